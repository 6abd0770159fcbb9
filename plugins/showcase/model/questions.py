"""content/questions.yaml: the standard questions that families ask."""

from typing import Annotated as A

from pydantic import Field

from .facts import Fact
from .legal import Words
from .record import Part
from .values import Slug, Stage


class Question(Part):
    """A question, with a short form for lists; `moment` is the part of a stay that answers to it speak of."""

    id: A[Slug, Fact("Identifiant", "Identifier")]
    text: A[Words, Fact("Question", "Question")]
    short: A[Words, Fact("Forme courte", "Short form")]
    moment: A[Stage, Fact("Moment", "Moment", "before, during ou after : de quoi parlent les réponses", "before, during or after: what answers speak of")] = "during"


class Questions(Part):
    """The whole file, in the order in which questions are shown."""

    questions: A[tuple[Question, ...], Fact("Questions", "Questions"), Field(min_length=1)]
