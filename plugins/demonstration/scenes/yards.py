"""Yards of farms and schools: Ireland, Friesland, Galicia, Senegal, Transylvania, the Ardennes, Normandy."""

from math import cos, pi, sin

import numpy as np

from demonstration import land, objects, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.palettes import Palette
from demonstration.scenes.coasts import mountains
from demonstration.scenes.orchards import apple_tree
from demonstration.shapes import below, box, height_at, leaf, line, oval, ridge, smooth, taper
from demonstration.space import Eye, House, build, chimney, masonry, opening, planks, timbers


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
        opening(page, right, "left", v, 0, 2.0 if v == 0.5 else 1.3, 2.6 if v == 0.5 else 2.1, glass="#b23a2c" if v != 0.5 else "#2a2a30", frame="#e9e0cc", bars=(1, 2), sill=False)
        opening(page, right, "left", v, 3.0, 0.7, 0.7, frame="#e9e0cc", bars=(2, 1))
    opening(page, left, "front", 0.5, 0.9, 1.1, 1.0, frame="#b23a2c")
    opening(page, right, "front", 0.5, 2.6, 1.2, 1.4, glass="#b23a2c", frame="#e9e0cc", bars=(2, 1), sill=False)
    puddle = smooth([(520, 880), (640, 836), (860, 842), (1010, 880), (940, 940), (760, 960), (600, 936)])
    page.paint(puddle, down("#c9cfcc", "#97a3a8"), edge=1.4, texture=0.04)
    page.reflect(puddle, 690, stretch=1.3, amount=0.62, ripple=3)
    for x, y in ((640, 880), (770, 910), (880, 870)):
        page.marks([taper([(x + r * cos(t), y + r * 0.3 * sin(t)) for t in np.linspace(0, 2 * pi, 30)], 1.6, 1.6) for r in (12, 22)], ["#e6e9e4"] * 2, alpha=0.6)
    shapes = [oval(a, b, 5 + (b - 560) * 0.03, 2 + (b - 560) * 0.012, points=8) for a, b in zip(page.rng.uniform(0, 1600, 700), page.rng.uniform(600, 1080, 700))]
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


def hen(page: Page, x: float, foot: float, s: float, colour: str, *, flip: bool = False) -> None:
    """Let a hen peck about."""
    k = -1 if flip else 1
    put = lambda pts: [(x + k * u * s, foot + v * s) for u, v in pts]  # noqa: E731
    page.shade(oval(x, foot, s * 1.5, s * 0.3), "#2a2a3a", 0.4, soft=4)
    page.marks([put(line((u, -0.8), (u + 0.1, 0), 0.14)) for u in (-0.1, 0.3)] + [put(smooth([(-1.6, -2.2), (-1.1, -1.9), (-0.2, -1.9), (0.6, -2.5), (0.9, -3.0), (1.3, -2.9), (1.3, -2.4), (1.1, -1.6), (0.6, -0.8), (-0.4, -0.6), (-1.1, -1.1)], steps=4)),
                put(smooth([(-0.9, -1.6), (0.2, -1.8), (0.5, -1.2), (-0.3, -0.9)], steps=3)), put([(0.85, -3.0), (0.95, -3.4), (1.1, -3.1), (1.25, -3.35), (1.3, -2.9)]), put([(1.3, -2.75), (1.65, -2.6), (1.3, -2.55)])],
               ["#d9a441"] * 2 + [colour, lift(colour, -0.25), "#c8382c", "#d9a441"], texture=0.06)


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
    for x, foot, s, f in ((1240, 770, 28, False), (1350, 792, 32, True), (1180, 800, 30, True), (1460, 780, 30, False), (1540, 806, 32, True)):
        objects.sheep(page, x, foot, s, "#f4ecdc", flip=f, graze=True)
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


