"""A body of Markdown as safe HTML, open where later floors decide: links inside the site, and pictures."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from ..terms.problem import Problem
from .clean import Loss, clean, losses, lost_addresses
from .decode import fault
from .fastmarkdown import TooIntricate, too_many_cuts
from .headings import with_headings
from .markdown import Converter, tag_of

LONGEST = 200 * 1024
MOST_TAGS = 5_000
# Thirteen quotations or lists, one in the other, on one line; a rule of thirteen stars is none.
NESTED = re.compile(r"[>*+-](?:[ ]*(?:>|[*+-](?=[ ])|\d{1,3}\.(?=[ ]))){12}[ ]*([^*\s-]|$)", re.MULTILINE)
# A paragraph of nothing but pictures; a link; a picture in a text.
SPOT = re.compile(r"<p>\s*(?:<img [^>]*>(?:\s|<br>)*)+</p>|<a [^>]*>|<img(?: [^>]*)?>")
IMAGE = re.compile(r"<img(?: [^>]*)?>")
ATTRIBUTE = re.compile(r' ([a-z]+)="([^"]*)"')
ALIGNED = re.compile(r'(<t[dh](?: [^>]*?)?) align="([^"]*)"')
TAG = re.compile(r"<[^>]*>")
REMOTE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
MAIL = re.compile(r"[^\s/@:?#]+@[^\s/@:?#]+\.\w+")
PICTURE_NAME = re.compile(r"[\w-]+\.(?:jpe?g|png|webp|heic|gif|avif)|(?:IMG|DSC|PXL|image|photo)[_-]?\d+", re.IGNORECASE)
FOREIGN_TRIED = re.compile(r":(?<![\w:]:)([A-Za-z][\w-]+)\[")


class Slot(NamedTuple):
    """A place in the HTML that is filled later.

    `kind` "link": `target` is the address as written (`partner:ferme-ballyduff`, `/preparer/`), the slot
    stands where the value of `href` goes; `text` are the link's words.  "picture": a figure of its own;
    "inline-picture": an image in a line of text; `text` is then the alternative, `title` the caption.
    """

    kind: str
    target: str
    text: str
    title: str
    line: int


class Prose(NamedTuple):
    """`segments`: safe HTML and slots, in order; `text`: the words alone, for searching and summaries."""

    segments: tuple[str | Slot, ...]
    problems: tuple[Problem, ...]
    text: str


class Page:
    """The source of a body, to tell on which line of the file something stands, and what was found wrong."""

    def __init__(self, source: str, path: str, first_line: int):
        self.source, self.path, self.first_line = source, path, first_line
        self.problems: list[Problem] = []
        self._searched = 0

    def line(self, *needles: str, stay: bool = False) -> int:
        """The line of the first needle that occurs, from the last place found onwards; the body's first line if none does.

        With `stay` the next search begins where this one did: a link's address stands after the picture that it encloses.
        """
        for needle in filter(None, needles):
            found = self._find(self.source, needle)
            if found < 0:
                found = self._find(self.source.lower(), needle.lower())
            if found >= 0:
                self._searched = self._searched if stay else found + len(needle)
                return self.first_line + self.source.count("\n", 0, found)
        return self.first_line

    def _find(self, text: str, needle: str) -> int:
        found = text.find(needle, self._searched)
        return found if found >= 0 else text.find(needle)

    def tell(self, code: str, line: int, severity: str = "error", **facts: object) -> None:
        """Adds a problem, once."""
        problem = fault(code, self.path, line, severity=severity, **facts)
        if problem not in self.problems:
            self.problems.append(problem)


_converter: Converter | None = None


def convert(text: str, *, path: str, first_line: int, lang: str) -> Prose:
    """The prose of a body whose first line is the file's `first_line`; never raises, whatever the text."""
    page = Page(text, path, first_line)
    unsafe = _unsafe_html(page)
    if unsafe is None:
        return Prose((), tuple(page.problems), "")
    safe = clean(unsafe)
    _tell_losses(page, unsafe, safe)
    if ' align="' in safe:
        safe = ALIGNED.sub(_aligned, safe)
    safe, ids = with_headings(safe, lang, page)
    segments = _segments(safe, page, ids)
    plain = TAG.sub("", safe)
    return Prose(segments, tuple(sorted(page.problems)), (html.unescape(plain) if "&" in plain else plain).strip())


