"""Still lifes: a desk by night, a map table, badges on a workbench, a folder to sign, a suitcase."""

from math import cos, pi, sin

import numpy as np

from demonstration import interior, land, objects, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.palettes import Palette
from demonstration.scenes.rooms import view_outside
from demonstration.shapes import below, box, leaf, line, moved, oval, ridge, smooth, taper


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
        page.paint([(left + w * 0.42, top + h), (left + w * 0.58, top + h), (left + w * 0.62, 812), (left + w * 0.38, 812)], across("#3a3a44", "#23232c"), edge=0.6)
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
    page.marks([box(440, 580 + 0 * k, 560, 656) if k == 0 else box(440 + 134 * k, 580, 560 + 134 * k, 656) for k in range(4)], ["#e9c98a", "#b9d0a8", "#e3a890", "#a9c3d0"])
    page.marks([leaf(500, 618, 50, 24, -0.5), oval(634, 618, 24, 24), [(746, 640), (768, 592), (792, 640)], box(880, 600, 924, 640)], ["#6f9a4a", "#c8503a", "#8a4a3c", "#4f7f9a"])
    for k in range(3):
        cx, cy = 1030 + 136 * k, 372
        page.paint(box(cx, cy, cx + 120, cy + 92), ("#d9c3a8", "#b3c6c0", "#cfc0d0")[k], edge=0.4)
        page.marks([oval(cx + 60, cy + 40, 19, 22), smooth([(cx + 24, cy + 92), (cx + 36, cy + 66), (cx + 84, cy + 66), (cx + 96, cy + 92)], steps=3)], [("#7a5a48", "#4a5a64", "#8a6a7a")[k]] * 2)
    page.marks([box(1030, 486, 1290, 500), box(1030, 512, 1400, 526), box(1030, 538, 1360, 552)], ["#8a949a"] * 3)
    for k, h in enumerate((20, 34, 28, 50, 62)):
        page.marks([box(1040 + 46 * k, 630 - h, 1070 + 46 * k, 630)], [("#3f7f86", "#e8b548", "#c8503a")[k % 3]])
    page.paint([(560, 880), (980, 880), (1010, 950), (530, 950)], down("#4a4a54", "#33333c"), edge=0.7)
    keys = [box(566 + 33 * c - r * 6, 888 + 15 * r, 592 + 34 * c - r * 6, 900 + 15 * r) for r in range(4) for c in range(12)]
    page.marks(keys, ["#6f6f78"] * len(keys))
    page.paint(oval(1080, 918, 36, 24), down("#5a5a64", "#33333c"), edge=0.6)
    page.paint([(140, 900), (430, 880), (470, 1010), (160, 1040)], across("#f4ead0", "#e3d5b4"), edge=0.7)
    page.marks([line((302, 889), (318, 1024), 4)] + [line((168 + 4 * k, 922 + 20 * k), (286 + 4 * k, 913 + 20 * k), 2) for k in range(5)] + [line((326 + 3 * k, 908 + 20 * k), (424 + 3 * k, 900 + 20 * k), 2) for k in range(4)], ["#b9a484"] + ["#5a6a8a"] * 9)
    page.marks([line((380, 1040), (520, 960), 9, 7), [(520, 960), (534, 950), (524, 966)]], ["#c8503a", "#3a3a40"])
    mx, my = 1220, 960
    page.shade(oval(mx + 10, my, 76, 18), "#1c1018", 0.6, soft=12)
    page.marks([taper([(mx + 50 + 34 * cos(t), my - 62 + 34 * sin(t)) for t in np.linspace(-1.5, 1.5, 14)], 13, 13)], ["#9a3f34"])
    objects.cylinder(page, mx, my, 112, 116, across("#c8604a", "#a8443a", "#6f2c2c"), "#7a332e", flat=0.14)
    page.paint(oval(mx, my - 114, 48, 12), "#4a2c20", edge=0.4)
    sky.smoke(page, mx, my - 116, "#f3e6dc", rise=150, lean=0.15, thick=26, alpha=0.4)
    page.marks([line((1530, 830), (1560, 470), 11, 9), line((1560, 472), (1400, 300), 9, 8)], ["#3a4a4c"] * 2)
    page.paint(oval(1530, 834, 70, 17), down("#4a5f60", "#2a3638"), edge=0.6)
    page.paint(smooth([(1396, 262), (1440, 290), (1424, 330), (1380, 352), (1318, 378), (1300, 326), (1352, 286)], steps=4), across("#5f8a84", "#35585a"), edge=0.7)
    page.paint(oval(1340, 368, 44, 12, -0.42), "#fff3cc", edge=0.4)
    page.glow(1330, 390, 460, "#ffce7c", 0.7)
    page.light([(1296, 380), (1384, 350), (1500, 1090), (860, 1090)], "#ffce7c", 0.3, soft=60)


