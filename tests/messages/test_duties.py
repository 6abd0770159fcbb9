"""What funders demand: shown on every page that they pay for, or the build refuses and says what site.yaml lacks."""

from __future__ import annotations

import pytest
from conftest import SiteOnDisk, entry, photo, story, translation

PROJECT = entry("Laits", "status: ongoing\nstart: 2025-01-01\nfunders: [eu]\nfundings: [{funder: eu, level: european, amount: 5, school_year: 2025-2026}]\n")
WHOLE = "emblem: eu, statement: {fr: Financé par l'Union, en: Funded by the Union}, disclaimer: {fr: Avis des auteurs, en: Views of the authors}"


def funded(site: SiteOnDisk, demands: str, project: str = PROJECT) -> SiteOnDisk:
    """A site with one project whose funder is described so."""
    site.edit("site.yaml", "requires: [], statement: {fr: Financé, en: Funded}", demands)
    return site.write({"projects/laits/index.fr.md": project, "projects/laits/index.en.md": entry("Milk"),
                       "testimonies/a/index.fr.md": story(more="project: laits"), "testimonies/a/index.en.md": translation()})


def test_emblem_statement_and_disclaimer_stand_on_the_project_and_its_stories_in_both_languages(site):
    funded(site, WHOLE).build()
    for address in ("projets/laits", "temoignages/a"):
        assert all(words in site.page(address) for words in ('class="emblem"', "Financé par l’Union", "Avis des auteurs"))
    for address in ("en/projects/laits", "en/testimonies/a"):
        assert all(words in site.page(address) for words in ('class="emblem"', "Funded by the Union", "Views of the authors"))


def test_the_union_demands_its_due_without_being_asked(site):
    funded(site, "statement: {fr: Financé, en: Funded}")
    assert {fault.code for fault in site.problems()} == {"duty-disclaimer", "duty-emblem"}


@pytest.mark.parametrize("demands, told", [
    (WHOLE.replace(", en: Funded by the Union", ""), [("duty-statement", "en")]),
    (WHOLE.replace(", en: Views of the authors", ""), [("duty-disclaimer", "en")]),
    (WHOLE.replace("emblem: eu, ", ""), [("duty-emblem", "")]),
    (WHOLE + ", requires: [logo, statement]", [("duty-logo", "")]),
    ("requires: [statement, disclaimer]", [("duty-statement", "fr, en"), ("duty-disclaimer", "fr, en")]),
])
def test_each_duty_that_is_not_met_is_told_once_at_the_funder(site, demands, told):
    faults = funded(site, demands).problems()
    assert sorted((fault.code, dict(fault.facts)["missing"]) for fault in faults) == sorted(told)
    assert {(fault.path, fault.line, fault.field) for fault in faults} == {("content/site.yaml", 16, "funders.1")}


def test_the_message_says_what_to_write_and_where(site):
    (fault,) = funded(site, WHOLE.replace(", en: Funded by the Union", "")).problems()
    assert fault.text("fr") == (
        "erreur : content/site.yaml:16  [funders.1]\n"
        "  trouvé  : le financeur « eu », nommé par 1 fiche(s), d'abord content/projects/laits/index.fr.md, dont la mention obligatoire manque en : en\n"
        "  attendu : sa mention dans chaque langue du site : il la demande sur toutes les pages qu'il finance\n"
        "  à faire : écrire sa phrase dans statement, une ligne par langue (en), telle que la convention la donne"
    )


def test_a_funder_whom_no_entry_names_and_a_draft_forbid_nothing(site):
    funded(site, "requires: [logo]", PROJECT.replace("status:", "draft: true\nstatus:")).build()
    site.write({"projects/laits/index.fr.md": PROJECT.replace("funders: [eu]\n", "").replace("fundings: [{funder: eu, level: european, amount: 5, school_year: 2025-2026}]\n", "")}).build()


def test_a_logo_is_shown_beside_the_words(site):
    funded(site, WHOLE + ", logo: union.png, requires: [logo]").write({"logos/union.png": photo(800, 400)}).build()
    page = site.page("projets/laits")
    assert 'class="funders__logo"' in page and 'alt="Logo\u202f: Union européenne"' in page
    assert {path.name for path in (site.output / "pictures").iterdir()} and all(f"/pictures/{path.name}" in page for path in (site.output / "pictures").iterdir())


def test_a_logo_that_changes_is_shown_at_the_next_build(site):
    funded(site, WHOLE + ", logo: union.png").write({"logos/union.png": photo(800, 400)}).build()
    before = site.page("projets/laits")
    site.write({"logos/union.png": photo(800, 400, (1, 2, 3))}).build()
    assert site.page("projets/laits") != before


def test_a_logo_that_is_not_there_is_told_in_site_yaml(site):
    funded(site, WHOLE + ", logo: absent.png").write({"logos/union.png": photo()})
    (fault,) = site.problems()
    assert (fault.code, fault.path, fault.line, fault.field) == ("logo-missing", "content/site.yaml", 16, "funders.1.logo")
    assert "union.png" in fault.text("fr")


def test_a_logo_that_is_no_picture_is_told(site):
    funded(site, WHOLE + ", logo: union.png").write({"logos/union.png": b"not a picture"})
    assert {fault.path for fault in site.problems()} == {"content/logos/union.png"}


def test_a_funder_s_unmet_duty_is_told_once_however_many_entries_name_them(site):
    funded(site, WHOLE.replace("emblem: eu, ", "")).write({f"testimonies/s{number}/index.fr.md": story(more="funders: [eu]") for number in range(9)})
    (fault,) = site.problems()
    assert (fault.code, dict(fault.facts)["number"], dict(fault.facts)["first"]) == ("duty-emblem", "10", "content/projects/laits/index.fr.md")


def test_who_pays_for_a_programme_is_named_by_each_of_its_stories_and_projects(site):
    site.edit("site.yaml", "{id: erasmus, ", "{id: erasmus, funders: [eu], ")
    bare = PROJECT.replace("funders: [eu]\n", "programme: erasmus\n").replace("fundings: [{funder: eu, level: european, amount: 5, school_year: 2025-2026}]\n", "")
    funded(site, WHOLE, bare).write({"testimonies/seul/index.fr.md": story(), "testimonies/seul/index.en.md": translation()}).build()
    for address in ("projets/laits", "temoignages/seul"):
        assert all(words in site.page(address) for words in ('class="emblem"', "Financé par l’Union", "Avis des auteurs"))
    assert "Funded by the Union" in site.page("en/testimonies/seul") and "Financé par l" in (site.output / "rss.xml").read_text("utf-8")


def test_a_programme_s_payer_must_meet_their_duties_and_be_known(site):
    site.edit("site.yaml", "{id: erasmus, ", "{id: erasmus, funders: [eu, uu], ").edit("site.yaml", "requires: [], statement: {fr: Financé, en: Funded}", "requires: [emblem]")
    site.write({"testimonies/seul/index.fr.md": story()})
    assert sorted((fault.code, fault.path, fault.field) for fault in site.problems()) == [
        ("duty-emblem", "content/site.yaml", "funders.1"), ("funder-unknown", "content/site.yaml", "programmes.1.funders.2")]


def test_a_funding_is_counted_at_its_funder_s_level(site):
    funded(site, WHOLE, PROJECT.replace("level: european", "level: local"))
    (fault,) = site.problems()
    assert (fault.code, fault.path, fault.line, fault.field) == ("funding-level", "content/projects/laits/index.fr.md", 7, "fundings.1.level")
