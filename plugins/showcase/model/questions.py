"""content/questions.yaml: the standard questions that families ask."""

from typing import Annotated as A

from pydantic import Field

from .facts import Fact
from .legal import Words
from .record import Part
from .values import Flag, Lang, Line, Slug, Stage


class Shown(Part):
    """The answer that speaks for all others where one alone is shown; whoever speaks first in the story where `by` names nobody."""

    story: A[Slug, Fact("Récit", "Story", "Nom d'un dossier de content/testimonies", "A folder of content/testimonies", refers="testimony")]
    by: A[Slug | None, Fact("Par", "By", "Identifiant d'une personne de ce récit", "The id of one of its people")] = None


class Question(Part):
    """A question, with a short form for lists; `moment` is the part of a stay that answers to it speak of,
    `words` are what people call the matter otherwise, by language: searched, never shown; `urgent` asks for the duty line below the question."""

    id: A[Slug, Fact("Identifiant", "Identifier")]
    text: A[Words, Fact("Question", "Question")]
    short: A[Words, Fact("Forme courte", "Short form")]
    words: A[dict[Lang, tuple[Line, ...]], Fact("Autres mots", "Other words", "Ce que les familles taperont dans la recherche, par langue : prix, argent, bourse",
                                                "What families will type into the search, by language: price, money, grant")] = {}
    shown: A[Shown | None, Fact("Réponse à montrer", "Answer to show", "Sur la page d'accueil et dans la liste des questions ; à défaut le site choisit",
                                "On the home page and in the list of questions; the site chooses otherwise")] = None
    moment: A[Stage, Fact("Moment", "Moment", "before, during ou after : de quoi parlent les réponses", "before, during or after: what answers speak of")] = "during"
    urgent: A[Flag, Fact("Numéro de permanence", "Duty line", "true : le numéro de permanence de site.yaml s'affiche sous la question", "true: the duty line of site.yaml stands below the question")] = False


class Questions(Part):
    """The whole file, in the order in which questions are shown."""

    questions: A[tuple[Question, ...], Fact("Questions", "Questions"), Field(min_length=1)]
