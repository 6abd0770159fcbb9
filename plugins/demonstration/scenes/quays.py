"""Quays with their boats: Porto, Galicia, Saint-Louis."""

from math import sin

import numpy as np

from demonstration import land, objects, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.craft import pirogue
from demonstration.facades import facade
from demonstration.houses import House, build, masonry, opening
from demonstration.palettes import Palette
from demonstration.shapes import below, box, line, oval, ridge, smooth, taper
from demonstration.space import Eye


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
        page.marks([box(x, y - h, x + 24, y), [(x - 3, y - h), (x + 27, y - h), (x + 12, y - h - 13)]],
                   [vary(page.rng, mix(page.rng.choice(["#e3c7a0", "#c98f6c", "#e9d9bd"]), p.haze, 0.35), 6), mix("#a0513e", p.haze, 0.3)])
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
    for row, (foot, base, size, start, dim) in enumerate(((520, 150, 0.66, -30, 0.34), (640, 220, 0.85, -50, 0.16),
                                                          (770, 330, 1.1, -40, 0.0))):
        x = start
        limit = (760, 860, 800)[row]
        while x < limit:
            wide = page.rng.uniform(74, 118) * size
            tall = base * page.rng.uniform(0.82, 1.16) * (1.0 - max(x, 0) / 2600)
            wall = mix(tints[page.rng.integers(8)], p.haze, dim)
            facade(page, x, x + wide, foot, tall, wall, floors=int(3 + row * 0.8), columns=3 if wide > 92 * size else 2,
                   roof=mix("#a9523a", p.haze, dim), balcony=row == 2, lit=0.14, side=1)
            x += wide + 1
        page.veil(foot - base * 1.2, foot, p.sun, 0.0, 0.06)
    tower = box(236, 150, 280, 400)
    page.paint(tower, across("#b8a292", "#e6c9a4"), edge=0.7)
    page.marks([box(250, 190, 266, 226), box(250, 262, 266, 292), [(230, 152), (286, 152), (274, 128), (242, 128)],
                [(246, 128), (270, 128), (258, 70)]], ["#544c58", "#544c58", "#a18b80", "#8f7a74"])
    for row in range(0, 1):
        for x in np.linspace(10, 760, 9):
            page.paint([(x, 772), (x + 76, 772), (x + 70, 742), (x + 6, 742)],
                       page.rng.choice(["#f1e6d0", "#c8553c", "#e9b653", "#476f74"]), edge=0.6)
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
    hull = smooth([(-250, -74), (-190, -16), (-110, 14), (110, 14), (190, -14), (262, -86)],
                  closed=False) + smooth([(262, -86), (170, -34), (0, -22), (-160, -32), (-250, -74)], closed=False)
    page.paint([(x + u * s, y + v * s) for u, v in hull], down("#6f4a36", "#4a3230", "#2d2229"), edge=0.8, texture=0.1)
    for k in range(7):
        bx, by = x + (-112 + 37 * k) * s, y - 26 * s
        page.paint(oval(bx, by - 15 * s, 17 * s, 19 * s), across("#6d452f", "#b07a4c", "#8a5a3a"), edge=0.5)
        page.marks([oval(bx, by - 15 * s, 11 * s, 13 * s)], ["#9a6b44"], texture=0.1)
    page.marks([line((x - 20 * s, y - 20 * s), (x - 14 * s, y - 290 * s), 7 * s, 4 * s),
                line((x - 96 * s, y - 246 * s), (x + 76 * s, y - 262 * s), 5 * s),
                line((x - 14 * s, y - 286 * s), (x + 240 * s, y - 80 * s), 1.3),
                line((x - 14 * s, y - 286 * s), (x - 230 * s, y - 66 * s), 1.3),
                taper([(x - 240 * s, y - 72 * s), (x - 300 * s, y - 96 * s), (x - 372 * s, y - 10 * s)], 5 * s, 9 * s)],
               ["#4a3430", "#4a3430", "#5a4a48", "#5a4a48", "#4a3430"])
    page.paint(smooth([(x - 92 * s, y - 244 * s), (x - 40 * s, y - 228 * s), (x + 72 * s, y - 260 * s), (x + 50 * s, y - 240 * s),
                       (x - 20 * s, y - 216 * s), (x - 76 * s, y - 232 * s)]), "#eadbc0", edge=0.6)
    land.ripples(page, box(x - 230 * s, y + 14 * s, x + 230 * s, y + 60 * s), ["#3a2a30", "#8a6a50", p.sky[2]], 26, longest=90 * s, thick=4,
                 alpha=0.5)


