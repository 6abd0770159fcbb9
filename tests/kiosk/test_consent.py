"""The kiosk shows whoever signed for it, and nobody else: every byte of its folder is searched."""

from __future__ import annotations

import pytest
from conftest import TODAY, SiteOnDisk, photo, story

from .edition import edition, folder, told

GRANTED = "consent: {granted_on: 2025-01-10, by: self, minor: false, purposes: [web, feed, kiosk, print, social], reference: AUT-2025-001}"
OWN = ("Zéphyrine", "Titre de Quetzalcoatl", "Citation Wombat", "Réponse Fandango", "Texte Ornithorynque", "Nouvelle-Zélande")
MORE = """\
quote: Citation Wombat
answers:
  - {question: cost, by: lea, text: Réponse Fandango}
photos:
  - {file: portrait.jpg, alt: Texte Ornithorynque, people: [lea]}
"""
STORY = "testimonies/zephyrine/index.fr.md"


@pytest.fixture
def published(site: SiteOnDisk) -> SiteOnDisk:
    site.write({
        STORY: story("Titre de Quetzalcoatl", name="Zéphyrine", country="NZ", more=MORE),
        "testimonies/zephyrine/portrait.jpg": photo(640, 480, (200, 10, 10)),
        "testimonies/autre/index.fr.md": story("Une autre", name="Paul"),
    })
    site.build()
    assert told(site, *OWN) == list(OWN) and len(list(site.output.glob("kiosk/pictures/*"))) == 2
    return site


@pytest.mark.parametrize(("before", "after"), [
    ("reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT"),
    ("reference: AUT", "expires_on: 2026-11-22, reference: AUT"),
    ("[web, feed, kiosk, print, social]", "[web, feed, print, social]"),
    ("[web, feed, kiosk, print, social]", "[kiosk]"),
    ("minor: false", "minor: true"),
    (f"    {GRANTED}\n", ""),
], ids=["withdrawn", "expired", "no-kiosk", "no-web", "minor-without-parents", "none"])
def test_who_did_not_grant_it_leaves_no_trace(published: SiteOnDisk, before: str, after: str) -> None:
    published.edit(STORY, before, after).build()
    assert told(published, *OWN, "zephyrine") == []
    assert not list(published.output.glob("kiosk/pictures/*")) and told(published, "Paul") == ["Paul"]


def test_without_the_purpose_kiosk_the_site_goes_on_as_before(published: SiteOnDisk) -> None:
    published.edit(STORY, ", kiosk", "").build()
    assert "Citation Wombat" in published.page("temoignages/zephyrine")


def with_mother(site: SiteOnDisk, purposes: str) -> SiteOnDisk:
    granted = GRANTED.replace("web, feed, kiosk, print, social", purposes)
    site.edit(STORY, "centre: legta", f"  - {{id: mere, voice: parent, name: Domitille, {granted}}}\ncentre: legta")
    site.edit(STORY, "answers:\n", "answers:\n  - {question: trouble, by: mere, text: Parole Axolotl}\n")
    site.edit(STORY, "photos:\n", "photos:\n  - {file: famille.jpg, alt: Photo Basilic, people: [lea, mere]}\n")
    site.write({"testimonies/zephyrine/famille.jpg": photo(500, 400, (1, 2, 200))})
    site.build()
    return site


def test_another_voice_takes_its_words_and_pictures_away(published: SiteOnDisk) -> None:
    with_mother(published, "web")
    assert told(published, "Domitille", "Axolotl", "Basilic") == [] and told(published, *OWN) == list(OWN)
    assert len(list(published.output.glob("kiosk/pictures/*"))) == 2 and "Axolotl" in published.page("temoignages/zephyrine")
    published.edit(STORY, "purposes: [web]", "purposes: [web, kiosk]").build()
    assert told(published, "Domitille", "Axolotl", "Basilic") == ["Domitille", "Axolotl", "Basilic"]


@pytest.mark.parametrize("place", ["quote: Citation Wombat", "text: Réponse Fandango", "alt: Texte Ornithorynque", "summary: Résumé de Titre"])
def test_a_story_that_names_her_all_the_same_is_left_out_and_told(published: SiteOnDisk, place: str) -> None:
    with_mother(published, "web")
    published.edit(STORY, place, f"{place} à Domitille")
    report = published.build()
    assert told(published, "Domitille", *OWN) == []
    assert [(each.code, each.severity, dict(each.facts)["found"]) for each in report.warnings if each.code != "withheld-named-feed"] == [("withheld-named-kiosk", "warning", "Domitille")]
    assert "Domitille" in published.page("temoignages/zephyrine")


def test_a_body_may_name_her_for_the_kiosk_does_not_show_it(published: SiteOnDisk) -> None:
    with_mother(published, "web")
    published.edit(STORY, "Le texte.", "Ma mère Domitille.")
    assert {each.code for each in published.build().warnings} == {"withheld-named-feed"} and told(published, "Domitille") == [] and told(published, *OWN) == list(OWN)


def test_a_role_is_read_too(published: SiteOnDisk) -> None:
    with_mother(published, "web")
    published.edit(STORY, "age_band: 18-20", "age_band: 18-20\n    role: fille de Domitille").build()
    assert told(published, "Domitille", *OWN) == []


def test_the_kiosk_knows_until_when_it_may_show_a_story(published: SiteOnDisk) -> None:
    with_mother(published, "web, kiosk")
    published.edit(STORY, "reference: AUT", "expires_on: 2027-05-01, reference: AUT")
    text = (published.content / STORY).read_text("utf-8")
    published.write({STORY: text.replace("2027-05-01", "2028-01-01", 1)}).build()
    until = {each["id"]: each.get("until") for each in edition(published)["stories"]}
    # the first of its people's consents to end
    assert until == {"zephyrine": "2027-05-01", "autre": None}


def test_nothing_counts_or_lights_up_for_who_is_left_out(published: SiteOnDisk) -> None:
    published.edit(STORY, ", kiosk", "").build()
    told_in_french = edition(published)["tongues"][0]
    assert [each["id"] for each in told_in_french["countries"]] == ["IE"] and told_in_french["tally"].startswith("1 ") and "questions" not in told_in_french
    assert {code for sheet in edition(published)["sheets"].values() for code in sheet["countries"]} == {"IE"}


def test_a_consent_that_ends_overnight_ends_in_the_edition(published: SiteOnDisk) -> None:
    published.edit(STORY, "reference: AUT", "expires_on: 2026-11-23, reference: AUT").build()
    assert told(published, "Zéphyrine") == ["Zéphyrine"]
    published.today = TODAY.replace(day=24)
    published.build()
    assert told(published, *OWN) == [] and folder(published)
