"""The generator that owns all content: Pelican's own article and page generators are switched off."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from pelican.generators import Generator

from .build.report import Report, problem_report, summary
from .build.settled import Settled
from .settings import project_of
from .terms.collector import uncollected
from .terms.problem import ContentError

if TYPE_CHECKING:
    from .build.build import Build

log = logging.getLogger(__name__)


class ContentFaults(ContentError):
    """What Pelican shows, once, when the content forbids to build: every problem of the site."""

    def __str__(self) -> str:
        return "\n" + problem_report(self.problems)


def without_traceback(record: logging.LogRecord) -> bool:
    """A filter for Pelican's log, which shows a traceback with every error: a fault of the content needs none."""
    if record.exc_info and isinstance(record.exc_info[1], ContentFaults):
        record.exc_info = None
    return True


class ShowcaseGenerator(Generator):
    """Prepares the site while contexts are made, before any file is written, and writes it with the outputs."""

    build: Build
    report: Report | None

    def generate_context(self) -> None:
        """Reads and checks everything, if anything moved since the last build; raises ContentFaults."""
        try:
            project = project_of(self.settings, base_of(self.settings))
            settled = Settled(project)
            self.report = settled.report()
            if self.report is None:
                self.build = _builder()(project, self.settings.get("progress") or (lambda *step: None), settled=settled)
                self.build.prepare()
        except ContentError as error:
            raise ContentFaults(error.problems) from None

    def generate_output(self, writer: object) -> None:
        """Writes what is stale; Pelican's writer has no part in it."""
        try:
            report = self.report or self.build.write()
        except ContentError as error:
            raise ContentFaults(error.problems) from None
        for line in summary(report, Path(self.output_path)).splitlines():
            log.info(line)
        self.settings.setdefault("reports", []).append(report)


def _builder() -> type[Build]:
    """The build's class.  What it stands on takes 0.15 s to load: only where something is to be done."""
    with uncollected():
        from .build.build import Build

        return Build


def base_of(settings: dict) -> Path:
    """The folder of the project: where the content folder lies."""
    return Path(settings["PATH"]).parent
