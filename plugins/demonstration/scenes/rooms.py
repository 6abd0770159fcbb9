"""Rooms to learn in: a laboratory, a classroom, a train."""

from math import cos, pi, sin

import numpy as np

from demonstration import interior, land, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.craft import flask, rack
from demonstration.interior import view_outside
from demonstration.palettes import Palette
from demonstration.shapes import box, leaf, line, oval, ridge, smooth, taper
from demonstration.space import Eye, block, planks


def laboratory(page: Page, p: Palette) -> None:
    """A laboratory bench before a great window: microscope, flasks, tubes, Petri dishes, a plant."""
    page.paint(box(-20, -20, 1620, 1090), across("#cfd3c4", "#e3e0cd", "#d3cfbd"), edge=0, texture=0.06)
    frame = box(150, 70, 1180, 610)
    view_outside(page, p, frame, 470)
    with page.within(frame):
        for x, h, c in ((220, 150, "#e0c6a0"), (330, 190, "#cfa98a"), (820, 170, "#e3d0ae"), (940, 130, "#c99f86"), (1040, 180, "#e0c6a0")):
            page.paint(box(x, 480 - h, x + 100, 500), mix(c, p.haze, 0.35), edge=0.6)
            page.paint([(x - 8, 482 - h), (x + 108, 482 - h), (x + 92, 446 - h), (x + 8, 446 - h)], mix(p.roof, p.haze, 0.35), edge=0.6)
        for x in np.arange(160, 1200, 70):
            plants.bush(page, float(x), 620, 110, page.rng.uniform(60, 110), p.near, size=8)
    interior.pane(page, frame, bars=(4, 2), thick=11, frame="#f4eee0", light="#fff6da")
    page.paint(box(120, 610, 1210, 640), down("#fbf5e6", "#d6cfbc"), edge=0.6)
    page.light([(150, 640), (1180, 640), (1500, 1090), (420, 1090)], "#fff2cc", 0.3, soft=60)
    page.paint(box(1290, 90, 1570, 600), across("#b98f62", "#9a7450"), edge=0.8, texture=0.1)
    for k in range(4):
        page.paint(box(1306, 104 + 122 * k, 1554, 210 + 122 * k), across("#6f5a48", "#86705a"), edge=0.5)
        x = 1318
        while x < 1530:
            w, h = page.rng.uniform(22, 44), page.rng.uniform(48, 92)
            if page.rng.uniform() < 0.6:
                interior.jar(page, x + w / 2, 208 + 122 * k, w, h, page.rng.choice(["#8a5a34", "#c9a03c", "#5f8a8c", "#b5503c", "#dfe3d4"]),
                             neck=0.6, cap="#3a4450")
            else:
                interior.book(page, x, 208 + 122 * k, w * 0.7, h, page.rng.choice(["#3f6a74", "#b5503c", "#d9a441", "#6f8a5c"]))
            x += w + 6
        page.paint(box(1300, 208 + 122 * k, 1560, 218 + 122 * k), "#c99f70", edge=0.5)
    page.paint([(-20, 780), (1620, 780), (1620, 870), (-20, 870)], down("#eef0e6", "#cfd4cc"), edge=0.6, texture=0.04)
    page.paint(box(-20, 868, 1620, 900), down("#8f9a98", "#6a7674"), edge=0.6)
    page.paint(box(-20, 898, 1620, 1090), down("#5f7f86", "#3f5a64"), edge=0.6, texture=0.06)
    for x in (200, 560, 920, 1280):
        page.paint(box(x, 926, x + 320, 1100), down("#6f9098", "#4a6a74"), edge=0.6)
        page.marks([box(x + 130, 944, x + 190, 954)], ["#d9d2bd"])
    _microscope(page, 470, 826, 1.0)
    for x, w, t, c, neck, full in ((760, 130, 190, "#d9742f", 0.22, 0.42), (900, 96, 140, "#5f9a5c", 0.26, 0.5),
                                   (1010, 150, 230, "#3f8a9a", 0.2, 0.36), (150, 110, 160, "#e3b53c", 0.24, 0.5)):
        flask(page, x, 826, w, t, c, neck, full)
    rack(page, 1230, 836)
    for k, (x, y) in enumerate(((640, 850), (600, 866), (690, 868))):
        page.shade(oval(x, y + 4, 52, 12), "#4a5a60", 0.35, soft=5)
        page.paint(oval(x, y, 48, 11), "#e9ece2", edge=0.4)
        page.marks([oval(x, y - 5, 46, 10.5), oval(x, y - 5, 41, 9)], ["#c3ccc6", ("#e9d9a8", "#d6a88a", "#b9c48c")[k]])
        page.marks([oval(x + page.rng.uniform(-30, 30), y - 5 + page.rng.uniform(-5, 5), 4, 2, points=8) for _ in range(8)],
                   ["#8f6a4a"] * 8)
    interior.potted(page, 1440, 826, 210, "#5f8a4a")
    page.paint([(250, 850), (380, 838), (410, 866), (270, 880)], "#fbf8ee", edge=0.5)
    page.marks([line((276 + k, 852 + 6 * k), (388 + k, 843 + 6 * k), 1.4) for k in range(4)], ["#7a8a98"] * 4)
    page.marks([line((330, 880), (440, 852), 6, 4)], ["#c8503a"])


