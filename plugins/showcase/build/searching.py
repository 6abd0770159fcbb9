"""The search indexes of a build: made again only when something that they hold has changed, and named after their contents."""

from __future__ import annotations

from hashlib import blake2b
from typing import NamedTuple

from ..library.lens import Lens
from ..library.library import Library
from ..outputs import kept
from ..outputs.searchindex import EngineFailed, NoEngine, make
from ..terms.problem import Problem, problem
from ..views.copies import COPIED, copies
from ..views.kit import Kit
from . import keys
from .memory import Memory
from .project import Project
from .report import Progress

FOLDER = "search-index"
KEPT = "search.kept"


class Indexes(NamedTuple):
    """`folders` by language, the path of each index in the output with a final slash; every file by path; why there is none, if so."""

    folders: dict[str, str] = {}
    files: dict[str, bytes] = {}
    problems: tuple[Problem, ...] = ()


def indexes(project: Project, library: Library, kit: Kit, common: str, memory: Memory, progress: Progress) -> Indexes:
    """The indexes of all languages, from the cache where nothing in them has changed; `common` stands for all but the library's answers.

    With `search` "kept", those of this process's last build whatever has changed since: the preview cannot wait for new ones.
    """
    if not project.search:
        (project.cache / KEPT).unlink(missing_ok=True)
        return Indexes()
    if project.search == "kept":
        return memory.last("search") or Indexes()
    key = keys.digest(common, library.fixed, *(row.digest for row in _held(library)))
    return memory.of("search", key, lambda: _from_cache(project, key) or _made(project, library, kit, key, progress))


def _held(library: Library) -> list:
    """The rows of all entries that copies are made of, in order."""
    rows = [row for row in library.by_id.values() if row.kind in COPIED]
    return sorted(rows, key=lambda row: (row.kind, row.slug, row.lang))


def _from_cache(project: Project, key: str) -> Indexes | None:
    found = kept.recall(project.cache / KEPT, key)
    return Indexes(found[1], found[0]) if found else None


def _made(project: Project, library: Library, kit: Kit, key: str, progress: Progress) -> Indexes:
    folders: dict[str, str] = {}
    files: dict[str, bytes] = {}
    for number, lang in enumerate(library.languages):
        progress("search", number, len(library.languages))
        try:
            made = make(copies(Lens(library), kit, lang), lang, project.root, project.cache)
        except NoEngine as error:
            return Indexes(problems=(problem("search-no-engine", "pelicanconf.py", 0, "ESCALES_SEARCH", "warning", found=error),))
        except EngineFailed as error:
            return Indexes(problems=(problem("search-failed", "pelicanconf.py", 0, "ESCALES_SEARCH", "warning", found=error),))
        if made:
            folders[lang] = f"{FOLDER}/{lang}-{_digest(made)}/"
            files |= {folders[lang] + name: content for name, content in made.items()}
    progress("search", len(library.languages), len(library.languages))
    kept.remember(project.cache / KEPT, key, files, folders)
    return Indexes(folders, files)


def _digest(files: dict[str, bytes]) -> str:
    whole = blake2b(digest_size=5)
    for name, content in files.items():
        whole.update(f"{name} {len(content)} ".encode() + content)
    return whole.hexdigest()
