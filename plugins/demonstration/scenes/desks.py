"""Desks: two screens at night, a folder to sign, a suitcase to fill."""

from math import cos, pi, sin

import numpy as np

from demonstration import interior, land, objects, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.interior import view_outside
from demonstration.palettes import Palette
from demonstration.shapes import below, box, leaf, line, oval, ridge, smooth, taper


def screens_desk(page: Page, p: Palette) -> None:
    """A learner's desk at night: two screens with a course, a lamp, notebooks, rain on the dark window."""
    page.paint(box(-20, -20, 1620, 1090), across("#4a4258", "#5a4a58", "#6f5450"), edge=0, texture=0.07)
    frame = box(130, 60, 760, 560)
    with page.within(frame):
        sky.sky(page, p, 430)
        page.paint(below(ridge(page.rng, 420, 30, 500), 600), "#16233a", edge=2)
        for _ in range(34):
            x, y = page.rng.uniform(140, 750), page.rng.uniform(410, 540)
            page.marks([box(x, y, x + 7, y + 9)], ["#ffcf7a"], texture=0)
            page.glow(x, y, 26, "#ffcf7a", 0.4)
        sky.rain(page, "#b9c9e0", 260, alpha=0.4)
        drops = [oval(a, b, 3, 4.4, points=8) for a, b in zip(page.rng.uniform(130, 760, 130), page.rng.uniform(60, 560, 130))]
        page.marks(drops, ["#8fa6c9"] * 130, alpha=0.6)
    interior.pane(page, frame, bars=(2, 2), thick=11, frame="#8a7468")
    page.paint(box(100, 556, 790, 586), down("#a08470", "#6f5a50"), edge=0.7)
    interior.potted(page, 210, 556, 150, "#4f7a54")
    page.paint(box(900, 130, 1540, 152), down("#a8794c", "#7d5636"), edge=0.7, texture=0.1)
    x = 915.0
    while x < 1400:
        w, h = page.rng.uniform(18, 44), page.rng.uniform(64, 112)
        interior.book(page, x, 130, w, h, page.rng.choice(["#8a3f38", "#3f6a74", "#c9963c", "#5f7a54", "#d9c9a4", "#4a4a6a"]))
        x += w + 2
    interior.jar(page, 1470, 130, 60, 90, "#c9963c", neck=0.7)
    page.paint([(-20, 800), (1620, 800), (1620, 1090), (-20, 1090)], down("#b07c4c", "#8a5c38", "#5f3f2c"), edge=0.8, texture=0.12)
    land.hatch(page, box(-20, 805, 1620, 1090), "#c9935c", 180, 170, 3, 0, alpha=0.3, bend=0.01)
    for left, top, w, h in ((420, 330, 560, 350), (1010, 350, 420, 300)):
        page.shade(oval(left + w / 2, 822, w * 0.4, 20), "#1c1420", 0.6, soft=14)
        page.paint([(left + w * 0.42, top + h), (left + w * 0.58, top + h), (left + w * 0.62, 812), (left + w * 0.38, 812)],
                   across("#3a3a44", "#23232c"), edge=0.6)
        page.paint(oval(left + w / 2, 814, w * 0.2, 13), "#2c2c36", edge=0.5)
        page.paint(box(left - 14, top - 14, left + w + 14, top + h + 14), across("#34343e", "#24242e"), edge=0.8)
        page.paint(box(left, top, left + w, top + h), down("#f6efdc", "#e3e6d8"), edge=0.3, texture=0.02)
        page.glow(left + w / 2, top + h / 2, w * 0.75, "#dfeaf0", 0.28)
    page.paint(box(420, 330, 980, 372), "#3f7f86", edge=0.3)
    page.marks([oval(444, 351, 9, 9), box(466, 344, 590, 358), box(900, 344, 960, 358)], ["#f3e6cc", "#cfe3dc", "#e8b548"])
    page.paint(box(440, 392, 700, 560), down("#a9cbd0", "#d9e6d0"), edge=0.4)
    with page.within(box(440, 392, 700, 560)):
        page.paint(below(ridge(page.rng, 500, 20, 200, left=430, right=710), 570), down("#8fae5c", "#5f8a44"), edge=1)
        for bx, s in ((490, 60), (560, 74), (640, 66)):
            plants.foliage(page, bx, 488, s * 0.5, s * 0.5, plants.tones("#5f8a44"), size=7, lumps=5)
            plants.fruit(page, bx, 488, s * 0.36, s * 0.36, "#c8402f", 8, 5)
    page.marks([box(724, 396 + 26 * k, 724 + (220, 190, 230, 160, 210, 130)[k], 406 + 26 * k) for k in range(6)], ["#7f8a90"] * 6)
    page.marks([box(440, 580 + 0 * k, 560, 656) if k == 0 else box(440 + 134 * k, 580, 560 + 134 * k, 656) for k in range(4)],
               ["#e9c98a", "#b9d0a8", "#e3a890", "#a9c3d0"])
    page.marks([leaf(500, 618, 50, 24, -0.5), oval(634, 618, 24, 24), [(746, 640), (768, 592), (792, 640)], box(880, 600, 924, 640)],
               ["#6f9a4a", "#c8503a", "#8a4a3c", "#4f7f9a"])
    for k in range(3):
        cx, cy = 1030 + 136 * k, 372
        page.paint(box(cx, cy, cx + 120, cy + 92), ("#d9c3a8", "#b3c6c0", "#cfc0d0")[k], edge=0.4)
        page.marks([oval(cx + 60, cy + 40, 19, 22), smooth([(cx + 24, cy + 92), (cx + 36, cy + 66), (cx + 84, cy + 66), (cx + 96, cy + 92)],
                                                           steps=3)], [("#7a5a48", "#4a5a64", "#8a6a7a")[k]] * 2)
    page.marks([box(1030, 486, 1290, 500), box(1030, 512, 1400, 526), box(1030, 538, 1360, 552)], ["#8a949a"] * 3)
    for k, h in enumerate((20, 34, 28, 50, 62)):
        page.marks([box(1040 + 46 * k, 630 - h, 1070 + 46 * k, 630)], [("#3f7f86", "#e8b548", "#c8503a")[k % 3]])
    page.paint([(560, 880), (980, 880), (1010, 950), (530, 950)], down("#4a4a54", "#33333c"), edge=0.7)
    keys = [box(566 + 33 * c - r * 6, 888 + 15 * r, 592 + 34 * c - r * 6, 900 + 15 * r) for r in range(4) for c in range(12)]
    page.marks(keys, ["#6f6f78"] * len(keys))
    page.paint(oval(1080, 918, 36, 24), down("#5a5a64", "#33333c"), edge=0.6)
    page.paint([(140, 900), (430, 880), (470, 1010), (160, 1040)], across("#f4ead0", "#e3d5b4"), edge=0.7)
    page.marks([line((302, 889), (318, 1024), 4)] + [line((168 + 4 * k, 922 + 20 * k), (286 + 4 * k, 913 + 20 * k), 2) for k in range(5)]
               + [line((326 + 3 * k, 908 + 20 * k), (424 + 3 * k, 900 + 20 * k), 2) for k in range(4)], ["#b9a484"] + ["#5a6a8a"] * 9)
    page.marks([line((380, 1040), (520, 960), 9, 7), [(520, 960), (534, 950), (524, 966)]], ["#c8503a", "#3a3a40"])
    mx, my = 1220, 960
    page.shade(oval(mx + 10, my, 76, 18), "#1c1018", 0.6, soft=12)
    page.marks([taper([(mx + 50 + 34 * cos(t), my - 62 + 34 * sin(t)) for t in np.linspace(-1.5, 1.5, 14)], 13, 13)], ["#9a3f34"])
    objects.cylinder(page, mx, my, 112, 116, across("#c8604a", "#a8443a", "#6f2c2c"), "#7a332e", flat=0.14)
    page.paint(oval(mx, my - 114, 48, 12), "#4a2c20", edge=0.4)
    sky.smoke(page, mx, my - 116, "#f3e6dc", rise=150, lean=0.15, thick=26, alpha=0.4)
    page.marks([line((1530, 830), (1560, 470), 11, 9), line((1560, 472), (1400, 300), 9, 8)], ["#3a4a4c"] * 2)
    page.paint(oval(1530, 834, 70, 17), down("#4a5f60", "#2a3638"), edge=0.6)
    page.paint(smooth([(1396, 262), (1440, 290), (1424, 330), (1380, 352), (1318, 378), (1300, 326), (1352, 286)], steps=4),
               across("#5f8a84", "#35585a"), edge=0.7)
    page.paint(oval(1340, 368, 44, 12, -0.42), "#fff3cc", edge=0.4)
    page.glow(1330, 390, 460, "#ffce7c", 0.7)
    page.light([(1296, 380), (1384, 350), (1500, 1090), (860, 1090)], "#ffce7c", 0.3, soft=60)


