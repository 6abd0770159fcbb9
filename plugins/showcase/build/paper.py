"""The press for sheets and cards, which are printed before the pages: these say what each weighs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby
from typing import NamedTuple

from ..library.lens import Lens
from ..outputs import cards
from ..outputs.derivatives import in_parallel
from ..outputs.paper import Workplace, workplace
from ..outputs.typesetter import Typesetter, Unprintable
from ..views.kit import Kit
from ..views.paper.booklet import booklet
from ..views.paper.card import card
from ..views.paper.country import country_sheet
from ..views.paper.dossiers import partner_sheet, project_sheet
from ..views.paper.pinup import pin_up
from ..views.paper.poster import poster
from . import keys
from .making import PICTURES
from .manifest import Made
from .memory import Memory
from .artifact import PDF, Artifact
from .preparation import Preparation
from .project import Project
from .report import Progress
from .store import Store
from .letters import refused

VIEWS = {"project_sheet": project_sheet, "partner_sheet": partner_sheet, "country_sheet": country_sheet, "booklet": booklet,
         "pin_up": pin_up, "poster": poster, "card": card}
SHEET = "sheet.typ"
# of those that are not a sheet
TEMPLATES = {"booklet": "booklet.typ", "pin_up": "pinup.typ", "poster": "poster.typ", "card": cards.TEMPLATE}


# how many are held in memory before they are written: a card weighs 60 kB
AT_ONCE = 400
# how many cards with the same picture one thread draws in turn
TOGETHER = 8


class Job(NamedTuple):
    """An artifact ready to be set: what its template is given, and the questions that its view asked with the digests of the answers."""

    artifact: Artifact
    view: NamedTuple
    inputs: dict[str, str]
    asked: Mapping[tuple, str]


class PaperPress:
    """Prints the sheets and cards of one prepared site."""

    def __init__(self, project: Project, prepared: Preparation, kit: Kit, memory: Memory):
        self._project, self._prepared, self._kit = project, prepared, kit
        theme = project.theme
        sources = sorted([*(theme / "paper").glob("*.typ"), *(theme / "static/css").glob("tokens.css"), *(theme / "static/icons").glob("icon.svg")])
        self._place: Workplace = memory.of_files("paper", sources, lambda: workplace(theme, project.cache, project.cache / PICTURES))
        self._setter = Typesetter(self._place.folder)
        self._deck = cards.Deck(self._place, self._setter)
        self._common = keys.digest(keys.code(), project.siteurl, project.preview, prepared.catalogues.digest, tuple(project.languages.items()))

    def key(self, artifact: Artifact) -> str:
        """What an artifact depends on besides the library: code, settings, words of its language, templates and tokens."""
        template = self._place.digests.get(TEMPLATES.get(artifact.view, SHEET), "")
        return keys.digest(self._common, artifact.view, template, self._prepared.catalogues.digests[artifact.lang])

    def print(self, artifacts: Sequence[Artifact], store: Store, progress: Progress) -> dict[str, Made]:
        """Makes and stages artifacts; what cannot be printed is told, and left out."""
        made: dict[str, Made] = {}
        waiting = sorted(artifacts, key=subject)
        for start in range(0, len(waiting), AT_ONCE):
            some = waiting[start : start + AT_ONCE]
            tell = lambda done, groups, start=start, some=some: progress("paper", start + len(some) * done // groups, len(waiting))  # noqa: E731
            made |= {job.artifact.path: self._made(job, result, store) for job, result in self._printed(some, tell)}
        return made

    def pdfs(self, artifacts: Sequence[Artifact], progress: Progress, **more: str) -> list[tuple[Artifact, bytes | Unprintable]]:
        """Papers that are not of the site, in which templates are given `more`."""
        tell = lambda done, groups: progress("paper", len(artifacts) * done // groups, len(artifacts))  # noqa: E731
        return [(job.artifact, result) for job, result in self._printed(sorted(artifacts, key=subject), tell, **more)]

    def _printed(self, artifacts: Iterable[Artifact], tell: Callable[[int, int], None], **more: str) -> Iterator[tuple[Job, bytes | Unprintable]]:
        return chain.from_iterable(in_parallel(self._set, self._groups(artifacts, more), self._project.workers, tell))

    def _groups(self, artifacts: Iterable[Artifact], more: dict[str, str]) -> Iterator[tuple[Job, ...]]:
        """What one thread sets in turn: views in this one, for the shelf belongs to it, while others set those that are ready."""
        artifacts = list(artifacts)
        for _, same in groupby((each for each in artifacts if each.form == PDF), subject):
            jobs = (self._job(each) for each in same)
            yield tuple(job._replace(inputs=job.inputs | more) for job in jobs)
        yield from by_picture(self._job(each) for each in artifacts if each.form != PDF)

    def _job(self, artifact: Artifact) -> Job:
        lens = Lens(self._prepared.library)
        view = VIEWS[artifact.view](lens, self._kit, artifact.lang, *artifact.about)
        given = self._place.inputs(view) if artifact.form == PDF else self._deck.inputs(view, cards.WIDE)
        return Job(artifact, view, given, lens.asked)

    def _set(self, jobs: Iterable[Job]) -> list[tuple[Job, bytes | Unprintable]]:
        return [(job, self._set_one(job)) for job in jobs]

    def _set_one(self, job: Job) -> bytes | Unprintable:
        try:
            if job.artifact.form == PDF:
                return self._setter.pdf(TEMPLATES.get(job.artifact.view, SHEET), job.inputs)
            return self._deck.draw(job.view, job.inputs)
        except Unprintable as refused:
            return refused

    def _made(self, job: Job, result: bytes | Unprintable, store: Store) -> Made:
        asked, answers = tuple(job.asked), keys.digest(*job.asked.values())
        if isinstance(result, Unprintable):
            return Made(self.key(job.artifact), asked, answers, (0, 0), (refused(result, job.artifact, self._prepared.library, self._project),))
        return Made(self.key(job.artifact), asked, answers, store.stage(job.artifact.path, result))


def subject(artifact: Artifact) -> tuple[str, ...]:
    """What its languages have in common, most of all a picture, which a thread that sets them in turn decodes once."""
    return (artifact.form, artifact.view, *artifact.about)


def by_picture(jobs: Iterable[Job]) -> list[tuple[Job, ...]]:
    """The cards that share a picture together, few enough for all threads to have work; each other card by itself."""

    def picture(job: Job) -> str:
        photo = getattr(job.view, "photo", None)
        return photo.file if photo else job.artifact.path

    shared = [tuple(some) for _, some in groupby(sorted(jobs, key=picture), picture)]
    return [some[start : start + TOGETHER] for some in shared for start in range(0, len(some), TOGETHER)]
