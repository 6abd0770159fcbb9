"""The answers that the staff chose to speak for all others: each must be there, and allowed to be shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..model.questions import Question
from ..terms.problem import Problem, problem
from .library import Library
from .references import Reference
from .validate import Place, dotted

FILE = "questions.yaml"


def shown_references(questions: tuple[Question, ...], path: str, line_of: Callable[[Place], int]) -> Iterator[Reference]:
    """What `shown` points at in the file of the questions."""
    for rank, question in enumerate(questions):
        if question.shown:
            place = ("questions", rank, "shown", "story")
            yield Reference(path, place, line_of(place), "testimony", question.shown.story)


def shown_problems(library: Library, path: str, line_of: Callable[[Place], int]) -> list[Problem]:
    """A warning for each chosen answer that is not on the site: nobody of that name gives it there, or they may not be shown.  The site then chooses another."""
    found = []
    for rank, question in enumerate(library.questions):
        if question.shown and not _is_told(library, question):
            place = ("questions", rank, "shown")
            told = " ".join(filter(None, (question.shown.story, question.shown.by)))
            found.append(problem("shown-silent", path, line_of(place), dotted(place), "warning", found=told, other=question.id))
    return found


def _is_told(library: Library, question: Question) -> bool:
    story, by = question.shown.story, question.shown.by
    row = library.row("testimony", story, library.languages[0])
    if row is None or row.mark or question.id not in row.questions:
        return False
    return by is None or any(each.by == by for each in library.load("testimony", story, row.lang, "web").record.answers if each.question == question.id)
