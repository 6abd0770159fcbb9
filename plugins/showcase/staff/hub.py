"""What open tabs are told: which pages have changed since they were served, and what is wrong at this moment."""

from __future__ import annotations

import secrets
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple


class Change(NamedTuple):
    """What one rebuild changed: paths in the output, None for all; `styles` is the new style sheet where nothing else changed."""

    paths: frozenset[str] | None
    styles: str = ""


class News(NamedTuple):
    """What a tab must do: take its page anew, take another style sheet, show these faults.

    `seen` counts the changes that this covers; `foreign` says that the tab's page is another process's.
    """

    serial: int
    seen: int
    foreign: bool
    reload: bool
    styles: str
    faults: tuple[str, ...]


class Closed(Exception):
    """The preview ends; nobody need wait any more."""


class Hub:
    """Where the builder leaves news and tabs wait for it.  `boot` tells this process from an earlier one at the same address."""

    def __init__(self) -> None:
        self.boot = secrets.token_hex(4)
        self._changes: list[Change] = []
        self._faults: tuple[str, ...] = ()
        self._serial = 0
        self._open = True
        self._watched: Counter[str] = Counter()
        self._news = threading.Condition()

    @property
    def seen(self) -> int:
        """How many changes there have been: what a page served now contains."""
        return len(self._changes)

    @property
    def watched(self) -> frozenset[str]:
        """The pages that tabs show at this moment."""
        with self._news:
            return frozenset(self._watched)

    @contextmanager
    def watching(self, path: str) -> Iterator[None]:
        """While a tab shows a page."""
        with self._news:
            self._watched[path] += 1
        try:
            yield
        finally:
            with self._news:
                self._watched -= Counter([path])

    @property
    def faults(self) -> tuple[str, ...]:
        """What is wrong at this moment."""
        return self._faults

    def changed(self, change: Change) -> None:
        """A rebuild has succeeded: no fault is left."""
        with self._news:
            if change.paths is None or change.paths or change.styles:
                self._changes.append(change)
            self._tell(())

    def broken(self, faults: tuple[str, ...]) -> None:
        """A rebuild has failed: the last good pages stay."""
        with self._news:
            self._tell(faults)

    def close(self) -> None:
        """Lets everybody who waits go."""
        with self._news:
            self._open = False
            self._news.notify_all()

    def wait(self, after: int, boot: str, seen: int, path: str, seconds: float) -> News | None:
        """The news for a tab once it is newer than serial `after`, None when none comes in that time; raises Closed."""
        with self._news:
            self._news.wait_for(lambda: self._serial > after or not self._open, seconds)
            if not self._open:
                raise Closed
            if self._serial <= after:
                return None
            missed = self._changes[seen:]
            foreign = boot != self.boot or seen > len(self._changes)
            reload = foreign or any(not each.styles and (each.paths is None or path in each.paths) for each in missed)
            return News(self._serial, len(self._changes), foreign, reload, next((each.styles for each in reversed(missed) if each.styles), ""), self._faults)

    def _tell(self, faults: tuple[str, ...]) -> None:
        self._faults = faults
        self._serial += 1
        self._news.notify_all()
