"""Cliffs and walls of rock above the sea: the school, Cornwall, a fjord."""

import numpy as np

from demonstration import land, objects, plants, sky
from demonstration.animals import cow, sheep
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.herbs import thrift
from demonstration.houses import House, build, chimney, opening
from demonstration.mountains import mountains
from demonstration.palettes import Palette
from demonstration.shapes import box, height_at, line, smooth, taper
from demonstration.space import Eye, planks


def coast_school(page: Page, p: Palette) -> None:
    """The school near the sea: brick and slate on the green edge of chalk cliffs; calm sea and sky at the left."""
    sky.sky(page, p, 560)
    sky.sun(page, p, 420, 395, 34, bright=0.8)
    sky.bands(page, lift(p.sun, 0.35), 300, 540, 26, thick=13, alpha=0.5)
    sky.cumulus(page, p, 1290, 190, 560)
    sky.cumulus(page, p, 940, 320, 300)
    sea = box(-10, 556, 1610, 1080)
    land.water(page, sea, mix(p.sky[3], p.sky[0], 0.35), mix(p.sky[0], "#2f6a78", 0.55))
    land.ripples(page, sea, [lift(p.sky[2], 0.3), "#5d98a5", "#8ebcc0"], 260, longest=220, thick=5, alpha=0.4)
    land.glitter(page, 420, 560, 880, lift(p.sun, 0.4), 230, spread=150, alpha=0.7)
    for x, s in ((250, 20), (640, 13)):
        page.marks([[(x, 562 - s * 2.6), (x, 560), (x + s, 560)], [(x - 3, 562 - s * 2.1), (x - 3, 560), (x - s * 0.7, 560)],
                    line((x - s * 0.8, 564), (x + s, 564), s * 0.3)], ["#f6eedd", "#e4d8c2", "#6a4a44"])
    _chalk(page, p, [(742, 566), (800, 522), (900, 506), (1060, 512), (1240, 540)], [(730, 584), (860, 592), (1240, 620)])
    page.veil(500, 680, p.haze, 0.3, 0.0)
    _chalk(page, p, [(548, 700), (566, 716), (640, 762), (760, 822), (930, 874), (1240, 930)],
           [(520, 812), (600, 872), (720, 934), (900, 990), (1240, 1040)])
    beach = smooth([(500, 812), (600, 872), (720, 934), (900, 990), (860, 1010), (680, 950), (560, 890), (486, 826)])
    page.paint(beach, down("#f0e2c0", "#d9c49a"), edge=1.5)
    land.foam(page, smooth([(486, 826), (560, 890), (680, 950), (860, 1010)], closed=False), 7)
    sward = smooth([(548, 700), (660, 640), (880, 598), (1200, 572), (1640, 530)],
                   closed=False) + smooth([(1640, 960), (1240, 932), (930, 876), (760, 824), (640, 764), (566, 718)], closed=False)
    page.paint(sward, down("#b3c76c", p.mid, p.near), edge=1.6, texture=0.09)
    land.hatch(page, sward, "#ccd985", 320, 60, 4, 0.1, alpha=0.4)
    eye = Eye(560, 900, 1500, 9)
    for x in range(880, 1640, 40):
        plants.bush(page, x + page.rng.uniform(-10, 10), 622 - (x - 880) * 0.05, 84, page.rng.uniform(60, 120), mix(p.deep, p.mid, 0.4),
                    size=7)
    small, main, wing = House(eye, -5.4, 74, 11, 8, 3.6, 3.6, 14), House(eye, 12.4, 68, 27, 10, 7.2, 5.0, 8), House(eye, 26.5, 57, 22, 9,
        4.8, 4.2, -30)
    land.path(page, [(1156, 772, 30), (1130, 800, 40), (1180, 850, 60), (1150, 930, 90)], "#e3d2a8")
    for house, floors, wall in ((small, 1, "#e3d2b0"), (main, 2, "#c4795a"), (wing, 1, "#eaddc2")):
        build(page, house, wall, "#54617a", rows=13, base="#cdb998")
        for name in ("front", "left", "right"):
            span = house.width if name == "front" else house.depth
            for u in np.linspace(0.08, 0.92, max(int(span / 2.7), 2)):
                for floor in range(floors):
                    if name == "front" and floor == 0 and abs(u - 0.5) < 0.06:
                        continue
                    opening(page, house, name, float(u), 1.1 + 3.3 * floor, 1.15, 1.75, bars=(2, 3), frame="#f6ecd8",
                            glass=down("#6f93a3", "#3d5668"))
        opening(page, house, "front", 0.5, 0, 1.6, 2.5, glass="#2f5f66", bars=(2, 1), frame="#f6ecd8", sill=False)
        for u in (-0.36, 0.36):
            chimney(page, house, u, "#a65f47")
    for u in (0.18, 0.34, 0.66, 0.82):
        at = lambda across_, y, v: main.spot(u - 0.5 + across_, y, v)
        page.paint([at(-0.034, 8.1, -0.4), at(0.034, 8.1, -0.4), at(0.034, 10.0, -0.4), at(0, 11.0, -0.4), at(-0.034, 10.0, -0.4)],
                   "#f3e7cf", edge=0.4)
        page.paint([at(-0.02, 8.5, -0.4), at(0.02, 8.5, -0.4), at(0.02, 9.8, -0.4), at(-0.02, 9.8, -0.4)], "#46596a", edge=0.2)
        page.marks([line(at(-0.048, 9.8, -0.42), at(0, 11.3, -0.42), 4), line(at(0, 11.3, -0.42), at(0.048, 9.8, -0.42), 4)],
                   ["#46526a"] * 2)
    bell = main.spot(0, 12.2, 0)
    page.paint(box(bell[0] - 13, bell[1] - 40, bell[0] + 13, bell[1] + 4), across("#f3e7cf", "#b9a98c"), edge=0.5)
    page.paint(box(bell[0] - 6, bell[1] - 34, bell[0] + 6, bell[1] - 10), "#3b3a48", edge=0.3)
    page.paint([(bell[0] - 18, bell[1] - 40), (bell[0] + 18, bell[1] - 40), (bell[0], bell[1] - 92)], across("#6b7891", "#3e4a62"),
               edge=0.5)
    page.marks([line((bell[0], bell[1] - 90), (bell[0], bell[1] - 116), 1.8)], ["#3a3a48"])
    for x, foot, tall in ((905, 790, 130), (1380, 838, 190), (1600, 850, 330), (700, 742, 80)):
        plants.tree(page, x, foot, tall, p.near, size=6)
    for x, foot, size, flip in ((980, 830, 30, False), (1060, 852, 34, True), (870, 806, 26, False)):
        cow(page, x, foot, size, "#efe6d4", "#8a4f34", flip=flip)
    posts = [(590 + 62 * k, 722 + 26 * k - 0.9 * k * k, 26 + 2 * k) for k in range(9)]
    land.fence(page, posts, "#8b7256")
    front = [(-20, 960), (240, 990), (560, 1010), (860, 970), (1180, 905), (1640, 880), (1640, 1090), (-20, 1090)]
    page.paint(smooth(front[:6], closed=False) + front[6:], down("#8fb055", p.near, p.deep), edge=2, texture=0.1)
    land.path(page, [(1150, 915, 84), (1090, 950, 110), (1150, 1010, 160), (1060, 1100, 240)], down("#e2d0a6", "#bda37a"), verge="#a8ae6a")
    land.grass(page, [(-20, 985), (560, 1030), (1180, 940), (1640, 910), (1640, 1090), (-20, 1090)],
               [p.near, "#a9bf62", mix(p.near, p.deep, 0.5), "#c9c77a"], 1300, size=62, far=0.4)
    land.flowers(page, [(-20, 1000), (560, 1050), (900, 1010), (1180, 960), (1640, 930), (1640, 1090), (-20, 1090)],
                 ["#e98aa0", "#f3ead2", "#e8b93e", "#d95f4a"], 260, size=10, far=0.4)
    sky.stroke_of_birds(page, 760, 420, 7)


