"""The search indexes of a site: made again when something in them changed and not otherwise, with nothing left of who has gone."""

from __future__ import annotations

import gzip
import json
import shutil
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import AUDITED, PLAIN, SiteOnDisk, entry, story, translation
from showcase.build.build import Build
from showcase.build.memory import Memory
from showcase.build.report import summary
from showcase.outputs import searchindex

PLANTED = {"body": "Xylophage", "answer": "Fandango", "title": "Quetzalcoatl", "name": "Zéphyrine"}
MORE = "answers:\n  - {question: cost, by: lea, text: Réponse Fandango}\n"


@pytest.fixture
def told(site: SiteOnDisk) -> SiteOnDisk:
    """A site with its search: a story with words that nobody else says, and another."""
    site.search = "made"
    site.write({
        "testimonies/zephyrine/index.fr.md": story("Titre de Quetzalcoatl", name=PLANTED["name"], country="NZ", more=MORE, body="Phrase Xylophage."),
        "testimonies/autre/index.fr.md": story("Une autre", name="Paul"),
        "testimonies/autre/index.en.md": translation("Another"),
        "news/retour/index.fr.md": entry("Retour", "date_published: 2025-07-01\n"),
    })
    site.build()
    return site


def folders(site: SiteOnDisk) -> list[str]:
    """The folders of the indexes, relative to the output."""
    return sorted(path.relative_to(site.output).as_posix() for path in site.output.glob("search-index/*"))


def indexed(site: SiteOnDisk) -> bytes:
    """Every byte of the indexes, unpacked, in small letters without accents: as the engine keeps its words."""
    parts = []
    for path in sorted(site.output.glob("search-index/**/*")):
        if path.is_file() and path.suffix not in (".js",):
            raw = path.read_bytes()
            parts.append(gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw)
    return b"\n".join(parts).lower().replace("é".encode(), b"e")


def held(site: SiteOnDisk) -> list[str]:
    """The planted words that the indexes hold; the engine keeps stems, so their beginnings."""
    whole = indexed(site)
    return [name for name, word in PLANTED.items() if word.lower().replace("é", "e")[:7].encode() in whole]


