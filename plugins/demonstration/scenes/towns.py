"""Towns: a steep street and its tram, roofs under snow, squares, a ring of trams, a canal."""

from math import cos, pi, sin

import numpy as np

from demonstration import interior, land, objects, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.palettes import Palette
from demonstration.scenes.harbours import facade
from demonstration.shapes import below, box, line, oval, ridge, smooth, taper
from demonstration.space import Eye, House, build, chimney, masonry, opening


def tram_hill(page: Page, p: Palette) -> None:
    """A yellow tram coming up a steep street of tiled houses, the river shining below (upright)."""
    sky.sky(page, p, 640)
    sky.bands(page, lift(p.sun, 0.4), 180, 560, 14, thick=14, alpha=0.6)
    crest = ridge(page.rng, 560, 20, 400)
    page.paint(below(crest, 700), down(mix(p.far, p.haze, 0.2), mix(p.mid, p.haze, 0.4)), edge=1.5)
    for x in np.arange(380, 720, 19):
        h = page.rng.uniform(12, 30)
        page.marks([box(x, 612 - h, x + 17, 614), [(x - 2, 612 - h), (x + 19, 612 - h), (x + 8, 602 - h)]], [vary(page.rng, "#ead6b4", 6), mix(p.roof, p.haze, 0.2)])
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
            at = lambda u, v, s=shape: (s[0][0] + (s[1][0] - s[0][0]) * u, (s[0][1] + (s[1][1] - s[0][1]) * u) * (1 - v) + (s[3][1] + (s[2][1] - s[3][1]) * u) * v)  # noqa: E731
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
                    page.marks([[at(u0 - 0.04, v0 - 0.008), at(u1 + 0.04, v0 - 0.008), at(u1 + 0.04, v1 + 0.006), at(u0 - 0.04, v1 + 0.006)], [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]], ["#f3e8d2", ("#4f5d6c", "#5d8a7c", "#7a4a3c")[(f + k) % 3 if f == floors - 1 else 0]], texture=0.05)
                    page.marks([line(at((u0 + u1) / 2, v0), at((u0 + u1) / 2, v1), 1 + k * 0.7), line(at(u0, (v0 + v1) / 2), at(u1, (v0 + v1) / 2), 1 + k * 0.5)], ["#f3e8d2"] * 2)
                    if f < floors - 1:
                        page.marks([[at(u0 - 0.08, v1), at(u1 + 0.08, v1), at(u1 + 0.08, v1 + 0.012), at(u0 - 0.08, v1 + 0.012)]] + [line(at(u0 - 0.08 + (u1 - u0 + 0.16) * t, v1 - 0.05), at(u0 - 0.08 + (u1 - u0 + 0.16) * t, v1), 0.8 + 0.4 * k) for t in np.linspace(0, 1, 9)] + [line(at(u0 - 0.08, v1 - 0.05), at(u1 + 0.08, v1 - 0.05), 1 + 0.5 * k)], ["#3a3a44"] * 11)
            page.paint([(x0, tops[k]), (x1, tops[k + 1]), (x1 - way * 0, tops[k + 1] + 16 + 8 * k), (x0, tops[k] + 8 + 4 * k)], mix(p.roof, p.haze, 0.2), edge=0.6)
        walk = [(540 + way * 52, 770), (540 + way * 84, 812), (540 + way * 132, 872), (540 + way * 206, 966), (540 + way * 330, 1120), (540 + way * 560, 1400), (540 + way * 560, 1620), (540 + way * 400, 1620), (540 + way * 240, 1180), (540 + way * 110, 900), (540 + way * 36, 768)]
        page.paint(walk, lift("#c9b79a", -0.12 if way < 0 else 0.08), edge=1, texture=0.1)
    page.paint([(504, 766), (576, 766), (650, 900), (780, 1180), (950, 1620), (130, 1620), (300, 1180), (430, 900)], down("#cdbd9f", "#a99a88", "#7d7274"), edge=1, texture=0.1)
    shapes, tints = [], []
    for t in np.linspace(0, 1, 64) ** 1.5:
        y, half = 770 + 850 * t, 40 + 380 * t
        for u in np.linspace(-1, 1, 19):
            shapes.append(oval(540 + u * half + page.rng.normal(0, 2), y, half * 0.048, 3 + 12 * t, points=8))
            tints.append(vary(page.rng, mix("#b8a78c", "#80747a", t), 10))
    page.marks(shapes, tints, alpha=0.55)
    for k in (-1, 1):
        page.marks([line((540 + k * 14, 768), (540 + k * 138, 1620), 2, 15), line((540 + k * 14 - 1, 768), (540 + k * 138 - 4, 1620), 1, 4)], ["#5a5460", "#d9d2c4"])
    page.shade([(150, 1620), (330, 1150), (440, 890), (505, 768), (540, 768), (520, 960), (470, 1620)], p.shadow, 0.35, soft=30)
    _tram_front(page, 545, 1215, 1.0)
    for y in (560, 430, 250, 60):
        sky.wire(page, (540 - 40 - (600 - y) * 0.5, y - 30), (540 + 40 + (600 - y) * 0.5, y - 24), 14, "#4a4650", 1.6)
    page.marks([line((540, 700), (545, -10), 1.4, 2.4)], ["#4a4650"])
    wash = [(150, 330), (330, 372), (470, 392), (640, 384), (900, 300)]
    sky.wire(page, wash[0], wash[-1], 60, "#8a8078", 1.6)
    for t, c, w in ((0.16, "#f6efe0", 44), (0.27, "#c8604a", 36), (0.36, "#f1d9a0", 30), (0.6, "#6f9aa8", 32), (0.7, "#f6efe0", 40), (0.82, "#d9a441", 42)):
        x, y = 150 + 750 * t, 330 - 30 * t + 240 * t * (1 - t)
        page.paint([(x - w / 2, y), (x + w / 2, y - 2), (x + w / 2 - 3, y + w * 1.25), (x - w / 2 + 4, y + w * 1.3)], across(lift(c, 0.1), lift(c, -0.18)), edge=0.6)
    interior.potted(page, 90, 1500, 190, "#5f8a4a")


