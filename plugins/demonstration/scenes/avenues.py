"""Trees that make a place: a beech lane, baobabs, a maple farm."""

from math import cos, pi, sin

import numpy as np

from demonstration import land, objects, plants, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.craft import cart
from demonstration.herbs import fern
from demonstration.houses import House, build, chimney, opening
from demonstration.palettes import Palette
from demonstration.shapes import below, box, height_at, leaf, line, oval, ridge, smooth, taper
from demonstration.space import Eye, planks


def normandy_lane(page: Page, p: Palette) -> None:
    """A sunken lane under beeches in October, the light at its end, a white gate to a meadow."""
    page.paint(box(-20, -20, 1620, 1090), down("#d9b45c", "#f3dc98", "#d8a94e"), edge=0)
    page.glow(820, 470, 560, "#fff3c8", 0.95)
    for x, y, r in zip(page.rng.uniform(0, 1600, 44), page.rng.uniform(0, 480, 44), page.rng.uniform(50, 120, 44)):
        if abs(x - 820) > 150 or y < 200:
            plants.foliage(page, x, y, r, r * 0.7, ("#a8762c", "#d9a441", "#f6dc8a"), size=11, lumps=6, side=1 if x < 820 else -1)
    page.paint(below(ridge(page.rng, 545, 12, 400), 700), down("#c2b45a", "#8f9440"), edge=2)
    for x in np.arange(620, 1040, 30):
        plants.bush(page, float(x), 560, 56, 50, "#c9a552", size=5)
    for way in (-1, 1):
        bank = smooth([(820 + way * 130, 560), (820 + way * 260, 600), (820 + way * 520, 570), (820 + way * 900, 480)], closed=False)
        page.paint(bank + [(820 + way * 900, 1100), (820 + way * 560, 1100), (820 + way * 300, 800), (820 + way * 120, 590)],
                   down("#a8793a", "#7d5f34", "#4a3c2a"), edge=2, texture=0.12)
    land.path(page, [(820, 560, 60), (810, 610, 110), (840, 700, 230), (790, 840, 470), (820, 1100, 980)],
              down("#f0d896", "#c9a462", "#8a6a44"))
    for k in (-1, 1):
        page.shade(taper(smooth([(818 + 14 * k, 570), (815 + 40 * k, 640), (830 + 80 * k, 740), (800 + 170 * k, 880),
                                 (820 + 330 * k, 1100)], closed=False), 8, 110), "#6a4a38", 0.5, soft=16)
    for x0, x1 in ((560, 1050), (420, 1250), (300, 1400)):
        y = 600 + (x1 - x0) * 0.3
        page.shade(smooth([(x0, y), (820, y - 16), (x1, y + 6), (820, y + 26)]), "#5a3f44", 0.45, soft=14)
    trunks = [(610, 600, 28, 0.06), (1030, 602, 30, -0.07), (520, 650, 44, 0.09), (1130, 655, 46, -0.1), (380, 740, 72, 0.12),
              (1290, 750, 78, -0.12), (150, 890, 124, 0.14), (1500, 910, 130, -0.15)]
    for x, foot, w, lean in trunks:
        haze = max(0.5 - (foot - 600) / 400, 0)
        bark = mix("#5c4c48", "#d8b468", haze)
        path_ = smooth([(x - lean * 60, foot + w * 0.4), (x, foot - w * 3), (x + lean * 320, foot - w * 6.5), (x + lean * 1500, -60)],
                       closed=False, steps=8)
        page.marks([taper(path_, w * 1.5, w * 0.6), taper([(a + (w * 0.3 if lean > 0 else -w * 0.3), b) for a, b in path_], w * 0.4,
                                                          w * 0.16)], [bark, mix(lift(bark, 0.3), "#e8b860", 0.3)], texture=0.12)
        for k in (-1.0, -0.4, 0.4, 1.0):
            page.marks([taper(smooth([(x - lean * 60, foot), (x + k * w * 0.8, foot + w * 0.5), (x + k * w * 1.9, foot + w * 0.95)],
                                     closed=False), w * 0.5, w * 0.08)], [lift(bark, -0.15)], texture=0.12)
        for t in (0.5, 0.72):
            bx, by = path_[int(len(path_) * t)]
            reach = w * 3.4
            page.marks([taper(smooth([(bx, by), (bx + (1 if lean > 0 else -1) * reach * 0.5, by - reach * 0.4),
                                      (bx + (1 if lean > 0 else -1) * reach, by - reach * 0.45)], closed=False), w * 0.34, 3)], [bark])
    for x, y, r in [(x, y, 130) for x, y in zip(page.rng.uniform(-40, 1640, 30), page.rng.uniform(-40, 190, 30))] + [(60, 330, 150),
        (1560, 350, 150), (240, 250, 120), (1400, 260, 120)]:
        plants.foliage(page, x, y, r, r * 0.52, ("#6a3f1f", "#b9722b", "#eeb848"), size=15, lumps=6, side=1 if x < 820 else -1, density=0.8)
    sky.rays(page, 820, 300, [(0.9, 0.08), (1.2, 0.06), (1.75, 0.09), (2.1, 0.06), (2.4, 0.05)], 700, "#fff0c0", 0.16)
    gate = [(1180, 760), (1400, 815)]
    page.marks([line((gate[0][0], gate[0][1] - 26 - 24 * k), (gate[1][0], gate[1][1] - 34 - 32 * k), 8, 11) for k in range(4)]
               + [line((gate[0][0], gate[0][1] - 26), (gate[1][0], gate[1][1] - 136), 7)]
               + [line((x, y), (x, y - t), w) for x, y, t, w in ((1176, 775, 130, 17), (1404, 840, 180, 22))],
               [vary(page.rng, "#eee3cc", 5) for _ in range(7)], texture=0.08)
    shapes, tints = [], []
    for _ in range(900):
        t = page.rng.uniform(0, 1) ** 0.7
        x, y = page.rng.uniform(-20, 1620), 600 + 480 * t
        shapes.append(leaf(x, y, 4 + 16 * t, 3 + 8 * t, page.rng.uniform(-0.7, 0.7)))
        tints.append(vary(page.rng, page.rng.choice(["#d98a2f", "#b05c26", "#efc058", "#8a4a26"]), 10))
    page.marks(shapes, tints)
    for way in (-1, 1):
        for k in range(9):
            fern(page, 820 + way * page.rng.uniform(520, 800), page.rng.uniform(960, 1080), page.rng.uniform(90, 170),
                 "#8a7a2f" if k % 2 else "#6f8038")


