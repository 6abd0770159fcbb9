"""The style sheet's custom properties as values for what is not drawn by a browser: one source of colours, sizes and fonts.

Read are those of `:root` outside of any `@media`: the light scheme, which is that of paper; and, where it is asked for, the dark one over it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..terms.problem import ContentError, problem
from . import stylesheet

NAME = re.compile(r"--([\w-]+)$")
REFERENCE = re.compile(r"var\(\s*--([\w-]+)\s*\)")
LENGTH = re.compile(r"(-?[\d.]+)(rem|px)")
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}$")
FAMILY = re.compile(r'"([^"]+)"')
DARK = re.compile(r"@media \(prefers-color-scheme: ?dark\)")
# a browser's default, to which a style sheet's rem refers
PIXELS_PER_REM = 16

Value = str | list[float] | list[str]


def tokens(css: str, path: str, *, dark: bool = False) -> dict[str, Value]:
    """The tokens by name, without their two hyphens: colours as #rrggbb, lengths as [smallest, largest] in rem, fonts as the
    families that stand between quotation marks, all else as it is written.  Raises ContentError for a token that names none."""
    written = _written(css) | (_written(css, dark=True) if dark else {})
    return {name: _value(_resolved(name, written, path, ())) for name in written}


def colours(css: str, path: str, *, dark: bool = False) -> dict[str, str]:
    """Of the tokens those that say what a colour is for, as #rrggbb."""
    return {name: value for name, value in tokens(css, path, dark=dark).items() if name.startswith("colour-") and isinstance(value, str) and COLOUR.match(value)}


def ink(known: Mapping[str, str], name: str) -> str:
    """The colour of that name; raises ContentError for a theme that has none."""
    if f"colour-{name}" not in known:
        raise ContentError([problem("theme-no-token", "tokens.css", found=f"--colour-{name}", name=":root")])
    return known[f"colour-{name}"]


def inked(svg: str, css: str, path: str) -> str:
    """A drawing that cannot ask the style sheet, with the values of the tokens that it names: the dark ones in its own rules for the dark scheme."""
    if not REFERENCE.search(svg):
        return svg
    light, dark = tokens(css, path), tokens(css, path, dark=True)

    def valued(known: dict[str, Value], part: str) -> str:
        for name in REFERENCE.findall(part):
            if not isinstance(known.get(name), str):
                raise ContentError([problem("theme-no-token", path, found=f"var(--{name})", name="svg")])
        return REFERENCE.sub(lambda match: str(known[match[1]]), part)

    rules = DARK.search(svg)
    cut = rules.start() if rules else len(svg)
    end = svg.find("</style>", cut) if rules else len(svg)
    return valued(light, svg[:cut]) + valued(dark, svg[cut:end]) + valued(light, svg[end:])


def _written(css: str, *, dark: bool = False) -> dict[str, str]:
    """What `:root` says of each custom property, outside of `@media`, or else for the dark scheme alone; later words win, as in a browser."""
    found: dict[str, str] = {}
    blocks: list[str] = []
    words: list[str] = []
    for token in stylesheet.tokens(css):
        if token.kind == "comment":
            continue
        if token.text in (";", "}"):
            name, colon, value = "".join(words).partition(":")
            match = NAME.match(name.strip())
            media = [each for each in blocks if each.startswith("@media")]
            if colon and match and blocks and blocks[-1] == ":root" and (len(media) == 1 and DARK.fullmatch(media[0]) if dark else not media):
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
