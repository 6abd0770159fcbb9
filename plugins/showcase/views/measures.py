"""The three indicators of the founding document by school year, as series of numbers: learners, fundings, supports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

from ..library.lens import Lens
from ..model.indicators import MobilityFigure
from ..terms.strings import Strings
from .cards import localized
from .kit import Kit
from .shares import THRESHOLD, Shares, along, published, total

# "the local, departmental and regional funding obtained", and supports likewise: what the founding document counts
COUNTED_LEVELS = ("regional", "departmental", "local")
LEVELS = (*COUNTED_LEVELS, "national", "european", "professional-body")
# as `way_of` tells them apart
WAYS = ("outgoing", "incoming", "distance")

Numbers = dict[str, float | None]
N = TypeVar("N")


class Broken(NamedTuple):
    """Totals broken down along a line: the numbers that are shown, by value and school year, and what is gathered, by school year."""

    shown: dict[str, dict[str, int]]
    others: dict[str, int]


def few(words: Strings) -> str:
    """What is said of a number too small to be published."""
    return words.say("fewer than %(few)s", few=words.number(THRESHOLD))


def within(numbers: Mapping[str, N], years: Collection[str]) -> dict[str, N]:
    """The numbers of those school years."""
    return {year: number for year, number in numbers.items() if year in years}


def learners(lens: Lens, way: str) -> Numbers:
    """How many left, came, or exchanged at a distance, by school year; None where they are too few to be published."""
    figures = lens.ask("figures", "mobilities", "")
    return {year: published(total(_of(figures, year), way)) for year in _years(figures)}


def broken(lens: Lens, way: str, line: str, years: Collection[str] = ()) -> Broken:
    """Those of a way by school year (of `years`, or of all) and along a line; a total that cannot be broken down stands under the others, one too small nowhere."""
    figures = lens.ask("figures", "mobilities", "")
    found = Broken({}, {})
    for year in (each for each in _years(figures) if not years or each in years):
        own = _of(figures, year)
        whole = published(total(own, way))
        if whole:
            split = along(own, way, line) or Shares((), whole)
            for value, number in split.shown:
                found.shown.setdefault(value, {})[year] = number
            found.others[year] = split.others
    return found


def way_name(words: Strings, way: str) -> str:
    """A way in words, for keys and tables."""
    return words.say("Exchange at a distance") if way == "distance" else words.term("direction", way)


def by_level(lens: Lens, name: str) -> dict[str, Numbers]:
    """Fundings in euros, or the number of supports, by level and school year."""
    figures = lens.ask("figures", name, "")
    counts: dict[str, Counter[str]] = {level: Counter() for level in LEVELS}
    for each in figures:
        counts[each.level][each.school_year] += each.amount if name == "fundings" else each.supports
    return {level: {year: counts[level][year] for year in _years(figures)} for level in LEVELS}


def counted(levels: dict[str, Numbers]) -> Numbers:
    """What the founding document counts, by school year."""
    return {year: sum(levels[level][year] or 0 for level in COUNTED_LEVELS) for year in levels["local"]}


def named(lens: Lens, kit: Kit, lang: str, line: str, value: str) -> str:
    """A value of a line in words, short."""
    words = kit.strings[lang]
    if line == "country":
        return words.country(value)
    if line == "centre":
        return next((localized(lens, each.short, lang) for each in lens.site.centres if each.id == value), value)
    return words.term(line, value)


def _years(figures: Iterable[Any]) -> list[str]:
    return sorted({each.school_year for each in figures})


def _of(figures: Iterable[MobilityFigure], year: str) -> list[MobilityFigure]:
    return [each for each in figures if each.school_year == year]
