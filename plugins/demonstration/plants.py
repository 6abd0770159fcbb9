"""Trees and plants, built of dabs from the dark inside to the lit side."""

from math import cos, pi, sin

import numpy as np

from demonstration.canvas import Page
from demonstration.colour import Colour, lift, mix, vary
from demonstration.shapes import Shape, leaf, line, oval, smooth, taper

Tones = tuple[str | Colour, str | Colour, str | Colour]


def tones(colour: str | Colour, spread: float = 0.3) -> Tones:
    """Return the shadow, the body and the lit tone of a leaf colour."""
    return lift(colour, -spread * 1.45), lift(colour, -0.04), mix(lift(colour, spread * 0.6), "#ffe27a", 0.26)


def foliage(page: Page, x: float, y: float, across: float, tall: float, colours: Tones, *, size: float = 9.0, side: int = -1,
            density: float = 1.0, lumps: int = 9, tilt: float = 0.0) -> None:
    """Paint a crown centred on x, y: lumps of leaf dabs, dark below and on the far side, lit above on the near one."""
    rng = page.rng
    centres = [(0.0, 0.0, 0.62)]
    for step in range(lumps):
        turn, reach = 2 * pi * step / lumps + rng.uniform(-0.3, 0.3), rng.uniform(0.5, 0.8)
        centres.append((reach * cos(turn), reach * sin(turn), rng.uniform(0.24, 0.42)))
    shapes, tints = [], []
    for cx, cy, r in centres:
        shapes.append([(x + px * across, y + py * tall) for px, py in oval(cx, cy, r * 0.92, r * 0.92, points=14)])
        tints.append(vary(rng, colours[0], 4))
    dabs = []
    for cx, cy, r in centres:
        count = int(density * 30 * (r * 2.2) ** 2 * (across * tall) / (size * size * 4.2)) + 6
        for _ in range(count):
            turn, reach = rng.uniform(0, 2 * pi), r * 1.12 * rng.uniform(0, 1) ** 0.5
            u, v = reach * cos(turn), reach * sin(turn)
            lit = (side * u * 0.8 - v) / r * 0.72 + (side * cx * 0.6 - cy) * 0.5 + rng.normal(0, 0.24) - 0.12
            dabs.append((lit, x + (cx + u) * across, y + (cy + v) * tall))
    for lit, px, py in sorted(dabs):
        share = min(max((lit + 0.9) / 1.9, 0), 1)
        tone = mix(colours[0], colours[1], share * 2) if share < 0.5 else mix(colours[1], colours[2], share * 2 - 1)
        shapes.append(leaf(px, py, size * rng.uniform(0.7, 1.5), size * rng.uniform(0.5, 0.9), rng.normal(tilt, 0.7)))
        tints.append(vary(rng, tone, 6))
    page.marks(shapes, tints, texture=0.06)


def trunk(page: Page, x: float, foot: float, top: float, width: float, colour: str | Colour, *, lean: float = 0.0, side: int = -1) -> None:
    """Paint a stem from its foot to its top, lit along one side."""
    tall = foot - top
    course = [(x, foot), (x + lean * tall * 0.25, foot - tall * 0.35), (x + lean * tall * 0.55, foot - tall * 0.7), (x + lean * tall, top)]
    course = smooth(course, closed=False)
    flare = [(x - width * 0.95, foot + width * 0.2), (x - width * 0.4, foot - width * 1.1), (x + width * 0.4, foot - width * 1.1),
             (x + width * 0.95, foot + width * 0.2)]
    page.marks([flare, taper(course, width, width * 0.45)], [lift(colour, -0.2)] * 2, texture=0.14)
    lit = [(px + side * width * 0.2, py) for px, py in course]
    page.marks([taper(lit, width * 0.4, width * 0.16)], [lift(colour, 0.2)], texture=0.14, alpha=0.8)


