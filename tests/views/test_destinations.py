"""The maps and the table of all destinations, and each country's page: from the stories that may appear, and from nothing else."""

from __future__ import annotations

import gzip
import re
from html import unescape
from xml.etree import ElementTree

import pytest
from conftest import SITE, SiteOnDisk, entry, story, translation
from showcase.terms.countries import CODES

HAVEN = SITE.replace("city: Essai\n", 'city: Essai\nlatitude: "49.83"\nlongitude: "0.60"\n')
POINT = '  latitude: "{}"\n  longitude: "{}"\n'
ADVICE = """country: {code}
numbers:
  - {{id: secours, title: Les secours, phone: "112"}}
links:
  - {{id: conseils, title: Conseils aux voyageurs, url: "https://conseils.example/", what: Sécurité}}
"""
# of all maps of the page, compressed (DESIGN §8)
WEIGHT = 25_000


def told(number: int, country: str, more: str = "", direction: str = "outgoing", **changes: str) -> dict[str, str]:
    text = story(f"Histoire {number}", country=country, **changes).replace("direction: outgoing", f"direction: {direction}")
    return {f"testimonies/s{number}/index.fr.md": text.replace("  city: Cork\n", f"  city: Ville{number}\n{more}")}


def maps(page: str) -> list[ElementTree.Element]:
    """The maps of a page, which are well-formed XML."""
    return [ElementTree.fromstring(text) for text in re.findall(r'<svg class="map__sheet".*?</svg>', page, re.DOTALL)]


def links(page: str) -> dict[str, str]:
    """What the links of the maps are called, by address."""
    return {each.attrib["href"]: re.sub(r"\s+", " ", each.find("title").text) for map in maps(page) for each in map.iter("a")}


def lines(page: str) -> dict[str, list[str]]:
    """The cells of the table by country's address."""
    found = {}
    for row in re.findall(r"<tr><th scope=\"row\">(.*?)</tr>", page, re.DOTALL):
        cells = [unescape(re.sub(r"<[^>]*>", "", cell)).strip() for cell in re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL)]
        found[re.search(r'href="([^"]*)"', row)[1]] = cells
    return found


@pytest.fixture
def travelled(site: SiteOnDisk) -> SiteOnDisk:
    """Two stories of Ireland, one from Mexico, one of La Réunion, a partner in Portugal, words about Malta."""
    site.write({"site.yaml": HAVEN, **told(1, "IE", POINT.format(51.9, -8.4)), **told(2, "IE", centre="cfa"), **told(3, "MX", POINT.format(17.07, -96.73), "incoming"),
                **told(4, "RE", POINT.format(-21.1, 55.5)), "partners/porto/index.fr.md": entry("Quinta", "kind: farm\ncountry: PT\n"),
                "partners/ici/index.fr.md": entry("Ferme d'ici", "kind: farm\ncountry: FR\n"),
                "destinations/mt/index.fr.md": entry("Partir à Malte", ADVICE.format(code="MT"), "Une île.")})
    site.build()
    return site


def test_every_country_is_in_the_table_and_a_link_on_one_map(travelled: SiteOnDisk) -> None:
    page = travelled.page("destinations")
    assert lines(page) == {
        "/destinations/irlande/": ["2", "0", "mars 2025"], "/destinations/la-reunion/": ["1", "0", "mars 2025"], "/destinations/malte/": ["0", "0", "–"],
        "/destinations/mexique/": ["1", "0", "mars 2025 (accueil)"], "/destinations/portugal/": ["0", "1", "–"],
    }
    named = links(page)
    assert named.pop("#map--europe") == "Voir l’Europe en grand"
    assert named == {"/destinations/irlande/": "Irlande : 2 témoignages", "/destinations/la-reunion/": "La Réunion : 1 témoignage", "/destinations/malte/": "Malte",
                     "/destinations/mexique/": "Mexique : 1 témoignage", "/destinations/portugal/": "Portugal : 1 partenaire"}
    assert all((travelled.output / address.strip("/") / "index.html").is_file() for address in lines(page))


def test_home_is_no_destination_because_of_a_partner_next_door(travelled: SiteOnDisk) -> None:
    assert not (travelled.output / "destinations/france").exists()
    assert 'href="/destinations/france/' not in travelled.page("partenaires/ici")


@pytest.mark.parametrize("address", ["destinations", "en/destinations", "destinations/irlande", "destinations/la-reunion"])
def test_ids_are_unique_and_what_points_at_them_finds_them(travelled: SiteOnDisk, address: str) -> None:
    page = travelled.page(address)
    ids = re.findall(r'\sid="([^"]*)"', page)
    assert sorted(ids) == sorted(set(ids))
    pointed = {name for names in re.findall(r'aria-(?:labelled|described)by="([^"]*)"', page) for name in names.split()} | set(re.findall(r'href="#([^"]+)"', page))
    assert pointed <= set(ids)
    assert all(any(each.get("id") == "map--europe--ie" for each in map.iter("path")) for map in maps(page) if map.get("aria-labelledby") == "map--europe--title" and "destinations" == address[-12:])


