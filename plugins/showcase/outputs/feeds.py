"""A feed view as RSS 2.0 or Atom, by feedgen; the same view gives the same bytes."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html import escape
from typing import Any

from ..views.feed import FeedEntry, FeedView
from ..views.feedbody import Medium
from ..views.podcast import PodcastView

MEDIA = "http://search.yahoo.com/mrss/"
ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"
PODCAST = "https://podcastindex.org/namespace/1.0"
GENERATOR = "Escales"
# minutes that a reader may wait before it asks again (RSS 2.0, ttl): news here is counted by the week
PATIENCE = 360
# what XML 1.0 §2.2 does not let a document hold
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# RSS 2.0 takes no other picture for a channel
RASTER = (".png", ".jpg", ".jpeg", ".gif")
FORMS = {"rss": "application/rss+xml", "atom": "application/atom+xml"}


def rss(view: FeedView) -> bytes:
    """The feed as RSS 2.0, with content:encoded and Media RSS."""
    view = printable(view)
    return _with_instructions(_rss(view).rss_str(pretty=True), view)


def podcast(view: PodcastView) -> bytes:
    """The podcast as RSS 2.0, with what Apple's readers want (itunes) and captions as others read them (Podcasting 2.0)."""
    view = printable(view)
    feed = _rss(view.feed)
    feed.load_extension("podcast")
    feed.podcast.itunes_author(view.feed.author.name)
    feed.podcast.itunes_owner(view.feed.author.name, view.feed.author.email)
    feed.podcast.itunes_category(view.category)
    feed.podcast.itunes_image(view.image)
    feed.podcast.itunes_summary(view.feed.description)
    feed.extras.explicit = "false"
    for item, episode in zip(feed.entry(), view.episodes, strict=True):
        item.podcast.itunes_author(view.feed.author.name)
        item.podcast.itunes_duration(episode.seconds)
        item.extras.captions = episode.captions
    return _with_instructions(feed.rss_str(pretty=True), view.feed)


def _rss(view: FeedView) -> Any:
    feed = _feed(view, "rss")
    feed.description(view.description)
    feed.managingEditor(f"{view.author.email} ({view.author.name})")
    feed.language(view.lang)
    feed.ttl(PATIENCE)
    if view.icon.lower().endswith(RASTER):
        feed.image(url=view.icon, title=view.title, link=view.url)
    for entry in view.entries:
        item = _entry(feed, entry)
        item.link(href=entry.url)
        # in RSS a description is HTML
        item.description(escape(entry.summary, quote=False), isSummary=True)
        item.author(name=view.author.name, email=view.author.email)
        # RSS has room for one
        for medium in _sounds(entry)[:1]:
            item.enclosure(medium.url, medium.length, medium.type)
    return feed


def atom(view: FeedView) -> bytes:
    """The feed as Atom (RFC 4287)."""
    view = printable(view)
    feed = _feed(view, "atom")
    feed.subtitle(view.description)
    feed.language(view.lang)
    feed.author(name=view.author.name, email=view.author.email, uri=view.author.url)
    if view.icon:
        feed.icon(view.icon)
    for entry in view.entries:
        item = _entry(feed, entry)
        item.summary(entry.summary)
        item.extras.links = _links(view, entry)
    return _with_instructions(feed.atom_str(pretty=True), view)


def printable(value: Any) -> Any:
    """A view without the characters that XML forbids; they are invisible, and one of them makes a reader refuse all."""
    if isinstance(value, str):
        return FORBIDDEN.sub("", value)
    if isinstance(value, tuple):
        parts = map(printable, value)
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    return value


class FeedExtras:
    """feedgen's extension of a feed: declares the namespaces of what EntryExtras adds.

    feedgen 1.0 writes `explicit` as yes or no, where Apple wants true or false.
    """

    def __init__(self):
        self.explicit = ""

    def extend_ns(self) -> dict[str, str]:
        """Prefixes and namespaces."""
        return {"media": MEDIA} | ({"podcast": PODCAST} if self.explicit else {})

    def extend_rss(self, feed: Any) -> Any:
        """The feed, with what it says of its words where it is a podcast."""
        from feedgen.util import xml_elem

        if self.explicit:
            for name, text in (("explicit", self.explicit), ("type", "episodic")):
                xml_elem(f"{{{ITUNES}}}{name}", feed[0]).text = text
        return feed

    def extend_atom(self, feed: Any) -> Any:
        """The feed as it is."""
        return feed


