"""What stands on all paper: who sends it, the way to the page, the funders, the picture."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ...library.files import FileFact
from ...library.lens import Lens
from ...library.rows import Row
from ...model.record import Record
from ...model.site import Funder
from ...terms.strings import Strings
from ..cards import address, foreign, localized
from ..firstday import first_day
from ..kit import Kit
from ..phones import printed
from .parts import Code, Imprint, Item, Mark, Marks, Photo, Section, Sender


# pixels across a page of A4, two hundred dots to the inch; and across what a map beside a picture leaves of it
SHARP, BESIDE_MAP = 1440, 960


def imprint(lens: Lens, kit: Kit, lang: str, title: str, description: str, day: str) -> Imprint:
    """What a document says of itself; `day` is an ISO text or ""; archives want one (PDF/A)."""
    return Imprint(lang, kit.strings[lang].direction, title, description, localized(lens, lens.site.institution, lang), day[:10] or first_day(lens))


def sender(lens: Lens, kit: Kit, lang: str) -> Sender:
    """The institution."""
    words, site = kit.strings[lang], lens.site
    said = lambda texts: localized(lens, texts, lang)  # noqa: E731
    place = words.say("%(street)s, %(postcode)s %(city)s", street=site.street, postcode=site.postcode, city=site.city)
    note = words.say("Demonstration: the establishment and the people are fictional.") if site.fictional else ""
    return Sender(said(site.name), said(site.tagline), said(site.institution), place, printed(site.phone), site.email, typed(kit, lens.addresses.home(lang)), note)


def typed(kit: Kit, at: str) -> str:
    """An address as people type it, "" in a build for no public address."""
    return (kit.host.partition("://")[2] + at).rstrip("/") if kit.host else ""


def code(kit: Kit, lang: str, at: str, title: str, caption: str) -> Code | None:
    """The way from paper to the page at this address, None in a build for no public address."""
    if not kit.host:
        return None
    shown = typed(kit, at)
    return Code(kit.host + at, shown, kit.strings[lang].say("QR code of the page “%(title)s”: %(address)s", title=title, address=shown), caption)


def entry_code(lens: Lens, kit: Kit, row: Row) -> Code | None:
    """The way to an entry's page."""
    return code(kit, row.lang, address(lens, row), row.title, kit.strings[row.lang].say("This page, on your phone"))


def funders(lens: Lens, kit: Kit, lang: str, ids: tuple[str, ...]) -> Marks:
    """The funders of those ids, in the order of site.yaml, as they must be shown."""
    words = kit.strings[lang]
    return Marks(words.say("With the support of"), tuple(_mark(lens, kit, lang, words, each) for each in lens.site.funders if each.id in ids))


def _mark(lens: Lens, kit: Kit, lang: str, words: Strings, funder: Funder) -> Mark:
    name, fact = localized(lens, funder.name, lang), lens.logo(funder.logo) if funder.logo else None
    said = lambda texts: localized(lens, texts, lang) if texts else ""  # noqa: E731
    logo = Photo(_file(kit, fact.digest, fact.width, fact.height), fact.width, fact.height, words.say("Logo: %(name)s", name=name)) if fact else None
    emblem = words.say("Emblem of the European Union") if funder.emblem == "eu" else ""
    return Mark(name, words.term("level", funder.level), said(funder.statement), said(funder.disclaimer), logo, emblem)


def photos(kit: Kit, record: Record, files: Mapping[str, FileFact], lang: str = "", enough: int = SHARP) -> tuple[Photo, ...]:
    """An entry's declared pictures, in order; `lang` is that of their words, "" when it is the page's, `enough` how many pixels across will do."""
    found = []
    for photo in record.photos:
        fact = files.get(photo.file)
        if fact and fact.width:
            x, y = photo.focus or (0.5, 0.5)
            file = _file(kit, fact.digest, fact.width, fact.height, enough)
            found.append(Photo(file, fact.width, fact.height, photo.alt, photo.caption or "", photo.credit or "", round(100 * x), round(100 * y), lang))
    return tuple(found)


def shown_photos(lens: Lens, kit: Kit, row: Row, purpose: str, enough: int = SHARP) -> tuple[Photo, ...]:
    """The pictures of an entry that may be shown for a purpose, whatever becomes of its text."""
    of = (row.kind, row.slug, row.lang, purpose)
    return photos(kit, lens.fields(*of), lens.files(*of), foreign(row), enough) if row.cover else ()


def _file(kit: Kit, digest: str, width: int, height: int, enough: int = SHARP) -> str:
    """The narrowest file of a picture that is `enough` pixels wide, else the widest; a JPEG rather than another as wide."""
    files = sorted((each for each in kit.picture_files(digest, width, height) if each.format != "avif"), key=lambda each: (each.width, each.format != "jpeg"))
    wanted = min(enough, files[-1].width)
    return next(each for each in files if each.width >= wanted).address.rpartition("/")[2]


def crowd(kit: Kit, lang: str, title: str, items: tuple[Item, ...]) -> Section:
    """Names one after the other, as many as there is room for."""
    return Section("crowd", title, items, rest=rest(kit, lang, len(items)))


def listed(kit: Kit, lang: str, title: str, items: tuple[Item, ...]) -> Section:
    """A list, as long as there is room for."""
    return Section("list", title, items, rest=rest(kit, lang, len(items)))


def rest(kit: Kit, lang: str, number: int) -> tuple[str, ...]:
    """What is said of n that are left out, for n from 0 up to `number`."""
    words = kit.strings[lang]
    return ("", *(words.count("and %(num)s other", "and %(num)s others", left) for left in range(1, number + 1)))


def dated(kit: Kit, lang: str, day: str) -> str:
    """The month of an ISO day in words, "" for none."""
    return kit.strings[lang].month(date.fromisoformat(day[:10])) if day else ""
