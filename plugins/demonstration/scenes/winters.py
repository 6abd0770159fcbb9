"""Snow: a sugar shack, a maple wood, a harvester in Lapland."""

from math import pi, sin

import numpy as np

from demonstration import land, objects, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.houses import House, build, chimney, opening, roof
from demonstration.mountains import far_wood
from demonstration.palettes import Palette
from demonstration.shapes import box, height_at, line, moved, oval, smooth, taper
from demonstration.space import Eye, planks


def drifts(page: Page, course: list, top, bottom, foot: float) -> None:
    """Paint a snow drift under a course, with blue hollows and lit crests."""
    page.paint(course + [(course[-1][0], foot), (course[0][0], foot)], down(top, mix(top, bottom, 0.6), bottom), edge=2, texture=0.03)
    xs = page.rng.uniform(course[0][0], course[-1][0], 34)
    shapes = []
    for x in xs:
        y = height_at(course, x) + page.rng.uniform(6, max((foot - height_at(course, x)) * 0.9, 8))
        length = page.rng.uniform(60, 260)
        shapes.append(smooth([(x - length / 2, y), (x, y - length * 0.035), (x + length / 2, y + 2), (x, y + length * 0.03)]))
    page.marks(shapes, [mix(bottom, "#8fa3cc", 0.25 * (k % 2)) if k % 3 else lift(top, 0.4) for k in range(len(shapes))], alpha=0.35)


