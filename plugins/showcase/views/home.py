"""The home page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from ..library.lens import Lens
from ..library.rows import Row
from .cards import address, cards, foreign, link, localized
from .frame import Subject, frame
from .filters import Filter, filters
from .indicators import Tally, tally
from .jsonld import organization
from .kit import Kit
from .listing import HOME_FACETS, facets
from .meetings import meetings
from .parts import Answer, Card, Facet, Frame, Link, Picture
from .pictures import photos
from .prose import body
from .samples import samples


class Figure(NamedTuple):
    """A number in words: value and what it counts."""

    value: str
    label: str


class HomeView(NamedTuple):
    """The home page: `answers` are honest answers to what families worry about most, each leading to all answers; `filters` combine what a story
    is chosen by, and lead to the list; `tally` are the newest numbers of the indicators, `events` what families are asked to."""

    frame: Frame
    heading: str
    lead: str
    body: Markup
    picture: Picture | None
    calls: tuple[Link, ...]
    figures: tuple[Figure, ...]
    answers: tuple[Answer, ...]
    stories: tuple[Card, ...]
    facets: tuple[Facet, ...]
    projects: tuple[Card, ...]
    partners: tuple[Card, ...]
    news: tuple[Card, ...]
    events: tuple[Card, ...]
    all_stories: Link
    all_projects: Link
    all_news: Link
    all_events: Link
    all_questions: Link | None = None
    filters: tuple[Filter, ...] = ()
    tally: tuple[Tally, ...] = ()
    all_figures: Link | None = None


# what families worry about most (REFERENCES: safety first, then cost, language, loneliness)
WORRIES = ("trouble", "cost", "hardest", "language", "lodging", "health")
# what one chooses a story by here; the list has more
CHOSEN_BY = ("country", "age", "kind")
# so many of the newest stories for one that speaks the reader's language
LOOKED_AT = 12
STORIES, PROJECTS, PARTNERS, NEWS, ANSWERS, EVENTS = 6, 3, 3, 3, 4, 2


def home(lens: Lens, kit: Kit, lang: str) -> HomeView:
    """The home page: the words and picture of the page placed `home`, then what families and partners look for."""
    words, site, where = kit.strings[lang], lens.site, lens.addresses
    welcome = next((row for row in lens.ask("listed", "page", lang) if row.menu == "home"), None)
    cleared = lens.record("page", welcome.slug, lang) if welcome else None
    name = localized(lens, site.name, lang)
    heading = welcome.title if welcome else name
    lead = welcome.summary if welcome else localized(lens, site.tagline, lang)
    hero = next(iter(photos(kit, cleared, foreign(welcome)).values()), None) if cleared else None
    organizer = organization(kit.host + where.home(lang), localized(lens, site.institution, lang), localized(lens, site.description, lang),
                             site.street, site.postcode, site.city, site.email, site.phone, kit.host + kit.assets.icon if kit.assets.icon else "")
    guide = lens.ask("row", "page", "prepare", lang)
    finder, numbers = filters(lens, kit, lang), tally(lens, kit, lang)
    see = lambda kind, text: Link(words.say(text), where.section(kind, lang))  # noqa: E731
    return HomeView(
        frame=frame(lens, kit, lang, Subject(heading, lead, where.home, kind="website", social=hero, things=(organizer,))),
        heading=heading,
        lead=lead,
        body=body(lens, kit, cleared, lang)[0] if cleared else Markup(""),
        picture=hero,
        calls=(Link(words.say("Find a story like your child's"), "#find"), *((link(lens, guide),) if guide else ())),
        figures=_figures(lens, kit, lang),
        answers=tuple(_answers(lens, kit, lang)),
        stories=cards(lens, kit, lens.ask("slice", "testimony", lang, 0, STORIES)),
        facets=tuple(each for each in facets(lens, kit, lang) if each.name in HOME_FACETS),
        projects=cards(lens, kit, lens.ask("slice", "project", lang, 0, PROJECTS)),
        partners=cards(lens, kit, lens.ask("slice", "partner", lang, 0, PARTNERS)),
        news=cards(lens, kit, lens.ask("slice", "news", lang, 0, NEWS)),
        events=_coming(lens, kit, lang),
        all_stories=see("testimony", "All testimonies"),
        all_projects=see("project", "All projects"),
        all_news=see("news", "All news"),
        all_events=see("event", "The whole calendar"),
        all_questions=see("question", "All questions"),
        filters=tuple(each for each in finder.filters if each.key in CHOSEN_BY) if finder else (),
        tally=numbers,
        all_figures=Link(words.say("All the figures"), where.indicators(lang)) if numbers else None,
    )


def _coming(lens: Lens, kit: Kit, lang: str) -> tuple[Card, ...]:
    """The next two events for families, of which one is the next Open Day where one is announced; where there are none, the next event."""
    found = meetings(lens, lang)
    chosen = found[:EVENTS]
    day = next((row for row in found if row.nature == "open-day"), None)
    if day and day not in chosen:
        chosen = (*chosen[:-1], day)
    return cards(lens, kit, chosen or tuple(row for row in lens.ask("upcoming", lang) if row.status != "cancelled")[:1])


def _figures(lens: Lens, kit: Kit, lang: str) -> tuple[Figure, ...]:
    words = kit.strings[lang]
    numbers = (
        (lens.ask("total", "testimony", lang), "testimony", "testimonies"),
        (len(lens.ask("facet_values", "country", lang)), "country", "countries"),
        (lens.ask("total", "partner", lang), "partner", "partners"),
    )
    return tuple(Figure(words.number(number), words.ngettext(one, many, number)) for number, one, many in numbers if number)


def _answers(lens: Lens, kit: Kit, lang: str) -> Iterator[Answer]:
    """An answer to each of the first worries that was answered."""
    asked = {each.id: each for each in lens.questions}
    found = samples(lens, kit, lang, tuple(asked[name] for name in WORRIES if name in asked), ANSWERS)
    yield from (answer._replace(all=lens.addresses.question(name, lang)) for name, answer in found.items())
