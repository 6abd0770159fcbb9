"""Partners and projects as a funder reads them: where they are, what was done together, who paid what."""

from __future__ import annotations

import re
from html import unescape

import pytest
from conftest import SITE, SiteOnDisk, entry, story, translation

HAVEN = SITE.replace("city: Essai\n", 'city: Essai\nlatitude: "49.83"\nlongitude: "0.60"\n').replace(
    "funders:\n", "funders:\n  - {id: region, name: {fr: Région, en: Region}, level: regional, requires: []}\n")
FARM = 'kind: farm\ncountry: {}\ncity: {}\nlatitude: "{}"\nlongitude: "{}"\n'
PROJECT = """status: completed
start: 2023-09-01
end: 2025-08-31
partners: [ferme, ecole]
action_type: Partenariat simplifié
good_practice: "true"
topics: [Élevage, Prix du lait]
fundings:
  - {funder: eu, level: european, amount: "30000", school_year: "2023-2024"}
  - {funder: eu, level: european, amount: "20000", school_year: "2024-2025"}
  - {funder: region, level: regional, amount: "1500", school_year: "2024-2025"}
"""


def plain(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]*>", " ", html))).strip()


def facts(page: str) -> dict[str, str]:
    """The facts card, by label."""
    return {plain(label): plain(values) for label, values in re.findall(r'<div class="facts__line"><dt>(.*?)</dt>(.*?)</div>', page, re.DOTALL)}


@pytest.fixture
def shared(site: SiteOnDisk) -> SiteOnDisk:
    """A farm in Ireland and a school in Senegal, with which there is a project, stories, news and an event."""
    event = entry("Départ", "kind: departure\nstart: 2027-01-08 04:30\nend: 2027-01-08 05:15\npartners: [ecole]\nprojects: [laits]\n")
    site.write({
        "site.yaml": HAVEN, "partners/ferme/index.fr.md": entry("La ferme", FARM.format("IE", "Cork", 51.9, -8.4)), "partners/ecole/index.fr.md": entry("L'école", FARM.format("SN", "Saint-Louis", 16.0, -16.5)),
        "projects/laits/index.fr.md": entry("Laits", PROJECT), "events/depart/index.fr.md": event,
        "news/visite/index.fr.md": entry("Visite", "date_published: 2025-09-20\npartners: [ferme]\n"),
        "testimonies/a/index.fr.md": story("Partie", more="host: ferme\n"),
        "testimonies/b/index.fr.md": story("Venue", more="host: ferme\n").replace("outgoing", "incoming").replace("2025-03", "2024-11"),
    })
    site.build()
    return site


def years(page: str) -> list[tuple[str, list[str]]]:
    """What was done together, by school year."""
    found = re.findall(r'<p class="together__name">(.*?)</p>(.*?)</ul>', page, re.DOTALL)
    return [(year, [plain(deed) for deed in re.findall(r'<li class="together__deed">(.*?)</li>', deeds, re.DOTALL)]) for year, deeds in found]


def test_what_was_done_together_goes_year_by_year_newest_first(shared: SiteOnDisk) -> None:
    assert years(shared.page("partenaires/ferme")) == [
        ("2025-2026", ["Actualités Visite septembre 2025"]),
        ("2024-2025", ["Un projet s’achève Laits août 2025", "Stage Partie mars 2025", "Stage, chez nous Venue novembre 2024"]),
        ("2023-2024", ["Un projet commence Laits septembre 2023"]),
    ]
    assert years(shared.page("partenaires/ecole"))[0] == ("2026-2027", ["Départ Départ janvier 2027"])


HISTORY = """since: 2016
history:
  - {id: well, school_year: 2016-2017, text: On creuse un puits.}
  - {id: pump, school_year: 2016-2017, text: La pompe tombe en panne.}
  - {id: visit, school_year: 2025-2026, text: Une visite à deux.}
"""