def port_cooperative(page: Page, p: Palette) -> None:
    """The fishermen's cooperative at the end of the day: a long hall, blue boats, nets, crates of shellfish."""
    sky.sky(page, p, 520)
    sky.sun(page, p, 300, 420, 40)
    sky.bands(page, p.sun, 180, 480, 22, thick=13, alpha=0.5)
    for y, h, c in ((470, 60, mix(p.far, p.haze, 0.3)), (505, 36, p.far)):
        page.paint(below(ridge(page.rng, y, h, 640), 600), down(c, mix(c, p.haze, 0.4)), edge=1.5)
    sea = box(-10, 540, 1610, 1090)
    land.water(page, sea, lift(p.sky[3], 0.0), mix(p.sky[0], p.shadow, 0.5))
    page.reflect(sea, 540, amount=0.4)
    land.ripples(page, sea, [p.sky[3], p.sky[1], p.shadow], 300, longest=150, thick=6, alpha=0.4)
    land.glitter(page, 300, 545, 900, lift(p.sun, 0.3), 230, spread=150)
    eye = Eye(530, 700, 1100, 2.8)
    quay = eye.quad((-0.5, 0, 60), (30, 0, 60), (30, 0, 2.4), (-3.2, 0, 2.4))
    page.paint(quay, down("#c9a68a", "#a88a78", "#77666a"), edge=1, texture=0.1)
    page.paint(eye.quad((-0.5, 0, 60), (-3.2, 0, 2.4), (-3.2, -1.6, 2.4), (-0.5, -1.6, 60)), across("#6a5660", "#4a4050"), edge=0.8, texture=0.14)
    hall = House(eye, 11.2, 27, 11, 22, 5.2, 2.6, 5)
    build(page, hall, "#f0dfc4", "#a8523e", side=-1, along="side", rows=12, base="#3f7f8c")
    for v in np.linspace(0.08, 0.92, 7):
        opening(page, hall, "left", v, 0, 2.1, 3.2, glass="#2f6a78" if v < 0.6 else "#ffc878", frame="#f6ead2", bars=(1, 4), sill=False)
    opening(page, hall, "front", 0.5, 0, 3.6, 3.6, glass=down("#ffcf84", "#d9924e"), frame="#f6ead2", bars=(1, 1), sill=False)
    for u in (0.16, 0.84):
        opening(page, hall, "front", u, 1.2, 1.3, 1.5, glass="#4a5568")
    fish = hall.wall("front", 0.5, 6.0)
    page.paint(oval(fish[0], fish[1] + 16, 44, 44), "#3f7f8c", edge=0.5)
    page.marks([smooth([(fish[0] - 30, fish[1] + 16), (fish[0] - 6, fish[1] + 2), (fish[0] + 18, fish[1] + 14), (fish[0] + 32, fish[1] + 4), (fish[0] + 30, fish[1] + 28), (fish[0] + 18, fish[1] + 20), (fish[0] - 6, fish[1] + 30)], steps=4)], ["#f6ead2"])
    for x, y, ln, c, st in ((460, 660, 230, "#2f6a9a", "#f1e3c4"), (360, 760, 330, "#3a7f9a", "#c8503a"), (190, 930, 470, "#2a5f8c", "#e9c04a")):
        page.shade(oval(x, y + 16, ln * 0.52, 16), p.shadow, 0.6, soft=12)
        objects.hull(page, x, y, ln, ln * 0.22, c, stripe=st, flip=True, below="#7d3a34")
        page.paint(box(x + ln * 0.1, y - ln * 0.3, x + ln * 0.32, y - ln * 0.12), across("#f6ead4", "#b9a898"), edge=0.6)
        page.paint(box(x + ln * 0.08, y - ln * 0.325, x + ln * 0.34, y - ln * 0.295), st, edge=0.4)
        page.marks([box(x + ln * (0.12 + 0.07 * k), y - ln * 0.27, x + ln * (0.17 + 0.07 * k), y - ln * 0.21) for k in range(3)] + [line((x + ln * 0.04, y - ln * 0.12), (x + ln * 0.04, y - ln * 0.62), 6, 3), line((x + ln * 0.04, y - ln * 0.58), (x - ln * 0.3, y - ln * 0.3), 3), line((x + ln * 0.04, y - ln * 0.6), (x - ln * 0.5, y - ln * 0.2), 1.2)],
                   ["#3f4f60", "#ffcf84", "#3f4f60"] + ["#4a4044"] * 3)
        land.ripples(page, box(x - ln * 0.5, y + 12, x + ln * 0.5, y + 60), [c, st, p.shadow], 26, longest=90, thick=4)
    for z in (34, 22, 14, 9):
        bx, by = eye.see(-0.6 - (34 - z) * 0.05, 0, z)
        q = eye.size(z)
        page.paint([(bx - q * 0.12, by), (bx + q * 0.12, by), (bx + q * 0.16, by - q * 0.36), (bx - q * 0.16, by - q * 0.36)], across("#5a4a54", "#2c2834"), edge=0.5)
    net = smooth([(640, 1010), (700, 930), (820, 900), (930, 930), (1000, 1000), (900, 1050), (740, 1056)])
    page.shade([(x + 20, y + 14) for x, y in net], p.shadow, 0.5, soft=14)
    page.paint(net, down("#4f8a86", "#2f5f66"), edge=2, texture=0.12)
    land.hatch(page, net, "#8fc0b0", 420, 40, 2.2, 0.6, alpha=0.6, bend=0.9)
    page.marks([oval(640 + 46 * k, 1010 - 80 * sin(k * 0.42) + 14, 15, 13) for k in range(8)], [("#e0803a", "#e9c04a")[k % 2] for k in range(8)])
    for x, foot, w, heap in ((1120, 930, 150, "#3a3a48"), (1290, 950, 160, "#c98a6a"), (1210, 1030, 190, "#3a3a48"), (1440, 1030, 200, "#b9b4ac")):
        objects.crate(page, x, foot, w, w * 0.4, "#4f8f9a", heap=heap, size=0.06)
    page.light([(560, 560), (900, 560), (1300, 1090), (500, 1090)], p.sun, 0.2, soft=140)
    sky.stroke_of_birds(page, 700, 330, 9, "#f1e3cf", 12)


