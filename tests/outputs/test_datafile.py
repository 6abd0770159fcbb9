"""stories.json and indicators.json: what other sites may take up, in a shape that is documented and does not move."""

from __future__ import annotations

import json
import re

import pytest
from conftest import SiteOnDisk, entry, photo, story, translation
from showcase.outputs.hosting import Hosting, htaccess, nginx
from showcase.views import reuse
from showcase.views.reuse_page import file_fields, part_fields, story_fields, year_fields

MOBILITIES = """\
school_year,centre,country,direction,kind,learners
2025-2026,legta,IE,outgoing,internship,20
2025-2026,legta,SN,outgoing,internship,3
2025-2026,cfa,ES,outgoing,course,9
2025-2026,legta,ES,incoming,internship,3
"""
FUNDINGS = "school_year,level,funder,amount\n2025-2026,regional,region,1200.5\n2025-2026,european,eu,80000\n"
HEADS = "school_year,centre,learners,left\n2025-2026,legta,310,21\n"


class Silent:
    """Words that say themselves."""

    def say(self, text: str, **blanks: object) -> str:
        return text

    number = staticmethod(str)


@pytest.fixture
def built(site: SiteOnDisk) -> SiteOnDisk:
    site.edit("site.yaml", "contacts:\n", "  - {id: region, name: {fr: Région, en: Region}, level: regional}\ncontacts:\n")
    site.write({
        "testimonies/a/index.fr.md": story("Loin", name="Zéphyrine", more="host: ferme\nphotos: [{file: vue.jpg, alt: Une vue}]").replace("city: Cork", "city: Cork\n  latitude: 51.9\n  longitude: -8.5"),
        "testimonies/a/index.en.md": translation("Far", more="photos: [{file: vue.jpg, alt: A view}]\n"), "testimonies/a/vue.jpg": photo(),
        "testimonies/b/index.fr.md": story("Près", published="2025-07-01"),
        "testimonies/c/index.fr.md": story("Muette", name="Xylophage").replace("[web, feed, ", "[web, "),
        "partners/ferme/index.fr.md": entry("La ferme", "kind: farm\ncountry: IE\n"),
        "indicators/mobilities.csv": MOBILITIES, "indicators/fundings.csv": FUNDINGS, "indicators/enrolments.csv": HEADS,
    })
    site.build()
    return site


def read(site: SiteOnDisk, name: str) -> dict:
    return json.loads((site.output / name).read_text("utf-8"))


def named(facts: tuple) -> set[str]:
    return {name for each in facts for name in each.label.split(", ")}


def test_stories_are_those_that_may_go_into_feeds_newest_first_in_their_own_language(built: SiteOnDisk) -> None:
    french, english = read(built, "stories.json"), read(built, "en/stories.json")
    assert [each["title"] for each in french["stories"]] == ["Près", "Loin"] and [each["title"] for each in english["stories"]] == ["Far"]
    assert (french["version"], french["language"], french["total"], french["next"]) == (1, "fr", 2, None)
    assert "Xylophage" not in json.dumps(french) and "Muette" not in json.dumps(french)


def test_a_story_is_told_whole_and_by_no_name(built: SiteOnDisk) -> None:
    found = read(built, "en/stories.json")["stories"][0]
    assert found["id"] == "tag:example.org,2026:/en/testimony/a" and found["url"] == "https://example.org/en/testimonies/a/"
    assert (found["country"], found["latitude"], found["longitude"]) == ({"id": "IE", "name": "Ireland"}, 51.9, -8.5)
    assert (found["start"], found["days"], found["school_year"], found["age_band"]) == ("2025-03-03", 26, "2024-2025", "18-20")
    assert found["host"]["url"].startswith("https://example.org/en/partners/ferme") and found["picture"]["alt"] == "A view"
    assert "Zéphyrine" not in (built.output / "stories.json").read_text("utf-8")


def test_every_address_is_absolute_and_leads_to_a_file(built: SiteOnDisk) -> None:
    for name in ("stories.json", "en/stories.json", "indicators.json", "en/indicators.json"):
        addresses = re.findall(r'"(?:url|page|documentation)": "([^"]+)"', (built.output / name).read_text("utf-8"))
        assert len(addresses) > 3
        for address in addresses:
            assert address.startswith("https://example.org/"), address
            path = built.output / address.removeprefix("https://example.org/")
            assert (path / "index.html" if address.endswith("/") else path).is_file(), address


def test_the_page_describes_every_field_and_no_other(built: SiteOnDisk) -> None:
    words = Silent()
    assert named(story_fields(words)) == set(read(built, "stories.json")["stories"][0])
    built.write({"indicators/supports.csv": "school_year,level,body,supports\n2025-2026,local,Ville,2\n"}).build()
    whole = read(built, "indicators.json")
    year = whole["years"][0]
    assert named(year_fields(words)) == set(year) and named(file_fields(words)) < set(whole)
    assert named(part_fields(words)) == set(year["outgoing"]) | set(year["fundings"])
    for address in ("reutiliser-nos-donnees", "en/reuse-our-data"):
        page = built.page(address)
        assert "share_left_at_least_once" in page and "by_level" in page and "threshold" in page and "stories.json" in page and "indicators/mobilities.csv" in page.replace("indicateurs", "indicators")