def _chalk(page: Page, p: Palette, crest: list, foot: list) -> None:
    upper = smooth(crest, closed=False)
    face = upper + smooth(foot, closed=False)[::-1]
    page.paint(face, down("#fbf3df", "#efe3c8", "#cfc3ac"), edge=1.4, texture=0.08)
    left, right = upper[0][0], upper[-1][0]
    shapes, tints = [], []
    for x in np.arange(left, right, 13):
        top = height_at(upper, float(x))
        base = height_at(sorted(smooth(foot, closed=False)), float(x))
        lean = page.rng.normal(0, 6)
        shapes.append(taper([(x, top), (x + lean, (top + base) / 2), (x + lean * 1.5, base)], page.rng.uniform(2, 10), 2))
        tints.append(vary(page.rng, page.rng.choice(["#c9bda8", "#b4b0aa", "#fff9ea"]), 5))
    with page.within(face):
        page.marks(shapes, tints, alpha=0.45)
        for t in (0.3, 0.55, 0.78):
            course = [(x, height_at(upper, x) * (1 - t) + height_at(sorted(smooth(foot, closed=False)), x) * t + page.rng.normal(0, 1.5))
                      for x in np.arange(left, right, 26)]
            page.marks([taper(course, 2, 2)], ["#b9ae9c"], alpha=0.35)
    land.foam(page, smooth(foot, closed=False)[:24], 5)
    turf = [(x, y - 3) for x, y in upper] + [(x, y + 7 + page.rng.uniform(0, 7)) for x, y in upper][::-1]
    page.paint(turf, "#8fae58", edge=1)


