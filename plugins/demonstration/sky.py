"""Skies: gradients laid with a broad brush, clouds, sun, stars, rain and snow."""

from math import cos, pi, sin

from demonstration.canvas import Page, down
from demonstration.colour import Colour, lift, mix, vary
from demonstration.palettes import Palette
from demonstration.shapes import blob, box, line, oval, taper


def sky(page: Page, palette: Palette, horizon: float) -> None:
    """Paint the sky down to the horizon, with the broad level strokes of a wide brush."""
    page.paint(box(-20, -20, page.width + 20, horizon + 6), down(*palette.sky), edge=0, texture=0.035)
    shapes, colours = [], []
    for _ in range(46):
        y = page.rng.uniform(0, horizon) ** 0.92
        x, length = page.rng.uniform(-200, page.width), page.rng.uniform(180, 620)
        shapes.append(streak(page, x, y, length, page.rng.uniform(4, 16)))
        colours.append(vary(page.rng, sky_at(palette, y / horizon + page.rng.uniform(-0.09, 0.09)), 3))
    page.marks(shapes, colours, alpha=0.42)


def sky_at(palette: Palette, place: float) -> Colour:
    """Return the sky's colour at a height, 0 at the top and 1 at the horizon."""
    steps = len(palette.sky) - 1
    place = min(max(place, 0.0), 1.0) * steps
    first = min(int(place), steps - 1)
    return mix(palette.sky[first], palette.sky[first + 1], place - first)


def streak(page: Page, x: float, y: float, length: float, width: float) -> list:
    """Return one long level stroke, pointed at both ends and a little bent."""
    bend = page.rng.uniform(-0.03, 0.03) * length
    path = [(x + length * t, y + bend * sin(t * pi)) for t in (0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1)]
    profile = (0.05, 0.5, 0.85, 1, 0.95, 0.75, 0.4, 0.05)
    upper = [(px, py - width * p / 2) for (px, py), p in zip(path, profile)]
    return upper + [(px, py + width * p / 2) for (px, py), p in zip(path, profile)][::-1]


def sun(page: Page, palette: Palette, x: float, y: float, size: float, *, bright: float = 0.9) -> None:
    """Paint the sun's disc in its halo."""
    page.glow(x, y, size * 11, palette.sun, 0.55 * bright)
    page.glow(x, y, size * 4, palette.sun, 0.5 * bright)
    page.paint(oval(x, y, size, size), lift(palette.sun, 0.35), edge=0.8, texture=0.02, alpha=bright)


def cumulus(page: Page, palette: Palette, x: float, y: float, across: float, *, base: Colour | str | None = None,
            top: Colour | str | None = None, side: int = -1) -> None:
    """Paint one heaped cloud with a flat base, lit from the side (-1 left, 1 right)."""
    dark, lit = base or mix(palette.haze, palette.shadow, 0.26), top or lift(palette.sun, 0.5)
    tall = across * 0.36
    lumps = []
    for _ in range(30):
        place = page.rng.uniform(-0.5, 0.5)
        rise = page.rng.uniform(0, 1) * (1 - (2 * abs(place + side * 0.06)) ** 1.6)
        lumps.append((rise, place, tall * (0.30 - 0.16 * abs(place)) * page.rng.uniform(0.75, 1.15)))
    with page.within(box(-50, -50, page.width + 50, y + tall * 0.10)):
        for rise, place, size in sorted(lumps, key=lambda lump: -lump[0]):
            shape = blob(page.rng, x + place * across, y - tall * rise * 0.92, size * 1.3, size, 0.05)
            near_top = min(max(rise + 0.1 - 0.25 * side * place, 0), 1)
            crown, belly = mix(dark, lit, 0.55 + 0.45 * near_top), mix(dark, lit, 0.05 + 0.6 * near_top)
            page.paint(shape, down(crown, mix(crown, belly, 0.35), belly), edge=1.6, texture=0.04, alpha=0.93)
    for _ in range(9):
        length = across * page.rng.uniform(0.3, 0.8)
        trail = streak(page, x + page.rng.uniform(-0.62, 0.62) * across - length / 2, y + tall * page.rng.uniform(-0.02, 0.13), length,
                         tall * page.rng.uniform(0.03, 0.1))
        page.marks([trail], [vary(page.rng, mix(dark, palette.haze, 0.2), 3)], alpha=0.6)


def bands(page: Page, colour: str | Colour, top: float, bottom: float, count: int, *, thick: float = 14, alpha: float = 0.55,
          left: float = -200, right: float | None = None) -> None:
    """Paint long level clouds between two heights."""
    right = page.width if right is None else right
    shapes = []
    for _ in range(count):
        length = page.rng.uniform(160, 560)
        shapes.append(streak(page, page.rng.uniform(left, right - 80), page.rng.uniform(top, bottom), length,
                              page.rng.uniform(0.4, 1.2) * thick))
    page.marks(shapes, [vary(page.rng, colour, 5) for _ in shapes], alpha=alpha)


