"""inv check: all that staff need to know before publishing, by ids and never by names."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import PICTURES, ROOT, THEME, TODAY, SiteOnDisk, entry, story, translation
from showcase.build.project import Project
from showcase.staff.check import check, report
from showcase.staff.translate import mark_current


def checked(site: SiteOnDisk, lang: str = "fr") -> str:
    return report(check(site.project), lang)


def consent(more: str) -> str:
    """A story whose person's consent says something else."""
    return story("Une histoire").replace("reference: AUT", f"{more}, reference: AUT")


def test_a_site_in_order_is_told_in_one_line(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story("A"), "testimonies/a/index.en.md": translation("A")})
    assert checked(site) == "Tout est en ordre : 1 fiche, 2 textes relus."
    assert checked(site, "en") == "All is well: 1 entry, 2 texts read."


def test_nothing_is_built(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story("A")})
    check(site.project)
    assert not site.output.exists()


def test_problems_of_a_file_stand_together_and_are_counted(site: SiteOnDisk) -> None:
    site.write({
        "testimonies/a/index.fr.md": story("A", country="Irlande", centre="legt"),
        "news/b/index.fr.md": entry("B", "date_published: hier\n"),
    })
    told = checked(site)
    paragraphs = told.split("\n\n")
    assert paragraphs[0].startswith("erreur : content/news/b/index.fr.md:4  [date_published]")
    assert paragraphs[1].startswith("erreur : content/testimonies/a/index.fr.md:") and "[mobility.country]" in paragraphs[1]
    assert paragraphs[-1] == f"{check(site.project).errors} erreurs à corriger avant de publier."
    assert check(site.project).errors == 2


@pytest.mark.parametrize(("more", "reason"), [
    ("withdrawn_on: 2026-11-01", "l'autorisation a été retirée"),
    ("expires_on: 2026-11-22", "l'autorisation n'est plus valable"),
    ("granted_on: 2027-01-01", "l'autorisation n'est pas encore valable"),
])
def test_who_is_withheld_is_told_by_id(site: SiteOnDisk, more: str, reason: str) -> None:
    text = story("A", name="Prénom-Secret").replace("granted_on: 2025-01-10, ", "" if more.startswith("granted") else "granted_on: 2025-01-10, ")
    site.write({"testimonies/a/index.fr.md": text.replace("reference: AUT", f"{more}, reference: AUT")})
    told = checked(site)
    assert f"Retenu, invisible sur le site :\n  - testimonies/a, personne « lea » : {reason}" in told
    assert "Secret" not in told


def test_drafts_are_withheld_too(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story("A", more="draft: true")})
    assert "  - testimonies/a : brouillon (draft: true)" in checked(site)


@pytest.mark.parametrize(("last", "told"), [("2026-11-23", True), ("2027-01-22", True), ("2027-01-23", False), ("2026-11-22", False)])
def test_what_expires_within_sixty_days_is_told(site: SiteOnDisk, last: str, told: bool) -> None:
    site.write({"testimonies/a/index.fr.md": consent(f"expires_on: {last}")})
    assert (f"  - testimonies/a, personne « lea » : le {last}" in checked(site)) == told


def test_missing_and_outdated_translations_are_advice_not_errors(site: SiteOnDisk) -> None:
    site.write({
        "testimonies/a/index.fr.md": story("A"),
        "testimonies/b/index.fr.md": story("B"),
        "testimonies/b/index.en.md": translation("B", more='translation_of_digest: "0000000000000000"\n'),
    })
    told = checked(site)
    assert "  - testimonies/a : pas de texte en anglais. Pour commencer : inv translate a en" in told
    assert "  - testimonies/b : le texte en anglais est plus ancien que l'original. Une fois relu : inv translate b en --current" in told
    assert check(site.project).errors == 0


def test_a_check_after_a_build_reads_nothing_again(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": consent("expires_on: 2026-12-01")})
    site.build()
    assert "testimonies/a, personne « lea » : le 2026-12-01" in checked(site)


def test_a_lost_shelf_is_read_again(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": consent("expires_on: 2026-12-01")})
    site.build()
    (site.project.cache / "shelf.sqlite").unlink()
    assert "testimonies/a, personne « lea » : le 2026-12-01" in checked(site)


def test_the_demonstration_is_in_order_and_has_the_one_old_translation_that_it_shows(tmp_path: Path) -> None:
    found = check(Project(ROOT / "content", tmp_path / "output", PICTURES, THEME, "content", "", {"fr": "", "en": "en/"}, TODAY))
    assert [fault.text("fr") for fault in found.problems] == []
    assert [standing.folder for standing in found.standings if standing.outdated] == ["testimonies/2024-jutland-pigs"]


@pytest.mark.parametrize(("before", "after", "outdated"), [
    ("reference: AUT-2025-001", "withdrawn_on: 2027-11-20, reference: AUT-2025-001", False),
    ("granted_on: 2025-01-10", "granted_on: 2026-01-10", False),
    ("city: Cork", "city: Dublin", False),
    ("date_published: 2025-06-01", "date_published: 2025-06-02\ndate_modified: 2026-06-02", False),
    ("title: A\n", "title: A\nslug: ailleurs\n", False),
    ("Résumé de A", "Un autre résumé", True),
    ("Le texte.", "Un autre texte.", True),
    ("text: Cher", "text: Pas cher", True),
])
def test_only_what_a_translator_translates_makes_a_translation_old(site: SiteOnDisk, before: str, after: str, outdated: bool) -> None:
    site.write({"testimonies/a/index.fr.md": story("A", more="answers:\n  - {question: cost, by: lea, text: Cher}"),
                "testimonies/a/index.en.md": translation("A", more="answers: [{question: cost, text: Dear}]\n")})
    mark_current(site.project, "a", "en")
    site.edit("testimonies/a/index.fr.md", before, after)
    assert [standing.outdated for standing in check(site.project).standings] == [("en",) if outdated else ()]
