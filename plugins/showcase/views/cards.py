"""Rows as cards."""

from __future__ import annotations

from datetime import date, datetime
from itertools import chain

from ..library.addresses import is_statement
from ..library.lens import Lens
from ..library.rows import Row
from ..terms.strings import Strings
from .kit import Kit
from .parts import Card, Day, Link, Picture
from .pictures import cover

# what a card shows of a summary (characters): four lines of a card's width
SUMMARY = 165


def address(lens: Lens, row: Row) -> str:
    """Where an entry's page is, for the interface that the row belongs to; the words of the home page are at home there, those of a statement on it."""
    if is_statement(row.kind, row.slug):
        return lens.addresses.section(row.slug, row.lang)
    if row.menu == "home":
        return lens.addresses.home(row.lang)
    return lens.addresses.entry(row.kind, row.lang, row.address)


def foreign(row: Row) -> str:
    """The language of a row's words where it is not the page's, else ""."""
    return "" if row.translated else row.content_lang


def link(lens: Lens, row: Row) -> Link:
    """A link to an entry, by its title."""
    return Link(row.title, address(lens, row), foreign(row))


def card(lens: Lens, kit: Kit, row: Row) -> Card:
    """An entry in a list."""
    words = kit.strings[row.lang]
    return Card(
        url=address(lens, row),
        title=row.title,
        summary=shortened(row.summary, SUMMARY),
        kicker=kicker(lens, kit, row),
        details=tuple(filter(None, _details(kit, row))),
        picture=medal(lens, row) if row.kind == "badge" else cover(kit, row.cover, foreign(row)),
        day=day(kit, row),
        lang=foreign(row),
        badge=mark(kit, row) or (words.say("Hosted by us") if row.direction == "incoming" else ""),
    )


def medal(lens: Lens, row: Row) -> Picture:
    """A badge's picture; its words stand beside it."""
    return Picture(lens.addresses.badge(row.slug, "svg"), "", "", 512, 512, "")


def cards(lens: Lens, kit: Kit, rows: tuple[Row, ...]) -> tuple[Card, ...]:
    """Entries in a list."""
    return tuple(card(lens, kit, row) for row in rows)


def shortened(text: str, limit: int) -> str:
    """At most `limit` characters, cut between words."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip(" \u00a0\u202f,;:.«“—–") + "…"


def mark(kit: Kit, row: Row) -> str:
    """In the preview, why an entry will not be published."""
    return kit.strings[row.lang].term("withheld", row.mark)


def kicker(lens: Lens, kit: Kit, row: Row) -> str:
    """The line above a title: where and what for a story, what kind of thing for others."""
    words = kit.strings[row.lang]
    if row.kind == "testimony":
        return " · ".join(filter(None, (words.country(row.country), words.term("kind", row.nature))))
    if row.kind == "partner":
        return " · ".join(filter(None, (words.term("partner-kind", row.nature), words.country(row.country))))
    if row.kind == "project":
        return " · ".join(filter(None, (programme(lens, row), words.term("project-status", row.status))))
    if row.kind == "event":
        return " · ".join(filter(None, (words.term("event-kind", row.nature), "" if row.status == "scheduled" else words.term("event-status", row.status))))
    return ""


def programme(lens: Lens, row: Row) -> str:
    """The name of a row's programme."""
    return localized(lens, next((each.name for each in lens.site.programmes if each.id == row.programme), {}), row.lang)


def localized(lens: Lens, words: dict[str, str], lang: str) -> str:
    """One of site.yaml's texts, in the site's first language where the page's has none."""
    return words.get(lang) or words.get(lens.languages[0]) or next(chain(words.values()), "")


def day(kit: Kit, row: Row) -> Day | None:
    """The date that a card shows: of publication for news, day and hours for an event."""
    words = kit.strings[row.lang]
    if row.kind == "event":
        return Day(row.start, when(words, datetime.fromisoformat(row.start), datetime.fromisoformat(row.end)))
    return Day(row.published, words.day(date.fromisoformat(row.published))) if row.kind == "news" and row.published else None


def when(words: Strings, start: datetime, end: datetime) -> str:
    """The day of the week and the hours of an event, or its days where it has several."""
    if start.date() != end.date():
        return words.span(start, end)
    return words.say("%(day)s, from %(start)s to %(end)s", day=words.day(start.date(), "full"), start=words.moment(start), end=words.moment(end))


def length(kit: Kit, lang: str, days: int) -> str:
    """A stay's length in words: days up to 13, weeks up to 13, then months."""
    words = kit.strings[lang]
    if days < 14:
        return words.count("%(num)s day", "%(num)s days", days)
    if days < 90:
        return words.count("%(num)s week", "%(num)s weeks", round(days / 7))
    return words.count("%(num)s month", "%(num)s months", round(days / 30.4))


def _details(kit: Kit, row: Row) -> tuple[str, ...]:
    words = kit.strings[row.lang]
    if row.kind == "testimony":
        return (row.who, words.term("age", row.age), length(kit, row.lang, row.days), row.school_year)
    if row.kind == "partner":
        return (row.city,)
    if row.kind == "event":
        return (row.city,)
    return ()
