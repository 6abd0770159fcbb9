"""Perspective: an eye that sees points in metres, boxes standing square to it, boards drawn on a face."""

from typing import NamedTuple

from demonstration.canvas import Fill, Page, Ramp
from demonstration.colour import Colour, lift, vary
from demonstration.shapes import Point, Shape, line


class Eye(NamedTuple):
    """Where the viewer stands: horizon and centre in picture units, focal length in units, eye height in metres."""
    horizon: float
    centre: float
    focal: float
    height: float

    def see(self, x: float, y: float, z: float) -> Point:
        """Return where a point is seen: x to the right, y up from the ground, z away, in metres."""
        size = self.focal / max(z, 0.15)
        return self.centre + x * size, self.horizon - (y - self.height) * size

    def quad(self, *points: tuple[float, float, float]) -> Shape:
        """Return the outline seen of a flat figure."""
        return [self.see(*point) for point in points]

    def size(self, z: float) -> float:
        """Return how many units one metre measures at that distance."""
        return self.focal / max(z, 0.15)


def toned(fill: Fill, amount: float) -> Fill:
    """Return the fill lightened or darkened."""
    if isinstance(fill, Ramp):
        return Ramp(tuple(lift(colour, amount) for colour in fill.colours), fill.across)
    return lift(fill, amount)


def block(page: Page, eye: Eye, x: tuple[float, float], y: tuple[float, float], z: tuple[float, float], fill: Fill, *, side: int = -1,
          edge: float = 0.7, texture: float = 0.06, top: Fill | None = None) -> None:
    """Paint a box standing square to the viewer: top or underside, one flank, then its front; light comes from the side."""
    (x0, x1), (y0, y1), (z0, z1) = x, y, z
    if eye.height > y1:
        page.paint(eye.quad((x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)), top or toned(fill, 0.25), edge=edge, texture=texture)
    elif eye.height < y0:
        page.paint(eye.quad((x0, y0, z0), (x1, y0, z0), (x1, y0, z1), (x0, y0, z1)), toned(fill, -0.35), edge=edge, texture=texture)
    if x0 > 0:
        page.paint(eye.quad((x0, y0, z0), (x0, y1, z0), (x0, y1, z1), (x0, y0, z1)), toned(fill, 0.12 if side < 0 else -0.28), edge=edge,
                   texture=texture)
    if x1 < 0:
        page.paint(eye.quad((x1, y0, z0), (x1, y1, z0), (x1, y1, z1), (x1, y0, z1)), toned(fill, 0.12 if side > 0 else -0.28), edge=edge,
                   texture=texture)
    page.paint(eye.quad((x0, y0, z0), (x1, y0, z0), (x1, y1, z0), (x0, y1, z0)), fill, edge=edge, texture=texture)


def planks(page: Page, corners: Shape, count: int, colour: str | Colour, *, upright: bool = True, width: float = 1.4,
           alpha: float = 0.55) -> None:
    """Draw the joints of boards on a four-cornered face (corners in order round it)."""
    a, b, c, d = corners
    ends = [((a, b), (d, c)), ((a, d), (b, c))][0 if upright else 1]
    shapes = []
    for step in range(1, count):
        t = step / count + page.rng.normal(0, 0.06 / count)
        start = tuple(p + (q - p) * t for p, q in zip(*ends[0]))
        end = tuple(p + (q - p) * t for p, q in zip(*ends[1]))
        shapes.append(line(start, end, width * page.rng.uniform(0.6, 1.3)))
    page.marks(shapes, [vary(page.rng, colour, 5) for _ in shapes], alpha=alpha, texture=0)


def mix2(a: Point, b: Point, share: float) -> Point:
    """Return the point on the way from a to b."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
