"""Orchards: olives, apples in fruit and in flower, oranges, painted hives."""

from math import cos, pi, sin

import numpy as np

from demonstration import land, objects, plants, sky
from demonstration.animals import cow, sheep
from demonstration.canvas import Page, down
from demonstration.colour import lift, mix, vary
from demonstration.fruit_trees import apple_tree, blossom, olive, orange_tree
from demonstration.houses import House, build, chimney, masonry, opening, timbers
from demonstration.mountains import mountains
from demonstration.palettes import Palette
from demonstration.shapes import box, height_at, leaf, line, oval, ridge, smooth, taper
from demonstration.space import Eye, planks


def olive_terraces(page: Page, p: Palette) -> None:
    """Terraces of olives under a stone farm and its cypresses, Tuscan hills going blue behind."""
    sky.sky(page, p, 460)
    sky.cumulus(page, p, 1240, 180, 460)
    sky.bands(page, lift(p.sun, 0.3), 240, 430, 16, thick=12, alpha=0.5)
    crests = land.ranges(page, p, [(420, 50, 620, mix(p.far, p.sky[1], 0.3)), (460, 46, 520, p.far),
                                   (520, 44, 700, mix(p.far, p.mid, 0.6))])
    land.patchwork(page, crests[2], ridge(page.rng, 640, 24, 900), ["#c9b55e", "#a3a05a", "#8f9a56", "#d9c07a"], columns=9, rows=3,
                   hedge="#5d6a44")
    for x in (180, 210, 260, 1380, 1420, 1450, 1490):
        plants.poplar(page, x, 580 + (x % 3) * 8, 60, mix(p.deep, p.haze, 0.3))
    page.veil(420, 660, p.haze, 0.4, 0.05)
    hill = smooth([(520, 690), (760, 560), (1010, 500), (1250, 540), (1640, 640)], closed=False)
    page.paint(hill + [(1640, 1090), (520, 1090)], down("#c9b865", "#a39a55", "#8a8448"), edge=2)
    eye = Eye(600, 800, 1500, -1.5)
    for house, tile in ((House(eye, 4.9, 46, 9, 7, 6.4, 2.2, 22), p.roof), (House(eye, 12.6, 47, 8, 7, 4.6, 1.8, -24), "#b56a48"),
                        (House(eye, 8.6, 48, 4.2, 4.2, 10, 1.4, -18), p.roof)):
        lifted = house._replace(eye=eye._replace(horizon=548))
        build(page, lifted, "#dcc298", tile, rows=8)
        masonry(page, lifted.patch("front", 0, 1, 0, house.height), "#cdb084", 160, 10, alpha=0.5)
        for u in (0.25, 0.7):
            for y in (1.0, 3.8):
                if y + 1.2 < house.height:
                    opening(page, lifted, "front", u, y, 0.9, 1.2, shutters="#6f7a52", bars=(2, 2))
    for x, foot, tall in ((880, 566, 170), (925, 556, 200), (1290, 574, 190), (1330, 584, 150), (1372, 596, 170), (790, 590, 140)):
        plants.poplar(page, x, foot, tall, p.deep)
    for row, (y, drop) in enumerate(((640, 30), (722, 40), (826, 54), (960, 72))):
        course = smooth([(-40, y + 50), (300, y + 26), (760, y - 6), (1200, y + 4), (1640, y + 40)], closed=False, steps=10)
        page.paint(course + [(1640, 1090), (-40, 1090)], down(("#bfae5c", "#a9a052", "#9a9a4e", "#8a9248")[row],
            ("#9a9450", "#8a8848", "#7a8244", "#6a763e")[row]), edge=2, texture=0.1)
        land.hatch(page, course + [(1640, y + 150), (-40, y + 150)], "#dcc97c", 160, 40 + 12 * row, 3 + row, 0, alpha=0.4)
        wall = course + [(x, yy + drop) for x, yy in course[::-1]]
        page.shade([(x, yy + drop) for x, yy in course] + [(x, yy + drop * 1.6) for x, yy in course[::-1]], p.shadow, 0.45, soft=8)
        page.paint(wall, down("#d6c2a0", "#9c8a74"), edge=1.2, texture=0.12)
        shapes, tints = [], []
        for x, yy in course:
            for k in range(4):
                s = drop / 4
                shapes.append(box(x + page.rng.uniform(-10, 10), yy + k * s + 1, x + page.rng.uniform(14, 34), yy + (k + 1) * s - 1))
                tints.append(vary(page.rng, "#b9a688", 13))
        page.marks(shapes, tints, alpha=0.75, texture=0.1)
        grow = (120, 170, 240, 330)[row]
        for x in np.arange(-20 + 90 * row, 1640, grow * 1.12):
            x = float(x + page.rng.uniform(-20, 20))
            if row < 3 or abs(x - 800) > 330:
                olive(page, p, x, height_at(course, x) - 2, grow * page.rng.uniform(0.85, 1.1), haze=0.26 - row * 0.09)
    land.grass(page, box(-20, 1030, 1620, 1100), ["#8a8a48", "#b5a85c", "#5f6a3a"], 500, size=60, far=0.6)
    land.flowers(page, box(-20, 1010, 1620, 1090), ["#cf4630", "#e3c04c", "#efe6d2"], 110, size=12, far=0.6)


