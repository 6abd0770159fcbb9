"""Lists of entries, page by page, whole or by one facet."""

from __future__ import annotations

from typing import NamedTuple

from markupsafe import Markup

from ..library.addresses import OWN_SECTION, listed_by
from ..library.lens import Lens
from ..library.traits import TRAITS
from .cards import cards, localized
from .filters import Filters, combining, filters
from .frame import Subject, frame
from .kit import Kit
from .marks import section_crumbs, section_name
from .modalities import presentation
from .parts import Card, Facet, Frame, Link, Pages, Subscription
from .phones import printed
from .vocabulary import STORIES, facet_value, rank


class ListView(NamedTuple):
    """A page of a list; `style` is the kind of entries (testimony, partner, project, news, event, badge).

    `heading` names the list, `intro` says what one finds there, `count` says how many in words; `body` is
    prose on some facets (a centre's presentation), empty elsewhere.  The calendar's `cards` are to come, `past` are over.
    `filters` combine facets where there is a script for it, `combine` leads to them from a list by one facet.
    """

    frame: Frame
    style: str
    heading: str
    intro: str
    count: str
    body: Markup
    cards: tuple[Card, ...]
    facets: tuple[Facet, ...]
    pages: Pages
    empty: str
    past: tuple[Card, ...] = ()
    past_title: str = ""
    calendar: Subscription | None = None
    more: tuple[Link, ...] = ()
    filters: Filters | None = None
    combine: Link | None = None


INTROS = {
    "testimony": "Learners, apprentices, trainees and staff tell what they lived abroad, and what it was really like.",
    "partner": "Schools, farms and companies that receive our learners, or send us theirs.",
    "project": "What we do with whom, with which money, and to what result.",
    "news": "What happens between two departures.",
    "event": "Open Days, meetings, departures and returns.",
    "badge": "What a mobility teaches beyond the diploma, recognised by an open badge.",
}
EMPTY = "Nothing here yet."
NONE_COMING = "Nothing is announced for the moment."
COUNTS = {
    "testimony": STORIES,
    "partner": ("%(num)s partner", "%(num)s partners"),
    "project": ("%(num)s project", "%(num)s projects"),
    "news": ("%(num)s piece of news", "%(num)s pieces of news"),
    "event": ("%(num)s event", "%(num)s events"),
    "badge": ("%(num)s badge", "%(num)s badges"),
}
# by what one chooses; lists by modality are reached from the pages that present a platform
FACET_TITLES = {
    "country": "By country", "age": "By age", "kind": "By kind of stay", "duration": "By length of stay", "voice": "By who tells",
    "centre": "By centre", "programme": "By programme", "school-year": "By school year", "direction": "There or here",
}
# the home page leads on: what else one may choose by is on the page of all stories
HOME_FACETS = ("country", "kind", "age", "voice", "centre")


def section(lens: Lens, kit: Kit, lang: str, kind: str, number: int) -> ListView:
    """One page of a section's list, from 1."""
    words, size, total = kit.strings[lang], kit.page_size, lens.ask("total", kind, lang)
    low, high = (number - 1) * size, number * size
    rows = lens.ask("agenda_slice", lang, low, high) if kind == "event" else lens.ask("slice", kind, lang, low, high)
    coming = max(0, lens.ask("coming_total", lang) - low) if kind == "event" else size
    # every entry stands in the lists of all languages, so that page 2 is page 2 in each
    at = lambda each: lens.addresses.section(kind, each, number)  # noqa: E731
    heading = words.say(section_name(kind))
    subject = Subject(_numbered(words, heading, number), words.say(INTROS[kind]), at, _parents(lens, kit, kind, lang, number), lens.addresses.section(kind, lang),
                      feeds=feed_links(lens, kit, lang, lens.addresses.section(kind, lang), heading) if kind in FEED_SECTIONS else ())
    nothing = NONE_COMING if kind == "event" else EMPTY
    return ListView(
        frame(lens, kit, lang, subject),
        kind,
        heading,
        words.say(INTROS[kind]) if number == 1 else "",
        words.count(*COUNTS[kind], total),
        Markup(""),
        cards(lens, kit, rows[:coming]),
        facets(lens, kit, lang) if kind == "testimony" else (),
        pages(number, total, size, lambda each: lens.addresses.section(kind, lang, each)),
        "" if kind == "event" and number > 1 else words.say(nothing),
        cards(lens, kit, rows[coming:]),
        words.say("Past events") if rows[coming:] else "",
        _subscription(lens, kit, lang) if kind == "event" else None,
        (Link(words.say("The results, year by year"), lens.addresses.indicators(lang)),) if kind == "project" and lens.ask("has_indicators", lang) else (),
        filters(lens, kit, lang) if kind == "testimony" and number == 1 else None,
    )


def _subscription(lens: Lens, kit: Kit, lang: str) -> Subscription:
    words = kit.strings[lang]
    link = Link(words.say("Subscribe to the calendar"), lens.addresses.calendar(lang))
    return Subscription(link, words.say("Copy the address of this link into your calendar, which will then keep itself up to date."))


