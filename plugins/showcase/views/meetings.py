"""What is to come that families are asked to."""

from __future__ import annotations

from ..library.lens import Lens
from ..library.rows import Row

# kinds of event; the others are for those who leave, or for partners and funders
FOR_FAMILIES = ("open-day", "information-meeting", "return")


def meetings(lens: Lens, lang: str) -> tuple[Row, ...]:
    """The events for families that are announced and not called off, soonest first."""
    return tuple(row for row in lens.ask("upcoming", lang) if row.nature in FOR_FAMILIES and row.status != "cancelled")