def _tram_front(page: Page, x: float, foot: float, s: float) -> None:
    put = lambda pts: [(x + u * s, foot + v * s) for u, v in pts]  # noqa: E731
    page.shade(put(oval(-30, 14, 210, 34)), "#2c2440", 0.65, soft=18)
    page.paint(put([(150, -380), (205, -350), (205, -70), (150, -20)]), across("#b98228", "#8f5f22"), edge=0.7)
    page.paint(put([(-150, -20), (150, -20), (156, -190), (-156, -190)]), across("#f3c24a", "#e3a52f", "#c98a28"), edge=0.8)
    page.paint(put([(-156, -190), (156, -190), (150, -370), (-150, -370)]), across("#f7ecd2", "#efdfbe", "#cdbb98"), edge=0.8)
    page.paint(put(smooth([(-160, -366), (-130, -398), (0, -412), (130, -398), (160, -366)], closed=False)), across("#a8a29a", "#7a767a"), edge=0.7)
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
    page.marks([put(box(-100, -14, -64, 8)), put(box(64, -14, 100, 8)), put(line((-60, -412), (20, -560), 5)), put(line((60, -412), (22, -560), 5)), put(line((-40, -562), (90, -558), 6))], ["#24242c", "#24242c", "#55505a", "#55505a", "#55505a"])
    page.marks([put(box(-150, -182, -112, -150)), put(box(118, -104, 146, -92)), put(box(-146, -104, -118, -92))], ["#f7ecd2", "#c8503a", "#c8503a"])


