"""Where milk comes from and what becomes of it."""

from math import cos, pi, sin

import numpy as np

from demonstration import interior, land, objects, plants, sky
from demonstration.animals import cow
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.interior import view_outside
from demonstration.palettes import Palette
from demonstration.shapes import box, line, oval, smooth, taper
from demonstration.space import Eye, planks


def milking_parlour(page: Page, p: Palette) -> None:
    """A herringbone parlour before the first cows: the pit, the pipes, the claws on their hooks, dawn at the door."""
    eye = Eye(420, 800, 820, 1.75)
    interior.room(page, eye, (-4.6, 4.6), (1.2, 15), 3.4, floor="#8d8478", wall="#cfc2a6", ceiling="#6f6256", back="#a89c88")
    for way in (-1, 1):
        wall = eye.quad((way * 4.6, 0, 1.2), (way * 4.6, 0, 15), (way * 4.6, 1.9, 15), (way * 4.6, 1.9, 1.2))
        page.paint(wall, lift("#cfd6cc", -0.05 if way > 0 else -0.2), edge=0.5, texture=0.05)
        interior.wall_tiles(page, wall, 46, 9, "#8f948c")
    interior.beams(page, eye, (-4.6, 4.6), [3, 5, 7, 9, 11, 13], 3.4, "#5a4a40", thick=0.18)
    door = eye.quad((-1.5, 0, 15), (1.5, 0, 15), (1.5, 2.7, 15), (-1.5, 2.7, 15))
    page.paint(door, down("#9fb6c9", "#f3cda4", "#ffe4b4"), edge=0.5)
    page.paint([door[0], door[1], (door[1][0], door[1][1] - 20), (door[0][0], door[0][1] - 26)], "#6d8a56", edge=0.8)
    page.glow(eye.see(0, 1.3, 15)[0], eye.see(0, 1.3, 15)[1], 330, "#ffe2b0", 0.75)
    pit = eye.quad((-1.1, 0, 1.2), (1.1, 0, 1.2), (1.1, 0, 13.4), (-1.1, 0, 13.4))
    page.paint(pit, "#5a544f", edge=0.5)
    for way in (-1, 1):
        page.paint(eye.quad((way * 1.1, 0, 1.2), (way * 1.1, 0, 13.4), (way * 1.0, -0.85, 13.4), (way * 1.0, -0.85, 1.2)),
                   across(*(("#b7bdb4", "#7d837e")[::way])), edge=0.5)
        interior.wall_tiles(page, eye.quad((way * 1.1, 0, 1.2), (way * 1.1, 0, 13.4), (way * 1.0, -0.85, 13.4), (way * 1.0, -0.85, 1.2)),
                            40, 5, "#5f6662")
    page.paint(eye.quad((-1.0, -0.85, 1.2), (1.0, -0.85, 1.2), (1.0, -0.85, 13.4), (-1.0, -0.85, 13.4)), down("#8a8278", "#5b544f"),
               edge=0.4)
    page.light(eye.quad((-0.5, -0.85, 1.4), (0.5, -0.85, 1.4), (0.5, -0.85, 13.4), (-0.5, -0.85, 13.4)), "#ffe0b0", 0.5, soft=30)
    for z in np.arange(12.6, 1.9, -1.15):
        for way in (-1, 1):
            steel = "#aab0ae"
            q = eye.size(z)
            for level in (1.15, 0.7):
                interior.pipe(page, [eye.see(way * 3.9, level, z + 0.8), eye.see(way * 1.3, level, z)], q * 0.05, steel)
            for place, step in ((3.9, 0.8), (1.3, 0.0)):
                interior.pipe(page, [eye.see(way * place, 0, z + step), eye.see(way * place, 1.2, z + step)], eye.size(z + step) * 0.06,
                              steel)
            x, y = eye.see(way * 1.18, 0.72, z - 0.3)
            page.paint(box(x - q * 0.12, y - q * 0.16, x + q * 0.12, y + q * 0.16), across("#3a6a70", "#244448"), edge=0.4)
            page.marks([oval(x, y - q * 0.06, q * 0.05, q * 0.05)], ["#e8b04c"])
            hang = smooth([(x, y + q * 0.14), (x + way * q * 0.05, y + q * 0.4), (x - way * q * 0.12, y + q * 0.52),
                           (x - way * q * 0.16, y + q * 0.36)], closed=False)
            page.marks([taper(hang, q * 0.035, q * 0.035)], ["#2a2a30"])
            for k in (-1.5, -0.5, 0.5, 1.5):
                cx = x - way * q * 0.16 + k * q * 0.055
                page.marks([line((cx, y + q * 0.36), (cx + k * q * 0.02, y + q * 0.56), q * 0.04)], ["#c9cfcb" if k < 0 else "#8f9592"])
    for way in (-1, 1):
        far, near = eye.see(way * 1.3, 1.95, 14.6), eye.see(way * 1.3, 1.95, 0.5)
        page.marks([taper([far, near], 3, 90), taper([(far[0] - 0.5, far[1] - 0.6), (near[0] - 10, near[1] - 16)], 1, 26)],
                   ["#8d9492", "#e6ebe4"])
        rail = eye.see(way * 1.3, 1.2, 14), eye.see(way * 1.3, 1.2, 0.6)
        page.marks([taper(list(rail), 2, 90), taper([(x - 0.5, y - 1 - 0.02 * abs(x - 800)) for x, y in rail], 0.6, 26)],
                   ["#8d9492", "#eef1ea"])
    for z, s in ((12, 15), (8.4, 22), (5.2, 36), (3, 62)):
        x, y = eye.see(0, 2.95, z)
        interior.lamp(page, x, y, s * 1.5, cord=s * 3, reach=4.5, amount=0.7)
    objects.milk_can(page, 300, 1010, 230, "#a3a9a6", side=1)
    objects.milk_can(page, 190, 1046, 260, "#9aa09e", side=1)
    page.paint([(1270, 1000), (1400, 1000), (1384, 1076), (1286, 1076)], across("#d0603c", "#8f3a2a"), edge=0.7)
    page.paint(oval(1335, 1000, 66, 15), "#5a2a22", edge=0.5)
    page.shade(box(-20, 900, 1620, 1090), "#2a2030", 0.3, soft=120)


