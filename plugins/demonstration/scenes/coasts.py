"""Shores: the school on its cliff, estuaries, dunes, a fjord, a ferry."""

from math import cos, pi, sin

import numpy as np

from demonstration import land, objects, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.palettes import Palette
from demonstration.shapes import below, blob, box, height_at, leaf, line, oval, ridge, smooth, taper
from demonstration.space import Eye, House, build, chimney, opening, planks


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
        page.marks([[(x, 562 - s * 2.6), (x, 560), (x + s, 560)], [(x - 3, 562 - s * 2.1), (x - 3, 560), (x - s * 0.7, 560)], line((x - s * 0.8, 564), (x + s, 564), s * 0.3)], ["#f6eedd", "#e4d8c2", "#6a4a44"])
    _chalk(page, p, [(742, 566), (800, 522), (900, 506), (1060, 512), (1240, 540)], [(730, 584), (860, 592), (1240, 620)])
    page.veil(470, 620, p.haze, 0.0, 0.35)
    _chalk(page, p, [(548, 700), (566, 716), (640, 762), (760, 822), (930, 874), (1240, 930)], [(520, 812), (600, 872), (720, 934), (900, 990), (1240, 1040)])
    beach = smooth([(500, 812), (600, 872), (720, 934), (900, 990), (860, 1010), (680, 950), (560, 890), (486, 826)])
    page.paint(beach, down("#f0e2c0", "#d9c49a"), edge=1.5)
    land.foam(page, smooth([(486, 826), (560, 890), (680, 950), (860, 1010)], closed=False), 7)
    sward = smooth([(548, 700), (660, 640), (880, 598), (1200, 572), (1640, 530)], closed=False) + smooth([(1640, 960), (1240, 932), (930, 876), (760, 824), (640, 764), (566, 718)], closed=False)
    page.paint(sward, down("#b3c76c", p.mid, p.near), edge=1.6, texture=0.09)
    land.hatch(page, sward, "#ccd985", 320, 60, 4, 0.1, alpha=0.4)
    eye = Eye(560, 900, 1500, 9)
    for x in range(880, 1640, 40):
        plants.bush(page, x + page.rng.uniform(-10, 10), 622 - (x - 880) * 0.05, 84, page.rng.uniform(60, 120), mix(p.deep, p.mid, 0.4), size=7)
    small, main, wing = House(eye, -5.4, 74, 11, 8, 3.6, 3.6, 14), House(eye, 12.4, 68, 27, 10, 7.2, 5.0, 8), House(eye, 26.5, 57, 22, 9, 4.8, 4.2, -30)
    land.path(page, [(1156, 772, 30), (1130, 800, 40), (1180, 850, 60), (1150, 930, 90)], "#e3d2a8")
    for house, floors, wall in ((small, 1, "#e3d2b0"), (main, 2, "#c4795a"), (wing, 1, "#eaddc2")):
        build(page, house, wall, "#54617a", rows=13, base="#cdb998")
        for name in ("front", "left", "right"):
            span = house.width if name == "front" else house.depth
            for u in np.linspace(0.08, 0.92, max(int(span / 2.7), 2)):
                for floor in range(floors):
                    if name == "front" and floor == 0 and abs(u - 0.5) < 0.06:
                        continue
                    opening(page, house, name, float(u), 1.1 + 3.3 * floor, 1.15, 1.75, bars=(2, 3), frame="#f6ecd8", glass=down("#6f93a3", "#3d5668"))
        opening(page, house, "front", 0.5, 0, 1.6, 2.5, glass="#2f5f66", bars=(2, 1), frame="#f6ecd8", sill=False)
        for u in (-0.36, 0.36):
            chimney(page, house, u, "#a65f47")
    for u in (0.18, 0.34, 0.66, 0.82):
        at = lambda across_, y, v: main.spot(u - 0.5 + across_, y, v)  # noqa: B023, E731
        page.paint([at(-0.034, 8.1, -0.4), at(0.034, 8.1, -0.4), at(0.034, 10.0, -0.4), at(0, 11.0, -0.4), at(-0.034, 10.0, -0.4)], "#f3e7cf", edge=0.4)
        page.paint([at(-0.02, 8.5, -0.4), at(0.02, 8.5, -0.4), at(0.02, 9.8, -0.4), at(-0.02, 9.8, -0.4)], "#46596a", edge=0.2)
        page.marks([line(at(-0.048, 9.8, -0.42), at(0, 11.3, -0.42), 4), line(at(0, 11.3, -0.42), at(0.048, 9.8, -0.42), 4)], ["#46526a"] * 2)
    bell = main.spot(0, 12.2, 0)
    page.paint(box(bell[0] - 13, bell[1] - 40, bell[0] + 13, bell[1] + 4), across("#f3e7cf", "#b9a98c"), edge=0.5)
    page.paint(box(bell[0] - 6, bell[1] - 34, bell[0] + 6, bell[1] - 10), "#3b3a48", edge=0.3)
    page.paint([(bell[0] - 18, bell[1] - 40), (bell[0] + 18, bell[1] - 40), (bell[0], bell[1] - 92)], across("#6b7891", "#3e4a62"), edge=0.5)
    page.marks([line((bell[0], bell[1] - 90), (bell[0], bell[1] - 116), 1.8)], ["#3a3a48"])
    for x, foot, tall in ((905, 790, 130), (1380, 838, 190), (1600, 850, 330), (700, 742, 80)):
        plants.tree(page, x, foot, tall, p.near, size=6)
    for x, foot, size, flip in ((980, 830, 30, False), (1060, 852, 34, True), (870, 806, 26, False)):
        objects.cow(page, x, foot, size, "#efe6d4", "#8a4f34", flip=flip)
    posts = [(590 + 62 * k, 722 + 26 * k - 0.9 * k * k, 26 + 2 * k) for k in range(11)]
    land.fence(page, posts, "#8b7256")
    front = [(-20, 960), (240, 990), (560, 1010), (860, 970), (1180, 905), (1640, 880), (1640, 1090), (-20, 1090)]
    page.paint(smooth(front[:6], closed=False) + front[6:], down("#8fb055", p.near, p.deep), edge=2, texture=0.1)
    land.path(page, [(1150, 915, 84), (1090, 950, 110), (1150, 1010, 160), (1060, 1100, 240)], down("#e2d0a6", "#bda37a"), verge="#a8ae6a")
    land.grass(page, [(-20, 985), (560, 1030), (1180, 940), (1640, 910), (1640, 1090), (-20, 1090)], [p.near, "#a9bf62", mix(p.near, p.deep, 0.5), "#c9c77a"], 1300, size=62, far=0.4)
    land.flowers(page, [(-20, 1000), (620, 950), (1640, 900), (1640, 1090), (-20, 1090)], ["#e98aa0", "#f3ead2", "#e8b93e", "#d95f4a"], 260, size=10, far=0.4)
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
            course = [(x, height_at(upper, x) * (1 - t) + height_at(sorted(smooth(foot, closed=False)), x) * t + page.rng.normal(0, 1.5)) for x in np.arange(left, right, 26)]
            page.marks([taper(course, 2.4, 2.4)], ["#a59a8c"], alpha=0.5)
    land.foam(page, smooth(foot, closed=False)[:24], 5)
    turf = [(x, y - 3) for x, y in upper] + [(x, y + 7 + page.rng.uniform(0, 7)) for x, y in upper][::-1]
    page.paint(turf, "#8fae58", edge=1)


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
    houses = [(box(x, 500 - h, x + w, 518), page.rng.choice(["#e9e0cf", "#d8c4a8", "#e2d6c6"])) for x, w, h in ((1180, 34, 16), (1222, 28, 24), (1256, 40, 18), (1304, 26, 22), (1338, 40, 14), (300, 40, 14), (350, 30, 20))]
    page.marks([s for s, _ in houses] + [[(s[0][0] - 3, s[0][1]), (s[1][0] + 3, s[1][1]), ((s[0][0] + s[1][0]) / 2, s[0][1] - 10)] for s, _ in houses], [c for _, c in houses] + ["#a4604c"] * len(houses))
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
    page.marks([line((1200, 760), (1200, 560), 5, 3), line((1200, 575), (1100, 650), 4, 2), line((1100, 650), (1100, 700), 1.5)], ["#4a4440"] * 3)
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
    page.shade(eye.quad((x - wide / 2, -0.1, z), (x + wide / 2, -0.1, z), (x + wide / 2, 0, z + deep), (x - wide / 2, 0, z + deep)), p.shadow, 0.55, soft=near * 0.1 + 2)
    for u in (-0.36, 0.0, 0.36):
        px, py = eye.see(x + u * wide, 0.0, z)
        page.paint([(px - near * 0.5, py - near * 0.5), (px + near * 0.5, py - near * 0.5), (px + near * 0.42, py + near * 0.16), (px - near * 0.42, py + near * 0.16)], across(lift(tar, 0.25), tar), edge=0.8)
        land.ripples(page, box(px - near, py + near * 0.1, px + near, py + near * 0.7), [tar], 6, longest=near * 1.2, thick=near * 0.1, alpha=0.5)
    shapes = []
    for v in np.linspace(1, 0, 9):
        shapes.append(line(eye.see(x - wide / 2, 0.75, z + v * deep), eye.see(x + wide / 2, 0.75, z + v * deep), eye.size(z + v * deep) * 0.16))
    for u in np.linspace(-0.48, 0.48, 22):
        shapes.append(line(eye.see(x + u * wide, 0.85, z + deep), eye.see(x + u * wide, 0.85, z - 0.5), eye.size(z + deep) * 0.09, near * 0.12))
    page.marks(shapes, [vary(page.rng, wood, 8) for _ in shapes], texture=0.1)
    ropes = [line(eye.see(x + u * wide, 0.8, z - 0.3), eye.see(x + u * wide, -0.1, z - 0.3), near * 0.03 + 0.5) for u in np.linspace(-0.46, 0.46, 26)]
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
        page.marks([taper([(x, 522), (x, 522 - tall)], 3.4, 2)] + [taper([(x, 522 - tall), (x + 46 * cos(turn + j), 522 - tall + 46 * sin(turn + j))], 3.6, 1) for j in (0, 2.09, 4.19)], [tone] * 4)
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
        page.paint([(lx - w0, ly - 236 * t), (lx + w0, ly - 236 * t), (lx + w1, ly - 236 * (t + 0.18)), (lx - w1, ly - 236 * (t + 0.18))], across("#d05a3c", "#b3442e", "#702c26"), edge=0.6)
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


