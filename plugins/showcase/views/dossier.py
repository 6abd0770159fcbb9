"""Pages of partners, projects, centres: facts, prose, and what hangs together with them."""

from __future__ import annotations

from typing import NamedTuple

from markupsafe import Markup

from ..library.clear import Cleared
from ..library.lens import Lens
from ..library.rows import Row
from ..model.partner import Partner
from ..model.project import Project
from .cards import cards, foreign, kicker, localized, programme
from .frame import Subject, entry_at, entry_notices, frame
from .fundings import FundingTable, SupportLine, fundings, supports
from .kit import Kit
from .marks import marks, section_crumbs
from .parts import Card, Fact, Frame, FundingMark, Link, Picture, ways
from .pictures import photos, social
from .prose import body


class PartnerView(NamedTuple):
    """A partner: who they are, what they offer, what was done together."""

    frame: Frame
    title: str
    summary: str
    kicker: str
    cover: Picture | None
    facts: tuple[Fact, ...]
    body: Markup
    offers: tuple[str, ...]
    gallery: tuple[Picture, ...]
    stories: tuple[Card, ...]
    projects: tuple[Card, ...]
    website: Link | None


class DocumentLink(NamedTuple):
    """A file to download: its title, address, and format with size in words."""

    title: str
    url: str
    format: str


class ProjectView(NamedTuple):
    """A project as a funder reads it; `ways` lead to the parts of the page."""

    frame: Frame
    title: str
    summary: str
    kicker: str
    status: str
    status_name: str
    cover: Picture | None
    facts: tuple[Fact, ...]
    ways: tuple[Link, ...]
    body: Markup
    objectives: tuple[str, ...]
    results: tuple[str, ...]
    axes: tuple[str, ...]
    fundings: FundingTable | None
    supports: tuple[SupportLine, ...]
    partners: tuple[Card, ...]
    stories: tuple[Card, ...]
    documents: tuple[DocumentLink, ...]
    gallery: tuple[Picture, ...]
    funders: tuple[FundingMark, ...]
    website: Link | None


def partner(lens: Lens, kit: Kit, lang: str, slug: str) -> PartnerView:
    """A partner's page, with the stories lived there and the projects done together."""
    row = lens.ask("row", "partner", slug, lang)
    cleared = lens.record("partner", slug, lang)
    record: Partner = cleared.record
    text, cover, gallery = telling(lens, kit, row, cleared)
    return PartnerView(
        frame=_frame(lens, kit, row, social(kit, lens, row, cleared)),
        title=row.title,
        summary=row.summary,
        kicker=kicker(lens, kit, row),
        cover=cover,
        facts=_partner_facts(lens, kit, row, record),
        body=text,
        offers=record.offers,
        gallery=gallery,
        stories=cards(lens, kit, lens.ask("stories", "host", slug, lang)),
        projects=cards(lens, kit, lens.ask("projects", "partner", slug, lang)),
        website=_website(record.url),
    )


def project(lens: Lens, kit: Kit, lang: str, slug: str) -> ProjectView:
    """A project's page, with its partners and the stories that are its evidence."""
    row = lens.ask("row", "project", slug, lang)
    cleared = lens.record("project", slug, lang)
    record: Project = cleared.record
    words = kit.strings[lang]
    text, cover, gallery = telling(lens, kit, row, cleared)
    partners = tuple(filter(None, (lens.ask("row", "partner", each, lang) for each in record.partners)))
    stories = cards(lens, kit, lens.ask("stories", "project", slug, lang))
    named = dict.fromkeys((*record.funders, *(each.funder for each in record.fundings)))
    return ProjectView(
        frame=_frame(lens, kit, row, social(kit, lens, row, cleared)),
        title=row.title,
        summary=row.summary,
        # without the status, which stands below the title
        kicker=programme(lens, row),
        status=record.status,
        status_name=words.term("project-status", record.status),
        cover=cover,
        facts=_project_facts(lens, kit, row, record),
        ways=ways(
            (words.say("Objectives"), "objectives", len(record.objectives)),
            (words.say("Results"), "results", len(record.results)),
            (words.say("Fundings"), "fundings", None if record.fundings else 0),
            (words.say("Official supports"), "supports", len(record.supports)),
            (words.say("Documents"), "documents", len(record.documents)),
            (words.say("Pictures"), "pictures", len(gallery)),
            (words.say("Testimonies"), "stories", len(stories)),
            (words.say("Partners"), "partners", len(partners)),
        ),
        body=text,
        objectives=record.objectives,
        results=record.results,
        axes=record.axes,
        fundings=fundings(lens, kit, lang, record.fundings),
        supports=supports(kit, lang, record.supports),
        partners=cards(lens, kit, partners),
        stories=stories,
        documents=tuple(_documents(kit, lang, cleared)),
        gallery=gallery,
        funders=marks(lens, kit, lang, tuple(named)),
        website=_website(record.url),
    )


