"""Farms and fields of the plains and the hills, from the North Sea to the Douro."""

from math import cos, pi, sin

import numpy as np

from demonstration import land, objects, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.palettes import Palette
from demonstration.shapes import below, box, height_at, leaf, line, moved, oval, ridge, smooth, taper
from demonstration.space import Eye, House, build, chimney, masonry, opening, timbers


def green_hills(page: Page, p: Palette) -> None:
    """Irish hills under a moving sky: fields and hedges, a white farm, a dry-stone wall in front."""
    sky.sky(page, p, 430)
    sky.overcast(page, p, 400, dark=0.34)
    sky.rays(page, 1120, 40, [(1.9, 0.07), (1.72, 0.1), (1.5, 0.06), (2.1, 0.08)], 560, p.sun, 0.2)
    first, second = land.ranges(page, p, [(400, 44, 760, p.far), (452, 40, 620, mix(p.far, p.mid, 0.5))])
    middle = ridge(page.rng, 600, 44, 980)
    land.patchwork(page, second, middle, [p.field, p.mid, p.near, "#8fae55", "#c2b765"], columns=8, rows=3, hedge=p.deep)
    page.veil(380, 620, p.haze, 0.25, 0.12)
    near = ridge(page.rng, 690, 40, 1300)
    page.paint(below(near, 900), down("#8aa84c", p.mid), edge=1.5, texture=0.1)
    land.hatch(page, below(near, 830), "#a3bd5c", 200, 70, 4, 0, alpha=0.4)
    land.patchwork(page, middle, near, [p.near, "#7fa549", p.field], columns=5, rows=2, hedge=p.deep)
    for x, foot, tall in ((880, 716, 110), (1010, 712, 130), (1420, 722, 150), (1480, 728, 120)):
        plants.tree(page, x, foot, tall, p.deep, side=1, size=6)
    eye = Eye(520, 800, 1500, 12)
    for house, ends in ((House(eye, 9.5, 82, 15, 7, 4, 3.4, 14), 1), (House(eye, 25, 90, 20, 8, 4.5, 3.2, -12), 0)):
        build(page, house, "#efe9da" if ends else "#b9b3a6", "#4e5968" if ends else "#8c4334", side=1)
        for u in (0.2, 0.5, 0.8) if ends else (0.5,):
            opening(page, house, "front", u, 1.2 if ends else 0, 1.1 if ends else 4, 1.4 if ends else 3.4, bars=(2, 2), glass="#3a4450")
    page.light([(980, 470), (1330, 470), (1420, 700), (860, 700)], "#fff0b0", 0.42, soft=110)
    front = ridge(page.rng, 800, 46, 1500)
    page.paint(below(front, 1100), down("#8db14c", p.near, lift(p.near, -0.2)), edge=2, texture=0.1)
    land.hatch(page, below(front, 1100), "#a9c565", 420, 70, 4, 0.04, alpha=0.35)
    for x, foot, size, flip in ((330, 858, 44, False), (470, 882, 50, True), (655, 850, 40, False), (1080, 880, 52, True)):
        objects.cow(page, x, foot, size, "#f1eadb", "#2d2a30" if not flip else "#8a4a30", flip=flip)
    wall = [(-30, 985), (300, 1000), (720, 968), (1150, 995), (1640, 955)]
    course = smooth(wall, closed=False, steps=14)
    page.shade(taper(course, 90, 90), "#1f2c2a", 0.55, soft=26)
    stones = []
    for row in range(4):
        for x, y in course:
            for k in range(2):
                stones.append((x + k * 20 + page.rng.uniform(-9, 9) + row * 7, y + 34 - row * 24 + page.rng.uniform(-4, 4)))
    shapes, tints = [], []
    for x, y in stones:
        w, h = page.rng.uniform(13, 24), page.rng.uniform(9, 14)
        tone = vary(page.rng, "#8f8c86", 15)
        for grow, lift_, dy in ((1.0, -0.4, 2), (0.88, 0.0, 0), (0.55, 0.28, -3)):
            shapes.append(smooth([(x - w * grow, y + dy), (x - w * 0.6 * grow, y - h * grow + dy), (x + w * 0.7 * grow, y - h * 0.9 * grow + dy), (x + w * grow, y + 2 + dy), (x, y + h * 0.7 * grow + dy)], steps=3))
            tints.append(lift(tone, lift_))
    page.marks(shapes, tints, texture=0.12)
    page.marks([leaf(*s[:2], page.rng.uniform(8, 20), 6, 0) for s in stones[::9]], [vary(page.rng, "#6d8a3c", 10) for _ in stones[::9]], alpha=0.8)
    land.grass(page, box(-20, 1000, 1620, 1100), [p.near, p.deep, "#9dbb55"], 900, size=64, far=0.6)
    land.flowers(page, box(-20, 1010, 1620, 1080), ["#f2e6c0", "#e3b23c", "#c25a7a"], 70, size=8, far=0.7)


