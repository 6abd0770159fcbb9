"""What staff post about stories, made ready without a build of the site: for each, in its own languages, a square card and its words."""

from __future__ import annotations

from typing import NamedTuple

from ..library.lens import Lens
from ..library.rows import Row
from ..outputs import cards
from ..outputs.derivatives import in_parallel
from ..outputs.paper import workplace
from ..outputs.typesetter import Typesetter, Unprintable
from ..terms.problem import Problem
from ..views.kit import Kit
from ..views.paper.parts import Post
from ..views.paper.post import post
from .apart import alike, apart
from .artifact import JPEG, Artifact
from .letters import placed, refused
from .making import PICTURES
from .memory import Memory
from .preparation import Preparation
from .press import Press
from .project import Project
from .report import Progress
from .themefiles import theme_of

SOCIAL = "social"
CARD, ALT, MESSAGE, SHORT = "carte.jpg", "alt.txt", "message.txt", "message-court.txt"


class Posts(NamedTuple):
    """Files by path below their folder; `stories` are the slugs of those that may be posted, `silent` those that may not, or not in
    the language named with them, `unknown` what was asked for and is no published story, `near` what may be meant; `linked` says whether messages tell an address."""

    files: dict[str, bytes]
    stories: tuple[str, ...]
    silent: tuple[str, ...]
    unknown: tuple[str, ...]
    near: tuple[str, ...]
    problems: tuple[Problem, ...]
    linked: bool


class Job(NamedTuple):
    """A post to be made, and what the template of its card is given."""

    row: Row
    post: Post
    inputs: dict[str, str]

    @property
    def folder(self) -> str:
        """Where it is written."""
        return f"{self.row.slug}/{self.row.lang}"


def posts_of(project: Project, chosen: tuple[str, ...] = (), progress: Progress = lambda step, done, total: None) -> Posts:
    """The posts of some stories, or of all, from the sources; nothing is written but the cache.  Raises ContentError."""
    return apart(project, progress, lambda prepared, memory: _made(project, prepared, memory, chosen, progress))


def _made(project: Project, prepared: Preparation, memory: Memory, chosen: tuple[str, ...], progress: Progress) -> Posts:
    rows = [row for lang in project.languages for row in prepared.library.listed("testimony", lang) if row.translated and not row.mark]
    published = {row.slug for row in rows}
    wanted = [row for row in rows if not chosen or row.slug in chosen]
    speaking = [row for row in wanted if row.discreet(SOCIAL)]
    unknown = tuple(slug for slug in dict.fromkeys(chosen) if slug not in published)
    files, problems = ({}, ()) if unknown else _Table(project, prepared, memory).set(speaking, progress)
    stories = {row.slug for row in speaking}
    silent = {f"{row.slug} ({row.lang})" if row.slug in stories else row.slug for row in wanted if not row.discreet(SOCIAL)}
    return Posts(files, tuple(sorted(stories)), tuple(sorted(silent)), unknown, alike(unknown, published), problems, bool(project.host))


class _Table:
    """Where posts are set."""

    def __init__(self, project: Project, prepared: Preparation, memory: Memory):
        self._project, self._prepared = project, prepared
        self._kit: Kit = Press(project, prepared, theme_of(project, memory), memory).kit
        place = workplace(project.theme, project.cache, project.cache / PICTURES)
        self._deck = cards.Deck(place, Typesetter(place.folder))

    def set(self, rows: list[Row], progress: Progress) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
        """The files of the posts of these stories, and what could not be drawn.

        Nothing is kept between two calls: a card of whoever takes a consent back would be forgotten in the cache.
        """
        jobs = [self._job(row) for row in rows]
        drawn = in_parallel(self._draw, jobs, self._project.workers, lambda done, total: progress("paper", done, total))
        files: dict[str, bytes] = {}
        problems: set[Problem] = set()
        for job, card in zip(jobs, drawn, strict=True):
            if isinstance(card, Unprintable):
                asked = Artifact(f"{job.folder}/{CARD}", JPEG, "card", job.row.lang, ("testimony", job.row.slug))
                problems |= {fault._replace(severity="error") for fault in placed([refused(card, asked, self._prepared.library, self._project)], self._prepared.problems)}
                continue
            # with its mark, any Notepad reads a text as UTF-8
            texts = {name: f"{text}\n".encode("utf-8-sig") for name, text in ((ALT, job.post.alt), (MESSAGE, job.post.message), (SHORT, job.post.short))}
            files |= {f"{job.folder}/{name}": content for name, content in ({CARD: card} | texts).items()}
        return files, tuple(sorted(problems))

    def _job(self, row: Row) -> Job:
        made = post(Lens(self._prepared.library), self._kit, row.lang, row.slug)
        return Job(row, made, self._deck.inputs(made.card, cards.SQUARE))

    def _draw(self, job: Job) -> bytes | Unprintable:
        try:
            return self._deck.draw(job.post.card, job.inputs)
        except Unprintable as refused:
            return refused