def _microscope(page: Page, x: float, foot: float, s: float) -> None:
    put = lambda pts: [(x + u * s, foot + v * s) for u, v in pts]
    page.shade(put(oval(30, 6, 150, 16)), "#4a5a60", 0.5, soft=9)
    page.paint(put(smooth([(-110, 0), (-112, -22), (-60, -40), (70, -40), (112, -24), (110, 0)], steps=4)),
               across("#4a5660", "#2f3a44", "#1f2830"), edge=0.6)
    page.paint(put(smooth([(60, -36), (96, -120), (92, -220), (40, -290), (8, -286), (14, -252), (48, -206), (50, -120), (24, -36)],
                          steps=5)), across("#5a6670", "#3a4650", "#222c34"), edge=0.6)
    page.paint(put(box(-92, -112, 60, -94)), down("#5a6670", "#2a343c"), edge=0.5)
    page.paint(put(box(-56, -118, 20, -112)), "#bcd6d6", edge=0.3)
    tube = put([(-52, -330), (-6, -352), (34, -196), (-6, -180)])
    page.paint(tube, across("#f3efe2", "#d3cfc2", "#8f8f8c"), edge=0.6)
    page.paint(put([(-62, -352), (-16, -374), (-4, -346), (-50, -324)]), "#2f3a44", edge=0.5)
    page.paint(put([(-58, -392), (-30, -404), (-18, -372), (-46, -360)]), across("#3a4650", "#1f2830"), edge=0.5)
    for u, t in ((0, 0.0), (26, -0.35)):
        page.paint(put([(u - 12, -190), (u + 14, -198), (u + 12 + 20 * t, -140), (u - 2 + 20 * t, -134)]), across("#d9d3c2", "#a39d8c"),
                   edge=0.4)
    page.paint(put(oval(84, -150, 26, 26)), across("#6a7680", "#2a343c"), edge=0.5)
    page.paint(put(oval(84, -150, 15, 15)), "#8a949a", edge=0.4)
    gx, gy = put([(-14, -70)])[0]
    page.paint(put(box(-36, -62, 8, -40)), "#3a4650", edge=0.4)
    page.glow(gx, gy - 10, 60, "#ffeeb8", 0.8)


