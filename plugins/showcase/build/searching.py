"""The search indexes of a build: made again only when something that they hold has changed, and named after their contents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import blake2b
from pathlib import Path
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


class Index(NamedTuple):
    """One language's: `folder` in the output with a final slash, "" where there is nothing to search; its files by path."""

    folder: str = ""
    files: dict[str, bytes] = {}


class Indexes(NamedTuple):
    """`folders` by language; every file by path; why there is none, if so."""

    folders: dict[str, str] = {}
    files: dict[str, bytes] = {}
    problems: tuple[Problem, ...] = ()


def indexes(project: Project, library: Library, kit: Kit, common: Mapping[str, str], memory: Memory, progress: Progress) -> Indexes:
    """The indexes of all languages, from the cache where nothing in them has changed; `common` stands for all but the library's answers, by language.

    With `search` "kept", those of this process's last build whatever has changed since: the preview cannot wait for new ones.
    """
    found: dict[str, Index] = {}
    for number, lang in enumerate(library.languages):
        if not project.search:
            _kept(project, lang).unlink(missing_ok=True)
            continue
        if project.search == "kept":
            found[lang] = memory.last(("search", lang)) or Index()
            continue
        try:
            found[lang] = _index(project, library, kit, lang, common[lang], memory, lambda: progress("search", number, len(library.languages)))
        except NoEngine as error:
            return Indexes(problems=(problem("search-no-engine", "pelicanconf.py", 0, "ESCALES_SEARCH", "warning", found=error),))
        except EngineFailed as error:
            return Indexes(problems=(problem("search-failed", "pelicanconf.py", 0, "ESCALES_SEARCH", "warning", found=error),))
    if found and project.search == "made":
        progress("search", len(found), len(found))
    folders = {lang: each.folder for lang, each in found.items() if each.folder}
    return Indexes(folders, {path: content for each in found.values() for path, content in each.files.items()})


def _kept(project: Project, lang: str) -> Path:
    return project.cache / f"search-{lang}.kept"


def _index(project: Project, library: Library, kit: Kit, lang: str, common: str, memory: Memory, tell: Callable[[], None]) -> Index:
    """A language's index; raises NoEngine and EngineFailed."""
    rows = sorted((row for row in library.by_id.values() if row.lang == lang and row.kind in COPIED), key=lambda row: (row.kind, row.slug))
    # beside the entries: the figures, and what the day changes on the pages that the site writes itself
    lens = Lens(library)
    others = (library.figures.digest, lens.ask("conformity"), bool(lens.ask("shared_total", "testimony", lang)))
    key = keys.digest(common, library.fixed, *others, *(row.digest for row in rows))

    def find() -> Index:
        found = kept.recall(_kept(project, lang), key)
        return Index(found[1]["folder"], found[0]) if found else make_one()

    def make_one() -> Index:
        tell()
        made = make(copies(Lens(library), kit, lang), lang, project.root, project.cache / "search.tmp")
        folder = f"{FOLDER}/{lang}-{_digest(made)}/" if made else ""
        files = {folder + name: content for name, content in made.items()}
        kept.remember(_kept(project, lang), key, files, {"folder": folder})
        return Index(folder, files)

    return memory.of(("search", lang), key, find)


def _digest(files: dict[str, bytes]) -> str:
    whole = blake2b(digest_size=5)
    for name, content in files.items():
        whole.update(f"{name} {len(content)} ".encode() + content)
    return whole.hexdigest()
