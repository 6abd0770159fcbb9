"""The preview's builds, one after the other in one process that keeps what does not change."""

from __future__ import annotations

import gc
import time
import traceback
from collections.abc import Callable, Iterable
from datetime import datetime

from ..build.build import Build
from ..build.memory import Memory
from ..build.project import Project
from ..build.report import Report, problem_report
from ..build.store import Store
from ..outputs.assets import theme_files
from ..terms.problem import ContentError
from .console import progress_bar
from .hub import Change, Hub
from .words import Speaker
from .words.preview import WORDS

# an editor that replaces a file leaves it missing for a moment
SETTLING = 0.06
# the browser has the processor for so long before the rest is done
COURTESY = 0.08
# rebuilds between two collections of garbage: one takes as long as a rebuild
SWEEP_EVERY = 25


class Warm:
    """Builds a project again and again, telling the hub and the terminal."""

    def __init__(self, project: Project, hub: Hub, tell: Callable[[str], None]):
        self._project, self._hub, self._tell, self._say = project, hub, tell, Speaker(WORDS)
        self._memory, self._builds = Memory(), 0

    def first(self) -> None:
        """The first build, on every core, with a bar where a person looks."""
        self._tell(self._say("first"))
        started = time.monotonic()
        with progress_bar() as progress:
            build = Build(self._project, progress, self._memory)
            done = self._attempt(lambda: _whole(build))
        if done:
            self._tell(self._say("ready", seconds=time.monotonic() - started))

    def again(self, *, only_styles: bool) -> None:
        """A rebuild after a change; what the open tabs look at comes first."""
        started, broken = time.monotonic(), bool(self._hub.faults)
        done = self._attempt(lambda: self._rebuild(started, only_styles and not broken), patient=True)
        if done and broken:
            self._tell(self._say("mended", time=_now()))
        self._builds += 1
        if self._builds % SWEEP_EVERY == 0:
            gc.unfreeze()
            gc.collect()

    def _rebuild(self, started: float, only_styles: bool) -> None:
        # in this process alone: a fork while other threads hold locks could stop for ever; and a save cannot wait for an index
        search = "kept" if self._project.search else ""
        build = Build(self._project._replace(workers=1, search=search), memory=self._memory)
        if only_styles:
            self._restyle()
        build.prepare()
        told: set[str] = set()
        shown: list[float] = []

        def tell(paths: Iterable[str]) -> None:
            fresh = frozenset(paths) - told
            told.update(fresh)
            shown.append(time.monotonic())
            self._hub.changed(Change(frozenset() if only_styles else fresh))
            if fresh:
                time.sleep(COURTESY)

        report = build.render(self._hub.watched, tell)
        tell(report.rendered + report.removed)
        milliseconds = round((shown[0] - started) * 1000)
        if report.rendered or report.removed:
            self._tell(self._say.count("rebuilt", len(report.rendered), time=_now(), milliseconds=milliseconds))
        build.remember()

    def _restyle(self) -> None:
        """Puts the new style sheet in place and tells of it, before the pages that name it are made again."""
        theme = theme_files(self._project.theme / "static", self._project.cache, self._project.machine)
        for sheet in (theme.styles, *theme.sheets.values()):
            Store(self._project.output).write(sheet, theme.files[sheet])
        self._hub.changed(Change(frozenset(), self._project.root + theme.styles))

    def _attempt(self, act: Callable[[], object], *, patient: bool = False) -> bool:
        """Whether it succeeded; faults are told.  A patient attempt is repeated once, for files may be half-way through a save."""
        try:
            act()
            return True
        except (ContentError, OSError) as error:
            self._memory.manifest = None
            if patient:
                time.sleep(SETTLING)
                return self._attempt(act)
            if isinstance(error, ContentError):
                self._hub.broken(tuple(problem.text(self._say.lang) for problem in error.problems))
                self._tell(problem_report(error.problems))
                return False
            self._unforeseen(error)
        except Exception as error:
            self._memory.manifest = None
            self._unforeseen(error)
        return False

    def _unforeseen(self, error: Exception) -> None:
        """A defect of ours must not end the preview: what it is stands in the terminal."""
        told = self._say("unforeseen", fault=f"{type(error).__name__}: {error}")
        self._tell("".join(traceback.format_exception(error)) + told)
        self._hub.broken((told,))


def _whole(build: Build) -> Report:
    build.prepare()
    return build.write()


def _now() -> str:
    return datetime.now().strftime("%H:%M:%S")