def map_table(page: Page, p: Palette) -> None:
    """A table seen from above at evening: a painted map with pins and threads, compass, notebooks, lamp light."""
    page.paint(box(-20, -20, 1620, 1090), down("#8a5f3c", "#6f4a30", "#54382a"), edge=0, texture=0.12)
    for y in (170, 420, 690, 930):
        page.marks([line((-20, y), (1620, y + 8), 4)], ["#3f2a20"], alpha=0.6)
    land.hatch(page, box(-20, -20, 1620, 1090), "#a87848", 260, 240, 4, 0.01, alpha=0.3, bend=0.01)
    chart = [(220, 120), (1330, 80), (1400, 900), (190, 960)]
    page.shade([(x + 16, y + 18) for x, y in chart], "#20121a", 0.65, soft=26)
    page.paint(chart, across("#cfe0d4", "#b9d3cf", "#c9d9c4"), edge=1.2, texture=0.05)
    with page.within(chart):
        lands = [
            [(520, 560), (560, 470), (640, 440), (650, 400), (720, 380), (770, 330), (860, 320), (900, 270), (1010, 250), (1120, 210), (1420, 180), (1420, 620), (1240, 600), (1150, 640), (1120, 600), (1050, 640), (1000, 590), (930, 600), (880, 640), (820, 620), (760, 650), (700, 640), (690, 710), (600, 730), (560, 690), (480, 680), (470, 600)],
            [(560, 330), (600, 250), (640, 230), (660, 290), (640, 350), (590, 370)], [(490, 330), (530, 290), (550, 330), (510, 370)], [(880, 90), (960, 60), (1050, 120), (1000, 220), (920, 200), (860, 160)],
            [(470, 800), (620, 760), (820, 780), (1000, 740), (1200, 770), (1420, 720), (1420, 1000), (380, 1000), (400, 880)], [(850, 640), (880, 690), (910, 730), (890, 740), (850, 700), (830, 660)], [(180, 260), (270, 220), (330, 300), (300, 420), (330, 520), (260, 600), (180, 560)],
        ]
        tints = ["#e9d6a4", "#dcc992", "#d3c48c", "#e3cf9c", "#e6c98e", "#dcc48a", "#d9c894"]
        for outline, tint in zip(lands, tints):
            coast = smooth(outline, steps=5)
            coast = [(x + page.rng.normal(0, 2.4), y + page.rng.normal(0, 2.4)) for x, y in coast]
            page.paint([(x, y + 3) for x, y in coast], "#8fb3ae", edge=3)
            page.paint(coast, across(lift(tint, 0.12), tint, lift(tint, -0.08)), edge=1.6, texture=0.08)
            with page.within(coast):
                for _ in range(26):
                    x, y = coast[page.rng.integers(len(coast))]
                    page.paint(oval(x + page.rng.normal(0, 60), y + page.rng.normal(0, 50), page.rng.uniform(20, 60), page.rng.uniform(14, 40)), vary(page.rng, page.rng.choice(["#b9c48a", "#d9b47c", "#c9c08a"]), 6), edge=4, alpha=0.4)
        for x, y in ((960, 470), (990, 462), (1020, 474), (1050, 480), (660, 610), (690, 600), (1230, 420), (1260, 400), (1290, 410)):
            page.marks([[(x - 14, y), (x, y - 22), (x + 14, y)], [(x, y - 22), (x + 14, y), (x + 3, y)]], ["#b59a7c", "#8a705c"])
        page.marks([taper(smooth(river, closed=False), 2, 4) for river in ([(900, 440), (860, 400), (800, 380)], [(760, 560), (700, 540), (640, 520)], [(1000, 520), (1100, 500), (1220, 520)])], ["#7fa9b3"] * 3)
        grid = [line((200 + 160 * k, 60), (180 + 168 * k, 980), 1.2) for k in range(8)] + [line((160, 180 + 150 * k), (1420, 140 + 150 * k), 1.2) for k in range(6)]
        page.marks(grid, ["#6f8f8c"] * len(grid), alpha=0.35)
        for x in (505, 790, 1075):
            page.shade(line((x - 6, 60), (x + 2, 980), 20), "#4a4a50", 0.16, soft=10)
        page.marks([oval(300 + 44 * cos(t), 780 + 44 * sin(t), 4, 4) for t in np.linspace(0, 2 * pi, 17)] + [[(300, 720), (310, 780), (300, 840), (290, 780)], [(240, 780), (300, 772), (360, 780), (300, 788)]], ["#8a6a4c"] * 17 + ["#b5482f", "#8a6a4c"])
    home = (640, 470)
    spots = [(540, 330), (590, 640), (500, 690), (760, 360), (930, 330), (900, 690), (1010, 560), (1110, 480), (950, 150), (1180, 300), (560, 860), (270, 400), (1260, 520), (840, 560)]
    threads, tones = [], []
    for x, y in spots:
        mid = ((x + home[0]) / 2, (y + home[1]) / 2 + 10)
        threads.append(taper(smooth([home, mid, (x, y)], closed=False), 3, 3))
        tones.append(vary(page.rng, "#b5382c", 8))
    page.marks([[(x + 5, y + 7) for x, y in t] for t in threads], ["#5a4a44"] * len(threads), alpha=0.35)
    page.marks(threads, tones, texture=0.06)
    for k, (x, y) in enumerate([home, *spots]):
        c, r = ("#e8b548" if k == 0 else ("#b5382c", "#2f6a74", "#d9822f", "#5f7f44")[k % 4]), 15 if k == 0 else 10
        page.shade(oval(x + 10, y + 12, r, r * 0.7), "#2a1a20", 0.5, soft=5)
        page.marks([oval(x, y, r, r), oval(x - r * 0.2, y - r * 0.2, r * 0.7, r * 0.7), oval(x - r * 0.36, y - r * 0.4, r * 0.24, r * 0.2)], [lift(c, -0.3), c, lift(c, 0.7)])
    bx, by = 1440, 250
    page.shade(oval(bx + 12, by + 14, 112, 108), "#20121a", 0.6, soft=14)
    page.paint(oval(bx, by, 108, 108), across("#f0d08a", "#b98d3c", "#7a5a26"), edge=0.7)
    page.paint(oval(bx, by, 88, 88), down("#fbf4e0", "#e6dabc"), edge=0.5)
    page.marks([line((bx + 72 * cos(t), by + 72 * sin(t)), (bx + 82 * cos(t), by + 82 * sin(t)), 3) for t in np.linspace(0, 2 * pi, 33)] + [moved([(0, -66), (11, 0), (-11, 0)], bx, by, turn=0.5), moved([(0, 66), (11, 0), (-11, 0)], bx, by, turn=0.5), oval(bx, by, 8, 8)], ["#6a5a48"] * 33 + ["#c8402f", "#3a4a5c", "#b98d3c"])
    for x, y, w, h, turn, c in ((1420, 620, 250, 330, 0.12, "#2f5f66"), (60, 640, 230, 310, -0.14, "#a8443a")):
        put = lambda pts: moved(pts, x, y, turn=turn)  # noqa: B023, E731
        page.shade([(a + 12, b + 14) for a, b in put(box(-w / 2, -h / 2, w / 2, h / 2))], "#20121a", 0.6, soft=14)
        page.paint(put(box(-w / 2, -h / 2, w / 2, h / 2)), across(lift(c, 0.15), c, lift(c, -0.2)), edge=1, texture=0.1)
        page.paint(put(box(-w * 0.26, -h * 0.3, w * 0.3, -h * 0.08)), "#f1e6cc", edge=0.6)
        page.marks([put(line((-w * 0.2, -h * 0.22), (w * 0.2, -h * 0.22), 3)), put(line((-w * 0.2, -h * 0.16), (w * 0.1, -h * 0.16), 3)), put(box(w * 0.38, -h / 2, w * 0.42, h / 2))], ["#6a5a4c", "#6a5a4c", "#e8b548"])
    for a, b, c in (((1180, 1010), (1420, 930), "#d9a441"), ((330, 1010), (560, 1040), "#3f6a74")):
        page.shade(line((a[0] + 8, a[1] + 12), (b[0] + 8, b[1] + 12), 18), "#20121a", 0.5, soft=6)
        page.marks([line(a, b, 18), line((a[0], a[1] - 3), (b[0], b[1] - 3), 6), line(b, (b[0] + (b[0] - a[0]) * 0.13, b[1] + (b[1] - a[1]) * 0.13), 17, 2)], [c, lift(c, 0.3), "#e3c698"])
    page.glow(500, 60, 1150, "#ffce80", 0.5)
    page.shade(box(1100, 560, 1700, 1150), "#1c1018", 0.5, soft=360)


