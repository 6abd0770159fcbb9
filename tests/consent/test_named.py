"""Whoever is withheld is named nowhere without somebody being told: file, line, and a build that stops where it is the entry's own text."""

from __future__ import annotations

from datetime import timedelta

import pytest
from conftest import TODAY, SiteOnDisk, entry, photo, story, translation
from showcase.staff.check import check
from showcase.staff.check import report as told
from showcase.staff.report import bulletin
from showcase.staff.survey import survey
from showcase.staff.words import Speaker
from showcase.staff.words.check import WORDS as CHECK
from showcase.staff.words.report import WORDS
from showcase.terms.problem import Problem

MOTHER = "  - {id: mere, voice: parent, name: Zoé-Maëlle}\ncentre: legta"
PARTNER = "kind: farm\ncountry: IE\n"
PROJECT = "status: ongoing\nstart: 2025-01-01\n"
GRANTED = "reference: AUT-2025-001"


def places(faults: list[Problem] | tuple[Problem, ...]) -> list[tuple[str, int, str, str]]:
    return [(fault.code, fault.line, fault.field, fault.severity) for fault in faults]


@pytest.mark.parametrize(("more", "body", "line", "field"), [
    ("skills: {social: [Parler à Zoé-Maëlle]}", "Texte.", 22, "skills.social.1"),
    ("training: ZOÉ-MAËLLE l'a choisie", "Texte.", 22, "training"),
    ("photos: [{file: p.jpg, alt: Vue, credit: Zoe-Maelle}]", "Texte.", 22, "photos.1.credit"),
    ("slug: chez-zoe", "Un.\n\nDeux, dit ZOÉ-MAËLLE.", 26, ""),
    ("training: Élevage", "Un.\n\nDeux, dit Zoe‑Maelle.", 26, ""),
    ("training: Élevage", "Le mot de Zoé-**Maëlle**.", 24, ""),
    ("training: Élevage", "[Ici](https://example.org/Zoé-Maëlle/)", 24, ""),
])
def test_every_field_of_an_entry_is_read_for_the_name_of_a_withheld_voice(site: SiteOnDisk, more: str, body: str, line: int, field: str) -> None:
    site.write({"testimonies/a/index.fr.md": story(more=more, body=body).replace("centre: legta", MOTHER), "testimonies/a/index.en.md": translation()})
    if "p.jpg" in more:
        site.write({"testimonies/a/p.jpg": photo()}).edit("testimonies/a/index.en.md", "---\nThe", "photos: [{file: p.jpg, alt: View}]\n---\nThe")
    assert places(site.problems()) == [("withheld-named", line, field, "error")]


@pytest.mark.parametrize("more", [
    "answers:\n  - {question: cost, by: mere, text: Parole de Zoé-Maëlle}",
    "quotes:\n  - {by: mere, text: Parole de Zoé-Maëlle}",
    "training: Zoé et Maëlle",
])
def test_what_goes_with_them_is_not_read_and_no_half_of_a_name_is_found(site: SiteOnDisk, more: str) -> None:
    site.write({"testimonies/a/index.fr.md": story(more=more).replace("centre: legta", MOTHER)}).build()


def test_a_word_that_is_also_a_name_forbids_nothing_and_is_told(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story(body="L'eau est claire.").replace("centre: legta", MOTHER.replace("Zoé-Maëlle", "Claire"))})
    assert places(site.build().warnings) == [("withheld-named-perhaps", 24, "", "warning")]


def test_a_name_that_somebody_else_of_the_entry_has_is_a_doubt(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story(body="Paul et moi.").replace("centre: legta", MOTHER.replace("Zoé-Maëlle", "Paul")).replace("name: Léa", "name: PAUL")})
    assert places(site.build().warnings) == [("withheld-named-perhaps", 24, "", "warning")]


def test_a_document_or_a_folder_that_bears_the_name_is_told(site: SiteOnDisk) -> None:
    site.write({"testimonies/chez-zoe-maelle/index.fr.md": story().replace("centre: legta", MOTHER), "testimonies/chez-zoe-maelle/index.en.md": translation()})
    assert places(site.build().warnings) == [("withheld-named-perhaps", 0, "slug", "warning")]


