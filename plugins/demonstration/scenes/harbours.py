"""Quays, river banks and canals, with their houses and boats."""

from math import pi

import numpy as np

from demonstration import land, objects, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.palettes import Palette
from demonstration.shapes import below, box, leaf, line, moved, oval, ridge, smooth, taper
from demonstration.space import masonry, planks


def facade(page: Page, left: float, right: float, foot: float, tall: float, wall, *, floors: int, columns: int, roof=None, gable: str = "",
           glass=("#4a5666", "#39434f"), frame="#f3ead6", shutters=None, balcony: bool = False, lit: float = 0.0, side: int = -1, ground: bool = True) -> None:
    """Paint a house front seen square on; gable is "", "point", "step", "bell" or "flat"."""
    top = foot - tall
    page.paint(box(left, top, right, foot), across(*((lift(wall, 0.08), wall, lift(wall, -0.12))[::-side])), edge=0.9, texture=0.09)
    wide, half = right - left, (left + right) / 2
    if gable:
        rise = wide * {"point": 0.62, "step": 0.6, "bell": 0.62, "flat": 0.12}[gable]
        if gable == "step":
            crown = []
            for k in range(5):
                crown += [(left + wide * 0.1 * k, top - rise * k / 5), (left + wide * 0.1 * k, top - rise * (k + 1) / 5)]
            crown += [(2 * half - x, y) for x, y in crown[::-1]]
        elif gable == "bell":
            crown = smooth([(left, top), (left + wide * 0.1, top - rise * 0.1), (left + wide * 0.2, top - rise * 0.5), (left + wide * 0.3, top - rise * 0.72), (left + wide * 0.36, top - rise * 0.98)], closed=False)
            crown += [(2 * half - x, y) for x, y in crown[::-1]]
        elif gable == "point":
            crown = [(left, top), (half, top - rise), (right, top)]
        else:
            crown = box(left - 5, top - rise, right + 5, top)
        page.paint(crown, lift(wall, 0.02), edge=0.8, texture=0.09)
        if gable == "point" and roof:
            page.marks([line((left - 8, top + 8), (half, top - rise - 4), 9), line((half, top - rise - 4), (right + 8, top + 8), 9)], [roof] * 2, texture=0.1)
        if gable in ("step", "bell"):
            page.marks([line(a, b, 4) for a, b in zip(crown, crown[1:])], [frame] * (len(crown) - 1))
        if gable != "flat":
            page.paint(box(half - wide * 0.07, top - rise * 0.42, half + wide * 0.07, top - rise * 0.12), frame, edge=0.3)
            page.paint(box(half - wide * 0.05, top - rise * 0.39, half + wide * 0.05, top - rise * 0.15), glass[0], edge=0.2)
    elif roof:
        page.paint([(left - 8, top + 3), (right + 8, top + 3), (right - 2, top - tall * 0.1), (left + 2, top - tall * 0.1)], down(lift(roof, 0.1), lift(roof, -0.15)), edge=0.8, texture=0.1)
        page.shade(box(left, top, right, top + 8), "#2a2440", 0.4, soft=5)
    storey = tall / floors
    for floor in range(floors):
        for column in range(columns):
            cx, w, h = left + wide * (column + 0.5) / columns, wide / columns * 0.46, storey * 0.58
            y1 = foot - storey * floor - storey * (0.0 if floor == 0 and ground else 0.2)
            y0 = y1 - (storey * 0.78 if floor == 0 and ground else h)
            glow = page.rng.uniform() < lit
            pane = "#ffca72" if glow else glass[page.rng.integers(2)]
            page.marks([box(cx - w / 2 - 3, y0 - 3, cx + w / 2 + 3, y1 + 2), box(cx - w / 2, y0, cx + w / 2, y1)], [frame, pane], texture=0.04)
            bars = [box(cx - 1.1, y0, cx + 1.1, y1)] + [box(cx - w / 2, y0 + (y1 - y0) * t, cx + w / 2, y0 + (y1 - y0) * t + 1.8) for t in (0.36, 0.68)]
            page.marks(bars, [frame] * 3, texture=0)
            if not glow:
                page.shade([(cx - w / 2, y0), (cx + w / 2, y0), (cx + w / 2, y0 + 6), (cx - w / 2, y0 + 6)], "#11162a", 0.6, soft=3)
            if shutters and floor:
                page.marks([box(cx + k * (w / 2 + 3) - (w * 0.42 if k < 0 else 0), y0 - 2, cx + k * (w / 2 + 3) + (w * 0.42 if k > 0 else 0), y1 + 2) for k in (-1, 1)], [vary(page.rng, shutters, 5)] * 2, texture=0.08)
            if balcony and floor:
                page.marks([box(cx - w * 0.85, y1, cx + w * 0.85, y1 + 4)] + [box(cx - w * 0.85 + k * w * 0.17, y1 - h * 0.36, cx - w * 0.85 + k * w * 0.17 + 1.4, y1) for k in range(11)] + [box(cx - w * 0.85, y1 - h * 0.38, cx + w * 0.85, y1 - h * 0.34)],
                           ["#3d3a44"] * 13, texture=0)
    page.marks([box(left, foot - storey * k - 2, right, foot - storey * k + 1.4) for k in range(1, floors)], [lift(wall, -0.22)] * (floors - 1), alpha=0.5)


