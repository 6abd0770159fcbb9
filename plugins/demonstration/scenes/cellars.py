"""Cellars: copper kettles, a vault of cheese, an oil mill."""

from math import cos, pi, sin

import numpy as np

from demonstration import interior, objects, plants
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.houses import masonry
from demonstration.palettes import Palette
from demonstration.shapes import box, line, oval, smooth, taper
from demonstration.space import Eye


def brewhouse(page: Page, p: Palette) -> None:
    """Two great copper kettles under the arches of a tiled brewhouse, the sun through tall windows."""
    eye = Eye(560, 800, 900, 1.9)
    interior.room(page, eye, (-5.6, 5.6), (2, 11), 6.2, floor="#a5866a", wall="#d9c6a0", ceiling="#c9b48c", back="#cdb88e")
    back = eye.quad((-5.6, 0, 11), (5.6, 0, 11), (5.6, 2.0, 11), (-5.6, 2.0, 11))
    page.paint(back, down("#6f8f8a", "#56736f"), edge=0.5)
    interior.wall_tiles(page, back, 50, 9, "#3f5a58")
    for way in (-1, 1):
        dado = eye.quad((way * 5.6, 0, 2), (way * 5.6, 0, 11), (way * 5.6, 2, 11), (way * 5.6, 2, 2))
        page.paint(dado, lift("#5f7f7a", -0.2 if way < 0 else 0.05), edge=0.5)
        interior.wall_tiles(page, dado, 40, 9, "#3f5a58")
    interior.tiles(page, eye, (-5.6, 5.6), (2, 11), 0.62, "#6a5040")
    for cx in (-3.7, -1.25, 1.25, 3.7):
        arch = [eye.see(cx - 0.8, 2.5, 11), eye.see(cx - 0.8, 4.5, 11)] + [eye.see(cx - 0.8 * cos(t), 4.5 + 0.8 * sin(t), 11)
            for t in np.linspace(0, pi, 14)] + [eye.see(cx + 0.8, 2.5, 11)]
        page.paint(arch, down("#cfe0da", "#fff0c8", "#ffe3a4"), edge=0.5)
        xs, ys = [q[0] for q in arch], [q[1] for q in arch]
        page.marks([line((min(xs) + (max(xs) - min(xs)) * t, max(ys)), (min(xs) + (max(xs) - min(xs)) * t, min(ys) + 14 * abs(t - 0.5) * 6),
                         3) for t in (0.25, 0.5, 0.75)]
                   + [line((min(xs), max(ys) - 40 * k), (max(xs), max(ys) - 40 * k), 2.4) for k in range(1, 5)], ["#5f5146"] * 7)
        page.marks([taper(arch, 9, 9)], ["#efe0bd"])
        page.glow((min(xs) + max(xs)) / 2, sum(ys) / len(ys), 210, "#ffeec0", 0.5)
    for z in (10.2, 7, 4.2):
        rib = [eye.see(x, 6.2 - 1.7 * (x / 5.6) ** 2, z) for x in np.linspace(-5.6, 5.6, 40)]
        for way in (-1, 1):
            page.paint(eye.quad((way * 5.6, 0, z), (way * 5.3, 0, z), (way * 5.3, 4.6, z), (way * 5.6, 4.6, z)),
                       across("#d9c494", "#b59c70"), edge=0.8, texture=0.1)
            page.paint(eye.quad((way * 5.7, 4.4, z), (way * 5.1, 4.4, z), (way * 5.1, 4.75, z), (way * 5.7, 4.75, z)), "#e9d8ac", edge=0.6)
        page.marks([taper(rib, eye.size(z) * 0.35, eye.size(z) * 0.35), taper([(x, y - eye.size(z) * 0.08) for x, y in rib],
            eye.size(z) * 0.12, eye.size(z) * 0.12)], ["#a8906a", "#e3d0a4"], texture=0.1)
    for x, z, s in ((2.5, 7.6, 1.0), (-2.2, 6.2, 1.0)):
        _kettle(page, eye, x, z, s)
    page.paint([(-20, 905), (1620, 905), (1620, 960), (-20, 960)], down("#7a5f4a", "#4e3d34"), edge=0.8, texture=0.1)
    for x in np.arange(10, 1620, 84):
        interior.pipe(page, [(float(x), 905), (float(x), 690)], 9, "#b98d4a")
    interior.pipe(page, [(-20, 694), (1620, 694)], 16, "#c99a52")
    interior.pipe(page, [(-20, 800), (1620, 800)], 9, "#b98d4a")
    page.paint([(-20, 955), (1620, 955), (1620, 1090), (-20, 1090)], down("#5a473c", "#352a28"), edge=0.8, texture=0.14)
    for x, tall in ((1190, 150), (1340, 170), (1480, 150)):
        objects.sack(page, x, 1062, 150, tall, "#cdb488")
    objects.barrel(page, 170, 1062, 180, 210, "#8a5a36")
    objects.barrel(page, 390, 1066, 160, 180, "#7a5032")
    page.light([(420, 260), (560, 260), (980, 1090), (560, 1090)], "#ffe7b0", 0.16, soft=60)
    page.light([(980, 260), (1130, 260), (1560, 1090), (1160, 1090)], "#ffe7b0", 0.14, soft=60)


