"""Words of problems: frontmatter."""

WORDS: dict[str, dict[str, tuple[str, str, str]]] = {}
