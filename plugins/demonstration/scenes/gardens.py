"""Growing under the sun, and a fold on the mountain at dawn."""

import numpy as np

from demonstration import land, plants, sky
from demonstration.animals import sheep
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.houses import House, build
from demonstration.mountains import mountains
from demonstration.palettes import Palette
from demonstration.shapes import below, box, height_at, line, oval, ridge, smooth, taper
from demonstration.space import Eye, planks


def market_garden(page: Page, p: Palette) -> None:
    """A market garden of the Gandiolais: salad beds on sand, a well with its pulley, palms, a straw fence."""
    sky.sky(page, p, 470)
    sky.sun(page, p, 1290, 160, 46, bright=0.7)
    page.paint(below(ridge(page.rng, 452, 18, 620), 560), down(mix(p.far, p.haze, 0.4), p.far), edge=1.5)
    for x in np.arange(-10, 1620, 50):
        plants.bush(page, x + page.rng.uniform(-18, 18), 486, 74, page.rng.uniform(20, 46), mix(p.near, p.haze, 0.4), size=5)
    for x, tall in ((160, 210), (250, 170), (1010, 190), (1440, 230), (1530, 180)):
        plants.palm(page, x, 500, tall, mix(p.near, p.haze, 0.12), lean=page.rng.uniform(-0.15, 0.15))
    eye = Eye(470, 760, 1000, 2.6)
    for x, z, w in ((-7.6, 30, 3.2), (-11.5, 32, 3.0)):
        hut = House(eye, x, z, w, 3, 2.2, 0.2, 10)
        build(page, hut, "#d9b07c", "#b58d54", side=1, rows=3)
        px, py = hut.spot(0, 2.2, 0)
        cone = [hut.spot(-0.72, 1.9, -0.5)[0], hut.spot(0.72, 1.9, -0.5)[0]]
        page.paint([(cone[0], py + 18), (cone[1], py + 18), (px, py - 74)], across("#8f6f40", "#c9a25c", "#e3c27a"), edge=1.5, texture=0.12)
    page.paint(box(-10, 496, 1610, 1090), down(mix(p.field, p.haze, 0.3), p.field, "#c48a4c"), edge=1, texture=0.09)
    stakes = [box(x, 520 - page.rng.uniform(24, 44), x + 4, 530) for x in range(640, 1620, 6)]
    page.marks(stakes, [vary(page.rng, "#b08a52", 12) for _ in stakes])
    page.shade(box(640, 526, 1620, 540), p.shadow, 0.4, soft=5)
    beds = [(-9.4, "#5f8a3c"), (-6.4, "#8aa84c"), (-3.4, "#4f7d44"), (2.2, "#7fa046"), (5.2, "#6a3f5a"), (8.2, "#5f8a3c")]
    for x, green in beds:
        soil = [eye.see(x - 1.1, 0, 26), eye.see(x + 1.1, 0, 26), eye.see(x + 1.1, 0, 2.4), eye.see(x - 1.1, 0, 2.4)]
        page.paint(soil, down("#b07a4a", "#7d5138"), edge=1.2, texture=0.12)
        page.shade([soil[1], soil[2], (soil[2][0] + 30, soil[2][1]), (soil[1][0] + 3, soil[1][1])], p.shadow, 0.4, soft=6)
        for z in np.geomspace(25, 2.7, 26):
            for off in (-0.7, 0.0, 0.7):
                cx, cy = eye.see(x + off, 0, z)
                if -80 < cx < 1680 and cy < 1090:
                    plants.cabbage_row(page, (cx, cy), (cx, cy), 1, eye.size(z) * 0.26, green, far=1.0)
    _well(page, *eye.see(-0.5, 0, 9.0), eye.size(9.0))
    tree_x, tree_y = eye.see(11, 0, 16)
    plants.tree(page, tree_x, tree_y, 470, "#6a7f3e", side=-1, wide=0.46, size=10)
    for x, foot in ((650, 985), (880, 1010)):
        page.paint([(x - 46, foot - 70), (x + 46, foot - 70), (x + 36, foot), (x - 36, foot)], across("#8fa8a6", "#5d7f80", "#38565a"),
                   edge=0.7)
        page.paint(oval(x, foot - 70, 46, 11), "#3f7f8a", edge=0.5)
        page.marks([line((x + 40, foot - 50), (x + 96, foot - 100), 11, 8), oval(x + 102, foot - 104, 17, 11, 0.7),
                    taper(smooth([(x - 40, foot - 66), (x - 20, foot - 108), (x + 26, foot - 102)], closed=False), 7, 7)],
                   ["#5d7f80", "#4a686a", "#4a686a"])
    page.marks([line((760, 1070), (1010, 930), 9, 8), [(1006, 926), (1034, 930), (1050, 900), (1020, 894)]], ["#a87a4a", "#7a7a78"])


