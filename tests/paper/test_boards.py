"""What hangs on a wall: a story to pin up, the posters of an Open Day; one page each, whatever there is to say."""

from __future__ import annotations

from datetime import date

import pytest
from conftest import SiteOnDisk, entry, photo, story
from printed import alternatives, codes, pdf, words

PIN_UP = "temoignages/cork/cork.pdf"
POSTER = "agenda/portes/portes-a3.pdf"
DAY = "kind: open-day\nstart: 2027-03-13 09:00\nend: 2027-03-13 17:00\nlocation: {name: Cour d'honneur, city: Essai}\n"
QUOTE = "On m'a crue sur parole, et cela a tout changé. "


@pytest.fixture
def hung(site: SiteOnDisk) -> SiteOnDisk:
    """A story with a picture and answers, a second one of another centre, an Open Day to come and one that is over."""
    site.paper = True
    answers = "answers:\n  - {question: cost, by: lea, text: Trois cents euros. Le reste est payé.}\nphotos: [{file: vue.jpg, alt: Une vue du port}]\n"
    site.write({
        "testimonies/cork/index.fr.md": story("Un mois à Cork", name="Zéphyrine", more=f'quote: "{QUOTE.strip()}"\nfunders: [eu]\n{answers}'),
        "testimonies/cork/vue.jpg": photo(1200, 1600),
        "testimonies/porto/index.fr.md": story("Porto").replace("centre: legta", "centre: cfa"),
        "events/portes/index.fr.md": entry("Portes ouvertes", DAY),
        "events/passees/index.fr.md": entry("Anciennes", DAY.replace("2027", "2026")),
    })
    site.build()
    return site


def test_a_story_hangs_with_its_picture_its_words_and_an_answer(hung: SiteOnDisk) -> None:
    told = words(hung, PIN_UP)
    for each in ("Un mois à Cork", "On m’a crue sur parole", "Zéphyrine", "Combien cela coûte", "Trois cents euros", "Financé", "Irlande", "example.org/temoignages/cork"):
        assert each in told.replace("\u00ad", ""), each
    assert "Une vue du port" in alternatives(hung, PIN_UP) and len(pdf(hung, PIN_UP).pages) == 1
    assert codes(hung, PIN_UP) == ["https://example.org/temoignages/cork/"]
    page = hung.page("temoignages/cork")
    assert 'href="/temoignages/cork/cork.pdf"' in page and "Une page à afficher" in page


def test_a_poster_says_when_and_where_and_leads_to_each_centre(hung: SiteOnDisk) -> None:
    told = words(hung, POSTER)
    assert any("Irlande" in each for each in alternatives(hung, POSTER))
    for each in ("Portes ouvertes", "Samedi 13 mars 2027", "de 9 h à 17 h", "Cour d’honneur", "Essai", "Leurs récits"):
        assert each in told, each
    assert sorted(codes(hung, POSTER)) == ["https://example.org/agenda/portes/", "https://example.org/centres/cfa/", "https://example.org/centres/legta/"]
    sizes = {path: [round(float(side)) for side in pdf(hung, path).pages[0].mediabox[2:]] for path in (POSTER, "agenda/portes/portes.pdf")}
    assert sizes == {POSTER: [842, 1191], "agenda/portes/portes.pdf": [595, 842]}
    page = hung.page("agenda/portes")
    assert f'href="/{POSTER}"' in page and "PDF, A3" in page and 'href="/agenda/portes/portes.pdf"' in page


def test_a_poster_of_one_centre_leads_to_where_its_own_learners_went(hung: SiteOnDisk) -> None:
    hung.edit("events/portes/index.fr.md", "kind: open-day", "centres: [cfa]\nkind: open-day").edit("testimonies/porto/index.fr.md", "country: IE", "country: PT")
    hung.build()
    assert sorted(codes(hung, POSTER)) == ["https://example.org/agenda/portes/", "https://example.org/destinations/portugal/"]


def test_of_a_sentence_too_long_for_its_place_a_whole_clause_is_kept(hung: SiteOnDisk) -> None:
    first = "Parmi ceux qui ont fini leur formation en 2026, quatre élèves sur dix sont partis au moins une fois pendant leur scolarité à Essai, et moins de deux sur dix n'en veulent pas" + " ni aujourd'hui ni demain" * 4
    hung.edit("events/portes/index.fr.md", "summary: Résumé de Portes ouvertes", f'summary: "{first}."')
    hung.build()
    assert "scolarité à Essai…" in words(hung, POSTER) and "moins de deux" not in words(hung, POSTER)


