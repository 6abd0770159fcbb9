"""The charts of the three indicators, over the school years that they are given, oldest first; pages and the booklet show them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..library.lens import Lens
from .chart import HEIGHT, NONE, Chart, Key, Series, TableRow, columns, ground
from .kit import Kit
from .measures import COUNTED_LEVELS, WAYS, LEVELS, Numbers, broken, by_level, counted, few, learners, named, way_name, within
from .reach import reach
from .said import reach_sentence, sentence

# what a stack can hold and still be read, the others besides
MOST_SERIES = 5
TONES = ("one", "two", "three", "four", "five", "six")
REST = "rest"
TITLES = {"centre": "Who left, by centre", "country": "Where they went", "kind": "What for"}


def learner_charts(lens: Lens, kit: Kit, lang: str, years: Sequence[str]) -> tuple[Chart, ...]:
    """Who left and who came; who left by centre, country and kind; the share of learners who left at least once."""
    words, left = kit.strings[lang], within(learners(lens, "outgoing"), years)
    say = lambda number: words.number(number)  # noqa: E731
    every = {way: within(learners(lens, way), years) for way in WAYS}
    ways = [way for way in WAYS if way != "distance" or any(number != 0 for number in every[way].values())]
    series = [Series(way_name(words, way), tone, every[way]) for way, tone in zip(ways, ("two", "four", "six"))]
    cells = lambda row: tuple(few(words) if every[way][row] is None else words.number(every[way][row]) for way in ways)  # noqa: E731
    return (
        _chart(lens, lang, "direction", words.say("Who left, who came"), sentence(kit, lang, "learners", left, years[-1]), years, series, (say, say),
               tuple(each.name for each in series), cells),
        *(_breakdown(lens, kit, lang, line, left, years) for line in TITLES),
        *_reach_chart(lens, kit, lang, years),
    )


def level_charts(lens: Lens, kit: Kit, lang: str, name: str, years: Sequence[str]) -> tuple[Chart, ...]:
    """Fundings or supports: the levels that the founding document counts, and all together where there are others."""
    words, levels = kit.strings[lang], {level: within(numbers, years) for level, numbers in by_level(lens, name).items()}
    numbers, money = counted(levels), name == "fundings"
    say: Callable[[float], str] = words.euros if money else words.number
    shortly: Callable[[float], str] = (lambda number: words.say("€%(num)sk", num=words.number(number / 1000, 1 if number < 10_000 else 0))) if money else words.number
    series = [Series(words.term("level", level), tone, levels[level]) for level, tone in zip(LEVELS, TONES)]
    kept = [each for each in series if any(each.numbers.values())]
    whole = {each: sum(level[each] or 0 for level in levels.values()) for each in numbers}
    cells = lambda row: (*(say(each.numbers[row]) for each in kept), say(whole[row]))  # noqa: E731
    title = words.say("Local, departmental and regional funding") if money else words.say("Acts of local, departmental and regional support")
    own = _chart(lens, lang, name, title, sentence(kit, lang, name, numbers, years[-1]), years, series[: len(COUNTED_LEVELS)], (say, shortly),
                 (*(each.name for each in kept), words.say("Total")), cells)
    all_levels = _chart(lens, lang, f"all-{name}", words.say("Fundings of all levels together") if money else words.say("Supports of all levels together"), "", years, kept, (say, shortly))
    return (own, all_levels) if whole[years[-1]] > numbers[years[-1]] else (own,)


def _breakdown(lens: Lens, kit: Kit, lang: str, line: str, left: Numbers, years: Sequence[str]) -> Chart:
    words, split = kit.strings[lang], broken(lens, "outgoing", line, years)
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
    return _chart(lens, lang, line, words.say(TITLES[line]), "", years, series, (say, say), headers, cells, note)


def _reach_chart(lens: Lens, kit: Kit, lang: str, years: Sequence[str]) -> list[Chart]:
    """The shares of learners who left at least once; a year without one has no column, and says so in the table."""
    words, shares = kit.strings[lang], within(reach(lens), years)
    published = [year for year, share in shares.items() if share is not None]
    if not published:
        return []
    say = lambda number: words.say("%(share)s%%", share=words.number(number))  # noqa: E731
    title = words.say("Learners who left at least once")
    drawn = columns(list(shares), [Series(title, "two", shares)], say, say)
    rows = tuple(TableRow(year, lens.addresses.indicators(lang, year), (NONE if share is None else say(share),)) for year, share in reversed(shares.items()))
    note = words.say("“–”: too few to be published.") if len(published) < len(shares) else ""
    return [Chart("reach", title, reach_sentence(kit, lang, shares, published[-1]), note, HEIGHT, ground(), drawn, (), (words.say("Share of all learners"),), rows)]


def _chart(lens: Lens, lang: str, name: str, title: str, description: str, years: Sequence[str], series: Sequence[Series], say: tuple[Callable, Callable],
           headers: tuple[str, ...] = (), cells: Callable[[str], tuple[str, ...]] = lambda year: (), note: str = "") -> Chart:
    drawn = columns(years, series, *say)
    told = description or ", ".join(each.name for each in series)
    rows = tuple(TableRow(year, lens.addresses.indicators(lang, year), cells(year)) for year in reversed(years)) if headers else ()
    return Chart(name, title, told, note, HEIGHT, ground(), drawn, tuple(Key(each.tone, each.name) for each in reversed(series)), headers, rows)