def test_a_country_tells_who_went_how_and_for_how_long(travelled: SiteOnDisk) -> None:
    page = travelled.page("destinations/irlande")
    facts = unescape(re.sub(r"<[^>]*>|\s+", " ", page[page.index('<dl class="facts">') : page.index("</dl>")])).split()
    said = " ".join(facts)
    assert "2 départs racontés" in said and "Stage (2)" in said and "4 semaines" in said and "CFA (1)" in said and "mars 2025" in said
    assert "Ils y sont allés" in page and "Q" in "".join(path.get("d", "") for path in maps(page)[0].iter("path"))


def test_whoever_came_from_a_country_did_not_go_there(travelled: SiteOnDisk) -> None:
    page = travelled.page("destinations/mexique")
    assert "Ils en sont venus" in page and "1 accueil raconté" in page.replace("\xa0", " ") and "Dernier départ" not in page and "Dernier accueil" in page
    told_page = travelled.page("temoignages/s3")
    assert "<dt>Vient de</dt>" in told_page and "<dt>Où</dt>" not in told_page
    assert "<dt>Vient de</dt>" not in travelled.page("temoignages/s1")


def test_what_the_staff_write_stands_on_the_page_of_the_country(travelled: SiteOnDisk) -> None:
    page = travelled.page("destinations/malte")
    assert "Partir à Malte" in page and "Une île." in page and 'href="tel:112"' in page and 'href="https://conseils.example/"' in page
    assert 'href="tel:0261910001"' in page[page.index("useful__numbers") :]
    assert '<meta name="description" content="Résumé de Partir à Malte">' in page
    assert '"@type":"BreadcrumbList"' in page and "<title>Malte · Escales</title>" in page
    english = travelled.page("en/destinations/malta")
    assert '<h1 class="masthead__title">Malta</h1>' in english and 'lang="fr" dir="auto">Partir à Malte' in english
    travelled.write({"destinations/mt/index.en.md": translation("Going to Malta", "An island.", 'numbers: [{id: secours, title: Rescue}]\nlinks: [{id: conseils, title: Advice, url: "https://advice.example/", lang: de}]\n')})
    travelled.build()
    english = travelled.page("en/destinations/malta")
    assert "Going to Malta" in english and 'hreflang="de"' in english and "(in German)" in english and "conseils.example" not in english


def test_a_country_that_is_only_written_of_or_only_has_a_partner_has_its_page_and_feed(travelled: SiteOnDisk) -> None:
    for name in ("malte", "portugal"):
        page = travelled.page(f"destinations/{name}")
        assert "Rien ici pour le moment." in page and "Ils y sont allés" not in page
        # it has no city yet: the map says the country's own name
        assert [text.text for text in maps(page)[0].iter("text")] == [name.capitalize()]
        assert (travelled.output / f"destinations/{name}/rss.xml").is_file()
        assert f"/destinations/{name}/" in travelled.page("sitemap.xml") and f"/destinations/{name}/" in travelled.page("plan-du-site")
    assert "Quinta" in travelled.page("destinations/portugal")
    # the lists by country are of stories
    assert "/destinations/malte/" not in travelled.page("temoignages")


def test_a_link_of_a_text_leads_to_the_country(travelled: SiteOnDisk) -> None:
    travelled.write({"news/a/index.fr.md": entry("A", "date_published: 2025-07-01\n", "Voir [Malte](destination:mt) et [là](destination:xx).")})
    assert [fault.code for fault in travelled.problems()] == ["destination-unknown"]
    travelled.edit("news/a/index.fr.md", " et [là](destination:xx)", "")
    travelled.build()
    assert 'href="/destinations/malte/"' in travelled.page("actualites/a")


@pytest.mark.parametrize("folder, fields, codes", [("malte", "country: MT\n", ["destination-folder"]), ("mt", "country: IE\n", ["destination-folder"]), ("mt", "country: MT\nslug: ile\n", ["destination-folder"]),
                                                   ("mt", "country: Malte\n", ["country"]), ("mt", "", ["field-missing"]), ("mt", "country: MT\nlinks: [{id: a, title: A, url: conseils}]\n", ["url"]),
                                                   ("mt", "country: MT\nnumbers: [{id: a, title: A, phone: cent douze}]\n", ["phone"])])
def test_a_destination_at_the_wrong_place_or_with_faults_is_told(site: SiteOnDisk, folder: str, fields: str, codes: list[str]) -> None:
    site.write({f"destinations/{folder}/index.fr.md": entry("Partir", fields)})
    assert [fault.code for fault in site.problems()] == codes


