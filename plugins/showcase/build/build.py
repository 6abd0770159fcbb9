"""The build: prepare, decide what is stale, render that and nothing else, prune, remember."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from ..outputs import images
from ..outputs.published import FOLDER as FILES
from ..terms.collector import uncollected
from ..terms.problem import ContentError
from ..views.kit import Kit
from . import common, inventory
from .kiosk import kiosk_copies
from .letters import placed
from .making import PICTURES, published_files
from .manifest import Made, Manifest, ManifestFile
from .memory import Memory
from .artifact import PAPER
from .pool import share
from .preparation import Preparation, prepare
from .press import Press
from .project import Project
from .reading import now
from .report import Progress, Report
from .searching import FOLDER as INDEX
from .searching import Indexes
from .server import server_files, write_server_files
from .settled import Settled
from .shelf import Shelf, ShelfLost
from .stale import Stale, weights
from .store import Store
from .themefiles import theme_of

if TYPE_CHECKING:
    from .paper import PaperPress


class Build:
    """One build: `prepare` reads and checks, `write` writes.  Nothing is written before everything was checked.

    `settled`, made before anything is read, is told what is left, so that the next build may find that nothing moved.
    """

    def __init__(self, project: Project, progress: Progress = lambda step, done, total: None, memory: Memory | None = None, settled: Settled | None = None):
        self.project, self._progress, self._memory, self._settled = project, progress, memory or Memory(), settled
        self._started = time.monotonic()
        self._file, self._shelf = ManifestFile(project.cache), Shelf(project.cache / "shelf.sqlite")

    def prepare(self) -> Preparation:
        """Raises ContentError with every problem of the site."""
        with uncollected():
            return self._prepare()

    def _prepare(self) -> Preparation:
        self._manifest = self._memory.manifest or self._file.load()
        if not self._manifest.made:
            self._manifest = self._manifest._replace(orphans=(*self._manifest.orphans, *inventory.recall(self.project)))
        try:
            self._prepared = prepare(self.project, self._manifest, self._shelf, self._progress, self._memory)
        except ShelfLost:
            return self._again()
        finally:
            self._shelf.close()
        if self._prepared.errors:
            raise ContentError(list(self._prepared.problems))
        return self._prepared

    def write(self) -> Report:
        """Renders what is stale, takes away what is gone, remembers."""
        report = self.render()
        self.remember()
        # what could not be searched today may be tomorrow, though no file moves
        if self._settled and not self._unsearched:
            self._settled.settle({path: each.trace for path, each in self._memory.manifest.made.items() if not each.faults}, (*server_files(self.project), *inventory.files(self.project)), report)
        return report

    def render(self, first: Collection[str] = (), tell: Callable[[list[str]], None] = lambda paths: None) -> Report:
        """Renders what is stale and takes away what is gone; `remember` must follow, and nothing is lost if it cannot.

        Those of `first` that are stale come before the others, and `tell` is called once they are there.
        """
        with uncollected():
            try:
                return self._render(first, tell)
            except ShelfLost:
                self._again()
                return self._render(first, tell)

    def _again(self) -> Preparation:
        """Prepares from the sources alone, after something in the cache was found missing or damaged."""
        self._shelf.discard()
        self._memory.manifest = self._manifest._replace(read_key="", readings={}) if self._manifest.readings else Manifest()
        return self._prepare()

    def _render(self, first: Collection[str], tell: Callable[[list[str]], None]) -> Report:
        project, prepared, manifest = self.project, self._prepared, self._manifest
        store = Store(project.output)
        theme = theme_of(project, self._memory)
        press = Press(project, prepared, theme, self._memory)
        wanted = {artifact.path: artifact for artifact in prepared.artifacts}
        index = self._index(press)
        self._unsearched = bool(index.problems)
        copies = published_files(project, prepared.readings, prepared.library.logos, theme.files | index.files)
        if press.kiosk:
            copies |= kiosk_copies(project, prepared.library, prepared.readings, press.kiosk.theme)
        intact = {path for path in copies if path in manifest.made and store.intact(path, manifest.made[path].trace)}
        sheets = [artifact for artifact in prepared.artifacts if artifact.form in PAPER]
        paper = self._paper_press(press.kit) if sheets else None
        reprinted = Stale(prepared.library, manifest, store, paper.key)(sheets) if paper else []
        known = manifest.made.keys() | set(manifest.orphans)
        gone = sorted(known - wanted.keys() - copies.keys())
        intended = sorted(known | wanted.keys() | copies.keys())
        touched = self._intend(intended) if reprinted or gone or manifest.orphans or len(intact) < len(copies) else False
        store.unstage(manifest.orphans)
        made = {path: manifest.made[path] for path in intact}
        lacking = sorted(copies.keys() - intact)
        try:
            for path in lacking:
                made[path] = Made(path, (), "", store.stage(path, copies[path]()))
            made |= paper.print([wanted[path] for path in reprinted], store, self._progress) if reprinted else {}
            prepared.library.weights = weights(prepared.library, manifest.made | made, sheets)
            stale_among = Stale(prepared.library, manifest, store, press.key)
            urgent = stale_among([wanted[path] for path in first if path in wanted and path not in reprinted])
            if urgent:
                touched = touched or self._intend(intended)
                made |= press.print([wanted[path] for path in urgent], store)
                store.publish([*lacking, *urgent])
                tell(urgent)
            others = stale_among([artifact for artifact in prepared.artifacts if artifact.path not in made and artifact.form not in PAPER])
            touched = touched or bool(others and self._intend(intended))
            stale = [*urgent, *reprinted, *others]
            made |= {path: manifest.made[path] for path in wanted.keys() - set(stale)}
            for results in share(lambda some: press.print(some, store), [wanted[path] for path in others], project.workers):
                made.update(results)
        except BaseException:
            store.unstage(intended)
            raise
        finally:
            self._shelf.close()
        # all is made: first goes what must no longer be seen, a withdrawn story above all
        unprinted = {path for path in reprinted if made[path].faults}
        for path in (*gone, *sorted(unprinted)):
            store.remove(path)
        store.publish([*(() if urgent else lacking), *(path for path in reprinted if path not in unprinted), *others])
        self._new = (made, copies) if touched or prepared.read or _moved(manifest, prepared) else None
        told = [fault for fault in prepared.problems if fault.severity == "warning"]
        refused = placed((fault for each in made.values() for fault in each.faults), told)
        warnings = (*told, *index.problems, *sorted(set(refused) - set(told)))
        # the index is cut into files of new names whenever a page changes: nothing of the site goes with the former ones
        left = tuple(path for path in gone if not path.startswith(f"{INDEX}/"))
        return Report(tuple(stale), len(wanted) - len(stale), left, prepared.read, prepared.pictures_made, warnings, len(prepared.withheld),
                      time.monotonic() - self._started)

    def _paper_press(self, kit: Kit) -> PaperPress:
        """What it stands on takes 20 ms to load: only where there is paper."""
        from .paper import PaperPress

        return PaperPress(self.project, self._prepared, kit, self._memory)

    def _intend(self, paths: list[str]) -> bool:
        """Notes what will be in the output, in the cache and beside the output: the one may be deleted."""
        self._file.intend(paths)
        inventory.note(self.project, paths)
        return True

    def _index(self, press: Press) -> Indexes:
        try:
            return press.index(self._progress)
        finally:
            # what is open now would be shared by the processes that print
            self._shelf.close()

    def remember(self) -> None:
        """Saves what the next build must know of this one, if anything changed, and what a web server must be told."""
        write_server_files(self.project, self._prepared)
        common.keep(self.project)
        if self._new is None:
            self._memory.manifest = self._manifest
            return
        prepared, (made, copies) = self._prepared, self._new
        self._shelf.keep_only({digest for reading in prepared.readings.values() for _, digest in reading.sheets})
        kept = {folder: {path.split("/", 1)[1] for path in copies if path.startswith(f"{folder}/")} for folder in (PICTURES, FILES)}
        for folder, names in kept.items():
            images.prune(self.project.cache / folder, names)
        if self.project.paper:
            from ..outputs.paper import prune_photos

            prune_photos(self.project.cache, kept[PICTURES])
        self._shelf.close()
        self._memory.manifest = Manifest(prepared.read_key, prepared.readings, made, prepared.library.outline, now())
        self._file.save(self._memory.manifest)
        inventory.note(self.project, made)


def build(project: Project, progress: Progress = lambda step, done, total: None) -> Report:
    """Builds the site, if anything moved since it was built; raises ContentError with every problem before anything is written."""
    settled = Settled(project)
    report = settled.report()
    if report is None:
        whole = Build(project, progress, settled=settled)
        whole.prepare()
        report = whole.write()
    return report


def _moved(manifest: Manifest, prepared: Preparation) -> bool:
    return manifest.outline != prepared.library.outline or manifest.read_key != prepared.read_key or manifest.readings != prepared.readings
