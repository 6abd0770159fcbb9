"""The order of words in lists, as dictionaries of European languages have it."""

from __future__ import annotations

import re
import unicodedata

from .folding import LETTERS

_TABLE = str.maketrans(LETTERS)
_GAPS = re.compile(r"[\W_]+")


def alphabetical(text: str) -> tuple[str, str]:
    """What to sort a text by: first its letters and digits without accents or capitals, every gap one blank, then the text as it is written.

    After level 1 of the Unicode Collation Algorithm (UTS #10): Sénégal before Slovénie, Écosse before Espagne.
    """
    letters = unicodedata.normalize("NFKD", text.translate(_TABLE))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()
    return _GAPS.sub(" ", plain).strip(), text
