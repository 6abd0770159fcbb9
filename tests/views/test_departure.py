"""Lists to tick: for each departure its own page, in every language, for the right people only."""

from __future__ import annotations

import re

import pytest
from conftest import SITE, SiteOnDisk, entry, story

LISTS = """\
checklists:
  - id: papers
    title: Les papiers
    items:
      - {id: identity, text: Une pièce d'identité}
      - {id: ast, who: [minor], text: L'autorisation de sortie, note: "Cerfa 15646.", links: [{text: Expliquée, url: "https://www.service-public.gouv.fr/x"}]}
      - {id: mission, kinds: [staff], text: L'ordre de mission}
  - id: month
    when: one-month
    who: [adult]
    items: [{id: bank, text: La banque, kinds: [internship]}, {id: ehic, text: La carte}]
"""
PAGE = "pages/prepare/index.fr.md"
ENGLISH = """\
---
title: Getting ready
summary: What to do
slug: getting-ready
checklists:
  - id: papers
    title: Papers
    items: [{id: identity, text: An identity document}, {id: ast, text: The exit authorisation, note: Form 15646.}, {id: mission, text: The travel order}]
  - id: month
    items: [{id: bank, text: The bank}, {id: ehic, text: The card}]
---
Text.
"""


def guide(site: SiteOnDisk, lists: str = LISTS) -> SiteOnDisk:
    return site.write({PAGE: entry("Se préparer", f"slug: se-preparer\n{lists}")})


def main(site: SiteOnDisk, address: str) -> str:
    return site.page(address).split("<main")[1].split("</main>")[0]


def labels(page: str) -> list[str]:
    return re.findall(r'<label class="tick__text" for="tick-([a-z-]+)"', page)


def test_each_departure_has_a_page_with_what_concerns_it(site: SiteOnDisk) -> None:
    guide(site).build()
    assert sorted(path.name for path in (site.output / "se-preparer").iterdir() if path.is_dir()) == ["majeur-personnel", "majeur-stage", "mineur-stage"]
    assert labels(main(site, "se-preparer/mineur-stage")) == ["identity", "ast"]
    assert labels(main(site, "se-preparer/majeur-stage")) == ["identity", "bank", "ehic"]
    assert labels(main(site, "se-preparer/majeur-personnel")) == ["identity", "mission", "ehic"]


def test_the_guide_leads_to_each_departure_and_each_leads_on(site: SiteOnDisk) -> None:
    guide(site).build()
    for address in ("se-preparer", "se-preparer/mineur-stage"):
        assert set(re.findall(r'class="choice__link" href="([^"]+)"', main(site, address))) == {f"/se-preparer/{name}/" for name in ("majeur-personnel", "majeur-stage", "mineur-stage")}
    page = main(site, "se-preparer/mineur-stage")
    assert 'href="/se-preparer/mineur-stage/" aria-current="page"' in page and 'href="/se-preparer/"' in page
    assert "Partir en stage, avant 18 ans</h1>" in page and "2 choses à faire" in page


def test_whom_to_call_comes_from_the_site_s_contacts(site: SiteOnDisk) -> None:
    site.write({"site.yaml": SITE.replace("emergency: true}", 'emergency: true, hours: {fr: Jour et nuit}}\n  - {id: gestion, role: {fr: Gestion}, email: g@example.org}')})
    guide(site).build()
    for address in ("se-preparer", "se-preparer/mineur-stage"):
        page = main(site, address).split('id="calls"')[1]
        assert page.index("tel:112") < page.index("tel:0261910001") < page.index("mailto:g@example.org") and "Jour et nuit" in page


def test_both_languages_share_lists_ids_and_places(site: SiteOnDisk) -> None:
    guide(site).write({"pages/prepare/index.en.md": ENGLISH})
    assert [each.code for each in site.build().warnings] == []
    page = site.page("en/getting-ready/minor-internship")
    assert labels(page) == labels(site.page("se-preparer/mineur-stage")) and "The exit authorisation" in page and "L'autorisation" not in page
    assert 'hreflang="fr" href="https://example.org/se-preparer/mineur-stage/"' in page and 'data-ticks="prepare"' in page
    sitemap = site.page("sitemap.xml")
    assert "https://example.org/en/getting-ready/adult-staff/" in sitemap and "https://example.org/se-preparer/majeur-personnel/" in sitemap


def test_without_translation_the_original_is_shown_and_marked(site: SiteOnDisk) -> None:
    guide(site).build()
    page = site.page("en/se-preparer/minor-internship")
    assert '<div class="tick__words" lang="fr"' in page and "Leaving for a placement, under 18" in page and "not translated yet" in page
    assert 'hreflang="en"' not in page.split("</head>")[0]
    assert "/en/se-preparer/minor-internship/" not in site.page("sitemap.xml")


