"""A country's page: its stories, how people stayed, what families asked, what the staff write of it, partners and projects there."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from markupsafe import Markup

from ..library.clear import Cleared
from ..library.destinations import Destination
from ..library.lens import Lens
from ..library.rows import Row
from ..model.destination import Destination as Written
from ..terms.strings import Strings
from .cards import cards, foreign, length, localized
from .destinations import said
from .dossier import telling
from .filters import combining
from .frame import SHEET, Subject, entry_notices, frame
from .kit import Kit
from .listing import COUNTS, EMPTY, feed_links, pages
from .locator import cities, of_country
from .map import Map
from .marks import section_crumbs
from .parts import Card, Fact, Frame, Link, Notice, Pages, Picture, ways
from .phones import call
from .pictures import social


class Number(NamedTuple):
    """A telephone number: who answers, the number as it is dialled, and as a link."""

    title: str
    phone: str
    url: str
    lang: str = ""


class Useful(NamedTuple):
    """A page of a public body; `told_in` names its language where it is not the reader's, `lang` is that of title and `what`."""

    title: str
    url: str
    hreflang: str
    told_in: str
    what: str
    lang: str = ""


class Advice(NamedTuple):
    """What the staff write of a country; `lang` as everywhere."""

    title: str
    body: Markup
    gallery: tuple[Picture, ...]
    lang: str


class CountryView(NamedTuple):
    """A country, one page of its stories; the later pages hold nothing else.  `stories_title` says whether people went there, came from there, or both."""

    frame: Frame
    heading: str
    summary: str
    summary_lang: str
    cover: Picture | None
    locator: Map | None
    facts: tuple[Fact, ...]
    ways: tuple[Link, ...]
    stories_title: str
    stories: tuple[Card, ...]
    pages: Pages
    combine: Link | None
    advice: Advice | None
    numbers: tuple[Number, ...]
    links: tuple[Useful, ...]
    questions: tuple[Link, ...]
    partners: tuple[Card, ...]
    projects: tuple[Card, ...]
    feeds: tuple[Link, ...]
    empty: str


def country(lens: Lens, kit: Kit, lang: str, code: str, number: int) -> CountryView:
    """One page, from 1, of a country."""
    words, where, size = kit.strings[lang], lens.addresses, kit.page_size
    place: Destination = lens.ask("destination", code, lang)
    name = words.country(code)
    here = where.facet("country", code, lang)
    stories = cards(lens, kit, lens.ask("stories_slice", "country", code, lang, (number - 1) * size, number * size))
    feeds = feed_links(lens, kit, lang, here, name)
    title = name if number == 1 else words.say("%(title)s, page %(number)s", title=name, number=number)
    subject = Subject(title, said(words, place), lambda each: where.facet("country", code, each, number), section_crumbs(lens, kit, "country", lang),
                      where.section("country", lang), feeds=feeds, paper=SHEET if number == 1 else ())
    row = lens.ask("row", "destination", code.lower(), lang) if number == 1 else None
    cleared = lens.record("destination", code.lower(), lang) if row else None
    if row:
        subject = subject._replace(description=row.summary, notices=_notices(lens, kit, row), social=social(kit, lens, row, cleared))
    view = CountryView(
        frame=frame(lens, kit, lang, subject),
        heading=name,
        summary="",
        summary_lang="",
        cover=None,
        locator=None,
        facts=(),
        ways=(),
        stories_title=_stories_title(words, place),
        stories=stories,
        pages=pages(number, place.stories, size, lambda each: where.facet("country", code, lang, each)),
        combine=combining(lens, kit, lang, "country", code) if place.stories else None,
        advice=None,
        numbers=(),
        links=(),
        questions=(),
        partners=(),
        projects=(),
        feeds=feeds,
        empty="" if place.stories else words.say(EMPTY),
    )
    return _first(lens, kit, lang, place, row, cleared, view) if number == 1 else view