def workshop_badges(page: Page, p: Palette) -> None:
    """A workbench under a lamp: tools on their board, round badges of wood and enamel laid in a row."""
    page.paint(box(-20, -20, 1620, 700), across("#6a4c38", "#8a6548", "#73523c"), edge=0, texture=0.1)
    planks(page, 11)
    page.paint(box(120, 70, 1480, 470), down("#4f6a66", "#3f5854"), edge=1, texture=0.1)
    _tools(page)
    page.paint([(-20, 640), (1620, 640), (1620, 1090), (-20, 1090)], down("#d3a46c", "#b5834f", "#7d5636"), edge=1, texture=0.12)
    land.hatch(page, box(-20, 650, 1620, 1090), "#e3bd88", 240, 190, 4, 0, alpha=0.35, bend=0.01)
    page.marks([line((-20, 716), (1620, 712), 3), line((-20, 860), (1620, 868), 3)], ["#7a5434"] * 2, alpha=0.5)
    badges = (("#2f6a74", "leaf"), ("#c8503a", "world"), ("#e0a83c", "wheat"), ("#5f7f44", "drop"), ("#8a4f6a", "speech"), ("#34558a", "boat"))
    for k, (colour, sign) in enumerate(badges):
        badge(page, 190 + 246 * k, 850 + 16 * (-1) ** k, 104, colour, sign)
    interior.lamp(page, 800, 120, 120, cord=200, colour="#b5482f", reach=7, amount=0.9)
    page.light([(720, 130), (880, 130), (1500, 1090), (100, 1090)], "#ffd890", 0.24, soft=90)
    for x, y in zip(page.rng.uniform(60, 1560, 80), page.rng.uniform(960, 1080, 80)):
        page.marks([taper([(x + 9 * cos(t) * (1 - t / 9), y + 6 * sin(t)) for t in np.linspace(0, 4.5, 10)], 4, 2)], [vary(page.rng, "#e9c890", 9)])
    page.marks([line((1180, 1020), (1420, 990), 22, 20), [(1420, 978), (1530, 972), (1536, 990), (1422, 1003)]], ["#a8442f", "#c3c7c4"], texture=0.06)
    page.marks([line((90, 1040), (330, 1010), 20, 18), line((330, 1010), (390, 1002), 8, 6), taper([(388, 1003), (440, 992)], 15, 3)], ["#c9963c", "#b9bdb8", "#3f6a74"], texture=0.06)
    for x, c in ((470, "#c8503a"), (545, "#2f6a74"), (620, "#e0a83c")):
        interior.jar(page, x, 720, 62, 84, c, neck=0.9, cap=None, full=0.7)
    page.marks([line((600 + 14 * k, 640), (592 + 20 * k, 540 - 8 * (k % 3)), 5) for k in range(4)], ["#c9a06a"] * 4)
    page.shade(box(-20, 960, 1620, 1100), "#1c1014", 0.4, soft=110)


