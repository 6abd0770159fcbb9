"""Why YAML cannot be read, in the author's terms: every fault that can be found, with a line ready to paste.

libyaml stops at the first fault and names it in the words of a parser.  Here
the likely culprits are corrected one at a time; a correction that lets the
parser get further *is* the diagnosis, and the corrected line the remedy.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from yaml import MarkedYAMLError, YAMLError

from ..terms.problem import Problem
from .decode import fault
from .yamltree import Composer

MOST_FAULTS = 20
ENTRY = re.compile(r"(?P<lead>[ ]*(?:-[ ]+)*)(?P<key>[^\s\-:'\"#\[{&*!|>@`%?,][^:]*?|\"[^\"]*\"|'[^']*')[ ]*:(?P<gap>[ ]+|$)(?P<value>.*)$")
ITEM = re.compile(r"(?P<lead>[ ]*(?:-[ ]+)+)(?P<value>.*)$")
CLOSED = re.compile(r"(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')\s*(?:#.*)?$")
NO_GAP = re.compile(r"(?P<lead>[ ]*(?:-[ ]+)*)(?P<key>[A-Za-z_]\w*):(?!//)(?P<value>\S.*)$")
NO_DASH_GAP = re.compile(r"(?P<lead>[ ]*)-(?P<value>[^\s-].*)$")
SPECIAL = "@`%&*!|>[]{},?#-"
OPEN = {"[": "]", "{": "}"}


class Repair(NamedTuple):
    """A guess at what is wrong with a row, and the row as it should be."""

    code: str
    row: int
    line: str


def faults(text: str, path: str, first_line: int) -> list[Problem]:
    """A problem for each fault of syntax, in reading order; empty if the text is YAML."""
    lines = text.split("\n")
    found = _untab(lines, path, first_line)
    while len(found) < 2 * MOST_FAULTS:
        error = _first_error(lines)
        if error is None:
            break
        repair = _diagnose(lines, error) or _give_up_on_row(lines, error)
        found.append(_told(repair, lines, path, first_line))
        lines[repair.row] = repair.line
        if repair.code == "yaml-unreadable" and _reached(_first_error(lines)) <= _reached(error):
            break
    return _once_a_paragraph(sorted(found))[:MOST_FAULTS]


def _once_a_paragraph(found: list[Problem]) -> list[Problem]:
    """Of lines astray that follow one another, or follow an unclosed quote, the first is enough."""
    starts = {problem.line + 1 for problem in found if problem.code in ("yaml-no-key", "yaml-quote-open")}
    return [problem for problem in found if problem.code != "yaml-no-key" or problem.line not in starts]


def _untab(lines: list[str], path: str, first_line: int) -> list[Problem]:
    rows = [row for row, line in enumerate(lines) if "\t" in line[: len(line) - len(line.lstrip())]]
    if not rows or _first_error(lines) is None:
        return []
    for row in rows:
        body = lines[row].lstrip()
        lines[row] = lines[row][: len(lines[row]) - len(body)].replace("\t", "  ") + body
    return [fault("yaml-tab", path, first_line + rows[0], text=lines[rows[0]].strip(), count=len(rows))]


def _first_error(lines: list[str]) -> YAMLError | None:
    parser = Composer("\n".join(lines))
    documents = 0
    try:
        while parser.check_event():
            event = parser.get_event()
            documents += type(event).__name__ == "DocumentStartEvent"
            if documents > 1:
                return MarkedYAMLError(problem="second document", problem_mark=event.start_mark)
    except YAMLError as error:
        return error
    return None


def _reached(error: YAMLError | None) -> tuple[int, int]:
    """How far the parser came: row and column of the fault, past everything when there is none.

    Of a quote or bracket left open libyaml tells the end of the file; what counts is where it was opened.
    """
    if error is None:
        return (1 << 30, 0)
    opened = any(words in (getattr(error, "context", None) or "") for words in ("quoted scalar", "flow"))
    mark = getattr(error, "context_mark" if opened else "problem_mark", None)
    return (mark.line, mark.column) if mark else (0, 0)


def _diagnose(lines: list[str], error: YAMLError) -> Repair | None:
    if getattr(error, "problem", "") == "second document":
        return None
    """Of the first check that brings the parser further, the correction that brings it furthest."""
    before = _reached(error)
    for check in CHECKS:
        best, furthest = None, before
        for row in _suspects(lines, error):
            for repair in check(lines, row):
                after = _reached(_first_error([*lines[:row], repair.line, *lines[row + 1 :]]))
                # Moving the faulty row itself moves the fault's column too: then only a later row counts as further.
                moved = row == before[0] and check in (_indent, _continued)
                if after > furthest and (after[0] > before[0] or not moved):
                    best, furthest = repair, after
        if best:
            return best
    return None


def _suspects(lines: list[str], error: YAMLError) -> list[int]:
    """The rows worth a look: where the parser stopped, where it started, the row above, then unclosed quotes and brackets upwards."""
    rows = []
    for mark in (getattr(error, "problem_mark", None), getattr(error, "context_mark", None)):
        if mark is not None:
            rows += [mark.line, mark.line - 1]
    last = min(rows[0] if rows else 0, len(lines) - 1)
    rows += [row for row in range(last, -1, -1) if re.search(r"(?:^|\s)['\"\[{]", lines[row])][:30]
    return [row for row in dict.fromkeys(rows) if 0 <= row < len(lines) and lines[row].strip()]


def _give_up_on_row(lines: list[str], error: YAMLError) -> Repair:
    row = min(_reached(error)[0], len(lines) - 1)
    while row > 0 and not lines[row].strip():
        row -= 1
    code = "yaml-second-document" if getattr(error, "problem", "") == "second document" else "yaml-unreadable"
    return Repair(code, row, "")


def _told(repair: Repair, lines: list[str], path: str, first_line: int) -> Problem:
    line = lines[repair.row]
    entry = ENTRY.match(line)
    spaces = len(repair.line) - len(repair.line.lstrip())
    return fault(
        repair.code, path, first_line + repair.row, entry["key"].strip("\"'") if entry else "",
        text=line.strip(), ready=repair.line.strip(), spaces=spaces, had=len(line) - len(line.lstrip()),
        first=(entry or ITEM.match(line) or {"value": line.strip()})["value"].strip()[:1],
    )


def quoted(value: str) -> str:
    """`value` between the quotes that need the least change."""
    if '"' not in value and "\\" not in value:
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"


def _value(line: str) -> tuple[str, str] | None:
    """A row as what precedes its value, and the value."""
    match = ENTRY.match(line)
    if match:
        return line[: match.start("value")].rstrip() + " ", match["value"].strip()
    match = ITEM.match(line)
    return (match["lead"], match["value"].strip()) if match else None


def _quote(lines: list[str], row: int) -> Iterator[Repair]:
    parts = _value(lines[row])
    if parts and parts[1][:1] in ("'", '"') and not CLOSED.match(parts[1]):
        lead, value = parts
        mark = value[0]
        closing = re.match(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'", value)
        inside = value[1:-1] if len(value) > 1 and value.endswith(mark) else value[1:]
        yield Repair("yaml-after-quote" if closing else "yaml-quote-open", row, lead + quoted(value if closing and inside != value[1:-1] else inside))
    elif parts and parts[1][:1] == '"' and "\\" in parts[1]:
        yield Repair("yaml-backslash", row, parts[0] + quoted(parts[1].rstrip()[1:-1]))


def _colon(lines: list[str], row: int) -> Iterator[Repair]:
    parts = _value(lines[row])
    if parts and parts[1][:1] not in ("'", '"', "[", "{", "|", ">", "") and re.search(r":(?:\s|$)", parts[1]):
        yield Repair("yaml-colon", row, parts[0] + quoted(parts[1]))


def _bracket(lines: list[str], row: int) -> Iterator[Repair]:
    parts = _value(lines[row])
    if parts and parts[1][:1] in OPEN and OPEN[parts[1][0]] not in parts[1]:
        yield Repair("yaml-bracket", row, parts[0] + parts[1].rstrip(", ") + OPEN[parts[1][0]])


def _special(lines: list[str], row: int) -> Iterator[Repair]:
    parts = _value(lines[row])
    if parts and parts[1] and parts[1][0] in SPECIAL:
        yield Repair("yaml-special", row, parts[0] + quoted(parts[1]))


def _gap(lines: list[str], row: int) -> Iterator[Repair]:
    match = NO_GAP.match(lines[row])
    if match:
        yield Repair("yaml-colon-gap", row, f"{match['lead']}{match['key']}: {match['value']}")


def _dash(lines: list[str], row: int) -> Iterator[Repair]:
    match = NO_DASH_GAP.match(lines[row])
    if match:
        yield Repair("yaml-dash-gap", row, f"{match['lead']}- {match['value']}")


def _indent(lines: list[str], row: int) -> Iterator[Repair]:
    body = lines[row].lstrip()
    had = len(lines[row]) - len(body)
    if not (ENTRY.match(body) or ITEM.match(body)):
        return
    for spaces in _indents_above(lines, row):
        if spaces != had:
            yield Repair("yaml-indent", row, " " * spaces + body)


def _continued(lines: list[str], row: int) -> Iterator[Repair]:
    body = lines[row].lstrip()
    if not ENTRY.match(body) and not ITEM.match(body):
        yield Repair("yaml-no-key", row, "")


def _indents_above(lines: list[str], row: int) -> list[int]:
    """Where the rows above begin, nearest first, their dash and what follows it; and the margin."""
    spots: list[int] = []
    for line in reversed(lines[max(0, row - 30) : row]):
        if line.strip():
            dashes = re.match(r"[ ]*(?:-[ ]+)*", line)[0]
            spots += [len(dashes), len(line) - len(line.lstrip())]
    return list(dict.fromkeys([*spots, 0]))


CHECKS: tuple[Callable[[list[str], int], Iterator[Repair]], ...] = (_quote, _colon, _bracket, _special, _gap, _dash, _indent, _continued)
