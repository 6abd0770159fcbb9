"""Open Badges 2.0: what the standard requires of an Issuer and a BadgeClass, and that nobody is named."""

from __future__ import annotations

import json
import re
from typing import get_args
from xml.etree import ElementTree

import pytest
from conftest import ROOT, entry, photo, story
from showcase.model.values import BadgeMotif
from showcase.outputs.badges import MOTIFS, medal_svg
from showcase.outputs.tokens import colours
from showcase.views.badges import MedalView

BADGE = entry("Autonomie", "skills: [Prendre le train, Tenir un budget]\nissuer: Badgeons la Normandie\nmotif: compass\nslug: autonomie\n", "## Il faut\n\nUn séjour de deux semaines.")
COLOURS = colours((ROOT / "theme/static/css/tokens.css").read_text("utf-8"), "tokens.css")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def built(site):
    site.write({"badges/autonomy/index.fr.md": BADGE, "testimonies/a/index.fr.md": story(more="badges: [autonomy]")}).build()
    return site


def read(site, name: str) -> dict:
    return json.loads((site.output / "badges" / name).read_text("utf-8"))


def test_a_badge_class_has_what_the_standard_requires(built):
    found = read(built, "autonomy.json")
    assert found["@context"] == "https://w3id.org/openbadges/v2" and found["type"] == "BadgeClass"
    assert found["id"] == "https://example.org/badges/autonomy.json" and found["image"] == "https://example.org/badges/autonomy.svg"
    assert (found["name"], found["description"], found["@language"]) == ("Autonomie", "Résumé de Autonomie", "fr")
    assert found["criteria"] == {"id": "https://example.org/badges/autonomie/", "narrative": "Il faut\n\nUn séjour de deux semaines."}
    assert found["issuer"] == "https://example.org/badges/issuer.json" and found["tags"] == ["Prendre le train", "Tenir un budget"]


def test_the_issuer_is_the_institution_at_the_address_that_badges_name(built):
    found = read(built, "issuer.json")
    assert found["id"] == read(built, "autonomy.json")["issuer"]
    assert {name: found[name] for name in ("@context", "type", "name", "url", "email")} == {
        "@context": "https://w3id.org/openbadges/v2", "type": "Issuer", "name": "EPL d’essai", "url": "https://example.org/", "email": "essai@example.org"}


def test_every_address_of_a_badge_is_a_file_of_the_site(built):
    found = read(built, "autonomy.json")
    for address in (found["id"], found["image"], found["issuer"], f"{found['criteria']['id']}index.html"):
        assert (built.output / address.removeprefix("https://example.org/")).is_file(), address


def test_no_assertion_about_anybody_is_published(built):
    texts = [path.read_text("utf-8") for path in built.output.rglob("*.json")]
    assert texts and not [text for text in texts if "Assertion" in text or "recipient" in text or "Léa" in text]


def test_a_site_without_badges_issues_none(site):
    site.build()
    assert not list(site.output.rglob("*.json"))


def test_a_badge_keeps_its_address_when_its_page_is_renamed(built):
    before = read(built, "autonomy.json")
    built.edit("badges/autonomy/index.fr.md", "slug: autonomie", "slug: partir-seul").build()
    after = read(built, "autonomy.json")
    assert after["id"] == before["id"] and after["criteria"]["id"].endswith("/badges/partir-seul/")


def test_the_badge_page_shows_the_picture_and_leads_to_the_data(built):
    for page in ("badges/autonomie", "en/badges/autonomie"):
        assert 'src="/badges/autonomy.svg"' in built.page(page) and 'href="/badges/autonomy.json"' in built.page(page)
    assert 'src="/badges/autonomy.svg"' in built.page("badges")


def test_a_draft_has_no_data_even_in_the_preview(site):
    site.write({"badges/autonomy/index.fr.md": BADGE.replace("motif", "draft: true\nmotif")})
    site.preview = True
    site.build()
    assert not (site.output / "badges/autonomy.json").exists() and "autonomy.json" not in site.page("badges/autonomie")


def test_a_badge_called_issuer_is_told_not_written_over(site):
    site.write({"badges/issuer/index.fr.md": BADGE})
    (fault,) = site.problems()
    assert fault.path == "content/badges/issuer/index.fr.md" and "/badges/issuer.json" in fault.text("fr")


@pytest.mark.parametrize("motif", ["", *MOTIFS])
def test_a_medal_is_a_square_svg_that_needs_nothing_else(motif):
    content = medal_svg(MedalView("L’été {là} & <ici>", motif, ""), b"", COLOURS).decode()
    root = ElementTree.fromstring(content)
    assert root.tag == f"{SVG}svg" and root.get("width") == root.get("height") and root.findtext(f"{SVG}title") == "L’été {là} & <ici>"
    assert "href" not in content and "style" not in content and "{" not in content.replace("{là}", "")


def test_a_badge_with_a_picture_of_its_own_carries_it(built):
    built.edit("badges/autonomy/index.fr.md", "motif: compass", "image: medaille.jpg").write({"badges/autonomy/medaille.jpg": photo(960, 960)}).build()
    content = (built.output / "badges/autonomy.svg").read_text("utf-8")
    assert re.search(r'href="data:image/jpeg;base64,/9j/', content)
    ElementTree.fromstring(content)


def test_every_motif_that_an_author_may_name_is_drawn():
    assert set(get_args(BadgeMotif)) == set(MOTIFS)


def test_a_translated_badge_is_a_badge_class_beside_it_and_both_name_each_other(built):
    built.write({"badges/autonomy/index.en.md": "---\ntitle: Autonomy\nsummary: Getting along alone\nskills: [Taking a train]\n---\n## Needed\n\nTwo weeks.\n"}).build()
    french, english = read(built, "autonomy.json"), json.loads((built.output / "en/badges/autonomy.json").read_text("utf-8"))
    assert (english["id"], english["@language"], english["name"], english["tags"]) == ("https://example.org/en/badges/autonomy.json", "en", "Autonomy", ["Taking a train"])
    assert english["criteria"]["id"] == "https://example.org/en/badges/autonomy/"
    assert (french["related"], english["related"]) == ([{"type": ["BadgeClass"], "id": english["id"], "@language": "en"}], [{"type": ["BadgeClass"], "id": french["id"], "@language": "fr"}])
    assert (english["issuer"], english["image"]) == (french["issuer"], french["image"])
    assert 'href="/en/badges/autonomy.json"' in built.page("en/badges/autonomy") and 'href="/badges/autonomy.json"' in built.page("badges/autonomie")
    for found in (french, english):
        assert (built.output / f"{found['criteria']['id'].removeprefix('https://example.org/')}index.html").is_file()


def test_a_badge_without_a_translation_names_no_other(built):
    assert "related" not in read(built, "autonomy.json") and not (built.output / "en/badges/autonomy.json").exists()


def test_a_translation_that_is_a_draft_has_no_data(built):
    built.write({"badges/autonomy/index.en.md": "---\ntitle: Autonomy\nsummary: Alone\ndraft: true\n---\nTwo weeks.\n"}).build()
    assert "related" not in read(built, "autonomy.json") and not (built.output / "en/badges/autonomy.json").exists()


def test_a_badge_first_written_in_english_keeps_its_own_address(site):
    site.write({"badges/autonomy/index.en.md": BADGE.replace("slug: autonomie\n", ""), "badges/other/index.fr.md": BADGE.replace("slug: autonomie\n", "")}).build()
    assert read(site, "autonomy.json")["@language"] == "en" and not (site.output / "en/badges/autonomy.json").exists()
