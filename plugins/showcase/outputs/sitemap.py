"""sitemap.xml (sitemaps.org protocol 0.9, with the alternates that search engines read) and robots.txt."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from markupsafe import escape

from ..views.sitemap import Place, SitemapView

# the protocol allows 50,000 addresses and 50 MB a file: with four languages an address takes about 1 kB
MOST = 50_000
PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def xml(view: SitemapView, most: int = MOST) -> bytes:
    """The site map, or where it has more than `most` addresses the index of its parts."""
    if len(view.places) <= most:
        return _urlset(view.places)
    entries = "".join(f"<sitemap><loc>{escape(view.root + name)}</loc>{_day(_newest(places))}</sitemap>\n" for name, places in _split(view, most))
    return f'{DECLARATION}<sitemapindex xmlns="{PROTOCOL}">\n{entries}</sitemapindex>\n'.encode()


def parts(view: SitemapView, most: int = MOST) -> dict[str, bytes]:
    """The files that the index names, by path; none where sitemap.xml holds all."""
    return {name: _urlset(places) for name, places in _split(view, most)} if len(view.places) > most else {}


def robots(host: str, root: str) -> bytes:
    """robots.txt (RFC 9309): everything may be read; crawlers look for it at the top of a host only.

    A build for no address yet names no site map: its address must be absolute.
    """
    return ("User-agent: *\nAllow: /\n" + (f"\nSitemap: {host}{root}sitemap.xml\n" if host else "")).encode()


def _split(view: SitemapView, most: int) -> list[tuple[str, tuple[Place, ...]]]:
    starts = range(0, len(view.places), most)
    return [(f"sitemap-{number}.xml", view.places[start : start + most]) for number, start in enumerate(starts, 1)]


def _newest(places: tuple[Place, ...]) -> str:
    return max(place.modified for place in places)


def _urlset(places: tuple[Place, ...]) -> bytes:
    return f'{DECLARATION}<urlset xmlns="{PROTOCOL}" xmlns:xhtml="{XHTML}">\n{"".join(map(_url, places))}</urlset>\n'.encode()


def _url(place: Place) -> str:
    links = "".join(f'<xhtml:link rel="alternate" hreflang={quoteattr(lang)} href={quoteattr(url)}/>' for lang, url in place.alternates)
    return f"<url><loc>{escape(place.url)}</loc>{_day(place.modified)}{links}</url>\n"


def _day(day: str) -> str:
    return f"<lastmod>{day}</lastmod>" if day else ""
