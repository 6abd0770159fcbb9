"""The figures as sheets to download, and as a data set that search engines understand."""

from __future__ import annotations

from typing import NamedTuple

from ..library.figures import FILES
from ..library.lens import Lens
from .cards import localized
from .fundings import body_name
from .kit import Kit
from .measures import WAYS, LEVELS, broken, learners, named, way_name
from .reach import reach
from .parts import DocumentLink
from .shares import LINES, THRESHOLD

TITLES = {"mobilities": "Learners abroad and received", "fundings": "Funding obtained", "supports": "Official support", "enrolments": "Learners who left at least once"}


class SheetView(NamedTuple):
    """A sheet: texts only, numbers already written as the language does; `separator` stands between cells."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    separator: str


def download(lens: Lens, kit: Kit, lang: str, name: str) -> SheetView:
    """One of the sheets; learners as they may be published, never by more than one line at a time.

    Where the decimal sign is a comma, spreadsheets of that language expect semicolons between cells.
    """
    decimal = kit.strings[lang].locale.number_symbols["latn"]["decimal"]
    made = {"mobilities": _learners, "enrolments": _shares}.get(name)
    header, rows = made(lens, kit, lang) if made else _by_level(lens, kit, lang, name, decimal)
    return SheetView(header, tuple(rows), ";" if decimal == "," else ",")


def downloads(lens: Lens, kit: Kit, lang: str) -> tuple[DocumentLink, ...]:
    """Links to the sheets that there are."""
    words = kit.strings[lang]
    return tuple(DocumentLink(words.say(TITLES[name]), lens.addresses.figures(lang, name), words.say("CSV, for any spreadsheet")) for name in FILES if lens.ask("has_figures", name))


def dataset(lens: Lens, kit: Kit, lang: str, name: str, description: str, files: tuple[DocumentLink, ...]) -> dict:
    """The figures as a schema.org Dataset, whose distributions are the sheets."""
    url, years = kit.host + lens.addresses.indicators(lang), lens.ask("indicator_years", lang)
    institution, licence = localized(lens, lens.site.institution, lang), lens.site.legal.licence
    sheets = [(file.title, "text/csv", file.url) for file in files]
    whole = (kit.strings[lang].say("All the figures, for other sites"), "application/json", lens.addresses.indicators_data(lang))
    return {
        "@type": "Dataset",
        "@id": url,
        "url": url,
        "name": f"{name}, {institution}",
        "description": description,
        "inLanguage": lang,
        # school years run from 1 September to 31 August
        "temporalCoverage": f"{years[0][:4]}-09-01/{years[-1][-4:]}-08-31",
        "isAccessibleForFree": True,
        "license": licence.url if licence else "",
        "creator": {"@type": "EducationalOrganization", "name": institution},
        "variableMeasured": [file.title for file in files],
        "distribution": [{"@type": "DataDownload", "name": title, "encodingFormat": form, "contentUrl": kit.host + at} for title, form, at in (*sheets, whole)],
    }


def _learners(lens: Lens, kit: Kit, lang: str) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    words = kit.strings[lang]
    said = {"centre": words.say("Centre"), "country": words.say("Country"), "kind": words.say("Kind")}
    rows = []
    for each in WAYS:
        totals, way = learners(lens, each), way_name(words, each)
        splits = {line: broken(lens, each, line) for line in LINES}
        for year, total in totals.items():
            rows.append((year, way, words.say("Total"), "", f"< {THRESHOLD}" if total is None else str(total)))
            for line, split in splits.items():
                shown = [(named(lens, kit, lang, line, value), numbers[year]) for value, numbers in split.shown.items() if year in numbers]
                # a total that cannot be broken down is said once
                if shown:
                    shown = sorted(shown, key=lambda pair: (-pair[1], pair[0])) + ([(words.say("Others"), split.others[year])] if split.others[year] else [])
                    rows += [(year, way, said[line], value, str(number)) for value, number in shown]
    return (words.say("School year"), words.say("Direction"), words.say("By"), words.say("Value"), words.say("Learners")), rows


def _shares(lens: Lens, kit: Kit, lang: str) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    words = kit.strings[lang]
    rows = [(year, "–" if share is None else str(share)) for year, share in reach(lens).items()]
    return (words.say("School year"), words.say("Learners who left at least once, in per cent")), rows


def _by_level(lens: Lens, kit: Kit, lang: str, name: str, decimal: str) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    words, funders = kit.strings[lang], {each.id: localized(lens, each.name, lang) for each in lens.site.funders}
    figures = sorted(lens.ask("figures", name, ""), key=lambda each: (each.school_year, LEVELS.index(each.level)))
    if name == "fundings":
        rows = [(each.school_year, words.term("level", each.level), funders[each.funder], f"{each.amount:.2f}".removesuffix(".00").replace(".", decimal)) for each in figures]
        return (words.say("School year"), words.say("Level"), words.say("Funder"), words.say("Amount")), rows
    rows = [(each.school_year, words.term("level", each.level), body_name(lens, each.body, lang), str(each.supports)) for each in figures]
    return (words.say("School year"), words.say("Level"), words.say("Body"), words.say("Support")), rows
