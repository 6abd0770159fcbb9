"""What the staff's tools say, French and English: code → (French, English).  One module per tool."""

from __future__ import annotations

from ...build.report import staff_language

Words = dict[str, tuple[str, str]]


class Speaker:
    """Says a tool's words in one language; French unless the system asks for English."""

    def __init__(self, words: Words, lang: str = ""):
        self.lang = lang or staff_language()
        self._words = words

    def __call__(self, code: str, **blanks: object) -> str:
        """The words of that code, their blanks filled; raises KeyError for an unknown code."""
        return self._words[code][self.lang == "en"].format(**blanks)

    def knows(self, code: str) -> bool:
        """Whether there are words of that code."""
        return code in self._words

    def count(self, code: str, number: int, **blanks: object) -> str:
        """The words of `<code>-one` or `<code>-many`: French says one for zero too, English does not."""
        single = number == 1 or (number == 0 and self.lang == "fr")
        return self(f"{code}-{'one' if single else 'many'}", number=number, **blanks)
