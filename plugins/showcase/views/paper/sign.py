"""Signs: what a card shows of a page that has no picture, or whose pictures may not go to social networks."""

from __future__ import annotations

from datetime import date

from ...library.lens import Lens
from ...library.rows import Row
from ..badges import medal
from ..kit import Kit
from ..locator import unnamed
from ..measures import by_level, counted, learners
from ..trend import trend
from ..windows import in_europe
from .parts import Sign

# the form of the place of a picture, its height by its width: on a card, and on a square
BESIDE, ABOVE = 630 / 516, 475 / 1080
QUESTION = Sign("question")


def place(lens: Lens, row: Row, form: float = BESIDE) -> Sign | None:
    """Where an entry's place is, and the way there from home."""
    found = [(row.longitude, row.latitude)] if row.longitude is not None and row.latitude is not None else []
    return _map(lens, [row.country] if row.country else [], found, form)


def country(lens: Lens, *codes: str) -> Sign | None:
    """Where countries are, and nothing of who went to which place in them: those in Europe, where some are."""
    return _map(lens, [code for code in codes if in_europe(code)] or list(codes), [], BESIDE)


def _map(lens: Lens, codes: list[str], points: list[tuple[float, float]], form: float) -> Sign | None:
    drawn = unnamed(lens, codes, points, (form, form))
    return Sign("map", map=drawn) if drawn else None


def day(kit: Kit, row: Row) -> Sign:
    """The first day of an event, as it stands on a calendar."""
    words, first = kit.strings[row.lang], date.fromisoformat(row.start[:10])
    return Sign("day", (words.number(first.day), words.month(first)))


def badge(lens: Lens, kit: Kit, row: Row, purpose: str) -> Sign:
    """A badge's own picture."""
    return Sign("badge", medal=medal(lens, kit, row.lang, row.kind, row.slug, purpose))


def figures(lens: Lens, kit: Kit, lang: str, year: str) -> tuple[Sign | None, str]:
    """The first of the year's indicators that may be told, with what has become of it, and the next in words; for "" those of the newest year."""
    words = kit.strings[lang]
    told = (
        (learners(lens, "outgoing"), words.number, "learners who left in %(year)s"),
        (counted(by_level(lens, "fundings")), words.euros, "of local, departmental and regional funding in %(year)s"),
        (counted(by_level(lens, "supports")), words.number, "acts of local, departmental and regional support in %(year)s"),
    )
    shown = year or max((each for numbers, _, _ in told for each, number in numbers.items() if number), default="")
    found = [(said(numbers[shown]), words.say(label, year=shown), trend(words, numbers, shown)) for numbers, said, label in told if numbers.get(shown)]
    if not found:
        return None, ""
    return Sign("figure", tuple(filter(None, found[0]))), " ".join(found[1][:2]) if found[1:] else ""


def card_words(lens: Lens, kit: Kit, lang: str, title: str, year: str = "") -> str:
    """What the card of a year's indicators says to whoever does not see it."""
    shown, _ = figures(lens, kit, lang, year)
    return f"{title}. {' '.join(shown.lines[:2])}" if shown else title
