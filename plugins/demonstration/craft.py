"""Things of one trade each: lobster traps, buoys, badges, flasks, tents, carts, luggage."""

from math import cos, pi, sin

import numpy as np

from demonstration.canvas import Page, across, down
from demonstration.colour import lift, vary
from demonstration.shapes import box, leaf, line, moved, oval, smooth, taper


def trap(page: Page, x: float, foot: float, width: float) -> None:
    """Set a lath lobster trap with its arched top and its net."""
    h = width * 0.56
    outline = [(x - width / 2, foot), (x - width / 2, foot - h * 0.5)] + [(x - width / 2 * np.cos(t), foot - h * 0.5 - h * 0.5 * np.sin(t))
        for t in np.linspace(0, pi, 14)] + [(x + width / 2, foot)]
    page.paint(outline, "#3f3a3c", edge=0.5, alpha=0.9)
    with page.within(outline):
        net = [line((x - width / 2 + k * width / 8, foot), (x - width / 2 + (k + 3) * width / 8, foot - h), 1)
               for k in range(-3, 9)] + [line((x - width / 2 + k * width / 8, foot - h), (x - width / 2 + (k + 3) * width / 8, foot), 1)
                                         for k in range(-3, 9)]
        page.marks(net, ["#6f9a8a"] * len(net), alpha=0.7, texture=0)
    laths = [line((x - width / 2 - 2, foot - h * t), (x + width / 2 + 2, foot - h * t), width * 0.045) for t in (0.03, 0.18, 0.34, 0.5)]
    laths += [line((x - width * 0.46 * np.cos(np.arcsin(v)), foot - h * (0.5 + v * 0.5)),
                   (x + width * 0.46 * np.cos(np.arcsin(v)), foot - h * (0.5 + v * 0.5)), width * 0.045) for v in (0.34, 0.64, 0.88)]
    hoop = [(x - width / 2, foot)] + outline[1:-1] + [(x + width / 2, foot)]
    page.marks(laths + [taper(hoop, width * 0.05, width * 0.05)], [vary(page.rng, "#b58f5e", 9) for _ in laths] + ["#8d6a44"], texture=0.12)


def buoy(page: Page, x: float, y: float, size: float, turn: float, colour: str) -> None:
    """Lay a spindle buoy with its stripe and stick."""
    page.shade(oval(x + 6, y + size * 0.3, size * 0.6, size * 0.14), "#2a2436", 0.5, soft=6)
    page.marks([moved(line((-0.9, 0), (0.9, 0), 0.08), x, y, size, turn=turn)], ["#c9ab7a"])
    page.paint(moved(smooth([(-0.55, -0.12), (-0.45, -0.24), (0.3, -0.26), (0.58, -0.1), (0.58, 0.1), (0.3, 0.26), (-0.45, 0.24),
                             (-0.55, 0.12)], steps=4), x, y, size, turn=turn), down(lift(colour, 0.2), colour, lift(colour, -0.35)),
               edge=0.6)
    page.marks([moved(box(-0.12, -0.26, 0.12, 0.26), x, y, size, turn=turn)], ["#f6eeda" if colour != "#f3ead6" else "#2f5f7a"])


