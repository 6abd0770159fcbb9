"""The lists of a page: every id once, and no line that nobody would ever see."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.checklist import OF_AGE, Checklist, Item, departures, fitted
from ..model.record import Record
from ..terms.problem import Problem, problem
from .validate import LineOf, Place, dotted


def checklist_problems(record: Record, path: str, line_of: LineOf) -> list[Problem]:
    """One problem per id that is used twice and per line that concerns no departure."""
    lists: tuple[Checklist, ...] = getattr(record, "checklists", ())
    problems, seen = [], set()
    ways = departures(lists)
    shown = {item.id for way in ways for each in fitted(lists, way) for item in each.items}
    for place, part in _parts(lists):
        if isinstance(part, Checklist) and not part.title and not part.when:
            problems.append(problem("checklist-untitled", path, line_of(place), dotted(place), severity="warning", found=part.id))
        if part.id in seen:
            here = (*place, "id")
            problems.append(problem("checklist-twice", path, line_of(here), dotted(here), found=part.id))
        elif isinstance(part, Item) and ways and part.id not in shown:
            problems.append(problem("checklist-nobody", path, line_of(place), dotted(place), found=part.id, adult=", ".join(OF_AGE)))
        seen.add(part.id)
    return problems


def _parts(lists: tuple[Checklist, ...]) -> Iterator[tuple[Place, Checklist | Item]]:
    for rank, each in enumerate(lists):
        yield ("checklists", rank), each
        for number, item in enumerate(each.items):
            yield ("checklists", rank, "items", number), item
