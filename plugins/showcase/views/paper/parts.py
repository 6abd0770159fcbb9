"""The small values that paper is made of; its templates see nothing else, and all words in them are localized.

Every `lang` is "" when the words are in the page's own language and a tag otherwise, so that readers aloud hear it right.
"""

from __future__ import annotations

from typing import NamedTuple

from ..badges import MedalView
from ..map import Map


# the least and the greatest height, by its width, of a map that has the width of the page, and of one beside a photo: flat for a far country, of which it would else show the sea
FORM = 0.4, 0.4
BESIDE = 0.7, 1.0


class Imprint(NamedTuple):
    """What a document says of itself: `date` is an ISO day, taken from what it shows and never from a clock."""

    lang: str
    dir: str
    title: str
    description: str
    author: str
    date: str


class Sender(NamedTuple):
    """Whom the paper comes from; `site` is the address that people type, `note` what must be known of the content."""

    name: str
    tagline: str
    institution: str
    place: str
    phone: str
    email: str
    site: str
    note: str


class Photo(NamedTuple):
    """A picture: `file` is a name among the pictures of the site, measures in pixels; the focus, in per cent, is what must be seen when it is cut."""

    file: str
    width: int
    height: int
    alt: str
    caption: str = ""
    credit: str = ""
    focus_x: int = 50
    focus_y: int = 50
    lang: str = ""


class Code(NamedTuple):
    """A QR code that leads to `url`; `shown` is the same as one would type it, `caption` says what one finds there."""

    url: str
    shown: str
    alt: str
    caption: str


class Mark(NamedTuple):
    """A funder as it must be shown: `emblem` is what the European Union's emblem is called, "" for other funders."""

    name: str
    level: str
    statement: str
    disclaimer: str
    logo: Photo | None
    emblem: str


class Line(NamedTuple):
    """A line of a facts card."""

    label: str
    values: tuple[str, ...]
    lang: str = ""


class Figure(NamedTuple):
    """A number that can be seen from afar, and what it counts."""

    value: str
    label: str


class Item(NamedTuple):
    """A line of a list: `note` is quieter, and stands after it."""

    text: str
    note: str = ""
    lang: str = ""


class Bar(NamedTuple):
    """A part of a whole: `share` from 0 to 1, `tone` the name of its colour."""

    name: str
    amount: str
    share: float
    tone: str


class Year(NamedTuple):
    """A school year, and what was done in it."""

    name: str
    items: tuple[Item, ...]


class Voice(NamedTuple):
    """Words of somebody in sentences, who that is, and from which story."""

    sentences: tuple[str, ...]
    who: str
    about: str
    lang: str = ""


class Section(NamedTuple):
    """A part of a sheet: `kind` says how it is drawn and which of the fields are filled.

    list, crowd: `items`; bars: `bars` and `total`; years: `years`; voices: `voices`; prose: `paragraphs`, each in sentences.
    `rest[n]` says that n items are left out.
    """

    kind: str
    title: str
    items: tuple[Item, ...] = ()
    bars: tuple[Bar, ...] = ()
    total: str = ""
    years: tuple[Year, ...] = ()
    voices: tuple[Voice, ...] = ()
    paragraphs: tuple[tuple[str, ...], ...] = ()
    rest: tuple[str, ...] = ()
    lang: str = ""


class Marks(NamedTuple):
    """All funders of what the paper shows."""

    title: str
    marks: tuple[Mark, ...]


class Sign(NamedTuple):
    """What stands on a card in the place of a picture: `kind` says what it is and which of the fields are filled.

    map: `map`; figure, day: `lines`, the large one first; badge: `medal`; question: none, it is a sign by itself.
    """

    kind: str
    lines: tuple[str, ...] = ()
    map: Map | None = None
    medal: MedalView | None = None


class SocialCard(NamedTuple):
    """What social networks show of a page: few words that one reads at the size of a stamp, and a picture, or a sign where there is none.
    `lang` is that of title and quote; `emblem` the mark of a funder who demands one."""

    imprint: Imprint
    sender: Sender
    kicker: str
    title: str
    quote: str
    byline: str
    lang: str
    photo: Photo | None
    emblem: Mark | None = None
    sign: Sign | None = None


class Post(NamedTuple):
    """What staff post about a story: a square card, its words for whoever does not see it, and a message with the link, in full and for
    networks that count letters."""

    card: SocialCard
    alt: str
    message: str
    short: str


class Sheet(NamedTuple):
    """One page about a project, a partner or a country; `sections` in order of reading.  `map` is of the form BESIDE where it stands beside a photo, else of FORM."""

    imprint: Imprint
    sender: Sender
    kind: str
    dated: str
    kicker: str
    status: str
    title: str
    summary: tuple[str, ...]
    lang: str
    photo: Photo | None
    map: Map | None
    figures: tuple[Figure, ...]
    facts_title: str
    facts: tuple[Line, ...]
    sections: tuple[Section, ...]
    code: Code | None
    funders: Marks
