"""Legal facts of site.yaml: the one rule of conformity, dates that lapse, and every fault told with its line and remedy."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from conftest import AUDITED, PLAIN, TODAY, SiteOnDisk, entry, translation
from showcase.library.legal import AHEAD, conformity, lapses, valid_until, years_after
from showcase.model.legal import Accessibility, Audit, Legal


def own(**facts: object) -> Accessibility:
    """A statement's facts; with `audited_on`, `rate` or `renew_by` it has an audit."""
    about = {name: facts.pop(name) for name in ("audited_on", "rate", "renew_by") if name in facts}
    audit = {"audited_on": date(2026, 1, 1), "by": "X", "rate": 82.0} | about if about else None
    failures = () if audit and audit["rate"] == 100 else ({"fr": "Une carte"},)
    return Accessibility(**{"established_on": date(2026, 1, 1), "actions": {"fr": "Un plan"}, "audit": audit, "environment": ("E",), "tools": ("T",),
                            "pages": ({"name": {"fr": "Accueil"}, "address": "/"},), "failures": failures} | facts)


@pytest.mark.parametrize(("facts", "today", "word"), [
    ({}, TODAY, "non"),
    ({"rate": 100.0}, TODAY, "totally"),
    ({"rate": 99.9}, TODAY, "partially"),
    ({"rate": 50.0}, TODAY, "partially"),
    ({"rate": 49.99}, TODAY, "non"),
    ({"rate": 100.0, "audited_on": date(2023, 11, 23)}, TODAY, "totally"),
    ({"rate": 100.0, "audited_on": date(2023, 11, 22)}, TODAY, "non"),
    ({"rate": 100.0, "renew_by": TODAY}, TODAY, "totally"),
    ({"rate": 100.0, "renew_by": TODAY - timedelta(1)}, TODAY, "non"),
    ({"rate": 100.0, "renew_by": date(2040, 1, 1)}, date(2029, 1, 2), "non"),
    ({"rate": 100.0, "audited_on": TODAY + timedelta(1)}, TODAY, "non"),
])
def test_the_word_follows_from_the_audit_alone(facts: dict, today: date, word: str) -> None:
    assert conformity(own(**facts), today) == word


def test_three_years_after_a_leap_day() -> None:
    assert years_after(date(2024, 2, 29), 3) == date(2027, 2, 28)
    assert years_after(date(9998, 5, 1), 3) == date(9999, 5, 28)
    assert valid_until(Audit(audited_on=date(2024, 2, 29), by="X", rate=80.0)) == date(2027, 2, 28)


def test_everything_that_ends_one_day_is_listed() -> None:
    legal = Legal.model_validate({
        "publisher": {"fr": "P"}, "director": {"fr": "D"}, "host": {"name": "H", "address": "A", "phone": "02 61 91 00 00"}, "dpo": "a@b.fr", "reviewed_on": "2026-09-01",
        "accessibility": own(rate=82.0, updated_on=date(2026, 5, 5), plan_until=date(2028, 12, 31)),
        "privacy": {"logs_months": 1, "messages_months": 1, "consent_years": 1, "withdrawal_days": 1},
    })
    assert [(each.what, each.until) for each in lapses(legal)] == [
        ("audit", date(2029, 1, 1)), ("statement", date(2029, 5, 5)), ("plan", date(2028, 12, 31)), ("notices", date(2027, 9, 1))]


@pytest.mark.parametrize(("before", "after", "code", "field"), [
    ("audited_on: 2026-03-02", f"audited_on: {(TODAY.replace(year=2023) + timedelta(AHEAD)).isoformat()}", "legal-audit-soon", "legal.accessibility.audit.audited_on"),
    ("audited_on: 2026-03-02", "audited_on: 2023-11-22", "legal-audit-over", "legal.accessibility.audit.audited_on"),
    ("rate: 82", "renew_by: 2026-11-23, rate: 82", "legal-audit-soon", "legal.accessibility.audit.audited_on"),
    ("established_on: 2026-09-01", "established_on: 2023-12-01", "legal-statement-soon", "legal.accessibility.established_on"),
    ("established_on: 2026-09-01", "established_on: 2020-01-01\n    updated_on: 2023-01-01", "legal-statement-over", "legal.accessibility.updated_on"),
    ("plan_until: 2028-12-31", "plan_until: 2027-01-22", "legal-plan-soon", "legal.accessibility.plan_until"),
    ("plan_until: 2028-12-31", "plan_until: 2026-11-22", "legal-plan-over", "legal.accessibility.plan_until"),
    ("reviewed_on: 2026-09-01", "reviewed_on: 2025-12-01", "legal-notices-soon", "legal.reviewed_on"),
    ("reviewed_on: 2026-09-01", "reviewed_on: 2024-01-01", "legal-notices-over", "legal.reviewed_on"),
])
def test_a_date_that_lapses_is_a_warning_with_its_line(site: SiteOnDisk, before: str, after: str, code: str, field: str) -> None:
    site.edit("site.yaml", PLAIN, AUDITED).edit("site.yaml", before, after)
    (fault,) = site.build().warnings
    assert (fault.code, fault.field, fault.severity, fault.path) == (code, field, "warning", "content/site.yaml")
    line = (site.content / "site.yaml").read_text("utf-8").splitlines()[fault.line - 1]
    assert field.rpartition(".")[2] in line


