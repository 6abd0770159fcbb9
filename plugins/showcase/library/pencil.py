"""Writes one field into a file's front matter, and changes no other byte: comments, order and line ends stay as their author left them."""

from __future__ import annotations

import re
from copy import deepcopy

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from . import frontmatter
from .yamltree import Place, compose

LINE = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n|\Z)")


def pencilled(data: bytes, group: Place, name: str, value: str, before: str) -> bytes | None:
    """The file with `name: value` in the group of fields at `group`, beside its field `before`, or in place of the value that `name` has there.

    None where that cannot be done for sure: then nobody but a person may write it.  What comes out is read again, and must say
    what the file said and this besides.
    """
    source = frontmatter.read(data, "")
    if isinstance(source, list):
        return None
    node = compose(source.front)
    found = _at(node, group) if node else None
    keys = {key.value: (key, inner) for key, inner in found.value} if isinstance(found, MappingNode) else {}
    if name in keys:
        made = _replaced(data, source, keys[name][1], value)
    elif before in keys:
        made = _inserted(data, source, keys[before][0], f"{name}: {value}", bool(found.flow_style))
    else:
        return None
    return made if made is not None and _says(made, source, group, name, value) else None


def _at(node: Node, place: Place) -> Node | None:
    for step in place:
        if isinstance(node, MappingNode) and isinstance(step, str):
            node = next((inner for key, inner in node.value if key.value == step), None)
        elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        else:
            return None
    return node


def _replaced(data: bytes, source: frontmatter.Source, node: Node, value: str) -> bytes | None:
    if not isinstance(node, ScalarNode) or node.start_mark.line != node.end_mark.line:
        return None
    line = _line(data, source, node.start_mark.line)
    if line is None:
        return None
    start, end, words = line
    made = words[: node.start_mark.column] + (value if node.value or node.style else f" {value}") + words[node.end_mark.column :]
    return data[:start] + made.encode() + data[end:]


def _inserted(data: bytes, source: frontmatter.Source, key: Node, field: str, flow: bool) -> bytes | None:
    line = _line(data, source, key.start_mark.line)
    if line is None:
        return None
    start, end, words = line
    lead, rest = words[: key.start_mark.column], words[key.start_mark.column :]
    if flow:
        return data[:start] + f"{lead}{field}, {rest}".encode() + data[end:]
    if lead.strip():
        return None
    ending = re.match(rb"\r\n|\r|\n|", data[end:])[0]
    return data[:start] + f"{lead}{field}".encode() + ending + data[start:]


def _line(data: bytes, source: frontmatter.Source, row: int) -> tuple[int, int, str] | None:
    """Where a line of the front matter begins and ends in the file, and its words as they are written; None where its columns are not those that were read."""
    read = source.front.split("\n")[row]
    for number, match in enumerate(LINE.finditer(data), 1):
        if number == source.front_line + row:
            words = match[0].rstrip(b"\r\n")
            text = words.decode()
            return (match.start(), match.start() + len(words), text) if len(text) == len(read) else None
    return None


def _says(made: bytes, source: frontmatter.Source, group: Place, name: str, value: str) -> bool:
    after, expected = frontmatter.read(made, ""), deepcopy(source.fields)
    inner = expected
    for step in group:
        inner = inner[step]
    inner[name] = value
    return not isinstance(after, list) and after.fields == expected and after.body == source.body
