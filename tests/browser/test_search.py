"""The search in the browser: under its own policy, by keyboard, in the address, in both languages, and honest when nothing is found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urlencode

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from conftest import SiteOnDisk, story
from playwright.sync_api import Page, expect
from showcase.outputs.hosting import SEARCH_POLICY
from showcase.staff.server import Handler, Place, listen, serve

from .conftest import OpenPage
from .test_pages import AXE, OUTSIDE, REFUSALS

FOCUSED = "() => { const found = document.activeElement; return [found.tagName, found.name ?? '', found.textContent.trim().replace(/\\s+/g, ' ')]; }"


@pytest.fixture
def searched(site: str, page_at: OpenPage):
    """`searched(query, address)`: the search page with these words in its address, and what the browser complained of."""

    def opened(query: str, address: str = "/recherche/", width: int = 1280, scheme: str = "light") -> tuple[Page, list[str]]:
        page, complaints = page_at(width, scheme), []
        page.add_init_script(REFUSALS)
        page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        answer = page.goto(f"{site}{address}?{query}")
        assert answer and answer.headers["content-security-policy"] == SEARCH_POLICY
        return page, complaints

    return opened


def found(page: Page):
    return page.locator("[data-found]")


def titles(page: Page) -> list[str]:
    expect(found(page)).to_have_text(re.compile(r"\d|Aucune|No page"))
    return page.locator(".hit__title").all_inner_texts()


def test_results_show_picture_kind_country_title_and_the_words_in_their_place(searched) -> None:
    page, complaints = searched("q=traite")
    expect(found(page)).to_have_text(re.compile(r"^\d+ pages trouvées\.$"))
    cork = page.locator(".hit", has=page.get_by_role("link", name="Quatre mille litres"))
    expect(cork.locator(".hit__kicker")).to_have_text("Témoignage · Irlande · Stage")
    expect(cork.locator(".hit__excerpt mark").first).to_be_visible()
    assert cork.locator("img").evaluate("image => image.decode().then(() => image.naturalWidth)") == 480
    cork.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Quatre mille litres")
    page.go_back()
    expect(found(page)).to_have_text(re.compile(r"^\d+ pages trouvées\.$"))
    assert page.get_by_role("searchbox").input_value() == "traite"
    assert complaints == []


@pytest.mark.parametrize(("queries", "printed"), [
    (("cœur", "coeur", "COEUR", "Cœur"), "cœur"),
    (("l’hôpital", "l'hôpital", "hopital", "HÔPITAL", "d’hôpital", "hôpitaux"), "l’hôpital"),
])
def test_ligatures_accents_apostrophes_and_capitals_find_the_same_and_results_are_printed_well(searched, queries: tuple[str, ...], printed: str) -> None:
    found_by = {}
    for query in queries:
        page, _ = searched(f"q={query}")
        found_by[query] = sorted(titles(page))
        assert any(printed in text for text in page.locator(".hit__excerpt").all_inner_texts()), query
    assert len(set(map(tuple, found_by.values()))) == 1 and found_by[queries[0]], found_by


def test_words_that_no_page_has_are_said_and_nothing_else_is_shown_for_them(searched) -> None:
    for query, missing in (("tokyo", "tokyo"), ("xylophone", "xylophone"), ("webp", "webp"), ("!!!", "!!!")):
        page, _ = searched(f"q={query}")
        expect(found(page)).to_have_text(re.compile(rf"^Aucune page ne contient «\s{re.escape(missing)}\s»\.$"))
        expect(page.locator(".hit")).to_have_count(0)
    page, _ = searched("q=irlande tokyo")
    expect(found(page)).to_have_text(re.compile(r"^\d+ pages trouvées\. Aucune page ne contient «\stokyo\s»\.$"))
    expect(page.locator(".hit__title").first).to_have_text("Irlande")


ANSWERS = {
    "/recherche/": {
        "/indicateurs/": ("indicateurs",),
        "/indicateurs/2025-2026/": ("119 apprenants", "évaluation 2025-2026"),
        "/projets/laits-d-europe/": ("KA210", "2023-1-FR01-KA210-VET-000000", "73 500", "73500"),
        "/questions/en-cas-de-probleme/": ("danger", "est-ce que c’est dangereux ?"),
        "/preparer-son-depart/": ("112", "permanence mobilité", "02 61 91 00 24", "0261910024", "02.61.91.00.24", "+33 2 61 91 00 24"),
        "/centres/": ("02 61 91 00 13", "02 61 91"),
        "/questions/le-cout-reel/": ("combien ça coûte", "prix"),
        "/questions/la-sante-et-l-assurance/": ("mon fils est malade",),
        "/accessibilite/": ("RGAA",),
    },
    "/en/search/": {
        "/en/questions/what-it-really-cost/": ("how much does it cost",),
        "/en/questions/if-something-goes-wrong/": ("is it safe",),
        "/en/questions/the-hardest-moment/": ("my daughter is homesick",),
        "/en/getting-ready/": ("0261910024",),
    },
}


@pytest.mark.parametrize("address", ANSWERS)
def test_what_a_parent_or_an_officer_types_leads_first_to_the_page_that_answers(searched, address: str) -> None:
    page, complaints = searched("", address)
    led = {}
    for first, queries in ANSWERS[address].items():
        for query in queries:
            page.goto(page.url.split("?")[0] + "?" + urlencode({"q": query}))
            expect(found(page)).to_have_text(re.compile(r"\d"))
            led[query] = page.locator(".hit a").first.evaluate("link => link.pathname")
    assert led == {query: first for first, queries in ANSWERS[address].items() for query in queries} and complaints == []


def test_lists_to_tick_are_found_after_what_answers(searched) -> None:
    page, _ = searched("q=mon fils est malade")
    expect(found(page)).to_have_text(re.compile(r"\d"))
    page.get_by_role("button", name="Afficher la suite").click()
    expect(page.locator(".hit").nth(10)).to_be_visible()
    kinds = [text.split(" · ")[0] for text in page.locator(".hit__kicker").all_inner_texts()]
    assert "Listes à cocher" in kinds and "Listes à cocher" not in kinds[:5]


def test_where_no_page_has_all_words_those_that_have_most_are_shown_and_it_is_said(searched) -> None:
    page, _ = searched("q=huîtres homards brebis fromage")
    expect(found(page)).to_have_text(re.compile(r"^\d+ pages? trouvées?\. Aucune page n’a tous ces mots"))
    # small words are no reason for it
    page, _ = searched("q=est-ce que je peux retourner des huîtres")
    expect(found(page)).not_to_contain_text("tous ces mots")
    expect(page.locator(".hit__title").first).to_contain_text("huîtres")


@pytest.mark.parametrize("query", ["<img src=x onerror=alert(1)>", "\"></section><script>alert(1)</script>", "__proto__", "constructor", "&amp;lt;b&gt;", "%00"])
def test_hostile_words_are_words(searched, query: str) -> None:
    page, complaints = searched(f"q={query.replace('&', '%26').replace('#', '%23')}")
    titles(page)
    assert page.locator("main script, main [onerror], main iframe").count() == 0 and complaints == []


def test_all_languages_are_searched_apart_and_the_choice_stands_in_the_address(site: str, searched) -> None:
    page, _ = searched("q=fromage")
    expect(page.locator("[data-engine=en]")).to_be_hidden()
    page.get_by_role("checkbox").check()
    expect(page).to_have_url(f"{site}/recherche/?q=fromage&partout=1")
    page.get_by_role("searchbox").fill("friesland")
    expect(page.locator("[data-engine=en] .hit").first).to_be_visible()
    expect(page.get_by_role("heading", name="En anglais")).to_be_visible()
    expect(found(page)).to_have_text(re.compile(r"^En français\s: \d+ pages? trouvées?.* En anglais\s: \d+ pages? trouvées?\.$"))
    assert page.locator("[data-engine=en] ol").get_attribute("lang") == "en"
    assert all(address.startswith("/en/") for address in page.locator("[data-engine=en] a").evaluate_all("links => links.map(link => link.pathname)"))
    # the address alone brings it back
    page.goto(f"{site}/en/search/?everywhere=1&q=lait")
    expect(page.locator("[data-engine=fr] .hit").first).to_be_visible()


def test_an_original_that_stands_in_for_a_translation_is_marked(searched) -> None:
    page, _ = searched("q=finland", "/en/search/")
    hit = page.locator(".hit", has=page.locator("a[href='/en/testimonies/2025-lapland-forestry/']"))
    expect(hit.locator(".hit__kicker")).to_contain_text("Finland")
    assert hit.locator("a").get_attribute("lang") == hit.locator(".hit__excerpt").get_attribute("lang") == "fr"


def test_with_the_keyboard_alone_one_finds_and_reads_on(site: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(site)
    page.get_by_role("link", name="Recherche").focus()
    page.keyboard.press("Enter")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("lait")
    page.keyboard.press("Enter")
    expect(found(page)).to_have_text(re.compile(r"^\d+ pages trouvées\.$"))
    assert page.evaluate(FOCUSED)[:2] == ["INPUT", "q"]
    assert page.url == f"{site}/recherche/?q=lait"
    for _ in range(3):
        page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED)[2] == "Laits d’Europe"
    expect(page.locator(".hit")).to_have_count(10)
    more = page.get_by_role("button", name="Afficher la suite")
    more.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".hit")).to_have_count(20)
    assert page.evaluate("() => [...document.querySelectorAll('.hit')].indexOf(document.activeElement.closest('.hit'))") == 10
    # who clears the words is back at the beginning
    page.get_by_role("searchbox").fill("")
    expect(page.locator(".hits:visible")).to_have_count(0)
    expect(found(page)).to_have_text("")
    expect(page).to_have_url(f"{site}/recherche/")


def test_what_is_typed_last_is_what_is_shown(searched) -> None:
    page, _ = searched("")
    field = page.get_by_role("searchbox")
    for words in ("lait", "irlande", "huîtres"):
        field.fill(words)
        field.press("Enter")
    expect(page.locator(".hit__title").first).to_contain_text(re.compile("huîtres|Ría Verde|Espagne"))
    page.wait_for_timeout(600)
    expect(page.locator(".hit__title").first).to_contain_text(re.compile("huîtres|Ría Verde|Espagne"))


def test_what_is_typed_before_the_script_comes_stays(site: str, page_at: OpenPage) -> None:
    page, held = page_at(390), []
    page.route("**/search*.js", lambda route: held.append(route))
    page.goto(f"{site}/recherche/", wait_until="commit")
    field = page.get_by_role("searchbox")
    field.press_sequentially("bre")
    page.wait_for_timeout(100)
    for route in held:
        route.continue_()
    expect(page).to_have_url(f"{site}/recherche/?q=bre")
    expect(field).to_have_value("bre")
    field.press_sequentially("bis")
    expect(page).to_have_url(f"{site}/recherche/?q=brebis")


def test_words_that_were_sent_are_a_step_to_go_back_to_and_letters_are_not(site: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(site)
    page.get_by_role("link", name="Recherche").click()
    field = page.get_by_role("searchbox")
    for words in ("vaches", "brebis", "miel"):
        field.press_sequentially(words, delay=80)
        field.press("Enter")
        expect(page).to_have_url(f"{site}/recherche/?q={words}")
        field.select_text()
    field.press_sequentially("irl")
    expect(page).to_have_url(f"{site}/recherche/?q=irl")
    field.press_sequentially("ande")
    expect(page).to_have_url(f"{site}/recherche/?q=irlande")
    expect(page.locator(".hit__title").first).to_have_text("Irlande")
    irish = titles(page)
    for words in ("miel", "brebis", "vaches"):
        page.go_back()
        expect(page).to_have_url(f"{site}/recherche/?q={words}")
        expect(field).to_have_value(words)
        expect(page.locator(".hit mark").first).to_have_text(re.compile(words[:4], re.IGNORECASE))
    page.go_back()
    expect(page).to_have_url(f"{site}/")
    page.go_forward()
    expect(field).to_have_value("vaches")
    for _ in range(3):
        page.go_forward()
    expect(field).to_have_value("irlande")
    expect(page.locator(".hit__title").first).to_have_text("Irlande")
    assert titles(page) == irish


def test_where_the_page_s_language_has_nothing_the_others_are_offered_with_their_count(site: str, searched) -> None:
    page, complaints = searched("q=cheese")
    offered = found(page).get_by_role("link", name=re.compile(r"^En anglais\s: \d+ pages trouvées$"))
    count = re.search(r"\d+", offered.inner_text())[0]
    offered.click()
    expect(page).to_have_url(f"{site}/recherche/?q=cheese&partout=1")
    expect(found(page)).to_have_text(re.compile(rf"En anglais\s: {count} pages trouvées"))
    page.go_back()
    expect(offered).to_be_visible()
    page.get_by_role("searchbox").fill("xylophone")
    expect(found(page)).to_have_text(re.compile(r"^Aucune page ne contient «\sxylophone\s»\.$"))
    assert complaints == []


def test_a_text_that_was_pasted_by_mistake_is_not_said_again_whole(searched) -> None:
    page, _ = searched(f"q={'x' * 3000}", width=390)
    expect(found(page)).to_have_text(re.compile(r"^Aucune page ne contient «\sx{60}…\s»\.$"))
    assert page.evaluate(OUTSIDE) == [0, []]


def test_nothing_is_fetched_until_somebody_reaches_for_the_field(site: str, page_at: OpenPage) -> None:
    page, asked = page_at(1280), []
    page.on("request", lambda request: asked.append(request.url))
    for address in ("/", "/recherche/"):
        page.goto(f"{site}{address}", wait_until="networkidle")
    assert not [url for url in asked if "search-index" in url or "/theme/engine-" in url]
    assert sum("/theme/search-" in url and url.endswith(".js") for url in asked) == 1
    with page.expect_request(lambda request: request.url.endswith("/pagefind.js")):
        page.get_by_role("searchbox").focus()
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "/search-index/en-" in url]


def test_without_script_the_lists_do(site: str, page_at: OpenPage) -> None:
    page = page_at(390, javascript=False)
    page.goto(f"{site}/recherche/?q=lait")
    expect(page.get_by_role("searchbox")).to_have_count(0)
    page.get_by_text("Par pays", exact=True).click()
    page.get_by_role("link", name=re.compile("^Irlande")).click()
    expect(page).to_have_url(f"{site}/destinations/irlande/")


@pytest.mark.parametrize("broken", ["pagefind.js", ".pf_meta", "wasm.fr"])
def test_a_search_that_cannot_start_says_so(site: str, page_at: OpenPage, broken: str) -> None:
    page = page_at(1280)
    page.route(lambda url: broken in url, lambda route: route.abort())
    page.goto(f"{site}/recherche/?q=lait")
    expect(found(page)).to_have_text(re.compile("^La recherche n’a pas pu démarrer"), timeout=15_000)
    expect(page.get_by_text("Par pays", exact=True)).to_be_visible()


def test_other_pages_may_not_compile(site: str, page_at: OpenPage) -> None:
    answer = page_at(1280).goto(f"{site}/temoignages/")
    assert answer and "wasm" not in answer.headers["content-security-policy"]


def test_in_a_folder_of_a_host_results_lead_where_they_should(tmp_path: Path, page_at: OpenPage) -> None:
    small = SiteOnDisk(tmp_path)
    small.siteurl, small.search = "https://example.org/escales", "made"
    small.write({"testimonies/cork/index.fr.md": story("Traire à Cork")}).build()
    for address in served(small.output, "/escales/"):
        page = page_at(1280)
        page.goto(f"{address}/escales/recherche/?q=traire")
        page.get_by_role("link", name="Traire à Cork").click()
        expect(page).to_have_url(f"{address}/escales/temoignages/cork/")


def served(folder: Path, root: str) -> Iterator[str]:
    server = listen(partial(Handler, Place(folder, root, ("", "en/"))), 0)
    serve(server)
    yield server.address
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_nothing_to_say_of_results(searched, scheme: str) -> None:
    said = {}
    for width in (390, 1280):
        for query in ("q=irlande", "q=lait&partout=1", "q=tokyo"):
            page, _ = searched(query, width=width, scheme=scheme)
            titles(page)
            page.evaluate(AXE_SCRIPT)
            said[f"{query}, {width}"] = page.evaluate(AXE)
            said[f"{query}, {width}, sideways"] = [] if page.evaluate(OUTSIDE) == [0, []] else page.evaluate(OUTSIDE)
    assert {name: each for name, each in said.items() if each} == {}
