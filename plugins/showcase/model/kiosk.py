"""content/kiosk.yaml: how the kiosk is run, and the days on which it serves a theme of its own; the file may be missing."""

from typing import Annotated as A

from pydantic import Field

from .facts import Fact
from .legal import Words
from .record import Part
from .values import Day, Slug, Whole

# a slide shorter than this cannot be read, nor the button that stops it be reached (seconds)
SHORTEST, LONGEST = 8, 120
# what a stick of the smallest size still on sale holds many times over, at four pictures a story
MOST_STORIES = 200


class ThemeDay(Part):
    """A day for which an edition is made: what it announces, and whom it lets speak; without stories or centres, everybody."""

    id: A[Slug, Fact("Identifiant", "Identifier", "Le mot à donner à --theme-day", "The word to give to --theme-day")]
    title: A[Words, Fact("Titre", "Title")]
    date: A[Day, Fact("Date", "Date", "AAAA-MM-JJ", "YYYY-MM-DD")]
    place: A[Words, Fact("Lieu", "Place")] = {}
    stories: A[tuple[Slug, ...], Fact("Récits", "Stories", "Noms de dossiers de content/testimonies", "Folders of content/testimonies", refers="testimony")] = ()
    centres: A[tuple[Slug, ...], Fact("Centres", "Centres", "Identifiants de content/site.yaml", "Ids of content/site.yaml", refers="centre")] = ()


class Kiosk(Part):
    """The whole file."""

    seconds: A[Whole, Fact("Secondes par écran", "Seconds a slide", "De 8 à 120", "From 8 to 120"), Field(ge=SHORTEST, le=LONGEST)] = 14
    most_stories: A[Whole, Fact("Récits au plus", "Stories at most", "De 1 à 200", "From 1 to 200"), Field(ge=1, le=MOST_STORIES)] = 60
    questions: A[tuple[Slug, ...], Fact("Questions montrées", "Questions shown", "Identifiants de content/questions.yaml", "Ids of content/questions.yaml", refers="question")] = ()
    theme_days: A[tuple[ThemeDay, ...], Fact("Journées", "Theme days")] = ()
