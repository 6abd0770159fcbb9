"""A translation inherits its original's shared fields, part by part; a shared field may not say otherwise."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel

from ..model.facts import inner_model, is_localized, is_renamed
from ..terms.problem import Problem, problem
from .validate import LineOf, Place, dotted, shortly, without_blanks

# what makes an entry of a list the same one in every language, by precedence
KEYS = ("id", "file", "question")


class Inheritance:
    """Merges one translation into its original; `problems` collects what does not fit."""

    def __init__(self, path: str, line_of: LineOf, original_path: str):
        self.path, self.line_of, self.original_path = path, line_of, original_path
        self.problems: list[Problem] = []

    def merge(self, model: type[BaseModel], original: dict, translation: dict, place: Place = ()) -> dict:
        """`original`'s shared fields with `translation`'s localized ones."""
        merged = {name: value for name, value in original.items() if name in model.model_fields and not is_localized(model, name)}
        for name, value in translation.items():
            here = (*place, name)
            if name not in model.model_fields or is_localized(model, name) or (is_renamed(model, name) and name in original):
                merged[name] = value
            elif name not in original:
                merged[name] = value
                self.problems.append(self._differs(here, value, "—"))
            else:
                merged[name] = self._shared(model, name, original[name], value, here)
        for name in [n for n in merged if n not in translation]:
            merged[name] = self._silent(model, name, merged[name])
        return merged

    def _shared(self, model: type[BaseModel], name: str, first: Any, value: Any, here: Place) -> Any:
        inner, many = inner_model(model, name)
        if inner and isinstance(first, dict) and isinstance(value, dict):
            return self.merge(inner, first, value, here)
        if inner and many and isinstance(first, list) and isinstance(value, list) and _key(first):
            return self._parts(inner, name, first, value, here)
        if without_blanks(first) != without_blanks(value):
            self.problems.append(self._differs(here, value, first))
        return first

    def _parts(self, inner: type[BaseModel], name: str, first: list, value: list, here: Place) -> list:
        key = _key(first)
        told: dict[int, tuple[int, dict]] = {}
        if not all(isinstance(part, dict) for part in value):
            return value
        # first those that say whose they are: the others are what is left
        for position, part in sorted(enumerate(value), key=lambda pair: "by" not in pair[1]):
            match = _match(first, part, key, told)
            if match is None:
                known = ", ".join(sorted({str(each.get(key)) for each in first if isinstance(each, dict)}))
                self.problems.append(
                    problem("translated-part-unknown", self.path, self.line_of((*here, position)), dotted((*here, position, key)),
                            found=part.get(key, "—"), original=self.original_path, known=known)
                )
                # one slip is one fault: the words are taken for those of the part that is nearly called so
                match = _nearest(first, part, key, told)
                part = part if match is None else part | {key: first[match][key]}
            if match is not None:
                told[match] = (position, part)
        merged = []
        for position, part in enumerate(first):
            if not isinstance(part, dict):
                continue
            if position in told:
                where, words = told[position]
                merged.append(self.merge(inner, part, words, (*here, where)))
            elif name == "answers":
                self._untranslated(part, here)
            else:
                merged.append({n: v for n, v in part.items() if n not in inner.model_fields or not is_localized(inner, n)})
        return merged

    def _silent(self, model: type[BaseModel], name: str, value: Any) -> Any:
        """A shared field of which the translation says nothing, without the original's own words."""
        inner, many = inner_model(model, name)
        if inner is None:
            return value
        if name == "answers" and isinstance(value, list):
            for part in value:
                self._untranslated(part, (name,))
            return []
        if many and isinstance(value, list):
            return [self._wordless(inner, part) for part in value]
        return self._wordless(inner, value)

    def _wordless(self, inner: type[BaseModel], part: Any) -> Any:
        if not isinstance(part, dict):
            return part
        return {n: v for n, v in part.items() if n not in inner.model_fields or not is_localized(inner, n)}

    def _untranslated(self, part: Any, here: Place) -> None:
        question = part.get("question", "—") if isinstance(part, dict) else "—"
        self.problems.append(
            problem("answer-not-translated", self.path, self.line_of(here), dotted(here), severity="warning", found=question, original=self.original_path)
        )

    def _differs(self, here: Place, value: Any, first: Any) -> Problem:
        return problem("shared-field-differs", self.path, self.line_of(here), dotted(here), found=shortly(value), first=shortly(first), original=self.original_path)


def _key(parts: list) -> str | None:
    head = parts[0] if parts and isinstance(parts[0], dict) else {}
    return next((key for key in KEYS if key in head), None)


def _nearest(first: list, part: dict, key: str, taken: dict) -> int | None:
    """The part, not yet taken, whose key is the nearest to a misspelt one."""
    open_to = lambda each: isinstance(each, dict) and isinstance(each.get(key), str) and part.get("by") in (None, each.get("by"))  # noqa: E731
    free = {each[key]: position for position, each in reversed(list(enumerate(first))) if position not in taken and open_to(each)}
    near = get_close_matches(str(part.get(key, "")), free, 1, 0.6)
    return free[near[0]] if near else None


def _match(first: list, part: dict, key: str, taken: dict) -> int | None:
    """Which of the original's parts is meant: same key, same speaker where one is named, not yet taken."""
    for position, each in enumerate(first):
        if not isinstance(each, dict) or position in taken or each.get(key) != part.get(key):
            continue
        if part.get("by") in (None, each.get("by")):
            return position
    return None
