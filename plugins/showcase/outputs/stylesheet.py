"""Style sheets made small and checked: comments and idle white space go, every other token stays as it was written.

Not a library's work: rcssmin 1.3 turns `.x :hover` inside a layer or a nested rule into `.x:hover`, which is another
selector, and lets an unclosed brace pass.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from ..terms.problem import Problem, problem

# CSS Syntax 3 §4; an escape takes the white space after its hexadecimal digits with it
TOKEN = re.compile(
    r"""(?P<space>\s+)
    | (?P<comment>/\*.*?\*/)
    | url\(\s*(?P<url>"[^"\\\n]*"|'[^'\\\n]*'|[^"'()\\\s]*)\s*\)
    | (?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
    | (?P<escape>\\(?:[0-9a-f]{1,6}\s?|.))
    | (?P<mark>[][{}();:,>])
    | (?P<unclosed>/\*|["'])
    | (?P<word>/|[^][{}();:,>"'\\/\s]+)""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
CLOSING = {"{": "}", "(": ")", "[": "]"}
OPENING = {closing: opening for opening, closing in CLOSING.items()}
# beside these, white space never means anything, in a selector, a condition or a value; beside + - * / it may
IDLE_AFTER, IDLE_BEFORE = frozenset("{};,>(["), frozenset("{};,>)]")


class Token(NamedTuple):
    """A token: its kind (a group of TOKEN), its text, where it starts."""

    kind: str
    text: str
    start: int


def tokens(text: str) -> list[Token]:
    """The whole text as tokens."""
    return [Token(match.lastgroup or "", match[0], match.start()) for match in TOKEN.finditer(text)]


def line_of(text: str, start: int) -> int:
    """The line (from 1) of a position."""
    return text.count("\n", 0, start) + 1


def compress(text: str, relink: Callable[[str, int], str]) -> str:
    """The same style sheet in fewer characters; `relink(address, line)` gives what each `url()` says instead."""
    out: list[str] = [""]
    gap = before = ""
    for token in tokens(text):
        if token.kind in ("space", "comment"):
            gap = " " if token.kind == "space" or gap == " " else "/**/"
            continue
        if gap and len(out) > 1 and not _idle(before, token.text[0]):
            out.append(gap)
        gap, before = "", token.text if token.kind == "mark" else ""
        if token.text == "}" and out[-1] == ";":
            out.pop()
        out.append(_linked(token, text, relink) if token.kind == "url" else token.text)
    return "".join(out)


def joined(sheets: Iterable[str]) -> str:
    """Compressed sheets one after the other; neighbours that are one block of the same layer each become one block."""
    out: list[str] = []
    before = ""
    for sheet in sheets:
        opening = _only_block(sheet)
        if opening and opening == before:
            # without the brace that closed the block
            out[-1] = out[-1][:-1]
            out.append(sheet[len(opening) :])
        else:
            out.append(sheet)
        before = opening
    return "".join(out)


def _only_block(sheet: str) -> str:
    """`@layer x{` where the whole sheet is that block, else ""."""
    opening = sheet[: sheet.find("{") + 1]
    if not opening.startswith("@layer "):
        return ""
    depth = 0
    for token in tokens(sheet):
        depth += {"{": 1, "}": -1}.get(token.text, 0) if token.kind == "mark" else 0
        if depth == 0 and token.text == "}" and token.kind == "mark":
            return opening if token.start == len(sheet) - 1 else ""
    return ""


def _idle(before: str, after: str) -> bool:
    if before == ":":
        return after not in ";}"  # `--x: ;` is an empty value where `--x:;` once was a fault
    return before in IDLE_AFTER or after in IDLE_BEFORE


def _linked(token: Token, text: str, relink: Callable[[str, int], str]) -> str:
    written = token.text[4:-1].strip()
    quote = written[:1] if written[:1] in ("'", '"') else ""
    return f"url({quote}{relink(written.strip(quote or None), line_of(text, token.start))}{quote})"


def faults(text: str, path: str) -> list[Problem]:
    """What would make a browser drop rules in silence: unclosed comments, strings and brackets, a forgotten semicolon."""
    found = tokens(text)
    for token in found:
        if token.kind == "unclosed":  # what follows cannot be read
            line = line_of(text, token.start)
            comment = token.text == "/*"
            return [problem("theme-open-comment", path, line) if comment else problem("theme-open-string", path, line, quote=token.text)]
    imports = [problem("theme-import", path, line_of(text, token.start)) for token in found if token.text.lower() == "@import"]
    return imports + (_unbalanced(found, text, path) or _unseparated(found, text, path))


def _unbalanced(found: list[Token], text: str, path: str) -> list[Problem]:
    """The first bracket without a partner.

    A forgotten brace shows only at the end of the file, so a block whose last line is indented unlike its first is
    blamed before that.
    """
    opened: list[Token] = []
    suspect: Token | None = None
    for token in found:
        if token.kind != "mark":
            continue
        if token.text in CLOSING:
            opened.append(token)
        elif token.text in OPENING:
            if not opened or opened[-1].text != OPENING[token.text]:
                return [_unclosed(opened[-1], text, path) if opened else _stray(token, text, path)]
            first = opened.pop()
            if suspect is None and _starts_line(text, token.start) and _indent(text, first.start) != _indent(text, token.start):
                suspect = first
    if not opened:
        return []
    return [_unclosed(suspect or opened[-1], text, path)]


def _unclosed(token: Token, text: str, path: str) -> Problem:
    return problem("theme-open-bracket", path, line_of(text, token.start), bracket=token.text, closing=CLOSING[token.text])


def _stray(token: Token, text: str, path: str) -> Problem:
    return problem("theme-stray-bracket", path, line_of(text, token.start), bracket=token.text, opening=OPENING[token.text])


def _indent(text: str, start: int) -> int:
    line = text[text.rfind("\n", 0, start) + 1 :]
    return len(line) - len(line.lstrip())


def _starts_line(text: str, start: int) -> bool:
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()


def _unseparated(found: list[Token], text: str, path: str) -> list[Problem]:
    """Declarations that swallowed the next one: two colons before the semicolon, outside brackets."""
    problems: list[Problem] = []
    statement: list[Token] = []
    depth = 0
    for token in found:
        if token.kind in ("space", "comment"):
            continue
        depth += (token.text in "([") - (token.text in ")]") if token.kind == "mark" else 0
        if token.text in ("{", "}", ";") and token.kind == "mark":
            if token.text != "{":
                problems += _swallowed(statement, text, path)
            statement = []
        elif depth == 0:
            statement.append(token)
    return problems


def _swallowed(statement: list[Token], text: str, path: str) -> list[Problem]:
    colons = [place for place, token in enumerate(statement) if token.text == ":"]
    if len(colons) < 2 or statement[0].text.startswith(("--", "@")):
        return []
    name = statement[colons[1] - 1]
    return [problem("theme-no-semicolon", path, line_of(text, name.start), name=name.text)]