def ribeira_quay(page: Page, p: Palette) -> None:
    """Porto's quay in the evening: tall narrow houses climbing the bank, wine boats, the iron bridge."""
    sky.sky(page, p, 560)
    sky.sun(page, p, 1330, 300, 38)
    sky.bands(page, p.sun, 150, 480, 20, thick=12, alpha=0.5)
    bank = ridge(page.rng, 430, 30, 500, left=960)
    page.paint(below(bank, 640), down(mix(p.far, p.haze, 0.3), p.mid), edge=1.5)
    for x in np.arange(985, 1620, 26):
        h = page.rng.uniform(20, 54)
        y = 470 + page.rng.uniform(0, 110)
        page.marks([box(x, y - h, x + 24, y), [(x - 3, y - h), (x + 27, y - h), (x + 12, y - h - 13)]], [vary(page.rng, mix(page.rng.choice(["#e3c7a0", "#c98f6c", "#e9d9bd"]), p.haze, 0.35), 6), mix("#a0513e", p.haze, 0.3)])
    page.veil(380, 640, p.haze, 0.1, 0.3)
    arch = [(880 + 730 * t, 610 - 4 * 215 * t * (1 - t)) for t in np.linspace(0, 1, 41)]
    iron = "#4d4652"
    lower = [(x, y + 14 + 30 * (1 - 4 * t * (1 - t))) for (x, y), t in zip(arch, np.linspace(0, 1, 41))]
    shapes = [line(a, b, 6) for a, b in zip(arch, arch[1:])] + [line(a, b, 6) for a, b in zip(lower, lower[1:])]
    shapes += [line(a, b, 2.6) for a, b in zip(arch, lower[1:])] + [line(a, b, 2.6) for a, b in zip(arch[1:], lower)]
    shapes += [line((860, 392), (1640, 384), 11), line((880, 560), (1620, 560), 9)]
    shapes += [line((x, 392), (x, 610 - 4 * 215 * ((x - 880) / 730) * (1 - (x - 880) / 730)), 3) for x in range(900, 1600, 44)]
    shapes += [line((x, 380), (x, 392), 1.5) for x in range(864, 1640, 12)] + [line((860, 379), (1640, 371), 2)]
    page.marks(shapes, [iron] * len(shapes), texture=0.06)
    tints = ["#d98a5a", "#e9c46e", "#c8614a", "#8fa6a0", "#e3b89a", "#f0dfc0", "#b98a9a", "#7d9ab0"]
    for row, (foot, base, size, start, dim) in enumerate(((520, 150, 0.66, -30, 0.34), (640, 220, 0.85, -50, 0.16), (770, 330, 1.1, -40, 0.0))):
        x = start
        limit = (760, 860, 800)[row]
        while x < limit:
            wide = page.rng.uniform(74, 118) * size
            tall = base * page.rng.uniform(0.82, 1.16) * (1.0 - max(x, 0) / 2600)
            wall = mix(tints[page.rng.integers(8)], p.haze, dim)
            facade(page, x, x + wide, foot, tall, wall, floors=int(3 + row * 0.8), columns=3 if wide > 92 * size else 2, roof=mix("#a9523a", p.haze, dim), balcony=row == 2, lit=0.14, side=1)
            x += wide + 1
        page.veil(foot - base * 1.2, foot, p.sun, 0.0, 0.06)
    tower = box(236, 150, 280, 400)
    page.paint(tower, across("#b8a292", "#e6c9a4"), edge=0.7)
    page.marks([box(250, 190, 266, 226), box(250, 262, 266, 292), [(230, 152), (286, 152), (274, 128), (242, 128)], [(246, 128), (270, 128), (258, 70)]], ["#544c58", "#544c58", "#a18b80", "#8f7a74"])
    for row in range(0, 1):
        for x in np.linspace(10, 760, 9):
            page.paint([(x, 772), (x + 76, 772), (x + 70, 742), (x + 6, 742)], page.rng.choice(["#f1e6d0", "#c8553c", "#e9b653", "#476f74"]), edge=0.6)
            page.shade(box(x, 772, x + 76, 800), "#3a2c44", 0.5, soft=6)
    page.paint([(-20, 770), (870, 770), (930, 800), (-20, 812)], lift("#b49f8c", 0.1), edge=1)
    page.paint([(-20, 806), (930, 796), (960, 860), (-20, 880)], down("#8d7a72", "#5c505a"), edge=1.2, texture=0.14)
    masonry(page, [(-20, 806), (930, 796), (960, 860), (-20, 880)], "#8d7a72", 260, 19, alpha=0.5)
    river = [(-20, 872), (960, 852), (940, 620), (1640, 612), (1640, 1090), (-20, 1090)]
    land.water(page, river, lift(p.sky[3], 0.0), mix(p.sky[0], p.shadow, 0.45))
    page.reflect(river, 846, stretch=1.5, amount=0.48, ripple=9)
    land.ripples(page, river, [p.sky[3], p.sky[1], p.shadow], 340, longest=170, thick=7, alpha=0.4)
    land.glitter(page, 1320, 620, 1070, lift(p.sun, 0.3), 260, spread=160)
    for x, y, s in ((1060, 800, 0.62), (620, 960, 1.0), (1240, 1010, 1.15)):
        _rabelo(page, p, x, y, s)


