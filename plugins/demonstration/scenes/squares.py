"""Towns by day: roofs under snow, market day, a station at dawn."""

from math import cos, pi, sin

import numpy as np

from demonstration import land, objects, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix
from demonstration.craft import suitcase_standing
from demonstration.facades import facade
from demonstration.houses import House, build, chimney, opening
from demonstration.palettes import Palette
from demonstration.shapes import box, line, oval, smooth
from demonstration.space import Eye


def brno_roofs(page: Page, p: Palette) -> None:
    """Roofs of Brno with a little snow, the two sharp spires on their hill, smoke in the cold."""
    sky.sky(page, p, 560)
    sky.sun(page, p, 330, 400, 34, bright=0.7)
    sky.bands(page, mix(p.sky[1], p.shadow, 0.15), 120, 480, 20, thick=16, alpha=0.35)
    land.ranges(page, p, [(540, 40, 700, p.far)])
    hill = smooth([(560, 640), (760, 520), (960, 456), (1180, 480), (1440, 580), (1640, 640)], closed=False)
    page.paint(hill + [(1640, 800), (560, 800)], down(mix(p.near, p.haze, 0.3), mix(p.mid, p.haze, 0.2)), edge=2)
    for x in np.arange(640, 1480, 26):
        y = np.interp(x, [q[0] for q in hill], [q[1] for q in hill])
        plants.bush(page, float(x), float(y) + 20, 50, 50, mix("#7a6a62", p.haze, 0.25), size=5)
    stone = mix("#8a7f80", p.haze, 0.12)
    page.paint([(880, 480), (1240, 480), (1240, 390), (880, 390)], across(lift(stone, 0.2), lift(stone, -0.1)), edge=0.8, texture=0.12)
    page.paint([(870, 394), (1250, 394), (1210, 300), (910, 300)], down("#5d6670", "#4a525e"), edge=0.8, texture=0.1)
    page.paint([(912, 300), (1208, 300), (1202, 318), (918, 318)], "#eef0f0", edge=1)
    page.marks([[(900 + 46 * k, 470), (900 + 46 * k, 424), (911 + 46 * k, 404), (922 + 46 * k, 424), (922 + 46 * k, 470)]
                for k in range(7)], ["#4a4656"] * 7)
    for x in (868, 962):
        page.paint(box(x - 34, 196, x + 34, 486), across(lift(stone, 0.28), stone, lift(stone, -0.25)), edge=0.7, texture=0.12)
        page.paint([(x - 38, 200), (x + 38, 200), (x + 4, -36), (x - 4, -36)], across("#6a7480", "#48505e", "#333a48"), edge=0.7)
        for k in (-1, 1):
            page.paint([(x + k * 34 - 8, 200), (x + k * 34 + 8, 200), (x + k * 34, 130)], "#4d5664", edge=0.4)
        page.marks([[(x - 10 + d, 330 - t), (x - 10 + d, 270 - t), (x + d - 3, 250 - t), (x + 4 + d, 270 - t), (x + 4 + d, 330 - t)]
                    for d in (-8, 14) for t in (0, -120)] + [line((x - 34, y), (x + 34, y), 3) for y in (210, 340, 356)],
                   ["#474356"] * 4 + [lift(stone, -0.3)] * 3)
    page.veil(380, 640, p.haze, 0.0, 0.6)
    eye = Eye(500, 800, 1300, 25)
    tints = ["#e3cba6", "#d9b48a", "#c9a48c", "#efe0c4", "#b9c0b4", "#d99f76"]
    rows = []
    for z in (165, 138, 116, 98, 83, 70, 59):
        for x in np.arange(-110, 112, 12.5):
            rows.append((z + page.rng.uniform(-3, 3), x + page.rng.uniform(-2, 2)))
    for k, (z, x) in enumerate(sorted(rows, reverse=True)):
        if abs(eye.see(x, 0, z)[0] - 800) > 1000:
            continue
        haze = min(max((z - 56) / 190, 0), 0.5)
        house = House(eye, x, z, page.rng.uniform(8, 12), page.rng.uniform(8, 11), page.rng.uniform(6.4, 9.4), page.rng.uniform(3.2, 4.6),
                      page.rng.uniform(-34, 34))
        along = "front" if page.rng.uniform() < 0.6 else "side"
        build(page, house, mix(tints[k % 6], p.haze, haze), mix(page.rng.choice(["#a5553f", "#b5654a", "#8f4a3c"]), p.haze, haze), side=-1,
              rows=9, along=along, snow=None if page.rng.uniform() < 0.25 else mix("#f6f1ea", p.haze, haze * 0.6),
              bare=page.rng.uniform(0.25, 0.75))
        for name in ("front", "left", "right"):
            for u in (0.22, 0.5, 0.78):
                for y in (3.6, 6.0):
                    if y + 1.5 < house.height:
                        opening(page, house, name, u, y, 1.0, 1.4, bars=(2, 2) if z < 90 else (1, 1),
                                glass="#ffce7a" if page.rng.uniform() < 0.16 else mix("#4a5468", p.haze, haze),
                                frame=mix("#f6ecd8", p.haze, haze))
        cx, cy = chimney(page, house, page.rng.uniform(-0.3, 0.3), mix("#9a5f4c", p.haze, haze), tall=1.6)
        if page.rng.uniform() < 0.2:
            sky.smoke(page, cx, cy, "#f3ece2", rise=130, lean=0.5, thick=20, alpha=0.5)
    frame = smooth([(-20, 800), (160, 840), (300, 930), (330, 1090)], closed=False)
    page.paint(frame + [(-20, 1090)], down("#7d4a3e", "#55343a"), edge=1.5, texture=0.12)
    page.paint([(x, y - 16) for x, y in frame] + [(x - 14, y + 34) for x, y in frame][::-1], "#f6f1ea", edge=2)
    ends = plants.bare_tree(page, 1560, 1120, 900, "#3d3540", width=44, depth=6, lean=-0.16)
    page.marks([oval(x, y - 2, 4, 2.4, points=8) for x, y in ends[::3]], ["#f6f1ea"] * len(ends[::3]))
    sky.flakes(page, 170, largest=4)


