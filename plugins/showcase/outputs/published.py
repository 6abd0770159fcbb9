"""Files that people may fetch beside the pages (sounds, films, captions, documents), each without what it says of whoever made it.

Copies lie in a folder of the cache, named by the content of their source and by how they were made.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import threading
from collections.abc import Callable, Iterable
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from ..library import captions
from ..library.desk import Measure
from ..terms.media import FILMS, SOUNDS, extension_of, published_extension
from ..terms.problem import Problem, problem
from ..terms.slugs import slugify
from . import documents, recordings
from .derivatives import in_parallel

FOLDER = "files"
CODE = 2  # raise when the same source gives other bytes


class Job(NamedTuple):
    """One file to be made ready: its source, the name of its copy, the path that a Problem shows, the title of a PDF."""

    source: Path
    name: str
    path: str
    title: str = ""


def measure(source: Path, path: str, use: str) -> Measure | Problem:
    """How long a recording lasts, nothing of other files; or why the file cannot be published."""
    if use in ("sound", "film"):
        return recordings.listen(source, path, use)
    return (documents.fault(source, path) if use == "document" else None) or Measure()


@cache
def recipe() -> str:
    """Digest (hexadecimal) of all that a copy depends on besides its source."""
    return hashlib.sha256(repr((CODE, version("av"), version("pikepdf"))).encode()).hexdigest()


@cache
def name_of(digest: str, name: str) -> str:
    """The name of a file's copy: the digest keeps addresses apart and caches fresh.

    The rest is made an address word: accents, `#` and `%` would have to be written otherwise in links, and 255 letters are too many.
    """
    stem = name.rsplit("/", 1)[-1].rpartition(".")[0]
    seal = hashlib.sha256(f"{digest} {recipe()}".encode()).hexdigest()[:10]
    return f"{seal}-{slugify(stem) or 'x'}.{published_extension(name)}"


def make_all(jobs: Iterable[Job], folder: Path, workers: int, progress: Callable[[int, int], None] = lambda done, total: None) -> list[Problem]:
    """Makes every copy that `folder` lacks, `workers` at a time; the problems, sorted.  `progress(done, total)` after each."""
    lacking = list({job.name: job for job in jobs if not is_there(folder / job.name)}.values())
    folder.mkdir(parents=True, exist_ok=True)
    return sorted(filter(None, in_parallel(lambda job: _make(job, folder / job.name), lacking, workers, progress)))


def is_there(copy: Path) -> bool:
    """Whether a copy was made; an empty one, which a power cut can leave, counts as lacking."""
    try:
        return os.stat(copy).st_size > 0
    except OSError:
        return False


def _make(job: Job, target: Path) -> Problem | None:
    part = target.with_name(f"{target.name}.{os.getpid()}-{threading.get_ident()}.part")
    extension = extension_of(job.source.name)
    try:
        if extension in SOUNDS or extension in FILMS:
            recordings.copy(job.source, part)
        elif extension == "pdf":
            documents.copy(job.source, part, job.title)
        elif extension == "vtt":
            part.write_bytes(captions.written(captions.read(job.source.read_bytes(), job.path)[0]))
        else:
            shutil.copyfile(job.source, part)
        os.replace(part, target)
    except Exception:  # what could be opened may still break off further on
        return problem("document-broken" if extension == "pdf" else "recording-broken", job.path)
    finally:
        part.unlink(missing_ok=True)
    return None