def marram(page: Page, p: Palette, crest: list, count: int, size: float = 80) -> None:
    """Plant wind-bent dune grass in tufts along a crest and below it."""
    shapes, tints = [], []
    for _ in range(count // 9):
        x = page.rng.uniform(crest[0][0], crest[-1][0])
        y = height_at(crest, x) + page.rng.uniform(2, size * 1.3)
        for _ in range(9):
            tall = size * page.rng.uniform(0.45, 1.1)
            sx, reach = x + page.rng.normal(0, size * 0.12), page.rng.uniform(0.4, 1.0)
            shapes.append(taper([(sx, y), (sx + tall * 0.15, y - tall * 0.5), (sx + tall * 0.45 * reach, y - tall * 0.8), (sx + tall * 0.9 * reach, y - tall * 0.86)], size * 0.05, 0.6))
            tints.append(vary(page.rng, page.rng.choice(["#7f8a52", "#5c6b44", "#b2ab6c", "#465540"]), 8))
    order = np.argsort([max(q[1] for q in s) for s in shapes])
    page.marks([shapes[i] for i in order], [tints[i] for i in order])


def fjord_farm(page: Page, p: Palette) -> None:
    """A red farm on its green shelf above a fjord, between walls of rock with old snow."""
    sky.sky(page, p, 420)
    sky.bands(page, "#f4efe4", 60, 300, 14, thick=18, alpha=0.6)
    mountains(page, p, [(-40, 330), (180, 190), (380, 250), (560, 140), (760, 300), (900, 360), (1020, 470)], mix(p.far, p.sky[1], 0.2), 566)
    mountains(page, p, [(620, 470), (820, 330), (980, 240), (1150, 90), (1330, 170), (1480, 60), (1660, 120)], p.far, 566)
    page.veil(300, 540, p.haze, 0.0, 0.55)
    mountains(page, p, [(-40, 210), (120, 330), (240, 380), (360, 500), (450, 575)], mix(p.far, p.mid, 0.55), 580)
    fjord = box(-10, 560, 1610, 1080)
    land.water(page, fjord, mix(p.haze, p.sky[1], 0.5), "#2f6474")
    page.reflect(fjord, 560, stretch=0.9, amount=0.5, ripple=6)
    land.ripples(page, fjord, [lift(p.sky[2], 0.2), "#3f7685", "#7fb0b6"], 190, longest=190, thick=4, alpha=0.35)
    page.marks([taper([(1258, 250), (1250, 330), (1262, 420), (1256, 545)], 4, 9), taper([(1262, 330), (1274, 430), (1270, 545)], 2, 6)], ["#f3f1ea"] * 2, alpha=0.9)
    page.glow(1260, 545, 60, "#ffffff", 0.5, flat=0.4)
    shelf = smooth([(-40, 640), (240, 650), (520, 690), (800, 760), (1010, 850), (1120, 960), (1180, 1090)], closed=False)
    page.paint(shelf + [(-40, 1090)], down("#a9c25e", p.mid, p.near), edge=2, texture=0.1)
    page.shade([(800, 760), (1010, 850), (1120, 960), (1180, 1090), (1060, 1090), (980, 930), (860, 830)], p.shadow, 0.5, soft=20)
    land.rocks(page, [(1130, 1000, 60), (1080, 900, 34), (1190, 1080, 80), (1010, 868, 26)], "#8b8f92", cap="#7f9a4e")
    land.hatch(page, shelf + [(-40, 1090)], "#c5d67c", 380, 60, 4, 0.2, alpha=0.35)
    land.patchwork(page, [(0, 660), (640, 740)], [(0, 700), (640, 800)], ["#d3c766", "#9cbf58"], columns=3, rows=1, left=-60, right=420, hedge="#6d8a4a")
    eye = Eye(545, 800, 1300, 9)
    for x, z, w, d, h, r, turn, wall, tile in ((-28, 74, 8, 6, 3.2, 2.8, 14, "#8f3a2c", "#6b7a4e"), (-17.5, 62, 11, 7, 5, 3.8, 22, "#f0e6d2", "#4d5560"), (-6.2, 56, 13, 8, 5.0, 4.4, -24, "#a8402f", "#5a6a48"), (2.4, 45, 5, 4.4, 2.6, 2.2, -14, "#a8402f", "#4d5560")):
        house = House(eye, x, z, w, d, h, r, turn)
        build(page, house, wall, tile, side=-1, rows=9, base="#8b8f92")
        planks(page, house.patch("front", 0, 1, 0.5, h), 24, lift(wall, -0.25), width=1)
        for u in (0.2, 0.5, 0.8):
            opening(page, house, "front", u, 1.5, 1.1, 1.4, bars=(2, 2), frame="#f6eedc")
    for x, foot, tall in ((60, 760, 150), (150, 770, 120), (500, 800, 120)):
        plants.tree(page, x, foot, tall, p.near, bark="#d8d2c4", size=6)
    for x, foot, s, f in ((330, 850, 25, False), (420, 872, 27, True), (250, 882, 28, False), (610, 880, 27, True), (720, 905, 26, False)):
        objects.sheep(page, x, foot, s, "#f2ebdb", flip=f, graze=True)
    land.fence(page, [(-20 + 108 * k, 950 + 10 * k, 74 + 4 * k) for k in range(10)], "#7f705e", rails=(0.3, 0.58, 0.86))
    land.grass(page, [(-20, 960), (900, 1010), (1060, 1090), (-20, 1090)], [p.near, p.deep, "#b5cc68"], 900, size=70, far=0.4)
    land.flowers(page, box(-20, 960, 960, 1085), ["#f4eddc", "#e9c24a", "#9a70b8"], 150, size=9)
    objects.hull(page, 1330, 842, 130, 36, "#f0e7d4", stripe="#b5482f")
    page.paint(box(1290, 800, 1330, 826), "#c9d0cc", edge=0.4)
    land.ripples(page, box(1240, 846, 1420, 880), ["#f0e7d4", "#2a5563"], 20, longest=60, thick=3)


def mountains(page: Page, p: Palette, peaks: list, colour, foot: float) -> None:
    """Paint a mountain wall: broken skyline, lit and shaded faces, snow in the gullies, forest at its foot."""
    crest = []
    for a, b in zip(peaks, peaks[1:]):
        for t in np.linspace(0, 1, 12)[:-1]:
            crest.append((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + page.rng.normal(0, 6)))
    face = crest + [(crest[-1][0], foot), (crest[0][0], foot)]
    page.paint(face, down(lift(colour, 0.05), colour, mix(colour, p.near, 0.55)), edge=1.2, texture=0.12, brush="falling")
    shapes, tints = [], []
    for x, y in crest[::2]:
        for _ in range(5):
            length, sx, way = page.rng.uniform(30, 190), x + page.rng.normal(0, 30), page.rng.choice((-1, 1))
            sy = y + page.rng.uniform(0, 130)
            shapes.append(taper([(sx, sy), (sx + way * length * 0.25, sy + length * 0.5), (sx + way * length * 0.3, sy + length)], page.rng.uniform(6, 16), 2))
            tints.append(vary(page.rng, lift(colour, 0.24 if way < 0 else -0.24), 5))
    snow = []
    for x, y in crest:
        if y < min(q[1] for q in crest) + 150:
            for _ in range(2):
                length = page.rng.uniform(14, 74)
                snow.append(taper([(x + page.rng.normal(0, 6), y + 3), (x - length * 0.2, y + length * 0.6), (x - length * 0.15, y + length)], page.rng.uniform(4, 15), 1.5))
    with page.within(face):
        page.marks(shapes, tints, alpha=0.5)
        page.marks(snow, [vary(page.rng, "#f6f2ea", 4) for _ in snow], alpha=0.9)
        trees = [leaf(page.rng.uniform(crest[0][0], crest[-1][0]), foot - page.rng.uniform(0, 1) ** 2 * 120, 18, 7, -pi / 2) for _ in range(360)]
        page.marks(trees, [vary(page.rng, mix(p.near, colour, 0.4), 7) for _ in trees])


def cliff_path(page: Page, p: Palette) -> None:
    """A coast path in Cornwall among thrift, an engine house on the headland, turquoise coves (upright)."""
    sky.sky(page, p, 620)
    sky.cumulus(page, p, 330, 300, 460, side=1)
    sky.cumulus(page, p, 860, 200, 420, side=1)
    page.paint(box(-10, 612, 1077, 1400), down("#5f9fb5", "#3f8f9d", "#49a7a3", "#7cc3ae"), edge=0.6)
    land.ripples(page, box(-10, 616, 1077, 1400), ["#a9d6cf", "#2f7a8c", "#d8ece0"], 320, longest=150, thick=4, alpha=0.4)
    for crest, foot in ((((300, 640), (420, 566), (640, 540), (860, 520), (1090, 500)), 690), (((430, 800), (520, 700), (640, 664), (860, 640), (1090, 620)), 880)):
        top = smooth(list(crest), closed=False)
        face = top + [(1090, foot), (crest[0][0] - 30, foot)]
        page.paint(face, down("#a58c78", "#7a6a68", "#5c5560"), edge=1.6, texture=0.12)
        shapes = [taper([(x, height_at(top, x)), (x - 10, (height_at(top, x) + foot) / 2), (x + page.rng.normal(-10, 16), foot)], page.rng.uniform(6, 20), 3) for x in page.rng.uniform(crest[0][0], 1090, 60)]
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
    land.path(page, [(90, 800, 9), (150, 870, 16), (190, 960, 30), (330, 1090, 46), (350, 1220, 76), (560, 1380, 120), (470, 1640, 240)], down("#ecdcb4", "#cdb489", "#a78c68"), verge="#a9ab68")
    land.rocks(page, [(250, 1120, 26), (470, 1230, 34), (690, 1330, 60), (210, 1400, 74), (840, 1500, 110), (80, 1300, 40)], "#9a928c", cap="#98a86a")
    for _ in range(56):
        depth = page.rng.uniform(0, 1) ** 0.7
        thrift(page, page.rng.uniform(0, 1067), 1130 + 450 * depth, 16 + 46 * depth)
    land.grass(page, box(-20, 1380, 1087, 1620), [p.near, p.deep, "#b3c766"], 700, size=84, far=0.5)
    for x, y, s in ((120, 1585, 90), (330, 1610, 80), (760, 1600, 96), (960, 1590, 100), (880, 1450, 60)):
        thrift(page, x, y, s)
    page.marks([[(566, 742), (566, 716), (580, 742)], [(562, 742), (562, 722), (552, 742)], line((550, 745), (584, 745), 5)], ["#f8f0de", "#eadfca", "#7a4038"])
    sky.stroke_of_birds(page, 300, 520, 8, "#fdf8ec", 14)


def _engine_house(page: Page, x: float, foot: float) -> None:
    page.paint([(x - 40, foot), (x + 34, foot), (x + 34, foot - 118), (x - 4, foot - 150), (x - 40, foot - 118)], across("#c9b094", "#8a7568"), edge=0.8, texture=0.14)
    page.paint([(x + 34, foot), (x + 62, foot), (x + 56, foot - 208), (x + 38, foot - 208)], across("#b89c82", "#6f5e58"), edge=0.8, texture=0.14)
    page.paint(box(x + 36, foot - 216, x + 58, foot - 204), "#7c5244", edge=0.5)
    for y, h in ((30, 34), (84, 26)):
        page.paint(smooth([(x - 14, foot - y), (x - 14, foot - y - h * 0.7), (x, foot - y - h), (x + 12, foot - y - h * 0.7), (x + 12, foot - y)], steps=3), "#41454f", edge=0.5)


def thrift(page: Page, x: float, foot: float, size: float) -> None:
    """Grow a cushion of thrift: pink heads on thin stalks."""
    shapes, tints = [], []
    for _ in range(16):
        shapes.append(taper([(x + page.rng.normal(0, size * 0.3), foot), (x + page.rng.normal(0, size * 0.5), foot - size * 0.5)], size * 0.07, 0.6))
        tints.append(vary(page.rng, "#55783f", 8))
    for _ in range(9):
        hx, hy = x + page.rng.normal(0, size * 0.4), foot - size * page.rng.uniform(0.6, 1.1)
        shapes.append(line((x + (hx - x) * 0.4, foot), (hx, hy), size * 0.03 + 0.5))
        tints.append(vary(page.rng, "#7f8f52", 6))
        tone = vary(page.rng, "#dd7f9c", 9)
        for grow, up in ((1.0, -0.22), (0.75, 0.1), (0.4, 0.4)):
            shapes.append(blob(page.rng, hx - size * 0.02, hy - size * 0.03 * up, size * 0.13 * grow, size * 0.1 * grow, 0.12, 10))
            tints.append(lift(tone, up))
    page.marks(shapes, tints)


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
    wake = [taper(smooth([(700, 646), (420, 672), (120, 720), (-60, 760)], closed=False), 4, 34), taper(smooth([(700, 650), (520, 690), (330, 760), (160, 860)], closed=False), 3, 22)]
    page.marks(wake, [lift(p.sky[3], 0.4)] * 2, alpha=0.4)
    stone = "#7d7580"
    page.paint([(1640, 730), (1180, 764), (1120, 776), (1120, 850), (1640, 900)], down(lift(stone, 0.2), stone, lift(stone, -0.4)), edge=1.4, texture=0.14)
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


def gull(page: Page, x: float, y: float, size: float, turn: float = 0.0) -> None:
    """Let a gull glide past."""
    c, s = cos(turn), sin(turn)
    put = lambda pts: [(x + size * (u * c - v * s), y + size * (u * s + v * c)) for u, v in pts]  # noqa: E731
    wing = [(0.0, 0.0), (-0.5, -0.34), (-1.0, -0.3), (-1.5, -0.02), (-1.0, -0.14), (-0.5, -0.1), (0.05, 0.14)]
    page.marks([put([(-u, v) for u, v in wing]), put(wing), put(smooth([(-0.35, 0.1), (0.0, -0.04), (0.42, 0.02), (0.5, 0.1), (0.2, 0.2), (-0.5, 0.22)], steps=3)),
                put([(-1.5, -0.02), (-1.0, -0.3), (-1.12, -0.14)]), put([(1.5, -0.02), (1.0, -0.3), (1.12, -0.14)]), put([(0.48, 0.05), (0.62, 0.1), (0.48, 0.12)])],
               ["#d8d2cc", "#f6efe2", "#fdf7ea", "#4a4a54", "#4a4a54", "#e0a03c"], texture=0.03)


def _ship(page: Page, p: Palette, x: float, water: float, length: float) -> None:
    u = length / 100
    hull = [(x - 50 * u, water - 11 * u), (x + 46 * u, water - 12.5 * u), (x + 56 * u, water - 15 * u), (x + 49 * u, water), (x - 48 * u, water)]
    page.paint(hull, across("#2f4a66", "#25405c", "#1c3048"), edge=0.8, texture=0.06)
    page.paint([(x - 50 * u, water - 3 * u), (x + 50 * u, water - 3 * u), (x + 49 * u, water), (x - 48 * u, water)], "#8a3a34", edge=0.4)
    for level, (left, right, tall) in enumerate(((-48, 45, 5.5), (-44, 40, 4.6), (-40, 34, 4.4), (-20, 30, 4.0))):
        y = water - (11 + sum((5.5, 4.6, 4.4, 4.0)[:level])) * u
        page.paint([(x + left * u, y), (x + right * u, y), (x + (right - 1.6) * u, y - tall * u), (x + left * u, y - tall * u)], across("#fdf1dc", "#efe0ca", "#c4b6ac"), edge=0.5)
        page.marks([box(x + k * u, y - tall * 0.7 * u, x + (k + 1.4) * u, y - tall * 0.36 * u) for k in np.arange(left + 2, right - 3, 2.6)], ["#ffdf92" if page.rng.uniform() < 0.45 else "#56697e" for _ in np.arange(left + 2, right - 3, 2.6)], texture=0)
        page.marks([line((x + left * u, y), (x + right * u, y), 2)], ["#b5a69c"])
    page.paint([(x - 24 * u, water - 29.5 * u), (x - 10 * u, water - 29.5 * u), (x - 12 * u, water - 42 * u), (x - 23 * u, water - 42 * u)], across("#e0583c", "#a83c30"), edge=0.5)
    page.paint([(x - 23.6 * u, water - 34 * u), (x - 10.8 * u, water - 34 * u), (x - 11.4 * u, water - 37 * u), (x - 23.3 * u, water - 37 * u)], "#fbf0da", edge=0.3)
    page.marks([line((x + 22 * u, water - 29 * u), (x + 22 * u, water - 42 * u), 4, 2), line((x + 16 * u, water - 38 * u), (x + 28 * u, water - 38 * u), 2)], ["#5a5560"] * 2)
    sky.smoke(page, x - 17 * u, water - 42 * u, mix(p.shadow, p.haze, 0.6), rise=110, lean=-2.0, thick=24, alpha=0.4)
    page.shade([(x - 50 * u, water - 2), (x + 50 * u, water - 2), (x + 44 * u, water + 12 * u), (x - 46 * u, water + 12 * u)], "#2c3c58", 0.5, soft=12)