def baobab_road(page: Page, p: Palette) -> None:
    """A laterite road between great baobabs before sunset, millet stubble, a cart far away."""
    sky.sky(page, p, 640)
    sky.sun(page, p, 900, 520, 70)
    sky.bands(page, lift(p.sun, 0.2), 240, 560, 24, thick=12, alpha=0.4)
    land.ranges(page, p, [(628, 8, 900, mix(p.far, p.haze, 0.3))])
    for x in np.arange(-10, 1620, 34):
        plants.bush(page, x + page.rng.uniform(-12, 12), 642, page.rng.uniform(30, 70), page.rng.uniform(14, 34), mix(p.near, p.haze, 0.45),
                    side=1, size=4)
    page.paint(box(-10, 638, 1610, 1090), down(mix(p.field, p.haze, 0.4), "#d08f4a", "#a9623a"), edge=1, texture=0.1)
    land.path(page, [(905, 640, 10), (895, 668, 26), (930, 720, 70), (850, 820, 200), (900, 940, 400), (760, 1110, 760)],
              down("#eab07a", "#c9713f", "#a0502f"), verge="#dca866")
    for k in (-1, 1):
        page.shade(taper(smooth([(904 + 3 * k, 645), (912 + 18 * k, 720), (860 + 52 * k, 820), (895 + 110 * k, 940), (770 + 210 * k, 1110)],
                                closed=False), 2, 60), "#7a3a34", 0.4, soft=10)
    for x, foot, tall in ((1240, 668, 140), (640, 664, 120), (420, 690, 200), (1460, 700, 240), (760, 655, 74), (1070, 656, 86)):
        _baobab(page, p, x, foot, tall, haze=0.5 - (foot - 650) / 130)
    cart(page, 960, 700, 17)
    _baobab(page, p, 240, 850, 640, haze=0.0)
    _baobab(page, p, 1400, 800, 440, haze=0.06)
    shapes, tints = [], []
    for y, x in sorted((650 + 430 * page.rng.uniform(0, 1), page.rng.uniform(-10, 1610)) for _ in range(1000)):
        t = (y - 640) / 440
        if abs(x - 860) < 40 + 340 * t:
            continue
        h = 8 + 56 * t * page.rng.uniform(0.5, 1.2)
        shapes.append(taper([(x, y), (x + h * page.rng.normal(0.1, 0.3), y - h)], 1 + 3 * t, 0.6))
        tints.append(vary(page.rng, page.rng.choice(["#e3bd6c", "#b98a44", "#f0d48c", "#8f6a38"]), 9))
    page.marks(shapes, tints)
    page.light([(820, 640), (990, 640), (1250, 1090), (420, 1090)], p.sun, 0.18, soft=120)
    sky.stroke_of_birds(page, 660, 340, 9, "#5a4650", 12)


