"""The shortest way through a build: where no file has moved since the last one, nothing need be read or even imported.

This module and those it imports are all that such a build loads; it asks the disk
for the state of each file, of the sources and of the output, and compares.
"""

from __future__ import annotations

import marshal
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path

from ..terms.problem import Problem
from . import keys
from .filestate import TICK, state_of
from .project import Project
from .report import Report
from .store import Trace, write_whole

SETTLED, JOURNAL = "settled", "journal"


class Settled:
    """What the last build left, if this one would only find it again.

    `seen` is taken when this is made, before anything is read: what moves later is seen by the next build.
    """

    def __init__(self, project: Project):
        self._project, self._file = project, project.cache / SETTLED
        self._started = time.monotonic()
        self._sources = self._look()

    def _look(self) -> bytes:
        """A seal of all that a build is made from; none where something moved so shortly before that its next move might not show."""
        soon = time.time_ns() - TICK
        try:
            lines = list(_lines([self._project.content, self._project.theme], soon))
        except (OSError, Moving):
            # a folder that cannot be looked into: the build itself says which
            return b""
        return _seal("\n".join([keys.code(), repr(self._project), *lines]).encode(errors="surrogatepass"))

    def report(self) -> Report | None:
        """The report of a build that has nothing to do; None where something moved, or may have."""
        try:
            raw = self._file.read_bytes()
            if not self._sources or not raw.startswith(self._sources) or (self._project.cache / JOURNAL).exists():
                return None
            outputs, unchanged, warnings, withheld = marshal.loads(raw[len(self._sources) :])
            if any(_trace(path) != trace for path, trace in outputs):
                return None
        except (OSError, ValueError, EOFError, TypeError):
            return None
        return Report((), unchanged, (), 0, 0, tuple(Problem(*each) for each in warnings), withheld, time.monotonic() - self._started)

    def settle(self, made: Mapping[str, Trace], files: Iterable[Path], report: Report) -> None:
        """Notes what a build has left: `made` by path in the output, and other `files` that it keeps."""
        if not self._sources:
            return
        outputs = [(f"{self._project.output}/{path}", trace) for path, trace in made.items()]
        outputs += [(os.fspath(file), _trace(file)) for file in files if file.is_file()]
        kept = (outputs, report.unchanged + len(report.rendered), [tuple(each) for each in report.warnings], report.withheld)
        write_whole(self._file, self._sources + marshal.dumps(kept))


class Moving(Exception):
    """A file moved within the last tick of the clock."""


def _lines(folders: list[Path], soon: int) -> Iterator[str]:
    """The state of every file below, a line each; folders by name only, links by where they lead.  Raises OSError and Moving."""
    waiting = [os.fspath(folder) for folder in folders]
    while waiting:
        folder = waiting.pop()
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=_name)
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                waiting.append(entry.path)
                yield entry.path
                continue
            state = state_of(entry.path)
            if max(state[:2]) > soon:
                raise Moving(entry.path)
            yield f"{entry.path} {state} {os.readlink(entry.path) if entry.is_symlink() else ''}"


def _name(entry: os.DirEntry) -> str:
    return entry.name


def _seal(text: bytes) -> bytes:
    return blake2b(text, digest_size=32).digest()


def _trace(path: str | Path) -> Trace:
    stat = os.stat(path)
    return (stat.st_size, stat.st_mtime_ns)
