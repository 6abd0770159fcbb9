"""Evenings in town: the Ring with its tram, a great square, a hall with its garlands."""

from math import cos, pi, sin

import numpy as np

from demonstration import interior, land, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.craft import street_lamp
from demonstration.facades import facade
from demonstration.palettes import Palette
from demonstration.shapes import below, box, line, oval, ridge, smooth, taper
from demonstration.space import Eye


def tram_ring(page: Page, p: Palette) -> None:
    """The Ring at dusk after rain: red and white tram, a green dome, lamps doubled by the paving."""
    sky.sky(page, p, 640)
    sky.bands(page, mix(p.sky[2], p.sun, 0.35), 240, 540, 22, thick=14, alpha=0.5)
    stone = mix("#c9b9a8", p.haze, 0.35)
    page.paint(box(640, 430, 1180, 690), across(lift(stone, 0.05), lift(stone, -0.15)), edge=0.8, texture=0.08)
    page.paint(box(790, 340, 1030, 440), across(stone, lift(stone, -0.2)), edge=0.8)
    page.paint([(910 + 108 * cos(t), 340 - 140 * sin(t)) for t in np.linspace(0, pi, 30)], across("#8fb3a0", "#5f8f84", "#38605f"),
               edge=0.7, texture=0.08)
    page.marks([taper([(910 + 108 * k * sin(t), 340 - 140 * cos(t)) for t in np.linspace(0.1, pi / 2, 12)], 2, 4)
                for k in (-0.8, -0.4, 0.0, 0.4, 0.8)], ["#3f6a66"] * 5, alpha=0.7)
    page.paint(box(888, 160, 932, 206), across("#d9c9b4", "#8f8490"), edge=0.5)
    page.paint([(882, 164), (938, 164), (910, 118)], "#4f7f78", edge=0.5)
    page.marks([box(660 + 58 * k, 480, 676 + 58 * k, 690) for k in range(9)], [lift(stone, 0.15)] * 9)
    page.marks([box(684 + 58 * k, 510 + j * 86, 708 + 58 * k, 560 + j * 90) for k in range(8) for j in range(2)],
               ["#ffcf7c" if page.rng.uniform() < 0.4 else "#4a4860" for _ in range(16)])
    page.marks([box(630, 424, 1190, 438), box(780, 336, 1040, 346), box(640, 586, 1180, 594)], [lift(stone, 0.2)] * 3)
    for x, w, t, wall in ((-60, 190, 400, "#b99f92"), (134, 160, 350, "#c9b08a"), (298, 170, 330, "#a89aa0"), (470, 160, 300, "#c4ab94"),
                          (1190, 170, 320, "#b9a890"), (1364, 150, 350, "#c99f86"), (1518, 180, 400, "#a89aa0")):
        facade(page, x, x + w, 700, t, mix(wall, p.shadow, 0.25), floors=5, columns=4, roof="#3f4456", lit=0.4, frame="#d9cabc")
    page.veil(380, 700, p.haze, 0.3, 0.1)
    for x, foot, tall in ((200, 720, 150), (360, 712, 120), (520, 706, 100), (1240, 712, 120), (1400, 720, 150)):
        plants.tree(page, x, foot, tall, mix(p.near, p.shadow, 0.2), size=6)
    ground = box(-10, 696, 1610, 1090)
    page.paint(ground, down("#6f6a80", "#4a4860", "#2c2c42"), edge=1, texture=0.08)
    page.reflect(ground, 700, stretch=1.0, amount=0.42, ripple=4)
    shapes = []
    for t in np.linspace(0, 1, 22) ** 1.6:
        shapes.append(line((-20, 704 + 386 * t), (1620, 704 + 386 * t), 0.8 + 2 * t))
    page.marks(shapes, ["#2a2a40"] * 22, alpha=0.35)
    for a, b in (((850, 698), (140, 1090)), ((858, 698), (300, 1090)), ((930, 698), (1120, 1090)), ((938, 698), (1300, 1090))):
        page.marks([line(a, b, 1.5, 11), line(a, b, 0.8, 4)], ["#20202e", "#e9b98a"])
    _long_tram(page, p)
    for x, foot, tall in ((760, 712, 80), (1010, 712, 80), (1120, 730, 124), (1330, 776, 230), (90, 900, 470), (1545, 910, 480)):
        street_lamp(page, x, foot, tall)
        land.glitter(page, x, foot + 4, min(foot + tall * 0.9, 1080), "#ffcf82", int(tall * 0.22), spread=tall * 0.13, alpha=0.5)
    for y0, y1 in ((60, 120), (150, 190), (300, 330)):
        sky.wire(page, (-20, y0), (1620, y1), 26, "#2c2c40", 1.8)
    for x0, x1 in ((890, 260), (930, 1180)):
        page.marks([line((x0, 640), (x1, -20), 1, 2.4)], ["#2c2c40"])
    for k in range(70):
        x, y = page.rng.uniform(0, 1600), page.rng.uniform(900, 1080)
        page.marks([oval(x, y, 10, 3.4, page.rng.uniform(0, 1), 10)], [vary(page.rng, "#a8763c", 12)], alpha=0.7)