def tree(page: Page, x: float, foot: float, tall: float, colour: str | Colour, *, bark: str | Colour = "#5a4636", wide: float = 0.42,
         side: int = -1,
         size: float | None = None, stem: float = 0.3, spread: float = 0.3) -> None:
    """Plant a broad-leaved tree."""
    page.shade(oval(x - side * tall * 0.2, foot + tall * 0.012, tall * wide * 1.05, tall * 0.055), "#2a3350", 0.4, soft=tall * 0.03 + 2)
    trunk(page, x, foot, foot - tall * 0.62, tall * 0.065, bark, lean=page.rng.normal(0, 0.04), side=side)
    for way in (-1, 1):
        page.marks([taper([(x, foot - tall * stem), (x + way * tall * wide * 0.45, foot - tall * (stem + 0.28))], tall * 0.035,
                          tall * 0.012)], [lift(bark, -0.15)])
    grown = size or min(max(tall * 0.035, 3.0), 11)
    foliage(page, x, foot - tall * (0.5 + stem / 2), tall * wide, tall * (0.5 - stem / 2), tones(colour, spread), size=grown, side=side)


def bush(page: Page, x: float, foot: float, across: float, tall: float, colour: str | Colour, *, side: int = -1, size: float = 7) -> None:
    """Plant a bush or a far clump of trees."""
    foliage(page, x, foot - tall * 0.42, across * 0.55, tall * 0.52, tones(colour), size=size, side=side, lumps=7)


def poplar(page: Page, x: float, foot: float, tall: float, colour: str | Colour, *, side: int = -1, wide: float = 0.12) -> None:
    """Plant a poplar or a cypress: a flame of upright dabs."""
    rng, dark, body, lit = page.rng, *tones(colour)
    half = tall * wide
    shapes = [line((x, foot), (x, foot - tall * 0.3), tall * 0.03),
              smooth([(x, foot - tall * 0.04), (x + half * 0.8, foot - tall * 0.25), (x + half * 0.75, foot - tall * 0.55),
                      (x, foot - tall),
                      (x - half * 0.75, foot - tall * 0.55), (x - half * 0.8, foot - tall * 0.25)])]
    tints = [lift(colour, -0.5), dark]
    dabs = []
    for _ in range(int(90 + tall * 0.5)):
        t = rng.uniform(0.05, 0.98)
        reach = half * (0.95 * sin(pi * min(t * 0.78 + 0.2, 1)) ** 0.8) * rng.uniform(-1, 1)
        dabs.append((side * reach / half + rng.normal(0, 0.3), x + reach, foot - tall * t))
    for sort, px, py in sorted(dabs):
        shapes.append(leaf(px, py, tall * 0.06 + 3, tall * 0.014 + 1.6, -pi / 2 + rng.normal(0, 0.2)))
        tints.append(vary(rng, lit if sort > 0.35 else body if sort > -0.3 else dark, 6))
    page.marks(shapes, tints)


def spruce(page: Page, x: float, foot: float, tall: float, colour: str | Colour, *, snow: str | Colour | None = None, side: int = -1,
           wide: float = 0.24) -> None:
    """Plant a conifer of drooping tiers, with snow on the lit ends if a snow colour is given."""
    rng = page.rng
    dark, body, lit = tones(colour, 0.26)
    shapes, tints = [line((x, foot), (x, foot - tall), tall * 0.03, 1)], [lift(colour, -0.55)]
    tiers = int(7 + min(tall, 600) / 42)
    for tier in range(tiers):
        t = 1 - (tier + 0.5) / tiers
        y, reach = foot - tall * (0.98 - 0.88 * t), tall * wide * t ** 0.85 + tall * 0.004
        thick = tall * 0.045 * (0.2 + 0.8 * t)
        for way in (-1, 1):
            for part in range(5):
                length = reach * (1 - part * 0.17) * rng.uniform(0.85, 1.1)
                tip = (x + way * length, y + length * (0.34 + 0.1 * part) + rng.normal(0, tall * 0.004))
                tone = body if (way == side and part > 1) else dark if part < 2 else mix(dark, body, 0.5)
                shapes.append(taper([(x, y - tall * 0.02), ((x + tip[0]) / 2, (y + tip[1]) / 2 - length * 0.08), tip], thick, thick * 0.18))
                tints.append(vary(rng, tone, 5))
            if snow:
                for part in (0, 1, 2):
                    length = reach * (0.95 - part * 0.25)
                    tip = (x + way * length, y + length * 0.34)
                    start = (x + way * length * 0.25, y + length * 0.05)
                    shapes.append(taper([start, ((start[0] + tip[0]) / 2, (start[1] + tip[1]) / 2 - length * 0.1), tip], thick * 0.5,
                                        thick * 0.27))
                    tints.append(vary(rng, snow if way == side else mix(snow, "#7f93b8", 0.45), 3))
            elif way == side:
                tip = (x + way * reach * 0.95, y + reach * 0.36)
                shapes.append(taper([(x, y), ((x + tip[0]) / 2, (y + tip[1]) / 2 - reach * 0.1), tip], thick * 0.27, 1))
                tints.append(vary(rng, lit, 5))
    page.marks(shapes, tints, texture=0.07)


