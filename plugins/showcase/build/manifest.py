"""What the last build knew: readings, and every artifact with the questions that it asked.  Saved last, in one step."""

from __future__ import annotations

import marshal
import sys
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from ..library.clear import Withheld
from ..library.files import FileFact
from ..library.rows import Cover, Row
from ..terms.problem import Problem
from .reading import Reading
from .store import Trace, write_whole

# raise when the shape of anything that is kept changes
SHAPE = 3


class Made(NamedTuple):
    """An artifact that was written: its key, the questions that its view asked with the digest of all answers, its trace."""

    key: str
    asked: tuple[tuple, ...]
    answers: str
    trace: Trace


class Manifest(NamedTuple):
    """`readings` by folder, valid while `read_key` is; `made` by path; `outline` of the library; `saved_at` in ns.

    `orphans` are paths that an interrupted build may have left.
    """

    read_key: str = ""
    readings: dict[str, Reading] = {}
    made: dict[str, Made] = {}
    outline: str = ""
    saved_at: int = 0
    orphans: tuple[str, ...] = ()


class ManifestFile:
    """The manifest on disk, with a journal of what a running build intends to write."""

    def __init__(self, folder: Path):
        self._file, self._journal = folder / "manifest", folder / "journal"

    def load(self) -> Manifest:
        """The last manifest, an empty one when there is none or it is damaged; orphans from the journal."""
        try:
            kept = _revived(_checked(self._file.read_bytes()))
        except (OSError, ValueError, EOFError, TypeError, KeyError, IndexError):
            kept = Manifest()
        try:
            orphans = tuple(self._journal.read_text("utf-8").splitlines())
        except OSError:
            orphans = ()
        return kept._replace(orphans=orphans)

    def intend(self, paths: list[str]) -> None:
        """Notes the paths that are about to be written, so that an interrupted build leaves nothing unknown."""
        write_whole(self._journal, "\n".join(paths).encode())

    def save(self, manifest: Manifest) -> None:
        """Puts the new manifest in place and forgets the journal."""
        write_whole(self._file, _sealed(_plain(manifest)))
        self._journal.unlink(missing_ok=True)


def _plain(manifest: Manifest) -> tuple:
    """The same in tuples, lists and dicts only; questions are kept once and named by number."""
    numbers: dict[tuple, int] = {}
    made = {}
    for path, each in manifest.made.items():
        made[path] = (each.key, [numbers.setdefault(ask, len(numbers)) for ask in each.asked], each.answers, each.trace)
    readings = {folder: _tuples(reading) for folder, reading in manifest.readings.items()}
    return (manifest.read_key, readings, list(numbers), made, manifest.outline, manifest.saved_at)


def _tuples(value: object) -> object:
    # marshal refuses subclasses of tuple
    if isinstance(value, tuple):
        return tuple([_tuples(part) for part in value])
    return value


def _revived(plain: tuple) -> Manifest:
    read_key, readings, questions, made, outline, saved_at = plain
    asks = questions.__getitem__
    return Manifest(
        read_key,
        {folder: _reading(*reading) for folder, reading in readings.items()},
        {path: Made(key, tuple(map(asks, asked)), answers, trace) for path, (key, asked, answers, trace) in made.items()},
        outline,
        saved_at,
    )


_COVER = Row._fields.index("cover")


def _row(plain: tuple) -> Row:
    cover = plain[_COVER]
    if cover is None:
        return Row._make(plain)
    return Row._make((*plain[:_COVER], Cover._make(cover), *plain[_COVER + 1 :]))


def _reading(states, content, turns, phase, rows, withheld, references, problems, sheets, files) -> Reading:
    return Reading(states, content, turns, phase, tuple(map(_row, rows)), tuple(map(Withheld._make, withheld)),
                   references, tuple(map(Problem._make, problems)), sheets,
                   tuple((name, FileFact._make(fact)) for name, fact in files))


def _sealed(plain: tuple) -> bytes:
    body = marshal.dumps(plain)
    return _seal(body) + body


def _checked(raw: bytes) -> tuple:
    if _seal(raw[32:]) != raw[:32]:
        raise ValueError("damaged")
    return marshal.loads(raw[32:])


def _seal(body: bytes) -> bytes:
    return blake2b(body, digest_size=32, person=f"{SHAPE}-{sys.hexversion:x}".encode()[:16]).digest()
