"""The people of an entry: ids are unique, and whoever is quoted or shown is one of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from ..model.record import Record
from ..terms.folding import bare
from ..terms.problem import Problem, problem
from .validate import LineOf, Place, dotted

# what no text holds
NONE = "(?!)"
BLANK = re.compile(r"[\s\"'()<>\[\]{}]")
# a step of an address, the target of a link, the name of a file
ADDRESS = re.compile(r".*(?:/|\w:\w|\.[a-z0-9]{2,4}).*")


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
    """Whether a text calls somebody by that name: a word of its own, with or without accents and capitals."""
    return _pattern((name,)).search(bare(text)) is not None


def surely_names(text: str, name: str) -> bool:
    """Whether it does so with a capital: without one, Claire may be clear and Rose a colour."""
    return any(not found[0][0].islower() for found in _pattern((name,)).finditer(bare(text)))


def called(name: str) -> str:
    """A name as it is compared with others: blanks, accents and capitals aside."""
    return " ".join(bare(name).lower().split())


def named_with_capital(searched: Iterable[str]) -> Callable[[str], list[tuple[str, int]]] | None:
    """Finds some names, as `called` has them, in a text that is `bare`, with their places; None where there is none to find.

    Without a capital they count in addresses and names of files only, which have none.
    """
    pattern = _pattern(tuple(sorted({called(name) for name in searched} - {""})))
    meant = lambda text, found: not found[0][0].islower() or ADDRESS.fullmatch(_run(text, found.start(), found.end()))  # noqa: E731
    return (lambda text: [(called(found[0]), found.start()) for found in pattern.finditer(text) if meant(text, found)]) if pattern.pattern != NONE else None


def _run(text: str, start: int, end: int) -> str:
    """The signs around a place that no blank parts."""
    before, after = BLANK.split(text[max(0, start - 200) : start])[-1], BLANK.split(text[end : end + 200])[0]
    return before + text[start:end] + after


@cache
def _pattern(searched: tuple[str, ...]) -> re.Pattern[str]:
    # the longest first: Marie-Rose is not Marie
    words = sorted((r"\s+".join(map(re.escape, bare(name).split())) for name in searched), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(words)})(?![^\W_])" if any(words) else NONE, re.IGNORECASE)
