"""What people must know of a field, kept beside its type: label, help, whether each language has its own."""

from functools import cache
from typing import Annotated, NamedTuple, get_args, get_origin

from pydantic import BaseModel


class Fact(NamedTuple):
    """A field as the staff sees it; `localized` fields are written again in each language.

    `refers` names what the value points at: a type of entry, `centre`, `programme`,
    `funder`, `question`, or `person` (of the same entry).  A `renamed` field is shared, but a translation may call the same
    thing otherwise, as each language does with towns.
    """

    fr: str
    en: str
    help_fr: str = ""
    help_en: str = ""
    localized: bool = False
    widget: str = "string"
    refers: str = ""
    renamed: bool = False


@cache
def fact_of(model: type[BaseModel], field: str) -> Fact | None:
    """The Fact of a field, None where it has none."""
    return next((extra for extra in model.model_fields[field].metadata if isinstance(extra, Fact)), None)


@cache
def is_localized(model: type[BaseModel], field: str) -> bool:
    """Whether each language writes this field for itself."""
    fact = fact_of(model, field)
    return fact is not None and fact.localized


@cache
def is_renamed(model: type[BaseModel], field: str) -> bool:
    """Whether a translation may call what this field names otherwise."""
    fact = fact_of(model, field)
    return fact is not None and fact.renamed


@cache
def words_of(model: type[BaseModel]) -> frozenset[str]:
    """The localized fields that hold words for people, to be typeset."""
    facts = {name: fact_of(model, name) for name in model.model_fields}
    return frozenset(name for name, fact in facts.items() if fact and fact.localized and fact.widget in ("string", "text"))


@cache
def inner_model(model: type[BaseModel], field: str) -> tuple[type[BaseModel] | None, bool]:
    """The record type nested in a field, if any, and whether the field is a list of them."""
    return _find(model.model_fields[field].annotation)


def _find(kind: object) -> tuple[type[BaseModel] | None, bool]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return kind, False
    origin, args = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _find(args[0])
    for arg in args:
        found, _ = _find(arg)
        if found is not None:
            return found, origin is tuple
    return None, False
