"""What is made of the files beside the texts before the first write: sizes of pictures, copies of recordings and documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path

from ..library.files import FileFact
from ..library.fixed import LOGOS
from ..outputs import images, published
from ..outputs.imagefile import Facts
from ..terms.problem import Problem
from .project import Project
from .reading import Reading
from .report import Progress

PICTURES = "pictures"


@cache
def derivatives(fact: FileFact, avif: bool) -> images.Derivatives:
    """The files of a picture; kept, for both languages and several steps ask for them."""
    return images.names(fact.digest, Facts(fact.width, fact.height, "", False), sizes(avif))


def sizes(avif: bool) -> images.Sizes:
    """The widths of every format; AVIF has those of WebP, where it is wanted."""
    return images.DEFAULT._replace(avif=images.DEFAULT.webp) if avif else images.DEFAULT


def make_pictures(project: Project, readings: dict[str, Reading], logos: dict[str, FileFact], progress: Progress) -> tuple[int, list[Problem]]:
    """Makes the pictures that the cache lacks; how many, and which cannot be made."""
    logo_jobs = [images.Job(project.common / LOGOS / name, derivatives(fact, project.avif), f"{project.shown}/{LOGOS}/{name}") for name, fact in logos.items()]
    jobs = logo_jobs + [
        images.Job(project.content / name, derivatives(fact, project.avif), f"{project.shown}/{name}")
        for reading in readings.values()
        for name, fact in reading.files
        if fact.width
    ]
    folder = project.cache / PICTURES
    made = 0

    def tell(done: int, total: int) -> None:
        nonlocal made
        made = done
        progress("pictures", done, total)

    return made, images.make_all(jobs, folder, project.workers, tell) if jobs else []


def make_copies(project: Project, readings: dict[str, Reading], progress: Progress) -> list[Problem]:
    """Makes the copies of recordings and documents that the cache lacks; which cannot be made."""
    jobs = [
        published.Job(project.content / name, published.name_of(fact.digest, name), f"{project.shown}/{name}", fact.title)
        for reading in readings.values()
        for name, fact in reading.files
        if not fact.width
    ]
    return published.make_all(jobs, project.cache / published.FOLDER, project.workers, lambda done, total: progress("files", done, total)) if jobs else []


def published_path(digest: str, name: str) -> str:
    """Where the copy of a document or a sound lies, in the cache as in the output."""
    return f"{published.FOLDER}/{published.name_of(digest, name)}"


def published_files(project: Project, readings: dict[str, Reading], logos: Mapping[str, FileFact], theme: dict[str, bytes]) -> dict[str, Callable[[], bytes | Path]]:
    """The files that are published as they are, by path in the output: how to get each, its bytes or the file that holds them.

    Copies, so that tampering with the output leaves the cache whole.
    """
    copies: dict[str, Callable[[], bytes | Path]] = {path: (lambda content=content: content) for path, content in theme.items()}
    for fact in logos.values():
        copies |= {f"{PICTURES}/{each.name}": partial(Path, f"{project.cache}/{PICTURES}/{each.name}") for each in derivatives(fact, project.avif).files()}
    for reading in readings.values():
        for name, fact in reading.files:
            if fact.width:
                for each in derivatives(fact, project.avif).files():
                    copies[f"{PICTURES}/{each.name}"] = partial(Path, f"{project.cache}/{PICTURES}/{each.name}")
            else:
                path = published_path(fact.digest, name)
                copies[path] = partial(Path, f"{project.cache}/{path}")
    return copies
