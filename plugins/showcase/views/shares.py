"""Counts of people that may be published: never so few that somebody could be singled out, and none that a subtraction would give back.

Only three totals a year are published, of those who left, of those who came, of those who exchanged at a distance; nobody is in
two of them.  Each total is broken down along one line at a time (centre, country, kind), never along two.  What remains is one equation a
line: the total less what is shown is what is gathered under "others".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..library.heads import way_of
from ..model.indicators import MobilityFigure

# The usual floor for counts of people in public tables (INSEE and Eurostat take between 3 and 11; the CNIL's advice on opened
# data sets none): in a school of some hundreds, four apprentices in one country are four first names.
THRESHOLD = 5
LINES = ("centre", "country", "kind")


class Shares(NamedTuple):
    """A total broken down along one line: what is shown, largest first, and the sum of what is gathered."""

    shown: tuple[tuple[str, int], ...]
    others: int


def shares(counts: Mapping[str, int]) -> Shares | None:
    """The counts that may be shown, None where no breaking down is harmless.

    Counts below THRESHOLD are gathered.  As long as their sum would give one of them away, the smallest count that is still
    shown joins them.  A test tries every small case as somebody would who knows these rules and how many counts there are.
    """
    kept = sorted(((value, number) for value, number in counts.items() if number), key=lambda pair: (-pair[1], pair[0]))
    few = [number for _, number in kept if number < THRESHOLD]
    kept, joined = kept[: len(kept) - len(few)], []
    while few and not _safe(few, joined, kept[-1][1] if kept else 0):
        if not kept:
            return None
        joined.append(kept.pop()[1])
    return Shares(tuple(kept), sum(few) + sum(joined)) if kept else None


def _safe(few: list[int], joined: list[int], least_shown: int) -> bool:
    """Whether the sum leaves every small count open: several are gathered, the sum is not small itself, and it is neither the least
    nor nearly the most that they can make together, for a joined count is never larger than the least that is shown."""
    number, whole = len(few), sum(few) + sum(joined)
    most = number * (THRESHOLD - 1) + len(joined) * least_shown
    return number + len(joined) > 1 and whole >= THRESHOLD and (joined or whole not in (number, most)) and (not joined or not least_shown or whole < most - 1)


def published(total: int) -> int | None:
    """A total as it may be published: None where it is small and not zero."""
    return None if 0 < total < THRESHOLD else total


def total(figures: Iterable[MobilityFigure], way: str) -> int:
    """How many left, came, or exchanged at a distance."""
    return sum(each.learners for each in figures if way_of(each) == way)


def along(figures: Iterable[MobilityFigure], way: str, line: str) -> Shares | None:
    """Those of a way, broken down along one of LINES."""
    counts: Counter[str] = Counter()
    for each in figures:
        if way_of(each) == way:
            counts[getattr(each, line)] += each.learners
    return shares(counts)
