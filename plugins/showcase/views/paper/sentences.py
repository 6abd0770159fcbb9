"""Words in sentences and paragraphs, for paper to choose from: it shows whole ones."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from markupsafe import Markup

from ...library.people import names

# an end of a sentence: its sign, what closes after it, a blank, and a beginning
END = re.compile(r"(?P<sign>[.!?…]+)(?P<closed>[\s\u00a0\u202f]*[»”\"’)]*)[ \u00a0\u202f]+(?=[\"“«(\[—–¿¡]*[\u00a0\u202f]?[^\W\d_a-zà-ÿ]|\d)")
# after so few letters a point shortens a word: M. Dupont, p. 12, St. John's
SHORT = re.compile(r"(?:^|[\s\u00a0\u202f«“(’'-])[^\W\d_]{1,2}$")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a paragraph, in order; joined by blanks they are the paragraph again."""
    found, start = [], 0
    for end in END.finditer(text):
        if end["sign"] == "." and SHORT.search(text[start : end.start()]):
            continue
        found.append(text[start : end.end("closed")].strip(" "))
        start = end.end()
    return tuple(each for each in (*found, text[start:].strip(" ")) if each)


def told(body: Markup, hushed: tuple[str, ...] = ()) -> tuple[tuple[str, ...], ...]:
    """The paragraphs of a body in sentences, without those that name one of `hushed`: what stands in lists, tables, headings and
    captions is left out."""
    reader = _Paragraphs()
    reader.feed(str(body))
    reader.close()
    spoken = (tuple(each for each in sentences(paragraph) if not any(names(each, name) for name in hushed)) for paragraph in reader.paragraphs)
    return tuple(paragraph for paragraph in spoken if paragraph)


class _Paragraphs(HTMLParser):
    """Collects the text of the paragraphs at the top of a body."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[str] = []
        self._inside: list[str] = []
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attributes: list) -> None:
        if tag in ("p", "ul", "ol", "table", "figure", "blockquote", "h2", "h3", "h4", "pre"):
            self._inside.append(tag)
        elif tag == "br":
            self._words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()
            if tag == "p" and not self._inside:
                words = re.sub(r"[ \t\r\n]+", " ", "".join(self._words)).strip(" ")
                self.paragraphs += [words] if words else []
            self._words = []

    def handle_data(self, words: str) -> None:
        if self._inside == ["p"]:
            self._words.append(words)
