"""What lies in an output folder, so that one sees whether the work was equal."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ENTRY = re.compile(r"/(story|partner|project)-\d+/index\.html$")
FEED = re.compile(r"/(rss|atom)\.xml$")
PICTURES = (".webp", ".jpg", ".avif")


class Counted(NamedTuple):
    """Pages of stories, partners and projects; all other pages; feeds; pictures; all bytes."""

    stories: int
    partners: int
    projects: int
    lists: int
    feeds: int
    pictures: int
    bytes: int


def counted(output: Path) -> Counted:
    """The files of an output folder, by kind."""
    kinds = {"story": 0, "partner": 0, "project": 0, "list": 0, "feed": 0, "picture": 0}
    size = 0
    for path in output.rglob("*"):
        if not path.is_file():
            continue
        size += path.stat().st_size
        name = f"/{path.relative_to(output).as_posix()}"
        entry = ENTRY.search(name)
        if entry:
            kinds[entry[1]] += 1
        elif name.endswith(".html"):
            kinds["list"] += 1
        elif FEED.search(name):
            kinds["feed"] += 1
        elif name.endswith(PICTURES):
            kinds["picture"] += 1
    return Counted(*kinds.values(), size)