def canal_bikes(page: Page, p: Palette) -> None:
    """Bicycles against the rail of a brick bridge, gabled houses doubled by the canal (upright)."""
    sky.sky(page, p, 700)
    sky.cumulus(page, p, 760, 210, 420, side=1)
    sky.bands(page, lift(p.sun, 0.3), 200, 560, 14, thick=14, alpha=0.5)
    page.paint(box(470, 330, 520, 760), across("#b98a6c", "#8a6450"), edge=0.6)
    page.marks([box(486, 370, 504, 410), [(462, 332), (528, 332), (512, 286), (478, 286)], [(484, 286), (506, 286), (495, 190)]], ["#4a4450", "#6f7f86", "#55656e"])
    colours = ["#a4523a", "#c98f5a", "#6f4a40", "#e3cfae", "#8a3f34", "#b9704a", "#d9b98a"]
    x = -60.0
    for k in range(9):
        wide = (140, 126, 150, 118, 96, 112, 150, 130, 150)[k]
        depth = abs(x + wide / 2 - 520) / 560
        foot = 786
        tall = 190 + 190 * depth + 24 * (k % 2)
        facade(page, x, x + wide, foot, tall, mix(colours[k % 7], p.haze, 0.24 - 0.18 * depth), floors=4, columns=3 if wide > 120 else 2, gable=("step", "bell", "point", "bell", "step")[k % 5], roof="#8a4a38", lit=0.08, side=1)
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
    page.paint([(-20, 1300), (540, 1262), (1090, 1300), (1090, 1352), (540, 1314), (-20, 1352)], down("#dcc5a4", "#a98e76"), edge=1, texture=0.12)
    rails = [taper(smooth([(-20, y), (540, y - 38), (1090, y)], closed=False, steps=12), w, w) for y, w in ((1080, 12), (1150, 6), (1250, 8))]
    posts = [line((x, 1300 - 38 * (1 - ((x - 540) / 560) ** 2)), (x, 1078 - 38 * (1 - ((x - 540) / 560) ** 2)), 12) for x in range(20, 1080, 130)]
    bars = [line((x, 1290 - 38 * (1 - ((x - 540) / 560) ** 2)), (x, 1150 - 38 * (1 - ((x - 540) / 560) ** 2)), 3.4) for x in range(-10, 1080, 26)]
    page.marks(bars + rails + posts, ["#2f3f40"] * (len(bars) + 3 + len(posts)), texture=0.06)
    page.shade(oval(360, 1490, 320, 26), "#2a1f30", 0.5, soft=14)
    page.shade(oval(800, 1520, 300, 26), "#2a1f30", 0.5, soft=14)
    objects.bicycle(page, 340, 1490, 104, "#2f6a6e")
    objects.bicycle(page, 780, 1524, 108, "#c24f34", flip=True)
    bx, by = 960, 1240
    page.paint([(bx - 80, by - 30), (bx + 60, by - 30), (bx + 46, by + 62), (bx - 66, by + 62)], across("#d9b070", "#a3763f"), edge=0.8, texture=0.12)
    page.marks([line((bx - 78 + 2 * k, by - 14 + 17 * k), (bx + 58 - 2 * k, by - 14 + 17 * k), 4) for k in range(5)], ["#8a6030"] * 5, alpha=0.7)
    for x, y, c in ((900, 1200, "#e9c04a"), (940, 1180, "#e0604a"), (980, 1196, "#f3e6d0"), (1006, 1210, "#e0604a"), (920, 1170, "#f3e6d0")):
        page.marks([line((x, y), (950, 1230), 4), oval(x, y, 20, 17), oval(x - 4, y - 4, 10, 8)], ["#5f7f44", c, lift(c, 0.3)])


