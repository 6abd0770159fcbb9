"""Funders as they must be shown, and the first crumbs of a section."""

from __future__ import annotations

from ..library.lens import Lens
from ..model.project import Project
from ..model.site import Funder
from ..model.testimony import Testimony
from .cards import localized
from .kit import Kit
from .parts import FundingMark, Link, Picture
from .pictures import picture
from .site import MENU


def marks(lens: Lens, kit: Kit, lang: str, ids: tuple[str, ...]) -> tuple[FundingMark, ...]:
    """The funders of those ids, in the order of site.yaml, with their sentences in the page's language."""
    words = kit.strings[lang]
    return tuple(
        FundingMark(
            funder.id,
            localized(lens, funder.name, lang),
            words.term("level", funder.level),
            funder.url or "",
            _logo(lens, kit, funder, lang),
            localized(lens, funder.statement, lang) if funder.statement else "",
            localized(lens, funder.disclaimer, lang) if funder.disclaimer else "",
            funder.emblem == "eu",
        )
        for funder in lens.site.funders
        if funder.id in ids
    )


def paying(lens: Lens, record: Testimony | Project) -> tuple[str, ...]:
    """The ids of those who pay for a story or a project: named by it, by its fundings, or by its programme, each once."""
    fundings = (funding.funder for funding in getattr(record, "fundings", ()))
    return tuple(dict.fromkeys((*record.funders, *fundings, *lens.site.funders_of(record.programme))))


def _logo(lens: Lens, kit: Kit, funder: Funder, lang: str) -> Picture | None:
    fact = lens.logo(funder.logo) if funder.logo else None
    return picture(kit, fact.digest, fact.width, fact.height, kit.strings[lang].say("Logo: %(name)s", name=localized(lens, funder.name, lang))) if fact else None


def section_crumbs(lens: Lens, kit: Kit, section: str, lang: str) -> tuple[Link, ...]:
    """The crumb of a section, for the pages below it."""
    return (Link(kit.strings[lang].say(section_name(section)), lens.addresses.section(section, lang)),)


def section_name(section: str) -> str:
    """The English name of a section, to be translated."""
    names = dict(MENU) | {"badge": "Badges", "centre": "Centres", "map": "Site map", "question": "Questions", "evaluation": "Indicators", "programme": "Programmes"}
    return names[section]
