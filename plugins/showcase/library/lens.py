"""What views look through: a library that notes what was asked of it, so that a build knows what a page depends on.

A page is a pure function of the answers it got.  When every answer's digest is
what it was, the page is what it was: nothing need be listed by hand, and
nothing can be forgotten.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import blake2b
from typing import Any

from ..model.questions import Question
from ..model.record import Record
from ..model.site import Site
from .clear import Cleared
from .destinations import stays
from .files import FileFact
from .heads import AT_HOME
from .legal import conformity
from .library import Library, day_of, newest_first
from .rows import Row
from .traits import traits

Ask = tuple[Any, ...]

LEARNERS = ("learner", "apprentice", "adult-trainee")


def newest(library: Library, kind: str, facet: str, value: str, lang: str, purpose: str, most: int) -> tuple[Row, ...]:
    """The newest rows in their own language that may appear for a purpose; `facet` "" asks for all rows of the kind."""
    rows = library.stories(facet, value, lang) if facet else library.listed(kind, lang)
    return newest_first(rows, library.today, purpose)[:most]


def dated_addresses(library: Library, kind: str, lang: str) -> tuple[tuple[str, str, str], ...]:
    """Slug, address word and day of the last change ("" if unknown) of the entries in their own language: no more than a site map needs."""
    return tuple((row.slug, row.address, row.modified or row.published) for row in library.listed(kind, lang) if row.translated and not row.mark and row.menu != "home")


def agenda(library: Library, lang: str) -> tuple[Row, ...]:
    """Events as a calendar lists them: what is to come, soonest first, then what is over, latest first."""
    events = sorted(library.listed("event", lang), key=lambda row: (row.start, row.slug))
    return (*(row for row in events if is_coming(library, row)), *(row for row in reversed(events) if not is_coming(library, row)))


def is_coming(library: Library, row: Row) -> bool:
    """Whether an event is not over yet on the day of the build."""
    return row.end[:10] >= library.today.isoformat()


def learner_left(row: Row) -> bool:
    """Whether a story is a learner's who went abroad, rather than staff's, a visitor's or one told from home."""
    return row.direction == "outgoing" and row.nature != AT_HOME and next(iter(row.voices), "") in LEARNERS


