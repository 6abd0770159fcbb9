"""The files beside a text: that they exist, what they measure, the digest that names them."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from typing import NamedTuple

from ..model.record import Record
from ..terms.problem import Problem, problem
from .desk import Desk
from .validate import LineOf, Place, dotted

# narrower than the smallest size that is made of it, a photograph looks blurred (pixels)
NARROW = 480
RESERVED = (".md", ".csv", ".yaml", ".yml")


class FileFact(NamedTuple):
    """A file: content digest, size in bytes, and for pictures width and height in pixels, upright (0 for others)."""

    digest: str
    size: int
    width: int = 0
    height: int = 0


def read_files(folder: str, names: tuple[str, ...], record: Record, segments: tuple, desk: Desk, path: str, line_of: LineOf):
    """The facts of every file that the entry uses, and the problems of those that it cannot."""
    facts: dict[str, FileFact] = {}
    problems: list[Problem] = []
    for place, name, is_picture, line in _used(record, segments):
        if name in facts:
            continue
        if name not in names:
            near = next((each for each in names if each.lower() == name.lower()), "") or ", ".join(n for n in names if not n.endswith(RESERVED))
            problems.append(problem("file-missing", path, line or line_of(place), dotted(place), found=name, near=near or "—"))
            continue
        found = fact_of_file(desk, f"{folder}/{name}", is_picture)
        if isinstance(found, Problem):
            problems.append(found)
            continue
        facts[name] = found
        if place[:1] == ("photos",) and found.width < NARROW:
            problems.append(problem("picture-small", f"{desk.shown}/{folder}/{name}", severity="warning", width=found.width, min_width=NARROW))
        if not place and record.people:
            # nobody can tell whom it shows, nor withhold it with them
            problems.append(problem("picture-undeclared", path, line, severity="warning", found=name))
    return facts, problems


def files_named(record: Record, segments: tuple) -> set[str]:
    """The names of all files that the entry asks for, in small letters: one that is missing only for its capitals is told as such."""
    return {name.lower() for _, name, _, _ in _used(record, segments)}


def unused(folder: str, names: tuple[str, ...], named: set[str], shown: str) -> list[Problem]:
    """A warning for each file beside the texts that none of them names."""
    return [
        problem("file-unused", f"{shown}/{folder}/{name}", severity="warning", found=name)
        for name in names
        if name.lower() not in named and not name.lower().endswith(RESERVED)
    ]


def fact_of_file(desk: Desk, name: str, is_picture: bool) -> FileFact | Problem:
    """What a file of content/ measures, or why it cannot be used."""
    data = (desk.content / name).read_bytes()
    digest = blake2b(data, digest_size=16).hexdigest()
    if not is_picture:
        return FileFact(digest, len(data))
    size = desk.probe(data, f"{desk.shown}/{name}")
    return size if isinstance(size, Problem) else FileFact(digest, len(data), *size)


def _used(record: Record, segments: tuple) -> Iterator[tuple[Place, str, bool, int]]:
    """Place, name, whether a picture, and the line where it is known already (0 elsewhere: finding it is dear)."""
    for position, photo in enumerate(record.photos):
        yield ("photos", position, "file"), photo.file, True, 0
    for field in ("logo", "image"):
        if getattr(record, field, None):
            yield (field,), getattr(record, field), True, 0
    for field in ("audio", "video"):
        for position, part in enumerate(getattr(record, field, ())):
            place: Place = (field, position)
            yield (*place, "file"), part.file, False, 0
            for lang, name in part.captions.items():
                yield (*place, "captions", lang), name, False, 0
            if part.poster:
                yield (*place, "poster"), part.poster, True, 0
    for position, document in enumerate(getattr(record, "documents", ())):
        yield ("documents", position, "file"), document.file, False, 0
    for slot in segments:
        if not isinstance(slot, str) and slot.kind != "link":
            yield (), slot.target, True, slot.line