def port_cooperative(page: Page, p: Palette) -> None:
    """The fishermen's cooperative at the end of the day: a long hall, blue boats, nets, crates of shellfish."""
    sky.sky(page, p, 520)
    sky.sun(page, p, 300, 420, 40)
    sky.bands(page, p.sun, 180, 480, 22, thick=13, alpha=0.5)
    for y, h, c in ((470, 60, mix(p.far, p.haze, 0.3)), (505, 36, p.far)):
        page.paint(below(ridge(page.rng, y, h, 640), 600), down(c, mix(c, p.haze, 0.4)), edge=1.5)
    sea = box(-10, 540, 1610, 1090)
    land.water(page, sea, lift(p.sky[3], 0.0), mix(p.sky[0], p.shadow, 0.5))
    page.reflect(sea, 540, amount=0.4)
    land.ripples(page, sea, [p.sky[3], p.sky[1], p.shadow], 300, longest=150, thick=6, alpha=0.4)
    land.glitter(page, 300, 545, 900, lift(p.sun, 0.3), 230, spread=150)
    eye = Eye(530, 700, 1100, 2.8)
    quay = eye.quad((-0.5, 0, 60), (30, 0, 60), (30, 0, 2.4), (-3.2, 0, 2.4))
    page.paint(quay, down("#c9a68a", "#a88a78", "#77666a"), edge=1, texture=0.1)
    page.paint(eye.quad((-0.5, 0, 60), (-3.2, 0, 2.4), (-3.2, -1.6, 2.4), (-0.5, -1.6, 60)), across("#6a5660", "#4a4050"), edge=0.8,
               texture=0.14)
    hall = House(eye, 11.2, 27, 11, 22, 5.2, 2.6, 5)
    build(page, hall, "#f0dfc4", "#a8523e", side=-1, along="side", rows=12, base="#3f7f8c")
    for v in np.linspace(0.08, 0.92, 7):
        opening(page, hall, "left", v, 0, 2.1, 3.2, glass="#2f6a78" if v < 0.6 else "#ffc878", frame="#f6ead2", bars=(1, 4), sill=False)
    opening(page, hall, "front", 0.5, 0, 3.6, 3.6, glass=down("#ffcf84", "#d9924e"), frame="#f6ead2", bars=(1, 1), sill=False)
    for u in (0.16, 0.84):
        opening(page, hall, "front", u, 1.2, 1.3, 1.5, glass="#4a5568")
    fish = hall.wall("front", 0.5, 6.0)
    page.paint(oval(fish[0], fish[1] + 16, 44, 44), "#3f7f8c", edge=0.5)
    page.marks([smooth([(fish[0] - 30, fish[1] + 16), (fish[0] - 6, fish[1] + 2), (fish[0] + 18, fish[1] + 14), (fish[0] + 32, fish[1] + 4),
                        (fish[0] + 30, fish[1] + 28), (fish[0] + 18, fish[1] + 20), (fish[0] - 6, fish[1] + 30)], steps=4)], ["#f6ead2"])
    for x, y, ln, c, st in ((460, 660, 230, "#2f6a9a", "#f1e3c4"), (360, 760, 330, "#3a7f9a", "#c8503a"),
                            (190, 930, 470, "#2a5f8c", "#e9c04a")):
        page.shade(oval(x, y + 16, ln * 0.52, 16), p.shadow, 0.6, soft=12)
        objects.hull(page, x, y, ln, ln * 0.22, c, stripe=st, flip=True, below="#7d3a34")
        page.paint(box(x + ln * 0.1, y - ln * 0.3, x + ln * 0.32, y - ln * 0.12), across("#f6ead4", "#b9a898"), edge=0.6)
        page.paint(box(x + ln * 0.08, y - ln * 0.325, x + ln * 0.34, y - ln * 0.295), st, edge=0.4)
        page.marks([box(x + ln * (0.12 + 0.07 * k), y - ln * 0.27, x + ln * (0.17 + 0.07 * k), y - ln * 0.21) for k in range(3)]
                   + [line((x + ln * 0.04, y - ln * 0.12), (x + ln * 0.04, y - ln * 0.62), 6, 3),
                      line((x + ln * 0.04, y - ln * 0.58), (x - ln * 0.3, y - ln * 0.3), 3),
                      line((x + ln * 0.04, y - ln * 0.6), (x - ln * 0.5, y - ln * 0.2), 1.2)],
                   ["#3f4f60", "#ffcf84", "#3f4f60"] + ["#4a4044"] * 3)
        land.ripples(page, box(x - ln * 0.5, y + 12, x + ln * 0.5, y + 60), [c, st, p.shadow], 26, longest=90, thick=4)
    for z in (34, 22, 14, 9):
        bx, by = eye.see(-0.6 - (34 - z) * 0.05, 0, z)
        q = eye.size(z)
        page.paint([(bx - q * 0.12, by), (bx + q * 0.12, by), (bx + q * 0.16, by - q * 0.36), (bx - q * 0.16, by - q * 0.36)],
                   across("#5a4a54", "#2c2834"), edge=0.5)
    net = smooth([(640, 1010), (700, 930), (820, 900), (930, 930), (1000, 1000), (900, 1050), (740, 1056)])
    page.shade([(x + 20, y + 14) for x, y in net], p.shadow, 0.5, soft=14)
    page.paint(net, down("#4f8a86", "#2f5f66"), edge=2, texture=0.12)
    land.hatch(page, net, "#8fc0b0", 420, 40, 2.2, 0.6, alpha=0.6, bend=0.9)
    page.marks([oval(640 + 46 * k, 1010 - 80 * sin(k * 0.42) + 14, 15, 13) for k in range(8)],
               [("#e0803a", "#e9c04a")[k % 2] for k in range(8)])
    for x, foot, w, heap in ((1120, 930, 150, "#3a3a48"), (1290, 950, 160, "#c98a6a"), (1210, 1030, 190, "#3a3a48"),
                             (1440, 1030, 200, "#b9b4ac")):
        objects.crate(page, x, foot, w, w * 0.4, "#4f8f9a", heap=heap, size=0.06)
    page.light([(560, 560), (900, 560), (1300, 1090), (500, 1090)], p.sun, 0.2, soft=140)
    sky.stroke_of_birds(page, 700, 330, 9, "#f1e3cf", 12)