def cliff_path(page: Page, p: Palette) -> None:
    """A coast path in Cornwall among thrift, an engine house on the headland, turquoise coves (upright)."""
    sky.sky(page, p, 620)
    sky.cumulus(page, p, 330, 300, 460, side=1)
    sky.cumulus(page, p, 860, 200, 420, side=1)
    page.paint(box(-10, 612, 1077, 1400), down("#5f9fb5", "#3f8f9d", "#49a7a3", "#7cc3ae"), edge=0.6)
    land.ripples(page, box(-10, 616, 1077, 1400), ["#a9d6cf", "#2f7a8c", "#d8ece0"], 320, longest=150, thick=4, alpha=0.4)
    for crest, foot in ((((300, 640), (420, 566), (640, 540), (860, 520), (1090, 500)), 690),
                        (((430, 800), (520, 700), (640, 664), (860, 640), (1090, 620)), 880)):
        top = smooth(list(crest), closed=False)
        face = top + [(1090, foot), (crest[0][0] - 30, foot)]
        page.paint(face, down("#a58c78", "#7a6a68", "#5c5560"), edge=1.6, texture=0.12)
        shapes = [taper([(x, height_at(top, x)), (x - 10, (height_at(top, x) + foot) / 2), (x + page.rng.normal(-10, 16), foot)],
                        page.rng.uniform(6, 20), 3) for x in page.rng.uniform(crest[0][0], 1090, 60)]
        with page.within(face):
            page.marks(shapes, [vary(page.rng, page.rng.choice(["#c0a68c", "#5b525c", "#8f7a70"]), 8) for _ in shapes], alpha=0.55)
        page.paint(top + [(x, y + 34 + page.rng.uniform(0, 20)) for x, y in top][::-1], down("#a8c062", p.mid), edge=2)
        land.foam(page, [(crest[0][0] - 40 + 44 * k, foot + page.rng.normal(0, 4)) for k in range(18)], 8)
    _engine_house(page, 800, 650)
    page.veil(480, 700, p.haze, 0.25, 0.0)
    slope = smooth([(-20, 760), (160, 800), (330, 900), (470, 1040), (640, 1130), (860, 1180), (1090, 1150)], closed=False)
    rock = smooth([(330, 900), (470, 1040), (560, 1100), (600, 1240), (520, 1330), (420, 1180), (330, 1010)])
    page.paint(slope + [(1090, 1620), (-20, 1620)], down("#9dba5c", p.mid, p.near, p.deep), edge=2, texture=0.1)
    page.paint(rock, across("#8f7d74", "#5f5862"), edge=2, texture=0.14)
    land.hatch(page, slope + [(1090, 1620), (-20, 1620)], "#c0d277", 420, 70, 5, 0.5, alpha=0.35)
    land.path(page, [(90, 800, 9), (150, 870, 16), (190, 960, 30), (330, 1090, 46), (350, 1220, 76), (560, 1380, 120), (470, 1640, 240)],
              down("#ecdcb4", "#cdb489", "#a78c68"), verge="#a9ab68")
    land.rocks(page, [(250, 1120, 26), (470, 1230, 34), (690, 1330, 60), (210, 1400, 74), (840, 1500, 110), (80, 1300, 40)], "#9a928c",
               cap="#98a86a")
    for _ in range(56):
        depth = page.rng.uniform(0, 1) ** 0.7
        thrift(page, page.rng.uniform(0, 1067), 1130 + 450 * depth, 16 + 46 * depth)
    land.grass(page, box(-20, 1380, 1087, 1620), [p.near, p.deep, "#b3c766"], 700, size=84, far=0.5)
    for x, y, s in ((120, 1585, 90), (330, 1610, 80), (760, 1600, 96), (960, 1590, 100), (880, 1450, 60)):
        thrift(page, x, y, s)
    page.marks([[(566, 742), (566, 716), (580, 742)], [(562, 742), (562, 722), (552, 742)], line((550, 745), (584, 745), 5)],
               ["#f8f0de", "#eadfca", "#7a4038"])
    sky.stroke_of_birds(page, 300, 520, 8, "#fdf8ec", 14)


