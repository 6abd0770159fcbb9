"""Open Badges 2.0, hosted: what each badge attests, and who issues it.  Never who earned it: an Assertion is about a person.

Rules: Open Badges v2.0, IMS Final Release of 12 April 2018, BadgeClass and Profile.
"""

from __future__ import annotations

from typing import NamedTuple

from ..library.lens import Lens
from ..library.rows import Row
from ..model.article import Badge
from .cards import address, localized
from .kit import Kit
from .parts import Fact, Link
from .pictures import picture
from .prose import plain


class IssuerView(NamedTuple):
    """The institution as it issues badges; addresses are absolute."""

    id: str
    name: str
    url: str
    email: str
    description: str


class BadgeClassView(NamedTuple):
    """What a badge attests; `page` is where its criteria are read, `narrative` the criteria as plain text, `tags` the skills,
    `related` (address, language) of the same badge in other languages."""

    id: str
    lang: str
    name: str
    description: str
    image: str
    page: str
    narrative: str
    issuer: str
    tags: tuple[str, ...]
    related: tuple[tuple[str, str], ...] = ()


class MedalView(NamedTuple):
    """A badge to draw: with `motif`, with the picture at the address `picture` (below the site's root), or else with the initials of `name`."""

    name: str
    motif: str
    picture: str


def issuer(lens: Lens, kit: Kit, lang: str) -> IssuerView:
    """The institution, in the site's first language."""
    site, where = lens.site, lens.addresses
    return IssuerView(kit.host + where.issuer(), localized(lens, site.institution, lang), kit.host + where.home(lang), site.email, localized(lens, site.description, lang))


def badge_class(lens: Lens, kit: Kit, lang: str, kind: str, slug: str) -> BadgeClassView:
    """One badge, in the language of its words.

    For the site's first language its address is the badge's own, which those who earned it carry with them; a translation is a
    BadgeClass beside it, and both name each other (Open Badges 2.0, Internationalization).
    """
    row, where = lens.ask("row", kind, slug, lang), lens.addresses
    every = badge_data(lens, slug)
    own = next(at for at, each in every if each == row.content_lang)
    cleared = lens.record(kind, slug, lang, "feed")
    record: Badge = cleared.record
    return BadgeClassView(
        id=kit.host + own,
        lang=row.content_lang,
        name=row.title,
        description=row.summary,
        image=kit.host + where.badge(slug, "svg"),
        page=kit.host + address(lens, row),
        narrative="\n\n".join(line.strip() for line in plain(lens, kit, cleared, lang).splitlines() if line.strip()),
        issuer=kit.host + where.issuer(),
        tags=record.skills,
        related=tuple((kit.host + at, each) for at, each in every if at != own),
    )


def badge_facts(lens: Lens, kit: Kit, row: Row, record: Badge) -> tuple[Fact, ...]:
    """Who issues a badge, with their page, and in which framework, with this site's page on it or else its own."""
    words, about = kit.strings[row.lang], lens.ask("row", "page", "about", row.lang)
    own = Fact(words.say("Issuer"), (Link(localized(lens, lens.site.institution, row.lang), address(lens, about) if about else lens.addresses.home(row.lang)),))
    page = lens.ask("row", "page", record.presented, row.lang) if record.presented else None
    return (own, Fact(words.say("In the framework of"), (Link(record.issuer, address(lens, page) if page else record.url or ""),))) if record.issuer else (own,)


def badge_data(lens: Lens, slug: str) -> tuple[tuple[str, str], ...]:
    """The addresses of a badge's data, each with its language: its own first, then those of the translations."""
    rows = [row for each in lens.languages if (row := lens.ask("row", "badge", slug, each))]
    own, others = rows[0], [row for row in rows[1:] if row.translated and row.lang != rows[0].content_lang]
    where = lens.addresses
    return ((where.badge(slug, "json"), own.content_lang), *((where.badge(slug, "json", row.lang), row.lang) for row in others if row.granted("feed")))


def medal(lens: Lens, kit: Kit, lang: str, kind: str, slug: str, purpose: str = "web") -> MedalView:
    """What a badge's picture shows."""
    cleared = lens.textless(kind, slug, lang, purpose)
    record: Badge = cleared.record
    fact = cleared.version.files.get(record.image or "")
    at = picture(kit, fact.digest, fact.width, fact.height, "").src if fact else ""
    return MedalView(record.title, record.motif or "", at.removeprefix(lens.addresses.root))
