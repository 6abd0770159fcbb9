"""Sheets on paper: one page each, whole, tagged, with nobody on it who did not grant it; pages say what they weigh."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from conftest import SiteOnDisk, entry, photo, story, translation
from markupsafe import Markup
from printed import alternatives, pdf, sheets, words
from showcase.views.paper.sentences import told

FUNDER = "  - {id: eu, name: {fr: Union européenne, en: European Union}, level: european, requires: [], statement: {fr: Financé, en: Funded}}\n"
DEMANDING = """\
  - id: eu
    name: {fr: Union européenne, en: European Union}
    level: european
    emblem: eu
    statement: {fr: Financé par l'Union, en: Funded by the Union}
    disclaimer: {fr: "Les avis exprimés n'engagent que leurs auteurs.", en: "Views expressed are those of the authors."}
  - {id: region, name: {fr: Région, en: Region}, level: regional, requires: [], statement: {fr: Avec le soutien de la Région, en: With the support of the Region}}
"""
PROJECT = """\
status: ongoing
start: 2025-09-01
end: 2027-08-31
partners: [ferme]
funders: [eu, region]
fundings:
  - {funder: eu, level: european, amount: "12000", school_year: "2025-2026"}
  - {funder: region, level: regional, amount: "3000", school_year: "2025-2026"}
objectives: [Partir en train, Revenir par la mer]
results: [Neuf départs]
date_published: 2025-10-20
photos: [{file: vue.jpg, alt: Une vue du port, focus: [0.5, 0.2]}]
"""
LONG = ("Une très longue phrase qui raconte tout ce que nous avons fait ensemble, avec les noms, les dates et les regrets " * 4)[:380].strip()


@pytest.fixture
def printed(site: SiteOnDisk) -> SiteOnDisk:
    """A project with a partner, funders, a picture and a story, its sheets printed."""
    site.paper = True
    site.edit("site.yaml", FUNDER, DEMANDING)
    site.write({
        "projects/laits/index.fr.md": entry("Laits d'Europe", PROJECT, "Un premier paragraphe. Il a deux phrases."),
        "projects/laits/index.en.md": translation("Milks of Europe", more="objectives: [By train, By sea]\nresults: [Nine left]\nphotos: [{file: vue.jpg, alt: The harbour}]\n"),
        "projects/laits/vue.jpg": photo(1200, 1600),
        "partners/ferme/index.fr.md": entry("La ferme du bout", "kind: farm\ncountry: IE\ncity: Cork\n"),
        "testimonies/cork/index.fr.md": story("Un mois à Cork", name="Zéphyrine", more='quote: "On m\'a crue sur parole."\nproject: laits\nhost: ferme\nfunders: [eu]\n'),
    })
    site.build()
    return site


SHEET = "projets/laits/laits.pdf"


def test_projects_partners_countries_and_stories_have_a_sheet_in_each_language(printed: SiteOnDisk) -> None:
    assert sheets(printed) == [
        "destinations/irlande/irlande.pdf", "en/destinations/ireland/ireland.pdf", "en/partners/ferme/ferme.pdf", "en/projects/laits/laits.pdf", "en/testimonies/cork/cork.pdf",
        "partenaires/ferme/ferme.pdf", SHEET, "temoignages/cork/cork.pdf",
    ]


def test_a_country_is_told_in_the_words_of_the_staff_and_counts_no_lone_ones(printed: SiteOnDisk) -> None:
    path = "destinations/irlande/irlande.pdf"
    # one story, one partner, one place, one school year: nothing to be seen from afar
    assert "1 partenaire" not in words(printed, path) and "Nos apprenants et nos personnels" in words(printed, path)
    printed.write({
        "destinations/ie/index.fr.md": entry("Partir en Irlande", "country: IE\n", "Prenez un imperméable. Et le goût du thé.").replace("Résumé de Partir en Irlande", "Le pays où il pleut doucement."),
        "testimonies/deux/index.fr.md": story("Deux mois à Galway"),
    }).build()
    told = words(printed, path)
    assert "Le pays où il pleut doucement." in told and "Partir en Irlande" in told and "Prenez un imperméable. Et le goût du thé." in told
    assert "2 témoignages" in told and "Nos apprenants" not in told
    # in a language in which they did not write, the sheet says what it can
    assert "pleut" not in words(printed, "en/destinations/ireland/ireland.pdf")


def test_a_sheet_is_one_tagged_page_of_a4_with_its_fonts(printed: SiteOnDisk) -> None:
    for path in sheets(printed):
        read = pdf(printed, path)
        root = read.trailer["/Root"]
        assert len(read.pages) == 1, path
        assert [round(float(side)) for side in read.pages[0].mediabox[2:]] == [595, 842]
        assert root["/MarkInfo"]["/Marked"] and root["/StructTreeRoot"] and root["/ViewerPreferences"]["/DisplayDocTitle"]
        assert root["/Lang"] == ("en" if path.startswith("en/") else "fr")
        metadata = root["/Metadata"].get_data().decode()
        assert "<pdfuaid:part>1</pdfuaid:part>" in metadata and "<pdfaid:part>2</pdfaid:part>" in metadata and "<pdfaid:conformance>A</pdfaid:conformance>" in metadata
        fonts = [font["/DescendantFonts"][0]["/FontDescriptor"] for font in (each.get_object() for each in read.pages[0]["/Resources"]["/Font"].values())]
        assert fonts and all("/FontFile2" in font or "/FontFile3" in font for font in fonts)
        assert all(re.match(r"/[A-Z]{6}\+", font["/FontName"]) for font in fonts)
        assert read.outline, "bookmarks lead to its parts"


def test_a_sheet_says_what_a_funder_looks_for(printed: SiteOnDisk) -> None:
    told = words(printed, SHEET)
    for each in ("Laits d’Europe", "15 000 €", "12 000 €", "Partir en train", "Neuf départs", "La ferme du bout", "Irlande", "On m’a crue sur parole.", "Zéphyrine",
                 "Financé par l’Union", "Les avis exprimés n’engagent que leurs auteurs.", "Avec le soutien de la Région"):
        assert each in told, each
    assert "example.org/projets/laits" in told.replace(" ", "")
    assert re.sub(r"\s", " ", pdf(printed, SHEET).metadata.title) == "Fiche projet : Laits d’Europe"
    assert "Milks of Europe" in words(printed, "en/projects/laits/laits.pdf") and "Views expressed" in words(printed, "en/projects/laits/laits.pdf")


def test_pictures_emblem_and_code_are_told_to_who_cannot_see_them(printed: SiteOnDisk) -> None:
    assert alternatives(printed, SHEET) >= {"Une vue du port", "Emblème de l’Union européenne"}
    assert any("example.org/projets/laits" in each for each in alternatives(printed, SHEET))


def test_a_page_links_to_its_sheet_with_format_and_weight(printed: SiteOnDisk) -> None:
    kilobytes = max(1, round((printed.output / SHEET).stat().st_size / 1000))
    page = printed.page("projets/laits")
    assert 'href="/projets/laits/laits.pdf"' in page and f"PDF, A4, {kilobytes} ko" in page.replace("\u00a0", " ")
    assert 'href="/partenaires/ferme/ferme.pdf"' in printed.page("partenaires/ferme") and 'href="/destinations/irlande/irlande.pdf"' in printed.page("destinations/irlande")


def test_without_paper_nothing_is_printed_and_no_page_links_to_it(printed: SiteOnDisk) -> None:
    printed.paper = False
    printed.build()
    assert not sheets(printed) and "laits.pdf" not in printed.page("projets/laits")


def test_a_second_build_prints_the_same_bytes_elsewhere_on_another_day(printed: SiteOnDisk, tmp_path: Path) -> None:
    import shutil

    other = SiteOnDisk(tmp_path / "ailleurs")
    shutil.rmtree(other.content)
    shutil.copytree(printed.content, other.content)
    other.paper, other.today, other.workers = True, date(2026, 12, 31), 1
    other.build()
    assert {path: (other.output / path).read_bytes() for path in sheets(other)} == {path: (printed.output / path).read_bytes() for path in sheets(printed)}


def test_an_edit_prints_what_shows_it_and_nothing_else(printed: SiteOnDisk) -> None:
    printed.edit("partners/ferme/index.fr.md", "Texte.", "Un texte plus long.")
    done = set(printed.build().rendered)
    # the English sheet shows the French words, for there are no others
    assert {path for path in done if path.endswith(".pdf")} == {"partenaires/ferme/ferme.pdf", "en/partners/ferme/ferme.pdf"}
    assert {path for path in done if path.endswith(".html")} == {"partenaires/ferme/index.html", "en/partners/ferme/index.html"}
    assert printed.build().rendered == ()


def test_a_storys_text_prints_nothing_and_its_quote_the_sheets_that_quote_it(printed: SiteOnDisk) -> None:
    printed.edit("testimonies/cork/index.fr.md", "Le texte.", "Un autre texte.")
    assert not {path for path in printed.build().rendered if path.endswith(".pdf")}
    printed.edit("testimonies/cork/index.fr.md", "On m'a crue sur parole.", "On m'a cru.")
    assert {path for path in printed.build().rendered if path.endswith(".pdf")} == set(sheets(printed))


def test_a_sheet_that_was_tampered_with_is_printed_again(printed: SiteOnDisk) -> None:
    before = printed.files()
    (printed.output / SHEET).write_bytes(b"tampered")
    assert set(printed.build().rendered) == {SHEET}
    assert printed.files() == before


@pytest.mark.parametrize(("before", "after"), [
    ("[web, feed, kiosk, print, social]", "[web, feed, kiosk, social]"),
    ("reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT"),
    ("reference: AUT", "expires_on: 2026-11-22, reference: AUT"),
], ids=["not-for-print", "withdrawn", "expired"])
def test_whoever_did_not_grant_print_is_on_no_sheet(printed: SiteOnDisk, before: str, after: str) -> None:
    assert "Zéphyrine" in words(printed, SHEET)
    printed.edit("testimonies/cork/index.fr.md", before, after)
    printed.build()
    assert "destinations/irlande/irlande.pdf" not in sheets(printed)
    for path in sheets(printed):
        told = words(printed, path)
        assert not any(each in told for each in ("Zéphyrine", "crue sur parole", "Un mois à Cork")), path
        assert "Zéphyrine" not in repr(pdf(printed, path).metadata) and "Cork" not in repr(pdf(printed, path).outline)


def pictures(site: SiteOnDisk, path: str) -> int:
    return sum(len(page.images) for page in pdf(site, path).pages)


def test_a_picture_that_goes_leaves_no_copy_behind(printed: SiteOnDisk) -> None:
    copies = printed.folder / "cache/paper/photos"
    assert any(copies.iterdir())
    printed.edit("projects/laits/index.fr.md", "photos: [{file: vue.jpg, alt: Une vue du port, focus: [0.5, 0.2]}]\n", "")
    printed.edit("projects/laits/index.en.md", "photos: [{file: vue.jpg, alt: The harbour}]\n", "")
    (printed.content / "projects/laits/vue.jpg").unlink()
    printed.build()
    assert not any(copies.iterdir())


def test_a_picture_is_printed_only_with_everybody_in_it(printed: SiteOnDisk) -> None:
    granted = "consent: {granted_on: 2025-01-10, by: self, minor: false, purposes: [web, print], reference: AUT-2025-002}"
    printed.edit("projects/laits/index.fr.md", "alt: Une vue du port,", "alt: Une vue du port, people: [contact],")
    printed.edit("projects/laits/index.fr.md", "status: ongoing", f"people: [{{id: contact, voice: contact, name: Anatole, {granted}}}]\nstatus: ongoing")
    printed.build()
    shown = pictures(printed, SHEET)
    printed.edit("projects/laits/index.fr.md", "[web, print]", "[web]")
    printed.build()
    assert "Une vue du port" in printed.page("projets/laits")
    assert pictures(printed, SHEET) == shown - 1 and "Une vue du port" not in alternatives(printed, SHEET)


@pytest.mark.parametrize("fields", [
    "status: planned\nstart: 2026-09-01\n",
    "status: ongoing\nstart: 2020-09-01\nfunders: [eu, region]\nobjectives: [" + ", ".join(f'"{number} {LONG[:300]}"' for number in range(12)) + "]\nresults: [" +
    ", ".join(f'"{number} {LONG[:300]}"' for number in range(12)) + "]\npartners: [" + ", ".join(f"p{number}" for number in range(40)) + "]\n",
], ids=["nothing", "forty-partners"])
def test_one_page_whatever_there_is_to_say(printed: SiteOnDisk, fields: str) -> None:
    printed.write({f"partners/p{number}/index.fr.md": entry(f"Une ferme-école au nom long numéro {number}", "kind: farm\ncountry: PT\n") for number in range(40)})
    printed.write({"projects/laits/index.fr.md": entry(LONG, fields, f"{LONG}.\n\n{LONG}.")})
    (printed.content / "projects/laits/index.en.md").unlink()
    printed.build()
    assert len(pdf(printed, SHEET).pages) == 1
    told = words(printed, SHEET)
    assert LONG.split(".")[0].strip() in told
    if "eu" in fields:
        assert "Financé par l’Union" in told and "Les avis exprimés n’engagent que leurs auteurs." in told and re.search(r"et \d\d autres", told)


@pytest.mark.parametrize("title", ["ثانوية سيدي إفني", "Земеделска гимназия", "Γεωργική Σχολή", "Un 🌾 projet 🚜", "D" + "o" * 90], ids=["arabic", "cyrillic", "greek", "emoji", "one-word"])
def test_any_of_our_scripts_is_printed(printed: SiteOnDisk, title: str) -> None:
    printed.edit("partners/ferme/index.fr.md", "title: La ferme du bout", f"title: {title}")
    report = printed.build()
    assert not report.warnings and "partenaires/ferme/ferme.pdf" in sheets(printed)


def test_a_letter_that_no_font_has_is_named_and_its_sheets_left_out(printed: SiteOnDisk) -> None:
    printed.edit("partners/ferme/index.fr.md", "title: La ferme du bout", "title: 札幌 du bout")
    report = printed.build()
    # once, of however many sheets
    assert [(each.severity, each.code, each.path, each.line, each.field, set(dict(each.facts)["letters"])) for each in report.warnings] == [
        ("warning", "letter-unshown", "content/partners/ferme/index.fr.md", 2, "title", {"札", "幌"})]
    # the country's and the project's sheets name the partner too, and the story its host
    assert not [path for path in sheets(printed) if "/cork/" not in path]
    assert ".pdf" not in printed.page("partenaires/ferme") and ".pdf" not in printed.page("projets/laits")
    again = printed.build()
    assert again.rendered == () and again.warnings == report.warnings
    printed.edit("partners/ferme/index.fr.md", "title: 札幌 du bout", "title: La ferme du bout")
    printed.build()
    assert SHEET in sheets(printed) and "laits.pdf" in printed.page("projets/laits")


def test_without_a_public_address_there_is_no_code(printed: SiteOnDisk) -> None:
    printed.siteurl = ""
    printed.build()
    assert not any("QR" in each for each in alternatives(printed, SHEET)) and "example.org/projets" not in words(printed, SHEET)


def test_nothing_is_announced_that_does_not_follow() -> None:
    assert told(Markup("<p>Un premier constat. Deux autres\u00a0:</p><ul><li>a</li></ul><p>Voici\u202f:</p><p>La fin.</p>")) == (("Un premier constat.",), ("La fin.",))
