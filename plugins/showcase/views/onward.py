"""What a family can do once it has read: call somebody, read the guide, come and meet us."""

from __future__ import annotations

from typing import NamedTuple

from ..library.lens import Lens
from .cards import card, link
from .kit import Kit
from .meetings import meetings
from .parts import Card, Link
from .phones import Call, calls


class Onward(NamedTuple):
    """Whom to call; the guide with its summary and the next meeting of families, None where there is none."""

    calls: tuple[Call, ...]
    guide: Link | None
    summary: str
    meeting: Card | None


def onward(lens: Lens, kit: Kit, lang: str) -> Onward:
    """The same on every page of a language."""
    return lens.once(("onward", lang), lambda own: _make(own, kit, lang))


def urgent(lens: Lens, lang: str) -> tuple[Call, ...]:
    """Those who answer day and night."""
    return tuple(each for each in calls(lens, lang) if each.urgent and each.links)


def _make(lens: Lens, kit: Kit, lang: str) -> Onward:
    guide, coming = lens.ask("row", "page", "prepare", lang), meetings(lens, lang)
    return Onward(
        tuple(each for each in calls(lens, lang) if each.links),
        link(lens, guide) if guide else None,
        guide.summary if guide else "",
        card(lens, kit, coming[0]) if coming else None,
    )
