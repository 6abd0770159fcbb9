"""Animals: cows, sheep, a pig, a hen, gulls."""

from math import cos, pi, sin

from demonstration.canvas import Page, down
from demonstration.colour import Colour, lift, vary
from demonstration.shapes import blob, leaf, line, moved, oval, smooth, taper


COW = [(-1.0, -0.98), (-0.95, -1.1), (-0.72, -1.12), (-0.3, -1.07), (0.1, -1.1), (0.5, -1.12), (0.66, -1.2), (0.78, -1.28), (0.84, -1.38),
       (0.92, -1.3), (1.02, -1.26),
       (1.14, -1.1), (1.27, -0.94), (1.25, -0.84), (1.12, -0.82), (0.98, -0.9), (0.86, -0.86), (0.76, -0.7), (0.66, -0.5), (0.64, -0.3),
       (0.66, 0.0), (0.54, 0.0), (0.5, -0.32), (0.42, -0.46),
       (0.1, -0.42), (-0.25, -0.44), (-0.42, -0.36), (-0.5, -0.34), (-0.62, -0.42), (-0.7, -0.28), (-0.7, 0.0), (-0.83, 0.0), (-0.86, -0.3),
       (-0.96, -0.5), (-1.02, -0.75)]


GRAZING = [(-1.0, -0.98), (-0.95, -1.1), (-0.72, -1.13), (-0.3, -1.08), (0.1, -1.1), (0.5, -1.12), (0.72, -1.0), (0.9, -0.7), (1.0, -0.5),
           (1.1, -0.4), (1.16, -0.2), (1.2, -0.05), (1.1, 0.0), (1.0, -0.08),
           (0.9, -0.26), (0.78, -0.36), (0.66, -0.5), (0.64, -0.3), (0.66, 0.0), (0.54, 0.0), (0.5, -0.32), (0.42, -0.46), (0.1, -0.42),
           (-0.25, -0.44), (-0.42, -0.36), (-0.5, -0.34), (-0.62, -0.42),
           (-0.7, -0.28), (-0.7, 0.0), (-0.83, 0.0), (-0.86, -0.3), (-0.96, -0.5), (-1.02, -0.75)]


def cow(page: Page, x: float, foot: float, size: float, coat: str | Colour, patches: str | Colour | None, *, flip: bool = False,
        graze: bool = True) -> None:
    """Stand a cow; size is half of its length; patches are painted in the second colour."""
    page.shade(oval(x, foot + size * 0.02, size * 1.1, size * 0.12), "#27304a", 0.45, soft=size * 0.1)
    legs = [moved([(-0.58, -0.4), (-0.52, 0.0), (-0.62, 0.0), (-0.7, -0.4)], x, foot - size * 0.05, size, flip),
            moved([(0.34, -0.5), (0.4, 0.0), (0.3, 0.0), (0.2, -0.5)], x, foot - size * 0.05, size, flip)]
    page.marks(legs, [lift(coat, -0.4)] * 2)
    shape = moved(smooth(GRAZING if graze else COW, steps=4), x, foot, size, flip)
    page.paint(shape, down(lift(coat, 0.12), coat, lift(coat, -0.3)), edge=0.6, texture=0.06)
    with page.within(shape):
        if patches:
            spots = [blob(page.rng, x + size * u * (-1 if flip else 1), foot + size * v, size * page.rng.uniform(0.18, 0.36),
                          size * page.rng.uniform(0.14, 0.26), 0.2)
                     for u, v in ((-0.75, -1.0), (-0.15, -0.95), (0.45, -0.95), (1.0, -0.3 if graze else -1.1), (-0.45, -0.62))]
            page.marks(spots, [patches] * len(spots))
        page.shade(moved([(-1.1, -0.62), (0.8, -0.62), (0.8, 0.1), (-1.1, 0.1)], x, foot, size, flip), "#3a3f60", 0.4, soft=size * 0.16)
    tail = moved([(-0.98, -1.02), (-1.06, -0.7), (-1.03, -0.42)], x, foot, size, flip)
    ear = moved(leaf(0.76 if not graze else 0.86, -1.22 if not graze else -0.62, 0.26, 0.11, 0.5 if not graze else 0.2), x, foot, size,
                flip)
    page.marks([taper(tail, size * 0.05, size * 0.09), ear], [lift(coat, -0.25), lift(patches or coat, -0.1)])


SHEEP_HEAD = [(0.62, -0.74), (0.74, -0.8), (0.9, -0.66), (0.98, -0.5), (0.9, -0.44), (0.76, -0.5)]


