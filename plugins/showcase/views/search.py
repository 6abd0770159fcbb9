"""The search page of a language."""

from __future__ import annotations

import json
from typing import NamedTuple

from ..library.lens import Lens
from ..terms.folding import FOLDS
from .frame import Subject, frame
from .kit import Kit
from .listing import facets
from .parts import Facet, Frame, Link


class Engine(NamedTuple):
    """The search of one language: where its index is, the words that say nothing in a query (`idle`, parted by blanks),
    what its results are headed with, whether it is another than the page's."""

    lang: str
    folder: str
    idle: str
    heading: str
    foreign: bool


class SearchView(NamedTuple):
    """The search: `engines` with the page's own language first, none where no index was made; `root`
    begins the addresses of results, `counts` say how many there are by plural category; `folds` are the letters that
    are typed otherwise than printed, as JSON; `query` and `everywhere` name what an address asks for; `facets` and `links`
    are the ways without script."""

    frame: Frame
    heading: str
    intro: str
    engines: tuple[Engine, ...]
    root: str
    counts: tuple[tuple[str, str], ...]
    folds: str
    query: str
    everywhere: str
    facets: tuple[Facet, ...]
    links: tuple[Link, ...]


PAGES = ("%(num)s page found", "%(num)s pages found")


def search(lens: Lens, kit: Kit, lang: str) -> SearchView:
    """The search page; its results are the script's."""
    words, where = kit.strings[lang], lens.addresses
    heading, intro = words.say("Search"), words.say("A country, a trade, a word that worries you: search the stories, the questions and all other pages.")
    subject = Subject(heading, intro, lambda each: where.section("search", each), section=where.section("search", lang))
    languages = [lang, *(each for each in lens.languages if each != lang)]
    return SearchView(
        frame(lens, kit, lang, subject),
        heading,
        intro,
        tuple(Engine(each, where.root + kit.engines[each], kit.strings[each].term("search", "idle words"), words.say("In %(language)s", language=words.language(each)), each != lang)
              for each in languages if each in kit.engines),
        where.root,
        words.plurals(*PAGES),
        json.dumps(FOLDS, ensure_ascii=True, separators=(",", ":")),
        "q",
        words.section("everywhere"),
        facets(lens, kit, lang),
        (Link(words.say("Testimonies"), where.section("testimony", lang)), Link(words.say("Questions"), where.section("question", lang)),
         Link(words.say("Destinations"), where.section("country", lang)), Link(words.say("Site map"), where.section("map", lang))),
    )

