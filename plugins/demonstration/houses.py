"""Gabled houses that stand at an angle: walls, roofs, windows, half-timbering, masonry, chimneys."""

from math import cos, radians, sin
from typing import NamedTuple

import numpy as np

from demonstration.canvas import Fill, Page, across, down
from demonstration.colour import Colour, lift, mix, vary
from demonstration.shapes import Point, Shape, line
from demonstration.space import Eye, mix2, planks, toned


class House(NamedTuple):
    """A house in space: its eye, its place (x, z), width along the front, depth, height of the walls, roof, angle in degrees."""
    eye: Eye
    x: float
    z: float
    width: float
    depth: float
    height: float
    roof: float
    turn: float = 0.0

    def spot(self, u: float, y: float, v: float) -> Point:
        """Return where a point is seen: u from -0.5 to 0.5 along the front, v likewise from front to back, y up."""
        c, s = cos(radians(self.turn)), sin(radians(self.turn))
        px, pz = u * self.width, v * self.depth
        return self.eye.see(self.x + px * c - pz * s, y, self.z + px * s + pz * c)

    def wall(self, name: str, place: float, y: float) -> Point:
        """Return a point on a wall: place from 0 (left, seen from outside) to 1, y up in metres."""
        u, v = {"front": (place - 0.5, -0.5), "right": (0.5, place - 0.5), "left": (-0.5, 0.5 - place), "back": (0.5 - place, 0.5)}[name]
        return self.spot(u, y, v)

    def patch(self, name: str, left: float, right: float, low: float, high: float) -> Shape:
        """Return a rectangle on a wall, as seen."""
        return [self.wall(name, left, low), self.wall(name, right, low), self.wall(name, right, high), self.wall(name, left, high)]

    def faces(self, name: str) -> bool:
        """Return whether that wall looks towards the viewer."""
        return self.wall(name, 0, 0)[0] < self.wall(name, 1, 0)[0] - 0.5


def lit(house: House, name: str, side: int) -> float:
    """Return how much a wall is lightened or darkened by light from the side and from behind the viewer."""
    outward = {"front": -90, "right": 0, "back": 90, "left": 180}[name] + house.turn
    sun = (0.82 * side, -0.57)
    return 0.42 * (cos(radians(outward)) * sun[0] + sin(radians(outward)) * sun[1]) - 0.2


def build(page: Page, house: House, wall: Fill, tile: str | Colour, *, side: int = -1, over: float = 0.35, along: str = "front",
          rows: int = 12,
          snow: str | Colour | None = None, bare: float = 0.1, base: str | Colour | None = None) -> None:
    """Paint walls, gables and roof; the ridge runs along the front, or across it when along is "side".

    Snow, if any, leaves the lower part of the roof bare (0 none, 1 all)."""
    shadow = [house.spot(u, 0, v) for u, v in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))]
    page.shade([(x - side * house.height * house.eye.size(house.z) * 0.3, y + 2) for x, y in shadow], "#2a3050", 0.45, soft=8)
    gables = ("left", "right") if along == "front" else ("front", "back")
    for name in ("back", "left", "right", "front"):
        if not house.faces(name):
            continue
        tone = toned(wall, lit(house, name, side))
        shape = house.patch(name, 0, 1, 0, house.height)
        if name in gables:
            shape = shape[:3] + [house.wall(name, 0.5, house.height + house.roof)] + shape[3:]
        page.paint(shape, tone, edge=0.9, texture=0.08)
        if base:
            page.paint(house.patch(name, 0, 1, 0, house.height * 0.12), toned(base, lit(house, name, side)), edge=0.6, texture=0.1)
    roof(page, house, tile, side=side, over=over, along=along, rows=rows, snow=snow, bare=bare)


