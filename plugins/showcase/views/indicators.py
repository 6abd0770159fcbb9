"""The success indicators of the founding document, all school years together: charts, tables, words, evidence."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..library.lens import Lens
from .cards import link
from .chart import Chart
from .downloads import dataset, downloads
from .frame import Subject, frame
from .indicator_charts import learner_charts, level_charts
from .kit import Kit
from .measures import by_level, counted, few, learners
from .paper.sign import card_words
from .parts import DocumentLink, Frame, Link
from .reach import reach
from .said import method, reach_sentence, sentence
from .trend import trend

# stories that are named one by one
MOST = 6


class Indicator(NamedTuple):
    """One of the three: its newest number in large, what it counts, what has become of it; charts; where the evidence is."""

    id: str
    title: str
    value: str
    label: str
    trend: str
    sentence: str
    charts: tuple[Chart, ...]
    evidence: tuple[Link, ...]


class Tally(NamedTuple):
    """The newest number of an indicator, what it counts, what has become of it, and where more is said."""

    url: str
    value: str
    label: str
    trend: str


class YearLine(NamedTuple):
    """A school year in the list of all: the title and summary of its evaluation, its main numbers in words."""

    year: str
    url: str
    title: str
    summary: str
    lang: str
    numbers: tuple[str, ...]


class IndicatorsView(NamedTuple):
    """The overview; `method` says how one counts, in paragraphs."""

    frame: Frame
    heading: str
    intro: str
    tally: tuple[Tally, ...]
    indicators: tuple[Indicator, ...]
    years: tuple[YearLine, ...]
    method: tuple[str, ...]
    downloads: tuple[DocumentLink, ...]


def indicators(lens: Lens, kit: Kit, lang: str) -> IndicatorsView:
    """The overview of all school years."""
    words, where = kit.strings[lang], lens.addresses
    heading = words.say("Indicators")
    intro = words.say("How many learners leave, who pays, who supports us: the three measures of our cooperation project, school year by school year.")
    found = _indicators(lens, kit, lang)
    files = downloads(lens, kit, lang)
    things = (dataset(lens, kit, lang, heading, intro, files),) if files else ()
    return IndicatorsView(
        frame(lens, kit, lang, Subject(heading, found[0].sentence if found else intro, where.indicators, (), where.indicators(lang), things=things, card=card_words(lens, kit, lang, heading))),
        heading,
        intro,
        tuple(Tally(f"#{each.id}", each.value, each.label, each.trend) for each in found),
        found,
        tuple(_year_line(lens, kit, lang, year) for year in reversed(lens.ask("indicator_years", lang))),
        method(kit, lang),
        (*files, DocumentLink(words.say("All the figures, for other sites"), where.indicators_data(lang), words.say("JSON"))) if files else (),
    )


def tally(lens: Lens, kit: Kit, lang: str) -> tuple[Tally, ...]:
    """The newest numbers, each leading to its charts."""
    at = lens.addresses.indicators(lang)
    return tuple(Tally(f"{at}#{each.id}", each.value, each.label, each.trend) for each in _indicators(lens, kit, lang))


def _indicators(lens: Lens, kit: Kit, lang: str) -> tuple[Indicator, ...]:
    return tuple(filter(None, (_learners(lens, kit, lang), _levels(lens, kit, lang, "fundings"), _levels(lens, kit, lang, "supports"))))


def _learners(lens: Lens, kit: Kit, lang: str) -> Indicator | None:
    words, left = kit.strings[lang], learners(lens, "outgoing")
    if not left:
        return None
    year = max(left)
    told, total = lens.ask("learners_left", year, lang), lens.ask("stories_total", "school-year", year, lang)
    # the list of the year's stories where all of them are learners' who left; otherwise these, one by one
    every = Link(words.count("%(num)s story of %(year)s", "%(num)s stories of %(year)s", total, year=year), lens.addresses.facet("school-year", year, lang))
    evidence = [every] if told and len(told) == total else [link(lens, row) for row in told[:MOST]]
    return Indicator("learners", words.say("Learners abroad"), few(words) if left[year] is None else words.number(left[year]),
                     words.say("learners who left in %(year)s", year=year), trend(words, left, year),
                     " ".join(filter(None, (sentence(kit, lang, "learners", left, year), reach_sentence(kit, lang, reach(lens), year)))),
                     learner_charts(lens, kit, lang, sorted(left)), (*evidence, _year_link(lens, kit, lang, year)))


def _levels(lens: Lens, kit: Kit, lang: str, name: str) -> Indicator | None:
    words, numbers = kit.strings[lang], counted(by_level(lens, name))
    if not numbers:
        return None
    money, year = name == "fundings", max(numbers)
    say: Callable[[float], str] = words.euros if money else words.number
    evidence = [link(lens, row) for row in lens.ask("funded" if money else "supported", year, lang)]
    return Indicator(name, words.say("Funding obtained") if money else words.say("Official support"), say(numbers[year]),
                     (words.say("of local, departmental and regional funding in %(year)s", year=year) if money
                      else words.say("acts of local, departmental and regional support in %(year)s", year=year)),
                     trend(words, numbers, year), sentence(kit, lang, name, numbers, year), level_charts(lens, kit, lang, name, sorted(numbers)),
                     (*evidence, _year_link(lens, kit, lang, year, name)))


def _year_link(lens: Lens, kit: Kit, lang: str, year: str, part: str = "learners") -> Link:
    return Link(kit.strings[lang].say("The year %(year)s in detail", year=year), f"{lens.addresses.indicators(lang, year)}#{part}")


def _year_line(lens: Lens, kit: Kit, lang: str, year: str) -> YearLine:
    words, row = kit.strings[lang], lens.ask("row", "evaluation", year, lang)
    left, money, supports = learners(lens, "outgoing").get(year), counted(by_level(lens, "fundings")).get(year), counted(by_level(lens, "supports")).get(year)
    numbers = (
        words.count("%(num)s learner left", "%(num)s learners left", int(left)) if left is not None else "",
        words.euros(money) if money is not None else "",
        words.count("%(num)s act of support", "%(num)s acts of support", int(supports)) if supports is not None else "",
    )
    foreign = row.content_lang if row and not row.translated else ""
    return YearLine(year, lens.addresses.indicators(lang, year), row.title if row else year, row.summary if row else "", foreign, tuple(filter(None, numbers)))
