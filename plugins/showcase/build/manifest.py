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
from .settled import JOURNAL, SETTLED
from .store import Trace, write_whole

# raise when the shape of anything that is kept changes
SHAPE = 11


class Made(NamedTuple):
    """An artifact that was written: its key, the questions that its view asked with the digest of all answers, its trace;
    `faults` say why one was left out, which then has no file."""

    key: str
    asked: tuple[tuple, ...]
    answers: str
    trace: Trace
    faults: tuple[Problem, ...] = ()


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
        self._file, self._journal, self._settled = folder / "manifest", folder / JOURNAL, folder / SETTLED
        # what was loaded and still is as it was need not be made plain again: nine tenths of saving after one edit
        self._loaded = Loaded([], {}, {})

    def load(self) -> Manifest:
        """The last manifest, an empty one when there is none or it is damaged; orphans from the journal."""
        try:
            kept, self._loaded = _revived(_checked(self._file.read_bytes()))
        except (OSError, ValueError, EOFError, TypeError, KeyError, IndexError):
            kept = Manifest()
        try:
            orphans = tuple(self._journal.read_text("utf-8").splitlines())
        except OSError:
            orphans = ()
        return kept._replace(orphans=orphans)

    def intend(self, paths: list[str]) -> None:
        """Notes the paths that are about to be written, so that an interrupted build leaves nothing unknown; what was settled is no more."""
        self._settled.unlink(missing_ok=True)
        write_whole(self._journal, "\n".join(paths).encode())

    def save(self, manifest: Manifest) -> None:
        """Puts the new manifest in place and forgets the journal."""
        write_whole(self._file, _sealed(_plain(manifest, self._loaded)))
        self._journal.unlink(missing_ok=True)


class Loaded(NamedTuple):
    """What a file held: the questions in order, and by path and by folder the revived value beside its plain one."""

    questions: list[tuple]
    made: dict[str, tuple[Made, tuple]]
    readings: dict[str, tuple[Reading, tuple]]


def _plain(manifest: Manifest, loaded: Loaded) -> tuple:
    """The same in tuples, lists and dicts only; questions are kept once and named by number."""
    same = {path: loaded.made[path][1] for path, each in manifest.made.items() if path in loaded.made and loaded.made[path][0] is each}
    # questions that nobody asks any more are dropped when many pages are new
    if 2 * len(same) < len(manifest.made):
        same = {}
    numbers = {ask: number for number, ask in enumerate(loaded.questions)} if same else {}
    made = {}
    for path, each in manifest.made.items():
        made[path] = same.get(path) or (each.key, [numbers.setdefault(ask, len(numbers)) for ask in each.asked], each.answers, each.trace, _tuples(each.faults))
    readings = {}
    for folder, reading in manifest.readings.items():
        known = loaded.readings.get(folder)
        readings[folder] = known[1] if known and known[0] is reading else _tuples(reading)
    return (manifest.read_key, readings, list(numbers), made, manifest.outline, manifest.saved_at)


def _tuples(value: tuple) -> tuple:
    # marshal refuses subclasses of tuple
    return tuple([_tuples(part) if isinstance(part, tuple) else part for part in value])


def _revived(plain: tuple) -> tuple[Manifest, Loaded]:
    read_key, readings, questions, made, outline, saved_at = plain
    asks = questions.__getitem__
    loaded = Loaded(
        questions,
        {path: (Made(each[0], tuple(map(asks, each[1])), each[2], each[3], tuple(map(Problem._make, each[4]))), each) for path, each in made.items()},
        {folder: (_reading(*each), each) for folder, each in readings.items()},
    )
    whole = Manifest(
        read_key,
        {folder: reading for folder, (reading, _) in loaded.readings.items()},
        {path: each for path, (each, _) in loaded.made.items()},
        outline,
        saved_at,
    )
    return whole, loaded


_COVER = Row._fields.index("cover")


def _row(plain: tuple) -> Row:
    cover = plain[_COVER]
    if cover is None:
        return Row._make(plain)
    return Row._make((*plain[:_COVER], Cover._make(cover), *plain[_COVER + 1 :]))


def _reading(states, content, turns, phase, rows, withheld, references, problems, sheets, files, kiosk, letters) -> Reading:
    return Reading(states, content, turns, phase, tuple(map(_row, rows)), tuple(map(Withheld._make, withheld)),
                   references, tuple(map(Problem._make, problems)), sheets,
                   tuple((name, FileFact._make(fact)) for name, fact in files), kiosk, letters)


def _sealed(plain: tuple) -> bytes:
    body = marshal.dumps(plain)
    return _seal(body) + body


def _checked(raw: bytes) -> tuple:
    if _seal(raw[32:]) != raw[:32]:
        raise ValueError("damaged")
    return marshal.loads(raw[32:])


def _seal(body: bytes) -> bytes:
    return blake2b(body, digest_size=32, person=f"{SHAPE}-{sys.hexversion:x}".encode()[:16]).digest()