def signing_desk(page: Page, p: Palette) -> None:
    """A desk before the garden window: the opened folder, a pen, a seal, a vase; the moment before signing."""
    page.paint(box(-20, -20, 1620, 1090), across("#d6c9ac", "#e9dfc6", "#cdbf9f"), edge=0, texture=0.06)
    frame = box(420, 50, 1240, 560)
    view_outside(page, p, frame, 420)
    with page.within(frame):
        plants.tree(page, 640, 520, 360, p.near, size=9)
        land.flowers(page, box(420, 470, 1240, 560), ["#d9607a", "#f3ead2", "#e8b93e"], 150, size=9, far=0.6)
        page.paint(box(980, 330, 1130, 470), across("#e9d6b4", "#c9b494"), edge=0.6)
        page.paint([(966, 334), (1144, 334), (1110, 270), (1000, 270)], "#6a7688", edge=0.6)
        page.marks([box(1000 + 44 * k, 370, 1024 + 44 * k, 410) for k in range(3)], ["#5a6a78"] * 3)
    interior.pane(page, frame, bars=(3, 2), thick=11, frame="#f6f0e0", light="#fff6da")
    page.paint(box(390, 560, 1270, 590), down("#fbf5e6", "#d3c8ae"), edge=0.6)
    for x0, x1, x2 in ((300, 430, 380), (1370, 1230, 1290)):
        page.paint([(x0, -20), (x1 + (60 if x0 < 800 else -60), -20), (x1, 300), (x2, 640), (x0, 660)],
                   across("#a8523f", "#c97358", "#8f4338", "#b5604a"), edge=1.4, texture=0.1, brush="upright")
    for x, h in ((40, 430), (1440, 430)):
        page.paint(box(x, 120, x + 130, 120 + h * 0.42), "#8a6a4c", edge=0.7)
        page.paint(box(x + 12, 132, x + 118, 108 + h * 0.42), ("#c9d6c4", "#e3cfa4")[x > 800], edge=0.4)
        page.marks([smooth([(x + 20, 270), (x + 50, 210), (x + 76, 240), (x + 108, 200), (x + 112, 284), (x + 20, 284)], steps=3)],
                   ["#7f9a7a"])
    page.paint([(60, 690), (1540, 690), (1680, 1090), (-80, 1090)], down("#a86f44", "#8a5636", "#5f3a28"), edge=1, texture=0.12)
    land.hatch(page, box(-20, 700, 1620, 1090), "#c98f5c", 180, 200, 4, 0, alpha=0.3, bend=0.01)
    page.light([(470, 690), (1180, 690), (1240, 1090), (160, 1090)], "#fff0c8", 0.32, soft=60)
    page.paint([(330, 760), (1120, 760), (1200, 1050), (250, 1050)], down("#4f6a58", "#3f5848"), edge=1, texture=0.08)
    folder = [(420, 770), (730, 764), (730, 1010), (350, 1020)]
    other = [(730, 764), (1040, 770), (1110, 1020), (730, 1010)]
    page.shade([(360, 800), (1090, 800), (1130, 1040), (340, 1040)], "#1c1a20", 0.5, soft=18)
    for shape in (folder, other):
        page.paint(shape, "#2f4f8a", edge=0.8, texture=0.08)
    page.paint([(438, 780), (722, 775), (722, 1000), (374, 1008)], across("#fbf7ea", "#f1ead6"), edge=0.5)
    page.paint([(738, 775), (1024, 780), (1086, 1008), (738, 1000)], across("#e9e2cd", "#fbf7ea"), edge=0.5)
    page.marks([line((470 - 6 * k, 812 + 22 * k), (690, 809 + 22 * k), 3) for k in range(8)]
               + [line((770, 812 + 22 * k), (990 + 6 * k - 30 * (k % 2), 815 + 22 * k), 3) for k in range(5)], ["#8a8f9a"] * 13)
    page.marks([oval(560, 792, 20, 9)] + [leaf(560 + 30 * cos(t), 792 + 12 * sin(t), 8, 5, t) for t in np.linspace(0, 2 * pi, 13)],
               ["#2f4f8a"] + ["#e8b53c"] * 13)
    page.marks([line((780, 962), (960, 968), 2)], ["#5a5f6a"])
    page.paint(oval(1010, 958, 28, 17), across("#d2564a", "#a8382f"), edge=0.6)
    page.paint(oval(1010, 955, 17, 10), "#c24a3f", edge=0.5)
    page.marks([line((850, 956), (960, 872), 9, 11), line((960, 872), (1000, 842), 11, 9), [(836, 968), (852, 948), (860, 960)]],
               ["#22262e", "#c9a24a", "#d9b45a"])
    page.shade(line((856, 966), (1000, 876), 12), "#1c1a20", 0.3, soft=8)
    sx, sy = 1270, 960
    page.shade(oval(sx + 14, sy, 66, 18), "#1c1010", 0.6, soft=12)
    page.paint(box(sx - 56, sy - 44, sx + 56, sy), across("#5a4038", "#3a2824"), edge=0.7)
    page.paint(smooth([(sx - 22, sy - 42), (sx - 16, sy - 96), (sx - 34, sy - 140), (sx, sy - 166), (sx + 34, sy - 140), (sx + 16, sy - 96),
                       (sx + 22, sy - 42)], steps=4), across("#c98f52", "#8a5a34", "#5a3824"), edge=0.7, texture=0.1)
    interior.jar(page, 210, 800, 110, 190, "#a9c9c9", neck=0.55, cap=None, full=0.62)
    shapes, tints = [], []
    for k, (dx, h, c) in enumerate(((-60, 300, "#d9607a"), (-20, 350, "#f3e6d0"), (30, 330, "#e8a83c"), (70, 280, "#d9607a"),
                                    (0, 280, "#f3e6d0"), (-86, 240, "#e8a83c"))):
        x, y = 210 + dx, 800 - h
        page.marks([taper(smooth([(210, 640), (210 + dx * 0.5, 800 - h * 0.75), (x, y)], closed=False), 5, 4),
                    leaf(210 + dx * 0.7, 800 - h * 0.72, 50, 18, -0.8)], ["#5f7f4a", "#6f9450"])
        for ring, (r, t) in enumerate(((34, -0.15), (24, 0.1), (13, 0.35))):
            for turn in np.linspace(0, 2 * pi, 8 - ring)[:-1]:
                shapes.append(oval(x + r * 0.6 * cos(turn + ring), y + r * 0.55 * sin(turn + ring), r * 0.6, r * 0.46, turn, 12))
                tints.append(vary(page.rng, lift(c, t), 6))
    page.marks(shapes, tints)
    interior.book(page, 1400, 800, 30, 150, "#3f6a74")
    interior.book(page, 1432, 800, 40, 130, "#b5503c")
    interior.book(page, 1474, 800, 26, 160, "#d9a441")