def polder_barn(page: Page, p: Palette) -> None:
    """A great thatched barn behind a canal of the polder, poplars in a row, an immense sky."""
    sky.sky(page, p, 640)
    sky.bands(page, lift(p.sun, 0.3), 330, 600, 30, thick=16, alpha=0.5)
    sky.cumulus(page, p, 380, 330, 520, side=1)
    sky.cumulus(page, p, 1250, 220, 640, side=1)
    sky.cumulus(page, p, 900, 470, 300, side=1)
    page.paint(box(-10, 632, 1610, 800), down(mix(p.mid, p.haze, 0.5), p.near), edge=1)
    for x in np.arange(30, 620, 46):
        plants.poplar(page, float(x), 652, page.rng.uniform(86, 116), mix(p.mid, p.far, 0.4), side=1)
    for x in np.arange(1200, 1600, 30):
        plants.bush(page, float(x), 652, 50, 40, mix(p.mid, p.far, 0.3), side=1, size=5)
    for x in (1335, 1475):
        page.marks([line((x, 640), (x, 500), 3, 2)] + [line((x, 500), (x + 46 * cos(t), 500 + 46 * sin(t)), 3, 1) for t in (0.4, 2.5, 4.6)], ["#e6e6e0"] * 4)
    land.hatch(page, box(-10, 655, 1610, 790), p.field, 500, 70, 4, 0, alpha=0.5)
    eye = Eye(640, 800, 1400, 3.2)
    barn = House(eye, 3.2, 52, 19, 20, 3.0, 9.0, -34)
    build(page, barn, "#8e4a38", "#8f7a55", side=1, along="side", over=0.8, rows=16, base="#5b4038")
    opening(page, barn, "front", 0.28, 0, 4.2, 3.4, glass="#2f4a3c", frame="#f1ead8", bars=(2, 1), sill=False)
    for u in (0.58, 0.74, 0.9):
        opening(page, barn, "front", u, 1.1, 1.2, 1.5, bars=(2, 3))
    opening(page, barn, "front", 0.5, 5.0, 1.2, 1.6, bars=(2, 3))
    opening(page, barn, "front", 0.5, 8.2, 0.8, 0.9, bars=(2, 2))
    house = House(eye, -11.5, 47, 11, 8, 4.2, 4.2, -20)
    build(page, house, "#94513c", "#a9583c", side=1, rows=12)
    for u in (0.2, 0.5, 0.8):
        opening(page, house, "front", u, 1.0, 1.1, 1.8, bars=(2, 3), shutters="#2f5a46")
    chimney(page, house, 0.3, "#8a4636", side=1)
    for x, foot, tall in ((150, 748, 230), (245, 740, 160), (1275, 748, 250), (1390, 742, 190)):
        plants.tree(page, x, foot, tall, p.near, side=1, size=7)
    page.paint(box(-10, 745, 1610, 1080), down(p.field, p.near), edge=1.5, texture=0.1)
    land.grass(page, box(-10, 748, 1610, 880), [p.near, p.field, "#7f9a45"], 1400, size=22, far=0.4)
    for x, foot, size, flip in ((250, 800, 40, False), (420, 815, 46, True), (1180, 806, 44, False), (1390, 820, 50, True), (560, 792, 36, False)):
        objects.cow(page, x, foot, size, "#f1eadb", "#26262c", flip=flip, light=1)
    bank = [(-20, 872), (420, 858), (900, 862), (1620, 846), (1620, 1080), (-20, 1080)]
    land.water(page, bank, mix(p.sky[2], p.haze, 0.4), mix(p.sky[0], p.shadow, 0.45))
    page.reflect(bank, 858, stretch=1.15, amount=0.62, ripple=7)
    land.ripples(page, bank, [lift(p.sky[3], 0.2), p.sky[0], p.deep], 170, longest=170, thick=4, alpha=0.35)
    page.marks([leaf(float(x), 860 - 0.007 * float(x) + page.rng.normal(0, 3), 26, 9, 0) for x in range(0, 1620, 9)], [vary(page.rng, p.deep, 8) for _ in range(0, 1620, 9)])
    reeds(page, p, -20, 430, 1075, 300)
    reeds(page, p, 1330, 1640, 1080, 240)


