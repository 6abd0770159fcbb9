"""Letters and signs that people type otherwise than they are printed, for searching: what is printed and what is typed meet half-way.

Accents and capitals are the search engine's own matter.
"""

from __future__ import annotations

import re
import unicodedata

# letters that no decomposition of Unicode takes apart
LETTERS = {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D"}
# a soft hyphen, a joiner and a zero-width space are nothing; special blanks are blanks
SIGNS = {"’": "'", "‘": "'", "ʼ": "'", "\u2010": "-", "\u2011": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u00ad": "", "\u2060": "", "\u200b": "", "\ufeff": ""}
FOLDS = LETTERS | SIGNS

# numbers in groups: by thousands, or as telephones are told; theme/static/js/search/words.js has the same for queries
GROUPED = re.compile(r"(?<![\w+])(?:\d{1,3}(?: \d{3})+|(?:\+\d{1,3}|0\d{0,3})(?:[ .]?\(0\)[ .]?\d{1,4})?(?:[ .]\d{1,4}){3,})(?!\w)")
# a number of this country as one dials it from abroad
_ABROAD = re.compile(r"^(?:\+|00)33(?:\(0\))?")

_TABLE = str.maketrans(FOLDS)
_SPECIAL = re.compile(f"[{''.join(LETTERS)}]")
_WORD = re.compile(r"\w+")


def fold(text: str) -> str:
    """The text as it would be typed, in Unicode's composed form."""
    return unicodedata.normalize("NFC", text).translate(_TABLE)


def bare(text: str) -> str:
    """The same without accents: how somebody in a hurry, or a title in capitals, would write it.  Capitals stay."""
    folded = fold(text)
    return folded if folded.isascii() else "".join(sign for sign in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(sign))


def spellings(text: str) -> dict[str, str]:
    """The words whose letters `fold` changes, each folded → as printed: so that what was folded can be shown as it was."""
    words = _WORD.findall(unicodedata.normalize("NFC", text)) if _SPECIAL.search(text) else []
    return {fold(word): word for word in words if _SPECIAL.search(word)}


def joined(folded: str) -> tuple[str, ...]:
    """The numbers that a folded text tells in groups, each in one piece, telephones as dialled within the country."""
    return tuple(dict.fromkeys(_ABROAD.sub("0", re.sub(r"[ .]", "", found)) for found in GROUPED.findall(folded)))
