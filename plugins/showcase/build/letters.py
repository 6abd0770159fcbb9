"""Letters that none of our fonts has: where they are written, and what cannot be printed for them or for want of room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from ..library import frontmatter
from ..library.decode import decode
from ..library.library import Library
from ..library.validate import Place, dotted
from ..model.types import BY_NAME
from ..outputs.scripts import foreign, known
from ..outputs.typesetter import Unprintable
from ..terms.problem import Problem, problem, shown
from . import common
from .artifact import Artifact
from .project import Project

UNSHOWN = "letter-unshown"
# how many letters a message names
MOST = 5


def unshown(data: bytes, path: str, ours: Set[int]) -> list[Problem]:
    """A warning for each field of a file of `content/`, and for its text, with letters that are not among `ours`, the fonts'; none of a file that cannot be read."""
    text = decode(data, path)
    if isinstance(text, list) or not (letters := "".join(each for each in foreign(text) if ord(each) not in ours)):
        return []
    read = {".md": frontmatter.read, ".yaml": frontmatter.read_yaml}.get(path[path.rfind(".") :])
    source = read(data, path) if read else frontmatter.Source(path, {}, text, 1, "", 1)
    return [] if isinstance(source, list) else list(_in_source(source, letters))


def unshown_in_common(project: Project) -> list[Problem]:
    """The same of the site's own files: `site.yaml` and those beside it, the figures."""
    content = project.common
    texts = {f"{project.shown}/{file.relative_to(content).as_posix()}": file.read_bytes() for file in common.texts(content) if file.is_file()}
    letters = foreign("".join(data.decode("utf-8", "replace") for data in texts.values()))
    return [fault for path, data in texts.items() for fault in unshown(data, path, known(project.cache))] if letters else []


def refused(fault: Unprintable, artifact: Artifact, library: Library, project: Project) -> Problem:
    """What the typesetter refused, as a warning of the text that the artifact is of."""
    own = next((row for kind in BY_NAME for about in artifact.about if (row := library.row(kind, str(about), artifact.lang))), None)
    path = f"{project.shown}/{BY_NAME[own.kind].folder}/{own.slug}/index.{own.content_lang}.md" if own else project.shown
    if fault.letters:
        return _told("".join(fault.letters), path)
    return problem("sheet-overfull" if fault.overfull else "sheet-refused", path, severity="warning", sheet=artifact.path, reason=fault.reason)


def placed(faults: Iterable[Problem], warnings: Iterable[Problem]) -> Iterator[Problem]:
    """What was `refused`, its letters where `warnings` say that they are written, in one text or in several, with the others of a text that has one."""
    written = [each for each in warnings if each.code == UNSHOWN]
    for fault in faults:
        yield from [each for each in written if fault.code == UNSHOWN and (each.path == fault.path or _letters(each) & _letters(fault))] or [fault]


def among(text: str, warnings: Iterable[Problem]) -> Iterator[Problem]:
    """Those of the letters that `warnings` tell that a text shows."""
    return (each for each in warnings if each.code == UNSHOWN and any(letter in text for letter in _letters(each)))


def _letters(fault: Problem) -> set[str]:
    return set(dict(fault.facts)["letters"])


def _told(letters: str, path: str, line: int = 0, field: str = "") -> Problem:
    facts = {"letters": letters} | {name: _named(letters, quotes) for name, quotes in (("signs", "« {} »"), ("signs_en", "“{}”"))}
    return Problem(path, line, field, UNSHOWN, tuple(facts.items()), "warning")


def _named(letters: str, quotes: str) -> str:
    named = [f"{quotes.format(shown(each))} (U+{ord(each):04X})" for each in letters]
    return ", ".join([*named[:MOST], *("…" for _ in named[MOST : MOST + 1])])


def _in_source(source: frontmatter.Source, letters: str) -> Iterator[Problem]:
    """Where letters stand, but for comments, which nobody is shown."""
    for place, found in _fields(source.fields, letters, ()):
        yield _told(found, source.path, source.line_of(place), dotted(place))
    if found := _of(letters, source.body):
        first = min(map(source.body.index, found))
        yield _told(found, source.path, source.body_line + source.body.count("\n", 0, first))


def _of(letters: str, text: str) -> str:
    return "".join(each for each in letters if each in text)


def _fields(value: object, letters: str, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, str):
        if found := _of(letters, value):
            yield place, found
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _fields(inner, letters, (*place, name))
    elif isinstance(value, list):
        for rank, inner in enumerate(value):
            yield from _fields(inner, letters, (*place, rank))