def _long_tram(page: Page, p: Palette) -> None:
    eye = Eye(600, 900, 1000, 1.9)
    x0, x1, z0, z1 = -5.2, -2.6, 8.6, 30
    page.shade(eye.quad((x0, 0, z0 - 0.5), (x1 + 0.6, 0, z0 - 0.5), (x1 + 0.5, 0, z1), (x0, 0, z1)), "#12121f", 0.7, soft=14)
    for low, high, tone in ((0.35, 1.25, "#b5382c"), (1.25, 2.9, "#efe4d0"), (2.9, 3.3, "#a8322a")):
        page.paint(eye.quad((x1, low, z0), (x1, high, z0), (x1, high, z1), (x1, low, z1)), across(tone, lift(tone, -0.3)), edge=0.6)
        page.paint(eye.quad((x0, low, z0), (x1, low, z0), (x1, high, z0), (x0, high, z0)), across(lift(tone, -0.12), lift(tone, -0.02)),
                   edge=0.6)
    for k, z in enumerate(np.arange(z0 + 0.5, z1 - 1, 1.7)):
        page.paint(eye.quad((x1, 1.4, z), (x1, 2.65, z), (x1, 2.65, z + 1.4), (x1, 1.4, z + 1.4)), down("#ffe2a4", "#f3bd6a"), edge=0.3)
        if k % 5 == 3:
            page.paint(eye.quad((x1, 0.4, z), (x1, 2.7, z), (x1, 2.7, z + 1.4), (x1, 0.4, z + 1.4)), down("#ffdf9c", "#c98f58"), edge=0.3)
            page.marks([line(eye.see(x1, 0.4, z + 0.7), eye.see(x1, 2.7, z + 0.7), 3)], ["#7a2a26"])
    page.paint(eye.quad((x0 + 0.25, 1.35, z0), (x1 - 0.25, 1.35, z0), (x1 - 0.3, 2.75, z0), (x0 + 0.3, 2.75, z0)),
               down("#ffe6b0", "#d9a25e", "#5a4a54"), edge=0.4)
    page.paint(eye.quad((x0 + 0.8, 2.95, z0), (x1 - 0.8, 2.95, z0), (x1 - 0.8, 3.25, z0), (x0 + 0.8, 3.25, z0)), "#2a2428", edge=0.3)
    a = eye.see(x0 + 0.95, 3.1, z0)
    page.marks([box(a[0], a[1] - 9, a[0] + 30, a[1] + 9), box(a[0] + 44, a[1] - 7, a[0] + 100, a[1] + 5)], ["#ffd27a"] * 2, texture=0)
    for x in (x0 + 0.5, x1 - 0.5):
        gx, gy = eye.see(x, 0.8, z0)
        page.marks([oval(gx, gy, 15, 14)], ["#fff7dc"], texture=0)
        page.glow(gx, gy, 190, "#fff0c0", 0.85)
        page.light([(gx - 18, gy + 60), (gx + 18, gy + 60), (gx + 40, 1080), (gx - 60, 1080)], "#ffe6ac", 0.4, soft=26)
    page.paint(eye.quad((x0, 0.05, z0), (x1, 0.05, z0), (x1, 0.36, z0), (x0, 0.36, z0)), "#24222c", edge=0.5)
    page.paint(eye.quad((x1, 0.05, z0), (x1, 0.36, z0), (x1, 0.36, z1), (x1, 0.05, z1)), "#2f2a34", edge=0.5)
    b, c = eye.see(-3.9, 3.3, 12), eye.see(-3.9, 5.0, 11)
    page.marks([line(b, c, 5), line((c[0] - 50, c[1]), (c[0] + 50, c[1]), 6)], ["#2a2a36"] * 2)


