"""How each file that is no page is made: by name of its view, what fills it and what writes it.

What a build does not make it does not load: feeds alone stand on libraries that take 15 ms.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..library.lens import Lens
from ..views.kit import Kit
from .artifact import Artifact

# the last argument is the cache, where pictures lie as they do in the output
Maker = Callable[[Lens, Kit, Artifact, Path], bytes]


def _feed(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs import feeds
    from ..views.feed import feed

    view = feed(lens, kit, artifact.lang, *artifact.about)
    return feeds.rss(view) if artifact.form == "rss" else feeds.atom(view)


def _podcast(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs import feeds
    from ..views.podcast import podcast

    return feeds.podcast(podcast(lens, kit, artifact.lang))


def _podcast_cover(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs.podcastcover import cover_png
    from ..views.podcast import podcast_cover

    return cover_png(podcast_cover(lens, kit, artifact.lang), kit.assets.colours)


def _calendar(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs.icalendar import calendar_file
    from ..views.calendar import calendar

    return calendar_file(calendar(lens, kit, artifact.lang))


def _calendar_entry(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs.icalendar import calendar_file
    from ..views.calendar import calendar_entry

    return calendar_file(calendar_entry(lens, kit, artifact.lang, *artifact.about))


def _download(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs.csvfile import sheet
    from ..views.downloads import download

    return sheet(download(lens, kit, artifact.lang, *artifact.about))


def _filter_sheet(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs.finder import finder_json
    from ..views.filters import filter_sheet

    return finder_json(filter_sheet(lens, kit, artifact.lang))


def _stories_data(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs.datafile import data_json
    from ..views.reuse import stories_data

    return data_json(stories_data(lens, kit, artifact.lang, *artifact.about))


def _indicators_data(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs.datafile import data_json
    from ..views.reuse import indicators_data

    return data_json(indicators_data(lens, kit, artifact.lang))


def _issuer(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs.badges import issuer_json
    from ..views.badges import issuer

    return issuer_json(issuer(lens, kit, artifact.lang))


def _badge_class(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs.badges import badge_json
    from ..views.badges import badge_class

    return badge_json(badge_class(lens, kit, artifact.lang, *artifact.about))


def _medal(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs.badges import medal_svg
    from ..views.badges import medal

    view = medal(lens, kit, artifact.lang, *artifact.about)
    return medal_svg(view, (cache / view.picture).read_bytes() if view.picture else b"", kit.assets.colours)


def _sitemap(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs import sitemap
    from ..views.sitemap import sitemap as sitemap_view

    return sitemap.xml(sitemap_view(lens, kit))


def _robots(lens: Lens, kit: Kit, artifact: Artifact, cache: Path) -> bytes:
    from ..outputs import sitemap

    return sitemap.robots(kit.host, lens.addresses.root)


MAKERS: dict[str, Maker] = {
    "feed": _feed,
    "podcast": _podcast,
    "podcast_cover": _podcast_cover,
    "calendar": _calendar,
    "calendar_entry": _calendar_entry,
    "download": _download,
    "filter_sheet": _filter_sheet,
    "stories_data": _stories_data,
    "indicators_data": _indicators_data,
    "issuer": _issuer,
    "badge_class": _badge_class,
    "medal": _medal,
    "sitemap": _sitemap,
    "robots": _robots,
}
