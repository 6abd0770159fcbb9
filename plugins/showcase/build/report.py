"""What a build, or a check, says at its end: plain text, French or English."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from ..terms.problem import Problem

# told of long work: which step, how many of how many are done
Progress = Callable[[str, int, int], None]

WORDS = {
    "fr": {
        "done": "Site construit en {seconds:.1f} s : {rendered} page(s) et flux refaits, {unchanged} inchangés, {pages} page(s) et {files} autre(s) fichier(s) retirés, {pictures} photo(s) préparée(s).",
        "withheld": "{number} fiche(s) retenue(s) faute de consentement ou de date : « inv check » dit lesquelles, et où leurs prénoms se lisent encore.",
        "where": "À voir dans : {where}",
        "found": "{errors} erreur(s), {warnings} avertissement(s).",
        "untouched": "Rien n'a été écrit : le site précédent est intact.",
    },
    "en": {
        "done": "Site built in {seconds:.1f} s: {rendered} page(s) and feeds rendered, {unchanged} unchanged, {pages} page(s) and {files} other file(s) removed, {pictures} picture(s) made.",
        "withheld": "{number} entry(ies) withheld for want of consent or date: “inv check” says which, and where names still stand.",
        "where": "Look in: {where}",
        "found": "{errors} error(s), {warnings} warning(s).",
        "untouched": "Nothing was written: the former site is untouched.",
    },
}


class Report(NamedTuple):
    """What a build did: artifacts rendered, left as they were, removed, those of the search index aside; bundles read; pictures made; wall seconds."""

    rendered: tuple[str, ...]
    unchanged: int
    removed: tuple[str, ...]
    read: int
    pictures: int
    warnings: tuple[Problem, ...]
    withheld: int
    seconds: float


def staff_language() -> str:
    """The language of messages: French, unless the system asks for English."""
    asked = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "en" if asked.lower().startswith("en") else "fr"


def problem_report(problems: list[Problem], lang: str = "") -> str:
    """Every problem, then how many there are."""
    lang = lang or staff_language()
    return "\n\n".join([*(problem.text(lang) for problem in problems), tally(problems, lang)])


def tally(problems: list[Problem], lang: str) -> str:
    """How many problems of each severity, and that nothing was written when one is an error."""
    errors = sum(problem.severity == "error" for problem in problems)
    line = WORDS[lang]["found"].format(errors=errors, warnings=len(problems) - errors)
    return f"{line} {WORDS[lang]['untouched']}" if errors else line


def summary(report: Report, output: Path, lang: str = "") -> str:
    """What a build did, and where to look."""
    words = WORDS[lang or staff_language()]
    lines = [problem.text(lang or staff_language()) for problem in report.warnings]
    pages = sum(path.endswith(".html") for path in report.removed)
    lines.append(words["done"].format(seconds=report.seconds, rendered=len(report.rendered), unchanged=report.unchanged, pages=pages, files=len(report.removed) - pages, pictures=report.pictures))
    if report.withheld:
        lines.append(words["withheld"].format(number=report.withheld))
    lines.append(words["where"].format(where=output / "index.html"))
    return "\n".join(lines)
