"""The headings of a body: levels that start under the page's title and never skip, and an address for each."""

from __future__ import annotations

import html
import re
from typing import Protocol

from ..terms.slugs import slugify

HEADING = re.compile(r"<h([1-6])([^>]*)>(.*?)</h\1>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
WORDLESS = re.compile(r"^[ ]{0,3}#[# ]*$|<h[1-6]", re.MULTILINE)
# The ids that the templates give; a test compares.
RESERVED = frozenset(
    "after after-title answers axes before before-title calls documents during during-title figures films filters find footer-centres"
    " footer-feeds footer-pages funders fundings glance helpers learners lists main menu news next objectives offers partners"
    " pictures practice projects related results skills stories supports voices years".split()
)
UNNAMED = {"fr": "partie"}


class Told(Protocol):
    """Where a heading without words is reported."""

    source: str
    first_line: int

    def tell(self, code: str, line: int, severity: str = "error", **facts: object) -> None: ...


def with_headings(safe: str, lang: str, page: Told) -> tuple[str, frozenset[str]]:
    """The HTML with its headings from h2 on, each with an id, and these ids; headings without words are left out and told.

    WCAG 2.1, technique G141: a level is one deeper than the heading that it belongs to, whatever number of `#` was typed.
    """
    if "<h" not in safe:
        return safe, frozenset()
    open_levels: list[int] = []
    ids: set[str] = set()

    def fit(match: re.Match[str]) -> str:
        words = html.unescape(TAG.sub("", match[3])).strip()
        if not words and "<img" not in match[3]:
            found = WORDLESS.search(page.source)
            page.tell("prose-heading-empty", page.first_line + page.source.count("\n", 0, found.start() if found else 0), "warning")
            return ""
        written = int(match[1])
        while open_levels and open_levels[-1] >= written:
            open_levels.pop()
        open_levels.append(written)
        level = min(len(open_levels) + 1, 6)
        name = _unused(slugify(words) or UNNAMED.get(lang, "section"), ids)
        return f'<h{level} id="{name}"{match[2]}>{match[3]}</h{level}>'

    return HEADING.sub(fit, safe), frozenset(ids)


def _unused(name: str, ids: set[str]) -> str:
    unused, count = name, 1
    while unused in ids or unused in RESERVED:
        count += 1
        unused = f"{name}-{count}"
    ids.add(unused)
    return unused