def _well(page: Page, x: float, foot: float, q: float) -> None:
    page.shade(oval(x + q * 0.5, foot + 6, q * 1.3, q * 0.28), "#5a3048", 0.5, soft=14)
    page.paint([(x - q * 0.8, foot - q * 0.9)] + [(x + q * 0.8 * np.cos(t), foot + q * 0.2 * np.sin(t)) for t in np.linspace(np.pi, 0, 20)]
               + [(x + q * 0.8, foot - q * 0.9)], across("#f0d8aa", "#d9b47e", "#8f6748"), edge=0.8, texture=0.12)
    page.paint(oval(x, foot - q * 0.9, q * 0.82, q * 0.2), "#f3dfb6", edge=0.6)
    page.paint(oval(x, foot - q * 0.88, q * 0.64, q * 0.14), "#3a2a30", edge=0.5)
    page.marks([line((x - q * 0.85, foot - q * 0.2), (x - q * 0.8, foot - q * 2.4), q * 0.12),
                line((x + q * 0.85, foot - q * 0.2), (x + q * 0.8, foot - q * 2.4), q * 0.12),
                line((x - q * 1.0, foot - q * 2.35), (x + q * 1.0, foot - q * 2.35), q * 0.12),
                oval(x, foot - q * 2.1, q * 0.16, q * 0.18), line((x + q * 0.02, foot - q * 2.1), (x + q * 0.02, foot - q * 1.2),
                    q * 0.03)], ["#7a5a40"] * 3 + ["#4a3a34", "#c9b48c"])
    page.paint([(x - q * 0.15, foot - q * 1.25), (x + q * 0.19, foot - q * 1.25), (x + q * 0.14, foot - q * 0.92),
                (x - q * 0.1, foot - q * 0.92)], across("#4a4a52", "#2a2a32"), edge=0.5)


def greenhouses(page: Page, p: Palette) -> None:
    """The white plain of greenhouses between the sierra and the sea of Almeria, agaves and prickly pears in front."""
    sky.sky(page, p, 400)
    sky.sun(page, p, 320, 150, 44)
    page.paint(box(-10, 372, 1610, 450), down("#6fa9bd", "#8fc0c6"), edge=0.6)
    land.glitter(page, 320, 376, 440, lift(p.sun, 0.4), 110, spread=200)
    for y, h, c in ((330, 110, mix("#a58a84", p.haze, 0.4)), (396, 76, "#b8937a")):
        crest = [(x, q - max(0, (x - 640)) * 0.16) for x, q in ridge(page.rng, y + 90, h, 460, left=560)]
        crest = [(560, 430)] + [(x, min(q, 440)) for x, q in crest]
        page.paint(below(crest, 470), down(c, mix(c, p.haze, 0.5)), edge=1.6, texture=0.12, brush="falling")
        shapes = [taper([(x, height_at(crest, x)), (x - 26, height_at(crest, x) + 50), (x - 20, 440)], 10, 2)
                  for x in page.rng.uniform(760, 1620, 60)]
        with page.within(below(crest, 450)):
            page.marks(shapes, [lift(c, -0.22)] * 60, alpha=0.4)
    page.veil(340, 480, p.haze, 0.0, 0.5)
    page.paint(box(-10, 430, 1610, 1090), down(mix("#d9b98a", p.haze, 0.4), "#cf9f68", "#b37a4c"), edge=1, texture=0.1)
    eye = Eye(395, 760, 1150, 15)
    for z in np.geomspace(240, 36, 16):
        deep = z * 0.15
        offset = page.rng.uniform(-14, 14)
        for k in range(-14, 14):
            x = k * 26 + offset
            if abs(eye.see(x, 0, z)[0] - 760) > 1100 or page.rng.uniform() < 0.09:
                continue
            _tunnel(page, p, eye, x, z, 24, deep * 0.84, min(z / 330, 0.6))
    for x, z in ((-31, 62), (22, 80), (-8, 130)):
        page.paint(eye.quad((x, 0, z), (x + 9, 0, z), (x + 9, 0, z + 6), (x, 0, z + 6)), "#4f97a3", edge=0.8)
    road = [(1180, 436, 4), (1120, 500, 12), (1220, 600, 32), (1080, 760, 74), (1240, 1100, 190)]
    land.path(page, road, down("#ecd9b0", "#d9b583"), verge="#c99f68")
    page.paint(smooth([(-20, 900), (300, 860), (640, 930), (980, 1000), (1640, 930)], closed=False) + [(1640, 1090), (-20, 1090)],
               down("#c98f5a", "#8f5f40"), edge=2, texture=0.14)
    land.rocks(page, [(500, 975, 44), (700, 1020, 60), (1310, 1000, 50), (900, 1040, 36)], "#b08a70")
    for x, foot, s in ((150, 1010, 92), (320, 1060, 110), (60, 1080, 100)):
        _prickly(page, x, foot, s)
    for x, foot, s in ((1450, 1060, 260), (1130, 1084, 170)):
        shapes, tints = [], []
        for t in np.linspace(-2.95, -0.2, 15):
            tip = (x + s * np.cos(t), foot + s * np.sin(t) * 0.85)
            shapes += [taper([(x, foot), ((x + tip[0]) / 2, (foot + tip[1]) / 2 + s * 0.06), tip], s * 0.19, 1),
                       taper([(x, foot), ((x + tip[0]) / 2 - s * 0.02, (foot + tip[1]) / 2 + s * 0.04), tip], s * 0.07, 1)]
            tone = vary(page.rng, "#6f9488", 6)
            tints += [lift(tone, -0.3), lift(tone, 0.18)]
        page.marks(shapes, tints, texture=0.06)
    land.grass(page, box(-20, 1000, 1620, 1100), ["#c9a860", "#8f8a4a", "#e3c67c"], 330, size=60, far=0.6)


