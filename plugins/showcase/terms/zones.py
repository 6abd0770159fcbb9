"""Clocks that change: the local times that a time zone skips, and the moments at which it shifts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


class Shift(NamedTuple):
    """A change of a zone's clocks: `at` is the local time just before it, `before` and `after` the offsets from UTC.

    `name` is the abbreviation that holds from then on (CEST), `summer` whether daylight-saving time does.
    """

    at: datetime
    before: timedelta
    after: timedelta
    name: str
    summer: bool


def is_skipped(moment: datetime, zone: str) -> bool:
    """Whether no clock of the zone ever shows that local time: half past two on the night when summer time begins."""
    there = ZoneInfo(zone)
    return moment.replace(tzinfo=there).astimezone(UTC).astimezone(there).replace(tzinfo=None) != moment


def shifts(zone: str, first: int, last: int) -> tuple[Shift, ...]:
    """What a zone's clocks do from the year `first` to the year `last`; the first of them is what holds when `first` begins."""
    there = ZoneInfo(zone)
    begin = datetime(first, 1, 1, tzinfo=there)
    start = Shift(begin.replace(tzinfo=None), begin.utcoffset(), begin.utcoffset(), begin.tzname(), bool(begin.dst()))
    return (start, *(_shift(moment, there) for moment in _changes(there, first, last)))


def _changes(there: ZoneInfo, first: int, last: int) -> Iterator[datetime]:
    """The first minutes, in UTC, at which the offset is another."""
    moment, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)
    while moment < end:
        following = moment + DAY
        if _offset(moment, there) != _offset(following, there):
            low, high = moment, following
            while high - low > MINUTE:
                middle = low + (high - low) // 2 // MINUTE * MINUTE
                low, high = (middle, high) if _offset(middle, there) == _offset(moment, there) else (low, middle)
            yield high
        moment = following


def _shift(moment: datetime, there: ZoneInfo) -> Shift:
    before, after = _offset(moment - MINUTE, there), moment.astimezone(there)
    # RFC 5545 §3.6.5: the onset is told in the time that ends with it
    return Shift((moment + before).replace(tzinfo=None), before, after.utcoffset(), after.tzname(), bool(after.dst()))


def _offset(moment: datetime, there: ZoneInfo) -> timedelta:
    return moment.astimezone(there).utcoffset()
