"""The whole content looked through for the staff: where each entry stands, who is withheld, what ends soon.  Nothing is built."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ..build.manifest import Manifest, ManifestFile
from ..build.preparation import Preparation, Progress, prepare
from ..build.project import Project
from ..build.shelf import Shelf, ShelfLost, unfold
from ..library.clear import withheld_people
from ..library.legal import years_after
from ..library.version import Version
from ..model.record import Person
from ..model.types import BY_FOLDER
from ..terms.problem import Problem
from .mentions import Named, mention_problems

# a new form takes a family some weeks to find, sign and bring back
SOON = 60


class Someone(NamedTuple):
    """A person of an entry as the staff's papers know them: never by name.  `reference` is the form's number, "" without a consent."""

    id: str
    voice: str
    reference: str


class Standing(NamedTuple):
    """Where one entry stands: folder, languages it lacks or has outdated, drafts; people withheld, soon to be, or granted for longer
    than the privacy page promises; how many pictures may be shown, and whose voices are heard."""

    folder: str
    missing: tuple[str, ...]
    outdated: tuple[str, ...]
    drafts: tuple[str, ...]
    reason: str
    withheld: tuple[tuple[Someone, str], ...]
    soon: tuple[tuple[Someone, date], ...]
    long: tuple[tuple[Someone, date | None], ...]
    pictures: int
    voices: tuple[str, ...]


class Survey(NamedTuple):
    """The prepared site, every problem of it, those of names that still stand elsewhere included, and every entry's standing."""

    prepared: Preparation
    problems: tuple[Problem, ...]
    standings: tuple[Standing, ...]
    texts: int
    today: date


def survey(project: Project, progress: Progress = lambda step, done, total: None) -> Survey:
    """Reads and checks the whole content; pictures are made into the cache, and nothing else is written."""
    shelf = Shelf(project.cache / "shelf.sqlite")
    try:
        try:
            prepared, standings, named = _read(project, ManifestFile(project.cache).load(), shelf, progress)
        except ShelfLost:
            shelf.discard()
            prepared, standings, named = _read(project, Manifest(), shelf, progress)
    finally:
        shelf.close()
    texts = sum(len(reading.sheets) for reading in prepared.readings.values())
    elsewhere = mention_problems(project, named)
    lines = {(each.path, line) for each in elsewhere for line in dict(each.facts)["lines"].split(", ")}
    # a link and the name that it shows are one thing to mend
    problems = [each for each in prepared.problems if each.code != "link-withheld" or (each.path, str(each.line)) not in lines]
    return Survey(prepared, tuple(sorted((*problems, *elsewhere))), standings, texts, project.today)


def _read(project: Project, manifest: Manifest, shelf: Shelf, progress: Progress) -> tuple[Preparation, tuple[Standing, ...], dict[str, Named]]:
    prepared = prepare(project, manifest, shelf, progress)
    named: dict[str, Named] = {}
    return prepared, tuple(_standings(project, prepared, shelf, named)), named


def _standings(project: Project, prepared: Preparation, shelf: Shelf, named: dict[str, Named]) -> Iterator[Standing]:
    promised = prepared.library.site.legal.privacy.consent_years if prepared.library else 0
    for folder, reading in prepared.readings.items():
        kind = BY_FOLDER[folder.split("/")[0]].name
        versions = [unfold(kind, shelf.get(digest)) for _, digest in reading.sheets]
        if not versions:
            continue
        spoken = {version.lang for version in versions}
        people = _people(versions)
        out = {person: reason for version in versions for person, reason in withheld_people(version.record, "web", project.today).items()}
        shown = [person for person in people if person.id not in out]
        reason = next((each.reason for each in reading.withheld if not each.person), "")
        # nobody knows yet of the people of a draft
        withheld = frozenset(person.name for person in people if person.id in out and reason != "draft")
        named[folder] = Named(bool(reading.rows), frozenset(person.name for person in people), withheld)
        yield Standing(
            folder,
            missing=tuple(lang for lang in project.languages if lang not in spoken),
            outdated=tuple(version.lang for version in versions if version.outdated),
            drafts=tuple(version.lang for version in versions if version.record.draft),
            reason=reason,
            withheld=tuple((_someone(person), out[person.id]) for person in people if person.id in out),
            soon=tuple((_someone(person), last) for person in shown if (last := _last_day(person)) and (last - project.today).days <= SOON),
            long=tuple((_someone(person), _last_day(person)) for person in shown if promised and _outlives(person, promised)),
            pictures=max(sum(not out.keys() & set(photo.people) for photo in version.record.photos) for version in versions),
            voices=tuple(sorted({person.voice for person in shown})),
        )


def _people(versions: list[Version]) -> list[Person]:
    """The people of all versions, each once."""
    return list({person.id: person for version in reversed(versions) for person in version.record.people}.values())


def _someone(person: Person) -> Someone:
    return Someone(person.id, person.voice, person.consent.reference if person.consent else "")


def _last_day(person: Person) -> date | None:
    """The day on which what a consent allows ends, as far as one knows."""
    return min((day for day in (person.consent.expires_on, person.consent.withdrawn_on) if day), default=None)


def _outlives(person: Person, years: int) -> bool:
    """Whether a consent holds for longer than the institution says that it keeps one."""
    last = _last_day(person)
    return last is None or last > years_after(person.consent.granted_on, years)
