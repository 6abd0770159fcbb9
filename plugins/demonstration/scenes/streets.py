"""Streets and water in town: a steep street and its tram, a canal with bicycles."""

import numpy as np

from demonstration import interior, land, objects, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.facades import facade
from demonstration.houses import masonry
from demonstration.palettes import Palette
from demonstration.shapes import below, box, line, oval, ridge, smooth, taper


def tram_hill(page: Page, p: Palette) -> None:
    """A yellow tram coming up a steep street of tiled houses, the river shining below (upright)."""
    sky.sky(page, p, 640)
    sky.bands(page, lift(p.sun, 0.4), 180, 560, 14, thick=14, alpha=0.6)
    crest = ridge(page.rng, 560, 20, 400)
    page.paint(below(crest, 700), down(mix(p.far, p.haze, 0.2), mix(p.mid, p.haze, 0.4)), edge=1.5)
    for x in np.arange(380, 720, 19):
        h = page.rng.uniform(12, 30)
        page.marks([box(x, 612 - h, x + 17, 614), [(x - 2, 612 - h), (x + 19, 612 - h), (x + 8, 602 - h)]],
                   [vary(page.rng, "#ead6b4", 6), mix(p.roof, p.haze, 0.2)])
    page.paint(box(300, 610, 800, 760), down("#9cc3c6", "#6fa4ae"), edge=0.6)
    land.glitter(page, 560, 614, 750, lift(p.sun, 0.4), 90, spread=70)
    walls = ["#e3b24c", "#d9805c", "#8fb0b4", "#f1e3c6", "#c8604a", "#a9bf9a", "#e9c8b0"]
    for way in (-1, 1):
        edges = [(540 + way * v, 0) for v in (52, 84, 132, 206, 330, 560)]
        tops, feet = [600, 540, 440, 290, 60, -300], [770, 812, 872, 966, 1120, 1400]
        for k in range(5):
            (x0, _), (x1, _) = edges[k], edges[k + 1]
            wall = mix(walls[(k * 2 + (way > 0) * 3) % 7], p.haze, 0.3 - 0.07 * k)
            shape = [(x0, tops[k] + 6), (x1, tops[k + 1] + 6), (x1, feet[k + 1]), (x0, feet[k])]
            tone = lift(wall, -0.24 if way < 0 else 0.06)
            page.paint(shape, across(*((lift(tone, -0.06), tone)[::way])), edge=0.9, texture=0.09)
            at = lambda u, v, s=shape: (s[0][0] + (s[1][0] - s[0][0]) * u, (s[0][1] + (s[1][1] - s[0][1]) * u) * (1 - v)
                                        + (s[3][1] + (s[2][1] - s[3][1]) * u) * v)
            if k in (1, 3):
                shapes, tints = [], []
                for u in np.linspace(0, 0.95, 10 + 4 * k):
                    for v in np.linspace(0.04, 0.96, 26):
                        shapes.append([at(u, v), at(u + 0.028, v + 0.016), at(u + 0.014, v + 0.034)])
                        tints.append("#4f7fa0")
                page.marks(shapes, tints, alpha=0.5)
            floors = 5
            for column in range(2 if k > 1 else 1):
                for f in range(floors):
                    u0, v0 = (0.16 + 0.44 * column) if k > 1 else 0.3, 0.06 + 0.19 * f
                    u1, v1 = u0 + (0.24 if k > 1 else 0.4), v0 + (0.17 if f == floors - 1 else 0.12)
                    page.marks([[at(u0 - 0.04, v0 - 0.008), at(u1 + 0.04, v0 - 0.008), at(u1 + 0.04, v1 + 0.006),
                                 at(u0 - 0.04, v1 + 0.006)], [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]],
                               ["#f3e8d2", ("#4f5d6c", "#5d8a7c", "#7a4a3c")[(f + k) % 3 if f == floors - 1 else 0]], texture=0.05)
                    page.marks([line(at((u0 + u1) / 2, v0), at((u0 + u1) / 2, v1), 1 + k * 0.7),
                                line(at(u0, (v0 + v1) / 2), at(u1, (v0 + v1) / 2), 1 + k * 0.5)], ["#f3e8d2"] * 2)
                    if f < floors - 1:
                        page.marks([[at(u0 - 0.08, v1), at(u1 + 0.08, v1), at(u1 + 0.08, v1 + 0.012), at(u0 - 0.08, v1 + 0.012)]]
                                   + [line(at(u0 - 0.08 + (u1 - u0 + 0.16) * t, v1 - 0.05), at(u0 - 0.08 + (u1 - u0 + 0.16) * t, v1),
                                           0.8 + 0.4 * k) for t in np.linspace(0, 1, 9)]
                                   + [line(at(u0 - 0.08, v1 - 0.05), at(u1 + 0.08, v1 - 0.05), 1 + 0.5 * k)], ["#3a3a44"] * 11)
            page.paint([(x0, tops[k]), (x1, tops[k + 1]), (x1 - way * 0, tops[k + 1] + 16 + 8 * k), (x0, tops[k] + 8 + 4 * k)],
                       mix(p.roof, p.haze, 0.2), edge=0.6)
        walk = [(540 + way * 52, 770), (540 + way * 84, 812), (540 + way * 132, 872), (540 + way * 206, 966), (540 + way * 330, 1120),
                (540 + way * 560, 1400), (540 + way * 560, 1620), (540 + way * 400, 1620), (540 + way * 240, 1180), (540 + way * 110, 900),
                (540 + way * 36, 768)]
        page.paint(walk, lift("#c9b79a", -0.12 if way < 0 else 0.08), edge=1, texture=0.1)
    page.paint([(504, 766), (576, 766), (650, 900), (780, 1180), (950, 1620), (130, 1620), (300, 1180), (430, 900)],
               down("#cdbd9f", "#a99a88", "#7d7274"), edge=1, texture=0.1)
    shapes, tints = [], []
    for t in np.linspace(0, 1, 64) ** 1.5:
        y, half = 770 + 850 * t, 40 + 380 * t
        for u in np.linspace(-1, 1, 19):
            shapes.append(oval(540 + u * half + page.rng.normal(0, 2), y, half * 0.048, 3 + 12 * t, points=8))
            tints.append(vary(page.rng, mix("#b8a78c", "#80747a", t), 10))
    page.marks(shapes, tints, alpha=0.55)
    for k in (-1, 1):
        page.marks([line((540 + k * 14, 768), (540 + k * 138, 1620), 2, 15),
                    line((540 + k * 14 - 1, 768), (540 + k * 138 - 4, 1620), 1, 4)], ["#5a5460", "#d9d2c4"])
    page.shade([(150, 1620), (330, 1150), (440, 890), (505, 768), (540, 768), (520, 960), (470, 1620)], p.shadow, 0.35, soft=30)
    _tram_front(page, 545, 1215, 1.0)
    for y in (560, 430, 250, 60):
        sky.wire(page, (540 - 40 - (600 - y) * 0.5, y - 30), (540 + 40 + (600 - y) * 0.5, y - 24), 14, "#4a4650", 1.6)
    page.marks([line((540, 700), (545, -10), 1.4, 2.4)], ["#4a4650"])
    wash = [(150, 330), (330, 372), (470, 392), (640, 384), (900, 300)]
    sky.wire(page, wash[0], wash[-1], 60, "#8a8078", 1.6)
    for t, c, w in ((0.16, "#f6efe0", 44), (0.27, "#c8604a", 36), (0.36, "#f1d9a0", 30), (0.6, "#6f9aa8", 32), (0.7, "#f6efe0", 40),
                    (0.82, "#d9a441", 42)):
        x, y = 150 + 750 * t, 330 - 30 * t + 240 * t * (1 - t)
        page.paint([(x - w / 2, y), (x + w / 2, y - 2), (x + w / 2 - 3, y + w * 1.25), (x - w / 2 + 4, y + w * 1.3)],
                   across(lift(c, 0.1), lift(c, -0.18)), edge=0.6)
    interior.potted(page, 90, 1500, 190, "#5f8a4a")


