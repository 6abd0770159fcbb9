"""The files that pictures give: their sizes, names and encodings, and the folder that keeps them."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from pathlib import Path
from typing import NamedTuple, TypeVar

from .imagefile import Facts

# Means of 12 real photographs of 3000×2000.  WebP method 2: 58 ms and 196 KiB for three sizes; method 4: 144 ms and
# 190 KiB; method 1: 45 ms and 212 KiB.  JPEG progressive: 7 ms and 78 KiB; baseline: 1.5 ms and 83 KiB, and paper
# is set from it in 4 ms less, for typst decodes what it embeds.
ENCODERS: dict[str, dict[str, object]] = {
    "webp": {"quality": 80, "method": 2},
    "jpeg": {"quality": 80, "optimize": True},
    "avif": {"quality": 60, "speed": 8, "max_threads": 1},
}
EXTENSIONS = {"webp": "webp", "jpeg": "jpg", "avif": "avif"}

A, R = TypeVar("A"), TypeVar("R")


class Sizes(NamedTuple):
    """Widths in pixels, per format.  One JPEG: in 2026 it only serves readers that know neither WebP nor AVIF."""

    webp: tuple[int, ...] = (480, 960, 1440)
    jpeg: tuple[int, ...] = (960,)
    avif: tuple[int, ...] = ()


class Derivative(NamedTuple):
    """One file to be made from a picture."""

    name: str
    format: str
    width: int
    height: int


class Derivatives(NamedTuple):
    """The files of one picture, narrowest first in each format."""

    webp: tuple[Derivative, ...]
    jpeg: tuple[Derivative, ...]
    avif: tuple[Derivative, ...]

    def files(self) -> tuple[Derivative, ...]:
        """Every file, all formats."""
        return self.webp + self.jpeg + self.avif


class Job(NamedTuple):
    """One picture to be made: its file, what to make of it, and the path that a Problem shows."""

    source: Path
    derivatives: Derivatives
    path: str


DEFAULT = Sizes()


def derivatives_of(stem: str, facts: Facts, sizes: Sizes) -> Derivatives:
    """The files of a picture under this stem: never wider than it, its own width where a larger size would be."""

    def files(kind: str, widths: tuple[int, ...]) -> tuple[Derivative, ...]:
        return tuple(
            Derivative(f"{stem}-{width}.{EXTENSIONS[kind]}", kind, width, max(1, round(facts.height * width / facts.width)))
            for width in sorted({min(width, facts.width) for width in widths})
        )

    return Derivatives(files("webp", sizes.webp), files("jpeg", sizes.jpeg), files("avif", sizes.avif))


def absent_from(derivatives: Derivatives, folder: Path) -> set[str]:
    """Names that `folder` lacks; an empty file, which a power cut can leave, counts as lacking."""

    def present(name: str) -> bool:
        try:
            return os.stat(folder / name).st_size > 0
        except OSError:
            return False

    return {file.name for file in derivatives.files() if not present(file.name)}


def write(target: Path, content: bytes) -> None:
    """Put `content` at `target` in one step, so that no reader and no crash meets half a file under its name."""
    part = target.with_name(f"{target.name}.{os.getpid()}-{threading.get_ident()}.part")
    try:
        part.write_bytes(content)
        os.replace(part, target)
    except PermissionError:  # Windows: another program has the same file, already complete, open
        if not target.is_file():
            raise
    finally:
        part.unlink(missing_ok=True)


def prune(folder: Path, keep: set[str]) -> list[str]:
    """Remove from `folder` every file not named in `keep`, left-overs of a crash included; their names, sorted."""
    gone = sorted(entry.name for entry in os.scandir(folder) if entry.is_file() and entry.name not in keep) if folder.is_dir() else []
    for name in gone:
        (folder / name).unlink(missing_ok=True)
    return gone


def in_parallel(call: Callable[[A], R], arguments: Iterable[A], workers: int, progress: Callable[[int, int], None]) -> list[R]:
    """The results of `call` in the order of `arguments`, `workers` threads at a time; `progress(done, total)` after each.

    They begin while later arguments are still being made.

    Threads, since Pillow's codecs release the interpreter's lock: on two cores, against spawned processes, 0.078 s a
    photograph to 0.079 in a hundred and 0.086 to 0.095 in twelve, with 5 to 15 % less CPU and 95 MB against 145.
    Any exception, an interruption included, drops the calls not yet begun, lets those begun finish, and goes on up.
    """
    pool = ThreadPoolExecutor(workers)
    try:
        calls = [pool.submit(call, argument) for argument in arguments]
        waiting = set(calls)
        while waiting:
            # the time limit lets Ctrl-C through on Windows, where an unlimited wait would hold it
            done, waiting = wait(waiting, timeout=0.5, return_when=FIRST_COMPLETED)
            for finished in done:
                finished.result()
            if done:
                progress(len(calls) - len(waiting), len(calls))
        return [finished.result() for finished in calls]
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
