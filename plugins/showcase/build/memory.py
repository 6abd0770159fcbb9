"""What one process keeps between builds: the preview need not read again what has not changed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

from .filestate import TICK, state_of
from .manifest import Manifest

Value = TypeVar("Value")


class Memory:
    """Values made from files, each kept while its files are the same; and the manifest of the last build."""

    def __init__(self) -> None:
        self.manifest: Manifest | None = None
        self._kept: dict[object, tuple[object, Any]] = {}

    def of_files(self, name: object, files: Iterable[Path], make: Callable[[], Value]) -> Value:
        """What `make` returns, or returned for the same state of these files."""
        states = tuple((os.fspath(path), state_of(path)) for path in files if path.is_file())
        settled = time.time_ns() - TICK
        return self.of(name, states, make, keep=all(max(state[:2]) < settled for _, state in states))

    def of(self, name: object, key: object, make: Callable[[], Value], *, keep: bool = True) -> Value:
        """What `make` returns, or returned for the same key."""
        known = self._kept.get(name)
        if known and known[0] == key:
            return known[1]
        value = make()
        if keep:
            self._kept[name] = (key, value)
        else:
            self._kept.pop(name, None)
        return value

    def last(self, name: object) -> Any:
        """What was last kept by this name, None for nothing."""
        known = self._kept.get(name)
        return known[1] if known else None