def _rabelo(page: Page, p: Palette, x: float, y: float, s: float) -> None:
    page.shade(oval(x, y + 16 * s, 230 * s, 18 * s), p.shadow, 0.6, soft=12)
    hull = smooth([(-250, -74), (-190, -16), (-110, 14), (110, 14), (190, -14), (262, -86)], closed=False) + smooth([(262, -86), (170, -34), (0, -22), (-160, -32), (-250, -74)], closed=False)
    page.paint([(x + u * s, y + v * s) for u, v in hull], down("#6f4a36", "#4a3230", "#2d2229"), edge=0.8, texture=0.1)
    for k in range(7):
        bx, by = x + (-112 + 37 * k) * s, y - 26 * s
        page.paint(oval(bx, by - 15 * s, 17 * s, 19 * s), across("#6d452f", "#b07a4c", "#8a5a3a"), edge=0.5)
        page.marks([oval(bx, by - 15 * s, 11 * s, 13 * s)], ["#9a6b44"], texture=0.1)
    page.marks([line((x - 20 * s, y - 20 * s), (x - 14 * s, y - 290 * s), 7 * s, 4 * s), line((x - 96 * s, y - 246 * s), (x + 76 * s, y - 262 * s), 5 * s), line((x - 14 * s, y - 286 * s), (x + 240 * s, y - 80 * s), 1.3), line((x - 14 * s, y - 286 * s), (x - 230 * s, y - 66 * s), 1.3),
                taper([(x - 240 * s, y - 72 * s), (x - 300 * s, y - 96 * s), (x - 372 * s, y - 10 * s)], 5 * s, 9 * s)], ["#4a3430", "#4a3430", "#5a4a48", "#5a4a48", "#4a3430"])
    page.paint(smooth([(x - 92 * s, y - 244 * s), (x - 40 * s, y - 228 * s), (x + 72 * s, y - 260 * s), (x + 50 * s, y - 240 * s), (x - 20 * s, y - 216 * s), (x - 76 * s, y - 232 * s)]), "#eadbc0", edge=0.6)
    land.ripples(page, box(x - 230 * s, y + 14 * s, x + 230 * s, y + 60 * s), ["#3a2a30", "#8a6a50", p.sky[2]], 26, longest=90 * s, thick=4, alpha=0.5)


