"""Schools from outside: Friesland, Senegal, the Ardennes, an Open Day."""

from math import cos, pi, sin

import numpy as np

from demonstration import land, objects, plants, sky
from demonstration.animals import cow, sheep
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.craft import tent
from demonstration.fruit_trees import apple_tree
from demonstration.houses import House, build, chimney, masonry, opening, spire
from demonstration.palettes import Palette
from demonstration.shapes import below, box, height_at, leaf, line, oval, ridge, smooth, taper
from demonstration.space import Eye, planks


def college(page: Page, p: Palette) -> None:
    """A low modern college of brick and glass along a canal, its bicycles and its sheep meadow."""
    sky.sky(page, p, 600)
    for x, y, w in ((360, 260, 560), (1180, 210, 520), (800, 430, 300)):
        sky.cumulus(page, p, x, y, w, side=1)
    page.paint(box(-10, 590, 1610, 700), down(mix(p.mid, p.haze, 0.4), p.near), edge=1)
    for x in np.arange(-10, 1620, 44):
        plants.poplar(page, float(x), 612, page.rng.uniform(50, 84), mix(p.mid, p.far, 0.4), side=1)
    eye = Eye(590, 800, 1250, 2.6)
    hall = House(eye, 5.6, 32, 12, 10, 7.2, 0.2, -22)
    long = House(eye, -6.4, 31, 21, 9, 3.8, 0.2, -22)
    for house, wall in ((hall, "#a8604a"), (long, "#b56a50")):
        build(page, house, wall, "#4a4e58", side=1, rows=2, over=0.7)
        masonry(page, house.patch("front", 0, 1, 0, house.height), wall, 400, 7, alpha=0.4)
    for k in range(9):
        u = 0.03 + k * 0.106
        shape = long.patch("front", u, u + 0.094, 0.3, 3.1)
        page.paint(shape, down("#cfe0de", "#8fb0b4", "#6a8f8a"), edge=0.3)
        planks(page, shape, 3, "#3f4650", width=2, alpha=0.9)
        page.light([shape[3], ((shape[3][0] * 2 + shape[2][0]) / 3, shape[3][1]), shape[0]], "#ffffff", 0.35, soft=4)
    glass = hall.patch("front", 0.08, 0.92, 0.2, 6.4)
    page.paint(glass, down("#d9e8e6", "#93b8bc", "#6a9490"), edge=0.3)
    planks(page, glass, 7, "#3f4650", width=2.6, alpha=0.95)
    planks(page, glass, 4, "#3f4650", upright=False, width=2.6, alpha=0.95)
    page.light([glass[3], ((glass[3][0] + glass[2][0]) / 2, (glass[3][1] + glass[2][1]) / 2), glass[0]], "#ffffff", 0.35, soft=8)
    page.paint(hall.patch("front", 0.42, 0.58, 0, 2.5), "#d9a441", edge=0.4)
    planks(page, hall.patch("front", 0.42, 0.58, 0, 2.5), 2, "#8a6228", width=2)
    for u in (0.2, 0.5, 0.8):
        opening(page, hall, "right", u, 4.2, 1.4, 1.6)
        opening(page, hall, "right", u, 0.9, 1.4, 1.6)
    lower = [(-20, 705), (1620, 690), (1620, 1090), (-20, 1090)]
    page.paint(lower, down("#b3c96a", p.mid, p.near), edge=1.5, texture=0.1)
    land.path(page, [(930, 704, 60), (900, 740, 80), (930, 800, 120), (860, 830, 160)], "#dccbaa")
    for k in range(9):
        objects.bicycle(page, 120 + 66 * k, 752, 21, ("#2f6a6e", "#c24f34", "#d9a441", "#3a3a48")[k % 4], flip=bool(k % 2))
    page.marks([line((80, 756), (700, 752), 4)], ["#5a6068"])
    for x, foot, s, f in ((1240, 770, 28, False), (1350, 792, 32, True), (1180, 800, 30, True), (1460, 780, 30, False),
                          (1540, 806, 32, True)):
        sheep(page, x, foot, s, "#f4ecdc", flip=f, graze=True)
    plants.tree(page, 1500, 730, 330, p.near, side=1, size=9)
    plants.tree(page, 50, 740, 250, p.near, side=1, size=8)
    canal = [(-20, 860), (700, 836), (1620, 850), (1620, 1090), (-20, 1090)]
    land.water(page, canal, mix(p.sky[2], p.haze, 0.3), mix(p.sky[0], p.shadow, 0.45))
    page.reflect(canal, 838, stretch=1.3, amount=0.6, ripple=7)
    land.ripples(page, canal, [lift(p.sky[3], 0.2), p.sky[0], p.deep], 190, longest=170, thick=5, alpha=0.35)
    land.grass(page, [(-20, 838), (700, 814), (1620, 830), (1620, 870), (-20, 880)], [p.near, p.deep, p.field], 500, size=26, far=0.8)
    page.paint([(520, 846), (900, 838), (930, 862), (500, 872)], down("#c9a878", "#8f7250"), edge=0.8, texture=0.12)
    page.marks([line((x, 850), (x, 920), 12, 10) for x in (540, 660, 780, 890)], ["#6a5440"] * 4)
    objects.hull(page, 1120, 935, 300, 56, "#f0e7d4", stripe="#2f6a6e")
    land.ripples(page, box(960, 942, 1280, 980), ["#f0e7d4", "#2f6a6e", p.shadow], 24, longest=80, thick=4)
    for x in np.arange(0, 1600, 12):
        if x < 420 or x > 1340:
            h = page.rng.uniform(60, 210)
            page.marks([taper([(x, 1090), (x + h * 0.12, 1090 - h)], 4, 1)], [vary(page.rng, "#5d6e3a", 10)])


