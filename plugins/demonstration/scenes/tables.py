"""Tables seen close: a map with its threads, badges on a workbench."""

from math import cos, pi, sin

import numpy as np

from demonstration import interior, land
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, vary
from demonstration.craft import badge
from demonstration.palettes import Palette
from demonstration.shapes import box, line, moved, oval, smooth, taper


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
            [(520, 560), (560, 470), (640, 440), (650, 400), (720, 380), (770, 330), (860, 320), (900, 270), (1010, 250), (1120, 210),
             (1420, 180), (1420, 620), (1240, 600), (1150, 640), (1120, 600), (1050, 640), (1000, 590), (930, 600), (880, 640), (820, 620),
             (760, 650), (700, 640), (690, 710), (600, 730), (560, 690), (480, 680), (470, 600)],
            [(560, 330), (600, 250), (640, 230), (660, 290), (640, 350), (590, 370)], [(490, 330), (530, 290), (550, 330), (510, 370)],
                 [(880, 90), (960, 60), (1050, 120), (1000, 220), (920, 200), (860, 160)],
            [(470, 800), (620, 760), (820, 780), (1000, 740), (1200, 770), (1420, 720), (1420, 1000), (380, 1000), (400, 880)],
                 [(850, 640), (880, 690), (910, 730), (890, 740), (850, 700), (830, 660)],
                 [(180, 260), (270, 220), (330, 300), (300, 420), (330, 520), (260, 600), (180, 560)],
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
                    page.paint(oval(x + page.rng.normal(0, 60), y + page.rng.normal(0, 50), page.rng.uniform(20, 60),
                                    page.rng.uniform(14, 40)), vary(page.rng, page.rng.choice(["#b9c48a", "#d9b47c", "#c9c08a"]), 6),
                               edge=4, alpha=0.4)
        for x, y in ((960, 470), (990, 462), (1020, 474), (1050, 480), (660, 610), (690, 600), (1230, 420), (1260, 400), (1290, 410)):
            page.marks([[(x - 14, y), (x, y - 22), (x + 14, y)], [(x, y - 22), (x + 14, y), (x + 3, y)]], ["#b59a7c", "#8a705c"])
        page.marks([taper(smooth(river, closed=False), 2, 4) for river in ([(900, 440), (860, 400), (800, 380)],
            [(760, 560), (700, 540), (640, 520)], [(1000, 520), (1100, 500), (1220, 520)])], ["#7fa9b3"] * 3)
        grid = [line((200 + 160 * k, 60), (180 + 168 * k, 980), 1.2) for k in range(8)] + [line((160, 180 + 150 * k), (1420, 140 + 150 * k),
            1.2) for k in range(6)]
        page.marks(grid, ["#6f8f8c"] * len(grid), alpha=0.35)
        for x in (505, 790, 1075):
            page.shade(line((x - 6, 60), (x + 2, 980), 20), "#4a4a50", 0.16, soft=10)
        page.marks([oval(300 + 44 * cos(t), 780 + 44 * sin(t), 4, 4) for t in np.linspace(0, 2 * pi, 17)]
                   + [[(300, 720), (310, 780), (300, 840), (290, 780)], [(240, 780), (300, 772), (360, 780), (300, 788)]],
                   ["#8a6a4c"] * 17 + ["#b5482f", "#8a6a4c"])
    home = (640, 470)
    spots = [(540, 330), (590, 640), (500, 690), (760, 360), (930, 330), (900, 690), (1010, 560), (1110, 480), (950, 150), (1180, 300),
             (560, 860), (270, 400), (1260, 520), (840, 560)]
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
        page.marks([oval(x, y, r, r), oval(x - r * 0.2, y - r * 0.2, r * 0.7, r * 0.7), oval(x - r * 0.36, y - r * 0.4, r * 0.24, r * 0.2)],
                   [lift(c, -0.3), c, lift(c, 0.7)])
    bx, by = 1440, 250
    page.shade(oval(bx + 12, by + 14, 112, 108), "#20121a", 0.6, soft=14)
    page.paint(oval(bx, by, 108, 108), across("#f0d08a", "#b98d3c", "#7a5a26"), edge=0.7)
    page.paint(oval(bx, by, 88, 88), down("#fbf4e0", "#e6dabc"), edge=0.5)
    page.marks([line((bx + 72 * cos(t), by + 72 * sin(t)), (bx + 82 * cos(t), by + 82 * sin(t)), 3) for t in np.linspace(0, 2 * pi, 33)]
               + [moved([(0, -66), (11, 0), (-11, 0)], bx, by, turn=0.5), moved([(0, 66), (11, 0), (-11, 0)], bx, by, turn=0.5),
                  oval(bx, by, 8, 8)], ["#6a5a48"] * 33 + ["#c8402f", "#3a4a5c", "#b98d3c"])
    for x, y, w, h, turn, c in ((1420, 620, 250, 330, 0.12, "#2f5f66"), (60, 640, 230, 310, -0.14, "#a8443a")):
        put = lambda pts: moved(pts, x, y, turn=turn)
        page.shade([(a + 12, b + 14) for a, b in put(box(-w / 2, -h / 2, w / 2, h / 2))], "#20121a", 0.6, soft=14)
        page.paint(put(box(-w / 2, -h / 2, w / 2, h / 2)), across(lift(c, 0.15), c, lift(c, -0.2)), edge=1, texture=0.1)
        page.paint(put(box(-w * 0.26, -h * 0.3, w * 0.3, -h * 0.08)), "#f1e6cc", edge=0.6)
        page.marks([put(line((-w * 0.2, -h * 0.22), (w * 0.2, -h * 0.22), 3)), put(line((-w * 0.2, -h * 0.16), (w * 0.1, -h * 0.16), 3)),
                    put(box(w * 0.38, -h / 2, w * 0.42, h / 2))], ["#6a5a4c", "#6a5a4c", "#e8b548"])
    for a, b, c in (((1180, 1010), (1420, 930), "#d9a441"), ((330, 1010), (560, 1040), "#3f6a74")):
        page.shade(line((a[0] + 8, a[1] + 12), (b[0] + 8, b[1] + 12), 18), "#20121a", 0.5, soft=6)
        page.marks([line(a, b, 18), line((a[0], a[1] - 3), (b[0], b[1] - 3), 6),
                    line(b, (b[0] + (b[0] - a[0]) * 0.13, b[1] + (b[1] - a[1]) * 0.13), 17, 2)], [c, lift(c, 0.3), "#e3c698"])
    page.glow(500, 60, 1150, "#ffce80", 0.5)
    page.shade(box(1100, 560, 1700, 1150), "#1c1018", 0.5, soft=360)