def river_boats(page: Page, p: Palette) -> None:
    """Painted pirogues on the bank of the Senegal river, the iron bridge of Saint-Louis in the dust of noon."""
    sky.sky(page, p, 470)
    sky.sun(page, p, 1210, 170, 46, bright=0.8)
    page.paint(box(-10, 440, 1610, 500), down(mix(p.far, p.haze, 0.5), mix(p.mid, p.haze, 0.3)), edge=1.5)
    x = -20.0
    while x < 1620:
        w, h = page.rng.uniform(28, 66), page.rng.uniform(24, 66)
        wall = mix(page.rng.choice(["#e8c48c", "#d99a66", "#f0dfbd", "#c97f5c", "#e3b27a"]), p.haze, 0.3)
        page.marks([box(x, 486 - h, x + w, 490)] + [box(x + w * t, 486 - h * 0.75, x + w * t + 6, 486 - h * 0.4) for t in (0.2, 0.6)], [vary(page.rng, wall, 4), "#8a6a5c", "#8a6a5c"])
        x += w + page.rng.uniform(0, 9)
    for x in (90, 220, 420, 700, 1080, 1410, 1530):
        plants.palm(page, x + page.rng.uniform(-20, 20), 490, page.rng.uniform(80, 124), mix(p.near, p.haze, 0.2))
    water = [(-20, 488), (1620, 488), (1620, 800), (900, 830), (-20, 760)]
    land.water(page, [(-20, 488), (1620, 488), (1620, 860), (-20, 860)], mix(p.haze, "#8fb3ad", 0.45), "#5d8f8e")
    spans = 6
    iron = "#5d5a60"
    shapes = []
    for k in range(spans):
        a, b = -130 + 300 * k, 170 + 300 * k
        arc = [(a + (b - a) * t, 474 - 92 * 4 * t * (1 - t)) for t in np.linspace(0, 1, 21)]
        shapes += [line(q, r, 6) for q, r in zip(arc, arc[1:])] + [line(q, (q[0], 476), 2) for q in arc[2:-2:2]] + [line(q, (r[0], 476), 1.3) for q, r in zip(arc[2:-4:2], arc[4::2])]
        shapes.append([(a - 12, 476), (a + 12, 476), (a + 16, 530), (a - 16, 530)])
    shapes += [box(-20, 472, 1620, 484)]
    page.marks(shapes, [iron] * len(shapes), texture=0.08)
    page.reflect(water, 500, stretch=1.0, amount=0.5, ripple=8)
    land.ripples(page, water, [lift(p.haze, 0.3), "#4f8488", "#8fb9b0"], 330, longest=130, thick=5, alpha=0.42)
    land.glitter(page, 1210, 510, 800, lift(p.sun, 0.4), 190, spread=120)
    for x, y, s, c, d, flip in ((420, 610, 250, "#3f7f86", "#e9c04c", False), (1130, 590, 200, "#c9563a", "#f1e4c4", True)):
        pirogue(page, x, y, s, c, d, flip=flip)
        land.ripples(page, box(x - s, y + 2, x + s, y + 30), [c, "#3f6f74"], 18, longest=80, thick=3)
    beach = smooth([(-20, 740), (260, 772), (620, 816), (980, 812), (1320, 770), (1640, 728)], closed=False)
    page.paint(beach + [(1640, 1090), (-20, 1090)], down("#c9a56c", "#e2bd80", "#d0a565"), edge=2, texture=0.1)
    land.foam(page, beach, 3)
    land.hatch(page, beach + [(1640, 1090), (-20, 1090)], "#f0d49c", 260, 90, 4, 0.05, alpha=0.45)
    for x, y, s, c, d, flip in ((1180, 850, 430, "#e3a93c", "#3b6f86", False), (380, 900, 480, "#3d7f78", "#e5583a", True), (1010, 1000, 560, "#d4542f", "#f3e3bb", False)):
        page.shade(oval(x + 20, y + 16, s * 0.92, 26), "#5a3a48", 0.55, soft=16)
        pirogue(page, x, y, s, c, d, flip=flip)
    for x, y in ((180, 1000), (250, 1030)):
        page.paint(smooth([(x - 46, y), (x - 34, y - 44), (x + 34, y - 44), (x + 46, y), (x, y + 12)]), across("#e9d2a0", "#a9814e"), edge=0.8, texture=0.12)
        plants.fruit(page, x, y - 44, 26, 8, "#c9d2d4", 14, 9)
    net = [(620, 1040), (760, 1000), (860, 1060), (720, 1090)]
    land.hatch(page, smooth(net), "#4d7d84", 320, 34, 2.4, 0.7, alpha=0.7, bend=0.9)


