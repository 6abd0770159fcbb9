"""Pictures: what a source is (`probe`), the files it gives (`names`), and making them (`make`, `make_all`)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from ..terms.problem import Problem, problem
from . import pixels
from .derivatives import DEFAULT, ENCODERS, Derivatives, Job, Sizes, absent_from, derivatives_of, in_parallel, prune, write
from .imagefile import Facts, format_of

__all__ = ["DEFAULT", "Derivatives", "Facts", "Job", "Sizes", "make", "make_all", "names", "probe", "prune", "recipe"]

CODE = 1  # raise when `pixels` draws others from the same source


def probe(data: bytes, path: str) -> Facts | Problem:
    """The facts of a picture from its header alone, nothing decoded; or why it is refused.  `path` is for the Problem."""
    opened = pixels.opened(data, path)
    if isinstance(opened, Problem):
        return opened
    image, orientation = opened
    width, height = pixels.turned(image.size, orientation)
    kind = format_of(data)
    try:
        animated = kind in ("gif", "png", "webp", "avif") and bool(getattr(image, "is_animated", False))
    except Exception:  # the second frame of a GIF is damaged; only the first is used
        animated = True
    return Facts(width, height, kind, animated)


@cache
def recipe(sizes: Sizes = DEFAULT, kind: str = "") -> str:
    """Digest (hexadecimal) of all that derivatives depend on besides the source: settings, code, codec versions.

    `kind` is the source's format: AVIF and HEIC sources also depend on their own decoder.
    """
    versions = pixels.codecs(avif=bool(sizes.avif) or kind == "avif", heif=kind == "heif")
    return hashlib.sha256(repr((CODE, sizes, ENCODERS, versions)).encode()).hexdigest()


def names(digest: str, facts: Facts, sizes: Sizes = DEFAULT) -> Derivatives:
    """The files of the picture with this content digest: never wider than it, its own width where a size would be."""
    return derivatives_of(hashlib.sha256(f"{digest} {recipe(sizes, facts.format)}".encode()).hexdigest()[:16], facts, sizes)


def make(source: Path, derivatives: Derivatives, folder: Path, path: str) -> Problem | None:
    """Write the derivatives that `folder` lacks, all or none; the Problem of a picture that cannot be read or decoded."""
    absent = absent_from(derivatives, folder)
    if not absent:
        return None
    try:
        data = source.read_bytes()
    except OSError:
        return problem("picture-unreadable", path)
    opened = pixels.opened(data, path)
    if isinstance(opened, Problem):
        return opened
    try:
        coded = pixels.encode(*opened, derivatives, absent)
    except Exception as fault:
        return pixels.broken(fault, path)
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in coded:
        write(folder / name, content)
    return None


def make_all(
    jobs: Iterable[Job], folder: Path, workers: int, progress: Callable[[int, int], None] = lambda done, total: None
) -> list[Problem]:
    """Make every picture that `folder` lacks, `workers` at a time; the problems, sorted.  `progress(done, total)` after each.

    An interruption drops the pictures not yet begun, lets those begun finish, and goes on up.
    """
    alike: dict[Derivatives, list[Job]] = {}
    for job in jobs:
        alike.setdefault(job.derivatives, []).append(job)
    todo = [same for derivatives, same in alike.items() if absent_from(derivatives, folder)]
    results = in_parallel(lambda same: make(same[0].source, same[0].derivatives, folder, same[0].path), todo, workers, progress)
    return sorted(fault._replace(path=job.path) for same, fault in zip(todo, results, strict=True) if fault for job in same)
