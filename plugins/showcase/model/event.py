"""An event: an Open Day, a meeting, a departure, a return."""

from typing import Annotated as A
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, model_validator

from ..terms.zones import is_skipped
from .facts import Fact
from .record import Part, Record
from .values import EventKind, EventStatus, Latitude, Line, Longitude, Moment, Slug, Whole, refuse


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise refuse("time-zone") from None
    return name


class Location(Part):
    """Where people meet."""

    name: A[Line, Fact("Lieu", "Place", localized=True)]
    address: A[Line | None, Fact("Adresse postale", "Postal address")] = None
    city: A[Line | None, Fact("Ville", "City")] = None
    latitude: A[Latitude | None, Fact("Latitude", "Latitude")] = None
    longitude: A[Longitude | None, Fact("Longitude", "Longitude")] = None


class Event(Record):
    """Times are local to `timezone`, the first of the two where the end of summer time brings one twice; `sequence` rises with each change (RFC 5545, 3.8.7.4)."""

    kind: A[EventKind, Fact("Nature", "Kind", "open-day, information-meeting, institutional-meeting, departure, return")]
    start: A[Moment, Fact("Début", "Start", "AAAA-MM-JJ HH:MM", "YYYY-MM-DD HH:MM")]
    end: A[Moment, Fact("Fin", "End", "AAAA-MM-JJ HH:MM", "YYYY-MM-DD HH:MM")]
    timezone: A[str, AfterValidator(_zone), Fact("Fuseau horaire", "Time zone")] = "Europe/Paris"
    location: A[Location | None, Fact("Lieu", "Location")] = None
    audience: A[Line | None, Fact("Public", "Audience", localized=True)] = None
    status: A[EventStatus, Fact("État", "Status", "scheduled, postponed, cancelled")] = "scheduled"
    sequence: A[Whole, Fact("Numéro de version", "Sequence")] = 0
    centres: A[tuple[Slug, ...], Fact("Centres", "Centres", refers="centre")] = ()
    projects: A[tuple[Slug, ...], Fact("Projets", "Projects", refers="project")] = ()
    partners: A[tuple[Slug, ...], Fact("Partenaires", "Partners", refers="partner")] = ()

    @model_validator(mode="after")
    def _ends_after_start(self):
        for name in ("start", "end"):
            if is_skipped(getattr(self, name), self.timezone):
                raise refuse(f"{name}-skipped")
        if self.end < self.start:
            raise refuse("end-before-start")
        if self.end == self.start:
            # RFC 5545, 3.6.1: an event's end must be later than its start
            raise refuse("event-without-length")
        return self
