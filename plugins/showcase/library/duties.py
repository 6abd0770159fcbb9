"""What funders demand to be shown with every project that they pay for, and what site.yaml lacks of it.

The European Union's demands: emblem, statement and disclaimer on every communication, in its language (Erasmus+
grant agreements, article on visibility); others demand what site.yaml says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..model.site import Funder, Site
from ..terms.problem import Problem, problem
from .references import Reference
from .validate import Place, dotted


def duty_problems(references: Iterable[Reference], site: Site, languages: tuple[str, ...], line_in: Callable[[str, Place], int], site_file: str) -> list[Problem]:
    """One problem for each entry, funder and unmet duty, where the entry first names the funder."""
    unmet = {funder.id: lacking for funder in site.funders if (lacking := tuple(unmet_duties(funder, languages)))}
    told: dict[tuple[str, str], list[Problem]] = {}
    for path, place, line, kind, target in references if unmet else ():
        if kind == "funder" and target in unmet and (path, target) not in told:
            told[path, target] = [
                problem(f"duty-{duty}", path, line or line_in(path, place), dotted(place), funder=target, missing=missing, site=site_file)
                for duty, missing in unmet[target]
            ]
    return [fault for faults in told.values() for fault in faults]


def unmet_duties(funder: Funder, languages: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each duty that site.yaml does not let pages meet, with the languages in which words are missing, "" for pictures."""
    for duty in funder.duties:
        if duty in ("logo", "emblem"):
            if not getattr(funder, duty):
                yield duty, ""
        elif missing := [lang for lang in languages if not getattr(funder, duty).get(lang)]:
            yield duty, ", ".join(missing)