def planks(page: Page, count: int) -> None:
    """Draw the joints of a board wall."""
    page.marks([line((-20 + 1660 * k / count, -20), (-20 + 1660 * k / count, 650), 3) for k in range(1, count)], ["#46301f"] * (count - 1), alpha=0.6)


def badge(page: Page, x: float, y: float, r: float, colour: str, sign: str) -> None:
    """Lay one badge: a wooden rim, an enamel field, its emblem."""
    page.shade(oval(x + 12, y + 16, r * 1.02, r * 0.98), "#2a1810", 0.6, soft=12)
    page.paint(oval(x, y, r, r), across("#e9c48c", "#c3935a", "#8a6038"), edge=0.8, texture=0.12)
    page.paint(oval(x, y, r * 0.84, r * 0.84), lift(colour, -0.3), edge=0.6)
    page.paint(oval(x + 2, y + 3, r * 0.8, r * 0.8), across(lift(colour, 0.14), colour, lift(colour, -0.15)), edge=0.6, texture=0.05)
    page.marks([taper([(x + r * 0.68 * cos(t), y + r * 0.68 * sin(t)) for t in np.linspace(0, 2 * pi, 50)], 2.4, 2.4)], ["#f6ead0"], alpha=0.9)
    at = lambda pts: [(x + r * u, y + r * v) for u, v in pts]  # noqa: E731
    ring = lambda a, b: taper(at([(a * cos(t), b * sin(t)) for t in np.linspace(0, 2 * pi, 40)]), 4, 4)  # noqa: E731
    emblem = {
        "leaf": [at(smooth([(-0.4, 0.36), (-0.34, -0.16), (0.4, -0.42), (0.26, 0.3), (-0.22, 0.4)], steps=4))],
        "world": [ring(0.45, 0.45), ring(0.2, 0.45), line(*at([(-0.45, 0), (0.45, 0)]), 4), line(*at([(-0.38, -0.23), (0.38, -0.23)]), 4), line(*at([(-0.38, 0.23), (0.38, 0.23)]), 4)],
        "wheat": [line(*at([(0, 0.48), (0, -0.2)]), 5)] + [leaf(x + way * r * 0.13, y + r * (-0.3 + 0.19 * k), r * 0.28, r * 0.13, -pi / 2 + way * 0.55) for k in range(4) for way in (-1, 1)] + [leaf(x, y - r * 0.42, r * 0.28, r * 0.13, -pi / 2)],
        "drop": [at(smooth([(0, -0.5), (0.32, 0.08), (0.2, 0.42), (-0.2, 0.42), (-0.32, 0.08)], steps=5))],
        "speech": [at(smooth([(-0.46, -0.3), (0.2, -0.34), (0.3, 0.0), (-0.1, 0.12), (-0.3, 0.3), (-0.28, 0.08)], steps=4)), at(smooth([(0.0, 0.16), (0.36, -0.06), (0.48, 0.2), (0.36, 0.32), (0.36, 0.46), (0.2, 0.34)], steps=4))],
        "boat": [at([(-0.48, 0.2), (0.48, 0.2), (0.3, 0.42), (-0.3, 0.42)]), at([(0.02, -0.5), (0.4, 0.12), (0.02, 0.12)]), at([(-0.05, -0.36), (-0.05, 0.12), (-0.34, 0.12)])],
    }[sign]
    page.marks(emblem, ["#f8edd3"] * len(emblem), texture=0.05)
    if sign == "leaf":
        page.marks([taper(at([(-0.46, 0.46), (-0.1, 0.1), (0.3, -0.32)]), 5, 2)], [colour])
    page.light(oval(x - r * 0.34, y - r * 0.4, r * 0.3, r * 0.14, -0.7), "#ffffff", 0.4, soft=14)