def school_courtyard(page: Page, p: Palette) -> None:
    """An ochre school in Saint-Louis: an arcade around a sandy yard, benches under a great tree."""
    sky.sky(page, p, 520)
    sky.bands(page, lift(p.sun, 0.3), 120, 420, 14, thick=12, alpha=0.5)
    for x, tall in ((90, 330), (1500, 360), (1380, 290)):
        plants.palm(page, x, 560, tall, p.near, lean=page.rng.uniform(-0.1, 0.1))
    wall = "#e0a862"
    page.paint(box(120, 300, 1480, 690), across(lift(wall, 0.12), wall, lift(wall, -0.1)), edge=0.9, texture=0.09)
    page.paint([(96, 306), (1504, 306), (1440, 226), (160, 226)], down("#b5603c", "#94492f"), edge=0.9, texture=0.12)
    page.marks([line((160 - 0.8 * k * 8, 232 + 8 * k), (1440 + 0.8 * k * 8, 232 + 8 * k), 1.4) for k in range(9)], ["#7a3a2a"] * 9, alpha=0.5)
    for level, (y0, y1) in enumerate(((330, 480), (512, 690))):
        page.marks([box(120, y1 + 2, 1480, y1 + 16), box(110, y0 - 18, 1490, y0 - 10)], ["#f4dfb4"] * 2)
        for k in range(12):
            x = 150 + 111 * k
            arch = [(x, y1), (x, y0 + 44)] + [(x + 40 - 40 * cos(t), y0 + 44 - 40 * sin(t)) for t in np.linspace(0, pi, 14)] + [(x + 80, y1)]
            page.paint(arch, down("#6a4650", "#8a5a50", "#a8704f"), edge=0.5, texture=0.06)
            with page.within(arch):
                page.marks([box(x + 16, y0 + 50, x + 54, y1), box(x + 20, y0 + 56, x + 34, y1 - 4), box(x + 37, y0 + 56, x + 50, y1 - 4)], ["#3f7f7a" if (k + level) % 3 else "#d9b070", "#35706c", "#35706c"], texture=0.06)
                page.shade([(x, y0), (x + 80, y0), (x + 80, y0 + 60), (x, y0 + 110)], "#2c1a34", 0.5, soft=12)
                if level == 0:
                    page.marks([box(x, y1 - 42, x + 80, y1 - 37)] + [box(x + 8 * j, y1 - 38, x + 8 * j + 3, y1) for j in range(11)], ["#f4dfb4"] * 12)
            page.marks([taper(arch[1:-1], 7, 7)], ["#f4dfb4"], texture=0.06)
    page.paint(box(-10, 686, 1610, 1090), down(lift(p.field, 0.25), "#e0b578", "#c98f58"), edge=1, texture=0.09)
    land.hatch(page, box(-10, 700, 1610, 1090), "#f3d8a4", 260, 80, 4, 0.02, alpha=0.45)
    page.shade(smooth([(460, 860), (760, 800), (1200, 820), (1420, 900), (1150, 990), (640, 980)]), "#6a3f58", 0.5, soft=30)
    page.marks([taper(smooth([(900, 905), (880, 760), (910, 640), (860, 480)], closed=False), 92, 50), taper(smooth([(900, 720), (1010, 600), (1130, 500)], closed=False), 46, 20), taper(smooth([(890, 690), (760, 570), (660, 480)], closed=False), 44, 18)]
               + [taper([(900, 870), (900 + k * 110, 920)], 46, 8) for k in (-1, 1)], ["#6a4a3c"] * 5, texture=0.14)
    page.marks([taper(smooth([(882, 900), (862, 760), (890, 640)], closed=False), 24, 10)], ["#9a7458"], alpha=0.7)
    for x, y, r in ((640, 430, 190), (860, 330, 230), (1120, 400, 210), (760, 500, 150), (1010, 510, 160), (1260, 500, 120), (520, 520, 110)):
        plants.foliage(page, x, y, r, r * 0.6, plants.tones("#6f8440"), size=12, lumps=8)
    for x, y, w in ((640, 940, 190), (1090, 930, 190), (860, 985, 220)):
        page.shade(oval(x, y + 4, w * 0.55, 12), "#5a3048", 0.5, soft=8)
        page.paint([(x - w / 2, y - 50), (x + w / 2, y - 50), (x + w / 2 + 10, y - 32), (x - w / 2 - 10, y - 32)], down("#c98a52", "#a36a3c"), edge=0.7, texture=0.12)
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


