"""The sheet of a country: who went there, or came from there, and with whom."""

from __future__ import annotations

from ...library.destinations import destinations
from ...library.lens import Lens
from ...terms.strings import Strings
from ..cards import foreign, localized
from ..kit import Kit
from ..locator import of_country
from ..prose import body
from ..story import funders_of
from ...library.rows import Row
from . import frame
from .parts import BESIDE, FORM, Figure, Item, Line, Section, Sheet, Year
from .sentences import isolated, sentences, told
from .sheets import PRINT, counted, filled, stay, stories_of, voices


def country_sheet(lens: Lens, kit: Kit, lang: str, code: str) -> Sheet:
    """A country of which somebody may tell on paper."""
    words, where = kit.strings[lang], lens.addresses
    stories = stories_of(lens, "country", code, lang)
    partners = lens.ask("partners_in", code, lang)
    # of what may be printed, and of nothing else
    place = destinations(stories, partners, (), lens.site.country)[code]
    name, kind = words.country(code), words.say("Country sheet")
    at = where.facet("country", code, lang)
    newest = max((row.modified or row.published for row in stories), default="")
    row = written(lens, code, lang)
    own = lens.record("destination", row.slug, lang, PRINT) if row else None
    told_of = told(body(lens, kit, own, lang)[0], row.hushed(PRINT)) if row and own else ()
    shown = next((photo for row in stories for photo in frame.shown_photos(lens, kit, row, PRINT, frame.BESIDE_MAP)), None)
    return Sheet(
        imprint=frame.imprint(lens, kit, lang, words.say("%(kind)s: %(title)s", kind=kind, title=name), words.say("Our learners and staff there, and theirs here."), newest),
        sender=frame.sender(lens, kit, lang),
        kind=kind,
        dated=frame.dated(kit, lang, newest),
        kicker=words.say("Destinations"),
        status="",
        title=name,
        summary=sentences(row.summary) if row else (words.say("Our learners and staff there, and theirs here."),),
        lang="",
        photo=shown,
        map=of_country(lens, kit, lang, place, BESIDE if shown else FORM),
        figures=telling(
            *counted(kit, lang, len(stories), "testimony", "testimonies"),
            *counted(kit, lang, len(partners), "partner", "partners"),
            *counted(kit, lang, len({row.city for row in stories if row.city}), "place", "places"),
            *counted(kit, lang, len({row.school_year for row in stories}), "school year", "school years"),
        ),
        facts_title=words.say("At a glance"),
        facts=_facts(lens, words, lang, stories),
        sections=filled(
            Section("voices", words.say("What they say of it"), voices=voices(kit, stories, stay)),
            Section("years", words.say("Who left, who came"), years=_years(kit, stories)),
            frame.crowd(kit, lang, words.say("Our partners there"), tuple(Item(row.title, row.city, foreign(row)) for row in partners)),
            Section("prose", row.title, paragraphs=told_of) if row and told_of else Section("prose", "", paragraphs=tuple(sentences(row.summary) for row in stories)),
        ),
        code=frame.code(kit, lang, at, name, words.say("All stories, on your phone")),
        funders=frame.funders(lens, kit, lang, _funders(lens, lang, stories)),
    )


def written(lens: Lens, code: str, lang: str) -> Row | None:
    """What the staff wrote of the country in the sheet's language, where it may be printed."""
    row = lens.ask("row", "destination", code.lower(), lang)
    return row if row and row.translated and row.discreet(PRINT) else None


def telling(*figures: Figure) -> tuple[Figure, ...]:
    """Numbers that are worth their size: none where all of them are 1."""
    return figures if any(each.value != "1" for each in figures) else ()


def _facts(lens: Lens, words: Strings, lang: str, stories: tuple[Row, ...]) -> tuple[Line, ...]:
    named = lambda listed, ids: [localized(lens, each.short if hasattr(each, "short") else each.name, lang) for each in listed if each.id in ids]  # noqa: E731
    each_once = lambda values: list(dict.fromkeys(filter(None, values)))  # noqa: E731
    found = (
        (words.say("Where"), each_once(row.city for row in stories)),
        (words.say("What"), each_once(words.term("kind", row.nature) for row in stories)),
        (words.say("Centres"), named(lens.site.centres, {centre for row in stories for centre in row.centres})),
        (words.say("Programmes"), named(lens.site.programmes, {row.programme for row in stories})),
    )
    return tuple(Line(label, tuple(values)) for label, values in found if values)


def _funders(lens: Lens, lang: str, stories: tuple[Row, ...]) -> tuple[str, ...]:
    """Whoever paid for one of the stories demands to be named with it."""
    return tuple(dict.fromkeys(funder for row in stories for funder in funders_of(lens, lang, lens.fields("testimony", row.slug, lang, PRINT))))


def _years(kit: Kit, stories: tuple[Row, ...]) -> tuple[Year, ...]:
    """The stories by school year, newest first."""
    found: dict[str, list[Item]] = {}
    for row in stories:
        found.setdefault(row.school_year, []).append(Item(row.title, _who_where(kit, row), foreign(row)))
    return tuple(Year(year, tuple(found[year])) for year in sorted(found, reverse=True))


def _who_where(kit: Kit, row: Row) -> str:
    """Who, in which city, for what."""
    return " · ".join(filter(None, (", ".join(filter(None, (isolated(row.who), row.city))), kit.strings[row.lang].term("kind", row.nature))))
