"""Pastures and meadows: Ireland, Friesland, Transylvania."""

from math import cos, pi, sin

import numpy as np

from demonstration import land, plants, sky
from demonstration.animals import cow
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.craft import haycock
from demonstration.herbs import reeds
from demonstration.houses import House, build, chimney, opening
from demonstration.palettes import Palette
from demonstration.shapes import below, box, height_at, leaf, line, ridge, smooth, taper
from demonstration.space import Eye


def green_hills(page: Page, p: Palette) -> None:
    """Irish hills under a moving sky: fields and hedges, a white farm, a dry-stone wall in front."""
    sky.sky(page, p, 430)
    sky.overcast(page, p, 400, dark=0.34)
    sky.rays(page, 1120, 40, [(1.9, 0.07), (1.72, 0.1), (1.5, 0.06), (2.1, 0.08)], 560, p.sun, 0.2)
    _, second = land.ranges(page, p, [(400, 44, 760, p.far), (452, 40, 620, mix(p.far, p.mid, 0.5))])
    middle = ridge(page.rng, 600, 44, 980)
    land.patchwork(page, second, middle, [p.field, p.mid, p.near, "#8fae55", "#c2b765"], columns=8, rows=3, hedge=p.deep)
    page.veil(380, 620, p.haze, 0.25, 0.12)
    near = ridge(page.rng, 690, 40, 1300)
    page.paint(below(near, 900), down("#8aa84c", p.mid), edge=1.5, texture=0.1)
    land.hatch(page, below(near, 830), "#a3bd5c", 200, 70, 4, 0, alpha=0.4)
    land.patchwork(page, middle, near, [p.near, "#7fa549", p.field], columns=5, rows=2, hedge=p.deep)
    for x, foot, tall in ((880, 716, 110), (1010, 712, 130), (1420, 722, 150), (1480, 728, 120)):
        plants.tree(page, x, foot, tall, p.deep, side=1, size=6)
    eye = Eye(520, 800, 1500, 12)
    for house, ends in ((House(eye, 9.5, 82, 15, 7, 4, 3.4, 14), 1), (House(eye, 25, 90, 20, 8, 4.5, 3.2, -12), 0)):
        build(page, house, "#efe9da" if ends else "#b9b3a6", "#4e5968" if ends else "#8c4334", side=1)
        for u in (0.2, 0.5, 0.8) if ends else (0.5,):
            opening(page, house, "front", u, 1.2 if ends else 0, 1.1 if ends else 4, 1.4 if ends else 3.4, bars=(2, 2), glass="#3a4450")
    page.light([(980, 470), (1330, 470), (1420, 700), (860, 700)], "#fff0b0", 0.42, soft=110)
    front = ridge(page.rng, 800, 46, 1500)
    page.paint(below(front, 1100), down("#8db14c", p.near, lift(p.near, -0.2)), edge=2, texture=0.1)
    land.hatch(page, below(front, 1100), "#a9c565", 420, 70, 4, 0.04, alpha=0.35)
    for x, foot, size, flip in ((330, 858, 44, False), (470, 882, 50, True), (655, 850, 40, False), (1080, 880, 52, True)):
        cow(page, x, foot, size, "#f1eadb", "#2d2a30" if not flip else "#8a4a30", flip=flip)
    wall = [(-30, 985), (300, 1000), (720, 968), (1150, 995), (1640, 955)]
    course = smooth(wall, closed=False, steps=14)
    page.shade(taper(course, 90, 90), "#1f2c2a", 0.55, soft=26)
    stones = []
    for row in range(4):
        for x, y in course:
            for k in range(2):
                stones.append((x + k * 20 + page.rng.uniform(-9, 9) + row * 7, y + 34 - row * 24 + page.rng.uniform(-4, 4)))
    shapes, tints = [], []
    for x, y in stones:
        w, h = page.rng.uniform(13, 24), page.rng.uniform(9, 14)
        tone = vary(page.rng, "#8f8c86", 15)
        for grow, lift_, dy in ((1.0, -0.4, 2), (0.88, 0.0, 0), (0.55, 0.28, -3)):
            shapes.append(smooth([(x - w * grow, y + dy), (x - w * 0.6 * grow, y - h * grow + dy),
                                  (x + w * 0.7 * grow, y - h * 0.9 * grow + dy), (x + w * grow, y + 2 + dy), (x, y + h * 0.7 * grow + dy)],
                                 steps=3))
            tints.append(lift(tone, lift_))
    page.marks(shapes, tints, texture=0.12)
    page.marks([leaf(*s[:2], page.rng.uniform(8, 20), 6, 0) for s in stones[::9]], [vary(page.rng, "#6d8a3c", 10) for _ in stones[::9]],
               alpha=0.8)
    land.grass(page, box(-20, 1000, 1620, 1100), [p.near, p.deep, "#9dbb55"], 900, size=64, far=0.6)
    land.flowers(page, box(-20, 1010, 1620, 1080), ["#f2e6c0", "#e3b23c", "#c25a7a"], 70, size=8, far=0.7)


