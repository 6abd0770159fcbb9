"""Entries that a build does without, for they have faults: a withdrawal cannot wait until somebody has mended them.

They are treated as if they were withheld, so that what points at them need not be mended too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from ..library.clear import Withheld
from ..library.figures import FOLDER as FIGURES_FOLDER
from ..model.types import BY_FOLDER
from ..terms.problem import Problem
from .reading import Reading
from .scan import FIGURES

# what no build reads, wherever it lies
STRAY = frozenset(("file-stray", "folder-unknown"))


def entry_of(fault: Problem, shown: str) -> str:
    """The folder below content/ of the entry at fault, or what lies there and belongs to none; "" where it is a file of the whole site."""
    section, _, rest = fault.path.removeprefix(f"{shown}/").partition("/")
    if section == FIGURES_FOLDER and rest in FIGURES:
        return ""
    if section in BY_FOLDER and rest:
        return f"{section}/{rest.partition('/')[0]}"
    return section if fault.code in STRAY else ""


def elsewhere(aside: Collection[str], faults: Iterable[Problem], shown: str) -> tuple[Problem, ...]:
    """The faults that no entry has that is set aside."""
    return tuple(fault for fault in faults if entry_of(fault, shown) not in aside)


def without(aside: Iterable[str], readings: dict[str, Reading], before: Mapping[str, Reading]) -> dict[str, Reading]:
    """The readings, those of such entries with nothing to show; `before` are those of the last build, which knows their addresses."""
    return readings | {folder: _emptied(folder, before.get(folder, readings[folder])) for folder in aside if folder in readings}


def _emptied(folder: str, known: Reading) -> Reading:
    """With states that no file has: the next build reads it again."""
    section, slug = folder.split("/")
    words = (*((row.lang, row.address) for row in known.rows), *(word for each in known.withheld for word in each.words))
    return Reading((), "", (), 0, (), (Withheld(BY_FOLDER[section].name, slug, "faulty", words=words),), (), (), (), ())
