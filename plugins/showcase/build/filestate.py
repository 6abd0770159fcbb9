"""What tells that a file has changed without reading it."""

from __future__ import annotations

import os
from pathlib import Path

# mtime and ctime in ns, size in bytes, inode
State = tuple[int, int, int, int]
# a file may change twice within one tick of a file system's clock, in ns (FAT: 2 s)
TICK = 2_000_000_000


def state_of(path: Path | str) -> State:
    """The state of one file.  A fresh one: on Windows that which a listing carries may be stale and lacks the inode."""
    stat = os.stat(path)
    return (stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino)
