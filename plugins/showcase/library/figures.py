"""The figures of content/indicators/*.csv, read and checked: every fault with its line and column."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple, get_args

from ..model.indicators import EnrolmentFigure, FundingFigure, MobilityFigure, SupportFigure
from ..model.record import Part
from ..model.site import Site
from ..model.values import Direction, Level, MobilityKind
from ..terms.countries import CODES
from ..terms.problem import Problem, problem
from ..terms.schoolyear import is_school_year, school_year
from ..terms.slugs import slugify
from .heads import head_problems
from .rows import Row
from .sheets import Column, Sheet, SheetRow, read_sheet
from .validate import MOST_FAULTS, validate

FOLDER = "indicators"
# more in one line is a slip of the keyboard: the largest French EPL has some 4,000 learners, the largest grant is well below 10 M€
MOST_LEARNERS, MOST_SUPPORTS, MOST_EUROS = 5_000, 500, 10_000_000
YEARS = ("année scolaire", "school_year", "school year", "année", "year")
LEVELS = ("échelon", "level", "niveau")
# for each file: its record, and for each field the headers that mean it, the French one first
FILES: dict[str, tuple[type[Part], dict[str, tuple[str, ...]]]] = {
    "mobilities": (MobilityFigure, {
        "school_year": YEARS, "centre": ("centre", "center"), "country": ("pays", "country", "code pays"), "direction": ("sens", "direction"),
        "kind": ("nature", "kind", "type"), "learners": ("apprenants", "learners", "nombre d'apprenants", "nombre", "effectif"),
    }),
    "fundings": (FundingFigure, {
        "school_year": YEARS, "level": LEVELS, "funder": ("financeur", "funder"),
        "amount": ("montant", "amount", "montant en euros", "amount in euros", "montant (€)", "euros"),
    }),
    "supports": (SupportFigure, {
        "school_year": YEARS, "level": LEVELS, "body": ("organisme", "body", "organisation"), "supports": ("soutiens", "supports", "support", "nombre de soutiens", "nombre"),
    }),
    "enrolments": (EnrolmentFigure, {
        "school_year": YEARS, "centre": ("centre", "center"), "learners": ("inscrits", "learners", "enrolled", "apprenants", "effectif", "nombre d'inscrits"),
        "left": ("partis", "left", "partis au moins une fois", "left at least once", "apprenants partis"),
    }),
}
# who has left or was enrolled can be counted once a year has begun; money and support may be promised for the next
COUNTS_OF_PEOPLE = ("mobilities", "enrolments")
COUNTED = {"learners": MOST_LEARNERS, "left": MOST_LEARNERS, "supports": MOST_SUPPORTS, "amount": MOST_EUROS}
CHOICES: dict[str, tuple[str, ...]] = {"direction": get_args(Direction), "kind": get_args(MobilityKind), "level": get_args(Level)}
# what a French spreadsheet says for the model's words, as slugs
FRENCH = {
    "sortant": "outgoing", "sortante": "outgoing", "depart": "outgoing", "entrant": "incoming", "entrante": "incoming", "accueil": "incoming",
    "stage": "internship", "sejour-d-etudes": "study-stay", "sejour-pedagogique": "study-stay", "cours": "course", "formation": "course",
    "observation": "job-shadowing", "enseignement": "teaching", "volontariat": "volunteering", "a-distance": "virtual", "virtuel": "virtual",
    "departement": "departmental", "departemental": "departmental", "region": "regional", "europe": "european", "europeen": "european", "interprofession": "professional-body",
}


# by which a spreadsheet knows what it must run, and not show (OWASP, CSV injection)
FORMULAS = ("=", "+", "-", "@")


class Figures(NamedTuple):
    """All figures in the order of their files; `digest` stands for what they say, not for how it is written."""

    mobilities: tuple[MobilityFigure, ...] = ()
    fundings: tuple[FundingFigure, ...] = ()
    supports: tuple[SupportFigure, ...] = ()
    enrolments: tuple[EnrolmentFigure, ...] = ()
    problems: tuple[Problem, ...] = ()
    digest: str = ""

    @property
    def years(self) -> tuple[str, ...]:
        """The school years that have a figure, oldest first."""
        return tuple(sorted({each.school_year for each in (*self.mobilities, *self.fundings, *self.supports, *self.enrolments)}))


def files(content: Path) -> list[Path]:
    """Where the figures are; none of the files must be there."""
    return [content / FOLDER / f"{name}.csv" for name in FILES]


def read_figures(content: Path, shown: str, site: Site | None, today: date) -> Figures:
    """The figures of a site; without `site`, whose own faults are told elsewhere, centres and funders are taken as they are."""
    problems: list[Problem] = []
    found: dict[str, tuple] = {}
    for (name, (model, names)), file in zip(FILES.items(), files(content)):
        if file.is_file():
            path = f"{shown}/{FOLDER}/{file.name}"
            sheet, faults = read_sheet(file.read_bytes(), path, names)
            found[name], more = _records(model, sheet, path, _Cells(site, today, name in COUNTS_OF_PEOPLE)) if sheet else ((), [])
            told = [*faults, *more]
            if name == "enrolments" and sheet and not _errors(told):
                # departures that could not all be read are compared with nothing
                told += head_problems(sheet, found[name], () if _errors(problems, "mobilities") else found.get("mobilities", ()), path)
            problems += told[:MOST_FAULTS]
    digest = blake2b(repr(sorted(found.items())).encode(), digest_size=12).hexdigest()
    return Figures(**found, problems=tuple(problems), digest=digest)


def _errors(problems: Iterable[Problem], name: str = "") -> bool:
    return any(each.severity == "error" and each.path.endswith(f"{name}.csv") for each in problems)


def evaluation_problems(rows: Iterable[Row], shown: str) -> list[Problem]:
    """The evaluations that do not lie at the address of their school year."""
    return [
        problem("evaluation-year", f"{shown}/{FOLDER}/{row.slug}/index.{row.lang}.md", 0, "school_year", found=row.school_year, address=row.address)
        for row in rows
        if row.kind == "evaluation" and row.translated and row.address != row.school_year
    ]


def _records(model: type[Part], sheet: Sheet, path: str, cells: _Cells) -> tuple[tuple, list[Problem]]:
    records, problems, first = [], [], {}
    for row in sheet.rows:
        tree, faults = cells.read(row, sheet.columns, path)
        if not faults:
            line = row.line
            record, faults = validate(model, tree, path, lambda place: line)  # noqa: B023  (used up at once)
            if record is not None:
                # all but the numbers
                key = tuple(str(value).casefold() for field, value in record.model_dump().items() if field not in COUNTED)
                if first.setdefault(key, line) == line:
                    records.append(record)
                    faults = cells.doubts(record, row, sheet.columns, path)
                else:
                    headers = ", ".join(column.header for field, column in sheet.columns.items() if field not in COUNTED)
                    faults = [problem("figures-repeated", path, line, found=" · ".join(text for field, text in row.cells.items() if field not in COUNTED), first=first[key], key=headers)]
        problems += faults
    return tuple(records), problems


class _Cells:
    """Reads the cells of a row into the model's own writing of each value."""

    def __init__(self, site: Site | None, today: date, begun: bool):
        self._named = {"centre": _names(site.centres) if site else None, "funder": _names(site.funders) if site else None}
        self._home = site.country if site else ""
        self._levels = {each.id: each.level for each in site.funders} if site else {}
        self._begun, self._last_year = begun, school_year(today if begun else today.replace(year=today.year + 1, day=1))

    def read(self, row: SheetRow, columns: Mapping[str, Column], path: str) -> tuple[dict[str, str], list[Problem]]:
        """The values by field, and a problem for each that cannot be read."""
        tree, faults = {}, []
        for field, text in row.cells.items():
            value, code, facts = self._value(field, text)
            tree[field] = value
            if code:
                column = columns[field]
                faults.append(problem(code, path, row.line, column.header, found=text, column=column.letter, **facts))
        return tree, faults

    def _value(self, field: str, text: str) -> tuple[str, str, dict[str, object]]:
        if not text:
            return "", "figures-blank", {}
        readers: dict[str, Callable[[str], tuple[str, str, dict]]] = {"school_year": self._year, "country": _country, "amount": _amount}
        if field in readers:
            return readers[field](text)
        if field in COUNTED:
            return _whole(text, COUNTED[field])
        if field in CHOICES:
            return _choice(text, CHOICES[field])
        return self._known(field, text) if field in self._named else (text, "", {})

    def _year(self, text: str) -> tuple[str, str, dict]:
        match = re.fullmatch(r"(20[0-9]{2}) ?[-/–—] ?((?:20)?[0-9]{2})", text)
        year = f"{match[1]}-20{match[2][-2:]}" if match else text
        if not is_school_year(year):
            return text, "figures-year", {}
        return (year, "figures-year-ahead" if self._begun else "figures-year-far", {"bound": self._last_year}) if year > self._last_year else (year, "", {})

    def doubts(self, record: Part, row: SheetRow, columns: Mapping[str, Column], path: str) -> list[Problem]:
        """What a row that can be read should not say: another level than its funder's, a name that a spreadsheet would run."""
        found = []
        if isinstance(record, FundingFigure) and self._levels.get(record.funder, record.level) != record.level:
            column, level = columns["level"], self._levels[record.funder]
            found.append(problem("figures-level", path, row.line, column.header, found=row.cells["level"], column=column.letter, funder=record.funder, expected=level))
        if isinstance(record, MobilityFigure) and record.country == self._home:
            column = columns["country"]
            found.append(problem("figures-home", path, row.line, column.header, severity="warning", found=record.country, column=column.letter))
        for field, text in row.cells.items():
            if field == "body" and text.startswith(FORMULAS):
                found.append(problem("figures-formula", path, row.line, columns[field].header, severity="warning", found=text, column=columns[field].letter))
        return found

    def _known(self, field: str, text: str) -> tuple[str, str, dict]:
        names = self._named[field]
        if names is None or slugify(text) in names:
            return (names or {}).get(slugify(text), text), "", {}
        near = get_close_matches(slugify(text), names, 1, 0.5)
        ids = list(dict.fromkeys(names.values()))
        return text, "figures-unknown", {"known": ", ".join(ids), "near": names[near[0]] if near else ids[0] if ids else "—"}


