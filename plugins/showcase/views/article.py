"""News, events, badges, pages, the site map, the page for lost visitors."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from markupsafe import Markup

from ..library.lens import Lens
from ..library.rows import Row
from ..model.event import Event
from ..terms.alphabet import alphabetical
from ..terms.strings import Strings
from .badges import badge_data, badge_facts
from .cards import cards, foreign, kicker, link, localized, medal
from .departure import Lists, departure_links, lists
from .dossier import telling
from .frame import POSTER, Subject, entry_at, entry_notices, frame
from .jsonld import article as article_thing
from .jsonld import event as event_thing
from .jsonld import image_of
from .kit import Kit
from .marks import section_crumbs, section_name
from .modalities import told_by, used_by
from .parts import Card, Day, Fact, Frame, Link, Medal, Picture, Subscription
from .pictures import social
from .prose import parts_of
from .site import NOTICES
from .vocabulary import facet_value


class ArticleView(NamedTuple):
    """A page of prose: `style` is news, event, badge or page; `facts` are an event's when and where, a badge's issuer; `ways` lead to its parts;
    `lists` are what it has to tick."""

    frame: Frame
    style: str
    title: str
    summary: str
    kicker: str
    cover: Picture | None
    facts: tuple[Fact, ...]
    ways: tuple[Link, ...]
    body: Markup
    skills: tuple[str, ...]
    gallery: tuple[Picture, ...]
    related: tuple[Card, ...]
    related_title: str
    published: Day | None
    calendar: Subscription | None = None
    medal: Medal | None = None
    lists: Lists | None = None


class MapSection(NamedTuple):
    """A part of the site map."""

    title: str
    links: tuple[Link, ...]


class SiteMapView(NamedTuple):
    """The site map, for people."""

    frame: Frame
    heading: str
    sections: tuple[MapSection, ...]


class LostView(NamedTuple):
    """The 404 page: `others` are the same words in the site's other languages."""

    frame: Frame
    heading: str
    text: str
    links: tuple[Link, ...]
    others: tuple[tuple[str, str, Link], ...]


class RedirectView(NamedTuple):
    """A former address, which leads to `target`."""

    lang: str
    title: str
    text: str
    target: str
    canonical: str


def article(lens: Lens, kit: Kit, lang: str, kind: str, slug: str) -> ArticleView:
    """The page of a piece of news, an event, a badge or a page."""
    row = lens.ask("row", kind, slug, lang)
    cleared = lens.record(kind, slug, lang)
    words = kit.strings[lang]
    text, cover, gallery = telling(lens, kit, row, cleared)
    related = _related(lens, row)
    return ArticleView(
        frame=_frame(lens, kit, row, cleared.record, social(kit, lens, row, cleared)),
        style=kind,
        title=row.title,
        summary=row.summary,
        kicker=kicker(lens, kit, row),
        cover=cover,
        facts=_facts(lens, kit, row, cleared.record),
        ways=parts_of(text),
        body=text,
        skills=getattr(cleared.record, "skills", ()),
        gallery=gallery,
        related=cards(lens, kit, related),
        related_title=_related_title(words, kind) if related else "",
        published=Day(row.published, words.day(cleared.record.date_published)) if kind == "news" else None,
        calendar=_subscription(lens, kit, row) if kind == "event" else None,
        medal=_medal(lens, kit, row) if kind == "badge" else None,
        lists=lists(lens, kit, row, cleared.record) if kind == "page" else None,
    )


def _related_title(words: Strings, kind: str) -> str:
    if kind == "page":
        return words.say("Those who used it")
    return words.say("Stories that earned it") if kind == "badge" else words.say("See also")


def _frame(lens: Lens, kit: Kit, row: Row, record, card: Picture | None) -> Frame:
    at, translated = entry_at(lens, row)
    url, institution = kit.host + at(row.lang), localized(lens, lens.site.institution, row.lang)
    things: tuple[dict, ...] = ()
    if row.kind == "news":
        things = (article_thing(url, row.title, row.summary, row.content_lang, row.published, row.modified, image_of(kit.host, card), institution),)
    elif row.kind == "event":
        place = record.location
        things = (event_thing(url, row.title, row.summary, row.content_lang, _offset(record.start, record.timezone), _offset(record.end, record.timezone),
                              record.status, place.name if place else "", (place.address or "") if place else "", (place.city or "") if place else "", institution),)
    in_section = row.kind != "page"
    crumbs = section_crumbs(lens, kit, row.kind, row.lang) if in_section else ()
    active = lens.addresses.section(row.kind, row.lang) if in_section else at(row.lang)
    return frame(lens, kit, row.lang, Subject(row.title, row.summary, at, crumbs, active, "article" if row.kind == "news" else "website", card, things,
                                              notices=entry_notices(lens, kit, row), original=foreign(row), translated=translated, paper=POSTER if row.nature == "open-day" else ()))


def _offset(moment: datetime, zone: str) -> str:
    return moment.replace(tzinfo=ZoneInfo(zone)).isoformat()


def _facts(lens: Lens, kit: Kit, row: Row, record) -> tuple[Fact, ...]:
    words = kit.strings[row.lang]
    if row.kind == "event":
        return tuple(Fact(label, values) for label, values in event_lines(lens, kit, row, record) if values)
    if row.kind == "badge":
        return badge_facts(lens, kit, row, record)
    return used_by(lens, kit, row)


