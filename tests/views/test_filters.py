"""What a script is told of the stories: exact, small, and nothing of who is withheld."""

from __future__ import annotations

import gzip
import json
import random
from itertools import product

import pytest
from conftest import SiteOnDisk, story, translation
from showcase.library.traits import duration

# the filters' data of 1,000 stories, gzipped (bytes); 40,000 would do, 8,000 are needed
BUDGET = 16_000
WORDS = ("ferme", "laiterie", "vigne", "serre", "forêt", "port", "marché", "ruche", "étable", "verger", "atelier", "moulin", "pluie", "accent", "premier", "dernier", "huit", "semaines")
COUNTRIES = ("IE", "ES", "SN", "DE", "PT", "FI", "NO", "CA", "PL", "IT", "AT", "EE", "RO", "SI")


def sheet(site: SiteOnDisk, lang: str = "fr") -> dict:
    """The filters' data of a language."""
    place = {"fr": "temoignages", "en": "en/testimonies"}[lang]
    return json.loads((site.output / place / "filters.json").read_text("utf-8"))


def told(site: SiteOnDisk, slug: str, lang: str = "fr") -> dict[str, list[str]]:
    """The values that one story has, by trait."""
    data = sheet(site, lang)
    rank = data["stories"].index(slug)
    of = {column["key"]: column["of"][rank] for column in data["columns"]}
    values = {column["key"]: column["values"] for column in data["columns"]}
    return {key: [values[key][place] for place in (places if isinstance(places, list) else [places])] for key, places in of.items()}


def test_a_story_is_told_by_all_that_it_can_be_chosen_by(site: SiteOnDisk) -> None:
    granted = "consent: {granted_on: 2025-01-10, by: self, minor: false, purposes: [web], reference: AUT-1}"
    mother = f"  - {{id: mere, voice: parent, name: Anne, {granted}}}\n  - {{id: tuteur, voice: tutor, name: Joe}}\ncentre: legta"
    site.write({"testimonies/cork/index.fr.md": story().replace("centre: legta", mother), "testimonies/cork/index.en.md": translation()}).build()
    assert told(site, "cork") == {
        "country": ["irlande"], "age": ["18-20-ans"], "kind": ["stage"], "duration": ["de-2-semaines-a-1-mois"], "centre": ["legta"], "programme": ["erasmus"],
        # the tutor has not consented
        "voice": ["eleve-ou-etudiant", "parent"], "school-year": ["2024-2025"], "direction": ["depart-a-l-etranger"],
    }
    assert told(site, "cork", "en") | {"country": ["ireland"], "kind": ["internship"], "age": ["aged-18-20"], "voice": ["pupil-or-student", "parent"]} == told(site, "cork", "en")


@pytest.mark.parametrize(("days", "band"), [(1, "2-weeks"), (14, "2-weeks"), (15, "1-month"), (31, "1-month"), (32, "3-months"), (92, "3-months"), (93, "6-months"), (184, "longer")])
def test_a_stay_has_one_band(days: int, band: str) -> None:
    assert duration(days) == band


def test_stories_stand_in_the_order_of_their_list_and_lists_are_named(site: SiteOnDisk) -> None:
    for number in range(23):
        site.write({f"testimonies/s{number:02}/index.fr.md": story(f"Titre {number}", published=f"2025-06-{number + 1:02}")})
    site.build()
    data = sheet(site)
    first = [slug for slug in data["stories"] if f'href="/temoignages/{slug}/"' in site.page("temoignages")]
    assert first == data["stories"][: data["size"]] and len(data["stories"]) == 23
    assert site.page("temoignages/" + data["later"].format(2)).count('class="card"') == 3
    lists = {column["key"]: column["list"] for column in data["columns"]}
    assert lists["voice"] == lists["duration"] == ""
    assert lists["country"] == "/destinations/" and (site.output / "destinations/irlande" / data["later"].format(2)).is_dir()


def test_a_title_leaves_the_data_alone_and_a_country_does_not(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story("Un titre"), "testimonies/b/index.fr.md": story("Deux")}).build()
    site.edit("testimonies/a/index.fr.md", "Un titre", "Un autre titre")
    assert "temoignages/filters.json" not in site.build().rendered
    site.edit("testimonies/a/index.fr.md", "country: IE", "country: ES")
    assert {"temoignages/filters.json", "en/testimonies/filters.json", "temoignages/index.html"} <= set(site.build().rendered)
    version = lambda: site.page("temoignages").partition("filters.json?v=")[2].partition('"')[0]  # noqa: E731
    before = version()
    site.edit("testimonies/a/index.fr.md", "country: ES", "country: PT")
    site.build()
    assert version() != before


def test_who_is_withdrawn_leaves_the_data_and_the_form(site: SiteOnDisk) -> None:
    site.write({"testimonies/zephyrine/index.fr.md": story("Partie", country="NZ"), "testimonies/reste/index.fr.md": story("Reste")}).build()
    assert "zephyrine" in sheet(site)["stories"] and "nouvelle-zelande" in site.page("temoignages")
    site.edit("testimonies/zephyrine/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT")
    site.build()
    assert all(b"zephyrine" not in content and b"nouvelle-zelande" not in content for content in site.files().values())
    assert sheet(site)["stories"] == ["reste"]


def test_without_stories_there_is_nothing_to_choose(site: SiteOnDisk) -> None:
    site.build()
    assert "data-filters" not in site.page("temoignages") and not list(site.output.rglob("filters.json"))


def test_in_a_folder_of_a_host_the_addresses_lie_below_it(site: SiteOnDisk) -> None:
    site.siteurl = "https://example.org/escales"
    site.write({"testimonies/a/index.fr.md": story()}).build()
    assert 'data-filters="/escales/temoignages/filters.json?v=' in site.page("temoignages")
    assert sheet(site)["list"] == "/escales/temoignages/"
    assert 'href="/escales/temoignages/?pays=irlande"' in site.page("destinations/irlande")


def test_a_thousand_stories_weigh_little(site: SiteOnDisk) -> None:
    chance = random.Random(3)
    names = [f"{2015 + number % 11}-{'-'.join(words)}-{number % 7}" for number, words in zip(range(1000), product(WORDS, repeat=3))]
    chance.shuffle(names)
    for slug in names:
        start, days = f"{slug[:4]}-{chance.randrange(1, 13):02}-01", chance.randrange(1, 28)
        text = story(slug.replace("-", " "), country=chance.choice(COUNTRIES), centre=chance.choice(("legta", "cfa")), published=f"{slug[:4]}-12-{days:02}")
        text = text.replace("2025-03-03", start).replace("2025-03-28", f"{slug[:4]}-12-{days + 1:02}").replace("18-20", chance.choice(("16-17", "18-20", "21-25")))
        site.write({f"testimonies/{slug.encode('ascii', 'ignore').decode()}/index.fr.md": text})
    site.build()
    for lang, place in (("fr", "temoignages"), ("en", "en/testimonies")):
        assert len(sheet(site, lang)["stories"]) == 1000
        assert len(gzip.compress((site.output / place / "filters.json").read_bytes(), 6)) <= BUDGET
    # the form itself is on the first page only
    assert "data-filters" not in site.page("temoignages/page/2")