def facet_page(lens: Lens, kit: Kit, lang: str, facet: str, value: str, number: int) -> ListView:
    """One page of the testimonies that share a facet's value; countries have a page of another form."""
    words, size, where = kit.strings[lang], kit.page_size, lens.addresses
    total = lens.ask("stories_total", facet, value, lang)
    rows = lens.ask("stories_slice", facet, value, lang, (number - 1) * size, number * size)
    name = facet_value(lens, kit, facet, value, lang)
    heading = name if facet in OWN_SECTION else words.say("Testimonies: %(name)s", name=name)
    listed = listed_by(facet, total, size)
    intro = _facet_intro(lens, kit, facet, value, lang, listed if listed < total else 0) if number == 1 else ""
    crumbs = section_crumbs(lens, kit, facet if facet in OWN_SECTION else "testimony", lang)
    at = lambda each: where.facet(facet, value, each, number)  # noqa: E731
    subject = Subject(_numbered(words, heading, number), intro or words.say(INTROS["testimony"]), at, crumbs, where.section("testimony", lang),
                      feeds=feed_links(lens, kit, lang, where.facet(facet, value, lang), name) if facet in FEED_FACETS else ())
    return ListView(
        frame(lens, kit, lang, subject),
        "testimony",
        heading,
        intro,
        words.count(*COUNTS["testimony"], total),
        presentation(lens, lang, value) if facet == "modality" and number == 1 else Markup(""),
        cards(lens, kit, rows),
        facets(lens, kit, lang, facet, value),
        pages(number, listed, size, lambda each: where.facet(facet, value, lang, each)),
        words.say(EMPTY),
        combine=combining(lens, kit, lang, facet, value) if total and facet in TRAITS else None,
    )


# lists that have a feed of their own (DESIGN §4)
FEED_SECTIONS = ("testimony", "partner", "project", "news", "event")
FEED_FACETS = ("country", "centre")


def feed_links(lens: Lens, kit: Kit, lang: str, below: str, name: str) -> tuple[Link, ...]:
    """The two feeds of a list."""
    words = kit.strings[lang]
    return tuple(Link(words.say("%(name)s (%(form)s)", name=name, form=form), lens.addresses.feed(lang, short, below)) for short, form in (("rss", "RSS"), ("atom", "Atom")))


def facets(lens: Lens, kit: Kit, lang: str, facet: str = "", value: str = "") -> tuple[Facet, ...]:
    """All ways to choose among testimonies; the chosen one is current."""
    every = lens.once(("facets", lang), lambda own: tuple(found for name in FACET_TITLES if (found := _facet(own, kit, lang, name)).links))
    here = lens.addresses.facet(facet, value, lang) if facet else ""
    return tuple(_chosen(each, here) if each.name == facet else each for each in every)


def _chosen(facet: Facet, address: str) -> Facet:
    return facet._replace(links=tuple(link._replace(current=link.url == address) for link in facet.links))


def _facet(lens: Lens, kit: Kit, lang: str, name: str) -> Facet:
    found = [(each, facet_value(lens, kit, name, each, lang), count) for each, count in lens.ask("facet_values", name, lang)]
    found.sort(key=lambda one: rank(lens, name, *one[:2]))
    return Facet(name, kit.strings[lang].say(FACET_TITLES[name]), tuple(Link(text, lens.addresses.facet(name, each, lang), count=count) for each, text, count in found))


def _facet_intro(lens: Lens, kit: Kit, facet: str, value: str, lang: str, most: int) -> str:
    """A centre's presentation; of a list that does not go on for ever, `most` that it holds, which are not all."""
    if facet == "centre":
        return next((localized(lens, centre.summary, lang) for centre in lens.site.centres if centre.id == value), "")
    words = kit.strings[lang]
    return words.say("The %(num)s newest are here. To see the others, choose a country, a kind of stay or a school year.", num=words.number(most)) if most else ""


def pages(number: int, total: int, size: int, at) -> Pages:
    """Where one is in a list of `total` entries."""
    last = max(1, -(-total // size))
    links = tuple(Link(str(each), at(each), current=each == number) for each in range(1, last + 1))
    return Pages(number, last, links, at(number - 1) if number > 1 else "", at(number + 1) if number < last else "")


def _numbered(words, heading: str, number: int) -> str:
    return heading if number == 1 else words.say("%(title)s, page %(number)s", title=heading, number=number)


def _parents(lens: Lens, kit: Kit, kind: str, lang: str, number: int) -> tuple[Link, ...]:
    return section_crumbs(lens, kit, kind, lang) if number > 1 else ()


def centres(lens: Lens, kit: Kit, lang: str) -> ListView:
    """The institution's centres."""
    words, site = kit.strings[lang], lens.site
    counts = dict(lens.ask("facet_values", "centre", lang))
    found = tuple(
        Card(lens.addresses.facet("centre", each.id, lang), localized(lens, each.name, lang), localized(lens, each.summary, lang),
             words.count(*COUNTS["testimony"], counts.get(each.id, 0)), tuple(filter(None, (printed(each.phone or ""), each.email))))
        for each in site.centres
    )
    heading, intro = words.say("Our centres"), localized(lens, site.institution, lang)
    subject = Subject(heading, intro, lambda each: lens.addresses.section("centre", each), (), "")
    return ListView(frame(lens, kit, lang, subject), "centre", heading, intro, "", Markup(""), found, (), pages(1, 1, 1, str), words.say(EMPTY))