def sugar_shack(page: Page, p: Palette) -> None:
    """A sugar shack at blue hour: steam from its louvre, lamplight on the snow, pails on the maples."""
    sky.sky(page, p, 520)
    sky.stars(page, 250, 70)
    sky.bands(page, mix(p.sky[2], p.sun, 0.3), 280, 470, 16, thick=12, alpha=0.5)
    far_wood(page, p, 520, 150, mix(p.far, p.haze, 0.3), 200, conifers=False)
    far_wood(page, p, 540, 120, mix(p.mid, p.far, 0.4), 150)
    drifts(page, smooth([(-40, 540), (400, 524), (800, 548), (1250, 530), (1640, 546)], closed=False), "#c6cce2", "#93a2cc", 1090)
    eye = Eye(545, 800, 1250, 3)
    shack = House(eye, 1.2, 21, 8.4, 6.4, 2.9, 2.9, -24)
    steam_x, steam_y = shack.spot(0, 7.2, 0)
    sky.smoke(page, steam_x, steam_y + 20, "#f6e6dc", rise=380, lean=0.7, thick=120, alpha=0.75)
    for x, foot, tall in ((330, 640, 520), (1330, 660, 560), (1490, 640, 480), (180, 610, 420), (1120, 600, 400)):
        plants.bare_tree(page, x, foot, tall, mix(p.deep, p.mid, 0.2), width=tall * 0.05, depth=6, light="#8fa0c8")
    build(page, shack, "#7a5140", "#4b4a5a", side=-1, rows=9, snow="#e9ebf4", over=0.5)
    for name in ("front", "right", "left"):
        if shack.faces(name):
            planks(page, shack.patch(name, 0, 1, 0, 2.9), 22, "#3d2a2a", width=1.6)
    vent = House(eye, 1.2, 21, 3.0, 1.6, 5.8, 0.9, -24)
    for name, tone in (("left", "#5a3f38"), ("right", "#3f2d30"), ("front", "#6a4a3e")):
        if vent.faces(name):
            page.paint(vent.patch(name, 0, 1, 5.1, 6.1), tone, edge=0.5)
            planks(page, vent.patch(name, 0, 1, 5.2, 6.0), 5, "#241a20", upright=False, width=3)
    roof(page, vent._replace(height=6.0), "#4b4a5a", side=-1, rows=3, snow="#e9ebf4")
    for u in (0.2, 0.46):
        opening(page, shack, "front", u, 1.0, 1.0, 1.1, glass=down("#ffe39a", "#f7b04e"), frame="#3d2a2a", bars=(2, 2), sill=False)
    opening(page, shack, "front", 0.78, 0, 1.05, 2.1, glass="#8a4a38", frame="#3d2a2a", bars=(4, 1), sill=False)
    for u in (0.2, 0.46):
        x, y = shack.wall("front", u, 1.5)
        page.glow(x, y, 190, "#ffc866", 0.75)
        page.light([shack.wall("front", u - 0.07, 0), shack.wall("front", u + 0.07, 0), (x + 120, 900), (x - 160, 900)], "#ffcf80", 0.4,
                   soft=40)
    x, y = chimney(page, shack, 0.36, "#5a5a66", tall=1.5, wide=0.45)
    sky.smoke(page, x, y, "#d8c9d0", rise=150, lean=0.8, thick=22, alpha=0.6)
    for k in range(9):
        u, v = shack.wall("left", 0.1 + 0.09 * k, 0.3)
        page.marks([oval(u, v - j * 13, 8, 7, points=12) for j in range(5)], [vary(page.rng, "#a5785a", 9) for _ in range(5)])
    for x, foot, s in ((470, 800, 30), (520, 820, 34), (430, 830, 33)):
        objects.barrel(page, x, foot, s * 1.6, s * 2.2, "#7a5a48")
        page.paint(oval(x, foot - s * 2.2 - 2, s * 0.9, s * 0.3), "#f1f1f6", edge=0.6)
    track = [(840, 700, 26), (790, 790, 60), (900, 900, 100), (860, 1090, 210)]
    land.path(page, track, down("#aab4d6", "#8d9ac6"))
    land.hatch(page, box(700, 700, 1010, 1090), "#d9deee", 120, 50, 6, 0.1, alpha=0.4)
    drifts(page, smooth([(-40, 860), (240, 900), (560, 990), (800, 1040)], closed=False), "#dfe3f0", "#8f9fcb", 1100)
    drifts(page, smooth([(980, 1060), (1200, 960), (1420, 900), (1660, 860)], closed=False), "#d4daec", "#8394c4", 1100)
    for x, foot, w in ((110, 1010, 92), (1480, 990, 104), (1250, 960, 60)):
        plants.stems(page, [(x, foot, w)], -10, "#54485a", side=1)
        page.marks([taper([(x - w * 0.5, foot), (x - w * 1.0, foot + 26)], 26, 6),
                    taper([(x + w * 0.5, foot), (x + w * 1.0, foot + 22)], 26, 6)], ["#4a3f50"] * 2)
        page.paint(smooth([(x - w * 0.9, foot + 20), (x, foot - 20), (x + w * 0.9, foot + 20), (x, foot + 40)]), "#dfe3f0", edge=2)
        bx, by, s = x + w * 0.1, foot - 250 * w / 100, w * 0.36
        page.marks([line((bx - s * 0.4, by - s * 0.9), (bx + s * 0.5, by - s * 0.7), s * 0.24)], ["#c9ced6"])
        page.paint([(bx - s, by - s * 0.6), (bx + s, by - s * 0.6), (bx + s * 0.76, by + s * 1.5), (bx - s * 0.76, by + s * 1.5)],
                   objects.metal("#98a2b2", 1), edge=0.6)
        page.paint([(bx - s * 1.15, by - s * 0.6), (bx + s * 1.15, by - s * 0.6), (bx + s * 0.9, by - s * 0.95),
                    (bx - s * 0.9, by - s * 0.95)], "#b9c2cf", edge=0.5)
    sky.flakes(page, 240, largest=4)


