"""Columns by school year, from numbers to what a drawing needs; pure.

Across, places are per cent of the drawing's width, down they are pixels: the drawing fills any width, and its
letters keep their size.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

# heights in pixels: of the drawing, of what stands above the tallest column and below the base line
HEIGHT, HEAD, FOOT = 260, 26, 28
# the part of its place that a column fills
FILL = 0.66
# more columns than this cannot all have their year written below on a phone
FITTING = 9
# where there is no number, or none that may be published
NONE = "–"


class Series(NamedTuple):
    """One kind of thing that is counted: `tone` is the name of its colour, `numbers` are by school year (None: not published)."""

    name: str
    tone: str
    numbers: Mapping[str, float | None]


class Segment(NamedTuple):
    """A piece of a column; `y` and `height` in pixels."""

    tone: str
    y: str
    height: str


class Column(NamedTuple):
    """A school year: `x`, `width`, `middle` in per cent; its total in words (`short` for narrow screens) stands at `top`."""

    year: str
    short_year: str
    x: str
    width: str
    middle: str
    top: str
    total: str
    short: str
    segments: tuple[Segment, ...]
    spare: bool


class Key(NamedTuple):
    """A line of the legend."""

    tone: str
    name: str


class TableRow(NamedTuple):
    """A school year in the table: a link to its page, and its cells."""

    year: str
    url: str
    cells: tuple[str, ...]


class Chart(NamedTuple):
    """A chart and the table that says the same; `ground` is the height of the base line, `id` tells its parts from those of other charts."""

    id: str
    title: str
    description: str
    note: str
    height: int
    ground: int
    columns: tuple[Column, ...]
    legend: tuple[Key, ...]
    headers: tuple[str, ...]
    rows: tuple[TableRow, ...]


def columns(years: Sequence[str], series: Sequence[Series], say: Callable[[float], str], shortly: Callable[[float], str]) -> tuple[Column, ...]:
    """One column a year, the first series at the bottom; `say` writes a total, `shortly` writes it where room is short.

    A year of which no series has a number keeps its place, without a column: nothing is not zero.
    """
    # nothing beside what may not be published is no zero either
    hidden = {year for year in years if any(year in each.numbers and each.numbers[year] is None for each in series)}
    known = {year for year in years if any(each.numbers.get(year) is not None for each in series) and (year not in hidden or any(each.numbers.get(year) for each in series))}
    totals = {year: sum(each.numbers.get(year) or 0 for each in series) for year in years}
    scale = (HEIGHT - HEAD - FOOT) / (max(totals.values(), default=0) or 1)
    place = 100 / max(1, len(years))
    found = []
    for rank, year in enumerate(years):
        ground: float = HEIGHT - FOOT
        segments = []
        for each in series:
            tall = (each.numbers.get(year) or 0) * scale
            if tall:
                ground -= tall
                segments.append(Segment(each.tone, _written(ground), _written(tall)))
        x = (rank + (1 - FILL) / 2) * place
        found.append(Column(year, f"{year[2:4]}-{year[-2:]}", f"{_written(x)}%", f"{_written(FILL * place)}%", f"{_written((rank + 0.5) * place)}%",
                            _written(ground - 8), *((say(totals[year]), shortly(totals[year])) if year in known else (NONE, NONE)), tuple(segments), len(years) > FITTING and (len(years) - rank) % 2 == 0))
    return tuple(found)


def bars(numbers: Sequence[float], most: float) -> tuple[str, ...]:
    """The lengths of bars in per cent of `most`."""
    return tuple(f"{_written(100 * number / most)}%" for number in numbers)


def ground() -> int:
    """The height of the base line in pixels."""
    return HEIGHT - FOOT


def _written(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
