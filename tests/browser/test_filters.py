"""Filters in the browser: they combine, live in the address, count, offer the nearest, work by keyboard and obey the strict policy."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, Request, expect

from .conftest import OpenPage
from .test_pages import AXE, OUTSIDE, REFUSALS

CARDS = "[data-stories] .found .cards > li"
FOCUSED = "() => { const found = document.activeElement; return [found.tagName, found.name ?? '', found.textContent.trim().replace(/\\s+/g, ' ')]; }"


def count(page: Page):
    return page.locator("[data-stories] > [role=status]")


def choose(page: Page, name: str, label: str) -> None:
    """Chooses an option by the beginning of its words."""
    option = page.locator(f"select[name={name}] option", has_text=re.compile(rf"^{re.escape(label)}\b"))
    page.select_option(f"select[name={name}]", option.get_attribute("value"))


@pytest.fixture
def complaints(page_at: OpenPage):
    """`complaints(page)`: what the browser refuses or complains of from now on."""

    def watch(page: Page) -> list[str]:
        found: list[str] = []
        page.add_init_script(REFUSALS)
        page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: found.append(str(error)))
        return found

    return watch


def test_filters_combine_count_and_show_the_cards_of_the_site_itself(site: str, page_at: OpenPage, complaints) -> None:
    page = page_at(1280)
    told = complaints(page)
    page.goto(f"{site}/temoignages/")
    expect(count(page)).to_have_text("26 témoignages")
    choose(page, "pays", "Irlande")
    expect(count(page)).to_have_text("2 témoignages")
    expect(page).to_have_url(f"{site}/temoignages/?pays=irlande")
    shown = page.locator(CARDS).evaluate_all("cards => cards.map(card => card.innerHTML)")
    expect(page.locator("[data-stories] > .cards")).to_be_hidden()
    choose(page, "nature", "Stage")
    expect(count(page)).to_have_text("1 témoignage")
    expect(page).to_have_url(f"{site}/temoignages/?pays=irlande&nature=stage")
    expect(page.locator(CARDS).get_by_role("link")).to_contain_text("Quatre mille litres")
    # beside each option, how many it would leave
    expect(page.locator("select[name=nature] option", has_text="Enseignement")).to_have_text("Enseignement (1)")
    expect(page.locator("select[name=pays] option", has_text="Portugal")).to_have_text("Portugal (0)")
    page.goto(f"{site}/destinations/irlande/")
    listed = page.locator("main .cards > li").evaluate_all("cards => cards.map(card => card.innerHTML)")
    # but for the level of the titles, and which picture comes first
    apart = re.compile(r'(?<=<h)[23]|(?<=</h)[23]| fetchpriority="high"| loading="lazy"| decoding="async"')
    assert [apart.sub("", card) for card in shown] == [apart.sub("", card) for card in listed if "/temoignages/" in card]
    assert not any("<h3" in card for card in shown)
    assert told == []


def test_a_shared_address_opens_on_its_stories_and_one_can_go_back(site: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(f"{site}/en/testimonies/?who=cares&country=ireland#main")
    expect(count(page)).to_have_text("2 testimonies")
    assert page.locator("select[name=country]").input_value() == "ireland"
    choose(page, "voice", "Parent")
    expect(count(page)).to_have_text("1 testimony")
    expect(page).to_have_url(f"{site}/en/testimonies/?who=cares&country=ireland&voice=parent#main")
    page.locator(CARDS).get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.go_back()
    expect(count(page)).to_have_text("1 testimony")
    page.go_back()
    expect(count(page)).to_have_text("2 testimonies")
    assert page.locator("select[name=voice]").input_value() == ""
    page.go_forward()
    expect(count(page)).to_have_text("1 testimony")
    page.get_by_role("button", name="Remove all").click()
    expect(count(page)).to_have_text("26 testimonies")
    expect(page.locator("[data-stories] > .cards")).to_be_visible()
    assert page.url == f"{site}/en/testimonies/?who=cares#main"


@pytest.mark.parametrize("value", ["Irlande", "IRLANDE", "irlànde", "ie", "%20irlande%20"])
def test_a_value_is_known_however_it_is_written(site: str, page_at: OpenPage, value: str) -> None:
    page = page_at(1280)
    page.goto(f"{site}/temoignages/?pays={value}")
    expect(count(page)).to_have_text("2 témoignages")


def test_what_is_unknown_is_said_and_left_out(site: str, page_at: OpenPage) -> None:
    page = page_at(390)
    page.goto(f"{site}/temoignages/?pays=narnia")
    expect(count(page)).to_have_text(re.compile(r"^Rien ici ne s’appelle «\snarnia\s»\s: ce critère n’est pas pris en compte\. 26 témoignages$"))
    page.goto(f"{site}/temoignages/?pays=irlande&age={'x' * 500}&centre=<b>")
    expect(count(page)).to_have_text(re.compile(r"^Rien ici ne s’appelle «\sx{40}…\s» ou «\s<b>\s»\s: .* 2 témoignages$"))
    assert page.evaluate(OUTSIDE) == [0, []]
    page.get_by_role("button", name=re.compile("Retirer Pays")).click()
    expect(count(page)).to_have_text("26 témoignages")


def test_home_leads_to_the_stories_that_have_all_that_was_chosen(site: str, page_at: OpenPage) -> None:
    page = page_at(390)
    page.goto(f"{site}/en/")
    page.get_by_label("Country").select_option(label="Ireland (2)")
    page.get_by_role("button", name="See the stories").click()
    # what was left open does not stand in the address
    expect(page).to_have_url(f"{site}/en/testimonies/?country=ireland")
    expect(count(page)).to_have_text("2 testimonies")


def test_the_other_language_keeps_what_was_chosen(site: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(f"{site}/temoignages/?pays=irlande&duree=jusqu-a-2-semaines")
    expect(count(page)).to_have_text("1 témoignage")
    page.get_by_role("link", name="English").click()
    expect(count(page)).to_have_text("1 testimony")
    assert page.locator("select[name=country]").input_value() == "ireland"
    assert page.locator("select[name=duration]").input_value() == "up-to-2-weeks"


def test_a_list_by_one_facet_leads_to_the_form_with_it_chosen(site: str, page_at: OpenPage) -> None:
    page = page_at(390)
    page.goto(f"{site}/temoignages/natures/stage/")
    page.get_by_role("link", name="Ajouter d’autres critères").click()
    expect(page).to_have_url(f"{site}/temoignages/?nature=stage")
    expect(page.get_by_role("button", name="Retirer Nature du séjour : Stage")).to_be_visible()


def test_nothing_matches_and_the_nearest_are_offered_saying_what_they_lack(site: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(f"{site}/temoignages/?pays=irlande&annee-scolaire=2024-2025")
    expect(count(page)).to_have_text("Aucun récit ne réunit tous ces critères. Voici les plus proches.")
    why = page.locator(".near__why")
    expect(why).to_have_text([re.compile(r"^Sans «\sPays\s: Irlande\s»"), re.compile(r"^Sans «\sAnnée scolaire\s: 2024-2025\s»\s: 2 témoignages")])
    expect(page.locator(".near").nth(1).get_by_role("link", name="Quatre mille litres")).to_be_visible()
    page.get_by_role("link", name="Voir ces récits").nth(1).click()
    expect(page).to_have_url(f"{site}/temoignages/?pays=irlande")
    expect(count(page)).to_have_text("2 témoignages")
    assert page.evaluate("() => document.activeElement.closest('.card') !== null")


def test_with_the_keyboard_alone_one_chooses_removes_and_keeps_the_focus(site: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(f"{site}/temoignages/")
    page.locator("select[name=pays]").focus()
    page.keyboard.type("Irl")
    expect(count(page)).to_have_text("2 témoignages")
    assert page.evaluate(FOCUSED)[:2] == ["SELECT", "pays"]
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED)[:2] == ["SELECT", "age"]
    page.keyboard.type("18")
    expect(page).to_have_url(f"{site}/temoignages/?pays=irlande&age=18-20-ans")
    for _ in range(8):
        page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED) == ["BUTTON", "", "Retirer Pays : Irlande"]
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{site}/temoignages/?age=18-20-ans")
    assert page.evaluate(FOCUSED) == ["BUTTON", "", "Retirer Âge : 18-20 ans"]
    page.keyboard.press("Enter")
    expect(count(page)).to_have_text("26 témoignages")
    assert page.evaluate(FOCUSED)[:2] == ["SELECT", "pays"]


def test_turning_through_one_field_is_one_step_back(site: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(f"{site}/temoignages/")
    page.locator("select[name=sens]").focus()
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    expect(page).to_have_url(f"{site}/temoignages/?sens=accueil-chez-nous")
    page.go_back()
    expect(page).to_have_url(f"{site}/temoignages/")
    expect(count(page)).to_have_text("26 témoignages")


def test_twenty_are_shown_then_the_rest_and_the_focus_goes_on_there(site: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(f"{site}/temoignages/?sens=depart-a-l-etranger")
    expect(count(page)).to_have_text("24 témoignages")
    expect(page.locator(CARDS)).to_have_count(20)
    page.get_by_role("button", name="Afficher la suite").click()
    expect(page.locator(CARDS)).to_have_count(24)
    expect(page.get_by_role("button", name="Afficher la suite")).to_be_hidden()
    assert page.evaluate(f"() => [...document.querySelectorAll('{CARDS}')].indexOf(document.activeElement.closest('li'))") == 20
    links = page.locator(CARDS).get_by_role("link").evaluate_all("links => links.map(link => link.pathname)")
    assert len(set(links)) == 24


def test_without_script_the_lists_are_there_and_the_form_is_not(site: str, page_at: OpenPage) -> None:
    page = page_at(390, javascript=False)
    page.goto(f"{site}/temoignages/?pays=irlande")
    expect(page.locator(".filters")).to_be_hidden()
    page.get_by_text("Par pays", exact=True).click()
    page.get_by_role("link", name=re.compile("^Irlande")).click()
    expect(page).to_have_url(f"{site}/destinations/irlande/")
    expect(page.get_by_role("link", name="Ajouter d’autres critères")).to_be_hidden()


def test_nothing_is_fetched_until_somebody_reaches_for_the_form(site: str, page_at: OpenPage) -> None:
    page, asked = page_at(1280), []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site}/temoignages/", wait_until="networkidle")
    assert [url.rpartition("/")[2].partition("-")[0] for url in asked if url.endswith(".js") or ".json" in url] == ["sheets", "filters"]
    with page.expect_request(lambda request: "filters.json?v=" in request.url):
        page.locator("select[name=pays]").focus()


@pytest.mark.parametrize("broken", ["filters.json", "/temoignages/page/2/"])
def test_what_cannot_be_fetched_is_said_and_the_lists_come_back(site: str, page_at: OpenPage, broken: str) -> None:
    page = page_at(1280)
    cut = lambda request: broken in request.url and request.resource_type == "fetch"  # noqa: E731

    def answer(route, request: Request) -> None:
        route.abort() if cut(request) else route.continue_()

    page.route("**/*", answer)
    page.goto(f"{site}/temoignages/?pays=irlande&age=plus-de-40-ans")
    expect(count(page)).to_have_text(re.compile("^Les récits n’ont pas pu être chargés"))
    expect(page.locator("[data-stories] > .cards")).to_be_visible()
    expect(page.locator(".facets")).to_be_visible()
    # the next attempt may succeed
    page.unroute("**/*")
    choose(page, "age", "peu importe")
    expect(count(page)).to_have_text("2 témoignages")
    expect(page.locator(".facets")).to_be_hidden()


def test_the_lists_come_back_where_the_script_never_comes(site: str, page_at: OpenPage) -> None:
    page = page_at(390)
    page.route("**/*.js", lambda route: route.abort())
    page.goto(f"{site}/temoignages/")
    expect(page.get_by_text("Par pays", exact=True)).to_be_visible(timeout=15_000)


@pytest.mark.parametrize("query", ["pays=%3Cscript%3Ealert(1)%3C/script%3E", "pays=__proto__&nature=constructor", "pays=&age=%00", "pays=japon", "?&&=%"])
def test_an_address_that_says_nothing_known_shows_everything(site: str, page_at: OpenPage, complaints, query: str) -> None:
    page = page_at(1280)
    told = complaints(page)
    page.goto(f"{site}/temoignages/?{query}")
    expect(page.locator("form[data-live]")).to_be_visible()
    expect(count(page)).to_have_text(re.compile("26 témoignages$"))
    assert told == []


def test_on_a_phone_the_stories_come_first_and_the_form_is_a_sheet(site: str, page_at: OpenPage) -> None:
    page = page_at(390)
    page.goto(f"{site}/temoignages/")
    expect(page.locator("[data-stories] .card").first).to_be_in_viewport()
    expect(page.locator("select[name=pays]")).to_be_hidden()
    opener = page.get_by_role("button", name="Choisir par pays, durée, âge…")
    opener.focus()
    page.keyboard.press("Enter")
    choose(page, "pays", "Irlande")
    see = page.get_by_role("button", name="Voir les récits")
    expect(see).to_have_text("Voir les récits (2)")
    expect(see).to_be_in_viewport()
    see.click()
    expect(page.locator("select[name=pays]")).to_be_hidden()
    assert page.evaluate(FOCUSED)[2] == "Choisir par pays, durée, âge…"
    expect(count(page)).to_be_in_viewport()
    page.get_by_role("button", name="Retirer Pays : Irlande").click()
    assert page.evaluate(FOCUSED)[2] == "Choisir par pays, durée, âge…"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_nothing_to_say_of_what_script_shows(site: str, page_at: OpenPage, scheme: str) -> None:
    found = {}
    for width in (390, 1280):
        page = page_at(width, scheme)
        for query in ("pays=irlande", "pays=irlande&annee-scolaire=2024-2025", "pays=irlande&nature=formation&age=16-17"):
            page.goto(f"{site}/temoignages/?{query}")
            expect(page.locator(".found, .near").first).to_be_visible()
            if width == 390:
                found[f"{query}, sideways"] = [] if page.evaluate(OUTSIDE) == [0, []] else page.evaluate(OUTSIDE)
                page.locator(".filters__open").click()
            page.evaluate(AXE_SCRIPT)
            found[f"{query}, {width}"] = page.evaluate(AXE)
    assert {name: said for name, said in found.items() if said} == {}