def reeds(page: Page, p: Palette, left: float, right: float, foot: float, tall: float) -> None:
    """Let reeds stand in the foreground, their plumes bent by the wind."""
    shapes, tints = [], []
    for _ in range(int((right - left) / 5.5)):
        x, h = page.rng.uniform(left, right), tall * page.rng.uniform(0.4, 1.0)
        bend = h * page.rng.uniform(0.08, 0.3)
        tone = vary(page.rng, page.rng.choice(["#5d6e3a", "#87894a", "#3c4f34"]), 9)
        shapes.append(taper([(x, foot), (x + bend * 0.25, foot - h * 0.6), (x + bend, foot - h)], 5, 1.5))
        tints.append(tone)
        if page.rng.uniform() < 0.4:
            shapes.append(leaf(x + bend * 1.15, foot - h - 8, 46, 9, -1.1))
            tints.append(vary(page.rng, "#8a6248", 10))
    page.marks(shapes, tints)


def jutland_farm(page: Page, p: Palette) -> None:
    """A long white half-timbered farm of Jutland, barley in front of it, the evening light along the rows."""
    sky.sky(page, p, 600)
    sky.sun(page, p, 330, 500, 36)
    sky.bands(page, mix(p.sky[1], p.shadow, 0.25), 120, 520, 26, thick=22, alpha=0.5)
    sky.bands(page, p.sun, 380, 580, 22, thick=10, alpha=0.6)
    land.ranges(page, p, [(580, 14, 900, p.far), (604, 14, 700, mix(p.mid, p.far, 0.4))])
    for x in (1080, 1190, 1300, 1410):
        turn = page.rng.uniform(0, 2)
        page.marks([taper([(x, 600), (x, 440)], 4, 2)] + [taper([(x, 440), (x + 62 * cos(turn + k), 440 + 62 * sin(turn + k))], 4, 1) for k in (0, 2.09, 4.19)], [mix(p.sky[2], "#ffffff", 0.4)] * 4)
    page.paint(box(-10, 606, 1610, 760), down(mix(p.near, p.haze, 0.25), p.near), edge=1)
    eye = Eye(596, 800, 1450, 2.6)
    for house in (House(eye, -8.5, 46, 24, 8, 3.0, 4.6, 24), House(eye, 8.4, 40, 22, 8, 3.0, 4.6, -30)):
        build(page, house, "#efe6d4", "#8a6d48", side=-1, rows=14, over=0.6, base="#3a3436")
        timbers(page, house, "front", "#3b2f30", posts=13, levels=(0.1, 0.98), braces=False)
        for name in ("left", "right"):
            timbers(page, house, name, "#3b2f30", posts=5, levels=(0.1, 0.55, 0.98))
        for u in (0.12, 0.28, 0.44, 0.6, 0.76, 0.92):
            opening(page, house, "front", u, 1.0, 0.95, 1.1, glass="#f2b45a" if u in (0.28, 0.44) else "#39414e", bars=(2, 2))
        opening(page, house, "front", 0.52, 0.1, 1.0, 2.0, glass="#2f5f66", bars=(1, 1), sill=False)
    chimney(page, House(eye, 8.4, 40, 22, 8, 3.0, 4.6, -30), -0.2, "#8a4636", side=-1)
    for x, foot, tall in ((130, 720, 250), (40, 735, 200), (800, 700, 190), (1530, 760, 280)):
        plants.tree(page, x, foot, tall, p.near, side=-1, size=8)
    for x, y, s in ((640, 728, 30), (720, 740, 34), (560, 742, 32)):
        pig(page, x, y, s, flip=x == 720)
    field = [(-20, 765), (520, 752), (1100, 790), (1620, 772), (1620, 1080), (-20, 1080)]
    page.paint(field, down("#d9b968", "#b98d42", "#7a5a30"), edge=2, texture=0.1)
    ears(page, field, ["#e3c272", "#c79a4a", "#8f6a38", "#f3dc98"], 2600)
    page.light([(-20, 740), (900, 755), (500, 1080), (-20, 1080)], p.sun, 0.2, soft=120)


