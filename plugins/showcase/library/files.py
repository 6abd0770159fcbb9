"""The files beside a text: that they exist, what they measure, the digest that names them."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b, file_digest
from typing import NamedTuple

from ..model.record import Record, Recording
from ..terms.problem import Problem, problem
from . import captions
from .desk import Desk, Use
from .validate import LineOf, Place, dotted

# narrower than the smallest size that is made of it, a photograph looks blurred (pixels)
NARROW = 480
RESERVED = (".md", ".csv", ".yaml", ".yml")


class FileFact(NamedTuple):
    """A file: digest of all that its copies depend on, size in bytes.

    For pictures width and height in pixels, upright; for recordings seconds; for a PDF the title that its copy is given.
    """

    digest: str
    size: int
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    title: str = ""


def read_files(folder: str, names: tuple[str, ...], record: Record, segments: tuple, desk: Desk, path: str, line_of: LineOf):
    """The facts of every file that the entry uses, and the problems of those that it cannot."""
    facts: dict[str, FileFact] = {}
    problems: list[Problem] = []
    for place, name, use, line in _used(record, segments):
        if name in facts:
            continue
        if name not in names:
            near = next((each for each in names if each.lower() == name.lower()), "") or ", ".join(n for n in names if not n.endswith(RESERVED))
            problems.append(problem("file-missing", path, line or line_of(place), dotted(place), found=name, near=near or "—"))
            continue
        found = fact_of_file(desk, f"{folder}/{name}", use)
        if isinstance(found, Problem):
            problems.append(found)
            continue
        facts[name] = found
        if place[:1] == ("photos",) and found.width < NARROW:
            problems.append(problem("picture-small", f"{desk.shown}/{folder}/{name}", severity="warning", width=found.width, min_width=NARROW))
        if not place and record.people:
            # nobody can tell whom it shows, nor withhold it with them
            problems.append(problem("picture-undeclared", path, line, severity="warning", found=name))
    for place, part in recordings_of(record):
        problems += _captions(folder, part, facts, desk)
        problems += _poster(place, part, record, path, line_of)
        lacking = [lang for lang in desk.languages if lang not in part.captions]
        if part.captions and lacking:
            told, known = ", ".join(part.captions), ", ".join(desk.languages)
            problems.append(problem("captions-language", f"{desk.shown}/{folder}/{part.file}", severity="warning", found=told, known=known, lacking=", ".join(lacking)))
    return facts, problems


def entitled(facts: dict[str, FileFact], documents: object) -> dict[str, FileFact]:
    """The same facts, the PDFs with the titles that the original's `documents`, as it was written, give them.

    A reader's window and a screen reader say a PDF's title (RGAA 4.1, criterion 13.3); the file's own goes with its metadata.
    """
    told = {each.get("file"): each.get("title") for each in documents if isinstance(each, dict)} if isinstance(documents, list) else {}
    titles = {name: title for name, title in told.items() if name in facts and isinstance(title, str) and name.lower().endswith(".pdf")}
    return facts | {name: facts[name]._replace(digest=_sealed(facts[name].digest, title), title=title) for name, title in titles.items()}


def _sealed(digest: str, title: str) -> str:
    return blake2b(f"{digest} {title}".encode(), digest_size=16).hexdigest()


def recordings_of(record: Record) -> Iterator[tuple[Place, Recording]]:
    """An entry's sounds and films, each with its place."""
    for field in ("audio", "video"):
        for position, part in enumerate(getattr(record, field, ())):
            yield (field, position), part


def _poster(place: Place, part: Recording, record: Record, path: str, line_of: LineOf) -> Iterator[Problem]:
    declared = [photo.file for photo in record.photos]
    if part.poster and part.poster not in declared:
        where = (*place, "poster")
        yield problem("poster-undeclared", path, line_of(where), dotted(where), found=part.poster, known=", ".join(declared) or "—")


def _captions(folder: str, part: Recording, facts: dict[str, FileFact], desk: Desk) -> Iterator[Problem]:
    for name in part.captions.values():
        if name in facts:
            path = f"{folder}/{name}"
            seconds = facts[part.file].seconds if part.file in facts else 0.0
            yield from captions.read((desk.content / path).read_bytes(), f"{desk.shown}/{path}", seconds)[1]


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


def fact_of_file(desk: Desk, name: str, use: Use) -> FileFact | Problem:
    """What a file of content/ measures, or why it cannot be used."""
    file = desk.content / name
    if use == "picture":
        data = file.read_bytes()
        digest, size = blake2b(data, digest_size=16).hexdigest(), len(data)
        measure = desk.probe(data, f"{desk.shown}/{name}", use)
    else:
        # a film is as large as all pages together: never whole in memory
        with file.open("rb") as stream:
            digest = file_digest(stream, lambda: blake2b(digest_size=16)).hexdigest()
            size = stream.tell()
        measure = desk.probe(file, f"{desk.shown}/{name}", use)
    return measure if isinstance(measure, Problem) else FileFact(digest, size, *measure)


def _used(record: Record, segments: tuple) -> Iterator[tuple[Place, str, Use, int]]:
    """Place, name, what for, and the line where it is known already (0 elsewhere: finding it is dear)."""
    for position, photo in enumerate(record.photos):
        yield ("photos", position, "file"), photo.file, "picture", 0
    for field in ("logo", "image"):
        if getattr(record, field, None):
            yield (field,), getattr(record, field), "picture", 0
    for place, part in recordings_of(record):
        yield (*place, "file"), part.file, "film" if place[0] == "video" else "sound", 0
        for lang, name in part.captions.items():
            yield (*place, "captions", lang), name, "captions", 0
        if part.poster:
            yield (*place, "poster"), part.poster, "picture", 0
    for position, document in enumerate(getattr(record, "documents", ())):
        yield ("documents", position, "file"), document.file, "document", 0
    for slot in segments:
        if not isinstance(slot, str) and slot.kind != "link":
            yield (), slot.target, "picture", slot.line