def bare_tree(page: Page, x: float, foot: float, tall: float, colour: str | Colour, *, width: float | None = None, lean: float = 0.0,
              depth: int = 6,
              spread: float = 0.5, light: str | Colour | None = None) -> list:
    """Grow a leafless tree by forking. Return the ends of its twigs."""
    rng, shapes, ends = page.rng, [], []

    def fork(px: float, py: float, turn: float, length: float, wide: float, level: int) -> None:
        ex, ey = px + length * cos(turn), py + length * sin(turn)
        bend = rng.normal(0, length * 0.06)
        shapes.append(taper([(px, py), ((px + ex) / 2 + bend, (py + ey) / 2), (ex, ey)], wide, wide * 0.68))
        if level == 0 or length < 3:
            ends.append((ex, ey))
            return
        for _ in range(2 if rng.uniform() < 0.72 else 3):
            fork(ex, ey, turn + rng.normal(0, spread) * 0.9, length * rng.uniform(0.66, 0.86), wide * 0.66, level - 1)

    fork(x, foot, -pi / 2 + lean, tall * 0.27, width or tall * 0.06, depth)
    page.marks(shapes, [vary(rng, colour, 4) for _ in shapes], texture=0.1)
    if light:
        page.marks([[(px - 1.2, py - 0.8) for px, py in s] for s in shapes[:24]], [light] * 24, alpha=0.35)
    return ends


def stems(page: Page, spots: list[tuple[float, float, float]], top: float, colour: str | Colour, *, side: int = -1,
          birch: bool = False) -> None:
    """Stand tall trunks (x, foot, width) that leave the picture at its top; birches are white with black scars."""
    for x, foot, width in sorted(spots, key=lambda s: s[1]):
        lean = page.rng.normal(0, 0.012)
        tall = foot - top
        page.paint([(x - width * 0.6, foot), (x - width * 0.42 + lean * tall, top), (x + width * 0.42 + lean * tall, top),
                    (x + width * 0.6, foot)],
                   colour, edge=1, texture=0.14, brush="upright")
        edge = -side * width * 0.25
        page.shade([(x + edge - width * 0.28, foot), (x + edge - width * 0.2 + lean * tall, top),
                    (x + edge + width * 0.2 + lean * tall, top), (x + edge + width * 0.28, foot)],
                   "#3c4464", 0.5, soft=width * 0.25)
        if birch:
            scars = []
            for _ in range(int(tall / 26)):
                t, wide = page.rng.uniform(0, 1), width * page.rng.uniform(0.2, 0.7)
                cx = x + lean * tall * t + page.rng.uniform(-0.3, 0.3) * width
                scars.append(leaf(cx, foot - tall * t, wide, width * 0.1 + 1, page.rng.normal(0, 0.1)))
            page.marks(scars, ["#3a3436"] * len(scars), alpha=0.85)