def _tunnel(page: Page, p: Palette, eye: Eye, x: float, z: float, wide: float, deep: float, haze: float) -> None:
    cloth, shade = mix("#fbf5e8", p.haze, haze), mix("#a9a4ae", p.haze, haze)
    spans = 4
    for k in range(spans):
        x0, x1 = x + wide * k / spans, x + wide * (k + 1) / spans
        page.paint(eye.quad((x0, 3.4, z), ((x0 + x1) / 2, 4.6, z), ((x0 + x1) / 2, 4.6, z + deep), (x0, 3.4, z + deep)), cloth, edge=0.3,
                   texture=0.04)
        page.paint(eye.quad(((x0 + x1) / 2, 4.6, z), (x1, 3.4, z), (x1, 3.4, z + deep), ((x0 + x1) / 2, 4.6, z + deep)),
                   mix(cloth, shade, 0.45), edge=0.3, texture=0.04)
        page.paint(eye.quad((x0, 0, z), (x1, 0, z), (x1, 3.4, z), ((x0 + x1) / 2, 4.6, z), (x0, 3.4, z)),
                   down(mix(cloth, shade, 0.5), mix(shade, "#8fae7a", 0.45)), edge=0.3, texture=0.06)
    q = eye.size(z)
    if q > 7:
        page.marks([line(eye.see(x + wide * k / 16, 0, z), eye.see(x + wide * k / 16, 3.6, z), max(q * 0.07, 0.8)) for k in range(17)],
                   [mix(shade, "#6a6470", 0.5)] * 17, alpha=0.6, texture=0)


def _prickly(page: Page, x: float, foot: float, s: float) -> None:
    pads = [(0, -0.5, 0.42, 0.56, 0.0), (-0.42, -1.2, 0.36, 0.5, -0.5), (0.4, -1.25, 0.38, 0.52, 0.45), (0.02, -1.6, 0.34, 0.5, 0.05),
            (-0.78, -1.85, 0.3, 0.42, -0.6), (0.8, -1.95, 0.3, 0.44, 0.5), (0.24, -2.35, 0.28, 0.42, 0.2), (-0.3, -2.2, 0.3, 0.42, -0.25)]
    for u, v, a, b, tilt in pads:
        cx, cy, tone = x + u * s, foot + v * s, vary(page.rng, "#6f8f4e", 8)
        page.paint(oval(cx, cy, a * s, b * s, tilt), across(lift(tone, 0.22), tone, lift(tone, -0.35)), edge=0.8, texture=0.08)
        dots = [(cx + a * s * 0.75 * r * np.cos(t), cy + b * s * 0.75 * r * np.sin(t)) for t,
                r in zip(page.rng.uniform(0, 6.28, 14), page.rng.uniform(0.1, 1, 14))]
        page.marks([oval(q, w, 1.8, 1.8, points=6) for q, w in dots], ["#e9e3b8"] * 14, texture=0)
        if v < -1.5:
            for k in (-0.5, 0.0, 0.5):
                fx, fy = cx + (k * np.cos(tilt) + np.sin(tilt)) * a * s, cy - b * s * (1.0 - abs(k) * 0.4) * np.cos(tilt)
                page.marks([oval(fx, fy, s * 0.08, s * 0.12, tilt), oval(fx - 2, fy - 3, s * 0.04, s * 0.06, tilt)], ["#c2543c", "#e58a54"])


