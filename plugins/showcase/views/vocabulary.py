"""Values of stories in words, as lists, forms and other sections name them."""

from __future__ import annotations

from typing import get_args

from ..library.addresses import BRIEF_FACETS
from ..library.lens import Lens
from ..library.traits import DURATIONS
from ..model.values import AgeBand, Direction, Voice
from ..terms.alphabet import alphabetical
from .cards import localized
from .kit import Kit

# how many stories there are
STORIES = ("%(num)s testimony", "%(num)s testimonies")
# traits whose values have an order of their own
ORDERS = {"age": get_args(AgeBand), "duration": DURATIONS, "voice": get_args(Voice), "direction": get_args(Direction)}


def facet_value(lens: Lens, kit: Kit, facet: str, value: str, lang: str) -> str:
    """A facet's value in words."""
    words = kit.strings[lang]
    if facet == "country":
        return words.country(value)
    if facet in ("kind", "modality", *BRIEF_FACETS):
        return words.term(facet, value)
    named = {"centre": lens.site.centres, "programme": lens.site.programmes}.get(facet, ())
    return next((localized(lens, each.name, lang) for each in named if each.id == value), value)


def rank(lens: Lens, trait: str, value: str, text: str) -> tuple:
    """Where a value stands among those of its trait, wherever these are listed: by its own order, newest year first, else by its words."""
    if trait == "school-year":
        return (-int(value[:4]), alphabetical(text))
    order = tuple(centre.id for centre in lens.site.centres) if trait == "centre" else ORDERS.get(trait, ())
    return (order.index(value) if value in order else len(order), alphabetical(text))
