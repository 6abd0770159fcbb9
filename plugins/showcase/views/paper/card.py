"""Cards for social networks: of an entry, of a list, of the home page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ...library.lens import Lens
from ...library.rows import Row
from ..cards import foreign, kicker, localized, shortened
from ..kit import Kit
from ..listing import COUNTS, INTROS, facet_value
from ..marks import paying, section_name
from ..story import funders_of
from . import frame, sign
from .parts import Mark, Photo, Sign, SocialCard
from .sentences import excerpt
from .sheets import speaker

SOCIAL = "social"
# of a list whose newest entry has no picture, the next ones are looked at
LOOKED_AT = 4
# pixels of a picture's width, of which a card shows the half or all
ACROSS = 960
# and the least of a picture, half of its place on a card and on a square
LEAST = (540, 315)
# what a card has room for besides its title: characters of a line or two, words of what somebody said
KICKER, BYLINE, SAID = 60, 165, 45


def card(lens: Lens, kit: Kit, lang: str, what: str, value: str = "") -> SocialCard:
    """The card of a page; `what` is home, section (`value`: which), a facet or question (`value`: which), indicators (a school year or ""), or a kind of entry (its slug)."""
    return CARDS.get(what, _entry)(lens, kit, lang, what, value)


def _card(lens: Lens, kit: Kit, lang: str, kicker: str, title: str, byline: str = "", photo: Photo | None = None, own: str = "", quote: str = "",
          emblem: Mark | None = None, instead: Sign | None = None) -> SocialCard:
    """`instead` is what stands there without a photo."""
    # a picture needs no day
    imprint = frame.imprint(lens, kit, lang, title, byline, "")
    return SocialCard(imprint, frame.sender(lens, kit, lang), shortened(kicker, KICKER), title, excerpt(quote, SAID), shortened(byline, BYLINE), own, photo, emblem,
                      None if photo else instead)


def _entry(lens: Lens, kit: Kit, lang: str, what: str, value: str) -> SocialCard:
    row = lens.ask("row", what, value, lang)
    words = kit.strings[lang]
    if not row.discreet(SOCIAL):
        # of a story whose person is not to be told of: where and what, as of any other
        return _card(lens, kit, lang, words.say(section_name(what)), words.country(row.country), words.term("kind", row.nature), instead=sign.country(lens, row.country))
    day = lambda iso: words.day(date.fromisoformat(iso[:10]), "full") if iso else ""  # noqa: E731
    byline = {
        "testimony": lambda: speaker(kit, row),
        "partner": lambda: row.city,
        "event": lambda: ", ".join(filter(None, (day(row.start), row.city))),
        "news": lambda: day(row.published),
    }.get(what, lambda: row.summary if row.translated else "")()
    instead = {
        "testimony": lambda: sign.place(lens, row), "partner": lambda: sign.place(lens, row), "destination": lambda: sign.country(lens, row.country),
        "event": lambda: sign.day(kit, row), "badge": lambda: sign.badge(lens, kit, row, SOCIAL),
    }.get(what, lambda: None)()
    above = kicker(lens, kit, row) or ("" if what == "page" else words.say(section_name(what)))
    return _card(lens, kit, lang, above, row.title, byline, _photo(lens, kit, row), foreign(row), row.quote, _emblem(lens, kit, row), instead)


def _photo(lens: Lens, kit: Kit, row: Row) -> Photo | None:
    """The first picture of an entry that everybody in it lets go to social networks."""
    return _clear(frame.shown_photos(lens, kit, row, SOCIAL, ACROSS))


def _newest_photo(lens: Lens, kit: Kit, lang: str, kind: str, facet: str = "", value: str = "") -> Photo | None:
    """Such a picture of the newest entry in a list that has one."""
    for slug in lens.ask("pictured", kind, facet, value, lang, SOCIAL, LOOKED_AT):
        of = (kind, slug, lang, SOCIAL)
        if found := _clear(frame.photos(kit, lens.fields(*of), lens.files(*of), enough=ACROSS)):
            return found
    return None


def _clear(photos: tuple[Photo, ...]) -> Photo | None:
    """The first that is not too small to be drawn across a card: enlarged, it would be a blur."""
    return next((each for each in photos if each.width >= LEAST[0] and each.height >= LEAST[1]), None)


def _emblem(lens: Lens, kit: Kit, row: Row) -> Mark | None:
    """The mark of a funder who demands its emblem wherever something that it paid for is told of."""
    if row.kind == "testimony":
        paid_by = funders_of(lens, row.lang, lens.fields(row.kind, row.slug, row.lang, SOCIAL))
    elif row.kind == "project":
        record = lens.fields(row.kind, row.slug, row.lang)
        paid_by = paying(lens, record)
    else:
        return None
    return next((mark._replace(logo=None) for mark in frame.funders(lens, kit, row.lang, paid_by).marks if mark.emblem), None)


def _home(lens: Lens, kit: Kit, lang: str, what: str, value: str) -> SocialCard:
    site = lens.site
    welcome = next((row for row in lens.ask("listed", "page", lang) if row.menu == "home" and row.discreet(SOCIAL)), None)
    title = welcome.title if welcome else localized(lens, site.tagline, lang)
    return _card(lens, kit, lang, localized(lens, site.institution, lang), title, localized(lens, site.tagline, lang) if welcome else "",
                 _photo(lens, kit, welcome) if welcome else None, foreign(welcome) if welcome else "")


def _section(lens: Lens, kit: Kit, lang: str, what: str, value: str) -> SocialCard:
    words = kit.strings[lang]
    intro = words.say(INTROS[value]) if value in INTROS else localized(lens, lens.site.tagline, lang)
    instead = {
        "country": lambda: sign.country(lens, *(code for code, stories in lens.ask("country_totals", lang) if stories)), "question": lambda: sign.QUESTION,
        "badge": lambda: next((sign.badge(lens, kit, row, SOCIAL) for row in lens.ask("slice", "badge", lang, 0, 1)), None),
    }.get(value, lambda: None)()
    return _card(lens, kit, lang, "", words.say(section_name(value)), intro, _newest_photo(lens, kit, lang, value) if value in INTROS else None, instead=instead)


def _facet(lens: Lens, kit: Kit, lang: str, what: str, value: str) -> SocialCard:
    words, total = kit.strings[lang], lens.ask("stories_total", what, value, lang)
    above = words.say("Destinations") if what == "country" else words.say("Our centres")
    photo = _newest_photo(lens, kit, lang, "testimony", what, value)
    return _card(lens, kit, lang, above, facet_value(lens, kit, what, value, lang), words.count(*COUNTS["testimony"], total) if total else "", photo,
                 instead=sign.country(lens, value) if what == "country" else None)


def _question(lens: Lens, kit: Kit, lang: str, what: str, value: str) -> SocialCard:
    words = kit.strings[lang]
    asked = next(each for each in lens.questions if each.id == value)
    told = words.count("%(num)s story answers", "%(num)s stories answer", lens.ask("answers_total", value, "", "", lang))
    return _card(lens, kit, lang, words.say("What families ask"), localized(lens, asked.text, lang), told, instead=sign.QUESTION)


def _indicators(lens: Lens, kit: Kit, lang: str, what: str, value: str) -> SocialCard:
    words, (figure, next_one) = kit.strings[lang], sign.figures(lens, kit, lang, value)
    # no line ends between a small word and the year
    title = words.say("Indicators of %(year)s", year=value).replace(f" {value}", f"\u00a0{value}") if value else words.say("Indicators")
    return _card(lens, kit, lang, localized(lens, lens.site.institution, lang), title, next_one, instead=figure)


CARDS: dict[str, Callable[..., SocialCard]] = {
    "home": _home, "section": _section, "country": _facet, "centre": _facet, "question": _question, "indicators": _indicators,
}