def workshop_badges(page: Page, p: Palette) -> None:
    """A workbench under a lamp: tools on their board, round badges of wood and enamel laid in a row."""
    page.paint(box(-20, -20, 1620, 700), across("#6a4c38", "#8a6548", "#73523c"), edge=0, texture=0.1)
    _boards(page, 11)
    page.paint(box(120, 70, 1480, 470), down("#4f6a66", "#3f5854"), edge=1, texture=0.1)
    _tools(page)
    page.paint([(-20, 640), (1620, 640), (1620, 1090), (-20, 1090)], down("#d3a46c", "#b5834f", "#7d5636"), edge=1, texture=0.12)
    land.hatch(page, box(-20, 650, 1620, 1090), "#e3bd88", 240, 190, 4, 0, alpha=0.35, bend=0.01)
    page.marks([line((-20, 716), (1620, 712), 3), line((-20, 860), (1620, 868), 3)], ["#7a5434"] * 2, alpha=0.5)
    badges = (("#2f6a74", "leaf"), ("#c8503a", "world"), ("#e0a83c", "wheat"), ("#5f7f44", "drop"), ("#8a4f6a", "speech"),
              ("#34558a", "boat"))
    for k, (colour, sign) in enumerate(badges):
        badge(page, 190 + 246 * k, 850 + 16 * (-1) ** k, 104, colour, sign)
    interior.lamp(page, 800, 120, 120, cord=200, colour="#b5482f", reach=7, amount=0.9)
    page.light([(720, 130), (880, 130), (1500, 1090), (100, 1090)], "#ffd890", 0.24, soft=90)
    for x, y in zip(page.rng.uniform(60, 1560, 80), page.rng.uniform(960, 1080, 80)):
        page.marks([taper([(x + 9 * cos(t) * (1 - t / 9), y + 6 * sin(t)) for t in np.linspace(0, 4.5, 10)], 4, 2)],
                   [vary(page.rng, "#e9c890", 9)])
    page.marks([line((1180, 1020), (1420, 990), 22, 20), [(1420, 978), (1530, 972), (1536, 990), (1422, 1003)]], ["#a8442f", "#c3c7c4"],
               texture=0.06)
    page.marks([line((90, 1040), (330, 1010), 20, 18), line((330, 1010), (390, 1002), 8, 6), taper([(388, 1003), (440, 992)], 15, 3)],
               ["#c9963c", "#b9bdb8", "#3f6a74"], texture=0.06)
    for x, c in ((470, "#c8503a"), (545, "#2f6a74"), (620, "#e0a83c")):
        interior.jar(page, x, 720, 62, 84, c, neck=0.9, cap=None, full=0.7)
    page.marks([line((600 + 14 * k, 640), (592 + 20 * k, 540 - 8 * (k % 3)), 5) for k in range(4)], ["#c9a06a"] * 4)
    page.shade(box(-20, 960, 1620, 1100), "#1c1014", 0.4, soft=110)