def apple_orchard(page: Page, p: Palette) -> None:
    """Rows of low apple trees near Grojec, crates in the grass, the tractor waiting at the end."""
    sky.sky(page, p, 500)
    sky.cumulus(page, p, 1180, 230, 520)
    sky.bands(page, lift(p.sun, 0.3), 200, 470, 16, thick=12, alpha=0.5)
    land.ranges(page, p, [(490, 14, 800, p.far), (512, 16, 600, mix(p.mid, p.far, 0.3))])
    page.paint(box(-10, 520, 1610, 1090), down(mix(p.field, p.haze, 0.3), "#a3a34e", "#6f8040"), edge=1, texture=0.1)
    land.hatch(page, box(-10, 530, 1610, 1090), "#bcb75c", 420, 50, 4, 0, alpha=0.4)
    eye = Eye(505, 760, 980, 2.3)
    objects.tractor(page, eye.see(0.6, 0, 27)[0], eye.see(0, 0, 27)[1], 26, "#b8432e")
    for z in (44, 36, 30, 25, 21, 17.6, 14.6, 12.0, 9.8, 8.0, 6.4, 5.1):
        for row in (-15, 15, -9.2, 9.2, -3.4, 3.4):
            x, foot = eye.see(row, 0, z)
            if -260 < x < 1860:
                apple_tree(page, x, foot, eye.size(z) * 2.6, mix("#6a7f3c", p.haze, min(z / 90, 0.45)),
                           fruit_colour=mix("#c23a2c", p.haze, min(z / 100, 0.4)), count=int(min(16 + 130 / z, 40)), side=1)
    for k in (-1, 1):
        course = [eye.see(k * 0.9, 0, z) for z in np.geomspace(40, 2.6, 24)]
        page.marks([taper(course, 2, 70)], ["#8a8a48"], alpha=0.45)
    for x, foot, w in ((470, 900, 150), (560, 980, 190), (1000, 960, 180), (330, 1040, 220), (1210, 1050, 230)):
        objects.crate(page, x, foot, w, w * 0.42, "#c49a62", heap="#c83f2e", size=0.09)
    for x, y in zip(page.rng.uniform(600, 1000, 22), page.rng.uniform(900, 1060, 22)):
        plants.fruit(page, x, y, 2, 2, "#c83f2e", 1, 9 + (y - 880) * 0.03)
    page.marks([line((700, 1064), (640, 760), 13, 9), line((800, 1060), (676, 756), 13, 9)]
               + [line((693 - 12 * k, 1020 - 52 * k), (781 - 22 * k, 1016 - 52 * k), 9) for k in range(5)], ["#c9a46a"] * 7, texture=0.12)
    land.grass(page, box(-20, 1010, 1620, 1100), ["#7f8f44", "#566b36", "#b3b058"], 700, size=56, far=0.6)


