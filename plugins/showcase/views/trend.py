"""What has become of a figure since the year before, said in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ..terms.schoolyear import school_year
from ..terms.strings import Strings

# below, a per cent would pretend to a precision that a few people do not have
FEW = 20


def year_before(year: str) -> str:
    """The school year before."""
    return school_year(date(int(year[:4]) - 1, 9, 1))


def trend(words: Strings, numbers: Mapping[str, int | float | None], year: str) -> str:
    """How a year's number compares with the year before, "" where one of them is not known.

    `numbers` are by school year; None stands for one that is too small to be published.
    """
    now, before = numbers.get(year), numbers.get(year_before(year))
    if now is None or before is None:
        return ""
    gap = now - before
    if not gap:
        return words.say("as many as the year before")
    if min(now, before) < FEW:
        more, fewer = ("%(num)s more than the year before", "%(num)s fewer than the year before")
        return words.say(more if gap > 0 else fewer, num=words.number(abs(gap)))
    share = round(100 * abs(gap) / before)
    if not share:
        return words.say("nearly as many as the year before")
    more, less = ("%(share)s%% more than the year before", "%(share)s%% less than the year before")
    return words.say(more if gap > 0 else less, share=words.number(share))


def points(words: Strings, shares: Mapping[str, int | None], year: str) -> str:
    """How a year's share in per cent compares with the year before, in points; "" where one of them is not known."""
    now, before = shares.get(year), shares.get(year_before(year))
    if now is None or before is None:
        return ""
    if now == before:
        return words.say("as many as the year before")
    if now > before:
        return words.count("%(num)s point more than the year before", "%(num)s points more than the year before", now - before)
    return words.count("%(num)s point less than the year before", "%(num)s points less than the year before", before - now)


def record(words: Strings, numbers: Mapping[str, int | float | None], year: str) -> str:
    """That never before was the number so high, where three years or more were counted and this is so; else ""."""
    earlier = sorted(each for each in numbers if each < year)
    now = numbers.get(year)
    if not now or len(earlier) < 2 or max(numbers[each] or 0 for each in earlier) >= now:
        return ""
    return words.say("the most since we began to count, in %(year)s", year=earlier[0])
