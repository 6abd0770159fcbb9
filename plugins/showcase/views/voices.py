"""Who speaks in a story, and when: the person who left, a parent, the host; before the departure, during the stay, after the return."""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple, get_args

from ..library.lens import Lens
from ..library.rows import Row
from ..model.record import Person
from ..model.testimony import Testimony
from ..model.values import Stage
from ..terms.strings import Strings
from .cards import foreign, localized
from .kit import Kit
from .parts import Answer, Exchange, Link, Speaker
from .prose import paragraphs

MOMENTS: tuple[str, ...] = get_args(Stage)


class Period(NamedTuple):
    """What is answered of one moment; `moment` is its id on the page too."""

    moment: str
    title: str
    exchanges: tuple[Exchange, ...]


class Turn(NamedTuple):
    """A moment of which somebody speaks: `count` is in words, `url` leads there; both are "" where they are silent."""

    title: str
    count: str = ""
    url: str = ""


class Voice(NamedTuple):
    """One of the people, and when they speak; `turns` are all three moments or none, `quoted` leads to their words below."""

    by: Speaker
    turns: tuple[Turn, ...] = ()
    quoted: Link | None = None


def speaker(kit: Kit, row: Row, person: Person) -> Speaker:
    """One of an entry's people, as shown to the reader of the row's page."""
    words = kit.strings[row.lang]
    label = person.role or words.term("voice", person.voice)
    return Speaker(person.name, person.voice, label, words.term("age", person.age_band or ""), person.pseudonym, foreign(row) if person.role else "")


def answers(lens: Lens, kit: Kit, row: Row, record: Testimony, told_at: Link | None = None) -> tuple[Answer, ...]:
    """A story's answers, in the order of the moments, then of the standard questions, then of the people."""
    people = {person.id: person for person in record.people}
    turn = {person.id: rank for rank, person in enumerate(record.people)}
    asked = {question.id: (rank, question) for rank, question in enumerate(lens.questions)}
    told = []
    for each in record.answers:
        rank, question = asked[each.question]
        moment = each.moment or question.moment
        answer = Answer("", localized(lens, question.text, row.lang), paragraphs(each.text), speaker(kit, row, people[each.by]), foreign(row), told_at, moment=moment)
        told.append(((MOMENTS.index(moment), rank, turn[each.by]), each.question, answer))
    anchors: dict[str, int] = {}
    named = []
    for _, question_id, answer in sorted(told, key=lambda each: each[0]):
        anchors[question_id] = number = anchors.get(question_id, 0) + 1
        named.append(answer._replace(anchor=f"question-{question_id}" + (f"-{number}" if number > 1 else "")))
    return tuple(named)


def answers_to(lens: Lens, kit: Kit, row: Row, record: Testimony, question_id: str, told_at: Link) -> tuple[Answer, ...]:
    """A story's answers to one question, as `answers` gives them."""
    only = record.model_copy(update={"answers": tuple(each for each in record.answers if each.question == question_id)})
    return answers(lens, kit, row, only, told_at)


def exchanges(told: tuple[Answer, ...]) -> tuple[Exchange, ...]:
    """Answers that stand one after the other, those to one question, of one moment, in one story together."""
    groups = (tuple(group) for _, group in groupby(told, key=lambda each: (each.question, each.moment, each.story)))
    return tuple(Exchange(group[0].anchor, group[0].question, group, group[0].story, group[0].details) for group in groups)


def periods(words: Strings, told: tuple[Answer, ...]) -> tuple[Period, ...]:
    """The moments that a story speaks of, in order, each with what is answered; how old people are was said above."""
    plain = (each._replace(by=each.by._replace(age="")) for each in told)
    return tuple(Period(moment, words.term("moment", moment), exchanges(tuple(group))) for moment, group in groupby(plain, key=lambda each: each.moment))


def voices(words: Strings, record: Testimony, speakers: dict[str, Speaker], told: tuple[Answer, ...]) -> tuple[Voice, ...]:
    """The people of a story.  Where one of them alone answers there is nothing to tell apart, and no moments are shown."""
    heard = {each.by for each in record.answers}
    quoted = {each.by for each in record.quotes}
    return tuple(
        Voice(by, _turns(words, by, told) if len(heard) > 1 and person in heard else (), Link(words.say("Quoted below"), "#voices") if person in quoted - heard else None)
        for person, by in speakers.items()
    )


def alone(told: tuple[Answer, ...]) -> Speaker | None:
    """Who gives all the answers, None where several do or nobody does."""
    return told[0].by if told and all(each.by == told[0].by for each in told) else None


def _turns(words: Strings, by: Speaker, told: tuple[Answer, ...]) -> tuple[Turn, ...]:
    counts = {moment: sum(each.by == by and each.moment == moment for each in told) for moment in MOMENTS}
    return tuple(
        Turn(words.term("moment-short", moment), words.count("%(num)s answer", "%(num)s answers", count), f"#{moment}") if count else Turn(words.term("moment-short", moment))
        for moment, count in counts.items()
    )
