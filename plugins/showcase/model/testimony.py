"""A testimony: somebody's own account of a mobility, with up to three voices."""

from typing import Annotated as A

from pydantic import Field, model_validator

from ..terms.schoolyear import school_year
from .facts import Fact
from .record import Part, Person, Record, Recording
from .values import (
    Country,
    Day,
    Direction,
    Lang,
    Latitude,
    Line,
    Longitude,
    MobilityKind,
    Modality,
    Participation,
    Slug,
    Stage,
    Text,
    Travel,
    refuse,
)


class Mobility(Part):
    """Where, when, how: the stay itself."""

    direction: A[Direction, Fact("Sens", "Direction", "outgoing : vers l'étranger ; incoming : accueil chez nous")]
    participation: A[Participation, Fact("Participation", "Participation", "individual ou group")]
    kind: A[MobilityKind, Fact("Nature", "Kind")]
    start: A[Day, Fact("Début", "Start", "AAAA-MM-JJ", "YYYY-MM-DD")]
    end: A[Day, Fact("Fin", "End", "AAAA-MM-JJ", "YYYY-MM-DD")]
    country: A[Country, Fact("Pays", "Country", "Deux lettres, ISO 3166-1 : IE, DE, SN…", "Two letters, ISO 3166-1")]
    city: A[Line | None, Fact("Ville", "City", "Une traduction peut la nommer autrement : Cracovie, Kraków", "A translation may call it otherwise: Cracovie, Kraków", renamed=True)] = None
    latitude: A[Latitude | None, Fact("Latitude", "Latitude")] = None
    longitude: A[Longitude | None, Fact("Longitude", "Longitude")] = None
    travel: A[tuple[Travel, ...], Fact("Trajet", "Travel", "train, coach, car, ferry, plane, bicycle, none")] = ()

    @model_validator(mode="after")
    def _ends_after_start(self):
        if self.end < self.start:
            raise refuse("end-before-start")
        if (self.latitude is None) != (self.longitude is None):
            raise refuse("half-a-point")
        return self

    @property
    def days(self) -> int:
        """Length of the stay in days, both ends counted."""
        return (self.end - self.start).days + 1

    @property
    def school_year(self) -> str:
        """The school year in which the stay began."""
        return school_year(self.start)


class Skills(Part):
    """What was learnt, by the four kinds of the institution's cooperation project."""

    professional: A[tuple[Line, ...], Fact("Professionnelles", "Professional", localized=True)] = ()
    linguistic: A[tuple[Line, ...], Fact("Linguistiques", "Linguistic", localized=True)] = ()
    social: A[tuple[Line, ...], Fact("Sociales", "Social", localized=True)] = ()
    cultural: A[tuple[Line, ...], Fact("Culturelles", "Cultural", localized=True)] = ()


class Answer(Part):
    """An answer to one of the standard questions families ask; plain text, an empty line parts paragraphs.

    `moment` is what this one speaks of, where that is not what its question asks about.
    """

    question: A[Slug, Fact("Question", "Question", "Identifiant de content/questions.yaml", "An id of content/questions.yaml", refers="question")]
    by: A[Slug, Fact("Par", "By", "Identifiant d'une des personnes", "Id of one of the people", refers="person")]
    text: A[Text, Fact("Réponse", "Answer", localized=True, widget="text")]
    moment: A[Stage | None, Fact("Moment", "Moment", "before, during ou after ; à défaut, celui de la question", "before, during or after; the question's if left out")] = None


class Quote(Part):
    """Words of one of the people; `lang` when they are left in a language other than the page's."""

    by: A[Slug, Fact("Par", "By", "Identifiant d'une des personnes", "Id of one of the people", refers="person")]
    text: A[Text, Fact("Citation", "Quote", localized=True, widget="text")]
    lang: A[Lang | None, Fact("Langue de la citation", "Language of the quote", localized=True, widget="code")] = None


class Testimony(Record):
    """A story; `people[0]` is its own person, and without their consent there is no story."""

    people: A[tuple[Person, ...], Fact("Personnes", "People", "La première est celle de l'histoire", "The first is the story's own"), Field(min_length=1)]
    quote: A[Line | None, Fact("Phrase à retenir", "Pull quote", "Dite par la personne de l'histoire", "Said by the story's own person", localized=True, widget="text")] = None
    centre: A[Slug, Fact("Centre", "Centre", refers="centre")]
    programme: A[Slug, Fact("Programme", "Programme", refers="programme")]
    training: A[Line | None, Fact("Formation suivie", "Training", "Par exemple : bac pro CGEA, terminale", localized=True)] = None
    mobility: A[Mobility, Fact("Mobilité", "Mobility")]
    modalities: A[tuple[Modality, ...], Fact("Modalités", "Modalities", "in-person, webalim, social-networks, collaborative-platforms")] = ("in-person",)
    host: A[Slug | None, Fact("Partenaire d'accueil", "Host partner", "Nom d'un dossier de content/partners", "A folder of content/partners", refers="partner")] = None
    project: A[Slug | None, Fact("Projet", "Project", "Nom d'un dossier de content/projects", "A folder of content/projects", refers="project")] = None
    funders: A[tuple[Slug, ...], Fact("Financeurs", "Funders", "Identifiants de content/site.yaml", "Ids of content/site.yaml", refers="funder")] = ()
    skills: A[Skills, Fact("Compétences", "Skills")] = Skills()
    badges: A[tuple[Slug, ...], Fact("Badges", "Badges", refers="badge")] = ()
    answers: A[tuple[Answer, ...], Fact("Réponses aux familles", "Answers to families")] = ()
    quotes: A[tuple[Quote, ...], Fact("Autres voix", "Other voices", localized=True)] = ()
    audio: A[tuple[Recording, ...], Fact("Sons", "Sound")] = ()
    video: A[tuple[Recording, ...], Fact("Films", "Films")] = ()

    @model_validator(mode="after")
    def _video_has_captions(self):
        if any(not film.captions for film in self.video):
            raise refuse("video-without-captions")
        return self

