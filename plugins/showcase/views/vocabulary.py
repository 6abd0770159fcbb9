"""Values of stories in words, as lists, forms and other sections name them."""

from __future__ import annotations

from ..library.lens import Lens
from .cards import localized
from .kit import Kit

# how many stories there are
STORIES = ("%(num)s testimony", "%(num)s testimonies")


def facet_value(lens: Lens, kit: Kit, facet: str, value: str, lang: str) -> str:
    """A facet's value in words."""
    words = kit.strings[lang]
    if facet == "country":
        return words.country(value)
    if facet in ("kind", "modality"):
        return words.term(facet, value)
    named = {"centre": lens.site.centres, "programme": lens.site.programmes}.get(facet, ())
    return next((localized(lens, each.name, lang) for each in named if each.id == value), value)
