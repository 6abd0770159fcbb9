"""A project's page, as a funder reads it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from markupsafe import Markup

from ..library.lens import Lens
from ..library.rows import Row
from ..model.project import Project
from .cards import cards, foreign, localized, programme
from .dossier import documents, entry_frame, telling, website
from .fundings import FundingTable, SupportLine, fundings, supports
from .kit import Kit
from .locator import of_partners
from .map import Map
from .marks import marks, paying
from .modalities import modality_links
from .parts import Card, DocumentLink, Fact, Frame, FundingMark, Link, Picture, ways
from .pictures import social


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
    maps: tuple[Map, ...]
    partners: tuple[Card, ...]
    stories: tuple[Card, ...]
    documents: tuple[DocumentLink, ...]
    gallery: tuple[Picture, ...]
    funders: tuple[FundingMark, ...]
    website: Link | None


def project(lens: Lens, kit: Kit, lang: str, slug: str) -> ProjectView:
    """A project's page, with its partners and the stories that are its evidence."""
    row = lens.ask("row", "project", slug, lang)
    cleared = lens.record("project", slug, lang)
    record: Project = cleared.record
    words = kit.strings[lang]
    text, cover, gallery = telling(lens, kit, row, cleared)
    partners = tuple(filter(None, (lens.ask("row", "partner", each, lang) for each in record.partners)))
    told = lens.ask("stories", "project", slug, lang)
    stories = cards(lens, kit, told)
    return ProjectView(
        frame=entry_frame(lens, kit, row, social(kit, lens, row, cleared)),
        title=row.title,
        summary=row.summary,
        # without the status, which stands below the title
        kicker=programme(lens, row),
        status=record.status,
        status_name=words.term("project-status", record.status),
        cover=cover,
        facts=project_facts(lens, kit, row, record, reached(partners, told)),
        ways=ways(
            (words.say("Objectives"), "objectives", len(record.objectives)),
            (words.say("Results"), "results", len(record.results)),
            (words.say("Funding"), "fundings", None if record.fundings else 0),
            (words.say("Official support"), "supports", len(record.supports)),
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
        supports=supports(lens, kit, lang, record.supports),
        maps=of_partners(lens, kit, lang, partners),
        partners=cards(lens, kit, partners),
        stories=stories,
        documents=tuple(documents(kit, lang, cleared)),
        gallery=gallery,
        funders=marks(lens, kit, lang, paying(lens, record)),
        website=website(record.url),
    )


def reached(partners: Iterable[Row], stories: Iterable[Row]) -> tuple[str, ...]:
    """The countries of a project: its partners', and those that its stories tell of."""
    return tuple(sorted({row.country for row in (*partners, *stories)}))


def project_facts(lens: Lens, kit: Kit, row: Row, record: Project, abroad: tuple[str, ...]) -> tuple[Fact, ...]:
    """The fields of the Erasmus+ results card that the project has; `abroad` are its countries."""
    words, lang = kit.strings[row.lang], row.lang
    when = words.span(record.start, record.end) if record.end else words.say("since %(day)s", day=words.day(record.start))
    centres = {centre.id: localized(lens, centre.short, lang) for centre in lens.site.centres}
    told = record.programme and lens.ask("has_stories", "programme", record.programme, lang)
    countries = dict.fromkeys((lens.site.country, *abroad)) if abroad else ()
    grant = sum(each.amount for each in record.fundings if each.level == "european")
    lines = [
        (words.say("Status"), (Link(words.term("project-status", record.status), ""),)),
        (words.say("Good practice"), (Link(words.say("named so by the Erasmus+ agency"), ""),) if record.good_practice else ()),
        (words.say("When"), (Link(when, ""),)),
        (words.say("Programme"), (Link(programme(lens, row), lens.addresses.facet("programme", record.programme, lang) if told else ""),) if record.programme else ()),
        (words.say("Key action"), (Link(record.key_action, ""),) if record.key_action else ()),
        (words.say("Action type"), (Link(record.action_type, "", foreign(row)),) if record.action_type else ()),
        (words.say("Identifier"), (Link(record.identifier, ""),) if record.identifier else ()),
        (words.say("Call year"), (Link(str(record.call_year), ""),) if record.call_year else ()),
        (words.say("Coordinator"), (Link(record.coordinator, "", foreign(row)),) if record.coordinator else ()),
        (words.say("Centres"), tuple(Link(centres[each], lens.addresses.facet("centre", each, lang)) for each in record.centres)),
        (words.say("Countries"), tuple(_country(lens, kit, lang, code) for code in countries)),
        (words.say("Funding"), (Link(words.euros(sum(each.amount for each in record.fundings)), "#fundings"),) if record.fundings else ()),
        (words.say("of which from the European Union"), (Link(words.euros(grant), "#fundings"),) if grant else ()),
        (words.say("Topics"), tuple(Link(topic, "", foreign(row)) for topic in record.topics)),
        (words.say("Modalities"), modality_links(lens, kit, lang, record.modalities)),
    ]
    return tuple(Fact(label, values) for label, values in lines if values)


def _country(lens: Lens, kit: Kit, lang: str, code: str) -> Link:
    return Link(kit.strings[lang].country(code), lens.addresses.facet("country", code, lang) if lens.ask("has_destination", code, lang) else "")
