"""The people of an entry: ids are unique, and whoever is quoted or shown is one of them."""

from __future__ import annotations

from ..model.record import Record
from ..terms.problem import Problem, problem
from .validate import LineOf, Place, dotted


def person_problems(record: Record, path: str, line_of: LineOf) -> list[Problem]:
    """One problem per id that is used twice or by nobody."""
    problems, known = [], []
    for position, person in enumerate(record.people):
        if person.id in known:
            place = ("people", position, "id")
            problems.append(problem("person-twice", path, line_of(place), dotted(place), found=person.id))
        known.append(person.id)
    for place, person_id in mentions(record):
        if person_id not in known:
            problems.append(problem("person-unknown", path, line_of(place), dotted(place), found=person_id, known=", ".join(known) or "—"))
    return problems


def mentions(record: Record) -> list[tuple[Place, str]]:
    """Everywhere that the record names one of its people by id."""
    found: list[tuple[Place, str]] = []
    for field in ("photos", "audio", "video"):
        for position, part in enumerate(getattr(record, field, ())):
            found += [((field, position, "people", rank), person) for rank, person in enumerate(part.people)]
    for field in ("answers", "quotes"):
        found += [((field, position, "by"), part.by) for position, part in enumerate(getattr(record, field, ()))]
    return found
