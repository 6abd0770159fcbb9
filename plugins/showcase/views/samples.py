"""One answer for each of several questions, as families should meet them first: those that the staff chose, or else the nearest to their own case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..library.lens import Lens
from ..library.rows import Row
from ..model.questions import Question
from ..model.record import Person
from ..model.testimony import Testimony
from .cards import address, foreign
from .kit import Kit
from .paper.sentences import sentences
from .parts import Answer, Link
from .voices import answers_to

# of how many stories the newest are looked at, and how much of an answer that nobody chose is shown, in characters: four lines on a large screen
LOOKED_AT, READABLE = 20, 360
YOUNG = ("under-16", "16-17")
GROWN = ("learner", "apprentice", "adult-trainee")


class Said(NamedTuple):
    """An answer as it stands in a story: `place` counts from 0 among the story's own."""

    row: Row
    record: Testimony
    place: int

    @property
    def by(self) -> Person:
        return next(each for each in self.record.people if each.id == self.record.answers[self.place].by)


def samples(lens: Lens, kit: Kit, lang: str, questions: Iterable[Question], most: int = 0) -> dict[str, Answer]:
    """An answer for each question that has one, by its id, the first `most` of them or all for 0; nobody is heard twice where others answer too."""
    said = {each.id: tuple(_answers(lens, lang, each)) for each in questions}
    asked = [each for each in questions if said[each.id]][: most or None]
    chosen = {each.id: found for each in asked if (found := _shown(said[each.id], each))}
    heard = {(each.row.slug, each.by.id) for each in chosen.values()}
    told = {}
    for each in asked:
        one = chosen.get(each.id) or min(said[each.id], key=lambda one: _worth(one, heard))
        heard.add((one.row.slug, one.by.id))
        told[each.id] = _answer(lens, kit, one, each, whole=each.id in chosen)
    return told


def _answers(lens: Lens, lang: str, question: Question) -> Iterator[Said]:
    """The answers of the newest stories, and of the story that the staff chose however old it is."""
    rows = lens.ask("answers_slice", question.id, "", "", lang, 0, LOOKED_AT)
    wanted = lens.ask("row", "testimony", question.shown.story, lang) if question.shown else None
    for row in dict.fromkeys((*rows, *((wanted,) if wanted else ()))):
        record = lens.fields("testimony", row.slug, lang)
        yield from (Said(row, record, place) for place, each in enumerate(record.answers) if each.question == question.id)


def _shown(said: tuple[Said, ...], question: Question) -> Said | None:
    """What the staff chose, where it may be shown and is in the reader's language."""
    wanted = question.shown
    return next((each for each in said if wanted and each.row.translated and each.row.slug == wanted.story and wanted.by in (None, each.by.id)), None)


def _worth(one: Said, heard: set[tuple[str, str]]) -> tuple:
    """The less, the nearer to a family that is about to let a child go; of equals the newest comes first."""
    by = one.by
    near = 0 if by.voice == "parent" or (by.voice in GROWN and by.age_band in YOUNG) else 1 if by.voice in GROWN else 2
    return (
        by.voice == "staff",
        not one.row.translated,
        (one.row.slug, by.id) in heard,
        one.row.slug in {slug for slug, _ in heard},
        one.row.direction == "incoming",
        near,
        len(one.record.answers[one.place].text) > READABLE,
    )


def _answer(lens: Lens, kit: Kit, one: Said, question: Question, *, whole: bool) -> Answer:
    alone = one.record.model_copy(update={"answers": (one.record.answers[one.place],)})
    url = address(lens, one.row)
    (told,) = answers_to(lens, kit, one.row, alone, question.id, Link(one.row.title, url, foreign(one.row)))
    kept = told.paragraphs if whole else begun(told.paragraphs, READABLE)
    more = Link(kit.strings[one.row.lang].say("Read the whole answer"), f"{url}#question-{question.id}") if kept != told.paragraphs else None
    return told._replace(paragraphs=kept, more=more)


def begun(paragraphs: tuple[str, ...], most: int) -> tuple[str, ...]:
    """The beginning of a text in whole sentences, of `most` characters or of one sentence; all of it where little more would be left."""
    if sum(map(len, paragraphs)) <= most * 1.15:
        return paragraphs
    kept: list[str] = []
    left = most
    for paragraph in paragraphs:
        told = ""
        for each in sentences(paragraph):
            if (kept or told) and len(each) > left:
                return (*kept, told) if told else tuple(kept)
            told, left = f"{told} {each}".strip(), left - len(each) - 1
        kept.append(told)
    return tuple(kept)
