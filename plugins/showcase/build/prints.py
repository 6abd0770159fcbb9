"""All that is printed, for a print shop or a printer, made ready without a build of the site."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import NamedTuple

from ..outputs import documents
from ..outputs.typesetter import Unprintable
from ..terms.problem import Problem
from .apart import alike, apart
from .artifact import Artifact
from .letters import placed, refused
from .memory import Memory
from .paper import PaperPress
from .paperplan import papers
from .preparation import Preparation
from .press import Press
from .project import Project
from .report import Progress
from .themefiles import theme_of


# in millimetres: how far colours run over the edge for a print shop, and what stands around it with the marks
BLEED, AROUND = 3, 10


class Prints(NamedTuple):
    """Files by path below their folder; `unknown` are the names that were asked for and stand on no paper, `near` what may be meant; `linked` says whether there are QR codes."""

    files: dict[str, bytes]
    unknown: tuple[str, ...]
    near: tuple[str, ...]
    problems: tuple[Problem, ...]
    linked: bool


def prints_of(project: Project, chosen: tuple[str, ...] = (), marks: bool = False, progress: Progress = lambda step, done, total: None) -> Prints:
    """The papers of some pages, or of all; `marks` adds what a print shop cuts along.  A name is a folder of content, a country's code or a school year.

    Raises ContentError.
    """
    return apart(project, progress, lambda prepared, memory: _made(project, prepared, memory, chosen, marks, progress))


def _made(project: Project, prepared: Preparation, memory: Memory, chosen: tuple[str, ...], marks: bool, progress: Progress) -> Prints:
    known = [each for lang in project.languages for each in papers(prepared.library, lang)]
    names = {name for each in known for name in _names(each)}
    unknown = tuple(name for name in dict.fromkeys(chosen) if name.lower() not in names)
    wanted = [each for each in known if not chosen or _names(each) & {name.lower() for name in chosen}]
    if unknown:
        return Prints({}, unknown, alike(unknown, names), (), bool(project.host))
    press = PaperPress(project, prepared, Press(project, prepared, theme_of(project, memory), memory).kit, memory)
    done = press.pdfs(wanted, progress, marks=f"{BLEED} {AROUND}" if marks else "")
    files = {_place(artifact): documents.trimmed(made, BLEED, AROUND) if marks else made for artifact, made in done if not isinstance(made, Unprintable)}
    faults = [refused(made, artifact, prepared.library, project) for artifact, made in done if isinstance(made, Unprintable)]
    problems = {fault._replace(severity="error") for fault in placed(faults, prepared.problems)}
    return Prints(files, (), (), tuple(sorted(problems)), bool(project.host))


def _names(artifact: Artifact) -> set[str]:
    """What one may call it: what it is of, and the last word of its page's address."""
    return {str(artifact.about[0]).lower(), PurePosixPath(artifact.path).parent.name}


def _place(artifact: Artifact) -> str:
    """All papers of a section in one folder: `projets/laits.pdf`."""
    path = PurePosixPath(artifact.path)
    return f"{path.parent.parent}/{path.name}"
