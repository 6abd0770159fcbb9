"""Pages that the site writes itself: chapters of plain words, and after them those of a page of the same name in content/.

What the law wants said is always there and comes first; whoever writes `content/pages/<name>/index.<lang>.md` gives the
page another title and summary, and adds a text below.  Nothing that is said here can be lost by it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from markupsafe import Markup

from ..library.lens import Lens
from .accessibility import accessibility
from .cards import foreign
from .chapters import Chapter, Written
from .dossier import telling
from .eco_design import eco_design
from .frame import Subject, frame
from .kit import Kit
from .legal_notice import legal_notice
from .parts import Frame, Link, Picture
from .privacy import privacy
from .prose import headings_of
from .reuse_page import reuse_page

WRITTEN: dict[str, Callable[[Lens, Kit, str], Written]] = {
    "accessibility": accessibility, "legal-notice": legal_notice, "privacy": privacy, "eco-design": eco_design, "reuse": reuse_page,
}


class StatementView(NamedTuple):
    """One of the pages that the site writes itself; `body` are added words, in `body_lang` where that is not the page's."""

    frame: Frame
    title: str
    summary: str
    chapters: tuple[Chapter, ...]
    ways: tuple[Link, ...]
    body: Markup
    body_lang: str
    gallery: tuple[Picture, ...]


def statement(lens: Lens, kit: Kit, lang: str, name: str) -> StatementView:
    """The page called `name`, one of `addresses.STATEMENTS`."""
    written = WRITTEN[name](lens, kit, lang)
    title, summary = written.title, written.summary
    body, body_lang, gallery = Markup(""), "", ()
    row = lens.ask("row", "page", name, lang)
    if row:
        body, cover, others = telling(lens, kit, row, lens.record("page", name, lang))
        body_lang, gallery = foreign(row), (*((cover,) if cover else ()), *others)
    if row and row.translated:
        title, summary = row.title, row.summary
    subject = Subject(title, summary, lambda each: lens.addresses.section(name, each), section=lens.addresses.section(name, lang))
    parts = (*(Link(each.title, f"#{each.id}") for each in written.chapters if each.title and each.level == 2), *headings_of(body))
    return StatementView(frame(lens, kit, lang, subject), title, summary, written.chapters, parts, body, body_lang, gallery)