def market_square(page: Page, p: Palette) -> None:
    """The great square of Krakow when the lamps come on: arcaded cloth hall, the two unequal towers."""
    sky.sky(page, p, 640)
    sky.stars(page, 220, 50)
    sky.bands(page, mix(p.sky[2], p.sun, 0.4), 260, 560, 24, thick=14, alpha=0.5)
    brick = "#8a4a40"
    page.paint(box(-10, 640, 1610, 800), mix("#7f7282", p.shadow, 0.3), edge=1)
    for x, w, t, wall in ((880, 120, 220, "#c9a888"), (1004, 130, 240, "#b98f7c"), (1138, 120, 226, "#d9b98a"), (1262, 130, 250, "#a88a86"),
                          (1396, 120, 232, "#c9987a"), (1520, 130, 240, "#b9a08c"), (-30, 130, 250, "#b99478"), (104, 120, 236, "#c9ad8e")):
        facade(page, x, x + w, 716, t, mix(wall, p.shadow, 0.28), floors=4, columns=3, roof="#5a3f40", lit=0.4)
    page.paint([(250, 716), (250, 440), (330, 330), (620, 330), (700, 440), (700, 716)], across("#9a5446", "#7a3f3a", "#55303a"), edge=0.8,
               texture=0.12)
    page.paint([(240, 446), (340, 330), (612, 330), (710, 446)], down("#6a7f78", "#44585a"), edge=0.8)
    for x, top, crown in ((262, 200, 1), (420, 250, 0)):
        page.paint(box(x, top, x + 96, 716), across(lift(brick, 0.22), brick, lift(brick, -0.35)), edge=0.8, texture=0.12)
        for k, y in enumerate(range(top + 30, 640, 76)):
            page.marks([smooth([(x + 20 + d, y + 46), (x + 20 + d, y + 14), (x + 27 + d, y), (x + 34 + d, y + 14), (x + 34 + d, y + 46)],
                               steps=2) for d in (0, 40)], ["#ffcf7c" if k in (1, 4) else "#352a38"] * 2)
            page.marks([box(x - 3, y + 56, x + 99, y + 61)], [lift(brick, 0.25)])
        if crown:
            page.paint([(x - 2, top), (x + 98, top), (x + 54, top - 190), (x + 42, top - 190)], across("#5f7a72", "#3f5558"), edge=0.6)
            for k in range(-1, 2, 2):
                for j in (0.2, 0.62, 1.0):
                    bx = x + 48 + k * 48 * j
                    page.paint([(bx - 7, top + 2), (bx + 7, top + 2), (bx, top - 62)], "#40565a", edge=0.4)
            page.paint([(x + 30, top - 92), (x + 66, top - 92), (x + 60, top - 76), (x + 36, top - 76)], "#e3b24c", edge=0.4)
            page.marks([line((x + 48, top - 186), (x + 48, top - 226), 3)], ["#e3b24c"])
        else:
            page.paint(smooth([(x - 4, top), (x + 4, top - 34), (x + 30, top - 60), (x + 44, top - 84), (x + 48, top - 120),
                               (x + 52, top - 84), (x + 66, top - 60), (x + 92, top - 34), (x + 100, top)], closed=False),
                       across("#5f7a72", "#3f5558"), edge=0.6)
    page.veil(430, 716, p.haze, 0.0, 0.25)
    hall = (760, 1490)
    page.paint(box(hall[0], 510, hall[1], 740), across("#e3c49a", "#d9b284", "#a98a72"), edge=0.8, texture=0.08)
    crest = []
    for k in range(15):
        x = hall[0] + 52 * k
        crest += [(x, 512), (x + 4, 480), (x + 12, 470), (x + 18, 448), (x + 26, 440), (x + 34, 448), (x + 40, 470), (x + 48, 480)]
    page.paint(crest + [(hall[1], 512)], down("#efd4a8", "#c9a27a"), edge=0.6, texture=0.08)
    for k in range(14):
        x = hall[0] + 10 + 52 * k
        arch = [(x, 740), (x, 668)] + [(x + 20 - 20 * cos(t), 668 - 28 * sin(t)) for t in np.linspace(0, pi, 12)] + [(x + 40, 740)]
        page.paint(arch, down("#ffe0a0", "#f0b05a", "#8a5a44"), edge=0.4)
        page.marks([taper(arch[1:-1], 5, 5), box(x + 8, 552, x + 32, 606)], ["#f4e0bc", "#4a4458" if k % 3 else "#ffd384"])
        page.glow(x + 20, 700, 56, "#ffcf80", 0.4)
    page.marks([box(hall[0], 630, hall[1], 637), box(hall[0], 536, hall[1], 541)], ["#f1dcb6"] * 2)
    ground = box(-10, 728, 1610, 1090)
    page.paint(ground, down("#7f7282", "#5a5268", "#37344c"), edge=1, texture=0.08)
    page.reflect(ground, 738, stretch=1.2, amount=0.34, ripple=5)
    eye = Eye(640, 760, 900, 2.2)
    shapes = [line(eye.see(-26, 0, z), eye.see(26, 0, z), max(8 / z, 0.7)) for z in np.geomspace(4, 22, 26)] + [line(eye.see(x, 0, 22),
        eye.see(x, 0, 4), 0.7, 2.4) for x in np.arange(-30, 31, 1.5)]
    page.marks(shapes, ["#332f48"] * len(shapes), alpha=0.35)
    for k in range(7):
        x, foot = 150 + 78 * k, 812 + 12 * (k % 2)
        c = ("#c8503a", "#e9dcc0", "#3f7f78")[k % 3]
        page.marks([line((x, foot), (x, foot - 66), 5)] + [line((x - 22, foot - 30), (x + 22, foot - 30), 4)], ["#4a3f48"] * 2)
        page.paint([(x - 44, foot - 62), (x + 44, foot - 62), (x, foot - 94)], across(lift(c, 0.15), lift(c, -0.2)), edge=0.6)
        page.glow(x, foot - 48, 60, "#ffd38a", 0.5)
        page.marks([oval(x + d, foot - 3, 13, 5) for d in (-30, 30)], ["#8f3f3a"] * 2)
    for x, foot, tall in ((700, 790, 130), (1080, 800, 140), (1500, 810, 150), (60, 880, 330), (1330, 930, 400)):
        street_lamp(page, x, foot, tall)
        land.glitter(page, x, foot + 6, min(foot + tall * 0.8, 1080), "#ffcf82", int(tall * 0.24), spread=tall * 0.16, alpha=0.5)
    for _ in range(26):
        x, y = page.rng.uniform(480, 1250), page.rng.uniform(850, 1010)
        s = (y - 760) / 16
        page.marks([smooth([(x - s, y - s * 0.2), (x - s * 0.2, y - s * 0.7), (x + s * 0.5, y - s * 0.8), (x + s * 0.9, y - s * 0.6),
                            (x + s * 0.3, y - s * 0.1), (x - s * 0.6, y)], steps=3), line((x, y), (x, y + s * 0.2), 1.6)],
                   [vary(page.rng, "#8a8898", 9), "#b5605a"])