def town_hall_square(page: Page, p: Palette) -> None:
    """The square of a small Norman town on market day: town hall, clipped limes, striped stalls."""
    sky.sky(page, p, 640)
    sky.cumulus(page, p, 260, 220, 460)
    sky.cumulus(page, p, 1330, 160, 500)
    for x, w, t, wall, roof, gable in ((-40, 170, 250, "#e9d8b8", "#5a6474", ""), (134, 130, 220, "#c98a68", "#7d4a3c", ""),
                                       (268, 140, 260, "#f0e4ca", "#5a6474", ""), (1150, 150, 240, "#e3cda6", "#5a6474", ""),
                                       (1304, 130, 270, "#b9785a", "#5a6474", ""), (1438, 190, 236, "#efe2c6", "#7d4a3c", "")):
        facade(page, x, x + w, 720, t, wall, floors=3, columns=3, roof=roof, gable=gable,
               shutters=page.rng.choice(["#6f8f92", "#8a9a78", "#b9a58a"]))
    spire = [(1236, 330), (1300, 330), (1268, 120)]
    page.paint(box(1236, 326, 1300, 480), across("#d9cbb0", "#a3988a"), edge=0.6, texture=0.1)
    page.paint(spire, across("#6a7688", "#454f60"), edge=0.6)
    hall = (430, 1140)
    page.paint(box(hall[0], 380, hall[1], 724), across("#f4e8cf", "#eadbbd", "#cdbb9c"), edge=0.9, texture=0.08)
    page.marks([box(hall[0], 540, hall[1], 550), box(hall[0] - 10, 376, hall[1] + 10, 392)]
               + [box(x, 392, x + 16, 724) for x in (430, 640, 914, 1124)], ["#c9b592"] * 6, texture=0.06)
    page.paint([(hall[0] - 14, 380), (hall[1] + 14, 380), (hall[1] - 60, 258), (hall[0] + 60, 258)], down("#67748a", "#4a5568"), edge=0.9,
               texture=0.12)
    for row in range(2):
        for k, x in enumerate((490, 580, 700, 785, 870, 985, 1075)):
            y0, y1 = (420, 528) if row == 0 else (574, 700)
            door = row == 1 and k == 3
            page.marks([box(x - 30, y0 - 8, x + 30, y1 + 8), box(x - 23, y0, x + 23, y1 + (20 if door else 0))],
                       ["#fbf3e0", "#3f5f66" if door else "#5d7484"], texture=0.06)
            page.marks([box(x - 1.6, y0, x + 1.6, y1), box(x - 23, y0 + 32, x + 23, y0 + 35), box(x - 23, y0 + 68, x + 23, y0 + 71)],
                       ["#fbf3e0"] * 3)
            if row == 0:
                page.marks([box(x - 36, y1, x + 36, y1 + 6)] + [box(x - 34 + 7 * j, y1 - 26, x - 32 + 7 * j, y1) for j in range(11)]
                           + [box(x - 36, y1 - 28, x + 36, y1 - 25)], ["#3d4450"] * 13)
    page.paint([(650, 388), (920, 388), (785, 300)], down("#f4e8cf", "#dccaa8"), edge=0.7)
    page.paint(box(735, 190, 835, 300), across("#f4e8cf", "#cdbb9c"), edge=0.7)
    page.paint([(722, 194), (848, 194), (820, 140), (750, 140)], across("#67748a", "#454f62"), edge=0.6)
    page.paint(box(762, 100, 808, 140), across("#e9dcc0", "#b9a98c"), edge=0.5)
    page.paint([(756, 102), (814, 102), (785, 30)], across("#67748a", "#3f4858"), edge=0.5)
    page.paint(oval(785, 244, 36, 36), "#fbf5e6", edge=0.5)
    page.marks([line((785, 244), (785, 218), 4), line((785, 244), (804, 252), 4)]
               + [oval(785 + 29 * cos(t), 244 + 29 * sin(t), 2.4, 2.4, points=8) for t in np.linspace(0, 2 * pi, 13)], ["#3a3a48"] * 15)
    for k, c in enumerate(("#2f5f9a", "#f6efe0", "#c8443a")):
        page.paint(smooth([(700 + 16 * k, 404), (716 + 16 * k, 408), (718 + 16 * k, 452), (702 + 16 * k, 448)], steps=3), c, edge=0.4)
    page.marks([line((698, 400), (698, 530), 4)], ["#6a5a4a"])
    page.paint(box(-10, 716, 1610, 1090), down("#d9c8a8", "#c4ad8c", "#9a8470"), edge=1, texture=0.09)
    eye = Eye(560, 785, 900, 2.4)
    shapes = []
    for z in np.geomspace(3, 13.5, 22):
        shapes.append(line(eye.see(-20, 0, z), eye.see(20, 0, z), max(12 / z, 0.8)))
    for x in np.arange(-16, 17, 1.6):
        shapes.append(line(eye.see(x, 0, 13.6), eye.see(x, 0, 3), 0.8, 3))
    page.marks(shapes, ["#a38f74"] * len(shapes), alpha=0.45)
    for x in (360, 470, 1100, 1210, 250, 1320):
        foot = 752
        page.shade(oval(x + 24, foot, 62, 12), p.shadow, 0.5, soft=6)
        page.marks([line((x, foot), (x, foot - 110), 12, 9)], ["#6a5546"])
        plants.foliage(page, x, foot - 156, 62, 58, plants.tones("#6f9a4a"), size=8, lumps=8)
    for x, foot, w, c, heap in ((150, 900, 330, "#c8503a", "#d9862f"), (1330, 910, 350, "#3f7f86", "#c23f34"),
                                (560, 850, 230, "#e3a93c", "#7fa04a"), (1010, 850, 230, "#6f8f4e", "#e9d49a")):
        _stall(page, x, foot, w, c, heap)
    for x, y, w, heap in ((420, 1010, 170, "#c8402f"), (600, 1040, 160, "#8fae4a"), (1080, 1030, 170, "#e0902f")):
        objects.crate(page, x, y, w, w * 0.42, "#c49a62", heap=heap)
    page.shade([(-20, 960), (1620, 960), (1620, 1090), (-20, 1090)], p.shadow, 0.22, soft=70)


