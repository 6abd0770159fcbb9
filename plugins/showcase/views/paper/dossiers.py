"""Sheets of a project, as a funder reads it, and of a partner, with what was done together."""

from __future__ import annotations

from functools import partial

from ...library.lens import Lens
from ...model.partner import Partner
from ...model.project import Project
from ..cards import foreign, kicker, programme
from ..kit import Kit
from ..locator import of_partner
from ..marks import paying
from ..measures import LEVELS
from ..partner import SharedYear, partner_facts, together, told_years
from ..fundings import body_name
from ..project import project_facts, reached
from . import frame
from .parts import BESIDE, FORM, Bar, Figure, Item, Section, Sheet, Year
from .sheets import PRINT, counted, entry_sheet, items, stay, stories_of, unsaid, voices

TONES = ("one", "two", "three", "four", "five", "six")


def project_sheet(lens: Lens, kit: Kit, lang: str, slug: str) -> Sheet:
    """A project as a funder reads it."""
    row = lens.ask("row", "project", slug, lang)
    cleared = lens.record("project", slug, lang, PRINT)
    record: Project = cleared.record
    words = kit.strings[lang]
    partners = tuple(filter(None, (lens.ask("row", "partner", each, lang) for each in record.partners)))
    stories = stories_of(lens, "project", slug, lang)
    total = sum(each.amount for each in record.fundings)
    supports = tuple(Item(each.what, f"{body_name(lens, each.body, lang)}, {words.day(each.date)}", foreign(row)) for each in sorted(record.supports, key=lambda each: each.date, reverse=True))
    return entry_sheet(
        lens, kit, row, cleared, words.say("Project sheet"),
        kicker=programme(lens, row),
        status=words.term("project-status", record.status),
        figures=(
            *((Figure(words.euros(total), words.say("of funding obtained")),) if total else ()),
            *counted(kit, lang, len(partners), "partner", "partners"),
            *counted(kit, lang, len(reached(partners, stories)), "country", "countries"),
            *counted(kit, lang, len(stories), "testimony", "testimonies"),
            *counted(kit, lang, len(supports), "act of official support", "acts of official support"),
        ),
        facts_title=words.say("Project card"),
        facts=tuple(each for each in unsaid(project_facts(lens, kit, row, record, ()), words.say("Status"), words.say("Programme")) if not any(value.url == "#fundings" for value in each.values)),
        sections=(
            frame.listed(kit, lang, words.say("Objectives"), items(row, record.objectives)),
            frame.listed(kit, lang, words.say("Results"), items(row, record.results)),
            _money(kit, lang, record),
            Section("voices", words.say("What it made possible: their stories"), voices=voices(kit, stories, partial(kicker, lens))),
            frame.listed(kit, lang, words.say("Official support"), supports),
            frame.crowd(kit, lang, words.say("The partners"), tuple(Item(each.title, words.country(each.country), foreign(each)) for each in partners)),
        ),
        paid_by=paying(lens, record),
    )


def partner_sheet(lens: Lens, kit: Kit, lang: str, slug: str) -> Sheet:
    """A partner: who they are, what they offer, what was done together year by year."""
    row = lens.ask("row", "partner", slug, lang)
    cleared = lens.record("partner", slug, lang, PRINT)
    record: Partner = cleared.record
    words = kit.strings[lang]
    stories = stories_of(lens, "host", slug, lang)
    told = told_years(row, (each for each in record.history if items(row, (each.text,))))
    shared = together(kit, lang, lens, tuple(row for row in lens.ask("together", slug, lang) if row.discreet(PRINT)), told)
    projects = lens.ask("projects", "partner", slug, lang)
    return entry_sheet(
        lens, kit, row, cleared, words.say("Partner sheet"),
        kicker=kicker(lens, kit, row),
        figures=(
            *((Figure(str(record.since), words.say("start of the partnership")),) if record.since else ()),
            *counted(kit, lang, len(stories), "testimony", "testimonies"),
            *counted(kit, lang, len(projects), "project", "projects"),
        ),
        facts_title=words.say("At a glance"),
        facts=unsaid(partner_facts(lens, kit, row, record), words.say("Partner since")),
        map=of_partner(lens, kit, row, BESIDE if row.cover else FORM),
        sections=(
            frame.listed(kit, lang, words.say("What they offer"), items(row, record.offers)),
            Section("years", words.say("Done together"), years=tuple(_year(each) for each in shared)),
            Section("voices", words.say("They went there, or came from there"), voices=voices(kit, stories, stay)),
        ),
    )


def _year(shared: SharedYear) -> Year:
    told = tuple(Item(each, lang=shared.lang) for each in shared.told)
    return Year(shared.school_year, (*told, *(Item(deed.link.text, deed.kind, deed.link.lang) for deed in shared.deeds)))


def _money(kit: Kit, lang: str, record: Project) -> Section:
    words, whole = kit.strings[lang], sum(each.amount for each in record.fundings)
    sums = {level: sum(each.amount for each in record.fundings if each.level == level) for level in LEVELS}
    bars = tuple(Bar(words.term("level", level), words.euros(sums[level]), sums[level] / whole, tone) for level, tone in zip(LEVELS, TONES) if sums[level])
    return Section("bars", words.say("Funding"), bars=bars, total=words.say("Total: %(amount)s", amount=words.euros(whole)))