def test_a_story_without_answers_says_below_its_quote_what_it_is_about(hung: SiteOnDisk) -> None:
    assert "Résumé de Un mois à Cork" not in words(hung, PIN_UP)
    hung.edit("testimonies/cork/index.fr.md", "answers:\n  - {question: cost, by: lea, text: Trois cents euros. Le reste est payé.}\n", "")
    hung.build()
    assert "Résumé de Un mois à Cork" in words(hung, PIN_UP)


def test_a_day_that_is_over_or_called_off_has_no_poster(hung: SiteOnDisk) -> None:
    assert not list((hung.output / "agenda/passees").glob("*.pdf"))
    hung.edit("events/portes/index.fr.md", "kind: open-day", "status: cancelled\nkind: open-day")
    hung.build()
    assert not list((hung.output / "agenda/portes").glob("*.pdf")) and ".pdf" not in hung.page("agenda/portes")
    hung.edit("events/portes/index.fr.md", "status: cancelled\n", "")
    hung.today = date(2027, 3, 14)
    hung.build()
    assert not list((hung.output / "agenda/portes").glob("*.pdf"))


def test_a_storys_text_prints_nothing(hung: SiteOnDisk) -> None:
    hung.edit("testimonies/cork/index.fr.md", "Le texte.", "Un autre texte.")
    assert not [path for path in hung.build().rendered if path.endswith(".pdf")]


def test_without_the_purpose_print_a_story_is_on_no_wall(hung: SiteOnDisk) -> None:
    hung.edit("testimonies/cork/index.fr.md", "[web, feed, kiosk, print, social]", "[web, feed, kiosk, social]")
    hung.build()
    assert not (hung.output / PIN_UP).exists() and ".pdf" not in hung.page("temoignages/cork")
    assert not any("Zéphyrine" in words(hung, path) for path in (POSTER, "agenda/portes/portes.pdf"))


@pytest.mark.parametrize("title, quote", [("T" * 200, QUOTE * 8), ("Un titre de deux cents signes " * 6, ""), ("ثانوية سيدي إفني", "Дневник практики 🌾 " * 19), ("Court", QUOTE * 8)], ids=["one-word", "no-quote", "scripts", "long-quote"])
def test_one_page_whatever_there_is_to_say(hung: SiteOnDisk, title: str, quote: str) -> None:
    hung.edit("testimonies/cork/index.fr.md", "title: Un mois à Cork", f"title: {title.strip()}")
    hung.edit("testimonies/cork/index.fr.md", f'quote: "{QUOTE.strip()}"\n', f'quote: "{quote.strip()}"\n' if quote else "")
    hung.edit("events/portes/index.fr.md", "title: Portes ouvertes", f"title: {title.strip()}")
    report = hung.build()
    assert not [each for each in report.warnings if each.code.startswith(("sheet", "letter"))], report.warnings
    for path in (PIN_UP, POSTER, "agenda/portes/portes.pdf"):
        assert len(pdf(hung, path).pages) == 1
    # codes are the last to give way
    assert codes(hung, PIN_UP) and len(codes(hung, POSTER)) == 3


def test_a_poster_says_once_what_it_is_for(hung: SiteOnDisk) -> None:
    hung.edit("events/portes/index.fr.md", "title: Portes ouvertes", "title: Journée Portes ouvertes 2027")
    hung.build()
    assert words(hung, POSTER).count("Journée Portes ouvertes") == 1
    hung.edit("events/portes/index.fr.md", "title: Journée Portes ouvertes 2027", "title: Portes ouvertes").build()
    assert "Journée" not in words(hung, POSTER)


def test_a_day_put_off_has_no_poster(hung: SiteOnDisk) -> None:
    hung.edit("events/portes/index.fr.md", "kind: open-day", "status: postponed\nkind: open-day")
    hung.build()
    assert not list((hung.output / "agenda/portes").glob("*.pdf"))


def test_a_storys_own_person_is_presented_once(hung: SiteOnDisk) -> None:
    hung.edit("testimonies/cork/index.fr.md", "    age_band: 18-20", "    role: apprentie en BTSA\n    age_band: 18-20")
    hung.build()
    told = words(hung, PIN_UP)
    assert told.count("apprentie en BTSA") == 1 and told.count("Zéphyrine") == 2
