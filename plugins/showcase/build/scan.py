"""What lies in content/: the bundles with the state of their files, and what lies in the wrong place."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

from ..library.entry import Bundle
from ..model.types import BY_FOLDER, EntryType
from ..terms.problem import Problem, problem
from ..terms.slugs import is_slug, slugify

TEXT = re.compile(r"index\.([A-Za-z0-9-]+)\.md")
FIGURES = ("mobilities.csv", "fundings.csv", "supports.csv")
# files at the top of content/ that are not entries
TOP = ("site.yaml", "questions.yaml")
IGNORED = {"Thumbs.db", "desktop.ini", "__pycache__"}

# what tells that a file has changed without reading it: mtime and ctime in ns, size, inode
State = tuple[int, int, int, int]
# a file may change twice within one tick of a file system's clock, in ns (FAT: 2 s)
TICK = 2_000_000_000


class Found(NamedTuple):
    """A bundle and the state of each of its files."""

    bundle: Bundle
    states: tuple[tuple[str, State], ...]


class Contents(NamedTuple):
    """Bundles by folder (`testimonies/cork`), the site's own files, and what does not belong."""

    bundles: dict[str, Found]
    problems: tuple[Problem, ...]


def scan(content: Path, shown: str) -> Contents:
    """Every bundle below `content`, sorted; what is `ignored` is passed over."""
    if not content.is_dir():
        return Contents({}, (problem("content-missing", shown, found=shown),))
    bundles: dict[str, Found] = {}
    problems: list[Problem] = []
    for section in _entries(content):
        if not section.is_dir():
            continue
        kind = BY_FOLDER.get(section.name)
        if kind is None:
            problems.append(problem("folder-unknown", f"{shown}/{section.name}", found=section.name, known=", ".join(BY_FOLDER)))
            continue
        for folder in _entries(section.path):
            place = f"{shown}/{section.name}/{folder.name}"
            if not folder.is_dir():
                if folder.name not in FIGURES:
                    problems.append(problem("file-stray", place, near=f"{shown}/{section.name}"))
                continue
            found = _bundle(kind, folder, place, problems)
            if found:
                bundles[f"{section.name}/{folder.name}"] = found
    return Contents(bundles, tuple(problems))


def state_of(path: Path | str) -> State:
    """The state of one file."""
    return _state(os.stat(path))


def _state(stat: os.stat_result) -> State:
    return (stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino)


def _entries(folder: Path | str) -> list[os.DirEntry]:
    with os.scandir(folder) as listing:
        return sorted((entry for entry in listing if not ignored(entry.name)), key=lambda entry: entry.name)


def ignored(name: str) -> bool:
    """Whether a file is hidden, the system's own, or an editor's leftover."""
    return name[0] in ".~#" or name in IGNORED or name.endswith((".tmp", "~", ".bak", ".swp"))


def _bundle(kind: EntryType, folder: os.DirEntry, place: str, problems: list[Problem]) -> Found | None:
    texts, files, states = {}, [], []
    for entry in _entries(folder.path):
        if entry.is_dir():
            continue
        match = TEXT.fullmatch(entry.name)
        if match:
            texts[match[1]] = f"{kind.folder}/{folder.name}/{entry.name}"
        elif entry.name.lower().endswith((".md", ".markdown")):
            problems.append(problem("text-name", f"{place}/{entry.name}", found=entry.name))
        else:
            files.append(entry.name)
        # a fresh stat: on Windows the one that a listing carries may be stale and lacks the inode
        states.append((entry.name, _state(os.stat(entry.path))))
    if not is_slug(folder.name):
        problems.append(problem("folder-name", place, found=folder.name, near=slugify(folder.name) or "mon-histoire"))
        return None
    if not texts:
        problems.append(problem("text-absent", place))
        return None
    return Found(Bundle(kind, folder.name, texts, tuple(files)), tuple(states))
