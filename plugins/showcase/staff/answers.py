"""Answers as people type them, turned into what is written in the file."""

from __future__ import annotations

import re

from ..terms.countries import CODES
from ..terms.slugs import slugify
from .fields import Field
from .known import Choice, country_codes

FRENCH_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def understood(answer: str, field: Field, choices: tuple[Choice, ...]) -> str | list[str] | None:
    """What to write for an answer, None for an empty one; what is not understood stays as it is, for validation to refuse.

    A list whose entries are chosen takes several, parted by commas.
    """
    answer = plain(answer)
    if not answer:
        return None
    if not field.many:
        return _one(answer, field, choices)
    parts = answer.split(",") if choices or field.nature in ("choice", "word") else [answer]
    return [_one(part.strip(), field, choices) for part in parts if part.strip()]


def plain(answer: str) -> str:
    """An answer without control characters and half characters, which neither YAML nor UTF-8 can carry."""
    kept = "".join(c if c.isprintable() or c in " \u00a0\u202f\u200d" else " " for c in answer.replace("\t", " "))
    return kept.encode("utf-8", "ignore").decode().strip()


def _one(answer: str, field: Field, choices: tuple[Choice, ...]) -> str:
    if choices:
        return _chosen(answer, choices)
    if field.nature == "country":
        return answer.upper() if answer.upper() in CODES else country_codes().get(slugify(answer), answer)
    if field.nature in ("day", "moment"):
        # a day as the French write it
        return FRENCH_DAY.sub(lambda found: f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}", answer)
    if field.nature == "flag":
        return {"o": "true", "oui": "true", "y": "true", "yes": "true", "n": "false", "non": "false", "no": "false"}.get(answer.lower(), answer)
    return answer


def _chosen(answer: str, choices: tuple[Choice, ...]) -> str:
    """The choice of that rank, value or name; the answer itself where there is none."""
    if any(answer == each.value for each in choices):
        return answer
    if answer.isdigit() and 1 <= int(answer) <= len(choices):
        return choices[int(answer) - 1].value
    word = slugify(answer)
    return next((each.value for each in choices if word and word in (slugify(each.value), slugify(each.name))), answer)
