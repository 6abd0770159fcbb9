"""The kiosk edition: all that a screen in a hall shows, in every language, cleared for that purpose."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ..library.lens import Lens
from ..terms.alphabet import alphabetical
from ..terms.slugs import slugify
from .cards import localized
from .home import WORRIES
from .kiosk_facts import KioskEvent, KioskFigure, KioskFunder, events, figures, funders
from .kiosk_map import KioskSheet, kiosk_sheets, places
from .kiosk_stories import PURPOSE, KioskStory, Shot, kiosk_story, shots
from .kiosk_trainings import Training, trainings
from .kiosk_words import spoken
from .kit import Kit


class Choice(NamedTuple):
    """One of several among which a visitor chooses (a country, a centre): its id, its name, how many stories in words, these stories."""

    id: str
    name: str
    count: str
    stories: tuple[str, ...]


class Question(NamedTuple):
    """A question that somebody answers; `shown` tells whether it comes by itself, `link` is its page on the site."""

    id: str
    text: str
    count: str
    stories: tuple[str, ...]
    shown: bool
    link: str


class Day(NamedTuple):
    """What the edition is made for: title, place, the date in words; `end` is that date as an ISO text, after which it is not announced."""

    title: str
    place: str
    date: str
    end: str


class Tongue(NamedTuple):
    """All that is said in one language; `direction` is ltr or rtl, `words` are those of the interface by key, `link` leads to the stories, `calendar` to the dates."""

    lang: str
    name: str
    direction: str
    words: dict[str, str]
    title: str
    tagline: str
    institution: str
    link: str
    made: str
    day: Day | None
    tally: str
    countries: tuple[Choice, ...]
    centres: tuple[Choice, ...]
    trainings: tuple[Choice, ...]
    questions: tuple[Question, ...]
    figures: tuple[KioskFigure, ...]
    events: tuple[KioskEvent, ...]
    funders: dict[str, KioskFunder]
    calendar: str


class Edition(NamedTuple):
    """The whole; `made` is the day of the build, `seconds` how long a slide stays, `places` where each story stands on each sheet,
    `school` where they left from."""

    made: str
    seconds: int
    tongues: tuple[Tongue, ...]
    stories: tuple[KioskStory, ...]
    welcome: Shot | None
    sheets: dict[str, KioskSheet]
    places: dict[str, dict[str, tuple[int, int]]]
    school: dict[str, tuple[int, int]]


class KioskPage(NamedTuple):
    """The page that holds the rest: what it says when nothing else can be read."""

    title: str
    tagline: str
    institution: str


def kiosk_page(lens: Lens, kit: Kit, lang: str) -> KioskPage:
    """The page, in the site's first language until its script speaks another."""
    site = lens.site
    return KioskPage(*(localized(lens, each, lang) for each in (site.name, site.tagline, site.institution)))


def kiosk_edition(lens: Lens, kit: Kit) -> Edition:
    """Everything that a kiosk shows."""
    first = lens.languages[0]
    stories = tuple(kiosk_story(lens, kit, row.slug) for row in lens.ask("speaking", first))
    welcome = next((row for row in lens.ask("listed", "page", first) if row.menu == "home" and row.granted(PURPOSE)), None)
    pictures = shots(kit, lens.textless("page", welcome.slug, first, PURPOSE)) if welcome else ()
    site = lens.site
    stand = {story.id: places(story.point, story.country) for story in stories}
    school = (site.longitude, site.latitude) if site.longitude is not None and site.latitude is not None else None
    return Edition(
        made=lens.ask("today").isoformat(),
        seconds=lens.ask("show").kiosk.seconds,
        tongues=tuple(_tongue(lens, kit, lang, stories) for lang in lens.languages),
        stories=stories,
        welcome=next(iter(pictures), None),
        sheets=kiosk_sheets({story.country for story in stories}, stand.values()),
        places=stand,
        school=places(school, site.country) if school else {},
    )


def _tongue(lens: Lens, kit: Kit, lang: str, stories: tuple[KioskStory, ...]) -> Tongue:
    words, site, where, show = kit.strings[lang], lens.site, lens.addresses, lens.ask("show")
    today, day = lens.ask("today"), show.day
    number = len({story.country for story in stories})
    tally = (words.count("%(num)s story", "%(num)s stories", len(stories)), words.count("%(num)s country", "%(num)s countries", number))
    return Tongue(
        lang=lang,
        name=words.own_name(),
        direction=words.direction,
        words=spoken(words),
        title=localized(lens, site.name, lang),
        tagline=localized(lens, site.tagline, lang),
        institution=localized(lens, site.institution, lang),
        link=kit.host + where.section("testimony", lang) if kit.host else "",
        made=words.say("Edition of %(day)s", day=words.day(today)),
        day=Day(localized(lens, day.title, lang), localized(lens, day.place, lang), words.day(day.date, "full"), day.date.isoformat()) if day else None,
        tally=", ".join(tally),
        countries=_sorted(_choice(words, code, words.country(code), [story.id for story in stories if story.country == code]) for code in sorted({story.country for story in stories})),
        centres=tuple(_choice(words, centre.id, localized(lens, centre.short, lang), own) for centre in site.centres if (own := [story.id for story in stories if story.centre == centre.id])),
        trainings=tuple(_choice(words, slugify(each.label), each.label, each.stories) for each in _trainings(lang, stories)),
        questions=tuple(_questions(lens, kit, lang, stories)),
        figures=figures(lens, kit, lang),
        events=events(lens, kit, lang),
        funders=funders(lens, kit, lang, tuple({funder for story in stories for funder in story.funders})),
        calendar=kit.host + where.section("event", lang) if kit.host else "",
    )


def _choice(words, id: str, name: str, stories: Iterable[str]) -> Choice:
    own = tuple(stories)
    return Choice(id, name, words.count("%(num)s story", "%(num)s stories", len(own)), own)


def _sorted(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    return tuple(sorted(choices, key=lambda each: alphabetical(each.name)))


def _trainings(lang: str, stories: tuple[KioskStory, ...]) -> tuple[Training, ...]:
    return trainings({story.id: story.told[lang].training for story in stories})


def _questions(lens: Lens, kit: Kit, lang: str, stories: tuple[KioskStory, ...]):
    words, wanted = kit.strings[lang], lens.ask("show").kiosk.questions or WORRIES
    for question in lens.questions:
        own = tuple(story.id for story in stories if any(answer.question == question.id for answer in story.told[lang].answers))
        if own:
            count = words.count("%(num)s story answers", "%(num)s stories answer", len(own))
            link = kit.host + lens.addresses.question(question.id, lang) if kit.host else ""
            yield Question(question.id, localized(lens, question.text, lang), count, own, question.id in wanted, link)
