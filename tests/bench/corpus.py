"""A seeded corpus that belongs to no generator: stories, partners and projects, each in French and English."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import NamedTuple

from . import words as w

LANGUAGES = ("fr", "en")
FIRST_YEAR, YEARS = 2018, 8
STORY_WORDS, PROJECT_WORDS, PARTNER_WORDS = 460, 250, 170
# of all pages, the share that story pairs are: two pages each, the rest being lists, partners and projects
PAIRS_PER_PAGE = 0.45


class Text(NamedTuple):
    """An entry's words in one language; `blocks` are those of a Markdown body, `answers` are (question, words)."""

    title: str
    summary: str
    blocks: tuple[str, ...]
    quote: str = ""
    training: str = ""
    role: str = ""
    answers: tuple[tuple[str, str], ...] = ()
    skills: tuple[str, ...] = ()
    alts: tuple[str, ...] = ()


class Item(NamedTuple):
    """An entry: `section` is stories, partners or projects; `texts` by language; empty fields where the section has none."""

    section: str
    slug: str
    published: date
    start: date
    end: date
    country: int
    centre: str
    programme: str
    kind: str
    name: str
    host: str
    project: str
    photos: tuple[str, ...]
    texts: dict[str, Text]

    @property
    def school_year(self) -> str:
        """The school year of the start: every start lies between September and June."""
        first = self.start.year - (self.start.month < 8)
        return f"{first}-{first + 1}"


def corpus(pages: int, seed: int, photos: tuple[str, ...] = ()) -> list[Item]:
    """The entries of a site of about so many pages; with photographs, each story shows two of them, and there are as many stories as they allow."""
    stories = len(photos) // 2 if photos else max(2, round(pages * PAIRS_PER_PAGE))
    partners, projects = max(1, stories // 20), max(1, stories // 40)
    found = [_story(number, stories, partners, projects, seed, photos[2 * number : 2 * number + 2]) for number in range(stories)]
    found += [_partner(number, seed) for number in range(partners)]
    return found + [_project(number, seed) for number in range(projects)]


def _story(number: int, stories: int, partners: int, projects: int, seed: int, photos: tuple[str, ...]) -> Item:
    draw = random.Random(f"{seed} story {number}")
    place, slug = number % len(w.COUNTRIES), f"story-{number:05}"
    start = date(FIRST_YEAR + number * YEARS // stories, 9, 5) + timedelta(draw.randrange(240))
    end = start + timedelta(draw.randrange(12, 90))
    texts = _told(draw, f"{number + 1}", place, STORY_WORDS)
    return Item(
        "stories", slug, end + timedelta(draw.randrange(10, 40)), start, end, place, _turn(w.CENTRES, 3 * number + number // 25),
        _turn(w.PROGRAMMES, 5 * number + number // 40), _turn(w.KINDS, 3 * number + number // 7), draw.choice(w.NAMES),
        f"partner-{number % partners:04}" if number % 2 else "", f"project-{number % projects:04}" if number % 3 == 0 else "", photos, texts,
    )


def _partner(number: int, seed: int) -> Item:
    draw, day = random.Random(f"{seed} partner {number}"), date(FIRST_YEAR + number % YEARS, 10, 1)
    place = number % len(w.COUNTRIES)
    return Item("partners", f"partner-{number:04}", day, day, day, place, "", "", "", "", "", "", (), _told(draw, f"P{number + 1}", place, PARTNER_WORDS))


def _project(number: int, seed: int) -> Item:
    draw, start = random.Random(f"{seed} project {number}"), date(FIRST_YEAR + number % YEARS, 9, 1)
    place = number % len(w.COUNTRIES)
    return Item("projects", f"project-{number:04}", start, start, start + timedelta(700), place, _turn(w.CENTRES, number), _turn(w.PROGRAMMES, number), "", "", "", "", (),
                _told(draw, f"Q{number + 1}", place, PROJECT_WORDS))


def _turn(choices, number: int) -> str:
    return list(choices)[number % len(choices)]


def _told(draw: random.Random, mark: str, place: int, length: int) -> dict[str, Text]:
    """Both languages from the same draws: the English is the French, sentence by sentence."""
    seed = draw.random()
    return {lang: _text(random.Random(seed), rank, mark, place, length) for rank, lang in enumerate(LANGUAGES)}


def _text(draw: random.Random, lang: int, mark: str, place: int, length: int) -> Text:
    title = f"{draw.choice(w.TITLES)[lang]} ({w.CITIES[place]}, {mark})"
    questions = draw.sample(list(w.QUESTIONS), 3)
    return Text(
        title=title,
        summary=f"{w.COUNTRY_NAMES[place][lang]}. {_sentence(draw, lang)}",
        quote=_sentence(draw, lang),
        training=("Bac pro, terminale", "Vocational diploma, final year")[lang],
        role=("élève de terminale", "final-year learner")[lang],
        answers=tuple((question, " ".join(_sentence(draw, lang) for _ in range(3))) for question in questions),
        skills=tuple(skill[lang] for skill in draw.sample(w.SKILLS, 3)),
        alts=tuple(alt[lang] for alt in w.ALTS),
        blocks=tuple(_body(draw, lang, length)),
    )


def _body(draw: random.Random, lang: int, length: int) -> list[str]:
    """An opening, then four headings over paragraphs, one of them with a list, one with a quotation, one with a link."""
    heads = [f"## {heading[lang]}" for heading in draw.sample(w.HEADINGS, 4)]
    listed = "\n".join(f"- {advice[lang]}" for advice in draw.sample(w.ADVICE, 4))
    link = f"[{('Le programme', 'The programme')[lang]}](https://example.org/{draw.randrange(1000)}/)."
    parts = [[heads[0], listed], [heads[1], f"> {_sentence(draw, lang)}"], [heads[2], link], [heads[3]]]
    blocks = [_paragraph(draw, lang)]
    # counted in sentences, not in words: both languages must draw as often
    for number in range(length // 56):
        parts[number % 4].append(_paragraph(draw, lang))
    return blocks + [block for part in parts for block in part]


def _paragraph(draw: random.Random, lang: int) -> str:
    return " ".join(_sentence(draw, lang, marked=True) for _ in range(3))


def _sentence(draw: random.Random, lang: int, marked: bool = False) -> str:
    subject, verb, thing, tail = (draw.choice(part)[lang] for part in (w.SUBJECTS, w.VERBS, w.OBJECTS, w.TAILS))
    chance = draw.random()
    if marked and chance < 0.14:
        thing = f"**{thing}**" if chance < 0.08 else f"*{thing}*"
    return f"{subject} {verb} {thing}, {tail}."
