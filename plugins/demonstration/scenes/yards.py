"""Farmyards: Ireland, Transylvania, Normandy."""

from math import cos, pi, sin

import numpy as np

from demonstration import land, objects, plants, sky
from demonstration.animals import cow, hen
from demonstration.canvas import Page, across, down
from demonstration.colour import mix, vary
from demonstration.fruit_trees import apple_tree
from demonstration.houses import House, build, chimney, opening, timbers
from demonstration.mountains import mountains
from demonstration.palettes import Palette
from demonstration.shapes import box, height_at, line, oval, ridge, smooth, taper
from demonstration.space import Eye, planks


def farmyard(page: Page, p: Palette) -> None:
    """An Irish farmyard after the shower: whitewashed sheds with red doors around a wet yard."""
    sky.sky(page, p, 470)
    sky.overcast(page, p, 470, dark=0.3)
    land.ranges(page, p, [(440, 40, 700, mix(p.far, p.haze, 0.2)), (480, 26, 500, mix(p.mid, p.far, 0.3))])
    for x in (70, 170, 820, 900, 1560):
        plants.tree(page, x, 560, 230, mix(p.near, p.haze, 0.15), size=8)
    page.paint(box(-10, 540, 1610, 1090), down("#a8a294", "#8c867c", "#6b6864"), edge=1, texture=0.12)
    eye = Eye(520, 800, 1100, 2.4)
    left, right = House(eye, -7.6, 17.5, 6.5, 15, 3.0, 2.4, -8), House(eye, 8.2, 18.5, 7.5, 15, 4.2, 2.8, 7)
    home = House(eye, 0.2, 31, 13, 7, 4.8, 3.2, 0)
    for house, side, tile in ((home, -1, "#545c68"), (left, -1, "#545c68"), (right, -1, "#8a4236")):
        build(page, house, "#f1ece0", tile, side=side, rows=11, along="front" if house is home else "side", base="#8f8a86")
    for u in (0.14, 0.34, 0.66, 0.86):
        for y in (0.9, 3.0):
            opening(page, home, "front", u, y, 0.95, 1.3, glass="#ffd38a" if u == 0.34 and y < 1 else "#4a5562")
    opening(page, home, "front", 0.5, 0, 1.1, 2.2, glass="#b23a2c", bars=(1, 1), sill=False)
    for u in (-0.42, 0.42):
        x, y = chimney(page, home, u, "#8f5a48")
    sky.smoke(page, x, y, "#e3e2dc", rise=130, lean=-0.5, thick=20, alpha=0.5)
    for v in (0.2, 0.5, 0.8):
        opening(page, left, "right", v, 0, 1.5, 2.2, glass="#b23a2c", frame="#e9e0cc", bars=(1, 2), sill=False)
        opening(page, right, "left", v, 0, 2.0 if v == 0.5 else 1.3, 2.6 if v == 0.5 else 2.1, glass="#b23a2c" if v != 0.5 else "#2a2a30",
                frame="#e9e0cc", bars=(1, 2), sill=False)
        opening(page, right, "left", v, 3.0, 0.7, 0.7, frame="#e9e0cc", bars=(2, 1))
    opening(page, left, "front", 0.5, 0.9, 1.1, 1.0, frame="#b23a2c")
    opening(page, right, "front", 0.5, 2.6, 1.2, 1.4, glass="#b23a2c", frame="#e9e0cc", bars=(2, 1), sill=False)
    puddle = smooth([(520, 880), (640, 836), (860, 842), (1010, 880), (940, 940), (760, 960), (600, 936)])
    page.paint(puddle, down("#c9cfcc", "#97a3a8"), edge=1.4, texture=0.04)
    page.reflect(puddle, 690, stretch=1.3, amount=0.62, ripple=3)
    for x, y in ((640, 880), (770, 910), (880, 870)):
        page.marks([taper([(x + r * cos(t), y + r * 0.3 * sin(t)) for t in np.linspace(0, 2 * pi, 30)], 1.6, 1.6) for r in (12, 22)],
                   ["#e6e9e4"] * 2, alpha=0.6)
    shapes = [oval(a, b, 5 + (b - 560) * 0.03, 2 + (b - 560) * 0.012, points=8) for a,
              b in zip(page.rng.uniform(0, 1600, 700), page.rng.uniform(600, 1080, 700))]
    page.marks(shapes, [vary(page.rng, "#8f8a80", 14) for _ in shapes], alpha=0.4)
    objects.tractor(page, 1120, 830, 62, "#2f5f9a", flip=True)
    for x, foot, tall in ((210, 960, 190), (300, 985, 200), (130, 1000, 215)):
        objects.milk_can(page, x, foot, tall, "#a3aaa8")
    for x, y, s, f in ((560, 1010, 15, False), (660, 1030, 17, True), (480, 1036, 16, False), (1000, 1000, 15, True)):
        hen(page, x, y, s, "#b5623a" if s != 17 else "#efe6d4", flip=f)
    land.grass(page, box(-20, 1040, 1620, 1100), [p.near, p.deep, "#93a662"], 420, size=52, far=0.7)
    page.paint([(1330, 980), (1560, 980), (1590, 1060), (1300, 1060)], across("#a5a8a4", "#7d8082"), edge=1, texture=0.12)
    page.paint([(1340, 986), (1550, 986), (1562, 1004), (1328, 1004)], "#55707a", edge=0.6)
    sky.rain(page, "#f0f0ea", 180, alpha=0.2)


