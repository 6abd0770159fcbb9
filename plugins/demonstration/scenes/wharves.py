"""Wharves of the north: Bergen in the rain, New Brunswick at low tide."""

from math import pi

import numpy as np

from demonstration import land, objects, sky
from demonstration.canvas import Page, across, down
from demonstration.colour import lift, mix, vary
from demonstration.craft import buoy, trap
from demonstration.facades import facade
from demonstration.palettes import Palette
from demonstration.shapes import below, box, leaf, line, oval, ridge, smooth, taper
from demonstration.space import planks


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
        page.marks([box(x, y, x + 30, y + 20), [(x - 3, y), (x + 33, y), (x + 15, y - 15)]],
                   [vary(page.rng, mix("#efe6d6", p.haze, 0.2), 5), mix("#8f4a3e", p.haze, 0.3)])
    page.veil(150, 560, p.haze, 0.55, 0.15)
    walls = ["#a23f30", "#d8a24a", "#efe4cc", "#b4552f", "#7d3430", "#c98a3f", "#5f6f5c", "#a23f30", "#e3c58c", "#8f3a2f"]
    x = -40.0
    for k in range(11):
        wide = (150, 160, 140, 170, 150, 146, 164, 150, 160, 150, 160)[k]
        tall = 250 + 26 * ((k * 7) % 3)
        facade(page, x, x + wide, 660, tall, walls[k % 10], floors=4, columns=3, gable="point", roof="#4a4a54", lit=0.1, frame="#f4ead4",
               side=-1)
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
        page.marks([box(cab[0] + t * (cab[1] - cab[0]), y - ln * 0.32, cab[0] + (t + 0.22) * (cab[1] - cab[0]), y - ln * 0.25)
                    for t in (0.1, 0.4, 0.7)], ["#3b5060", "#ffd68a", "#3b5060"])
        page.marks([line((x, y - ln * 0.13), (x, y - ln * 0.72), 6, 3), line((x, y - ln * 0.66), (x + sgn * ln * 0.46, y - ln * 0.24), 1.5),
                    line((x, y - ln * 0.6), (x - sgn * ln * 0.2, y - ln * 0.42), 3)], ["#4a4444"] * 3)
        land.ripples(page, box(x - ln * 0.5, y + 12, x + ln * 0.5, y + 70), [c, st, p.shadow], 40, longest=90, thick=5, alpha=0.5)
    _bollard(page, 985, "#2c2f38")
    sky.rain(page, "#eef0ea", 620, alpha=0.26)


def _bollard(page: Page, y: float, colour: str) -> None:
    """Set a wet quay with bollard and rope in the foreground."""
    page.paint([(-20, y + 20), (560, y + 34), (660, y + 110), (-20, y + 110)], down("#8d8a88", "#5a585e"), edge=1.5, texture=0.14)
    page.shade([(-20, y + 40), (600, y + 52), (640, y + 110), (-20, y + 110)], "#2c3448", 0.3, soft=14)
    page.paint(smooth([(250, y + 60), (246, y), (236, y - 22), (330, y - 22), (318, y), (316, y + 60)]), across("#565a66", colour), edge=1,
               texture=0.1)
    page.paint(oval(283, y - 24, 49, 12), "#6d717c", edge=0.6)
    rope = smooth([(250, y + 6), (284, y + 22), (318, y + 4), (420, y + 30), (620, y - 30), (760, y - 110)], closed=False, steps=12)
    page.marks([taper(rope, 11, 6)], ["#b59a6a"], texture=0.12)
    for k in range(4):
        page.marks([taper([(96 + (70 - 8 * k) * np.cos(t), y + 66 - 8 * k + 17 * np.sin(t)) for t in np.linspace(0, 2 * pi, 30)], 9, 9)],
                   [lift("#b59a6a", -0.12 + 0.08 * k)], texture=0.12)


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
    for x, w, h, wall, tile, depth in ((120, 170, 110, "#b5452f", "#5a5f6c", 470), (300, 130, 96, "#e9dfc8", "#7d4438", 470),
                                       (900, 150, 104, "#5f8a94", "#4d525e", 462), (1060, 190, 126, "#efe5cf", "#8a4436", 462),
                                       (1260, 150, 108, "#d9a441", "#555a66", 462), (1420, 200, 130, "#a9432f", "#4b505c", 462)):
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
        page.paint([(cab[0], y - ln * 0.13), (cab[1], y - ln * 0.15), (cab[1] - (8 if not flip else 0), y - ln * 0.34),
                    (cab[0] + (8 if flip else 0), y - ln * 0.34)], across("#fbf2de", "#cabda6"), edge=0.6)
        page.paint(box(cab[0] - 14, y - ln * 0.36, cab[1] + 10, y - ln * 0.335), st if st != "#f3ead6" else "#c24a30", edge=0.4)
        page.marks([box(cab[0] + t * (cab[1] - cab[0]), y - ln * 0.31, cab[0] + (t + 0.22) * (cab[1] - cab[0]), y - ln * 0.23)
                    for t in (0.1, 0.4, 0.7)], ["#4a6878"] * 3)
        page.marks([line((x + sgn * ln * 0.12, y - ln * 0.36), (x + sgn * ln * 0.12, y - ln * 0.6), 3, 2)], ["#4a4444"])
        for k in range(4):
            trap(page, x - sgn * (ln * 0.12 + k * 46), y - ln * 0.1, 44)
        land.ripples(page, box(x - ln * 0.5, y + 14, x + ln * 0.5, y + 66), [c, "#1f4a56"], 34, longest=100, thick=5)
    page.paint([(-20, 850), (1040, 792), (1640, 822), (1640, 1090), (-20, 1090)], down("#b09c80", "#8f7a60", "#6d5a4a"), edge=1.5,
               texture=0.12)
    for k in range(26):
        page.marks([line((-60 + k * 30 * 1.2 + 520, 796 + k), (-900 + k * 130, 1090), 1.6, 4)], ["#5a4a40"], alpha=0.7)
    page.paint([(-20, 850), (1040, 792), (1640, 822), (1640, 842), (1040, 812), (-20, 876)], down("#c9b593", "#8a765e"), edge=1,
               texture=0.1)
    for col, row in [(c, r) for r in range(3) for c in range(4 - r)]:
        trap(page, 1170 + col * 128 + row * 60, 1010 - row * 78, 122)
    for col, row in [(c, r) for r in range(2) for c in range(2 - r)]:
        trap(page, 110 + col * 150 + row * 50, 1040 - row * 92, 140)
    for x, y, a, c in ((470, 1010, 0.5, "#e2593a"), (560, 1036, 1.2, "#f0c04a"), (640, 1000, 0.2, "#f3ead6"), (730, 1034, 0.9, "#2f7d86"),
                       (520, 960, 0.1, "#f0c04a"), (830, 1018, 1.4, "#e2593a")):
        buoy(page, x, y, 64, a, c)
    rope = smooth([(880, 1060), (960, 1010), (1040, 1050), (970, 1080), (900, 1030), (1010, 1000), (1090, 1060)], closed=False, steps=10)
    page.marks([taper(rope, 8, 8)], ["#e5b64a"], texture=0.1)