def _engine_house(page: Page, x: float, foot: float) -> None:
    page.paint([(x - 40, foot), (x + 34, foot), (x + 34, foot - 118), (x - 4, foot - 150), (x - 40, foot - 118)],
               across("#c9b094", "#8a7568"), edge=0.8, texture=0.14)
    page.paint([(x + 34, foot), (x + 62, foot), (x + 56, foot - 208), (x + 38, foot - 208)], across("#b89c82", "#6f5e58"), edge=0.8,
               texture=0.14)
    page.paint(box(x + 36, foot - 216, x + 58, foot - 204), "#7c5244", edge=0.5)
    for y, h in ((30, 34), (84, 26)):
        page.paint(smooth([(x - 14, foot - y), (x - 14, foot - y - h * 0.7), (x, foot - y - h), (x + 12, foot - y - h * 0.7),
                           (x + 12, foot - y)], steps=3), "#41454f", edge=0.5)


def fjord_farm(page: Page, p: Palette) -> None:
    """A red farm on its green shelf above a fjord, between walls of rock with old snow."""
    sky.sky(page, p, 420)
    sky.bands(page, "#f4efe4", 60, 300, 14, thick=18, alpha=0.6)
    mountains(page, p, [(-40, 330), (180, 190), (380, 250), (560, 140), (760, 300), (900, 360), (1020, 470)], mix(p.far, p.sky[1], 0.2),
              566)
    mountains(page, p, [(620, 470), (820, 330), (980, 240), (1150, 90), (1330, 170), (1480, 60), (1660, 120)], p.far, 566)
    page.veil(300, 540, p.haze, 0.0, 0.55)
    mountains(page, p, [(-40, 210), (120, 330), (240, 380), (360, 500), (450, 575)], mix(p.far, p.mid, 0.55), 580)
    fjord = box(-10, 560, 1610, 1080)
    land.water(page, fjord, mix(p.haze, p.sky[1], 0.5), "#2f6474")
    page.reflect(fjord, 560, stretch=0.9, amount=0.5, ripple=6)
    land.ripples(page, fjord, [lift(p.sky[2], 0.2), "#3f7685", "#7fb0b6"], 190, longest=190, thick=4, alpha=0.35)
    page.marks([taper([(1258, 250), (1250, 330), (1262, 420), (1256, 545)], 4, 9), taper([(1262, 330), (1274, 430), (1270, 545)], 2, 6)],
               ["#f3f1ea"] * 2, alpha=0.9)
    page.glow(1260, 545, 60, "#ffffff", 0.5, flat=0.4)
    shelf = smooth([(-40, 640), (240, 650), (520, 690), (800, 760), (1010, 850), (1120, 960), (1180, 1090)], closed=False)
    page.paint(shelf + [(-40, 1090)], down("#a9c25e", p.mid, p.near), edge=2, texture=0.1)
    page.shade([(800, 760), (1010, 850), (1120, 960), (1180, 1090), (1060, 1090), (980, 930), (860, 830)], p.shadow, 0.5, soft=20)
    land.rocks(page, [(1130, 1000, 60), (1080, 900, 34), (1190, 1080, 80), (1010, 868, 26)], "#8b8f92", cap="#7f9a4e")
    land.hatch(page, shelf + [(-40, 1090)], "#c5d67c", 380, 60, 4, 0.2, alpha=0.35)
    land.patchwork(page, [(0, 660), (640, 740)], [(0, 700), (640, 800)], ["#d3c766", "#9cbf58"], columns=3, rows=1, left=-60, right=420,
                   hedge="#6d8a4a")
    eye = Eye(545, 800, 1300, 9)
    for x, z, w, d, h, r, turn, wall, tile in ((-28, 74, 8, 6, 3.2, 2.8, 14, "#8f3a2c", "#6b7a4e"),
                                               (-17.5, 62, 11, 7, 5, 3.8, 22, "#f0e6d2", "#4d5560"),
                                               (-6.2, 56, 13, 8, 5.0, 4.4, -24, "#a8402f", "#5a6a48"),
                                               (2.4, 45, 5, 4.4, 2.6, 2.2, -14, "#a8402f", "#4d5560")):
        house = House(eye, x, z, w, d, h, r, turn)
        build(page, house, wall, tile, side=-1, rows=9, base="#8b8f92")
        planks(page, house.patch("front", 0, 1, 0.5, h), 24, lift(wall, -0.25), width=1)
        for u in (0.2, 0.5, 0.8):
            opening(page, house, "front", u, 1.5, 1.1, 1.4, bars=(2, 2), frame="#f6eedc")
    for x, foot, tall in ((60, 760, 150), (150, 770, 120), (500, 800, 120)):
        plants.tree(page, x, foot, tall, p.near, bark="#d8d2c4", size=6)
    for x, foot, s, f in ((330, 850, 25, False), (420, 872, 27, True), (250, 882, 28, False), (610, 880, 27, True), (720, 905, 26, False)):
        sheep(page, x, foot, s, "#f2ebdb", flip=f, graze=True)
    land.fence(page, [(-20 + 108 * k, 950 + 10 * k, 74 + 4 * k) for k in range(10)], "#7f705e", rails=(0.3, 0.58, 0.86))
    land.grass(page, [(-20, 960), (900, 1010), (1060, 1090), (-20, 1090)], [p.near, p.deep, "#b5cc68"], 900, size=70, far=0.4)
    land.flowers(page, box(-20, 960, 960, 1085), ["#f4eddc", "#e9c24a", "#9a70b8"], 150, size=9)
    objects.hull(page, 1330, 842, 130, 36, "#f0e7d4", stripe="#b5482f")
    page.paint(box(1290, 800, 1330, 826), "#c9d0cc", edge=0.4)
    land.ripples(page, box(1240, 846, 1420, 880), ["#f0e7d4", "#2a5563"], 20, longest=60, thick=3)
