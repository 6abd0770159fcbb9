"""The share of learners who left at least once, as it may be published: in whole per cent of all, and nobody singled out.

Heads, unlike departures, are people.  A share gives back a range of heads (12 % of 800 is 92 to 99 of them), and taken from
the departures, which are published too, it says how often somebody left again.  None of the three, those who left, those
who stayed, those who left again, may come down to fewer than THRESHOLD.

There is no share by centre: departures are published by centre, and one is no more often a head than one left.  Every rule
by which some centres would be shown and others not gave a few people away in an exhaustive search of small cases, to
somebody who knows the rule.
"""

from __future__ import annotations

from typing import NamedTuple

from ..library.heads import departures
from ..library.lens import Lens
from .shares import THRESHOLD


class Heads(NamedTuple):
    """How many were enrolled, how many of them left at least once, how often somebody left."""

    enrolled: int
    left: int
    departures: int


def reach(lens: Lens) -> dict[str, int | None]:
    """The share of each school year whose heads were counted, oldest first; None where it would single somebody out."""
    went, found = departures(lens.ask("figures", "mobilities", "")), {}
    for each in lens.ask("figures", "enrolments", ""):
        before = found.get(each.school_year, Heads(0, 0, 0))
        found[each.school_year] = Heads(before.enrolled + each.learners, before.left + each.left, before.departures + went[each.school_year, each.centre])
    return {year: share(found[year]) for year in sorted(found)}


def share(heads: Heads) -> int | None:
    """The share in whole per cent, None where it may not be published or nobody was enrolled."""
    if heads.enrolled < THRESHOLD or any(0 < number < THRESHOLD for number in (heads.left, heads.enrolled - heads.left)):
        return None
    least, most = _range(heads)
    again = 0 < heads.departures - most and heads.departures - least < THRESHOLD
    return None if again else _percent(heads.left, heads.enrolled)


def _percent(left: int, enrolled: int) -> int:
    # halves upwards, as people round
    return (200 * left + enrolled) // (2 * enrolled)


def _range(heads: Heads) -> tuple[int, int]:
    """The fewest and the most heads that would have the same share."""
    near = range(max(0, heads.left - heads.enrolled // 100 - 1), min(heads.enrolled, heads.left + heads.enrolled // 100 + 1) + 1)
    same = [left for left in near if _percent(left, heads.enrolled) == _percent(heads.left, heads.enrolled)]
    return same[0], same[-1]
