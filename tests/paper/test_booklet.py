"""The yearly booklet: the three indicators with their charts, what was concluded, projects and stories, ready for the school council."""

from __future__ import annotations

import re

import pypdfium2
import pytest
from conftest import SiteOnDisk, entry, photo, story
from printed import alternatives, letters, pdf, words

FIGURES = {
    "indicators/mobilities.csv": "school_year,centre,country,direction,kind,learners\n2024-2025,legta,IE,outgoing,internship,12\n2024-2025,cfa,PT,outgoing,internship,3\n"
                                 "2025-2026,legta,IE,outgoing,internship,21\n2025-2026,cfa,PT,outgoing,internship,9\n2025-2026,legta,IE,incoming,internship,6\n",
    "indicators/fundings.csv": "school_year,level,funder,amount\n2024-2025,regional,region,3000\n2025-2026,regional,region,4500\n2025-2026,european,eu,12000\n",
    "indicators/supports.csv": "school_year,level,body,supports\n2025-2026,local,Ville d'Essai,2\n",
}
REGION = "  - {id: region, name: {fr: Région, en: Region}, level: regional, requires: [], statement: {fr: Avec le soutien de la Région, en: With the support of the Region}}\n"
EVALUATION = """\
Un premier **constat** sur l'année.

## Ce qui a marché

- Les groupes
- Les trains

| Centre | Départs |
|---|---|
| Lycée | 21 |
"""
BOOKLET = "indicateurs/2025-2026/2025-2026.pdf"


@pytest.fixture
def reviewed(site: SiteOnDisk) -> SiteOnDisk:
    """A site with two school years of figures, of which the newer has an evaluation, a project and stories."""
    site.paper = True
    site.write(FIGURES | {"site.yaml": (site.content / "site.yaml").read_text("utf-8").replace("contacts:\n", REGION + "contacts:\n", 1)})
    site.write({
        "indicators/2025-2026/index.fr.md": entry("Une bonne année", "school_year: 2025-2026\ndate_published: 2026-10-01\n", EVALUATION),
        "projects/laits/index.fr.md": entry("Laits d'Europe", "status: ongoing\nstart: 2025-09-01\nfundings: [{funder: region, level: regional, amount: '4500', school_year: 2025-2026}]\nphotos: [{file: vue.jpg, alt: Une vue du port}]\n"),
        "projects/laits/vue.jpg": photo(1200, 800),
        "testimonies/cork/index.fr.md": story("Un mois à Cork", name="Zéphyrine", more='quote: "On m\'a crue sur parole."\n').replace("start: 2025-03-03", "start: 2025-10-06").replace("end: 2025-03-28", "end: 2025-10-31"),
    })
    site.build()
    return site


def test_each_year_with_figures_has_one_in_each_language(reviewed: SiteOnDisk) -> None:
    found = sorted(path.relative_to(reviewed.output).as_posix() for path in (reviewed.output).rglob("20*.pdf"))
    assert found == [f"{place}/{year}/{year}.pdf" for place in ("en/indicators", "indicateurs") for year in ("2024-2025", "2025-2026")]


def test_it_tells_the_figures_the_evaluation_the_projects_and_the_stories(reviewed: SiteOnDisk) -> None:
    told = words(reviewed, BOOKLET)
    for each in ("Bilan des mobilités", "Une bonne année", "constat", "Ce qui a marché", "Les trains", "Lycée 21", "30 apprenants partis en 2025-2026", "4 500 €", "12 000 €", "Ville d’Essai",
                 "Laits d’Europe", "On m’a crue sur parole.", "Zéphyrine", "Avec le soutien de la Région", "example.org/indicateurs/2025-2026", "Sommaire"):
        assert each in told, each
    assert any("QR" in each for each in alternatives(reviewed, BOOKLET)) and "Une vue du port" in alternatives(reviewed, BOOKLET)
    assert "Region" in words(reviewed, "en/indicators/2025-2026/2025-2026.pdf")


@pytest.mark.parametrize("title, shown", [("2025-2026 : une bonne année", "Une bonne année"), ("Une bonne année", "Une bonne année"), ("2025-2026", "")])
def test_its_title_says_the_year_once(reviewed: SiteOnDisk, title: str, shown: str) -> None:
    reviewed.edit("indicators/2025-2026/index.fr.md", "title: Une bonne année", f'title: "{title}"')
    reviewed.build()
    told = pdf(reviewed, BOOKLET).metadata.title.replace("\u00a0", " ").replace("\u202f", " ")
    assert told == "Bilan des mobilités 2025-2026" + (f" : {shown}" if shown else "")


