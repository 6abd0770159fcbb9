"""Open water: rafts in a ria, a gale on the dunes, a ferry at dawn."""

from math import cos, sin

import numpy as np

from demonstration import land, objects, sky
from demonstration.animals import gull
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.herbs import marram
from demonstration.houses import House, build, chimney, opening
from demonstration.palettes import Palette
from demonstration.shapes import below, box, height_at, leaf, line, oval, ridge, smooth, taper
from demonstration.space import Eye


def oyster_rafts(page: Page, p: Palette) -> None:
    """The rafts of a Galician ria in soft rain: black timber grids on grey water, eucalyptus hills."""
    sky.sky(page, p, 470)
    sky.overcast(page, p, 470, dark=0.42)
    for y, h, c in ((420, 60, mix(p.far, p.haze, 0.4)), (455, 46, p.far), (484, 40, mix(p.far, p.mid, 0.7))):
        crest = ridge(page.rng, y, h, 560)
        page.paint(below(crest, 530), down(c, mix(c, p.haze, 0.5)), edge=1.5)
        shapes = [leaf(x, height_at(crest, x) + page.rng.uniform(-3, 18), 9, 14, 0) for x in page.rng.uniform(0, 1600, 260)]
        page.marks(shapes, [vary(page.rng, c, 6) for _ in shapes])
    page.veil(420, 530, p.haze, 0.0, 0.75)
    houses = [(box(x, 500 - h, x + w, 518), page.rng.choice(["#e9e0cf", "#d8c4a8", "#e2d6c6"])) for x, w,
              h in ((1180, 34, 16), (1222, 28, 24), (1256, 40, 18), (1304, 26, 22), (1338, 40, 14), (300, 40, 14), (350, 30, 20))]
    page.marks([s for s, _ in houses] + [[(s[0][0] - 3, s[0][1]), (s[1][0] + 3, s[1][1]), ((s[0][0] + s[1][0]) / 2, s[0][1] - 10)] for s,
                                         _ in houses], [c for _, c in houses] + ["#a4604c"] * len(houses))
    sea = box(-10, 516, 1610, 1080)
    land.water(page, sea, lift(p.haze, 0.15), mix(p.mid, p.shadow, 0.5))
    page.reflect(sea, 516, stretch=1.0, amount=0.4, ripple=9)
    land.ripples(page, sea, [lift(p.sky[3], 0.25), p.sky[0], mix(p.mid, p.shadow, 0.4)], 460, longest=170, thick=7, alpha=0.42)
    eye = Eye(505, 760, 1000, 4.2)
    for x, z, w, d in ((-30, 92, 16, 12), (12, 96, 16, 12), (44, 84, 15, 12), (-34, 52, 15, 10), (22, 46, 14, 9), (-5.5, 15.5, 13, 7.5)):
        _raft(page, p, eye, x, z, w, d)
    objects.hull(page, 1240, 800, 330, 92, "#2f6f78", stripe="#e9dfc8", flip=True, below="#7e3a34")
    page.paint(box(1260, 668, 1352, 758), across("#f1e8d4", "#c4b9a4"), edge=0.7)
    page.paint(box(1252, 658, 1362, 672), "#b5482f", edge=0.5)
    for x in (1268, 1300, 1330):
        page.paint(box(x, 684, x + 24, 712), "#3f5563", edge=0.3)
    page.marks([line((1200, 760), (1200, 560), 5, 3), line((1200, 575), (1100, 650), 4, 2), line((1100, 650), (1100, 700), 1.5)],
               ["#4a4440"] * 3)
    for u in range(4):
        objects.crate(page, 1130 + u * 42, 762, 40, 22, "#a98a5a")
    page.shade(oval(1240, 822, 190, 16), p.shadow, 0.5, soft=10)
    land.ripples(page, box(1020, 812, 1480, 900), ["#2f6f78", "#e9dfc8", p.shadow], 46, longest=90, thick=4, alpha=0.5)
    for x, y, c in ((980, 905, "#d85a32"), (1440, 955, "#e9b23c"), (1010, 700, "#d85a32")):
        page.paint(oval(x, y, 17, 15), down(lift(c, 0.2), lift(c, -0.3)), edge=0.6)
        land.ripples(page, box(x - 40, y + 10, x + 40, y + 34), [c, p.shadow], 7, longest=40, thick=3)
    sky.rain(page, lift(p.sky[3], 0.3), 330, alpha=0.26)
    sky.stroke_of_birds(page, 560, 330, 8, "#4a5260")


