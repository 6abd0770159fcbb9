"""What funders demand to be shown with every project that they pay for, and what site.yaml lacks of it.

The European Union's demands: emblem, statement and disclaimer on every communication, in its language (Erasmus+
grant agreements, article on visibility); others demand what site.yaml says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..model.site import Funder, Site
from ..terms.problem import Problem, problem
from .references import FUNDING, Reference
from .validate import Place, dotted


def duty_problems(references: Iterable[Reference], site: Site, languages: tuple[str, ...], line_in_site: Callable[[Place], int], site_file: str) -> list[Problem]:
    """One problem for each unmet duty of a funder whom entries or their programmes name, in site.yaml, where all are mended."""
    unmet = {funder.id: lacking for funder in site.funders if (lacking := tuple(unmet_duties(funder, languages)))}
    named: dict[str, dict[str, None]] = {}
    for path, _, _, kind, target in references if unmet else ():
        for funder in (target,) if kind == "funder" else site.funders_of(target) if kind == "programme" else ():
            named.setdefault(funder, {})[path] = None
    found = []
    for rank, funder in enumerate(site.funders):
        first = min(named.get(funder.id, ()), default="")
        for duty, missing in unmet.get(funder.id, ()) if first else ():
            place = ("funders", rank)
            found.append(problem(f"duty-{duty}", site_file, line_in_site(place), dotted(place), funder=funder.id, missing=missing, first=first, number=len(named[funder.id])))
    return found


def level_problems(references: Iterable[Reference], site: Site, line_in: Callable[[str, Place], int]) -> list[Problem]:
    """The fundings that an entry counts at another level than its funder's."""
    levels = {funder.id: funder.level for funder in site.funders}
    said = ((Reference._make(each), *each[4].split(" ")) for each in references if each[3] == FUNDING)
    return [
        problem("funding-level", each.path, line_in(each.path, each.place), dotted(each.place), found=level, funder=funder, expected=levels[funder])
        for each, funder, level in said
        if levels.get(funder, level) != level
    ]


def programme_problems(site: Site, line_in_site: Callable[[Place], int], site_file: str) -> list[Problem]:
    """The funders whom a programme names and site.yaml does not know."""
    known = [funder.id for funder in site.funders]
    return [
        problem("funder-unknown", site_file, line_in_site(place), dotted(place), found=name, near=", ".join(known) or "—")
        for rank, programme in enumerate(site.programmes)
        for position, name in enumerate(programme.funders)
        if name not in known and (place := ("programmes", rank, "funders", position))
    ]


def unmet_duties(funder: Funder, languages: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each duty that site.yaml does not let pages meet, with the languages in which words are missing, "" for pictures."""
    for duty in funder.duties:
        if duty in ("logo", "emblem"):
            if not getattr(funder, duty):
                yield duty, ""
        elif missing := [lang for lang in languages if not getattr(funder, duty).get(lang)]:
            yield duty, ", ".join(missing)