def test_what_the_staff_remember_stands_in_its_year(shared: SiteOnDisk) -> None:
    shared.write({
        "partners/ferme/index.fr.md": entry("La ferme", FARM.format("IE", "Cork", 51.9, -8.4) + HISTORY),
        "partners/ferme/index.en.md": translation("The farm", more="history: [{id: well, text: We dig a well.}, {id: pump, text: The pump breaks down.}, {id: visit, text: A visit.}]\n"),
    }).build()
    page, english = shared.page("partenaires/ferme"), shared.page("en/partners/ferme")
    names = re.findall(r'<p class="together__name">(.*?)</p>', page)
    assert names == sorted(names, reverse=True) and names[-1] == "2016-2017" and names[0] == "2025-2026"
    last = page[page.index(">2016-2017<"):]
    assert last.index("On creuse un puits.") < last.index("La pompe tombe en panne.") and "<ul" not in last[: last.index("</ol>")]
    first = page[page.index(">2025-2026<"): page.index(">2024-2025<")]
    assert first.index("Une visite à deux.") < first.index("Visite</a>")
    assert "We dig a well." in english and "On creuse" not in english


def test_nothing_was_done_with_a_partner_before_they_were_one(shared: SiteOnDisk) -> None:
    shared.write({"partners/ferme/index.fr.md": entry("La ferme", FARM.format("IE", "Cork", 51.9, -8.4) + HISTORY.replace("2016\n", "2018\n", 1))})
    assert [each.code for each in shared.problems()] == ["history-before-since"]


def test_the_countries_of_a_project_are_those_of_its_partners_and_of_its_stories(shared: SiteOnDisk) -> None:
    shared.write({"testimonies/c/index.fr.md": story("Ailleurs", country="EE", more="project: laits\n")}).build()
    assert facts(shared.page("projets/laits"))["Pays"].split() == ["France", "Estonie", "Irlande", "Sénégal"]


def test_a_withheld_story_was_not_done_together(shared: SiteOnDisk) -> None:
    shared.edit("testimonies/a/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT")
    shared.build()
    assert "Partie" not in shared.page("partenaires/ferme") and "Venue" in shared.page("partenaires/ferme")


def test_a_partner_is_shown_on_a_map_with_the_way_there(shared: SiteOnDisk) -> None:
    page = shared.page("partenaires/ferme")
    assert 'id="map--locator"' in page and "map__route" in page and "Situation : La ferme" in plain(page).replace("\u202f", " ")
    shared.edit("partners/ferme/index.fr.md", "country: IE", "country: AQ").edit("partners/ferme/index.fr.md", 'latitude: "51.9"\nlongitude: "-8.4"\n', "")
    shared.build()
    assert "map--locator" not in shared.page("partenaires/ferme")


def test_the_partners_of_a_project_are_links_on_its_maps(shared: SiteOnDisk) -> None:
    page = shared.page("projets/laits")
    maps = dict(re.findall(r'id="map--(partners-\w+)">(.*?)</figure>', page, re.DOTALL))
    assert {name: re.findall(r'<a class="map__link" href="([^"]*)"', drawn) for name, drawn in maps.items()} == {"partners-europe": ["/partenaires/ferme/"], "partners-world": ["/partenaires/ecole/"]}
    shared.edit("projects/laits/index.fr.md", "partners: [ferme, ecole]", "partners: [ecole]").build()
    assert re.findall(r'id="map--(partners-\w+)"', shared.page("projets/laits")) == ["partners-world"]
    shared.edit("projects/laits/index.fr.md", "partners: [ecole]\n", "").build()
    assert "map--partners" not in shared.page("projets/laits")


def test_a_project_says_what_the_results_card_of_erasmus_asks(shared: SiteOnDisk) -> None:
    told = facts(shared.page("projets/laits"))
    assert told["Type d’action"] == "Partenariat simplifié" and told["Thèmes"] == "Élevage Prix du lait" and told["Pays"] == "France Irlande Sénégal"
    assert told["Bonne pratique"] == "reconnue par l’agence Erasmus+" and told["Financements"] == "51 500 €" and told["dont Union européenne"] == "50 000 €"


def test_fundings_are_summed_by_year_and_by_level(shared: SiteOnDisk) -> None:
    page = shared.page("projets/laits")
    table = page[page.index('<table class="fundings">') : page.index("</tfoot>")]
    assert re.findall(r'fundings__year"><th scope="rowgroup">(.*?)</th>', table) == ["2024-2025", "2023-2024"]
    assert plain(table[table.index("<tfoot>") :]) == "Régional 1 500 € Européen 50 000 € Total 51 500 €"


def test_an_event_leads_to_the_project_and_the_partner(shared: SiteOnDisk) -> None:
    page = shared.page("agenda/depart")
    assert 'href="/projets/laits/"' in page and 'href="/partenaires/ecole/"' in page
