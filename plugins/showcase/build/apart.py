"""What commands make of the sources without building the site: the kiosk's folder, posts, prints."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from difflib import get_close_matches
from typing import TypeVar

from ..terms.problem import ContentError
from .manifest import Manifest, ManifestFile
from .memory import Memory
from .preparation import Preparation, prepare
from .project import Project
from .report import Progress
from .shelf import Shelf, ShelfLost

T = TypeVar("T")


def alike(names: Iterable[str], known: Collection[str]) -> tuple[str, ...]:
    """What is known that may be meant by names that nothing bears."""
    return tuple(dict.fromkeys(near for name in names for near in get_close_matches(name.lower(), sorted(known), 3, 0.5)))


def apart(project: Project, progress: Progress, make: Callable[[Preparation, Memory], T]) -> T:
    """What `make` makes of the prepared sources.  What a build has in its cache is used, and nothing else is written.  Raises ContentError."""
    shelf, manifest = Shelf(project.cache / "shelf.sqlite"), ManifestFile(project.cache).load()

    def made(known: Manifest) -> T:
        memory = Memory()
        prepared = prepare(project, known, shelf, progress, memory)
        if prepared.errors:
            raise ContentError(list(prepared.problems))
        return make(prepared, memory)

    try:
        return made(manifest)
    except ShelfLost:
        shelf.discard()
        return made(Manifest())
    finally:
        shelf.close()
