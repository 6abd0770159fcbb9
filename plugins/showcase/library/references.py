"""What entries point at: other entries, and the centres, programmes, funders and questions of the site."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

from pydantic import BaseModel

from ..model.facts import fact_of
from ..model.record import Record
from ..model.types import BY_NAME
from ..terms.problem import Problem, problem
from .validate import Place, dotted

# a funder and the level at which an entry says that they paid
FUNDING = "funding"


class Reference(NamedTuple):
    """A pointer at `kind`:`target`, and where it stands: a field's place, or a line of the body."""

    path: str
    place: Place
    line: int
    kind: str
    target: str


def references_of(record: Record, segments: tuple, path: str) -> list[Reference]:
    """Every pointer in a record and its body, people of the entry itself aside."""
    found = [Reference(path, place, 0, kind, target) for place, kind, target in _walk(record, ()) if kind != "person"]
    found += [Reference(path, ("fundings", rank, "level"), 0, FUNDING, f"{each.funder} {each.level}") for rank, each in enumerate(getattr(record, "fundings", ()))]
    for slot in segments:
        if not isinstance(slot, str) and slot.kind == "link":
            # a heading of that page, or what a script there is told, is not the pointer's affair
            pointed = slot.target.partition("#")[0]
            kind, colon, target = pointed.partition(":")
            if colon and (kind in BY_NAME or kind == "question"):
                found.append(Reference(path, (), slot.line, kind, target))
            else:
                found.append(Reference(path, (), slot.line, "address", pointed.partition("?")[0]))
    return found


def reference_problems(references: Iterable[Reference], known: Mapping[str, Collection[str]], line_in: Callable[[str, Place], int]) -> list[Problem]:
    """One problem per pointer at something that is not in `known` (kind → targets); `line_in` finds the line of a field.

    References may come as plain tuples: naming the fields of 50,000 costs 50 ms, and hardly one is dead.
    """
    return [_dead(Reference._make(each), known, line_in) for each in references if each[4] not in known.get(each[3], ()) and each[3] != FUNDING]


def withheld_links(references: Iterable[Reference], withheld: Collection[tuple[str, str]]) -> list[Problem]:
    """One warning per link in a text to somebody's entry that is withheld, (kind, slug) or ("address", address): its words may be their name."""
    links = (Reference._make(each) for each in references if (each[3], each[4]) in withheld) if withheld else ()
    return [problem("link-withheld", each.path, each.line, severity="warning", found=each.target if each.kind == "address" else f"{each.kind}:{each.target}")
            for each in links if not each.place]


def _dead(reference: Reference, known: Mapping[str, Collection[str]], line_in: Callable[[str, Place], int]) -> Problem:
    line = reference.line or line_in(reference.path, reference.place)
    if reference.kind == "address":
        alike = [each for each in known.get("address", ()) if abs(len(each) - len(reference.target)) <= 3]
        near = get_close_matches(reference.target, sorted(alike), 1, 0.7) or ["—"]
        return problem("link-dead", reference.path, line, dotted(reference.place), found=reference.target, near=near[0])
    targets = sorted(known.get(reference.kind, ()))
    near = get_close_matches(reference.target, targets, 1, 0.5) or targets[:8] or ["—"]
    return problem(f"{reference.kind}-unknown", reference.path, line, dotted(reference.place), found=reference.target, near=", ".join(near))


def _walk(part: BaseModel, place: Place) -> Iterable[tuple[Place, str, str]]:
    for name in type(part).model_fields:
        value: Any = getattr(part, name)
        fact = fact_of(type(part), name)
        for inner, where in _each(value, (*place, name)):
            if isinstance(inner, BaseModel):
                yield from _walk(inner, where)
            elif fact and fact.refers and isinstance(inner, str):
                yield where, fact.refers, inner


def _each(value: Any, place: Place) -> Iterable[tuple[Any, Place]]:
    if isinstance(value, tuple):
        for position, inner in enumerate(value):
            yield inner, (*place, position)
    else:
        yield value, place