def roof(page: Page, house: House, tile: str | Colour, *, side: int = -1, over: float = 0.35, along: str = "front", rows: int = 12,
         snow: str | Colour | None = None, bare: float = 0.1) -> None:
    """Paint the visible slopes of a saddle roof."""
    for shape, slope in _slopes(house, along, over):
        tone = lift(tile, slope(side))
        page.paint(shape, across(lift(tone, 0.06), lift(tone, -0.08)), edge=0.9, texture=0.1)
        planks(page, shape, rows, lift(tone, -0.3), upright=False, width=1.1, alpha=0.4)
        planks(page, shape, rows * 2, lift(tone, 0.2), upright=True, width=0.9, alpha=0.22)
        if snow:
            a, b, c, d = shape
            page.paint([mix2(a, d, bare + 0.03), mix2(b, c, bare), c, d], toned(down(snow, mix(snow, "#8fa2c4", 0.3)), slope(side) * 0.4),
                       edge=1.5)


def spire(page: Page, house: House, tile: str | Colour, *, side: int = -1, over: float = 0.4) -> None:
    """Paint a roof of four slopes that meet in a point."""
    u, v = 0.5 + over / house.width, 0.5 + over / house.depth
    apex = house.spot(0, house.height + house.roof, 0)
    corners = {"front": ((-u, -v), (u, -v)), "right": ((u, -v), (u, v)), "back": ((u, v), (-u, v)), "left": ((-u, v), (-u, -v))}
    for name in ("back", "left", "right", "front"):
        if house.faces(name):
            a, b = (house.spot(x, house.height, z) for x, z in corners[name])
            tone = lift(tile, lit(house, name, side) + 0.1)
            page.paint([a, b, apex], down(lift(tone, 0.08), tone), edge=0.8, texture=0.1)
            page.marks([line(mix2(a, apex, t), mix2(b, apex, t), 1.1) for t in np.linspace(0.05, 0.9, 12)], [lift(tone, -0.25)] * 12,
                       alpha=0.4)


def _slopes(house: House, along: str, over: float) -> list:
    """Return the visible roof slopes as (eave, eave, ridge, ridge) outlines, the farther first, each with its own light."""
    size = house.depth if along == "front" else house.width
    drop = over * house.roof / (size / 2)
    out_u, out_v = 0.5 + over / house.width, 0.5 + over / house.depth
    found = []
    for way in (-1, 1):
        low, high = house.height - drop, house.height + house.roof
        if along == "front":
            shape = [house.spot(-out_u, low, way * out_v), house.spot(out_u, low, way * out_v), house.spot(out_u, high, 0),
                     house.spot(-out_u, high, 0)]
            name = "front" if way < 0 else "back"
        else:
            shape = [house.spot(way * out_u, low, -out_v), house.spot(way * out_u, low, out_v), house.spot(0, high, out_v),
                     house.spot(0, high, -out_v)]
            name = "left" if way < 0 else "right"
        turned = _area(shape)
        outside = turned < 0 if (along == "front") == (way < 0) else turned > 0
        if outside and abs(turned) > 4:
            found.append((shape, lambda side, name=name: 0.7 * lit(house, name, side) + 0.12))
    return found


def _area(shape: Shape) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(shape, shape[1:] + shape[:1])) / 2


