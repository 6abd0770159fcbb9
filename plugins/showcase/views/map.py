"""A map as a template draws it: a piece of a sheet of the atlas, countries shaded and linked, ports of call and the routes to them; pure.

All places are in units of the sheet, and marks are points with round ends, whose size a style sheet gives in pixels:
they are as large on a phone as on a wall.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import dist
from typing import NamedTuple

from ..terms.atlas import OVERSEAS, Shape, Sheet
from ..terms.atlas.paths import clipped
from .labels import MARK, Box, Name, Wanted, covers, placed
from .parts import Link

# whose status the United Nations hold to be open: drawn, but as nobody's
UNDETERMINED = "EH"
# a country whose largest circle is smaller is hard to hit: it gets a target besides, as large as this part of the map's width allows
SMALL = 36
TARGET = 1 / 30
# how far a route swings out, by its length
SWING = 0.14
# how far beyond the window shapes go on, in units
EDGE = 6
# shorter routes than this part of the map's width are not worth a line
SHORTEST = 0.03


class Window(NamedTuple):
    """The piece of a sheet that is shown."""

    left: int
    top: int
    width: int
    height: int

    def holds(self, x: float, y: float) -> bool:
        """Whether a point of the sheet is in it."""
        return self.left <= x <= self.left + self.width and self.top <= y <= self.top + self.height

    def cut(self, shape: Shape) -> str:
        """What of a country's path is in it, and a little beyond, so that its cut edges are not."""
        left, top, right, bottom = self.left - EDGE, self.top - EDGE, self.left + self.width + EDGE, self.top + self.height + EDGE
        whole = left <= shape.box[0] and top <= shape.box[1] and shape.box[2] <= right and shape.box[3] <= bottom
        return shape.path if whole else clipped(shape.path, left, top, right, bottom)

    def meets(self, box: tuple[int, int, int, int]) -> bool:
        """Whether a piece of the box is in it."""
        return box[0] <= self.left + self.width and self.left <= box[2] and box[1] <= self.top + self.height and self.top <= box[3]


class Marked(NamedTuple):
    """A country that a map tells of: its tone from 1 to 4, 0 for one without a story; `link` leads to its page, `name` is written on it."""

    code: str
    tone: int
    name: str = ""
    link: Link | None = None


class Call(NamedTuple):
    """A port of call: longitude and latitude; `kind` is told, where a story was lived, or met, where a partner is; `link` leads to its page."""

    longitude: float
    latitude: float
    kind: str
    name: str = ""
    link: Link | None = None


class Land(NamedTuple):
    """A country told apart; without a path it is a dot at its middle.  `target` is the radius of what is easier to hit around it, 0 for none."""

    code: str
    path: str
    x: int
    y: int
    target: int
    link: Link | None


class Tone(NamedTuple):
    """The countries of one tone."""

    step: int
    lands: tuple[Land, ...]


class Mark(NamedTuple):
    """A port that is a link, and the radius in which it is hit."""

    x: int
    y: int
    target: int
    link: Link


class Inset(NamedTuple):
    """A frame on the map, around what another map shows larger."""

    x: int
    y: int
    width: int
    height: int
    link: Link


class Key(NamedTuple):
    """A line of the legend: `mark` is land, then of that `tone`, or else told, met or haven."""

    mark: str
    text: str
    tone: int = 0


class Map(NamedTuple):
    """A map: paths by what they are, and what stands on them.  `id` tells its parts from those of another map of the page."""

    id: str
    title: str
    description: str
    window: Window
    land: str
    isles: str
    home: str
    undetermined: str
    tones: tuple[Tone, ...]
    routes: str
    links: tuple[Land, ...]
    told: str
    met: str
    haven: str
    marks: tuple[Mark, ...]
    names: tuple[Name, ...]
    letter: int
    inset: Inset | None = None
    legend: tuple[Key, ...] = ()


class Plan(NamedTuple):
    """What a map is to show: `home` is the country where all begins, `haven` its port (longitude, latitude) if it is known;
    `sails` are the places that a route leads to; `letter` is the height of its letters in units."""

    id: str
    title: str
    description: str
    window: Window
    countries: Sequence[Marked]
    calls: Sequence[Call]
    home: str
    haven: tuple[float, float] | None
    sails: Sequence[tuple[float, float]]
    letter: int