def school_courtyard(page: Page, p: Palette) -> None:
    """An ochre school in Saint-Louis: an arcade around a sandy yard, benches under a great tree."""
    sky.sky(page, p, 520)
    sky.bands(page, lift(p.sun, 0.3), 120, 420, 14, thick=12, alpha=0.5)
    for x, tall in ((90, 330), (1500, 360), (1380, 290)):
        plants.palm(page, x, 560, tall, p.near, lean=page.rng.uniform(-0.1, 0.1))
    page.paint(box(-10, 500, 1610, 720), down(p.haze, mix(p.field, p.haze, 0.4)), edge=1)
    for x in (10, 70, 1540, 1600):
        plants.bush(page, x, 650, 130, 130, mix(p.near, p.haze, 0.25), size=8)
    page.paint(box(-10, 610, 1610, 720), down("#e3b276", "#c9945c"), edge=0.8, texture=0.1)
    wall = "#e0a862"
    page.paint(box(120, 300, 1480, 690), across(lift(wall, 0.12), wall, lift(wall, -0.1)), edge=0.9, texture=0.09)
    page.paint([(96, 306), (1504, 306), (1440, 226), (160, 226)], down("#b5603c", "#94492f"), edge=0.9, texture=0.12)
    page.marks([line((160 - 0.8 * k * 8, 232 + 8 * k), (1440 + 0.8 * k * 8, 232 + 8 * k), 1.4) for k in range(9)], ["#7a3a2a"] * 9,
               alpha=0.5)
    for level, (y0, y1) in enumerate(((330, 480), (512, 690))):
        page.marks([box(120, y1 + 2, 1480, y1 + 16), box(110, y0 - 18, 1490, y0 - 10)], ["#f4dfb4"] * 2)
        for k in range(12):
            x = 150 + 111 * k
            arch = [(x, y1), (x, y0 + 44)] + [(x + 40 - 40 * cos(t), y0 + 44 - 40 * sin(t))
                                              for t in np.linspace(0, pi, 14)] + [(x + 80, y1)]
            page.paint(arch, down("#6a4650", "#8a5a50", "#a8704f"), edge=0.5, texture=0.06)
            with page.within(arch):
                page.marks([box(x + 16, y0 + 50, x + 54, y1), box(x + 20, y0 + 56, x + 34, y1 - 4), box(x + 37, y0 + 56, x + 50, y1 - 4)],
                           ["#3f7f7a" if (k + level) % 3 else "#d9b070", "#35706c", "#35706c"], texture=0.06)
                page.shade([(x, y0), (x + 80, y0), (x + 80, y0 + 60), (x, y0 + 110)], "#2c1a34", 0.5, soft=12)
                if level == 0:
                    page.marks([box(x, y1 - 42, x + 80, y1 - 37)] + [box(x + 8 * j, y1 - 38, x + 8 * j + 3, y1) for j in range(11)],
                               ["#f4dfb4"] * 12)
            page.marks([taper(arch[1:-1], 7, 7)], ["#f4dfb4"], texture=0.06)
    page.paint(box(-10, 686, 1610, 1090), down(lift(p.field, 0.25), "#e0b578", "#c98f58"), edge=1, texture=0.09)
    land.hatch(page, box(-10, 700, 1610, 1090), "#f3d8a4", 260, 80, 4, 0.02, alpha=0.45)
    page.shade(smooth([(460, 860), (760, 800), (1200, 820), (1420, 900), (1150, 990), (640, 980)]), "#6a3f58", 0.5, soft=30)
    page.marks([taper(smooth([(900, 905), (880, 760), (910, 640), (860, 480)], closed=False), 92, 50),
                taper(smooth([(900, 720), (1010, 600), (1130, 500)], closed=False), 46, 20),
                taper(smooth([(890, 690), (760, 570), (660, 480)], closed=False), 44, 18)]
               + [taper([(900, 870), (900 + k * 110, 920)], 46, 8) for k in (-1, 1)], ["#6a4a3c"] * 5, texture=0.14)
    page.marks([taper(smooth([(882, 900), (862, 760), (890, 640)], closed=False), 24, 10)], ["#9a7458"], alpha=0.7)
    for x, y, r in ((640, 430, 190), (860, 330, 230), (1120, 400, 210), (760, 500, 150), (1010, 510, 160), (1260, 500, 120),
                    (520, 520, 110)):
        plants.foliage(page, x, y, r, r * 0.6, plants.tones("#6f8440"), size=12, lumps=8)
    for x, y, w in ((640, 940, 190), (1090, 930, 190), (860, 985, 220)):
        page.shade(oval(x, y + 4, w * 0.55, 12), "#5a3048", 0.5, soft=8)
        page.paint([(x - w / 2, y - 50), (x + w / 2, y - 50), (x + w / 2 + 10, y - 32), (x - w / 2 - 10, y - 32)],
                   down("#c98a52", "#a36a3c"), edge=0.7, texture=0.12)
        page.marks([line((x + k * w * 0.4, y - 34), (x + k * w * 0.42, y), 12) for k in (-1, 1)], ["#7a5238"] * 2)
    for x, foot, s in ((190, 760, 120), (1420, 760, 130), (60, 1040, 210), (1540, 1050, 220)):
        plants.bush(page, x, foot, s, s * 0.9, "#7f9440", size=9)
        plants.fruit(page, x, foot - s * 0.5, s * 0.4, s * 0.3, "#d2457a", 22, s * 0.045)
    page.marks([line((300, 700), (300, 420), 7, 5)], ["#f4ead2"])
    for k, c in enumerate(("#2f8a4c", "#f0c840", "#c8382f")):
        page.paint(smooth([(303 + 26 * k, 424), (329 + 26 * k, 428), (329 + 26 * k, 482), (303 + 26 * k, 476)], steps=3), c, edge=0.4)
    cx, cy = 1290, 940
    for k, (x, y) in enumerate(((cx, cy), (cx + 70, cy + 20), (cx - 60, cy + 40))):
        page.paint([(x - 30, y - 56), (x + 30, y - 56), (x + 24, y), (x - 24, y)], across("#c98a5c", "#8f5438"), edge=0.6)
        plants.cabbage_row(page, (x, y - 60), (x, y - 60), 1, 36, "#6f9a44", far=1.0)


