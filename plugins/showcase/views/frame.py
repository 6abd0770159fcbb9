"""What surrounds a page: head, breadcrumbs, language switch, notices."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from markupsafe import Markup

from ..library.lens import Lens
from ..library.rows import Row
from ..terms.strings import Strings
from .cards import localized, shortened
from .jsonld import breadcrumb_list, script
from .kit import Kit
from .parts import Alternate, DocumentLink, Frame, Head, Link, Notice, Picture

# what a search engine shows of a description (characters)
DESCRIPTION = 200
# width and height of a card in pixels: what networks ask for
CARD = (1200, 630)
# what there may be of a page to print, as a link says it, and on which paper
SHEET, BOOKLET, PIN_UP = (("Sheet to print", "a4"),), (("The year’s review, to print", "a4"),), (("A page to pin up", "a4"),)
POSTER = (("Poster", "a3"), ("Poster", "a4"))


class Subject(NamedTuple):
    """A page as its frame needs to know it.

    `at` gives its address in a language, "" where that language has no such page; `original` is the
    language of the words when they are not the interface's; `things` are JSON-LD objects; `social`
    is the picture that may go to social networks, `card` the words of its card where these are not its title;
    `paper` is what there may be of it to print;
    `crumb` its name on the way that leads to it, where that is shorter than its title.
    """

    title: str
    description: str
    at: Callable[[str], str]
    crumbs: tuple[Link, ...] = ()
    section: str = ""
    kind: str = "website"
    social: Picture | None = None
    things: tuple[dict, ...] = ()
    feeds: tuple[Link, ...] = ()
    notices: tuple[Notice, ...] = ()
    original: str = ""
    translated: tuple[str, ...] = ()
    robots: str = ""
    paper: tuple[tuple[str, str], ...] = ()
    card: str = ""
    crumb: str = ""


def frame(lens: Lens, kit: Kit, lang: str, subject: Subject) -> Frame:
    """The frame of a page in `lang`."""
    words, site = kit.strings[lang], lens.site
    here = subject.at(lang)
    crumbs = (Link(words.say("Home"), lens.addresses.home(lang)), *subject.crumbs, Link(subject.crumb or subject.title, here, subject.original, current=True))
    switch = tuple(_alternates(lens, kit, subject))
    # a page that must not be indexed has no address of its own to recommend: the 404 page stands for many
    indexed = kit.host and not subject.robots
    canonical = kit.host + (subject.at(subject.original) if subject.original and subject.original in lens.languages else here)
    name = localized(lens, site.name, lang)
    things = (*subject.things, breadcrumb_list(kit.host, crumbs)) if subject.crumbs else subject.things
    head = Head(
        title=f"{subject.title} · {name}" if here != lens.addresses.home(lang) or subject.robots else f"{name} · {localized(lens, site.tagline, lang)}",
        description=shortened(subject.description, DESCRIPTION),
        canonical=canonical if indexed else "",
        alternates=_hreflang(lens, kit, switch) if indexed else (),
        kind=subject.kind,
        shared=_shared(lens, kit, lang, subject) if kit.host else None,
        feeds=(*_main_feeds(lens, kit, lang), *subject.feeds),
        json_ld=script(things) if things and kit.host else Markup(""),
        robots=subject.robots,
    )
    return Frame(head, crumbs if subject.crumbs else (), tuple(each for each in switch if each.lang != lang), subject.section, subject.notices,
                 subject.original, _papers(lens, kit, lang, here, subject.paper))


def _shared(lens: Lens, kit: Kit, lang: str, subject: Subject) -> Picture | None:
    """The card of a page, or else of its section, or of the site; where none was drawn, the picture that may go to social networks."""
    where, site = lens.addresses, lens.site
    name = localized(lens, site.name, lang)
    here, home = subject.at(lang), where.home(lang)
    for page in dict.fromkeys((here, subject.section or home, home)):
        if lens.ask("printed", where.card(page)):
            alt = f"{subject.card or subject.title} · {name}" if page == here else f"{name} · {localized(lens, site.tagline, lang)}"
            if page == here and subject.social and not subject.card:
                alt += f". {subject.social.alt}"
            return Picture(kit.host + where.card(page), "", "", *CARD, alt)
    return subject.social._replace(src=kit.host + subject.social.src) if subject.social else None


def _papers(lens: Lens, kit: Kit, lang: str, page: str, wanted: tuple[tuple[str, str], ...]) -> tuple[DocumentLink, ...]:
    """The ways to what was printed of a page."""
    words, links = kit.strings[lang], []
    for title, form in wanted:
        at = lens.addresses.sheet(page, form)
        weight = lens.ask("weight", at)
        if weight:
            links.append(DocumentLink(words.say(title), at, words.say("PDF, %(paper)s, %(size)s", paper=form.upper(), size=weighed(words, weight))))
    return tuple(links)


def weighed(words: Strings, size: int) -> str:
    """A file's size in words, in megabytes where that is shorter."""
    if size >= 1_000_000:
        return words.say("%(size)s MB", size=words.number(size / 1_000_000, 1))
    return words.say("%(size)s kB", size=words.number(max(1, round(size / 1000))))


