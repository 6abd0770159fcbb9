"""What a search finds: for each page with words of its own, those words alone, without menus, lists and neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from pydantic import BaseModel

from ..library.addresses import is_statement
from ..library.lens import Lens
from ..library.rows import Row
from ..model.facts import inner_model, words_of
from .cards import address, day, foreign, kicker, length, localized
from .kit import Kit
from .pictures import cover
from .vocabulary import STORIES, facet_value

# kinds of entries, in the order in which they are copied
COPIED = ("testimony", "partner", "project", "news", "event", "badge", "page")
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
            if not row.mark and row.menu != "home" and not is_statement(kind, row.slug):
                yield _entry(lens, kit, row)
    yield from _questions(lens, kit, lang)
    yield from _places(lens, kit, lang)


def _entry(lens: Lens, kit: Kit, row: Row) -> PageCopy:
    cleared, words = lens.record(row.kind, row.slug, row.lang), kit.strings[row.lang]
    body = unescape(TAG.sub(" ", INLINE.sub("", "".join(part for part in cleared.version.body if isinstance(part, str)))))
    told = tuple(text for text in _words(cleared.record) if text not in (row.title, row.summary))
    when = day(kit, row)
    line = " · ".join(filter(None, (words.term("result", row.kind), kicker(lens, kit, row), when.text if when else "")))
    return PageCopy(address(lens, row), row.title, line, (row.summary, body, *told, *_facts(lens, kit, row), *_names(cleared.record)), _thumbnail(kit, row), foreign(row))


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


def _names(record: BaseModel) -> tuple[str, ...]:
    return tuple(person.name for person in record.people)


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


def _places(lens: Lens, kit: Kit, lang: str) -> Iterator[PageCopy]:
    """Countries and centres: their lists are where one who asks for them wants to go."""
    words, where = kit.strings[lang], lens.addresses
    counts = dict(lens.ask("facet_values", "centre", lang))
    for code, count in lens.ask("facet_values", "country", lang):
        yield PageCopy(where.facet("country", code, lang), words.country(code), words.term("result", "country"), (words.count(*STORIES, count),))
    for centre in lens.site.centres:
        text = (localized(lens, centre.summary, lang), words.count(*STORIES, counts.get(centre.id, 0)))
        yield PageCopy(where.facet("centre", centre.id, lang), localized(lens, centre.name, lang), words.term("result", "centre"), text)
