"""How other sites may take up what this one tells: addresses, terms, and the shape of the data.

A test compares the fields that are described here with those that `reuse` writes.
"""

from __future__ import annotations

from ..library.lens import Lens
from ..terms.strings import Strings
from .cards import localized
from .chapters import Chapter, Written, chapter, fact, mail
from .downloads import downloads
from .kit import Kit
from .parts import Fact, Link
from .reuse import SIZE, VERSION
from .shares import THRESHOLD


def reuse_page(lens: Lens, kit: Kit, lang: str) -> Written:
    """The page."""
    words = kit.strings[lang]
    return Written(words.say("Reuse our data"), words.say("Stories, figures and dates for other sites: a region, a network, a town."), (
        chapter("terms", "", words.say("Everything here is made anew with each publication, and can be read by a script of any other site (CORS)."),
                words.say("Whoever takes up a story looks for it again every week at least, and takes down what is no longer here: somebody may have withdrawn their consent."),
                words.say("The number %(version)s in the field “version” changes when a field goes or means something else; new fields may come at any time.", version=words.number(VERSION))),
        _stories(lens, kit, lang),
        *_indicators(lens, kit, lang),
        _others(lens, kit, lang),
        chapter("contact", words.say("A question, an idea?"), items=(mail(lens.site.email),)),
    ))


def _stories(lens: Lens, kit: Kit, lang: str) -> Chapter:
    words, where = kit.strings[lang], lens.addresses
    told = words.say("Only stories whose people agreed to feeds, %(size)s a file, newest first; “next” leads to the following file.", size=words.number(SIZE))
    source = (Link(kit.host + where.stories_data(lang), where.stories_data(lang)),) if lens.ask("shared_total", "testimony", lang) else ()
    return chapter("stories", words.say("Stories"), told, words.say("They belong to those who told them: link to them freely, ask before you publish them again."),
                   facts=story_fields(words), items=source)


def story_fields(words: Strings) -> tuple[Fact, ...]:
    """What the fields of a story mean."""
    told = (
        ("id", words.say("the same for ever, also when the address changes")),
        ("url, title, summary", words.say("the page, and what lists show of it, in the language of the file")),
        ("published, modified", words.say("days, year-month-day")),
        ("country, city, latitude, longitude", words.say("where; the country in two letters (ISO 3166-1) and by name")),
        ("start, end, days, school_year", words.say("when, and how long")),
        ("direction, participation, kind, modalities", words.say("there or here, alone or in a group, what for, by what means")),
        ("centre, programme, host, project", words.say("under whose care, with whom")),
        ("age_band", words.say("how old the person is, roughly; no field holds a name")),
        ("picture", words.say("a picture that may be shown, with its alternative text; null where there is none")),
    )
    return tuple(fact(name, meaning) for name, meaning in told)


def _indicators(lens: Lens, kit: Kit, lang: str) -> tuple[Chapter, ...]:
    words, where, licence = kit.strings[lang], lens.addresses, lens.site.legal.licence
    if not lens.ask("has_indicators", lang):
        return ()
    terms = Link(words.say("Licence of the figures: %(licence)s", licence=localized(lens, licence.name, lang)), licence.url) if licence else ""
    sheets = tuple(Link(f"{each.title} ({each.format})", each.url) for each in downloads(lens, kit, lang))
    source = Link(kit.host + where.indicators_data(lang), where.indicators_data(lang))
    return (chapter("indicators", words.say("Indicators"), terms, facts=(*file_fields(words), *year_fields(words), *part_fields(words)), items=(source, *sheets)),)


def file_fields(words: Strings) -> tuple[Fact, ...]:
    """What the fields of the file of indicators mean that is not about one year."""
    told = (
        ("threshold", words.say("fewer people than that are never told apart")),
        ("currency", words.say("of all amounts")),
        ("years", words.say("one for each school year that has figures, newest first, with the fields that follow")),
    )
    return tuple(fact(name, meaning) for name, meaning in told)


def year_fields(words: Strings) -> tuple[Fact, ...]:
    """What the fields of a school year mean."""
    told = (
        ("school_year, url", words.say("the school year, and its page")),
        ("outgoing, incoming, distance", words.say("those who left, those who came, those who met over the network: people")),
        ("share_left_at_least_once", words.say("of all learners, in whole per cent; null where it would single somebody out")),
        ("fundings, supports", words.say("money obtained, in euros, and acts of official support, in number")),
    )
    return tuple(fact(name, meaning) for name, meaning in told)


def part_fields(words: Strings) -> tuple[Fact, ...]:
    """What stands inside of the people of a year, and of its fundings and supports."""
    told = (
        ("total", words.say("how many people; null where there are some, and fewer than %(few)s", few=words.number(THRESHOLD))),
        ("by_centre, by_country, by_kind", words.say("people again, largest number first: “id”, “name”, “number”; the rest under the id “others”; null where the total may not be broken down")),
        ("counted", words.say("of funding and support, the local, departmental and regional ones together")),
        ("by_level", words.say("all of them: the sum or the number for each level")),
    )
    return tuple(fact(name, meaning) for name, meaning in told)


def _others(lens: Lens, kit: Kit, lang: str) -> Chapter:
    words, where = kit.strings[lang], lens.addresses
    badges = lens.ask("listed", "badge", lang)
    links = [Link(words.say("What is new, as RSS"), where.feed(lang, "rss")), Link(words.say("What is new, as Atom"), where.feed(lang, "atom")),
             Link(words.say("The calendar (iCalendar)"), where.calendar(lang))]
    links += [Link(words.say("Who issues our badges (Open Badges 2.0)"), where.issuer())] if badges else []
    return chapter("others", words.say("Feeds, calendar, badges"), words.say("Each section, each country and each centre has feeds of its own, named in its page."), items=tuple(links))