def _baobab(page: Page, p: Palette, x: float, foot: float, tall: float, *, haze: float) -> None:
    haze = max(min(haze, 0.6), 0)
    bark, w = mix("#8a6a5c", p.haze, haze), tall * 0.15
    page.shade(smooth([(x - w, foot), (x - w * 4.5, foot + tall * 0.16), (x - w * 2, foot + tall * 0.17), (x + w, foot + 4)]), "#5a2f40",
               0.45, soft=tall * 0.03)
    body = smooth([(x - w * 1.35, foot), (x - w * 0.95, foot - tall * 0.12), (x - w * 1.02, foot - tall * 0.36),
                   (x - w * 0.7, foot - tall * 0.52), (x, foot - tall * 0.56), (x + w * 0.72, foot - tall * 0.52),
                   (x + w * 1.05, foot - tall * 0.34), (x + w * 0.95, foot - tall * 0.12), (x + w * 1.4, foot), (x, foot + tall * 0.02)])
    page.paint(body, across(lift(bark, -0.42), lift(bark, -0.15), lift(bark, 0.12), mix(lift(bark, 0.35), p.sun, 0.3)), edge=1,
               texture=0.14, brush="upright")
    limbs, ends = [], []
    for turn, reach in ((-2.75, 0.42), (-2.4, 0.44), (-2.0, 0.42), (-1.6, 0.4), (-1.2, 0.42), (-0.75, 0.45), (-0.4, 0.42)):
        sx, sy = x + w * 0.75 * cos(turn), foot - tall * 0.5
        tip = (sx + tall * reach * cos(turn) * 1.15, sy + tall * reach * sin(turn) * 0.75 - tall * 0.06)
        mid = ((sx + tip[0]) / 2, (sy + tip[1]) / 2 + tall * 0.035 * page.rng.normal())
        limbs.append(taper(smooth([(sx, sy + tall * 0.04), mid, tip], closed=False), w * 0.55, w * 0.12))
        for k in range(4):
            a = turn + page.rng.normal(0, 0.6)
            end = (tip[0] + tall * 0.13 * cos(a), tip[1] + tall * 0.11 * sin(a))
            limbs.append(taper([mid if k > 1 else tip, end], w * 0.13, w * 0.03))
            ends.append(end)
    page.marks(limbs, [lift(bark, -0.12 if k % 2 else -0.25) for k in range(len(limbs))], texture=0.12)
    for ex, ey in ends:
        plants.foliage(page, ex, ey, tall * 0.075, tall * 0.045, plants.tones(mix("#6f7a3c", p.haze, haze)), size=max(tall * 0.016, 2.4),
                       side=1, lumps=4)
    with page.within(body):
        page.marks([taper([(x + w * u, foot - tall * 0.5), (x + w * (u * 1.1 + 0.05), foot - tall * 0.2), (x + w * u * 1.3, foot)],
                          w * 0.05, w * 0.09) for u in np.linspace(-0.8, 0.7, 7)], [lift(bark, -0.3)] * 7, alpha=0.5)