def _names(listed: Iterable) -> dict[str, str]:
    """The ids by all that a spreadsheet may call them: the id itself, or a name in any language."""
    called = {slugify(word): each.id for each in listed for word in (*getattr(each, "short", {}).values(), *each.name.values())}
    return called | {each.id: each.id for each in listed}


def _whole(text: str, most: int) -> tuple[str, str, dict]:
    plain = re.sub(r"\s", "", text)
    if re.fullmatch(r"[-−]?[0-9]{1,3}(?:[.,][0-9]{3})+", plain):
        return text, "figures-thousands", {"near": re.sub(r"[.,]", "", plain), "other": re.split(r"[.,]", plain)[0]}
    match = re.fullmatch(r"([-−]?)([0-9]+)(?:[.,]0+)?", plain)
    if not match:
        return text, "figures-number", {}
    return _within(match[1], match[2], most)


def _amount(text: str) -> tuple[str, str, dict]:
    plain = re.sub(r"\s|€|EUR|euros?", "", text, flags=re.IGNORECASE)
    match = re.fullmatch(r"([-−]?)([0-9]+(?:[.,][0-9]{1,2})?)", plain)
    if not match:
        return text, "figures-amount", {}
    return _within(match[1], match[2].replace(",", "."), MOST_EUROS)


def _within(sign: str, number: str, most: int) -> tuple[str, str, dict]:
    if sign and float(number):
        return number, "figures-negative", {}
    return (number, "figures-absurd", {"bound": most}) if float(number) > most else (number, "", {})


def _choice(text: str, known: tuple[str, ...]) -> tuple[str, str, dict]:
    word = FRENCH.get(slugify(text), slugify(text))
    if word in known:
        return word, "", {}
    near = get_close_matches(word, [*known, *(french for french, value in FRENCH.items() if value in known)], 1, 0.5)
    return text, "figures-choice", {"known": ", ".join(known), "near": FRENCH.get(near[0], near[0]) if near else known[0]}


def _country(text: str) -> tuple[str, str, dict]:
    if text.upper() in CODES:
        return text.upper(), "", {}
    from babel import Locale

    called = {slugify(name): code for lang in ("en", "fr") for code, name in Locale.parse(lang).territories.items() if code in CODES}
    if slugify(text) in called:
        return called[slugify(text)], "", {}
    near = get_close_matches(slugify(text), called, 1, 0.6) if len(text) > 2 else []
    return (text, "figures-country-near", {"near": called[near[0]]}) if near else (text, "figures-country", {})