def _first(lens: Lens, kit: Kit, lang: str, place: Destination, row: Row | None, cleared: Cleared | None, view: CountryView) -> CountryView:
    """The first page, with all that is known of the country besides its stories."""
    words, code = kit.strings[lang], place.country
    record: Written | None = cleared.record if cleared else None
    text, cover, gallery = telling(lens, kit, row, cleared) if row else (Markup(""), None, ())
    own = foreign(row) if row else ""
    numbers, links = useful_numbers(lens, lang, record, own), _links(words, record, own)
    questions = _questions(lens, lang, code)
    partners, projects = cards(lens, kit, lens.ask("partners_in", code, lang)), cards(lens, kit, lens.ask("projects_in", code, lang))
    return view._replace(
        summary=row.summary if row else "",
        summary_lang=own,
        cover=cover,
        locator=of_country(lens, kit, lang, place),
        facts=country_facts(lens, kit, lang, place),
        ways=ways(
            (words.say("Testimonies"), "stories", place.stories),
            (words.say("What families ask"), "answers", len(questions)),
            (words.say("In practice"), "practice", None if row else 0),
            (words.say("Partners"), "partners", len(partners)),
            (words.say("Projects"), "projects", len(projects)),
        ),
        advice=Advice(row.title, text, gallery, own) if row else None,
        numbers=numbers,
        links=links,
        questions=questions,
        partners=partners,
        projects=projects,
    )


def _stories_title(words: Strings, place: Destination) -> str:
    if not place.stories:
        return words.say("Testimonies")
    if place.left and place.came:
        return words.say("They went there, or came from there")
    return words.say("They came from there") if place.came else words.say("They went there")


def _notices(lens: Lens, kit: Kit, row: Row) -> tuple[Notice, ...]:
    """Of the staff's words only: the page itself is in the reader's language."""
    return tuple(notice for notice in entry_notices(lens, kit, row) if notice.kind != "fallback")


def country_facts(lens: Lens, kit: Kit, lang: str, place: Destination) -> tuple[Fact, ...]:
    """Who went, where, how, for how long, from which centres: in words, from the stories."""
    words, stays = kit.strings[lang], lens.ask("stays", place.country, lang)
    told = lambda *texts: tuple(Link(text, "") for text in texts if text)  # noqa: E731
    centres = {centre.id: localized(lens, centre.short, lang) for centre in lens.site.centres}
    counted = lambda name, number: words.say("%(name)s (%(number)s)", name=name, number=words.number(number))  # noqa: E731
    spell = dict.fromkeys(length(kit, lang, days) for days in (stays.shortest, stays.longest) if days)
    last = {"Last departure": place.departure, "Last arrival": place.arrival}
    lines = [
        (words.say("Testimonies"), told(*_directions(words, place))),
        (words.say("Cities"), told(*cities(place))),
        (words.say("Kinds of stay"), told(*(counted(words.term("kind", kind), number) for kind, number in stays.kinds))),
        (words.say("How long"), told(words.say("from %(shortest)s to %(longest)s", shortest=(*spell,)[0], longest=(*spell,)[1]) if len(spell) > 1 else "".join(spell))),
        (words.say("From which centres"), tuple(Link(counted(centres[centre], number), lens.addresses.facet("centre", centre, lang)) for centre, number in stays.centres)),
        *((words.say(label), told(words.month(date.fromisoformat(day)))) for label, day in last.items() if day),
        (words.say("Partners"), told(words.count(*COUNTS["partner"], place.partners)) if place.partners else ()),
    ]
    return tuple(Fact(label, values) for label, values in lines if values)


def _directions(words: Strings, place: Destination) -> tuple[str, ...]:
    left = words.count("%(num)s story of going there", "%(num)s stories of going there", place.left) if place.left else ""
    came = words.count("%(num)s story of coming to us", "%(num)s stories of coming to us", place.came) if place.came else ""
    return left, came


def useful_numbers(lens: Lens, lang: str, record: Written | None, own: str) -> tuple[Number, ...]:
    """The institution's own number first, where one answers day and night."""
    if record is None:
        return ()
    ours = (Number(localized(lens, each.role, lang), *call(each.phone)[:2]) for each in lens.site.contacts if each.emergency and each.phone)
    return (*(Number(each.title, *call(each.phone)[:2], own) for each in record.numbers), *ours)


def _links(words: Strings, record: Written | None, own: str) -> tuple[Useful, ...]:
    found = []
    for each in record.links if record else ():
        spoken = each.lang or own or words.lang
        found.append(Useful(each.title, each.url, spoken, words.language(spoken) if spoken != words.lang else "", each.what or "", own))
    return tuple(found)


def _questions(lens: Lens, lang: str, code: str) -> tuple[Link, ...]:
    """The questions that somebody who stayed there answers, each leading to these answers."""
    asked = {question.id: localized(lens, question.text, lang) for question in lens.questions}
    return tuple(Link(asked[question], lens.addresses.question(question, lang, "country", code), count=total) for question, total in lens.ask("asked_in", code, lang))
