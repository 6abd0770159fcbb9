"""Trees of the orchard: olives, apples in fruit or in flower, oranges."""

from math import cos, pi, sin

from demonstration import plants
from demonstration.canvas import Page
from demonstration.colour import lift, mix, vary
from demonstration.palettes import Palette
from demonstration.shapes import leaf, oval, smooth, taper


def olive(page: Page, p: Palette, x: float, foot: float, tall: float, *, side: int = -1, haze: float = 0.0) -> None:
    """Plant an old olive tree: a twisted double trunk and a silver crown."""
    bark = mix("#7a6a5c", p.haze, haze)
    page.shade(oval(x - side * tall * 0.22, foot + tall * 0.02, tall * 0.52, tall * 0.07), p.shadow, 0.42, soft=tall * 0.03 + 2)
    for way, lean in ((-1, 0.16), (1, 0.2)):
        course = smooth([(x + way * tall * 0.03, foot), (x - way * tall * 0.02, foot - tall * 0.16),
                         (x + way * tall * 0.06, foot - tall * 0.32), (x + way * tall * lean, foot - tall * 0.56)], closed=False)
        page.marks([taper(course, tall * 0.12, tall * 0.035), taper([(a + side * tall * 0.02, b) for a, b in course], tall * 0.04,
            tall * 0.01)], [lift(bark, -0.2), lift(bark, 0.22)], texture=0.14)
    silver = tuple(mix(tone, p.haze, haze) for tone in ("#4a5640", "#86946a", "#cdd3a4"))
    for u, v, r in ((-0.24, 0.62, 0.24), (0.26, 0.6, 0.25), (0.0, 0.78, 0.26)):
        plants.foliage(page, x + u * tall, foot - v * tall, tall * r, tall * r * 0.72, silver, size=max(tall * 0.03, 3), side=side, lumps=6)


def apple_tree(page: Page, x: float, foot: float, tall: float, leafy: str, *, fruit_colour: str | None = None, count: int = 26,
               blossom: bool = False, side: int = -1) -> None:
    """Plant a low orchard tree in fruit or in blossom."""
    page.shade(oval(x - side * tall * 0.24, foot + tall * 0.02, tall * 0.55, tall * 0.075), "#3a3350", 0.42, soft=tall * 0.04)
    page.marks([taper(smooth([(x, foot), (x + tall * 0.02, foot - tall * 0.2), (x - tall * 0.01, foot - tall * 0.4)], closed=False),
                      tall * 0.085, tall * 0.06)]
               + [taper(smooth([(x, foot - tall * 0.3), (x + w * tall * 0.14, foot - tall * 0.44),
                                (x + w * tall * 0.3, foot - tall * 0.58)], closed=False), tall * 0.055, tall * 0.015)
                  for w in (-1, -0.4, 0.5, 1)], ["#5a463c"] * 5, texture=0.12)
    lumps = ((-0.27, 0.6, 0.23), (0.27, 0.62, 0.23), (-0.02, 0.78, 0.27), (0.0, 0.56, 0.24))
    set_ = ("#b98a9a", "#f0cdd0", "#fdf2ea") if blossom else plants.tones(leafy)
    for u, v, r in lumps:
        if blossom:
            plants.foliage(page, x + u * tall, foot - v * tall, tall * r, tall * r * 0.8, plants.tones("#8a9a5c"), size=max(tall * 0.03, 3),
                           side=side, lumps=5, density=0.5)
        plants.foliage(page, x + u * tall, foot - v * tall, tall * r * 0.98, tall * r * 0.82, set_,
                       size=max(tall * (0.026 if blossom else 0.032), 3), side=side, lumps=7, density=0.8)
    if fruit_colour:
        plants.fruit(page, x, foot - tall * 0.62, tall * 0.4, tall * 0.27, fruit_colour, count, max(tall * 0.028, 2.4))


def blossom(page: Page, x: float, y: float, size: float) -> None:
    """Open one flower of five petals, with its leaf."""
    start, shapes, tints = page.rng.uniform(0, 2 * pi), [], []
    shapes.append(leaf(x + size * 1.2, y + size * 0.5, size * 1.6, size * 0.7, 0.6 + start * 0.2))
    tints.append(vary(page.rng, "#8fae54", 9))
    for k in range(5):
        t = start + k * 2 * pi / 5
        shapes += [oval(x + size * 0.55 * cos(t), y + size * 0.55 * sin(t), size * 0.52, size * 0.4, t, 14),
                   oval(x + size * 0.7 * cos(t), y + size * 0.7 * sin(t), size * 0.3, size * 0.26, t, 10)]
        tints += [vary(page.rng, "#fbeee6", 4), vary(page.rng, "#f3c3c9", 6)]
    shapes += [oval(x + size * 0.22 * cos(k), y + size * 0.22 * sin(k), size * 0.07, size * 0.07, points=8) for k in range(7)]
    page.marks(shapes, tints + ["#dba23c"] * 7)


def orange_tree(page: Page, p: Palette, x: float, foot: float, tall: float, haze: float) -> None:
    page.shade(oval(x + tall * 0.2, foot + tall * 0.02, tall * 0.55, tall * 0.08), "#4a2f44", 0.45, soft=tall * 0.04)
    page.marks([taper([(x, foot), (x, foot - tall * 0.35)], tall * 0.07, tall * 0.05)], [mix("#6a5040", p.haze, haze)])
    leafy = mix("#4f7038", p.haze, haze)
    plants.foliage(page, x, foot - tall * 0.58, tall * 0.46, tall * 0.4, plants.tones(leafy), size=max(tall * 0.032, 3), lumps=9)
    plants.fruit(page, x, foot - tall * 0.56, tall * 0.4, tall * 0.33, mix("#ee8a26", p.haze, haze), 30, max(tall * 0.032, 2.2))