def pirogue(page: Page, x: float, y: float, s: float, colour: str, second: str, *, flip: bool = False) -> None:
    """Lay a long painted pirogue; s is half of its length."""
    sign = -1 if flip else 1
    put = lambda pts: [(x + sign * u * s, y + v * s) for u, v in pts]  # noqa: E731
    keel = [(-1.06, -0.27), (-0.8, -0.04), (-0.4, 0.05), (0.3, 0.05), (0.75, -0.06), (1.12, -0.36)]
    rim = [(1.12, -0.36), (0.72, -0.2), (0.3, -0.115), (-0.4, -0.115), (-0.8, -0.17), (-1.06, -0.27)]
    page.paint(put(smooth([(-1.0, -0.25), (-0.4, -0.155), (0.3, -0.155), (1.05, -0.33), (0.3, -0.08), (-0.4, -0.08)])), "#4a3034", edge=0.5)
    hull = put(smooth(keel, closed=False) + smooth(rim, closed=False))
    page.paint(hull, down(lift(colour, 0.1), colour, lift(colour, -0.35)), edge=0.8, texture=0.09)
    with page.within(hull):
        page.marks([taper(put(smooth([(a, b + 0.055) for a, b in rim], closed=False)), s * 0.035, s * 0.035)], [second], texture=0.06)
        page.marks([taper(put(smooth([(a, b + 0.01) for a, b in rim], closed=False)), s * 0.022, s * 0.022)], ["#f6ead0"], texture=0.06)
        shapes, tints = [], []
        for k, u in enumerate(np.linspace(-0.8, 0.8, 15)):
            v = 0.0 - 0.13 * abs(u) ** 3
            shapes.append(put([(u - 0.035, v - 0.02), (u, v - 0.055), (u + 0.035, v - 0.02), (u, v + 0.015)]))
            tints.append(("#f6ead0", second, "#e9b53c")[k % 3])
        page.marks(shapes, tints, texture=0.06)
    page.marks([put([(u - 0.02, -0.15), (u + 0.02, -0.15), (u + 0.03, -0.1), (u - 0.03, -0.1)]) for u in (-0.5, -0.15, 0.2, 0.5)], ["#8a5a3c"] * 4)


