"""`inv check`: every problem of the content, who is withheld and why, what expires soon; nothing is built."""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from ..build.preparation import Progress
from ..build.project import Project
from ..terms.problem import Problem
from .mentions import NAMED
from .survey import SOON, Standing, survey
from .words import Speaker
from .words.check import WORDS


class Checked(NamedTuple):
    """What `check` found: problems in reading order, and every entry's standing."""

    problems: tuple[Problem, ...]
    standings: tuple[Standing, ...]
    texts: int

    @property
    def errors(self) -> int:
        """How many problems forbid to publish."""
        return sum(problem.severity == "error" for problem in self.problems)


def check(project: Project, progress: Progress = lambda step, done, total: None) -> Checked:
    """Reads and checks the whole content; pictures are made into the cache, and nothing else is written."""
    found = survey(project, progress)
    return Checked(found.problems, found.standings, found.texts)


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
        named = sum(problem.code in NAMED for problem in checked.problems)
        return " ".join([say.count("no-errors", len(checked.problems)), *([say.count("named", named)] if named else [])])
    return say.count("fine", len(checked.standings), texts=checked.texts)


def withheld(checked: Checked, say: Speaker) -> str:
    """Who and what is withheld, by ids and never by names."""
    lines = []
    for standing in checked.standings:
        if standing.reason:
            lines.append(say("withheld-entry", entry=standing.folder, reason=say(standing.reason)))
        lines += [say("withheld-person", entry=standing.folder, person=person.id, reason=say(reason)) for person, reason in standing.withheld]
    return _list(say("withheld"), lines)


def soon(checked: Checked, say: Speaker) -> str:
    """The consents that end within SOON days, soonest first."""
    found = sorted((day, standing.folder, person.id) for standing in checked.standings for person, day in standing.soon)
    return _list(say("soon", days=SOON), [say("soon-person", entry=entry, person=person, day=day) for day, entry, person in found])


def advice(checked: Checked, say: Speaker) -> str:
    """Translations that are missing or older than their original."""
    lines = []
    for standing in checked.standings:
        slug = standing.folder.split("/")[1]
        for code, languages in (("missing", standing.missing), ("outdated", standing.outdated)):
            lines += [say(code, entry=standing.folder, slug=slug, lang=lang, language=language_name(lang, say.lang)) for lang in languages]
    return _list(say("advice"), lines)


def language_name(tag: str, lang: str) -> str:
    """A language's name in the staff's own."""
    from babel import Locale

    return Locale.parse(tag, sep="-").get_display_name(lang) or tag


def _list(title: str, lines: list[str]) -> str:
    return "\n".join([title, *(f"  - {line}" for line in lines)]) if lines else ""
