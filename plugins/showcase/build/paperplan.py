"""What is printed: sheets, pages to pin up, posters, booklets; nothing of whoever did not grant it."""

from __future__ import annotations

from collections.abc import Iterator

from ..library.lens import is_coming
from ..library.library import Library
from .artifact import PDF, Artifact


def papers(library: Library, lang: str) -> Iterator[Artifact]:
    """A sheet for each project, partner and country, a page to pin up for each story, posters for Open Days to come, a booklet for each school year."""
    where = library.addresses
    for kind in ("project", "partner"):
        for row in (each for each in library.listed(kind, lang) if each.discreet("print")):
            yield Artifact(where.file(where.sheet(where.entry(kind, lang, row.address))), PDF, f"{kind}_sheet", lang, (row.slug,))
    for code in library.destinations(lang):
        if any(row.discreet("print") for row in library.stories("country", code, lang)):
            yield Artifact(where.file(where.sheet(where.facet("country", code, lang))), PDF, "country_sheet", lang, (code,))
    for row in (each for each in library.listed("testimony", lang) if each.discreet("print")):
        yield Artifact(where.file(where.sheet(where.entry("testimony", lang, row.address))), PDF, "pin_up", lang, (row.slug,))
    for row in (each for each in library.listed("event", lang) if each.nature == "open-day" and each.discreet("print") and each.status == "scheduled" and is_coming(library, each)):
        for form in ("a3", "a4"):
            yield Artifact(where.file(where.sheet(where.entry("event", lang, row.address), form)), PDF, "poster", lang, (row.slug, form))
    for year in library.indicator_years(lang):
        yield Artifact(where.file(where.sheet(where.indicators(lang, year))), PDF, "booklet", lang, (year,))
