"""The success indicators of the founding document, all school years together: charts, tables, words, evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..library.lens import Lens
from .cards import link
from .chart import HEIGHT, NONE, Chart, Key, Series, TableRow, columns, ground
from .downloads import dataset, downloads
from .frame import Subject, frame
from .kit import Kit
from .measures import COUNTED_LEVELS, DIRECTIONS, LEVELS, Numbers, broken, by_level, counted, learners, named
from .parts import DocumentLink, Frame, Link
from .reach import reach
from .shares import THRESHOLD
from .trend import points, record, trend

# what a stack can hold and still be read, the others besides
MOST_SERIES = 5
TONES = ("one", "two", "three", "four", "five", "six")
REST = "rest"
TITLES = {"centre": "Who left, by centre", "country": "Where they went", "kind": "What for"}


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
    indicators: tuple[Indicator, ...]
    years: tuple[YearLine, ...]
    method: tuple[str, ...]
    downloads: tuple[DocumentLink, ...]


def indicators(lens: Lens, kit: Kit, lang: str) -> IndicatorsView:
    """The overview of all school years."""
    words, where = kit.strings[lang], lens.addresses
    heading = words.say("Indicators")
    intro = words.say("How many learners leave, who pays, who supports us: the three measures of our cooperation project, school year by school year.")
    found = tuple(filter(None, (_learners(lens, kit, lang), _levels(lens, kit, lang, "fundings"), _levels(lens, kit, lang, "supports"))))
    files = downloads(lens, kit, lang)
    things = (dataset(lens, kit, lang, heading, intro, files),) if files else ()
    return IndicatorsView(
        frame(lens, kit, lang, Subject(heading, found[0].sentence if found else intro, where.indicators, (), where.indicators(lang), things=things)),
        heading,
        intro,
        found,
        tuple(_year_line(lens, kit, lang, year) for year in reversed(lens.ask("indicator_years", lang))),
        method(kit, lang),
        (*files, DocumentLink(words.say("All the figures, for other sites"), where.indicators_data(lang), words.say("JSON"))) if files else (),
    )


def method(kit: Kit, lang: str) -> tuple[str, ...]:
    """How one counts, in paragraphs."""
    words = kit.strings[lang]
    return (
        words.say("A school year runs from 1 September to 31 August. A learner who leaves twice in a year counts twice."),
        words.say("The share of learners who left at least once counts heads, each once, and leaves distance learning aside; it is given in whole per cent of all who were enrolled."),
        words.say("Fundings and supports are counted as the founding document has it: local, departmental and regional ones. The others are shown beside."),
        words.say("Counts under %(few)s people are not broken down, so that nobody can be singled out: they are gathered under “others”, with one more where a subtraction would give them away.",
                  few=words.number(THRESHOLD)),
    )


def sentence(kit: Kit, lang: str, name: str, numbers: Numbers, year: str) -> str:
    """An indicator's number for a year in words, with what has become of it."""
    words, number = kit.strings[lang], numbers.get(year)
    if name == "learners":
        if number is None:
            return words.say("Fewer than %(few)s learners left in %(year)s.", few=words.number(THRESHOLD), year=year)
        told = words.count("%(num)s learner left in %(year)s", "%(num)s learners left in %(year)s", int(number), year=year)
    elif name == "fundings":
        told = words.say("%(amount)s of local, departmental and regional fundings in %(year)s", amount=words.euros(number or 0), year=year)
    else:
        told = words.count("%(num)s local, departmental or regional support in %(year)s", "%(num)s local, departmental and regional supports in %(year)s", int(number or 0), year=year)
    change, most = trend(words, numbers, year), record(words, numbers, year)
    whole = words.say("%(figure)s, %(trend)s", figure=told, trend=change) if change else told
    return (words.say("%(trend)s; %(record)s", trend=whole, record=most) if most else whole) + "."