def test_dates_far_enough_are_not_told(site: SiteOnDisk) -> None:
    site.edit("site.yaml", PLAIN, AUDITED).edit("site.yaml", "plan_until: 2028-12-31", "plan_until: 2027-01-23")
    assert site.build().warnings == ()


@pytest.mark.parametrize(("before", "after", "code", "field"), [
    ("audited_on: 2026-03-02", "audited_on: 2026-11-24", "legal-future", "legal.accessibility.audit.audited_on"),
    ("established_on: 2026-09-01", "established_on: 2062-09-01", "legal-future", "legal.accessibility.established_on"),
    ("reviewed_on: 2026-09-01", "reviewed_on: 2027-09-01", "legal-future", "legal.reviewed_on"),
    ("rate: 82", "rate: 101", "number-too-large", "legal.accessibility.audit.rate"),
    ("rate: 82", "rate: -1", "number-too-small", "legal.accessibility.audit.rate"),
    ("rate: 82", "rate: beaucoup", "percent", "legal.accessibility.audit.rate"),
    ("rate: 82", "rate: 1e2", "percent", "legal.accessibility.audit.rate"),
    ("rate: 82", "rate: 100", "whole-with-failures", "legal.accessibility.failures"),
    ("    failures: [{fr: Une carte sans nom., en: A map without a name.}]\n", "", "partial-without-failures", "legal.accessibility.audit"),
    ("    tools: [axe-core]\n", "", "audit-says-nothing", "legal.accessibility.audit"),
    ("rate: 82", "rate: 82, renew_by: 2026-03-02", "renewed-before-audit", "legal.accessibility.audit.renew_by"),
    ("established_on: 2026-09-01", "established_on: 2026-09-01\n    updated_on: 2026-08-31", "updated-before-established", "legal.accessibility.updated_on"),
    ("phone: 02 61 91 00 02}", "phone: demain}", "phone", "legal.host.phone"),
    (", phone: 02 61 91 00 02}", "}", "field-missing", "legal.host.phone"),
    ('address: "2 rue du Port, 76000 Essai", ', "", "field-missing", "legal.host.address"),
    ("  director: {fr: La direction, en: The head}\n", "", "field-missing", "legal.director"),
    ("dpo: dpo@example.org", "dpo: dpo chez example", "email", "legal.dpo"),
    ("withdrawal_days: 3", "withdrawal_days: 90", "number-too-large", "legal.privacy.withdrawal_days"),
    ("withdrawal_days: 3", "withdrawal_day: 3", "key-unknown-near", "legal.privacy.withdrawal_day"),
    ("  director: {fr: La direction, en: The head}", "  director: {en: The head}", "words-missing", "legal.director"),
    ("  director: {fr: La direction, en: The head}", "  director: La direction", "mapping-expected", "legal.director"),
    ("address: /}]", "address: accueil}]", "address", "legal.accessibility.pages.1.address"),
])
def test_a_legal_fault_is_one_message_at_its_field(site: SiteOnDisk, before: str, after: str, code: str, field: str) -> None:
    site.edit("site.yaml", PLAIN, AUDITED).edit("site.yaml", before, after)
    (fault,) = site.problems()
    assert (fault.code, fault.field) == (code, field)
    assert fault.line and all(fault.words("fr"))


def test_a_rate_may_be_written_as_the_report_writes_it(site: SiteOnDisk) -> None:
    site.edit("site.yaml", PLAIN, AUDITED).edit("site.yaml", "rate: 82", 'rate: "82,35 %"')
    site.build()
    assert "82,35 %" in site.page("accessibilite") and "82.35%" in site.page("en/accessibility")


def test_a_page_that_was_audited_and_is_there_no_more_is_told_and_forbids_nothing(site: SiteOnDisk) -> None:
    site.edit("site.yaml", PLAIN, AUDITED).edit("site.yaml", "address: /}]", "address: /disparue/}]")
    (fault,) = site.build().warnings
    assert (fault.code, fault.field) == ("link-dead", "legal.accessibility.pages.1.address") and fault.line


def test_a_statement_may_not_have_an_address_of_its_own(site: SiteOnDisk) -> None:
    site.write({"pages/privacy/index.fr.md": entry("Vie privée", "slug: vie-privee\n"), "pages/privacy/index.en.md": translation("Privacy")})
    (fault,) = site.problems()
    assert (fault.code, fault.path, fault.line, fault.field) == ("statement-address", "content/pages/privacy/index.fr.md", 4, "slug")
    assert "/donnees-personnelles/" in fault.text("fr")
