"""What the site would become with some texts changed: which files would go, which would be made anew.  Nothing is written but the cache."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from ..library.desk import Desk
from ..library.lens import ANSWERS, Ask
from ..library.library import Library
from ..library.rows import Row
from ..model.types import BY_FOLDER
from ..terms.problem import Problem
from .aside import elsewhere, without
from .kiosk import shown_copies
from .making import published_files
from .manifest import Manifest, ManifestFile
from .memory import Memory
from .plan import plan
from .preparation import PAGE_SIZE, fixed_files, library_of, measure, prepare
from .project import Project
from .reading import Reader, Reading
from .scan import scan
from .shelf import Shelf, ShelfLost
from .stale import Answers, weights


class Rehearsal(NamedTuple):
    """Paths in the output, as the last build left it, `built` is False where there was none: `removed`, the entries' own pages first;
    `carrying`, those that hold the texts whole or show them in a list, and are made anew; `touched`, how many others are.

    `problems` are those of the changed texts, `others` the errors that are there already.
    """

    built: bool
    removed: tuple[str, ...]
    carrying: tuple[str, ...]
    touched: int
    problems: tuple[Problem, ...]
    others: tuple[Problem, ...]


def rehearse(project: Project, texts: Mapping[str, bytes]) -> Rehearsal:
    """The rehearsal of a build with these texts, by path relative to content/, in place of what is there."""
    shelf = Shelf(project.cache / "shelf.sqlite")
    try:
        try:
            return _rehearse(project, texts, ManifestFile(project.cache).load(), shelf)
        except ShelfLost:
            shelf.discard()
            return _rehearse(project, texts, ManifestFile(project.cache).load()._replace(read_key="", readings={}), shelf)
    finally:
        shelf.close()


def _rehearse(project: Project, texts: Mapping[str, bytes], manifest: Manifest, shelf: Shelf) -> Rehearsal:
    prepared = prepare(project._replace(aside=()), manifest, shelf)
    changed = _read(project, texts, shelf)
    folders = tuple(f"{project.shown}/{folder}/" for folder in changed)
    problems = elsewhere(project.aside, (fault for reading in changed.values() for fault in reading.problems if fault.severity == "error"), project.shown)
    others = elsewhere(project.aside, (fault for fault in prepared.errors if not fault.path.startswith(folders)), project.shown)
    if prepared.library is None or not manifest.made:
        return Rehearsal(bool(manifest.made), (), (), 0, problems, others)
    # what the last build published: faults that came since change nothing of what a withdrawal takes away
    known = manifest.readings if manifest.read_key == prepared.read_key else prepared.readings
    readings = without(project.aside, prepared.readings | changed, known) | {folder: known[folder] for folder in project.aside if folder in known and folder not in changed}
    fixed, figures = fixed_files(project, _desk(project, project.content), Memory())
    library_with = lambda entries: library_of(project, entries, prepared.catalogues, fixed, figures, shelf, prepared.library.show)  # noqa: E731
    before, library = library_with(known), library_with(readings)
    artifacts = plan(library, PAGE_SIZE, paper=project.paper, cards=project.cards)
    wanted = {artifact.path for artifact in artifacts}
    # nothing is printed: sheets weigh what they weighed
    before.weights = library.weights = weights(library, manifest.made, artifacts)
    files = published_files(project, known, {}, {}).keys() - published_files(project, readings, fixed.logos, {}).keys()
    files |= shown_copies(project, before, known).keys() - shown_copies(project, library, readings).keys()
    own = _own_pages(before, changed)
    removed = sorted((path for path in manifest.made if path in files or (path not in wanted and manifest.made[path].asked)), key=lambda path: (path not in own, path))
    answers, bearers = Answers(library, manifest), Bearers(before, changed)
    moved = [path for path, made in manifest.made.items() if path in wanted and answers.changed(made)]
    carrying = sorted(path for path in moved if any(map(bearers, manifest.made[path].asked)))
    return Rehearsal(True, tuple(removed), tuple(carrying), len(moved) - len(carrying), problems, others)


class Bearers:
    """Tells which questions of a page were answered with one of some entries: its whole record, or its row in a list."""

    def __init__(self, library: Library, folders: Iterable[str]):
        self._library, self._known = library, {}
        self._entries = {(BY_FOLDER[section].name, slug) for section, slug in (folder.split("/") for folder in folders)}

    def __call__(self, ask: Ask) -> bool:
        """Whether the answer to this question holds one of the entries."""
        if ask not in self._known:
            self._known[ask] = ask[1:3] in self._entries if ask[0] == "record" else ask[0] in ANSWERS and self._holds(ANSWERS[ask[0]](self._library, *ask[1:]))
        return self._known[ask]

    def _holds(self, answer: object) -> bool:
        rows = answer if isinstance(answer, tuple) and not isinstance(answer, Row) else (answer,)
        return any(isinstance(row, Row) and (row.kind, row.slug) in self._entries for row in rows)


def _own_pages(library: Library, folders: Iterable[str]) -> set[str]:
    """The pages of these entries."""
    entries = {(BY_FOLDER[section].name, slug) for section, slug in (folder.split("/") for folder in folders)}
    return {library.addresses.file(library.addresses.entry(row.kind, row.lang, row.address)) for row in library.by_id.values() if (row.kind, row.slug) in entries}


def _read(project: Project, texts: Mapping[str, bytes], shelf: Shelf) -> dict[str, Reading]:
    """The entries as they would be read, from copies of their folders."""
    with tempfile.TemporaryDirectory() as home:
        content = Path(home) / "content"
        for folder in {path.rpartition("/")[0] for path in texts}:
            shutil.copytree(project.content / folder, content / folder)
        for path, text in texts.items():
            (content / path).write_bytes(text)
        reader = Reader(project._replace(content=content, workers=1), _desk(project, content), shelf)
        return reader.readings(scan(content, project.shown).bundles, {}, 0)


def _desk(project: Project, content: Path) -> Desk:
    return Desk(content, project.shown, tuple(project.languages), measure)