def entry_at(lens: Lens, row: Row) -> tuple[Callable[[str], str], tuple[str, ...]]:
    """For an entry: its address by language, and the languages that have it in their own words."""
    told = lens.ask("translations", row.kind, row.slug)
    addresses = {lang: address for lang, address, _ in told}
    return lambda lang: addresses.get(lang, ""), tuple(lang for lang, _, translated in told if translated)


def entry_notices(lens: Lens, kit: Kit, row: Row) -> tuple[Notice, ...]:
    """What a reader must know of an entry first: preview marks, the original's language, an outdated translation."""
    words = kit.strings[row.lang]
    notices = []
    if row.mark:
        notices.append(Notice("draft" if row.mark == "draft" else "withheld", words.say("Preview only: %(reason)s", reason=words.term("withheld", row.mark))))
    if not row.translated:
        text = words.say("This page is not translated yet. You are reading the original, in %(language)s.", language=words.language(row.content_lang))
        notices.append(Notice("fallback", text))
    if row.outdated:
        at, _ = entry_at(lens, row)
        original = next((lang for lang in lens.languages if lang != row.lang and at(lang)), row.lang)
        link = Link(words.say("Read the original, in %(language)s", language=words.language(original)), at(original), original)
        notices.append(Notice("outdated", words.say("The original of this page has changed since it was translated."), link))
    if row.status in ("cancelled", "postponed"):
        notices.append(Notice("cancelled", words.term("event-notice", row.status)))
    return tuple(notices)


def _alternates(lens: Lens, kit: Kit, subject: Subject):
    for lang in lens.languages:
        if subject.at(lang):
            yield Alternate(lang, kit.strings[lang].own_name(), subject.at(lang), not subject.translated or lang in subject.translated)


def _hreflang(lens: Lens, kit: Kit, switch: tuple[Alternate, ...]) -> tuple[Alternate, ...]:
    own = [each._replace(url=kit.host + each.url) for each in switch if each.translated]
    if len(own) < 2:
        return ()
    default = next((each for each in own if each.lang == lens.languages[0]), own[0])
    return (*own, default._replace(lang="x-default"))


def _main_feeds(lens: Lens, kit: Kit, lang: str) -> tuple[Link, ...]:
    words, name = kit.strings[lang], localized(lens, lens.site.name, lang)
    heard = (Link(words.say("%(name)s, to be heard", name=name), lens.addresses.podcast(lang)),) if lens.ask("is_heard", lang) else ()
    forms = (("rss", "RSS"), ("atom", "Atom"))
    return (*(Link(words.say("%(name)s: everything (%(form)s)", name=name, form=form), lens.addresses.feed(lang, short)) for short, form in forms), *heard)