def _tram_front(page: Page, x: float, foot: float, s: float) -> None:
    put = lambda pts: [(x + u * s, foot + v * s) for u, v in pts]
    page.shade(put(oval(-30, 14, 210, 34)), "#2c2440", 0.65, soft=18)
    page.paint(put([(150, -380), (205, -350), (205, -70), (150, -20)]), across("#b98228", "#8f5f22"), edge=0.7)
    page.paint(put([(-150, -20), (150, -20), (156, -190), (-156, -190)]), across("#f3c24a", "#e3a52f", "#c98a28"), edge=0.8)
    page.paint(put([(-156, -190), (156, -190), (150, -370), (-150, -370)]), across("#f7ecd2", "#efdfbe", "#cdbb98"), edge=0.8)
    page.paint(put(smooth([(-160, -366), (-130, -398), (0, -412), (130, -398), (160, -366)], closed=False)), across("#a8a29a", "#7a767a"),
               edge=0.7)
    page.paint(put(box(-48, -440, 48, -402)), "#2f3038", edge=0.5)
    page.marks([put(box(-32, -430, -8, -412)), put(box(2, -430, 30, -412))], ["#f2d27a"] * 2)
    for a, b in ((-134, -52), (-44, 44), (52, 134)):
        page.paint(put(box(a, -350, b, -214)), across("#8fb3bc", "#55707e"), edge=0.5)
        page.light(put([(a + 6, -340), (a + 30, -340), (a + 6, -260)]), "#ffffff", 0.5, soft=4)
    page.marks([put(box(-156, -196, 156, -186)), put(box(-150, -60, 150, -52)), put(box(-150, -128, 150, -122))], ["#8a5a26"] * 3)
    page.paint(put(oval(0, -112, 26, 26)), "#fff1c4", edge=0.4)
    gx, gy = put([(0, -112)])[0]
    page.glow(gx, gy, 120 * s, "#fff0c0", 0.6)
    page.paint(put(box(-120, -46, 120, -14)), "#4a4248", edge=0.6)
    page.marks([put(box(-100, -14, -64, 8)), put(box(64, -14, 100, 8)), put(line((-60, -412), (20, -560), 5)),
                put(line((60, -412), (22, -560), 5)), put(line((-40, -562), (90, -558), 6))],
               ["#24242c", "#24242c", "#55505a", "#55505a", "#55505a"])
    page.marks([put(box(-150, -182, -112, -150)), put(box(118, -104, 146, -92)), put(box(-146, -104, -118, -92))],
               ["#f7ecd2", "#c8503a", "#c8503a"])