def _boards(page: Page, count: int) -> None:
    """Draw the joints of a board wall."""
    page.marks([line((-20 + 1660 * k / count, -20), (-20 + 1660 * k / count, 650), 3) for k in range(1, count)], ["#46301f"] * (count - 1),
               alpha=0.6)


def _tools(page: Page) -> None:
    steel, wood = "#c3c7c2", "#c08a52"
    for x in (230, 330):
        page.marks([line((x, 150), (x, 400), 18, 15), [(x - 46, 112), (x + 40, 112), (x + 48, 130), (x + 40, 152), (x - 46, 152)]],
                   [wood, steel], texture=0.08)
    page.paint([(430, 120), (480, 120), (640, 380), (600, 410), (430, 180)], across("#dfe2dc", "#a9aea9"), edge=0.6)
    page.marks([[(600 - 1.6 * k * 10, 410 - 23 * k), (606 - 1.6 * k * 10, 400 - 23 * k), (594 - 1.6 * k * 10, 398 - 23 * k)]
                for k in range(10)], [steel] * 10)
    page.paint(smooth([(420, 110), (500, 96), (520, 140), (460, 200), (420, 190)], steps=4), wood, edge=0.7, texture=0.12)
    for k, h in enumerate((230, 210, 190, 170, 150)):
        x = 710 + 52 * k
        page.marks([line((x, 130), (x, 130 + h * 0.42), 22, 18), line((x, 130 + h * 0.42), (x, 130 + h), 7, 6),
                    [(x - 8, 130 + h), (x + 8, 130 + h), (x, 150 + h)]], [("#c8503a", "#d9a441", "#3f6a74", wood, "#5f7f44")[k], steel,
                        steel], texture=0.06)
    page.marks([taper([(1080 + 74 * cos(t), 220 + 74 * sin(t)) for t in np.linspace(0.6, 5.7, 26)], 16, 16),
                line((1080, 300), (1080, 420), 18)], [steel, wood], texture=0.08)
    for k, s in enumerate((1.0, 0.86, 0.72)):
        x, y = 1220 + 74 * k, 140
        page.marks([line((x, y + 20), (x, y + 220 * s), 17 * s), oval(x, y + 10, 27 * s, 27 * s), oval(x, y + 224 * s, 22 * s, 22 * s),
                    [(x - 9, y - 24), (x + 9, y - 24), (x + 9, y + 8), (x - 9, y + 8)], oval(x, y + 224 * s, 11 * s, 11 * s)],
                   [steel, steel, steel, "#3f5854", "#3f5854"], texture=0.06)
    page.shade(box(120, 70, 1480, 110), "#1a1418", 0.5, soft=26)
    page.marks([oval(x, 96, 5, 5) for x in range(200, 1460, 84)], ["#e3c27a"] * 15)
