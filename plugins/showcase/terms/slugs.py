"""Address words: lower-case ASCII letters, digits and hyphens."""

import re
import unicodedata

PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d"})
_GAPS = re.compile(r"[^a-z0-9]+")


def is_slug(text: str) -> bool:
    """Whether `text` can stand in an address as it is."""
    return PATTERN.fullmatch(text) is not None


def slugify(text: str) -> str:
    """`text` as an address word: accents and ligatures folded, every gap one hyphen; "" if nothing is left."""
    plain = unicodedata.normalize("NFKD", text.translate(_LIGATURES)).encode("ascii", "ignore").decode()
    return _GAPS.sub("-", plain.lower()).strip("-")