def suitcase(page: Page, p: Palette) -> None:
    """An open suitcase on a bed: folded clothes, boots, a yellow raincoat, a notebook and a map."""
    page.paint(box(-20, -20, 1620, 420), across("#c9d0bd", "#e3dfc6", "#d3c9ac"), edge=0, texture=0.06)
    frame = box(1010, 20, 1500, 330)
    view_outside(page, p, frame, 250)
    interior.pane(page, frame, bars=(2, 2), thick=10, frame="#f6f0e0", light="#fff4d4")
    page.marks([box(100 + 46 * k, -20, 104 + 46 * k, 420) for k in range(18)], ["#b9b59c"] * 18, alpha=0.25)
    page.paint(box(-20, 260, 1000, 430), across("#a87748", "#c3935c", "#8f6238"), edge=1, texture=0.12)
    page.paint(smooth([(-20, 300), (-20, 420), (1010, 420), (1010, 300), (900, 270), (100, 270)], steps=3),
               across("#9a6a40", "#b98450", "#8a5c36"), edge=1, texture=0.12)
    page.paint([(-20, 400), (1620, 380), (1620, 1090), (-20, 1090)], down("#e6e0cf", "#d3c9b4", "#b3a690"), edge=1.5, texture=0.07)
    patches = ["#b9c9bd", "#e3c9a4", "#d9a890", "#c9d0d0", "#e9dcc0"]
    for row in range(5):
        top, foot = 396 + 140 * row + 6 * row * row, 396 + 140 * (row + 1) + 6 * (row + 1) ** 2
        for k in range(-5, 15):
            edge = [(800 + (k - 5 + d) * 180 * (0.8 + 0.11 * (row + e)), y) for d, e,
                    y in ((0, 0, top), (1, 0, top), (1, 1, foot), (0, 1, foot))]
            page.paint(edge, vary(page.rng, patches[(k * 2 + row * 3) % 5], 5), edge=1.2, texture=0.07)
            page.marks([line(a, b, 2) for a, b in zip(edge, edge[1:])], ["#fbf4e4"] * 3, alpha=0.5)
    for k in range(9):
        for j in range(5):
            x, y = 60 + 190 * k + 40 * (j % 2), 460 + 140 * j
            page.marks([oval(x + 17 * cos(t), y + 10 * sin(t), 8, 6) for t in np.linspace(0, 2 * pi, 6)] + [oval(x, y, 5, 4)],
                       ["#b5c3bd"] * 6 + ["#d9b45a"], alpha=0.45)
    land.hatch(page, box(-20, 420, 1620, 1090), "#efe9da", 90, 280, 12, 0.15, alpha=0.3)
    page.light([(1010, 400), (1500, 390), (1250, 1090), (500, 1090)], "#fff0c8", 0.28, soft=80)
    page.shade([(300, 880), (1290, 880), (1330, 1010), (270, 1020)], "#3a2c34", 0.55, soft=36)
    lid = [(380, 600), (1210, 600), (1180, 190), (410, 190)]
    page.paint([(x + (-16 if x < 800 else 16), y - (16 if y < 400 else 0)) for x, y in lid], across("#a8583a", "#8a4530", "#6a3426"),
               edge=1, texture=0.1)
    page.paint(lid, across("#d9b98a", "#e9cfa4", "#c9a676"), edge=0.8, texture=0.06)
    for k in range(16):
        page.marks([line((400 + 50 * k, 594), (424 + 48.5 * k, 196), 2)], ["#c3a070"], alpha=0.6)
    page.marks([taper(smooth([(404, 400), (790, 430), (1190, 400)], closed=False), 16, 16), line((560, 412), (540, 590), 12),
                line((1030, 412), (1050, 590), 12)], ["#b5482f"] * 3, texture=0.06)
    page.paint([(640, 250), (880, 244), (890, 424), (632, 424)], "#f3e8cc", edge=0.7)
    with page.within([(640, 250), (880, 244), (890, 424), (632, 424)]):
        page.paint(smooth([(640, 330), (700, 290), (780, 310), (890, 270), (900, 430), (620, 430)]), "#b9c99a", edge=1)
        page.marks([taper(smooth([(650, 280), (720, 330), (800, 350), (880, 400)], closed=False), 4, 4),
                    taper(smooth([(660, 400), (740, 360), (840, 300)], closed=False), 3, 3), oval(740, 360, 6, 6)],
                   ["#6a9ab0", "#c8503a", "#c8503a"])
    page.paint([(340, 606), (1250, 606), (1300, 940), (290, 940)], across("#8a4530", "#a8583a", "#6a3426"), edge=1, texture=0.1)
    page.paint([(370, 614), (1220, 614), (1262, 900), (330, 900)], down("#8f6a48", "#6f5038"), edge=0.8)
    _pile(page, 395, 640, 250, (("#3f5f7f", 46), ("#d9cfb8", 36), ("#7f9a8a", 44), ("#b5503c", 40)))
    _pile(page, 690, 650, 230, (("#e9dcc0", 40), ("#4f6a54", 44), ("#c9a24a", 36), ("#f3ead6", 34)))
    coat = smooth([(946, 700), (990, 650), (1180, 650), (1222, 700), (1216, 860), (1180, 890), (980, 890), (946, 860)], steps=4)
    page.paint(coat, across("#f6d462", "#e8ba3e", "#c9952a"), edge=1, texture=0.06)
    for way in (-1, 1):
        x = 1083 + way * 92
        sleeve = smooth([(x + way * 30, 664), (x + way * 44, 720), (x - way * 10, 800), (x - way * 74, 838), (x - way * 88, 806),
                         (x - way * 40, 764), (x - way * 14, 700)], steps=4)
        page.shade([(u + 4, v + 8) for u, v in sleeve], "#7a5010", 0.5, soft=8)
        page.paint(sleeve, across(*(("#f8da6e", "#e3b33a")[::-way])), edge=0.9, texture=0.06)
    hood = smooth([(1010, 690), (1024, 632), (1083, 606), (1142, 632), (1156, 690), (1083, 716)], steps=4)
    page.shade([(u, v + 8) for u, v in hood], "#7a5010", 0.5, soft=8)
    page.paint(hood, across("#f8da6e", "#f0c84e", "#d0a032"), edge=0.9, texture=0.06)
    page.paint(smooth([(1034, 684), (1044, 648), (1083, 634), (1122, 648), (1132, 684), (1083, 700)], steps=4), "#a87a22", edge=0.8)
    page.marks([oval(1083, 742 + 44 * k, 9, 9) for k in range(4)] + [line((1083, 716), (1083, 884), 2.4)], ["#7a4a2a"] * 4 + ["#b0801f"])
    page.paint([(290, 938), (1300, 938), (1296, 1000), (296, 1000)], across("#a8583a", "#8a4530", "#6a3426"), edge=1, texture=0.1)
    page.marks([box(480, 930, 520, 996), box(1070, 930, 1110, 996), box(488, 948, 512, 966), box(1078, 948, 1102, 966),
                taper(smooth([(730, 972), (740, 1016), (850, 1016), (860, 972)], closed=False), 13, 13)],
               ["#5a2c22", "#5a2c22", "#e3c27a", "#e3c27a", "#5a2c22"])
    for x, y, c in ((90, 940, "#4f6a4a"), (200, 980, "#4f6a4a")):
        page.shade(oval(x + 30, y + 60, 120, 22), "#3a2c34", 0.5, soft=14)
        page.paint(smooth([(x - 50, y - 230), (x + 46, y - 236), (x + 52, y - 40), (x + 110, y + 10), (x + 124, y + 56), (x - 46, y + 60),
                           (x - 56, y - 40)], steps=4), across(lift(c, 0.3), c, lift(c, -0.35)), edge=1, texture=0.06)
        page.paint(oval(x - 2, y - 233, 48, 13), lift(c, -0.5), edge=0.6)
        page.paint(smooth([(x - 50, y + 46), (x + 124, y + 44), (x + 128, y + 66), (x - 52, y + 68)], steps=3), "#2c2c2c", edge=0.6)
    page.shade([(1390, 880), (1590, 860), (1610, 1040), (1410, 1060)], "#3a2c34", 0.5, soft=14)
    page.paint([(1380, 860), (1570, 836), (1600, 1020), (1400, 1046)], across("#2f6a74", "#26565f"), edge=0.9, texture=0.1)
    page.paint([(1420, 890), (1530, 876), (1538, 926), (1428, 940)], "#f3e8cc", edge=0.6)
    page.marks([line((1440, 905), (1516, 896), 3), line((1442, 920), (1500, 913), 3), line((1450, 1060), (1590, 960), 10, 8)],
               ["#6a5a4c", "#6a5a4c", "#c8503a"])


