"""Heads against departures: whoever left at least once was enrolled, and is among those who left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..model.indicators import EnrolmentFigure, MobilityFigure
from ..terms.problem import Problem, problem
from .sheets import Sheet

# to learn with others over the network is no departure
AT_HOME = "virtual"


def way_of(figure: MobilityFigure) -> str:
    """outgoing, incoming, or distance: whoever learnt with others over the network neither left nor came."""
    return "distance" if figure.kind == AT_HOME else figure.direction


def departures(mobilities: Iterable[MobilityFigure]) -> Counter[tuple[str, str]]:
    """How many times learners left, by school year and centre; distance learning aside."""
    counts: Counter[tuple[str, str]] = Counter()
    for each in mobilities:
        if way_of(each) == "outgoing":
            counts[each.school_year, each.centre] += each.learners
    return counts


def head_problems(sheet: Sheet, heads: Iterable[EnrolmentFigure], mobilities: tuple[MobilityFigure, ...], path: str) -> list[Problem]:
    """A problem for each line, of a sheet without other faults, on which more left than were enrolled, or than departures were counted;
    a warning where departures were counted and nobody left."""
    counts, column, found = departures(mobilities), sheet.columns["left"], []
    for row, each in zip(sheet.rows, heads):
        where = (path, row.line, column.header)
        if each.left > each.learners:
            found.append(problem("figures-left-enrolled", *where, found=each.left, column=column.letter, bound=each.learners))
        elif mobilities and each.left > counts[each.school_year, each.centre]:
            found.append(problem("figures-left-departures", *where, found=each.left, column=column.letter, bound=counts[each.school_year, each.centre]))
        elif not each.left and counts[each.school_year, each.centre]:
            found.append(problem("figures-left-none", *where, severity="warning", column=column.letter, number=counts[each.school_year, each.centre]))
    return found
