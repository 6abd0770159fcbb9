"""What staff post about a story: the words that go with its square card."""

from __future__ import annotations

from collections.abc import Sequence

from ...library.lens import Lens
from ..cards import address, shortened
from ..kit import Kit
from ..story import funders_of
from . import frame, sign
from .card import SOCIAL, card
from .parts import Post
from .sheets import speaker


# letters that the strictest networks take, the address in full
SHORT = 280


def post(lens: Lens, kit: Kit, lang: str, slug: str) -> Post:
    """The post about a story that may be told of, in one of its own languages."""
    row, words = lens.ask("row", "testimony", slug, lang), kit.strings[lang]
    shown = card(lens, kit, lang, "testimony", slug)
    # a square has another place for it
    shown = shown._replace(sign=sign.place(lens, row, sign.ABOVE)) if shown.sign else shown
    quote = words.say("“%(what)s”", what=shown.quote) if shown.quote else ""
    place = ", ".join(filter(None, (row.city, words.country(row.country))))
    picture = words.say("Picture: %(name)s", name=shown.photo.alt) if shown.photo else ""
    pair = lambda label, value: words.say("%(label)s: %(value)s", label=label, value=value)  # noqa: E731
    emblem = pair(shown.emblem.emblem, shown.emblem.statement or shown.emblem.name) if shown.emblem else ""
    # what the card shows, in its order; each part read as a sentence of its own
    alt = " ".join(_ended(each) for each in (shown.kicker, shown.title, quote, shown.byline, picture, emblem, f"{shown.sender.name}, {shown.sender.institution}") if each)
    paid_by = funders_of(lens, lang, lens.fields("testimony", slug, lang, SOCIAL))
    marks = frame.funders(lens, kit, lang, paid_by).marks
    demanded = " ".join(mark.statement for mark in marks if mark.statement)
    link = pair(words.say("Read the story"), kit.host + address(lens, row)) if kit.host else ""
    who = "\n".join(filter(None, (speaker(kit, row), " · ".join(filter(None, (place, words.term("kind", row.nature)))))))
    return Post(shown, alt, "\n\n".join(filter(None, (row.title, quote, who, link, demanded))), _short(row.title, (quote, place), link, [mark.statement for mark in marks if mark.statement]))


def _short(title: str, wished: Sequence[str], link: str, demanded: Sequence[str]) -> str:
    """The title and the link, which always stay, then as many of the funders' sentences as there is room for, and of what is wished, the first that fits."""
    parts = [shortened(title, SHORT - len(link) - 2), link]
    for each in demanded:
        longer = [*parts[:2], " ".join(filter(None, (*parts[2:], each)))]
        parts = longer if _fits(longer) else parts
    for each in filter(None, wished):
        longer = [parts[0], each, *parts[1:]]
        if _fits(longer):
            return "\n\n".join(filter(None, longer))
    return "\n\n".join(filter(None, parts))


def _fits(parts: Sequence[str]) -> bool:
    return len("\n\n".join(filter(None, parts))) <= SHORT


def _ended(text: str) -> str:
    return text if text.rstrip(" \u00a0\u202f»”\"")[-1:] in ".!?…" else f"{text}."