def test_lists_that_are_the_same_for_all_stand_on_their_page(site: SiteOnDisk) -> None:
    guide(site, "checklists: [{id: eve, when: last-week, items: [{id: bag, text: Le sac}, {id: card, text: La carte}]}]\n").build()
    page = main(site, "se-preparer")
    assert labels(page) == ["bag", "card"] and "La dernière semaine" in page and "choice__link" not in page
    assert [path.name for path in (site.output / "se-preparer").iterdir()] == ["index.html"]


def test_a_page_without_lists_has_none_of_it(site: SiteOnDisk) -> None:
    guide(site, "").build()
    page = site.page("se-preparer")
    assert "tick" not in page and 'id="calls"' not in page and "todo" not in page


def test_only_pages_with_lists_fetch_the_script(site: SiteOnDisk) -> None:
    guide(site).build()
    assert 'src="/theme/todo-' in site.page("se-preparer/mineur-stage") and "/theme/todo-" not in site.page("se-preparer")


def test_an_edited_line_renders_its_departures_and_no_story(site: SiteOnDisk) -> None:
    guide(site).build()
    report = site.edit(PAGE, "text: La banque", "text: La banque aussi").build()
    assert "se-preparer/majeur-stage/index.html" in report.rendered and not any(path.startswith(("temoignages", "index.html")) for path in report.rendered)


FAULTS = {
    "an id twice": (LISTS.replace("id: ehic", "id: identity"), [("checklist-twice", "checklists.2.items.2.id")]),
    "a list's id for a line": (LISTS.replace("id: ehic", "id: papers"), [("checklist-twice", "checklists.2.items.2.id")]),
    "a line for nobody": (LISTS.replace("id: bank,", "id: bank, who: [minor],"), [("checklist-nobody", "checklists.2.items.1")]),
    "a minor on duty": (LISTS.replace("id: mission,", "id: mission, who: [minor],"), [("checklist-nobody", "checklists.1.items.3")]),
    "an unknown age": (LISTS.replace("[minor]", "[mineur]"), [("choice", "checklists.1.items.2.who.1")]),
    "an unknown stay": (LISTS.replace("[staff]", "[stage]"), [("choice", "checklists.1.items.3.kinds.1")]),
    "an unknown moment": (LISTS.replace("one-month", "un-mois"), [("choice", "checklists.2.when")]),
    "a script for a link": (LISTS.replace("https://www.service-public.gouv.fr/x", "javascript:alert(1)"), [("url", "checklists.1.items.2.links.1.url")]),
    "an empty list": ("checklists: [{id: vide, items: []}]\n", [("list-too-short", "checklists.1.items")]),
    "a line without words": (LISTS.replace("text: La banque, ", ""), [("field-missing", "checklists.2.items.1.text")]),
    "an unknown field": (LISTS.replace("    when:", "    moment:"), [("key-unknown", "checklists.2.moment")]),
}


@pytest.mark.parametrize("case", FAULTS)
def test_faults_are_told_by_field(site: SiteOnDisk, case: str) -> None:
    lists, expected = FAULTS[case]
    faults = guide(site, lists).problems()
    assert [(each.code, each.field) for each in faults if each.severity == "error"] == expected
    assert all(each.line for each in faults)


def test_a_line_that_is_not_translated_is_told(site: SiteOnDisk) -> None:
    guide(site).write({"pages/prepare/index.en.md": ENGLISH.replace(", {id: ehic, text: The card}", "")})
    assert [(each.code, each.field, each.path.rsplit("/", 1)[1]) for each in site.problems()] == [("field-missing", "checklists.2.items.2.text", "index.en.md")]


def test_words_of_a_list_are_words_only(site: SiteOnDisk) -> None:
    nasty = """'"><script>alert(1)</script>'"""
    guide(site, f"checklists: [{{id: a, title: {nasty}, items: [{{id: b, text: {nasty}, note: {nasty}, who: [minor]}}]}}]\n").build()
    assert "<script>alert" not in site.page("se-preparer/mineur")


def test_a_story_leads_to_the_lists_of_whoever_leaves_likewise(site: SiteOnDisk) -> None:
    guide(site).write({
        "testimonies/a/index.fr.md": story("Majeure"), "testimonies/b/index.fr.md": story("Mineur").replace("18-20", "16-17"),
        "testimonies/c/index.fr.md": story("Accueilli").replace("outgoing", "incoming"), "testimonies/d/index.fr.md": story("Virtuel").replace("kind: internship", "kind: virtual"),
    }).build()
    lists = [re.findall(r'href="(/se-preparer/[a-z-]+/)"', main(site, f"temoignages/{name}")) for name in "abcd"]
    assert lists == [["/se-preparer/majeur-stage/"], ["/se-preparer/mineur-stage/"], [], []]


def test_the_site_map_leads_to_every_departure(site: SiteOnDisk) -> None:
    guide(site).build()
    page = main(site, "plan-du-site")
    assert all(f'href="/se-preparer/{name}/"' in page for name in ("majeur-personnel", "majeur-stage", "mineur-stage")) and page.count("Se préparer</h2>") == 1
