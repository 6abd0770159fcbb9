"""The people of an entry: ids are unique, and whoever is quoted or shown is one of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ..model.record import Record
from ..terms.problem import Problem, problem
from .validate import LineOf, Place, dotted
from .version import Version


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


def names(text: str, name: str) -> bool:
    """Whether a text calls somebody by that name."""
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def named_though_withheld(version: Version, out: Collection[str], path: str, captions: str = "") -> list[Problem]:
    """One problem per withheld person whom the entry's remaining words still name, `captions` being those of its recordings:
    nobody but its author can mend that."""
    roles = (person.role or "" for person in version.record.people if person.id not in out)
    remaining = " ".join((version.plain, captions, *roles, *_words(version.record)))
    found = []
    for person in version.record.people:
        if person.id in out and names(remaining, person.name):
            found.append(problem("withheld-named", path, 0, "", found=person.name))
    return found


def _words(record: Record) -> Iterator[str]:
    """The words that stay whoever is withheld; what belongs to whoever is withheld has gone already."""
    yield from (record.title, record.summary, getattr(record, "quote", None) or "")
    for photo in record.photos:
        yield from (photo.alt, photo.caption or "")
    for answer in (*getattr(record, "answers", ()), *getattr(record, "quotes", ())):
        yield answer.text
    for recording in (*getattr(record, "audio", ()), *getattr(record, "video", ())):
        yield from (recording.title, recording.transcript)
