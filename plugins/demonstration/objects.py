"""Things: tanks, cans, barrels, crates, boats, a bicycle, a tractor, a tram."""

from math import cos, pi, sin

import numpy as np

from demonstration.canvas import Page, Ramp, across, down
from demonstration.colour import Colour, lift, mix, vary
from demonstration.shapes import Shape, box, line, moved, oval, smooth, taper


def metal(colour: str | Colour, side: int = -1) -> Ramp:
    """Return the gradient across a polished cylinder lit from the side."""
    steps = (-0.25, 0.05, 0.55, 0.15, -0.2, -0.42, -0.3, -0.05)
    tints = tuple(lift(colour, step) for step in steps)
    return across(*(tints if side < 0 else tints[::-1]))


def cylinder(page: Page, x: float, foot: float, width: float, tall: float, fill: Ramp, top: str | Colour, *, flat: float = 0.16,
             edge: float = 0.6) -> None:
    """Stand a cylinder seen a little from above."""
    h = width * flat
    body = [(x - width / 2, foot - tall), (x + width / 2, foot - tall)] + [(x + width / 2 * cos(t), foot + h * sin(t))
        for t in np.linspace(0, pi, 16)]
    page.paint(body, fill, edge=edge, texture=0.05, brush="upright")
    page.paint(oval(x, foot - tall, width / 2, h), top, edge=edge, texture=0.05)


def barrel(page: Page, x: float, foot: float, width: float, tall: float, wood: str | Colour, *, side: int = -1) -> None:
    """Stand a stave barrel."""
    bulge = width * 0.12
    outline = smooth([(x - width / 2, foot - tall), (x - width / 2 - bulge, foot - tall / 2), (x - width / 2, foot),
                      (x, foot + width * 0.1), (x + width / 2, foot),
                      (x + width / 2 + bulge, foot - tall / 2), (x + width / 2, foot - tall), (x, foot - tall + width * 0.06)])
    tints = (lift(wood, 0.1), lift(wood, 0.25), wood, lift(wood, -0.35))
    page.paint(outline, across(*(tints if side < 0 else tints[::-1])), edge=0.7, texture=0.12, brush="upright")
    page.paint(oval(x, foot - tall, width / 2, width * 0.13), lift(wood, -0.1), edge=0.5, texture=0.1)
    with page.within(outline):
        for t in (0.12, 0.3, 0.72, 0.9):
            y = foot - tall * t
            page.marks([taper([(x + width * 0.66 * u, y + width * 0.11 * cos(u * pi / 2)) for u in np.linspace(-1, 1, 12)], tall * 0.045,
                              tall * 0.045)], ["#4b4a50"], alpha=0.8)


def milk_can(page: Page, x: float, foot: float, tall: float, colour: str | Colour = "#a9b0b0", *, side: int = -1) -> None:
    """Stand a milk can with its shoulder, neck, lid and handles."""
    w = tall * 0.27
    page.shade(oval(x - side * w * 0.9, foot + 2, w * 1.7, w * 0.35), "#20243a", 0.5, soft=w * 0.3)
    body = [(x - w, foot - tall * 0.62)] + smooth([(x - w, foot - tall * 0.62), (x - w * 0.85, foot - tall * 0.74),
                                                   (x - w * 0.55, foot - tall * 0.82), (x - w * 0.52, foot - tall * 0.93)], closed=False)
    body += [(2 * x - px, py) for px, py in body[::-1]]
    body += [(x + w * cos(t), foot + w * 0.2 * sin(t)) for t in np.linspace(0, pi, 14)]
    for way in (-1, 1):
        page.marks([taper(smooth([(x + way * w * 0.6, foot - tall * 0.83), (x + way * w * 1.12, foot - tall * 0.78),
                                  (x + way * w * 0.95, foot - tall * 0.64)], closed=False), tall * 0.03, tall * 0.03)],
                   [lift(colour, -0.4)])
    page.paint(body, metal(colour, side), edge=0.7, texture=0.05, brush="upright")
    page.shade([(x - w, foot - tall * 0.1), (x + w, foot - tall * 0.1), (x + w, foot + w * 0.2), (x - w, foot + w * 0.2)], "#262c44", 0.4,
               soft=tall * 0.06)
    for level in (0.13, 0.6):
        page.marks([taper([(x + w * u, foot - tall * level + w * 0.2 * cos(u * pi / 2)) for u in np.linspace(-1, 1, 12)], tall * 0.016,
                          tall * 0.016)], [lift(colour, -0.45)], alpha=0.7)
    page.paint(box(x - w * 0.68, foot - tall * 1.0, x + w * 0.68, foot - tall * 0.92), metal(colour, side), edge=0.6)
    page.paint(oval(x, foot - tall * 1.0, w * 0.68, w * 0.2), lift(colour, 0.3), edge=0.5)
    page.marks([taper(smooth([(x - w * 0.3, foot - tall * 1.0), (x - w * 0.2, foot - tall * 1.06), (x + w * 0.2, foot - tall * 1.06),
                              (x + w * 0.3, foot - tall * 1.0)], closed=False), tall * 0.025, tall * 0.025)], [lift(colour, -0.3)])