def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The languages that an index is made for from now on."""
    made: list[str] = []
    whole = searchindex.make

    def counted(copies, lang, root, scratch):
        made.append(lang)
        return whole(copies, lang, root, scratch)

    monkeypatch.setattr("showcase.build.searching.make", counted)
    return made


def test_each_language_has_an_index_that_its_page_names(told: SiteOnDisk) -> None:
    assert [folder.rpartition("-")[0] for folder in folders(told)] == ["search-index/en", "search-index/fr"]
    assert all(f'data-folder="/{folder}/"' in told.page("recherche") and f'data-folder="/{folder}/"' in told.page("en/search") for folder in folders(told))
    assert held(told) == list(PLANTED)
    for name in ("nginx.conf", "htaccess"):
        text = (told.folder / "output-server" / name).read_text("utf-8")
        assert "'wasm-unsafe-eval'" in text and "/recherche/" in text and "/en/search/" in text


def test_who_is_withdrawn_leaves_no_byte_in_the_indexes(told: SiteOnDisk) -> None:
    before = folders(told)
    pieces = [path.read_bytes() for path in fragments(told) if b"Xylophage" in gzip.decompress(path.read_bytes())]
    assert len(pieces) == 2
    told.edit("testimonies/zephyrine/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT")
    told.build()
    assert held(told) == [] and b"zealand" not in indexed(told) and b"zelande" not in indexed(told)
    assert not set(before) & set(folders(told)) and len(folders(told)) == 2
    # nor in what is kept in the cache
    kept = b"".join(path.read_bytes() for path in (told.folder / "cache").glob("search-*"))
    assert kept and not any(piece in kept for piece in pieces)


def test_a_removed_page_leaves_the_indexes(told: SiteOnDisk) -> None:
    shutil.rmtree(told.content / "testimonies/zephyrine")
    told.build()
    assert held(told) == []


def test_an_index_is_made_again_only_when_something_in_it_changed(told: SiteOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    made, before = runs(monkeypatch), folders(told)
    told.build()
    told.today += timedelta(1)
    told.build()
    assert made == [] and folders(told) == before
    told.edit("testimonies/autre/index.en.md", "The text.", "The text, mended.")
    report = told.build()
    assert made == ["en"] and {"recherche/index.html", "en/search/index.html"} <= set(report.rendered)
    assert [folder for folder in folders(told) if folder in before] == [folder for folder in before if "/fr-" in folder]


def test_a_lost_cache_gives_the_same_index_again(told: SiteOnDisk) -> None:
    before = told.files()
    shutil.rmtree(told.folder / "cache")
    told.build()
    assert told.files() == before


def test_tampering_with_an_index_is_mended(told: SiteOnDisk) -> None:
    before = told.files()
    for path in told.output.glob("search-index/*/pagefind-entry.json"):
        path.write_text("tampered")
    told.build()
    assert told.files() == before


def test_without_the_setting_there_is_none_and_the_page_says_so(told: SiteOnDisk) -> None:
    told.search = ""
    told.build()
    assert not folders(told) and not list((told.folder / "cache").glob("search*"))
    page = told.page("recherche")
    assert "construite sans la recherche" in page and "data-search" not in page and 'href="/destinations/irlande/"' in page


@pytest.mark.parametrize(("broken", "code"), [("absent", "search-no-engine"), ("failing", "search-failed")])
def test_a_site_is_built_without_an_engine_and_the_staff_is_told(site: SiteOnDisk, monkeypatch: pytest.MonkeyPatch, broken: str, code: str) -> None:
    if broken == "absent":
        monkeypatch.setitem(sys.modules, "pagefind_bin", None)
    else:
        # a program that does not understand what it is asked
        monkeypatch.setattr(searchindex, "_program", lambda: sys.executable)
    site.search = "made"
    site.write({"testimonies/a/index.fr.md": story()})
    report = site.build()
    assert [(each.code, each.severity) for each in report.warnings] == [(code, "warning")]
    assert "construite sans la recherche" in site.page("recherche") and not folders(site)
    assert all(each.text(lang) for each in report.warnings for lang in ("fr", "en"))
    assert site.build().warnings == report.warnings
    monkeypatch.undo()
    assert site.build().warnings == () and len(folders(site)) == 2


def test_a_site_without_stories_has_a_search_all_the_same(site: SiteOnDisk) -> None:
    site.search = "made"
    assert site.build().warnings == ()
    assert len(folders(site)) == 2 and b"le cfa" in indexed(site)


def test_the_preview_makes_one_at_its_start_and_none_at_a_save(told: SiteOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    told.preview, memory, made = True, Memory(), runs(monkeypatch)
    told.write({"testimonies/brouillon/index.fr.md": story("Axolotl").replace("title:", "draft: true\ntitle:")})
    whole = Build(told.project, memory=memory)
    whole.prepare()
    whole.write()
    assert made == ["fr", "en"]
    before = folders(told)
    assert b"axolotl" not in indexed(told)
    told.edit("testimonies/autre/index.fr.md", "Une autre", "Tout autre")
    again = Build(told.project._replace(search="kept"), memory=memory)
    again.prepare()
    again.write()
    assert made == ["fr", "en"] and folders(told) == before and "Tout autre" in told.page("temoignages/autre")


def test_in_a_folder_of_a_host_results_lie_below_it(told: SiteOnDisk) -> None:
    told.siteurl = "https://example.org/escales"
    told.build()
    page = told.page("recherche")
    assert 'data-root="/escales/"' in page and all(f'data-folder="/escales/{folder}/"' in page for folder in folders(told))
    urls = {json.loads(gzip.decompress(path.read_bytes()).removeprefix(b"pagefind_dcd"))["url"] for path in fragments(told)}
    assert "/temoignages/autre/" in urls and not any("escales" in url for url in urls)


def test_the_index_names_nobody_whom_no_page_shows(told: SiteOnDisk) -> None:
    someone = """people:
  - id: {0}
    voice: host
    name: {1}
    role: {2}
    consent: {{granted_on: 2025-01-10, by: self, minor: false, purposes: [web], reference: AUT-7}}
