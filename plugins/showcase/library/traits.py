"""What a family may choose stories by: only what rows know."""

from __future__ import annotations

from .rows import Row

# in the order in which a family asks
TRAITS = ("country", "age", "kind", "duration", "voice", "centre", "programme", "school-year", "direction")
# name → the longest stay in days, both ends counted; what is longer is LONGER
BANDS = {"2-weeks": 14, "1-month": 31, "3-months": 92, "6-months": 183}
LONGER = "longer"
DURATIONS = (*BANDS, LONGER)

Traits = tuple[tuple[str, ...], ...]


def traits(row: Row) -> Traits:
    """The values that a testimony has for each of TRAITS, in that order: none, one or several."""
    found = (row.country, row.age, row.nature, duration(row.days), row.voices, row.centres, row.programme, row.school_year, row.direction)
    return tuple(each if isinstance(each, tuple) else (each,) if each else () for each in found)


def duration(days: int) -> str:
    """The band of a stay's length."""
    return next((band for band, most in BANDS.items() if days <= most), LONGER)
