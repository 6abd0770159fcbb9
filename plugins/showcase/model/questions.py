"""content/questions.yaml: the standard questions that families ask."""

from typing import Annotated as A

from pydantic import Field

from .facts import Fact
from .legal import Words
from .record import Part
from .values import Slug


class Question(Part):
    """A question, with a short form for lists."""

    id: A[Slug, Fact("Identifiant", "Identifier")]
    text: A[Words, Fact("Question", "Question")]
    short: A[Words, Fact("Forme courte", "Short form")]


class Questions(Part):
    """The whole file, in the order in which questions are shown."""

    questions: A[tuple[Question, ...], Fact("Questions", "Questions"), Field(min_length=1)]
