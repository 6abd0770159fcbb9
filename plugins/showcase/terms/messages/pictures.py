"""Words of problems: pictures."""

WORDS: dict[str, dict[str, tuple[str, str, str]]] = {}