def classroom_board(page: Page, p: Palette) -> None:
    """An empty classroom in the afternoon: leaves and a field drawn on the blackboard, light across the tables."""
    eye = Eye(400, 860, 900, 1.75)
    interior.room(page, eye, (-4.2, 4.4), (1.6, 8.6), 3.3, floor="#b98d62", wall="#d9d3b4", ceiling="#e9e3cd", back="#cfcaa6")
    planks(page, eye.quad((-4.2, 0, 1.6), (4.4, 0, 1.6), (4.4, 0, 8.6), (-4.2, 0, 8.6)), 30, "#7d5a3c", width=1.4, alpha=0.4)
    for z in (2.0, 3.9, 5.8):
        win = eye.quad((-4.2, 1.0, z), (-4.2, 1.0, z + 1.5), (-4.2, 2.9, z + 1.5), (-4.2, 2.9, z))
        view_outside(page, p, win, 470)
        interior.pane(page, win, bars=(2, 2), thick=6, light="#fff4d0")
        interior.beam_of_light(page, [win[0], win[1]], eye.quad((-2.6, 0, z - 0.2), (-2.6, 0, z + 1.4), (0.6, 0, z + 0.8),
            (0.6, 0, z - 0.8)), "#fff0c0", 0.3)
    board = eye.quad((-2.4, 0.95, 8.55), (2.5, 0.95, 8.55), (2.5, 2.65, 8.55), (-2.4, 2.65, 8.55))
    page.paint([(board[0][0] - 14, board[0][1] + 14), (board[1][0] + 14, board[1][1] + 14), (board[2][0] + 14, board[2][1] - 14),
                (board[3][0] - 14, board[3][1] - 14)], "#a67c4e", edge=0.7, texture=0.1)
    page.paint(board, down("#3f5a50", "#33493f"), edge=0.4, texture=0.12)
    _chalk_drawings(page, board)
    page.paint([(board[0][0] - 10, board[0][1] + 12), (board[1][0] + 10, board[1][1] + 12), (board[1][0] + 10, board[1][1] + 22),
                (board[0][0] - 10, board[0][1] + 22)], "#c39a66", edge=0.5)
    x0, y0 = eye.see(3.0, 2.5, 8.5)
    page.paint(box(x0, y0, x0 + 110, y0 + 130), "#f4ecd8", edge=0.5)
    page.paint(smooth([(x0 + 30, y0 + 24), (x0 + 78, y0 + 20), (x0 + 86, y0 + 60), (x0 + 60, y0 + 110), (x0 + 28, y0 + 80)]), "#8fae7a",
               edge=0.6)
    page.marks([line((x0 + 40, y0 + 50), (x0 + 76, y0 + 44), 2), line((x0 + 44, y0 + 74), (x0 + 70, y0 + 70), 2)], ["#c8503a"] * 2)
    x1, y1 = eye.see(-3.6, 2.4, 8.5)
    page.paint(oval(x1 + 16, y1, 34, 34), "#6a4f3a", edge=0.5)
    page.paint(oval(x1 + 16, y1, 28, 28), "#fbf6e8", edge=0.4)
    page.marks([line((x1 + 16, y1), (x1 + 16, y1 - 20), 3), line((x1 + 16, y1), (x1 + 30, y1 + 8), 3)], ["#2a2a30"] * 2)
    block(page, eye, (1.2, 2.9), (0, 0.78), (6.6, 7.3), "#a8794c", side=-1)
    gx, gy = eye.see(1.7, 0.78, 6.8)
    page.marks([line((gx, gy), (gx, gy - 26), 4), taper([(gx + 34 * cos(t), gy - 60 + 34 * sin(t)) for t in np.linspace(-1.2, 1.9, 16)], 3,
                                                        3)], ["#6a4f3a"] * 2)
    page.paint(oval(gx, gy - 60, 30, 30), across("#7fb0ba", "#4f8a9a", "#2f5f74"), edge=0.5)
    page.marks([smooth([(gx - 16, gy - 74), (gx + 4, gy - 80), (gx + 8, gy - 62), (gx - 8, gy - 56)]),
                smooth([(gx + 6, gy - 54), (gx + 18, gy - 58), (gx + 14, gy - 40)])], ["#9ab56a"] * 2)
    for k, c in enumerate(("#b5503c", "#d9a441", "#3f6a74")):
        page.marks([box(gx + 70, gy - 10 - 11 * k, gx + 150 - 6 * k, gy - 11 * k)], [c])
    for z in (5.2, 3.9, 2.75):
        for x in (-2.9, -0.75, 1.4, 3.4):
            interior.table(page, eye, (x - 0.62, x + 0.62), (z, z + 0.55), 0.74, "#c59a66")
            interior.chair(page, eye, x - 0.1, z - 0.42, "#b5744a")
            if page.rng.uniform() < 0.6:
                bx, by = eye.see(x + page.rng.uniform(-0.3, 0.3), 0.75, z + 0.25)
                q = eye.size(z) * 0.16
                page.paint([(bx - q, by + q * 0.2), (bx + q, by + q * 0.12), (bx + q * 1.1, by - q * 0.32), (bx - q * 0.8, by - q * 0.28)],
                           page.rng.choice(["#f4ecd8", "#b5503c", "#3f6a74"]), edge=0.4)
    for z in (6.8, 4.2):
        for x in (-1.6, 1.8):
            lx, ly = eye.see(x, 2.85, z)
            page.marks([line((lx, ly), (lx, ly - eye.size(z) * 0.45), 2)], ["#4a4a44"])
            page.paint(oval(lx, ly, eye.size(z) * 0.22, eye.size(z) * 0.1), down("#fbf6e8", "#d9d3bd"), edge=0.5)
    interior.potted(page, 190, 720, 190, "#6f9a54")