def _kettle(page: Page, eye: Eye, x: float, z: float, s: float) -> None:
    cx, foot = eye.see(x, 0.5, z)
    q = eye.size(z) * s
    copper = across("#7a3a24", "#c9743f", "#f6c68a", "#e09a5a", "#b2602f", "#7a3520", "#4f221a", "#8f4a2c")
    page.shade(oval(cx, foot + q * 0.6, q * 2.0, q * 0.3), "#241a20", 0.6, soft=30)
    page.paint([(cx - q * 1.5, foot - q * 0.9), (cx + q * 1.5, foot - q * 0.9)]
               + [(cx + q * 1.5 * cos(t), foot + q * 0.55 + q * 0.24 * sin(t)) for t in np.linspace(0, pi, 20)],
               across("#4f6a68", "#86a39c", "#5f7f7a", "#2f4446"), edge=0.7, brush="upright")
    wall = [(cx - q * 1.5, foot - q * 0.9), (cx + q * 1.5, foot - q * 0.9), (cx + q * 1.5, foot + q * 0.6), (cx - q * 1.5, foot + q * 0.6)]
    interior.wall_tiles(page, wall, 20, 10, "#33504e", alpha=0.35)
    dome = [(-1.62, -0.9), (-1.66, -1.1), (-1.5, -1.62), (-1.05, -2.12), (-0.5, -2.44), (-0.27, -2.7), (-0.22, -3.2), (-0.2, -4.4)]
    outline = smooth([(cx + u * q, foot + v * q) for u, v in dome], closed=False)
    outline += [(2 * cx - u, v) for u, v in outline[::-1]]
    outline += [(cx + q * 1.62 * cos(t), foot - q * 0.9 + q * 0.22 * sin(t)) for t in np.linspace(0, pi, 24)]
    page.paint(outline, copper, edge=0.7, texture=0.05, brush="upright")
    with page.within(outline):
        page.light(smooth([(cx - q * 1.1, foot - q * 1.5), (cx - q * 0.75, foot - q * 2.05), (cx - q * 0.5, foot - q * 2.1),
                           (cx - q * 0.8, foot - q * 1.3)]), "#fff2d0", 0.85, soft=q * 0.1)
        page.shade([(cx - q * 1.7, foot - q * 1.0), (cx + q * 1.7, foot - q * 1.0), (cx + q * 1.7, foot - q * 0.6),
                    (cx - q * 1.7, foot - q * 0.6)], "#4a1f1a", 0.6, soft=q * 0.15)
        for v, w in ((-1.14, 1.66), (-2.52, 0.46)):
            band = [(cx + q * w * u, foot + v * q + q * 0.2 * w / 1.66 * cos(u * pi / 2)) for u in np.linspace(-1, 1, 20)]
            page.marks([taper(band, q * 0.06, q * 0.06), taper([(a, b - q * 0.02) for a, b in band], q * 0.02, q * 0.02)],
                       ["#6a3020", "#f0b878"], alpha=0.8)
            page.marks([oval(a, b, q * 0.022, q * 0.022, points=8) for a, b in band[1::2]], ["#f6d29c"] * len(band[1::2]))
    hx, hy = cx + q * 0.55, foot - q * 1.55
    page.paint(oval(hx, hy, q * 0.36, q * 0.27, 0.35), across("#a55a30", "#f0b878", "#7a3a24"), edge=0.5)
    page.paint(oval(hx, hy, q * 0.25, q * 0.18, 0.35), "#3a1f1c", edge=0.4)
    page.marks([line((hx - q * 0.2, hy - q * 0.26), (hx + q * 0.28, hy - q * 0.34), q * 0.05)], ["#e0b060"])