def mountain_farm(page: Page, p: Palette) -> None:
    """A farm of the Apuseni: steep shingle roofs, plum trees in flower, the hay barn on the slope."""
    sky.sky(page, p, 460)
    sky.cumulus(page, p, 300, 190, 460)
    mountains(page, p, [(-40, 380), (180, 300), (400, 240), (620, 300), (840, 200), (1040, 150), (1250, 240), (1450, 190), (1660, 300)], p.far, 540)
    page.veil(330, 560, p.haze, 0.0, 0.55)
    land.ranges(page, p, [(500, 50, 560, mix(p.near, p.far, 0.4))])
    crest = ridge(page.rng, 545, 30, 460)
    for x in np.arange(-10, 1620, 20):
        plants.spruce(page, float(x), height_at(crest, float(x)) + 36, page.rng.uniform(50, 96), mix(p.near, p.haze, 0.25))
    slope = smooth([(-40, 640), (300, 600), (700, 640), (1100, 610), (1640, 560)], closed=False)
    page.paint(slope + [(1640, 1090), (-40, 1090)], down("#bdd36e", p.mid, p.near), edge=2, texture=0.1)
    land.hatch(page, slope + [(1640, 1090), (-40, 1090)], "#d3e38a", 420, 70, 5, 0.03, alpha=0.35)
    eye = Eye(590, 800, 1250, 3.0)
    for x, z, w, d, h, r, turn, wall in ((9.4, 33, 9, 7, 2.6, 5.6, 24, "#7a5a44"), (-7.6, 27, 8, 6.4, 2.7, 4.8, -24, "#f0e6d2"), (1.4, 30, 6, 5, 2.2, 4.2, -16, "#8a6a4e")):
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
        objects.cow(page, x, foot, s, "#c9b08c", None, flip=f)
    for x, y, s in ((420, 900, 14), (480, 915, 15), (380, 925, 14)):
        hen(page, x, y, s, "#b5623a", flip=s == 15)
    posts = [(-20 + 84 * k, 960 + 4 * k, 110) for k in range(7)] + [(830 + 100 * k, 985 - 3 * k, 112) for k in range(9)]
    for group in (posts[:7], posts[7:]):
        weave = [taper(smooth([(x + 10 * j, y - 12 - 9 * r + 5 * (-1) ** (j + r)) for x, y, _ in group for j in (0, 4)], closed=False, steps=3), 6, 6) for r in range(9)]
        page.marks(weave, [vary(page.rng, "#8f7452", 11) for _ in weave], texture=0.12)
        page.marks([line((x, y), (x, y - 104), 10, 8) for x, y, _ in group], ["#6a523c"] * len(group), texture=0.12)
    land.grass(page, box(-20, 985, 1620, 1100), [p.near, p.mid, "#c2d878"], 800, size=70, far=0.5)
    land.flowers(page, box(-20, 970, 1620, 1090), ["#fbf3e4", "#e8c23e", "#b866b0"], 190, size=11, far=0.5)