def reach_sentence(kit: Kit, lang: str, shares: dict[str, int | None], year: str) -> str:
    """The share of learners who left at least once in a year, in words, with what has become of it; "" where it is not published."""
    words, share = kit.strings[lang], shares.get(year)
    if share is None:
        return ""
    told, change = words.say("%(share)s%% of our learners left at least once in %(year)s", share=words.number(share), year=year), points(words, shares, year)
    return (words.say("%(figure)s, %(trend)s", figure=told, trend=change) if change else told) + "."


def _learners(lens: Lens, kit: Kit, lang: str) -> Indicator | None:
    words, left = kit.strings[lang], learners(lens, "outgoing")
    if not left:
        return None
    year = max(left)
    say = lambda number: words.number(number)  # noqa: E731
    both = {direction: learners(lens, direction) for direction in DIRECTIONS}
    series = [Series(words.term("direction", direction), tone, both[direction]) for direction, tone in zip(DIRECTIONS, ("two", "four"))]
    few = words.say("fewer than %(few)s", few=words.number(THRESHOLD))
    cells = lambda row: tuple(few if both[direction][row] is None else words.number(both[direction][row]) for direction in DIRECTIONS)  # noqa: E731
    charts = [_chart(lens, lang, "direction", words.say("Who left, who came"), sentence(kit, lang, "learners", left, year), sorted(left), series, (say, say),
                     tuple(each.name for each in series), cells)]
    charts += [_breakdown(lens, kit, lang, line, left) for line in ("centre", "country", "kind")]
    charts += _reach_chart(lens, kit, lang)
    total = lens.ask("stories_total", "school-year", year, lang)
    evidence = [Link(words.count("%(num)s story of %(year)s", "%(num)s stories of %(year)s", total, year=year), lens.addresses.facet("school-year", year, lang))] if total else []
    return Indicator("learners", words.say("Learners abroad"), few if left[year] is None else words.number(left[year]),
                     words.say("learners who left in %(year)s", year=year), trend(words, left, year),
                     " ".join(filter(None, (sentence(kit, lang, "learners", left, year), reach_sentence(kit, lang, reach(lens), year)))),
                     tuple(charts), (*evidence, _year_link(lens, kit, lang, year)))


def _breakdown(lens: Lens, kit: Kit, lang: str, line: str, left: Numbers) -> Chart:
    words, split = kit.strings[lang], broken(lens, "outgoing", line)
    ranked = sorted(split.shown, key=lambda value: (-sum(split.shown[value].values()), value))
    if line == "centre":
        ranked = [centre.id for centre in lens.site.centres if centre.id in split.shown]
    main, minor = ranked[:MOST_SERIES], ranked[MOST_SERIES:]
    rest = {year: number + sum(split.shown[value].get(year, 0) for value in minor) for year, number in split.others.items()}
    others = words.say("Others")
    series = [Series(named(lens, kit, lang, line, value), tone, split.shown[value]) for value, tone in zip(main, TONES)]
    series += [Series(others, REST, rest)] if any(rest.values()) else []
    say = lambda number: words.number(number)  # noqa: E731
    written = lambda number: words.number(number) if number else NONE  # noqa: E731
    cells = lambda year: (*(written(split.shown[value].get(year)) for value in ranked), written(split.others.get(year)), written(left[year]))  # noqa: E731
    note = words.say("“–”: nobody, or too few to be broken down.")
    headers = (*(named(lens, kit, lang, line, value) for value in ranked), others, words.say("Total"))
    return _chart(lens, lang, line, words.say(TITLES[line]), "", sorted(left), series, (say, say), headers, cells, note)


def _reach_chart(lens: Lens, kit: Kit, lang: str) -> list[Chart]:
    """The shares of learners who left at least once; a year without one has no column, and says so in the table."""
    words, shares = kit.strings[lang], reach(lens)
    years = [year for year, share in shares.items() if share is not None]
    if not years:
        return []
    say = lambda number: words.say("%(share)s%%", share=words.number(number))  # noqa: E731
    title = words.say("Learners who left at least once")
    drawn = columns(list(shares), [Series(title, "two", shares)], say, say)
    rows = tuple(TableRow(year, lens.addresses.indicators(lang, year), (NONE if share is None else say(share),)) for year, share in reversed(shares.items()))
    note = words.say("“–”: too few to be published.") if len(years) < len(shares) else ""
    return [Chart("reach", title, reach_sentence(kit, lang, shares, years[-1]), note, HEIGHT, ground(), drawn, (), (words.say("Share of all learners"),), rows)]


