"""What staff post about stories, made ready without a build of the site: for each, in its own languages, a square card and its words."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ..library.lens import Lens
from ..library.rows import Row
from ..outputs import cards
from ..outputs.derivatives import in_parallel, prune, write
from ..outputs.paper import workplace
from ..outputs.typesetter import Typesetter, Unprintable
from ..terms.problem import ContentError, Problem
from ..views.kit import Kit
from ..views.paper.parts import Post
from ..views.paper.post import post
from . import keys
from .making import PICTURES
from .manifest import Manifest, ManifestFile
from .memory import Memory
from .plan import JPEG, Artifact
from .preparation import Preparation, prepare
from .press import Press
from .project import Project
from .report import Progress
from .shelf import Shelf, ShelfLost
from .themefiles import theme_of
from .unprinted import told

SOCIAL = "social"
CARD, ALT, MESSAGE = "carte.jpg", "alt.txt", "message.txt"
# the folder of the cache that keeps cards by digest
KEPT = "posts"


class Posts(NamedTuple):
    """Files by path below their folder; `stories` are the slugs of those that may be posted, `silent` of those that may not, `unknown`
    what was asked for and is no published story; `linked` says whether messages tell an address."""

    files: dict[str, bytes | Path]
    stories: tuple[str, ...]
    silent: tuple[str, ...]
    unknown: tuple[str, ...]
    problems: tuple[Problem, ...]
    linked: bool


class Job(NamedTuple):
    """A post to be made: where its card is kept, and what its template is given."""

    row: Row
    post: Post
    inputs: dict[str, str]
    kept: Path


def posts_of(project: Project, chosen: tuple[str, ...] = (), progress: Progress = lambda step, done, total: None) -> Posts:
    """The posts of some stories, or of all, from the sources; nothing is written but the cache.  Raises ContentError."""
    shelf, manifest = Shelf(project.cache / "shelf.sqlite"), ManifestFile(project.cache).load()
    try:
        try:
            return _made(project, manifest, shelf, chosen, progress)
        except ShelfLost:
            shelf.discard()
            return _made(project, Manifest(), shelf, chosen, progress)
    finally:
        shelf.close()


def _made(project: Project, manifest: Manifest, shelf: Shelf, chosen: tuple[str, ...], progress: Progress) -> Posts:
    memory = Memory()
    prepared = prepare(project, manifest, shelf, progress, memory)
    if prepared.errors:
        raise ContentError(list(prepared.problems))
    rows = [row for lang in project.languages for row in prepared.library.listed("testimony", lang) if row.translated and not row.mark]
    published = {row.slug for row in rows}
    wanted = [row for row in rows if not chosen or row.slug in chosen]
    speaking = [row for row in wanted if row.discreet(SOCIAL)]
    unknown = tuple(slug for slug in dict.fromkeys(chosen) if slug not in published)
    files, problems = ({}, ()) if unknown else _Table(project, prepared, memory).set(speaking, progress, whole=not chosen)
    stories = {row.slug for row in speaking}
    return Posts(files, tuple(sorted(stories)), tuple(sorted({row.slug for row in wanted} - stories)), unknown, problems, bool(project.host))


class _Table:
    """Where posts are set."""

    def __init__(self, project: Project, prepared: Preparation, memory: Memory):
        self._project, self._prepared = project, prepared
        self._kit: Kit = Press(project, prepared, theme_of(project, memory), memory).kit
        self._place = workplace(project.theme, project.cache, project.cache / PICTURES)
        self._deck = cards.Deck(self._place, Typesetter(self._place.folder))
        self._folder = project.cache / KEPT

    def set(self, rows: list[Row], progress: Progress, *, whole: bool) -> tuple[dict[str, bytes | Path], tuple[Problem, ...]]:
        """The files of the posts of these stories, and what could not be drawn; `whole` says that these are all that there are."""
        self._folder.mkdir(parents=True, exist_ok=True)
        jobs = [self._job(row) for row in rows]
        lacking = [job for job in jobs if not job.kept.is_file()]
        refused = dict(in_parallel(self._draw, lacking, self._project.workers, lambda done, total: progress("paper", done, total)))
        files: dict[str, bytes | Path] = {}
        problems: list[Problem] = []
        for job in jobs:
            if fault := refused.get(job.kept):
                problems += told(fault, Artifact(f"{_folder(job.row)}/{CARD}", JPEG, "card", job.row.lang, ("testimony", job.row.slug)), self._prepared.library, self._project)
                continue
            texts = {ALT: job.post.alt, MESSAGE: job.post.message}
            # with its mark, Notepad on an old Windows reads it as UTF-8
            files |= {f"{_folder(job.row)}/{CARD}": job.kept} | {f"{_folder(job.row)}/{name}": f"{text}\n".encode("utf-8-sig") for name, text in texts.items()}
        if whole:
            prune(self._folder, {job.kept.name for job in jobs})
        return files, tuple(sorted(set(problems)))

    def _job(self, row: Row) -> Job:
        made = post(Lens(self._prepared.library), self._kit, row.lang, row.slug)
        given = self._deck.inputs(made.card, cards.SQUARE)
        digest = keys.digest(keys.code(), self._place.digests[cards.TEMPLATE], tuple(sorted(given.items())), repr(made.card.photo))
        return Job(row, made, given, self._folder / f"{digest}.jpg")

    def _draw(self, job: Job) -> tuple[Path, Unprintable | None]:
        try:
            write(job.kept, self._deck.draw(job.post.card, job.inputs))
        except Unprintable as refused:
            return job.kept, refused
        return job.kept, None


def _folder(row: Row) -> str:
    return f"{row.slug}/{row.lang}"