def milk_cans(page: Page, p: Palette) -> None:
    """Milk cans waiting on their stand at the edge of a meadow, hills in the mist of dawn."""
    sky.sky(page, p, 540)
    sky.sun(page, p, 1120, 380, 46)
    sky.bands(page, p.sun, 240, 520, 18, thick=12, alpha=0.5)
    land.ranges(page, p, [(470, 50, 760, mix(p.far, p.haze, 0.35)), (540, 44, 640, p.far), (610, 36, 800, mix(p.far, p.mid, 0.6))],
                mist=0.7)
    for x in np.arange(-20, 1640, 60):
        plants.bush(page, x + page.rng.uniform(-20, 20), 668, 90, page.rng.uniform(36, 80), mix(p.near, p.haze, 0.5), side=1, size=7)
    page.veil(520, 720, p.haze, 0.0, 0.8)
    meadow = [(-20, 690), (800, 672), (1620, 700), (1620, 1090), (-20, 1090)]
    page.paint(meadow, down(mix(p.field, p.haze, 0.4), p.mid, p.near), edge=2, texture=0.1)
    for x, foot, s, f in ((980, 738, 34, False), (1120, 752, 38, True), (1330, 744, 34, False), (860, 730, 28, True)):
        cow(page, x, foot, s, mix("#d9c7b0", p.haze, 0.2), mix("#5a4640", p.haze, 0.3), flip=f)
    page.veil(660, 800, p.haze, 0.45, 0.0)
    plants.tree(page, 1470, 860, 560, p.near, side=-1, size=10)
    land.grass(page, [(-20, 780), (1620, 760), (1620, 1090), (-20, 1090)], [p.near, p.field, p.deep], 1500, size=60, far=0.3)
    page.shade(oval(560, 1010, 560, 60), p.shadow, 0.5, soft=40)
    for x in (150, 520, 900):
        page.paint([(x - 24, 850), (x + 24, 850), (x + 28, 1030), (x - 28, 1030)], across("#8a6a4c", "#5a4436"), edge=1, texture=0.14)
    page.paint([(90, 812), (960, 812), (1010, 850), (40, 850)], down("#c7a373", "#a37e54"), edge=1, texture=0.12)
    page.paint([(40, 850), (1010, 850), (1010, 884), (40, 884)], down("#8d6a48", "#6a4c38"), edge=1, texture=0.12)
    page.marks([line((90 + 174 * k, 812), (40 + 194 * k, 850), 2) for k in range(6)], ["#6a4c38"] * 6)
    for x, foot, tall in ((200, 826, 300), (820, 826, 290), (360, 840, 330), (545, 842, 340), (705, 840, 310)):
        objects.milk_can(page, x, foot, tall, "#a9b0b2", side=1)
        page.light(smooth([(x + tall * 0.1, foot - tall * 0.6), (x + tall * 0.22, foot - tall * 0.6), (x + tall * 0.22, foot - 10),
                           (x + tall * 0.12, foot - 10)]), p.sun, 0.5, soft=12)
    land.grass(page, box(-20, 985, 1620, 1100), [p.near, p.deep, p.field], 700, size=100, far=0.7)
    land.flowers(page, box(-20, 960, 1620, 1090), ["#f3e7cd", "#e3a0a8", "#e6c04c"], 130, size=11, far=0.6)


