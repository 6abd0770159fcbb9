"""The eco-design statement (RGESN, version of May 2024): what is done, what it weighs, where it is hosted.

What the build knows is counted by it: number and size of the files that a page asks for before its pictures.  The rest
is measured by people, who write it in site.yaml with the day and the tool.
"""

from __future__ import annotations

from ..library.lens import Lens
from ..model.legal import EcoDesign
from ..terms.strings import Strings
from .chapters import Chapter, Written, chapter, fact, mail, worded, worded_paragraphs
from .kit import Assets, Kit
from .parts import Link

KILO = 1000


def eco_design(lens: Lens, kit: Kit, lang: str) -> Written:
    """The statement."""
    words, own = kit.strings[lang], lens.site.legal.eco_design
    assessed = (words.say("%(rate)s%% of its 78 criteria are met.", rate=words.number(own.rate)) if own.rate is not None
                else words.say("Its 78 criteria have not all been gone through yet: no score is given."))
    return Written(words.say("Eco-design"), words.say("A light site, for old phones, slow networks and the machines that serve it."), (
        chapter("standard", "", words.say("This statement follows the French general standard for the eco-design of digital services (RGESN, May 2024)."), assessed,
                words.say("It was last read again on %(day)s.", day=words.day(lens.site.legal.reviewed_on))),
        _done(words),
        _weight(words, kit.assets),
        *_measured(lens, words, lang, own),
        _hosting(lens, words, lang, own),
        *_commitments(lens, words, lang, own),
        chapter("contact", words.say("A question, an idea?"), items=(mail(own.email or lens.site.email),)),
    ))


def _done(words: Strings) -> Chapter:
    return chapter("done", words.say("What is done"), items=tuple(Link(each, "") for each in (
        words.say("The pages are files made in advance: no database, no program runs on the server when one reads."),
        words.say("Nothing comes from elsewhere: no statistics, no advertisement, no font, map or video of another site."),
        words.say("Every page can be read whole without JavaScript, on an old phone as well."),
        words.say("Pictures exist in several sizes; a page asks for the one that fits, and only when it comes near."),
        words.say("Sound and film start only when asked to."),
        words.say("Fonts hold only the letters of the languages of Europe."),
        words.say("A change makes only those pages again that it concerns: nothing else has to be sent or cached anew."),
    )))


def _weight(words: Strings, assets: Assets) -> Chapter:
    weights = assets.weights
    # the page itself, its style sheet, its icon, the fonts that are loaded early
    requests = 3 + len(assets.fonts)
    return chapter("weight", words.say("What a page weighs, counted by the build"), facts=tuple(filter(None, (
        fact(words.say("Requests before pictures and scripts"), words.number(requests)),
        fact(words.say("Requests to other sites"), words.number(0)),
        fact(words.say("Style sheets of all pages together, before compression"), _kilobytes(words, weights.styles)),
        fact(words.say("Fonts that every page asks for"), _kilobytes(words, weights.fonts)) if assets.fonts else None,
        fact(words.say("Scripts of all pages together, before compression"), _kilobytes(words, weights.scripts)) if assets.scripts else None,
        fact(words.say("Search engine (pagefind)"), words.say("not counted here: it is fetched only by whoever searches")),
    ))))


def _kilobytes(words: Strings, size: int) -> str:
    return words.say("%(size)s kB", size=words.number(max(1, round(size / KILO))))


def _measured(lens: Lens, words: Strings, lang: str, own: EcoDesign) -> tuple[Chapter, ...]:
    facts = tuple(fact(words.say("%(day)s, with %(tool)s", day=words.day(each.measured_on), tool=each.tool), worded(lens, each.result, lang)) for each in own.measures)
    return (chapter("measured", words.say("What people measured"), facts=facts),) if facts else ()


def _hosting(lens: Lens, words: Strings, lang: str, own: EcoDesign) -> Chapter:
    host = lens.site.legal.host
    told = worded_paragraphs(lens, own.hosting, lang) if own.hosting else ()
    return chapter("hosting", words.say("Hosting"), f"{host.name}, {host.address}", *told)


def _commitments(lens: Lens, words: Strings, lang: str, own: EcoDesign) -> tuple[Chapter, ...]:
    found = tuple(worded(lens, each, lang) for each in own.commitments)
    return (chapter("commitments", words.say("What we undertake"), items=found),) if found else ()
