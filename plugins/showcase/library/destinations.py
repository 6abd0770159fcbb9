"""Countries as the library knows them: who left for them or came from them, who works there with us, what the staff write of them.

Everything is counted from rows, which only those have who may appear: whoever is withheld is in no count.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from ..terms.problem import Problem, problem
from .rows import Row

FOLDER = "destinations"
# more cities of one country than a map can hold
PORTS = 40


class Port(NamedTuple):
    """A city with its coordinates: `told` where a story is of it, else it is only a partner's; `travelled` where one of these was a journey,
    and not a course followed from home."""

    city: str
    latitude: float
    longitude: float
    told: bool
    travelled: bool


class Destination(NamedTuple):
    """A country: how many stories were lived there (`left`) or come from there (`came`), how many partners it has.

    `departure` and `arrival` are the newest days on which somebody left for it, or came from it, ISO texts; whoever took part from
    home did neither.  `ports` are its cities, those of the newest stories first, PORTS at most.
    """

    country: str
    left: int = 0
    came: int = 0
    partners: int = 0
    departure: str = ""
    arrival: str = ""
    ports: tuple[Port, ...] = ()

    @property
    def stories(self) -> int:
        """All stories of the country."""
        return self.left + self.came


class Stays(NamedTuple):
    """How people stayed in a country: (value, how many stories) by kind, by centre, most first; days of the shortest and the longest; school years."""

    kinds: tuple[tuple[str, int], ...]
    centres: tuple[tuple[str, int], ...]
    shortest: int
    longest: int
    years: tuple[str, ...]


def destinations(stories: Iterable[Row], partners: Iterable[Row], written: Iterable[Row], home: str) -> dict[str, Destination]:
    """Every country that has a page, by code; `stories` come newest first.  A partner at home makes no destination of it."""
    told: dict[str, list[Row]] = defaultdict(list)
    met: dict[str, list[Row]] = defaultdict(list)
    for row in stories:
        told[row.country].append(row)
    for row in partners:
        met[row.country].append(row)
    codes = {*told, *(code for code in met if code != home), *(row.country for row in written)} - {""}
    return {code: _destination(code, told[code], met[code]) for code in sorted(codes)}


def stays(stories: Iterable[Row]) -> Stays:
    """How people stayed, of the stories of a country."""
    rows = list(stories)
    days = [row.days for row in rows if row.days]
    centres = Counter(centre for row in rows for centre in row.centres)
    return Stays(_most(Counter(row.nature for row in rows)), _most(centres), min(days, default=0), max(days, default=0),
                 tuple(sorted({row.school_year for row in rows})))


def destination_problems(rows: Iterable[Row], shown: str) -> list[Problem]:
    """The destinations that do not lie at the address of their country."""
    return [
        problem("destination-folder", f"{shown}/{FOLDER}/{row.slug}/index.{row.lang}.md", 0, "country", found=row.country, address=row.address, near=row.country.lower())
        for row in rows
        if row.kind == "destination" and row.translated and row.address != row.country.lower()
    ]


def _destination(code: str, told: list[Row], met: list[Row]) -> Destination:
    left = [row for row in told if row.direction == "outgoing"]
    newest = lambda rows: max((row.start for row in rows if row.nature != "virtual"), default="")  # noqa: E731
    newest_first = {_place(row): rank for rank, row in reversed(list(enumerate(told)))}
    travelled = {_place(row) for row in told if row.nature != "virtual"}
    places = {_place(row) for row in (*told, *met) if row.latitude is not None}
    ranked = sorted(places, key=lambda place: (newest_first.get(place, len(told)), place))[:PORTS]
    return Destination(code, len(left), len(told) - len(left), len(met), newest(left), newest(row for row in told if row.direction == "incoming"),
                       tuple(Port(*place, told=place in newest_first, travelled=place in travelled) for place in ranked))


def _place(row: Row) -> tuple[str, float | None, float | None]:
    return row.city, row.latitude, row.longitude


def _most(counted: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])))
