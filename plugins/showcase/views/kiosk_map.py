"""The sheets of the map as a kiosk lights them up: land, the countries that have a story, where each story and the school are."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from ..terms.atlas import Sheet, sheet
from .windows import in_europe

SHEETS = ("europe", "world")
Places = dict[str, tuple[int, int]]


class KioskSheet(NamedTuple):
    """A sheet: its size in units, the path of all land without a story, the paths of the others by country, the middle of each."""

    width: int
    height: int
    land: str
    countries: dict[str, str]
    middles: dict[str, tuple[int, int]]


def kiosk_sheets(lit: Collection[str], places: Iterable[Places]) -> dict[str, KioskSheet]:
    """The sheets that are needed, with the countries of `lit` apart from the rest: the world only where a story lies beyond Europe, Europe only where one lies in it."""
    needed = {"europe" if "europe" in each else "world" for each in places} or {"europe"}
    return {name: _sheet(sheet(name), lit) for name in SHEETS if name in needed}


def places(point: tuple[float, float] | None, country: str) -> Places:
    """Where a place (longitude, latitude) of a country stands on each sheet that tells of it; without one, the middle of its country."""
    found = {}
    for name in SHEETS if in_europe(country) else SHEETS[1:]:
        frame, shapes = sheet(name).frame, sheet(name).shapes
        if point:
            x, y = map(round, frame.place(*point))
        elif country in shapes:
            x, y = shapes[country].x, shapes[country].y
        else:
            continue
        if 0 <= x <= frame.width and 0 <= y <= frame.height:
            found[name] = (x, y)
    return found


def _sheet(of: Sheet, lit: Collection[str]) -> KioskSheet:
    own = {code: shape for code, shape in sorted(of.shapes.items()) if code in lit}
    land = "".join(shape.path for code, shape in sorted(of.shapes.items()) if code not in lit)
    return KioskSheet(of.frame.width, of.frame.height, land, {code: shape.path for code, shape in own.items()}, {code: (shape.x, shape.y) for code, shape in own.items()})