def sheepfold(page: Page, p: Palette) -> None:
    """A flock coming out of its fold above the mist, first sun on the Carpathians."""
    sky.sky(page, p, 470)
    sky.sun(page, p, 430, 372, 46)
    sky.bands(page, p.sun, 150, 420, 22, thick=14, alpha=0.5)
    mountains(page, p, [(560, 420), (760, 330), (930, 230), (1080, 270), (1240, 150), (1400, 230), (1660, 130)], mix(p.far, p.haze, 0.25),
              520)
    land.ranges(page, p, [(470, 50, 560, mix(p.far, p.haze, 0.4))], mist=0.8)
    page.veil(430, 600, p.haze, 0.0, 0.9)
    land.ranges(page, p, [(560, 44, 640, mix(p.far, p.mid, 0.45))], mist=0.8)
    crest = ridge(page.rng, 552, 24, 500)
    for x in np.arange(-10, 1620, 18):
        plants.spruce(page, float(x), height_at(crest, float(x)) + 30, page.rng.uniform(40, 84), mix(p.near, p.haze, 0.45), side=-1)
    page.veil(540, 680, p.haze, 0.15, 0.85)
    slope = smooth([(-40, 700), (260, 690), (640, 660), (1010, 640), (1640, 600)], closed=False)
    page.paint(slope + [(1640, 1090), (-40, 1090)], down("#c9b46c", "#96a055", p.near), edge=2, texture=0.1)
    land.hatch(page, slope + [(1640, 1090), (-40, 1090)], "#e0c982", 460, 80, 5, -0.05, alpha=0.4)
    eye = Eye(560, 800, 1300, 2.6)
    fold = House(eye, 7.2, 27, 12, 6, 1.9, 3.4, -18)
    build(page, fold, "#6f5444", "#7f6a55", side=-1, rows=12, over=0.9)
    planks(page, fold.patch("front", 0, 1, 0, 1.9), 36, "#3f302c", width=2)
    page.paint(fold.patch("front", 0.42, 0.62, 0, 1.7), "#2a2226", edge=0.5)
    hut = House(eye, -3.2, 30, 3.6, 3.4, 2.0, 2.2, 20)
    build(page, hut, "#7a5c48", "#6f5c4c", side=-1, rows=7, over=0.5)
    planks(page, hut.patch("front", 0, 1, 0, 2.0), 12, "#3f302c", width=2)
    x, y = hut.spot(0.1, 4.0, 0)
    sky.smoke(page, x, y + 10, "#f3e3d2", rise=190, lean=0.5, thick=26, alpha=0.55)
    plants.spruce(page, 1500, 780, 420, p.deep, side=-1)
    plants.spruce(page, 1410, 760, 300, p.deep, side=-1)
    plants.spruce(page, 120, 790, 380, p.deep, side=1)
    land.fence(page, [(560 + 100 * k, 770 + 6 * k, 80 + 2 * k) for k in range(5)], "#6a5444", rails=(0.3, 0.6, 0.88))
    land.fence(page, [(1240 + 110 * k, 800 + 16 * k, 92 + 6 * k) for k in range(5)], "#6a5444", rails=(0.3, 0.6, 0.88))
    flock = sorted((page.rng.uniform(800, 1010), page.rng.uniform(0, 1)) for _ in range(44))
    for y, u in flock:
        t = (y - 790) / 220
        x = 1040 - 160 * t + (u - 0.5) * (300 + 1150 * t)
        sheep(page, x, y, 22 + 46 * t, "#efe2cc" if page.rng.uniform() < 0.9 else "#6a5a54", flip=bool(page.rng.uniform() < 0.72),
              graze=bool(page.rng.uniform() < 0.4))
    page.light([(-40, 690), (700, 690), (1300, 1090), (-40, 1090)], p.sun, 0.22, soft=160)
    land.grass(page, box(-20, 990, 1620, 1100), [p.near, "#b5b060", p.deep], 700, size=70, far=0.5)
    page.marks([taper([(230, 1090), (250, 760)], 14, 9), taper(smooth([(250, 762), (262, 716), (300, 712), (306, 748)], closed=False), 9,
        7)], ["#7a5a42"] * 2, texture=0.12)
