"""What a build has published, listed beside the output.

The manifest in the cache knows it too; but a cache may be deleted, damaged, or of another version of this program, and then a
page of somebody who has withdrawn would stay in the output, known to nobody, and be published again.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from .project import Project
from .server import server_folder
from .store import write_whole

NAME = "files.txt"


def note(project: Project, paths: Iterable[str]) -> None:
    """Lists the files of the output, paths relative to it; nothing for a preview, which is never published."""
    file, text = server_folder(project) / NAME, "".join(f"{path}\n" for path in sorted(paths)).encode()
    if not project.preview and not (file.is_file() and file.read_bytes() == text):
        write_whole(file, text)


def recall(project: Project) -> tuple[str, ...]:
    """The files that earlier builds may have left in the output; a line that leads out of it is passed over."""
    try:
        lines = (server_folder(project) / NAME).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ()
    return tuple(line for line in lines if line and _stays_inside(line))


def _stays_inside(line: str) -> bool:
    return not {"..", "."} & set(line.split("/")) and not PurePosixPath(line).is_absolute() and "\\" not in line and ":" not in line


def files(project: Project) -> tuple[Path, ...]:
    """The list itself, where one is kept."""
    return () if project.preview else (server_folder(project) / NAME,)
