"""A testimony's page."""

from __future__ import annotations

from typing import NamedTuple

from markupsafe import Markup

from ..library.clear import Cleared
from ..library.lens import Lens
from ..library.rows import Row
from ..model.testimony import Testimony
from ..terms.strings import Strings
from .cards import card, cards, foreign, kicker, length, link, localized, programme
from .departure import departing
from .frame import PIN_UP, Subject, entry_at, entry_notices, frame
from .jsonld import article, image_of
from .kit import Kit
from .marks import marks, paying, section_crumbs
from .modalities import modality_links
from .parts import Card, Day, Fact, Frame, FundingMark, Link, Picture, Quote, Speaker, ways
from .pictures import photos, social
from .podcast import podcast_link
from .prose import body
from .recordings import Film, films, media_objects
from .voices import Period, Voice, alone, answers, periods, speaker, voices

# an adult reads a web page at 200 to 250 words a minute
WORDS_PER_MINUTE = 220


class SkillGroup(NamedTuple):
    """What was learnt, of one kind."""

    title: str
    skills: tuple[str, ...]


class StoryView(NamedTuple):
    """A testimony; `voices` are who speaks and when, `periods` what they answer and `told` how much, `alone` who answers all of it; `captioned` whether a sound has captions;
    `glance` are the facts at a glance, `ways` lead to the parts of the page, `next_steps` are what a family can do now."""

    frame: Frame
    title: str
    summary: str
    kicker: str
    cover: Picture | None
    quote: Quote | None
    voices: tuple[Voice, ...]
    glance: tuple[Fact, ...]
    ways: tuple[Link, ...]
    body: Markup
    periods: tuple[Period, ...]
    told: str
    alone: Speaker | None
    quotes: tuple[Quote, ...]
    gallery: tuple[Picture, ...]
    films: tuple[Film, ...]
    captioned: bool
    podcast: Link | None
    skills: tuple[SkillGroup, ...]
    badges: tuple[Card, ...]
    host: Card | None
    project: Card | None
    funders: tuple[FundingMark, ...]
    related: tuple[Card, ...]
    next_steps: tuple[Link, ...]
    published: Day | None
    modified: Day | None
    reading_minutes: int


def story(lens: Lens, kit: Kit, lang: str, slug: str) -> StoryView:
    """The page of a testimony that is cleared for the web."""
    row = lens.ask("row", "testimony", slug, lang)
    cleared = lens.record("testimony", slug, lang)
    record, words = cleared.record, kit.strings[lang]
    pictures = photos(kit, cleared, foreign(row))
    text, shown = body(lens, kit, cleared, lang)
    speakers = {person.id: speaker(kit, row, person) for person in record.people}
    told = answers(lens, kit, row, record)
    cover = next(iter(pictures.values()), None)
    gallery = tuple(picture for name, picture in pictures.items() if picture is not cover and name not in shown)
    host = lens.ask("row", "partner", record.host, lang) if record.host else None
    project = lens.ask("row", "project", record.project, lang) if record.project else None
    badges = tuple(filter(None, (lens.ask("row", "badge", badge, lang) for badge in record.badges)))
    return StoryView(
        frame=frame(lens, kit, lang, _subject(lens, kit, row, cleared, cover)),
        title=row.title,
        summary=row.summary,
        kicker=kicker(lens, kit, row),
        cover=cover,
        quote=Quote(record.quote, speakers[record.people[0].id], foreign(row)) if record.quote else None,
        voices=voices(words, record, speakers, told),
        glance=glance(lens, kit, row, record),
        ways=_ways(words, record, len(gallery), bool(host or project)),
        body=text,
        periods=periods(words, told),
        told=words.count("%(num)s answer to what families ask", "%(num)s answers to what families ask", len(told)),
        alone=alone(told),
        quotes=tuple(Quote(each.text, speakers[each.by], each.lang or foreign(row)) for each in record.quotes),
        gallery=gallery,
        films=films(kit, row, cleared),
        captioned=any(each.captions for each in record.audio),
        podcast=podcast_link(lens, kit, lang) if record.audio else None,
        skills=tuple(_skills(words, record)),
        badges=cards(lens, kit, badges),
        host=card(lens, kit, host) if host else None,
        project=card(lens, kit, project) if project else None,
        funders=marks(lens, kit, lang, funders_of(lens, lang, record)),
        related=cards(lens, kit, lens.ask("related", slug, lang)),
        next_steps=_next_steps(lens, kit, row),
        published=Day(row.published, words.day(record.date_published)) if record.date_published else None,
        modified=Day(row.modified, words.day(record.date_modified)) if record.date_modified else None,
        reading_minutes=max(1, round(len(cleared.version.plain.split()) / WORDS_PER_MINUTE)),
    )


