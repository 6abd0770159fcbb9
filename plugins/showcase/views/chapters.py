"""What the pages are made of that the site writes itself."""

from __future__ import annotations

from typing import NamedTuple

from ..library.lens import Lens
from ..terms.strings import Strings
from .cards import localized
from .parts import Fact, Link
from .prose import paragraphs


class Chapter(NamedTuple):
    """A part of the page: paragraphs, then facts, then a list; a Link without address is plain text.

    `level` is that of the heading, 2 or 3; a chapter without title has no heading.
    """

    id: str
    title: str
    level: int
    paragraphs: tuple[Link, ...] = ()
    facts: tuple[Fact, ...] = ()
    items: tuple[Link, ...] = ()


class Written(NamedTuple):
    """What the site has to say under a name."""

    title: str
    summary: str
    chapters: tuple[Chapter, ...]


def chapter(name: str, title: str, *told: Link | str, level: int = 2, facts: tuple[Fact, ...] = (), items: tuple[Link, ...] = ()) -> Chapter:
    """A chapter; texts are paragraphs, empty ones left out.  No heading of an author's text can have its id: those hold no two hyphens in a row."""
    return Chapter(f"part--{name}", title, level, tuple(Link(each, "") if isinstance(each, str) else each for each in told if each), facts, items)


def fact(label: str, *values: Link | str) -> Fact:
    """A line of a chapter's facts; empty values are left out."""
    return Fact(label, tuple(Link(each, "") if isinstance(each, str) else each for each in values if each))


def worded(lens: Lens, texts: dict[str, str], lang: str) -> Link:
    """One of site.yaml's texts as plain words, marked where the page's language has none and the site's first stands in."""
    return Link(localized(lens, texts, lang), "", "" if texts.get(lang) else next((each for each in (lens.languages[0], *texts) if texts.get(each)), ""))


def worded_paragraphs(lens: Lens, texts: dict[str, str], lang: str) -> tuple[Link, ...]:
    """The same, in paragraphs."""
    whole = worded(lens, texts, lang)
    return tuple(whole._replace(text=each) for each in paragraphs(whole.text))


def mail(address: str) -> Link:
    """A mailbox."""
    return Link(address, f"mailto:{address}")


def postal(lens: Lens, words: Strings) -> str:
    """Where the institution receives letters, on one line, with the country for readers of other languages."""
    site = lens.site
    return words.say("%(street)s, %(postcode)s %(city)s, France", street=site.street, postcode=site.postcode, city=site.city)
