"""What is not ready forbids nothing: a half-written draft must not stand in the way of another's withdrawal."""

from __future__ import annotations

from conftest import SiteOnDisk, story, translation


def test_a_broken_draft_is_told_and_left_out(site: SiteOnDisk) -> None:
    site.write({"testimonies/fini/index.fr.md": story("Fini"), "testimonies/ebauche/index.fr.md": "---\ntitle:\ndraft: true\ncentre: nulle-part\nhost: x\n---\nÀ écrire.\n"})
    report = site.build()
    assert {each.severity for each in report.warnings} == {"warning"} and any("ebauche" in each.path for each in report.warnings)
    assert not (site.output / "temoignages/ebauche").exists() and "Fini" in site.page("temoignages/fini")


def test_a_draft_translation_leaves_the_original_in_its_place(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story("Une histoire"), "testimonies/a/index.en.md": translation("Not ready", more="draft: true\n")})
    site.build()
    assert "Not ready" not in site.page("en/testimonies/a") and "Une histoire" in site.page("en/testimonies/a")
    assert all(b"Not ready" not in content for content in site.files().values())
    site.preview = True
    site.build()
    assert "Not ready" in site.page("en/testimonies/a")


def test_a_translation_with_blanks_to_fill_is_left_out_too(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story("Une histoire"), "testimonies/a/index.en.md": "---\ntitle:\nsummary:\ndraft: true\n---\n"})
    site.build()
    assert "Une histoire" in site.page("en/testimonies/a")