def snow_forest(page: Page, p: Palette) -> None:
    """Maples and birches in deep snow, low sun between them, one snowshoe track (upright)."""
    sky.sky(page, p, 820)
    sky.sun(page, p, 640, 560, 54)
    for tone, count, y in ((mix(p.far, p.haze, 0.5), 70, 800), (mix(p.far, p.mid, 0.4), 46, 830)):
        far_wood(page, p, y, 300, tone, count, conifers=False)
    far_wood(page, p, 840, 130, mix(p.mid, p.haze, 0.35), 110)
    page.glow(640, 560, 620, p.sun, 0.55)
    drifts(page, smooth([(-40, 840), (300, 812), (640, 850), (1110, 820)], closed=False), "#fbf1e2", "#c3cde2", 1640)
    for x, foot, w, birch in ((120, 930, 26, 1), (210, 900, 18, 0), (420, 890, 16, 1), (520, 880, 13, 0), (780, 890, 16, 1),
                              (860, 905, 20, 0), (960, 930, 24, 1)):
        page.shade([(x - w * 0.5, foot), (x + w * 0.5, foot), (x + (x - 640) * 1.1 + w * 2.2, foot + 330),
                    (x + (x - 640) * 1.1 - w, foot + 330)], "#6b7fb8", 0.42, soft=8)
        plants.stems(page, [(x, foot, w)], -20, "#e6ddd2" if birch else "#7a6a66", side=1 if x < 640 else -1, birch=bool(birch))
    drifts(page, smooth([(-40, 1010), (260, 1050), (620, 1020), (1110, 1060)], closed=False), "#fdf5e8", "#b4c2de", 1640)
    land.path(page, [(600, 1015, 16), (560, 1090, 40), (660, 1200, 66), (600, 1360, 110), (480, 1640, 190)], down("#cdd3e4", "#a6b4d6"))
    for k in range(15):
        t = (k / 14) ** 1.5
        x, y = np.interp(t, [0, 0.12, 0.3, 0.56, 1], [600, 560, 660, 600, 490]) + (1 if k % 2 else -1) * (8 + 46 * t), 1020 + 580 * t
        page.shade(oval(x, y, 8 + 34 * t, 4 + 15 * t, 0.2), "#5d72ae", 0.6, soft=3)
    for x, foot, w, birch in ((70, 1330, 96, 0), (1000, 1290, 88, 1), (250, 1160, 46, 1), (850, 1130, 40, 0)):
        page.shade([(x - w * 0.5, foot), (x + w * 0.5, foot), (x + (x - 640) * 0.9 + w * 1.6, foot + 360),
                    (x + (x - 640) * 0.9 - w, foot + 360)], "#6b7fb8", 0.42, soft=12)
        plants.stems(page, [(x, foot, w)], -20, "#eee4d6" if birch else "#66565a", side=1 if x < 640 else -1, birch=bool(birch))
        page.paint(smooth([(x - w * 0.95, foot + 18), (x - w * 0.3, foot - 16), (x + w * 0.5, foot - 14), (x + w, foot + 16),
                           (x, foot + 46)]), "#fbf3e6", edge=2)
    for x, y, way, size in ((116, 520, 1, 260), (960, 420, -1, 240), (270, 360, 1, 150), (830, 640, -1, 130), (110, 860, 1, 170)):
        limb = smooth([(x, y), (x + way * size * 0.5, y - size * 0.22), (x + way * size, y - size * 0.5)], closed=False)
        twigs = [taper(limb, size * 0.09, size * 0.02), taper([limb[4], (x + way * size * 0.6, y + size * 0.02)], size * 0.04, 2),
                 taper([limb[8], (x + way * size * 0.85, y - size * 0.16)], size * 0.035, 2)]
        page.marks(twigs, ["#5a4c52"] * 3, texture=0.1)
        page.marks([taper([(a, b - size * 0.03) for a, b in limb], size * 0.06, size * 0.02)], ["#fdf6ea"])
    bx, by = 66, 1010
    page.paint([(bx - 34, by - 40), (bx + 40, by - 40), (bx + 30, by + 60), (bx - 24, by + 60)], objects.metal("#a9b2ba", 1), edge=0.6)
    page.paint([(bx - 42, by - 40), (bx + 48, by - 40), (bx + 36, by - 58), (bx - 30, by - 58)], "#c3c9cc", edge=0.5)
    for x, foot, tall in ((340, 1240, 190), (770, 1200, 150), (930, 1500, 260)):
        plants.spruce(page, x, foot, tall, p.near, snow="#fbf4ea", side=1 if x < 640 else -1)
    sky.flakes(page, 190, largest=5)