def _tools(page: Page) -> None:
    steel, wood = "#c3c7c2", "#c08a52"
    for x in (230, 330):
        page.marks([line((x, 150), (x, 400), 18, 15), [(x - 46, 112), (x + 40, 112), (x + 48, 130), (x + 40, 152), (x - 46, 152)]], [wood, steel], texture=0.08)
    page.paint([(430, 120), (480, 120), (640, 380), (600, 410), (430, 180)], across("#dfe2dc", "#a9aea9"), edge=0.6)
    page.marks([[(600 - 1.6 * k * 10, 410 - 23 * k), (606 - 1.6 * k * 10, 400 - 23 * k), (594 - 1.6 * k * 10, 398 - 23 * k)] for k in range(10)], [steel] * 10)
    page.paint(smooth([(420, 110), (500, 96), (520, 140), (460, 200), (420, 190)], steps=4), wood, edge=0.7, texture=0.12)
    for k, h in enumerate((230, 210, 190, 170, 150)):
        x = 710 + 52 * k
        page.marks([line((x, 130), (x, 130 + h * 0.42), 22, 18), line((x, 130 + h * 0.42), (x, 130 + h), 7, 6), [(x - 8, 130 + h), (x + 8, 130 + h), (x, 150 + h)]], [("#c8503a", "#d9a441", "#3f6a74", wood, "#5f7f44")[k], steel, steel], texture=0.06)
    page.marks([taper([(1080 + 74 * cos(t), 220 + 74 * sin(t)) for t in np.linspace(0.6, 5.7, 26)], 16, 16), line((1080, 300), (1080, 420), 18)], [steel, wood], texture=0.08)
    for k, s in enumerate((1.0, 0.86, 0.72)):
        x, y = 1220 + 74 * k, 140
        page.marks([line((x, y + 20), (x, y + 220 * s), 17 * s), oval(x, y + 10, 27 * s, 27 * s), oval(x, y + 224 * s, 22 * s, 22 * s), [(x - 9, y - 24), (x + 9, y - 24), (x + 9, y + 8), (x - 9, y + 8)], oval(x, y + 224 * s, 11 * s, 11 * s)], [steel, steel, steel, "#3f5854", "#3f5854"], texture=0.06)
    page.shade(box(120, 70, 1480, 110), "#1a1418", 0.5, soft=26)
    page.marks([oval(x, 96, 5, 5) for x in range(200, 1460, 84)], ["#e3c27a"] * 15)


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
        page.paint([(x0, -20), (x1 + (60 if x0 < 800 else -60), -20), (x1, 300), (x2, 640), (x0, 660)], across("#a8523f", "#c97358", "#8f4338", "#b5604a"), edge=1.4, texture=0.1, brush="upright")
    for x, h in ((40, 430), (1440, 430)):
        page.paint(box(x, 120, x + 130, 120 + h * 0.42), "#8a6a4c", edge=0.7)
        page.paint(box(x + 12, 132, x + 118, 108 + h * 0.42), ("#c9d6c4", "#e3cfa4")[x > 800], edge=0.4)
        page.marks([smooth([(x + 20, 270), (x + 50, 210), (x + 76, 240), (x + 108, 200), (x + 112, 284), (x + 20, 284)], steps=3)], ["#7f9a7a"])
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
    page.marks([line((470 - 6 * k, 812 + 22 * k), (690, 809 + 22 * k), 3) for k in range(8)] + [line((770, 812 + 22 * k), (990 + 6 * k - 30 * (k % 2), 815 + 22 * k), 3) for k in range(5)], ["#8a8f9a"] * 13)
    page.marks([oval(560, 792, 20, 9)] + [leaf(560 + 30 * cos(t), 792 + 12 * sin(t), 8, 5, t) for t in np.linspace(0, 2 * pi, 13)], ["#2f4f8a"] + ["#e8b53c"] * 13)
    page.marks([line((780, 962), (960, 968), 2)], ["#5a5f6a"])
    page.paint(oval(1010, 958, 28, 17), across("#d2564a", "#a8382f"), edge=0.6)
    page.paint(oval(1010, 955, 17, 10), "#c24a3f", edge=0.5)
    page.marks([line((850, 956), (960, 872), 9, 11), line((960, 872), (1000, 842), 11, 9), [(836, 968), (852, 948), (860, 960)]], ["#22262e", "#c9a24a", "#d9b45a"])
    page.shade(line((856, 966), (1000, 876), 12), "#1c1a20", 0.3, soft=8)
    sx, sy = 1270, 960
    page.shade(oval(sx + 14, sy, 66, 18), "#1c1010", 0.6, soft=12)
    page.paint(box(sx - 56, sy - 44, sx + 56, sy), across("#5a4038", "#3a2824"), edge=0.7)
    page.paint(smooth([(sx - 22, sy - 42), (sx - 16, sy - 96), (sx - 34, sy - 140), (sx, sy - 166), (sx + 34, sy - 140), (sx + 16, sy - 96), (sx + 22, sy - 42)], steps=4), across("#c98f52", "#8a5a34", "#5a3824"), edge=0.7, texture=0.1)
    interior.jar(page, 210, 800, 110, 190, "#a9c9c9", neck=0.55, cap=None, full=0.62)
    shapes, tints = [], []
    for k, (dx, h, c) in enumerate(((-60, 300, "#d9607a"), (-20, 350, "#f3e6d0"), (30, 330, "#e8a83c"), (70, 280, "#d9607a"), (0, 280, "#f3e6d0"), (-86, 240, "#e8a83c"))):
        x, y = 210 + dx, 800 - h
        page.marks([taper(smooth([(210, 640), (210 + dx * 0.5, 800 - h * 0.75), (x, y)], closed=False), 5, 4), leaf(210 + dx * 0.7, 800 - h * 0.72, 50, 18, -0.8)], ["#5f7f4a", "#6f9450"])
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
    page.paint(smooth([(-20, 300), (-20, 420), (1010, 420), (1010, 300), (900, 270), (100, 270)], steps=3), across("#9a6a40", "#b98450", "#8a5c36"), edge=1, texture=0.12)
    page.paint([(-20, 400), (1620, 380), (1620, 1090), (-20, 1090)], down("#e6e0cf", "#d3c9b4", "#b3a690"), edge=1.5, texture=0.07)
    for k in range(9):
        for j in range(5):
            x, y = 60 + 190 * k + 40 * (j % 2), 460 + 140 * j
            page.marks([oval(x + 17 * cos(t), y + 10 * sin(t), 8, 6) for t in np.linspace(0, 2 * pi, 6)] + [oval(x, y, 5, 4)], ["#b5c3bd"] * 6 + ["#d9b45a"], alpha=0.45)
    land.hatch(page, box(-20, 420, 1620, 1090), "#efe9da", 90, 280, 12, 0.15, alpha=0.3)
    page.light([(1010, 400), (1500, 390), (1250, 1090), (500, 1090)], "#fff0c8", 0.28, soft=80)
    page.shade([(300, 880), (1290, 880), (1330, 1010), (270, 1020)], "#3a2c34", 0.55, soft=36)
    lid = [(380, 600), (1210, 600), (1180, 190), (410, 190)]
    page.paint([(x + (-16 if x < 800 else 16), y - (16 if y < 400 else 0)) for x, y in lid], across("#a8583a", "#8a4530", "#6a3426"), edge=1, texture=0.1)
    page.paint(lid, across("#d9b98a", "#e9cfa4", "#c9a676"), edge=0.8, texture=0.06)
    for k in range(16):
        page.marks([line((400 + 50 * k, 594), (424 + 48.5 * k, 196), 2)], ["#c3a070"], alpha=0.6)
    page.marks([taper(smooth([(404, 400), (790, 430), (1190, 400)], closed=False), 16, 16), line((560, 412), (540, 590), 12), line((1030, 412), (1050, 590), 12)], ["#b5482f"] * 3, texture=0.06)
    page.paint([(640, 250), (880, 244), (890, 424), (632, 424)], "#f3e8cc", edge=0.7)
    with page.within([(640, 250), (880, 244), (890, 424), (632, 424)]):
        page.paint(smooth([(640, 330), (700, 290), (780, 310), (890, 270), (900, 430), (620, 430)]), "#b9c99a", edge=1)
        page.marks([taper(smooth([(650, 280), (720, 330), (800, 350), (880, 400)], closed=False), 4, 4), taper(smooth([(660, 400), (740, 360), (840, 300)], closed=False), 3, 3), oval(740, 360, 6, 6)], ["#6a9ab0", "#c8503a", "#c8503a"])
    page.paint([(340, 606), (1250, 606), (1300, 940), (290, 940)], across("#8a4530", "#a8583a", "#6a3426"), edge=1, texture=0.1)
    page.paint([(370, 614), (1220, 614), (1262, 900), (330, 900)], down("#8f6a48", "#6f5038"), edge=0.8)
    _pile(page, 395, 640, 250, (("#3f5f7f", 46), ("#d9cfb8", 36), ("#7f9a8a", 44), ("#b5503c", 40)))
    _pile(page, 690, 650, 230, (("#e9dcc0", 40), ("#4f6a54", 44), ("#c9a24a", 36), ("#f3ead6", 34)))
    coat = smooth([(950, 640), (1040, 622), (1180, 640), (1216, 760), (1180, 880), (1040, 890), (960, 850), (930, 740)])
    page.paint(coat, across("#f3cf5a", "#e3b53a", "#c08c26"), edge=1, texture=0.06)
    page.marks([taper(smooth([(1060, 632), (1072, 740), (1050, 880)], closed=False), 5, 4), taper(smooth([(960, 700), (1010, 730), (1040, 800)], closed=False), 4, 2), taper(smooth([(1200, 700), (1140, 740), (1110, 830)], closed=False), 4, 2)] + [oval(1078, 690 + 52 * k, 8, 8) for k in range(4)], ["#a8761c"] * 3 + ["#7a4a2a"] * 4)
    page.paint([(290, 938), (1300, 938), (1296, 1000), (296, 1000)], across("#a8583a", "#8a4530", "#6a3426"), edge=1, texture=0.1)
    page.marks([box(480, 930, 520, 996), box(1070, 930, 1110, 996), box(488, 948, 512, 966), box(1078, 948, 1102, 966), taper(smooth([(730, 972), (740, 1016), (850, 1016), (860, 972)], closed=False), 13, 13)], ["#5a2c22", "#5a2c22", "#e3c27a", "#e3c27a", "#5a2c22"])
    for x, y, c in ((90, 940, "#4f6a4a"), (200, 980, "#4f6a4a")):
        page.shade(oval(x + 30, y + 60, 120, 22), "#3a2c34", 0.5, soft=14)
        page.paint(smooth([(x - 50, y - 230), (x + 46, y - 236), (x + 52, y - 40), (x + 110, y + 10), (x + 124, y + 56), (x - 46, y + 60), (x - 56, y - 40)], steps=4), across(lift(c, 0.3), c, lift(c, -0.35)), edge=1, texture=0.06)
        page.paint(oval(x - 2, y - 233, 48, 13), lift(c, -0.5), edge=0.6)
        page.paint(smooth([(x - 50, y + 46), (x + 124, y + 44), (x + 128, y + 66), (x - 52, y + 68)], steps=3), "#2c2c2c", edge=0.6)
    page.shade([(1390, 880), (1590, 860), (1610, 1040), (1410, 1060)], "#3a2c34", 0.5, soft=14)
    page.paint([(1380, 860), (1570, 836), (1600, 1020), (1400, 1046)], across("#2f6a74", "#26565f"), edge=0.9, texture=0.1)
    page.paint([(1420, 890), (1530, 876), (1538, 926), (1428, 940)], "#f3e8cc", edge=0.6)
    page.marks([line((1440, 905), (1516, 896), 3), line((1442, 920), (1500, 913), 3), line((1450, 1060), (1590, 960), 10, 8)], ["#6a5a4c", "#6a5a4c", "#c8503a"])


