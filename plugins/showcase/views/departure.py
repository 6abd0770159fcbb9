"""Lists to tick: on the page that holds them, and on a page of its own for each departure (who leaves, for which stay)."""

from __future__ import annotations

from typing import NamedTuple, get_args

from ..library.lens import Lens
from ..library.rows import Row
from ..model.article import Page
from ..model.checklist import Checklist, Departure, Who, departures, fitted
from ..terms.strings import Strings
from .cards import foreign, link
from .frame import Subject, entry_at, entry_notices, frame
from .kit import Kit
from .parts import Frame, Link
from .phones import Call, calls
from .prose import paragraphs


UNDER_AGE = ("under-16", "16-17")
# kinds of stay that are one departure
STAYS = {"job-shadowing": "staff", "teaching": "staff"}


class Tick(NamedTuple):
    """A line to tick; `id` is the same in every language and on every page, so that a tick is remembered on all of them."""

    id: str
    text: str
    note: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


class TickList(NamedTuple):
    """Lines to tick at one moment; `count` is how many, in words."""

    id: str
    title: str
    ticks: tuple[Tick, ...]
    count: str


class Leavers(NamedTuple):
    """The departures of one age, each with its page."""

    title: str
    links: tuple[Link, ...]


class Lists(NamedTuple):
    """What a page has to tick: `choices` lead to the page of each departure, `lists` stand here where all leave alike.

    `name` tells the pages of one set of lists from others, for ticks that are remembered; `lang` is as in a Frame; at `elsewhere` is
    the list of countries, whose pages have the numbers to call there.
    """

    name: str
    lang: str
    choices: tuple[Leavers, ...]
    lists: tuple[TickList, ...]
    calls: tuple[Call, ...]
    elsewhere: str


class Ticked(NamedTuple):
    """The lists of one departure, with its title and a line on them."""

    title: str
    summary: str
    lists: tuple[TickList, ...]


class DepartureView(NamedTuple):
    """One departure: its lists, whom to call, and the ways on: back to the guide, to stories, to the other departures."""

    frame: Frame
    kicker: Link
    title: str
    summary: str
    lists: Lists
    next_steps: tuple[Link, ...]


def lists(lens: Lens, kit: Kit, row: Row, record: Page) -> Lists | None:
    """The lists of a page, None where it has none."""
    if not record.checklists:
        return None
    own = () if row.departures else tuple(fitted(record.checklists, Departure("", "")))
    return Lists(row.slug, foreign(row), _choices(lens, kit, row, ""), _tick_lists(kit.strings[row.lang], own), calls(lens, row.lang), lens.addresses.section("country", row.lang))


def departure(lens: Lens, kit: Kit, lang: str, slug: str, name: str) -> DepartureView:
    """What the lists of a page say of one departure, named as in `Departure.name`."""
    row = lens.ask("row", "page", slug, lang)
    record = lens.fields("page", slug, lang)
    words = kit.strings[lang]
    which = Departure(*_split(name))
    title, summary, ticked = departure_lists(words, record, name)
    guide = link(lens, row)
    at, translated = entry_at(lens, row)
    words_of = {each: lens.ask("row", "page", slug, each) for each in lens.languages}
    where = lambda each: lens.addresses.departure(each, words_of[each].address, name) if words_of[each] and name in words_of[each].departures else ""  # noqa: E731
    subject = Subject(title, summary, where, (guide,), at(lang), notices=entry_notices(lens, kit, row), original=foreign(row), translated=translated)
    steps = (Link(words.say("The whole guide: %(title)s", title=row.title), guide.url), *_reading(lens, kit, lang, which))
    return DepartureView(frame(lens, kit, lang, subject), guide, title, summary,
                         Lists(slug, foreign(row), _choices(lens, kit, row, name), ticked, calls(lens, lang), lens.addresses.section("country", lang)), steps)


def departure_lists(words: Strings, record: Page, name: str) -> Ticked:
    """What the lists of a page say of one departure."""
    which = next(each for each in departures(record.checklists) if each.name == name)
    found = _tick_lists(words, tuple(fitted(record.checklists, which)))
    total = sum(len(each.ticks) for each in found)
    return Ticked(said(words, which), words.count("%(num)s thing to do, to be ticked along the way.", "%(num)s things to do, to be ticked along the way.", total), found)


def ticked_words(found: tuple[TickList, ...]) -> tuple:
    """What stands on lists, list by list: titles, what to do, notes, where."""
    return tuple((each.title, *((tick.text, tick.note, tick.links) for tick in each.ticks)) for each in found)


def departure_links(lens: Lens, kit: Kit, guide: Row) -> tuple[Link, ...]:
    """The pages of a guide's departures."""
    ways = (Departure(*_split(name)) for name in guide.departures)
    return tuple(Link(said(kit.strings[guide.lang], way), lens.addresses.departure(guide.lang, guide.address, way.name)) for way in ways)


def departing(lens: Lens, kit: Kit, story: Row, guide: Row) -> tuple[Link, ...]:
    """The lists of whoever leaves as somebody did in a story: of the same age, for the same kind of stay; none for whom we received."""
    who = "minor" if story.age in UNDER_AGE else "adult"
    kind = "group" if story.participation == "group" else STAYS.get(story.nature, story.nature)
    way = next((each for each in map(Departure._make, ((who, kind), ("", kind), (who, ""))) if each.name in guide.departures), None)
    if way is None or story.direction != "outgoing":
        return ()
    words = kit.strings[story.lang]
    return (Link(words.say("The lists: %(departure)s", departure=said(words, way)), lens.addresses.departure(story.lang, guide.address, way.name)),)


def said(words: Strings, which: Departure) -> str:
    """A departure in words."""
    return ", ".join(filter(None, (words.term("departure", which.kind or "any"), words.term("departure", which.who))))


def _choices(lens: Lens, kit: Kit, row: Row, current: str) -> tuple[Leavers, ...]:
    words = kit.strings[row.lang]
    ways = [Departure(*_split(name)) for name in row.departures]
    at = lambda way: lens.addresses.departure(row.lang, row.address, way.name)  # noqa: E731
    kinds = lambda who: tuple(Link(words.term("departure-short", way.kind) or words.term("departure-who", who), at(way), current=way.name == current) for way in ways if way.who == who)  # noqa: E731
    return tuple(Leavers(words.term("departure-who", who) or words.say("By kind of stay"), kinds(who)) for who in dict.fromkeys(way.who for way in ways))


def _split(name: str) -> tuple[str, str]:
    who, _, kind = name.partition("-")
    return (who, kind) if who in get_args(Who) else ("", name)


def _tick_lists(words: Strings, found: tuple[Checklist, ...]) -> tuple[TickList, ...]:
    return tuple(
        TickList(each.id, each.title or words.term("due", each.when or "") or words.say("To do"),
                 tuple(Tick(item.id, item.text, paragraphs(item.note or ""), tuple(Link(there.text, there.url) for there in item.links)) for item in each.items),
                 words.number(len(each.items)))
        for each in found
    )


def _reading(lens: Lens, kit: Kit, lang: str, which: Departure) -> tuple[Link, ...]:
    """Stories of the same kind of stay, and the questions of families."""
    words, where = kit.strings[lang], lens.addresses
    kinds = dict(lens.ask("facet_values", "kind", lang))
    stories = (Link(words.say("Stories: %(kind)s", kind=words.term("kind", which.kind)), where.facet("kind", which.kind, lang)),) if which.kind in kinds else ()
    return (*stories, Link(words.say("What families ask"), where.section("question", lang)))