def _pile(page: Page, x: float, y: float, wide: float, folds: tuple) -> None:
    """Lay folded clothes one on the other, the top one seen from above."""
    foot = y + 236
    for k, (colour, tall) in enumerate(folds):
        left, right = x - 6 * (len(folds) - k), x + wide + 6 * (len(folds) - k)
        page.paint(smooth([(left, foot), (left - 6, foot - tall / 2), (left + 4, foot - tall), (right - 4, foot - tall),
                           (right + 8, foot - tall / 2), (right, foot)], steps=3), across(lift(colour, 0.15), colour, lift(colour, -0.25)),
                   edge=1, texture=0.08)
        page.marks([line((left + 6, foot - tall * 0.5), (right - 10, foot - tall * 0.5), 2)], [lift(colour, -0.3)], alpha=0.6)
        foot -= tall
    colour = folds[-1][0]
    top = [(x, foot + 4), (x + wide, foot + 4), (x + wide - 14, foot - 66), (x + 14, foot - 66)]
    page.paint(top, down(lift(colour, 0.2), lift(colour, 0.05)), edge=1, texture=0.08)
    page.marks([line((x + wide * t, foot), (x + 14 + (wide - 28) * t, foot - 64), 5) for t in (0.14, 0.3, 0.46, 0.62, 0.78, 0.92)],
               [mix(colour, "#8a3a34" if colour != "#b5503c" else "#f3e6cc", 0.5)] * 6, alpha=0.5)