def campus(page: Page, p: Palette) -> None:
    """The stone and slate of a college of the Ardennes on its wooded height, the river bending below."""
    sky.sky(page, p, 440)
    sky.overcast(page, p, 420, dark=0.4)
    sky.rays(page, 380, 60, [(1.2, 0.07), (1.4, 0.06), (1.65, 0.08)], 480, p.sun, 0.18)
    for y, h, c, d in ((400, 50, mix(p.far, p.haze, 0.25), 300), (470, 60, mix(p.far, p.mid, 0.5), 420), (560, 60, mix(p.near, p.far, 0.35), 520)):
        crest = ridge(page.rng, y, h, 700)
        page.paint(below(crest, 900), down(c, mix(c, p.haze, 0.35)), edge=1.5)
        shapes = [leaf(x, height_at(crest, x) + page.rng.uniform(-2, 120), 20, 17, page.rng.uniform(-1, 1)) for x in page.rng.uniform(0, 1600, d)]
        page.marks(shapes, [vary(page.rng, lift(c, 0.06), 9) for _ in shapes], alpha=0.8)
    page.veil(420, 700, p.haze, 0.0, 0.45)
    hill = smooth([(520, 900), (700, 720), (900, 640), (1150, 610), (1400, 620), (1640, 660)], closed=False)
    page.paint(hill + [(1640, 1090), (520, 1090)], down(p.mid, p.near), edge=2, texture=0.1)
    eye = Eye(640, 800, 1400, 1.0)
    for x, z, w, d, h, r, turn in ((16.0, 50, 16, 9, 8.4, 5.2, -24), (4.6, 47, 15, 9, 7.4, 5.0, 20), (10.6, 45, 5.4, 5.4, 13.4, 6.4, -2)):
        house = House(eye, x, z, w, d, h, r, turn)
        build(page, house, "#a89c8c", "#4a5466", rows=13, base="#8a8076")
        for name in ("front", "right", "left"):
            if house.faces(name):
                masonry(page, house.patch(name, 0, 1, 0, h), "#a4978a", 260, 10, alpha=0.5)
                span = w if name == "front" else d
                for u in np.linspace(0.12, 0.88, max(int(span / 2.6), 2)):
                    for y in np.arange(1.0, h - 1.6, 3.0):
                        opening(page, house, name, float(u), float(y), 1.1, 1.7, frame="#e9dfca", glass="#ffd184" if page.rng.uniform() < 0.14 else "#46505e")
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
        objects.cow(page, x, foot, s, "#efe9de", "#7d8a98" if f else None, flip=f)
    land.grass(page, box(-20, 1000, 1620, 1100), [p.near, p.deep, "#a3b45a"], 800, size=70, far=0.5)
    plants.spruce(page, 1530, 1120, 640, p.deep)
    plants.tree(page, 110, 1100, 640, "#5d6f3a", size=12)


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
    home, barn, press = House(eye, 1.2, 34, 17, 8, 4.8, 4.6, 0), House(eye, -9.4, 20.5, 7, 15, 3.8, 4.0, -7), House(eye, 10.2, 21.5, 7, 14, 3.4, 3.8, 6)
    for house, wall, tile, along in ((home, "#f1e6cf", "#6a6a74", "front"), (barn, "#ecdcb8", "#9a6a4c", "side"), (press, "#efe0c2", "#8a7a5c", "side")):
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
        opening(page, barn, "right", v, 0, 2.3 if v == 0.5 else 1.3, 2.8 if v == 0.5 else 2.1, glass="#3a2c2a" if v == 0.5 else "#7a5a44", frame="#5f4334", bars=(1, 1), sill=False)
        opening(page, press, "left", v, 0, 1.5, 2.2, glass="#6f9296" if v != 0.5 else "#3a2c2a", frame="#5f4334", bars=(1, 2), sill=False)
    opening(page, barn, "front", 0.5, 1.0, 1.1, 1.1)
    opening(page, press, "front", 0.5, 0.2, 1.5, 2.2, glass="#7a5a44", frame="#5f4334", bars=(2, 1), sill=False)
    yard = eye.quad((-3.2, 0, 28), (4.0, 0, 28), (5.6, 0, 3), (-6.0, 0, 3))
    page.paint(yard, down("#e6d6b2", "#d3bd94", "#b59c78"), edge=3, texture=0.1)
    page.shade(eye.quad((-5.6, 0, 13), (-5.6, 0, 28), (-2.6, 0, 28), (-2.2, 0, 13)), p.shadow, 0.4, soft=12)
    objects.tractor(page, 1010, 800, 58, "#c24a30", flip=True)
    for x, foot, s, f, g in ((520, 850, 74, False, False), (720, 790, 54, True, True), (600, 770, 44, False, True)):
        objects.cow(page, x, foot, s, "#f0e4cf", "#7d4a30", flip=f, graze=g)
    for x, foot, w, t in ((1330, 940, 90, 120), (1420, 960, 96, 130), (1370, 1000, 100, 134)):
        objects.barrel(page, x, foot, w, t, "#8a5f3c")
    objects.crate(page, 1230, 1010, 170, 74, "#c49a62", heap="#c8432f")
    objects.crate(page, 1130, 1040, 160, 70, "#c49a62", heap="#cfa83a")
    for x, y, s in ((420, 960, 17), (330, 985, 18), (500, 1000, 18), (800, 920, 15)):
        hen(page, x, y, s, "#b5623a" if s != 17 else "#f1e8d6", flip=s == 18)
    apple_tree(page, 120, 1010, 560, p.near, fruit_colour="#c8432f", count=40)
    land.grass(page, [(-20, 940), (420, 1030), (1180, 1056), (1620, 960), (1620, 1100), (-20, 1100)], [p.near, p.mid, p.deep, "#b5cc6a"], 900, size=60, far=0.5)