def telling(lens: Lens, kit: Kit, row: Row, cleared: Cleared) -> tuple[Markup, Picture | None, tuple[Picture, ...]]:
    """An entry's body, its cover, and the pictures that neither shows."""
    pictures = photos(kit, cleared, foreign(row))
    text, shown = body(lens, kit, cleared, row.lang)
    cover = next(iter(pictures.values()), None)
    return text, cover, tuple(picture for name, picture in pictures.items() if picture is not cover and name not in shown)


def _frame(lens: Lens, kit: Kit, row: Row, card: Picture | None) -> Frame:
    at, translated = entry_at(lens, row)
    return frame(lens, kit, row.lang, Subject(
        row.title, row.summary, at, section_crumbs(lens, kit, row.kind, row.lang), lens.addresses.section(row.kind, row.lang),
        social=card, notices=entry_notices(lens, kit, row), original=foreign(row), translated=translated,
    ))


def _website(url: str | None) -> Link | None:
    return Link(url.split("://")[1].removeprefix("www.").rstrip("/"), url) if url else None


def _partner_facts(lens: Lens, kit: Kit, row: Row, record: Partner) -> tuple[Fact, ...]:
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


def _project_facts(lens: Lens, kit: Kit, row: Row, record: Project) -> tuple[Fact, ...]:
    """The fields of the Erasmus+ results card that the project has."""
    words, lang = kit.strings[row.lang], row.lang
    when = words.span(record.start, record.end) if record.end else words.say("since %(day)s", day=words.day(record.start))
    centres = {centre.id: localized(lens, centre.short, lang) for centre in lens.site.centres}
    told = record.programme and lens.ask("has_stories", "programme", record.programme, lang)
    lines = [
        (words.say("Status"), (Link(words.term("project-status", record.status), ""),)),
        (words.say("When"), (Link(when, ""),)),
        (words.say("Programme"), (Link(programme(lens, row), lens.addresses.facet("programme", record.programme, lang) if told else ""),) if record.programme else ()),
        (words.say("Key action"), (Link(record.key_action, ""),) if record.key_action else ()),
        (words.say("Identifier"), (Link(record.identifier, ""),) if record.identifier else ()),
        (words.say("Call year"), (Link(str(record.call_year), ""),) if record.call_year else ()),
        (words.say("Coordinator"), (Link(record.coordinator, "", foreign(row)),) if record.coordinator else ()),
        (words.say("Centres"), tuple(Link(centres[each], lens.addresses.facet("centre", each, lang)) for each in record.centres)),
        (words.say("Fundings"), (Link(words.euros(sum(each.amount for each in record.fundings)), "#fundings"),) if record.fundings else ()),
        (words.say("Modalities"), tuple(Link(words.term("modality", each), "") for each in record.modalities)),
    ]
    return tuple(Fact(label, values) for label, values in lines if values)


def _documents(kit: Kit, lang: str, cleared: Cleared):
    for each in cleared.record.documents:
        fact = cleared.version.files.get(each.file)
        if fact:
            file = kit.published_file(fact.digest, each.file)
            kilobytes = kit.strings[lang].say("%(size)s kB", size=kit.strings[lang].number(max(1, round(file.size / 1000))))
            yield DocumentLink(each.title, file.address, f"{each.file.rsplit('.', 1)[-1].upper()}, {kilobytes}")
