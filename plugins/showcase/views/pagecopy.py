"""A page as it is searched, and the words that it is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from markupsafe import Markup
from pydantic import BaseModel

from ..library.clear import Cleared
from ..library.lens import Lens
from ..library.rows import Row
from ..model.facts import inner_model, words_of
from .kit import Kit
from .parts import Fact, Link, Speaker
from .pictures import cover
from .prose import worded

# tags within a line part no words; all others do
INLINE = re.compile(r"</?(?:a|abbr|b|cite|code|del|em|i|ins|mark|q|s|small|span|strong|sub|sup)\b[^>]*>")
TAG = re.compile(r"<[^>]*>")
# parts of records that no page prints as they are: people are shown by stories alone, lists to tick on pages of their own
UNSHOWN = ("people", "checklists")
# how much words count of pages that answer families, and of lists that say nearly the same nine times
ANSWERING, REPEATING = 2, 0.2


class Thumbnail(NamedTuple):
    """The small picture beside a result: address, size in pixels, focus in percent."""

    src: str
    width: int
    height: int
    focus_x: int
    focus_y: int


class PageCopy(NamedTuple):
    """A page as it is searched: its address, title, what it is in a line (`kicker`), its words in paragraphs; `lang` is "" or that of foreign words.

    `called` is what people call the matter when they do not use the page's own words: searched, never shown.  `weight` says how
    much its words count, 1 for most pages.
    """

    url: str
    title: str
    kicker: str
    text: tuple[str, ...]
    thumbnail: Thumbnail | None = None
    lang: str = ""
    called: tuple[str, ...] = ()
    weight: float = 1


def thumbnail(kit: Kit, row: Row) -> Thumbnail | None:
    """The picture that stands for an entry, at its narrowest."""
    found = cover(kit, row.cover)
    if found is None:
        return None
    files = kit.picture_files(row.cover.digest, row.cover.width, row.cover.height)
    # narrowest first, and WebP is read everywhere
    small = next(file for file in files if file.format == "webp")
    return Thumbnail(small.address, small.width, small.height, found.focus_x, found.focus_y)


def plain(html: str) -> str:
    """The words of a text."""
    return unescape(TAG.sub(" ", INLINE.sub("", html)))


def flat(*parts: object) -> tuple[str, ...]:
    """What is printed of texts, links, facts and speakers, one by one, however they are nested; a label stands before its values."""
    return tuple(text for part in parts for text in _flat(part) if text)


def _flat(part: object) -> Iterator[str]:
    if isinstance(part, Markup):
        yield plain(part)
    elif isinstance(part, str):
        yield part
    elif isinstance(part, Link):
        yield part.text
    elif isinstance(part, Fact):
        yield " ".join((part.label, ", ".join(value.text for value in part.values)))
    elif isinstance(part, Speaker):
        yield ", ".join(filter(None, (part.name, part.label, part.age)))
    elif type(part) is tuple:
        yield from flat(*part)
    elif part is not None:
        raise TypeError(f"no words are known of {type(part).__name__}")


def own_words(lens: Lens, kit: Kit, row: Row, cleared: Cleared) -> tuple[str, ...]:
    """An entry's own words as its page prints them: summary, body, all others."""
    body = plain(worded(lens, kit, cleared, row.lang))
    return (row.summary, body, *(text for text in record_words(cleared.record) if text not in (row.title, row.summary)))


def record_words(part: BaseModel) -> Iterator[str]:
    """All words for people of a record that its page prints as they are, in the order of its fields, those of its parts included."""
    kind = type(part)
    for field in kind.model_fields:
        value = getattr(part, field)
        inner, _ = inner_model(kind, field)
        if field in UNSHOWN:
            continue
        if inner and value:
            for each in value if isinstance(value, tuple) else (value,):
                yield from record_words(each)
        elif field in words_of(kind) and value:
            yield from value if isinstance(value, tuple) else (value,)
