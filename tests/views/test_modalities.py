"""Platforms and networks: their pages, who used them, and the badges' regional project."""

from __future__ import annotations

import json

import pytest
from conftest import SiteOnDisk, entry, story, translation

PAGE = entry("Webalim, à distance", "modalities: [webalim]\n", "On apprend à distance.")


@pytest.fixture
def used(site: SiteOnDisk) -> SiteOnDisk:
    site.write({
        "pages/webalim/index.fr.md": PAGE, "pages/webalim/index.en.md": translation("Webalim, at a distance"),
        "testimonies/a/index.fr.md": story("À distance", more="modalities: [webalim, collaborative-platforms]"),
        "testimonies/b/index.fr.md": story("Sur place", more="modalities: [in-person]"),
        "projects/p/index.fr.md": entry("Le projet", "status: ongoing\nstart: 2025-09-01\nmodalities: [in-person, webalim]\n"),
    })
    site.build()
    return site


def test_a_platform_s_page_shows_who_used_it(used: SiteOnDisk) -> None:
    page = used.page("webalim").split("<main")[1]
    assert "À distance" in page and "Sur place" not in page and 'href="/projets/p/"' in page and 'href="/temoignages/modalites/webalim-a-distance/"' in page
    assert "Those who used it" in used.page("en/webalim") and 'href="/en/testimonies/modalities/webalim-distance-learning/"' in used.page("en/webalim")


def test_stories_and_projects_lead_to_the_page_or_else_to_the_list(used: SiteOnDisk) -> None:
    story_page = used.page("temoignages/a")
    assert '<a href="/webalim/">Webalim' in story_page and '<a href="/temoignages/modalites/plateformes-collaboratives/">' in story_page
    assert '<a href="/webalim/">Webalim' in used.page("projets/p")


def test_a_list_by_modality_leads_to_its_page_and_is_in_no_menu_of_lists(used: SiteOnDisk) -> None:
    page = used.page("temoignages/modalites/webalim-a-distance")
    assert '<p><a href="/webalim/">Webalim, à distance</a></p>' in page and "À distance" in page and "Sur place" not in page
    assert "modalites" not in used.page("temoignages") and not (used.output / "temoignages/modalites/sur-place").exists()
    for text in (used.page("plan-du-site"), (used.output / "sitemap.xml").read_text("utf-8")):
        assert "/temoignages/modalites/webalim-a-distance/" in text


def test_a_withdrawn_story_is_on_neither(used: SiteOnDisk) -> None:
    used.edit("testimonies/a/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-01, reference: AUT").build()
    assert "témoignage" not in used.page("webalim").split("<main")[1].split("</main>")[0] and not (used.output / "temoignages/modalites").exists()


def test_a_page_about_nothing_of_the_kind_has_no_such_part(used: SiteOnDisk) -> None:
    used.write({"pages/autre/index.fr.md": entry("Autre")}).build()
    assert "s’en sont servis" not in used.page("autre") and 'id="glance"' not in used.page("autre")


def test_an_unknown_modality_is_told_with_the_nearest(used: SiteOnDisk) -> None:
    used.edit("pages/webalim/index.fr.md", "[webalim]", "[webalin]")
    (fault,) = used.problems()
    assert (fault.code, fault.field) == ("choice", "modalities.1") and "webalim" in fault.text("fr")


def test_a_badge_leads_to_the_page_on_its_regional_project(site: SiteOnDisk) -> None:
    site.write({"badges/a/index.fr.md": entry("Autonomie", "issuer: Badgeons la Normandie\npresented: badgeons\nurl: https://example.org/elsewhere\n"), "pages/badgeons/index.fr.md": entry("Badgeons")}).build()
    assert '<a href="/badgeons/">Badgeons la Normandie</a>' in site.page("badges/a")
    site.edit("pages/badgeons/index.fr.md", "title: Badgeons", "title: Badgeons\ndraft: true").build()
    assert '<a href="https://example.org/elsewhere">Badgeons la Normandie</a>' in site.page("badges/a")
    site.edit("badges/a/index.fr.md", "presented: badgeons", "presented: nulle-part")
    assert [(each.code, each.field) for each in site.problems()] == [("page-unknown", "presented")]


def test_the_data_of_stories_name_the_means(used: SiteOnDisk) -> None:
    told = {each["title"]: each["modalities"] for each in json.loads((used.output / "stories.json").read_text("utf-8"))["stories"]}
    assert told == {"À distance": ["webalim", "collaborative-platforms"], "Sur place": ["in-person"]}
