"""Typography of one run of text in French, English or German.

Sources: Lexique des règles typographiques en usage à l'Imprimerie nationale
(French), New Hart's Rules (English), Duden (German).  Every rule leaves alone
what it is not sure of, changes no letter, and finds nothing to do the second
time.
"""

from __future__ import annotations

import re

from .typequotes import QUOTES, set_apostrophes, set_double_quotes
from .typespaces import set_french_spaces, set_numbers

DASH = re.compile(r"-(?<=[ \u00a0]-)-{0,2}(?=[ \u00a0])")

# « a-t-elle » is never parted before its t
EUPHONIC = re.compile(r"-t-(?=(?:ils?|elles?|on)\b)")


def set_run(text: str, lang: str) -> str:
    """A run of text in the typography of `lang`; only the ellipsis where the language is not one of ours."""
    if "..." in text:
        text = text.replace("...", "…")
    language = lang.partition("-")[0].lower()
    quotes = QUOTES.get(language)
    if quotes is None:
        return text
    if language == "fr":
        text = set_numbers(text)
    if '"' in text:
        text = set_double_quotes(text, quotes)
    if "'" in text:
        text = set_apostrophes(text, quotes.single)
    if "-" in text and (" -" in text or "\u00a0-" in text):
        text = DASH.sub(lambda match: "—" if len(match[0]) == 3 else "–", text)
    if language == "fr":
        if "-t-" in text:
            text = EUPHONIC.sub("\u2011t\u2011", text)
        text = set_french_spaces(text)
    return text
