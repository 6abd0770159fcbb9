"""The library: all entries that may appear, as rows, with what holds them together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property
from hashlib import blake2b
from itertools import groupby, product
from types import MappingProxyType

from ..model.questions import Question
from ..model.site import Site
from ..terms.alphabet import alphabetical
from .addresses import FACETS, QUESTION_FACETS, Addresses, is_statement
from .clear import Cleared
from .destinations import Destination, destinations
from .figures import Figures
from .files import FileFact
from .kiosk import Show, speaking
from .rows import Row
from .traits import duration

RELATED = 3
# sections whose entries are listed newest first; the others go by title
DATED = ("testimony", "news", "event", "project", "evaluation")

LoadRecord = Callable[[str, str, str, str], Cleared]


class Library:
    """Rows by language and kind, sorted; facets; who refers to whom.  `load` fetches a whole cleared entry.

    `gone` are the addresses of entries that may not appear, each with the list to which links of other texts lead instead.
    """

    def __init__(self, rows: Iterable[Row], site: Site, questions: tuple[Question, ...], languages: tuple[str, ...],
                 addresses: Addresses, today: date, load: LoadRecord, fixed: str, gone: Mapping[str, str] = MappingProxyType({}), figures: Figures = Figures(),
                 logos: Mapping[str, FileFact] = MappingProxyType({}), show: Show = Show()):
        self.site, self.questions, self.languages = site, questions, languages
        self.addresses, self.today, self.load = addresses, today, load
        self.fixed, self.gone, self.figures, self.logos, self.show = fixed, gone, figures, logos, show
        self.made: dict[tuple, tuple] = {}
        # in bytes, by address: told by the build, once paper is printed
        self.weights: Mapping[str, int] = {}
        self.by_id: dict[tuple[str, str, str], Row] = {}
        self._lists: dict[tuple[str, str], list[Row]] = defaultdict(list)
        self._shared: dict[tuple[str, str], tuple[Row, ...]] = {}
        for row in rows:
            self.by_id[row.kind, row.slug, row.lang] = row
            # words for one of the site's own pages are no page of their own
            if not is_statement(row.kind, row.slug):
                self._lists[row.kind, row.lang].append(row)
        for (kind, _), listed in self._lists.items():
            listed[:] = _dated(listed) if kind in DATED else sorted(listed, key=_by_title)

    @cached_property
    def outline(self) -> str:
        """A digest of everything but the entries' own text: where it is unchanged, so is every answer but an entry."""
        whole = blake2b(f"{self.fixed} {self.figures.digest} {self.show}".encode(), digest_size=16)
        whole.update(self.today.isoformat().encode())
        whole.update(repr(sorted(self.gone.items())).encode())
        for row in sorted(self.by_id.values(), key=lambda row: (row.kind, row.slug, row.lang)):
            whole.update(row.card.encode())
        return whole.hexdigest()

    def row(self, kind: str, slug: str, lang: str) -> Row | None:
        """An entry's row, None when there is none or it is withheld."""
        return self.by_id.get((kind, slug, lang))

    def listed(self, kind: str, lang: str) -> list[Row]:
        """All rows of a kind."""
        return self._lists.get((kind, lang), [])

    def stories(self, facet: str, value: str, lang: str) -> list[Row]:
        """Testimonies by a facet or by who they point at (host, project, badge)."""
        return self._stories.get((lang, facet, value), [])

    @cached_property
    def _stories(self) -> dict[tuple[str, str, str], list[Row]]:
        found: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
        for lang in self.languages:
            for row in self.listed("testimony", lang):
                for facet, value in pointers(row):
                    found[lang, facet, value].append(row)
        return found

    @cached_property
    def _projects(self) -> dict[tuple[str, str, str], list[Row]]:
        found: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
        for lang in self.languages:
            for row in self.listed("project", lang):
                for name, values in (("partner", row.partners), ("centre", row.centres), ("modality", row.modalities)):
                    for value in values:
                        found[lang, name, value].append(row)
        return found

    def projects(self, by: str, value: str, lang: str) -> list[Row]:
        """Projects by partner, by centre or by modality."""
        return self._projects.get((lang, by, value), [])

    def indicator_years(self, lang: str) -> tuple[str, ...]:
        """The school years that have figures or an evaluation, oldest first."""
        return tuple(sorted({*self.figures.years, *(row.school_year for row in self.listed("evaluation", lang))}))

    def facet_values(self, facet: str, lang: str) -> dict[str, int]:
        """The values of a facet that testimonies have, with how many."""
        return self._facets.get((lang, facet), {})

    @cached_property
    def _facets(self) -> dict[tuple[str, str], dict[str, int]]:
        found: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
        for (lang, facet, value), rows in self._stories.items():
            if facet in FACETS:
                found[lang, facet][value] = len(rows)
        return found

    def destinations(self, lang: str) -> dict[str, Destination]:
        """The countries that have a page, by code."""
        return self._destinations[lang]

    @cached_property
    def _destinations(self) -> dict[str, dict[str, Destination]]:
        kinds = ("testimony", "partner", "destination")
        return {lang: destinations(*(self.listed(kind, lang) for kind in kinds), self.site.country) for lang in self.languages}

    def projects_in(self, country: str, lang: str) -> list[Row]:
        """The projects that a partner there has a part in, or that a story from there tells of."""
        here = {row.slug for row in self.listed("partner", lang) if row.country == country}
        told = {row.project for row in self.stories("country", country, lang)}
        return [row for row in self.listed("project", lang) if row.slug in told or here.intersection(row.partners)]

    def answers(self, question: str, facet: str, value: str, lang: str) -> list[Row]:
        """The testimonies that answer a question, all of them or those that share a facet's value."""
        return self._answers[lang, question, facet].get(value, []) if facet else self.stories("question", question, lang)

    def answer_values(self, question: str, facet: str, lang: str) -> dict[str, int]:
        """The values of a facet among the testimonies that answer a question, with how many."""
        return {value: len(rows) for value, rows in self._answers[lang, question, facet].items() if value}

    @cached_property
    def _answers(self) -> dict[tuple[str, str, str], dict[str, list[Row]]]:
        found: dict[tuple[str, str, str], dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
        for lang in self.languages:
            for row in self.listed("testimony", lang):
                for question, facet in product(dict.fromkeys(row.questions), QUESTION_FACETS):
                    for value in facet_of(row, facet):
                        found[lang, question, facet][value].append(row)
        return found

    def shared(self, kind: str, lang: str) -> tuple[Row, ...]:
        """Rows of a kind that may go into feeds, newest first."""
        found = self._shared.get((kind, lang))
        if found is None:
            found = self._shared[kind, lang] = newest_first(self.listed(kind, lang), self.today, "feed")
        return found
    @cached_property
    def speaking(self) -> tuple[str, ...]:
        """The slugs of the testimonies that the kiosk shows, newest first."""
        rows = self.listed("testimony", self.languages[0])
        return speaking((row for row in rows if all(self.by_id["testimony", row.slug, lang].granted("kiosk") for lang in self.languages)), self.show)

    @cached_property
    def _sounding(self) -> dict[str, tuple[Row, ...]]:
        return {lang: tuple(row for row in newest_first(self.listed("testimony", lang), self.today, "feed") if row.sounds) for lang in self.languages}

    def sounding(self, lang: str) -> tuple[Row, ...]:
        """The testimonies in their own language that have a sound for feeds, newest first."""
        return self._sounding[lang]

    def related(self, slug: str, lang: str) -> tuple[Row, ...]:
        """The stories nearest to one: its neighbours by date in the same country, then kind, then all, each once; none for one that is gone."""
        own, chosen = self.row("testimony", slug, lang), []
        if own is None:
            return ()
        for facet, value in (("country", own.country), ("kind", own.nature), ("", "")):
            for near in self._neighbours(facet, value, own):
                if len(chosen) < RELATED and all(near.slug != each.slug for each in (own, *chosen)):
                    chosen.append(near)
            if len(chosen) == RELATED:
                break
        return tuple(chosen)

    def _neighbours(self, facet: str, value: str, own: Row) -> list[Row]:
        rows = self.stories(facet, value, own.lang) if facet else self.listed("testimony", own.lang)
        place = self._place[own.lang, facet, value].get(own.slug, 0)
        low = max(0, min(place - 1, len(rows) - RELATED - 1))
        return rows[low : low + RELATED + 1]

    @cached_property
    def _place(self) -> dict[tuple[str, str, str], dict[str, int]]:
        places = {key: {row.slug: rank for rank, row in enumerate(rows)} for key, rows in self._stories.items() if key[1] in ("country", "kind")}
        for lang in self.languages:
            places[lang, "", ""] = {row.slug: rank for rank, row in enumerate(self.listed("testimony", lang))}
        return places


def facet_of(row: Row, facet: str) -> tuple[str, ...]:
    """The values that a testimony has for one of QUESTION_FACETS."""
    return {"country": (row.country,), "centre": row.centres, "age": (row.age,), "kind": (row.nature,)}[facet]


def pointers(row: Row) -> list[tuple[str, str]]:
    """The facets of a testimony and what it points at, as (name, value)."""
    found = [("country", row.country), ("programme", row.programme), ("kind", row.nature), ("school-year", row.school_year)]
    found += [("age", row.age), ("duration", duration(row.days)), ("direction", row.direction), *(("voice", voice) for voice in row.voices)]
    found += [("host", row.host), ("project", row.project)]
    found += [("centre", centre) for centre in row.centres] + [("badge", badge) for badge in row.badges]
    found += [("question", question) for question in row.questions]
    # to be there in person is no list's affair: nearly all are
    found += [("modality", modality) for modality in row.modalities if modality != "in-person"]
    return [(name, value) for name, value in found if value]


def newest_first(rows: Iterable[Row], today: date, purpose: str) -> tuple[Row, ...]:
    """Rows in their own language that may appear for a purpose, newest first; those without a day that has come are left out."""
    day = today.isoformat()
    granted = [row for row in rows if row.translated and row.granted(purpose) and "" < day_of(row) <= day]
    return tuple(sorted(granted, key=lambda row: (day_of(row), row.slug), reverse=True))


def day_of(row: Row) -> str:
    """The day by which an entry is new, an ISO text: it was published, or else what it tells of began."""
    return row.published or row.start[:10]


def _by_title(row: Row) -> tuple:
    return alphabetical(row.title), row.slug


def _dated(rows: list[Row]) -> list[Row]:
    """Newest first, those of one day by title: looked at for these alone, for it takes 6 µs a title."""
    days = groupby(sorted(rows, key=_day, reverse=True), key=_day)
    return [row for same in (list(group) for _, group in days) for row in (sorted(same, key=_by_title) if len(same) > 1 else same)]


def _day(row: Row) -> str:
    return row.published or row.start or row.school_year
