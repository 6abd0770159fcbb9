"""The fields of a record as a person fills them in: all of it is read from the model, nothing is listed twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from ..library.validate import Place
from ..model.facts import Fact, fact_of, inner_model
from ..model.values import Country, Slug

HIDDEN = "hidden"


class Field(NamedTuple):
    """One field: `nature` is text, day, moment, flag, choice, country, word or group; `many` where it takes a list."""

    name: str
    nature: str
    many: bool
    required: bool
    choices: tuple[str, ...]
    fact: Fact
    inner: type[BaseModel] | None

    def label(self, lang: str) -> str:
        """The field's name for people."""
        return self.fact.en if lang == "en" else self.fact.fr

    def help(self, lang: str) -> str:
        """What a person must know to fill it in, "" where the label says all."""
        return self.fact.help_en if lang == "en" else self.fact.help_fr


@cache
def fields_of(model: type[BaseModel]) -> tuple[Field, ...]:
    """The fields that people write, in the model's order."""
    return tuple(field for field in map(lambda name: _field(model, name), model.model_fields) if field.fact.widget != HIDDEN)


def field_at(model: type[BaseModel], place: Place) -> Field | None:
    """The field at a place such as ("people", 0, "consent", "by"), None where there is none."""
    field = None
    here: type[BaseModel] | None = model
    for part in place:
        if isinstance(part, int):
            continue
        field = next((each for each in fields_of(here) if each.name == part), None) if here else None
        if field is None:
            return None
        here = field.inner
    return field


def put(tree: dict, place: Place, value: Any) -> None:
    """Sets the value at a place, making the groups and lists on the way; None takes it back."""
    here: Any = tree
    for part, following in zip(place, [*place[1:], None], strict=True):
        if isinstance(part, int):
            here.extend({} for _ in range(part + 1 - len(here)))
        if following is None:
            here[part] = value
        elif isinstance(part, int) or part in here:
            here = here[part]
        else:
            here[part] = [] if isinstance(following, int) else {}
            here = here[part]


def _field(model: type[BaseModel], name: str) -> Field:
    described = model.model_fields[name]
    kind, marks, many = _shape(described.annotation, tuple(described.metadata))
    choices = tuple(map(str, get_args(kind))) if get_origin(kind) is Literal else ()
    inner, many_groups = inner_model(model, name)
    required = described.is_required() or any(getattr(mark, "min_length", 0) for mark in described.metadata if inner)
    return Field(name, _nature(kind, marks, choices, inner), many or many_groups, required, choices, fact_of(model, name) or Fact(name, name), inner)


def _nature(kind: object, marks: tuple, choices: tuple[str, ...], inner: object) -> str:
    if inner:
        return "group"
    if choices:
        return "choice"
    if Country.__metadata__[0] in marks:
        return "country"
    if Slug.__metadata__[0] in marks:
        return "word"
    return {date: "day", datetime: "moment", bool: "flag"}.get(kind, "text")


def _shape(kind: object, marks: tuple) -> tuple[object, tuple, bool]:
    """The type within Annotated, Optional and tuple, the validators met on the way, whether it was in a tuple."""
    origin, args = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _shape(args[0], (*marks, *args[1:]))
    if origin in (Union, UnionType):
        return _shape(next(arg for arg in args if arg is not type(None)), marks)
    if origin is tuple and args[-1] is Ellipsis:
        inner, found, _ = _shape(args[0], marks)
        return inner, found, True
    return kind, marks, False


def walk(model: type[BaseModel], place: Place = ()) -> Iterator[tuple[Place, Field]]:
    """Every field with its place, groups before what they hold; a list is shown by its first entry."""
    for field in fields_of(model):
        here = (*place, field.name)
        yield here, field
        if field.inner:
            yield from walk(field.inner, (*here, 0) if field.many else here)