class EntryExtras:
    """feedgen's extension of an entry: what feedgen 1.0 cannot say.

    Its media:content has no description, and it drops `rel`, `type` and `length` of an Atom entry's links,
    which makes a second page of an enclosure.
    """

    def __init__(self):
        self.media: tuple[Medium, ...] = ()
        self.links: tuple[dict[str, str], ...] = ()
        self.captions: tuple[tuple[str, str], ...] = ()

    def extend_rss(self, entry: Any) -> Any:
        """The entry with its media (Media RSS 1.5.1)."""
        from feedgen.util import xml_elem

        for medium in self.media:
            numbers = {"width": medium.width, "height": medium.height, "fileSize": medium.length}
            facts = {"url": medium.url, "type": medium.type, "medium": medium.medium} | {name: str(number) for name, number in numbers.items() if number}
            content = xml_elem(f"{{{MEDIA}}}content", entry, **facts)
            if medium.description:
                xml_elem(f"{{{MEDIA}}}description", content, type="plain").text = medium.description
        for lang, url in self.captions:
            xml_elem(f"{{{PODCAST}}}transcript", entry, url=url, type="text/vtt", language=lang, rel="captions")
        return entry

    def extend_atom(self, entry: Any) -> Any:
        """The entry with its links and media."""
        from feedgen.util import xml_elem

        for link in self.links:
            xml_elem("link", entry, **link)
        return self.extend_rss(entry)


def _feed(view: FeedView, form: str) -> Any:
    from feedgen.feed import FeedGenerator

    feed = FeedGenerator()
    feed.register_extension("extras", FeedExtras, EntryExtras)
    feed.id(view.id)
    feed.title(view.title)
    feed.generator(GENERATOR)
    feed.link(href=view.rss_url if form == "rss" else view.atom_url, rel="self", type=FORMS[form])
    # the last link is the one that feedgen takes for the channel's
    feed.link(href=view.url, rel="alternate", type="text/html", hreflang=view.lang)
    feed.updated(_moment(view.updated))
    return feed


def _entry(feed: Any, entry: FeedEntry) -> Any:
    item = feed.add_entry(order="append")
    item.id(entry.id)
    item.title(entry.title)
    item.content(entry.content, type="html")
    item.published(_moment(entry.published))
    item.updated(_moment(entry.updated))
    item.category([category._asdict() for category in entry.categories])
    item.extras.media = entry.media
    return item


def _sounds(entry: FeedEntry) -> list[Medium]:
    return [medium for medium in entry.media if medium.medium == "audio"]


def _links(view: FeedView, entry: FeedEntry) -> tuple[dict[str, str], ...]:
    page = {"rel": "alternate", "type": "text/html", "hreflang": view.lang, "href": entry.url}
    return (page, *({"rel": "enclosure", "type": each.type, "length": str(each.length), "href": each.url} for each in _sounds(entry)))


def _moment(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def _with_instructions(xml: bytes, view: FeedView) -> bytes:
    """The document with what a browser needs to show it: the XSL, and for the XSL our styles and one sentence.

    Browsers give up XSLT (Chromium from 2026 on): those that have none take the second style sheet, which makes
    the feed's own elements readable.
    """
    declaration, _, document = xml.partition(b"\n")
    sheets = ((view.feed_style, "text/xsl"), (view.styles, "text/css"))
    lines = [declaration.decode(), *(f'<?xml-stylesheet href="{escape(address)}" type="{kind}"?>' for address, kind in sheets if address)]
    words = (("escales-styles", view.styles), ("escales-how-to", view.how_to)) if view.feed_style else ()
    lines += [f"<?{name} {text.replace('?>', '')}?>" for name, text in words]
    return "\n".join(lines).encode() + b"\n" + document