def brno_roofs(page: Page, p: Palette) -> None:
    """Roofs of Brno with a little snow, the two sharp spires on their hill, smoke in the cold."""
    sky.sky(page, p, 560)
    sky.sun(page, p, 330, 400, 34, bright=0.7)
    sky.bands(page, mix(p.sky[1], p.shadow, 0.15), 120, 480, 20, thick=16, alpha=0.35)
    land.ranges(page, p, [(540, 40, 700, p.far)])
    hill = smooth([(560, 640), (760, 520), (960, 456), (1180, 480), (1440, 580), (1640, 640)], closed=False)
    page.paint(hill + [(1640, 800), (560, 800)], down(mix(p.near, p.haze, 0.3), mix(p.mid, p.haze, 0.2)), edge=2)
    for x in np.arange(640, 1480, 26):
        y = np.interp(x, [q[0] for q in hill], [q[1] for q in hill])
        plants.bush(page, float(x), float(y) + 20, 50, 50, mix("#7a6a62", p.haze, 0.25), size=5)
    stone = mix("#8a7f80", p.haze, 0.12)
    page.paint([(880, 480), (1240, 480), (1240, 390), (880, 390)], across(lift(stone, 0.2), lift(stone, -0.1)), edge=0.8, texture=0.12)
    page.paint([(870, 394), (1250, 394), (1210, 300), (910, 300)], down("#5d6670", "#4a525e"), edge=0.8, texture=0.1)
    page.paint([(912, 300), (1208, 300), (1202, 318), (918, 318)], "#eef0f0", edge=1)
    page.marks([[(900 + 46 * k, 470), (900 + 46 * k, 424), (911 + 46 * k, 404), (922 + 46 * k, 424), (922 + 46 * k, 470)] for k in range(7)], ["#4a4656"] * 7)
    for x in (868, 962):
        page.paint(box(x - 34, 196, x + 34, 486), across(lift(stone, 0.28), stone, lift(stone, -0.25)), edge=0.7, texture=0.12)
        page.paint([(x - 38, 200), (x + 38, 200), (x + 4, -36), (x - 4, -36)], across("#6a7480", "#48505e", "#333a48"), edge=0.7)
        for k in (-1, 1):
            page.paint([(x + k * 34 - 8, 200), (x + k * 34 + 8, 200), (x + k * 34, 130)], "#4d5664", edge=0.4)
        page.marks([[(x - 10 + d, 330 - t), (x - 10 + d, 270 - t), (x + d - 3, 250 - t), (x + 4 + d, 270 - t), (x + 4 + d, 330 - t)] for d in (-8, 14) for t in (0, -120)] + [line((x - 34, y), (x + 34, y), 3) for y in (210, 340, 356)], ["#474356"] * 4 + [lift(stone, -0.3)] * 3)
    page.veil(380, 640, p.haze, 0.0, 0.6)
    eye = Eye(500, 800, 1300, 25)
    tints = ["#e3cba6", "#d9b48a", "#c9a48c", "#efe0c4", "#b9c0b4", "#d99f76"]
    rows = []
    for z in (165, 138, 116, 98, 83, 70, 59):
        for x in np.arange(-110, 112, 12.5):
            rows.append((z + page.rng.uniform(-3, 3), x + page.rng.uniform(-2, 2)))
    for k, (z, x) in enumerate(sorted(rows, reverse=True)):
        if abs(eye.see(x, 0, z)[0] - 800) > 1000:
            continue
        haze = min(max((z - 56) / 190, 0), 0.5)
        house = House(eye, x, z, page.rng.uniform(8, 12), page.rng.uniform(8, 11), page.rng.uniform(6.4, 9.4), page.rng.uniform(3.2, 4.6), page.rng.uniform(-34, 34))
        along = "front" if page.rng.uniform() < 0.6 else "side"
        build(page, house, mix(tints[k % 6], p.haze, haze), mix(page.rng.choice(["#a5553f", "#b5654a", "#8f4a3c"]), p.haze, haze), side=-1, rows=9, along=along, snow=None if page.rng.uniform() < 0.25 else mix("#f6f1ea", p.haze, haze * 0.6), bare=page.rng.uniform(0.25, 0.75))
        for name in ("front", "left", "right"):
            for u in (0.22, 0.5, 0.78):
                for y in (3.6, 6.0):
                    if y + 1.5 < house.height:
                        opening(page, house, name, u, y, 1.0, 1.4, bars=(2, 2) if z < 90 else (1, 1), glass="#ffce7a" if page.rng.uniform() < 0.16 else mix("#4a5468", p.haze, haze), frame=mix("#f6ecd8", p.haze, haze))
        cx, cy = chimney(page, house, page.rng.uniform(-0.3, 0.3), mix("#9a5f4c", p.haze, haze), tall=1.6)
        if page.rng.uniform() < 0.2:
            sky.smoke(page, cx, cy, "#f3ece2", rise=130, lean=0.5, thick=20, alpha=0.5)
    frame = smooth([(-20, 800), (160, 840), (300, 930), (330, 1090)], closed=False)
    page.paint(frame + [(-20, 1090)], down("#7d4a3e", "#55343a"), edge=1.5, texture=0.12)
    page.paint([(x, y - 16) for x, y in frame] + [(x - 14, y + 34) for x, y in frame][::-1], "#f6f1ea", edge=2)
    ends = plants.bare_tree(page, 1560, 1120, 900, "#3d3540", width=44, depth=6, lean=-0.16)
    page.marks([oval(x, y - 2, 4, 2.4, points=8) for x, y in ends[::3]], ["#f6f1ea"] * len(ends[::3]))
    sky.flakes(page, 170, largest=4)


