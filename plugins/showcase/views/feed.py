"""A feed of what is new: all of it, a section, or the stories of a country or a centre.

One view serves both forms, RSS 2.0 and Atom (RFC 4287).
"""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlsplit

from ..library.clear import Cleared
from ..library.lens import Lens, day_of
from ..library.rows import Row
from .cards import address, localized
from .feedbody import Medium, content, media
from .firstday import first_day
from .kit import Kit
from .listing import INTROS, facet_value
from .marks import section_name

MOST = 20
# what goes into the feed of everything; a section's feed holds its own kind, a facet's feed testimonies
EVERYTHING = ("testimony", "news")
FACETS = ("country", "centre")
# a tag URI (RFC 4151) names a year in which its host was ours; a constant, so that no correction of a date makes an old entry new
TAG_YEAR = 2026
KIND_TERMS = {"testimony": "kind", "partner": "partner-kind", "event": "event-kind"}


class Category(NamedTuple):
    """`term` for machines, the same in every language; `label` in the feed's; `scheme` says of which vocabulary."""

    term: str
    label: str
    scheme: str


class Author(NamedTuple):
    """The institution: never a person, whose consent may end."""

    name: str
    email: str
    url: str


class FeedEntry(NamedTuple):
    """`title` and `summary` are plain text, `content` is HTML with absolute addresses only; days are ISO texts."""

    id: str
    title: str
    url: str
    summary: str
    content: str
    published: str
    updated: str
    categories: tuple[Category, ...]
    media: tuple[Medium, ...]


class FeedView(NamedTuple):
    """`url` is the page that the feed follows.  Every address is absolute but `feed_style` and `styles`, those of the
    XSL and of the style sheet for whoever opens the feed in a browser; `how_to` tells them what a feed is."""

    id: str
    lang: str
    title: str
    description: str
    url: str
    rss_url: str
    atom_url: str
    updated: str
    author: Author
    icon: str
    feed_style: str
    styles: str
    how_to: str
    entries: tuple[FeedEntry, ...]


def feed(lens: Lens, kit: Kit, lang: str, what: str, value: str = "") -> FeedView:
    """The newest entries that may go into feeds and are written in `lang`; `what` is all, a kind, country or centre (then with `value`)."""
    below, where, site = page_below(lens, lang, what, value), lens.addresses, lens.site
    # an entry is in up to four feeds, of two forms each
    entries = tuple(lens.once(("feed", row.kind, row.slug, lang), lambda own: _entry(own, kit, row)) for row in _rows(lens, lang, what, value))  # noqa: B023
    name = localized(lens, site.name, lang)
    heading = _heading(lens, kit, lang, what, value)
    return FeedView(
        id=tag(lens, kit, f"{lang}/feed/{what}" + (f"/{value}" if value else "")),
        lang=lang,
        title=f"{heading} · {name}" if heading else name,
        description=_description(lens, kit, lang, what, value),
        url=kit.host + below,
        rss_url=kit.host + where.feed(lang, "rss", below),
        atom_url=kit.host + where.feed(lang, "atom", below),
        updated=max((entry.updated for entry in entries), default=first_day(lens)),
        author=Author(localized(lens, site.institution, lang), site.email, kit.host + where.home(lang)),
        icon=kit.host + kit.assets.icon if kit.assets.icon else "",
        feed_style=kit.assets.feed_style,
        styles=kit.assets.styles,
        how_to=kit.strings[lang].say("This is a feed: copy the address of this page into a feed reader, and what is new will come to you."),
        entries=entries,
    )


def page_below(lens: Lens, lang: str, what: str, value: str = "") -> str:
    """The page that a feed follows, and below which it lies."""
    where = lens.addresses
    if what == "all":
        return where.home(lang)
    return where.facet(what, value, lang) if what in FACETS else where.section(what, lang)


def _rows(lens: Lens, lang: str, what: str, value: str) -> tuple[Row, ...]:
    if what in FACETS:
        return lens.ask("newest", "testimony", what, value, lang, "feed", MOST)
    kinds = EVERYTHING if what == "all" else (what,)
    found = [row for kind in kinds for row in lens.ask("newest", kind, "", "", lang, "feed", MOST)]
    return tuple(sorted(found, key=lambda row: (day_of(row), row.kind, row.slug), reverse=True)[:MOST])


def _entry(lens: Lens, kit: Kit, row: Row) -> FeedEntry:
    cleared: Cleared = lens.record(row.kind, row.slug, row.lang, "feed")
    day = day_of(row)
    return FeedEntry(
        # the folder's name, not the address: an author who renames a page must not send it out again
        id=tag(lens, kit, f"{row.lang}/{row.kind}/{row.slug}"),
        title=row.title,
        url=kit.host + address(lens, row),
        summary=row.summary,
        content=content(lens, kit, row, cleared),
        published=day,
        updated=max(row.modified, day),
        categories=tuple(_categories(lens, kit, row)),
        media=media(kit, cleared),
    )


def _categories(lens: Lens, kit: Kit, row: Row):
    words = kit.strings[row.lang]
    labels = [("section", row.kind, words.say(section_name(row.kind)))]
    if row.nature and row.kind in KIND_TERMS:
        labels.append((KIND_TERMS[row.kind], row.nature, words.term(KIND_TERMS[row.kind], row.nature)))
    if row.country:
        labels.append(("country", row.country, words.country(row.country)))
    labels += [("centre", centre, facet_value(lens, kit, "centre", centre, row.lang)) for centre in row.centres]
    return (Category(term, label, tag(lens, kit, f"vocabulary/{name}")) for name, term, label in labels)


def tag(lens: Lens, kit: Kit, specific: str) -> str:
    """A tag URI of our own; the site's folder is part of it, for a host may carry two sites."""
    return f"tag:{urlsplit(kit.host).hostname or 'localhost'},{TAG_YEAR}:{lens.addresses.root}{specific}"


def _heading(lens: Lens, kit: Kit, lang: str, what: str, value: str) -> str:
    if what == "all":
        return ""
    return facet_value(lens, kit, what, value, lang) if what in FACETS else kit.strings[lang].say(section_name(what))


def _description(lens: Lens, kit: Kit, lang: str, what: str, value: str) -> str:
    words = kit.strings[lang]
    if what == "all":
        return localized(lens, lens.site.description, lang)
    if what in FACETS:
        return words.say("Testimonies: %(name)s", name=facet_value(lens, kit, what, value, lang))
    return words.say(INTROS[what])