def badge(page: Page, x: float, y: float, r: float, colour: str, sign: str) -> None:
    """Lay one badge: a wooden rim, an enamel field, its emblem."""
    page.shade(oval(x + 12, y + 16, r * 1.02, r * 0.98), "#2a1810", 0.6, soft=12)
    page.paint(oval(x, y, r, r), across("#e9c48c", "#c3935a", "#8a6038"), edge=0.8, texture=0.12)
    page.paint(oval(x, y, r * 0.84, r * 0.84), lift(colour, -0.3), edge=0.6)
    page.paint(oval(x + 2, y + 3, r * 0.8, r * 0.8), across(lift(colour, 0.14), colour, lift(colour, -0.15)), edge=0.6, texture=0.05)
    page.marks([taper([(x + r * 0.68 * cos(t), y + r * 0.68 * sin(t)) for t in np.linspace(0, 2 * pi, 50)], 2.4, 2.4)], ["#f6ead0"],
               alpha=0.9)
    at = lambda pts: [(x + r * u, y + r * v) for u, v in pts]
    ring = lambda a, b: taper(at([(a * cos(t), b * sin(t)) for t in np.linspace(0, 2 * pi, 40)]), 4, 4)
    emblem = {
        "leaf": [at(smooth([(-0.4, 0.36), (-0.34, -0.16), (0.4, -0.42), (0.26, 0.3), (-0.22, 0.4)], steps=4))],
        "world": [ring(0.45, 0.45), ring(0.2, 0.45), line(*at([(-0.45, 0), (0.45, 0)]), 4), line(*at([(-0.38, -0.23), (0.38, -0.23)]), 4),
                  line(*at([(-0.38, 0.23), (0.38, 0.23)]), 4)],
        "wheat": [line(*at([(0, 0.48), (0, -0.2)]), 5)] + [leaf(x + way * r * 0.13, y + r * (-0.3 + 0.19 * k), r * 0.28, r * 0.13,
            -pi / 2 + way * 0.55) for k in range(4) for way in (-1, 1)] + [leaf(x, y - r * 0.42, r * 0.28, r * 0.13, -pi / 2)],
        "drop": [at(smooth([(0, -0.5), (0.32, 0.08), (0.2, 0.42), (-0.2, 0.42), (-0.32, 0.08)], steps=5))],
        "speech": [at(smooth([(-0.46, -0.3), (0.2, -0.34), (0.3, 0.0), (-0.1, 0.12), (-0.3, 0.3), (-0.28, 0.08)], steps=4)),
                   at(smooth([(0.0, 0.16), (0.36, -0.06), (0.48, 0.2), (0.36, 0.32), (0.36, 0.46), (0.2, 0.34)], steps=4))],
        "boat": [at([(-0.48, 0.2), (0.48, 0.2), (0.3, 0.42), (-0.3, 0.42)]), at([(0.02, -0.5), (0.4, 0.12), (0.02, 0.12)]),
                 at([(-0.05, -0.36), (-0.05, 0.12), (-0.34, 0.12)])],
    }[sign]
    page.marks(emblem, ["#f8edd3"] * len(emblem), texture=0.05)
    if sign == "leaf":
        page.marks([taper(at([(-0.46, 0.46), (-0.1, 0.1), (0.3, -0.32)]), 5, 2)], [colour])
    page.light(oval(x - r * 0.34, y - r * 0.4, r * 0.3, r * 0.14, -0.7), "#ffffff", 0.4, soft=14)


def flask(page: Page, x: float, foot: float, wide: float, tall: float, colour: str, neck: float, full: float) -> None:
    """Stand a conical flask with its liquid."""
    half, throat = wide / 2, wide / 2 * neck
    outline = smooth([(x - throat, foot - tall), (x - throat, foot - tall * 0.62), (x - half, foot - tall * 0.1), (x - half * 0.92, foot),
                      (x + half * 0.92, foot), (x + half, foot - tall * 0.1), (x + throat, foot - tall * 0.62), (x + throat, foot - tall)],
                     steps=3)
    page.shade(oval(x + wide * 0.3, foot + 4, wide * 0.7, wide * 0.1), "#4a5a60", 0.4, soft=7)
    page.light(oval(x + wide * 0.42, foot + 6, wide * 0.3, wide * 0.05), colour, 0.5, soft=8)
    page.paint(outline, across("#f1f4ec", "#d3ddd8", "#b9c8c6"), edge=0.4, alpha=0.72)
    with page.within(outline):
        page.paint(box(x - half, foot - tall * full, x + half, foot + 4), across(lift(colour, 0.25), colour, lift(colour, -0.25)), edge=0.3,
                   alpha=0.9)
        page.paint(oval(x, foot - tall * full, half * (1.15 - full), wide * 0.06), lift(colour, 0.35), edge=0.3)
        page.marks([taper([(x - throat * 0.4, foot - tall * 0.6), (x - half * 0.66, foot - tall * 0.14)], 3, 7)], ["#ffffff"], alpha=0.65)
    page.paint(oval(x, foot - tall, throat * 1.35, throat * 0.4), "#dfe6e0", edge=0.3)
    page.marks([line((x + half * 0.2, foot - tall * (0.12 + 0.08 * k)), (x + half * 0.42, foot - tall * (0.12 + 0.08 * k)), 2)
                for k in range(5)], ["#fbfbf4"] * 5, alpha=0.7)


