"""Mountain walls and forest edges seen from afar."""

from math import pi

import numpy as np

from demonstration.canvas import Page, down
from demonstration.colour import lift, mix, vary
from demonstration.palettes import Palette
from demonstration.shapes import below, leaf, ridge, taper


def mountains(page: Page, p: Palette, peaks: list, colour, foot: float) -> None:
    """Paint a mountain wall: broken skyline, lit and shaded faces, snow in the gullies, forest at its foot."""
    crest = []
    for a, b in zip(peaks, peaks[1:]):
        for t in np.linspace(0, 1, 12)[:-1]:
            crest.append((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + page.rng.normal(0, 6)))
    face = crest + [(crest[-1][0], foot), (crest[0][0], foot)]
    page.paint(face, down(lift(colour, 0.05), colour, mix(colour, p.near, 0.55)), edge=1.2, texture=0.12, brush="falling")
    shapes, tints = [], []
    for x, y in crest[::2]:
        for _ in range(5):
            length, sx, way = page.rng.uniform(30, 190), x + page.rng.normal(0, 30), page.rng.choice((-1, 1))
            sy = y + page.rng.uniform(0, 130)
            shapes.append(taper([(sx, sy), (sx + way * length * 0.25, sy + length * 0.5), (sx + way * length * 0.3, sy + length)],
                                page.rng.uniform(6, 16), 2))
            tints.append(vary(page.rng, lift(colour, 0.24 if way < 0 else -0.24), 5))
    snow = []
    for x, y in crest:
        if y < min(q[1] for q in crest) + 150:
            for _ in range(2):
                length = page.rng.uniform(14, 74)
                snow.append(taper([(x + page.rng.normal(0, 6), y + 3), (x - length * 0.2, y + length * 0.6),
                                   (x - length * 0.15, y + length)], page.rng.uniform(4, 15), 1.5))
    with page.within(face):
        page.marks(shapes, tints, alpha=0.5)
        page.marks(snow, [vary(page.rng, "#f6f2ea", 4) for _ in snow], alpha=0.9)
        trees = [leaf(page.rng.uniform(crest[0][0], crest[-1][0]), foot - page.rng.uniform(0, 1) ** 2 * 120, 18, 7, -pi / 2)
                 for _ in range(360)]
        page.marks(trees, [vary(page.rng, mix(p.near, colour, 0.4), 7) for _ in trees])


def far_wood(page: Page, p: Palette, y: float, tall: float, colour, count: int, *, conifers: bool = True) -> None:
    """Paint a far edge of forest as upright dabs along a height."""
    page.paint(below(ridge(page.rng, y - tall * 0.35, tall * 0.35, 300, right=page.width + 40), y + tall * 0.4), colour, edge=1.5)
    shapes = []
    for x in page.rng.uniform(-20, page.width + 20, count):
        h = tall * page.rng.uniform(0.6, 1.25)
        if conifers:
            shapes.append([(x - h * 0.17, y), (x - h * 0.05, y - h * 0.55), (x, y - h), (x + h * 0.05, y - h * 0.55), (x + h * 0.17, y)])
        else:
            shapes.append(taper([(x, y), (x + page.rng.normal(0, 3), y - h)], h * 0.05, 1))
    page.marks(shapes, [vary(page.rng, colour, 6) for _ in shapes])
