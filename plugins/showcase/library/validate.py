"""From a tree of texts to a validated record, or to one problem per fault with its line."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, ValidationError

from ..model.facts import inner_model
from ..terms.problem import Problem, problem

Place = tuple[str | int, ...]
LineOf = Callable[[Place], int]

# pydantic's error type → our problem's code; types of our own keep their name
CODES = {
    "missing": "field-missing",
    "literal_error": "choice",
    "string_too_short": "field-empty",
    "string_too_long": "text-too-long",
    "string_type": "text-expected",
    "tuple_type": "list-expected",
    "dict_type": "mapping-expected",
    "model_type": "mapping-expected",
    "model_attributes_type": "mapping-expected",
    "float_type": "number-expected",
    "int_type": "number-expected",
    "bool_type": "flag",
    "date_type": "day",
    "datetime_type": "moment",
    "greater_than_equal": "number-too-small",
    "less_than_equal": "number-too-large",
    "too_short": "list-too-short",
    "too_long": "list-too-long",
    "string_pattern_mismatch": "choice-pattern",
}
# faults of two fields together are shown at the one that is more likely wrong
AT = {"end-before-start": "end", "event-without-length": "end", "start-skipped": "start", "end-skipped": "end", "modified-before-published": "date_modified", "video-without-captions": "video",
      "renewed-before-audit": "renew_by", "updated-before-established": "updated_on", "audit-says-nothing": "audit", "whole-with-failures": "failures",
      "partial-without-failures": "audit"}
# more faults than this in one file have one cause, which the first of them show
MOST_FAULTS = 50
# a pair such as `focus` with one value missing or one too many reads as a fault of the pair
PAIR = {"missing", "too_long"}


def validate(model: type[BaseModel], tree: dict, path: str, line_of: LineOf) -> tuple[BaseModel | None, list[Problem]]:
    """The record that `tree` describes, or None and every fault of it; blanks count as absent."""
    try:
        return model.model_validate(without_blanks(tree)), []
    except ValidationError as error:
        faults = error.errors(include_url=False)
        told = [_problem(model, fault, path, line_of) for fault in faults if not _follows(fault, faults)][:MOST_FAULTS]
        return None, [each for each in told if not _misspelt(each, told)]


def _follows(fault: dict, faults: list[dict]) -> bool:
    """Whether a list is only too short for pydantic because one of its entries has faults of its own."""
    place = fault["loc"]
    return fault["type"] == "too_short" and any(len(each["loc"]) > len(place) and each["loc"][: len(place)] == place for each in faults)


def _misspelt(fault: Problem, told: list[Problem]) -> bool:
    """Whether a field is missing only because its name is misspelt, which is told already."""
    if fault.code != "field-missing":
        return False
    owner, _, name = fault.field.rpartition(".")
    return any(each.code == "key-unknown-near" and each.field.rpartition(".")[0] == owner and dict(each.facts)["near"] == name for each in told)


def without_blanks(value: Any) -> Any:
    """The tree without fields that were left empty, at any depth; an empty entry of a list stays, to be told."""
    if isinstance(value, dict):
        kept = {name: without_blanks(inner) for name, inner in value.items()}
        return {name: inner for name, inner in kept.items() if inner is not None and inner != {}}
    if isinstance(value, list):
        return tuple(without_blanks(inner) for inner in value)
    return value


def _problem(model: type[BaseModel], fault: dict, path: str, line_of: LineOf) -> Problem:
    place: Place = tuple(part for part in fault["loc"] if part != "[key]")
    kind = fault["type"]
    if kind in AT:
        place = (*place, AT[kind])
    field = dotted(place)
    line = line_of(place)
    if fault["input"] is None:
        return problem("field-empty", path, line, field)
    if kind == "extra_forbidden":
        return _unknown_key(model, place, path, line)
    if kind in PAIR and place and isinstance(place[-1], int) and inner_model_at(model, place[:-1]) is None:
        return problem("pair-expected", path, line, dotted(place[:-1]))
    code = CODES.get(kind, kind)
    context = fault.get("ctx", {})
    bound = context.get("ge", context.get("le", context.get("max_length", context.get("min_length", ""))))
    return problem(code, path, line, field, found=shortly(fault["input"]), expected=_choices(context), near=_nearest_choice(fault), bound=bound)


def _unknown_key(model: type[BaseModel], place: Place, path: str, line: int) -> Problem:
    owner = inner_model_at(model, place[:-1]) or model
    known = list(owner.model_fields)
    near = get_close_matches(str(place[-1]).lower(), known, 1, 0.6)
    if near:
        return problem("key-unknown-near", path, line, dotted(place), found=place[-1], near=near[0])
    return problem("key-unknown", path, line, dotted(place), found=place[-1], known=", ".join(known))


def inner_model_at(model: type[BaseModel], place: Place) -> type[BaseModel] | None:
    """The record type found by following `place` down from `model`, None where it is not a record."""
    here: type[BaseModel] | None = model
    for part in place:
        if isinstance(part, int):
            continue
        if here is None or part not in here.model_fields:
            return None
        here, _ = inner_model(here, part)
    return here


def dotted(place: Place) -> str:
    """A place as people read it, counting list entries from 1: `people.1.consent.by`."""
    return ".".join(str(part + 1) if isinstance(part, int) else str(part) for part in place)


def undotted(field: str) -> Place:
    """The place of a field from how people read it."""
    return tuple(int(part) - 1 if part.isdecimal() else part for part in field.split("."))


def shortly(value: Any) -> str:
    """A value as messages show it: groups by the names of their fields."""
    if isinstance(value, dict):
        return ", ".join(f"{name}: …" for name in value) or "{}"
    if isinstance(value, tuple | list):
        return "[" + ", ".join(shortly(inner) for inner in value) + "]"
    return str(value)


def _choices(context: dict) -> str:
    return str(context.get("expected", context.get("pattern", ""))).replace("'", "").replace(" or ", ", ")


def _nearest_choice(fault: dict) -> str:
    if fault["type"] != "literal_error":
        return ""
    choices = _choices(fault.get("ctx", {})).split(", ")
    near = get_close_matches(str(fault["input"]).lower(), choices, 1, 0.5)
    return near[0] if near else choices[0]