def pig(page: Page, x: float, foot: float, size: float, *, flip: bool = False) -> None:
    """Let a pig stand out of doors."""
    outline = smooth([(-1.0, -0.6), (-0.8, -0.86), (0.0, -0.92), (0.6, -0.86), (0.82, -0.92), (0.95, -0.74), (1.22, -0.52), (1.18, -0.36), (0.9, -0.34), (0.6, -0.3), (0.0, -0.22), (-0.8, -0.28)], steps=4)
    page.shade(oval(x, foot, size, size * 0.12), "#27304a", 0.5, soft=4)
    page.marks([moved(line((u, -0.4), (u, 0), 0.18, 0.12), x, foot, size, flip) for u in (-0.75, -0.5, 0.45, 0.66)], ["#b0746a"] * 4)
    page.paint(moved(outline, x, foot, size, flip), down("#eeb9a6", "#d99a8c", "#a8685f"), edge=0.5)
    page.marks([moved(leaf(0.84, -0.9, 0.3, 0.16, 1.2), x, foot, size, flip)], ["#b9776c"])


def ears(page: Page, shape: list, colours: list, count: int) -> None:
    """Grow a ripe cereal over a shape: a stalk and an ear each, larger when near."""
    xs, ys = [q[0] for q in shape], [q[1] for q in shape]
    stand = sorted((page.rng.uniform(0, 1) ** 0.8, page.rng.uniform(min(xs), max(xs))) for _ in range(count))
    shapes, tints = [], []
    for depth, x in stand:
        foot, tall = min(ys) + (max(ys) - min(ys)) * depth + 30, 22 + 100 * depth
        bend = tall * page.rng.normal(0.16, 0.09)
        tone = vary(page.rng, colours[page.rng.integers(len(colours))], 8)
        head = (x + bend, foot - tall)
        shapes += [taper([(x, foot), (x + bend * 0.3, foot - tall * 0.6), head], 2.2, 1), leaf(head[0] + tall * 0.06, head[1] - tall * 0.06, tall * 0.3, tall * 0.075 + 1, -1.0 + bend / tall)]
        tints += [lift(tone, -0.25), tone]
        for k in (-0.25, 0.1):
            shapes.append(taper([(head[0] + tall * 0.08, head[1] - tall * 0.1), (head[0] + tall * (0.26 + k * 0.3), head[1] - tall * (0.3 + k * 0.2))], 1, 0.4))
            tints.append(lift(tone, 0.2))
    page.marks(shapes, tints)


def hop_garden(page: Page, p: Palette) -> None:
    """Hop poles and wires in tall rows, a Bavarian village with an onion spire at their end (upright)."""
    sky.sky(page, p, 760)
    sky.cumulus(page, p, 560, 300, 480)
    sky.bands(page, lift(p.sun, 0.4), 500, 740, 16, alpha=0.5)
    land.ranges(page, p, [(740, 30, 520, p.far), (775, 24, 420, mix(p.far, p.mid, 0.6))])
    eye = Eye(790, 540, 1150, 2.2)
    for x, z, w, turn, tile in ((-6, 96, 12, 10, p.roof), (7, 100, 11, -20, "#9b4a34"), (16, 92, 12, 20, p.roof), (-18, 98, 13, -8, "#8f4636")):
        build(page, House(eye, x, z, w, 9, 4.5, 5, turn), "#f0e7d4", tile, side=-1)
    page.paint(box(548, 640, 578, 790), across("#f4ecda", "#c9bda8"), edge=0.6)
    page.paint(smooth([(544, 642), (540, 622), (560, 604), (562, 570), (564, 604), (586, 622), (582, 642)]), across("#5f8a80", "#2f5a58"), edge=0.5)
    page.marks([box(557, 660, 569, 684), line((563, 572), (563, 548), 2)], ["#3a3a48"] * 2)
    for x in np.linspace(300, 840, 16):
        plants.bush(page, float(x), 800, 60, 44, mix(p.near, p.far, 0.25), size=5)
    page.paint(box(-10, 795, 1077, 1610), down("#a98d5c", "#8a6a44", "#5f4432"), edge=1, texture=0.12)
    land.furrows(page, (545, 790), 800, 1610, ["#a5895a", "#8d7048", "#96794f"], gap=60, left=-900, right=1900)
    land.hatch(page, box(430, 800, 660, 1610), "#7f9a4a", 260, 26, 6, 0, alpha=0.6)
    rows = [(x, z) for z in (62, 48, 37, 29, 23, 18, 14, 11, 8.6, 6.8) for x in (-12.6, 12.6, -9.2, 9.2, -5.8, 5.8, -2.3, 2.3)]
    for x, z in rows:
        bine(page, p, eye, x, z)
    for x in (-9.2, -5.8, -2.3, 2.3, 5.8, 9.2):
        far, near = eye.see(x, 7.4, 62), eye.see(x, 7.4, 4)
        page.marks([line(far, near, 0.8, 4)], ["#4b4038"], texture=0)
    for z in (62, 37, 23, 14, 8.6):
        page.marks([line(eye.see(-14, 7.4, z), eye.see(14, 7.4, z), 40 / z + 0.6)], ["#4b4038"], texture=0)
    page.light([(430, 790), (660, 790), (1000, 1600), (60, 1600)], p.sun, 0.16, soft=150)
    branch = smooth([(1090, -10), (960, 90), (820, 120), (700, 210)], closed=False, steps=6)
    plants.outline_leaves(page, branch, "#4c7a38", size=70, every=2)
    cones(page, [(960, 150), (890, 190), (820, 200), (1010, 120), (760, 240), (700, 260), (930, 240)], 30)


