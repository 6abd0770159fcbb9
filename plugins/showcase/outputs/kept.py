"""A few files and some facts kept together in one file of the cache, under a key: deleting it only makes a build slower."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .derivatives import write


def recall(path: Path, key: str) -> tuple[dict[str, bytes], dict[str, Any]] | None:
    """The files and facts kept at `path` under this very key; None when there are none or the file is damaged."""
    try:
        seal, _, sealed = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    if seal != _seal(sealed):
        return None
    head, _, rest = sealed.partition(b"\n")
    found, sizes, facts = json.loads(head)
    if found != key:
        return None
    files, start = {}, 0
    for name, size in sizes:
        files[name] = rest[start : start + size]
        start += size
    return files, facts


def remember(path: Path, key: str, files: Mapping[str, bytes], facts: Mapping[str, Any]) -> None:
    """Keeps files and facts (values of JSON) at `path` in one step, in place of what was kept there."""
    head = json.dumps([key, [(name, len(content)) for name, content in files.items()], facts]).encode()
    sealed = b"\n".join([head, b"".join(files.values())])
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path, _seal(sealed) + b"\n" + sealed)


def _seal(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()
