"""What is accepted and hardly meant: a warning with its line, once, and the site is built."""

from __future__ import annotations

import json

import pytest
from conftest import QUESTIONS, SiteOnDisk, entry, story, translation

EVENT = "kind: open-day\nstart: 2027-03-13 09:00\nend: 2027-03-13 17:00\n"
TWICE = "answers:\n  - {question: cost, by: lea, text: Cher}\n  - {question: cost, by: lea, text: Pas cher"
# file, text → code, field, line
DOUBTS: dict[str, tuple[str, str, tuple[str, str, int]]] = {
    "a cancelled event of sequence 0": ("events/a", entry(fields=EVENT + "status: cancelled\n"), ("event-sequence", "status", 7)),
    "a postponed event of sequence 0": ("events/a", entry(fields=EVENT + "status: postponed\nsequence: 0\n"), ("event-sequence", "status", 7)),
    "a badge that asks nothing": ("badges/a", entry(body=""), ("badge-bare", "", 0)),
    "a change to come": ("news/a", entry(fields="date_published: 2025-07-01\ndate_modified: 2026-11-24\n"), ("modified-ahead", "date_modified", 5)),
    "a stay at home": ("testimonies/a", story(country="FR"), ("mobility-at-home", "mobility.country", 19)),
    "an answer twice": ("testimonies/a", story(more=TWICE + "}"), ("answer-twice", "answers.2.question", 23)),
}


@pytest.mark.parametrize("case", DOUBTS)
def test_a_doubt_is_a_warning_with_its_line_told_once(site: SiteOnDisk, case: str) -> None:
    folder, text, expected = DOUBTS[case]
    answers = "answers: [{question: cost, text: Dear}, {question: cost, text: Not dear}]\n" if "twice" in case else ""
    site.write({f"{folder}/index.fr.md": text, f"{folder}/index.en.md": translation(more=answers)})
    assert [(each.code, each.field, each.line) for each in site.build().warnings] == [expected]


@pytest.mark.parametrize(("folder", "text"), [
    ("events/a", entry(fields=EVENT + "status: cancelled\nsequence: 1\n")), ("events/a", entry(fields=EVENT)), ("badges/a", entry()), ("badges/a", entry(fields="skills: [Oser]\n", body="")),
    ("news/a", entry(fields="date_published: 2025-07-01\ndate_modified: 2026-11-23\n")), ("testimonies/a", story(more=TWICE + ", moment: after}")),
    ("pages/a", entry(fields="checklists: [{id: a, title: Papiers, items: [{id: b, text: Pass}]}]\n")), ("pages/a", entry(fields="checklists: [{id: a, when: back, items: [{id: b, text: Pass}]}]\n")),
])
def test_what_is_in_order_raises_none(site: SiteOnDisk, folder: str, text: str) -> None:
    assert not site.write({f"{folder}/index.fr.md": text}).build().warnings


def test_a_question_without_a_language_is_told_once(site: SiteOnDisk) -> None:
    site.write({"questions.yaml": QUESTIONS.replace(", en: What does it cost?", "").replace(", en: Cost", "")})
    (fault,) = site.build().warnings
    assert (fault.code, fault.path, fault.line, dict(fault.facts)["missing"]) == ("question-untranslated", "content/questions.yaml", 2, "en")


def test_a_list_needs_a_name(site: SiteOnDisk) -> None:
    (fault,) = site.write({"pages/a/index.fr.md": entry(fields="checklists: [{id: a, items: [{id: b, text: Pass}]}]\n")}).build().warnings
    assert (fault.code, fault.field) == ("checklist-untitled", "checklists.1")


def test_an_event_lasts(site: SiteOnDisk) -> None:
    (fault,) = site.write({"events/a/index.fr.md": entry(fields=EVENT.replace("17:00", "09:00"))}).problems()
    assert (fault.code, fault.field, fault.line) == ("event-without-length", "end", 6)


def test_a_bare_badge_has_no_empty_fields_in_its_data(site: SiteOnDisk) -> None:
    site.write({"badges/a/index.fr.md": entry(body="")}).build()
    (data,) = (json.loads(path.read_text("utf-8")) for path in site.output.rglob("*.json") if b'"BadgeClass"' in path.read_bytes())
    assert "tags" not in data and set(data["criteria"]) == {"id"}
