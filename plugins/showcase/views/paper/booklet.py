"""The booklet of a school year (bilan), for the school council and for funders: figures, projects, stories, what was concluded."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ...library.destinations import Destination, destinations
from ...library.lens import Lens
from ...library.rows import Row
from ..cards import address, foreign, kicker
from ..chart import Chart, Column, Key
from ..indicator_charts import learner_charts, level_charts
from ..kit import Kit
from ..locator import of_places
from ..map import Map
from ..marks import paying
from ..measures import broken, by_level, counted, learners
from ..prose import body
from ..said import method
from ..shares import THRESHOLD
from ..story import funders_of
from ..year_figures import PARTIES, LevelGroup, Party, fundings, parties, supports, told, year_facts
from . import frame
from .blocks import Block, blocks
from .parts import Code, Figure, Imprint, Item, Marks, Photo, Sender
from .sentences import sentences
from .sheets import PRINT, speaker, stories_of

# as many as a reader turns pages for; the others are named
STORIES = 8
# what a cover says of the year, in the words of `year_facts`
INDICATORS = (PARTIES["outgoing"], "Local, departmental and regional funding", "Acts of local, departmental and regional support")
# as many columns as a page is wide
YEARS = 10
# the height of the map by its width
FRAME = 0.6, 0.6


class Glance(NamedTuple):
    """A figure of the year, and what has become of it since the year before."""

    label: str
    value: str
    trend: str


class Plate(NamedTuple):
    """A chart over the school years, oldest first, and the table that says the same, a row for each series."""

    title: str
    height: int
    ground: int
    columns: tuple[Column, ...]
    legend: tuple[Key, ...]
    years: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str


class Chapter(NamedTuple):
    """One of the three indicators: in a sentence, over the years, and this year in detail."""

    title: str
    sentence: str
    plates: tuple[Plate, ...]
    parties: tuple[Party, ...]
    groups: tuple[LevelGroup, ...]
    headers: tuple[str, str]
    map: Map | None = None
    map_title: str = ""
    map_note: str = ""


class Told(NamedTuple):
    """An entry in a few lines: a project or a story; `url` leads to its page, "" in a build for no public address."""

    title: str
    kicker: str
    words: tuple[str, ...]
    quote: tuple[str, ...]
    who: str
    photo: Photo | None
    url: str
    lang: str


class Part(NamedTuple):
    """A part that shows entries; those for which there is no room stand by name in `others`."""

    title: str
    entries: tuple[Told, ...]
    others_title: str
    others: tuple[Item, ...]


class Booklet(NamedTuple):
    """`evaluation` is in the language `lang`, "" for the booklet's own; `pages[n]` is what stands at the foot of a page."""

    imprint: Imprint
    sender: Sender
    kind: str
    year: str
    title: str
    summary: tuple[str, ...]
    lang: str
    photo: Photo | None
    contents: str
    years_header: str
    glance_title: str
    glance: tuple[Glance, ...]
    figures: tuple[Figure, ...]
    evaluation_title: str
    evaluation: tuple[Block, ...]
    chapters: tuple[Chapter, ...]
    parts: tuple[Part, ...]
    method_title: str
    method: tuple[str, ...]
    code: Code | None
    funders: Marks


def _beside(year: str, title: str) -> str:
    """A title that stands beside its year, without the year at its head."""
    rest = title.removeprefix(year).lstrip(" \u00a0\u202f:,–—-")
    return rest[:1].upper() + rest[1:]


def booklet(lens: Lens, kit: Kit, lang: str, year: str) -> Booklet:
    """The booklet of a school year."""
    words, where = kit.strings[lang], lens.addresses
    row = lens.ask("row", "evaluation", year, lang)
    own = row if row and row.discreet(PRINT) else None
    stories = stories_of(lens, "school-year", year, lang)
    projects = tuple({row.slug: row for name in ("funded", "supported") for row in lens.ask(name, year, lang) if row.discreet(PRINT)}.values())
    kind = words.say("Mobility review %(year)s", year=year)
    title = (_beside(year, own.title) if own else "") or kind
    shown = next((photo for each in (*((own,) if own else ()), *stories) for photo in frame.shown_photos(lens, kit, each, PRINT)), None)
    glance = tuple(Glance(each.label, each.values[0].text, ", ".join(value.text for value in each.values[1:])) for each in year_facts(lens, kit, lang, year))
    return Booklet(
        imprint=frame.imprint(lens, kit, lang, f"{kind}{words.say(': ')}{title}" if title != kind else kind, own.summary if own else "", (own.modified or own.published) if own else ""),
        sender=frame.sender(lens, kit, lang),
        kind=words.say("Mobility review"),
        year=year,
        title=title,
        summary=sentences(own.summary) if own else (),
        lang=foreign(own) if own else "",
        photo=shown,
        contents=words.say("Contents"),
        years_header=words.say("School year"),
        glance_title=words.say("The year in figures"),
        glance=glance,
        figures=_figures(kit, lang, glance),
        evaluation_title=words.say("What we conclude"),
        evaluation=_evaluation(lens, kit, own) if own else (),
        chapters=tuple(filter(None, (_learners(lens, kit, lang, year, stories), _levels(lens, kit, lang, year, "fundings"), _levels(lens, kit, lang, year, "supports")))),
        parts=tuple(part for part in (_projects(lens, kit, lang, projects), _stories(lens, kit, lang, stories)) if part.entries),
        method_title=words.say("How we count"),
        method=method(kit, lang),
        code=frame.code(kit, lang, where.indicators(lang, year), kind, words.say("The figures and their evidence, on the site")),
        funders=frame.funders(lens, kit, lang, _paid_by(lens, lang, year, stories, projects)),
    )