def _pile(page: Page, x: float, y: float, wide: float, folds: tuple) -> None:
    """Lay folded clothes one on the other, the top one seen from above."""
    foot = y + 236
    for k, (colour, tall) in enumerate(folds):
        left, right = x - 6 * (len(folds) - k), x + wide + 6 * (len(folds) - k)
        page.paint(smooth([(left, foot), (left - 6, foot - tall / 2), (left + 4, foot - tall), (right - 4, foot - tall), (right + 8, foot - tall / 2), (right, foot)], steps=3), across(lift(colour, 0.15), colour, lift(colour, -0.25)), edge=1, texture=0.08)
        page.marks([line((left + 6, foot - tall * 0.5), (right - 10, foot - tall * 0.5), 2)], [lift(colour, -0.3)], alpha=0.6)
        foot -= tall
    colour = folds[-1][0]
    top = [(x, foot + 4), (x + wide, foot + 4), (x + wide - 14, foot - 66), (x + 14, foot - 66)]
    page.paint(top, down(lift(colour, 0.2), lift(colour, 0.05)), edge=1, texture=0.08)
    page.marks([line((x + wide * t, foot), (x + 14 + (wide - 28) * t, foot - 64), 5) for t in (0.14, 0.3, 0.46, 0.62, 0.78, 0.92)], [mix(colour, "#8a3a34" if colour != "#b5503c" else "#f3e6cc", 0.5)] * 6, alpha=0.5)
