"""What lies in content/: the bundles with the state of their files, and what lies in the wrong place."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from ..library.entry import Bundle
from ..library.figures import FILES
from ..library.figures import FOLDER as FIGURES_FOLDER
from ..library.fixed import LOGOS
from ..model.types import BY_FOLDER, EntryType
from ..terms.languages import is_language_tag
from ..terms.problem import Problem, problem
from ..terms.slugs import slug_fault, slugify
from .filestate import State, state_of

TEXT = re.compile(r"index\.([A-Za-z0-9-]+)\.md")
# control characters, and what Python makes of bytes that are no UTF-8: names that could not be shown, nor written into a page
UNSPEAKABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
# files at the top of content/ that are not entries
TOP = ("site.yaml", "questions.yaml")
FIGURES = tuple(f"{name}.csv" for name in FILES)
# what people call those files, and the forms in which a spreadsheet saves them
FIGURES_MEANT = {name: name for name in FILES} | {"mobilites": "mobilities", "financements": "fundings", "soutiens": "supports", "inscrits": "enrolments", "effectifs": "enrolments"}
SPREADSHEETS = (".csv", ".tsv", ".txt", ".xls", ".xlsx", ".ods", ".numbers")
# what Notepad makes of index.fr.md
MISNAMED = re.compile(r"index(?:\.([a-z]{2,3}))?(?:\.md)?\.txt", re.IGNORECASE)
IGNORED = {"Thumbs.db", "desktop.ini", "__pycache__"}


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
    look = Look(content)
    bundles: dict[str, Found] = {}
    for section in look.into(content, shown):
        place = f"{shown}/{section.name}"
        kind = BY_FOLDER.get(section.name)
        if not section.is_dir():
            if section.name.lower().endswith((".md", ".markdown")) and section.name.lower() != "readme.md":
                look.problems.append(problem("file-stray", place, near=f"{shown}/testimonies"))
        elif section.name == LOGOS:
            continue
        elif kind is None:
            look.problems.append(problem("folder-unknown", place, found=section.name, known=", ".join(BY_FOLDER)))
        else:
            bundles |= _bundles(look, kind, section, place)
    return Contents(bundles, tuple(look.problems))


class Look:
    """A look into folders; what cannot be used is passed over and noted in `problems`."""

    def __init__(self, content: Path):
        self._home = os.path.realpath(content)
        self.problems: list[Problem] = []

    def into(self, folder: str | Path, place: str) -> Iterator[os.DirEntry]:
        """What lies in a folder and may be used, sorted."""
        try:
            with os.scandir(folder) as listing:
                entries = sorted((entry for entry in listing if not ignored(entry.name)), key=lambda entry: entry.name)
        except OSError:
            self.problems.append(problem("file-unreadable", place))
            return
        for entry in entries:
            code = self._fault(entry)
            if code:
                self.problems.append(problem(code, f"{place}/{speakable(entry.name)}", found=speakable(entry.name)))
            else:
                yield entry

    def _fault(self, entry: os.DirEntry) -> str:
        if not entry.name.isprintable() and UNSPEAKABLE.search(entry.name):
            return "file-name-unspeakable"
        if entry.is_symlink() and not self._inside(entry):
            return "file-link"
        # a pipe or a device could be read for ever
        return "" if entry.is_file() or entry.is_dir() else "file-special"

    def _inside(self, entry: os.DirEntry) -> bool:
        """Whether a link leads to something that is there, in content/: what lies elsewhere is not ours to publish."""
        try:
            return os.path.realpath(entry.path, strict=True).startswith(self._home + os.sep)
        except OSError:
            return False


def speakable(name: str) -> str:
    """A name as messages can show it."""
    return UNSPEAKABLE.sub("\ufffd", name)


def ignored(name: str) -> bool:
    """Whether a file is hidden, the system's own, or an editor's leftover."""
    return name[0] in ".~#" or name in IGNORED or name.endswith((".tmp", "~", ".bak", ".swp"))


def _bundles(look: Look, kind: EntryType, section: os.DirEntry, place: str) -> dict[str, Found]:
    bundles = {}
    for folder in look.into(section.path, place):
        if folder.is_dir():
            found = _bundle(look, kind, folder, f"{place}/{folder.name}")
            if found:
                bundles[f"{section.name}/{folder.name}"] = found
        elif section.name != FIGURES_FOLDER or folder.name not in FIGURES:
            look.problems.append(_stray(section.name, folder.name, place))
    return bundles


def _stray(section: str, name: str, place: str) -> Problem:
    """Why a file beside the entries' folders cannot be used; of what seems a table of figures, how it should be called."""
    stem, _, extension = name.rpartition(".")
    if section != FIGURES_FOLDER or f".{extension.lower()}" not in SPREADSHEETS:
        return problem("file-stray", f"{place}/{name}", near=place)
    near = get_close_matches(slugify(stem), FIGURES_MEANT, 1, 0.6)
    known = ", ".join(FIGURES)
    return problem("figures-name", f"{place}/{name}", found=name, near=f"{FIGURES_MEANT[near[0]]}.csv" if near else FIGURES[0], known=known)


def _bundle(look: Look, kind: EntryType, folder: os.DirEntry, place: str) -> Found | None:
    texts, files, states = {}, [], []
    before = len(look.problems)
    for entry in look.into(folder.path, place):
        match = TEXT.fullmatch(entry.name)
        if entry.is_dir():
            if match:
                look.problems.append(problem("text-is-folder", f"{place}/{entry.name}", found=entry.name))
            continue
        if match and is_language_tag(match[1]):
            texts[match[1]] = f"{kind.folder}/{folder.name}/{entry.name}"
        elif misnamed := MISNAMED.fullmatch(entry.name):
            look.problems.append(problem("text-extension", f"{place}/{entry.name}", found=entry.name, near=f"index.{(misnamed[1] or 'fr').lower()}.md"))
        elif entry.name.lower().endswith((".md", ".markdown")):
            look.problems.append(problem("text-name", f"{place}/{entry.name}", found=entry.name))
        elif _composed(entry) is None:
            look.problems.append(problem("file-name-decomposed", f"{place}/{entry.name}", found=entry.name))
        else:
            files.append(_composed(entry))
        try:
            states.append((entry.name, state_of(entry.path)))
        except OSError:
            look.problems.append(problem("file-unreadable", f"{place}/{entry.name}"))
    fault = slug_fault(folder.name)
    if fault:
        code = "folder-name" if fault == "slug" else fault
        look.problems.append(problem(code, place, found=folder.name, near=slugify(folder.name) or "mon-histoire"))
        return None
    if not texts:
        if len(look.problems) == before:
            look.problems.append(problem("text-absent", place))
        return None
    return Found(Bundle(kind, folder.name, texts, tuple(files)), tuple(states))


def _composed(entry: os.DirEntry) -> str | None:
    """A file's name with its accents in one piece, as texts write it (Unicode NFC); None where the system tells the two apart.

    A Mac may keep them in two pieces, and finds the file by either; other systems do not.
    """
    name = unicodedata.normalize("NFC", entry.name)
    return name if name == entry.name or os.path.exists(os.path.join(os.path.dirname(entry.path), name)) else None
