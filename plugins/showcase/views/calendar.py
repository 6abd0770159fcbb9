"""Events for people's own calendars: all of a language, or one."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from ..library.lens import Lens
from ..library.rows import Row
from ..model.event import Event
from .cards import address, localized
from .firstday import first_day
from .kit import Kit
from .marks import section_name
from .prose import plain


class CalendarEntry(NamedTuple):
    """An event: `start` and `end` are local to `zone`, `changed` is the ISO day of its last change, `point` latitude and longitude.

    `status` is scheduled, postponed or cancelled; `uid` never changes, whatever the page is called.
    """

    uid: str
    start: datetime
    end: datetime
    zone: str
    status: str
    sequence: int
    title: str
    description: str
    place: str
    point: tuple[float, float] | None
    url: str
    categories: tuple[str, ...]
    changed: str
    lang: str


class CalendarView(NamedTuple):
    """A calendar; `url` is the page that it follows, `source` its own address: "" for one event, which one does not subscribe to."""

    name: str
    description: str
    url: str
    source: str
    lang: str
    entries: tuple[CalendarEntry, ...]


def calendar(lens: Lens, kit: Kit, lang: str) -> CalendarView:
    """All events written in `lang` that may leave the site, past ones too, in the order of their days."""
    words, where = kit.strings[lang], lens.addresses
    rows = lens.ask("feed_events", lang)
    return CalendarView(
        name=f"{words.say(section_name('event'))} · {localized(lens, lens.site.name, lang)}",
        description=words.say("Open Days, meetings, departures and returns."),
        url=kit.host + where.section("event", lang),
        source=kit.host + where.calendar(lang),
        lang=lang,
        entries=tuple(_entry(lens, kit, row) for row in rows),
    )


def calendar_entry(lens: Lens, kit: Kit, lang: str, kind: str, slug: str) -> CalendarView:
    """One event, in the language of its words."""
    row = lens.ask("row", kind, slug, lang)
    return CalendarView(row.title, "", kit.host + address(lens, row), "", row.content_lang, (_entry(lens, kit, row),))


def _entry(lens: Lens, kit: Kit, row: Row) -> CalendarEntry:
    cleared = lens.record(row.kind, row.slug, row.lang, "feed")
    record: Event = cleared.record
    words, place, url = kit.strings[row.lang], record.location, kit.host + address(lens, row)
    changed_plan = record.status != "scheduled"
    told = (words.term("event-notice", record.status) if changed_plan else "", row.summary, plain(lens, kit, cleared, row.lang), url)
    return CalendarEntry(
        uid=f"{row.kind}-{row.slug}@{urlsplit(kit.host).hostname or 'localhost'}{lens.addresses.root.rstrip('/')}",
        start=record.start,
        end=record.end,
        zone=record.timezone,
        status=record.status,
        sequence=record.sequence,
        # most calendars show no status
        title=words.say("%(status)s: %(title)s", status=words.term("event-status", record.status), title=row.title) if changed_plan else row.title,
        description="\n\n".join(filter(None, told)),
        place=", ".join(filter(None, (place.name, place.address, place.city))) if place else "",
        point=(place.latitude, place.longitude) if place and place.latitude is not None and place.longitude is not None else None,
        url=url,
        categories=tuple(_categories(lens, kit, row, record)),
        changed=row.modified or row.published or first_day(lens),
        lang=row.content_lang,
    )


def _categories(lens: Lens, kit: Kit, row: Row, record: Event):
    yield kit.strings[row.lang].term("event-kind", record.kind)
    for centre in lens.site.centres:
        if centre.id in record.centres:
            yield localized(lens, centre.short, row.lang)