def canal_bikes(page: Page, p: Palette) -> None:
    """Bicycles against the rail of a brick bridge, gabled houses doubled by the canal (upright)."""
    sky.sky(page, p, 700)
    sky.cumulus(page, p, 760, 210, 420, side=1)
    sky.bands(page, lift(p.sun, 0.3), 200, 560, 14, thick=14, alpha=0.5)
    page.paint(box(470, 330, 520, 760), across("#b98a6c", "#8a6450"), edge=0.6)
    page.marks([box(486, 370, 504, 410), [(462, 332), (528, 332), (512, 286), (478, 286)], [(484, 286), (506, 286), (495, 190)]],
               ["#4a4450", "#6f7f86", "#55656e"])
    colours = ["#a4523a", "#c98f5a", "#6f4a40", "#e3cfae", "#8a3f34", "#b9704a", "#d9b98a"]
    x = -60.0
    for k in range(9):
        wide = (140, 126, 150, 118, 96, 112, 150, 130, 150)[k]
        depth = abs(x + wide / 2 - 520) / 560
        foot = 786
        tall = 190 + 190 * depth + 24 * (k % 2)
        facade(page, x, x + wide, foot, tall, mix(colours[k % 7], p.haze, 0.24 - 0.18 * depth), floors=4, columns=3 if wide > 120 else 2,
               gable=("step", "bell", "point", "bell", "step")[k % 5], roof="#8a4a38", lit=0.08, side=1)
        x += wide + 2
    for x, foot, tall in ((60, 800, 420), (240, 800, 260), (900, 800, 330), (1040, 804, 440)):
        plants.tree(page, x, foot, tall, page.rng.choice(["#c9962f", "#b9782c", "#8f8a3c"]), side=1, size=8)
    page.paint(box(-10, 784, 1080, 840), down("#b08a72", "#7d6058"), edge=1, texture=0.14)
    masonry(page, box(-10, 790, 1080, 838), "#9a7462", 220, 12)
    water = box(-10, 836, 1080, 1610)
    land.water(page, water, mix(p.haze, p.sky[0], 0.35), mix(p.sky[0], p.shadow, 0.45))
    page.reflect(water, 812, stretch=1.25, amount=0.66, ripple=9)
    land.ripples(page, water, [p.sky[3], p.sky[0], p.shadow], 260, longest=140, thick=6, alpha=0.4)
    shapes = [oval(a, b, 7, 3.5, points=10) for a, b in zip(page.rng.uniform(0, 1067, 90), page.rng.uniform(850, 1200, 90))]
    page.marks(shapes, [vary(page.rng, page.rng.choice(["#d9a441", "#c9762c", "#e3c060"]), 8) for _ in shapes])
    objects.hull(page, 270, 905, 330, 58, "#3f5f5a", stripe="#e9dcc0")
    page.paint(box(170, 842, 330, 880), across("#c9a878", "#8a6a4c"), edge=0.6)
    page.marks([box(186 + 36 * k, 852, 210 + 36 * k, 870) for k in range(4)], ["#4a5a66"] * 4)
    land.ripples(page, box(100, 908, 440, 960), ["#3f5f5a", "#e9dcc0", p.shadow], 26, longest=90, thick=4)
    deck = [(-20, 1330), (540, 1290), (1090, 1330), (1090, 1620), (-20, 1620)]
    page.paint(deck, down("#c4a184", "#96705c", "#6a4f48"), edge=1, texture=0.1)
    shapes, tints = [], []
    for row in range(14):
        for k in range(-1, 26):
            y = 1330 + row * 22 * (1 + row * 0.04)
            shapes.append(box(k * 46 + (row % 2) * 23 + 2, y, k * 46 + (row % 2) * 23 + 42, y + 19 * (1 + row * 0.03)))
            tints.append(vary(page.rng, "#a3765c", 11))
    with page.within(deck):
        page.marks(shapes, tints, alpha=0.55)
    page.paint([(-20, 1300), (540, 1262), (1090, 1300), (1090, 1352), (540, 1314), (-20, 1352)], down("#dcc5a4", "#a98e76"), edge=1,
               texture=0.12)
    rails = [taper(smooth([(-20, y), (540, y - 38), (1090, y)], closed=False, steps=12), w, w) for y,
             w in ((1080, 12), (1150, 6), (1250, 8))]
    posts = [line((x, 1300 - 38 * (1 - ((x - 540) / 560) ** 2)), (x, 1078 - 38 * (1 - ((x - 540) / 560) ** 2)), 12)
             for x in range(20, 1080, 130)]
    bars = [line((x, 1290 - 38 * (1 - ((x - 540) / 560) ** 2)), (x, 1150 - 38 * (1 - ((x - 540) / 560) ** 2)), 3.4)
            for x in range(-10, 1080, 26)]
    page.marks(bars + rails + posts, ["#2f3f40"] * (len(bars) + 3 + len(posts)), texture=0.06)
    page.shade(oval(360, 1490, 320, 26), "#2a1f30", 0.5, soft=14)
    page.shade(oval(800, 1520, 300, 26), "#2a1f30", 0.5, soft=14)
    objects.bicycle(page, 340, 1490, 104, "#2f6a6e")
    objects.bicycle(page, 780, 1524, 108, "#c24f34", flip=True)
    bx, by = 960, 1240
    page.paint([(bx - 80, by - 30), (bx + 60, by - 30), (bx + 46, by + 62), (bx - 66, by + 62)], across("#d9b070", "#a3763f"), edge=0.8,
               texture=0.12)
    page.marks([line((bx - 78 + 2 * k, by - 14 + 17 * k), (bx + 58 - 2 * k, by - 14 + 17 * k), 4) for k in range(5)], ["#8a6030"] * 5,
               alpha=0.7)
    for x, y, c in ((900, 1200, "#e9c04a"), (940, 1180, "#e0604a"), (980, 1196, "#f3e6d0"), (1006, 1210, "#e0604a"),
                    (920, 1170, "#f3e6d0")):
        page.marks([line((x, y), (950, 1230), 4), oval(x, y, 20, 17), oval(x - 4, y - 4, 10, 8)], ["#5f7f44", c, lift(c, 0.3)])
