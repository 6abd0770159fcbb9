"""Outlines: lists of points, in units of the finished picture (1600 units across a landscape one)."""

from math import cos, hypot, pi, sin

import numpy as np

Point = tuple[float, float]
Shape = list[Point]


def box(left: float, top: float, right: float, bottom: float) -> Shape:
    """Return an upright rectangle."""
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def oval(x: float, y: float, across: float, down: float, tilt: float = 0.0, points: int = 40) -> Shape:
    """Return an ellipse by its half axes, tilted by an angle in radians."""
    turns = [2 * pi * step / points for step in range(points)]
    return [(x + across * cos(t) * cos(tilt) - down * sin(t) * sin(tilt),
             y + across * cos(t) * sin(tilt) + down * sin(t) * cos(tilt)) for t in turns]


def smooth(points: Shape, closed: bool = True, steps: int = 6) -> Shape:
    """Return the curve through the points (Catmull and Rom's spline)."""
    count = len(points)
    spans = count if closed else count - 1
    at = (lambda i: points[i % count]) if closed else (lambda i: points[min(max(i, 0), count - 1)])
    curve = []
    for span in range(spans):
        before, start, end, after = at(span - 1), at(span), at(span + 1), at(span + 2)
        for step in range(steps):
            t = step / steps
            curve.append(tuple(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
                                      + (3 * b - a - 3 * c + d) * t ** 3)
                               for a, b, c, d in zip(before, start, end, after)))
    return curve if closed else curve + [points[-1]]


def taper(path: Shape, start: float, end: float) -> Shape:
    """Return the outline of a brush stroke along the path, its width going from start to end."""
    left, right = [], []
    last = len(path) - 1
    for place, (x, y) in enumerate(path):
        (xa, ya), (xb, yb) = path[max(place - 1, 0)], path[min(place + 1, last)]
        length = hypot(xb - xa, yb - ya) or 1.0
        half = (start + (end - start) * place / max(last, 1)) / 2
        across, down = -(yb - ya) / length * half, (xb - xa) / length * half
        left.append((x + across, y + down))
        right.append((x - across, y - down))
    return left + right[::-1]


def line(a: Point, b: Point, width: float, end: float | None = None) -> Shape:
    """Return a straight stroke from a to b."""
    return taper([a, b], width, width if end is None else end)


def leaf(x: float, y: float, length: float, width: float, tilt: float) -> Shape:
    """Return a pointed dab centred on x, y."""
    c, s = cos(tilt), sin(tilt)
    flat = [(-0.5, 0), (-0.2, -0.42), (0.15, -0.46), (0.5, 0), (0.15, 0.46), (-0.2, 0.42)]
    return [(x + u * length * c - v * width * s, y + u * length * s + v * width * c) for u, v in flat]


def blob(rng: np.random.Generator, x: float, y: float, across: float, down: float, ragged: float = 0.12, points: int = 22) -> Shape:
    """Return an oval whose outline wanders."""
    phases = rng.uniform(0, 2 * pi, 4)
    outline = []
    for step in range(points):
        t = 2 * pi * step / points
        reach = 1 + ragged * sum(sin(k * t + phase) / k ** 0.5 for k, phase in zip((2, 3, 5, 7), phases))
        outline.append((x + across * reach * cos(t), y + down * reach * sin(t)))
    return outline


def ridge(rng: np.random.Generator, y: float, height: float, length: float, left: float = -40, right: float = 1640,
          detail: float = 0.45, step: float = 8) -> Shape:
    """Return a skyline from left to right around y, its waves about `length` wide and `height` high."""
    xs = np.arange(left, right + step, step, dtype=float)
    ys, size, wave = np.zeros_like(xs), 1.0, length
    for _ in range(6):
        ys += size * np.sin(2 * pi * xs / wave + rng.uniform(0, 2 * pi))
        size, wave = size * detail, wave * rng.uniform(0.4, 0.56)
    return [(float(px), float(y + height * 0.6 * py)) for px, py in zip(xs, ys)]


def below(skyline: Shape, bottom: float) -> Shape:
    """Return the land under a skyline, down to the bottom."""
    return skyline + [(skyline[-1][0], bottom), (skyline[0][0], bottom)]


def height_at(skyline: Shape, x: float) -> float:
    """Return the y of the skyline at x."""
    return float(np.interp(x, [p[0] for p in skyline], [p[1] for p in skyline]))


def moved(shape: Shape, x: float, y: float, size: float = 1.0, flip: bool = False, turn: float = 0.0) -> Shape:
    """Return the shape drawn around its own origin, scaled, mirrored and turned, placed at x, y."""
    sign, c, s = (-1 if flip else 1), cos(turn), sin(turn)
    return [(x + size * (sign * px * c - py * s), y + size * (sign * px * s + py * c)) for px, py in shape]


def inside(shape: Shape, x: float, y: float) -> bool:
    """Return whether the point lies in the shape (a ray to the right crosses its outline an odd number of times)."""
    odd = False
    for (xa, ya), (xb, yb) in zip(shape, shape[1:] + shape[:1]):
        if (ya > y) != (yb > y) and x < xa + (xb - xa) * (y - ya) / (yb - ya):
            odd = not odd
    return odd
