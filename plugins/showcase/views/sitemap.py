"""What search engines are told: every page in its own language, with its translations and the day of its last change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..library.addresses import FACETS, STATEMENTS, listed_by
from ..library.lens import Lens
from .kit import Kit

# kinds that have a list of their own; pages lie at the root
LISTED = ("testimony", "partner", "project", "event", "news", "badge")


class Place(NamedTuple):
    """A page: absolute address, day of the last change ("" if unknown), and (language, address) of all its languages where there are several."""

    url: str
    modified: str
    alternates: tuple[tuple[str, str], ...] = ()


class SitemapView(NamedTuple):
    """All pages; `root` is the absolute address of the site's top folder, with a final slash."""

    root: str
    places: tuple[Place, ...]


def sitemap(lens: Lens, kit: Kit) -> SitemapView:
    """Every page of every language that is written in it."""
    where, languages = lens.addresses, lens.languages
    places = [*_entries_and_lists(lens, kit)]
    fixed = [where.home]
    fixed += [lambda lang, section=section: where.section(section, lang) for section in ("country", "centre", "map", "question", *STATEMENTS)]
    for at in fixed:
        places += _together(kit, [(lang, at(lang), "") for lang in languages], languages)
    for page in question_pages(lens):
        places += _together(kit, [(lang, address, "") for lang, address in page], languages)
    for lang_pages in indicator_pages(lens):
        places += _together(kit, [(lang, address, "") for lang, address in lang_pages], languages)
    for pages in departure_pages(lens):
        places += _together(kit, pages, languages)
    return SitemapView(kit.host + where.root, tuple(sorted(set(places))))


def question_pages(lens: Lens) -> Iterator[list[tuple[str, str]]]:
    """The page of each question in the languages that have an answer."""
    for question in lens.questions:
        yield [(lang, lens.addresses.question(question.id, lang)) for lang in lens.languages if lens.ask("answers_total", question.id, "", "", lang)]


def indicator_pages(lens: Lens) -> Iterator[list[tuple[str, str]]]:
    """The indicators, and each school year in the languages in which it is written: figures are in all, an evaluation may not be translated."""
    years = lens.ask("indicator_years", lens.languages[0])
    if years:
        yield [(lang, lens.addresses.indicators(lang)) for lang in lens.languages]
    for year in years:
        told = {lang: translated for lang, _, translated in lens.ask("translations", "evaluation", year)}
        yield [(lang, lens.addresses.indicators(lang, year)) for lang in lens.languages if told.get(lang, True)]


def departure_pages(lens: Lens) -> Iterator[list[tuple[str, str, str]]]:
    """What lists say of each departure, in the languages in which they are written: language, address, day."""
    found: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    for lang in lens.languages:
        for slug, word, day, departures in lens.ask("departures", lang):
            for departure in departures:
                found.setdefault((slug, departure), []).append((lang, lens.addresses.departure(lang, word, departure), day))
    yield from found.values()


def _entries_and_lists(lens: Lens, kit: Kit) -> Iterator[Place]:
    for kind in (*LISTED, "page"):
        by_slug: dict[str, list[tuple[str, str, str]]] = {}
        newest = {}
        for lang in lens.languages:
            dated = lens.ask("dated_addresses", kind, lang)
            newest[lang] = max((day for _, _, day in dated), default="")
            for slug, word, day in dated:
                by_slug.setdefault(slug, []).append((lang, lens.addresses.entry(kind, lang, word), day))
        for versions in by_slug.values():
            yield from _together(kit, versions, lens.languages)
        if kind in LISTED:
            yield from _lists(lens, kit, kind, newest)
    yield from _facets(lens, kit)


def _lists(lens: Lens, kit: Kit, kind: str, newest: dict[str, str]) -> Iterator[Place]:
    where = lens.addresses
    totals = {lang: lens.ask("total", kind, lang) for lang in lens.languages}
    yield from _together(kit, [(lang, where.section(kind, lang), newest[lang]) for lang in lens.languages if totals[lang]], lens.languages)
    for lang, total in totals.items():
        yield from _later_pages(kit, total, lambda number: where.section(kind, lang, number))  # noqa: B023  (used up at once)


def _facets(lens: Lens, kit: Kit) -> Iterator[Place]:
    where = lens.addresses
    for facet in FACETS:
        # a centre has its page before its first story
        all_values = {centre.id: 0 for centre in lens.site.centres} if facet == "centre" else {}
        ask = lambda lang: lens.ask("country_totals", lang) if facet == "country" else lens.ask("facet_values", facet, lang)  # noqa: B023, E731  (used at once)
        counts = {lang: all_values | dict(ask(lang)) for lang in lens.languages}
        for value in sorted({value for counted in counts.values() for value in counted}):
            having = [lang for lang in lens.languages if value in counts[lang]]
            yield from _together(kit, [(lang, where.facet(facet, value, lang), "") for lang in having], lens.languages)
            for lang in having:
                yield from _later_pages(kit, listed_by(facet, counts[lang][value], kit.page_size), lambda number: where.facet(facet, value, lang, number))  # noqa: B023


def _later_pages(kit: Kit, total: int, at) -> Iterator[Place]:
    """A list's pages from the second: they have no counterpart, for languages may number them otherwise."""
    for number in range(2, -(-total // kit.page_size) + 1):
        yield Place(kit.host + at(number), "")


def _together(kit: Kit, versions: Iterable[tuple[str, str, str]], languages: tuple[str, ...]) -> Iterator[Place]:
    """The versions of a page, each naming all: as in <head>, x-default is the site's first language, or else the first that there is."""
    absolute = [(lang, kit.host + address, day) for lang, address, day in versions]
    alternates: tuple[tuple[str, str], ...] = ()
    if len(absolute) > 1:
        default = next((url for lang, url, _ in absolute if lang == languages[0]), absolute[0][1])
        alternates = (*((lang, url) for lang, url, _ in absolute), ("x-default", default))
    for _, url, day in absolute:
        yield Place(url, day, alternates)
