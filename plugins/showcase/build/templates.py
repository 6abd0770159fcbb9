"""What each page template is made of, kept per state of the files: parsing 45 of them takes 100 ms of every start."""

from __future__ import annotations

import json
from hashlib import blake2b
from pathlib import Path

from ..outputs.html import Closures, closures
from . import keys
from .store import write_whole


def load(folder: Path, shown: str, cache: Path) -> Closures:
    """The closures of the templates in `folder`, `shown` in messages; faults are found anew each time."""
    whole = blake2b(keys.code().encode(), digest_size=12)
    for file in sorted(folder.rglob("*.html")):
        whole.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    place, key = cache / "closures.json", whole.hexdigest()
    try:
        known, digests = json.loads(place.read_text("utf-8"))
        if known == key:
            return Closures(digests, ())
    except (OSError, ValueError, TypeError):
        pass
    found = closures(folder, shown)
    if not found.problems:
        write_whole(place, json.dumps([key, found.digests]).encode())
    return found