def _unsafe_html(page: Page) -> str | None:
    global _converter
    text = page.source
    if len(text) > LONGEST:
        page.tell("prose-too-long", page.first_line, size=len(text) // 1024, most=LONGEST // 1024)
        return None
    deep = NESTED.search(text)
    if deep:
        page.tell("prose-too-deep", page.first_line + text.count("\n", 0, deep.start()))
        return None
    try:
        if text.count("<") > MOST_TAGS or too_many_cuts(text):
            raise TooIntricate
        _converter = _converter or Converter()
        return _converter.html(text)
    except RecursionError:
        page.tell("prose-too-deep", page.first_line)
    except TooIntricate:
        page.tell("prose-too-intricate", page.first_line)
    _converter = None  # it stopped half-way: its state is worth nothing
    return None


def _tell_losses(page: Page, unsafe: str, safe: str) -> None:
    for raw in _converter.raw:
        for loss in losses(raw):
            _tell_loss(page, loss, raw)
    for loss in lost_addresses(unsafe, safe):
        _tell_loss(page, loss, "")
    for written in _converter.languages.ignored:
        page.tell("prose-attributes", page.line(written), "warning", what=written)
    for match in FOREIGN_TRIED.finditer(page.source):
        if not tag_of(match[1]):
            page.tell("prose-language", page.line(match[0]), "warning", what=match[1])


def _tell_loss(page: Page, loss: Loss, raw: str) -> None:
    first = raw.strip().split("\n")[0]
    if loss.code == "prose-html-element":
        line = page.line("<" + loss.what, first)
    elif loss.code == "prose-html-attribute":
        line = page.line(loss.what + "=", loss.what, first)
    else:
        line = page.line("](" + loss.what, loss.what, first)
    page.tell(loss.code, line, "warning" if loss.code.startswith("prose-html") else "error", what=loss.what, near=loss.near)


def _aligned(match: re.Match[str]) -> str:
    return f'{match[1]} class="align-{match[2]}"' if match[2] in ("left", "center", "right") else match[1]


def _segments(safe: str, page: Page, ids: frozenset[str]) -> tuple[str | Slot, ...]:
    segments: list[str | Slot] = []
    waiting: list[str] = []
    last = 0

    def place(slot: Slot) -> None:
        if any(waiting):
            segments.append("".join(waiting))
        waiting.clear()
        segments.append(slot)

    for spot in SPOT.finditer(safe):
        waiting.append(safe[last : spot.start()])
        last = spot.end()
        if spot[0].startswith("<a"):
            end = safe.find("</a>", last)
            before, slot, after = _link(spot[0], safe[last:end], page, ids)
            waiting.append(before)
            if slot:
                place(slot)
                waiting.append(after)
        else:
            kind = "picture" if spot[0].startswith("<p") else "inline-picture"
            for image in IMAGE.findall(spot[0]):
                slot = _picture(kind, image, page)
                if slot:
                    place(slot)
    waiting.append(safe[last:])
    if any(waiting):
        segments.append("".join(waiting))
    return tuple(segments)


def _link(tag: str, inside: str, page: Page, ids: frozenset[str]) -> tuple[str, Slot | None, str]:
    """What goes before the slot, the slot if the link stays in the site, what goes after."""
    attributes = _attributes(tag)
    target = attributes.get("href")
    if target is None:
        return tag, None, ""  # already told as lost, or a raw `<a>` without address
    words = html.unescape(TAG.sub("", inside)).strip()
    if target.startswith("//"):
        tag, target = tag.replace('href="//', 'href="https://', 1), "https:" + target
    code, pictured = _odd(target, ids), "<img" in inside
    line = page.line("](" + target, target, words, stay=pictured) if code or not words or _is_local(target) else 0
    if not words and not pictured:
        page.tell("prose-link-words", line, what=target)
    if code:
        page.tell(code, line, "warning" if code == "prose-link-fragment" else "error", what=target)
    if not _is_local(target):
        return (tag.replace("<a ", '<a rel="external noopener" ', 1) if REMOTE.match(target) else tag), None, ""
    before, _, after = tag.partition('href="')
    return before + 'href="', Slot("link", target, words, attributes.get("title", ""), line), after[after.index('"') :]


def _is_local(target: str) -> bool:
    return not (REMOTE.match(target) or target.lower().startswith(("mailto:", "tel:", "#")))


def _odd(target: str, ids: frozenset[str]) -> str:
    if not target.strip("#"):
        return "prose-link-empty"
    if target.startswith("#"):
        return "" if target[1:] in ids else "prose-link-fragment"
    if target.lower().startswith("www."):
        return "prose-link-www"
    return "prose-link-mail" if MAIL.fullmatch(target) else ""


def _picture(kind: str, tag: str, page: Page) -> Slot | None:
    attributes = _attributes(tag)
    target, text = attributes.get("src"), attributes.get("alt", "").strip()
    if target is None:
        return None
    line = page.line("](" + target, target, text)
    if not target:
        page.tell("prose-picture-empty", line, what=text)
        return None
    if REMOTE.match(target):
        page.tell("prose-picture-remote", line, what=target)
        return None
    if not text:
        page.tell("prose-picture-alt", line, what=target)
    elif PICTURE_NAME.fullmatch(text):
        page.tell("prose-picture-alt-name", line, "warning", what=target, alt=text)
    return Slot(kind, target, text, attributes.get("title", "").strip(), line)


def _attributes(tag: str) -> dict[str, str]:
    return {name: html.unescape(value) for name, value in ATTRIBUTE.findall(tag)}