def apple_blossom(page: Page, p: Palette) -> None:
    """A Normandy orchard in May: apple trees in blossom, petals in the grass, a half-timbered house."""
    sky.sky(page, p, 560)
    sky.cumulus(page, p, 300, 200, 500)
    sky.cumulus(page, p, 1290, 150, 420)
    land.ranges(page, p, [(520, 36, 700, p.far), (566, 30, 560, mix(p.far, p.mid, 0.6))])
    for x in np.arange(-10, 1620, 52):
        plants.bush(page, x + page.rng.uniform(-10, 10), 612, 80, page.rng.uniform(40, 86), mix(p.near, p.haze, 0.3), size=6)
    page.paint(box(-10, 606, 1610, 1090), down("#a9c866", p.mid, p.near), edge=2, texture=0.1)
    land.hatch(page, box(-10, 620, 1610, 1090), "#c6da80", 420, 60, 4, 0.03, alpha=0.4)
    eye = Eye(560, 800, 1400, 3)
    house = House(eye, 6.2, 42, 15, 7, 4.4, 4.6, -20)
    build(page, house, "#f0e4cb", "#8f6f4c", rows=13, over=0.6, base="#b08a72")
    timbers(page, house, "front", "#5a3f32", posts=12)
    timbers(page, house, "right", "#5a3f32", posts=6)
    for u in (0.14, 0.34, 0.66, 0.88):
        opening(page, house, "front", u, 1.2, 1.0, 1.3, shutters="#5f8a92")
    opening(page, house, "front", 0.5, 0.1, 1.1, 2.2, glass="#5f8a92", bars=(1, 2), sill=False)
    x, y = chimney(page, house, 0.2, "#a65f47")
    sky.smoke(page, x, y, "#f4ece0", rise=120, lean=0.5, thick=18, alpha=0.5)
    for x, foot, tall in ((130, 690, 170), (330, 700, 190), (560, 690, 160), (1420, 700, 200), (1560, 690, 170), (250, 790, 290),
                          (660, 780, 260), (1380, 810, 310)):
        apple_tree(page, x, foot, tall, p.near, blossom=True)
    for x, foot, s, f in ((760, 745, 30, False), (860, 752, 27, True), (940, 740, 24, False)):
        sheep(page, x, foot, s, "#f6efe0", flip=f, graze=True)
    cow(page, 1090, 800, 52, "#efe3cf", "#8a4f34")
    land.grass(page, [(-20, 820), (1620, 820), (1620, 1100), (-20, 1100)], [p.near, p.mid, "#b8d070"], 1500, size=70, far=0.3)
    apple_tree(page, 190, 1010, 720, p.near, blossom=True)
    land.flowers(page, box(-20, 830, 1620, 1090), ["#fdf3ea", "#f6dde0", "#f3ead0"], 620, size=8, far=0.4)
    land.flowers(page, box(-20, 900, 1620, 1090), ["#ecc446"], 120, size=11, far=0.5)
    branch = smooth([(1640, 60), (1480, 120), (1330, 110), (1180, 190)], closed=False, steps=8)
    page.marks([taper(branch, 26, 6), taper([branch[8], (1420, 210), (1360, 260)], 12, 3),
                taper([branch[14], (1280, 60), (1220, 40)], 10, 3)], ["#5a463c"] * 3, texture=0.12)
    for x, y in list(branch[::2]) + [(1400, 230), (1360, 262), (1260, 54), (1222, 44), (1440, 190)]:
        for _ in range(3):
            blossom(page, x + page.rng.normal(0, 22), y + page.rng.normal(0, 20), page.rng.uniform(15, 25))
    sky.flakes(page, 90, "#fbe6e4", largest=5)


