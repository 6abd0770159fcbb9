"""The questions that families ask, each with every answer to it."""

from __future__ import annotations

from typing import NamedTuple

from ..library.addresses import QUESTION_FACETS
from ..library.lens import Lens
from ..library.rows import Row
from ..model.questions import Question
from .cards import address, foreign, localized, programme
from .frame import Subject, frame
from .kit import Kit
from .listing import pages
from .marks import section_crumbs
from .onward import Onward, onward, urgent
from .parts import Answer, Exchange, Facet, Frame, Link, Pages
from .phones import Call
from .samples import samples
from .vocabulary import facet_value, rank
from .voices import answers_to, exchanges

TITLES = {"country": "By country", "centre": "By centre", "age": "By age", "kind": "By kind of stay"}


class Asked(NamedTuple):
    """A question in the list of all: its words, its page, how many answered, and one of the answers; `told_in` names its language where it is not the page's."""

    question: str
    url: str
    count: str
    answer: Answer
    told_in: str = ""


class QuestionsView(NamedTuple):
    """All questions that somebody answered."""

    frame: Frame
    heading: str
    intro: str
    questions: tuple[Asked, ...]
    onward: Onward
    empty: str


class QuestionView(NamedTuple):
    """One question, one page of its answers; `facets` choose among them, `others` are the other questions,
    `urgent` whom to call at once, where it is a question of that."""

    frame: Frame
    question: str
    count: str
    chosen: str
    answers: tuple[Exchange, ...]
    facets: tuple[Facet, ...]
    pages: Pages
    others: tuple[Link, ...]
    empty: str
    onward: Onward
    urgent: tuple[Call, ...] = ()


def question_list(lens: Lens, kit: Kit, lang: str) -> QuestionsView:
    """The questions in their order, each with one of its answers; those nobody has answered yet are left to the staff."""
    words, where = kit.strings[lang], lens.addresses
    found, shown = [], samples(lens, kit, lang, lens.questions)
    for question in lens.questions:
        answer = shown.get(question.id)
        if answer:
            count = _count(words, lens.ask("answers_total", question.id, "", "", lang))
            found.append(Asked(localized(lens, question.text, lang), where.question(question.id, lang), count, answer, words.language(answer.lang) if answer.lang else ""))
    heading, intro = words.say("Questions"), words.say("What families ask before a departure, and what those who went answer, the good and the less good.")
    subject = Subject(heading, intro, lambda each: where.section("question", each), (), where.section("question", lang))
    return QuestionsView(frame(lens, kit, lang, subject), heading, intro, tuple(found), onward(lens, kit, lang),
                         words.say("No question has been answered yet: the first answers will come with the first stories."))


def question(lens: Lens, kit: Kit, lang: str, question_id: str, facet: str, value: str, number: int) -> QuestionView:
    """One page, from 1, of the answers to a question: all of them, or those that share a facet's value."""
    words, where, size = kit.strings[lang], lens.addresses, kit.page_size
    asked = next(each for each in lens.questions if each.id == question_id)
    text = localized(lens, asked.text, lang)
    total = lens.ask("answers_total", question_id, facet, value, lang)
    rows = lens.ask("answers_slice", question_id, facet, value, lang, (number - 1) * size, number * size)
    chosen = facet_value(lens, kit, facet, value, lang) if facet else ""
    title = f"{text} {chosen}".strip() if number == 1 else words.say("%(title)s, page %(number)s", title=f"{text} {chosen}".strip(), number=number)
    # an answer may not be translated: a language without this page is not offered
    has = lambda each: lens.ask("answers_total", question_id, facet, value, each) > (number - 1) * size  # noqa: E731
    at = lambda each: where.question(question_id, each, facet, value, number) if has(each) else ""  # noqa: E731
    crumbs = section_crumbs(lens, kit, "question", lang)
    if facet:
        crumbs = (*crumbs, Link(text, where.question(question_id, lang)))
    subject = Subject(title, words.say("What those who went answer: %(question)s", question=text), at, crumbs, where.section("question", lang), crumb=chosen if number == 1 else "")
    return QuestionView(
        frame(lens, kit, lang, subject),
        text,
        _count(words, total),
        chosen,
        exchanges(tuple(told_by_stories(lens, kit, rows, question_id))),
        _facets(lens, kit, lang, question_id, facet, value),
        pages(number, total, size, lambda each: where.question(question_id, lang, facet, value, each)),
        lens.once(("others", lang, question_id), lambda own: _others(own, lang, asked)),
        words.say("Nothing here yet."),
        onward(lens, kit, lang),
        urgent(lens, lang) if asked.urgent else (),
    )


def _count(words, total: int) -> str:
    return words.count("%(num)s story answers", "%(num)s stories answer", total)


def told_by_stories(lens: Lens, kit: Kit, rows: tuple[Row, ...], question_id: str) -> list[Answer]:
    """The answers of those stories, each with who speaks, from where, and the way to the story."""
    told = []
    for row in rows:
        # a story stands on the page of each question it answers, and there by country, centre, age and kind
        every = lens.once(("told", row.slug, row.lang), lambda own: _answers_of(own, kit, row))  # noqa: B023  (used at once)
        told += every.get(question_id, ())
    return told


def _answers_of(lens: Lens, kit: Kit, row: Row) -> dict[str, tuple[Answer, ...]]:
    """All answers of a story, by question."""
    record = lens.fields("testimony", row.slug, row.lang)
    story = Link(row.title, address(lens, row), foreign(row))
    details = (kit.strings[row.lang].country(row.country), programme(lens, row))
    told = {}
    for question_id in dict.fromkeys(each.question for each in record.answers):
        told[question_id] = tuple(
            answer._replace(anchor=f"{row.slug}-{rank + 1}", details=details) for rank, answer in enumerate(answers_to(lens, kit, row, record, question_id, story))
        )
    return told


def _facets(lens: Lens, kit: Kit, lang: str, question_id: str, facet: str, value: str) -> tuple[Facet, ...]:
    """All ways to choose among a question's answers; the chosen one is current."""
    every = lens.once(("question", lang, question_id), lambda own: tuple(
        found for name in QUESTION_FACETS if len((found := _facet(own, kit, lang, question_id, name)).links) > 1))
    here = lens.addresses.question(question_id, lang, facet, value) if facet else ""
    marked = lambda links: tuple(link._replace(current=link.url == here) for link in links)  # noqa: E731
    return tuple(each._replace(links=marked(each.links)) if each.name == facet else each for each in every)


def _facet(lens: Lens, kit: Kit, lang: str, question_id: str, name: str) -> Facet:
    found = [(each, facet_value(lens, kit, name, each, lang), count) for each, count in lens.ask("answer_values", question_id, name, lang)]
    found.sort(key=lambda one: rank(lens, name, *one[:2]))
    links = tuple(Link(text, lens.addresses.question(question_id, lang, name, each), count=count) for each, text, count in found)
    return Facet(name, kit.strings[lang].say(TITLES[name]), links)


def _others(lens: Lens, lang: str, asked: Question) -> tuple[Link, ...]:
    return tuple(
        Link(localized(lens, each.text, lang), lens.addresses.question(each.id, lang))
        for each in lens.questions
        if each.id != asked.id and lens.ask("answers_total", each.id, "", "", lang)
    )
