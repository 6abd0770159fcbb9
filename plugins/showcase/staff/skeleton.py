"""Front matter to be filled in: every field of the model in order, its help as a comment, answers already in place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel

from .fields import Field, fields_of
from .known import Choice
from .words import Speaker
from .words.new import WORDS

# what YAML reads as it stands, whatever stands around it
BARE = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d{4}-\d\d-\d\d|[A-Z]{2}|[A-Z]{1,6}(?:-\d+)+")
SHOWN_CHOICES = 15


def scalar(text: str) -> str:
    """A text as YAML that reads back as the same text: bare where nothing can be mistaken, in double quotes elsewhere."""
    if BARE.fullmatch(text) and text != "null":
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if _printable(c) else _escape(c) for c in escaped) + '"'


class Skeleton:
    """Writes skeletons for one person: in one language, with what exists to be pointed at."""

    def __init__(self, known: Mapping[str, tuple[Choice, ...]], lang: str = ""):
        self._known, self._say = known, Speaker(WORDS, lang)

    def lines(self, model: type[BaseModel], tree: Mapping[str, Any], helped: bool = True) -> list[str]:
        """The lines of a group; optional groups without an answer are commented out, for they would be incomplete."""
        written: list[str] = []
        for field in fields_of(model):
            value = tree.get(field.name)
            if field.inner and value is None and not field.required:
                written += self._offered(field)
                continue
            written += [f"# {self._about(field)}"] if helped else []
            written += self._group(field, value, helped) if field.inner else _valued(field, value)
        return written

    def _about(self, field: Field) -> str:
        """Label, whether required, help, choices."""
        lang = self._say.lang
        parts = [field.label(lang) + (f" ({self._say('required')})" if field.required else "")]
        help_text = field.help(lang)
        options = field.choices or tuple(each.value for each in self._known.get(field.fact.refers, ()))
        parts += [help_text] if help_text else []
        if options and len(options) <= SHOWN_CHOICES and options[0] not in help_text:
            parts.append(", ".join(options))
        return (" : " if lang == "fr" else ": ").join([parts[0], ". ".join(parts[1:])] if parts[1:] else parts)

    def _group(self, field: Field, value: Any, helped: bool) -> list[str]:
        if not field.many:
            return [f"{field.name}:", *_indented(self.lines(field.inner, value or {}, helped))]
        written = [f"{field.name}:"]
        for rank, part in enumerate(value or [{}]):
            written += _indented(_entry(self.lines(field.inner, part, helped and rank == 0)))
        return written

    def _offered(self, field: Field) -> list[str]:
        """A group to be used by taking the hashes away."""
        written = [f"# {self._about(field)}. {self._say('uncomment')}"]
        return written + [f"# {line}" for line in (f"{field.name}:", *self._offer(field))]

    def _offer(self, field: Field) -> list[str]:
        inner: list[str] = []
        for each in fields_of(field.inner):
            inner += [f"{each.name}:  # {self._about(each)}", *(self._offer(each) if each.inner else [])]
        return _indented(_entry(inner) if field.many else inner)


def _valued(field: Field, value: Any) -> list[str]:
    if value is None or value == []:
        return [f"{field.name}:"]
    if not isinstance(value, list):
        return [f"{field.name}: {scalar(value)}"]
    if all(BARE.fullmatch(each) for each in value):
        return [f"{field.name}: [{', '.join(value)}]"]
    return [f"{field.name}:", *(f"  - {scalar(each)}" for each in value)]


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _entry(lines: list[str]) -> list[str]:
    """The lines of an entry of a list: the dash goes before the first that is not a comment."""
    first = next(rank for rank, line in enumerate(lines) if not line.startswith("#"))
    return [("- " if rank == first else "  ") + line for rank, line in enumerate(lines)]


def _printable(character: str) -> bool:
    return character.isprintable() or character in "\u202f\u00a0"


def _escape(character: str) -> str:
    number = ord(character)
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