# name → the library's answer; every argument is text or a number, so that a manifest can keep the question
ANSWERS: dict[str, Callable[..., Any]] = {
    "row": Library.row,
    "listed": lambda library, kind, lang: tuple(library.listed(kind, lang)),
    "slice": lambda library, kind, lang, low, high: tuple(library.listed(kind, lang)[low:high]),
    "total": lambda library, kind, lang: len(library.listed(kind, lang)),
    # no more than a menu needs: whether there is any
    "has": lambda library, kind, lang: bool(library.listed(kind, lang)),
    "has_stories": lambda library, facet, value, lang: bool(library.stories(facet, value, lang)),
    "has_destination": lambda library, country, lang: country in library.destinations(lang),
    "stories": lambda library, facet, value, lang: tuple(library.stories(facet, value, lang)),
    "stories_slice": lambda library, facet, value, lang, low, high: tuple(library.stories(facet, value, lang)[low:high]),
    # whose own person is a learner who left: the evidence of the count of learners abroad
    "learners_left": lambda library, year, lang: tuple(row for row in library.stories("school-year", year, lang) if learner_left(row)),
    "stories_total": lambda library, facet, value, lang: len(library.stories(facet, value, lang)),
    # all that was done with a partner, of every kind
    "together": lambda library, partner, lang: (
        *library.stories("host", partner, lang), *library.projects("partner", partner, lang),
        *(row for kind in ("news", "event") for row in library.listed(kind, lang) if partner in row.partners),
    ),
    "projects": lambda library, by, value, lang: tuple(library.projects(by, value, lang)),
    "facet_values": lambda library, facet, lang: tuple(sorted(library.facet_values(facet, lang).items())),
    # without titles or pictures: what stories say and show may change without a filter being made again
    "traits": lambda library, lang: tuple((row.address, traits(row)) for row in library.listed("testimony", lang)),
    "answers_slice": lambda library, question, facet, value, lang, low, high: tuple(library.answers(question, facet, value, lang)[low:high]),
    "answers_total": lambda library, question, facet, value, lang: len(library.answers(question, facet, value, lang)),
    "answer_values": lambda library, question, facet, lang: tuple(sorted(library.answer_values(question, facet, lang).items())),
    "destinations": lambda library, lang: tuple(library.destinations(lang).values()),
    "destination": lambda library, country, lang: library.destinations(lang).get(country),
    # how many stories each country has that has a page
    "country_totals": lambda library, lang: tuple((each.country, each.stories) for each in library.destinations(lang).values()),
    "stays": lambda library, country, lang: stays(library.stories("country", country, lang)),
    "partners_in": lambda library, country, lang: tuple(row for row in library.listed("partner", lang) if row.country == country),
    "projects_in": lambda library, country, lang: tuple(library.projects_in(country, lang)),
    "asked_in": lambda library, country, lang: tuple(
        (question.id, total) for question in library.questions if (total := len(library.answers(question.id, "country", country, lang)))
    ),
    "related": Library.related,
    "pages_about": lambda library, modality, lang: tuple(row for row in library.listed("page", lang) if modality in row.modalities),
    "indicator_years": Library.indicator_years,
    "has_indicators": lambda library, lang: bool(library.indicator_years(lang)),
    "has_figures": lambda library, name: bool(getattr(library.figures, name)),
    # of one school year, or of all for ""
    "figures": lambda library, name, school_year: tuple(each for each in getattr(library.figures, name) if school_year in ("", each.school_year)),
    "funded": lambda library, school_year, lang: tuple(row for row in library.listed("project", lang) if school_year in row.funded),
    # the word, not the day: pages are rendered again on the day on which it changes
    "conformity": lambda library: conformity(library.site.legal.accessibility, library.today),
    "supported": lambda library, school_year, lang: tuple(row for row in library.listed("project", lang) if school_year in row.supported),
    # of a sheet in bytes, 0 where none was printed
    "weight": lambda library, address: library.weights.get(address, 0),
    "printed": lambda library, address: address in library.weights,
    # the kiosk says of what day it is, and lets nobody speak whose consent ends the day after
    "today": lambda library: library.today,
    "show": lambda library: library.show,
    "speaking": lambda library, lang: tuple(library.by_id["testimony", slug, lang] for slug in library.speaking),
    "led": lambda library, address: library.gone.get(address, address),
    "story_at": lambda library, address: next(
        (row.slug for lang in library.languages if address.startswith(library.addresses.section("testimony", lang))
         for row in library.listed("testimony", lang) if library.addresses.entry("testimony", lang, row.address) == address), ""),
    "newest": newest,
    # their names alone: what else is said of them changes more often than which they are
    "pictured": lambda library, kind, facet, value, lang, purpose, most: tuple(
        row.slug for row in newest(library, kind, facet, value, lang, purpose, most) if row.cover and row.discreet(purpose)
    ),
    "shared_slice": lambda library, kind, lang, low, high: library.shared(kind, lang)[low:high],
    "shared_total": lambda library, kind, lang: len(library.shared(kind, lang)),
    "dated_addresses": dated_addresses,
    # slug, address word and day of each page that has lists for several departures, and these
    "departures": lambda library, lang: tuple(
        (row.slug, row.address, row.modified or row.published, row.departures) for row in library.listed("page", lang) if row.departures and row.translated and not row.mark
    ),
    "sounding": Library.sounding,
    "is_heard": lambda library, lang: bool(library.sounding(lang)),
    # no more than a language switch needs, or every edit of one language would reach the pages of all
    "translations": lambda library, kind, slug: tuple(
        (lang, library.addresses.home(lang) if row.menu == "home" else library.addresses.entry(kind, lang, row.address), row.translated)
        for lang in library.languages
        if (row := library.row(kind, slug, lang))
    ),
    "upcoming": lambda library, lang: tuple(row for row in agenda(library, lang) if is_coming(library, row)),
    "coming": lambda library, slug, lang: (row := library.row("event", slug, lang)) is not None and is_coming(library, row),
    "coming_total": lambda library, lang: sum(is_coming(library, row) for row in library.listed("event", lang)),
    "agenda_slice": lambda library, lang, low, high: agenda(library, lang)[low:high],
    "feed_events": lambda library, lang: tuple(
        sorted((row for row in library.listed("event", lang) if row.translated and row.granted("feed")), key=lambda row: (row.start, row.slug))
    ),
}