def orange_grove(page: Page, p: Palette) -> None:
    """Orange trees along an irrigation channel of the Horta, a white farmhouse with palms."""
    sky.sky(page, p, 480)
    sky.bands(page, lift(p.sun, 0.4), 160, 440, 18, thick=13, alpha=0.6)
    land.ranges(page, p, [(440, 60, 520, mix(p.far, p.sky[1], 0.2)), (478, 34, 420, p.far)])
    page.paint(box(-10, 496, 1610, 1090), down(mix(p.field, p.haze, 0.3), "#c99a5c", "#9a6a44"), edge=1, texture=0.1)
    eye = Eye(500, 800, 1150, 2.5)
    home = House(eye, -6.4, 34, 10, 7, 5.4, 2.4, 22)
    for x, foot, tall in ((330, 590, 330), (760, 590, 290), (430, 580, 240)):
        plants.palm(page, x, foot, tall, "#5f7a44")
    build(page, home, "#f8f0de", p.roof, rows=9)
    for u in (0.18, 0.82):
        for y in (0.9, 3.4):
            opening(page, home, "front", u, y, 0.9, 1.4, shutters="#4f7d8c")
    opening(page, home, "front", 0.5, 3.4, 0.9, 1.5, shutters="#4f7d8c")
    opening(page, home, "front", 0.5, 0, 1.5, 2.5, glass="#7a4a38", bars=(2, 1), sill=False)
    plants.bush(page, *eye.see(-7.6, 0, 29.5), 120, 90, "#a8477a", size=6)
    for z in (40, 33, 27, 22, 18, 14.6, 11.8, 9.4, 7.4, 5.8):
        for row in (-11.5, 11.5, -7, 7, -3.1, 3.6):
            if row < -6 and z > 24:
                continue
            x, foot = eye.see(row, 0, z)
            if -300 < x < 1900:
                orange_tree(page, p, x, foot, eye.size(z) * 2.5, min(z / 90, 0.4))
    for wide, tone in ((0.95, "#cdb58c"), (0.62, "#a98a64")):
        page.paint([eye.see(-wide + 0.3, 0, 46), eye.see(wide + 0.3, 0, 46), eye.see(wide + 0.3, 0, 2.2), eye.see(-wide + 0.3, 0, 2.2)],
                   tone, edge=1, texture=0.1)
    channel = [eye.see(-0.42, -0.1, 46), eye.see(0.98, -0.1, 46), eye.see(0.98, -0.1, 2.2), eye.see(-0.42, -0.1, 2.2)]
    page.paint(channel, down("#dfe6cf", "#7fb0b4", "#3f7d86"), edge=0.6, texture=0.05)
    land.ripples(page, channel, ["#e6eee0", "#2f6a74", "#a3ccc8"], 110, longest=120, thick=4, alpha=0.5)
    page.shade([channel[0], channel[3], (channel[3][0] + 150, 1090), (channel[0][0] + 3, channel[0][1])], p.shadow, 0.4, soft=10)
    page.marks([box(eye.see(0.3, 0, z)[0] - eye.size(z) * 0.9, eye.see(0, 0, z)[1] - eye.size(z) * 0.2,
                    eye.see(0.3, 0, z)[0] + eye.size(z) * 0.9, eye.see(0, 0, z)[1]) for z in (20,)], ["#b9a078"])
    for x, foot, w in ((300, 1040, 240), (520, 1052, 200), (1340, 1046, 240)):
        objects.crate(page, x, foot, w, w * 0.4, "#b98d58", heap="#e8862a", size=0.085)
    plants.outline_leaves(page, smooth([(-20, 60), (180, 110), (380, 70), (560, 130)], closed=False, steps=6), "#4f7238", size=74, every=2)
    plants.fruit(page, 250, 150, 190, 40, "#ec8a2a", 7, 38)


