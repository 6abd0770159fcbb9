"""A bog at sunrise: pools, dwarf pines, a boardwalk."""

from math import pi

import numpy as np

from demonstration import land, plants, sky
from demonstration.canvas import Page, down
from demonstration.colour import mix, vary
from demonstration.mountains import far_wood
from demonstration.palettes import Palette
from demonstration.shapes import box, line, oval, smooth, taper


def bog_boardwalk(page: Page, p: Palette) -> None:
    """A boardwalk over an Estonian bog at sunrise: black pools, dwarf pines, mist lying in layers."""
    sky.sky(page, p, 500)
    sky.sun(page, p, 1010, 420, 50)
    sky.bands(page, p.sun, 200, 470, 22, thick=12, alpha=0.5)
    far_wood(page, p, 506, 70, mix(p.far, p.haze, 0.35), 260)
    page.veil(440, 540, p.haze, 0.0, 0.7)
    page.paint(box(-10, 504, 1610, 1090), down(mix("#c79a62", p.haze, 0.45), "#a9824c", "#7d6238"), edge=1, texture=0.12)
    pools = []
    for x, y, w in ((260, 560, 200), (760, 548, 150), (1290, 570, 240), (1000, 610, 170), (420, 660, 330), (1420, 690, 320),
                    (150, 830, 360), (1330, 880, 420)):
        pool = smooth([(x + w * np.cos(t) * page.rng.uniform(0.8, 1.15), y + w * 0.17 * np.sin(t) * page.rng.uniform(0.8, 1.2))
                       for t in np.linspace(0, 2 * pi, 13)[:-1]])
        pools.append((x, y, w, pool))
        page.paint([(a, b + 5) for a, b in pool], "#5a4630", edge=1)
        page.paint(pool, down("#e9c39a", "#8f8a98", "#4a4c62"), edge=0.8, texture=0.04)
        land.ripples(page, pool, ["#f8dca8", "#6a6a80"], 16, longest=w * 0.5, thick=3, alpha=0.5)
    land.glitter(page, 1010, 596, 630, "#fff0c0", 40, spread=60)
    for x, foot, tall in ((90, 560, 66), (540, 552, 56), (660, 575, 74), (1120, 560, 60), (1180, 600, 96), (1510, 590, 100), (60, 650, 130),
                          (640, 660, 120), (880, 650, 110), (1560, 740, 190), (330, 740, 160)):
        _bog_pine(page, p, x, foot, tall)
        for qx, qy, w, pool in pools:
            if abs(qx - x) < w and 0 < qy - foot < 120:
                with page.within(pool):
                    page.marks([taper([(x, foot + 6), (x, foot + tall * 0.8)], tall * 0.14, 2)], [mix(p.near, p.shadow, 0.4)], alpha=0.5)
    page.veil(540, 690, p.haze, 0.6, 0.0)
    tufts = sorted((page.rng.uniform(520, 1080), page.rng.uniform(-20, 1620)) for _ in range(420))
    shapes, tints = [], []
    for y, x in tufts:
        size = 8 + 46 * (y - 510) / 570
        if any(abs(x - qx) < w * 0.92 and abs(y - qy) < w * 0.15 for qx, qy, w, _ in pools):
            continue
        for _ in range(6):
            shapes.append(taper([(x + page.rng.normal(0, size * 0.3), y), (x + page.rng.normal(0, size * 0.8),
                y - size * page.rng.uniform(0.5, 1.1))], size * 0.1, 0.5))
            tints.append(vary(page.rng, page.rng.choice(["#c8923f", "#a06a36", "#7f8a48", "#d9b060", "#8a4a3c"]), 9))
    page.marks(shapes, tints)
    spine = [(930, 536, 5), (900, 570, 9), (960, 620, 18), (880, 700, 40), (760, 800, 84), (800, 920, 150), (700, 1100, 280)]
    course = smooth([(x, y) for x, y, _ in spine], closed=False, steps=14)
    widths = np.interp(np.linspace(0, 1, len(course)), np.linspace(0, 1, len(spine)), [w for *_, w in spine])
    page.shade([(x - w * 0.5 - 8, y + w * 0.12) for (x, y), w in zip(course, widths)]
               + [(x + w * 0.62, y + w * 0.16) for (x, y), w in zip(course, widths)][::-1], "#33263a", 0.6, soft=10)
    shapes, tints = [], []
    steps = np.geomspace(1, 60, 70)
    ys = 536 + 564 * (steps - 1) / 59
    for a, b in zip(ys, ys[1:]):
        xa, xb = np.interp(a, [y for _, y in course], [x for x, _ in course]), np.interp(b, [y for _, y in course], [x for x, _ in course])
        wa, wb = np.interp(a, [y for _, y in course], widths), np.interp(b, [y for _, y in course], widths)
        gap = (b - a) * 0.14
        shapes += [[(xa - wa / 2, a), (xa + wa / 2, a), (xb + wb / 2, b), (xb - wb / 2, b)],
                   [(xa - wa / 2, a + gap), (xa + wa / 2, a + gap), (xb + wb / 2, b), (xb - wb / 2, b)]]
        tints += ["#4f3f3a", vary(page.rng, "#b9a084", 8)]
    page.marks(shapes, tints, texture=0.1)
    page.light([(880, 540), (980, 540), (900, 1090), (640, 1090)], p.sun, 0.2, soft=60)
    for x, y, s in ((90, 1010, 40), (220, 1060, 46), (1440, 1040, 44), (1540, 1000, 36), (1250, 1074, 40)):
        for _ in range(9):
            a, b = x + page.rng.normal(0, s), y - page.rng.uniform(10, 100)
            page.marks([line((x + page.rng.normal(0, 10), y + 40), (a, b), 2), oval(a, b, 10, 9), oval(a - 3, b - 3, 6, 5)],
                       ["#8a7a4a", "#d9d0c0", "#fbf5e6"])
    _bog_pine(page, p, 1490, 960, 560)
    _bog_pine(page, p, 100, 930, 430)


def _bog_pine(page: Page, p: Palette, x: float, foot: float, tall: float) -> None:
    haze = min(max((700 - foot) / 260, 0), 0.6)
    page.marks([taper(smooth([(x, foot), (x + tall * 0.03, foot - tall * 0.4), (x - tall * 0.02, foot - tall)], closed=False), tall * 0.055,
                      tall * 0.015)], [mix("#8a5f46", p.haze, haze)], texture=0.12)
    for t, reach in ((0.42, 0.2), (0.55, 0.24), (0.68, 0.22), (0.8, 0.18), (0.92, 0.12)):
        for way in (-1, 1):
            cx, cy = x + way * tall * reach * page.rng.uniform(0.5, 1), foot - tall * (t + page.rng.normal(0, 0.02))
            page.marks([taper([(x, cy + tall * 0.05), (cx, cy)], tall * 0.02, 1)], [mix("#6a4a3c", p.haze, haze)])
            plants.foliage(page, cx, cy, tall * 0.12, tall * 0.06, plants.tones(mix(p.near, p.haze, haze)), size=max(tall * 0.028, 2.4),
                           side=1, lumps=5)
