"""HTML that is safe to publish, and what an author's own HTML loses on the way."""

from __future__ import annotations

import html
import re
from difflib import get_close_matches
from html.parser import HTMLParser
from typing import NamedTuple

import nh3

# Kinds of entry that a link can name: `[text](partner:ferme-ballyduff)`.
LINK_KINDS = frozenset({"partner", "project", "testimony", "news", "event", "page", "badge", "destination", "question"})
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
TAGS = frozenset(
    "a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins"
    " kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr".split()
)
ATTRIBUTES: dict[str, frozenset[str]] = {
    "*": frozenset({"lang", "dir"}),
    "a": frozenset({"href", "title"}),
    "abbr": frozenset({"title"}),
    "details": frozenset({"open"}),
    "dfn": frozenset({"title"}),
    "img": frozenset({"src", "alt", "title"}),
    "ol": frozenset({"start"}),
    "td": frozenset({"align", "colspan", "rowspan"}),
    "th": frozenset({"align", "colspan", "rowspan", "scope"}),
    "time": frozenset({"datetime"}),
}
ADDRESSES = frozenset({"href", "src"})
# Browsers drop these from an address before they read its scheme (WHATWG URL §4.4).
UNSEEN = re.compile("[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060\ufeff]")
SCHEME = re.compile(r"([A-Za-z][\w+.-]*):")
WRITTEN_ADDRESS = re.compile(r' (?:href|src)="([^"]*)"')

_cleaner = nh3.Cleaner(
    tags=set(TAGS), attributes={tag: set(names) for tag, names in ATTRIBUTES.items()}, url_schemes=set(SCHEMES | LINK_KINDS), link_rel=None
)


class Loss(NamedTuple):
    """Something that cleaning removes: the code of its problem, and the words to look for in the source."""

    code: str
    what: str
    near: str = ""


def clean(unsafe: str) -> str:
    """HTML with nothing but the elements, attributes and address schemes above; every attribute in double quotes, `<` and `>` escaped."""
    return _cleaner.clean(unsafe)


def lost_addresses(unsafe: str, safe: str) -> list[Loss]:
    """The addresses of links and pictures that cleaning took away."""
    if all(unsafe.count(name) == safe.count(name) for name in (' href="', ' src="')):
        return []
    written = dict.fromkeys(html.unescape(value) for value in WRITTEN_ADDRESS.findall(unsafe))
    return [loss for loss in map(address_loss, written) if loss]


def address_loss(address: str) -> Loss | None:
    """Why a link to `address` cannot stay; None if it can."""
    if "href=" in _cleaner.clean(f'<a href="{html.escape(address)}">x</a>'):
        return None
    scheme = SCHEME.match(UNSEEN.sub("", address))
    name = scheme[1].lower() if scheme else ""
    if name in ("javascript", "vbscript", "data"):
        return Loss("prose-link-script", address)
    if name == "file" or len(name) == 1:
        return Loss("prose-link-file", address)
    if not name or name in SCHEMES:
        return Loss("prose-link-unreadable", address)
    near = get_close_matches(name, sorted(LINK_KINDS), 1, 0.5) or ["partner"]
    return Loss("prose-link-kind", address, near[0])


def losses(raw: str) -> list[Loss]:
    """What a piece of HTML written by hand loses in cleaning, in reading order."""
    if "<" not in raw:
        return []
    reader = _Losses()
    reader.feed(raw)
    reader.close()
    return reader.found


class _Losses(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Loss] = []

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """A `<![…` that is no CDATA section: Python 3.11 raises on it, browsers take it for a comment (HTML 13.2.5.42)."""
        return self.parse_bogus_comment(i)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.found.append(Loss("prose-html-element", tag))
            return
        allowed = ATTRIBUTES.get(tag, frozenset()) | ATTRIBUTES["*"]
        for name, value in attrs:
            if name not in allowed:
                self.found.append(Loss("prose-html-attribute", name, tag))
            elif name in ADDRESSES:
                loss = address_loss(value or "")
                if loss:
                    self.found.append(loss)