class Lens:
    """One page's view of the library; `asked` holds its questions in order, each once."""

    def __init__(self, library: Library):
        self._library = library
        self.asked: dict[Ask, str] = {}
        self.addresses = library.addresses
        self.languages = library.languages

    def ask(self, name: str, *about: str | int) -> Any:
        """The answer to one of ANSWERS."""
        answer = ANSWERS[name](self._library, *about)
        self.asked[(name, *about)] = digest_of(answer)
        return answer

    def once(self, name: tuple, make: Callable[[Lens], Any]) -> Any:
        """What `make` returns, made once for all pages that ask for it by this name; each is noted to have asked what it asked."""
        made = self._library.made.get(name)
        if made is None:
            own = Lens(self._library)
            made = self._library.made[name] = (make(own), own.asked)
        self.asked.update(made[1])
        return made[0]

    def record(self, kind: str, slug: str, lang: str, purpose: str = "web") -> Cleared:
        """An entry whole, cleared for `purpose`; raises KeyError for one that is not in the library."""
        row = self._library.by_id[kind, slug, lang]
        self.asked["record", kind, slug, lang] = row.digest
        return self._library.load(kind, slug, lang, purpose)

    def fields(self, kind: str, slug: str, lang: str, purpose: str = "web") -> Record:
        """The same without the text: who asks for no more is spared the edits of it."""
        return self.textless(kind, slug, lang, purpose).record

    def textless(self, kind: str, slug: str, lang: str, purpose: str = "web") -> Cleared:
        """The same, an entry with its files."""
        row = self._library.by_id[kind, slug, lang]
        self.asked["fields", kind, slug, lang] = row.fields
        whole = self._library.load(kind, slug, lang, purpose)
        return whole._replace(version=whole.version._replace(body=(), plain=""))

    def files(self, kind: str, slug: str, lang: str, purpose: str = "web") -> dict[str, FileFact]:
        """Of its files, those that may be shown; asked like its fields."""
        return self.textless(kind, slug, lang, purpose).version.files

    @property
    def site(self) -> Site:
        """The institution, which every page shows."""
        self.asked[("fixed",)] = self._library.fixed
        return self._library.site

    def logo(self, file: str) -> FileFact | None:
        """What is known of a funder's logo, None where the build goes on without it."""
        self.asked[("fixed",)] = self._library.fixed
        return self._library.logos.get(file)

    @property
    def questions(self) -> tuple[Question, ...]:
        """The standard questions, in order."""
        self.asked[("fixed",)] = self._library.fixed
        return self._library.questions


def digest_now(library: Library, asked: Ask) -> str:
    """What a question's answer would be noted as today."""
    name = asked[0]
    if name == "fixed":
        return library.fixed
    if name in ("record", "fields"):
        row = library.by_id.get(asked[1:4])
        return "" if row is None else row.digest if name == "record" else row.fields
    return digest_of(ANSWERS[name](library, *asked[1:]))


def digest_of(answer: Any) -> str:
    """A short text that changes when the answer does."""
    if isinstance(answer, Row):
        return answer.card
    if isinstance(answer, tuple) and answer and (isinstance(answer[0], Row) or answer[0] is None):
        return blake2b("".join(row.card if row else "-" for row in answer).encode(), digest_size=12).hexdigest()
    text = repr(answer)
    return text if len(text) <= 24 else blake2b(text.encode(), digest_size=12).hexdigest()
