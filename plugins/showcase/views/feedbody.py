"""An entry told whole, for readers of feeds: HTML that holds on its own, far from the site and its styles."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urljoin

from markupsafe import Markup, escape

from ..library.clear import Cleared
from ..library.lens import Lens
from ..library.rows import Row
from ..model.event import Event
from ..model.record import Record
from ..terms.media import media_type
from .cards import address
from .kit import Kit
from .marks import marks, paying
from .parts import Picture, Speaker
from .pictures import photos
from .prose import body, paragraphs
from .voices import answers, exchanges, speaker

# our HTML quotes every attribute with ", and only a quoted value may hold a >
TAG = re.compile(r"<[a-zA-Z](?:[^<>\"]|\"[^\"]*\")*>")
ADDRESS = re.compile(r' (href|src|poster|srcset)="([^"]*)"')


class Medium(NamedTuple):
    """A picture, sound or film: `medium` is image, audio or video; `length` in bytes, `width` and `height` in pixels,
    each 0 where unknown; `description` is what one who cannot see or hear it is told."""

    url: str
    type: str
    medium: str
    description: str
    width: int = 0
    height: int = 0
    length: int = 0


def content(lens: Lens, kit: Kit, row: Row, cleared: Cleared) -> str:
    """Cover, summary, body, voices, answers and funders, with absolute addresses only."""
    text, _ = body(lens, kit, cleared, row.lang)
    cover = next(iter(photos(kit, cleared).values()), None)
    parts = [
        *_cover(cover),
        _paragraph(row.summary),
        *_event(kit, row, cleared.record),
        text,
        *_lists(kit, row, cleared.record),
        *_answers(lens, kit, row, cleared.record),
        *_quotes(kit, row, cleared.record),
        *_recordings(kit, cleared),
        *_funders(lens, kit, row, cleared.record),
    ]
    return absolute("\n".join(map(str, parts)), kit.host + address(lens, row))


def media(kit: Kit, cleared: Cleared) -> tuple[Medium, ...]:
    """An entry's pictures, sounds and films."""
    pictures = (Medium(kit.host + each.src, "image/jpeg", "image", each.alt, each.width, each.height) for each in photos(kit, cleared).values())
    return (*pictures, *(medium for medium, _ in _recorded(kit, cleared)))


def absolute(text: str, base: str) -> str:
    """HTML whose every address is absolute: relative ones, those of the same page included, start from `base`."""
    return TAG.sub(lambda tag: ADDRESS.sub(lambda found: f' {found[1]}="{_resolved(found[1], found[2], base)}"', tag[0]), text)


def _resolved(name: str, value: str, base: str) -> str:
    written = html.unescape(value)
    if name != "srcset":
        return escape(urljoin(base, written))
    sizes = (each.split() for each in written.split(", ") if each.strip())
    return escape(", ".join(" ".join((urljoin(base, where), *size)) for where, *size in sizes))


def _paragraph(text: str) -> Markup:
    return Markup("<p>{}</p>").format(text)


def _cover(cover: Picture | None) -> Iterator[Markup]:
    if cover:
        image = Markup('<img src="{}" width="{}" height="{}" alt="{}">').format(cover.src, cover.width, cover.height, cover.alt)
        words = " · ".join(filter(None, (cover.caption, cover.credit)))
        yield Markup("<figure>{}<figcaption>{}</figcaption></figure>").format(image, words) if words else Markup("<p>{}</p>").format(image)


def _event(kit: Kit, row: Row, record: Record) -> Iterator[Markup]:
    if not isinstance(record, Event):
        return
    words, place = kit.strings[row.lang], record.location
    if row.status in ("cancelled", "postponed"):
        yield Markup("<p><strong>{}</strong></p>").format(words.term("event-notice", row.status))
    hours = words.say("from %(start)s to %(end)s", start=words.moment(record.start), end=words.moment(record.end))
    one_day = record.start.date() == record.end.date()
    yield _paragraph(f"{words.day(record.start, 'full')}, {hours}" if one_day else words.span(record.start, record.end))
    if place:
        yield _paragraph(", ".join(filter(None, (place.name, place.address, place.city))))


def _lists(kit: Kit, row: Row, record: Record) -> Iterator[Markup]:
    for field, title in (("objectives", "Objectives"), ("results", "Results"), ("offers", "What they offer")):
        lines = getattr(record, field, ())
        if lines:
            yield Markup("<h3>{}</h3>").format(kit.strings[row.lang].say(title))
            yield Markup("<ul>{}</ul>").format(Markup("").join(Markup("<li>{}</li>").format(line) for line in lines))


def _answers(lens: Lens, kit: Kit, row: Row, record: Record) -> Iterator[Markup]:
    if getattr(record, "answers", ()):
        for exchange in exchanges(answers(lens, kit, row, record)):
            yield Markup("<h3>{}</h3>").format(exchange.question)
            for answer in exchange.answers:
                yield Markup("<p><em>{}</em></p>").format(_named(answer.by))
                yield from map(_paragraph, answer.paragraphs)


def _quotes(kit: Kit, row: Row, record: Record) -> Iterator[Markup]:
    people = {person.id: person for person in record.people}
    for quote in getattr(record, "quotes", ()):
        lang = Markup(' lang="{}"').format(quote.lang) if quote.lang and quote.lang != row.lang else ""
        told = Markup("").join(map(_paragraph, paragraphs(quote.text)))
        yield Markup("<blockquote{}>{}</blockquote><p><em>{}</em></p>").format(lang, told, _named(speaker(kit, row, people[quote.by])))


def _named(by: Speaker) -> str:
    return ", ".join(filter(None, (by.name, by.label)))


def _recordings(kit: Kit, cleared: Cleared) -> Iterator[Markup]:
    for medium, transcript in _recorded(kit, cleared):
        yield Markup('<h3><a href="{}">{}</a></h3>').format(medium.url, medium.description)
        yield from map(_paragraph, paragraphs(transcript))


def _recorded(kit: Kit, cleared: Cleared) -> Iterator[tuple[Medium, str]]:
    """Sounds and films, each with its transcript."""
    for kind in ("audio", "video"):
        for each in getattr(cleared.record, kind, ()):
            fact = cleared.version.files.get(each.file)
            if fact:
                file = kit.published_file(fact.digest, each.file)
                yield Medium(kit.host + file.address, media_type(each.file), kind, each.title, length=file.size), each.transcript


def _funders(lens: Lens, kit: Kit, row: Row, record: Record) -> Iterator[Markup]:
    """What funders demand to be said on every communication (REFERENCES: visibility is a duty)."""
    for mark in marks(lens, kit, row.lang, tuple(_paid_by(lens, row.lang, record))):
        if mark.statement or mark.disclaimer:
            yield _paragraph(" ".join(filter(None, (mark.statement, mark.disclaimer))))


def _paid_by(lens: Lens, lang: str, record: Record) -> Iterator[str]:
    if hasattr(record, "funders"):
        yield from paying(lens, record)
    named = getattr(record, "project", None)
    project = lens.ask("row", "project", named, lang) if named else None
    if project and "feed" in project.purposes:
        yield from _paid_by(lens, lang, lens.fields("project", named, lang, "feed"))
