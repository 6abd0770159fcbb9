"""Whether what stays of an entry still names somebody who may not appear: nobody but its author can mend that."""

from __future__ import annotations

import html
from collections.abc import Collection, Iterable, Iterator, Mapping

from pydantic import BaseModel

from ..model.facts import fact_of
from ..model.record import Record
from ..terms.problem import Problem, problem
from .captions import Cue, words
from .frontmatter import Source
from .people import called, names, surely_names
from .validate import Place, dotted
from .version import Version

# what is never shown: pictures are published under other names; of people only the roles stay.  Sounds and documents keep their names
UNSEEN_WIDGETS, UNSEEN = frozenset(("image", "hidden")), frozenset(("id", "people"))


class Passages:
    """What stays of an entry in one language once the people in `gone` have left it.

    `record` is whole: places in it are those of the `source`; `shown` is what was cleared, None where the body is not shown;
    `captions` are by path; `folder` is its name, where the address is made of it.
    """

    def __init__(self, record: Record, gone: Collection[str], shown: Version | None, captions: Mapping[str, list[Cue]], folder: str = ""):
        self._record, self._gone, self._shown, self._captions, self._folder = record, gone, shown, captions, "" if record.slug else folder

    def naming(self, person: str, source: Source) -> list[Problem]:
        """One problem for each field and line that names a person of the entry, by id; without a capital it may be another word: a warning."""
        name = next(each.name for each in self._record.people if each.id == person)
        found = [self._problem(name, text, source.path, line, field) for line, field, text in (*self._fields(name, source), *self._body(name, source))]
        for path, cues in self._captions.items():
            found += [self._problem(name, words([cue]), path, cue.at + 1, "") for cue in cues if names(words([cue]), name)]
        return found

    def names(self, person: str) -> bool:
        """Whether anything names that person of the entry."""
        name = next(each.name for each in self._record.people if each.id == person)
        spoken = (words([cue]) for cues in self._captions.values() for cue in cues)
        return any(names(text, name) for text in (self._prose(), *(text for _, text in fields(self._record, self._gone)), *spoken))

    def _fields(self, name: str, source: Source) -> Iterator[tuple[int, str, str]]:
        if names(self._folder, name):
            yield 0, "slug", self._folder
        lines = source.lines()
        for place, text in fields(self._record, self._gone):
            # what a translation inherits is its original's to mend
            if place in lines and names(text, name):
                yield lines[place], dotted(place), text

    def _body(self, name: str, source: Source) -> Iterator[tuple[int, str, str]]:
        prose = self._prose()
        if names(prose, name):
            told = [(number, "", line) for number, line in enumerate(source.body.split("\n"), source.body_line) if names(line, name)]
            # where signs of Markdown part the name, no line holds it
            yield from told or [(source.body_line, "", prose)]

    def _prose(self) -> str:
        """The body's words, and those of its pictures and addresses."""
        if self._shown is None:
            return ""
        parts = (part if isinstance(part, str) else f" {part.text} {part.title} " for part in self._shown.body)
        return f"{self._shown.plain}\n{html.unescape(''.join(parts))}"

    def _borne_by_another(self, name: str) -> bool:
        """Whether somebody who stays has the same name: it may be theirs."""
        return any(person.id not in self._gone and called(person.name) == called(name) for person in self._record.people)

    def _problem(self, name: str, text: str, path: str, line: int, field: str) -> Problem:
        if surely_names(text, name) and not self._borne_by_another(name):
            return problem("withheld-named", path, line, field, found=name)
        return problem("withheld-named-perhaps", path, line, field, severity="warning", found=name if surely_names(text, name) else name.lower())


def fields(record: Record, gone: Collection[str]) -> Iterator[tuple[Place, str]]:
    """All texts of a record that stay when some of its people leave, with their places: whatever a field is called, its words are read."""
    for rank, person in enumerate(record.people):
        if person.id not in gone and person.role:
            yield ("people", rank, "role"), person.role
    yield from _walk(record, (), gone)


def _walk(part: BaseModel, place: Place, gone: Collection[str]) -> Iterator[tuple[Place, str]]:
    for name in type(part).model_fields:
        fact = fact_of(type(part), name)
        if name in UNSEEN or (fact and (fact.refers or fact.widget in UNSEEN_WIDGETS)):
            continue
        for where, value in _each(getattr(part, name), (*place, name)):
            if isinstance(value, BaseModel) and not _belongs(value, gone):
                yield from _walk(value, where, gone)
            elif isinstance(value, str):
                yield where, value


def _each(value: object, place: Place) -> Iterable[tuple[Place, object]]:
    if isinstance(value, tuple | dict):
        return (((*place, key), inner) for key, inner in (value.items() if isinstance(value, dict) else enumerate(value)))
    return ((place, value),)


def _belongs(part: BaseModel, gone: Collection[str]) -> bool:
    """Whether a part goes with one of the people."""
    return getattr(part, "by", None) in gone or not set(gone).isdisjoint(getattr(part, "people", ()))