def polder_barn(page: Page, p: Palette) -> None:
    """A great thatched barn behind a canal of the polder, poplars in a row, an immense sky."""
    sky.sky(page, p, 640)
    sky.bands(page, lift(p.sun, 0.3), 330, 600, 30, thick=16, alpha=0.5)
    sky.cumulus(page, p, 380, 330, 520, side=1)
    sky.cumulus(page, p, 1250, 220, 640, side=1)
    sky.cumulus(page, p, 900, 470, 300, side=1)
    page.paint(box(-10, 632, 1610, 800), down(mix(p.mid, p.haze, 0.5), p.near), edge=1)
    for x in np.arange(30, 620, 46):
        plants.poplar(page, float(x), 652, page.rng.uniform(86, 116), mix(p.mid, p.far, 0.4), side=1)
    for x in np.arange(1200, 1600, 30):
        plants.bush(page, float(x), 652, 50, 40, mix(p.mid, p.far, 0.3), side=1, size=5)
    for x in (1335, 1475):
        page.marks([line((x, 640), (x, 500), 3, 2)] + [line((x, 500), (x + 46 * cos(t), 500 + 46 * sin(t)), 3, 1) for t in (0.4, 2.5, 4.6)],
                   ["#e6e6e0"] * 4)
    land.hatch(page, box(-10, 655, 1610, 790), p.field, 500, 70, 4, 0, alpha=0.5)
    eye = Eye(640, 800, 1400, 3.2)
    barn = House(eye, 3.2, 52, 19, 20, 3.0, 9.0, -34)
    build(page, barn, "#8e4a38", "#8f7a55", side=1, along="side", over=0.8, rows=16, base="#5b4038")
    opening(page, barn, "front", 0.28, 0, 4.2, 3.4, glass="#2f4a3c", frame="#f1ead8", bars=(2, 1), sill=False)
    for u in (0.58, 0.74, 0.9):
        opening(page, barn, "front", u, 1.1, 1.2, 1.5, bars=(2, 3))
    opening(page, barn, "front", 0.5, 5.0, 1.2, 1.6, bars=(2, 3))
    opening(page, barn, "front", 0.5, 8.2, 0.8, 0.9, bars=(2, 2))
    house = House(eye, -11.5, 47, 11, 8, 4.2, 4.2, -20)
    build(page, house, "#94513c", "#a9583c", side=1, rows=12)
    for u in (0.2, 0.5, 0.8):
        opening(page, house, "front", u, 1.0, 1.1, 1.8, bars=(2, 3), shutters="#2f5a46")
    chimney(page, house, 0.3, "#8a4636", side=1)
    for x, foot, tall in ((150, 748, 230), (245, 740, 160), (1275, 748, 250), (1390, 742, 190)):
        plants.tree(page, x, foot, tall, p.near, side=1, size=7)
    page.paint(box(-10, 745, 1610, 1080), down(p.field, p.near), edge=1.5, texture=0.1)
    land.grass(page, box(-10, 748, 1610, 880), [p.near, p.field, "#7f9a45"], 1400, size=22, far=0.4)
    for x, foot, size, flip in ((250, 800, 40, False), (420, 815, 46, True), (1180, 806, 44, False), (1390, 820, 50, True),
                                (560, 792, 36, False)):
        cow(page, x, foot, size, "#f1eadb", "#26262c", flip=flip)
    bank = [(-20, 872), (420, 858), (900, 862), (1620, 846), (1620, 1080), (-20, 1080)]
    land.water(page, bank, mix(p.sky[2], p.haze, 0.4), mix(p.sky[0], p.shadow, 0.45))
    page.reflect(bank, 858, stretch=1.15, amount=0.62, ripple=7)
    land.ripples(page, bank, [lift(p.sky[3], 0.2), p.sky[0], p.deep], 170, longest=170, thick=4, alpha=0.35)
    page.marks([leaf(float(x), 860 - 0.007 * float(x) + page.rng.normal(0, 3), 26, 9, 0) for x in range(0, 1620, 9)],
               [vary(page.rng, p.deep, 8) for _ in range(0, 1620, 9)])
    reeds(page, p, -20, 430, 1075, 300)
    reeds(page, p, 1330, 1640, 1080, 240)


