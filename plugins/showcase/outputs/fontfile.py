"""A font made small: some characters, some weights, compressed.  The one module that imports fontTools (60 ms)."""

from __future__ import annotations

from collections.abc import Set
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# kept: spacing, accents, ligatures, the forms of a language, of a weight, of a neighbour; lining, tabular and
# proportional figures.  Fractions, superiors and capitals' punctuation would add 4 to 8 KB a face and no style asks for them.
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "calt", "rlig", "rvrn", "lnum", "tnum", "pnum"]
# letters of other scripts join and change with their neighbours by features of many names
EVERYTHING = ["*"]
COPYRIGHT, LICENCE, LICENCE_URL = 0, 13, 14  # OpenType, name table; the Open Font License asks for them in each copy


class Cut(NamedTuple):
    """A font cut to size: WOFF2 bytes and the characters that it really has."""

    content: bytes
    characters: frozenset[int]


class Measures(NamedTuple):
    """Of a font, in em: how high and deep a line is, and how wide a letter of running text is on average."""

    ascent: float
    descent: float
    width: float


def cut(source: Path, characters: Set[int], weights: tuple[int, int] | None, features: list[str] = FEATURES) -> Cut:
    """The font with these characters and features only, from the first weight to the second (both alike: pinned; None: all it has).

    Equal input gives equal bytes: no time is written into the font.
    """
    options = subset.Options()
    options.layout_features = features
    options.name_IDs = [COPYRIGHT, LICENCE, LICENCE_URL]
    # the licence reserves the name "Source" for the unmodified font, and a subset is a modified one
    options.obfuscate_names = True
    options.drop_tables += ["STAT", "DSIG"]
    with TTFont(source, recalcTimestamp=False, lazy=True) as font:
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=characters)
        subsetter.subset(font)
        if weights:
            low, high = weights
            font = instancer.instantiateVariableFont(font, {"wght": low if low == high else (low, high)}, inplace=True)
        font.flavor = "woff2"
        out = BytesIO()
        font.save(out)
        return Cut(out.getvalue(), frozenset(font.getBestCmap()) & characters)


def characters(source: Path) -> frozenset[int]:
    """All that a font has."""
    with TTFont(source, lazy=True) as font:
        return frozenset(font.getBestCmap())


def measures(source: Path, weight: int, frequency: dict[str, int]) -> Measures:
    """What a fallback font must imitate at this weight; `frequency` is how often each letter comes in running text."""
    with TTFont(source, lazy=True) as font:
        em, names = font["head"].unitsPerEm, font.getBestCmap()
        glyphs = font.getGlyphSet(location={"wght": weight})
        width = sum(often * glyphs[names[ord(letter)]].width for letter, often in frequency.items()) / sum(frequency.values())
        return Measures(font["hhea"].ascent / em, -font["hhea"].descent / em, width / em)
