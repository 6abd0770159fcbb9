"""The form that combines what stories are chosen by, and the small file that a script answers it from.

The file holds no words and no pictures: the cards come from the lists, which are the same with script and without.
"""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from typing import NamedTuple

from ..library.addresses import BRIEF_FACETS, LATER
from ..library.lens import Lens
from ..library.traits import TRAITS, Traits
from .cards import localized
from .kit import Kit
from .parts import Link
from .vocabulary import STORIES, facet_value, rank


class Choice(NamedTuple):
    """A value to choose: how an address of this language writes it, how every language does, its words, how many stories have it."""

    value: str
    key: str
    text: str
    count: int


class Filter(NamedTuple):
    """A trait to choose by: its name in an address of this language (`name`) and of every language (`key`), its words, its values."""

    key: str
    name: str
    label: str
    choices: tuple[Choice, ...]


class Filters(NamedTuple):
    """The form; `source` is the address of its data, `counts` how many stories there are by plural category."""

    source: str
    filters: tuple[Filter, ...]
    counts: tuple[tuple[str, str], ...]


class Column(NamedTuple):
    """What all stories have for one trait: `values` as addresses write them, `of` their positions for each story in order;
    `list` begins the addresses of the lists by its values, "" where these do not hold all stories."""

    key: str
    values: tuple[str, ...]
    of: tuple[tuple[int, ...], ...]
    list: str


class FilterSheet(NamedTuple):
    """The data: the stories' address words in the order of their list, `size` of them a page, whose later pages end in `later`."""

    list: str
    later: str
    size: int
    stories: tuple[str, ...]
    columns: tuple[Column, ...]


LABELS = {
    "country": "Country", "age": "Age", "kind": "Kind of stay", "duration": "Length of stay", "voice": "Who tells", "centre": "Centre",
    "programme": "Programme", "school-year": "School year", "direction": "There or here",
}


def filters(lens: Lens, kit: Kit, lang: str) -> Filters | None:
    """The form for the stories of a language; None where there is nothing to choose between."""
    found, digest = _finder(lens, kit, lang)
    return Filters(f"{lens.addresses.filters(lang)}?v={digest}", found, kit.strings[lang].plurals(*STORIES)) if found else None


def filter_sheet(lens: Lens, kit: Kit, lang: str) -> FilterSheet:
    """The data of that form."""
    where, told = lens.addresses, lens.ask("traits", lang)
    columns = []
    for each in _finder(lens, kit, lang)[0]:
        position = TRAITS.index(each.key)
        place = {choice.key: number for number, choice in enumerate(each.choices)}
        of = tuple(tuple(sorted(place[value] for value in traits[position])) for _, traits in told)
        columns.append(Column(each.key, tuple(choice.value for choice in each.choices), of, "" if each.key in BRIEF_FACETS else where.facets(each.key, lang)))
    return FilterSheet(where.section("testimony", lang), LATER, kit.page_size, tuple(word for word, _ in told), tuple(columns))


def combining(lens: Lens, kit: Kit, lang: str, facet: str, value: str) -> Link:
    """From a list by one facet to the form, where that facet's value is chosen."""
    words = kit.strings[lang]
    address = f"{lens.addresses.section('testimony', lang)}?{words.section(facet)}={_value(lens, kit, facet, value, lang)}"
    return Link(words.say("Add other criteria"), address)


def _finder(lens: Lens, kit: Kit, lang: str) -> tuple[tuple[Filter, ...], str]:
    """The filters of a language that have something to choose, and the digest of what they stand on; made once for the form and for its data."""
    return lens.once(("filters", lang), lambda own: _make(own, kit, lang))


def _make(lens: Lens, kit: Kit, lang: str) -> tuple[tuple[Filter, ...], str]:
    told: tuple[tuple[str, Traits], ...] = lens.ask("traits", lang)
    counts = {name: Counter(value for _, traits in told for value in traits[position]) for position, name in enumerate(TRAITS)}
    made = tuple(_filter(lens, kit, lang, name, counts[name]) for name in TRAITS if counts[name])
    return made, blake2b(repr((told, made)).encode(), digest_size=5).hexdigest()


def _filter(lens: Lens, kit: Kit, lang: str, name: str, counts: Counter[str]) -> Filter:
    words = kit.strings[lang]
    choices = [Choice(_value(lens, kit, name, key, lang), key, _words(lens, kit, name, key, lang), count) for key, count in counts.items()]
    return Filter(name, words.section(name), words.say(LABELS[name]), tuple(sorted(choices, key=lambda each: rank(lens, name, each.key, each.text))))


def _value(lens: Lens, kit: Kit, name: str, key: str, lang: str) -> str:
    """A value as an address writes it, as the lists by it do."""
    return lens.addresses.values.get((lang, name, key), key)


def _words(lens: Lens, kit: Kit, name: str, key: str, lang: str) -> str:
    if name == "centre":
        return next(localized(lens, each.short, lang) for each in lens.site.centres if each.id == key)
    return facet_value(lens, kit, name, key, lang)
