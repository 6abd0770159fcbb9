"""Address words: lower-case ASCII letters, digits and hyphens."""

import re
import unicodedata

PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# with content/ or output/ before it a path must stay below the 260 characters that Windows allows
LONGEST = 80
# names of devices, which Windows gives to no file or folder, whatever comes after a point
RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))})
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "’": " ",
                            "–": "-", "—": "-", "\u2010": "-", "\u2011": "-"})
_GAPS = re.compile(r"[^a-z0-9]+")


def is_slug(text: str) -> bool:
    """Whether `text` can stand in an address as it is."""
    return not slug_fault(text)


def slug_fault(text: str) -> str:
    """Why `text` cannot stand in an address: the code of a problem, "" when it can."""
    if not PATTERN.fullmatch(text):
        return "slug"
    if len(text) > LONGEST:
        return "slug-long"
    return "slug-reserved" if text in RESERVED else ""


def slugify(text: str) -> str:
    """`text` as an address word: accents and ligatures folded, every gap one hyphen, cut between words; "" if nothing is left."""
    plain = unicodedata.normalize("NFKD", text.translate(_LIGATURES)).encode("ascii", "ignore").decode()
    word = _GAPS.sub("-", plain.lower()).strip("-")
    return word if len(word) <= LONGEST else word[:LONGEST].rpartition("-")[0] or word[:LONGEST]
