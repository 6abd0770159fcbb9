"""What reading needs to know besides the files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

from ..terms.problem import Problem

# what a file is wanted for
Use = Literal["picture", "sound", "film", "captions", "document"]


class Measure(NamedTuple):
    """Width and height of a picture in pixels, upright; how many seconds a sound or film lasts; 0 for others."""

    width: int = 0
    height: int = 0
    seconds: float = 0.0


# the bytes of a picture or the file of anything else, the path that a Problem shows, what it is wanted for → what it measures, or why it cannot be used
Probe = Callable[[bytes | Path, str, Use], Measure | Problem]


class Desk(NamedTuple):
    """What reading needs to know: the content folder, how paths are shown, languages in order, how to measure a file."""

    content: Path
    shown: str
    languages: tuple[str, ...]
    probe: Probe
