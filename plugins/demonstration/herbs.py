"""Low growth in its own character: reeds, ripe corn, marram, thrift, ferns, hops."""

from math import cos, pi, sin

import numpy as np

from demonstration.canvas import Page
from demonstration.colour import lift, mix, vary
from demonstration.palettes import Palette
from demonstration.shapes import blob, height_at, leaf, line, taper
from demonstration.space import Eye


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
        shapes += [taper([(x, foot), (x + bend * 0.3, foot - tall * 0.6), head], 2.2, 1),
                   leaf(head[0] + tall * 0.06, head[1] - tall * 0.06, tall * 0.3, tall * 0.075 + 1, -1.0 + bend / tall)]
        tints += [lift(tone, -0.25), tone]
        for k in (-0.25, 0.1):
            shapes.append(taper([(head[0] + tall * 0.08, head[1] - tall * 0.1),
                                 (head[0] + tall * (0.26 + k * 0.3), head[1] - tall * (0.3 + k * 0.2))], 1, 0.4))
            tints.append(lift(tone, 0.2))
    page.marks(shapes, tints)


def marram(page: Page, p: Palette, crest: list, count: int, size: float = 80) -> None:
    """Plant wind-bent dune grass in tufts along a crest and below it."""
    shapes, tints = [], []
    for _ in range(count // 9):
        x = page.rng.uniform(crest[0][0], crest[-1][0])
        y = height_at(crest, x) + page.rng.uniform(2, size * 1.3)
        for _ in range(9):
            tall = size * page.rng.uniform(0.45, 1.1)
            sx, reach = x + page.rng.normal(0, size * 0.12), page.rng.uniform(0.4, 1.0)
            shapes.append(taper([(sx, y), (sx + tall * 0.15, y - tall * 0.5), (sx + tall * 0.45 * reach, y - tall * 0.8),
                                 (sx + tall * 0.9 * reach, y - tall * 0.86)], size * 0.05, 0.6))
            tints.append(vary(page.rng, page.rng.choice(["#7f8a52", "#5c6b44", "#b2ab6c", "#465540"]), 8))
    order = np.argsort([max(q[1] for q in s) for s in shapes])
    page.marks([shapes[i] for i in order], [tints[i] for i in order])


def thrift(page: Page, x: float, foot: float, size: float) -> None:
    """Grow a cushion of thrift: pink heads on thin stalks."""
    shapes, tints = [], []
    for _ in range(16):
        shapes.append(taper([(x + page.rng.normal(0, size * 0.3), foot), (x + page.rng.normal(0, size * 0.5), foot - size * 0.5)],
                            size * 0.07, 0.6))
        tints.append(vary(page.rng, "#55783f", 8))
    for _ in range(9):
        hx, hy = x + page.rng.normal(0, size * 0.4), foot - size * page.rng.uniform(0.6, 1.1)
        shapes.append(line((x + (hx - x) * 0.4, foot), (hx, hy), size * 0.03 + 0.5))
        tints.append(vary(page.rng, "#7f8f52", 6))
        tone = vary(page.rng, "#dd7f9c", 9)
        for grow, up in ((1.0, -0.22), (0.75, 0.1), (0.4, 0.4)):
            shapes.append(blob(page.rng, hx - size * 0.02, hy - size * 0.03 * up, size * 0.13 * grow, size * 0.1 * grow, 0.12, 10))
            tints.append(lift(tone, up))
    page.marks(shapes, tints)


def fern(page: Page, x: float, foot: float, size: float, colour: str) -> None:
    """Grow a fern."""
    shapes, tints = [], []
    for turn in np.linspace(-pi * 0.9, -pi * 0.1, 7):
        spine = [(x + size * t * cos(turn), foot + size * t * sin(turn) + size * 0.4 * t * t * abs(cos(turn)))
                 for t in np.linspace(0, 1, 14)]
        tone = vary(page.rng, colour, 10)
        for k, (px, py) in enumerate(spine[2:]):
            s = size * 0.2 * (1 - k / 13)
            for way in (-1, 1):
                a = turn + way * 1.15
                shapes.append(leaf(px + s * 0.5 * cos(a), py + s * 0.5 * sin(a), s, s * 0.34, a))
                tints.append(lift(tone, 0.14 if way > 0 else -0.2))
    page.marks(shapes, tints)


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
            shapes.append(leaf(cx + u * spread, cy + page.rng.normal(0, 0.1) * near, near * 0.34 + 2, near * 0.2 + 1.4,
                               page.rng.uniform(0.4, 2.4)))
            tints.append(vary(page.rng, tone if page.rng.uniform() > 0.12 else "#c3c878", 7))
        page.marks(shapes, tints)