def sheep(page: Page, x: float, foot: float, size: float, wool: str | Colour, face: str | Colour = "#40383c", *, flip: bool = False,
          graze: bool = False) -> None:
    """Stand a sheep; size is half of its length."""
    page.shade(oval(x, foot + size * 0.04, size * 0.95, size * 0.14), "#27304a", 0.45, soft=size * 0.12)
    legs = [moved(line((u, -0.45), (u, 0.0), 0.12, 0.09), x, foot, size, flip) for u in (-0.5, -0.3, 0.3, 0.48)]
    page.marks(legs, [face] * 4)
    shapes, tints = [], []
    for _ in range(46):
        turn, reach = page.rng.uniform(0, 2 * pi), page.rng.uniform(0, 1) ** 0.5
        u, v = 0.68 * reach * cos(turn), -0.62 + 0.3 * reach * sin(turn)
        shapes.append(moved(blob(page.rng, u, v, 0.2, 0.15, 0.1, 10), x, foot, size, flip))
        tints.append(vary(page.rng, lift(wool, 0.12 if v < -0.62 else -0.2), 4))
    order = sorted(range(46), key=lambda i: -max(p[1] for p in shapes[i]))
    page.marks([shapes[i] for i in order], [tints[i] for i in order])
    dip = 0.42 if graze else 0.0
    page.marks([moved([(px, py + dip) for px, py in smooth(SHEEP_HEAD, steps=3)], x, foot, size, flip),
                moved(leaf(0.66, -0.76 + dip, 0.2, 0.09, 0.5), x, foot, size, flip)], [face, lift(face, 0.2)])


def pig(page: Page, x: float, foot: float, size: float, *, flip: bool = False) -> None:
    """Let a pig stand out of doors."""
    outline = smooth([(-1.0, -0.6), (-0.8, -0.86), (0.0, -0.92), (0.6, -0.86), (0.82, -0.92), (0.95, -0.74), (1.22, -0.52), (1.18, -0.36),
                      (0.9, -0.34), (0.6, -0.3), (0.0, -0.22), (-0.8, -0.28)], steps=4)
    page.shade(oval(x, foot, size, size * 0.12), "#27304a", 0.5, soft=4)
    page.marks([moved(line((u, -0.4), (u, 0), 0.18, 0.12), x, foot, size, flip) for u in (-0.75, -0.5, 0.45, 0.66)], ["#b0746a"] * 4)
    page.paint(moved(outline, x, foot, size, flip), down("#eeb9a6", "#d99a8c", "#a8685f"), edge=0.5)
    page.marks([moved(leaf(0.84, -0.9, 0.3, 0.16, 1.2), x, foot, size, flip)], ["#b9776c"])


def hen(page: Page, x: float, foot: float, s: float, colour: str, *, flip: bool = False) -> None:
    """Let a hen peck about."""
    k = -1 if flip else 1
    put = lambda pts: [(x + k * u * s, foot + v * s) for u, v in pts]
    page.shade(oval(x, foot, s * 1.5, s * 0.3), "#2a2a3a", 0.4, soft=4)
    page.marks([put(line((u, -0.8), (u + 0.1, 0), 0.14)) for u in (-0.1, 0.3)]
               + [put(smooth([(-1.6, -2.2), (-1.1, -1.9), (-0.2, -1.9), (0.6, -2.5), (0.9, -3.0), (1.3, -2.9), (1.3, -2.4), (1.1, -1.6),
                              (0.6, -0.8), (-0.4, -0.6), (-1.1, -1.1)], steps=4)),
                put(smooth([(-0.9, -1.6), (0.2, -1.8), (0.5, -1.2), (-0.3, -0.9)], steps=3)),
                  put([(0.85, -3.0), (0.95, -3.4), (1.1, -3.1), (1.25, -3.35), (1.3, -2.9)]),
                  put([(1.3, -2.75), (1.65, -2.6), (1.3, -2.55)])],
               ["#d9a441"] * 2 + [colour, lift(colour, -0.25), "#c8382c", "#d9a441"], texture=0.06)


def gull(page: Page, x: float, y: float, size: float, turn: float = 0.0) -> None:
    """Let a gull glide past."""
    c, s = cos(turn), sin(turn)
    put = lambda pts: [(x + size * (u * c - v * s), y + size * (u * s + v * c)) for u, v in pts]
    wing = [(0.0, 0.0), (-0.5, -0.34), (-1.0, -0.3), (-1.5, -0.02), (-1.0, -0.14), (-0.5, -0.1), (0.05, 0.14)]
    page.marks([put([(-u, v) for u, v in wing]), put(wing), put(smooth([(-0.35, 0.1), (0.0, -0.04), (0.42, 0.02), (0.5, 0.1), (0.2, 0.2),
        (-0.5, 0.22)], steps=3)),
                put([(-1.5, -0.02), (-1.0, -0.3), (-1.12, -0.14)]), put([(1.5, -0.02), (1.0, -0.3), (1.12, -0.14)]),
                put([(0.48, 0.05), (0.62, 0.1), (0.48, 0.12)])],
               ["#d8d2cc", "#f6efe2", "#fdf7ea", "#4a4a54", "#4a4a54", "#e0a03c"], texture=0.03)
