"""Which sheet of the atlas a map is drawn on, and which piece of it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from ..terms.atlas import FRAMES, Sheet, sheet
from .map import Window

# a country of which the sheet shows a smaller piece, cut off by its edge, is told of on the other sheet
CUT_OFF = 40
# the narrowest piece worth showing, in units of the sheet; how much room is left around; the flattest and the steepest form
NARROWEST = {"world": 620, "europe": 430}
MARGIN = 0.09
FLATTEST, STEEPEST = 0.56, 1.0

# the least and the greatest height of a piece, by its width
Form = tuple[float, float]
Point = tuple[float, float]


def whole(name: str) -> Window:
    """All of a sheet but its edge, along which countries are cut off."""
    return Window(1, 1, FRAMES[name].width - 2, FRAMES[name].height - 2)


@cache
def in_europe(code: str) -> bool:
    """Whether the sheet of Europe shows the country well enough to tell of it."""
    europe = sheet("europe")
    shape = europe.shapes.get(code)
    if shape is None:
        return False
    left, top, right, bottom = shape.box
    cut = left <= 0 or top <= 0 or right >= europe.frame.width or bottom >= europe.frame.height
    return not cut or shape.radius >= CUT_OFF


def europe_on_the_world() -> Window:
    """The frame that stands on the world's sheet for that of Europe."""
    frame = FRAMES["world"]
    corners = [frame.place(longitude, latitude) for longitude in (-11, 32) for latitude in (35, 70)]
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    top, bottom = min(y for _, y in corners), max(y for _, y in corners)
    return Window(round(left), round(top), round(right - left), round(bottom - top))


def chosen(codes: Iterable[str], points: Iterable[Point], form: Form = (FLATTEST, STEEPEST)) -> tuple[Sheet, Window]:
    """The sheet and the piece of it that shows these countries and points (longitude, latitude), of which there is at least one."""
    codes, points = tuple(codes), tuple(points)
    europe = FRAMES["europe"]
    near = all(map(in_europe, codes)) and all(0 <= x <= europe.width and 0 <= y <= europe.height for x, y in (europe.place(*point) for point in points))
    name = "europe" if near else "world"
    found = sheet(name)
    boxes = [found.shapes[code].box for code in codes if code in found.shapes]
    boxes += [(x, y, x, y) for x, y in (found.frame.place(*point) for point in points)]
    edges = list(zip(*boxes)) or [(0,), (0,), (found.frame.width,), (found.frame.height,)]
    return found, _around(name, (min(edges[0]), min(edges[1]), max(edges[2]), max(edges[3])), form)


def _around(name: str, box: tuple[float, float, float, float], form: Form) -> Window:
    """A piece of the sheet around a box, of a form that stands well on a page."""
    frame = FRAMES[name]
    left, top, right, bottom = box
    flattest, steepest = form
    room = 2 * MARGIN * max(right - left, bottom - top)
    width, height = max(right - left + room, NARROWEST[name]), bottom - top + room
    height = min(max(height, flattest * width), frame.height)
    width = min(max(width, height / steepest), frame.width)
    return Window(_within((left + right - width) / 2, frame.width - width), _within((top + bottom - height) / 2, frame.height - height), round(width), round(height))


def _within(place: float, most: float) -> int:
    return round(max(0, min(place, most)))
