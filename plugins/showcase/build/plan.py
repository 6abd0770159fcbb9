"""Every file that the site consists of: its path, the view that fills it, the form that it takes."""

from __future__ import annotations

from collections.abc import Iterator

from ..library.addresses import FACETS, QUESTION_FACETS, STATEMENTS, listed_by
from ..library.figures import FILES as FIGURES
from ..library.library import Library
from ..views.listing import FEED_FACETS, FEED_SECTIONS
from ..views.reuse import SIZE as STORIES_A_FILE
from .artifact import JPEG, Artifact
from .paperplan import papers

# form → view, for pages: (template, name of the view in VIEWS)
ENTRY_PAGES = {
    "testimony": ("story.html", "story"),
    "partner": ("partner.html", "partner"),
    "project": ("project.html", "project"),
    "event": ("article.html", "article"),
    "news": ("article.html", "article"),
    "page": ("article.html", "article"),
    "badge": ("article.html", "article"),
}
# views that serve several kinds take the kind as an argument
SHARED_VIEWS = ("article",)
# views of files beside an entry's page: they take the kind too
FILE_VIEWS = ("calendar_entry", "badge_class", "medal")
# the kiosk edition, which speaks all languages, lies beside the pages
KIOSK = "kiosk"
KIOSK_FILES = (
    ("index.html", "kiosk.html", "kiosk_page"),
    ("data.js", "kiosk", "kiosk_edition"),
    ("worker.js", "kiosk", "kiosk_worker"),
    ("assets/kiosk.css", "kiosk", "kiosk_asset"),
    ("assets/kiosk.js", "kiosk", "kiosk_asset"),
    ("assets/icon.svg", "kiosk", "kiosk_asset"),
    ("manifest.webmanifest", "kiosk", "kiosk_manifest"),
)
# kinds that have a list of their own, page by page
LISTED = ("testimony", "partner", "project", "event", "news", "badge")


def plan(library: Library, page_size: int, *, paper: bool = False, cards: bool = False, kiosk: bool = True) -> list[Artifact]:
    """All artifacts of the site, languages in order; sheets, cards and the kiosk edition where they are asked for."""
    found: list[Artifact] = []
    for lang in library.languages:
        found += _pages(library, lang)
        found += _lists(library, lang, page_size)
        found += _feeds(library, lang)
        found += _calendars(library, lang)
        found += _data(library, lang)
        found += papers(library, lang) if paper else ()
        found += _cards(library, lang) if cards else ()
    found += _badges(library, library.languages[0])
    if kiosk:
        found += [Artifact(f"{KIOSK}/{name}", form, view, library.languages[0]) for name, form, view in KIOSK_FILES]
    found.append(Artifact("sitemap.xml", "sitemap", "sitemap", ""))
    found.append(Artifact("robots.txt", "robots", "robots", ""))
    return found


def _pages(library: Library, lang: str) -> Iterator[Artifact]:
    where = library.addresses
    file = where.file
    yield Artifact(file(where.home(lang)), "home.html", "home", lang)
    for kind, (template, view) in ENTRY_PAGES.items():
        for row in library.listed(kind, lang):
            about = (kind, row.slug) if view in SHARED_VIEWS else (row.slug,)
            if row.menu != "home":
                yield Artifact(file(where.entry(kind, lang, row.address)), template, view, lang, about)
            for departure in row.departures if row.menu != "home" else ():
                yield Artifact(file(where.departure(lang, row.address, departure)), "departure.html", "departure", lang, (row.slug, departure))
            for former in row.aliases if row.translated else ():
                yield Artifact(former_path(library, former), "redirect.html", "redirect", row.lang, (row.kind, row.slug))
    for name in STATEMENTS:
        yield Artifact(file(where.section(name, lang)), "statement.html", "statement", lang, (name,))
        row = library.row("page", name, lang)
        for former in row.aliases if row and row.translated else ():
            yield Artifact(former_path(library, former), "redirect.html", "redirect", lang, ("page", name))
    yield Artifact(file(where.section("map", lang)), "sitemap.html", "site_map", lang)
    yield Artifact(file(where.section("search", lang)), "search.html", "search", lang)
    yield Artifact(file(where.home(lang)).replace("index.html", "404.html"), "lost.html", "lost", lang)


def former_path(library: Library, former: str) -> str:
    """The file that answers at a former address, written as the public saw it: with or without the folder that the site lives in."""
    address = former if former.endswith("/") or "." in former.rsplit("/", 1)[-1] else former + "/"
    root = library.addresses.root
    return library.addresses.file(address if address.startswith(root) else root + address.lstrip("/"))


def _lists(library: Library, lang: str, size: int) -> Iterator[Artifact]:
    where = library.addresses
    for kind in LISTED:
        for number in _numbers(len(library.listed(kind, lang)), size):
            yield Artifact(where.file(where.section(kind, lang, number)), "listing.html", "section", lang, (kind, number))
    for facet in FACETS:
        for value, count in sorted(_facet_values(library, facet, lang).items()):
            for number in _numbers(listed_by(facet, count, size), size):
                path = where.file(where.facet(facet, value, lang, number))
                own = facet == "country"
                yield Artifact(path, "country.html", "country", lang, (value, number)) if own else Artifact(path, "listing.html", "facet_page", lang, (facet, value, number))
    if library.listed("testimony", lang):
        yield Artifact(where.file(where.filters(lang)), "json", "filter_sheet", lang)
    yield from _questions(library, lang, size)
    yield from _indicators(library, lang)
    yield Artifact(where.file(where.section("country", lang)), "destinations.html", "destinations", lang)
    yield Artifact(where.file(where.section("centre", lang)), "listing.html", "centres", lang)