def draw(sheet: Sheet, plan: Plan) -> Map:
    """The map of a plan."""
    window = plan.window
    shapes = {code: shape._replace(path=window.cut(shape)) for code, shape in sheet.shapes.items() if window.meets(shape.box)}
    marked = {each.code: each for each in plan.countries if each.code in shapes}
    own = [code for code in (plan.home, *OVERSEAS.get(plan.home, ())) if code not in marked]
    plain = {code: shape for code, shape in shapes.items() if code not in marked and code not in own}
    at = lambda longitude, latitude: tuple(map(round, sheet.frame.place(longitude, latitude)))  # noqa: E731
    haven = at(*plan.haven) if plan.haven and window.holds(*at(*plan.haven)) else None
    calls = [(each, *at(each.longitude, each.latitude)) for each in plan.calls]
    calls = [call for call in calls if window.holds(*call[1:])]
    linked = [(shapes[code].x, shapes[code].y) for code, each in marked.items() if each.link]
    lands = {code: _land(code, shapes[code], each.link, linked, window) for code, each in marked.items()}
    marks = [(x, y) for call, x, y in calls if call.link]
    return Map(
        id=plan.id,
        title=plan.title,
        description=plan.description,
        window=window,
        land="".join(shape.path for code, shape in plain.items() if code != UNDETERMINED),
        isles=_dots((shape.x, shape.y) for shape in plain.values() if shape.radius and not shape.path),
        home="".join(shapes[code].path or _dot(shapes[code]) for code in own if code in shapes),
        undetermined=plain[UNDETERMINED].path if UNDETERMINED in plain else "",
        tones=tuple(Tone(step, found) for step in range(5) if (found := tuple(lands[code] for code, each in marked.items() if each.tone == step))),
        routes=_routes(haven, [at(*each) for each in plan.sails], window) if haven else "",
        links=tuple(sorted((each for each in lands.values() if each.link), key=lambda each: -shapes[each.code.upper()].radius)),
        told=_dots((x, y) for call, x, y in calls if call.kind == "told"),
        met=_dots((x, y) for call, x, y in calls if call.kind == "met"),
        haven=_dots([haven]) if haven else "",
        marks=tuple(Mark(x, y, _target((x, y), marks, window), call.link) for call, x, y in calls if call.link),
        names=_names(marked, shapes, calls, haven, plan),
        letter=plan.letter,
    )


def _land(code: str, shape: Shape, link: Link | None, linked: Sequence[tuple[int, int]], window: Window) -> Land:
    small = link and shape.radius < SMALL
    return Land(code.lower(), shape.path, shape.x, shape.y, _target((shape.x, shape.y), linked, window) if small else 0, link)


def _target(place: tuple[int, int], others: Sequence[tuple[int, int]], window: Window) -> int:
    """The radius around a place in which it may be hit: half way to its nearest neighbour at most."""
    nearest = min((dist(place, other) for other in others if other != place), default=window.width)
    return max(1, round(min(window.width * TARGET, nearest / 2)))


def _dot(shape: Shape) -> str:
    return f"M{shape.x} {shape.y}h0"


def _dots(points) -> str:
    return "".join(f"M{x} {y}h0" for x, y in dict.fromkeys(points))


def _names(marked: Mapping[str, Marked], shapes: Mapping[str, Shape], calls: Sequence, haven: tuple | None, plan: Plan) -> tuple[Name, ...]:
    left, top, width, height = plan.window
    paper = Box(left, top, left + width, top + height)
    wanted = [Wanted(call.name, x, y) for call, x, y in calls if call.name]
    told = {code: each.name for code, each in marked.items() if each.name}
    small = {code for code, name in told.items() if not shapes[code].path or covers(name, shapes[code].box, plan.letter)}
    wanted += [Wanted(name, shapes[code].x, shapes[code].y, code not in small) for code, name in told.items()]
    points = [(x, y) for _, x, y in calls] + [(shapes[code].x, shapes[code].y) for code in told if code in small]
    # the home port is twice as large
    points += [(haven[0] + east, haven[1] + south) for east in (-half, half) for south in (-half, half)] if haven and (half := round(MARK * plan.letter / 2)) else []
    return placed(wanted, points, paper, plan.letter)


def _routes(haven: tuple[int, int], ends: Sequence[tuple[int, int]], window: Window) -> str:
    """Curves from the haven to each end that is on the map, swinging out to the north."""
    found = []
    for end in dict.fromkeys(ends):
        east, south = end[0] - haven[0], end[1] - haven[1]
        if not window.holds(*end) or east * east + south * south < (SHORTEST * window.width) ** 2:
            continue
        side = SWING if east > 0 else -SWING
        turn = round(haven[0] + east / 2 + side * south), round(haven[1] + south / 2 - side * east)
        found.append(f"M{haven[0]} {haven[1]}Q{turn[0]} {turn[1]} {end[0]} {end[1]}")
    return "".join(found)