def harbour_rain(page: Page, p: Palette) -> None:
    """Bryggen-like warehouses in the rain: tall wooden gables, their colours drawn out in the water."""
    sky.sky(page, p, 420)
    sky.overcast(page, p, 460, dark=0.3)
    hill = ridge(page.rng, 210, 90, 1100)
    page.paint(below(hill, 700), down(mix(p.far, p.haze, 0.3), mix(p.near, p.haze, 0.3)), edge=2)
    shapes = [leaf(x, y, 22, 11, -pi / 2) for x, y in zip(page.rng.uniform(0, 1600, 700), page.rng.uniform(230, 480, 700))]
    with page.within(below(hill, 700)):
        page.marks(shapes, [vary(page.rng, mix(p.near, p.haze, 0.25), 8) for _ in shapes], alpha=0.7)
    for x, y in zip(page.rng.uniform(0, 1600, 26), page.rng.uniform(340, 470, 26)):
        page.marks([box(x, y, x + 30, y + 20), [(x - 3, y), (x + 33, y), (x + 15, y - 15)]], [vary(page.rng, mix("#efe6d6", p.haze, 0.2), 5), mix("#8f4a3e", p.haze, 0.3)])
    page.veil(150, 560, p.haze, 0.55, 0.15)
    walls = ["#a23f30", "#d8a24a", "#efe4cc", "#b4552f", "#7d3430", "#c98a3f", "#5f6f5c", "#a23f30", "#e3c58c", "#8f3a2f"]
    x = -40.0
    for k in range(11):
        wide = (150, 160, 140, 170, 150, 146, 164, 150, 160, 150, 160)[k]
        tall = 250 + 26 * ((k * 7) % 3)
        facade(page, x, x + wide, 660, tall, walls[k % 10], floors=4, columns=3, gable="point", roof="#4a4a54", lit=0.1, frame="#f4ead4", side=-1)
        planks(page, box(x, 660 - tall, x + wide, 660), 22, lift(walls[k % 10], -0.3), width=1, alpha=0.28)
        x += wide + 3
    page.paint([(-20, 656), (1620, 656), (1620, 692), (-20, 700)], down("#9c968e", "#6f6a6c"), edge=1, texture=0.12)
    page.paint([(-20, 696), (1620, 690), (1620, 722), (-20, 734)], down("#5d5654", "#3c3a42"), edge=1, texture=0.14)
    for k in range(28):
        page.marks([box(k * 60 - 10, 690, k * 60 + 8, 742)], [vary(page.rng, "#4a4240", 6)])
    for k in range(5):
        bx = 180 + 300 * k
        page.marks([line((bx, 690), (bx, 560), 5, 4), line((bx, 566), (bx + 22, 556), 3)], ["#33343c"] * 2)
        page.paint(oval(bx + 24, 562, 9, 11), "#ffe0a0", edge=0.4)
        page.glow(bx + 24, 562, 90, "#ffd68a", 0.6)
    sea = box(-10, 724, 1610, 1090)
    land.water(page, sea, mix(p.haze, p.far, 0.3), mix(p.shadow, p.near, 0.35))
    page.reflect(sea, 716, stretch=1.05, amount=0.72, ripple=13)
    land.ripples(page, sea, [lift(p.haze, 0.1), p.shadow, "#7d8a90"], 480, longest=150, thick=7, alpha=0.4)
    for bx in (180, 480, 780, 1080, 1380):
        land.glitter(page, bx + 24, 730, 960, "#ffd68a", 46, spread=34, alpha=0.6)
    for x, y, ln, c, st, flip in ((420, 820, 300, "#efe6d2", "#a23f30", False), (1130, 850, 380, "#33566a", "#efe6d2", True)):
        page.shade(oval(x, y + 14, ln * 0.52, 18), p.shadow, 0.55, soft=12)
        objects.hull(page, x, y, ln, ln * 0.24, c, stripe=st, flip=flip)
        sgn = -1 if flip else 1
        cab = sorted([x - sgn * ln * 0.34, x - sgn * ln * 0.08])
        page.paint(box(cab[0], y - ln * 0.36, cab[1], y - ln * 0.13), across("#f4ead6", "#bdb3a4"), edge=0.6)
        page.paint(box(cab[0] - 6, y - ln * 0.385, cab[1] + 6, y - ln * 0.355), st, edge=0.4)
        page.marks([box(cab[0] + t * (cab[1] - cab[0]), y - ln * 0.32, cab[0] + (t + 0.22) * (cab[1] - cab[0]), y - ln * 0.25) for t in (0.1, 0.4, 0.7)], ["#3b5060", "#ffd68a", "#3b5060"])
        page.marks([line((x, y - ln * 0.13), (x, y - ln * 0.72), 6, 3), line((x, y - ln * 0.66), (x + sgn * ln * 0.46, y - ln * 0.24), 1.5), line((x, y - ln * 0.6), (x - sgn * ln * 0.2, y - ln * 0.42), 3)], ["#4a4444"] * 3)
        land.ripples(page, box(x - ln * 0.5, y + 12, x + ln * 0.5, y + 70), [c, st, p.shadow], 40, longest=90, thick=5, alpha=0.5)
    rail(page, 985, "#2c2f38")
    sky.rain(page, "#eef0ea", 620, alpha=0.26)


def rail(page: Page, y: float, colour: str) -> None:
    """Set a wet quay with bollard and rope in the foreground."""
    page.paint([(-20, y + 20), (560, y + 34), (660, y + 110), (-20, y + 110)], down("#8d8a88", "#5a585e"), edge=1.5, texture=0.14)
    page.shade([(-20, y + 40), (600, y + 52), (640, y + 110), (-20, y + 110)], "#2c3448", 0.3, soft=14)
    page.paint(smooth([(250, y + 60), (246, y), (236, y - 22), (330, y - 22), (318, y), (316, y + 60)]), across("#565a66", colour), edge=1, texture=0.1)
    page.paint(oval(283, y - 24, 49, 12), "#6d717c", edge=0.6)
    rope = smooth([(250, y + 6), (284, y + 22), (318, y + 4), (420, y + 30), (620, y - 30), (760, y - 110)], closed=False, steps=12)
    page.marks([taper(rope, 11, 6)], ["#b59a6a"], texture=0.12)
    for k in range(4):
        page.marks([taper([(96 + (70 - 8 * k) * np.cos(t), y + 66 - 8 * k + 17 * np.sin(t)) for t in np.linspace(0, 2 * pi, 30)], 9, 9)], [lift("#b59a6a", -0.12 + 0.08 * k)], texture=0.12)


