"""Where every page lives: readable addresses per language, root-relative below SITEURL's path."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

# section → English word, also the key (msgctxt "address") of its translation
SECTIONS = {
    "testimony": "testimonies",
    "partner": "partners",
    "project": "projects",
    "event": "calendar",
    "news": "news",
    "badge": "badges",
    "centre": "centres",
    "country": "destinations",
    "programme": "programmes",
    "kind": "kinds",
    "school-year": "school-years",
    "map": "site-map",
    "search": "search",
    "question": "questions",
    "evaluation": "indicators",
    "in-country": "countries",
    "age": "ages",
    "accessibility": "accessibility",
    "legal-notice": "legal-notice",
    "privacy": "personal-data",
    "eco-design": "eco-design",
    "reuse": "reuse-our-data",
    "modality": "modalities",
    "duration": "durations",
    "voice": "voices",
    "direction": "directions",
}
# pages that the site writes itself, from site.yaml; a page of content/ that has such a name adds its words to them
STATEMENTS = ("legal-notice", "privacy", "eco-design", "reuse", "accessibility")
# lists that a text points at as if they were pages, page:indicators: what it calls them → their section
LISTS = {SECTIONS[each]: each for each in ("testimony", "partner", "project", "event", "news", "badge", "country", "question", "evaluation")}
# what the address of a list's later pages ends with
LATER = "page/{}/"
# facets that live in a section of their own; the others lie below the testimonies
OWN_SECTION = ("centre", "country")
FACETS = ("country", "centre", "programme", "kind", "school-year", "modality", "age", "duration", "voice", "direction")
# of these, some have so few values that their lists are nearly the list of all: only the newest stories are on them, on so many pages
BRIEF_FACETS, BRIEF_PAGES = ("age", "duration", "voice", "direction"), 3
# how the answers to a question can be chosen
QUESTION_FACETS = ("country", "centre", "age", "kind")


class Addresses(NamedTuple):
    """Paths of pages.  `root` is SITEURL's path with both slashes; `prefixes` language → "" or "en/"; `words`
    (language, section) → address word; `values` (language, facet, value) → address word, for values that are not their own."""

    root: str
    prefixes: dict[str, str]
    words: dict[tuple[str, str], str]
    values: dict[tuple[str, str, str], str]

    def home(self, lang: str) -> str:
        """The language's home page."""
        return self.root + self.prefixes[lang]

    def section(self, section: str, lang: str, number: int = 1) -> str:
        """A section's list; `number` is the page of the list, from 1."""
        return f"{self.home(lang)}{self.words[lang, section]}/" + paged(number)

    def entry(self, kind: str, lang: str, word: str) -> str:
        """An entry's page; pages live at the root of their language, and a destination is the page of its country."""
        if kind == "destination":
            return self.facet("country", word.upper(), lang)
        return f"{self.home(lang)}{word}/" if kind == "page" else f"{self.section(kind, lang)}{word}/"

    def facet(self, facet: str, value: str, lang: str, number: int = 1) -> str:
        """The list of the testimonies that share a facet's value."""
        return f"{self.facets(facet, lang)}{self.values.get((lang, facet, value), value)}/" + paged(number)

    def facets(self, facet: str, lang: str) -> str:
        """What the lists by a facet lie below."""
        parent = self.home(lang) if facet in OWN_SECTION else self.section("testimony", lang)
        return f"{parent}{self.words[lang, facet]}/"

    def filters(self, lang: str) -> str:
        """The traits of all testimonies, which a script combines."""
        return f"{self.section('testimony', lang)}filters.json"

    def departure(self, lang: str, word: str, departure: str) -> str:
        """What of a page's lists concerns one departure, minor-internship for instance."""
        return f"{self.entry('page', lang, word)}{self.values.get((lang, 'departure', departure), departure)}/"

    def question(self, question: str, lang: str, facet: str = "", value: str = "", number: int = 1) -> str:
        """The answers to a question, all of them or those that share a facet's value."""
        page = f"{self.section('question', lang)}{self.values.get((lang, 'question', question), question)}/"
        if facet:
            page += f"{self.words[lang, 'in-country' if facet == 'country' else facet]}/{self.values.get((lang, facet, value), value)}/"
        return page + paged(number)

    def feed(self, lang: str, form: str, below: str = "") -> str:
        """A feed's address: `form` is rss or atom, `below` the page it belongs to (the home page by default)."""
        return f"{below or self.home(lang)}{form}.xml"

    def podcast(self, lang: str) -> str:
        """The feed of all sounds."""
        return f"{self.home(lang)}podcast.xml"

    def podcast_picture(self, lang: str) -> str:
        """The square picture that podcast readers show."""
        return f"{self.home(lang)}podcast.png"

    def calendar(self, lang: str) -> str:
        """The iCalendar file of all events."""
        return f"{self.section('event', lang)}calendar.ics"

    def event_file(self, lang: str, word: str) -> str:
        """The iCalendar file of one event, named after it: people keep it."""
        return f"{self.entry('event', lang, word)}{word}.ics"

    def indicators(self, lang: str, school_year: str = "") -> str:
        """The indicators, all of them or those of a school year, which its evaluation shares."""
        return self.entry("evaluation", lang, school_year) if school_year else self.section("evaluation", lang)

    def lists(self, lang: str, made: Collection[str]) -> list[str]:
        """What texts may call the lists, those whose address is among `made`."""
        return [name for name, section in LISTS.items() if self.section(section, lang) in made]

    def figures(self, lang: str, name: str) -> str:
        """The file in which figures may be downloaded: mobilities, fundings or supports."""
        return f"{self.section('evaluation', lang)}{name}.csv"

    def stories_data(self, lang: str, number: int = 1) -> str:
        """The testimonies as JSON for other sites, page by page from 1."""
        return f"{self.home(lang)}stories{'' if number == 1 else f'-{number}'}.json"

    def indicators_data(self, lang: str) -> str:
        """The indicators as JSON for other sites."""
        return f"{self.home(lang)}indicators.json"

    def badge(self, slug: str, form: str, lang: str = "") -> str:
        """A badge's own file, json or svg: in no language's part of the site, and named after the folder, so that it never moves.

        With `lang`, the same data in another language.
        """
        return f"{self.home(lang) if lang else self.root}badges/{slug}.{form}"

    def issuer(self) -> str:
        """The institution as it issues badges."""
        return f"{self.root}badges/issuer.json"

    def sheet(self, page: str, form: str = "a4") -> str:
        """What there is of a page to print, named after it: people keep it.  `form` is the size of the paper."""
        return f"{page}{page.rstrip('/').rpartition('/')[2]}{'' if form == 'a4' else f'-{form}'}.pdf"

    def card(self, page: str) -> str:
        """What social networks show of a page."""
        return f"{page}card.jpg"

    def file(self, address: str) -> str:
        """The file in the output folder that answers at `address`, with forward slashes."""
        inside = address[len(self.root) :]
        return inside + "index.html" if not inside or inside.endswith("/") else inside


def listed_by(facet: str, total: int, size: int) -> int:
    """How many of the `total` stories that share a facet's value are on its list, which has `size` of them a page."""
    return min(total, BRIEF_PAGES * size) if facet in BRIEF_FACETS else total


def is_statement(kind: str, slug: str) -> bool:
    """Whether an entry's words stand on a page that the site writes itself, and not on one of their own."""
    return kind == "page" and slug in STATEMENTS


def paged(number: int) -> str:
    """What a list's later pages add to its address."""
    return "" if number == 1 else LATER.format(number)