def _chalk_drawings(page: Page, board: list) -> None:
    (x0, y1), (x1, _), (_, y0), _ = board
    w, h = x1 - x0, y1 - y0
    at = lambda u, v: (x0 + w * u, y0 + h * v)
    chalk, shapes = "#eef0e2", []
    for cx, size in ((0.16, 1.0),):
        shapes += [line(at(cx, 0.9), at(cx, 0.3), 2.6)]
        for k, v in enumerate((0.74, 0.6, 0.46)):
            for way in (-1, 1):
                tip = at(cx + way * 0.085 * size, v - 0.12)
                shapes += [taper(smooth([at(cx, v), at(cx + way * 0.03, v - 0.12), tip, at(cx + way * 0.06, v + 0.02), at(cx, v)],
                                        closed=False), 2.2, 2.2), line(at(cx, v), tip, 1.4)]
        for turn in (-0.9, -0.45, 0, 0.45, 0.9):
            shapes.append(taper([at(cx, 0.9), at(cx + 0.05 * sin(turn), 0.98)], 2, 1))
        shapes += [taper([(at(cx, 0.2)[0] + 15 * cos(t), at(cx, 0.2)[1] + 15 * sin(t)) for t in np.linspace(0, 2 * pi, 20)], 2, 2)]
    for k in range(5):
        shapes.append(line(at(0.36, 0.18 + 0.085 * k), at(0.36 + (0.24, 0.2, 0.26, 0.16, 0.22)[k], 0.175 + 0.085 * k), 2.6))
    shapes += [line(at(0.72, 0.85), at(0.72, 0.2), 2.4), line(at(0.72, 0.85), at(0.96, 0.85), 2.4)]
    shapes += [taper(smooth([at(0.72, 0.8), at(0.78, 0.7), at(0.83, 0.46), at(0.89, 0.34), at(0.95, 0.3)], closed=False), 2.6, 2.6)]
    shapes += [taper(smooth([at(0.36, 0.86), at(0.42, 0.76), at(0.48, 0.82), at(0.55, 0.72), at(0.64, 0.84)], closed=False), 2.4, 2.4)]
    shapes += [line(at(0.46, 0.92), at(0.43, 0.84), 1.8), line(at(0.52, 0.94), at(0.52, 0.82), 1.8),
               line(at(0.58, 0.93), at(0.61, 0.85), 1.8)]
    page.marks(shapes, [chalk] * len(shapes), alpha=0.85, texture=0.12)
    colours = [oval(*at(0.6, 0.66), 16, 16), *(line((at(0.6, 0.66)[0] + 20 * cos(t), at(0.6, 0.66)[1] + 20 * sin(t)),
                                                    (at(0.6, 0.66)[0] + 30 * cos(t), at(0.6, 0.66)[1] + 30 * sin(t)), 2.4)
                                               for t in np.linspace(0, 2 * pi, 11))]
    page.marks(colours, ["#f0d27a"] * len(colours), alpha=0.8, texture=0.12)
    page.marks([oval(*at(0.78, 0.7), 5, 5), oval(*at(0.83, 0.46), 5, 5), oval(*at(0.89, 0.34), 5, 5)], ["#ef9a8a"] * 3)


