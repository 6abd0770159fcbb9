"""The one door to the disk: whole files, put in place in one step, or nothing."""

from __future__ import annotations

import os
from pathlib import Path

Trace = tuple[int, int]


class Store:
    """The output folder.  Nothing is ever half-written there: a temporary file is renamed onto its place."""

    def __init__(self, folder: Path):
        self.folder = folder
        self._root = os.fspath(folder)
        self._made: set[str] = set()

    def write(self, path: str, content: bytes) -> Trace:
        """Puts a file in place; returns its size and mtime (ns), by which `intact` knows it again."""
        target = self._place(path)
        temporary = f"{target}.{os.getpid()}.tmp"
        try:
            with open(temporary, "wb") as file:
                file.write(content)
            os.replace(temporary, target)
        except BaseException:
            _discard(temporary)
            raise
        return self.trace(path)

    def adopt(self, path: str, source: Path) -> Trace:
        """Puts a copy of a file in place: a copy, not a link, so that tampering with the output leaves the cache whole."""
        return self.write(path, source.read_bytes())

    def trace(self, path: str) -> Trace:
        """Size and mtime (ns) of a file that is there."""
        stat = os.stat(f"{self._root}/{path}")
        return (stat.st_size, stat.st_mtime_ns)

    def intact(self, path: str, trace: Trace) -> bool:
        """Whether the file is still the one that was written."""
        try:
            stat = os.stat(f"{self._root}/{path}")
        except OSError:
            return False
        return (stat.st_size, stat.st_mtime_ns) == trace

    def remove(self, path: str) -> None:
        """Takes a file away, and the folders that this leaves empty."""
        _discard(f"{self._root}/{path}")
        folder = os.path.dirname(path)
        while folder:
            try:
                os.rmdir(f"{self._root}/{folder}")
            except OSError:
                return
            self._made.discard(folder)
            folder = os.path.dirname(folder)

    def _place(self, path: str) -> str:
        folder = os.path.dirname(path)
        if folder not in self._made:
            os.makedirs(f"{self._root}/{folder}", exist_ok=True)
            self._made.add(folder)
        return f"{self._root}/{path}"


def write_whole(target: Path, content: bytes) -> None:
    """Puts one file in place outside the output folder, for instance in the cache or in content/."""
    Store(target.parent).write(target.name, content)


def _discard(path: str) -> None:
    try:
        os.unlink(path)
    except FileNotFoundError:
        pass
