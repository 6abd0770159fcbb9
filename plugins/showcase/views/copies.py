"""What a search finds: for each page with words of its own, those words alone, without menus, lists and neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from pydantic import BaseModel

from ..library.addresses import STATEMENTS, is_statement
from ..library.lens import Lens
from ..library.rows import Row
from ..model.facts import inner_model, words_of
from .cards import address, day, foreign, kicker, length, localized
from .destinations import said
from .kit import Kit
from .pictures import cover
from .statement import statement
from .vocabulary import STORIES, facet_value

# kinds of entries, in the order in which they are copied
COPIED = ("testimony", "partner", "project", "news", "event", "badge", "page", "destination")
# tags within a line part no words; all others do
INLINE = re.compile(r"</?(?:a|abbr|b|cite|code|del|em|i|ins|mark|q|s|small|span|strong|sub|sup)\b[^>]*>")
TAG = re.compile(r"<[^>]*>")


class Thumbnail(NamedTuple):
    """The small picture beside a result: address, size in pixels, focus in percent."""

    src: str
    width: int
    height: int
    focus_x: int
    focus_y: int


class PageCopy(NamedTuple):
    """A page as it is searched: its address, title, what it is in a line (`kicker`), its words in paragraphs; `lang` is "" or that of foreign words."""

    url: str
    title: str
    kicker: str
    text: tuple[str, ...]
    thumbnail: Thumbnail | None = None
    lang: str = ""


def copies(lens: Lens, kit: Kit, lang: str) -> Iterator[PageCopy]:
    """Every page of a language that a search may find; what only the preview shows is left out."""
    for kind in COPIED:
        for row in lens.ask("listed", kind, lang):
            # the words of some entries stand on pages that are copied below
            if not row.mark and row.menu != "home" and row.kind != "destination" and not is_statement(kind, row.slug):
                yield _entry(lens, kit, row)
    yield from _questions(lens, kit, lang)
    yield from _countries(lens, kit, lang)
    yield from _centres(lens, kit, lang)
    yield from (_statement(lens, kit, lang, name) for name in STATEMENTS)


def _entry(lens: Lens, kit: Kit, row: Row) -> PageCopy:
    words, when = kit.strings[row.lang], day(kit, row)
    line = " · ".join(filter(None, (words.term("result", row.kind), kicker(lens, kit, row), when.text if when else "")))
    return PageCopy(address(lens, row), row.title, line, (*_told(lens, row), *_facts(lens, kit, row)), _thumbnail(kit, row), foreign(row))


def _told(lens: Lens, row: Row) -> tuple[str, ...]:
    """An entry's own words: summary, body, all others, the names of its people."""
    cleared = lens.record(row.kind, row.slug, row.lang)
    body = _text("".join(part for part in cleared.version.body if isinstance(part, str)))
    others = (text for text in _words(cleared.record) if text not in (row.title, row.summary))
    return (row.summary, body, *others, *(person.name for person in cleared.record.people))


def _text(html: str) -> str:
    return unescape(TAG.sub(" ", INLINE.sub("", html)))


def _words(part: BaseModel) -> Iterator[str]:
    """All words for people of a record, in the order of its fields, those of its parts included."""
    kind = type(part)
    for field in kind.model_fields:
        value = getattr(part, field)
        inner, _ = inner_model(kind, field)
        if inner and value:
            for each in value if isinstance(value, tuple) else (value,):
                yield from _words(each)
        elif field in words_of(kind) and value:
            yield from value if isinstance(value, tuple) else (value,)


def _facts(lens: Lens, kit: Kit, row: Row) -> Iterator[str]:
    """What an entry's page says of it in words that are not its own."""
    words = kit.strings[row.lang]
    if row.kind == "testimony":
        yield from (words.term("age", row.age), length(kit, row.lang, row.days), words.term("direction", row.direction), row.school_year)
        host = lens.ask("row", "partner", row.host, row.lang) if row.host else None
        yield host.title if host else ""
    yield row.city
    yield facet_value(lens, kit, "country", row.country, row.lang) if row.country else ""
    yield facet_value(lens, kit, "programme", row.programme, row.lang) if row.programme else ""
    yield from (facet_value(lens, kit, "centre", centre, row.lang) for centre in row.centres)


def _thumbnail(kit: Kit, row: Row) -> Thumbnail | None:
    found = cover(kit, row.cover)
    if found is None:
        return None
    files = kit.picture_files(row.cover.digest, row.cover.width, row.cover.height)
    # narrowest first, and WebP is read everywhere
    small = next(file for file in files if file.format == "webp")
    return Thumbnail(small.address, small.width, small.height, found.focus_x, found.focus_y)


def _questions(lens: Lens, kit: Kit, lang: str) -> Iterator[PageCopy]:
    """The questions that somebody answered; the answers themselves are found where they were told."""
    words = kit.strings[lang]
    for question in lens.questions:
        if lens.ask("answers_total", question.id, "", "", lang):
            text = (localized(lens, question.short, lang),)
            yield PageCopy(lens.addresses.question(question.id, lang), localized(lens, question.text, lang), words.term("result", "question"), text)


def _countries(lens: Lens, kit: Kit, lang: str) -> Iterator[PageCopy]:
    """The countries' pages: how many stories, and what the staff write."""
    words = kit.strings[lang]
    for place in lens.ask("destinations", lang):
        row = lens.ask("row", "destination", place.country.lower(), lang)
        told = (row.title, *_told(lens, row)) if row and not row.mark else ()
        yield PageCopy(lens.addresses.facet("country", place.country, lang), words.country(place.country), words.term("result", "country"),
                       (said(words, place), *told), _thumbnail(kit, row) if told else None)


def _centres(lens: Lens, kit: Kit, lang: str) -> Iterator[PageCopy]:
    words, counts = kit.strings[lang], dict(lens.ask("facet_values", "centre", lang))
    for centre in lens.site.centres:
        text = (localized(lens, centre.summary, lang), words.count(*STORIES, counts.get(centre.id, 0)))
        yield PageCopy(lens.addresses.facet("centre", centre.id, lang), localized(lens, centre.name, lang), words.term("result", "centre"), text)


def _statement(lens: Lens, kit: Kit, lang: str, name: str) -> PageCopy:
    """A page that the site writes itself: what it is about, and the words that were added to it."""
    view = statement(lens, kit, lang, name)
    text = (view.summary, *(chapter.title for chapter in view.chapters), _text(view.body))
    return PageCopy(lens.addresses.section(name, lang), view.title, kit.strings[lang].term("result", "page"), text)
