"""Ripe fields: barley in Jutland, vines in Burgenland, hops in Bavaria."""

from math import cos, sin

import numpy as np

from demonstration import land, plants, sky
from demonstration.animals import pig
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.herbs import bine, cones, ears
from demonstration.houses import House, build, chimney, masonry, opening, timbers
from demonstration.palettes import Palette
from demonstration.shapes import below, box, leaf, line, oval, ridge, smooth, taper
from demonstration.space import Eye


def jutland_farm(page: Page, p: Palette) -> None:
    """A long white half-timbered farm of Jutland, barley in front of it, the evening light along the rows."""
    sky.sky(page, p, 600)
    sky.sun(page, p, 330, 500, 36)
    sky.bands(page, mix(p.sky[1], p.shadow, 0.25), 120, 520, 26, thick=22, alpha=0.5)
    sky.bands(page, p.sun, 380, 580, 22, thick=10, alpha=0.6)
    land.ranges(page, p, [(580, 14, 900, p.far), (604, 14, 700, mix(p.mid, p.far, 0.4))])
    for x in (1080, 1190, 1300, 1410):
        turn = page.rng.uniform(0, 2)
        page.marks([taper([(x, 600), (x, 440)], 4, 2)] + [taper([(x, 440), (x + 62 * cos(turn + k), 440 + 62 * sin(turn + k))], 4, 1)
                                                          for k in (0, 2.09, 4.19)], [mix(p.sky[2], "#ffffff", 0.4)] * 4)
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


def hop_garden(page: Page, p: Palette) -> None:
    """Hop poles and wires in tall rows, a Bavarian village with an onion spire at their end (upright)."""
    sky.sky(page, p, 760)
    sky.cumulus(page, p, 560, 300, 480)
    sky.bands(page, lift(p.sun, 0.4), 500, 740, 16, alpha=0.5)
    land.ranges(page, p, [(740, 30, 520, p.far), (775, 24, 420, mix(p.far, p.mid, 0.6))])
    eye = Eye(790, 540, 1150, 2.2)
    for x, z, w, turn, tile in ((-6, 96, 12, 10, p.roof), (7, 100, 11, -20, "#9b4a34"), (16, 92, 12, 20, p.roof),
                                (-18, 98, 13, -8, "#8f4636")):
        build(page, House(eye, x, z, w, 9, 4.5, 5, turn), "#f0e7d4", tile, side=-1)
    page.paint(box(548, 640, 578, 790), across("#f4ecda", "#c9bda8"), edge=0.6)
    page.paint(smooth([(544, 642), (540, 622), (560, 604), (562, 570), (564, 604), (586, 622), (582, 642)]), across("#5f8a80", "#2f5a58"),
               edge=0.5)
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
    page.paint(box(170, 470, 190, 552), "#efe2c8", edge=0.4)
    page.paint([(166, 472), (194, 472), (180, 424)], "#8f4636", edge=0.4)
    build(page, House(Eye(540, 800, 1500, 3), -39, 105, 14, 8, 4, 4, 12), "#efe0c2", p.roof, side=1)
    page.paint([(-20, 570), (1620, 556), (1620, 1080), (-20, 1080)], down("#b59a55", "#8f6a3c", "#5a4030"), edge=1.5, texture=0.1)
    eye = Eye(500, 900, 1050, 3.4)
    hut = House(eye, -4.2, 19, 3.8, 3.4, 2.3, 1.9, 24)
    hut_stands = False
    for z in np.geomspace(46, 3.0, 56):
        if z < hut.z - 2 and not hut_stands:
            hut_stands = True
            build(page, hut, "#d9c3a0", "#a5523a", side=1, rows=9)
            for name in ("front", "left", "right"):
                if hut.faces(name):
                    masonry(page, hut.patch(name, 0, 1, 0, 2.3), "#cdb28a", 110, 10, alpha=0.6)
            opening(page, hut, "front", 0.45, 0, 1.0, 1.8, glass="#3f5f5a", frame="#7a6248", bars=(4, 1))
        for row in (-12.6, 12.6, -9.8, 9.8, -7.0, 7.0, -4.2, 4.2, -1.4, 1.4):
            if not (row < -3 and row > -6 and 17 < z < 22):
                _vine(page, p, eye, row - 0.6, float(z))
    page.light([(760, 560), (1400, 560), (1700, 1080), (500, 1080)], p.sun, 0.22, soft=160)
    branch = smooth([(1630, 20), (1460, 70), (1300, 60), (1130, 120)], closed=False, steps=7)
    plants.outline_leaves(page, branch, "#b5702c", size=84, every=3)
    for x, y in ((1480, 100), (1290, 110)):
        for row in range(6):
            for k in range(5 - row if row else 4):
                plants.fruit(page, x + (k - (4 - row) / 2) * 24, y + 30 + row * 25, 3, 3, "#4b3558", 1, 16)


def _vine(page: Page, p: Palette, eye: Eye, x: float, z: float) -> None:
    near, haze = eye.size(z), min(max((z - 5) / 60, 0), 0.5)
    foot = eye.see(x, 0, z)
    if not -200 < foot[0] < 1800:
        return
    page.shade(oval(foot[0] - near * 0.35, foot[1] + near * 0.02, near * 0.55, near * 0.09), "#2c2038", 0.45, soft=near * 0.1)
    page.marks([taper([foot, (foot[0] + near * 0.06, foot[1] - near * 0.5), (foot[0], foot[1] - near * 0.9)], near * 0.1, near * 0.05),
                line(foot, eye.see(x, 1.75, z), near * 0.04)], [mix("#4a3430", p.haze, haze), mix("#8a7a66", p.haze, haze)])
    shapes, tints = [], []
    for _ in range(int(min(40 + near * 0.55, 230))):
        u, v = page.rng.normal(0, 0.2), page.rng.uniform(0.7, 1.75)
        tone = page.rng.choice(["#c98a34", "#a8642f", "#8f9140", "#d9ac48", "#7d4030"])
        size = near * 0.105 + 1.6
        shapes.append(leaf(foot[0] + u * near, foot[1] - v * near, size * 1.5, size, page.rng.uniform(0, 3)))
        tints.append(vary(page.rng, mix(lift(tone, 0.18 if u > 0.08 else -0.26), p.haze, haze), 7))
    page.marks(shapes, tints)
    if near > 120:
        plants.fruit(page, foot[0], foot[1] - near * 0.75, near * 0.22, near * 0.12, "#4b3558", 12, near * 0.032)
