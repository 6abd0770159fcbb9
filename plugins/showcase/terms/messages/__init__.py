"""The words of every problem, French and English: code → language → (found, expected, remedy).

One module per family.  Blanks in braces are filled with the problem's facts.
"""

from . import calendar, duties, fields, figures, frontmatter, legal, paper, pictures, prose, recordings, references, search, site, theme

Words = tuple[str, str, str]


def _together(*families: dict[str, dict[str, Words]]) -> dict[str, dict[str, Words]]:
    whole: dict[str, dict[str, Words]] = {}
    for family in families:
        for code, words in family.items():
            if code in whole:
                raise ValueError(f"two messages for {code}")
            whole[code] = words
    return whole


MESSAGES = _together(frontmatter.WORDS, fields.WORDS, figures.WORDS, prose.WORDS, pictures.WORDS, recordings.WORDS, references.WORDS, calendar.WORDS, duties.WORDS, legal.WORDS, paper.WORDS, search.WORDS, site.WORDS, theme.WORDS)