def snow_forest_machine(page: Page, p: Palette) -> None:
    """A harvester at blue hour in Lapland: its lamps on the snow, a stack of logs, laden spruces."""
    sky.sky(page, p, 560)
    sky.stars(page, 260, 110)
    _aurora(page)
    far_wood(page, p, 560, 130, mix(p.far, p.haze, 0.2), 190)
    far_wood(page, p, 590, 170, mix(p.mid, p.far, 0.3), 130)
    drifts(page, smooth([(-40, 600), (500, 584), (1000, 604), (1640, 590)], closed=False), "#b9c6e6", "#7a90c6", 1090)
    for x, foot, tall in ((90, 700, 430), (230, 680, 330), (1420, 690, 420), (1550, 720, 500), (1290, 660, 300), (380, 660, 260),
                          (1120, 640, 220)):
        plants.spruce(page, x, foot, tall, p.near, snow="#dfe6f6", side=1 if x < 700 else -1)
    page.light([(800, 640), (860, 640), (1500, 800), (1400, 960), (900, 900)], "#ffe6a8", 0.5, soft=60)
    page.light([(520, 660), (560, 700), (200, 980), (-60, 880)], "#ffe6a8", 0.3, soft=60)
    _harvester(page, 660, 800, 62)
    for row in range(4):
        for k in range(7 - row):
            x, y = 1130 + k * 62 + row * 31, 900 - row * 52
            if k == 6 - row:
                page.paint([(x, y - 30), (x + 240, y - 66), (x + 240, y - 10), (x, y + 28)], down("#9a7355", "#5d4338"), edge=0.5,
                           texture=0.14)
            page.paint(oval(x, y, 31, 30), "#6a4a3a", edge=0.5)
            page.marks([oval(x, y, 27, 26), oval(x, y, 20, 19), oval(x, y, 17, 16), oval(x, y, 9, 8)],
                       ["#e0b887", "#c9996a", "#e3bf92", "#c9996a"], texture=0.08)
            if row == 3 or k in (0, 6 - row):
                page.paint(smooth([(x - 30, y - 16), (x, y - 38), (x + 30, y - 16), (x, y - 22)]), "#e9edf8", edge=1)
    for x, y in ((300, 870), (520, 900), (420, 850)):
        page.marks([line((x, y), (x + 220, y - 22), 26, 22)], ["#7a5a46"], texture=0.14)
        page.marks([oval(x, y, 8, 13), oval(x, y, 5, 8)], ["#e0b887", "#c9996a"])
    for k in (0, 1):
        course = smooth([(560 + 190 * k, 812), (520 + 210 * k, 900), (400 + 250 * k, 1000), (240 + 330 * k, 1100)], closed=False, steps=10)
        page.marks([taper(course, 24, 80)], ["#7f93c6"], alpha=0.7)
        page.marks([line((x - 10 - k2, y), (x + 14 + k2, y + 4), 3 + k2 * 0.1) for k2, (x, y) in enumerate(course)],
                   ["#5f74ae"] * len(course), alpha=0.7)
    drifts(page, smooth([(-40, 960), (260, 1000), (560, 1060), (760, 1100)], closed=False), "#c6d2ee", "#6f86c0", 1100)
    for x, foot, tall in ((60, 1120, 520), (1530, 1140, 460)):
        plants.spruce(page, x, foot, tall, p.deep, snow="#e9eefa", side=1 if x < 700 else -1, wide=0.3)
    sky.flakes(page, 260, "#f1f4fb", largest=4)


def _aurora(page: Page) -> None:
    """Hang green curtains of northern light in the sky."""
    for base, amp, tone, amount in ((300, 40, "#7ff0b8", 0.26), (230, 50, "#9fe8d0", 0.2)):
        phase = page.rng.uniform(0, 2 * pi)
        for x in range(-40, 1640, 22):
            y = base + amp * sin(x / 230 + phase) + 16 * sin(x / 61 + phase)
            h = 130 + 70 * sin(x / 97 + phase * 2)
            page.light([(x, y), (x + 26, y), (x + 34, y - h), (x + 12, y - h)], tone, amount * (0.55 + 0.45 * sin(x / 53 + phase)), soft=22)


