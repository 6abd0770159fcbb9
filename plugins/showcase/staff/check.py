"""`inv check`: every problem of the content, who is withheld and why, what expires soon; nothing is built."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from ..build.manifest import Manifest, ManifestFile
from ..build.preparation import Preparation, Progress, prepare
from ..build.project import Project
from ..build.shelf import Shelf, ShelfLost, unfold
from ..library.clear import withheld_people
from ..library.version import Version
from ..model.types import BY_FOLDER
from ..terms.problem import Problem
from .words import Speaker
from .words.check import WORDS

# a new form takes a family some weeks to find, sign and bring back
SOON = 60


class Standing(NamedTuple):
    """Where one entry stands: folder, languages it lacks or has outdated, people withheld or soon to be."""

    folder: str
    missing: tuple[str, ...]
    outdated: tuple[str, ...]
    withheld: tuple[tuple[str, str], ...]
    soon: tuple[tuple[str, date], ...]


class Checked(NamedTuple):
    """What `check` found: problems in reading order, and every entry's standing."""

    problems: tuple[Problem, ...]
    standings: tuple[Standing, ...]
    texts: int
    today: date

    @property
    def errors(self) -> int:
        """How many problems forbid to publish."""
        return sum(problem.severity == "error" for problem in self.problems)


def check(project: Project, progress: Progress = lambda step, done, total: None) -> Checked:
    """Reads and checks the whole content; pictures are made into the cache, and nothing else is written."""
    shelf = Shelf(project.cache / "shelf.sqlite")
    try:
        try:
            prepared, standings = _read(project, ManifestFile(project.cache).load(), shelf, progress)
        except ShelfLost:
            shelf.discard()
            prepared, standings = _read(project, Manifest(), shelf, progress)
    finally:
        shelf.close()
    texts = sum(len(reading.sheets) for reading in prepared.readings.values())
    return Checked(tuple(sorted(prepared.problems)), standings, texts, project.today)


def report(checked: Checked, lang: str = "") -> str:
    """All of it in words, most urgent last, where the eye is when a command ends."""
    say = Speaker(WORDS, lang)
    parts = [advice(checked, say), withheld(checked, say), soon(checked, say), problems(checked.problems, say.lang), conclusion(checked, say)]
    return "\n\n".join(part for part in parts if part)


def problems(found: tuple[Problem, ...], lang: str) -> str:
    """Every problem, those of one file together."""
    files = ["\n".join(problem.text(lang) for problem in same) for _, same in groupby(sorted(found), lambda problem: problem.path)]
    return "\n\n".join(files)


def conclusion(checked: Checked, say: Speaker) -> str:
    """One line: whether the site can be published."""
    if checked.errors:
        return say.count("errors", checked.errors)
    if checked.problems:
        return say.count("no-errors", len(checked.problems))
    return say.count("fine", len(checked.standings), texts=checked.texts)


def withheld(checked: Checked, say: Speaker) -> str:
    """Who and what is withheld, by ids and never by names."""
    lines = []
    for standing in checked.standings:
        for person, reason in standing.withheld:
            code = "withheld-person" if person else "withheld-entry"
            lines.append(say(code, entry=standing.folder, person=person, reason=say(reason)))
    return _list(say("withheld"), lines)


def soon(checked: Checked, say: Speaker) -> str:
    """The consents that end within SOON days, soonest first."""
    found = sorted((day, standing.folder, person) for standing in checked.standings for person, day in standing.soon)
    return _list(say("soon", days=SOON), [say("soon-person", entry=entry, person=person, day=day) for day, entry, person in found])


def advice(checked: Checked, say: Speaker) -> str:
    """Translations that are missing or older than their original."""
    lines = []
    for standing in checked.standings:
        slug = standing.folder.split("/")[1]
        for code, languages in (("missing", standing.missing), ("outdated", standing.outdated)):
            lines += [say(code, entry=standing.folder, slug=slug, lang=lang, language=_language(lang, say.lang)) for lang in languages]
    return _list(say("advice"), lines)


def _language(tag: str, lang: str) -> str:
    from babel import Locale

    return Locale.parse(tag, sep="-").get_display_name(lang) or tag


def _list(title: str, lines: list[str]) -> str:
    return "\n".join([title, *(f"  - {line}" for line in lines)]) if lines else ""


def _read(project: Project, manifest: Manifest, shelf: Shelf, progress: Progress) -> tuple[Preparation, tuple[Standing, ...]]:
    prepared = prepare(project, manifest, shelf, progress)
    return prepared, tuple(_standings(project, prepared, shelf))


def _standings(project: Project, prepared: Preparation, shelf: Shelf) -> Iterator[Standing]:
    for folder, reading in prepared.readings.items():
        kind = BY_FOLDER[folder.split("/")[0]].name
        versions = [unfold(kind, shelf.get(digest)) for _, digest in reading.sheets]
        if not versions:
            continue
        spoken = {version.lang for version in versions}
        missing = tuple(lang for lang in project.languages if lang not in spoken)
        outdated = tuple(version.lang for version in versions if version.outdated)
        whole = tuple(("", each.reason) for each in reading.withheld if not each.person)
        yield Standing(folder, missing, outdated, whole + _people(versions, project.today), _soon(versions, project.today))


def _people(versions: list[Version], today: date) -> tuple[tuple[str, str], ...]:
    found = {person: reason for version in versions for person, reason in withheld_people(version.record, "web", today).items()}
    return tuple(found.items())


def _soon(versions: list[Version], today: date) -> tuple[tuple[str, date], ...]:
    """People who may appear today, and the day on which that ends if it is near."""
    found = {}
    for version in versions:
        out = withheld_people(version.record, "web", today)
        for person in version.record.people:
            last = min((day for day in (person.consent.expires_on, person.consent.withdrawn_on) if day), default=None) if person.consent else None
            if last and person.id not in out and (last - today).days <= SOON:
                found[person.id] = last
    return tuple(found.items())
