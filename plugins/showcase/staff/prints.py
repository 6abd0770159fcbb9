"""`inv sheets`: sheets, pages to pin up, posters and booklets in a folder, for a printer or a print shop."""

from __future__ import annotations

from pathlib import Path

from ..build.prints import Prints
from ..build.project import Project
from .answers import plain as one_line
from .folder import OwnFolder
from .refusal import Refusal
from .words import Speaker
from .words.prints import WORDS

# says which files are ours in the folder: no other is ever replaced or removed
LIST = "impressions.txt"
MEGABYTE = 1_000_000


def write(prints: Prints, folder: Path, project: Project, lang: str = "") -> Path:
    """Writes the papers into `folder`, in the place of former ones; the folder.  Raises Refusal, for a name that stands on no paper too."""
    say = Speaker(WORDS, lang)
    if prints.unknown:
        raise Refusal("\n".join([say("unknown", names=one_line(", ".join(prints.unknown))), *([say("near", near=", ".join(prints.near))] if prints.near else [])]))
    return OwnFolder(folder, LIST, project, lang).replace(prints.files, say("list", day=project.today.isoformat()))


def report(prints: Prints, folder: Path, lang: str = "") -> str:
    """What was written, what was not and why."""
    say = Speaker(WORDS, lang)
    lines = [f"{problem.text(say.lang)}\n" for problem in prints.problems]
    size = sum(map(len, prints.files.values())) / MEGABYTE
    lines.append(say.count("made", len(prints.files), where=folder, size=f"{size:.1f}" if say.lang == "en" else f"{size:.1f}".replace(".", ",")))
    return "\n".join([*lines, *(() if prints.linked else (say("no-host"),))])