def _raft(page: Page, p: Palette, eye: Eye, x: float, z: float, wide: float, deep: float) -> None:
    near = eye.size(z)
    haze = min(max((z - 14) / 110, 0), 0.65)
    wood, tar = mix("#6b5644", p.haze, haze), mix("#2d2a2e", p.haze, haze)
    page.shade(eye.quad((x - wide / 2, -0.1, z), (x + wide / 2, -0.1, z), (x + wide / 2, 0, z + deep), (x - wide / 2, 0, z + deep)),
               p.shadow, 0.55, soft=near * 0.1 + 2)
    for u in (-0.36, 0.0, 0.36):
        px, py = eye.see(x + u * wide, 0.0, z)
        page.paint([(px - near * 0.5, py - near * 0.5), (px + near * 0.5, py - near * 0.5), (px + near * 0.42, py + near * 0.16),
                    (px - near * 0.42, py + near * 0.16)], across(lift(tar, 0.25), tar), edge=0.8)
        land.ripples(page, box(px - near, py + near * 0.1, px + near, py + near * 0.7), [tar], 6, longest=near * 1.2, thick=near * 0.1,
                     alpha=0.5)
    shapes = []
    for v in np.linspace(1, 0, 9):
        shapes.append(line(eye.see(x - wide / 2, 0.75, z + v * deep), eye.see(x + wide / 2, 0.75, z + v * deep),
                           eye.size(z + v * deep) * 0.16))
    for u in np.linspace(-0.48, 0.48, 22):
        shapes.append(line(eye.see(x + u * wide, 0.85, z + deep), eye.see(x + u * wide, 0.85, z - 0.5), eye.size(z + deep) * 0.09,
                           near * 0.12))
    page.marks(shapes, [vary(page.rng, wood, 8) for _ in shapes], texture=0.1)
    ropes = [line(eye.see(x + u * wide, 0.8, z - 0.3), eye.see(x + u * wide, -0.1, z - 0.3), near * 0.03 + 0.5)
             for u in np.linspace(-0.46, 0.46, 26)]
    page.marks(ropes, [tar] * len(ropes), alpha=0.8)


