"""The small values that views are made of; templates see nothing else.

Every `lang` here is "" when the words are in the page's own language and a tag
otherwise, so that templates can mark it (RGAA 8.7).
"""

from typing import NamedTuple

from markupsafe import Markup


class Link(NamedTuple):
    """A link: `count` is None where nothing is counted, `current` for the page one stands on."""

    text: str
    url: str
    lang: str = ""
    count: int | None = None
    current: bool = False


class Picture(NamedTuple):
    """A picture in its sizes; `avif`, `webp` and `jpeg` are srcset values, `src` the fallback, sizes in CSS pixels.

    `focus_x` and `focus_y` are 0, 25, 50, 75 or 100 (percent), for cropping.
    """

    src: str
    webp: str
    jpeg: str
    width: int
    height: int
    alt: str
    caption: str = ""
    credit: str = ""
    focus_x: int = 50
    focus_y: int = 50
    lang: str = ""
    avif: str = ""


class Day(NamedTuple):
    """A date: `iso` for machines, `text` for people."""

    iso: str
    text: str


class Card(NamedTuple):
    """An entry as it stands in a list; `kicker` is one short line above the title, `details` short facts below it."""

    url: str
    title: str
    summary: str
    kicker: str = ""
    details: tuple[str, ...] = ()
    picture: Picture | None = None
    day: Day | None = None
    lang: str = ""
    quote: str = ""
    badge: str = ""


class Fact(NamedTuple):
    """A line of a facts card: a label and one or more values, each a link when `url` is set."""

    label: str
    values: tuple[Link, ...]


def ways(*places: tuple[str, str, int | None]) -> tuple[Link, ...]:
    """Links to the parts of a long page, from (text, id, how many stand there or None); parts where nothing stands are left out."""
    return tuple(Link(text, f"#{anchor}", count=number) for text, anchor, number in places if number != 0)


class Speaker(NamedTuple):
    """Who speaks: name, what they are (`voice`: learner, parent, host…), in words (`label`), age band in words; `lang` is that of `label`."""

    name: str
    voice: str
    label: str
    age: str = ""
    pseudonym: bool = False
    lang: str = ""


class Answer(NamedTuple):
    """An answer to a standard question, by one of the people, about a moment (before, during, after); `story` links to
    where it was told and `details` say from which country and under which programme, on other pages; `all` is the page of all answers,
    `more` leads to the rest of one of which the beginning is told."""

    anchor: str
    question: str
    paragraphs: tuple[str, ...]
    by: Speaker
    lang: str = ""
    story: Link | None = None
    details: tuple[str, ...] = ()
    moment: str = ""
    all: str = ""
    more: Link | None = None


class Exchange(NamedTuple):
    """A question, and what one story's people answer to it; `story` and `details` as in an Answer."""

    anchor: str
    question: str
    answers: tuple[Answer, ...]
    story: Link | None = None
    details: tuple[str, ...] = ()


class Quote(NamedTuple):
    """Words of one of the people."""

    text: str
    by: Speaker
    lang: str = ""


class Medal(NamedTuple):
    """A badge's picture, and where its Open Badges data is, None where it is not published."""

    picture: Picture
    source: Link | None = None


class Subscription(NamedTuple):
    """A file for people's own calendars, and what to do with it, "" where that goes without saying."""

    link: Link
    hint: str = ""


class FundingMark(NamedTuple):
    """A funder as it must be shown: name, level in words, statement and disclaimer in the page's language.

    `emblem` asks for the emblem of the European Union (Interinstitutional Style Guide, annex A1), which stands beside a logo where there is one.
    """

    id: str
    name: str
    level: str
    url: str = ""
    logo: Picture | None = None
    statement: str = ""
    disclaimer: str = ""
    emblem: bool = False


class Facet(NamedTuple):
    """A way to choose among entries: `name` (country, centre, programme, kind, school-year), its title, its values."""

    name: str
    title: str
    links: tuple[Link, ...]


class Pages(NamedTuple):
    """Where one is in a paginated list; `links` are all pages in order, texts are numbers."""

    number: int
    total: int
    links: tuple[Link, ...]
    previous: str = ""
    next: str = ""


class Notice(NamedTuple):
    """Something a reader must know first: `kind` is fallback, outdated, draft, withheld, incoming, fictional or cancelled."""

    kind: str
    text: str
    link: Link | None = None


class Alternate(NamedTuple):
    """The same page in another language; `translated` is False where it only shows the original there."""

    lang: str
    name: str
    url: str
    translated: bool = True


class Head(NamedTuple):
    """What stands in <head>; addresses are absolute except in `feeds`, `shared` is what social networks show, `json_ld` is ready to print."""

    title: str
    description: str
    canonical: str
    alternates: tuple[Alternate, ...]
    kind: str
    shared: Picture | None
    feeds: tuple[Link, ...]
    json_ld: Markup
    robots: str = ""


class DocumentLink(NamedTuple):
    """A file to download: its title, address, and format with size in words."""

    title: str
    url: str
    format: str


class Frame(NamedTuple):
    """What surrounds every page: head, breadcrumbs, the language switch, the current menu entry's address, notices, content language,
    what there is of the page to print."""

    head: Head
    crumbs: tuple[Link, ...]
    switch: tuple[Alternate, ...]
    section: str
    notices: tuple[Notice, ...] = ()
    lang: str = ""
    papers: tuple[DocumentLink, ...] = ()


class SiteView(NamedTuple):
    """`site` in templates: what is the same on every page of a language; `root` is SITEURL's path with a final slash, `dir` ltr or rtl.
    `grounds` are the colours behind all, by scheme; `sheets` are style sheets of what few pages show, `scripts` modules, both by name: a
    page loads those that it asks for."""

    lang: str
    name: str
    tagline: str
    institution: str
    address: tuple[str, ...]
    phone: str
    email: str
    root: str
    home: str
    search: Link
    menu: tuple[Link, ...]
    footer: tuple[Link, ...]
    centres: tuple[Link, ...]
    feeds: tuple[Link, ...]
    emergency: tuple[Link, ...]
    accessibility: Link
    fictional: bool
    styles: str
    sheets: dict[str, str]
    scripts: dict[str, str]
    icon: str
    fonts: tuple[str, ...]
    dir: str = "ltr"
    grounds: tuple[tuple[str, str], ...] = ()
