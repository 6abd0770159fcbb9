"""News, pages, badges and the yearly evaluation: entries that are mostly prose."""

from typing import Annotated as A

from .checklist import Checklist
from .facts import Fact
from .record import Record
from .values import BadgeMotif, Day, FileName, Line, MenuPlace, Modality, SchoolYear, Slug, Url, Whole


class News(Record):
    """Something that happened or will."""

    date_published: A[Day, Fact("Publié le", "Published on", "AAAA-MM-JJ", "YYYY-MM-DD")]
    projects: A[tuple[Slug, ...], Fact("Projets", "Projects", refers="project")] = ()
    partners: A[tuple[Slug, ...], Fact("Partenaires", "Partners", refers="partner")] = ()


class Page(Record):
    """A page that stays: the preparation guide, the home page's words, legal texts."""

    menu: A[MenuPlace, Fact("Place", "Place", "main, footer, home ou none", "main, footer, home or none")] = "none"
    order: A[Whole, Fact("Rang dans le menu", "Rank in the menu")] = 100
    label: A[Line | None, Fact("Nom dans le menu", "Name in the menu", localized=True)] = None
    modalities: A[tuple[Modality, ...], Fact("Moyens que la page présente", "Means that the page is about", "webalim, social-networks, collaborative-platforms : les récits qui s'en servent paraissent au bas de la page",
                                             "webalim, social-networks, collaborative-platforms: the stories that use them stand at the end of the page")] = ()
    checklists: A[tuple[Checklist, ...], Fact("Listes à cocher", "Checklists")] = ()


class Badge(Record):
    """An Open Badge that a mobility can earn: `title` its name, `summary` its description, the body its criteria."""

    title: A[Line, Fact("Nom", "Name", localized=True)]
    image: A[FileName | None, Fact("Image", "Image", widget="image")] = None
    motif: A[BadgeMotif | None, Fact("Dessin", "Drawing", "compass, words, bridge, wheat, anchor, lighthouse ou sail ; à défaut d'image", "compass, words, bridge, wheat, anchor, lighthouse or sail; where there is no image")] = None
    skills: A[tuple[Line, ...], Fact("Compétences", "Skills", localized=True)] = ()
    issuer: A[Line | None, Fact("Émetteur", "Issuer")] = None
    url: A[Url | None, Fact("Page de l'émetteur", "Issuer's page")] = None
    presented: A[Slug | None, Fact("Page de ce site sur l'émetteur", "This site's page on the issuer", "Nom d'un dossier de content/pages", "A folder of content/pages", refers="page")] = None


class Evaluation(Record):
    """What the management team and the cooperation commission concluded of a school year."""

    school_year: A[SchoolYear, Fact("Année scolaire", "School year", "2025-2026")]
