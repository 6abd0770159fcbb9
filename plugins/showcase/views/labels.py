"""Names on a map: each where there is room for it, those that find none left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

# the average width and the height of a letter, and the room that a mark takes, in heights of letters
WIDE, HIGH, MARK = 0.56, 1.05, 0.7


class Box(NamedTuple):
    """A rectangle on the sheet."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether they have a point in common."""
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom

    def holds(self, other: Box) -> bool:
        """Whether the other lies within."""
        return self.left <= other.left and other.right <= self.right and self.top <= other.top and other.bottom <= self.bottom


class Wanted(NamedTuple):
    """A name and the point that it belongs to; `centred` where it may stand on the point, as on a country's land."""

    text: str
    x: float
    y: float
    centred: bool = False


class Name(NamedTuple):
    """A name in its place: `anchor` is start, middle or end, `y` the base line."""

    text: str
    x: int
    y: int
    anchor: str


def covers(text: str, land: tuple[float, float, float, float], letter: float) -> bool:
    """Whether a name on its land would hide it: it takes more room than the land's box (left, top, right, bottom)."""
    left, top, right, bottom = land
    return WIDE * len(text) * HIGH * letter**2 > (right - left) * (bottom - top)


def placed(wanted: Iterable[Wanted], marks: Iterable[tuple[float, float]], paper: Box, letter: float) -> tuple[Name, ...]:
    """The names that fit on `paper` in letters of that height; the first ones choose first, and none covers a mark or another."""
    half = MARK * letter / 2
    taken = [Box(x - half, y - half, x + half, y + half) for x, y in marks]
    names = []
    for each in wanted:
        for name, box in _places(each, letter):
            if paper.holds(box) and not any(box.meets(other) for other in taken):
                taken.append(box)
                names.append(name)
                break
    return tuple(names)


def _places(wanted: Wanted, letter: float) -> Iterator[tuple[Name, Box]]:
    """Where a name may stand, the best place first: on its land, else beside, below and above its point."""
    text, x, y, centred = wanted
    wide, base = WIDE * letter * len(text), 0.35 * letter
    beside = MARK * letter
    spots = [(x, y, "middle")] if centred else []
    spots += [(x + beside, y, "start"), (x - beside, y, "end"), (x, y + 1.3 * letter, "middle"), (x, y - 1.3 * letter, "middle")]
    for at, middle, anchor in spots:
        left = {"start": at, "middle": at - wide / 2, "end": at - wide}[anchor]
        yield Name(text, round(at), round(middle + base), anchor), Box(left, middle - HIGH * letter / 2, left + wide, middle + HIGH * letter / 2)