def _stall(page: Page, x: float, foot: float, wide: float, colour: str, heap: str) -> None:
    h = wide * 0.74
    page.shade(oval(x + wide * 0.06, foot, wide * 0.62, wide * 0.09), "#3a2f48", 0.5, soft=12)
    page.marks([line((x + k * wide * 0.46, foot), (x + k * wide * 0.46, foot - h), wide * 0.022) for k in (-1, 1)], ["#7a6048"] * 2)
    page.paint(box(x - wide * 0.48, foot - wide * 0.3, x + wide * 0.48, foot - wide * 0.02), down("#f1e6cf", "#c9b698"), edge=0.8,
               texture=0.08)
    for k in np.linspace(-0.38, 0.38, 5):
        objects.crate(page, x + k * wide, foot - wide * 0.28, wide * 0.17, wide * 0.075, "#b98d58",
                      heap=heap if int((k + 1) * 10) % 2 else lift(heap, 0.2), size=0.14)
    stripes = 10
    for k in range(stripes):
        a, b = x - wide * 0.56 + wide * 1.12 * k / stripes, x - wide * 0.56 + wide * 1.12 * (k + 1) / stripes
        ta, tb = x + (a - x) * 0.86, x + (b - x) * 0.86
        tone = colour if k % 2 else "#f8f0de"
        page.paint([(ta, foot - h * 1.22), (tb, foot - h * 1.22), (b, foot - h * 0.9), (a, foot - h * 0.9)],
                   down(lift(tone, 0.1), lift(tone, -0.08)), edge=0.4, texture=0.06)
        page.paint(smooth([(a, foot - h * 0.91), (b, foot - h * 0.91), (b, foot - h * 0.83), ((a + b) / 2, foot - h * 0.79),
                           (a, foot - h * 0.83)], steps=3), lift(tone, -0.2), edge=0.3)
    page.shade(box(x - wide * 0.48, foot - h * 0.8, x + wide * 0.48, foot - wide * 0.3), "#2c2440", 0.3, soft=12)


