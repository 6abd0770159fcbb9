"""A partner's page: who they are, what they offer, and what was done together, year by year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from markupsafe import Markup

from ..library.lens import Lens
from ..library.rows import Row
from ..model.partner import Partner, YearTogether
from ..terms.schoolyear import school_year
from ..terms.strings import Strings
from .cards import cards, foreign, kicker, link
from .dossier import entry_frame, telling, website
from .kit import Kit
from .locator import of_partner
from .map import Map
from .parts import Card, Day, Fact, Frame, Link, Picture, ways
from .pictures import social


class Deed(NamedTuple):
    """One thing done together: what kind of thing, its page, when."""

    kind: str
    link: Link
    when: Day


class SharedYear(NamedTuple):
    """What was done together in a school year: what the staff write of it, in the page's language or `lang`, then the deeds, newest first."""

    school_year: str
    deeds: tuple[Deed, ...] = ()
    told: tuple[str, ...] = ()
    lang: str = ""


class PartnerView(NamedTuple):
    """A partner: who they are, what they offer, what was done together; `ways` lead to the parts of the page."""

    frame: Frame
    title: str
    summary: str
    kicker: str
    cover: Picture | None
    facts: tuple[Fact, ...]
    locator: Map | None
    ways: tuple[Link, ...]
    body: Markup
    offers: tuple[str, ...]
    gallery: tuple[Picture, ...]
    years: tuple[SharedYear, ...]
    stories: tuple[Card, ...]
    projects: tuple[Card, ...]
    website: Link | None


def partner(lens: Lens, kit: Kit, lang: str, slug: str) -> PartnerView:
    """A partner's page, with the stories lived there and the projects done together."""
    row = lens.ask("row", "partner", slug, lang)
    cleared = lens.record("partner", slug, lang)
    record: Partner = cleared.record
    words = kit.strings[lang]
    text, cover, gallery = telling(lens, kit, row, cleared)
    stories, projects = cards(lens, kit, lens.ask("stories", "host", slug, lang)), cards(lens, kit, lens.ask("projects", "partner", slug, lang))
    years = together(kit, lang, lens, lens.ask("together", slug, lang), told_years(row, record.history))
    return PartnerView(
        frame=entry_frame(lens, kit, row, social(kit, lens, row, cleared)),
        title=row.title,
        summary=row.summary,
        kicker=kicker(lens, kit, row),
        cover=cover,
        facts=partner_facts(lens, kit, row, record),
        locator=of_partner(lens, kit, row),
        ways=ways(
            (words.say("What they offer"), "offers", len(record.offers)),
            (words.say("Done together, year by year"), "years", sum(len(year.deeds) + len(year.told) for year in years)),
            (words.say("Pictures"), "pictures", len(gallery)),
            (words.say("Testimonies"), "stories", len(stories)),
            (words.say("Projects"), "projects", len(projects)),
        ),
        body=text,
        offers=record.offers,
        gallery=gallery,
        years=years,
        stories=stories,
        projects=projects,
        website=website(record.url),
    )


def told_years(row: Row, history: Iterable[YearTogether]) -> dict[str, SharedYear]:
    """What the staff write of the years with a partner, by school year."""
    found: dict[str, SharedYear] = {}
    for each in history:
        before = found.get(each.school_year, SharedYear(each.school_year, lang=foreign(row)))
        found[each.school_year] = before._replace(told=(*before.told, each.text))
    return found


def together(kit: Kit, lang: str, lens: Lens, rows: tuple[Row, ...], told: Mapping[str, SharedYear]) -> tuple[SharedYear, ...]:
    """The rows by school year, newest first, with what is told of the years; a project stands where it begins, and where it ended."""
    words = kit.strings[lang]
    dated = sorted(((day, rank, row, kind) for rank, row in enumerate(rows) for day, kind in _moments(words, lens, row)), key=lambda each: (each[0], -each[1]), reverse=True)
    years: dict[str, list[Deed]] = {}
    for day, _, row, kind in dated:
        when = Day(day[:7], words.month(date.fromisoformat(day[:10])))
        years.setdefault(school_year(date.fromisoformat(day[:10])), []).append(Deed(kind, link(lens, row), when))
    return tuple(told.get(year, SharedYear(year))._replace(deeds=tuple(years.get(year, ()))) for year in sorted({*years, *told}, reverse=True))


def _moments(words: Strings, lens: Lens, row: Row):
    """When something was done, an ISO text, and what to call it."""
    if row.kind == "testimony":
        kind = words.term("kind", row.nature)
        yield row.start, words.say("%(kind)s, with us", kind=kind) if row.direction == "incoming" else kind
    elif row.kind == "project":
        yield row.start, words.say("A project begins")
        if row.end and row.status == "completed":
            yield row.end, words.say("A project ends")
    elif row.kind == "event":
        yield row.start, words.term("event-kind", row.nature)
    elif row.published:
        yield row.published, words.say("News")


def partner_facts(lens: Lens, kit: Kit, row: Row, record: Partner) -> tuple[Fact, ...]:
    """Where a partner is, what they are, since when."""
    words, lang = kit.strings[row.lang], row.lang
    has_page = lens.ask("has_destination", record.country, lang)
    country = Link(words.country(record.country), lens.addresses.facet("country", record.country, lang) if has_page else "")
    lines = [
        (words.say("Where"), (*((Link(record.city, ""),) if record.city else ()), country)),
        (words.say("What they are"), (Link(words.term("partner-kind", record.kind), ""),)),
        (words.say("Partner since"), (Link(str(record.since), ""),) if record.since else ()),
        (words.say("Working languages"), tuple(Link(words.language(each), "") for each in record.languages)),
        (words.say("Framework"), tuple(Link(words.term("framework", each), "") for each in record.framework)),
    ]
    return tuple(Fact(label, values) for label, values in lines if values)


