"""Where a name still stands in the texts: the build takes away what belongs to a person, and cannot tell a name from a word.

In other entries a name is told and forbids nothing: it may be somebody else's, and a withdrawal that had to wait for every
text to be read would leave the person online.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from ..build.project import Project
from ..library.people import called, named_with_capital
from ..terms.folding import bare
from ..terms.problem import Problem, problem

SEARCHED = frozenset((".md", ".yaml", ".yml", ".csv", ".vtt", ".srt", ".txt"))
# warnings of words that may name somebody who is withheld
NAMED = frozenset(("withheld-named-elsewhere", "withheld-named-perhaps", "link-withheld"))


class Mention(NamedTuple):
    """A place in content/ that names somebody; `name` as `called` has it."""

    path: str
    line: int
    name: str


class Named(NamedTuple):
    """The people of an entry: whether the site shows it, their names, and which of those are withheld."""

    shown: bool
    names: frozenset[str]
    withheld: frozenset[str]


def mentions(project: Project, names: Iterable[str], passed_over: Iterable[str]) -> tuple[Mention, ...]:
    """Every line with one of the names, with or without accents, in capitals or with one, outside of the folders that are withheld whole."""
    found_in = named_with_capital(names)
    closed = tuple(f"{folder}/" for folder in passed_over)
    found = []
    for path in sorted(project.content.rglob("*")) if found_in else ():
        inside = path.relative_to(project.content).as_posix()
        if path.suffix.lower() in SEARCHED and path.is_file() and not inside.startswith(closed):
            text = _text(path)
            found += dict.fromkeys(Mention(f"{project.shown}/{inside}", 1 + text.count("\n", 0, at), name) for name, at in found_in(text))
    return tuple(found)


def mention_problems(project: Project, entries: Mapping[str, Named]) -> list[Problem]:
    """One warning for each file and name of a withheld person; `entries` by folder.

    An entry with a person of that name is passed over: the name is that person's, or else the entry's own check tells of it.
    """
    homes: dict[str, tuple[str, str]] = {}
    for folder, each in entries.items():
        homes |= {called(name): (name, folder) for name in sorted(each.withheld) if called(name) not in homes}
    own = {folder: frozenset(map(called, each.names)) for folder, each in entries.items()}
    lines: dict[tuple[str, str], list[int]] = defaultdict(list)
    for each in mentions(project, homes, [folder for folder, entry in entries.items() if not entry.shown]):
        folder = "/".join(each.path.removeprefix(f"{project.shown}/").split("/")[:2])
        if each.name not in own.get(folder, ()):
            lines[each.path, each.name].append(each.line)
    return [problem("withheld-named-elsewhere", path, told[0], severity="warning", found=homes[name][0], entry=homes[name][1], lines=", ".join(map(str, told)))
            for (path, name), told in lines.items()]


def _text(path: Path) -> str:
    return bare(re.sub(r"\r\n|\r", "\n", path.read_bytes().decode("utf-8", "replace")))