def town_hall_square(page: Page, p: Palette) -> None:
    """The square of a small Norman town on market day: town hall, clipped limes, striped stalls."""
    sky.sky(page, p, 640)
    sky.cumulus(page, p, 260, 220, 460)
    sky.cumulus(page, p, 1330, 160, 500)
    for x, w, t, wall, roof, gable in ((-40, 170, 250, "#e9d8b8", "#5a6474", ""), (134, 130, 220, "#c98a68", "#7d4a3c", ""), (268, 140, 260, "#f0e4ca", "#5a6474", ""), (1150, 150, 240, "#e3cda6", "#5a6474", ""), (1304, 130, 270, "#b9785a", "#5a6474", ""), (1438, 190, 236, "#efe2c6", "#7d4a3c", "")):
        facade(page, x, x + w, 720, t, wall, floors=3, columns=3, roof=roof, gable=gable, shutters=page.rng.choice(["#6f8f92", "#8a9a78", "#b9a58a"]))
    spire = [(1236, 330), (1300, 330), (1268, 120)]
    page.paint(box(1236, 326, 1300, 480), across("#d9cbb0", "#a3988a"), edge=0.6, texture=0.1)
    page.paint(spire, across("#6a7688", "#454f60"), edge=0.6)
    hall = (430, 1140)
    page.paint(box(hall[0], 380, hall[1], 724), across("#f4e8cf", "#eadbbd", "#cdbb9c"), edge=0.9, texture=0.08)
    page.marks([box(hall[0], 540, hall[1], 550), box(hall[0] - 10, 376, hall[1] + 10, 392)] + [box(x, 392, x + 16, 724) for x in (430, 640, 914, 1124)], ["#c9b592"] * 6, texture=0.06)
    page.paint([(hall[0] - 14, 380), (hall[1] + 14, 380), (hall[1] - 60, 258), (hall[0] + 60, 258)], down("#67748a", "#4a5568"), edge=0.9, texture=0.12)
    for row in range(2):
        for k, x in enumerate((490, 580, 700, 785, 870, 985, 1075)):
            y0, y1 = (420, 528) if row == 0 else (574, 700)
            door = row == 1 and k == 3
            page.marks([box(x - 30, y0 - 8, x + 30, y1 + 8), box(x - 23, y0, x + 23, y1 + (20 if door else 0))], ["#fbf3e0", "#3f5f66" if door else "#5d7484"], texture=0.06)
            page.marks([box(x - 1.6, y0, x + 1.6, y1), box(x - 23, y0 + 32, x + 23, y0 + 35), box(x - 23, y0 + 68, x + 23, y0 + 71)], ["#fbf3e0"] * 3)
            if row == 0:
                page.marks([box(x - 36, y1, x + 36, y1 + 6)] + [box(x - 34 + 7 * j, y1 - 26, x - 32 + 7 * j, y1) for j in range(11)] + [box(x - 36, y1 - 28, x + 36, y1 - 25)], ["#3d4450"] * 13)
    page.paint([(650, 388), (920, 388), (785, 300)], down("#f4e8cf", "#dccaa8"), edge=0.7)
    page.paint(box(735, 190, 835, 300), across("#f4e8cf", "#cdbb9c"), edge=0.7)
    page.paint([(722, 194), (848, 194), (820, 140), (750, 140)], across("#67748a", "#454f62"), edge=0.6)
    page.paint(box(762, 100, 808, 140), across("#e9dcc0", "#b9a98c"), edge=0.5)
    page.paint([(756, 102), (814, 102), (785, 30)], across("#67748a", "#3f4858"), edge=0.5)
    page.paint(oval(785, 244, 36, 36), "#fbf5e6", edge=0.5)
    page.marks([line((785, 244), (785, 218), 4), line((785, 244), (804, 252), 4)] + [oval(785 + 29 * cos(t), 244 + 29 * sin(t), 2.4, 2.4, points=8) for t in np.linspace(0, 2 * pi, 13)], ["#3a3a48"] * 15)
    for k, c in enumerate(("#2f5f9a", "#f6efe0", "#c8443a")):
        page.paint(smooth([(700 + 16 * k, 404), (716 + 16 * k, 408), (718 + 16 * k, 452), (702 + 16 * k, 448)], steps=3), c, edge=0.4)
    page.marks([line((698, 400), (698, 530), 4)], ["#6a5a4a"])
    page.paint(box(-10, 716, 1610, 1090), down("#d9c8a8", "#c4ad8c", "#9a8470"), edge=1, texture=0.09)
    eye = Eye(560, 785, 900, 2.4)
    shapes = []
    for z in np.geomspace(3, 13.5, 22):
        shapes.append(line(eye.see(-20, 0, z), eye.see(20, 0, z), max(12 / z, 0.8)))
    for x in np.arange(-16, 17, 1.6):
        shapes.append(line(eye.see(x, 0, 13.6), eye.see(x, 0, 3), 0.8, 3))
    page.marks(shapes, ["#a38f74"] * len(shapes), alpha=0.45)
    for x in (360, 470, 1100, 1210, 250, 1320):
        foot = 752
        page.shade(oval(x + 24, foot, 62, 12), p.shadow, 0.5, soft=6)
        page.marks([line((x, foot), (x, foot - 110), 12, 9)], ["#6a5546"])
        plants.foliage(page, x, foot - 156, 62, 58, plants.tones("#6f9a4a"), size=8, lumps=8)
    for x, foot, w, c, heap in ((150, 900, 330, "#c8503a", "#d9862f"), (1330, 910, 350, "#3f7f86", "#c23f34"), (560, 850, 230, "#e3a93c", "#7fa04a"), (1010, 850, 230, "#6f8f4e", "#e9d49a")):
        _stall(page, x, foot, w, c, heap)
    for x, y, w, heap in ((420, 1010, 170, "#c8402f"), (600, 1040, 160, "#8fae4a"), (1080, 1030, 170, "#e0902f")):
        objects.crate(page, x, y, w, w * 0.42, "#c49a62", heap=heap)
    page.shade([(-20, 960), (1620, 960), (1620, 1090), (-20, 1090)], p.shadow, 0.22, soft=70)


