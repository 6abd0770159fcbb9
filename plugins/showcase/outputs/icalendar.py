"""A calendar view as iCalendar (RFC 5545, with the names of RFC 7986); the same view gives the same bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ..terms.zones import Shift, shifts
from ..views.calendar import CalendarEntry, CalendarView

PRODUCT = "-//Escales//Escales//FR"
STATUS = {"scheduled": "CONFIRMED", "postponed": "TENTATIVE", "cancelled": "CANCELLED"}
# how often a calendar that subscribed asks again
PATIENCE = timedelta(days=1)
# RFC 5545 §3.1: a text holds no control character but the tab; line ends are written \n by the library
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def calendar_file(view: CalendarView) -> bytes:
    """The calendar, with CRLF and lines of at most 75 octets.

    It names no METHOD: it is published, not sent, and DTSTAMP is then the day of the last change (RFC 5545
    §3.8.7.2), which makes it the same at every build.
    """
    from icalendar import Calendar

    whole = Calendar()
    whole.add("prodid", PRODUCT)
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    if view.source:
        _headings(whole, view)
    for zone in _zones(view.entries):
        whole.add_component(zone)
    for entry in view.entries:
        whole.add_component(_event(entry))
    return whole.to_ical(sorted=False)


def _headings(whole: Any, view: CalendarView) -> None:
    """What a calendar that subscribes wants to know, for programs that read RFC 7986 and for those that came before it."""
    from icalendar import vDuration, vText, vUri

    for name, text in (("name", view.name), ("x-wr-calname", view.name), ("description", view.description), ("x-wr-caldesc", view.description)):
        whole.add(name, vText(_plain(text)))
    whole.add("url", vUri(view.url))
    whole.add("source", vUri(view.source), parameters={"VALUE": "URI"})
    whole.add("refresh-interval", vDuration(PATIENCE), parameters={"VALUE": "DURATION"})
    whole.add("x-published-ttl", vDuration(PATIENCE))


def _event(entry: CalendarEntry) -> Any:
    from icalendar import Event, vUri

    event, zone, changed = Event(), ZoneInfo(entry.zone), datetime.fromisoformat(entry.changed).replace(tzinfo=UTC)
    language = {"LANGUAGE": entry.lang}
    event.add("uid", entry.uid)
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("sequence", entry.sequence)
    event.add("status", STATUS[entry.status])
    # fold 0: of an hour that comes twice, on the night when summer time ends, the first is meant
    event.add("dtstart", entry.start.replace(tzinfo=zone, fold=0))
    event.add("dtend", entry.end.replace(tzinfo=zone, fold=0))
    event.add("summary", _plain(entry.title), parameters=language)
    event.add("description", _plain(entry.description), parameters=language)
    if entry.place:
        event.add("location", _plain(entry.place), parameters=language)
    if entry.point:
        event.add("geo", entry.point)
    event.add("url", vUri(entry.url))
    event.add("categories", [_plain(each) for each in entry.categories])
    return event


def _zones(entries: tuple[CalendarEntry, ...]) -> Iterator[Any]:
    """One VTIMEZONE for each zone, which tells its clocks from the first year of its events to the last."""
    from icalendar import Timezone

    for name in sorted({entry.zone for entry in entries}):
        years = [moment.year for entry in entries if entry.zone == name for moment in (entry.start, entry.end)]
        zone = Timezone()
        zone.add("tzid", name)
        # icalendar 7.3 can write this itself, but tells the beginning of summer time an hour too late
        for shift in shifts(name, min(years), max(years)):
            zone.add_component(_observance(shift))
        yield zone


def _observance(shift: Shift) -> Any:
    from icalendar import TimezoneDaylight, TimezoneStandard

    part = TimezoneDaylight() if shift.summer else TimezoneStandard()
    part.add("dtstart", shift.at)
    part.add("tzoffsetfrom", shift.before)
    part.add("tzoffsetto", shift.after)
    part.add("tzname", shift.name)
    return part


def _plain(text: str) -> str:
    return CONTROL.sub("", text.replace("\r\n", "\n"))
