"""Python-Markdown doing only the work that a text asks for: the same HTML in a third of the time.

Measured on 630-word bodies, lean set of extensions: 1,140 µs stock, 350 here.
What is left out is what cannot match: a block of plain lines is a paragraph,
a text without `[` has no link.  `tests/library/test_fastmarkdown.py` holds
the two to the same output; Markdown is pinned; where the internals that this
leans on are missing, `quicken` leaves the instance as it came.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from types import MethodType
from xml.etree.ElementTree import HTML_EMPTY, Element

import markdown
from markdown import blockparser, inlinepatterns, serializers, treeprocessors
from markdown.preprocessors import Preprocessor
from markdown.util import BLOCK_LEVEL_ELEMENTS, AtomicString

# Every line begins with a letter, an opening quote, a picture or a word in stars: no block syntax of Markdown, tables, lists or
# definitions can apply.
_START = r"(?:[^\W\d_]|[«“‘’\"'(]|!\[|\*{1,2}(?=[^\W_]))"
PLAIN_BLOCK = re.compile(rf"{_START}[^\n]*(?:\n{_START}[^\n]*)*")
# Some character with which inline syntax can begin.
INLINE = re.compile(r"[`\\\[<&*_]|  \n").search

ANY = ""
# What must occur in a text for a pattern to have a chance; the name is the one in Markdown's registry.
TRIGGERS: dict[str, tuple[str, ...]] = {
    "backtick": ("`",), "escape": ("\\",), "reference": ("[",), "link": ("[",), "image_link": ("![",), "image_reference": ("![",),
    "short_reference": ("[",), "short_image_ref": ("![",), "autolink": ("<",), "automail": ("<",), "linebreak": ("  \n",), "html": ("<",),
    "entity": ("&",), "em_strong": ("*", "_"), "foreign": ("[",),
}
# Markdown looks for the end of each opening sign through the rest of the text, so its time grows with length times signs.  A page of
# ours comes to 60,000; the limit is reached by `[` 3,400 times in one paragraph, which takes 0.5 s.
INTRICATE = "[`*_<(&\\!"
LONG, FEW_SIGNS, MOST_EFFORT = 1000, 1000, 12_000_000
# Likewise where it cuts a block at a line and copies what remains.
CUTTING_LINE = re.compile(r"^[ ]{0,3}(?:#|[-=*_][-=*_ ]*$|:[ ])", re.MULTILINE)
# Without a single `[name]: address` in the document these can only give the text back.
NEED_REFERENCES = frozenset({"reference", "short_reference", "image_reference", "short_image_ref"})
BLOCKS = frozenset(BLOCK_LEVEL_ELEMENTS)
INTERNALS = ("_InlineProcessor__handleInline", "_InlineProcessor__applyPattern", "_InlineProcessor__processPlaceholders")
SERIALIZER = ("_escape_cdata", "_escape_attrib_html")


def quicken(md: markdown.Markdown) -> bool:
    """Whether `md` now takes the short cuts; untouched where a piece that they rest on is missing."""
    inline = md.treeprocessors["inline"] if "inline" in md.treeprocessors else None
    if type(inline) is not treeprocessors.InlineProcessor or not all(hasattr(inline, name) for name in INTERNALS):
        return False
    if type(md.parser) is not blockparser.BlockParser or not all(hasattr(serializers, name) for name in SERIALIZER):
        return False
    quick, unescape = QuickInline(md), QuickUnescape(md)
    md.preprocessors.register(QuickHtmlBlock(md, quick, unescape), "html_block", 20)
    md.treeprocessors.register(unescape, "unescape", 0)
    md.treeprocessors.register(quick, "inline", 20)
    md.treeprocessors.register(QuickPrettify(md), "prettify", 10)
    md.parser.parseBlocks = MethodType(_parse_blocks, md.parser)
    md.serializer = serialize
    return True


class QuickHtmlBlock(Preprocessor):
    """Looks for raw HTML only where there is a `<` or an entity, and counts the signs."""

    def __init__(self, md: markdown.Markdown, inline: QuickInline, unescape: QuickUnescape):
        super().__init__(md)
        self.full, self.inline, self.unescape = md.preprocessors["html_block"], inline, unescape

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        self.inline.strict = sum(map(text.count, INTRICATE)) > FEW_SIGNS
        self.unescape.needed = "\\" in text or "`" in text
        return self.full.run(lines) if "<" in text or "&" in text else lines


class QuickUnescape(treeprocessors.UnescapeTreeprocessor):
    """Undoes escapes where there are any."""

    needed = True

    def run(self, root: Element) -> None:
        if self.needed:
            super().run(root)


class QuickPrettify(treeprocessors.PrettifyTreeprocessor):
    """The same line breaks, without a call for each question."""

    def _prettifyETree(self, elem: Element) -> None:
        _break_lines(elem, BLOCKS)


def _break_lines(element: Element, blocks: frozenset[str]) -> None:
    tag, tail = element.tag, element.tail
    if tag in blocks and tag != "pre" and len(element):
        text = element.text
        if element[0].tag in blocks and (not text or not text.strip()):
            element.text = "\n"
        for child in element:
            if child.tag in blocks:
                _break_lines(child, blocks)
    if not tail or not tail.strip():
        element.tail = "\n"


def serialize(element: Element) -> str:
    """HTML as `markdown.serializers.to_html_string` writes it, for the elements that Markdown makes."""
    pieces: list[str] = []
    _write(element, pieces.append, serializers._escape_cdata)
    return "".join(pieces)


def _write(element: Element, write: Callable[[str], None], escape: Callable[[str], str]) -> None:
    tag, text, tail = element.tag, element.text, element.tail
    if element.attrib:
        named = (f' {name}="{serializers._escape_attrib_html(value)}"' for name, value in sorted(element.attrib.items()))
        write(f"<{tag}{''.join(named)}>")
    else:
        write(f"<{tag}>")
    if text:
        write(escape(text))
    for child in element:
        _write(child, write, escape)
    if tag not in HTML_EMPTY:
        write(f"</{tag}>")
    if tail:
        write(tail if tail == "\n" else escape(tail))


def too_many_cuts(text: str) -> bool:
    """Whether a block of the text holds so many headings and rules that cutting it up would take seconds."""
    effort = 0
    for block in text.split("\n\n"):
        if len(block) > LONG:
            effort += len(block) * len(CUTTING_LINE.findall(block))
    return effort > MOST_EFFORT


class TooIntricate(Exception):
    """Raised where a text has so many brackets and stars that matching them would take minutes."""


class QuickInline(treeprocessors.InlineProcessor):
    """Tries on each text only the patterns whose trigger occurs in it."""

    def __init__(self, md: markdown.Markdown):
        super().__init__(md)
        self.triggers: list[tuple[inlinepatterns.Pattern, int, tuple[str, ...], bool]] = []
        self.strict = False

    def _patterns(self) -> list[tuple[inlinepatterns.Pattern, int, tuple[str, ...], bool]]:
        registry = self.md.inlinePatterns
        if len(self.triggers) != len(registry):
            named = {id(pattern): name for name, pattern in registry._data.items()}
            names = [named[id(pattern)] for pattern in registry]
            self.triggers = [
                (registry[index], index, TRIGGERS.get(name, (ANY,)), name in NEED_REFERENCES) for index, name in enumerate(names)
            ]
        return self.triggers

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        self._patterns()
        effort, strict = 0, self.strict
        for element in tree.iter():
            text = element.text
            if not text or isinstance(text, AtomicString):
                continue
            if not INLINE(text):
                element.text = AtomicString(text)
            elif strict or len(text) > LONG:
                effort += len(text) * sum(map(text.count, INTRICATE))
        if effort > MOST_EFFORT:
            raise TooIntricate
        return super().run(tree, ancestors)

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:
        if isinstance(data, AtomicString) or not INLINE(data):
            return data
        references = self.md.references
        for pattern, index, triggers, needs_references in self.triggers:
            if index < patternIndex or (needs_references and not references):
                continue
            for trigger in triggers:
                if trigger in data:
                    matched, start = True, 0
                    while matched:
                        data, matched, start = self._InlineProcessor__applyPattern(pattern, data, index, start)
                    break
        return data


def _parse_blocks(self: blockparser.BlockParser, parent: Element, blocks: list[str]) -> None:
    paragraph = self.blockprocessors["paragraph"]
    processors = list(self.blockprocessors)
    while blocks:
        if PLAIN_BLOCK.fullmatch(blocks[0]):
            paragraph.run(parent, blocks)
            continue
        for processor in processors:
            if processor.test(parent, blocks[0]):
                if processor.run(parent, blocks) is not False:
                    break