def test_without_any_story_there_is_no_map_and_the_page_says_so(site: SiteOnDisk) -> None:
    site.build()
    page = site.page("destinations")
    assert maps(page) == [] and "<table" not in page and "Rien ici pour le moment." in page


def test_one_story_makes_one_map(site: SiteOnDisk) -> None:
    site.write(told(1, "IE")).build()
    page = site.page("destinations")
    assert [map.attrib["aria-labelledby"] for map in maps(page)] == ["map--europe--title"]
    # the school has not told where it is: no port, no route, and no fault
    assert "map__route" not in page and "map__rim--haven" not in page


def test_sixty_countries_weigh_no_more_than_they_may(site: SiteOnDisk) -> None:
    codes = sorted(CODES - {"FR", "AQ"})[::4][:60]
    for number, code in enumerate(codes):
        site.write(told(number, code, POINT.format(number - 20, number * 2 - 60)))
    site.write({"site.yaml": HAVEN}).build()
    page = site.page("destinations")
    assert len(lines(page)) == 60 and len(links(page)) == 61
    figures = "".join(re.findall(r'<figure class="map.*?</figure>', page, re.DOTALL))
    assert len(gzip.compress(figures.encode(), 9)) <= WEIGHT


def test_a_hundred_cities_of_one_country_stay_on_the_page(site: SiteOnDisk) -> None:
    for number in range(100):
        site.write(told(number, "IE", POINT.format(51.5 + number / 40, round(-9.5 + number / 33, 3))))
    site.write({"site.yaml": HAVEN}).build()
    page = site.page("destinations")
    assert len(set(re.findall(r"Ville\d+", page))) == 6 and "Ville1, …" in re.sub(r"Ville\d+", "Ville1", page)
    assert maps(page)[0].find(".//{*}path[@class='map__port']").get("d").count("M") <= 40


def test_hostile_names_of_cities_are_only_words(site: SiteOnDisk) -> None:
    text = told(1, "IE", POINT.format(51.9, -8.4))["testimonies/s1/index.fr.md"].replace("city: Ville1", "city: '</text></svg><script>alert(1)</script>\" onload=x & Co'")
    site.write({"site.yaml": HAVEN, "testimonies/s1/index.fr.md": text}).build()
    for address in ("destinations", "destinations/irlande"):
        page = site.page(address)
        assert "<script>alert" not in page and all(not each.tag.endswith("script") for map in maps(page) for each in map.iter()) and maps(page)


def test_a_country_on_no_sheet_is_in_the_table_all_the_same(site: SiteOnDisk) -> None:
    site.write({"site.yaml": HAVEN, **told(1, "AQ"), **told(2, "IE")}).build()
    page = site.page("destinations")
    assert set(lines(page)) == {"/destinations/antarctique/", "/destinations/irlande/"} and "/destinations/antarctique/" not in links(page)
    assert "Histoire 1" in site.page("destinations/antarctique")


def test_whoever_followed_a_course_from_home_did_not_travel(site: SiteOnDisk) -> None:
    site.write({"site.yaml": HAVEN, **{name: text.replace("kind: internship", "kind: virtual") for name, text in told(1, "PL", POINT.format(51.9, 20.9)).items()}}).build()
    page = site.page("destinations")
    assert lines(page) == {"/destinations/pologne/": ["1", "0", "–"]} and "map__route" not in page and "map__route" not in site.page("destinations/pologne")


def test_a_withdrawn_story_leaves_no_trace_in_maps_and_counts(travelled: SiteOnDisk) -> None:
    travelled.edit("testimonies/s1/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT")
    travelled.edit("testimonies/s3/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT")
    travelled.build()
    page = travelled.page("destinations")
    assert lines(page)["/destinations/irlande/"] == ["1", "0", "mars 2025"] and "/destinations/mexique/" not in lines(page) | links(page)
    assert links(page)["/destinations/irlande/"] == "Irlande : 1 témoignage"
    assert "Ville1" not in page and "Ville3" not in page and not (travelled.output / "destinations/mexique").exists()
    assert "Ville1" not in travelled.page("destinations/irlande") and "1 départ raconté" in travelled.page("destinations/irlande").replace("\xa0", " ")
    # the point of the withdrawn story is gone too: none of the two that stay in Europe has one
    assert 'class="map__port"' not in "".join(re.findall(r'<figure class="map map--europe".*?</figure>', page, re.DOTALL))


def test_the_stories_of_a_country_go_on_page_by_page(site: SiteOnDisk) -> None:
    for number in range(23):
        site.write(told(number, "IE"))
    site.write({"destinations/ie/index.fr.md": entry("Partir en Irlande", ADVICE.format(code="IE"))}).build()
    first, second = site.page("destinations/irlande"), site.page("destinations/irlande/page/2")
    assert first.count('<article class="card">') == 20 and second.count('<article class="card">') == 3
    assert "Partir en Irlande" not in second and "<svg class=\"map__sheet\"" not in second