def train_window(page: Page, p: Palette) -> None:
    """Evening fields and a village seen from a compartment: the folding table, a map, an apple, a flask."""
    with page.within(box(240, 80, 1360, 710)):
        sky.sky(page, p, 430)
        sky.sun(page, p, 960, 360, 38)
        sky.bands(page, mix(p.sky[3], p.sun, 0.4), 180, 400, 20, thick=13, alpha=0.5)
        land.ranges(page, p, [(400, 26, 620, mix(p.far, p.haze, 0.35)), (432, 20, 500, mix(p.far, p.mid, 0.4))])
        land.patchwork(page, ridge(page.rng, 446, 8, 800), ridge(page.rng, 610, 10, 900), ["#a8a05c", "#7f8a52", "#c9a862", "#5f7048"],
                       columns=8, rows=3, hedge="#3a4a40")
        for x, w, t in ((520, 40, 34), (566, 52, 42), (624, 38, 30), (720, 46, 38), (772, 60, 44)):
            page.marks([box(x, 490 - t, x + w, 492), [(x - 6, 490 - t), (x + w + 6, 490 - t), (x + w / 2, 466 - t)],
                        box(x + 8, 490 - t + 8, x + 18, 490 - t + 20)], [vary(page.rng, "#d9bfa0", 6), "#8a4a42", "#ffcf7a"])
        page.paint(box(684, 392, 706, 492), across("#e3cdb0", "#a8917c"), edge=0.5)
        page.paint(smooth([(680, 394), (680, 378), (694, 362), (695, 334), (696, 362), (710, 378), (710, 394)]), "#4f6a66", edge=0.4)
        for x in (300, 360, 1130, 1200, 1260, 450):
            plants.poplar(page, x, 520, page.rng.uniform(90, 130), "#4a5a46", side=1)
        for y, s in ((560, 200), (640, 320)):
            land.hatch(page, box(240, y, 1360, y + 80), ("#8a8a4c", "#c9b068")[s > 300], 140, s, 5, 0, alpha=0.4, bend=0.02)
        for x in (420, 980):
            page.marks([line((x, 720), (x, 80), 15, 12), line((x - 50, 160), (x + 50, 160), 7)], ["#3a3440"] * 2, alpha=0.85)
        for k, y in enumerate((170, 210)):
            sky.wire(page, (240, y), (1360, y - 20), 30, "#332f3c", 3)
        page.light([(300, 80), (420, 80), (760, 710), (560, 710)], "#ffe9c8", 0.14, soft=20)
    wall = "#7a6250"
    for shape in (box(-20, -20, 1620, 92), box(-20, 88, 252, 760), box(1348, 88, 1620, 760), box(-20, 698, 1620, 1090)):
        page.paint(shape, down(lift(wall, 0.08), lift(wall, -0.12)), edge=0, texture=0.08)
    rim = smooth([(250, 120), (280, 90), (1320, 90), (1350, 120), (1350, 670), (1320, 700), (280, 700), (250, 670)], steps=3)
    page.marks([taper(rim + rim[:2], 26, 26), taper(rim + rim[:2], 9, 9)], ["#4a3c36", "#b9a88c"], texture=0.06)
    for way in (-1, 1):
        x = 800 + way * 690
        page.paint(smooth([(x - 190, 1090), (x - 180, 520), (x - 150, 440), (x + 150, 440), (x + 180, 520), (x + 190, 1090)], steps=4),
                   across(*(("#7a3a38", "#a8524a", "#6a3234")[::way])), edge=1.2, texture=0.1)
        page.paint(smooth([(x - 120, 470), (x - 110, 400), (x + 110, 400), (x + 120, 470), (x, 500)], steps=4),
                   across(*(("#e3d3b4", "#c9b594")[::way])), edge=1)
        page.marks([line((x - 170, 640 + 90 * k), (x + 170, 640 + 90 * k), 3) for k in range(5)], ["#5a2a2c"] * 5, alpha=0.5)
    page.paint([(300, -20), (480, -20), (440, 330), (380, 560), (300, 640), (262, 640), (262, -20)],
               across("#b5604a", "#8f4338", "#c97358", "#7d3a34"), edge=1.4, texture=0.1, brush="upright")
    page.paint([(1300, -20), (1140, -20), (1180, 320), (1240, 560), (1310, 640), (1340, 640), (1340, -20)],
               across("#7d3a34", "#c97358", "#8f4338", "#a8523f"), edge=1.4, texture=0.1, brush="upright")
    page.paint([(430, 800), (1170, 800), (1300, 960), (300, 960)], down("#c9a074", "#a87c54"), edge=1, texture=0.1)
    page.paint([(300, 958), (1300, 958), (1300, 990), (300, 990)], down("#8a6242", "#5f4434"), edge=0.8)
    page.paint([(760, 988), (840, 988), (820, 1090), (780, 1090)], "#4a3c38", edge=0.6)
    page.light([(560, 800), (1000, 800), (900, 960), (380, 960)], "#ffd9a0", 0.35, soft=30)
    chart = [(500, 830), (790, 818), (830, 920), (470, 936)]
    page.paint(chart, "#f3e8cc", edge=0.8, texture=0.06)
    with page.within(chart):
        page.paint(smooth([(470, 860), (560, 850), (640, 872), (700, 850), (840, 880), (840, 940), (460, 950)]), "#b9c99a", edge=1)
        page.marks([taper(smooth([(500, 838), (560, 880), (650, 884), (720, 910), (800, 900)], closed=False), 4, 4)], ["#6a9ab0"])
        page.marks([taper(smooth([(520, 920), (600, 890), (690, 880), (780, 840)], closed=False), 3.4, 3.4), oval(600, 890, 7, 5),
                    oval(780, 842, 7, 5)], ["#c8503a"] * 3)
    page.marks([line((645, 824), (650, 928), 1.6), line((570, 827), (560, 932), 1.6), line((720, 821), (740, 924), 1.6)], ["#c9b994"] * 3,
               alpha=0.8)
    plants.fruit(page, 930, 868, 1, 1, "#c8402f", 1, 46)
    page.marks([taper([(930, 830), (938, 800)], 5, 3), leaf(956, 806, 34, 14, -0.4)], ["#5a4030", "#7a9a4a"])
    page.shade(oval(1080, 900, 60, 14), "#2a1c24", 0.5, soft=10)
    page.paint(box(1044, 730, 1108, 896), across("#8fb0a8", "#4f7f7c", "#2f5558"), edge=0.7)
    page.paint(box(1050, 690, 1102, 732), across("#f1ead8", "#b5ac98"), edge=0.6)