def cones(page: Page, spots: list, size: float) -> None:
    """Hang hop cones: scales one over the other."""
    for x, y in spots:
        shapes, tints = [], []
        for row in range(6):
            wide = size * (0.9 - abs(row - 2) * 0.14)
            for u in (-0.34, 0.34, 0.0):
                shapes.append(leaf(x + u * wide, y + row * size * 0.27, size * 0.62, wide * 0.5, pi / 2 - u * 0.8))
                tints.append(vary(page.rng, "#b3bf62" if u >= 0 else "#d6d98a", 7))
        page.marks(shapes, tints)


def bine(page: Page, p: Palette, eye: Eye, x: float, z: float) -> None:
    """Grow one hop plant up its wire, with its pole now and then."""
    near = eye.size(z)
    haze = min(max((z - 8) / 70, 0), 0.55)
    green = mix(p.near, p.haze, haze)
    foot, top = eye.see(x, 0, z), eye.see(x, 7.3, z)
    if round(z) % 2 == 0:
        page.marks([line(foot, eye.see(x, 7.5, z), near * 0.16, near * 0.12)], [mix("#5a4434", p.haze, haze)])
    for way in (-0.45, 0.45):
        shapes, tints = [], []
        count = int(min(60 + near * 0.9, 240))
        for _ in range(count):
            t = page.rng.uniform(0, 1) ** 0.85
            cx = foot[0] + (top[0] - foot[0]) * t + way * near * (0.25 + t * 0.7)
            cy = foot[1] + (top[1] - foot[1]) * t
            spread = near * (0.24 + 0.3 * t)
            u = page.rng.normal(0, 0.5)
            tone = lift(green, 0.22 if u < -0.15 else -0.3 if u > 0.3 else -0.04)
            shapes.append(leaf(cx + u * spread, cy + page.rng.normal(0, 0.1) * near, near * 0.34 + 2, near * 0.2 + 1.4, page.rng.uniform(0.4, 2.4)))
            tints.append(vary(page.rng, tone if page.rng.uniform() > 0.12 else "#c3c878", 7))
        page.marks(shapes, tints)