def test_it_is_tagged_has_bookmarks_and_a_table_under_each_chart(reviewed: SiteOnDisk) -> None:
    read = pdf(reviewed, BOOKLET)
    root = read.trailer["/Root"]
    metadata = root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata and "<pdfaid:conformance>A</pdfaid:conformance>" in metadata
    chapters = [each.title for each in read.outline if not isinstance(each, list)]
    assert chapters == ["L’année en chiffres", "Ce que nous en retenons", "Apprenants en mobilité", "Financements obtenus", "Soutiens officiels", "Les projets derrière ces chiffres", "Ils racontent cette année-là", "Comment nous comptons"]
    # fewer than five of one centre in the year before: not told apart here either
    assert "Partir, accueillir" in words(reviewed, BOOKLET) and re.search(r"24-25 25-26", words(reviewed, BOOKLET))


def test_a_past_years_booklet_knows_nothing_of_later_years(reviewed: SiteOnDisk) -> None:
    before = words(reviewed, "indicateurs/2024-2025/2024-2025.pdf")
    assert "25-26" not in before and "15 apprenants partis en 2024-2025" in before and "Zéphyrine" not in before
    with (reviewed.content / "indicators/mobilities.csv").open("a", encoding="utf-8") as file:
        file.write("2026-2027,legta,IE,outgoing,internship,40\n")
    reviewed.build()
    assert "2026-2027" in reviewed.page("indicateurs") and words(reviewed, "indicateurs/2024-2025/2024-2025.pdf") == before


def test_its_page_links_to_it(reviewed: SiteOnDisk) -> None:
    assert f'href="/{BOOKLET}"' in reviewed.page("indicateurs/2025-2026") and "Le bilan de l’année, à imprimer" in reviewed.page("indicateurs/2025-2026")


def test_whoever_did_not_grant_print_is_not_in_it(reviewed: SiteOnDisk) -> None:
    reviewed.edit("testimonies/cork/index.fr.md", "[web, feed, kiosk, print, social]", "[web, feed, kiosk, social]")
    reviewed.build()
    told = words(reviewed, BOOKLET)
    assert not any(each in told for each in ("Zéphyrine", "crue sur parole", "Un mois à Cork")) and "30 apprenants partis" in told


def test_an_evaluation_that_begins_below_a_chapter_is_set_all_the_same(reviewed: SiteOnDisk) -> None:
    reviewed.edit("indicators/2025-2026/index.fr.md", "Un premier **constat** sur l'année.", "### Tout de suite\n\n> Une citation.\n\n1. Un\n2. Deux\n   - dedans\n")
    assert not reviewed.build().warnings
    assert all(each in words(reviewed, BOOKLET) for each in ("Tout de suite", "Une citation.", "dedans"))



def test_its_cover_says_the_three_indicators_and_its_map_shows_where_the_figures_lead(reviewed: SiteOnDisk) -> None:
    cover = re.sub(r"\s+", " ", pdf(reviewed, BOOKLET).pages[0].extract_text().replace("\u202f", " ").replace("\u00a0", " "))
    assert "30 Apprenants partis" in cover or ("30" in cover and "Apprenants partis" in cover)
    assert "4 500 €" in cover and "Soutiens locaux, départementaux et régionaux" in cover
    # nobody tells from Portugal, but nine left for it
    assert any("Portugal" in each and "Irlande" in each for each in alternatives(reviewed, BOOKLET))


def test_what_may_not_be_published_makes_no_zero_of_the_rest(reviewed: SiteOnDisk) -> None:
    reviewed.write({"indicators/mobilities.csv": "school_year,centre,country,direction,kind,learners\n2023-2024,legta,IE,outgoing,internship,1\n2024-2025,legta,IE,outgoing,internship,1\n2025-2026,legta,IE,outgoing,internship,21\n"})
    reviewed.build()
    assert re.search(r"Partir, accueillir – ", words(reviewed, "indicateurs/2024-2025/2024-2025.pdf"))


def test_a_first_year_has_no_chart_over_the_years_and_its_chapters_share_pages(reviewed: SiteOnDisk) -> None:
    first, second = (pdf(reviewed, f"indicateurs/{year}/{year}.pdf") for year in ("2024-2025", "2025-2026"))
    told = words(reviewed, "indicateurs/2024-2025/2024-2025.pdf")
    assert "Départs par centre" not in told and "Départs par centre" in words(reviewed, BOOKLET)
    # what the charts would have said stands in the year's own figures
    assert "15 apprenants partis en 2024-2025" in told and "3 000 €" in told
    where = {each.title: first.get_destination_page_number(each) for each in first.outline if not isinstance(each, list)}
    assert len(set(where.values())) <= 3 and len(first.pages) < len(second.pages)


def test_what_stands_alone_is_as_wide_as_the_page(reviewed: SiteOnDisk) -> None:
    page = next(each for each in pypdfium2.PdfDocument(reviewed.output / BOOKLET) if "Les projets derrière" in each.get_textpage().get_text_range())
    assert max(each.right for each in letters(page) if each.sign.isalpha()) > page.get_width() * 0.7
