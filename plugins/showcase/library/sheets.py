"""A CSV file as its rows of cells, whatever spreadsheet wrote it: separator, line ends, mark and letters of the header may vary."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from ..terms.problem import Problem, problem
from ..terms.slugs import slugify
from .decode import decode

SEPARATORS = (",", ";", "\t")
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
    """The sheet in `data`, None where its header has faults; `names` are, for each field, the headers that mean it, the first being the best."""
    text = decode(data, path)
    if isinstance(text, list):
        return None, [problem("figures-encoding", path, each.line) if each.code in ("text-not-utf8", "text-utf16") else each for each in text]
    lines, faults = _lines(text, path, names)
    if faults or not lines:
        return None, faults or [problem("figures-empty", path, found=path, known=_listed(names))]
    columns, faults = _columns(lines[0], path, names)
    if faults:
        return None, faults
    width = _wide(lines[0][1])
    rows, faults = [], []
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


def _lines(text: str, path: str, names: Mapping[str, Sequence[str]]) -> tuple[list[tuple[int, list[str]]], list[Problem]]:
    """The lines that are not empty, each with its number and cells, in the separator by which the header is best understood."""
    source = text.split("\n")
    hinted = bool(source and HINT.fullmatch(source[0]))
    known = {_plain(name) for listed in names.values() for name in listed}
    header = next((line for line in source[hinted:] if line.strip()), "")
    separator = max(SEPARATORS, key=lambda each: (sum(_plain(cell) in known for cell in header.split(each)), header.count(each)))
    reader = csv.reader([line + "\n" for line in source[hinted:]], delimiter=separator, strict=True)
    found, first = [], 1 + hinted
    try:
        for cells in reader:
            stripped = [" ".join(cell.split()) for cell in cells]
            if any(stripped):
                found.append((first, stripped))
            first = reader.line_num + 1 + hinted
    except csv.Error:
        return [], [problem("figures-quote", path, first)]
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
            faults.append(problem("figures-column-unknown", path, number, header, found=header, column=letter(place), near=names[meant[near[0]]][0] if near else _listed(names)))
        elif field in columns:
            faults.append(problem("figures-column-twice", path, number, header, found=header, column=letter(place)))
        elif field:
            columns[field] = Column(field, header, place)
    # a name that is only misspelt is told once
    faults += [problem("figures-column-missing", path, number, names[field][0], found=names[field][0], known=_listed(names))
               for field in names if field not in columns and field not in misspelt]
    return columns, faults


def _listed(names: Mapping[str, Sequence[str]]) -> str:
    return ", ".join(listed[0] for listed in names.values())


def _plain(name: str) -> str:
    return slugify(name.strip('" \t'))
