"""A source as written: its fields, its body and the line of each; or everything that is wrong with it."""

from __future__ import annotations

import re
from typing import NamedTuple

from yaml import YAMLError

from ..terms.problem import Problem
from .decode import MOST_LINES, decode, fault, line_around, line_at, suspicions
from .yamlfaults import MOST_FAULTS, faults
from .yamltree import LARGEST_YAML, Place, Tree, compose, escaped_controls, line_numbers, refusals, tree

FENCE = "---"
# What word processors and other tools make of the fence: a long dash, four hyphens, TOML's plus signs.
MISTAKEN_FENCE = re.compile(r"[ \t]*(?:[-–—]{2,}|—|\+{3,}|\*{3,}|_{3,}|={3,}|\.{3}|…)[ \t]*")
# A hash that YAML takes for a comment although it looks like a word: `title: Place n° #3`.
CUT_BY_HASH = re.compile(r"#(?<=[^\s#\"'][ \t]#)\w.*")
# No-break spaces where YAML wants a plain one, before a field and around its colon: French keyboards and word processors put them there.
STUCK = re.compile(r"^[ \u00a0\u202f]*(?:-[ \u00a0\u202f]+)*[\w-]*[ \u00a0\u202f]*:?[\u00a0\u202f]*", re.MULTILINE)
PLAIN_SPACES = {0xA0: " ", 0x202F: " "}


class Source(NamedTuple):
    """A file of `content/`: `fields` hold only text (None where left empty), lists and mappings."""

    path: str
    fields: Tree
    body: str
    body_line: int
    front: str
    front_line: int
    warnings: tuple[Problem, ...] = ()

    def lines(self) -> dict[Place, int]:
        """The line of every field, by its place; reads the YAML again (60 µs), so only for showing problems."""
        return line_numbers(self.front, self.front_line)

    def line_of(self, place: Place) -> int:
        """The line of a field, or of the nearest field around it."""
        lines = self.lines()
        while place not in lines:
            place = place[:-1]
        return lines[place]


def read(data: bytes, path: str) -> Source | list[Problem]:
    """A Markdown file with YAML front matter, or every reason why it cannot be read."""
    text = decode(data, path)
    if isinstance(text, list):
        return text
    parts = _split(text, path)
    if isinstance(parts, list):
        return parts
    front, front_line, body, body_line = parts
    front = _unstuck(front)
    fields = _parse(front, path, front_line)
    if isinstance(fields, list):
        return fields
    if fields.value is not None and not isinstance(fields.value, dict):
        return [fault("front-not-mapping", path, front_line, kind=type(fields.value).__name__, text=front.strip().split("\n")[0])]
    warnings = tuple(suspicions(text, path) + _cut_values(front, path, front_line))
    return Source(path, fields.value or {}, body, body_line, front, front_line, warnings)


def read_yaml(data: bytes, path: str) -> Source | list[Problem]:
    """A YAML file (a mapping or a list), or every reason why it cannot be read; its body is empty."""
    text = decode(data, path)
    if isinstance(text, list):
        return text
    text = _unstuck(text)
    fields = _parse(text, path, 1)
    if isinstance(fields, list):
        return fields
    if isinstance(fields.value, str):
        return [fault("yaml-not-mapping", path, 1, text=text.strip().split("\n")[0])]
    warnings = tuple(suspicions(text, path) + _cut_values(text, path, 1))
    return Source(path, {} if fields.value is None else fields.value, "", text.count("\n") + 1, text, 1, warnings)


def _unstuck(front: str) -> str:
    """YAML with plain spaces wherever they mean something; columns stay."""
    if "\u00a0" not in front and "\u202f" not in front:
        return front
    return STUCK.sub(lambda match: match[0].translate(PLAIN_SPACES), front)


class _Parsed(NamedTuple):
    value: Tree


def _parse(front: str, path: str, first_line: int) -> _Parsed | list[Problem]:
    if len(front) > LARGEST_YAML:
        return [fault("yaml-too-large", path, first_line, size=len(front) // 1024, most=LARGEST_YAML // 1024)]
    found = refusals(front, path, first_line)
    if any(one.code == "yaml-too-deep" for one in found):
        return found
    try:
        node = compose(front)
    except YAMLError:
        syntax = faults(front, path, first_line)
        told = {one.line for one in found}
        return sorted(found + [one for one in syntax if one.line not in told]) or [fault("yaml-unreadable", path, first_line, text="", ready="")]
    if found:
        return sorted(found)[:MOST_FAULTS]
    value = tree(node, path, first_line, found) if node is not None else None
    if "\\" in front and node is not None:
        found += escaped_controls(node, path, first_line)
    return sorted(found)[:MOST_FAULTS] if found else _Parsed(value)


def _split(text: str, path: str) -> tuple[str, int, str, int] | list[Problem]:
    """Front matter, its first line, body, its first line."""
    opening = re.match(r"(?:[ \t]*\n)*---[ \t]*(?:\n|\Z)", text)
    if not opening:
        return [_no_front(text, path)]
    start = opening.end()
    front_line = 1 + text.count("\n", 0, start)
    close = text.find("\n" + FENCE, start - 1)
    while close >= 0:
        end = text.find("\n", close + 1)
        end = len(text) if end < 0 else end
        if not text[close + 4 : end].strip():
            front = text[start : close + 1]
            return front, front_line, text[end + 1 :], front_line + front.count("\n") + 1
        close = text.find("\n" + FENCE, end)
    return [_unclosed(text, start, path)]


def _no_front(text: str, path: str) -> Problem:
    if not text.strip():
        return fault("front-empty", path, 1)
    first = next(line for line in text.split("\n") if line.strip())
    line = line_at(text, text.find(first))
    if MISTAKEN_FENCE.fullmatch(first) or first.lstrip().startswith(FENCE):
        return fault("front-fence", path, line, text=first)
    return fault("front-missing", path, line, text=first)


def _unclosed(text: str, start: int, path: str) -> Problem:
    for match in re.finditer(r"^.*$", text[start:], re.MULTILINE):
        if MISTAKEN_FENCE.fullmatch(match[0]):
            return fault("front-fence", path, line_at(text, start + match.start()), text=match[0].strip())
    return fault("front-unclosed", path, line_at(text, max(start - 1, 0)))


def _cut_values(front: str, path: str, first_line: int) -> list[Problem]:
    """A warning for each value that YAML cuts at a hash; comments (a hash and a space) are left in peace."""
    if "#" not in front:
        return []
    found = []
    for match in CUT_BY_HASH.finditer(front):
        line = line_around(front, match.start())
        key, _, value = line.partition(": ")
        if value and value[0] not in "\"'|>[{":
            found.append(fault("yaml-cut", path, line_at(front, match.start(), first_line), key.strip("- "), "warning", text=match[0], ready=f'{key}: "{value}"'))
        if len(found) == MOST_LINES:
            break
    return found
