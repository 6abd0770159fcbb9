"""What could not be printed, and why, as problems of the content: the letter that no font has, and the field that holds it."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import name as letter_name

from ..library import frontmatter
from ..library.library import Library
from ..library.rows import Row
from ..library.validate import Place, dotted
from ..model.types import BY_NAME
from ..outputs.typesetter import Unprintable
from ..terms.problem import Problem, problem
from .artifact import Artifact
from .project import Project


def told(refused: Unprintable, artifact: Artifact, library: Library, project: Project) -> tuple[Problem, ...]:
    """One warning for each letter, or one for the whole sheet; `inv sheets` makes errors of them."""
    own = _row(artifact, library)
    if not refused.letters:
        code = "sheet-overfull" if refused.overfull else "sheet-refused"
        return (problem(code, _text(own, project) if own else project.shown, severity="warning", sheet=artifact.path, reason=refused.reason),)
    return tuple(_unshown(letter, own, artifact, library, project) for letter in refused.letters)


def _unshown(letter: str, own: Row | None, artifact: Artifact, library: Library, project: Project) -> Problem:
    facts = {"letter": letter, "point": f"U+{ord(letter[0]):04X}", "name": letter_name(letter[0], "").lower(), "sheet": artifact.path}
    for row in filter(None, (own, *_holders(letter, artifact.lang, library))):
        source = frontmatter.read((project.content / BY_NAME[row.kind].folder / row.slug / f"index.{row.content_lang}.md").read_bytes(), "")
        for place in () if isinstance(source, list) else _places(source.fields, letter, ()):
            return problem("letter-unshown", _text(row, project), source.line_of(place), dotted(place), severity="warning", **facts)
        if not isinstance(source, list) and letter in source.body:
            line = source.body_line + source.body[: source.body.index(letter)].count("\n")
            return problem("letter-unshown", _text(row, project), line, severity="warning", **facts)
    return problem("letter-unshown", f"{project.shown}/site.yaml", severity="warning", **facts)


def _row(artifact: Artifact, library: Library) -> Row | None:
    """The entry that an artifact is of, None for one of many."""
    return next((row for kind in BY_NAME for about in artifact.about if (row := library.row(kind, str(about), artifact.lang))), None)


def _holders(letter: str, lang: str, library: Library) -> Iterator[Row]:
    """The entries whose short texts hold a letter: other sheets may show them."""
    return (row for row in library.by_id.values() if row.lang == lang and any(letter in each for each in (row.title, row.summary, row.quote, row.who, row.role, row.city)))


def _places(value: object, letter: str, place: Place) -> Iterator[Place]:
    """Where in a tree of fields a letter stands."""
    if isinstance(value, str):
        if letter in value:
            yield place
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _places(inner, letter, (*place, name))
    elif isinstance(value, list):
        for rank, inner in enumerate(value):
            yield from _places(inner, letter, (*place, rank))


def _text(row: Row, project: Project) -> str:
    return f"{project.shown}/{BY_NAME[row.kind].folder}/{row.slug}/index.{row.content_lang}.md"
