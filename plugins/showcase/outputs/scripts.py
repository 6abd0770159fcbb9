"""The letters that the site's cut of the theme's families lacks, Cyrillic, Arabic, emoji: which of them we have, and fonts of them for a kiosk.

Its machine may have none for them, and asks no network; what a phone or a desktop shows them with is its own affair.  Paper
finds them in the same fonts.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Set
from importlib.metadata import version
from pathlib import Path

from .fonts import EXTENDED, WESTERN, ranges
from .fonts import PACKAGES as OWN
from .kept import recall, remember
from .typesetter import font_folders

CODE = 2  # raise when this module or `fontfile` makes other files from the same fonts
FAMILY, DISTRIBUTION = "Scripts", "manimgx-fonts"
KEPT, KNOWN = "scripts.kept", "letters.kept"
# the order in which letters are looked for that the theme's own families lack; typst, and this module, look through the rest after them
FAMILIES = ("Noto Sans", "Noto Emoji", "Noto Sans Symbols")
FIRST = tuple(f"{family.replace(' ', '')}[wght].ttf" for family in FAMILIES)
SLANTED = "Italic"
# what joins signs to one emoji, and chooses a drawing for a sign
JOINERS = frozenset((0x200D, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
# what leaves no mark: separators, controls, half a sign
UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"}


def foreign(text: str) -> str:
    """The signs of a text that the theme's families lack, each once, in order."""
    return "".join(sorted(sign for sign in set(text) if ord(sign) not in WESTERN | EXTENDED and (ord(sign) in JOINERS or unicodedata.category(sign) not in UNSEEN)))


def known(cache: Path) -> frozenset[int]:
    """The signs that our fonts have, uncut, as paper prints them; told once and kept in `cache`.  Raises ModuleNotFoundError without their packages."""
    key = repr((CODE, _versions()))
    kept = recall(cache / KNOWN, key)
    if kept:
        return frozenset(kept[1]["signs"])
    signs = JOINERS.union(*map(_characters, _sources()))
    remember(cache / KNOWN, key, {}, {"signs": sorted(signs)})
    return signs


def script_fonts(letters: str, cache: Path) -> tuple[dict[str, bytes], str]:
    """Font files by name with these letters alone, and the rules that name them as neighbours; made once for the same letters and kept in `cache`.

    A letter that none of our fonts has is left to the machine.  Raises ModuleNotFoundError without their packages.
    """
    wanted = set(map(ord, letters))
    if not wanted - JOINERS:
        return {}, ""
    key = hashlib.sha256(repr((CODE, _versions(), letters)).encode()).hexdigest()
    kept = recall(cache / KEPT, key)
    if kept:
        return kept[0], kept[1]["css"]
    files, rules = {}, []
    for source in _sources():
        present = wanted & _characters(source)
        if present - JOINERS:
            name, content = _made(source, present)
            files[name] = content
            rules.append(f'@font-face{{font-family:"{FAMILY}";font-weight:400 700;font-display:swap;src:url({name}) format("woff2");unicode-range:{ranges(present)}}}')
            wanted -= present - JOINERS
    css = "".join(rules)
    remember(cache / KEPT, key, files, {"css": css})
    return files, css


def _versions() -> list[str]:
    return [version(name) for name in (DISTRIBUTION, *OWN)]


def _sources() -> list[Path]:
    """The upright fonts that paper is set with, those of the scripts first: of the theme's own stays what the site's cut leaves out (≥, ⇒, ✓)."""
    *own, scripts = (sorted(file for file in folder.glob("*.ttf") if SLANTED not in file.name) for folder in font_folders())
    return [*sorted(scripts, key=lambda file: (FIRST.index(file.name) if file.name in FIRST else len(FIRST), file.name)), *(file for files in own for file in files)]


def _characters(source: Path) -> Set[int]:
    from .fontfile import characters

    return characters(source)


def _made(source: Path, present: Set[int]) -> tuple[str, bytes]:
    from .fontfile import EVERYTHING, cut

    content, _ = cut(source, present, None, EVERYTHING)
    return f"{source.name.partition('[')[0].lower()}-{hashlib.sha256(content).hexdigest()[:10]}.woff2", content
