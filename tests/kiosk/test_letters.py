"""Letters that no font of ours has: each is told once with its text and its place, all at once, before anything is printed or carried to a screen."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from conftest import SiteOnDisk, entry
from showcase.build.edition import edition_of
from showcase.outputs import scripts
from showcase.staff.kiosk import report
from showcase.terms.problem import Problem

STORY, FARM = "content/testimonies/a/index.fr.md", "content/partners/ferme/index.fr.md"
LISTED = "questions:\n  - {id: cost, text: {fr: Combien 鴨 ?, en: How much?}, short: {fr: Coût, en: Cost}}\n# 幌\n"


def unshown(problems: Iterable[Problem]) -> list[tuple[str, str, int, str, str]]:
    return [(each.severity, each.path, each.line, each.field, "".join(sorted(dict(each.facts)["letters"]))) for each in problems if each.code == "letter-unshown"]


@pytest.fixture
def told(site: SiteOnDisk) -> SiteOnDisk:
    """Letters that we lack in a title twice, in a text, among questions and, for nobody to see, in a comment; and others that we have."""
    site.tell("a", "札幌 et 札幌").edit("testimonies/a/index.fr.md", "Le texte.", "Le texte.\n\nAvec 李 et 札.")
    site.write({"partners/ferme/index.fr.md": entry("La ferme", "kind: farm\ncountry: IE\n", "Chez\u00a0\ue000."), "questions.yaml": LISTED,
                "news/b/index.fr.md": entry("Ж, ע, ع, 🐄, 👩🏽\u200d🌾, 🇮🇪, Łódź", "date_published: 2025-01-01\n")})
    return site


def test_every_letter_of_every_text_is_told_in_one_build_and_again_from_memory(told: SiteOnDisk) -> None:
    first = told.build().warnings
    assert unshown(first) == [
        ("warning", FARM, 7, "", "\ue000"),
        ("warning", "content/questions.yaml", 2, "questions.1.text.fr", "鴨"),
        ("warning", STORY, 2, "title", "幌札"), ("warning", STORY, 3, "summary", "幌札"), ("warning", STORY, 25, "", "札李"),
    ]
    assert told.build().warnings == first
    told.edit("testimonies/a/index.fr.md", "札幌 et 札幌", "Sapporo").edit("testimonies/a/index.fr.md", "李 et 札", "Li")
    assert [path for _, path, *_ in unshown(told.build().warnings)] == [FARM, "content/questions.yaml"]


def test_which_letters_we_have_is_read_from_the_fonts_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    have = scripts.known(tmp_path)
    assert {*map(ord, "Ж ע ع 🐄 अ Ω")} <= have and ord("李") not in have
    monkeypatch.setattr(scripts, "_characters", lambda source: pytest.fail("read again"))
    assert scripts.known(tmp_path) == have


def test_the_kiosk_is_made_and_ends_as_a_fault_for_what_its_screen_may_not_show(told: SiteOnDisk, tmp_path: Path) -> None:
    edition = edition_of(told.project)
    # a question that nobody answers is on no screen
    assert [(severity, path, field) for severity, path, _, field, _ in unshown(edition.problems)] == [("error", STORY, field) for field in ("title", "summary", "")] and edition.files["data.js"]
    said = report(edition, tmp_path, told.project, "fr")
    assert "« 幌 » (U+5E4C), « 札 » (U+672D)" in said and said.count("erreur") == 3 and "Borne prête" in said
    told.tell("a", "Sapporo")
    assert edition_of(told.project).problems == ()


def test_a_text_in_a_script_that_we_lack_is_one_message(site: SiteOnDisk) -> None:
    site.tell("a", "Un mois").edit("testimonies/a/index.fr.md", "Le texte.", "".join(map(chr, range(0x4E00, 0x4F00))))
    (fault,) = (each for each in site.build().warnings if each.code == "letter-unshown")
    assert "« 一 » (U+4E00), " in fault.text("fr") and ", …" in fault.text("fr") and len(fault.text("fr")) < 800 and "“一” (U+4E00)" in fault.text("en")