def campus(page: Page, p: Palette) -> None:
    """The stone and slate of a college of the Ardennes on its wooded height, the river bending below."""
    sky.sky(page, p, 440)
    sky.overcast(page, p, 420, dark=0.4)
    sky.rays(page, 380, 60, [(1.2, 0.07), (1.4, 0.06), (1.65, 0.08)], 480, p.sun, 0.18)
    for y, h, c, d in ((400, 50, mix(p.far, p.haze, 0.25), 300), (470, 60, mix(p.far, p.mid, 0.5), 420),
                       (560, 60, mix(p.near, p.far, 0.35), 520)):
        crest = ridge(page.rng, y, h, 700)
        page.paint(below(crest, 900), down(c, mix(c, p.haze, 0.35)), edge=1.5)
        shapes = [leaf(x, height_at(crest, x) + page.rng.uniform(-2, 120), 20, 17, page.rng.uniform(-1, 1))
                  for x in page.rng.uniform(0, 1600, d)]
        page.marks(shapes, [vary(page.rng, lift(c, 0.06), 9) for _ in shapes], alpha=0.8)
    page.veil(420, 700, p.haze, 0.0, 0.45)
    hill = smooth([(520, 900), (700, 720), (900, 640), (1150, 610), (1400, 620), (1640, 660)], closed=False)
    page.paint(hill + [(1640, 1090), (520, 1090)], down(p.mid, p.near), edge=2, texture=0.1)
    eye = Eye(640, 800, 1400, 1.0)
    for x, z, w, d, h, r, turn in ((16.0, 50, 16, 9, 8.4, 5.2, -24), (4.6, 47, 15, 9, 7.4, 5.0, 20), (10.6, 45, 5.4, 5.4, 13.4, 6.4, -2)):
        house = House(eye, x, z, w, d, h, r, turn)
        if h > 10:
            build(page, house._replace(roof=0.1), "#a89c8c", "#4a5466", rows=2, over=0.0, base="#8a8076")
            spire(page, house, "#4a5466")
        else:
            build(page, house, "#a89c8c", "#4a5466", rows=13, base="#8a8076")
        for name in ("front", "right", "left"):
            if house.faces(name):
                masonry(page, house.patch(name, 0, 1, 0, h), "#a4978a", 260, 10, alpha=0.5)
                span = w if name == "front" else d
                for u in np.linspace(0.12, 0.88, max(int(span / 2.6), 2)):
                    for y in np.arange(1.0, h - 1.6, 3.0):
                        opening(page, house, name, float(u), float(y), 1.1, 1.7, frame="#e9dfca",
                                glass="#ffd184" if page.rng.uniform() < 0.14 else "#46505e")
        if h < 10:
            chimney(page, house, 0.3, "#9a6a58")
    for x, foot, tall in ((700, 800, 230), (820, 780, 160), (1560, 820, 280), (1440, 800, 170), (620, 880, 260)):
        plants.tree(page, x, foot, tall, page.rng.choice([p.near, "#7f8a3c", "#a8813a"]), size=8)
    river = smooth([(-40, 700), (180, 690), (420, 720), (560, 790), (520, 870), (300, 930), (60, 960), (-40, 970)], closed=True)
    land.water(page, river, mix(p.haze, p.sky[3], 0.4), mix(p.sky[0], p.far, 0.3))
    land.ripples(page, river, [lift(p.haze, 0.4), p.sky[0], p.near], 130, longest=120, thick=5, alpha=0.45)
    bank = smooth([(-40, 950), (200, 950), (420, 900), (640, 880), (1000, 900), (1640, 840)], closed=False)
    page.paint(bank + [(1640, 1090), (-40, 1090)], down("#8fa852", p.near, p.deep), edge=2, texture=0.1)
    land.hatch(page, bank + [(1640, 1090), (-40, 1090)], "#a9bf62", 260, 70, 5, -0.04, alpha=0.35)
    land.path(page, [(1120, 800, 20), (1080, 850, 40), (1180, 930, 80), (1060, 1100, 190)], down("#d9c7a0", "#b09a78"), verge="#8f9f52")
    for x, foot, s, f in ((700, 960, 46, False), (880, 985, 50, True), (560, 1000, 52, False)):
        cow(page, x, foot, s, "#efe9de", "#7d8a98" if f else None, flip=f)
    land.grass(page, box(-20, 1000, 1620, 1100), [p.near, p.deep, "#a3b45a"], 800, size=70, far=0.5)
    plants.spruce(page, 1530, 1120, 640, p.deep)
    plants.tree(page, 110, 1100, 640, "#5d6f3a", size=12)


