"""The podcast of a language: every sound that may go into a feed and is told in that language, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from ..library.clear import Cleared
from ..library.lens import Lens, day_of
from ..library.rows import Row
from ..model.record import Recording
from ..terms.media import media_type
from .cards import address, localized
from .feed import Author, FeedEntry, FeedView, tag
from .feedbody import Medium
from .firstday import first_day
from .kit import Kit
from .parts import Link
from .prose import paragraphs

# Apple's list of categories, which podcast readers share
CATEGORY = "Education"


class Episode(NamedTuple):
    """What a podcast says of a sound beside its entry: seconds, and captions as (language, absolute address)."""

    seconds: int
    captions: tuple[tuple[str, str], ...]


class PodcastView(NamedTuple):
    """`feed` holds an entry for each of `episodes`, in the same order; `image` is the absolute address of its square picture."""

    feed: FeedView
    episodes: tuple[Episode, ...]
    image: str
    category: str


class CoverView(NamedTuple):
    """The words of the podcast's picture."""

    name: str
    tagline: str


def podcast(lens: Lens, kit: Kit, lang: str) -> PodcastView:
    """The podcast in `lang`; asked for only where there is a sound."""
    found = [each for row in lens.ask("sounding", lang) for each in _told(lens, kit, row)]
    site, where, words = lens.site, lens.addresses, kit.strings[lang]
    name = localized(lens, site.name, lang)
    entries = tuple(entry for entry, _ in found)
    feed = FeedView(
        id=tag(lens, kit, f"{lang}/podcast"),
        lang=lang,
        title=words.say("%(name)s, to be heard", name=name),
        description=localized(lens, site.description, lang),
        url=kit.host + where.home(lang),
        rss_url=kit.host + where.podcast(lang),
        atom_url="",
        updated=max((entry.updated for entry in entries), default=first_day(lens)),
        author=Author(localized(lens, site.institution, lang), site.email, kit.host + where.home(lang)),
        icon="",
        feed_style=kit.assets.feed_style,
        styles=kit.assets.styles,
        how_to=words.say("This is a podcast: copy the address of this page into a podcast reader, and new sounds will come to you."),
        entries=entries,
    )
    return PodcastView(feed, tuple(episode for _, episode in found), kit.host + where.podcast_picture(lang), CATEGORY)


def podcast_cover(lens: Lens, kit: Kit, lang: str) -> CoverView:
    """The words of the picture."""
    return CoverView(localized(lens, lens.site.name, lang), localized(lens, lens.site.tagline, lang))


def podcast_link(lens: Lens, kit: Kit, lang: str) -> Link | None:
    """The way to the podcast, None where there is nothing to hear."""
    return Link(kit.strings[lang].say("All sounds, as a podcast"), lens.addresses.podcast(lang)) if lens.ask("is_heard", lang) else None


def _told(lens: Lens, kit: Kit, row: Row) -> Iterator[tuple[FeedEntry, Episode]]:
    cleared: Cleared = lens.record(row.kind, row.slug, row.lang, "feed")
    for each in cleared.record.audio:
        if each.file in cleared.version.files:
            yield _entry(lens, kit, row, cleared, each), _episode(kit, cleared, each)


def _entry(lens: Lens, kit: Kit, row: Row, cleared: Cleared, each: Recording) -> FeedEntry:
    file = kit.published_file(cleared.version.files[each.file].digest, each.file)
    url, day = kit.host + address(lens, row), day_of(row)
    words = Markup("").join(Markup("<p>{}</p>").format(part) for part in (row.summary, *paragraphs(each.transcript)))
    return FeedEntry(
        # named after the story's folder and the file: a corrected title is no new episode
        id=tag(lens, kit, f"{row.lang}/podcast/{row.slug}/{each.file}"),
        title=" · ".join(dict.fromkeys((each.title, row.title))),
        url=url,
        summary=row.summary,
        content=str(words + Markup('<p><a href="{}">{}</a></p>').format(url, row.title)),
        published=day,
        updated=max(row.modified, day),
        categories=(),
        media=(Medium(kit.host + file.address, media_type(each.file), "audio", each.title, length=file.size),),
    )


def _episode(kit: Kit, cleared: Cleared, each: Recording) -> Episode:
    files = cleared.version.files
    captions = ((lang, kit.host + kit.published_file(files[name].digest, name).address) for lang, name in each.captions.items() if name in files)
    return Episode(round(files[each.file].seconds), tuple(captions))