def overcast(page: Page, palette: Palette, horizon: float, *, dark: float = 0.5) -> None:
    """Paint a low lumpy ceiling of cloud, darkest at the top, torn open towards the horizon."""
    rows = 8
    for row in range(rows):
        t = 1 - row / (rows - 1)
        y, size = horizon * (0.02 + 0.72 * t ** 1.25), 1.15 - 0.8 * t
        tone = mix(sky_at(palette, y / horizon), palette.shadow, dark * (0.85 - 0.7 * t))
        for _ in range(11):
            wide = page.rng.uniform(90, 230) * size
            x = page.rng.uniform(-100, page.width + 100)
            shape = blob(page.rng, x, y + page.rng.normal(0, 16 * size), wide, wide * page.rng.uniform(0.16, 0.3), 0.06)
            own = vary(page.rng, tone, 4)
            page.paint(shape, down(mix(lift(own, 0.22), palette.sun, 0.08), own, lift(own, -0.12)), edge=3, texture=0.05, alpha=0.62)
    bands(page, mix(palette.sky[-1], palette.sun, 0.4), horizon * 0.72, horizon * 0.96, 12, thick=10, alpha=0.5)


def stars(page: Page, bottom: float, count: int = 150) -> None:
    """Scatter stars above a height."""
    spots = [(page.rng.uniform(0, page.width), bottom * page.rng.uniform(0, 1) ** 1.4, page.rng.uniform(0.5, 1.6)) for _ in range(count)]
    page.marks([oval(x, y, r, r, points=8) for x, y, r in spots], ["#f6ecd2"] * count, alpha=0.8, texture=0)


def rain(page: Page, colour: str | Colour, count: int = 420, *, lean: float = 0.22, alpha: float = 0.28, top: float = 0) -> None:
    """Draw slanting rain over all that is painted."""
    shapes = []
    for _ in range(count):
        x, y, length = page.rng.uniform(-50, page.width + 120), page.rng.uniform(top, page.height), page.rng.uniform(18, 62)
        shapes.append(taper([(x, y), (x - lean * length, y + length)], 0.6, 1.7))
    page.marks(shapes, [colour] * count, alpha=alpha, texture=0)


def flakes(page: Page, count: int = 380, colour: str | Colour = "#fdfaf2", largest: float = 4.2) -> None:
    """Let snow (or petals) fall over all that is painted."""
    shapes = []
    for _ in range(count):
        size = 0.8 + largest * page.rng.uniform(0, 1) ** 3
        shapes.append(blob(page.rng, page.rng.uniform(0, page.width), page.rng.uniform(0, page.height), size, size * 0.9, 0.15, 9))
    page.marks(shapes, [vary(page.rng, colour, 3) for _ in shapes], alpha=0.85, texture=0)


def smoke(page: Page, x: float, y: float, colour: str | Colour, *, rise: float = 160, lean: float = 0.5, thick: float = 22,
          alpha: float = 0.5) -> None:
    """Let a plume of smoke or steam drift up from a chimney."""
    shapes, colours = [], []
    for step in range(26):
        t = step / 25
        shapes.append(blob(page.rng, x + lean * rise * t * t + 10 * sin(t * 9) * t, y - rise * t, thick * (0.25 + t) * 0.9,
                           thick * (0.25 + t) * 0.6, 0.12, 14))
        colours.append(mix(colour, "#ffffff", 0.25 * (0.5 + 0.5 * cos(step * 2.1))))
    for shape, tone, step in zip(shapes, colours, range(26)):
        page.marks([shape], [tone], alpha=alpha * (1 - step / 27) * 0.55, texture=0.03)


def rays(page: Page, x: float, y: float, spread: list[tuple[float, float]], length: float, colour: str | Colour,
         amount: float = 0.16) -> None:
    """Send beams of light from a point; each beam is its angle and its width, in radians."""
    for turn, wide in spread:
        ends = [(x + length * cos(turn + side * wide / 2), y + length * sin(turn + side * wide / 2)) for side in (-1, 1)]
        page.light([(x, y), *ends], colour, amount, soft=26)


def stroke_of_birds(page: Page, x: float, y: float, count: int, colour: str | Colour = "#33384a", size: float = 9) -> None:
    """Draw a few far birds."""
    shapes = []
    for _ in range(count):
        bx, by, s = x + page.rng.normal(0, 60), y + page.rng.normal(0, 24), size * page.rng.uniform(0.6, 1.15)
        shapes += [taper([(bx, by), (bx - s * 0.5, by - s * 0.42), (bx - s, by - s * 0.2)], 1.7, 0.5),
                   taper([(bx, by), (bx + s * 0.5, by - s * 0.42), (bx + s, by - s * 0.2)], 1.7, 0.5)]
    page.marks(shapes, [colour] * len(shapes), texture=0)


def wire(page: Page, a: tuple[float, float], b: tuple[float, float], sag: float, colour: str | Colour, width: float = 1.2) -> None:
    """Hang a wire between two points."""
    path = [(a[0] + (b[0] - a[0]) * t / 20, a[1] + (b[1] - a[1]) * t / 20 + 4 * sag * (t / 20) * (1 - t / 20)) for t in range(21)]
    page.marks([line(p, q, width) for p, q in zip(path, path[1:])], [colour] * 20, texture=0)
