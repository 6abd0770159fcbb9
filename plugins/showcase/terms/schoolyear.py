"""School years: from 1 September to 31 August, written `2025-2026`."""

import re
from datetime import date

PATTERN = re.compile(r"(20[0-9]{2})-(20[0-9]{2})")


def school_year(day: date) -> str:
    """The school year in which `day` falls."""
    first = day.year if day.month >= 9 else day.year - 1
    return f"{first}-{first + 1}"


def is_school_year(text: str) -> bool:
    """Whether `text` names two consecutive years, as `2025-2026`."""
    match = PATTERN.fullmatch(text)
    return match is not None and int(match[2]) == int(match[1]) + 1
