"""A body as paper sets it: headings, paragraphs, lists, tables, each as runs of words."""

from __future__ import annotations

from html.parser import HTMLParser
from re import sub
from typing import NamedTuple

from markupsafe import Markup

from ...library.people import names

# what opens a block, and what it is called
KINDS = {"h1": "heading", "h2": "heading", "p": "paragraph", "li": "entry", "th": "cell", "td": "cell"} | dict.fromkeys(("h3", "h4", "h5", "h6"), "subheading") | dict.fromkeys(("dt", "dd", "div", "blockquote", "summary"), "paragraph")
LISTS = {"ul": "list", "ol": "numbered"}
STYLES = {"strong": "strong", "b": "strong", "em": "italic", "i": "italic", "cite": "italic"}
# said elsewhere, or nothing that words can say
SILENT = ("figure", "pre")


class Run(NamedTuple):
    """Words in one style: strong, italic, or "" for neither."""

    text: str
    style: str = ""


Runs = tuple[Run, ...]


class Block(NamedTuple):
    """`kind`: heading, subheading, paragraph, quote (`runs`); list, numbered (`entries`); table (`rows`, the first being its head where `headed`)."""

    kind: str
    runs: Runs = ()
    entries: tuple[Runs, ...] = ()
    rows: tuple[tuple[Runs, ...], ...] = ()
    headed: bool = False


def blocks(body: Markup, hushed: tuple[str, ...] = ()) -> tuple[Block, ...]:
    """The blocks of a body in order; pictures and their captions are left out, lists within lists follow one another.

    What names one of `hushed` is left out too: a paragraph, an entry of a list, a row of a table.
    """
    reader = _Reader()
    reader.feed(str(body))
    reader.close()
    if not hushed:
        return tuple(reader.found)
    free = lambda runs: not any(names(words_of(runs), name) for name in hushed)  # noqa: E731
    kept = (each._replace(entries=tuple(filter(free, each.entries)), rows=tuple(row for row in each.rows if all(map(free, row)))) for each in reader.found if free(each.runs))
    return tuple(each for each in kept if each.runs or each.entries or each.rows)


def words_of(runs: Runs) -> str:
    """Runs without their styles."""
    return sub(r" +", " ", "".join(run.text for run in runs))


class _Reader(HTMLParser):
    """Collects blocks; `_inside` are the elements that are open, `_runs` the words of the innermost block so far."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Block] = []
        self._inside: list[str] = []
        self._runs: list[Run] = []
        self._entries: list[Runs] = []
        self._rows: list[list[Runs]] = []
        self._headed = False

    def handle_starttag(self, tag: str, attributes: list) -> None:
        if tag == "br":
            self._runs.append(Run(" "))
        if tag in ("br", "img", "hr"):
            return
        if tag in LISTS or (tag in KINDS and "li" not in self._inside):
            self._end()
        if tag == "tr":
            self._rows.append([])
        self._headed |= tag == "thead"
        self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in KINDS or tag in LISTS or tag == "table":
            self._end(tag)
        if tag in self._inside:
            del self._inside[len(self._inside) - 1 - self._inside[::-1].index(tag) :]

    def handle_data(self, words: str) -> None:
        if not any(tag in SILENT for tag in self._inside):
            style = next((STYLES[tag] for tag in reversed(self._inside) if tag in STYLES), "")
            self._runs.append(Run(words, style))

    def _end(self, tag: str = "") -> None:
        """Closes the words that were read, as a block or as a part of one; `tag` is what ends, "" where something begins instead."""
        runs, self._runs = _trimmed(self._runs), []
        within = next((each for each in reversed(self._inside) if each in KINDS), "p")
        if runs and within in ("th", "td"):
            self._rows[-1].append(runs)
        elif within in ("th", "td") and tag == within:
            self._rows[-1].append(())
        elif runs and "li" in self._inside:
            self._entries.append(runs)
        elif runs:
            self.found.append(Block("quote" if "blockquote" in self._inside else KINDS[within], runs))
        if tag in LISTS and self._entries:
            self.found.append(Block(LISTS[tag], entries=tuple(self._entries)))
            self._entries = []
        if tag == "table" and self._rows:
            self.found.append(Block("table", rows=tuple(map(tuple, self._rows)), headed=self._headed))
            self._rows, self._headed = [], False


def _trimmed(runs: list[Run]) -> Runs:
    """Runs with blanks as single spaces and none at the ends; narrow and hard ones are kept."""
    plain = [run._replace(text=sub(r"[ \t\r\n]+", " ", run.text)) for run in runs]
    while plain and not plain[0].text.strip(" "):
        plain.pop(0)
    while plain and not plain[-1].text.strip(" "):
        plain.pop()
    if plain:
        plain[0] = plain[0]._replace(text=plain[0].text.lstrip(" "))
        plain[-1] = plain[-1]._replace(text=plain[-1].text.rstrip(" "))
    return tuple(run for run in plain if run.text)