def _questions(library: Library, lang: str, size: int) -> Iterator[Artifact]:
    where = library.addresses
    yield Artifact(where.file(where.section("question", lang)), "questions.html", "question_list", lang)
    for question in library.questions:
        wanted = [("", "", len(library.answers(question.id, "", "", lang)))]
        for facet in QUESTION_FACETS:
            wanted += [(facet, value, count) for value, count in sorted(library.answer_values(question.id, facet, lang).items())]
        for facet, value, count in wanted:
            # a question that nobody has answered yet has no page: the staff's report asks for an answer
            for number in _numbers(count, size) if count else ():
                path = where.file(where.question(question.id, lang, facet, value, number))
                yield Artifact(path, "question.html", "question", lang, (question.id, facet, value, number))


def _indicators(library: Library, lang: str) -> Iterator[Artifact]:
    where, years = library.addresses, library.indicator_years(lang)
    if years:
        yield Artifact(where.file(where.indicators(lang)), "indicators.html", "indicators", lang)
    for year in years:
        yield Artifact(where.file(where.indicators(lang, year)), "indicator_year.html", "indicator_year", lang, (year,))
    if years:
        yield Artifact(where.file(where.indicators_data(lang)), "json", "indicators_data", lang)
    for name in FIGURES:
        if getattr(library.figures, name):
            yield Artifact(where.file(where.figures(lang, name)), "csv", "download", lang, (name,))


def _facet_values(library: Library, facet: str, lang: str) -> dict[str, int]:
    if facet == "country":
        # a country has its page before its first story: with its first partner, or what the staff write of it
        return {each.country: each.stories for each in library.destinations(lang).values()}
    counts = dict(library.facet_values(facet, lang))
    if facet == "centre":
        # a centre has its page before its first story
        counts = {centre.id: counts.get(centre.id, 0) for centre in library.site.centres}
    return counts


def _numbers(total: int, size: int) -> range:
    return range(1, max(1, -(-total // size)) + 1)


def _feeds(library: Library, lang: str) -> Iterator[Artifact]:
    where = library.addresses
    below = [("all", "", where.home(lang))]
    below += [(kind, "", where.section(kind, lang)) for kind in FEED_SECTIONS]
    below += [(facet, value, where.facet(facet, value, lang)) for facet in FEED_FACETS for value in sorted(_facet_values(library, facet, lang))]
    for what, value, page in below:
        for form in ("rss", "atom"):
            yield Artifact(where.file(where.feed(lang, form, page)), form, "feed", lang, (what, value))
    if library.sounding(lang):
        yield Artifact(where.file(where.podcast(lang)), "rss", "podcast", lang)
        yield Artifact(where.file(where.podcast_picture(lang)), "png", "podcast_cover", lang)


def _data(library: Library, lang: str) -> Iterator[Artifact]:
    where, total = library.addresses, len(library.shared("testimony", lang))
    for number in _numbers(total, STORIES_A_FILE) if total else ():
        yield Artifact(where.file(where.stories_data(lang, number)), "json", "stories_data", lang, (number,))


def _calendars(library: Library, lang: str) -> Iterator[Artifact]:
    where = library.addresses
    yield Artifact(where.file(where.calendar(lang)), "ics", "calendar", lang)
    for row in library.listed("event", lang):
        if row.granted("feed"):
            yield Artifact(where.file(where.event_file(lang, row.address)), "ics", "calendar_entry", lang, ("event", row.slug))


def _badges(library: Library, lang: str) -> Iterator[Artifact]:
    where, badges = library.addresses, library.listed("badge", lang)
    if badges:
        yield Artifact(where.file(where.issuer()), "json", "issuer", lang)
    for row in badges:
        yield Artifact(where.file(where.badge(row.slug, "svg")), "svg", "medal", lang, ("badge", row.slug))
        if row.granted("feed"):
            yield Artifact(where.file(where.badge(row.slug, "json")), "json", "badge_class", lang, ("badge", row.slug))
            for other in library.languages[1:]:
                told = library.row("badge", row.slug, other)
                if told and told.translated and told.granted("feed") and other != row.content_lang:
                    yield Artifact(where.file(where.badge(row.slug, "json", other)), "json", "badge_class", other, ("badge", row.slug))


def _cards(library: Library, lang: str) -> Iterator[Artifact]:
    """One beside each page that people share; other pages show that of their section, or of the home page.  That of a story that may not
    be told of says no more than where and what."""
    where = library.addresses
    pages = [(where.home(lang), ("home",))]
    for kind in ENTRY_PAGES:
        pages += [(where.entry(kind, lang, row.address), (kind, row.slug)) for row in library.listed(kind, lang) if row.menu != "home" and (kind == "testimony" or row.discreet("social"))]
    pages += [(where.section(section, lang), ("section", section)) for section in (*LISTED, "country", "question")]
    pages += [(where.facet(facet, value, lang), (facet, value)) for facet in ("country", "centre") for value in _facet_values(library, facet, lang)]
    pages += [(where.question(each.id, lang), ("question", each.id)) for each in library.questions if library.answers(each.id, "", "", lang)]
    pages += [(where.indicators(lang, year), ("indicators", year)) for year in ("", *library.indicator_years(lang))]
    for page, about in pages:
        yield Artifact(where.file(where.card(page)), JPEG, "card", lang, about)
