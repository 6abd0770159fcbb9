"""All destinations: a map of the world and one of Europe, and a table that says the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ..library.destinations import Destination
from ..library.lens import Lens
from ..terms.alphabet import alphabetical
from ..terms.atlas import sheet
from ..terms.strings import Strings
from . import shades
from .frame import Subject, frame
from .kit import Kit
from .listing import COUNTS, EMPTY
from .locator import cities, haven
from .map import Call, Inset, Key, Map, Marked, Plan, draw
from .onward import Onward, onward
from .parts import Day, Frame, Link
from .windows import europe_on_the_world, in_europe, whole

# letters by the sheet's width
LETTERS = {"world": 66, "europe": 48}
# so many routes can be told apart; those of the newest departures are drawn
ROUTES = 7


class CountryLine(NamedTuple):
    """A country in the table; `cities` in words, `last` the month of the last departure, or else arrival (`arrived`)."""

    country: Link
    cities: str
    stories: str
    partners: str
    last: Day | None
    arrived: bool


class DestinationsView(NamedTuple):
    """The maps and the table; without any country `empty` stands instead."""

    frame: Frame
    heading: str
    intro: str
    count: str
    maps: tuple[Map, ...]
    lines: tuple[CountryLine, ...]
    onward: Onward
    empty: str


def destinations(lens: Lens, kit: Kit, lang: str) -> DestinationsView:
    """The page of all destinations."""
    words = kit.strings[lang]
    places = sorted(lens.ask("destinations", lang), key=lambda place: alphabetical(words.country(place.country)))
    heading, intro = words.say("Destinations"), words.say("Every country that somebody of ours left for, or came from.")
    subject = Subject(heading, intro, lambda each: lens.addresses.section("country", each), (), lens.addresses.section("country", lang))
    return DestinationsView(
        frame=frame(lens, kit, lang, subject),
        heading=heading,
        intro=intro,
        count=words.count("%(num)s country", "%(num)s countries", len(places)) if places else "",
        maps=maps_of(lens, kit, lang, places),
        lines=tuple(_line(lens, words, place) for place in places),
        onward=onward(lens, kit, lang),
        empty=words.say(EMPTY),
    )


def _line(lens: Lens, words: Strings, place: Destination) -> CountryLine:
    last = place.departure or place.arrival
    day = Day(last[:7], words.month(date.fromisoformat(last))) if last else None
    return CountryLine(Link(words.country(place.country), lens.addresses.facet("country", place.country, words.lang)), ", ".join(cities(place)),
                       words.number(place.stories), words.number(place.partners), day, bool(last and not place.departure))


def said(words: Strings, place: Destination) -> str:
    """A country in words, as a link on a map is named: how many stories, how many partners."""
    counts = [words.count(*COUNTS[kind], number) for kind, number in (("testimony", place.stories), ("partner", place.partners)) if number]
    return words.say("%(country)s: %(counts)s", country=words.country(place.country), counts=words.listed(counts)) if counts else words.country(place.country)


def maps_of(lens: Lens, kit: Kit, lang: str, places: Sequence[Destination]) -> tuple[Map, ...]:
    """The world's map where some country lies beyond Europe, and Europe's where some lies in it."""
    near = [place for place in places if in_europe(place.country)]
    far = [place for place in places if not in_europe(place.country)]
    upper = shades.bounds(max((place.stories for place in places), default=0))
    draw_one = lambda name, linked: _map(lens, kit, lang, name, places, linked, upper)  # noqa: E731
    maps = []
    if far:
        world = draw_one("world", far)
        link = Link(kit.strings[lang].say("See Europe, larger"), "#map--europe")
        maps.append(world._replace(inset=Inset(*europe_on_the_world(), link)) if near else world)
    if near:
        maps.append(draw_one("europe", near))
    # one legend for both, below the first
    return (maps[0]._replace(legend=_legend(kit.strings[lang], maps, upper, places)), *maps[1:]) if maps else ()


def _map(lens: Lens, kit: Kit, lang: str, name: str, places: Sequence[Destination], linked: Sequence[Destination], upper: tuple[int, ...]) -> Map:
    words = kit.strings[lang]
    titles = {"world": words.say("Destinations in the world"), "europe": words.say("Destinations in Europe")}
    codes = {place.country for place in linked}
    link = lambda place: Link(said(words, place), lens.addresses.facet("country", place.country, lang)) if place.country in codes else None  # noqa: E731
    first = sorted(places, key=lambda place: -place.stories)
    marked = [Marked(each.country, shades.tone(each.stories, upper), words.country(each.country) if each.country in codes else "", link(each)) for each in first]
    calls = [Call(port.longitude, port.latitude, "told" if port.told else "met") for place in linked for port in place.ports]
    sailed = sorted((place for place in linked if place.departure or place.arrival), key=lambda place: place.departure or place.arrival, reverse=True)
    sails = [(port.longitude, port.latitude) for place in sailed[:ROUTES] for port in [each for each in place.ports if each.travelled][:1]]
    text = words.say("The stronger the colour of a country, the more stories are told of it. The table says the same in figures.")
    window = whole(name)
    return draw(sheet(name), Plan(name, titles[name], text, window, marked, calls, lens.site.country, haven(lens), sails, round(window.width / LETTERS[name])))


def _legend(words: Strings, maps: Sequence[Map], upper: tuple[int, ...], places: Sequence[Destination]) -> tuple[Key, ...]:
    counted = [words.count(*COUNTS["testimony"], high) if low == high else
               words.say("%(low)s to %(high)s testimonies", low=words.number(low), high=words.number(high)) for _, low, high in shades.spans(upper)]
    keys = [Key("land", text, tone) for (tone, _, _), text in zip(shades.spans(upper), counted)]
    keys += [Key("land", words.say("no testimony yet"))] if any(not place.stories for place in places) else []
    keys += [Key("told", words.say("a story was lived there"))] if any(each.told for each in maps) else []
    keys += [Key("met", words.say("a partner"))] if any(each.met for each in maps) else []
    return (*keys, *((Key("haven", words.say("our home port")),) if any(each.haven for each in maps) else ()))
