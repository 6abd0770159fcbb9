"""What site.yaml's legal facts amount to on a given day: the state of conformity, and which dates lapse.

Sources: decree 2019-768 art. 5 and RGAA 4.1.2, "obligations": a statement holds three years; totally compliant where all
criteria are met, partially where half of them are, non-compliant below and wherever no valid audit tells.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from ..model.legal import Accessibility, Audit, Legal
from ..terms.problem import Problem, problem
from .addresses import Addresses, is_statement
from .references import Reference, reference_problems
from .rows import Row
from .validate import LineOf, Place, dotted

# an audit takes weeks to order, a plan goes before a board: the staff are told this many days ahead
AHEAD = 60
STATEMENT_YEARS = AUDIT_YEARS = 3
# the notices are short: to read them again once a year is the custom of public sites
REVIEW_YEARS = 1
HALF = 50


class Lapse(NamedTuple):
    """Something that holds until a day, that day included: where it is written below `legal`, and what it is."""

    place: Place
    what: str
    until: date


def conformity(accessibility: Accessibility, today: date) -> str:
    """`totally`, `partially` or `non`: the one rule, for the statement, the foot of every page and the staff's report."""
    audit = accessibility.audit
    if audit is None or not audit.audited_on <= today <= valid_until(audit) or audit.rate < HALF:
        return "non"
    return "totally" if audit.rate == 100 else "partially"


def valid_until(audit: Audit) -> date:
    """The last day on which an audit counts: three years after it, or sooner where it says so itself."""
    late = years_after(audit.audited_on, AUDIT_YEARS)
    return min(late, audit.renew_by) if audit.renew_by else late


def years_after(day: date, years: int) -> date:
    """The same day of a later year, 28 February for the 29th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=min(day.year + years, date.max.year), day=28)


def lapses(legal: Legal) -> Iterator[Lapse]:
    """Everything that ends one day."""
    own = legal.accessibility
    if own.audit:
        yield Lapse(("accessibility", "audit", "audited_on"), "audit", valid_until(own.audit))
    field = "updated_on" if own.updated_on else "established_on"
    yield Lapse(("accessibility", field), "statement", years_after(own.updated_on or own.established_on, STATEMENT_YEARS))
    if own.plan_until:
        yield Lapse(("accessibility", "plan_until"), "plan", own.plan_until)
    yield Lapse(("reviewed_on",), "notices", years_after(legal.reviewed_on, REVIEW_YEARS))


def legal_problems(legal: Legal, today: date, path: str, line_of: LineOf) -> list[Problem]:
    """A warning for each date that lapses within AHEAD days or has lapsed, an error for each that tells of what has not happened yet."""
    found = []
    for place, day in _past_days(legal):
        if day > today:
            found.append(("legal-future", "error", place, day))
    for place, what, until in lapses(legal):
        if until < today:
            found.append((f"legal-{what}-over", "warning", place, until))
        elif (until - today).days <= AHEAD:
            found.append((f"legal-{what}-soon", "warning", place, until))
    return [
        problem(code, path, line_of(("legal", *place)), dotted(("legal", *place)), severity=severity, found=day.isoformat(), today=today.isoformat())
        for code, severity, place, day in found
    ]


def statement_problems(rows: Iterable[Row], addresses: Addresses, shown: str, line_in: Callable[[str, Place], int]) -> list[Problem]:
    """A problem for each text that gives an address of its own to a page that the site writes itself."""
    found = []
    for row in rows:
        if is_statement(row.kind, row.slug) and row.translated and row.address != row.slug:
            path = f"{shown}/pages/{row.slug}/index.{row.lang}.md"
            found.append(problem("statement-address", path, line_in(path, ("slug",)), "slug", found=row.address, address=addresses.section(row.slug, row.lang)))
    return found


def audit_problems(legal: Legal, root: str, known: Mapping[str, Collection[str]], path: str, line_of: LineOf) -> list[Problem]:
    """A warning for each audited page that is there no more: not an error, for a story's withdrawal must not wait for it."""
    pages = [(("legal", "accessibility", "pages", rank, "address"), page) for rank, page in enumerate(legal.accessibility.pages)]
    pointers = [Reference(path, place, 0, "address", root + page.address.lstrip("/")) for place, page in pages]
    return [fault._replace(severity="warning") for fault in reference_problems(pointers, known, lambda where, place: line_of(place))]


def _past_days(legal: Legal) -> Iterator[tuple[Place, date]]:
    """The days on which something was done, which cannot be to come."""
    own = legal.accessibility
    yield ("reviewed_on",), legal.reviewed_on
    yield ("accessibility", "established_on"), own.established_on
    if own.updated_on:
        yield ("accessibility", "updated_on"), own.updated_on
    if own.audit:
        yield ("accessibility", "audit", "audited_on"), own.audit.audited_on
    for rank, measure in enumerate(legal.eco_design.measures):
        yield ("eco_design", "measures", rank, "measured_on"), measure.measured_on
