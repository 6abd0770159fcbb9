"""Every answer to a question on its page, by whom it was given, and the ways to choose among them."""

from __future__ import annotations

import re

import pytest
from conftest import SiteOnDisk, story, translation

ANSWERS = """answers:
  - {{question: cost, by: lea, text: "{cost}"}}
"""


@pytest.fixture
def site_with_answers(site: SiteOnDisk) -> SiteOnDisk:
    for number in range(23):
        country = "IE" if number % 2 else "ES"
        site.write({f"testimonies/s{number}/index.fr.md": story(f"Histoire {number}", country=country, more=ANSWERS.format(cost=f"{number} euros"), published="2025-06-01")})
    site.write({"testimonies/s0/index.en.md": translation("Story", more="answers: [{question: cost, text: Nothing}]\n")})
    site.build()
    return site


def test_all_answers_page_by_page(site_with_answers: SiteOnDisk) -> None:
    first, second = site_with_answers.page("questions/cout"), site_with_answers.page("questions/cout/page/2")
    told = [set(re.findall(r"(\d+) euros", page.split("<main")[1])) for page in (first, second)]
    assert len(told[0]) == 20 and told[0] | told[1] == {str(number) for number in range(23)} and not told[0] & told[1]
    assert 'href="/temoignages/s1/"' in first + second


def test_answers_are_chosen_without_script(site_with_answers: SiteOnDisk) -> None:
    page = site_with_answers.page("questions/cout")
    assert 'href="/questions/cout/pays/irlande/"' in page
    irish = site_with_answers.page("questions/cout/pays/irlande").split("<main")[1]
    assert set(re.findall(r"(\d+) euros", irish)) == {str(number) for number in range(23) if number % 2}


def test_a_question_without_answer_has_no_page(site_with_answers: SiteOnDisk) -> None:
    assert not (site_with_answers.output / "questions/souci").exists()
    assert "souci" not in site_with_answers.page("questions").split("<main")[1]


def test_a_withheld_voice_answers_nothing(site_with_answers: SiteOnDisk) -> None:
    site_with_answers.edit("testimonies/s7/index.fr.md", "minor: false", "minor: true")
    site_with_answers.build()
    assert all(b"7 euros" not in content.replace(b"17 euros", b"") for content in site_with_answers.files().values())


def test_values_are_listed_in_the_order_of_their_language_or_their_own(site: SiteOnDisk) -> None:
    for number, (title, country, band) in enumerate((("Étape", "SI", "21-25"), ("Ztape", "SN", "over-40"), ("Etape", "EE", "18-20"), ("Atape", "ES", "26-40"))):
        text = story(title, country=country, centre=("cfa", "legta")[number % 2], more=ANSWERS.format(cost="5 euros"))
        site.write({f"testimonies/s{number}/index.fr.md": text.replace("18-20", band)})
    site.build()
    listed = [re.findall(r'facet__link" href="[^"]*/([^/"]+)/">', part) for part in site.page("questions/cout").split("<details")[1:]]
    assert listed == [["espagne", "estonie", "senegal", "slovenie"], ["legta", "cfa"], ["18-20-ans", "21-25-ans", "26-40-ans", "plus-de-40-ans"]]
    countries = [name for name in re.findall(r'href="/destinations/([a-z]+)/"', site.page("plan-du-site"))]
    assert countries == ["espagne", "estonie", "senegal", "slovenie"]
    # entries of one day by their titles: an accent does not send a title to the end
    assert re.findall(r'<h2 class="card__title"[^>]*>.*?<a[^>]*>(?:<[^>]*>)*(\w+)', site.page("temoignages")) == ["Atape", "Etape", "Étape", "Ztape"]
