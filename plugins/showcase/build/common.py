"""The files of the whole site as its last build found them: a withdrawal cannot wait until somebody has mended a table."""

from __future__ import annotations

from pathlib import Path

from ..library.figures import files as figures
from ..library.fixed import logo_files
from ..library.kiosk import FILE as KIOSK
from .project import Project
from .scan import TOP
from .store import write_whole


def texts(content: Path) -> list[Path]:
    """Where those that hold words are; few must be there."""
    return [*(content / name for name in (*TOP, KIOSK)), *figures(content)]


def keep(project: Project) -> None:
    """Keeps them, once a site was built with them."""
    if project.former:
        return
    content, kept = project.content, project._replace(former=True).common
    named = {file.relative_to(content): file for file in (*texts(content), *logo_files(content)) if file.is_file()}
    for name, file in named.items():
        data, target = file.read_bytes(), kept / name
        if not (target.is_file() and target.read_bytes() == data):
            target.parent.mkdir(parents=True, exist_ok=True)
            write_whole(target, data)
    for file in kept.rglob("*"):
        if file.is_file() and file.relative_to(kept) not in named:
            file.unlink()


def is_kept(project: Project) -> bool:
    """Whether a build has left them here."""
    return (project._replace(former=True).common / TOP[0]).is_file()