def lobster_port(page: Page, p: Palette) -> None:
    """A New Brunswick wharf: sheds on stilts, traps in stacks, bright buoys, low tide."""
    sky.sky(page, p, 430)
    sky.cumulus(page, p, 420, 190, 480)
    sky.bands(page, lift(p.sun, 0.4), 120, 400, 16, alpha=0.6)
    crest = ridge(page.rng, 408, 26, 700)
    page.paint(below(crest, 520), down(mix(p.near, p.far, 0.55), mix(p.near, p.haze, 0.4)), edge=1.5)
    shapes = [leaf(x, y, 15, 7, -pi / 2) for x, y in zip(page.rng.uniform(0, 1600, 400), page.rng.uniform(396, 440, 400))]
    page.marks(shapes, [vary(page.rng, mix(p.deep, p.far, 0.5), 7) for _ in shapes])
    sea = box(-10, 446, 1610, 1090)
    land.water(page, sea, mix(p.sky[2], p.sky[0], 0.4), "#2f6472")
    for x, w, h, wall, tile, depth in ((120, 170, 110, "#b5452f", "#5a5f6c", 470), (300, 130, 96, "#e9dfc8", "#7d4438", 470), (900, 150, 104, "#5f8a94", "#4d525e", 462), (1060, 190, 126, "#efe5cf", "#8a4436", 462), (1260, 150, 108, "#d9a441", "#555a66", 462), (1420, 200, 130, "#a9432f", "#4b505c", 462)):
        for sx in np.linspace(x + 6, x + w - 6, 6):
            page.marks([line((sx, depth - 6), (sx, depth + 44), 7, 6)], [vary(page.rng, "#5d5048", 7)])
        facade(page, x, x + w, depth, h, wall, floors=1, columns=3, gable="point", roof=tile, frame="#f6eeda")
        planks(page, box(x, depth - h, x + w, depth), 16, lift(wall, -0.3), upright=False, width=1.2, alpha=0.4)
        page.paint(box(x - 10, depth - 4, x + w + 10, depth + 6), "#8a7a68", edge=0.7, texture=0.1)
    page.reflect(sea, 492, stretch=1.1, amount=0.5, ripple=8)
    land.ripples(page, sea, [lift(p.sky[2], 0.2), "#3f7d8a", "#245560"], 340, longest=160, thick=6, alpha=0.4)
    for x, y, ln, c, st, flip in ((560, 640, 400, "#f3ead6", "#c24a30", False), (1080, 690, 430, "#2f5f7a", "#f3ead6", True)):
        page.shade(oval(x, y + 16, ln * 0.5, 18), "#1f3c4a", 0.55, soft=12)
        objects.hull(page, x, y, ln, ln * 0.22, c, stripe=st, flip=flip, below="#7d342c")
        sgn = -1 if flip else 1
        cab = sorted([x + sgn * ln * 0.02, x + sgn * ln * 0.24])
        page.paint([(cab[0], y - ln * 0.13), (cab[1], y - ln * 0.15), (cab[1] - (8 if not flip else 0), y - ln * 0.34), (cab[0] + (8 if flip else 0), y - ln * 0.34)], across("#fbf2de", "#cabda6"), edge=0.6)
        page.paint(box(cab[0] - 14, y - ln * 0.36, cab[1] + 10, y - ln * 0.335), st if st != "#f3ead6" else "#c24a30", edge=0.4)
        page.marks([box(cab[0] + t * (cab[1] - cab[0]), y - ln * 0.31, cab[0] + (t + 0.22) * (cab[1] - cab[0]), y - ln * 0.23) for t in (0.1, 0.4, 0.7)], ["#4a6878"] * 3)
        page.marks([line((x + sgn * ln * 0.12, y - ln * 0.36), (x + sgn * ln * 0.12, y - ln * 0.6), 3, 2)], ["#4a4444"])
        for k in range(4):
            trap(page, x - sgn * (ln * 0.12 + k * 46), y - ln * 0.1, 44)
        land.ripples(page, box(x - ln * 0.5, y + 14, x + ln * 0.5, y + 66), [c, "#1f4a56"], 34, longest=100, thick=5)
    page.paint([(-20, 850), (1040, 792), (1640, 822), (1640, 1090), (-20, 1090)], down("#b09c80", "#8f7a60", "#6d5a4a"), edge=1.5, texture=0.12)
    for k in range(26):
        page.marks([line((-60 + k * 30 * 1.2 + 520, 796 + k), (-900 + k * 130, 1090), 1.6, 4)], ["#5a4a40"], alpha=0.7)
    page.paint([(-20, 850), (1040, 792), (1640, 822), (1640, 842), (1040, 812), (-20, 876)], down("#c9b593", "#8a765e"), edge=1, texture=0.1)
    for col, row in [(c, r) for r in range(3) for c in range(4 - r)]:
        trap(page, 1170 + col * 128 + row * 60, 1010 - row * 78, 122)
    for col, row in [(c, r) for r in range(2) for c in range(2 - r)]:
        trap(page, 110 + col * 150 + row * 50, 1040 - row * 92, 140)
    for x, y, a, c in ((470, 1010, 0.5, "#e2593a"), (560, 1036, 1.2, "#f0c04a"), (640, 1000, 0.2, "#f3ead6"), (730, 1034, 0.9, "#2f7d86"), (520, 960, 0.1, "#f0c04a"), (830, 1018, 1.4, "#e2593a")):
        buoy(page, x, y, 64, a, c)
    rope = smooth([(880, 1060), (960, 1010), (1040, 1050), (970, 1080), (900, 1030), (1010, 1000), (1090, 1060)], closed=False, steps=10)
    page.marks([taper(rope, 8, 8)], ["#e5b64a"], texture=0.1)


