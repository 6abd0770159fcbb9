"""Words of problems: site."""

WORDS: dict[str, dict[str, tuple[str, str, str]]] = {}