def mountain_farm(page: Page, p: Palette) -> None:
    """A farm of the Apuseni: steep shingle roofs, plum trees in flower, the hay barn on the slope."""
    sky.sky(page, p, 460)
    sky.cumulus(page, p, 300, 190, 460)
    mountains(page, p, [(-40, 380), (180, 300), (400, 240), (620, 300), (840, 200), (1040, 150), (1250, 240), (1450, 190), (1660, 300)],
              p.far, 540)
    page.veil(330, 560, p.haze, 0.0, 0.55)
    land.ranges(page, p, [(500, 50, 560, mix(p.near, p.far, 0.4))])
    crest = ridge(page.rng, 545, 30, 460)
    for x in np.arange(-10, 1620, 20):
        plants.spruce(page, float(x), height_at(crest, float(x)) + 36, page.rng.uniform(50, 96), mix(p.near, p.haze, 0.25))
    slope = smooth([(-40, 640), (300, 600), (700, 640), (1100, 610), (1640, 560)], closed=False)
    page.paint(slope + [(1640, 1090), (-40, 1090)], down("#bdd36e", p.mid, p.near), edge=2, texture=0.1)
    land.hatch(page, slope + [(1640, 1090), (-40, 1090)], "#d3e38a", 420, 70, 5, 0.03, alpha=0.35)
    eye = Eye(590, 800, 1250, 3.0)
    for x, z, w, d, h, r, turn, wall in ((9.4, 33, 9, 7, 2.6, 5.6, 24, "#7a5a44"), (-7.6, 27, 8, 6.4, 2.7, 4.8, -24, "#f0e6d2"),
                                         (1.4, 30, 6, 5, 2.2, 4.2, -16, "#8a6a4e")):
        house = House(eye, x, z, w, d, h, r, turn)
        build(page, house, wall, "#7d6f64", rows=17, over=0.8, base="#9a948c")
        if wall != "#f0e6d2":
            for name in ("front", "right", "left"):
                if house.faces(name):
                    planks(page, house.patch(name, 0, 1, 0.3, h), 9, "#4a362c", upright=False, width=2)
            opening(page, house, "front", 0.5, 0, 1.9, 2.1, glass="#4f3a30", frame="#6a4e3c", bars=(2, 1), sill=False)
        else:
            timbers(page, house, "front", "#6a4a3a", posts=2, levels=(0.03, 0.97), braces=False)
            for u in (0.16, 0.38, 0.84):
                opening(page, house, "front", u, 0.9, 0.85, 1.1, shutters="#4f8a8c")
            opening(page, house, "front", 0.62, 0.2, 0.95, 2.0, glass="#4f8a8c", bars=(1, 2), sill=False)
            x, y = chimney(page, house, 0.1, "#b5735c")
            sky.smoke(page, x, y, "#f4efe4", rise=150, lean=0.5, thick=20, alpha=0.5)
    for x, foot, tall in ((90, 760, 260), (640, 730, 200), (1010, 760, 230), (1480, 770, 300)):
        apple_tree(page, x, foot, tall, p.near, blossom=True)
    land.path(page, [(640, 760, 30), (600, 800, 54), (690, 880, 100), (620, 1100, 220)], down("#dcc79c", "#b89c74"), verge="#b0bf6a")
    for x, foot, s, f in ((900, 850, 52, False), (1120, 880, 58, True)):
        cow(page, x, foot, s, "#c9b08c", None, flip=f)
    for x, y, s in ((420, 900, 14), (480, 915, 15), (380, 925, 14)):
        hen(page, x, y, s, "#b5623a", flip=s == 15)
    posts = [(-20 + 84 * k, 960 + 4 * k, 110) for k in range(7)] + [(830 + 100 * k, 985 - 3 * k, 112) for k in range(9)]
    for group in (posts[:7], posts[7:]):
        weave = [taper(smooth([(x + 10 * j, y - 12 - 9 * r + 5 * (-1) ** (j + r)) for x, y, _ in group for j in (0, 4)], closed=False,
                              steps=3), 6, 6) for r in range(9)]
        page.marks(weave, [vary(page.rng, "#8f7452", 11) for _ in weave], texture=0.12)
        page.marks([line((x, y), (x, y - 104), 10, 8) for x, y, _ in group], ["#6a523c"] * len(group), texture=0.12)
    land.grass(page, box(-20, 985, 1620, 1100), [p.near, p.mid, "#c2d878"], 800, size=70, far=0.5)
    land.flowers(page, box(-20, 970, 1620, 1090), ["#fbf3e4", "#e8c23e", "#b866b0"], 190, size=11, far=0.5)


