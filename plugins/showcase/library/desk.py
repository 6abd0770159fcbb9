"""What reading needs to know besides the files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from ..terms.problem import Problem

# width and height in pixels of a picture, or why it cannot be used
Probe = Callable[[bytes, str], tuple[int, int] | Problem]


class Desk(NamedTuple):
    """What reading needs to know: the content folder, how paths are shown, languages in order, how to measure a picture."""

    content: Path
    shown: str
    languages: tuple[str, ...]
    probe: Probe
