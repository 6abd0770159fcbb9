"""Words of problems: fields."""

WORDS: dict[str, dict[str, tuple[str, str, str]]] = {}
