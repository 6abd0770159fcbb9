"""What a kiosk says besides the stories: this year's figures, the next events, funders."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from ..library.lens import Lens
from ..library.rows import Row
from .cards import address, foreign, localized
from .kiosk_stories import PURPOSE, file_name
from .kit import Kit
from .measures import Numbers, by_level, counted, learners
from .trend import trend

# events, more than a screen shows at once: on a stick that is kept for months there is still one to come; years, what one sees at a glance
MOST_EVENTS, MOST_YEARS = 12, 6


class KioskFigure(NamedTuple):
    """A number in words, what it counts, what has become of it; `bars` are the last years' (school year, share of the largest)."""

    value: str
    label: str
    trend: str
    bars: tuple[tuple[str, float], ...]


class KioskEvent(NamedTuple):
    """An event: its day in numerals and the rest of the date in words; `end` is its last day, an ISO text, after which it is not shown."""

    title: str
    summary: str
    day: str
    month: str
    time: str
    place: str
    kind: str
    end: str
    lang: str
    link: str


class KioskFunder(NamedTuple):
    """A funder as it must be shown: name, sentences, whether with the emblem of the Union, the name of its logo's file."""

    name: str
    statement: str
    disclaimer: str
    emblem: bool
    logo: str


def figures(lens: Lens, kit: Kit, lang: str) -> tuple[KioskFigure, ...]:
    """The three indicators for the newest school year that has any."""
    words = kit.strings[lang]
    left, money, supports = learners(lens, "outgoing"), counted(by_level(lens, "fundings")), counted(by_level(lens, "supports"))
    year = max((*left, *money, *supports), default="")
    told = (
        (left, words.number, words.say("learners who left in %(year)s", year=year)),
        (money, words.euros, words.say("of local, departmental and regional funding in %(year)s", year=year)),
        (supports, words.number, words.say("acts of local, departmental and regional support in %(year)s", year=year)),
    )
    return tuple(KioskFigure(say(numbers[year]), label, trend(words, numbers, year), _bars(numbers)) for numbers, say, label in told if numbers.get(year))


def _bars(numbers: Numbers) -> tuple[tuple[str, float], ...]:
    # a year that is too small to be published would be told by its height
    known = [(year, number) for year, number in sorted(numbers.items()) if number][-MOST_YEARS:]
    largest = max(number for _, number in known)
    return tuple((year, round(number / largest, 3)) for year, number in known)


def events(lens: Lens, kit: Kit, lang: str) -> tuple[KioskEvent, ...]:
    """The next events that a kiosk may announce, soonest first."""
    rows = [row for row in lens.ask("upcoming", lang) if row.granted(PURPOSE) and row.status == "scheduled"]
    return tuple(_event(lens, kit, row) for row in rows[:MOST_EVENTS])


def _event(lens: Lens, kit: Kit, row: Row) -> KioskEvent:
    words, record = kit.strings[row.lang], lens.fields("event", row.slug, row.lang, PURPOSE)
    day, place = date.fromisoformat(row.start[:10]), record.location
    return KioskEvent(
        title=row.title,
        summary=row.summary,
        day=words.number(day.day),
        month=words.month(day),
        time=_time(words, record.start, record.end),
        place=", ".join(filter(None, (place.name, place.city))) if place else "",
        kind=words.term("event-kind", row.nature),
        end=row.end[:10],
        lang=foreign(row),
        link=kit.host + address(lens, row) if kit.host else "",
    )


def _time(words, start: datetime, end: datetime) -> str:
    if start.date() != end.date():
        return words.span(start.date(), end.date())
    return words.say("%(day)s, from %(start)s to %(end)s", day=words.weekday(start.date()), start=words.moment(start), end=words.moment(end))


def funders(lens: Lens, kit: Kit, lang: str, ids: tuple[str, ...]) -> dict[str, KioskFunder]:
    """The funders of those ids in the words that they demand."""
    found = {}
    for each in lens.site.funders:
        if each.id in ids:
            fact = lens.logo(each.logo) if each.logo else None
            logo = file_name(kit.picture_files(fact.digest, fact.width, fact.height)[0].address) if fact else ""
            say = lambda texts: localized(lens, texts, lang) if texts else ""  # noqa: E731
            found[each.id] = KioskFunder(say(each.name), say(each.statement), say(each.disclaimer), each.emblem == "eu", logo)
    return found
