"""The lists to tick, as a family uses them: by keyboard, without script, day after day on one phone, and on paper."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from playwright.sync_api import Page, expect

from .conftest import OpenPage

MINOR, ADULT = "/preparer-son-depart/mineur-stage/", "/preparer-son-depart/majeur-stage/"
KEPT = "() => Object.entries(localStorage)"


def box(page: Page, name: str):
    return page.get_by_role("checkbox", name=name)


def test_three_taps_from_the_home_page_to_one_s_own_lists(site: str, page_at: OpenPage) -> None:
    page = page_at(390, javascript=False)
    page.goto(site)
    page.get_by_role("link", name="Préparer son départ").first.click()
    page.get_by_role("heading", name="Avant 18 ans").locator("xpath=following-sibling::ul").get_by_role("link", name="Stage").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Partir en stage, avant 18 ans")
    expect(page.get_by_role("link", name="+33 2 61 91 00 24").first).to_be_in_viewport()


def test_without_script_boxes_tick_and_are_counted(site: str, page_at: OpenPage) -> None:
    page = page_at(390, javascript=False)
    page.goto(site + MINOR)
    expect(page.get_by_text("Pour imprimer ces listes")).to_be_visible()
    expect(page.get_by_role("button", name="Effacer")).to_have_count(0)
    page.get_by_text("L’original de l’autorisation de sortie").click()
    expect(box(page, "L’original de l’autorisation")).to_be_checked()
    count = page.locator(".todo__count").first
    # Chromium tells the words of a counter to assistive technology only: the style's own value is what is drawn
    assert page.evaluate("() => document.querySelectorAll('.todo__list')[0].querySelectorAll('.tick:has(:checked)').length") == 1
    assert "counter(done)" in count.evaluate("each => getComputedStyle(each, '::before').content")


def test_by_keyboard_ticks_last_through_days_languages_and_departures(site: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(site + MINOR)
    box(page, "Une pièce d’identité").focus()
    page.keyboard.press("Space")
    expect(box(page, "Une pièce d’identité")).to_be_checked()
    page.reload()
    expect(box(page, "Une pièce d’identité")).to_be_checked()
    page.goto(site + ADULT)
    expect(box(page, "Une pièce d’identité")).to_be_checked()
    page.goto(f"{site}/en/getting-ready/minor-internship/")
    expect(box(page, "An identity document")).to_be_checked()
    box(page, "An identity document").uncheck()
    assert page.evaluate(KEPT) == []


def test_ticks_stay_on_the_device(site: str, page_at: OpenPage) -> None:
    page = page_at(390)
    page.goto(site + MINOR)
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    box(page, "L’original de l’autorisation").check()
    box(page, "La carte européenne d’assurance maladie (CEAM)").check()
    page.wait_for_timeout(300)
    assert asked == [] and page.context.cookies() == []
    assert page.evaluate(KEPT) == [["escales-ticks-prepare", '["ast","ehic"]']]
    expect(page.get_by_text("Vos coches restent sur cet appareil")).to_be_visible()


def test_ticks_are_erased_when_one_says_so(site: str, page_at: OpenPage) -> None:
    page = page_at(390)
    page.goto(site + MINOR)
    box(page, "Une pièce d’identité").check()
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Effacer mes coches").click()
    expect(box(page, "Une pièce d’identité")).to_be_checked()
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Effacer mes coches").click()
    expect(box(page, "Une pièce d’identité")).not_to_be_checked()
    assert page.evaluate(KEPT) == []


@pytest.mark.parametrize("kept", ["{", '{"a": 1}', "null", '["inconnu", 3, null]', '"ast"'])
def test_what_was_kept_by_something_else_breaks_nothing(site: str, page_at: OpenPage, kept: str) -> None:
    page = page_at(390)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(site)
    page.evaluate("(kept) => localStorage.setItem('escales-ticks-prepare', kept)", kept)
    page.goto(site + MINOR)
    box(page, "Une pièce d’identité").check()
    page.reload()
    expect(box(page, "Une pièce d’identité")).to_be_checked()
    assert faults == []


def test_where_nothing_may_be_kept_boxes_tick_all_the_same(site: str, page_at: OpenPage) -> None:
    page = page_at(390)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });")
    page.goto(site + MINOR)
    box(page, "Une pièce d’identité").check()
    expect(page.get_by_text("Pour imprimer ces listes")).to_be_visible()
    expect(page.get_by_text("Vos coches restent sur cet appareil")).to_be_hidden()
    assert faults == []


def test_on_paper_each_line_has_its_box_and_each_link_its_address(site: str, page_at: OpenPage, tmp_path: Path) -> None:
    page = page_at(800)
    page.goto(site + MINOR)
    box(page, "Une pièce d’identité").check()
    page.emulate_media(media="print")
    for kept in ("L’original de l’autorisation de sortie du territoire (AST), cerfa 15646", "+33 2 61 91 00 24", "Service de gestion", "https://escales.example.org/preparer-son-depart/mineur-stage/"):
        expect(page.get_by_text(kept).first).to_be_visible()
    for dropped in (".todo__tools", ".todo__hint", ".todo__count", ".header__menu", ".header__switch", ".section--choices", ".section--next", ".masthead__others"):
        expect(page.locator(dropped).first).to_be_hidden()
    shown = page.get_by_role("link", name="L’AST expliquée").evaluate("each => getComputedStyle(each, '::after').content")
    assert "https://www.service-public.gouv.fr/particuliers/vosdroits/F1359" in shown or "attr(href)" in shown
    sizes = page.locator(".tick__box").evaluate_all("boxes => boxes.map(each => [each.offsetWidth, getComputedStyle(each).borderTopWidth])")
    # 4 mm at 96 dots an inch
    assert len(sizes) == 38 and all(14 <= width <= 18 and float(border[:-2]) >= 1 for width, border in sizes)
    page.pdf(path=tmp_path / "lists.pdf", format="A4")
    with pikepdf.open(tmp_path / "lists.pdf") as pdf:
        assert len(pdf.pages) <= 3
