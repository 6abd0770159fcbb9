"""Telephone numbers: whom to call, numbers as they are touched and as they are read."""

from __future__ import annotations

from typing import NamedTuple

from ..library.lens import Lens
from ..model.site import Contact
from .cards import localized
from .parts import Link


class Call(NamedTuple):
    """Whom to call: a role, when they answer, numbers and addresses; `urgent` where somebody answers day and night."""

    role: str
    hours: str
    links: tuple[Link, ...]
    urgent: bool = False


# what keeps a number on one line
_HELD = str.maketrans({" ": "\u00a0", "-": "\u2011"})


def call(number: str, words: str = "") -> Link:
    """A telephone number to touch (RFC 3966), after words that say whose it is."""
    return Link(f"{words} {printed(number)}".strip(), "tel:" + "".join(sign for sign in number if sign.isdigit() or sign == "+"))


def printed(number: str) -> str:
    """A number as it is read: never on two lines."""
    return number.translate(_HELD)


def calls(lens: Lens, lang: str) -> tuple[Call, ...]:
    """The contacts of site.yaml, those who answer day and night first."""
    found = sorted(lens.site.contacts, key=lambda each: not each.emergency)
    return tuple(Call(localized(lens, each.role, lang), localized(lens, each.hours, lang) if each.hours else "", tuple(_ways(each)), each.emergency) for each in found)


def _ways(contact: Contact) -> list[Link]:
    phone = [call(contact.phone)] if contact.phone else []
    return phone + ([Link(contact.email, f"mailto:{contact.email}")] if contact.email else [])
