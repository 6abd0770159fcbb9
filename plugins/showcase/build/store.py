"""The one door to the disk: whole files, put in place in one step, or nothing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

Trace = tuple[int, int]
STAGED = ".staged.tmp"


class Store:
    """The output folder.  Files are first staged beside their places, then all renamed onto them: a build that fails leaves what was."""

    def __init__(self, folder: Path):
        self.folder = folder
        self._root = os.fspath(folder)
        self._made: set[str] = set()

    def stage(self, path: str, content: bytes | Path) -> Trace:
        """Writes a file, or copies one, beside its place; returns its size and mtime (ns), by which `intact` will know it again."""
        place = self._place(path) + STAGED
        if isinstance(content, Path):
            shutil.copyfile(content, place)
        else:
            with open(place, "wb") as file:
                file.write(content)
        return self.trace(path + STAGED)

    def publish(self, paths: Iterable[str]) -> None:
        """Puts staged files in their places."""
        for path in paths:
            target = f"{self._root}/{path}"
            os.replace(target + STAGED, target)

    def unstage(self, paths: Iterable[str]) -> None:
        """Takes away what was staged, or left staged by a build that was stopped."""
        for path in paths:
            if os.path.lexists(f"{self._root}/{path}{STAGED}"):
                self.remove(path + STAGED)

    def write(self, path: str, content: bytes) -> Trace:
        """Stages and publishes one file."""
        try:
            trace = self.stage(path, content)
            self.publish([path])
        except BaseException:
            self.unstage([path])
            raise
        return trace

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
