"""Markdown as authors of this site write it: tables, definition lists, `:en[foreign words]` and `{: lang=en }`."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

import markdown
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import LinkInlineProcessor
from markdown.treeprocessors import Treeprocessor

from ..terms.languages import is_language_tag
from .fastmarkdown import quicken

FOREIGN = r":(?<![\w:]:)([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,4})*)\["
# The last words of a block: `{: lang=en }`.
ATTRIBUTES = re.compile(r"(?:^|\s)\{:?[ ]*([^{}\n]*)\}\s*$")
LANG = re.compile(r"lang=[\"']?([A-Za-z0-9-]+)[\"']?\s*")
CARRIERS = frozenset({"p", "li", "dd", "dt", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6"})


def tag_of(written: str) -> str:
    """A language tag in its usual capitals (`PT-br` → `pt-BR`, RFC 5646 §2.1.1), or "" if it is none."""
    first, *rest = written.split("-")
    tag = "-".join([first.lower(), *(part.title() if len(part) == 4 else part.upper() for part in rest)])
    return tag if is_language_tag(tag) else ""


class Foreign(LinkInlineProcessor):
    """`:en[some words]` as `<span lang="en">some words</span>`; left as written when the tag is none or the bracket stays open."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | None, int | None, int | None]:
        tag = tag_of(m[1])
        words, end, closed = self.getText(data, m.end())
        if not (tag and closed):
            return None, None, None
        span = Element("span", {"lang": tag})
        span.text = words
        return span, m.start(), end


class BlockLanguage(Treeprocessor):
    """`{: lang=en }` at the end of a block marks the block; at the end of a quotation, the quotation."""

    active = False

    def __init__(self, md: markdown.Markdown):
        super().__init__(md)
        self.ignored: list[str] = []

    def run(self, root: Element) -> None:
        self.ignored = []
        if not self.active:
            return
        for parent in list(root.iter()):
            for place, child in enumerate(list(parent)):
                match = ATTRIBUTES.search(child.text or "") if child.tag in CARRIERS else None
                if match and match[0].lstrip().startswith("{:"):
                    self._mark(parent, child, place, match)

    def _mark(self, parent: Element, child: Element, place: int, match: re.Match[str]) -> None:
        written = LANG.fullmatch(match[1].strip())
        tag = tag_of(written[1]) if written else ""
        if not tag:
            self.ignored.append(match[0].strip())
        child.text = (child.text or "")[: match.start()]
        bearer = child
        if child.tag == "p" and not child.text.strip():
            bearer = parent[place - 1] if place else parent
            parent.remove(child)
        if bearer.tag != "blockquote" and parent.tag == "blockquote" and parent[-1] is bearer:
            bearer = parent
        if tag and bearer.tag != "div":
            bearer.set("lang", tag)


class Converter:
    """One Markdown instance, kept for the whole run: building one costs 0.2 ms."""

    def __init__(self, *, quick: bool = True):
        extensions = [TableExtension(use_align_attribute=True), SaneListExtension(), DefListExtension()]
        self.md = markdown.Markdown(extensions=extensions, output_format="html")
        self.md.inlinePatterns.register(Foreign(FOREIGN, self.md), "foreign", 175)
        self.languages = BlockLanguage(self.md)
        self.md.treeprocessors.register(self.languages, "block-language", 30)
        self.quick = quick and quicken(self.md)

    def html(self, text: str) -> str:
        """The unsafe HTML of a text; `raw` and `languages.ignored` then say what was found on the way."""
        self.md.reset()
        self.languages.active = "{:" in text
        return self.md.convert(text)

    @property
    def raw(self) -> list[str]:
        """The pieces of HTML written by hand in the last text, in the order in which Markdown met them."""
        return [str(piece) for piece in self.md.htmlStash.rawHtmlBlocks]
