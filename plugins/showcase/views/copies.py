"""What a search finds: for each page with words of its own, those words alone, without menus, lists and neighbours.

Only what a page prints is copied, from the same views as the page where these say it in words: a search index is read by
whoever fetches it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..library.addresses import is_statement
from ..library.clear import Cleared
from ..library.lens import Lens
from ..library.rows import Row
from .article import event_lines
from .cards import address, day, foreign, kicker
from .departure import departure_lists, lists, ticked_words
from .fundings import fundings, supports
from .kit import Kit
from .marks import marks, paying
from .pagecopy import ANSWERING, REPEATING, PageCopy, flat, own_words, thumbnail
from .partner import partner_facts
from .phones import calls
from .project import project_facts, reached
from .sitecopies import site_copies
from .story import glance
from .voices import speaker

# all over Europe (EU 2018/1972 art. 109)
EMERGENCY = "112"


def copies(lens: Lens, kit: Kit, lang: str) -> Iterator[PageCopy]:
    """Every page of a language that a search may find; what only the preview shows is left out."""
    for kind in SHOWN:
        for row in lens.ask("listed", kind, lang):
            if not row.mark and row.menu != "home" and not is_statement(kind, row.slug):
                yield _entry(lens, kit, row)
                yield from _departures(lens, kit, row)
    yield from site_copies(lens, kit, lang)


def _entry(lens: Lens, kit: Kit, row: Row) -> PageCopy:
    words, when = kit.strings[row.lang], day(kit, row)
    line = " · ".join(filter(None, (words.term("result", row.kind), kicker(lens, kit, row), when.text if when else "")))
    cleared = lens.record(row.kind, row.slug, row.lang)
    text = (*own_words(lens, kit, row, cleared), *flat(SHOWN[row.kind](lens, kit, row, cleared)))
    # the page of all pages where one looks for whom to call
    reached = flat(EMERGENCY, tuple((each.role, each.links) for each in calls(lens, row.lang))) if row.departures else ()
    return PageCopy(address(lens, row), row.title, line, text, thumbnail(kit, row), foreign(row), reached, ANSWERING if reached else 1)


def _story(lens: Lens, kit: Kit, row: Row, cleared: Cleared) -> tuple:
    """Who speaks, and the facts at a glance, without their labels, which all stories share."""
    record = cleared.record
    return (*(speaker(kit, row, person) for person in record.people), *(fact.values for fact in glance(lens, kit, row, record)))


def _partner(lens: Lens, kit: Kit, row: Row, cleared: Cleared) -> tuple:
    return (partner_facts(lens, kit, row, cleared.record), tuple((each.school_year, each.text) for each in cleared.record.history))


def _project(lens: Lens, kit: Kit, row: Row, cleared: Cleared) -> tuple:
    """As a funder asks: the facts with their labels, the money line by line, the supports, who must be named."""
    record, lang = cleared.record, row.lang
    partners = tuple(filter(None, (lens.ask("row", "partner", each, lang) for each in record.partners)))
    table = fundings(lens, kit, lang, record.fundings)
    money = tuple((year.school_year, *((line.funder, line.level, line.amount) for line in year.rows), year.total) for year in table.years) if table else ()
    backed = tuple((each.body, each.level, each.day) for each in supports(lens, kit, lang, record.supports))
    named = tuple(each.name for each in marks(lens, kit, lang, paying(lens, record)))
    return (project_facts(lens, kit, row, record, reached(partners, lens.ask("stories", "project", row.slug, lang))), money, table.levels if table else (), backed, named)


def _event(lens: Lens, kit: Kit, row: Row, cleared: Cleared) -> tuple:
    return tuple(values for _, values in event_lines(lens, kit, row, cleared.record))


def _badge(lens: Lens, kit: Kit, row: Row, cleared: Cleared) -> tuple:
    return (cleared.record.issuer,)


def _page(lens: Lens, kit: Kit, row: Row, cleared: Cleared) -> tuple:
    """What there is to tick here, and whom to call."""
    found = lists(lens, kit, row, cleared.record)
    if found is None:
        return ()
    words = kit.strings[row.lang]
    danger = (words.say("Immediate danger, in the European Union, Iceland, Liechtenstein, Norway, Switzerland and the United Kingdom"), EMERGENCY,
              words.say("Elsewhere, the number is on the page of the country"))
    return (words.say("Whom to call"), danger, tuple((each.role, each.links, each.hours) for each in found.calls), ticked_words(found.lists))


def _news(lens: Lens, kit: Kit, row: Row, cleared: Cleared) -> tuple:
    return ()


# kind → what its page prints of an entry beside the entry's own words
SHOWN: dict[str, Callable[[Lens, Kit, Row, Cleared], tuple]] = {
    "testimony": _story, "partner": _partner, "project": _project, "news": _news, "event": _event, "badge": _badge, "page": _page,
}
# kinds of entries that have a part in an index; the words of the last two stand on pages that are no entry's
COPIED = (*SHOWN, "destination", "evaluation")


def _departures(lens: Lens, kit: Kit, row: Row) -> Iterator[PageCopy]:
    """The lists of each departure; whom to call is found once, on the page that they belong to."""
    if not row.departures:
        return
    words, record = kit.strings[row.lang], lens.fields(row.kind, row.slug, row.lang)
    for name in row.departures:
        told = departure_lists(words, record, name)
        line = " · ".join((words.term("result", "departure"), row.title))
        text = (told.summary, *flat(ticked_words(told.lists)))
        yield PageCopy(lens.addresses.departure(row.lang, row.address, name), told.title, line, text, lang=foreign(row), weight=REPEATING)