def _figures(kit: Kit, lang: str, glance: tuple[Glance, ...]) -> tuple[Figure, ...]:
    """The three indicators of the founding document, for the cover."""
    wanted = [kit.strings[lang].say(each) for each in INDICATORS]
    return tuple(Figure(each.value, each.label) for each in glance if each.label in wanted)


def _evaluation(lens: Lens, kit: Kit, row: Row) -> tuple[Block, ...]:
    text, _ = body(lens, kit, lens.record("evaluation", row.slug, row.lang, PRINT), row.lang)
    return blocks(text, row.hushed(PRINT))


def _learners(lens: Lens, kit: Kit, lang: str, year: str, stories: tuple[Row, ...]) -> Chapter | None:
    words, years = kit.strings[lang], _until(learners(lens, "outgoing"), year)
    if not years:
        return None
    plates = _plates(learner_charts(lens, kit, lang, years), years)
    note = words.say("Shaded: where %(few)s or more left for, and where somebody tells from.", few=words.number(THRESHOLD))
    return Chapter(words.say("Learners abroad"), told(lens, kit, lang, year)[0], plates, parties(lens, kit, lang, year), (), ("", ""),
                   _map(lens, kit, lang, year, stories), words.say("Destinations"), note)


def _map(lens: Lens, kit: Kit, lang: str, year: str, stories: tuple[Row, ...]) -> Map | None:
    """Where they left for, as far as it is published, and where stories tell from."""
    told_of = destinations(stories, (), (), lens.site.country)
    published = {code for code, numbers in broken(lens, "outgoing", "country", (year,)).shown.items() if year in numbers}
    places = [told_of.get(code) or Destination(code) for code in sorted(published | set(told_of))]
    return of_places(lens, kit, lang, places, kit.strings[lang].say("Destinations"), FRAME) if places else None


def _levels(lens: Lens, kit: Kit, lang: str, year: str, name: str) -> Chapter | None:
    words, years = kit.strings[lang], _until(counted(by_level(lens, name)), year)
    if not years:
        return None
    money = name == "fundings"
    groups = (fundings if money else supports)(lens, kit, lang, year)
    headers = (words.say("Funder"), words.say("Amount")) if money else (words.say("Body"), words.say("Support"))
    title = words.say("Funding obtained") if money else words.say("Official support")
    return Chapter(title, told(lens, kit, lang, year)[1 if money else 2], _plates(level_charts(lens, kit, lang, name, years), years), (), groups, headers)


def _until(numbers: dict[str, float | None], year: str) -> list[str]:
    """The last school years with figures up to a year, which is one of them; none otherwise."""
    return [each for each in sorted(numbers) if each <= year][-YEARS:] if year in numbers else []


def _plates(charts: Iterable[Chart], years: list[str]) -> tuple[Plate, ...]:
    """None of a first year: one column each would say again what stands above it."""
    return tuple(map(_plate, charts)) if len(years) > 1 else ()


def _plate(chart: Chart) -> Plate:
    rows = tuple((header, *(row.cells[rank] for row in reversed(chart.rows))) for rank, header in enumerate(chart.headers))
    return Plate(chart.title, chart.height, chart.ground, chart.columns, chart.legend if len(chart.legend) > 1 else (), tuple(each.short_year for each in chart.columns), rows, chart.note)


def _projects(lens: Lens, kit: Kit, lang: str, rows: tuple[Row, ...]) -> Part:
    words = kit.strings[lang]
    return Part(words.say("The projects behind these figures"), tuple(_told(lens, kit, row, sentences(row.summary)) for row in rows), "", ())


def _stories(lens: Lens, kit: Kit, lang: str, rows: tuple[Row, ...]) -> Part:
    """Those with words of somebody's own first, then those with a picture; the newest before others."""
    ranked = sorted(rows, key=lambda row: (not row.quote, not row.cover))
    shown, others = ranked[:STORIES], ranked[STORIES:]
    return Part(kit.strings[lang].say("Those who tell this year"), tuple(_told(lens, kit, row, sentences("" if row.quote else row.summary)) for row in shown),
                kit.strings[lang].say("Also to be read on the site"), tuple(Item(row.title, kicker(lens, kit, row), foreign(row)) for row in others))


def _told(lens: Lens, kit: Kit, row: Row, words: tuple[str, ...]) -> Told:
    photo = next(iter(frame.shown_photos(lens, kit, row, PRINT, enough=960)), None)
    return Told(row.title, kicker(lens, kit, row), words, sentences(row.quote), speaker(kit, row) if row.quote else "", photo, kit.host + address(lens, row) if kit.host else "", foreign(row))


def _paid_by(lens: Lens, lang: str, year: str, stories: tuple[Row, ...], projects: tuple[Row, ...]) -> tuple[str, ...]:
    """All who paid for something of the year, and whoever demands to be named with what it shows."""
    found = [each.funder for each in lens.ask("figures", "fundings", year)]
    found += [funder for row in stories for funder in funders_of(lens, lang, lens.fields("testimony", row.slug, lang, PRINT))]
    for row in projects:
        found += paying(lens, lens.fields("project", row.slug, lang, PRINT))
    return tuple(dict.fromkeys(found))