def vineyard_rows(page: Page, p: Palette) -> None:
    """Vines in autumn on the plain of Burgenland, the lake shining beyond, a stone hut among the rows."""
    sky.sky(page, p, 470)
    sky.sun(page, p, 1230, 330, 40)
    sky.bands(page, lift(p.sun, 0.2), 150, 440, 26, thick=14, alpha=0.5)
    land.ranges(page, p, [(440, 24, 800, p.far)])
    page.paint(box(-10, 468, 1610, 540), down(lift(p.sky[3], 0.2), mix(p.sky[1], p.haze, 0.4)), edge=0.6)
    land.glitter(page, 1230, 470, 536, lift(p.sun, 0.5), 120, spread=240)
    shore = ridge(page.rng, 536, 8, 500)
    page.paint(below(shore, 700), down(mix(p.mid, p.haze, 0.4), p.mid), edge=1.5)
    for x in np.arange(-10, 1620, 42):
        plants.bush(page, float(x), 556, page.rng.uniform(40, 80), page.rng.uniform(18, 40), mix(p.near, p.haze, 0.35), side=1, size=5)
    page.paint(box(540, 470, 560, 552), "#efe2c8", edge=0.4)
    page.paint([(536, 472), (564, 472), (550, 424)], "#8f4636", edge=0.4)
    build(page, House(Eye(540, 800, 1500, 3), -15, 105, 16, 8, 4, 4, 12), "#efe0c2", p.roof, side=1)
    page.paint([(-20, 570), (1620, 556), (1620, 1080), (-20, 1080)], down("#b59a55", "#8f6a3c", "#5a4030"), edge=1.5, texture=0.1)
    eye = Eye(500, 900, 1050, 3.4)
    for z in np.geomspace(46, 3.0, 44):
        for row in (-9.6, 9.6, -7.2, 7.2, -4.8, 4.8, -2.4, 2.4, 0.0):
            _vine(page, p, eye, row - 0.9, float(z))
    page.light([(760, 560), (1400, 560), (1700, 1080), (500, 1080)], p.sun, 0.22, soft=160)
    hut = House(Eye(500, 800, 1100, 3.0), 6.2, 15.5, 3.6, 3.2, 2.3, 1.8, -28)
    build(page, hut, "#d9c3a0", "#a5523a", side=1, rows=9)
    masonry(page, hut.patch("front", 0, 1, 0, 2.3), "#c2a67e", 110, 11, alpha=0.6)
    masonry(page, hut.patch("right", 0, 1, 0, 2.3), "#e3cda6", 110, 11, alpha=0.6)
    opening(page, hut, "front", 0.4, 0, 1.0, 1.8, glass="#3f5f5a", frame="#7a6248", bars=(4, 1))


def _vine(page: Page, p: Palette, eye: Eye, x: float, z: float) -> None:
    near, haze = eye.size(z), min(max((z - 5) / 60, 0), 0.5)
    foot = eye.see(x, 0, z)
    if not -200 < foot[0] < 1800:
        return
    page.shade(oval(foot[0] - near * 0.45, foot[1] + near * 0.02, near * 0.7, near * 0.11), "#2c2038", 0.45, soft=near * 0.1)
    page.marks([taper([foot, (foot[0] + near * 0.06, foot[1] - near * 0.5), (foot[0], foot[1] - near * 0.9)], near * 0.1, near * 0.05), line(foot, eye.see(x, 1.75, z), near * 0.04)], [mix("#4a3430", p.haze, haze), mix("#8a7a66", p.haze, haze)])
    shapes, tints = [], []
    for _ in range(int(min(34 + near * 0.34, 150))):
        u, v = page.rng.normal(0, 0.3), page.rng.uniform(0.7, 1.75)
        tone = page.rng.choice(["#c98a34", "#a8642f", "#8f9140", "#d9ac48", "#7d4030"])
        size = near * 0.15 + 1.6
        shapes.append(leaf(foot[0] + u * near, foot[1] - v * near, size * 1.5, size, page.rng.uniform(0, 3)))
        tints.append(vary(page.rng, mix(lift(tone, 0.18 if u > 0.08 else -0.26), p.haze, haze), 7))
    page.marks(shapes, tints)
    if near > 120:
        plants.fruit(page, foot[0], foot[1] - near * 0.75, near * 0.22, near * 0.12, "#4b3558", 12, near * 0.032)