def rack(page: Page, x: float, foot: float) -> None:
    """Stand a wooden rack of test tubes."""
    page.shade(oval(x + 20, foot + 4, 140, 14), "#4a5a60", 0.4, soft=7)
    tints = ["#c8503a", "#d9942f", "#e3c33c", "#7fa04a", "#3f8a8c", "#4a5f9a"]
    for k, c in enumerate(tints):
        cx = x - 92 + 37 * k
        tube = [(cx - 11, foot - 160), (cx - 11, foot - 26)] + [(cx - 11 * cos(t), foot - 26 + 11 * sin(t))
            for t in np.linspace(0, pi, 8)] + [(cx + 11, foot - 160)]
        page.paint(tube, "#e6ece4", edge=0.3, alpha=0.8)
        with page.within(tube):
            page.paint(box(cx - 12, foot - 70 - 14 * (k % 3), cx + 12, foot), across(lift(c, 0.25), lift(c, -0.15)), edge=0.3)
            page.marks([box(cx - 7, foot - 150, cx - 4, foot - 30)], ["#ffffff"], alpha=0.6)
    for y in (foot - 112, foot - 20):
        page.paint(box(x - 122, y, x + 122, y + 18), down("#d3a870", "#a87c4a"), edge=0.6, texture=0.1)
    page.marks([box(x - 126, foot - 116, x - 112, foot + 2), box(x + 112, foot - 116, x + 126, foot + 2)], ["#b98d58"] * 2, texture=0.1)


def tent(page: Page, x: float, foot: float, s: float, stripe: str | None) -> None:
    """Pitch a pavilion with a pointed roof."""
    page.shade(oval(x + s * 0.12, foot + 4, s * 0.85, s * 0.12), "#3a4a50", 0.5, soft=12)
    page.paint(box(x - s * 0.72, foot - s * 0.62, x + s * 0.72, foot - s * 0.02), across("#fdf7ea", "#efe6d4", "#c9c3bc"), edge=0.8,
               texture=0.05)
    page.paint([(x - s * 0.2, foot), (x + s * 0.2, foot), (x + s * 0.1, foot - s * 0.56), (x - s * 0.1, foot - s * 0.56)], "#7a7064",
               edge=0.6)
    roof = smooth([(x - s * 0.84, foot - s * 0.58), (x - s * 0.3, foot - s * 0.8), (x, foot - s * 1.32)],
                  closed=False) + smooth([(x, foot - s * 1.32), (x + s * 0.3, foot - s * 0.8), (x + s * 0.84, foot - s * 0.58)],
                                         closed=False)
    page.paint(roof, across("#fffaf0", "#f3ead8", "#cfc8c0"), edge=0.8, texture=0.05)
    if stripe:
        with page.within(roof):
            page.marks([[(x, foot - s * 1.32), (x + s * (a - 0.1), foot - s * 0.5), (x + s * (a + 0.1), foot - s * 0.5)]
                        for a in (-0.72, -0.28, 0.16, 0.6)], [stripe] * 4, alpha=0.85, texture=0.06)
    page.marks([smooth([(x + s * (-0.84 + 0.21 * k), foot - s * 0.59), (x + s * (-0.63 + 0.21 * k), foot - s * 0.59),
                        (x + s * (-0.735 + 0.21 * k), foot - s * 0.48)], steps=2) for k in range(8)],
               [stripe or "#e9dfca" if k % 2 else "#fbf4e6" for k in range(8)])
    page.marks([line((x, foot - s * 1.3), (x, foot - s * 1.5), 3), [(x, foot - s * 1.5), (x + s * 0.2, foot - s * 1.44),
        (x, foot - s * 1.38)]], ["#6a6470", stripe or "#d2504a"])