def maple_farm(page: Page, p: Palette) -> None:
    """A Quebec farm in full autumn: red barn with its silo, white house, burning maples, a lake beyond."""
    sky.sky(page, p, 440)
    sky.cumulus(page, p, 340, 190, 420)
    sky.bands(page, lift(p.sun, 0.3), 150, 400, 18, thick=12, alpha=0.5)
    reds = ["#c2502c", "#d9822f", "#e3ab3c", "#a83a2a", "#b9652b", "#7f7a3a"]
    for y, h, dim, size in ((400, 70, 0.55, 9), (450, 50, 0.34, 11)):
        crest = ridge(page.rng, y, h, 760)
        page.paint(below(crest, 560), down(mix("#a8603c", p.haze, dim), mix("#b9803f", p.haze, dim)), edge=1.5)
        shapes, tints = [], []
        for _ in range(1000):
            x = page.rng.uniform(-10, 1610)
            shapes.append(leaf(x, height_at(crest, x) + page.rng.uniform(-3, 110), size, size * 0.9, page.rng.uniform(-1, 1)))
            tints.append(vary(page.rng, mix(page.rng.choice(reds), p.haze, dim), 7))
        page.marks(shapes, tints)
    lake = [(-20, 510), (1620, 500), (1620, 590), (-20, 600)]
    land.water(page, lake, mix(p.sky[1], p.haze, 0.3), mix(p.sky[0], p.shadow, 0.2))
    page.reflect(lake, 508, stretch=1.3, amount=0.65, ripple=4)
    land.ripples(page, lake, [lift(p.sky[2], 0.2), p.sky[0]], 90, longest=200, thick=3, alpha=0.5)
    ground = ridge(page.rng, 592, 14, 900)
    page.paint(below(ground, 1090), down("#c9b25a", "#a3a04c", "#6f7a3c"), edge=2, texture=0.1)
    land.hatch(page, below(ground, 1090), "#dcc66e", 380, 80, 5, 0.05, alpha=0.35)
    for x in (90, 190, 1500, 1400, 700, 640):
        plants.tree(page, x, 640 + abs(x - 800) * 0.03, 170, page.rng.choice(reds[:5]), side=-1, size=7)
    eye = Eye(560, 800, 1350, 3.4)
    barn = House(eye, 5.8, 30, 12, 9, 4.6, 4.6, -30)
    silo_x, silo_y = eye.see(14.0, 0, 33)
    page.paint(box(silo_x - 64, silo_y - 430, silo_x + 64, silo_y), across("#a9adb0", "#dcdcd4", "#b4b6b6", "#6a7078"), edge=0.8,
               texture=0.1, brush="upright")
    page.marks([box(silo_x - 64, silo_y - 430 + 36 * k, silo_x + 64, silo_y - 428 + 36 * k) for k in range(12)], ["#83888c"] * 12,
               alpha=0.7)
    page.paint([(silo_x + 66 * cos(t), silo_y - 430 - 62 * sin(t)) for t in np.linspace(0, pi, 20)],
               across("#c3c6c6", "#8b9096", "#5a6068"), edge=0.7)
    build(page, barn, "#a8392a", "#6b6e74", side=-1, along="side", rows=12, over=0.5, base="#8a8580")
    for name in ("front", "right", "left"):
        planks(page, barn.patch(name, 0, 1, 0.5, 4.6), 26, "#6f2620", width=1.2, alpha=0.4)
    opening(page, barn, "front", 0.5, 0.1, 3.6, 3.2, glass="#8c2f24", frame="#f1e6d0", bars=(2, 1), sill=False)
    cross = barn.patch("front", 0.35, 0.5, 0.1, 3.3), barn.patch("front", 0.5, 0.65, 0.1, 3.3)
    page.marks([line(c[k], c[k + 2], 5) for c in cross for k in (0, 1)], ["#f1e6d0"] * 4)
    opening(page, barn, "front", 0.5, 5.2, 1.2, 1.3, glass="#3a2a2c", frame="#f1e6d0", bars=(2, 1))
    home = House(eye, -9.5, 31, 9, 7, 4.4, 3.6, 24)
    build(page, home, "#f3ead8", "#4f6a5c", side=-1, rows=10, base="#9a9490")
    planks(page, home.patch("front", 0, 1, 0.5, 4.4), 18, "#b9ad9a", upright=False, width=1, alpha=0.5)
    for u in (0.16, 0.38, 0.84):
        for y in (1.0, 2.9):
            opening(page, home, "front", u, y, 0.95, 1.3, shutters="#3f5f52")
    opening(page, home, "front", 0.62, 0.3, 1.05, 2.1, glass="#a8392a", bars=(1, 1), sill=False)
    opening(page, home, "right", 0.5, 2.9, 1.0, 1.3)
    chx, chy = chimney(page, home, 0.3, "#9a5a44")
    sky.smoke(page, chx, chy, "#efe6d8", rise=130, lean=0.6, thick=20, alpha=0.55)
    land.path(page, [(640, 690, 26), (690, 760, 60), (610, 880, 120), (720, 1100, 250)], down("#dcc393", "#b3946a"), verge="#b8a758")
    land.fence(page, [(900 + 110 * k, 880 + 22 * k, 100 + 6 * k) for k in range(8)], "#8b8078", rails=(0.3, 0.6, 0.88))
    objects.tractor(page, 1240, 860, 48, "#3f7a4a", flip=True)
    for x, y, r in ((770, 905, 24), (820, 916, 30), (880, 910, 22), (845, 940, 34)):
        page.marks([oval(x + d * r * 0.34, y, r * 0.6, r * 0.72) for d in (-1.2, 1.2, -0.5, 0.5, 0)]
                   + [line((x, y - r * 0.6), (x + 5, y - r), 6)], ["#c9702a", "#b3601f", "#dc8a34", "#d07a2a", "#eca24a", "#6a7a3a"],
                   texture=0.06)
    plants.tree(page, 130, 1010, 860, "#cf6a2c", side=-1, size=16, wide=0.4, stem=0.34)
    shapes = [leaf(page.rng.uniform(-10, 620), page.rng.uniform(960, 1075), 17, 11, page.rng.uniform(-0.6, 0.6)) for _ in range(260)]
    page.marks(shapes, [vary(page.rng, page.rng.choice(reds[:4]), 9) for _ in shapes])
    land.grass(page, box(-20, 1000, 1620, 1100), ["#8a8a40", "#5f6b36", "#b5a654"], 600, size=60, far=0.6)