def oil_mill(page: Page, p: Palette) -> None:
    """A Tuscan oil mill: the millstones in their basin, demijohns, a vault of brick, a low sun through the door."""
    eye = Eye(520, 700, 900, 1.7)
    page.paint(box(-20, -20, 1620, 1090), down("#6d5140", "#8a6a50"), edge=0)
    interior.room(page, eye, (-5, 6), (2, 9), 4.2, floor="#9a7d60", wall="#b7966e", ceiling="#8a6a4e", back="#b2916a")
    for shape, n in ((eye.quad((-5, 0, 9), (6, 0, 9), (6, 4.2, 9), (-5, 4.2, 9)), 520),):
        masonry(page, shape, "#b5946c", n, 30, alpha=0.45, spread=11)
    for z in (8.4, 6.2, 4.3, 2.9):
        arc = [eye.see(0.5 + 5.4 * cos(t), 2.1 + 2.5 * sin(t), z) for t in np.linspace(0, pi, 40)]
        w = eye.size(z) * 0.42
        for place in (-4.9, 5.9):
            page.paint(eye.quad((place - 0.3, 0, z), (place + 0.3, 0, z), (place + 0.3, 2.1, z), (place - 0.3, 2.1, z)),
                       across("#a3725a", "#7d4f3c"), edge=0.8, texture=0.12)
            masonry(page, eye.quad((place - 0.3, 0, z), (place + 0.3, 0, z), (place + 0.3, 2.1, z), (place - 0.3, 2.1, z)), "#9a6248", 70,
                    eye.size(z) * 0.13)
            page.paint(eye.quad((place - 0.4, 2.0, z), (place + 0.4, 2.0, z), (place + 0.4, 2.2, z), (place - 0.4, 2.2, z)), "#c9a684",
                       edge=0.6)
        page.marks([taper(arc, w, w)], ["#8f5c42"], texture=0.12)
        page.marks([line((a[0] - w * 0.4 * cos(t), a[1] + w * 0.4 * sin(t)), (a[0] + w * 0.4 * cos(t), a[1] - w * 0.4 * sin(t)), 2) for a,
                    t in zip(arc, np.linspace(0, pi, 40))], ["#5f3a2e"] * 40, alpha=0.6)
    interior.tiles(page, eye, (-5, 6), (2, 9), 0.55, "#5f4636", alpha=0.45)
    door = [eye.see(3.2, 0, 9), eye.see(3.2, 1.9, 9)] + [eye.see(4.1 - 0.9 * cos(t), 1.9 + 0.9 * sin(t), 9)
                                                         for t in np.linspace(0, pi, 16)] + [eye.see(5.0, 0, 9)]
    page.paint(door, down("#bcd3cf", "#ffe9b4", "#d9c27c"), edge=0.5)
    with page.within(door):
        page.paint([(q[0], q[1]) for q in eye.quad((3, 0, 9), (5.2, 0, 9), (5.2, 0.9, 9), (3, 1.1, 9))], "#9aa064", edge=1)
        plants.foliage(page, *eye.see(4.3, 1.6, 9), 60, 46, ("#5f6a48", "#8a9468", "#c3c794"), size=6)
    page.marks([taper(door, 16, 16)], ["#d3b48a"], texture=0.12)
    page.glow(*eye.see(4.1, 1.2, 9), 420, "#ffe6ac", 0.75)
    page.light(eye.quad((1.2, 0, 3), (3.0, 0, 3), (4.9, 0, 9), (3.3, 0, 9)), "#ffe3a4", 0.5, soft=26)
    cx, cy = eye.see(0.1, 0.75, 5.0)
    q = eye.size(5.0)
    page.shade(oval(cx, cy + q * 0.8, q * 2.3, q * 0.5), "#20161c", 0.6, soft=30)
    page.paint([(cx - q * 1.9, cy)] + [(cx + q * 1.75 * cos(t), cy + q * 0.72 + q * 0.42 * sin(t)) for t in np.linspace(pi, 0, 30)]
               + [(cx + q * 1.9, cy)], across("#8d8578", "#cfc4b0", "#b0a696", "#6a6260", "#4c464a"), edge=1, texture=0.14)
    page.paint(oval(cx, cy, q * 1.92, q * 0.5), "#d9cdb8", edge=0.8, texture=0.12)
    page.paint(oval(cx, cy + q * 0.03, q * 1.7, q * 0.41), down("#3f3a28", "#5f6034"), edge=0.6)
    spots = [(cx + q * 1.5 * r * cos(t), cy + q * 0.03 + q * 0.35 * r * sin(t)) for t,
             r in zip(page.rng.uniform(0, 2 * pi, 300), page.rng.uniform(0.3, 1, 300) ** 0.5)]
    page.marks([oval(x, y, q * 0.05, q * 0.035, 0.5, points=10) for x, y in spots],
               [vary(page.rng, page.rng.choice(["#4b4a2c", "#6f7440", "#3a2f3a", "#8a8f4c"]), 9) for _ in spots])
    for off, sq in ((-0.62, 0.56), (0.66, 0.66)):
        mx, my = cx + off * q, cy - q * 0.72
        for step in range(12):
            ox = mx + (step - 6) * q * 0.03
            page.paint(oval(ox, my, q * 0.74 * sq, q * 0.86), across("#8f887c", "#a79e90") if step < 11
                       else across("#e0d6c4", "#c2b8a6", "#8f877c"), edge=0.6 if step == 11 else 0.2, texture=0.14)
        for r in (0.25, 0.6):
            page.marks([taper([(mx + q * 0.15 + q * 0.74 * sq * r * cos(t), my + q * 0.86 * r * sin(t))
                               for t in np.linspace(0, 2 * pi, 40)], 2, 2)], ["#8a8074"], alpha=0.7)
        page.paint(oval(mx + q * 0.15, my, q * 0.12, q * 0.16), "#4a3a30", edge=0.4)
    page.paint([(cx - q * 0.1, cy - q * 0.1), (cx + q * 0.1, cy - q * 0.1), (cx + q * 0.1, cy - q * 2.9), (cx - q * 0.1, cy - q * 2.9)],
               across("#9a6d44", "#5a3c2c"), edge=0.7, texture=0.14)
    page.paint([(cx - q * 1.6, cy - q * 0.64), (cx + q * 1.8, cy - q * 0.64), (cx + q * 1.8, cy - q * 0.82), (cx - q * 1.6, cy - q * 0.82)],
               down("#a07448", "#6a4632"), edge=0.7, texture=0.14)
    for x, foot, w, t in ((1130, 1010, 150, 210), (1290, 1040, 170, 240), (1460, 1020, 150, 210)):
        interior.jar(page, x, foot, w, t, "#8f9a2e", neck=0.24, cap="#a5764a", full=0.68)
        with page.within(box(x - w, foot - t * 0.42, x + w, foot + 10)):
            page.paint(smooth([(x - w * 0.52, foot - t * 0.42), (x - w * 0.56, foot - t * 0.2), (x - w * 0.46, foot + 4),
                               (x + w * 0.46, foot + 4), (x + w * 0.56, foot - t * 0.2), (x + w * 0.52, foot - t * 0.42)], steps=3),
                       across("#d9b46c", "#b08a4a", "#7a5a34"), edge=0.6)
            page.marks([taper([(x + w * 0.55 * u, foot - t * k + 6 * cos(u * 1.5)) for u in np.linspace(-1, 1, 10)], 3, 3)
                        for k in np.arange(0.02, 0.42, 0.05)], ["#8a6838"] * 8, alpha=0.7)
    for x, foot in ((120, 1040), (280, 1064)):
        objects.crate(page, x, foot, 190, 96, "#a8814e", heap="#5f6238", size=0.07)
    objects.sack(page, 66, 930, 130, 170, "#c9ae80")
    interior.lamp(page, 430, 210, 66, cord=300, reach=6)
    page.shade(box(-20, 960, 1620, 1100), "#20141c", 0.35, soft=110)