def evening_hall(page: Page, p: Palette) -> None:
    """The school hall on the evening of return: tall lit windows, garlands of lamps over the lawn."""
    sky.sky(page, p, 620)
    sky.stars(page, 420, 170)
    page.glow(1280, 190, 120, "#f3ead0", 0.35)
    page.paint(oval(1280, 190, 44, 44), "#f6ecd0", edge=0.6)
    page.paint(oval(1262, 182, 40, 42), mix(p.sky[0], p.sky[1], 0.5), edge=0.8, alpha=0.92)
    page.paint(below(ridge(page.rng, 590, 40, 600), 700), down(p.far, p.mid), edge=2)
    page.paint(box(-10, 650, 1610, 780), down(mix(p.mid, p.near, 0.5), "#24352f"), edge=1.5)
    for x in np.arange(-20, 1640, 70):
        plants.bush(page, float(x), 770, 110, page.rng.uniform(90, 170), "#22384a", size=9)
    wall = "#5d5360"
    page.paint(box(250, 330, 1350, 760), across(lift(wall, 0.04), wall, lift(wall, -0.2)), edge=0.9, texture=0.1)
    page.paint([(215, 336), (1385, 336), (1240, 170), (360, 170)], down("#3a3f58", "#2c3048"), edge=0.9, texture=0.12)
    page.marks([line((360 + 3 * k, 176 + 16 * k), (1240 + 15 * k, 176 + 16 * k), 1.4) for k in range(10)], ["#20243a"] * 10, alpha=0.6)
    page.paint([(700, 336), (900, 336), (800, 236)], "#4a4558", edge=0.7)
    page.paint(oval(800, 296, 24, 24), "#ffd88c", edge=0.5)
    for k, x in enumerate((330, 480, 630, 970, 1120, 1270)):
        arch = [(x - 50, 690), (x - 50, 450)] + [(x - 50 * cos(t), 450 - 58 * sin(t)) for t in np.linspace(0, pi, 18)] + [(x + 50, 690)]
        page.paint(arch, down("#ffe2a0", "#fbc56c", "#d98f4a"), edge=0.4)
        with page.within(arch):
            if k in (1, 2, 3, 4):
                page.paint(box(x - 50, 600, x + 50, 640), "#8a3f34", edge=0.5)
                page.marks([oval(x - 36 + 24 * j, 640, 10, 12) for j in range(4)]
                           + [box(x - 46 + 24 * j, 648, x - 26 + 24 * j, 690) for j in range(4)], ["#7a4a3c"] * 8)
            page.marks([line((x - 50, 432 + 8 * j), (x + 50, 424 + 8 * j), 1) for j in (0,)]
                       + [oval(x - 44 + 15 * j, 438 + 7 * sin(j), 4, 5) for j in range(7)], ["#b5653a"] + ["#fff6d6"] * 7)
        page.marks([line((x, 690), (x, 394), 4), line((x - 50, 520), (x + 50, 520), 4), line((x - 50, 600), (x + 50, 600), 3),
                    line((x - 25, 690), (x - 25, 402), 2.4), line((x + 25, 690), (x + 25, 402), 2.4), taper(arch, 9, 9)],
                   ["#40384a"] * 5 + ["#8a7a74"])
        page.glow(x, 540, 230, "#ffc870", 0.5)
        page.light([(x - 46, 762), (x + 46, 762), (x + 46 + (x - 800) * 0.35 + 60, 1010), (x - 46 + (x - 800) * 0.35 - 60, 1010)],
                   "#ffc870", 0.42, soft=26)
    door = [(730, 760), (730, 480)] + [(800 - 70 * cos(t), 480 - 66 * sin(t)) for t in np.linspace(0, pi, 18)] + [(870, 760)]
    page.paint(door, down("#fff0c0", "#ffd684", "#f0b060"), edge=0.4)
    with page.within(door):
        page.paint(box(730, 600, 870, 640), "#a8463a", edge=0.6)
        page.marks([box(746, 520, 854, 590)] + [oval(750 + 20 * j, 690 + 8 * (j % 2), 11, 13) for j in range(6)]
                   + [box(738 + 20 * j, 700, 762 + 20 * j, 760) for j in range(6)], ["#f6efe0"] + ["#6a4238"] * 12)
        page.marks([line((762, 574), (786, 546), 3), line((786, 546), (808, 562), 3), line((808, 562), (838, 532), 3)], ["#c8503a"] * 3)
    page.marks([taper(door, 14, 14)], ["#a8917c"])
    page.glow(800, 620, 330, "#ffd080", 0.6)
    page.paint(box(-10, 756, 1610, 1090), down("#33453f", "#24352f", "#16231f"), edge=1.5, texture=0.1)
    page.paint([(700, 758), (900, 758), (1060, 1090), (520, 1090)], down("#c9a87c", "#8a7460", "#5a4c48"), edge=1, texture=0.1)
    for k, x in enumerate((330, 480, 630, 800, 970, 1120, 1270)):
        page.light([(x - 50, 762), (x + 50, 762), (x + 60 + (x - 800) * 0.5 + 50, 1040), (x - 60 + (x - 800) * 0.5 - 50, 1040)], "#ffc870",
                   0.34, soft=30)
    land.grass(page, box(-20, 790, 1620, 1090), ["#2c4238", "#3d5240", "#1b2a24"], 900, size=46, far=0.3, alpha=0.6)
    plants.tree(page, 130, 880, 640, "#26403a", side=1, size=12, wide=0.36)
    plants.tree(page, 1500, 890, 600, "#26403a", side=-1, size=12, wide=0.36)
    for a, b, sag in (((150, 420), (800, 330), 190), ((800, 330), (1480, 430), 190), ((60, 560), (560, 640), 120),
                      ((1060, 640), (1570, 560), 120)):
        sky.wire(page, a, b, sag, "#1a1c2a", 2)
        for t in np.linspace(0.05, 0.95, 13):
            x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 4 * sag * t * (1 - t) * 1.0
            page.marks([oval(x, y + 9, 7, 9)], ["#fff2c8"], texture=0)
            page.glow(x, y + 9, 52, "#ffcf7a", 0.75)
    for x in (560, 1060):
        page.marks([line((x, 900), (x, 640), 9, 7)], ["#3a3038"])
    for x, foot in ((330, 980), (1290, 985)):
        page.paint(oval(x, foot - 110, 120, 26), down("#f3e6cc", "#b9a68c"), edge=0.8)
        page.paint([(x - 118, foot - 106), (x + 118, foot - 106), (x + 96, foot), (x - 96, foot)], across("#d9c8ac", "#a8957c", "#5f5550"),
                   edge=1)
        for d, c in ((-60, "#c8503a"), (-20, "#e3b24c"), (26, "#7f9a5a"), (66, "#c9742f")):
            page.marks([oval(x + d, foot - 116, 20, 7), oval(x + d, foot - 122, 13, 7)], ["#fbf4e4", c])
        interior.jar(page, x + 4, foot - 116, 22, 54, "#e3a23c", neck=0.6, cap=None)
        page.glow(x, foot - 120, 190, "#ffce80", 0.4)