def school_farm_normandy(page: Page, p: Palette) -> None:
    """The school farm: half-timbered buildings around a green yard, Normandy cows, the tractor out."""
    sky.sky(page, p, 520)
    sky.cumulus(page, p, 380, 200, 520)
    sky.cumulus(page, p, 1260, 150, 420)
    land.ranges(page, p, [(500, 24, 700, p.far)])
    for x in np.arange(-10, 1620, 54):
        plants.bush(page, float(x), 560, 90, page.rng.uniform(60, 110), mix(p.near, p.haze, 0.25), size=7)
    page.paint(box(-10, 545, 1610, 1090), down("#a9c466", p.mid, p.near), edge=1.5, texture=0.1)
    eye = Eye(520, 800, 1150, 2.6)
    home, barn, press = House(eye, 1.2, 34, 17, 8, 4.8, 4.6, 0), House(eye, -9.4, 20.5, 7, 15, 3.8, 4.0, -7), House(eye, 10.2, 21.5, 7, 14,
        3.4, 3.8, 6)
    for house, wall, tile, along in ((home, "#f1e6cf", "#6a6a74", "front"), (barn, "#ecdcb8", "#9a6a4c", "side"),
                                     (press, "#efe0c2", "#8a7a5c", "side")):
        build(page, house, wall, tile, rows=13, along=along, over=0.6, base="#b0937a")
        for name in ("front", "left", "right"):
            timbers(page, house, name, "#5f4334", posts=11 if (name == "front") == (along == "front") else 5)
    for u in (0.1, 0.26, 0.74, 0.9):
        for y in (0.9, 3.0):
            opening(page, home, "front", u, y, 1.0, 1.25, shutters="#6f9296" if y < 1 else None)
    opening(page, home, "front", 0.5, 0, 1.3, 2.3, glass="#6f9296", bars=(1, 2), sill=False)
    for u in (-0.36, 0.36):
        chimney(page, home, u, "#a65f47", tall=1.5)
    for v in (0.2, 0.5, 0.8):
        opening(page, barn, "right", v, 0, 2.3 if v == 0.5 else 1.3, 2.8 if v == 0.5 else 2.1, glass="#3a2c2a" if v == 0.5 else "#7a5a44",
                frame="#5f4334", bars=(1, 1), sill=False)
        opening(page, press, "left", v, 0, 1.5, 2.2, glass="#6f9296" if v != 0.5 else "#3a2c2a", frame="#5f4334", bars=(1, 2), sill=False)
    opening(page, barn, "front", 0.5, 1.0, 1.1, 1.1)
    opening(page, press, "front", 0.5, 0.2, 1.5, 2.2, glass="#7a5a44", frame="#5f4334", bars=(2, 1), sill=False)
    yard = eye.quad((-3.2, 0, 28), (4.0, 0, 28), (5.6, 0, 3), (-6.0, 0, 3))
    page.paint(yard, down("#e6d6b2", "#d3bd94", "#b59c78"), edge=3, texture=0.1)
    page.shade(eye.quad((-5.6, 0, 13), (-5.6, 0, 28), (-2.6, 0, 28), (-2.2, 0, 13)), p.shadow, 0.4, soft=12)
    objects.tractor(page, 1010, 800, 58, "#c24a30", flip=True)
    for x, foot, s, f, g in ((520, 850, 74, False, False), (720, 790, 54, True, True), (600, 770, 44, False, True)):
        cow(page, x, foot, s, "#f0e4cf", "#7d4a30", flip=f, graze=g)
    for x, foot, w, t in ((1330, 940, 90, 120), (1420, 960, 96, 130), (1370, 1000, 100, 134)):
        objects.barrel(page, x, foot, w, t, "#8a5f3c")
    objects.crate(page, 1230, 1010, 170, 74, "#c49a62", heap="#c8432f")
    objects.crate(page, 1130, 1040, 160, 70, "#c49a62", heap="#cfa83a")
    for x, y, s in ((420, 960, 17), (330, 985, 18), (500, 1000, 18), (800, 920, 15)):
        hen(page, x, y, s, "#b5623a" if s != 17 else "#f1e8d6", flip=s == 18)
    apple_tree(page, 120, 1010, 560, p.near, fruit_colour="#c8432f", count=40)
    land.grass(page, [(-20, 940), (420, 1030), (1180, 1056), (1620, 960), (1620, 1100), (-20, 1100)], [p.near, p.mid, p.deep, "#b5cc6a"],
               900, size=60, far=0.5)
