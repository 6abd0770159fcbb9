"""Versions that were read before, kept by digest in the cache: deleting it only makes a build slower."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from ..library.files import FileFact
from ..library.prose import Slot
from ..library.version import Version
from ..model.types import BY_NAME


class ShelfLost(Exception):
    """Something that was kept is gone: the bundles must be read again."""


class Sheet(NamedTuple):
    """A version as text: the record as JSON, and the rest of it as JSON."""

    digest: str
    record: str
    rest: str


def sheet(version: Version) -> Sheet:
    """A version ready to be kept."""
    body = [part if isinstance(part, str) else list(part) for part in version.body]
    rest = [version.lang, body, version.plain, {name: list(fact) for name, fact in version.files.items()}, version.outdated, version.fields]
    return Sheet(version.digest, version.record.model_dump_json(exclude_defaults=True), json.dumps(rest, ensure_ascii=False))


def unfold(kind: str, kept: Sheet) -> Version:
    """The version that `sheet` kept, validated again."""
    lang, body, plain, files, outdated, fields = json.loads(kept.rest)
    segments = tuple(part if isinstance(part, str) else Slot(*part) for part in body)
    record = BY_NAME[kind].record.model_validate_json(kept.record)
    return Version(lang, record, segments, plain, {name: FileFact(*fact) for name, fact in files.items()}, outdated, kept.digest, fields)


class Shelf:
    """A SQLite file of sheets, opened when first needed.  A damaged file is thrown away and begun again."""

    def __init__(self, file: Path):
        self._file = file
        self._database: sqlite3.Connection | None = None

    def put(self, sheets: Iterable[Sheet]) -> None:
        """Keeps sheets; raises ShelfLost when the file is damaged."""
        try:
            with self._open() as database:
                database.executemany("INSERT OR REPLACE INTO sheet VALUES (?, ?, ?)", sheets)
        except sqlite3.DatabaseError as error:
            raise ShelfLost(str(error)) from None

    def get(self, digest: str) -> Sheet:
        """The sheet of that digest; raises ShelfLost when it is not there or the file is damaged."""
        try:
            found = self._open().execute("SELECT digest, record, rest FROM sheet WHERE digest = ?", (digest,)).fetchone()
        except sqlite3.DatabaseError:
            found = None
        if found is None:
            raise ShelfLost(digest)
        return Sheet(*found)

    def discard(self) -> None:
        """Throws the whole file away."""
        self.close()
        self._file.unlink(missing_ok=True)

    def keep_only(self, digests: set[str]) -> None:
        """Throws away all others when they are more than half."""
        database = self._open()
        (number,) = database.execute("SELECT count(*) FROM sheet").fetchone()
        if number > 2 * len(digests) + 100:
            known = [row[0] for row in database.execute("SELECT digest FROM sheet")]
            with database:
                database.executemany("DELETE FROM sheet WHERE digest = ?", [(each,) for each in known if each not in digests])

    def close(self) -> None:
        """Lets go of the file: a forked child opens its own."""
        if self._database:
            self._database.close()
            self._database = None

    def _open(self) -> sqlite3.Connection:
        if self._database is None:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._database = _connect(self._file)
            except sqlite3.DatabaseError:
                self._file.unlink(missing_ok=True)
                self._database = _connect(self._file)
        return self._database


def _connect(file: Path) -> sqlite3.Connection:
    # the preview builds on a thread of its own and hands the shelf over whole, never shared at one moment
    database = sqlite3.connect(file, check_same_thread=False)
    # losing the last rows in a power cut costs a re-read, waiting for the disk costs every build
    database.execute("PRAGMA synchronous = OFF")
    database.execute("PRAGMA journal_mode = MEMORY")
    # with row ids: 19 µs to find one of 10,000 sheets, against 38 where the sheets themselves form the tree
    database.execute("CREATE TABLE IF NOT EXISTS sheet (digest TEXT PRIMARY KEY, record TEXT, rest TEXT)")
    return database