def hay_meadow(page: Page, p: Palette) -> None:
    """Haycocks on a Transylvanian slope, a wooden church below, the Carpathians beyond."""
    sky.sky(page, p, 430)
    sky.cumulus(page, p, 420, 210, 480, side=1)
    sky.cumulus(page, p, 1120, 150, 420, side=1)
    far = land.ranges(page, p, [(360, 70, 420, mix(p.far, p.sky[1], 0.35)), (430, 60, 520, p.far), (500, 50, 640, mix(p.far, p.mid, 0.6))])
    shapes, tints = [], []
    for _ in range(500):
        x = page.rng.uniform(0, 1600)
        y = height_at(far[2], x) + page.rng.uniform(4, 70)
        shapes.append(leaf(x, y, 18, 7, -pi / 2))
        tints.append(vary(page.rng, mix(p.near, p.far, 0.4), 7))
    page.marks(shapes, tints)
    page.veil(380, 600, p.haze, 0.1, 0.4)
    middle = ridge(page.rng, 590, 30, 1000)
    page.paint(below(middle, 900), down(p.field, p.mid), edge=1.5)
    land.hatch(page, below(middle, 800), lift(p.field, 0.2), 260, 80, 4, 0.1, alpha=0.4)
    eye = Eye(560, 800, 1500, 6)
    for x, z, w, d, turn in ((-22, 96, 9, 6, 15), (-13, 104, 8, 6, -20), (-31, 100, 8, 6, 5), (14, 110, 9, 6, -15)):
        build(page, House(eye, x, z, w, d, 3.4, 3.6, turn), "#d8c7a8", "#8a4a38", side=1, rows=7)
    church = House(eye, 2, 84, 7, 13, 3.6, 4.6, 38)
    build(page, church, "#6b4f3c", "#55443c", side=1, along="side", rows=10)
    cx, cy = church.spot(0, 7.4, -0.1)
    page.paint([(cx - 26, cy + 30), (cx + 26, cy + 30), (cx + 22, cy - 46), (cx - 22, cy - 46)], across("#5f4636", "#7d5f46"), edge=0.5)
    page.paint([(cx - 34, cy - 42), (cx + 34, cy - 42), (cx + 5, cy - 70), (cx, cy - 190), (cx - 5, cy - 70)], across("#40353a", "#6a564a"), edge=0.5)
    for x, foot, tall in ((610, 690, 120), (990, 690, 130), (1060, 700, 96), (320, 676, 90), (1420, 650, 90)):
        plants.tree(page, x, foot, tall, p.near, side=1, size=6)
    slope = [(-20, 760), (300, 700), (800, 712), (1250, 640), (1620, 600), (1620, 1080), (-20, 1080)]
    page.paint(smooth(slope[:5], closed=False) + slope[5:], down("#c6bd62", "#8fa048", p.near), edge=2, texture=0.1)
    land.hatch(page, slope, "#ddd07f", 420, 110, 6, -0.16, alpha=0.35)
    for x, foot, tall in ((1290, 745, 150), (1480, 780, 180), (1060, 745, 120), (850, 770, 130), (520, 800, 160), (1240, 930, 300), (330, 930, 260)):
        haycock(page, x, foot, tall, side=1)
    land.grass(page, [(-20, 900), (1620, 960), (1620, 1080), (-20, 1080)], ["#a9ab4d", p.near, p.deep, "#d4c873"], 1300, size=90, far=0.4)
    land.flowers(page, box(-20, 880, 1620, 1080), ["#e9e2f0", "#b0569a", "#e3b83c", "#6a6ab8", "#d04a3c"], 240, size=11, far=0.35)
    land.fence(page, [(x, 1060 - (x - 900) * 0.12, 130) for x in (900, 1090, 1290, 1480, 1680)], "#7a6450", rails=(0.35, 0.62, 0.88))


def haycock(page: Page, x: float, foot: float, tall: float, *, side: int = -1) -> None:
    """Heap hay around its pole."""
    wide = tall * 0.36
    page.shade(oval(x - side * wide * 0.8, foot + 2, wide * 1.6, tall * 0.09), "#33304a", 0.5, soft=tall * 0.06)
    page.marks([line((x, foot - tall * 0.9), (x + 2, foot - tall * 1.12), tall * 0.025)], ["#5a4636"])
    outline = smooth([(x - wide, foot), (x - wide * 1.02, foot - tall * 0.25), (x - wide * 0.7, foot - tall * 0.62), (x, foot - tall), (x + wide * 0.7, foot - tall * 0.62), (x + wide * 1.02, foot - tall * 0.25), (x + wide, foot)])
    page.paint(outline, across(*[("#8f7038", "#b8964c", "#e3c87c", "#cfae5e")[::side][k] for k in range(4)]), edge=2, texture=0.1)
    shapes, tints = [], []
    for _ in range(int(60 + tall * 0.9)):
        t, u = page.rng.uniform(0, 0.95), page.rng.uniform(-1, 1)
        px, py = x + u * wide * (1 - t) ** 0.6, foot - tall * t
        shapes.append(taper([(px, py - tall * 0.06), (px + u * tall * 0.04, py + tall * 0.06)], 2.4, 0.8))
        tints.append(vary(page.rng, lift("#c9a958", 0.25 if u * side > 0 else -0.22), 9))
    page.marks(shapes, tints, alpha=0.8)
