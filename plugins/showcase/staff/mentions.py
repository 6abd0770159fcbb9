"""Where a name still stands in the texts: the build takes away what belongs to a person, and cannot tell a name from a word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from ..build.project import Project

SEARCHED = frozenset((".md", ".yaml", ".yml", ".csv", ".vtt", ".srt", ".txt"))


class Mention(NamedTuple):
    """A place in content/ that names somebody."""

    path: str
    line: int


def mentions(project: Project, names: Iterable[str], passed_over: Iterable[str]) -> tuple[Mention, ...]:
    """Every line with one of the names, as written or in capitals, outside of the folders that are withheld whole."""
    forms = sorted({form for name in names for form in (_composed(name), _composed(name).upper()) if form})
    if not forms:
        return ()
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)")
    closed = tuple(f"{folder}/" for folder in passed_over)
    found = []
    for path in sorted(project.content.rglob("*")):
        inside = path.relative_to(project.content).as_posix()
        if path.suffix.lower() in SEARCHED and path.is_file() and not inside.startswith(closed):
            found += [Mention(f"{project.shown}/{inside}", number) for number, line in enumerate(_lines(path), 1) if pattern.search(line)]
    return tuple(found)


def _lines(path: Path) -> list[str]:
    return re.split(r"\r\n|\r|\n", _composed(path.read_bytes().decode("utf-8", "replace")))


def _composed(words: str) -> str:
    return unicodedata.normalize("NFC", words)
