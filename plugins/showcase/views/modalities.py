"""By what means one learns with others: the platforms and networks that the cooperation project names, their pages, who used them."""

from __future__ import annotations

from markupsafe import Markup

from ..library.lens import Lens
from ..library.rows import Row
from .cards import address, foreign, link
from .kit import Kit
from .parts import Fact, Link
from .vocabulary import STORIES

# as many as a page shows before it leads to the whole list
SHOWN = 6


def modality_links(lens: Lens, kit: Kit, lang: str, modalities: tuple[str, ...]) -> tuple[Link, ...]:
    """The means in words, each leading to the page that presents it, or else to the stories that used it."""
    return tuple(Link(kit.strings[lang].term("modality", each), _where(lens, lang, each)) for each in modalities)


def _where(lens: Lens, lang: str, modality: str) -> str:
    page = next(iter(lens.ask("pages_about", modality, lang)), None)
    if page:
        return address(lens, page)
    return lens.addresses.facet("modality", modality, lang) if lens.ask("stories_total", "modality", modality, lang) else ""


def presentation(lens: Lens, lang: str, modality: str) -> Markup:
    """A line that leads from the list of the stories to the page that presents the means; empty where there is none."""
    lines = (_anchor(link(lens, row)) for row in lens.ask("pages_about", modality, lang))
    return Markup("").join(Markup("<p>{}</p>").format(line) for line in lines)


def _anchor(to: Link) -> Markup:
    return Markup('<a href="{}" lang="{}">{}</a>').format(to.url, to.lang, to.text) if to.lang else Markup('<a href="{}">{}</a>').format(to.url, to.text)


def told_by(lens: Lens, row: Row) -> tuple[Row, ...]:
    """The newest stories that used what a page presents."""
    found = {story.slug: story for modality in row.modalities for story in lens.ask("stories_slice", "modality", modality, row.lang, 0, SHOWN)}
    return tuple(found.values())[:SHOWN]


def used_by(lens: Lens, kit: Kit, row: Row) -> tuple[Fact, ...]:
    """Who used what a page presents: all stories, by means, and the projects."""
    words, lang = kit.strings[row.lang], row.lang
    totals = [(each, lens.ask("stories_total", "modality", each, lang)) for each in row.modalities]
    stories = tuple(Link(words.count(*STORIES, total), lens.addresses.facet("modality", each, lang)) for each, total in totals if total)
    rows = {project.slug: project for each in row.modalities for project in lens.ask("projects", "modality", each, lang)}
    projects = tuple(Link(project.title, address(lens, project), foreign(project)) for project in rows.values())
    return tuple(Fact(label, values) for label, values in ((words.say("Testimonies"), stories), (words.say("Projects"), projects)) if values)