def open_day_tents(page: Page, p: Palette) -> None:
    """The Open Day: white tents and bunting on the lawn, calves in a pen, the school behind."""
    sky.sky(page, p, 540)
    sky.cumulus(page, p, 300, 220, 480)
    sky.cumulus(page, p, 1240, 180, 540)
    for x in np.arange(-10, 1620, 60):
        plants.bush(page, float(x), 596, 100, page.rng.uniform(60, 120), mix(p.near, p.haze, 0.3), size=7)
    page.paint(box(-10, 586, 1610, 1090), down("#aecb6c", p.mid, p.near), edge=1.5, texture=0.1)
    for k in range(7):
        page.light([(780 + (k - 3.5) * 60, 590), (810 + (k - 3.5) * 60, 590), (880 + (k - 3.5) * 420, 1090), (700 + (k - 3.5) * 420, 1090)], "#f3f7c4", 0.1, soft=6)
    eye = Eye(560, 800, 1250, 2.8)
    school = House(eye, 1, 46, 30, 9, 7, 4.8, 0)
    build(page, school, "#c98a68", "#566278", rows=12, base="#cdb998")
    for u in np.linspace(0.06, 0.94, 12):
        for y in (1.0, 4.2):
            if not (y < 2 and 0.44 < u < 0.56):
                opening(page, school, "front", float(u), y, 1.2, 1.8, frame="#f6ecd8")
    opening(page, school, "front", 0.5, 0, 2.0, 2.8, glass="#2f5f66", bars=(2, 1), sill=False)
    for x, foot, s, stripe in ((180, 800, 190, None), (430, 740, 130, "#e0607a"), (1180, 740, 130, "#4f8a8c"), (1430, 800, 200, None), (640, 706, 90, "#e3b24c"), (980, 706, 90, None)):
        tent(page, x, foot, s, stripe)
    for a, b, sag in (((-20, 330), (800, 250), 90), ((800, 250), (1620, 340), 90), ((-20, 500), (480, 560), 60), ((1130, 560), (1620, 500), 60)):
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
        objects.cow(page, x, foot, s, "#f0e4cf", "#7d4a30" if not f else "#3a3438", flip=f, graze=f)
    land.fence(page, [(600 + 68 * k, 905, 84) for k in range(6)], "#b9966a", rails=(0.3, 0.6, 0.9))
    for x, foot, w in ((300, 960, 260), (1260, 970, 280)):
        page.shade(oval(x, foot + 4, w * 0.56, 20), p.shadow, 0.45, soft=12)
        page.paint([(x - w / 2, foot - 100), (x + w / 2, foot - 100), (x + w * 0.54, foot - 74), (x - w * 0.54, foot - 74)], down("#fbf4e4", "#efe3cb"), edge=0.7)
        page.paint(box(x - w * 0.54, foot - 76, x + w * 0.54, foot - 20), down("#f3e8d2", "#d3c4aa"), edge=0.9, texture=0.08)
        page.marks([line((x + k * w * 0.5, foot - 30), (x + k * w * 0.5, foot), 8) for k in (-1, 1)], ["#8a6a4c"] * 2)
        objects.crate(page, x - w * 0.26, foot - 84, w * 0.32, 30, "#c49a62", heap="#c8432f", size=0.12)
    objects.tractor(page, 1090, 900, 46, "#3f7a4a")
    land.grass(page, box(-20, 1000, 1620, 1100), [p.near, p.mid, "#bdd36e"], 800, size=56, far=0.5)
    land.flowers(page, box(-20, 960, 1620, 1090), ["#fbf6ea", "#ecc846", "#e58aa4"], 260, size=10, far=0.5)
    apple_tree(page, 1560, 1060, 620, p.near, blossom=True)


