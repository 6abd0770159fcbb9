"""Words of problems: prose."""

WORDS: dict[str, dict[str, tuple[str, str, str]]] = {}
