"""Quotes and apostrophes: straight ones as the language writes them, where it is clear what they are."""

from __future__ import annotations

import re
from typing import NamedTuple

from .typechars import CLOSERS, EDGE, MARK, OPENERS, SPACES, character_after, character_before, is_blank, is_wordy

LONE_APOSTROPHE = re.compile(r"'(?:(?<![^\W\d_]')|(?![^\W\d_]))")


class Quotes(NamedTuple):
    """A language's marks: double, inside the double, single."""

    outer: tuple[str, str]
    inner: tuple[str, str]
    single: tuple[str, str]


QUOTES = {
    "fr": Quotes(("«", "»"), ("“", "”"), ("‘", "’")),
    "en": Quotes(("“", "”"), ("‘", "’"), ("‘", "’")),
    "de": Quotes(("„", "“"), ("‚", "‘"), ("‚", "‘")),
}


def set_double_quotes(text: str, quotes: Quotes) -> str:
    """Pairs of straight double quotes as the language's own; a quote without its fellow, or after a digit (inches), stays."""
    pairs = _pairs(text, quotes.outer)
    changes: dict[int, str] = {}
    ends: list[int] = []
    for start, end in sorted(pairs):
        while ends and ends[-1] < start:
            ends.pop()
        if text[start] == '"':
            marks = quotes.inner if ends else quotes.outer
            changes[start], changes[end] = marks
        ends.append(end)
    if not changes:
        return text
    pieces, last = [], 0
    for index in sorted(changes):
        pieces += (text[last:index], changes[index])
        last = index + 1
    return "".join(pieces) + text[last:]


def _pairs(text: str, marks: tuple[str, str]) -> list[tuple[int, int]]:
    """The places of quotes that belong together, straight ones and the language's own, within their block."""
    pairs: list[tuple[int, int]] = []
    open_: list[int] = []
    for match in re.finditer(f'["{marks[0]}{marks[1]}{EDGE}]|\n[ \t]*\n', text):
        index, mark = match.start(), match[0]
        if mark == EDGE or mark[0] == "\n":
            open_.clear()
        elif mark == marks[0]:
            open_.append(index)
        elif mark == marks[1]:
            while open_ and text[open_[-1]] == '"':
                open_.pop()
            if open_:
                pairs.append((open_.pop(), index))
        elif open_ and text[open_[-1]] == '"' and _closes(text, index, open_[-1]):
            pairs.append((open_.pop(), index))
        elif _opens(text, index):
            open_.append(index)
    return pairs


def _opens(text: str, index: int) -> bool:
    before, after = character_before(text, index), character_after(text, index + 1)
    return (is_blank(before) or before in OPENERS) and bool(after) and after not in "\n" + EDGE and after not in CLOSERS


def _closes(text: str, index: int, opening: int) -> bool:
    before, after = character_before(text, index), character_after(text, index + 1)
    if not text[opening + 1 : index].strip(SPACES + MARK + '"'):
        return False
    # A blank on the left and none on the right: another one opens.
    return not is_blank(before) or is_blank(after) or after in CLOSERS


def set_apostrophes(text: str, single: tuple[str, str]) -> str:
    """Straight single quotes as apostrophes, or as `single` where two of them enclose words; after a digit (feet, minutes) they stay."""
    if not LONE_APOSTROPHE.search(text):
        return text.replace("'", "’")
    pieces: list[str] = []
    closing = -1
    for index, character in enumerate(text):
        if character != "'":
            pieces.append(character)
        elif index == closing:
            pieces.append(single[1])
        else:
            before, after = character_before(text, index), character_after(text, index + 1)
            if before == "'" or after == "'":
                pieces.append("'")
            elif is_blank(before) and after.isdigit():
                pieces.append("’")
            elif (is_blank(before) or before in OPENERS) and is_wordy(after):
                end = _closing_apostrophe(text, index)
                closing = end if end > 0 else closing
                pieces.append(single[0] if end > 0 else "’")
            else:
                pieces.append("’" if _takes_apostrophe(before, after) else "'")
    return "".join(pieces)


def _takes_apostrophe(before: str, after: str) -> bool:
    """Whether `'` between two characters is an apostrophe: not after a digit (feet, minutes), nor alone between blanks."""
    if before.isdigit():
        return after.isalpha()
    return not is_blank(before) and (is_wordy(before) or before in CLOSERS or after.isalnum())


def _closing_apostrophe(text: str, opening: int) -> int:
    """The place of the `'` that closes a single quotation, in the same block; -1 if none of the next eight does."""
    index = opening
    for _ in range(8):
        index = text.find("'", index + 1)
        if index < 0:
            return -1
        before, after = character_before(text, index), character_after(text, index + 1)
        if not is_blank(before) and before != "'" and after != "'" and not is_wordy(after):
            inside = text[opening:index]
            return -1 if EDGE in inside or "\n\n" in inside else index
    return -1
