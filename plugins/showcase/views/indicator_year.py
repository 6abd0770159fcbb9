"""One school year: what was concluded of it, its figures, and their evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from markupsafe import Markup

from ..library.lens import Lens
from ..library.rows import Row
from ..library.typeset import typeset_text
from .cards import cards, foreign, localized
from .chart import bars
from .dossier import telling
from .downloads import downloads
from .frame import Subject, entry_notices, frame
from .indicators import method, reach_sentence, sentence
from .kit import Kit
from .marks import section_crumbs
from .measures import COUNTED_LEVELS, DIRECTIONS, LEVELS, broken, by_level, counted, learners, named
from .parts import Card, DocumentLink, Fact, Frame, Link, Picture, ways
from .reach import reach
from .shares import THRESHOLD
from .trend import points, trend

STORIES = 6
# in this order the long list of countries has a column of its own
TITLES = {"centre": "By centre", "kind": "By kind of stay", "country": "By country"}
WAYS = {"outgoing": "Learners who left", "incoming": "Learners whom we hosted"}


class Bar(NamedTuple):
    """A value, its number in words, the length of its bar in per cent; `rest` for what is gathered."""

    name: str
    url: str
    number: str
    length: str
    rest: bool


class Breakdown(NamedTuple):
    """A total broken down along one line."""

    title: str
    bars: tuple[Bar, ...]


class Party(NamedTuple):
    """Those who left, or came: how many in words, what has become of it, along which lines."""

    title: str
    total: str
    trend: str
    breakdowns: tuple[Breakdown, ...]


class LevelRow(NamedTuple):
    """A funder or a body, and its number in words."""

    name: str
    url: str
    number: str


class LevelGroup(NamedTuple):
    """All of one level, with their sum in words; `counted` where the founding document counts it."""

    name: str
    total: str
    counted: bool
    rows: tuple[LevelRow, ...]


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
    parties = tuple(filter(None, (_party(lens, kit, lang, year, direction) for direction in DIRECTIONS)))
    funders = {each.id: (localized(lens, each.name, lang), each.url or "") for each in lens.site.funders}
    fundings = _groups(kit, lang, lens.ask("figures", "fundings", year), words.euros, lambda each: (*funders[each.funder], each.amount))
    supports = _groups(kit, lang, lens.ask("figures", "supports", year), words.number, lambda each: (typeset_text(each.body, lang), "", each.supports))
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
        facts=_facts(lens, kit, lang, year),
        ways=ways(
            (words.say("Learners abroad"), "learners", None if parties else 0),
            (words.say("Fundings obtained"), "fundings", None if fundings else 0),
            (words.say("Official supports"), "supports", None if supports else 0),
            (words.say("Testimonies"), "stories", total),
            (words.say("Projects"), "projects", len(projects)),
        ),
        body=body,
        gallery=gallery,
        parties=parties,
        fundings=fundings,
        supports=supports,
        said=_said(lens, kit, lang, year),
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
                      notices=entry_notices(lens, kit, row) if row else (), original=foreign(row) if row else "", translated=translated)
    return frame(lens, kit, lang, subject)


def _said(lens: Lens, kit: Kit, lang: str, year: str) -> tuple[str, str, str]:
    """The three indicators of the year in words, "" where nothing was counted."""
    numbers = {"learners": learners(lens, "outgoing"), "fundings": counted(by_level(lens, "fundings")), "supports": counted(by_level(lens, "supports"))}
    told = [sentence(kit, lang, name, found, year) if year in found else "" for name, found in numbers.items()]
    return (" ".join(filter(None, (told[0], reach_sentence(kit, lang, reach(lens), year)))), *told[1:])


def _facts(lens: Lens, kit: Kit, lang: str, year: str) -> tuple[Fact, ...]:
    words = kit.strings[lang]
    lines = [(words.say(WAYS[direction]), "learners", learners(lens, direction), words.number) for direction in DIRECTIONS]
    for name, label, say in (("fundings", "Local, departmental and regional fundings", words.euros), ("supports", "Local, departmental and regional supports", words.number)):
        lines.append((words.say(label), name, counted(by_level(lens, name)), say))
    shares = reach(lens)
    share = [Fact(words.say("Learners who left at least once"), tuple(Link(each, "") for each in (words.say("%(share)s%%", share=words.number(shares[year])), points(words, shares, year)) if each))] \
        if shares.get(year) is not None else []
    return (*(
        Fact(label, (Link(_few(kit, lang) if numbers[year] is None else say(numbers[year]), f"#{anchor}"), *((Link(change, ""),) if (change := trend(words, numbers, year)) else ())))
        for label, anchor, numbers, say in lines
        if year in numbers
    ), *share)


def _few(kit: Kit, lang: str) -> str:
    return kit.strings[lang].say("fewer than %(few)s", few=kit.strings[lang].number(THRESHOLD))


def _party(lens: Lens, kit: Kit, lang: str, year: str, direction: str) -> Party | None:
    words, numbers = kit.strings[lang], learners(lens, direction)
    if year not in numbers or numbers[year] == 0:
        return None
    total = _few(kit, lang) if numbers[year] is None else words.number(numbers[year])
    found = tuple(filter(None, (_breakdown(lens, kit, lang, year, direction, line) for line in TITLES)))
    return Party(words.say(WAYS[direction]), total, trend(words, numbers, year), found)


def _breakdown(lens: Lens, kit: Kit, lang: str, year: str, direction: str, line: str) -> Breakdown | None:
    words, split = kit.strings[lang], broken(lens, direction, line)
    shown = sorted(((value, numbers[year]) for value, numbers in split.shown.items() if year in numbers), key=lambda pair: (-pair[1], pair[0]))
    if not shown:
        return None
    others = split.others.get(year, 0)
    lengths = bars([number for _, number in shown] + [others])
    pages = dict(lens.ask("facet_values", line, lang))
    found = [Bar(named(lens, kit, lang, line, value), lens.addresses.facet(line, value, lang) if value in pages else "", words.number(number), length, False)
             for (value, number), length in zip(shown, lengths)]
    return Breakdown(words.say(TITLES[line]), (*found, *((Bar(words.say("Others"), "", words.number(others), lengths[-1], True),) if others else ())))


def _groups(kit: Kit, lang: str, figures: Iterable[Any], say: Callable[[float], str], read: Callable[[Any], tuple[str, str, float]]) -> tuple[LevelGroup, ...]:
    found = defaultdict(list)
    for each in figures:
        found[each.level].append(read(each))
    return tuple(
        LevelGroup(kit.strings[lang].term("level", level), say(sum(number for _, _, number in found[level])), level in COUNTED_LEVELS,
                   tuple(LevelRow(name, url, say(number)) for name, url, number in sorted(found[level], key=lambda row: (-row[2], row[0]))))
        for level in LEVELS
        if level in found
    )
