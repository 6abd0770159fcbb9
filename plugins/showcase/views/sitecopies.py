"""What a search finds of the pages that are no entry's: questions, countries, centres, indicators, and those that the site writes itself."""

from __future__ import annotations

from collections.abc import Iterator

from ..library.addresses import STATEMENTS
from ..library.lens import Lens
from .cards import foreign, localized
from .country import country_facts, useful_numbers
from .destinations import said
from .indicators import indicators
from .kit import Kit
from .listing import centres
from .pagecopy import ANSWERING, PageCopy, flat, own_words, plain, thumbnail
from .questions import told_by_stories
from .statement import statement
from .vocabulary import STORIES
from .year_figures import LevelGroup, Party, fundings, parties, supports, told, year_facts


def site_copies(lens: Lens, kit: Kit, lang: str) -> Iterator[PageCopy]:
    """All of them in a language."""
    yield from _questions(lens, kit, lang)
    yield from _countries(lens, kit, lang)
    yield from _centres(lens, kit, lang)
    yield from _indicators(lens, kit, lang)
    yield from (_statement(lens, kit, lang, name) for name in STATEMENTS)


def _questions(lens: Lens, kit: Kit, lang: str) -> Iterator[PageCopy]:
    """The questions that somebody answered, each with the answers of its first page."""
    words = kit.strings[lang]
    for question in lens.questions:
        rows = lens.ask("answers_slice", question.id, "", "", lang, 0, kit.page_size)
        # in the preview some are told that will not be published
        answers = told_by_stories(lens, kit, tuple(row for row in rows if not row.mark), question.id)
        if answers:
            text = (localized(lens, question.short, lang), *flat(tuple((each.paragraphs, each.by, each.details) for each in answers)))
            called = question.words.get(lang, ())
            yield PageCopy(lens.addresses.question(question.id, lang), localized(lens, question.text, lang), words.term("result", "question"), text, called=called, weight=ANSWERING)


def _countries(lens: Lens, kit: Kit, lang: str) -> Iterator[PageCopy]:
    """The countries' pages: who went and how, in words, and what the staff write."""
    words = kit.strings[lang]
    for place in lens.ask("destinations", lang):
        row = lens.ask("row", "destination", place.country.lower(), lang)
        cleared = lens.record("destination", row.slug, lang) if row and not row.mark else None
        written = (row.title, *own_words(lens, kit, row, cleared)) if cleared else ()
        phones = tuple((each.title, each.phone) for each in useful_numbers(lens, lang, cleared.record if cleared else None, foreign(row) if row else ""))
        yield PageCopy(lens.addresses.facet("country", place.country, lang), words.country(place.country), words.term("result", "country"),
                       (said(words, place), *written, *flat(country_facts(lens, kit, lang, place), phones)), thumbnail(kit, row) if cleared else None)


def _centres(lens: Lens, kit: Kit, lang: str) -> Iterator[PageCopy]:
    """The centres, and the page of all, which says how to reach them."""
    words, counts = kit.strings[lang], dict(lens.ask("facet_values", "centre", lang))
    for centre in lens.site.centres:
        text = (localized(lens, centre.summary, lang), words.count(*STORIES, counts.get(centre.id, 0)))
        yield PageCopy(lens.addresses.facet("centre", centre.id, lang), localized(lens, centre.name, lang), words.term("result", "centre"), text)
    every = centres(lens, kit, lang)
    told = tuple((each.title, each.details) for each in every.cards)
    yield PageCopy(lens.addresses.section("centre", lang), every.heading, words.term("result", "page"), flat(every.intro, told))


def _indicators(lens: Lens, kit: Kit, lang: str) -> Iterator[PageCopy]:
    """The figures of all school years together, and those of each with its evaluation."""
    years = lens.ask("indicator_years", lang)
    if not years:
        return
    words, every = kit.strings[lang], indicators(lens, kit, lang)
    text = (every.intro, tuple((each.title, each.value, each.label, each.sentence) for each in every.indicators),
            tuple((each.year, each.title, each.summary, each.numbers) for each in every.years), every.method)
    yield PageCopy(lens.addresses.indicators(lang), every.heading, words.term("result", "indicators"), flat(text))
    yield from (_year(lens, kit, lang, year) for year in reversed(years))


def _year(lens: Lens, kit: Kit, lang: str, year: str) -> PageCopy:
    words, row = kit.strings[lang], lens.ask("row", "evaluation", year, lang)
    row = None if row and row.mark else row
    written = own_words(lens, kit, row, lens.record("evaluation", row.slug, lang)) if row else ()
    sums = (_sums(words.say("Funding obtained"), fundings(lens, kit, lang, year)), _sums(words.say("Official support"), supports(lens, kit, lang, year)))
    figures = (told(lens, kit, lang, year), year_facts(lens, kit, lang, year), tuple(map(_party, parties(lens, kit, lang, year))), sums)
    line = " · ".join((words.term("result", "evaluation" if row else "indicators"), words.say("School year %(year)s", year=year)))
    return PageCopy(lens.addresses.indicators(lang, year), row.title if row else words.say("Indicators of %(year)s", year=year), line, (*written, *flat(figures)),
                    thumbnail(kit, row) if row else None, foreign(row) if row else "")


def _party(party: Party) -> tuple:
    return (party.title, party.total, tuple((each.title, ", ".join(f"{bar.name} {bar.number}" for bar in each.bars)) for each in party.breakdowns))


def _sums(title: str, groups: tuple[LevelGroup, ...]) -> tuple:
    return (title, tuple((each.name, each.total, tuple((row.name, row.number) for row in each.rows)) for each in groups)) if groups else ()


def _statement(lens: Lens, kit: Kit, lang: str, name: str) -> PageCopy:
    """A page that the site writes itself, and the words that were added to it."""
    view = statement(lens, kit, lang, name)
    text = (view.summary, tuple((each.title, each.paragraphs, each.facts, each.items) for each in view.chapters))
    return PageCopy(lens.addresses.section(name, lang), view.title, kit.strings[lang].term("result", "page"), (*flat(text), plain(view.body)))
