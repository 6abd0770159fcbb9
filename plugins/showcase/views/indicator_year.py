"""One school year: what was concluded of it, its figures, and their evidence."""

from __future__ import annotations

from typing import NamedTuple

from markupsafe import Markup

from ..library.lens import Lens
from ..library.rows import Row
from .cards import cards, foreign
from .dossier import telling
from .downloads import downloads
from .frame import BOOKLET, Subject, entry_notices, frame
from .kit import Kit
from .marks import section_crumbs
from .paper.sign import card_words
from .parts import Card, DocumentLink, Fact, Frame, Link, Picture, ways
from .said import method
from .year_figures import LevelGroup, Party, fundings, parties, supports, told, year_facts

STORIES = 6


class IndicatorYearView(NamedTuple):
    """A school year; without an evaluation `body` is empty."""

    frame: Frame
    kicker: str
    title: str
    summary: str
    cover: Picture | None
    facts: tuple[Fact, ...]
    ways: tuple[Link, ...]
    body: Markup
    gallery: tuple[Picture, ...]
    parties: tuple[Party, ...]
    fundings: tuple[LevelGroup, ...]
    supports: tuple[LevelGroup, ...]
    said: tuple[str, ...]
    stories: tuple[Card, ...]
    all_stories: Link | None
    projects: tuple[Card, ...]
    earlier: Link | None
    later: Link | None
    method: tuple[str, ...]
    downloads: tuple[DocumentLink, ...]


def indicator_year(lens: Lens, kit: Kit, lang: str, year: str) -> IndicatorYearView:
    """The page of a school year."""
    words, where = kit.strings[lang], lens.addresses
    row = lens.ask("row", "evaluation", year, lang)
    body, cover, gallery = telling(lens, kit, row, lens.record("evaluation", year, lang)) if row else (Markup(""), None, ())
    total = lens.ask("stories_total", "school-year", year, lang)
    stories = cards(lens, kit, lens.ask("stories_slice", "school-year", year, lang, 0, STORIES))
    projects = cards(lens, kit, tuple({row.slug: row for name in ("funded", "supported") for row in lens.ask(name, year, lang)}.values()))
    went, paid, backed = parties(lens, kit, lang, year), fundings(lens, kit, lang, year), supports(lens, kit, lang, year)
    years = lens.ask("indicator_years", lang)
    place = years.index(year)
    step = lambda rank: Link(years[rank], where.indicators(lang, years[rank])) if 0 <= rank < len(years) else None  # noqa: E731
    title = row.title if row else words.say("Indicators of %(year)s", year=year)
    summary = row.summary if row else ""
    return IndicatorYearView(
        frame=_frame(lens, kit, lang, year, row, title, summary or words.say("The figures of the school year %(year)s, with their evidence.", year=year)),
        kicker=words.say("School year %(year)s", year=year) if row else "",
        title=title,
        summary=summary,
        cover=cover,
        facts=year_facts(lens, kit, lang, year),
        ways=ways(
            (words.say("Learners abroad"), "learners", None if went else 0),
            (words.say("Funding obtained"), "fundings", None if paid else 0),
            (words.say("Official support"), "supports", None if backed else 0),
            (words.say("Testimonies"), "stories", total),
            (words.say("Projects"), "projects", len(projects)),
        ),
        body=body,
        gallery=gallery,
        parties=went,
        fundings=paid,
        supports=backed,
        said=told(lens, kit, lang, year),
        stories=stories,
        all_stories=Link(words.say("All stories of %(year)s", year=year), where.facet("school-year", year, lang)) if total > STORIES else None,
        projects=projects,
        earlier=step(place - 1),
        later=step(place + 1),
        method=method(kit, lang),
        downloads=downloads(lens, kit, lang),
    )


def _frame(lens: Lens, kit: Kit, lang: str, year: str, row: Row | None, title: str, summary: str) -> Frame:
    at = lambda each: lens.addresses.indicators(each, year)  # noqa: E731
    translated = tuple(each for each, _, own in lens.ask("translations", "evaluation", year) if own)
    subject = Subject(title, summary, at, section_crumbs(lens, kit, "evaluation", lang), lens.addresses.indicators(lang),
                      notices=entry_notices(lens, kit, row) if row else (), original=foreign(row) if row else "", translated=translated, paper=BOOKLET,
                      card=card_words(lens, kit, lang, kit.strings[lang].say("Indicators of %(year)s", year=year), year))
    return frame(lens, kit, lang, subject)