def wind_coast(page: Page, p: Palette) -> None:
    """Dunes of Jutland's west coast in a gale: marram grass, rollers, a lighthouse, turbines in the murk."""
    sky.sky(page, p, 520)
    sky.overcast(page, p, 520, dark=0.55)
    page.glow(1150, 470, 560, p.sun, 0.5, flat=0.4)
    sky.rays(page, 1180, 200, [(1.35, 0.05), (1.6, 0.08), (1.85, 0.05)], 420, p.sun, 0.16)
    for k, x in enumerate((820, 930, 1040, 1150, 1260, 1370, 1480)):
        turn, tall = k * 0.7, 96 + 10 * (k % 2)
        tone = mix("#f0ebdd", p.haze, 0.15)
        page.marks([taper([(x, 522), (x, 522 - tall)], 3.4, 2)] + [taper([(x, 522 - tall),
            (x + 46 * cos(turn + j), 522 - tall + 46 * sin(turn + j))], 3.6, 1) for j in (0, 2.09, 4.19)], [tone] * 4)
    page.paint(box(-10, 518, 1610, 840), down(mix(p.far, p.haze, 0.4), mix(p.mid, p.shadow, 0.4)), edge=0.7)
    land.glitter(page, 1150, 520, 560, p.sun, 90, spread=320, alpha=0.5)
    land.waves(page, 540, 830, mix(p.mid, p.shadow, 0.45), "#eee8d8", rows=9)
    beach = [(-20, 800), (500, 780), (980, 812), (1620, 850), (1620, 1080), (-20, 1080)]
    page.paint(smooth(beach[:4], closed=False) + beach[4:], down("#b9ab8e", "#d3c29c"), edge=2, texture=0.07)
    land.foam(page, smooth([(400, 790), (760, 790), (980, 822), (1300, 838), (1620, 862)], closed=False, steps=14), 9)
    dune = smooth([(-20, 520), (140, 470), (330, 500), (470, 590), (640, 720), (820, 830), (1100, 900)], closed=False)
    page.paint(dune + [(1100, 1080), (-20, 1080)], across("#a9976f", "#d8c596", "#c2ae82"), edge=2, texture=0.09)
    page.shade([(330, 500), (470, 590), (640, 720), (820, 830), (560, 860), (300, 700)], p.shadow, 0.4, soft=50)
    lx, ly = 170, 476
    page.paint([(lx - 34, ly), (lx + 34, ly), (lx + 23, ly - 236), (lx - 23, ly - 236)], across("#fbf4e4", "#e2d8c6", "#8f8d90"), edge=0.7)
    for t in (0.2, 0.56):
        w0, w1 = 34 - 11 * t, 34 - 11 * (t + 0.18)
        page.paint([(lx - w0, ly - 236 * t), (lx + w0, ly - 236 * t), (lx + w1, ly - 236 * (t + 0.18)), (lx - w1, ly - 236 * (t + 0.18))],
                   across("#d05a3c", "#b3442e", "#702c26"), edge=0.6)
    page.paint(box(lx - 31, ly - 246, lx + 31, ly - 236), "#33343e", edge=0.4)
    page.paint(box(lx - 17, ly - 282, lx + 17, ly - 246), "#f7d98a", edge=0.4)
    page.paint([(lx - 22, ly - 282), (lx + 22, ly - 282), (lx, ly - 312)], "#7c3029", edge=0.5)
    page.glow(lx, ly - 264, 150, "#ffe2a0", 0.6)
    marram(page, p, dune, 520)
    cottage = House(Eye(470, 800, 1400, 4), -10.5, 44, 8, 5, 2.7, 2.6, -20)
    build(page, cottage, "#efe5d0", "#8c4334", side=1)
    for u in (0.2, 0.8):
        opening(page, cottage, "front", u, 0.9, 1.0, 1.1, glass="#ffd48a", bars=(2, 2))
    opening(page, cottage, "front", 0.5, 0, 1.0, 2.0, glass="#3f6a74", bars=(1, 1), sill=False)
    chimney(page, cottage, 0.2, "#8f5a48", side=1)
    marram(page, p, smooth([(240, 640), (420, 640), (620, 690)], closed=False), 90, size=60)
    front = smooth([(-20, 900), (260, 930), (620, 1010), (900, 1040), (1240, 980), (1620, 900)], closed=False)
    page.paint(front + [(1620, 1090), (-20, 1090)], down("#c9b488", "#a48d62"), edge=2, texture=0.1)
    marram(page, p, front, 1100, size=150)
    sky.stroke_of_birds(page, 560, 360, 9, "#f2ecdd", 13)


def ferry(page: Page, p: Palette) -> None:
    """The night ferry leaving at dawn between two jetties, the sun low over a pearl sea."""
    sky.sky(page, p, 560)
    sky.sun(page, p, 560, 478, 44)
    sky.bands(page, mix(p.sky[0], p.shadow, 0.2), 90, 420, 24, thick=20, alpha=0.4)
    sky.bands(page, p.sun, 330, 540, 26, thick=11, alpha=0.6)
    sea = box(-10, 556, 1610, 1080)
    land.ranges(page, p, [(556, 10, 700, mix(p.far, p.haze, 0.3))])
    land.water(page, sea, lift(p.sky[3], 0.1), mix(p.sky[0], p.shadow, 0.45))
    page.reflect(sea, 556, stretch=1.2, amount=0.5, ripple=8)
    land.ripples(page, sea, [lift(p.sky[3], 0.2), p.sky[0], mix(p.shadow, p.sky[0], 0.4)], 380, longest=190, thick=7, alpha=0.42)
    land.glitter(page, 560, 560, 1060, lift(p.sun, 0.4), 330, spread=190)
    _ship(page, p, 1010, 640, 620)
    land.ripples(page, [(420, 640), (720, 636), (720, 660), (300, 720)], [lift(p.sky[3], 0.5)], 60, longest=90, thick=5, alpha=0.6)
    stone = "#7d7580"
    page.paint([(1640, 730), (1180, 764), (1120, 776), (1120, 850), (1640, 900)], down(lift(stone, 0.2), stone, lift(stone, -0.4)),
               edge=1.4, texture=0.14)
    page.paint([(1640, 716), (1190, 752), (1120, 770), (1150, 782), (1640, 752)], lift(stone, 0.35), edge=1)
    land.rocks(page, [(1120 + 44 * k, 862 + 5 * k + page.rng.uniform(-8, 8), 30 + 2 * k) for k in range(13)], "#6a6470")
    page.reflect(box(1060, 890, 1620, 1080), 890, amount=0.4)
    page.paint([(1176, 764), (1224, 764), (1216, 590), (1184, 590)], across("#fbf0da", "#e7d9c2", "#8c8290"), edge=0.7)
    page.paint([(1184, 640), (1216, 640), (1215, 612), (1185, 612)], "#3c7a5c", edge=0.4)
    page.paint(box(1172, 580, 1228, 592), "#3a3844", edge=0.4)
    page.paint(box(1186, 552, 1214, 580), "#bff0c0", edge=0.4)
    page.paint([(1180, 552), (1220, 552), (1200, 530)], "#2f5f48", edge=0.4)
    page.glow(1200, 566, 120, "#a8f0b8", 0.7)
    for x, y, s, turn in ((230, 300, 46, 0.15), (420, 230, 30, -0.2), (110, 480, 34, 0.1), (760, 330, 24, 0.2), (330, 420, 22, 0)):
        gull(page, x, y, s, turn)
    for x in (60, 330):
        page.marks([line((x, 1080), (x + 4, 880), 30, 26)], ["#4a4048"], texture=0.14)
        page.paint(oval(x + 4, 880, 15, 6), "#7a6a66", edge=0.5)
    rope = smooth([(62, 900), (200, 968), (334, 900)], closed=False, steps=12)
    page.marks([taper(rope, 9, 9)], ["#8a745c"], texture=0.1)


