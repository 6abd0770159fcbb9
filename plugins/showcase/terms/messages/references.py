"""Words of problems: references."""

WORDS: dict[str, dict[str, tuple[str, str, str]]] = {}
