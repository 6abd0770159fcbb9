"""A CSV file as its rows of cells, whatever spreadsheet wrote it: separator, line ends, mark and letters of the header may vary."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from ..terms.problem import Problem, problem
from ..terms.slugs import slugify
from .decode import decode, suspicions

# what may stand between cells, in French and in English
SEPARATORS = {",": ("une virgule", "a comma"), ";": ("un point-virgule", "a semicolon"), "\t": ("une tabulation", "a tab")}
# the beginnings of .xlsx and .ods files, which are ZIP archives, and of .xls
WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
# a first line by which Excel names the separator to itself
HINT = re.compile(r"sep=.?\s*")


class Column(NamedTuple):
    """A column that is known: the field it fills, its name as written, its place from 0."""

    field: str
    header: str
    place: int

    @property
    def letter(self) -> str:
        """The column as spreadsheets name it; they have far fewer than 26 here."""
        return letter(self.place)


class SheetRow(NamedTuple):
    """A line (from 1) and its cells by field, without blanks around them."""

    line: int
    cells: dict[str, str]


class Sheet(NamedTuple):
    """A file read; `columns` by field."""

    columns: dict[str, Column]
    rows: tuple[SheetRow, ...]


def letter(place: int) -> str:
    """The name that spreadsheets give to a column."""
    return letter(place // 26 - 1) + chr(65 + place % 26) if place > 25 else chr(65 + place)


def read_sheet(data: bytes, path: str, names: Mapping[str, Sequence[str]]) -> tuple[Sheet | None, list[Problem]]:
    """The sheet in `data`, None where its header has faults; `names` are, for each field, the headers that mean it, the first
    two being the best in French and in English.  With a sheet, the problems are those of single lines, and doubts."""
    if data.startswith(WORKBOOKS):
        return None, [problem("figures-workbook", path)]
    text = decode(data, path)
    if isinstance(text, list):
        return None, [problem("figures-encoding", path, each.line) if each.code in ("text-not-utf8", "text-utf16") else each for each in text]
    source = text.split("\n")
    first, separator, mixed = _separators(source, path, names)
    if mixed and mixed[0].line == first:
        return None, mixed
    lines, faults = _lines(source, first, separator, path)
    if faults or not lines:
        return None, faults or [problem("figures-empty", path, found=path, known=_listed(names), known_en=_listed(names, 1))]
    columns, faults = _columns(lines[0], path, names)
    if faults:
        return None, faults
    width = _wide(lines[0][1])
    rows, faults = [], [*mixed, *suspicions(text, path)]
    for line, cells in lines[1:]:
        # empty cells at the end are what a spreadsheet adds; those in the middle are told by whoever reads them
        if len(cells) < width or _wide(cells) > width:
            faults.append(problem("figures-cells", path, line, found=max(_wide(cells), min(len(cells), width)), expected=width))
        else:
            rows.append(SheetRow(line, {field: cells[column.place] for field, column in columns.items()}))
    return Sheet(columns, tuple(rows)), faults


def _wide(cells: Sequence[str]) -> int:
    """How many cells there are up to the last that is filled."""
    return max((place for place, cell in enumerate(cells, 1) if cell), default=0)


def _separators(source: list[str], path: str, names: Mapping[str, Sequence[str]]) -> tuple[int, str, list[Problem]]:
    """The line of the header, the separator by which it is best understood, and one problem where other lines have another.

    A French Excel that opens a file with commas keeps each line in one cell and saves it with semicolons at its end, beside
    the new lines with semicolons.  The lines with another separator are emptied: their cells mean nothing.
    """
    known = {_plain(name) for listed in names.values() for name in listed}
    # the first line may tell Excel the separator
    first = next((number for number, line in enumerate(source) if line.strip() and not HINT.fullmatch(line)), 0)
    separator = max(SEPARATORS, key=lambda each: (sum(_plain(cell) in known for cell in source[first].split(each)), source[first].count(each)))
    wide = source[first].count(separator)
    found: dict[int, str] = {}
    for number, line in enumerate(source[first:], first):
        for other in SEPARATORS:
            trailing = len(line.rstrip()) - len(line.rstrip().rstrip(other))
            if other != separator and wide and (trailing > 1 and trailing < len(line.rstrip()) or (line.count(other) >= wide > line.count(separator))):
                found[number] = other
    if not found:
        return first + 1, separator, []
    at = min(found)
    told = {f"{name}{suffix}": words[lang] for name, words in (("expected", SEPARATORS[separator]), ("found", SEPARATORS[found[at]])) for lang, suffix in enumerate(("", "_en"))}
    for number in found:
        source[number] = source[number] if number == first else ""
    return first + 1, separator, [problem("figures-separators", path, at + 1, number=len(found), **told)]


def _lines(source: list[str], first: int, separator: str, path: str) -> tuple[list[tuple[int, list[str]]], list[Problem]]:
    """The lines that are not empty from the line `first` on, each with its number and cells."""
    reader = csv.reader([line + "\n" for line in source[first - 1 :]], delimiter=separator, strict=True)
    found, at = [], first
    try:
        for cells in reader:
            stripped = [" ".join(cell.split()) for cell in cells]
            if any(stripped):
                found.append((at, stripped))
            at = reader.line_num + first
    except csv.Error:
        return [], [problem("figures-quote", path, at)]
    return found, []


def _columns(line: tuple[int, list[str]], path: str, names: Mapping[str, Sequence[str]]) -> tuple[dict[str, Column], list[Problem]]:
    number, headers = line
    meant = {_plain(name): field for field, listed in names.items() for name in listed}
    columns: dict[str, Column] = {}
    faults: list[Problem] = []
    misspelt: set[str] = set()
    for place, header in enumerate(headers):
        field = meant.get(_plain(header))
        if field is None and header:
            near = get_close_matches(_plain(header), meant, 1, 0.6)
            misspelt |= {meant[each] for each in near}
            best, best_en = (names[meant[near[0]]][:2] if near else (_listed(names), _listed(names, 1)))
            faults.append(problem("figures-column-unknown", path, number, header, found=header, column=letter(place), near=best, near_en=best_en))
        elif field in columns:
            faults.append(problem("figures-column-twice", path, number, header, found=header, column=letter(place)))
        elif field:
            columns[field] = Column(field, header, place)
    # the file's own language: most of its other columns tell it
    english = sum(_plain(column.header) == _plain(names[field][1]) for field, column in columns.items()) * 2 > len(columns)
    # a name that is only misspelt is told once
    faults += [problem("figures-column-missing", path, number, names[field][english], found=names[field][0], found_en=names[field][1], known=_listed(names), known_en=_listed(names, 1))
               for field in names if field not in columns and field not in misspelt]
    return columns, faults


def _listed(names: Mapping[str, Sequence[str]], rank: int = 0) -> str:
    return ", ".join(listed[rank] for listed in names.values())


def _plain(name: str) -> str:
    return slugify(name.strip('" \t'))