def painted_hives(page: Page, p: Palette) -> None:
    """A Slovenian bee house with its rows of painted fronts, a meadow in flower, the Julian Alps."""
    sky.sky(page, p, 440)
    sky.cumulus(page, p, 1230, 170, 480)
    mountains(page, p, [(-40, 330), (150, 220), (330, 270), (520, 110), (640, 190), (790, 60), (960, 220), (1130, 170), (1330, 290),
                        (1480, 210), (1660, 320)], p.far, 520)
    page.veil(330, 560, p.haze, 0.0, 0.6)
    land.ranges(page, p, [(520, 26, 620, mix(p.near, p.far, 0.45)), (566, 22, 520, mix(p.near, p.haze, 0.25))])
    page.paint(box(-10, 580, 1610, 1090), down("#b3cc6a", p.mid, p.near), edge=2, texture=0.1)
    land.hatch(page, box(-10, 590, 1610, 1090), "#cfe08a", 420, 60, 4, 0.03, alpha=0.4)
    for x, foot, tall in ((150, 700, 260), (1480, 690, 300), (1330, 660, 200), (330, 650, 170)):
        apple_tree(page, x, foot, tall, p.near, blossom=True)
    eye = Eye(600, 800, 1250, 2.2)
    house = House(eye, -0.5, 14.6, 8.2, 3.4, 3.5, 1.9, -16)
    build(page, house, "#8a6244", "#7a5a48", rows=12, over=0.7, base="#6a4a38")
    planks(page, house.patch("right", 0, 1, 0, 3.5), 16, "#5a3f30", width=1.6)
    page.paint(house.patch("front", 0.03, 0.97, 0.45, 3.2), "#4a3429", edge=0.5)
    tints = ["#c8503a", "#d9a441", "#4f7d8c", "#6f8f4e", "#e3c58c", "#8a4f6a", "#3f6a74", "#d97b3c"]
    for row in range(5):
        for k in range(12):
            u0, u1 = 0.045 + k * 0.0768, 0.045 + (k + 1) * 0.0768 - 0.008
            y0 = 0.52 + row * 0.53
            panel = house.patch("front", u0, u1, y0 + 0.1, y0 + 0.47)
            ground = tints[(k * 5 + row * 3) % 8]
            page.paint(panel, vary(page.rng, ground, 6), edge=0.4, texture=0.08)
            _motif(page, panel, (k * 7 + row * 5) % 6, lift(ground, 0.62), tints[(k + row * 2 + 3) % 8])
            page.paint(house.patch("front", u0, u1, y0 + 0.04, y0 + 0.09), "#d9b98a", edge=0.2)
            slot = house.patch("front", u0 + 0.02, u1 - 0.02, y0 + 0.1, y0 + 0.14)
            page.marks([slot], ["#2a1f1c"], texture=0)
    page.shade(house.patch("front", 0, 1, 2.7, 3.5), "#2a2038", 0.5, soft=16)
    for x, y in zip(page.rng.normal(640, 260, 70), page.rng.normal(640, 120, 70)):
        page.marks([oval(x, y, 3, 2, points=8), oval(x - 1, y - 2.6, 2.4, 1.4, 0.5, 8)], ["#4a3420", "#f3ead8"], texture=0)
    land.path(page, [(800, 800, 90), (760, 880, 120), (860, 980, 190), (780, 1100, 280)], down("#dcc794", "#bfa474"), verge="#a9b964")
    land.fence(page, [(1060 + 120 * k, 890 + 10 * k, 110) for k in range(6)], "#8f7a62", rails=(0.4, 0.8))
    land.grass(page, box(-20, 820, 1620, 1100), [p.near, p.mid, "#c2d878", p.deep], 1700, size=84, far=0.25)
    land.flowers(page, box(-20, 780, 1620, 1090), ["#fbf3e4", "#e8c23e", "#c0569a", "#7a6ac0", "#e0604a"], 560, size=13, far=0.25)
    for x, y, s in ((120, 900, 1.0), (1500, 960, 1.2), (400, 980, 1.2), (1230, 1010, 1.3)):
        page.marks([line((x, y + 160), (x, y), 5, 3)] + [leaf(x + 26 * s * cos(t), y + 26 * s * sin(t), 30 * s, 13 * s, t)
                                                         for t in np.linspace(0, 2 * pi, 15)] + [oval(x, y, 14 * s, 13 * s)],
                   ["#6a8a44"] + ["#fbf5e8"] * 15 + ["#e3ac32"])


def _motif(page: Page, panel: list, kind: int, tone, second) -> None:
    """Paint a small folk picture on a hive front: house, tree, sun, heart, flower or bird."""
    (ax, ay), (bx, by), _, (dx, dy) = panel
    at = lambda u, v: (ax + (bx - ax) * u + (dx - ax) * v, ay + (by - ay) * u + (dy - ay) * v)
    w, h = abs(bx - ax), abs(dy - ay)
    cx, cy = at(0.5, 0.55)
    figures = {
        0: [[at(0.25, 0.2), at(0.75, 0.2), at(0.75, 0.5), at(0.25, 0.5)], [at(0.2, 0.5), at(0.8, 0.5), at(0.5, 0.85)]],
        1: [[at(0.46, 0.15), at(0.54, 0.15), at(0.54, 0.45), at(0.46, 0.45)], oval(cx, cy, w * 0.24, h * 0.26)],
        2: [oval(cx, cy, w * 0.18, h * 0.22)] + [line((cx, cy), (cx + w * 0.36 * cos(t), cy + h * 0.36 * sin(t)), 1.8)
                                                 for t in np.linspace(0, 2 * pi, 9)],
        3: [[at(0.5, 0.2), at(0.78, 0.6), at(0.64, 0.8), at(0.5, 0.66), at(0.36, 0.8), at(0.22, 0.6)]],
        4: [line(at(0.5, 0.15), at(0.5, 0.5), 2)] + [oval(cx + w * 0.16 * cos(t), cy + h * 0.16 * sin(t), w * 0.1, h * 0.1)
                                                     for t in np.linspace(0, 2 * pi, 6)],
        5: [smooth([at(0.2, 0.5), at(0.45, 0.75), at(0.7, 0.6), at(0.85, 0.75), at(0.7, 0.35), at(0.4, 0.3)], steps=3),
            [at(0.2, 0.5), at(0.1, 0.56), at(0.2, 0.6)]],
    }[kind]
    page.marks(figures, [tone] * (len(figures) - 1) + [second if kind in (1, 4) else tone], texture=0.04)