def cart(page: Page, x: float, foot: float, s: float) -> None:
    """Draw a far donkey cart."""
    page.marks([oval(x, foot - s * 0.7, s * 0.7, s * 0.7), oval(x, foot - s * 0.7, s * 0.5, s * 0.5),
                box(x - s * 1.5, foot - s * 1.9, x + s * 1.2, foot - s * 1.0),
                line((x + s, foot - s * 1.3), (x + s * 3, foot - s * 1.2), s * 0.16),
                smooth([(x + s * 1.8, foot - s * 1.6), (x + s * 3.2, foot - s * 1.7), (x + s * 3.8, foot - s * 2.4),
                        (x + s * 4.2, foot - s * 2.1), (x + s * 3.6, foot - s * 1.1), (x + s * 1.9, foot - s * 0.9)])]
               + [line((x + s * k, foot - s), (x + s * k, foot), s * 0.2) for k in (2.0, 2.3, 3.2, 3.4)],
               ["#4a3434", "#a9623a", "#7a4a3c", "#5a3a34", "#6a5650"] + ["#5a4640"] * 4)


def haycock(page: Page, x: float, foot: float, tall: float, *, side: int = -1) -> None:
    """Heap hay around its pole."""
    wide = tall * 0.36
    page.shade(oval(x - side * wide * 0.8, foot + 2, wide * 1.6, tall * 0.09), "#33304a", 0.5, soft=tall * 0.06)
    page.marks([line((x, foot - tall * 0.9), (x + 2, foot - tall * 1.12), tall * 0.025)], ["#5a4636"])
    outline = smooth([(x - wide, foot), (x - wide * 1.02, foot - tall * 0.25), (x - wide * 0.7, foot - tall * 0.62), (x, foot - tall),
                      (x + wide * 0.7, foot - tall * 0.62), (x + wide * 1.02, foot - tall * 0.25), (x + wide, foot)])
    page.paint(outline, across(*[("#8f7038", "#b8964c", "#e3c87c", "#cfae5e")[::side][k] for k in range(4)]), edge=2, texture=0.1)
    shapes, tints = [], []
    for _ in range(int(60 + tall * 0.9)):
        t, u = page.rng.uniform(0, 0.95), page.rng.uniform(-1, 1)
        px, py = x + u * wide * (1 - t) ** 0.6, foot - tall * t
        shapes.append(taper([(px, py - tall * 0.06), (px + u * tall * 0.04, py + tall * 0.06)], 2.4, 0.8))
        tints.append(vary(page.rng, lift("#c9a958", 0.25 if u * side > 0 else -0.22), 9))
    page.marks(shapes, tints, alpha=0.8)


def suitcase_standing(page: Page, x: float, foot: float, wide: float, tall: float, colour: str) -> None:
    """Stand a suitcase with its handle, corners and straps."""
    page.shade(oval(x + wide * 0.2, foot, wide * 0.7, wide * 0.12), "#2a2036", 0.55, soft=8)
    page.marks([taper(smooth([(x - wide * 0.16, foot - tall), (x - wide * 0.14, foot - tall - wide * 0.15),
                              (x + wide * 0.14, foot - tall - wide * 0.15), (x + wide * 0.16, foot - tall)], closed=False), 8, 8)],
               ["#4a3430"])
    page.paint(box(x - wide / 2, foot - tall, x + wide / 2, foot), across(lift(colour, 0.25), colour, lift(colour, -0.3)), edge=0.9,
               texture=0.1)
    page.marks([box(x + wide * u - wide * 0.05, foot - tall, x + wide * u + wide * 0.05, foot) for u in (-0.26, 0.26)],
               [lift(colour, -0.42)] * 2, texture=0.1)
    page.marks([box(x + wide * u - 6, foot - tall * 0.62, x + wide * u + 6, foot - tall * 0.54) for u in (-0.26, 0.26)]
               + [box(x - wide / 2 + (0 if k else wide * 0.88), foot - tall * t, x - wide / 2 + wide * (0.12 if k else 1),
                      foot - tall * t + tall * 0.09) for k in (0, 1) for t in (1.0, 0.09)], ["#e3c27a"] * 2 + ["#d9b57a"] * 4)
    page.paint(oval(x + wide * 0.02, foot - tall * 0.34, wide * 0.12, wide * 0.1), "#f3e6cc", edge=0.4)