def hay_meadow(page: Page, p: Palette) -> None:
    """Haycocks on a Transylvanian slope, a wooden church below, the Carpathians beyond."""
    sky.sky(page, p, 430)
    sky.cumulus(page, p, 420, 210, 480, side=1)
    sky.cumulus(page, p, 1120, 150, 420, side=1)
    far = land.ranges(page, p, [(360, 70, 420, mix(p.far, p.sky[1], 0.35)), (430, 60, 520, p.far), (500, 50, 640, mix(p.far, p.mid, 0.6))])
    shapes, tints = [], []
    for _ in range(500):
        x = page.rng.uniform(0, 1600)
        y = height_at(far[2], x) + page.rng.uniform(4, 70)
        shapes.append(leaf(x, y, 18, 7, -pi / 2))
        tints.append(vary(page.rng, mix(p.near, p.far, 0.4), 7))
    page.marks(shapes, tints)
    page.veil(380, 600, p.haze, 0.1, 0.4)
    middle = ridge(page.rng, 590, 30, 1000)
    page.paint(below(middle, 900), down(p.field, p.mid), edge=1.5)
    land.hatch(page, below(middle, 800), lift(p.field, 0.2), 260, 80, 4, 0.1, alpha=0.4)
    eye = Eye(560, 800, 1500, 6)
    for x, z, w, d, turn in ((-22, 96, 9, 6, 15), (-13, 104, 8, 6, -20), (-31, 100, 8, 6, 5), (14, 110, 9, 6, -15)):
        build(page, House(eye, x, z, w, d, 3.4, 3.6, turn), "#d8c7a8", "#8a4a38", side=1, rows=7)
    church = House(eye, 2, 84, 7, 13, 3.6, 4.6, 38)
    build(page, church, "#6b4f3c", "#55443c", side=1, along="side", rows=10)
    cx, cy = church.spot(0, 7.4, -0.1)
    page.paint([(cx - 26, cy + 30), (cx + 26, cy + 30), (cx + 22, cy - 46), (cx - 22, cy - 46)], across("#5f4636", "#7d5f46"), edge=0.5)
    page.paint([(cx - 34, cy - 42), (cx + 34, cy - 42), (cx + 5, cy - 70), (cx, cy - 190), (cx - 5, cy - 70)], across("#40353a", "#6a564a"),
               edge=0.5)
    for x, foot, tall in ((610, 690, 120), (990, 690, 130), (1060, 700, 96), (320, 676, 90), (1420, 650, 90)):
        plants.tree(page, x, foot, tall, p.near, side=1, size=6)
    slope = [(-20, 760), (300, 700), (800, 712), (1250, 640), (1620, 600), (1620, 1080), (-20, 1080)]
    page.paint(smooth(slope[:5], closed=False) + slope[5:], down("#c6bd62", "#8fa048", p.near), edge=2, texture=0.1)
    land.hatch(page, slope, "#ddd07f", 420, 110, 6, -0.16, alpha=0.35)
    for x, foot, tall in ((1290, 745, 150), (1480, 780, 180), (1060, 745, 120), (850, 770, 130), (520, 800, 160), (1240, 930, 300),
                          (330, 930, 260)):
        haycock(page, x, foot, tall, side=1)
    land.grass(page, [(-20, 900), (1620, 960), (1620, 1080), (-20, 1080)], ["#a9ab4d", p.near, p.deep, "#d4c873"], 1300, size=90, far=0.4)
    land.flowers(page, box(-20, 880, 1620, 1080), ["#e9e2f0", "#b0569a", "#e3b83c", "#6a6ab8", "#d04a3c"], 240, size=11, far=0.35)
    land.fence(page, [(x, 1060 - (x - 900) * 0.12, 130) for x in (900, 1090, 1290, 1480, 1680)], "#7a6450", rails=(0.35, 0.62, 0.88))
