"""The characters that typography looks at, and the neighbours of a place in a run of text."""

from __future__ import annotations

NARROW, NO_BREAK = "\u202f", "\u00a0"
# What stands for HTML in a run: an inline tag, which is in no one's way; something that reads as a word; the edge of a block.
MARK, WORD, EDGE = "\x01", "\x02", "\x03"

SPACES = " \u00a0\u202f\u2009"
BLANKS = frozenset(SPACES + "\n\t" + EDGE)
OPENERS = frozenset("([{«“„‘‚'’\"—–-/+*=¿¡<")
CLOSERS = frozenset(")]}»”.,;:!?…")


def character_before(text: str, index: int) -> str:
    """The character before an index, tags aside; "" at the start."""
    while index > 0 and text[index - 1] == MARK:
        index -= 1
    return text[index - 1] if index > 0 else ""


def character_after(text: str, index: int) -> str:
    """The character from an index on, tags aside; "" at the end."""
    while index < len(text) and text[index] == MARK:
        index += 1
    return text[index : index + 1]


def is_blank(character: str) -> bool:
    """Whether nothing stands there: a space, the end of a line or of a block, the end of the text."""
    return not character or character in BLANKS


def is_wordy(character: str) -> bool:
    """Whether a character is part of a word; "" is not."""
    return character == WORD or character.isalnum()