def street_lamp(page: Page, x: float, foot: float, tall: float, *, reach: float = 1.0) -> None:
    """Stand a lit cast-iron lamp."""
    page.marks([line((x, foot), (x, foot - tall), tall * 0.035, tall * 0.02),
                line((x - tall * 0.04, foot), (x + tall * 0.04, foot), tall * 0.05),
                line((x - tall * 0.09, foot - tall * 0.86), (x + tall * 0.09, foot - tall * 0.86), tall * 0.012)], ["#20222c"] * 3)
    page.marks([[(x - tall * 0.035, foot - tall), (x + tall * 0.035, foot - tall), (x + tall * 0.055, foot - tall * 1.12),
                 (x - tall * 0.055, foot - tall * 1.12)], [(x - tall * 0.07, foot - tall * 1.12), (x + tall * 0.07, foot - tall * 1.12),
                                                           (x, foot - tall * 1.18)]], ["#ffe9b0", "#20222c"])
    page.glow(x, foot - tall * 1.06, tall * 0.75 * reach, "#ffd588", 0.85)


def pirogue(page: Page, x: float, y: float, s: float, colour: str, second: str, *, flip: bool = False) -> None:
    """Lay a long painted pirogue; s is half of its length."""
    sign = -1 if flip else 1
    put = lambda pts: [(x + sign * u * s, y + v * s) for u, v in pts]
    keel = [(-1.06, -0.27), (-0.8, -0.04), (-0.4, 0.05), (0.3, 0.05), (0.75, -0.06), (1.12, -0.36)]
    rim = [(1.12, -0.36), (0.72, -0.2), (0.3, -0.115), (-0.4, -0.115), (-0.8, -0.17), (-1.06, -0.27)]
    page.paint(put(smooth([(-1.0, -0.25), (-0.4, -0.155), (0.3, -0.155), (1.05, -0.33), (0.3, -0.08), (-0.4, -0.08)])), "#4a3034", edge=0.5)
    hull = put(smooth(keel, closed=False) + smooth(rim, closed=False))
    page.paint(hull, down(lift(colour, 0.1), colour, lift(colour, -0.35)), edge=0.8, texture=0.09)
    with page.within(hull):
        page.marks([taper(put(smooth([(a, b + 0.055) for a, b in rim], closed=False)), s * 0.035, s * 0.035)], [second], texture=0.06)
        page.marks([taper(put(smooth([(a, b + 0.01) for a, b in rim], closed=False)), s * 0.022, s * 0.022)], ["#f6ead0"], texture=0.06)
        shapes, tints = [], []
        for k, u in enumerate(np.linspace(-0.8, 0.8, 15)):
            v = 0.0 - 0.13 * abs(u) ** 3
            shapes.append(put([(u - 0.035, v - 0.02), (u, v - 0.055), (u + 0.035, v - 0.02), (u, v + 0.015)]))
            tints.append(("#f6ead0", second, "#e9b53c")[k % 3])
        page.marks(shapes, tints, texture=0.06)
    page.marks([put([(u - 0.02, -0.15), (u + 0.02, -0.15), (u + 0.03, -0.1), (u - 0.03, -0.1)]) for u in (-0.5, -0.15, 0.2, 0.5)],
               ["#8a5a3c"] * 4)
