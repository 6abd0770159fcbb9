"""Open Badges 2.0, hosted: what each badge attests, and who issues it.  Never who earned it: an Assertion is about a person.

Rules: Open Badges v2.0, IMS Final Release of 12 April 2018, BadgeClass and Profile.
"""

from __future__ import annotations

from typing import NamedTuple

from ..library.lens import Lens
from ..model.article import Badge
from .cards import address, localized
from .kit import Kit
from .pictures import picture


class IssuerView(NamedTuple):
    """The institution as it issues badges; addresses are absolute."""

    id: str
    name: str
    url: str
    email: str
    description: str


class BadgeClassView(NamedTuple):
    """What a badge attests; `page` is where its criteria are read, `narrative` the criteria as plain text, `tags` the skills."""

    id: str
    lang: str
    name: str
    description: str
    image: str
    page: str
    narrative: str
    issuer: str
    tags: tuple[str, ...]


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
    """One badge, in the language of its words: its address is the same for all languages, for those who earned it carry it with them."""
    row, where = lens.ask("row", kind, slug, lang), lens.addresses
    cleared = lens.record(kind, slug, lang, "feed")
    record: Badge = cleared.record
    return BadgeClassView(
        id=kit.host + where.badge(slug, "json"),
        lang=row.content_lang,
        name=row.title,
        description=row.summary,
        image=kit.host + where.badge(slug, "svg"),
        page=kit.host + address(lens, row),
        narrative="\n\n".join(line.strip() for line in cleared.version.plain.splitlines() if line.strip()),
        issuer=kit.host + where.issuer(),
        tags=record.skills,
    )


def medal(lens: Lens, kit: Kit, lang: str, kind: str, slug: str) -> MedalView:
    """What a badge's picture shows."""
    cleared = lens.record(kind, slug, lang)
    record: Badge = cleared.record
    fact = cleared.version.files.get(record.image or "")
    at = picture(kit, fact.digest, fact.width, fact.height, "").src if fact else ""
    return MedalView(record.title, record.motif or "", at.removeprefix(lens.addresses.root))
