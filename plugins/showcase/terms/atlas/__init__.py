"""Two sheets of map, drawn once by `plugins/cartography`: the world and Europe, each country a path by its ISO code."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from .projections import Projection, equal_earth, lambert

FOLDER = Path(__file__).parent
# the départements that lie overseas have codes of their own, and belong to the country all the same
OVERSEAS = {"FR": ("GF", "GP", "MQ", "RE", "YT")}


class Frame(NamedTuple):
    """How a sheet is drawn: its projection, how many units a radius of the sphere takes, and the place of its upper left corner in units."""

    projection: Projection
    scale: float
    left: float
    top: float
    width: int
    height: int

    def place(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Where a point stands on the sheet, in units from its upper left corner; it may lie outside."""
        x, y = self.projection(longitude, latitude)
        return x * self.scale - self.left, -y * self.scale - self.top


class Shape(NamedTuple):
    """A country: its path ("" where it is too small to be more than a dot), its middle, the radius of the largest circle within
    (0 where the data has no shape for it), and its box (left, top, right, bottom)."""

    path: str
    x: int
    y: int
    radius: int
    box: tuple[int, int, int, int]


class Sheet(NamedTuple):
    """A sheet and the countries on it, by ISO code."""

    name: str
    frame: Frame
    shapes: dict[str, Shape]


# the world is cut at 169° west, in the Bering Strait: no country but the Aleutian islands lies on both sides
FRAMES = {
    "world": Frame(equal_earth(11), 369.4, -970, -488, 1960, 880),
    "europe": Frame(lambert(10, 52), 1500, -520, -535, 1080, 980),
}


@cache
def sheet(name: str) -> Sheet:
    """The sheet of that name: world or europe."""
    shapes = {}
    for line in (FOLDER / f"{name}.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            code, x, y, radius, box, path = line.split("\t")
            left, top, right, bottom = map(int, box.split())
            shapes[code] = Shape(path, int(x), int(y), int(radius), (left, top, right, bottom))
    return Sheet(name, FRAMES[name], shapes)
