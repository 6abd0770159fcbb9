"""What the pages of partners, projects, countries and school years have in common: prose with its pictures, files, a frame."""

from __future__ import annotations

from collections.abc import Iterator
from markupsafe import Markup

from ..library.clear import Cleared
from ..library.lens import Lens
from ..library.rows import Row
from .cards import foreign
from .frame import SHEET, Subject, entry_at, entry_notices, frame, weighed
from .kit import Kit
from .marks import section_crumbs
from .parts import DocumentLink, Frame, Link, Picture
from .pictures import photos
from .prose import body


def telling(lens: Lens, kit: Kit, row: Row, cleared: Cleared) -> tuple[Markup, Picture | None, tuple[Picture, ...]]:
    """An entry's body, its cover, and the pictures that neither shows."""
    pictures = photos(kit, cleared, foreign(row))
    text, shown = body(lens, kit, cleared, row.lang)
    cover = next(iter(pictures.values()), None)
    return text, cover, tuple(picture for name, picture in pictures.items() if picture is not cover and name not in shown)


def entry_frame(lens: Lens, kit: Kit, row: Row, card: Picture | None) -> Frame:
    """The frame of an entry's page; `card` is the picture that may go to social networks."""
    at, translated = entry_at(lens, row)
    return frame(lens, kit, row.lang, Subject(
        row.title, row.summary, at, section_crumbs(lens, kit, row.kind, row.lang), lens.addresses.section(row.kind, row.lang),
        social=card, notices=entry_notices(lens, kit, row), original=foreign(row), translated=translated, paper=SHEET,
    ))


def website(url: str | None) -> Link | None:
    """A link to an entry's own site, named by its address."""
    return Link(url.split("://")[1].removeprefix("www.").rstrip("/"), url) if url else None


def documents(kit: Kit, lang: str, cleared: Cleared) -> Iterator[DocumentLink]:
    """The files that a project offers."""
    for each in cleared.record.documents:
        fact = cleared.version.files.get(each.file)
        if fact:
            file = kit.published_file(fact.digest, each.file)
            yield DocumentLink(each.title, file.address, f"{each.file.rsplit('.', 1)[-1].upper()}, {weighed(kit.strings[lang], file.size)}")
