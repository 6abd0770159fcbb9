"""One fault in the content: where it is, what was found, what was expected, what to do."""

from __future__ import annotations

from typing import NamedTuple

from .messages import MESSAGES

LABELS = {
    "fr": {"error": "erreur", "warning": "attention", "line": "ligne", "found": "trouvé", "expected": "attendu", "remedy": "à faire", "colon": " :"},
    "en": {"error": "error", "warning": "warning", "line": "line", "found": "found", "expected": "expected", "remedy": "to do", "colon": ":"},
}


class Problem(NamedTuple):
    """A fault of the content; its words are in `terms/messages`, by `code`.

    `path` is relative to the project's root with forward slashes; `line` counts
    from 1, 0 when the whole file is meant; `field` is the dotted name of the
    front-matter field, "" outside of front matter.  Sorting a list of problems
    puts them in reading order.
    """

    path: str
    line: int
    field: str
    code: str
    facts: tuple[tuple[str, str], ...] = ()
    severity: str = "error"

    def words(self, lang: str) -> tuple[str, str, str]:
        """What was found, what was expected, what to do, in `lang` (fr or en)."""
        facts = dict(self.facts)
        if lang != "fr":
            # what has a name in each language: a column, a sign
            facts |= {name.removesuffix("_en"): value for name, value in self.facts if name.endswith("_en")}
        return tuple(part.format_map(facts) for part in MESSAGES[self.code]["fr" if lang == "fr" else "en"])

    def text(self, lang: str) -> str:
        """The whole message, several lines, without colours or a final newline."""
        label = LABELS["fr" if lang == "fr" else "en"]
        found, expected, remedy = self.words(lang)
        place = f"{self.path}:{self.line}" if self.line else self.path
        head = f"{label[self.severity]}{label['colon']} {place}" + (f"  [{self.field}]" if self.field else "")
        rows = [(label["found"], found), (label["expected"], expected), (label["remedy"], remedy)]
        wide = max(len(name) for name, _ in rows)
        return "\n".join([head, *(f"  {name.ljust(wide)}{label['colon']} {words}" for name, words in rows if words)])


def problem(code: str, path: str, line: int = 0, field: str = "", severity: str = "error", **facts: object) -> Problem:
    """A Problem whose facts fill the blanks of its message; raises KeyError for an unknown code."""
    if code not in MESSAGES:
        raise KeyError(code)
    return Problem(path, line, field, code, tuple(sorted((name, shown(value)) for name, value in facts.items())), severity)


def shown(value: object, limit: int = 80) -> str:
    """A value fit for one line of a message: control characters made visible, long text shortened."""
    text = "".join(c if c.isprintable() else "�" for c in " ".join(str(value).split()))
    return text if len(text) <= limit else text[: limit - 1] + "…"


class ContentError(Exception):
    """Raised once, at the edge, with every problem that was found."""

    def __init__(self, problems: list[Problem]):
        self.problems = sorted(set(problems))
        super().__init__(self.problems)

    def __str__(self) -> str:
        return f"{len(self.problems)} problem(s)"
