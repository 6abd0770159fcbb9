"""The kiosk edition alone, made ready without a build of the site: what `inv kiosk` writes onto a stick."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ..model.kiosk import ThemeDay
from ..outputs.kiosk import FACTS
from ..terms.problem import Problem
from .apart import apart
from .kiosk import kiosk_copies
from .letters import among
from .memory import Memory
from .plan import KIOSK
from .preparation import Preparation
from .press import Press
from .project import Project
from .report import Progress
from .themefiles import theme_of


class Edition(NamedTuple):
    """The files of an edition by path below its folder, each its bytes or the file that holds them; what is in it, what is not.

    `stories` are the slugs of those that it tells, `published` how many testimonies the site has; `absent` are those chosen for the
    day that it cannot tell, `problems` the letters that its screen may have to show as a box.
    """

    files: dict[str, bytes | Path]
    stories: tuple[str, ...]
    published: int
    day: ThemeDay | None
    absent: tuple[str, ...]
    warnings: tuple[Problem, ...]
    problems: tuple[Problem, ...]


def edition_of(project: Project, progress: Progress = lambda step, done, total: None) -> Edition:
    """The edition, from the sources.  Raises ContentError."""
    return apart(project, progress, lambda prepared, memory: _made(project, prepared, memory))


def _made(project: Project, prepared: Preparation, memory: Memory) -> Edition:
    library, day = prepared.library, prepared.library.show.day
    files = _files(project, prepared, memory)
    unshown = among(files.get(FACTS, b"").decode(), prepared.problems)
    return Edition(
        files=files,
        stories=library.speaking,
        published=len(library.listed("testimony", library.languages[0])),
        day=day,
        absent=tuple(slug for slug in day.stories if slug not in library.speaking) if day else (),
        warnings=tuple(fault for fault in prepared.problems if fault.code == "withheld-named-kiosk"),
        problems=tuple(fault._replace(severity="error") for fault in unshown),
    )


def _files(project: Project, prepared: Preparation, memory: Memory) -> dict[str, bytes | Path]:
    press = Press(project, prepared, theme_of(project, memory), memory)
    below = f"{KIOSK}/"
    copies = kiosk_copies(project, prepared.library, prepared.readings, press.kiosk.theme) if press.kiosk else {}
    files = {path.removeprefix(below): get() for path, get in copies.items()}
    files |= {each.path.removeprefix(below): press.content(each) for each in prepared.artifacts if each.path.startswith(below)}
    return dict(sorted(files.items()))
