"""`inv cards`: what staff post about stories, in a folder for each."""

from __future__ import annotations

from pathlib import Path

from ..build.posts import ALT, CARD, MESSAGE, SHORT, Posts
from ..build.project import Project
from .answers import plain as one_line
from .folder import OwnFolder
from .refusal import Refusal
from .words import Speaker
from .words.cards import WORDS

# says which files are ours in the folder: no other is ever replaced or removed
LIST = "cartes.txt"


def write(posts: Posts, folder: Path, project: Project, lang: str = "") -> Path:
    """Writes the posts into `folder`, in the place of former ones; the folder.  Raises Refusal, for a story that there is not too."""
    say = Speaker(WORDS, lang)
    if posts.unknown:
        raise Refusal("\n".join([say("unknown", slugs=one_line(", ".join(posts.unknown))), *([say("near", near=", ".join(posts.near))] if posts.near else [])]))
    return OwnFolder(folder, LIST, project, lang).replace(posts.files, say("list", day=project.today.isoformat()))


def report(posts: Posts, folder: Path, lang: str = "") -> str:
    """What was written, what was not and why."""
    say = Speaker(WORDS, lang)
    lines = [f"{problem.text(say.lang)}\n" for problem in posts.problems]
    lines.append(say.count("made", len(posts.stories), where=folder))
    if posts.stories:
        lines.append(say("each", card=CARD, alt=ALT, message=MESSAGE, short=SHORT))
        if not posts.linked:
            lines.append(say("no-host"))
    if posts.silent:
        lines.append(say("silent", slugs=", ".join(posts.silent)))
    return "\n".join(lines)
