"""What can be read and is hardly meant: each is a warning, for somebody may mean it all the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from ..model.article import Badge
from ..model.event import Event
from ..model.record import Record
from ..model.testimony import Testimony
from ..terms.problem import Problem, problem
from .rows import Row
from .validate import LineOf, Place, dotted


def entry_doubts(record: Record, body: str, path: str, line_of: LineOf) -> list[Problem]:
    """The doubts about an original that nothing else is needed to see."""
    found: Iterable[tuple[str, Place, dict[str, object]]] = ()
    if isinstance(record, Testimony):
        found = _answered_twice(record)
    elif isinstance(record, Event) and record.status != "scheduled" and not record.sequence:
        # RFC 5545, 3.8.7.4: a calendar that knows the event passes over a version that is not newer
        found = [("event-sequence", ("status",), {"found": record.status})]
    elif isinstance(record, Badge) and not body.strip() and not record.skills:
        found = [("badge-bare", (), {})]
    return [problem(code, path, line_of(place) if place else 0, dotted(place), severity="warning", **facts) for code, place, facts in found]


def _answered_twice(record: Testimony) -> Iterator[tuple[str, Place, dict[str, object]]]:
    first: dict[tuple[str, str, str], int] = {}
    for rank, answer in enumerate(record.answers):
        # one may answer for before and for after
        said = (answer.question, answer.by, answer.moment or "")
        if first.setdefault(said, rank) != rank:
            yield "answer-twice", ("answers", rank, "question"), {"found": answer.question, "by": answer.by}


def row_doubts(rows: Iterable[Row], home: str, today: date, shown: Callable[[Row], str], line_in: Callable[[str, Place], int]) -> list[Problem]:
    """The doubts that the day, or the institution's own country `home`, raises; told once for an entry, where its original says it."""
    found: dict[tuple[str, str, str], Problem] = {}
    day = today.isoformat()
    for row in rows:
        if row.modified > day:
            _tell(found, "modified-ahead", ("date_modified",), row.modified, row, shown(row), line_in)
        if row.country == home and row.kind == "testimony":
            _tell(found, "mobility-at-home", ("mobility", "country"), row.country, row, shown(row), line_in)
    return list(found.values())


def _tell(found: dict, code: str, place: Place, value: str, row: Row, path: str, line_in: Callable[[str, Place], int]) -> None:
    # a translation inherits both, and has no line that says so
    if row.translated and (line := line_in(path, place)) > 1:
        found.setdefault((code, row.kind, row.slug), problem(code, path, line, dotted(place), severity="warning", found=value))
