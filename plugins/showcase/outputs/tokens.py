"""The style sheet's custom properties as values for what is not drawn by a browser: one source of colours, sizes and fonts.

Read are those of `:root` outside of any `@media`: the light scheme, which is that of paper.
"""

from __future__ import annotations

import re

from ..terms.problem import ContentError, problem
from . import stylesheet

NAME = re.compile(r"--([\w-]+)$")
REFERENCE = re.compile(r"var\(\s*--([\w-]+)\s*\)")
LENGTH = re.compile(r"(-?[\d.]+)(rem|px)")
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}$")
FAMILY = re.compile(r'"([^"]+)"')
# a browser's default, to which a style sheet's rem refers
PIXELS_PER_REM = 16

Value = str | list[float] | list[str]


def tokens(css: str, path: str) -> dict[str, Value]:
    """The tokens by name, without their two hyphens: colours as #rrggbb, lengths as [smallest, largest] in rem, fonts as the
    families that stand between quotation marks, all else as it is written.  Raises ContentError for a token that names none."""
    written = _written(css)
    return {name: _value(_resolved(name, written, path, ())) for name in written}


def _written(css: str) -> dict[str, str]:
    """What `:root` says of each custom property, outside of `@media`; later words win, as in a browser."""
    found: dict[str, str] = {}
    blocks: list[str] = []
    words: list[str] = []
    for token in stylesheet.tokens(css):
        if token.kind == "comment":
            continue
        if token.text in (";", "}"):
            name, colon, value = "".join(words).partition(":")
            match = NAME.match(name.strip())
            if colon and match and blocks and blocks[-1] == ":root" and not any(each.startswith("@media") for each in blocks):
                found[match[1]] = value.strip()
            words = []
            if token.text == "}" and blocks:
                blocks.pop()
        elif token.text == "{":
            blocks.append("".join(words).strip())
            words = []
        else:
            words.append(" " if token.kind == "space" else token.text)
    return found


def _resolved(name: str, written: dict[str, str], path: str, through: tuple[str, ...]) -> str:
    """The words of a token with those that it names put in their place."""

    def named(match: re.Match[str]) -> str:
        if match[1] not in written or match[1] in through:
            raise ContentError([problem("theme-no-token", path, found=f"var(--{match[1]})", name=f"--{name}")])
        return _resolved(match[1], written, path, (*through, match[1]))

    return REFERENCE.sub(named, written[name])


def _value(words: str) -> Value:
    if COLOUR.match(words):
        return words.lower() if len(words) == 7 else "#" + "".join(2 * digit for digit in words[1:].lower())
    if families := FAMILY.findall(words):
        return families
    # clamp(smallest, preferred, largest): the middle depends on a window, and paper has none
    ends = words.removeprefix("clamp(").removesuffix(")").split(",") if words.startswith("clamp(") else [words]
    lengths = [LENGTH.fullmatch(end.strip()) for end in (ends[0], ends[-1])]
    if all(lengths):
        return [float(each[1]) / (1 if each[2] == "rem" else PIXELS_PER_REM) for each in lengths if each]
    return words
