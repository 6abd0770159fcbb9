"""The day of what tells none of its own."""

from __future__ import annotations

from ..library.lens import Lens


def first_day(lens: Lens) -> str:
    """The day on which the institution last read its site again (site.yaml), an ISO text: that of an empty feed, of an event or a sheet without a day.

    RFC 4287, 4.2.15, asks when a feed was last changed in a way that its publisher finds worth telling.  The day of the build would
    change every day, and 1970 is nobody's.
    """
    return lens.site.legal.reviewed_on.isoformat()