"""
    fields = {
        "news/retour": "date_published: 2025-07-01\n", "partners/ferme": "kind: farm\ncountry: IE\n", "projects/laits": "status: ongoing\nstart: 2025-01-01\n",
        "events/soiree": "kind: return\nstart: 2027-01-01 18:00\nend: 2027-01-01 20:00\n", "pages/guide": "", "badges/geste": "", "destinations/ie": "country: IE\n",
        "indicators/2024-2025": "school_year: 2024-2025\n", "pages/privacy": "",
    }
    told.write({f"{where}/index.fr.md": entry("Fiche", f"{own}{someone.format('q', 'Quasimodo', 'Carillonneur')}") for where, own in fields.items()})
    told.build()
    assert "Quasimodo" not in "".join(path.read_text("utf-8") for path in told.output.rglob("*.html"))
    whole = indexed(told)
    assert b"fiche" in whole and b"quasimodo" not in whole and b"carillonn" not in whole


def test_figures_and_legal_words_that_change_make_an_index_again(told: SiteOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    told.write({"indicators/fundings.csv": "school_year,funder,level,amount\n2024-2025,eu,european,73500\n"})
    told.build()
    assert {"/indicateurs/", "/indicateurs/2024-2025/"} <= set(pages(told)) and "73500" in pages(told)["/indicateurs/2024-2025/"]["meta"]["called"]
    made = runs(monkeypatch)
    told.write({"indicators/fundings.csv": "school_year,funder,level,amount\n2024-2025,eu,european,73600\n"})
    told.build()
    assert made == ["fr", "en"] and "73600" in pages(told)["/indicateurs/2024-2025/"]["meta"]["called"]
    told.edit("site.yaml", PLAIN, AUDITED)
    told.build()
    assert "partiellement" in pages(told)["/accessibilite/"]["content"] and made == ["fr", "en"] * 2
    # the audit is too old on a day on which no file has changed
    told.today = date(2029, 4, 1)
    told.build()
    assert "partiellement" not in pages(told)["/accessibilite/"]["content"] and made == ["fr", "en"] * 3


def test_questions_are_found_by_their_answers_and_by_the_staffs_own_words(told: SiteOnDisk) -> None:
    told.edit("questions.yaml", "short: {fr: Coût, en: Cost}", "short: {fr: Coût, en: Cost}, words: {fr: [prix, bourse], en: [price]}")
    told.build()
    cost = pages(told)["/questions/cout/"]
    assert "Fandango" in cost["content"] and "Coût" in cost["content"] and cost["meta"]["called"] == "prix bourse" and "prix" not in cost["content"]
    assert pages(told)["/en/questions/cost/"]["meta"]["called"] == "price"


@pytest.mark.parametrize("words", ["prix", "[prix]", "{fr: prix}", "{fr: [[prix]]}", "{français: [prix]}", "{en: [price]}", "{fr: [\"\"]}"])
def test_words_of_another_shape_are_refused_in_plain_words(told: SiteOnDisk, words: str) -> None:
    told.edit("questions.yaml", "short: {fr: Coût, en: Cost}", f"short: {{fr: Coût, en: Cost}}, words: {words}")
    found = [each for each in told.problems() if each.path.endswith("questions.yaml")]
    assert found and all(each.line == 2 and each.field.startswith("questions.1.words") for each in found), found


def test_each_departure_and_whom_to_call_are_found(told: SiteOnDisk) -> None:
    told.write({"pages/prepare/index.fr.md": entry("Préparer", """menu: main
checklists:
  - id: papiers
    items:
      - {id: ast, text: Signer la sortie de territoire, who: [minor]}
      - {id: carte, text: Commander la carte, note: Huit semaines}
""")})
    told.build()
    found = pages(told)
    guide, minor, adult = (found[f"/prepare/{name}"] for name in ("", "mineur/", "majeur/"))
    assert "112" in guide["content"] and "0261910001" in guide["meta"]["called"] and "sortie de territoire" not in guide["content"]
    assert "sortie de territoire" in minor["content"] and "Huit semaines" in adult["content"] and "sortie de territoire" not in adult["content"]


def pages(site: SiteOnDisk) -> dict[str, dict]:
    """What each page found is shown with, by address."""
    every = [json.loads(gzip.decompress(path.read_bytes()).removeprefix(b"pagefind_dcd")) for path in fragments(site)]
    return {page["url"]: page for page in every}


def fragments(site: SiteOnDisk) -> list[Path]:
    return sorted(site.output.glob("search-index/*/fragment/*"))


def test_lists_menus_and_notices_are_not_searched(told: SiteOnDisk) -> None:
    told.write({"pages/guide/index.fr.md": entry("Guide", "menu: main\n")})
    told.build()
    pages = [json.loads(gzip.decompress(path.read_bytes()).removeprefix(b"pagefind_dcd")) for path in fragments(told)]
    urls = {page["url"] for page in pages}
    assert {"/temoignages/autre/", "/en/testimonies/autre/", "/actualites/retour/", "/guide/", "/questions/cout/", "/destinations/irlande/", "/centres/cfa/"} <= urls
    assert not urls & {"/", "/temoignages/", "/plan-du-site/", "/recherche/"}
    story_page = next(page for page in pages if page["url"] == "/temoignages/autre/")
    assert "Menu" not in story_page["content"] and "Quetzalcoatl" not in story_page["content"]


def test_a_summary_does_not_call_the_index_s_new_files_pages_that_went(told: SiteOnDisk) -> None:
    before = folders(told)
    report = told.edit("testimonies/autre/index.fr.md", "Le texte.", "Un autre texte, plus long.").build()
    assert folders(told) != before and report.removed == ()
    assert "0 page(s) et 0 autre(s) fichier(s) retirés" in summary(report, told.output, "fr")
