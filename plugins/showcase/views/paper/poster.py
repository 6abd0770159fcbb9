"""The poster of an Open Day: when, where, the map of all destinations, and the way to the stories of each centre or country."""

from __future__ import annotations

from typing import NamedTuple

from ...library.destinations import destinations
from ...library.lens import Lens
from ...library.rows import Row
from ..article import event_lines
from ..cards import address, foreign, localized
from ..kit import Kit
from ..locator import of_places
from ..map import Map
from . import frame
from .parts import Code, Imprint, Photo, Sender
from .sentences import sentences
from .sheets import PRINT

# codes that stand apart far enough for a phone to see one of them
CODES = 6
# the height of the map by its width, which is that of the paper
FRAME = 0.5, 0.5


class Poster(NamedTuple):
    """`format` is a3 or a4; `day`, `hours` and `place` are said in large, `lang` is that of title and summary."""

    imprint: Imprint
    sender: Sender
    format: str
    kicker: str
    title: str
    summary: tuple[str, ...]
    lang: str
    day: str
    hours: str
    place: tuple[str, ...]
    photo: Photo | None
    map: Map | None
    code: Code | None
    codes_title: str
    codes: tuple[Code, ...]


def poster(lens: Lens, kit: Kit, lang: str, slug: str, form: str) -> Poster:
    """The poster of an event."""
    row = lens.ask("row", "event", slug, lang)
    record = lens.fields("event", slug, lang, PRINT)
    words, where = kit.strings[lang], lens.addresses
    when, place, *_ = (tuple(value.text for value in values) for _, values in event_lines(lens, kit, row, record))
    stories = tuple(each for each in lens.ask("listed", "testimony", lang) if each.discreet(PRINT))
    places = list(destinations(stories, (), (), lens.site.country).values())
    return Poster(
        imprint=frame.imprint(lens, kit, lang, row.title, row.summary, row.modified or row.published or row.start),
        sender=frame.sender(lens, kit, lang),
        format=form,
        kicker=_kicker(words.term("event-kind", row.nature), row.title),
        title=row.title,
        summary=sentences(row.summary),
        lang=foreign(row),
        day=when[0][:1].upper() + when[0][1:],
        hours=", ".join(when[1:]),
        place=place,
        photo=next(iter(frame.shown_photos(lens, kit, row, PRINT)), None),
        map=of_places(lens, kit, lang, places, words.say("Destinations"), FRAME) if places else None,
        code=frame.code(kit, lang, address(lens, row), row.title, words.say("The programme of the day")),
        codes_title=words.say("Their stories, on your phone"),
        codes=tuple(filter(None, (frame.code(kit, lang, where.facet(facet, value, lang), name, name) for facet, value, name in _ways(lens, kit, lang, record.centres, stories)))),
    )


def _ways(lens: Lens, kit: Kit, lang: str, chosen: tuple[str, ...], stories: tuple[Row, ...]) -> list[tuple[str, str, str]]:
    """Facet, value and name of the pages that the codes lead to: the centres of the event that have stories, or else the countries with most of their stories."""
    told = dict(lens.ask("facet_values", "centre", lang))
    centres = [("centre", each.id, localized(lens, each.short, lang)) for each in lens.site.centres if each.id in told and each.id in (chosen or told)]
    own = [row for row in stories if set(chosen) & set(row.centres)] or stories
    ranked = sorted(destinations(own, (), (), lens.site.country).values(), key=lambda place: -place.stories)
    return (centres if len(centres) > 1 else [("country", each.country, kit.strings[lang].country(each.country)) for each in ranked])[:CODES]


def _kicker(kind: str, title: str) -> str:
    """What kind of event it is, where neither of them says the other."""
    one, other = kind.casefold(), title.casefold()
    return "" if one in other or other in one else kind