def trap(page: Page, x: float, foot: float, width: float) -> None:
    """Set a lath lobster trap with its arched top and its net."""
    h = width * 0.56
    outline = [(x - width / 2, foot), (x - width / 2, foot - h * 0.5)] + [(x - width / 2 * np.cos(t), foot - h * 0.5 - h * 0.5 * np.sin(t)) for t in np.linspace(0, pi, 14)] + [(x + width / 2, foot)]
    page.paint(outline, "#3f3a3c", edge=0.5, alpha=0.9)
    with page.within(outline):
        net = [line((x - width / 2 + k * width / 8, foot), (x - width / 2 + (k + 3) * width / 8, foot - h), 1) for k in range(-3, 9)] + [line((x - width / 2 + k * width / 8, foot - h), (x - width / 2 + (k + 3) * width / 8, foot), 1) for k in range(-3, 9)]
        page.marks(net, ["#6f9a8a"] * len(net), alpha=0.7, texture=0)
    laths = [line((x - width / 2 - 2, foot - h * t), (x + width / 2 + 2, foot - h * t), width * 0.045) for t in (0.03, 0.18, 0.34, 0.5)]
    laths += [line((x - width * 0.46 * np.cos(np.arcsin(v)), foot - h * (0.5 + v * 0.5)), (x + width * 0.46 * np.cos(np.arcsin(v)), foot - h * (0.5 + v * 0.5)), width * 0.045) for v in (0.34, 0.64, 0.88)]
    hoop = [(x - width / 2, foot)] + outline[1:-1] + [(x + width / 2, foot)]
    page.marks(laths + [taper(hoop, width * 0.05, width * 0.05)], [vary(page.rng, "#b58f5e", 9) for _ in laths] + ["#8d6a44"], texture=0.12)


def buoy(page: Page, x: float, y: float, size: float, turn: float, colour: str) -> None:
    """Lay a spindle buoy with its stripe and stick."""
    page.shade(oval(x + 6, y + size * 0.3, size * 0.6, size * 0.14), "#2a2436", 0.5, soft=6)
    page.marks([moved(line((-0.9, 0), (0.9, 0), 0.08), x, y, size, turn=turn)], ["#c9ab7a"])
    page.paint(moved(smooth([(-0.55, -0.12), (-0.45, -0.24), (0.3, -0.26), (0.58, -0.1), (0.58, 0.1), (0.3, 0.26), (-0.45, 0.24), (-0.55, 0.12)], steps=4), x, y, size, turn=turn), down(lift(colour, 0.2), colour, lift(colour, -0.35)), edge=0.6)
    page.marks([moved(box(-0.12, -0.26, 0.12, 0.26), x, y, size, turn=turn)], ["#f6eeda" if colour != "#f3ead6" else "#2f5f7a"])