def _stall(page: Page, x: float, foot: float, wide: float, colour: str, heap: str) -> None:
    h = wide * 0.74
    page.shade(oval(x + wide * 0.06, foot, wide * 0.62, wide * 0.09), "#3a2f48", 0.5, soft=12)
    page.marks([line((x + k * wide * 0.46, foot), (x + k * wide * 0.46, foot - h), wide * 0.022) for k in (-1, 1)], ["#7a6048"] * 2)
    page.paint(box(x - wide * 0.48, foot - wide * 0.3, x + wide * 0.48, foot - wide * 0.02), down("#f1e6cf", "#c9b698"), edge=0.8, texture=0.08)
    for k in np.linspace(-0.38, 0.38, 5):
        objects.crate(page, x + k * wide, foot - wide * 0.28, wide * 0.17, wide * 0.075, "#b98d58", heap=heap if int((k + 1) * 10) % 2 else lift(heap, 0.2), size=0.14)
    stripes = 10
    for k in range(stripes):
        a, b = x - wide * 0.56 + wide * 1.12 * k / stripes, x - wide * 0.56 + wide * 1.12 * (k + 1) / stripes
        ta, tb = x + (a - x) * 0.86, x + (b - x) * 0.86
        tone = colour if k % 2 else "#f8f0de"
        page.paint([(ta, foot - h * 1.22), (tb, foot - h * 1.22), (b, foot - h * 0.9), (a, foot - h * 0.9)], down(lift(tone, 0.1), lift(tone, -0.08)), edge=0.4, texture=0.06)
        page.paint(smooth([(a, foot - h * 0.91), (b, foot - h * 0.91), (b, foot - h * 0.83), ((a + b) / 2, foot - h * 0.79), (a, foot - h * 0.83)], steps=3), lift(tone, -0.2), edge=0.3)
    page.shade(box(x - wide * 0.48, foot - h * 0.8, x + wide * 0.48, foot - wide * 0.3), "#2c2440", 0.3, soft=12)