def event_lines(lens: Lens, kit: Kit, row: Row, record: Event):
    """Labels and values of when (day, hours), where, for whom, which centres; some without values."""
    words, place, lang = kit.strings[row.lang], record.location, row.lang
    told = lambda *values: tuple(Link(value, "") for value in values if value)  # noqa: E731
    same_day = record.start.date() == record.end.date()
    hours = words.say("from %(start)s to %(end)s", start=words.moment(record.start), end=words.moment(record.end))
    yield words.say("When"), told(words.day(record.start, "full"), hours) if same_day else told(words.span(record.start, record.end))
    yield words.say("Where"), told(place.name, place.address, place.city) if place else ()
    yield words.say("For whom"), told(record.audience)
    yield words.say("Centres"), tuple(Link(localized(lens, centre.short, lang), lens.addresses.facet("centre", centre.id, lang))
                                      for centre in lens.site.centres if centre.id in record.centres)


def _medal(lens: Lens, kit: Kit, row: Row) -> Medal:
    every = badge_data(lens, row.slug)
    at = next((at for at, lang in every if lang == row.lang), every[0][0])
    return Medal(medal(lens, row), Link(kit.strings[row.lang].say("Badge data (Open Badges 2.0)"), at) if row.granted("feed") else None)


def _subscription(lens: Lens, kit: Kit, row: Row) -> Subscription | None:
    """What to put into one's own calendar: nothing that is over, called off or not published yet."""
    if row.status == "cancelled" or not row.granted("feed") or not lens.ask("coming", row.slug, row.lang):
        return None
    return Subscription(Link(kit.strings[row.lang].say("Add to my calendar"), lens.addresses.event_file(row.lang, row.address)))


def _related(lens: Lens, row: Row) -> tuple[Row, ...]:
    if row.kind == "badge":
        return lens.ask("stories", "badge", row.slug, row.lang)
    if row.kind == "page":
        return told_by(lens, row)
    pointed = [("project", each) for each in row.projects] + [("partner", each) for each in row.partners] if row.kind in ("news", "event") else []
    return tuple(filter(None, (lens.ask("row", kind, slug, row.lang) for kind, slug in pointed)))


STATEMENT_NAMES = (*NOTICES, ("reuse", "Reuse our data"), ("accessibility", "Accessibility statement"))
# sections of the site map, in order
MAPPED = ("page", "testimony", "partner", "project", "news", "event", "badge")


def site_map(lens: Lens, kit: Kit, lang: str) -> SiteMapView:
    """Every page of the site in one language, in sections."""
    words, where = kit.strings[lang], lens.addresses
    sections = []
    for kind in MAPPED:
        links = tuple(link(lens, row) for row in lens.ask("listed", kind, lang) if row.menu != "home")
        links += tuple(Link(words.say(name), where.section(statement, lang)) for statement, name in STATEMENT_NAMES) if kind == "page" else ()
        if links:
            title = words.say("Pages") if kind == "page" else words.say(section_name(kind))
            sections.append(MapSection(title, links))
            sections += [MapSection(row.label or row.title, departure_links(lens, kit, row)) for row in lens.ask("listed", "page", lang) if kind == "page" and row.menu != "home"]
    asked = [each for each in lens.questions if lens.ask("answers_total", each.id, "", "", lang)]
    sections.append(MapSection(words.say("Questions"), tuple(Link(localized(lens, each.text, lang), where.question(each.id, lang)) for each in asked)))
    years = lens.ask("indicator_years", lang)
    told = (Link(words.say("All school years"), where.indicators(lang)), *(Link(year, where.indicators(lang, year)) for year in reversed(years)))
    sections.append(MapSection(words.say("Indicators"), told if years else ()))
    for facet, title in (("country", "Destinations"), ("centre", "Our centres"), ("programme", "Programmes"), ("modality", "Without being there")):
        values = lens.ask("country_totals", lang) if facet == "country" else lens.ask("facet_values", facet, lang)
        links = tuple(Link(facet_value(lens, kit, facet, value, lang), where.facet(facet, value, lang)) for value, _ in values)
        sections.append(MapSection(words.say(title), tuple(sorted(links, key=lambda each: alphabetical(each.text)))))
    heading = words.say("Site map")
    subject = Subject(heading, words.say("Every page of this site."), lambda each: where.section("map", each))
    return SiteMapView(frame(lens, kit, lang, subject), heading, tuple(section for section in sections if section.links))


def lost(lens: Lens, kit: Kit, lang: str) -> LostView:
    """The page for addresses that lead nowhere; it speaks every language of the site, for one file serves them all."""
    words, where = kit.strings[lang], lens.addresses
    subject = Subject(words.say("Page not found"), words.say("There is no page at this address."), where.home, robots="noindex")
    say = lambda each: (kit.strings[each].say("Page not found"), Link(kit.strings[each].say("Home"), where.home(each), each))  # noqa: E731
    return LostView(
        frame=frame(lens, kit, lang, subject),
        heading=words.say("Page not found"),
        text=words.say("There is no page at this address. It may have moved, or its story may have been withdrawn."),
        links=(Link(words.say("Home"), where.home(lang)), Link(words.say("Search"), where.section("search", lang)), Link(words.say("Testimonies"), where.section("testimony", lang)),
               Link(words.say("Site map"), where.section("map", lang))),
        others=tuple((each, *say(each)) for each in lens.languages if each != lang),
    )


def redirect(lens: Lens, kit: Kit, lang: str, kind: str, slug: str) -> RedirectView:
    """The page at a former address of an entry."""
    row = lens.ask("row", kind, slug, lang)
    words, at = kit.strings[lang], link(lens, row).url
    return RedirectView(lang, row.title, words.say("This page has moved."), at, kit.host + at)