@pytest.fixture
def mentioned(site: SiteOnDisk) -> SiteOnDisk:
    """A story whose person is named in a project, a partner, a piece of news and the site's own words."""
    return site.write({
        "testimonies/loin/index.fr.md": story("Loin", name="Maëlle"),
        "testimonies/loin/index.en.md": translation(),
        "testimonies/autre/index.fr.md": story("Autre", name="Maëlle", body="Maëlle, une autre.").replace(GRANTED, "reference: AUT-2025-009"),
        "testimonies/autre/index.en.md": translation(),
        "projects/lait/index.fr.md": entry("Lait", PROJECT + "results:\n  - Le séjour de Maëlle\n"), "projects/lait/index.en.md": entry("Milk", "results: [MAËLLE'S stay]\n"),
        "partners/ferme/index.fr.md": entry("Ferme", PARTNER + "offers: [Le gîte de Maelle]\n"), "partners/ferme/index.en.md": entry("Farm"),
        "news/retour/index.fr.md": entry("Retour", "date_published: 2025-07-01\n", "Lire ce qu'[en dit\nMaëlle](testimony:loin).\n\nEt [elle encore](testimony:loin)."),
        "news/retour/index.en.md": entry("Return"),
    })


NAMED = [("content/news/retour/index.fr.md", "7"), ("content/partners/ferme/index.fr.md", "6"), ("content/projects/lait/index.en.md", "4"), ("content/projects/lait/index.fr.md", "7")]


@pytest.mark.parametrize("ending", [f"withdrawn_on: 2026-11-20, {GRANTED}", f"expires_on: 2026-11-23, {GRANTED}"], ids=["withdrawn", "expired overnight"])
def test_other_entries_that_name_a_withheld_person_are_told_with_their_lines(mentioned: SiteOnDisk, ending: str) -> None:
    assert not check(mentioned.project).problems
    mentioned.edit("testimonies/loin/index.fr.md", GRANTED, ending)
    mentioned.today = TODAY + timedelta(1)
    found = check(mentioned.project)
    elsewhere = [fault for fault in found.problems if fault.code == "withheld-named-elsewhere"]
    assert [(fault.path, dict(fault.facts)["lines"]) for fault in elsewhere] == NAMED and not found.errors
    assert [(fault.path, fault.line) for fault in found.problems if fault.code == "link-withheld"] == [("content/news/retour/index.fr.md", 9)], "a link and its name are told once"
    assert "5 textes publiés nomment peut-être encore" in told(found, "fr") and "Maëlle" in told(found, "fr")
    assert "Tout est en ordre" not in told(found, "fr") and "content/partners/ferme/index.fr.md:6" in told(found, "fr")
    mentioned.build()


def test_in_addresses_and_names_of_files_a_name_needs_no_capital(mentioned: SiteOnDisk) -> None:
    mentioned.edit("testimonies/loin/index.fr.md", GRANTED, f"withdrawn_on: 2026-11-20, {GRANTED}")
    mentioned.write({"news/retour/index.fr.md": entry("Retour", "date_published: 2025-07-01\n", "Une maelle d'eau.\n\n[Ici](https://example.org/recit-de-maelle/)\n\n![Vue](maelle.jpg)\n\n(maelle)")})
    assert [dict(fault.facts)["lines"] for fault in check(mentioned.project).problems if "news/retour" in fault.path and fault.code == "withheld-named-elsewhere"] == ["8, 10"]


def test_the_report_lists_the_lines_and_names_nobody(mentioned: SiteOnDisk) -> None:
    mentioned.edit("testimonies/loin/index.fr.md", GRANTED, f"withdrawn_on: 2026-11-20, {GRANTED}")
    for lang in ("fr", "en"):
        found = bulletin(survey(mentioned.project), Speaker({**CHECK, **WORDS}, lang))
        section = next(each for each in found.sections if each.title == WORDS["named-title"][lang == "en"])
        assert section.urgency == "now" and {(f"{path}:{lines}",) for path, lines in NAMED} < set(section.rows)
        assert "aëlle" not in repr(found)


def test_a_link_to_a_withheld_story_is_told_by_the_build_too(mentioned: SiteOnDisk) -> None:
    mentioned.edit("news/retour/index.fr.md", "testimony:loin).\n\nEt", "/temoignages/loin/).\n\nEt")
    mentioned.edit("testimonies/loin/index.fr.md", GRANTED, f"withdrawn_on: 2026-11-20, {GRANTED}")
    assert places(mentioned.build().warnings) == [("link-withheld", 7, "", "warning"), ("link-withheld", 9, "", "warning")]