def station_dawn(page: Page, p: Palette) -> None:
    """A country station at sunrise: the regional train, the clock, suitcases waiting on the platform."""
    sky.sky(page, p, 540)
    sky.sun(page, p, 830, 440, 52)
    sky.bands(page, p.sun, 190, 500, 26, thick=13, alpha=0.55)
    land.ranges(page, p, [(520, 22, 700, mix(p.far, p.haze, 0.3)), (545, 16, 500, mix(p.mid, p.haze, 0.3))])
    page.veil(470, 570, p.haze, 0.0, 0.6)
    meadow = box(-10, 552, 1610, 1090)
    page.paint(meadow, down(mix(p.field, p.haze, 0.5), mix(p.mid, p.field, 0.4), p.near), edge=1.5, texture=0.1)
    land.hatch(page, meadow, mix(p.field, p.sun, 0.4), 260, 80, 4, 0, alpha=0.4)
    for x in np.arange(-20, 660, 34):
        plants.bush(page, x + page.rng.uniform(-10, 10), 566, 60, page.rng.uniform(20, 46), mix(p.near, p.haze, 0.4), side=1, size=5)
    for x, foot, tall in ((60, 640, 170), (230, 610, 120), (380, 596, 90)):
        plants.tree(page, x, foot, tall, mix(p.near, p.haze, 0.2), side=1, size=6)
    eye = Eye(530, 820, 1000, 2.0)
    ballast = [eye.see(-3.4, -0.9, 90), eye.see(0.6, -0.9, 90), eye.see(0.6, -0.9, 2.2), eye.see(-3.4, -0.9, 2.2)]
    page.paint(ballast, down("#b59a84", "#7a6660", "#4f464c"), edge=1, texture=0.14)
    land.grass(page, [(-20, 700), (300, 640), (240, 1090), (-20, 1090)], [p.near, p.field, p.deep], 420, size=70, far=0.3)
    for z in np.geomspace(60, 2.6, 60):
        page.paint(eye.quad((-2.9, -0.85, z), (0.0, -0.85, z), (0.0, -0.85, z * 1.05), (-2.9, -0.85, z * 1.05)), "#5d4a46", edge=0.2, texture=0.1)
    for x in (-2.2, -0.72):
        page.marks([line(eye.see(x, -0.75, 90), eye.see(x, -0.75, 2.2), 1, 22), line(eye.see(x - 0.02, -0.74, 90), eye.see(x - 0.02, -0.74, 2.2), 0.6, 7)], ["#4a4450", "#f0c48a"])
    x1 = -0.1 - 0.75
    page.shade(eye.quad((-3.2, -0.8, 10.6), (-0.5, -0.8, 10.6), (-0.5, -0.8, 46), (-3.2, -0.8, 46)), "#241d30", 0.7, soft=10)
    flank = eye.quad((x1, -0.5, 10.8), (x1, 3.0, 10.8), (x1, 3.0, 46), (x1, -0.5, 46))
    page.paint(flank, across("#d9d4cc", "#b9b4b4"), edge=0.6)
    page.paint(eye.quad((x1, -0.5, 10.8), (x1, 0.7, 10.8), (x1, 0.7, 46), (x1, -0.5, 46)), across("#2f6a78", "#3f7480"), edge=0.5)
    for z0 in np.arange(12, 44, 2.6):
        page.paint(eye.quad((x1, 1.2, z0), (x1, 2.3, z0), (x1, 2.3, z0 + 1.8), (x1, 1.2, z0 + 1.8)), "#f6d79a" if int(z0) % 3 else "#5a6878", edge=0.3)
    front = eye.quad((-3.1, -0.5, 10.8), (x1, -0.5, 10.8), (x1, 2.7, 10.8), (x1 - 0.3, 3.1, 10.8), (-2.8, 3.1, 10.8), (-3.1, 2.7, 10.8))
    page.paint(front, across("#ece6dc", "#cfc9c4", "#a8a4aa"), edge=0.7)
    page.paint(eye.quad((-3.1, -0.5, 10.8), (x1, -0.5, 10.8), (x1, 0.7, 10.8), (-3.1, 0.7, 10.8)), across("#3a7f8c", "#265866"), edge=0.5)
    page.paint(eye.quad((-2.85, 1.0, 10.8), (x1 - 0.25, 1.0, 10.8), (x1 - 0.35, 2.4, 10.8), (-2.75, 2.4, 10.8)), down("#5f7684", "#33424f"), edge=0.5)
    for x in (-2.75, x1 - 0.35):
        gx, gy = eye.see(x, 0.45, 10.8)
        page.marks([oval(gx, gy, 9, 8)], ["#fff6d8"], texture=0)
        page.glow(gx, gy, 130, "#ffeab8", 0.85)
    page.paint(eye.quad((-2.7, 2.5, 10.8), (x1 - 0.4, 2.5, 10.8), (x1 - 0.4, 2.85, 10.8), (-2.7, 2.85, 10.8)), "#2a2a34", edge=0.3)
    page.marks([line(eye.see(-2.4 + 0.3 * k, 2.6, 10.8), eye.see(-2.28 + 0.3 * k, 2.6, 10.8), 5) for k in range(4)], ["#f2b45a"] * 4)
    platform = eye.quad((0.4, 0, 90), (9, 0, 90), (9, 0, 2.2), (0.4, 0, 2.2))
    page.paint(platform, down("#e3c9a6", "#b09a88", "#857470"), edge=0.8, texture=0.08)
    page.paint(eye.quad((0.4, 0, 90), (0.4, 0, 2.2), (0.4, -0.8, 2.2), (0.4, -0.8, 90)), "#6f625e", edge=0.6)
    page.paint(eye.quad((0.9, 0, 90), (1.15, 0, 90), (1.15, 0, 2.2), (0.9, 0, 2.2)), "#f3e6c8", edge=0.5)
    for z in np.geomspace(2.4, 60, 22):
        page.marks([line(eye.see(1.3, 0, z), eye.see(9, 0, z), max(9 / z, 0.5))], ["#8a786c"], alpha=0.4)
    page.light(eye.quad((0.6, 0, 60), (1.8, 0, 60), (4.4, 0, 2.2), (1.0, 0, 2.2)), p.sun, 0.35, soft=50)
    station = House(eye, 7.7, 22, 6, 16, 5.4, 3.2, 0)
    build(page, station, "#d9a98a", "#5d5a68", side=-1, along="side", rows=10, base="#a58a78")
    for v in np.linspace(0.08, 0.92, 6):
        opening(page, station, "left", v, 0.1, 1.3, 2.6, glass="#ffd694" if v > 0.5 else "#59626f", frame="#f3e6cc", bars=(2, 3), sill=False)
    roof = [eye.see(2.6, 3.5, 34), eye.see(5.0, 4.0, 34), eye.see(5.0, 4.0, 6), eye.see(2.6, 3.5, 6)]
    page.paint(roof, across("#6a5a60", "#4a424e"), edge=0.8, texture=0.1)
    page.marks([line(eye.see(2.6, 3.5, 34), eye.see(2.6, 3.5, 6), 3, 24)], ["#8a7a74"])
    for z in (30, 22, 16, 12, 8.6, 6.4):
        q = eye.size(z)
        page.marks([line(eye.see(2.9, 0, z), eye.see(2.9, 3.55, z), q * 0.11), line(eye.see(2.9, 2.9, z), eye.see(3.7, 3.7, z), q * 0.07)], ["#5a4a50"] * 2)
        page.shade([eye.see(2.8, 0, z), eye.see(3.0, 0, z), eye.see(5.4, 0, z * 0.8), eye.see(5.1, 0, z * 0.8)], "#2f2440", 0.4, soft=5)
    cx, cy = eye.see(2.1, 2.75, 8)
    q = eye.size(8)
    page.marks([line((cx + q * 0.4, cy - q * 0.62), (cx, cy - q * 0.5), 8)], ["#3a3440"])
    page.paint(oval(cx, cy, q * 0.46, q * 0.46), "#3a3440", edge=0.6)
    page.paint(oval(cx, cy, q * 0.4, q * 0.4), "#fbf4e2", edge=0.5)
    page.marks([line((cx, cy), (cx, cy - q * 0.28), 6), line((cx, cy), (cx - q * 0.14, cy + q * 0.14), 7)] + [line((cx + q * 0.31 * cos(t), cy + q * 0.31 * sin(t)), (cx + q * 0.36 * cos(t), cy + q * 0.36 * sin(t)), 4) for t in np.linspace(0, 2 * pi, 13)], ["#2a2630"] * 15)
    for x, foot, w, h, c in ((1010, 940, 120, 170, "#b5482f"), (1130, 968, 150, 120, "#3f6a74"), (920, 976, 110, 140, "#c99a4c")):
        suitcase_standing(page, x, foot, w, h, c)
    for k in (-1, 1):
        sky.wire(page, (820 + 4 * k, 480), (500 + 330 * k - 200, -20), 8, "#4a4250", 2)
    for z in (50, 30, 18):
        q = eye.size(z)
        a, b = eye.see(-5.2, -0.5, z), eye.see(-5.2, 6.2, z)
        page.marks([line(a, b, q * 0.14), line(b, eye.see(-1.2, 5.8, z), q * 0.08)], ["#5a505c"] * 2)
    sky.stroke_of_birds(page, 1010, 300, 6)