def river_boats(page: Page, p: Palette) -> None:
    """Painted pirogues on the bank of the Senegal river, the iron bridge of Saint-Louis in the dust of noon."""
    sky.sky(page, p, 470)
    sky.sun(page, p, 1210, 170, 46, bright=0.8)
    page.paint(box(-10, 440, 1610, 500), down(mix(p.far, p.haze, 0.5), mix(p.mid, p.haze, 0.3)), edge=1.5)
    x = -20.0
    while x < 1620:
        w, h = page.rng.uniform(28, 66), page.rng.uniform(24, 66)
        wall = mix(page.rng.choice(["#e8c48c", "#d99a66", "#f0dfbd", "#c97f5c", "#e3b27a"]), p.haze, 0.3)
        page.marks([box(x, 486 - h, x + w, 490)] + [box(x + w * t, 486 - h * 0.75, x + w * t + 6, 486 - h * 0.4) for t in (0.2, 0.6)],
                   [vary(page.rng, wall, 4), "#8a6a5c", "#8a6a5c"])
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
        shapes += [line(q, r, 6) for q, r in zip(arc, arc[1:])] + [line(q, (q[0], 476), 2)
            for q in arc[2:-2:2]] + [line(q, (r[0], 476), 1.3) for q, r in zip(arc[2:-4:2], arc[4::2])]
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
    for x, y, s, c, d, flip in ((1180, 850, 430, "#e3a93c", "#3b6f86", False), (380, 900, 480, "#3d7f78", "#e5583a", True),
                                (1010, 1000, 560, "#d4542f", "#f3e3bb", False)):
        page.shade(oval(x + 20, y + 16, s * 0.92, 26), "#5a3a48", 0.55, soft=16)
        pirogue(page, x, y, s, c, d, flip=flip)
    for x, y in ((180, 1000), (250, 1030)):
        page.paint(smooth([(x - 46, y), (x - 34, y - 44), (x + 34, y - 44), (x + 46, y), (x, y + 12)]), across("#e9d2a0", "#a9814e"),
                   edge=0.8, texture=0.12)
        plants.fruit(page, x, y - 44, 26, 8, "#c9d2d4", 14, 9)
    net = [(620, 1040), (760, 1000), (860, 1060), (720, 1090)]
    land.hatch(page, smooth(net), "#4d7d84", 320, 34, 2.4, 0.7, alpha=0.7, bend=0.9)
