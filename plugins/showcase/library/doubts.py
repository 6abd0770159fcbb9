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
    for row in rows:
        for code, place, wrong in (
            ("modified-ahead", ("date_modified",), row.modified > today.isoformat()),
            ("mobility-at-home", ("mobility", "country"), row.kind == "testimony" and row.country == home),
        ):
            if wrong and row.translated and (line := line_in(shown(row), place)) > 1:
                value = row.modified if code == "modified-ahead" else row.country
                found.setdefault((code, row.kind, row.slug), problem(code, shown(row), line, dotted(place), severity="warning", found=value))
    return list(found.values())