def suitcase_standing(page: Page, x: float, foot: float, wide: float, tall: float, colour: str) -> None:
    """Stand a suitcase with its handle, corners and straps."""
    page.shade(oval(x + wide * 0.2, foot, wide * 0.7, wide * 0.12), "#2a2036", 0.55, soft=8)
    page.marks([taper(smooth([(x - wide * 0.16, foot - tall), (x - wide * 0.14, foot - tall - wide * 0.15), (x + wide * 0.14, foot - tall - wide * 0.15), (x + wide * 0.16, foot - tall)], closed=False), 8, 8)], ["#4a3430"])
    page.paint(box(x - wide / 2, foot - tall, x + wide / 2, foot), across(lift(colour, 0.25), colour, lift(colour, -0.3)), edge=0.9, texture=0.1)
    page.marks([box(x + wide * u - wide * 0.05, foot - tall, x + wide * u + wide * 0.05, foot) for u in (-0.26, 0.26)], [lift(colour, -0.42)] * 2, texture=0.1)
    page.marks([box(x + wide * u - 6, foot - tall * 0.62, x + wide * u + 6, foot - tall * 0.54) for u in (-0.26, 0.26)] + [box(x - wide / 2 + (0 if k else wide * 0.88), foot - tall * t, x - wide / 2 + wide * (0.12 if k else 1), foot - tall * t + tall * 0.09) for k in (0, 1) for t in (1.0, 0.09)], ["#e3c27a"] * 2 + ["#d9b57a"] * 4)
    page.paint(oval(x + wide * 0.02, foot - tall * 0.34, wide * 0.12, wide * 0.1), "#f3e6cc", edge=0.4)
