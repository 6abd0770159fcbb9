"""Typography of plain texts, of HTML and of prose: each stretch in its own language, tags and code untouched."""

from __future__ import annotations

import html as entities
import re
from collections.abc import Sequence

from .prose import Slot
from .typechars import EDGE, MARK, NO_BREAK, WORD
from .typerules import set_run

OPAQUE = ("code", "pre", "kbd", "samp", "var", "script", "style", "textarea", "svg", "math")
INLINE = frozenset(
    "a abbr b bdi bdo cite data del dfn em font i ins label mark q ruby rb rt rp s small span strong sub sup time tt u wbr".split()
)
ONE_WORD = frozenset({"code", "kbd", "samp", "var", "img", "svg", "math"})
VOID = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})
# A slot between segments: as it is inside an attribute, between < and > elsewhere.
SLOT = "\x07"

_TAG = r"<[A-Za-z/!\x07][^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*>"
TAG = re.compile(f"({_TAG})")
TAG_OR_CODE = re.compile(
    "(<!--.*?(?:-->|\\Z)|" + "|".join(rf"<{name}(?=[\s>/]).*?(?:</{name}\s*>|\Z)" for name in OPAQUE) + f"|{_TAG})", re.DOTALL | re.IGNORECASE
)
NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
LANG = re.compile(r"\slang\s*=\s*[\"']?([A-Za-z0-9-]*)", re.IGNORECASE)
ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
# What must stay an entity, and what stands for it meanwhile.
MASKS = {"&": "\x04", "<": "\x05", ">": "\x06"}
UNMASKED = {"\x04": "&amp;", "\x05": "&lt;", "\x06": "&gt;"}
STAND_INS = "\x01\x02\x03\x04\x05\x06"
_MARK_OF = {f"<{slash}{name}>": MARK for name in INLINE for slash in ("", "/")}
_MARK_OF |= {f"<{slash}{name}>": EDGE for name in "p li ul ol h2 h3 h4 blockquote table tr th td dl dt dd div".split() for slash in ("", "/")}


def typeset_text(text: str, lang: str) -> str:
    """Plain text in the typography of `lang`, a BCP 47 tag of which the language counts."""
    return set_run(_without(text, STAND_INS), lang) if text else ""


def typeset_html(html: str, lang: str) -> str:
    """HTML whose texts are in the typography of `lang`, or of the `lang` that an element bears; tags and code stay as they are."""
    return _typeset(_without(html, STAND_INS + SLOT), lang)


def typeset_segments(segments: Sequence[str | Slot], lang: str) -> tuple[str | Slot, ...]:
    """Prose in the typography of `lang`: its HTML as one text, and the words of its slots."""
    slots = [part for part in segments if not isinstance(part, str)]
    html = "".join([_without(part, SLOT) if isinstance(part, str) else _stand_in(part) for part in segments])
    html = _typeset(_without(html, STAND_INS), lang).replace(f"<{SLOT}>", SLOT)
    whole: list[str | Slot] = []
    for piece, slot in zip(html.split(SLOT), [*slots, None]):
        if piece:
            whole.append(piece)
        if slot is not None:
            whole.append(slot._replace(text=typeset_text(slot.text, lang), title=typeset_text(slot.title, lang)))
    return tuple(whole)


def _without(text: str, signs: str) -> str:
    for sign in signs:
        if sign in text:
            text = text.replace(sign, "")
    return text


def _stand_in(slot: Slot) -> str:
    return SLOT if slot.kind == "link" else f"<{SLOT}>"


def _typeset(html: str, lang: str) -> str:
    if "&nbsp;" in html:
        html = html.replace("&nbsp;", NO_BREAK)
    parts = (TAG_OR_CODE if "<!--" in html else TAG).split(html)
    marks = [_MARK_OF.get(tag) for tag in parts[1::2]]
    if None in marks:
        unknown = {tag: _mark(tag) for tag, mark in zip(parts[1::2], marks) if mark is None}
        if any(_name(tag) in OPAQUE for tag in unknown):
            return _set_with_code(html, lang)
        if " lang=" in html:
            _set_by_language(parts, lang)
            return "".join(parts)
        marks = [mark or unknown[tag] for tag, mark in zip(parts[1::2], marks)]
    run = parts.copy()
    run[1::2] = marks
    parts[::2] = _set("".join(run), lang)
    return "".join(parts)


def _set_with_code(html: str, lang: str) -> str:
    parts = TAG_OR_CODE.split(html)
    _set_by_language(parts, lang)
    return "".join(parts)


def _name(tag: str) -> str:
    match = NAME.match(tag)
    return match[1].lower() if match else ""


def _set(run: str, lang: str) -> list[str]:
    """The texts between the marks of a run."""
    masked = "&" in run
    if masked:
        run = ENTITY.sub(_decoded, run)
    run = set_run(run, lang)
    if masked:
        for mask, entity in UNMASKED.items():
            run = run.replace(mask, entity)
    return run.replace(WORD, MARK).replace(EDGE, MARK).split(MARK)


def _decoded(match: re.Match[str]) -> str:
    character = entities.unescape(match[0])
    if character in MASKS:
        return MASKS[character]
    return character if character.isprintable() or character in "\u00a0\u202f\u2009\u00ad" else match[0]


def _mark(tag: str) -> str:
    name = _name(tag)
    if name in ONE_WORD or SLOT in tag:
        return WORD if name != "a" else MARK
    return MARK if name in INLINE or not name else EDGE


class _Stretch:
    """The texts in one language inside one element; elements in another language stand in it as a word or an edge."""

    def __init__(self, lang: str, name: str):
        self.lang, self.name, self.depth = lang, name, 1
        self.run: list[str] = []
        self.places: list[int] = []


def _set_by_language(parts: list[str], lang: str) -> None:
    """Sets every text of `parts`, in place, in the language of the innermost element that says one."""
    open_ = [_Stretch(lang, "")]
    done = []
    for index, part in enumerate(parts):
        stretch = open_[-1]
        if index % 2 == 0:
            stretch.run.append(part)
            stretch.places.append(index)
            continue
        word, said = _name(part), LANG.search(part)
        if said and word and word not in VOID and word not in OPAQUE and not part.startswith("</"):
            stretch.run.append(WORD if word in INLINE else EDGE)
            open_.append(_Stretch(said[1], word))
            continue
        if word == stretch.name and word not in OPAQUE and word:
            stretch.depth += -1 if part.startswith("</") else 1
            if stretch.depth == 0:
                done.append(open_.pop())
                continue
        stretch.run.append(_mark(part))
    for stretch in done + open_:
        for place, text in zip(stretch.places, _set("".join(stretch.run), stretch.lang)):
            parts[place] = text
