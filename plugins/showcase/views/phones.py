"""Telephone numbers: as they are touched and as they are read."""

from __future__ import annotations

from .parts import Link

# what keeps a number on one line
_HELD = str.maketrans({" ": "\u00a0", "-": "\u2011"})


def call(number: str, words: str = "") -> Link:
    """A telephone number to touch (RFC 3966), after words that say whose it is."""
    return Link(f"{words} {printed(number)}".strip(), "tel:" + "".join(sign for sign in number if sign.isdigit() or sign == "+"))


def printed(number: str) -> str:
    """A number as it is read: never on two lines."""
    return number.translate(_HELD)