def _subject(lens: Lens, kit: Kit, row: Row, cleared: Cleared, cover: Picture | None) -> Subject:
    at, translated = entry_at(lens, row)
    words = kit.strings[row.lang]
    url = kit.host + at(row.lang)
    thing = article(url, row.title, row.summary, row.content_lang, row.published, row.modified, image_of(kit.host, cover),
                    localized(lens, lens.site.institution, row.lang), words.country(row.country)) | media_objects(kit, row, cleared)
    return Subject(row.title, row.summary, at, section_crumbs(lens, kit, "testimony", row.lang), lens.addresses.section("testimony", row.lang), "article",
                   social(kit, lens, row, cleared), (thing,), (), entry_notices(lens, kit, row), foreign(row), translated, paper=PIN_UP,
                   card="" if row.discreet("social") else kicker(lens, kit, row))


def glance(lens: Lens, kit: Kit, row: Row, record: Testimony) -> tuple[Fact, ...]:
    """The facts at a glance: where, when, how long, which training, what kind, who helped."""
    words, where, lang, stay = kit.strings[row.lang], lens.addresses, row.lang, record.mobility
    term = words.term
    country = Link(words.country(row.country), where.facet("country", row.country, lang))
    city = (Link(row.city, ""),) if row.city else ()
    centre = next((localized(lens, each.short, lang) for each in lens.site.centres if each.id == record.centre), "")
    host = lens.ask("row", "partner", record.host, lang) if record.host else None
    lines = [
        (words.say("Where") if stay.direction == "outgoing" else words.say("Comes from"), (*city, country)),
        (words.say("When"), (Link(words.span(stay.start, stay.end), ""),)),
        (words.say("How long"), (Link(length(kit, lang, stay.days), ""),)),
        (words.say("What"), (Link(term("kind", stay.kind), where.facet("kind", stay.kind, lang)),
                             Link(term("direction", stay.direction), ""), Link(term("participation", stay.participation), ""))),
        (words.say("Training"), (Link(record.training, "", foreign(row)),) if record.training else ()),
        (words.say("Centre"), (Link(centre, where.facet("centre", record.centre, lang)),)),
        (words.say("Programme"), (Link(programme(lens, row), where.facet("programme", row.programme, lang)),)),
        (words.say("School year"), (Link(row.school_year, where.facet("school-year", row.school_year, lang)),)),
        (words.say("Travel"), tuple(Link(term("travel", each), "") for each in stay.travel)),
        (words.say("How they stayed in touch and learnt"), modality_links(lens, kit, lang, tuple(each for each in record.modalities if each != "in-person"))),
        (words.say("Host"), (link(lens, host),) if host else ()),
    ]
    return tuple(Fact(label, values) for label, values in lines if values)


def _ways(words: Strings, record: Testimony, pictures: int, helped: bool) -> tuple[Link, ...]:
    skilled = any(getattr(record.skills, name) for name in type(record.skills).model_fields) or record.badges
    return ways(
        (words.say("What families ask"), "answers", len(record.answers)),
        (words.say("Other voices"), "voices", len(record.quotes)),
        (words.say("To hear and to see"), "films", len(record.audio) + len(record.video)),
        (words.say("Pictures"), "pictures", pictures),
        (words.say("What the stay taught"), "skills", None if skilled else 0),
        (words.say("Who made it possible"), "helpers", None if helped else 0),
        (words.say("And now, for your child"), "next", None),
    )


def _skills(words: Strings, record: Testimony):
    for name in type(record.skills).model_fields:
        if getattr(record.skills, name):
            yield SkillGroup(words.term("skills", name), getattr(record.skills, name))


def funders_of(lens: Lens, lang: str, record: Testimony) -> tuple[str, ...]:
    """A story's funders, those of its programme and those of its project, each once: all demand to be named."""
    named = paying(lens, record)
    if record.project and lens.ask("row", "project", record.project, lang):
        named += paying(lens, lens.fields("project", record.project, lang))
    return tuple(dict.fromkeys(named))


def _next_steps(lens: Lens, kit: Kit, row: Row) -> tuple[Link, ...]:
    """What a family can do after reading: prepare, read others from the same place, write to the centre that the story comes from."""
    words, lang, site = kit.strings[row.lang], row.lang, lens.site
    guide = lens.ask("row", "page", "prepare", lang)
    steps = [link(lens, guide), *departing(lens, kit, row, guide)] if guide else []
    country = words.country(row.country)
    steps.append(Link(words.say("All stories: %(country)s", country=country), lens.addresses.facet("country", row.country, lang)))
    centre = next((each for each in site.centres if each.id in row.centres and each.email), None)
    if centre:
        steps.append(Link(words.say("Write to: %(role)s", role=localized(lens, centre.short, lang)), f"mailto:{centre.email}"))
    return tuple(steps)