def _ship(page: Page, p: Palette, x: float, water: float, length: float) -> None:
    u = length / 100
    hull = [(x - 50 * u, water - 11 * u), (x + 46 * u, water - 12.5 * u), (x + 56 * u, water - 15 * u), (x + 49 * u, water),
            (x - 48 * u, water)]
    page.paint(hull, across("#2f4a66", "#25405c", "#1c3048"), edge=0.8, texture=0.06)
    page.paint([(x - 50 * u, water - 3 * u), (x + 50 * u, water - 3 * u), (x + 49 * u, water), (x - 48 * u, water)], "#8a3a34", edge=0.4)
    for level, (left, right, tall) in enumerate(((-48, 45, 5.5), (-44, 40, 4.6), (-40, 34, 4.4), (-20, 30, 4.0))):
        y = water - (11 + sum((5.5, 4.6, 4.4, 4.0)[:level])) * u
        page.paint([(x + left * u, y), (x + right * u, y), (x + (right - 1.6) * u, y - tall * u), (x + left * u, y - tall * u)],
                   across("#fdf1dc", "#efe0ca", "#c4b6ac"), edge=0.5)
        page.marks([box(x + k * u, y - tall * 0.7 * u, x + (k + 1.4) * u, y - tall * 0.36 * u)
                    for k in np.arange(left + 2, right - 3, 2.6)], ["#ffdf92" if page.rng.uniform() < 0.45 else "#56697e"
                        for _ in np.arange(left + 2, right - 3, 2.6)], texture=0)
        page.marks([line((x + left * u, y), (x + right * u, y), 2)], ["#b5a69c"])
    page.paint([(x - 24 * u, water - 29.5 * u), (x - 10 * u, water - 29.5 * u), (x - 12 * u, water - 42 * u), (x - 23 * u, water - 42 * u)],
               across("#e0583c", "#a83c30"), edge=0.5)
    page.paint([(x - 23.6 * u, water - 34 * u), (x - 10.8 * u, water - 34 * u), (x - 11.4 * u, water - 37 * u),
                (x - 23.3 * u, water - 37 * u)], "#fbf0da", edge=0.3)
    page.marks([line((x + 22 * u, water - 29 * u), (x + 22 * u, water - 42 * u), 4, 2),
                line((x + 16 * u, water - 38 * u), (x + 28 * u, water - 38 * u), 2)], ["#5a5560"] * 2)
    sky.smoke(page, x - 17 * u, water - 42 * u, mix(p.shadow, p.haze, 0.6), rise=110, lean=-2.0, thick=24, alpha=0.4)
    page.shade([(x - 50 * u, water - 2), (x + 50 * u, water - 2), (x + 44 * u, water + 12 * u), (x - 46 * u, water + 12 * u)], "#2c3c58",
               0.5, soft=12)