def _harvester(page: Page, x: float, foot: float, s: float) -> None:
    put = lambda pts: moved(pts, x, foot, s)
    page.shade(put(oval(0, 0.1, 5.2, 0.4)), "#1f2c58", 0.6, soft=14)
    page.paint(put([(-4.6, -1.0), (-0.6, -1.0), (-0.6, -2.3), (-3.9, -2.3), (-4.7, -1.9)]), down("#e8b23c", "#c7862a", "#8a5a26"), edge=0.7)
    page.paint(put([(-3.2, -2.3), (-1.2, -2.3), (-1.3, -2.7), (-3.0, -2.7)]), "#3a3a40", edge=0.5)
    page.paint(put([(0.0, -1.0), (3.6, -1.0), (3.7, -1.6), (0.0, -1.8)]), down("#d79a30", "#8a5a26"), edge=0.7)
    page.paint(put([(-0.4, -1.7), (2.0, -1.7), (2.3, -3.0), (1.7, -4.2), (-0.4, -4.2)]), across("#2f3a4c", "#46586e"), edge=0.6)
    page.paint(put([(-0.1, -2.2), (1.8, -2.2), (2.05, -3.0), (1.55, -4.0), (-0.1, -4.0)]), down("#f7dc9a", "#c9a460"), edge=0.5)
    page.marks([put(line((0.8, -2.2), (0.75, -4.0), 0.1)), put([(-0.6, -4.2), (1.9, -4.2), (1.75, -4.45), (-0.5, -4.45)])],
               ["#2f3a4c", "#e0a838"])
    for u in (-3.7, -2.0, 1.2, 2.9):
        cx, cy = put([(u, -0.72)])[0]
        objects.wheel(page, cx, cy, s * 0.84, "#d9a23a", "#23242e")
        page.marks([moved(line((0.74 * np.cos(t), 0.74 * np.sin(t)), (0.88 * np.cos(t), 0.88 * np.sin(t)), 0.1), cx, cy, s)
                    for t in np.linspace(0, 2 * pi, 19)], ["#3c3e4a"] * 19)
    boom = [[(2.6, -1.5), (3.2, -3.8)], [(3.2, -3.8), (6.6, -5.4)], [(6.6, -5.4), (8.4, -3.2)]]
    page.marks([put(line(a, b, w)) for (a, b), w in zip(boom, (0.5, 0.36, 0.28))] + [put(line((3.0, -2.4), (4.6, -4.3), 0.14))],
               ["#e0a838", "#e0a838", "#c98f30", "#55585f"], texture=0.06)
    hx, hy = put([(8.4, -3.1)])[0]
    page.paint(moved([(-0.4, 0), (0.4, 0), (0.6, 1.4), (-0.5, 1.5)], hx, hy, s), across("#e8b23c", "#8a5a26"), edge=0.6)
    page.marks([moved(line((-0.5, 0.9), (-1.0, 1.6), 0.18), hx, hy, s), moved(line((0.55, 0.9), (1.05, 1.6), 0.18), hx, hy, s),
                moved(oval(0.1, 0.6, 0.22, 0.22), hx, hy, s)], ["#34353c"] * 3)
    page.marks([moved(line((-5.5, 1.15), (3.4, 1.5), 0.36, 0.26), hx, hy, s)], ["#7a5a46"], texture=0.14)
    for u, v in ((1.9, -4.35), (-0.4, -4.35), (3.6, -1.8), (1.2, -4.45)):
        gx, gy = put([(u, v)])[0]
        page.marks([oval(gx, gy, 8, 7)], ["#fff6d6"], texture=0)
        page.glow(gx, gy, 130, "#ffe9b0", 0.85)
