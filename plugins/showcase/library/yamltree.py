"""YAML as plain values: dict, list, str and None; nothing is guessed, nothing is shared, nothing is built."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Union

from yaml import YAMLError
from yaml.cyaml import CParser
from yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent, Event
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from ..terms.problem import Problem
from .decode import CONTROL, fault

Tree = Union[dict[str, "Tree"], list["Tree"], str, None]
Place = tuple[str | int, ...]

LARGEST_YAML = 256 * 1024
DEEPEST = 12
NULLS = frozenset({"", "~", "null", "Null", "NULL"})
# A place where an anchor, an alias or a tag can begin.  Rare in our files, so the second reading that it asks for is rare.
MARKED = re.compile(r"[&*!](?<![^\s\[{,].)(?:\S|(?<=[:,-] !))")
# Nesting on one line (`- - - x`), which recursion in PyYAML's composer would follow until the process dies (100,000 deep).
NESTED_ON_A_LINE = re.compile(r"[-?](?=[ \t]+[-?][ \t])")


class Composer(CParser):
    """libyaml's composer without the guessing of types: 58 µs for 42 lines, against 94 with BaseResolver and 151 for `load`."""

    def resolve(self, kind: type, value: object, implicit: object) -> None:
        return None

    def descend_resolver(self, parent: object, index: object) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass


def compose(text: str) -> Node | None:
    """The node graph of one document; raises YAMLError."""
    return Composer(text).get_single_node()


def refusals(text: str, path: str, first_line: int) -> list[Problem]:
    """Anchors, aliases, tags and too deep nesting: what makes YAML dangerous or long to read, each with its line."""
    if not _worth_reading_twice(text):
        return []
    found: dict[tuple[str, int], Problem] = {}
    depth, lines = 0, text.split("\n")
    try:
        for event in _events(text):
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
            code = _refused(event, depth)
            if code:
                row = event.start_mark.line
                found.setdefault((code, row), fault(code, path, first_line + row, text=lines[row].strip(), depth=DEEPEST, ready=_quoted(lines[row])))
            if depth > DEEPEST:
                break
    except YAMLError:
        pass  # said, with its line, by yamlfaults
    return list(found.values())


def _refused(event: Event, depth: int) -> str:
    if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
        return "yaml-anchor"
    if getattr(event, "tag", None):
        return "yaml-tag"
    return "yaml-too-deep" if depth > DEEPEST else ""


def tree(node: Node, path: str, first_line: int, found: list[Problem], place: Place = ()) -> Tree:
    """The plain values below a node; duplicate, empty and compound keys are added to `found`."""
    kind = type(node)
    if kind is ScalarNode:
        value = node.value
        return None if value in NULLS and not node.style else value
    if len(place) >= DEEPEST:
        found.append(fault("yaml-too-deep", path, first_line + node.start_mark.line, dotted(place), text=str(place[-1]), depth=DEEPEST, ready=""))
        return None
    if kind is MappingNode:
        values: dict[str, Tree] = {}
        for key, value in node.value:
            name = key.value
            if type(key) is not ScalarNode or (name in NULLS and not key.style):
                found.append(fault("yaml-key", path, first_line + key.start_mark.line, dotted(place)))
            elif name in values:
                found.append(_duplicate(node, key, path, first_line, place))
            elif type(value) is ScalarNode and (value.style or value.value not in NULLS):
                values[name] = value.value  # most values: without a call
            else:
                values[name] = tree(value, path, first_line, found, (*place, name))
        return values
    return [tree(value, path, first_line, found, (*place, index)) for index, value in enumerate(node.value)]


def escaped_controls(node: Node, path: str, first_line: int) -> list[Problem]:
    """Control characters that an escape such as `"\\x07"` brought into a key or a value, with the line of each."""
    found = []
    for scalar in _scalars(node):
        match = CONTROL.search(scalar.value)
        if match:
            found.append(fault("text-control", path, first_line + scalar.start_mark.line, character=f"U+{ord(match[0]):04X}", text=scalar.value))
    return found


def _scalars(node: Node) -> Iterator[ScalarNode]:
    if type(node) is ScalarNode:
        yield node
        return
    for part in node.value:
        for inner in part if type(node) is MappingNode else (part,):
            yield from _scalars(inner)


@lru_cache(maxsize=2)  # asked once for each fault of a file: 3,000 faults took a minute
def line_numbers(text: str, first_line: int) -> dict[Place, int]:
    """The line of every field: of its key in a mapping, of its first character in a list."""
    lines: dict[Place, int] = {(): first_line}

    def visit(node: Node, place: Place) -> None:
        if type(node) is MappingNode:
            for key, value in node.value:
                lines[(*place, key.value)] = first_line + key.start_mark.line
                visit(value, (*place, key.value))
        elif type(node) is SequenceNode:
            for index, value in enumerate(node.value):
                lines[(*place, index)] = first_line + value.start_mark.line
                visit(value, (*place, index))

    node = compose(text)
    if node is not None:
        visit(node, ())
    return lines


def dotted(place: Place) -> str:
    """A field's name as messages show it, counting from 1: `people.1.consent.by`."""
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in place)


def _worth_reading_twice(text: str) -> bool:
    return bool(text.count("[") + text.count("{") > DEEPEST or NESTED_ON_A_LINE.search(text) or MARKED.search(text))


def _events(text: str):
    parser = Composer(text)
    while parser.check_event():
        yield parser.get_event()


def _duplicate(node: MappingNode, key: ScalarNode, path: str, first_line: int, place: Place) -> Problem:
    first = next(other for other, _ in node.value if type(other) is ScalarNode and other.value == key.value)
    line = first_line + key.start_mark.line
    return fault("yaml-duplicate", path, line, dotted((*place, key.value)), key=key.value, first=first_line + first.start_mark.line, again=line)


def _quoted(line: str) -> str:
    key, colon, value = line.strip().partition(": ")
    return f'{key}: "{value}"' if colon and '"' not in value else f"'{line.strip()}'"