def opening(page: Page, house: House, name: str, place: float, low: float, width: float, tall: float, *, glass: Fill = "#3c4a5c",
            frame: str | Colour = "#efe6d2", bars: tuple[int, int] = (2, 3), shutters: str | Colour | None = None,
            sill: bool = True) -> None:
    """Set a window (or a door, with bars (1, 1)) in a wall: place of its middle 0 to 1, the rest in metres."""
    if not house.faces(name):
        return
    span = house.width if name in ("front", "back") else house.depth
    half = width / span / 2
    rim = 0.09 / span
    page.paint(house.patch(name, place - half - rim, place + half + rim, low - 0.09, low + tall + 0.09), frame, edge=0.3, texture=0.04)
    page.paint(house.patch(name, place - half, place + half, low, low + tall), glass, edge=0.2, texture=0.05)
    corners = house.patch(name, place - half, place + half, low, low + tall)
    thick = max(house.eye.size(house.z) * 0.045, 0.9)
    if bars[0] > 1:
        planks(page, corners, bars[0], frame, upright=True, width=thick, alpha=0.95)
    if bars[1] > 1:
        planks(page, corners, bars[1], frame, upright=False, width=thick, alpha=0.95)
    if shutters:
        for edge_, way in ((place - half, -1), (place + half, 1)):
            far = edge_ + way * half * 1.05
            shape = house.patch(name, min(edge_, far), max(edge_, far), low - 0.05, low + tall + 0.05)
            page.paint(shape, shutters, edge=0.3, texture=0.06)
            planks(page, shape, 7, lift(shutters, -0.3), upright=False, width=0.9, alpha=0.5)
    if sill:
        page.shade(house.patch(name, place - half, place + half, low + tall * 0.8, low + tall), "#1c2238", 0.45, soft=3)


def timbers(page: Page, house: House, name: str, colour: str | Colour, *, posts: int = 6, levels: tuple[float, ...] = (0.02, 0.5, 0.98),
            braces: bool = True) -> None:
    """Draw a half-timbered frame on a wall."""
    if not house.faces(name):
        return
    wide = house.eye.size(house.z) * 0.16
    spots = np.linspace(0.015, 0.985, posts)
    shapes = [line(house.wall(name, 0, house.height * level), house.wall(name, 1, house.height * level), wide) for level in levels]
    shapes += [line(house.wall(name, s, 0), house.wall(name, s, house.height), wide) for s in spots]
    if braces:
        for place, (a, b) in enumerate(zip(spots, spots[1:])):
            if place % 2 == 0:
                shapes.append(line(house.wall(name, a, house.height * levels[0]), house.wall(name, b, house.height * levels[1]),
                                   wide * 0.8))
                shapes.append(line(house.wall(name, b, house.height * levels[1]), house.wall(name, a, house.height * levels[2]),
                                   wide * 0.8))
    page.marks(shapes, [vary(page.rng, colour, 5) for _ in shapes], texture=0.1)


def masonry(page: Page, shape: Shape, colour: str | Colour, count: int, size: float, *, alpha: float = 0.5, spread: float = 12) -> None:
    """Scatter dressed stones, lighter and darker, over a wall."""
    xs, ys = [p[0] for p in shape], [p[1] for p in shape]
    shapes = []
    for _ in range(count):
        x, y = page.rng.uniform(min(xs), max(xs)), min(ys) + size * round(page.rng.uniform(0, (max(ys) - min(ys)) / size))
        w, h = size * page.rng.uniform(0.7, 1.9), size * 0.8
        shapes.append([(x + 1, y), (x + w, y + page.rng.uniform(0, 1)), (x + w - 0.5, y + h), (x, y + h - 0.6)])
    with page.within(shape):
        page.marks(shapes, [vary(page.rng, colour, spread) for _ in shapes], alpha=alpha)


def chimney(page: Page, house: House, u: float, colour: str | Colour, *, tall: float = 1.1, wide: float = 0.7, side: int = -1) -> Point:
    """Stand a chimney on the ridge (u along it) and return its top."""
    x, y = house.spot(u, house.height + house.roof - 0.3, 0)
    size = house.eye.size(house.z)
    w, h = wide * size / 2, tall * size
    page.paint([(x - w, y), (x + w, y), (x + w, y - h), (x - w, y - h)], across(*((lift(colour, 0.15), lift(colour, -0.25))[::-side])),
               edge=0.6, texture=0.12)
    page.paint([(x - w * 1.25, y - h), (x + w * 1.25, y - h), (x + w * 1.25, y - h * 1.12), (x - w * 1.25, y - h * 1.12)],
               lift(colour, -0.2), edge=0.4)
    return x, y - h * 1.1
