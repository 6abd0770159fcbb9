"""Land and water: hills, field patterns, furrows, grass, paths, waves."""

from math import pi, sin

import numpy as np

from demonstration.canvas import Fill, Page, down
from demonstration.colour import Colour, lift, mix, vary
from demonstration.palettes import Palette
from demonstration.shapes import Point, Shape, below, height_at, inside, leaf, line, ridge, smooth, taper
from demonstration.sky import streak


def ranges(page: Page, palette: Palette, layers: list[tuple[float, float, float, str | Colour]], *, mist: float = 0.35) -> list[Shape]:
    """Paint ranges of hills from far to near; each is (y, height, wave length, colour). Return their skylines."""
    skylines = []
    for y, height, length, colour in layers:
        skyline = ridge(page.rng, y, height, length, right=page.width + 40)
        page.paint(below(skyline, page.height + 10), down(colour, mix(colour, palette.haze, mist)), edge=1.6, texture=0.06)
        skylines.append(skyline)
    return skylines


def hatch(page: Page, shape: Shape, colour: Fill, count: int, length: float, width: float, tilt: float = 0.0, *, alpha: float = 0.5,
          spread: float = 8.0, bend: float = 0.15) -> None:
    """Draw short brush strokes all over a shape, as a linocut's gouge marks."""
    xs, ys = [p[0] for p in shape], [p[1] for p in shape]
    shapes = [leaf(page.rng.uniform(min(xs), max(xs)), page.rng.uniform(min(ys), max(ys)), length * page.rng.uniform(0.4, 1.3),
                   width * page.rng.uniform(0.5, 1.3), tilt + page.rng.normal(0, bend)) for _ in range(count)]
    with page.within(shape):
        page.marks(shapes, [vary(page.rng, colour, spread) for _ in shapes], alpha=alpha)


def patchwork(page: Page, upper: Shape, lower: Shape, colours: list, *, columns: int = 6, rows: int = 3, hedge: str | Colour = "#35503a",
              left: float = 0, right: float = 1600) -> None:
    """Divide the land between two skylines into fields with hedges; lower rows are taller, as they are nearer."""
    edges = np.cumsum(page.rng.uniform(0.6, 1.4, columns + 1))
    edges = left + (right - left) * (edges - edges[0]) / (edges[-1] - edges[0])
    depth = np.linspace(0, 1, rows + 1) ** 1.5

    def spot(x: float, t: float) -> Point:
        x = x + (x - (left + right) / 2) * t * 0.35
        return x, height_at(upper, x) + (height_at(lower, x) - height_at(upper, x)) * t + 3 * sin(x / 55 + t * 5)

    for row in range(rows):
        shift = page.rng.uniform(-0.4, 0.4) * (right - left) / columns
        for a, b in zip(edges, edges[1:]):
            xs = np.linspace(a + shift, b + shift, 8)
            field = [spot(x, depth[row]) for x in xs] + [spot(x, depth[row + 1]) for x in xs[::-1]]
            tone = vary(page.rng, colours[page.rng.integers(len(colours))], 7)
            page.paint(field, down(lift(tone, 0.08), tone), edge=1.2, texture=0.07)
            hatch(page, field, lift(tone, page.rng.choice((-0.16, 0.14))), 60, 30 + 20 * row, 2 + row, page.rng.uniform(-0.2, 0.2),
                  alpha=0.35)
            _hedge(page, [spot(x, depth[row]) for x in xs], hedge, 2.5 + 3.5 * row)
            _hedge(page, [spot(a + shift, t) for t in np.linspace(depth[row], depth[row + 1], 6)], hedge, 2.5 + 3.5 * row)


def _hedge(page: Page, path: Shape, colour: str | Colour, size: float) -> None:
    shapes, tones = [], []
    for (xa, ya), (xb, yb) in zip(path, path[1:]):
        for t in np.linspace(0, 1, max(int((abs(xb - xa) + abs(yb - ya)) / (size * 0.9)), 2)):
            grow = size * page.rng.uniform(0.5, 1.5)
            shapes.append(leaf(xa + (xb - xa) * t, ya + (yb - ya) * t - grow * 0.4, grow * 1.6, grow * 1.3, page.rng.uniform(-0.5, 0.5)))
            tones.append(vary(page.rng, colour, 9))
    page.marks(shapes, tones)


def furrows(page: Page, vanish: Point, top: float, bottom: float, colours: list, *, gap: float = 90, left: float = -600,
            right: float = 2200, curve: float = 0.0) -> None:
    """Paint the ground in rows that meet at the vanishing point; the colours alternate."""
    xs = np.arange(left, right, gap)
    share = (top - vanish[1]) / (bottom - vanish[1])
    for place, (a, b) in enumerate(zip(xs, xs[1:])):
        strip = []
        for x, order in ((a, (0, 1)), (b, (1, 0))):
            head = (vanish[0] + (x - vanish[0]) * share, top)
            middle = ((head[0] * 0.62 + x * 0.38) + curve, top * 0.62 + bottom * 0.38)
            side = [head, middle, (x, bottom)]
            strip += side if order == (0, 1) else side[::-1]
        page.paint(strip, vary(page.rng, colours[place % len(colours)], 3), edge=1.2, texture=0.08, brush="upright")