def cheese_cellar(page: Page, p: Palette) -> None:
    """Wheels of cheese on spruce boards along a brick vault, a lamp far down the passage (upright)."""
    eye = Eye(800, 533, 880, 1.7)
    page.paint(box(-20, -20, 1100, 1620), "#4a3528", edge=0)
    for z in np.geomspace(14, 1.15, 34):
        arc = [eye.see(2.35 * cos(t), 1.9 + 1.75 * sin(t), z) for t in np.linspace(0, pi, 36)]
        nearer = z / 1.08
        inner = [eye.see(2.35 * cos(t), 1.9 + 1.75 * sin(t), nearer) for t in np.linspace(0, pi, 36)]
        shapes, tints = [], []
        for k in range(35):
            tone = lift(vary(page.rng, "#a5694a", 9), -0.42 + 0.5 * np.exp(-z / 7) - 0.25 * (z < 2.2) + 0.16 * (10 > z > 5)
                        + 0.1 * cos(k / 35 * pi))
            shapes.append([arc[k], arc[k + 1], inner[k + 1], inner[k]])
            tints.append(tone)
        page.marks(shapes, tints, texture=0.12)
        page.marks([line(a, b, 1.4) for a, b in zip(arc, arc[1:])] + [line(arc[k], inner[k], 1.2) for k in range(0, 36)], ["#4a2f26"] * 71,
                   alpha=0.5, texture=0)
    for way in (-1, 1):
        page.paint(eye.quad((way * 2.35, 0, 1.1), (way * 2.35, 1.95, 1.1), (way * 2.35, 1.95, 14), (way * 2.35, 0, 14)),
                   across(*(("#33241e", "#7a5640")[::-way])), edge=0.4)
    page.paint(eye.quad((-2.35, 0, 1.1), (2.35, 0, 1.1), (2.35, 0, 14), (-2.35, 0, 14)), down("#b08a62", "#7d6048", "#3f3029"), edge=0.4,
               texture=0.12)
    interior.tiles(page, eye, (-2.35, 2.35), (1.1, 14), 0.47, "#3a2a24", alpha=0.5)
    end = [eye.see(-2.35, 0, 14)] + [eye.see(2.35 * cos(t), 1.9 + 1.75 * sin(t), 14)
                                     for t in np.linspace(pi, 0, 24)] + [eye.see(2.35, 0, 14)]
    page.paint(end, down("#8a5a3c", "#c99a5c"), edge=0.4)
    page.paint(eye.quad((-0.55, 0, 14), (0.55, 0, 14), (0.55, 2.1, 14), (-0.55, 2.1, 14)), down("#6a4a34", "#4f3628"), edge=0.4)
    lx, ly = eye.see(0, 2.75, 8)
    page.glow(lx, ly, 620, "#ffc873", 0.75)
    for order, z in enumerate(np.geomspace(13, 1.55, 17)):
        for way in (-1, 1):
            q = eye.size(z)
            for level in (0.35, 0.95, 1.55, 2.15, 2.75):
                reach = 2.3 if level < 1.9 else 2.35 * np.sqrt(max(1 - ((level - 1.9 + 0.25) / 1.75) ** 2, 0.05))
                if reach < 1.65:
                    continue
                x0, x1 = way * 1.42, way * reach
                page.paint(eye.quad((x0, level, z), (x1, level, z), (x1, level - 0.06, z), (x0, level - 0.06, z)),
                           mix("#c79a64", "#3a2820", min(abs(z - 7) / 9, 0.75)), edge=0.3)
                cx, cy = eye.see((x0 + x1) / 2 + way * -0.06, level, z)
                shade_ = min(abs(z - 5.5) / 13, 0.42)
                tone = mix(vary(page.rng, page.rng.choice(["#e6b964", "#d9a24c", "#f0cd86", "#c9924a"]), 8), "#2c1d1a", shade_)
                w, h = q * 0.4, q * 0.3
                lit, dark = (lift(tone, 0.22), lift(tone, -0.38))
                page.paint([(cx - w, cy - h)] + [(cx + w * cos(t), cy - q * 0.03 + w * 0.16 * sin(t)) for t in np.linspace(pi, 0, 14)]
                           + [(cx + w, cy - h)], across(*((dark, tone, lit)[::-way])), edge=0.4, texture=0.12)
                if level < 1.7:
                    page.paint(oval(cx, cy - h, w, w * 0.17 * (1.75 - level + 0.3)), lift(tone, 0.12), edge=0.3, texture=0.1)
            a, b = eye.see(way * 1.42, 0, z), eye.see(way * 1.42, 2.75, z)
            if order % 4 == 0:
                page.marks([line(a, b, q * 0.06)], [mix("#9a7048", "#2a1c18", min(abs(z - 6.5) / 8, 0.75))], texture=0.12)
    interior.lamp(page, lx, ly, 44, cord=70, colour="#4a3a30", reach=7, amount=1.0)
    page.light(eye.quad((-0.6, 0, 3), (0.6, 0, 3), (0.5, 0, 12), (-0.5, 0, 12)), "#ffcf80", 0.4, soft=40)
    page.shade(box(-20, 1330, 1100, 1620), "#1a1016", 0.5, soft=160)
    page.shade(box(-20, -20, 1100, 190), "#1a1016", 0.5, soft=160)
    page.paint(box(690, 1400, 1000, 1430), down("#c79a64", "#8a6440"), edge=0.8, texture=0.12)
    for x in (710, 980):
        page.marks([line((x, 1428), (x, 1600), 20)], ["#6a4a32"], texture=0.12)
    page.paint([(740, 1300)] + [(845 + 105 * cos(t), 1392 + 20 * sin(t)) for t in np.linspace(pi, 0, 20)] + [(950, 1300)],
               across("#e9c680", "#c9974c", "#7a5430"), edge=0.7, texture=0.12)
    page.paint(oval(845, 1300, 105, 27), "#efd296", edge=0.6, texture=0.1)
    page.paint([(845, 1300), (950, 1300), (930, 1318), (886, 1326)], "#fbeec4", edge=0.4)
    page.paint([(845, 1300), (886, 1326), (886, 1410), (845, 1392)], down("#f7e3ac", "#e0bf7c"), edge=0.4)
