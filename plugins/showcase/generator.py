"""The generator that owns all content: Pelican's own article and page generators are switched off."""

from __future__ import annotations

import logging
from pathlib import Path

from pelican.generators import Generator

from .build.build import Build, Report
from .build.report import problem_report, summary
from .settings import project_of
from .terms.problem import ContentError

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
    report: Report

    def generate_context(self) -> None:
        """Reads and checks everything; raises ContentFaults."""
        try:
            self.build = Build(project_of(self.settings, base_of(self.settings)), self.settings.get("progress") or (lambda *step: None))
            self.build.prepare()
        except ContentError as error:
            raise ContentFaults(error.problems) from None

    def generate_output(self, writer: object) -> None:
        """Writes what is stale; Pelican's writer has no part in it."""
        try:
            report = self.build.write()
        except ContentError as error:
            raise ContentFaults(error.problems) from None
        for line in summary(report, Path(self.output_path)).splitlines():
            log.info(line)
        self.settings.setdefault("reports", []).append(report)


def base_of(settings: dict) -> Path:
    """The folder of the project: where the content folder lies."""
    return Path(settings["PATH"]).parent