def station_dawn(page: Page, p: Palette) -> None:
    """A country station at sunrise: the regional train, the clock, suitcases waiting on the platform."""
    sky.sky(page, p, 540)
    sky.sun(page, p, 830, 440, 52)
    sky.bands(page, p.sun, 190, 500, 26, thick=13, alpha=0.55)
    land.ranges(page, p, [(520, 22, 700, mix(p.far, p.haze, 0.3)), (545, 16, 500, mix(p.mid, p.haze, 0.3))])
    page.veil(470, 570, p.haze, 0.0, 0.6)
    meadow = box(-10, 552, 1610, 1090)
    page.paint(meadow, down(mix(p.field, p.haze, 0.5), mix(p.mid, p.field, 0.4), p.near), edge=1.5, texture=0.1)
    land.hatch(page, meadow, mix(p.field, p.sun, 0.4), 260, 80, 4, 0, alpha=0.4)
    for x in np.arange(-20, 660, 34):
        plants.bush(page, x + page.rng.uniform(-10, 10), 566, 60, page.rng.uniform(20, 46), mix(p.near, p.haze, 0.4), side=1, size=5)
    for x, foot, tall in ((60, 640, 170), (230, 610, 120), (380, 596, 90)):
        plants.tree(page, x, foot, tall, mix(p.near, p.haze, 0.2), side=1, size=6)
    eye = Eye(530, 820, 1000, 2.0)
    ballast = [eye.see(-3.4, -0.9, 90), eye.see(0.6, -0.9, 90), eye.see(0.6, -0.9, 2.2), eye.see(-3.4, -0.9, 2.2)]
    page.paint(ballast, down("#b59a84", "#7a6660", "#4f464c"), edge=1, texture=0.14)
    land.grass(page, [(-20, 700), (300, 640), (240, 1090), (-20, 1090)], [p.near, p.field, p.deep], 420, size=70, far=0.3)
    for z in np.geomspace(60, 2.6, 60):
        page.paint(eye.quad((-2.9, -0.85, z), (0.0, -0.85, z), (0.0, -0.85, z * 1.05), (-2.9, -0.85, z * 1.05)), "#5d4a46", edge=0.2,
                   texture=0.1)
    for x in (-2.2, -0.72):
        page.marks([line(eye.see(x, -0.75, 90), eye.see(x, -0.75, 2.2), 1, 22),
                    line(eye.see(x - 0.02, -0.74, 90), eye.see(x - 0.02, -0.74, 2.2), 0.6, 7)], ["#4a4450", "#f0c48a"])
    x1 = -0.1 - 0.75
    page.shade(eye.quad((-3.2, -0.8, 10.6), (-0.5, -0.8, 10.6), (-0.5, -0.8, 46), (-3.2, -0.8, 46)), "#241d30", 0.7, soft=10)
    flank = eye.quad((x1, -0.5, 10.8), (x1, 3.0, 10.8), (x1, 3.0, 46), (x1, -0.5, 46))
    page.paint(flank, across("#d9d4cc", "#b9b4b4"), edge=0.6)
    page.paint(eye.quad((x1, -0.5, 10.8), (x1, 0.7, 10.8), (x1, 0.7, 46), (x1, -0.5, 46)), across("#2f6a78", "#3f7480"), edge=0.5)
    for z0 in np.arange(12, 44, 2.6):
        page.paint(eye.quad((x1, 1.2, z0), (x1, 2.3, z0), (x1, 2.3, z0 + 1.8), (x1, 1.2, z0 + 1.8)),
                   "#f6d79a" if int(z0) % 3 else "#5a6878", edge=0.3)
    front = eye.quad((-3.1, -0.5, 10.8), (x1, -0.5, 10.8), (x1, 2.7, 10.8), (x1 - 0.3, 3.1, 10.8), (-2.8, 3.1, 10.8), (-3.1, 2.7, 10.8))
    page.paint(front, across("#ece6dc", "#cfc9c4", "#a8a4aa"), edge=0.7)
    page.paint(eye.quad((-3.1, -0.5, 10.8), (x1, -0.5, 10.8), (x1, 0.7, 10.8), (-3.1, 0.7, 10.8)), across("#3a7f8c", "#265866"), edge=0.5)
    page.paint(eye.quad((-2.85, 1.0, 10.8), (x1 - 0.25, 1.0, 10.8), (x1 - 0.35, 2.4, 10.8), (-2.75, 2.4, 10.8)), down("#5f7684", "#33424f"),
               edge=0.5)
    for x in (-2.75, x1 - 0.35):
        gx, gy = eye.see(x, 0.45, 10.8)
        page.marks([oval(gx, gy, 9, 8)], ["#fff6d8"], texture=0)
        page.glow(gx, gy, 130, "#ffeab8", 0.85)
    page.paint(eye.quad((-2.7, 2.5, 10.8), (x1 - 0.4, 2.5, 10.8), (x1 - 0.4, 2.85, 10.8), (-2.7, 2.85, 10.8)), "#2a2a34", edge=0.3)
    page.marks([line(eye.see(-2.4 + 0.3 * k, 2.6, 10.8), eye.see(-2.28 + 0.3 * k, 2.6, 10.8), 5) for k in range(4)], ["#f2b45a"] * 4)
    platform = eye.quad((0.4, 0, 90), (9, 0, 90), (9, 0, 2.2), (0.4, 0, 2.2))
    page.paint(platform, down("#e3c9a6", "#b09a88", "#857470"), edge=0.8, texture=0.08)
    page.paint(eye.quad((0.4, 0, 90), (0.4, 0, 2.2), (0.4, -0.8, 2.2), (0.4, -0.8, 90)), "#6f625e", edge=0.6)
    page.paint(eye.quad((0.9, 0, 90), (1.15, 0, 90), (1.15, 0, 2.2), (0.9, 0, 2.2)), "#f3e6c8", edge=0.5)
    for z in np.geomspace(2.4, 60, 22):
        page.marks([line(eye.see(1.3, 0, z), eye.see(9, 0, z), max(9 / z, 0.5))], ["#8a786c"], alpha=0.4)
    page.light(eye.quad((0.6, 0, 60), (1.8, 0, 60), (4.4, 0, 2.2), (1.0, 0, 2.2)), p.sun, 0.35, soft=50)
    station = House(eye, 7.7, 22, 6, 16, 5.4, 3.2, 0)
    build(page, station, "#d9a98a", "#5d5a68", side=-1, along="side", rows=10, base="#a58a78")
    for v in np.linspace(0.08, 0.92, 6):
        opening(page, station, "left", v, 0.1, 1.3, 2.6, glass="#ffd694" if v > 0.5 else "#59626f", frame="#f3e6cc", bars=(2, 3),
                sill=False)
    for u in (0.22, 0.62):
        opening(page, station, "front", u, 0.9, 1.2, 2.0, glass="#59626f", frame="#f3e6cc", bars=(2, 3))
    gx, gy = station.wall("front", 0.5, 6.2)
    page.paint(oval(gx, gy, 34, 36), "#f3e6cc", edge=0.6)
    page.paint(oval(gx, gy, 26, 28), "#59626f", edge=0.5)
    roof = [eye.see(2.6, 3.5, 34), eye.see(5.0, 4.0, 34), eye.see(5.0, 4.0, 6), eye.see(2.6, 3.5, 6)]
    page.paint(roof, across("#6a5a60", "#4a424e"), edge=0.8, texture=0.1)
    page.marks([line(eye.see(2.6, 3.5, 34), eye.see(2.6, 3.5, 6), 3, 24)], ["#8a7a74"])
    for z in (30, 22, 16, 12, 8.6, 6.4):
        q = eye.size(z)
        page.marks([line(eye.see(2.9, 0, z), eye.see(2.9, 3.55, z), q * 0.11), line(eye.see(2.9, 2.9, z), eye.see(3.7, 3.7, z), q * 0.07)],
                   ["#5a4a50"] * 2)
        page.shade([eye.see(2.8, 0, z), eye.see(3.0, 0, z), eye.see(5.4, 0, z * 0.8), eye.see(5.1, 0, z * 0.8)], "#2f2440", 0.4, soft=5)
    cx, cy = eye.see(2.1, 2.75, 8)
    q = eye.size(8)
    page.marks([line((cx + q * 0.4, cy - q * 0.62), (cx, cy - q * 0.5), 8)], ["#3a3440"])
    page.paint(oval(cx, cy, q * 0.46, q * 0.46), "#3a3440", edge=0.6)
    page.paint(oval(cx, cy, q * 0.4, q * 0.4), "#fbf4e2", edge=0.5)
    page.marks([line((cx, cy), (cx, cy - q * 0.28), 6), line((cx, cy), (cx - q * 0.14, cy + q * 0.14), 7)]
               + [line((cx + q * 0.31 * cos(t), cy + q * 0.31 * sin(t)), (cx + q * 0.36 * cos(t), cy + q * 0.36 * sin(t)), 4)
                  for t in np.linspace(0, 2 * pi, 13)], ["#2a2630"] * 15)
    for x, foot, w, h, c in ((1010, 940, 120, 170, "#b5482f"), (1130, 968, 150, 120, "#3f6a74"), (920, 976, 110, 140, "#c99a4c")):
        suitcase_standing(page, x, foot, w, h, c)
    for k in (-1, 1):
        sky.wire(page, (820 + 4 * k, 480), (500 + 330 * k - 200, -20), 8, "#4a4250", 2)
    mast_foot, mast_top, q = eye.see(-5.2, -0.5, 18), eye.see(-5.2, 6.2, 18), eye.size(18)
    page.marks([line(mast_foot, mast_top, q * 0.14), line(mast_top, eye.see(-1.2, 5.8, 18), q * 0.08)], ["#5a505c"] * 2)
    sky.stroke_of_birds(page, 1010, 300, 6)
