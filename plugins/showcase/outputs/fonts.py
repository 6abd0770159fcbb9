"""The theme's two font families, cut to the letters of Europe and to the weights in use, with their `@font-face` rules.

Each face is two files: one for western European text, which nearly every page loads alone, and one for the other Latin
letters (Łódź, Târgu Mureș), which `unicode-range` lets a browser fetch only where a page has such a letter.
"""

from __future__ import annotations

import hashlib
from collections.abc import Set
from functools import cache as once
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from .kept import recall, remember

CODE = 1  # raise when this module or `fontfile` makes other files from the same fonts
PACKAGES = ("fontpkg-vollkorn", "fontpkg-source-sans-3", "fonttools", "brotli")

WESTERN = frozenset(
    [*range(0x20, 0x7F), *range(0xA0, 0x100), *map(ord, "ŒœŸẞˆ˚˜ʼᵉ€№™")]  # Basic Latin, Latin-1, French œ, capital ß
    + [*range(0x2010, 0x2028), 0x202F, *map(ord, "‰′″‹›⁄−")]  # dashes, quotation marks, •, …, narrow no-break space
    + [0x2002, 0x2003, 0x2007, 0x2009, 0x200A, *map(ord, "←↑→↓↗↘")]
)
# Latin Extended-A; then Sámi, Romanian, Livonian, Azerbaijani, Irish in the old dotted spelling, Welsh; loose accents
EXTENDED = (
    frozenset([*range(0x100, 0x180), *range(0x1E4, 0x1F0), *range(0x218, 0x21C), *range(0x22A, 0x234), 0x1B7, 0x292, 0x18F, 0x259])
    | frozenset(map(ord, "ḂḃḊḋḞḟṀṁṖṗṠṡṪṫẀẁẂẃẄẅỲỳ\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0326\u0327\u0328"))
) - WESTERN
SETS = {"": WESTERN, "-extended": EXTENDED}

# how often each letter comes in a thousand of running text, French and English alike to within what matters here
OFTEN = [78, 12, 32, 36, 150, 11, 12, 24, 72, 4, 3, 52, 28, 72, 57, 26, 8, 66, 72, 72, 57, 15, 6, 4, 9, 3, 180]
FREQUENCY = dict(zip("abcdefghijklmnopqrstuvwxyz ", OFTEN, strict=True))


class Face(NamedTuple):
    """One style of a family: where its font is, the weights cut out of it (None: all) and those that its rule offers."""

    name: str
    family: str
    package: str
    file: str
    style: str
    cut: tuple[int, int] | None
    weights: str


class Fallback(NamedTuple):
    """A system font stretched to the measures of ours; `width` is its average letter in em, weighted by FREQUENCY."""

    family: str
    fonts: str
    face: int
    weight: int
    rule: str
    width: float


FACES = (
    Face("vollkorn", "Vollkorn", "fontpkg_vollkorn", "Vollkorn[wght].ttf", "normal", (400, 700), "400 700"),
    # cutting its heaviest weights away would spare no byte and take a second
    Face("source-sans-3", "Source Sans 3", "fontpkg_source_sans_3", "SourceSans3[wght].ttf", "normal", None, "400 700"),
    # a second weight would double it; what is both bold and slanted is rare, and browsers thicken it themselves
    Face("source-sans-3-italic", "Source Sans 3", "fontpkg_source_sans_3", "SourceSans3-Italic[wght].ttf", "italic", (400, 400), "400"),
)
# Liberation Sans and Gelasio have the widths of Arial and Georgia, letter by letter: the first was measured; Georgia's
# average is 913/904 of Arial's in the published tables of font metrics
FALLBACKS = (
    Fallback("Vollkorn fallback", 'local("Georgia"),local("Gelasio")', 0, 600, "normal", 0.449),
    Fallback("Source Sans fallback", 'local("Arial"),local("Liberation Sans"),local("Roboto")', 1, 400, "normal", 0.4445),
    Fallback("Source Sans fallback", 'local("Arial Bold"),local("Liberation Sans Bold"),local("Roboto Bold")', 1, 600, "600 700", 0.4802),
    Fallback("Source Sans fallback", 'local("Arial Italic"),local("Liberation Sans Italic")', 2, 400, "normal", 0.4445),
)
PRELOAD = ("vollkorn", "source-sans-3")


KEPT = "fonts.kept"
FAMILIES = frozenset(face.family for face in FACES)


class FontFiles(NamedTuple):
    """Font files by name, the rules that name them as neighbours, and the names that every page should load early."""

    files: dict[str, bytes]
    css: str
    preload: tuple[str, ...]


def fonts(*folders: Path) -> FontFiles:
    """The theme's fonts, made once (4 s) and then kept in the first of the folders that can be written to.

    Raises PackageNotFoundError without their packages.
    """
    key = recipe()
    for folder in folders:
        kept = recall(folder / KEPT, key)
        if kept:
            files, facts = kept
            return FontFiles(files, facts["css"], tuple(facts["preload"]))
    made = _made()
    for folder in folders:
        try:
            remember(folder / KEPT, key, made.files, {"css": made.css, "preload": made.preload})
            break
        except OSError:
            continue
    return made


@once
def recipe() -> str:
    """Digest (hexadecimal) of all that the fonts depend on: the packages' versions and what is cut out of them."""
    versions = [version(package) for package in PACKAGES]
    cuts = [(suffix, sorted(characters)) for suffix, characters in SETS.items()]
    return hashlib.sha256(repr((CODE, versions, FACES, FALLBACKS, PRELOAD, FREQUENCY, cuts)).encode()).hexdigest()


def source(face: Face) -> Path:
    """Where the package of this face keeps its font."""
    spec = find_spec(face.package)
    if spec is None or not spec.origin:
        raise ModuleNotFoundError(face.package)
    return Path(spec.origin).parent / "files" / face.file


@once
def _made() -> FontFiles:
    from .fontfile import cut

    files, rules, preload = {}, [_fallback_rule(each) for each in FALLBACKS], []
    for face in FACES:
        for suffix, characters in SETS.items():
            content, present = cut(source(face), characters, face.cut)
            name = f"{face.name}{suffix}-{hashlib.sha256(content).hexdigest()[:10]}.woff2"
            files[name] = content
            rules.append(_rule(face, name, present))
            if face.name in PRELOAD and not suffix:
                preload.append(name)
    return FontFiles(files, "".join(rules), tuple(preload))


def _rule(face: Face, name: str, characters: Set[int]) -> str:
    return (
        f'@font-face{{font-family:"{face.family}";font-style:{face.style};font-weight:{face.weights};font-display:swap;'
        f'src:url({name}) format("woff2");unicode-range:{ranges(characters)}}}'
    )


def _fallback_rule(fallback: Fallback) -> str:
    """CSS Fonts 5 §4: the overrides are parts of the size after `size-adjust`, hence the division."""
    from .fontfile import measures

    face = FACES[fallback.face]
    ours = measures(source(face), fallback.weight, FREQUENCY)
    ratio = ours.width / fallback.width
    return (
        f'@font-face{{font-family:"{fallback.family}";font-style:{face.style};font-weight:{fallback.rule};'
        f"src:{fallback.fonts};size-adjust:{ratio:.1%};ascent-override:{ours.ascent / ratio:.1%};"
        f"descent-override:{ours.descent / ratio:.1%};line-gap-override:0%}}"
    )


def ranges(characters: Set[int]) -> str:
    """Characters as the value of `unicode-range`, neighbours joined."""
    spans: list[list[int]] = []
    for code in sorted(characters):
        if spans and spans[-1][1] == code - 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return ",".join(f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}" for first, last in spans)