def _levels(lens: Lens, kit: Kit, lang: str, name: str) -> Indicator | None:
    words, levels = kit.strings[lang], by_level(lens, name)
    numbers = counted(levels)
    if not numbers:
        return None
    money, year = name == "fundings", max(numbers)
    say: Callable[[float], str] = words.euros if money else words.number
    shortly: Callable[[float], str] = (lambda number: words.say("€%(num)sk", num=words.number(number / 1000, 1 if number < 10_000 else 0))) if money else words.number
    series = [Series(words.term("level", level), tone, levels[level]) for level, tone in zip(LEVELS, TONES)]
    kept = [each for each in series if any(each.numbers.values())]
    whole = {each: sum(level[each] or 0 for level in levels.values()) for each in numbers}
    cells = lambda row: (*(say(each.numbers[row]) for each in kept), say(whole[row]))  # noqa: E731
    told = sentence(kit, lang, name, numbers, year)
    charts = [_chart(lens, lang, name, words.say("Local, departmental and regional"), told, sorted(numbers), series[: len(COUNTED_LEVELS)], (say, shortly),
                     (*(each.name for each in kept), words.say("Total")), cells)]
    if whole[year] > numbers[year]:
        charts.append(_chart(lens, lang, f"all-{name}", words.say("All levels together"), "", sorted(numbers), kept, (say, shortly)))
    evidence = [link(lens, row) for row in lens.ask("funded" if money else "supported", year, lang)]
    return Indicator(name, words.say("Fundings obtained") if money else words.say("Official supports"), say(numbers[year]),
                     (words.say("of local, departmental and regional fundings in %(year)s", year=year) if money
                      else words.say("local, departmental and regional supports in %(year)s", year=year)),
                     trend(words, numbers, year), told, tuple(charts), (*evidence, _year_link(lens, kit, lang, year, name)))


def _chart(lens: Lens, lang: str, name: str, title: str, description: str, years: Sequence[str], series: Sequence[Series], say: tuple[Callable, Callable],
           headers: tuple[str, ...] = (), cells: Callable[[str], tuple[str, ...]] = lambda year: (), note: str = "") -> Chart:
    drawn = columns(years, series, *say)
    told = description or ", ".join(each.name for each in series)
    rows = tuple(TableRow(year, lens.addresses.indicators(lang, year), cells(year)) for year in reversed(years)) if headers else ()
    return Chart(name, title, told, note, HEIGHT, ground(), drawn, tuple(Key(each.tone, each.name) for each in reversed(series)), headers, rows)


def _year_link(lens: Lens, kit: Kit, lang: str, year: str, part: str = "learners") -> Link:
    return Link(kit.strings[lang].say("The year %(year)s in detail", year=year), f"{lens.addresses.indicators(lang, year)}#{part}")


def _year_line(lens: Lens, kit: Kit, lang: str, year: str) -> YearLine:
    words, row = kit.strings[lang], lens.ask("row", "evaluation", year, lang)
    left, money, supports = learners(lens, "outgoing").get(year), counted(by_level(lens, "fundings")).get(year), counted(by_level(lens, "supports")).get(year)
    numbers = (
        words.count("%(num)s learner left", "%(num)s learners left", int(left)) if left is not None else "",
        words.euros(money) if money is not None else "",
        words.count("%(num)s support", "%(num)s supports", int(supports)) if supports is not None else "",
    )
    foreign = row.content_lang if row and not row.translated else ""
    return YearLine(year, lens.addresses.indicators(lang, year), row.title if row else year, row.summary if row else "", foreign, tuple(filter(None, numbers)))
