"""Words in sentences and paragraphs, for paper to choose from: it shows whole ones."""

from __future__ import annotations

import re

from markupsafe import Markup

from .blocks import blocks, words_of

from ...library.people import names

# an end of a sentence: its sign, what closes after it, a blank, and a beginning
END = re.compile(r"(?P<sign>[.!?…]+)(?P<closed>[\s\u00a0\u202f]*[»”\"’)]*)[ \u00a0\u202f]+(?=[\"“«(\[—–¿¡]*[\u00a0\u202f]?[^\W\d_a-zà-ÿ]|\d)")
# what no shortened text ends with
LOOSE = " \u00a0\u202f,;:.«“(—–-"
# a text up to the end of its last clause: half a clause may say the contrary of the whole
CLAUSE = re.compile(r"(?s).*[^\s\u00a0\u202f][ \u00a0\u202f]*[,;:–—](?=[ \u00a0\u202f])")
# letters that run from right to left
RIGHTWARD = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
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


def isolated(name: str) -> str:
    """A name that does not turn round the words and figures beside it (UAX #9, first strong isolate)."""
    return f"\u2068{name}\u2069" if RIGHTWARD.search(name) else name


def excerpt(text: str, most: int) -> str:
    """As many whole sentences of a text as hold `most` words, or else the clauses of the first one, or its words where that would be less than half."""
    kept: list[str] = []
    for each in sentences(text):
        if sum(len(one.split()) for one in (*kept, each)) > most:
            break
        kept.append(each)
    if kept or not text.strip():
        return " ".join(kept)
    words = text.split()
    begun = " ".join(words[:most])
    if len(words) <= most:
        return begun.rstrip(LOOSE)
    clause = CLAUSE.match(begun)
    return (clause[0] if clause and len(clause[0].split()) * 2 >= most else begun).rstrip(LOOSE) + "…"


def told(body: Markup, hushed: tuple[str, ...] = ()) -> tuple[tuple[str, ...], ...]:
    """The paragraphs of a body in sentences, without those that name one of `hushed`: what stands in lists, tables, headings and
    captions is left out, and so is a last sentence that announces it."""
    paragraphs = (words_of(each.runs) for each in blocks(body) if each.kind == "paragraph")
    spoken = (tuple(each for each in sentences(paragraph) if not each.endswith(":") and not any(names(each, name) for name in hushed)) for paragraph in paragraphs)
    return tuple(paragraph for paragraph in spoken if paragraph)