def dairy_workshop(page: Page, p: Palette) -> None:
    """The school's dairy: an open vat of curd, moulds draining, steel, tiles, a wide window on the orchard."""
    eye = Eye(430, 780, 900, 1.8)
    interior.room(page, eye, (-4.6, 4.6), (1.8, 8), 3.4, floor="#b0694c", wall="#dfe0d2", ceiling="#e9e6d6", back="#dcdccb")
    interior.tiles(page, eye, (-4.6, 4.6), (1.8, 8), 0.34, "#7d4636", alpha=0.5)
    for shape, c in ((eye.quad((-4.6, 0, 8), (4.6, 0, 8), (4.6, 2.1, 8), (-4.6, 2.1, 8)), 40),
                     (eye.quad((-4.6, 0, 1.8), (-4.6, 0, 8), (-4.6, 2.1, 8), (-4.6, 2.1, 1.8)), 26),
                     (eye.quad((4.6, 0, 8), (4.6, 0, 1.8), (4.6, 2.1, 1.8), (4.6, 2.1, 8)), 26)):
        page.paint(shape, down("#eef0e6", "#d6dad0"), edge=0.4, texture=0.04)
        interior.wall_tiles(page, shape, c, 10, "#a9b0aa")
        page.marks([taper([shape[3], shape[2]], 8, 8)], ["#4f8a92"])
    win = eye.quad((-2.6, 1.15, 8), (2.0, 1.15, 8), (2.0, 2.95, 8), (-2.6, 2.95, 8))
    view_outside(page, p, win, 440)
    interior.pane(page, win, bars=(4, 1), thick=8, frame="#f6f2e4", light="#fff6da")
    interior.beam_of_light(page, [win[0], win[1]], eye.quad((-2.0, 0, 5.6), (2.6, 0, 5.6), (3.6, 0, 3.0), (-0.6, 0, 3.0)), "#fff2cc", 0.32)
    door = eye.quad((2.9, 0, 8), (4.0, 0, 8), (4.0, 2.3, 8), (2.9, 2.3, 8))
    page.paint(door, down("#4f8a92", "#3f727c"), edge=0.5)
    page.paint(eye.quad((3.2, 1.4, 7.98), (3.7, 1.4, 7.98), (3.7, 2.0, 7.98), (3.2, 2.0, 7.98)), "#cfe0dc", edge=0.3)
    cx, foot = eye.see(-1.9, 0.1, 4.6)
    q = eye.size(4.6)
    page.shade(oval(cx, foot + q * 0.05, q * 1.5, q * 0.34), "#3a2630", 0.55, soft=22)
    for k in (-0.8, 0.8):
        page.marks([line((cx + k * q, foot - q * 0.2), (cx + k * q, foot + q * 0.16), q * 0.08)], ["#7f8886"])
    body = [(cx - q * 1.25, foot - q * 0.95)] + [(cx + q * 1.2 * cos(t), foot - q * 0.12 + q * 0.24 * sin(t))
                                                 for t in np.linspace(pi, 0, 24)] + [(cx + q * 1.25, foot - q * 0.95)]
    page.paint(body, across("#8f9996", "#dfe4de", "#f6f7f0", "#c9d0cc", "#98a2a0", "#6f7a7a", "#a9b2b0"), edge=0.6, brush="upright")
    page.marks([taper([(cx + q * 1.24 * u, foot - q * t + q * 0.22 * cos(u * pi / 2)) for u in np.linspace(-1, 1, 20)], 4, 4)
                for t in (0.3, 0.72)], ["#7f8a88"] * 2, alpha=0.7)
    page.paint(oval(cx, foot - q * 0.95, q * 1.27, q * 0.29), "#e3e8e2", edge=0.5)
    page.paint(oval(cx, foot - q * 0.93, q * 1.16, q * 0.235), down("#f3ead0", "#fbf5e0"), edge=0.5)
    curds = [(cx + q * 1.05 * r * cos(t), foot - q * 0.93 + q * 0.2 * r * sin(t)) for t,
             r in zip(page.rng.uniform(0, 2 * pi, 150), page.rng.uniform(0, 1, 150) ** 0.5)]
    page.marks([box(x - 9, y - 4, x + 9, y + 4) for x, y in curds], [vary(page.rng, "#fdf8e6", 5) for _ in curds], alpha=0.8)
    page.marks([line((cx - q * 0.9, foot - q * 0.92), (cx - q * 1.15, foot - q * 1.9), 9, 7),
                line((cx - q * 1.02, foot - q * 0.9), (cx - q * 0.6, foot - q * 0.9), 5)], ["#c9a06a", "#b9c0bc"])
    sky.smoke(page, cx + 60, foot - q, "#ffffff", rise=220, lean=0.3, thick=60, alpha=0.35)
    interior.pipe(page, [eye.see(-1.7, 3.4, 4.6), eye.see(-1.7, 1.45, 4.6)], 20, "#b9c0bc")
    for x, z, s in ((3.7, 6.2, 1.0), (3.9, 4.6, 1.0)):
        tx, tf = eye.see(x, 0.3, z)
        r = eye.size(z) * s
        objects.cylinder(page, tx, tf, r * 1.1, r * 1.7, across("#9aa3a0", "#eef1ea", "#c3cac6", "#7f8a88", "#a9b2b0"), "#dfe4de",
                         flat=0.14)
        page.paint(smooth([(tx - r * 0.55, tf - r * 1.7), (tx - r * 0.3, tf - r * 1.95), (tx + r * 0.3, tf - r * 1.95),
                           (tx + r * 0.55, tf - r * 1.7)], closed=False), across("#c3cac6", "#f4f5ee", "#8f9996"), edge=0.5)
        page.marks([line((tx + k * r * 0.4, tf), (tx + k * r * 0.42, tf + r * 0.28), 8) for k in (-1, 1)]
                   + [oval(tx, tf - r * 0.9, 13, 13)], ["#7f8886"] * 2 + ["#4f8a92"])
    interior.table(page, eye, (-0.4, 3.0), (2.6, 3.5), 0.92, "#b9c2be", thick=0.05)
    for row, z in enumerate((3.35, 3.05, 2.78)):
        for k in range(6 - row // 2):
            mx, my = eye.see(0.0 + 0.5 * k + 0.1 * row, 0.93, z)
            r = eye.size(z) * 0.17
            objects.cylinder(page, mx, my, r * 2, r * 1.15, across("#fdf8ec", "#f3ead2", "#d3c7ae") if (row + k) % 3
                             else across("#f4f6f0", "#dfe6e2", "#b3bebc"), "#fffaf0", flat=0.2)
            page.marks([oval(mx + r * u, my - r * 0.5 * v, 2, 2, points=6) for u in (-0.6, -0.2, 0.2, 0.6) for v in (0.5, 1.2)],
                       ["#b3ab98"] * 8, alpha=0.6)
    objects.milk_can(page, 160, 1030, 270, "#b3bab6")
    objects.milk_can(page, 330, 1056, 250, "#aab1ae")
    page.paint([(1400, 940), (1560, 940), (1540, 1070), (1420, 1070)], across("#f1f3ec", "#c9d0cc"), edge=0.7)
    page.paint(oval(1480, 940, 81, 18), "#fbf5e0", edge=0.5)


def robot_barn(page: Page, p: Palette) -> None:
    """A light wooden cowshed in Estonia: high trusses, cows at rest, the milking robot at its place."""
    eye = Eye(470, 740, 900, 2.0)
    page.paint(box(-20, -20, 1620, 1090), "#e9dfc6", edge=0)
    floor = eye.quad((-9, 0, 1.8), (9, 0, 1.8), (9, 0, 34), (-9, 0, 34))
    page.paint(floor, down("#cfc4ae", "#a89c8a", "#8a7f74"), edge=0, texture=0.1)
    for way in (-1, 1):
        page.paint(eye.quad((way * 9, 0, 1.8), (way * 9, 3.4, 1.8), (way * 9, 3.4, 34), (way * 9, 0, 34)),
                   across(*(("#b98d5c", "#e3c698")[::-way])), edge=0.5, texture=0.08)
        opened = eye.quad((way * 9, 1.5, 1.8), (way * 9, 3.1, 1.8), (way * 9, 3.1, 34), (way * 9, 1.5, 34))
        page.paint(opened, down("#cfe3e4", "#eef1dc", "#b9cf8c"), edge=0.5)
        page.paint(eye.quad((way * 9, 3.4, 1.8), (0, 7.4, 1.8), (0, 7.4, 34), (way * 9, 3.4, 34)),
                   across(*(("#c9a070", "#ecd4a8")[::-way])), edge=0.5, texture=0.08)
        planks(page, eye.quad((way * 9, 3.4, 1.8), (0, 7.4, 1.8), (0, 7.4, 34), (way * 9, 3.4, 34)), 16, "#a67f50", upright=False,
               width=1.4, alpha=0.5)
    end = eye.quad((-9, 0, 34), (9, 0, 34), (9, 3.4, 34), (0, 7.4, 34), (-9, 3.4, 34))
    page.paint(end, down("#fbf3da", "#dfe8cf"), edge=0.5)
    page.paint(eye.quad((-2.4, 0, 34), (2.4, 0, 34), (2.4, 3.2, 34), (-2.4, 3.2, 34)), down("#e3eee6", "#a9c47c"), edge=0.4)
    page.glow(*eye.see(0, 2, 34), 330, "#fff6dc", 0.7)
    page.paint(eye.quad((-0.9, 7.0, 1.8), (0.9, 7.0, 1.8), (0.9, 7.0, 34), (-0.9, 7.0, 34)), down("#ffffff", "#eef3ea"), edge=0.5)
    for z in np.geomspace(31, 2.9, 11):
        q = eye.size(z)
        wood = mix("#b98a54", "#f3e6c4", min(z / 46, 0.6))
        for way in (-1, 1):
            page.marks([line(eye.see(way * 9, 3.4, z), eye.see(0, 7.3, z), q * 0.26),
                        line(eye.see(way * 4.6, 0, z), eye.see(way * 4.6, 5.3, z), q * 0.22),
                        line(eye.see(way * 4.6, 3.4, z), eye.see(way * 6.6, 4.4, z), q * 0.14),
                        line(eye.see(way * 4.6, 3.4, z), eye.see(way * 2.6, 6.0, z), q * 0.14),
                        line(eye.see(way * 9, 0, z), eye.see(way * 9, 3.4, z), q * 0.24)],
                       [wood, lift(wood, -0.1), wood, wood, lift(wood, -0.15)], texture=0.1)
        page.marks([line(eye.see(-4.6, 4.9, z), eye.see(4.6, 4.9, z), q * 0.18)], [lift(wood, -0.06)], texture=0.1)
    page.paint(eye.quad((-2.2, 0.02, 1.8), (2.2, 0.02, 1.8), (2.2, 0.02, 33), (-2.2, 0.02, 33)), down("#d9cfba", "#c3b8a4", "#a89d8c"),
               edge=0.6)
    for way in (-1, 1):
        hay = [eye.see(way * 2.2 + page.rng.normal(0, 0.06), 0.02, z) for z in np.geomspace(33, 1.9,
            30)] + [eye.see(way * 1.25 + page.rng.normal(0, 0.14), 0.02, z) for z in np.geomspace(1.9, 33, 30)]
        page.paint(hay, down("#c9b86c", "#a8a050", "#8a8a3c"), edge=2, texture=0.14)
        land.hatch(page, hay, "#d9cf84", 420, 26, 3, 0.6, alpha=0.7, bend=0.8)
        for z in np.geomspace(30, 4.2, 13):
            q = eye.size(z)
            if way > 0 and z < 8:
                continue
            x, y = eye.see(way * (3.3 if z > 6 else 3.5), 0.0, z)
            cow(page, x, y, q * 1.0, mix("#efe6d6", p.haze, min(z / 60, 0.4)),
                mix(page.rng.choice(["#2f2c30", "#8a4f34"]), p.haze, min(z / 60, 0.4)), flip=way > 0, graze=bool(page.rng.uniform() < 0.6))
        for level in (0.55, 1.15):
            a, b = eye.see(way * 2.25, level, 33), eye.see(way * 2.25, level, 1.9)
            page.marks([taper([a, b], 2, 24), taper([(a[0], a[1] - 1), (b[0], b[1] - 7)], 0.6, 6)], ["#8f9896", "#e3e8e2"])
        for z in np.geomspace(30, 2.4, 14):
            page.marks([line(eye.see(way * 2.25, 0, z), eye.see(way * 2.25, 1.3, z), eye.size(z) * 0.07)], ["#9aa3a0"])
    _robot(page, eye)
    page.light(eye.quad((-1.0, 0, 2), (1.0, 0, 2), (0.8, 0, 33), (-0.8, 0, 33)), "#fff6dc", 0.3, soft=40)


def _robot(page: Page, eye: Eye) -> None:
    x, foot = eye.see(3.1, 0, 4.4)
    q = eye.size(4.4)
    page.shade(oval(x + q * 0.4, foot + 8, q * 1.9, q * 0.22), "#3a3440", 0.5, soft=16)
    page.paint(box(x - q * 0.5, foot - q * 2.1, x + q * 1.9, foot), across("#f4f3ea", "#e3e2d8", "#b9bcb8"), edge=0.8, texture=0.04)
    page.paint(box(x - q * 0.5, foot - q * 2.1, x + q * 1.9, foot - q * 1.75), across("#c8503a", "#a83c30"), edge=0.6)
    page.paint(box(x - q * 0.34, foot - q * 1.5, x + q * 0.3, foot - q * 1.0), across("#33474f", "#22323a"), edge=0.5)
    page.marks([line((x - q * 0.26 + q * 0.09 * k, foot - q * 1.1), (x - q * 0.26 + q * 0.09 * k, foot - q * (1.2 + 0.05 * ((k * 5) % 4))),
                     6) for k in range(6)], ["#8fd0a8"] * 6)
    page.marks([oval(x + q * (0.6 + 0.25 * k), foot - q * 1.3, q * 0.07, q * 0.07) for k in range(3)], ["#7fb86a", "#e3b548", "#c8503a"])
    for k in range(4):
        cx = x + q * (0.05 + 0.45 * k)
        objects.cylinder(page, cx, foot - q * 0.3, q * 0.3, q * 0.5, across("#dfe8e6", "#f6f8f2", "#a9b6b4"), "#eef3ee")
        page.marks([taper(smooth([(cx, foot - q * 0.3), (cx - q * 0.1, foot - q * 0.1), (cx - q * 0.4, foot - q * 0.08)], closed=False), 5,
                          5)], ["#2f3a40"])
    arm = [(x - q * 0.5, foot - q * 0.75), (x - q * 1.1, foot - q * 0.7), (x - q * 1.45, foot - q * 0.5)]
    interior.pipe(page, arm, q * 0.14, "#8f9896")
    page.paint(box(x - q * 1.75, foot - q * 0.55, x - q * 1.2, foot - q * 0.42), across("#c8503a", "#8f3428"), edge=0.5)
    page.marks([line((x - q * (1.68 - 0.13 * k), foot - q * 0.55), (x - q * (1.68 - 0.13 * k), foot - q * 0.8), q * 0.06)
                for k in range(4)], ["#33474f"] * 4)
    page.marks([line((x - q * 1.9, foot - q * t), (x - q * 0.5, foot - q * t), 9) for t in (1.25, 1.6)]
               + [line((x - q * 1.9, foot), (x - q * 1.9, foot - q * 1.7), 11)], ["#b9c0bc"] * 3)