def crate(page: Page, x: float, foot: float, width: float, tall: float, wood: str | Colour, *, heap: str | Colour | None = None,
          size: float = 0.1) -> None:
    """Set a slatted crate, heaped with round produce of the colour if one is given."""
    page.shade(oval(x, foot + 2, width * 0.58, tall * 0.16), "#20243a", 0.5, soft=tall * 0.12)
    page.paint(box(x - width / 2, foot - tall, x + width / 2, foot), lift(wood, -0.45), edge=0.5)
    if heap:
        shapes, tints = [], []
        for row in range(3):
            for u in np.linspace(-0.44 + row * 0.05, 0.44 - row * 0.05, max(int(0.9 / (size * 1.7)), 3)):
                r = width * size * page.rng.uniform(0.85, 1.1)
                px, py, tone = x + u * width + page.rng.normal(0, 2), foot - tall - r * (0.15 + 0.75 * row), vary(page.rng, heap, 12)
                shapes += [oval(px, py, r, r, points=14), oval(px - r * 0.2, py - r * 0.25, r * 0.62, r * 0.55, points=10)]
                tints += [lift(tone, -0.28), lift(tone, 0.08)]
        page.marks(shapes, tints)
    for level in (0.0, 0.36, 0.72):
        page.paint(box(x - width / 2, foot - tall * (level + 0.27), x + width / 2, foot - tall * level), vary(page.rng, wood, 8), edge=0.8,
                   texture=0.12)
    for way in (-1, 1):
        page.paint(box(x + way * width * 0.47 - width * 0.03, foot - tall, x + way * width * 0.47 + width * 0.03, foot), lift(wood, -0.2),
                   edge=0.5, texture=0.1)


def hull(page: Page, x: float, water: float, length: float, tall: float, colour: str | Colour, *, stripe: str | Colour | None = None,
         flip: bool = False, below: str | Colour | None = None) -> Shape:
    """Float a boat's hull, its bow to the right; return its outline."""
    outline = smooth([(-0.5, -0.55), (-0.49, 0.0), (-0.4, 0.14), (0.3, 0.14), (0.42, 0.0), (0.56, -1.0)], closed=False, steps=8)
    outline += smooth([(0.56, -1.0), (0.3, -0.72), (0.0, -0.58), (-0.3, -0.53), (-0.5, -0.55)], closed=False, steps=8)
    shape = [(x + (-1 if flip else 1) * u * length, water + v * tall) for u, v in outline]
    page.paint(shape, down(lift(colour, 0.12), colour, lift(colour, -0.3)), edge=0.7, texture=0.08)
    with page.within(shape):
        if stripe:
            band = smooth([(-0.5, -0.42), (0.0, -0.45), (0.3, -0.58), (0.56, -0.84)], closed=False)
            page.marks([taper([(x + (-1 if flip else 1) * u * length, water + v * tall) for u, v in band], tall * 0.13, tall * 0.13)],
                       [stripe], texture=0.06)
        page.paint(box(x - length, water - tall * 0.05, x + length, water + tall * 0.3), below or lift(colour, -0.5), edge=0.4)
    return shape


def bicycle(page: Page, x: float, foot: float, size: float, colour: str | Colour, *, flip: bool = False) -> None:
    """Stand a bicycle; size is the wheel's radius."""
    ink, turns = "#23252e", np.linspace(0, 2 * pi, 33)
    for u in (-1.5, 1.5):
        rim = moved([(u + cos(t), -1 + sin(t)) for t in turns], x, foot, size, flip)
        page.marks([line(a, b, size * 0.1) for a, b in zip(rim, rim[1:])], [ink] * 32, texture=0)
        page.marks([line(moved([(u, -1)], x, foot, size, flip)[0], p, size * 0.02) for p in rim[::3]], ["#8a8a88"] * 11, texture=0,
                   alpha=0.7)
    bars = [((-1.5, -1), (-0.75, -2.1)), ((-0.75, -2.1), (-0.3, -0.9)), ((-0.3, -0.9), (-1.5, -1)), ((-0.3, -0.9), (0.95, -2.2)),
            ((-0.72, -1.98), (0.9, -2.25)), ((0.9, -2.5), (1.5, -1))]
    page.marks([line(*moved(list(bar), x, foot, size, flip), size * 0.11) for bar in bars], [colour] * 6, texture=0)
    extra = [taper([(-0.85, -2.35), (-0.78, -2.1)], 0.1, 0.1), taper(smooth([(-1.15, -2.42), (-0.8, -2.46), (-0.5, -2.36)], closed=False),
        0.2, 0.1),
             taper(smooth([(0.92, -2.5), (0.7, -2.78), (1.1, -2.86), (0.6, -2.9)], closed=False), 0.1, 0.1), oval(-0.3, -0.9, 0.2, 0.2),
             taper([(-2.1, -2.0), (-1.0, -2.0)], 0.1, 0.1), line((-1.5, -1), (-1.8, -2), 0.06)]
    page.marks([moved(part, x, foot, size, flip) for part in extra], [ink] * len(extra), texture=0)