def test_it_is_on_the_site_map_and_beside_the_figures(built: SiteOnDisk) -> None:
    assert 'href="/reutiliser-nos-donnees/"' in built.page("plan-du-site") and 'href="/indicators.json"' in built.page("indicateurs")
    assert "<loc>https://example.org/en/reuse-our-data/</loc>" in (built.output / "sitemap.xml").read_text()


def test_small_counts_are_no_more_told_than_on_the_pages(built: SiteOnDisk) -> None:
    (year,) = read(built, "en/indicators.json")["years"]
    assert year["outgoing"]["total"] == 32 and year["incoming"]["total"] is None
    # three in one country: gathered with the next
    assert year["outgoing"]["by_country"] == [{"id": "IE", "name": "Ireland", "number": 20}, {"id": "others", "name": "Others", "number": 12}]
    assert year["incoming"]["by_country"] is None and year["share_left_at_least_once"] == 7
    assert year["fundings"] == {"counted": 1200.5, "by_level": {"regional": 1200.5, "departmental": 0, "local": 0, "national": 0, "european": 80000, "professional-body": 0}}
    assert read(built, "indicators.json")["licence"] is None


def test_a_licence_is_named_where_there_is_one(built: SiteOnDisk) -> None:
    built.edit("site.yaml", "  dpo: dpo@example.org", "  dpo: dpo@example.org\n  licence: {name: {fr: Licence Ouverte, en: Open Licence}, url: 'https://example.org/licence'}").build()
    assert read(built, "en/indicators.json")["licence"] == {"name": "Open Licence", "url": "https://example.org/licence"}
    for page in ("reutiliser-nos-donnees", "mentions-legales", "indicateurs"):
        assert "https://example.org/licence" in built.page(page)


def test_a_picture_goes_out_only_with_everybody_in_it(built: SiteOnDisk) -> None:
    mother = "  - {id: mere, voice: parent, name: Domitille, consent: {granted_on: 2025-01-10, by: self, minor: false, purposes: [web], reference: AUT-2}}\ncentre: legta"
    built.edit("testimonies/a/index.fr.md", "centre: legta", mother).edit("testimonies/a/index.fr.md", "alt: Une vue", "alt: Une vue, people: [mere]").build()
    assert read(built, "stories.json")["stories"][1]["picture"] is None and "Une vue" in built.page("temoignages/a")
    built.edit("testimonies/a/index.fr.md", "purposes: [web]", "purposes: [web, feed]").build()
    assert read(built, "stories.json")["stories"][1]["picture"]["alt"] == "Une vue"


def test_a_withdrawn_story_leaves_the_data_at_the_next_build(built: SiteOnDisk) -> None:
    built.edit("testimonies/a/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-23, reference: AUT").build()
    assert [each["title"] for each in read(built, "stories.json")["stories"]] == ["Près"] and not (built.output / "en/stories.json").exists()


def test_an_id_stays_when_the_page_is_renamed(built: SiteOnDisk) -> None:
    before = read(built, "stories.json")["stories"][1]
    built.edit("testimonies/a/index.fr.md", "title: Loin", "title: Loin\nslug: tres-loin").build()
    after = read(built, "stories.json")["stories"][1]
    assert after["id"] == before["id"] and after["url"] == "https://example.org/temoignages/tres-loin/"


def test_many_stories_are_told_file_by_file_and_an_edit_makes_one_again(site: SiteOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reuse, "SIZE", 2)
    monkeypatch.setattr("showcase.build.plan.STORIES_A_FILE", 2)
    site.write({f"testimonies/s{number}/index.fr.md": story(f"Récit {number}", published=f"2025-06-0{number}") for number in range(1, 6)}).build()
    titles, name, seen = [], "stories.json", []
    while name:
        found = read(site, name)
        titles += [each["title"] for each in found["stories"]]
        seen.append(name)
        name = (found["next"] or "").removeprefix("https://example.org/")
    assert seen == ["stories.json", "stories-2.json", "stories-3.json"] and titles == [f"Récit {number}" for number in (5, 4, 3, 2, 1)] and found["total"] == 5
    site.edit("testimonies/s3/index.fr.md", "city: Cork", "city: Sligo")
    assert {path for path in site.build().rendered if path.startswith("stories")} == {"stories-2.json"}


def test_a_site_without_stories_or_figures_has_neither(site: SiteOnDisk) -> None:
    site.build()
    assert not list(site.output.glob("**/stories*.json")) and not list(site.output.glob("**/indicators.json"))
    assert "stories.json" not in site.page("reutiliser-nos-donnees")


def test_other_sites_may_read_it_and_caches_may_not_keep_it() -> None:
    told = Hosting("https://example.org", "/", (("/", "/404.html"),))
    shared = re.search(r"map \$uri \$escales_shared \{.*?\}", nginx(told), re.DOTALL)[0]
    assert re.search(re.search(r'"~([^"]+)" "\*"', shared)[1], "/en/stories-2.json")
    assert re.search(r"m#\[\.\]\(([^)]*json[^)]*)\)\$#.*\n.*Access-Control-Allow-Origin \"\*\"", htaccess(told)) and 'default "no-cache"' in nginx(told)