def open_day_tents(page: Page, p: Palette) -> None:
    """The Open Day: white tents and bunting on the lawn, calves in a pen, the school behind."""
    sky.sky(page, p, 540)
    sky.cumulus(page, p, 300, 220, 480)
    sky.cumulus(page, p, 1240, 180, 540)
    for x in np.arange(-10, 1620, 60):
        plants.bush(page, float(x), 596, 100, page.rng.uniform(60, 120), mix(p.near, p.haze, 0.3), size=7)
    page.paint(box(-10, 586, 1610, 1090), down("#aecb6c", p.mid, p.near), edge=1.5, texture=0.1)
    for k in range(7):
        page.light([(780 + (k - 3.5) * 60, 590), (810 + (k - 3.5) * 60, 590), (880 + (k - 3.5) * 420, 1090), (700 + (k - 3.5) * 420, 1090)],
                   "#f3f7c4", 0.1, soft=6)
    eye = Eye(560, 800, 1250, 2.8)
    school = House(eye, 1, 46, 30, 9, 7, 4.8, 0)
    build(page, school, "#c98a68", "#566278", rows=12, base="#cdb998")
    for u in np.linspace(0.06, 0.94, 12):
        for y in (1.0, 4.2):
            if not (y < 2 and 0.44 < u < 0.56):
                opening(page, school, "front", float(u), y, 1.2, 1.8, frame="#f6ecd8")
    opening(page, school, "front", 0.5, 0, 2.0, 2.8, glass="#2f5f66", bars=(2, 1), sill=False)
    for x, foot, s, stripe in ((180, 800, 190, None), (430, 740, 130, "#e0607a"), (1180, 740, 130, "#4f8a8c"), (1430, 800, 200, None),
                               (640, 706, 90, "#e3b24c"), (980, 706, 90, None)):
        tent(page, x, foot, s, stripe)
    for a, b, sag in (((-20, 330), (800, 250), 90), ((800, 250), (1620, 340), 90), ((-20, 500), (480, 560), 60),
                      ((1130, 560), (1620, 500), 60)):
        sky.wire(page, a, b, sag, "#6a6470", 2)
        shapes, tints = [], []
        for k, t in enumerate(np.linspace(0.03, 0.97, 17)):
            x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 4 * sag * t * (1 - t)
            s = 17 if a[1] < 400 else 12
            shapes.append([(x - s * 0.8, y), (x + s * 0.8, y), (x + page.rng.normal(0, 3), y + s * 1.9)])
            tints.append(("#d2504a", "#f3e6cc", "#3f7f86", "#e8b548", "#7f9a4a")[k % 5])
        page.marks(shapes, tints, texture=0.06)
    page.marks([line((800, 640), (800, 244), 9, 6)], ["#8a7462"])
    for x, foot, s, f in ((700, 850, 46, False), (830, 862, 44, True), (760, 880, 44, False)):
        cow(page, x, foot, s, "#f0e4cf", "#7d4a30" if not f else "#3a3438", flip=f, graze=f)
    land.fence(page, [(600 + 68 * k, 905, 84) for k in range(6)], "#b9966a", rails=(0.3, 0.6, 0.9))
    for x, foot, w in ((300, 960, 260), (1260, 970, 280)):
        page.shade(oval(x, foot + 4, w * 0.56, 20), p.shadow, 0.45, soft=12)
        page.paint([(x - w / 2, foot - 100), (x + w / 2, foot - 100), (x + w * 0.54, foot - 74), (x - w * 0.54, foot - 74)],
                   down("#fbf4e4", "#efe3cb"), edge=0.7)
        page.paint(box(x - w * 0.54, foot - 76, x + w * 0.54, foot - 20), down("#f3e8d2", "#d3c4aa"), edge=0.9, texture=0.08)
        page.marks([line((x + k * w * 0.5, foot - 30), (x + k * w * 0.5, foot), 8) for k in (-1, 1)], ["#8a6a4c"] * 2)
        objects.crate(page, x - w * 0.26, foot - 84, w * 0.32, 30, "#c49a62", heap="#c8432f", size=0.12)
    objects.tractor(page, 1090, 900, 46, "#3f7a4a")
    land.grass(page, box(-20, 1000, 1620, 1100), [p.near, p.mid, "#bdd36e"], 800, size=56, far=0.5)
    land.flowers(page, box(-20, 960, 1620, 1090), ["#fbf6ea", "#ecc846", "#e58aa4"], 260, size=10, far=0.5)
    apple_tree(page, 1560, 1060, 620, p.near, blossom=True)
