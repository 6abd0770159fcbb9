"""The demonstration's evaluations say what its figures say, and no count that the figures keep."""

from __future__ import annotations

import csv
import re
from collections import Counter

import pytest
from demonstration.draw import ROOT

FIGURES = ROOT / "content" / "indicators"
YEARS = sorted(path.name for path in FIGURES.iterdir() if path.is_dir())
COUNTED = ("local", "departmental", "regional")
FEW = {"fr": "moins de cinq", "en": "fewer than five"}
SMALL = {
    "fr": re.compile(r"(?<![-\w])(?<!cent )(?:un seul|une seule|deux|trois|quatre) (?:apprenti|élève|apprenant|stagiaire|adulte|départ|accueil)", re.IGNORECASE),
    "en": re.compile(r"(?<![-\w])(?<!hundred and )(?:one|two|three|four) (?:apprentice|pupil|learner|trainee|adult|departure)", re.IGNORECASE),
}


def rows(name: str, year: str) -> list[dict[str, str]]:
    with (FIGURES / f"{name}.csv").open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["school_year"] == year]


def said(year: str, lang: str) -> str:
    return (FIGURES / year / f"index.{lang}.md").read_text("utf-8")


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("year", YEARS)
def test_an_evaluation_agrees_with_the_figures(year: str, lang: str) -> None:
    text, people = said(year, lang), Counter()
    for row in rows("mobilities", year):
        people["distance" if row["kind"] == "virtual" else row["direction"]] += int(row["learners"])
    assert re.search(rf"\b{people['outgoing']}\b", text) if people["outgoing"] >= 5 else FEW[lang] in text
    money = sum(int(row["amount"]) for row in rows("fundings", year) if row["level"] in COUNTED)
    assert f"{money:,}".replace(",", {"fr": " ", "en": ","}[lang]) + " euros" in text


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("year", YEARS)
def test_an_evaluation_counts_no_fewer_than_five_people(year: str, lang: str) -> None:
    assert SMALL[lang].findall(said(year, lang)) == []