def wheel(page: Page, x: float, y: float, size: float, hub: str | Colour, tyre: str | Colour = "#25262c", squeeze: float = 1.0) -> None:
    """Paint a wheel with its tyre and hub."""
    page.paint(oval(x, y, size * squeeze, size), tyre, edge=0.6, texture=0.1)
    page.marks([oval(x, y, size * 0.62 * squeeze, size * 0.62), oval(x, y, size * 0.5 * squeeze, size * 0.5),
                oval(x, y, size * 0.16 * squeeze, size * 0.16)], [lift(hub, -0.4), hub, lift(hub, -0.5)])


def tractor(page: Page, x: float, foot: float, size: float, colour: str | Colour, *, flip: bool = False,
            glass: str | Colour = "#a9c3c6") -> None:
    """Park a tractor, nose to the right; size is about a metre."""
    put = lambda shape: moved(shape, x, foot, size, flip)
    page.shade(put(oval(0.2, 0.02, 2.3, 0.22)), "#1f2438", 0.55, soft=size * 0.15)
    page.paint(put([(-0.9, -2.62), (0.35, -2.62), (0.55, -1.2), (-0.95, -1.2)]), glass, edge=0.5)
    frame = [((-0.9, -2.6), (-0.98, -1.1)), ((0.35, -2.6), (0.58, -1.1)), ((-0.25, -2.6), (-0.3, -1.2))]
    page.marks([line(*put(list(bar)), size * 0.09) for bar in frame], [lift(colour, -0.5)] * 3)
    page.paint(put([(-1.05, -2.6), (0.5, -2.6), (0.42, -2.78), (-0.95, -2.78)]), lift(colour, 0.1), edge=0.5)
    page.paint(put(smooth([(0.4, -1.62), (1.75, -1.55), (1.95, -1.3), (1.95, -0.85), (0.4, -0.8)], steps=3)),
               down(lift(colour, 0.18), colour, lift(colour, -0.25)), edge=0.7)
    page.marks([put(box(1.72, -1.35, 1.9, -0.9)), put(line((1.2, -1.6), (1.2, -2.3), 0.1))], ["#2a2b31"] * 2)
    page.paint(put([(-1.2, -1.25), (0.6, -1.25), (0.5, -0.7), (-1.1, -0.7)]), lift(colour, -0.3), edge=0.6)
    cx, cy = put([(-0.55, -0.85)])[0]
    wheel(page, cx, cy, size * 0.87, "#d9c7a0")
    cx, cy = put([(1.45, -0.52)])[0]
    wheel(page, cx, cy, size * 0.53, "#d9c7a0")
    page.paint(put(smooth([(-1.45, -1.2), (-1.1, -1.78), (-0.4, -1.86), (0.15, -1.5), (0.0, -1.4), (-0.5, -1.68), (-1.05, -1.6),
                           (-1.3, -1.15)], steps=3)), lift(colour, 0.05), edge=0.5)


def sack(page: Page, x: float, foot: float, width: float, tall: float, colour: str | Colour) -> None:
    """Set a full sack, tied at its neck."""
    page.shade(oval(x, foot, width * 0.6, width * 0.14), "#20243a", 0.5, soft=width * 0.1)
    page.paint(smooth([(x - width * 0.46, foot), (x - width * 0.52, foot - tall * 0.4), (x - width * 0.3, foot - tall * 0.8),
                       (x - width * 0.12, foot - tall * 0.88), (x - width * 0.22, foot - tall),
                       (x + width * 0.2, foot - tall), (x + width * 0.12, foot - tall * 0.88), (x + width * 0.34, foot - tall * 0.78),
                       (x + width * 0.52, foot - tall * 0.35), (x + width * 0.46, foot)], steps=4),
               across(lift(colour, 0.2), colour, lift(colour, -0.3)), edge=0.8, texture=0.1)
    page.marks([line((x - width * 0.1, foot - tall * 0.86), (x - width * 0.24, foot - tall * 0.4), 2, 0.6),
                line((x + width * 0.06, foot - tall * 0.86), (x + width * 0.1, foot - tall * 0.3), 2, 0.6)],
               [mix(colour, "#3a3036", 0.5)] * 2, alpha=0.6)