def grass(page: Page, shape: Shape, colours: list, count: int, *, size: float = 30, far: float = 0.25, lean: float = 0.2,
          alpha: float = 0.9) -> None:
    """Grow blades over a shape, small at its top (by `far`) and full size at its bottom."""
    xs, ys = [p[0] for p in shape], [p[1] for p in shape]
    low, high = min(ys), max(ys)
    tufts = []
    for _ in range(count // 4):
        depth = page.rng.uniform(0, 1) ** 0.75
        x, y = page.rng.uniform(min(xs), max(xs)), low + (high - low) * depth
        if inside(shape, x, y):
            tufts.append((y, x, size * (far + (1 - far) * depth)))
    shapes, tones = [], []
    for y, x, grown in sorted(tufts):
        tone = colours[page.rng.integers(len(colours))]
        for blade in range(7):
            tall = grown * page.rng.uniform(0.35, 1.15)
            foot = x + page.rng.normal(0, grown * 0.22)
            bend = (page.rng.normal(lean, 0.3) + (foot - x) / grown * 0.6) * tall
            shapes.append(taper([(foot, y + tall * 0.15), (foot + bend * 0.3, y - tall * 0.5), (foot + bend, y - tall)],
                                max(tall * 0.085, 1.0), 0.4))
            tones.append(vary(page.rng, lift(tone, -0.16 + 0.05 * blade), 6))
    page.marks(shapes, tones, alpha=alpha)


def flowers(page: Page, shape: Shape, colours: list, count: int, *, size: float = 5.0, far: float = 0.25) -> None:
    """Scatter small round flowers over a shape, smaller towards its top."""
    xs, ys = [p[0] for p in shape], [p[1] for p in shape]
    low, high = min(ys), max(ys)
    spots = sorted((page.rng.uniform(low, high), page.rng.uniform(min(xs), max(xs))) for _ in range(count))
    shapes = []
    for y, x in spots:
        grow = size * (far + (1 - far) * (y - low) / (high - low)) * page.rng.uniform(0.6, 1.3)
        shapes.append(leaf(x, y, grow * 1.5, grow * 1.2, page.rng.uniform(-0.6, 0.6)))
    with page.within(shape):
        page.marks(shapes, [vary(page.rng, colours[page.rng.integers(len(colours))], 7) for _ in shapes])


def path(page: Page, spine: list[tuple[float, float, float]], fill: Fill, *, verge: Fill | None = None, texture: float = 0.08) -> Shape:
    """Paint a winding way whose spine is (x, y, width) from far to near, with worn strokes on it. Return its outline."""
    course = smooth([(x, y) for x, y, _ in spine], closed=False, steps=10)
    widths = np.interp(np.linspace(0, 1, len(course)), np.linspace(0, 1, len(spine)), [w for _, _, w in spine])
    outline = [(x - w / 2, y) for (x, y), w in zip(course, widths)] + [(x + w / 2, y) for (x, y), w in zip(course, widths)][::-1]
    if verge:
        page.paint([(x + (-1 if i < len(course) else 1) * 0.07 * widths[min(i, 2 * len(course) - 1 - i)], y) for i,
                    (x, y) in enumerate(outline)],
                   verge, edge=2)
    page.paint(outline, fill, edge=1.6, texture=texture)
    return outline


def water(page: Page, shape: Shape, top: str | Colour, bottom: str | Colour) -> None:
    """Paint a water surface."""
    page.paint(shape, down(top, mix(top, bottom, 0.55), bottom), edge=0.6, texture=0.06)


def ripples(page: Page, shape: Shape, colours: list, count: int, *, longest: float = 120, thick: float = 5, alpha: float = 0.5) -> None:
    """Lay level ripples over water, longer and thicker towards the viewer."""
    xs, ys = [p[0] for p in shape], [p[1] for p in shape]
    low, high = min(ys), max(ys)
    shapes = []
    for _ in range(count):
        depth = page.rng.uniform(0, 1) ** 1.3
        size = 0.08 + 0.92 * depth
        shapes.append(streak(page, page.rng.uniform(min(xs) - longest, max(xs)), low + (high - low) * depth,
                                   longest * size * page.rng.uniform(0.4, 1.2), thick * size * page.rng.uniform(0.5, 1.2) + 0.8))
    with page.within(shape):
        page.marks(shapes, [vary(page.rng, colours[page.rng.integers(len(colours))], 4) for _ in shapes], alpha=alpha)


def glitter(page: Page, x: float, top: float, bottom: float, colour: str | Colour, count: int = 150, *, spread: float = 130,
            alpha: float = 0.75) -> None:
    """Lay the sun's or a lamp's broken light on water below x."""
    shapes = []
    for _ in range(count):
        depth = page.rng.uniform(0, 1)
        wide = spread * (0.25 + depth)
        length = page.rng.uniform(6, 46) * (0.25 + depth)
        px = x + page.rng.normal(0, wide * 0.42) - length / 2
        shapes.append(streak(page, px, top + (bottom - top) * depth, length, 1.2 + 3.2 * depth))
    page.marks(shapes, [vary(page.rng, colour, 4) for _ in shapes], alpha=alpha, texture=0)


def foam(page: Page, course: Shape, width: float, colour: str | Colour = "#f4efe2") -> None:
    """Draw broken foam along a course."""
    shapes = []
    for (xa, ya), (xb, yb) in zip(course, course[1:]):
        for _ in range(3):
            t = page.rng.uniform(0, 1)
            shapes.append(leaf(xa + (xb - xa) * t, ya + (yb - ya) * t + page.rng.normal(0, width * 0.5), width * page.rng.uniform(0.8, 3),
                               width * 0.45, 0))
    page.marks(shapes, [vary(page.rng, colour, 5) for _ in shapes], alpha=0.85)


def fence(page: Page, posts: list[tuple[float, float, float]], colour: str | Colour, *, rails: tuple[float, ...] = (0.45, 0.85),
          thick: float = 0.1) -> None:
    """Build a fence on posts given as (x, foot, height)."""
    shapes = []
    for (xa, ya, ha), (xb, yb, hb) in zip(posts, posts[1:]):
        shapes += [line((xa, ya - ha * r), (xb, yb - hb * r), ha * thick * 0.8, hb * thick * 0.8) for r in rails]
    shapes += [line((x, y), (x + page.rng.normal(0, h * 0.03), y - h), h * thick * 1.4) for x, y, h in posts]
    page.marks(shapes, [vary(page.rng, colour, 8) for _ in shapes])


def rocks(page: Page, spots: list[tuple[float, float, float]], colour: str | Colour, *, side: int = -1,
          cap: str | Colour | None = None) -> None:
    """Set boulders (x, foot, size), lit from the side, with a cap of another colour (snow, moss) if given."""
    for x, y, size in sorted(spots, key=lambda s: s[1]):
        corners = [(-1, 0.1), (-0.85, -0.5), (-0.35, -0.85), (0.3, -0.8), (0.8, -0.42), (1, 0.1)]
        stone = [(x + size * (u + page.rng.normal(0, 0.07)), y + size * 0.75 * (v + page.rng.normal(0, 0.06))) for u, v in corners]
        page.paint(stone, vary(page.rng, lift(colour, -0.22), 4), edge=1, texture=0.12)
        lit = [stone[0], stone[1], stone[2], (x + side * size * 0.1, y - size * 0.3), (x - size * 0.25, y + size * 0.05)]
        lit = lit if side < 0 else [(2 * x - px, py) for px, py in lit]
        page.paint(lit, vary(page.rng, lift(colour, 0.15), 4), edge=1, texture=0.12, brush="rising")
        if cap:
            page.paint([stone[1], stone[2], stone[3], stone[4], (x + size * 0.2, y - size * 0.42), (x - size * 0.4, y - size * 0.4)], cap,
                       edge=1)


def waves(page: Page, top: float, bottom: float, dark: str | Colour, light: str | Colour, rows: int = 9) -> None:
    """Roll rows of waves with pale crests, growing towards the viewer."""
    for row in range(rows):
        t = (row + 0.5) / rows
        y, tall = top + (bottom - top) * t ** 1.5, 3 + 26 * t ** 1.5
        xs = np.arange(-60, page.width + 60, 10)
        phase, length = page.rng.uniform(0, 2 * pi), 60 + 240 * t
        crest = [(float(x), float(y - tall * abs(sin(pi * x / length + phase)) ** 0.7 + page.rng.normal(0, 0.6))) for x in xs]
        page.paint(below(crest, y + tall * 2.2), down(mix(dark, light, 0.3), mix(dark, light, 0.12 * (row % 2)), dark), edge=1, alpha=0.85,
                   texture=0.09)
        tops = [p for p in crest if y - p[1] > tall * 0.62]
        shapes = [leaf(px + page.rng.normal(0, 6), py + page.rng.uniform(0, tall * 0.3), 10 + 26 * t, 1.6 + 3.5 * t, 0.05) for px,
                  py in tops]
        page.marks(shapes, [vary(page.rng, light, 5) for _ in shapes], alpha=0.8)