def tent(page: Page, x: float, foot: float, s: float, stripe: str | None) -> None:
    """Pitch a pavilion with a pointed roof."""
    page.shade(oval(x + s * 0.12, foot + 4, s * 0.85, s * 0.12), "#3a4a50", 0.5, soft=12)
    page.paint(box(x - s * 0.72, foot - s * 0.62, x + s * 0.72, foot - s * 0.02), across("#fdf7ea", "#efe6d4", "#c9c3bc"), edge=0.8, texture=0.05)
    page.paint([(x - s * 0.2, foot), (x + s * 0.2, foot), (x + s * 0.1, foot - s * 0.56), (x - s * 0.1, foot - s * 0.56)], "#7a7064", edge=0.6)
    roof = smooth([(x - s * 0.84, foot - s * 0.58), (x - s * 0.3, foot - s * 0.8), (x, foot - s * 1.32)], closed=False) + smooth([(x, foot - s * 1.32), (x + s * 0.3, foot - s * 0.8), (x + s * 0.84, foot - s * 0.58)], closed=False)
    page.paint(roof, across("#fffaf0", "#f3ead8", "#cfc8c0"), edge=0.8, texture=0.05)
    if stripe:
        with page.within(roof):
            page.marks([[(x, foot - s * 1.32), (x + s * (a - 0.1), foot - s * 0.5), (x + s * (a + 0.1), foot - s * 0.5)] for a in (-0.72, -0.28, 0.16, 0.6)], [stripe] * 4, alpha=0.85, texture=0.06)
    page.marks([smooth([(x + s * (-0.84 + 0.21 * k), foot - s * 0.59), (x + s * (-0.63 + 0.21 * k), foot - s * 0.59), (x + s * (-0.735 + 0.21 * k), foot - s * 0.48)], steps=2) for k in range(8)], [stripe or "#e9dfca" if k % 2 else "#fbf4e6" for k in range(8)])
    page.marks([line((x, foot - s * 1.3), (x, foot - s * 1.5), 3), [(x, foot - s * 1.5), (x + s * 0.2, foot - s * 1.44), (x, foot - s * 1.38)]], ["#6a6470", stripe or "#d2504a"])