def palm(page: Page, x: float, foot: float, tall: float, colour: str | Colour, *, bark: str | Colour = "#7d6248",
         lean: float = 0.12) -> None:
    """Plant a palm."""
    rng = page.rng
    top = (x + lean * tall, foot - tall)
    course = smooth([(x, foot), (x + lean * tall * 0.3, foot - tall * 0.4), top], closed=False, steps=12)
    page.marks([taper(course, tall * 0.05, tall * 0.032)], [bark], texture=0.14)
    page.marks([line((px - tall * 0.02, py), (px + tall * 0.02, py + 2), 1.6) for px, py in course[::2]],
               [lift(bark, -0.3)] * len(course[::2]), alpha=0.6)
    shapes, tints = [], []
    for turn in np.linspace(-pi * 1.12, pi * 0.12, 13):
        reach = tall * rng.uniform(0.3, 0.4)
        spine = [(top[0] + reach * t * cos(turn), top[1] + reach * t * sin(turn) + reach * 0.62 * t * t) for t in np.linspace(0, 1, 12)]
        tone = lift(colour, 0.18 if sin(turn) < -0.4 else -0.2)
        shapes.append(taper(spine, tall * 0.014, 1))
        tints.append(tone)
        for (px, py), t in zip(spine[1:], np.linspace(0.1, 1, 11)):
            for way in (-1, 1):
                size = reach * 0.26 * (1.1 - t * 0.75)
                shapes.append(taper([(px, py), (px + way * size * 0.4 * abs(sin(turn)) + cos(turn) * size * 0.5, py + size * 0.75)],
                                    tall * 0.011, 0.6))
                tints.append(vary(rng, tone, 7))
    page.marks(shapes, tints)


def fruit(page: Page, x: float, y: float, across: float, tall: float, colour: str | Colour, count: int, size: float) -> None:
    """Hang round fruit, each with its light and its shade, within an oval."""
    for _ in range(count):
        turn, reach = page.rng.uniform(0, 2 * pi), page.rng.uniform(0, 1) ** 0.5
        px, py, r = x + across * reach * cos(turn), y + tall * reach * sin(turn), size * page.rng.uniform(0.8, 1.15)
        tone = vary(page.rng, colour, 8)
        page.marks([oval(px, py, r, r, points=16), oval(px - r * 0.18, py - r * 0.2, r * 0.68, r * 0.62, points=12),
                    oval(px - r * 0.35, py - r * 0.4, r * 0.2, r * 0.16, points=8)],
                   [lift(tone, -0.28), tone, lift(tone, 0.6)], texture=0.04)


def cabbage_row(page: Page, start: tuple[float, float], end: tuple[float, float], count: int, size: float, colour: str | Colour, *,
                far: float = 0.2) -> None:
    """Plant a row of leafy heads from far (start) to near (end), spaced as perspective wants."""
    for step in range(count):
        t = ((step + 0.5) / count) ** 1.7
        grow = size * (far + (1 - far) * t)
        x, y = start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t
        page.shade(oval(x + grow * 0.2, y + grow * 0.25, grow * 1.1, grow * 0.4), "#2c2638", 0.45, soft=grow * 0.3)
        shapes, tints = [], []
        for ring, (reach, tone) in enumerate(((1.0, -0.28), (0.72, 0.0), (0.42, 0.22))):
            for turn in np.linspace(0, 2 * pi, 9 - ring * 2)[:-1]:
                turn += page.rng.normal(0, 0.2)
                shapes.append(leaf(x + grow * reach * 0.55 * cos(turn), y - grow * 0.14 * ring + grow * reach * 0.3 * sin(turn),
                                   grow * reach * 0.95, grow * 0.5, turn * 0.6))
                tints.append(vary(page.rng, lift(colour, tone), 7))
        page.marks(shapes, tints)


def outline_leaves(page: Page, branch: Shape, colour: str | Colour, *, size: float = 26, every: int = 1) -> None:
    """Hang single large leaves along a branch, for the frame of a picture."""
    shapes, tints = [], []
    for place, (x, y) in enumerate(branch[::every]):
        for way in (-1, 1):
            turn = page.rng.uniform(0.3, 1.2) * way + pi / 2
            length = size * page.rng.uniform(0.7, 1.25)
            cx, cy = x + length * 0.5 * cos(turn), y + length * 0.5 * sin(turn)
            tone = vary(page.rng, lift(colour, 0.16 if (place + way) % 3 else -0.18), 8)
            shapes += [leaf(cx, cy, length, length * 0.46, turn), line((x, y), (x + length * 0.9 * cos(turn), y + length * 0.9 * sin(turn)),
                1.3)]
            tints += [tone, lift(tone, 0.25)]
    page.marks([taper(branch, size * 0.3, size * 0.1)], [lift(colour, -0.5)], texture=0.1)
    page.marks(shapes, tints)
