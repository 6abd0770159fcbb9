"""A story to pin up: what somebody said, in large, with a picture, where that was, and the way to the rest."""

from __future__ import annotations

from typing import NamedTuple

from ...library.destinations import destinations
from ...library.lens import Lens
from ...library.people import names
from ...library.rows import Row
from ...model.testimony import Testimony
from ..cards import foreign, kicker
from ..kit import Kit
from ..locator import of_country
from ..map import Map
from ..parts import Speaker
from ..story import funders_of, glance
from ..voices import answers
from . import frame
from .parts import Code, Imprint, Line, Marks, Photo, Sender
from .sentences import isolated, sentences
from .sheets import PRINT, lines, speaker

# read standing, from a step away
FACTS, ANSWERS = 5, 3
# the height of a map that stands where a picture would, by its width
FRAME = 0.6, 0.6


class Asked(NamedTuple):
    """A question that families ask, and what the story's own people answer; `lang` is that of the answer."""

    question: str
    sentences: tuple[str, ...]
    who: str
    lang: str


class PinUp(NamedTuple):
    """`lang` is that of the title, the summary and the quote, "" for the page's own."""

    imprint: Imprint
    sender: Sender
    kicker: str
    title: str
    summary: tuple[str, ...]
    quote: tuple[str, ...]
    who: str
    lang: str
    photo: Photo | None
    map: Map | None
    facts: tuple[Line, ...]
    asked: tuple[Asked, ...]
    code: Code | None
    funders: Marks


def pin_up(lens: Lens, kit: Kit, lang: str, slug: str) -> PinUp:
    """The page of a story.  The text of the entry is not on it: an edit of it prints nothing."""
    row = lens.ask("row", "testimony", slug, lang)
    record: Testimony = lens.fields("testimony", slug, lang, PRINT)
    words = kit.strings[lang]
    shown = next(iter(frame.shown_photos(lens, kit, row, PRINT)), None)
    return PinUp(
        imprint=frame.imprint(lens, kit, lang, row.title, row.summary, row.modified or row.published or row.start),
        sender=frame.sender(lens, kit, lang),
        kicker=kicker(lens, kit, row),
        title=row.title,
        summary=sentences(row.summary),
        quote=sentences(row.quote),
        who=speaker(kit, row),
        lang=foreign(row),
        photo=shown,
        map=None if shown else of_country(lens, kit, lang, destinations((row,), (), (), lens.site.country)[row.country], FRAME),
        facts=lines(glance(lens, kit, row, record))[:FACTS],
        asked=_asked(lens, kit, row, record),
        code=frame.code(kit, lang, lens.addresses.entry("testimony", lang, row.address), row.title, words.say("The whole story, on your phone")),
        funders=frame.funders(lens, kit, lang, funders_of(lens, lang, record)),
    )


def _asked(lens: Lens, kit: Kit, row: Row, record: Testimony) -> tuple[Asked, ...]:
    found = [Asked(each.question, sentences(" ".join(each.paragraphs)), _answering(row, each.by), foreign(row)) for each in answers(lens, kit, row, record)]
    free = [each for each in found if not any(names(part, name) for name in row.hushed(PRINT) for part in each.sentences)]
    # short answers are read, and leave room for others
    return tuple(sorted(free, key=lambda each: len(" ".join(each.sentences)))[:ANSWERS])


def _answering(row: Row, by: Speaker) -> str:
    """Who answers; the story's own person was presented above."""
    return isolated(by.name) if by.name == row.who else ", ".join(filter(None, (isolated(by.name), by.label)))
