"""The money of a project and the official supports that it received, in words."""

from __future__ import annotations

from typing import NamedTuple, get_args

from ..library.lens import Lens
from ..library.typeset import typeset_text
from ..model.project import Funding, Support
from ..model.values import Level
from .cards import localized
from .kit import Kit
from .parts import Link


class FundingRow(NamedTuple):
    """Money of one funder for one school year, in words."""

    funder: Link
    level: str
    amount: str


class FundingYear(NamedTuple):
    """The fundings of a school year, with their total in words."""

    school_year: str
    rows: tuple[FundingRow, ...]
    total: str


class FundingTable(NamedTuple):
    """All fundings of a project, newest year first; the sums of the levels where there are several (level, sum), and the total, in words."""

    years: tuple[FundingYear, ...]
    total: str
    levels: tuple[tuple[str, str], ...] = ()


class SupportLine(NamedTuple):
    """An official support received."""

    what: str
    body: str
    level: str
    day: str
    iso: str


def fundings(lens: Lens, kit: Kit, lang: str, given: tuple[Funding, ...]) -> FundingTable | None:
    """The table of what was given, in a year the largest amount first; None for nothing."""
    if not given:
        return None
    words = kit.strings[lang]
    funders = {funder.id: Link(localized(lens, funder.name, lang), funder.url or "") for funder in lens.site.funders}
    years = []
    for school_year in sorted({each.school_year for each in given}, reverse=True):
        found = sorted((each for each in given if each.school_year == school_year), key=lambda each: (-each.amount, each.funder))
        rows = tuple(FundingRow(funders[each.funder], words.term("level", each.level), words.euros(each.amount)) for each in found)
        years.append(FundingYear(school_year, rows, words.euros(sum(each.amount for each in found))))
    sums = {level: sum(each.amount for each in given if each.level == level) for level in get_args(Level)}
    levels = tuple((words.term("level", level), words.euros(amount)) for level, amount in sums.items() if amount)
    return FundingTable(tuple(years), words.euros(sum(each.amount for each in given)), levels if len(levels) > 1 else ())


def supports(lens: Lens, kit: Kit, lang: str, received: tuple[Support, ...]) -> tuple[SupportLine, ...]:
    """The supports, newest first."""
    words = kit.strings[lang]
    return tuple(
        SupportLine(each.what, body_name(lens, each.body, lang), words.term("level", each.level), words.day(each.date), each.date.isoformat())
        for each in sorted(received, key=lambda each: each.date, reverse=True)
    )


def body_name(lens: Lens, body: str, lang: str) -> str:
    """A body that supports us, as site.yaml calls it in `lang` where it is one of the funders."""
    funder = next((each for each in lens.site.funders if body in each.name.values()), None)
    return localized(lens, funder.name, lang) if funder else typeset_text(body, lang)
