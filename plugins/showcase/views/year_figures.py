"""The figures of one school year in words and bars; its page and its booklet show them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from ..library.lens import Lens
from ..terms.alphabet import alphabetical
from .cards import localized
from .chart import bars
from .fundings import body_name
from .kit import Kit
from .measures import COUNTED_LEVELS, WAYS, LEVELS, broken, by_level, counted, few, learners, named
from .parts import Fact, Link
from .reach import reach
from .said import reach_sentence, sentence
from .trend import points, trend

# in this order the long list of countries has a column of its own
TITLES = {"centre": "By centre", "kind": "By kind of stay", "country": "By country"}
PARTIES = {"outgoing": "Learners who left", "incoming": "Learners whom we hosted", "distance": "Learners who exchanged at a distance"}


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


def parties(lens: Lens, kit: Kit, lang: str, year: str) -> tuple[Party, ...]:
    """Those who left, those who came, those who exchanged at a distance, where there are any."""
    return tuple(filter(None, (_party(lens, kit, lang, year, way) for way in WAYS)))


def fundings(lens: Lens, kit: Kit, lang: str, year: str) -> tuple[LevelGroup, ...]:
    """What was obtained, by level and funder."""
    funders = {each.id: (localized(lens, each.name, lang), each.url or "") for each in lens.site.funders}
    return _groups(kit, lang, lens.ask("figures", "fundings", year), kit.strings[lang].euros, lambda each: (*funders[each.funder], each.amount))


def supports(lens: Lens, kit: Kit, lang: str, year: str) -> tuple[LevelGroup, ...]:
    """Official support, by level and body."""
    return _groups(kit, lang, lens.ask("figures", "supports", year), kit.strings[lang].number, lambda each: (body_name(lens, each.body, lang), "", each.supports))


def told(lens: Lens, kit: Kit, lang: str, year: str) -> tuple[str, str, str]:
    """The three indicators of the year in words, "" where nothing was counted."""
    numbers = {"learners": learners(lens, "outgoing"), "fundings": counted(by_level(lens, "fundings")), "supports": counted(by_level(lens, "supports"))}
    told = [sentence(kit, lang, name, found, year) if year in found else "" for name, found in numbers.items()]
    return (" ".join(filter(None, (told[0], reach_sentence(kit, lang, reach(lens), year)))), *told[1:])


def year_facts(lens: Lens, kit: Kit, lang: str, year: str) -> tuple[Fact, ...]:
    """The year at a glance, each line with what has become of it."""
    words = kit.strings[lang]
    # nobody at a distance is no news
    ways = [(way, numbers) for way in WAYS if (numbers := learners(lens, way)).get(year) != 0 or way != "distance"]
    lines = [(words.say(PARTIES[way]), "learners", numbers, words.number) for way, numbers in ways]
    for name, label, say in (("fundings", "Local, departmental and regional funding", words.euros), ("supports", "Acts of local, departmental and regional support", words.number)):
        lines.append((words.say(label), name, counted(by_level(lens, name)), say))
    shares = reach(lens)
    share = [Fact(words.say("Learners who left at least once"), tuple(Link(each, "") for each in (words.say("%(share)s%%", share=words.number(shares[year])), points(words, shares, year)) if each))] \
        if shares.get(year) is not None else []
    return (*(
        Fact(label, (Link(few(words) if numbers[year] is None else say(numbers[year]), f"#{anchor}"), *((Link(change, ""),) if (change := trend(words, numbers, year)) else ())))
        for label, anchor, numbers, say in lines
        if year in numbers
    ), *share)


def _party(lens: Lens, kit: Kit, lang: str, year: str, way: str) -> Party | None:
    words, numbers = kit.strings[lang], learners(lens, way)
    if year not in numbers or numbers[year] == 0:
        return None
    total = few(words) if numbers[year] is None else words.number(numbers[year])
    # what is at a distance is of one kind
    lines = [(line, *_counted(lens, year, way, line)) for line in TITLES if (way, line) != ("distance", "kind")]
    # one scale for all lines of a party: what is as long is as many
    most = max((number for _, shown, others in lines if shown for number in (*(number for _, number in shown), others)), default=0)
    found = tuple(_breakdown(lens, kit, lang, line, shown, others, most) for line, shown, others in lines if shown)
    return Party(words.say(PARTIES[way]), total, trend(words, numbers, year), found)


def _counted(lens: Lens, year: str, way: str, line: str) -> tuple[list[tuple[str, float]], float]:
    """The values of a line with their numbers, most first, and the number of all others."""
    split = broken(lens, way, line)
    shown = sorted(((value, numbers[year]) for value, numbers in split.shown.items() if year in numbers), key=lambda pair: (-pair[1], pair[0]))
    return shown, split.others.get(year, 0)


def _breakdown(lens: Lens, kit: Kit, lang: str, line: str, shown: list[tuple[str, float]], others: float, most: float) -> Breakdown:
    words, lengths = kit.strings[lang], bars([number for _, number in shown] + [others], most)
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
                   tuple(LevelRow(name, url, say(number)) for name, url, number in sorted(found[level], key=lambda row: (-row[2], alphabetical(row[0])))))
        for level in LEVELS
        if level in found
    )
