"""A family's way through the site: without script, and with nothing but a keyboard."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from .conftest import OpenPage

FOCUSED = "() => { const found = document.activeElement; return [found.tagName, found.textContent.trim(), found.getAttribute('href') || '']; }"
# the outline that the focused element, or the card that it stands for, draws; on a map, the line around a shape
RING = """() => {
  const shape = document.activeElement.closest('svg') && document.activeElement.querySelector('use, rect, circle');
  if (shape) return parseFloat(getComputedStyle(shape).strokeWidth) >= 2 && getComputedStyle(shape).stroke !== 'none';
  const found = document.activeElement, shown = getComputedStyle(found).outlineStyle === 'none' ? found.closest('.card') : found;
  const style = shown && getComputedStyle(shown), box = shown && shown.getBoundingClientRect();
  return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
}"""


def press(page: Page, *keys: str) -> list[str]:
    """What has the focus after these keys: its element, words and address."""
    for key in keys:
        page.keyboard.press(key)
    return page.evaluate(FOCUSED)


def test_without_script_three_taps_lead_to_a_story_like_mine(site: str, page_at: OpenPage) -> None:
    page = page_at(390, javascript=False)
    page.goto(site)
    first = page.get_by_role("link", name="Trouver une histoire proche de celle de votre enfant")
    expect(first).to_be_in_viewport()
    first.click()
    expect(page.get_by_role("heading", name="Trouver une histoire proche")).to_be_in_viewport()
    page.locator("#find").locator("xpath=ancestor::section").get_by_role("link", name="Irlande", exact=False).first.click()
    expect(page).to_have_url(f"{site}/destinations/irlande/")
    page.get_by_role("link", name="Quatre mille litres").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Quatre mille litres")
    page.get_by_role("link", name=re.compile(r"\d+ réponses aux questions des familles")).click()
    expect(page.locator("#answers")).to_be_in_viewport()
    page.get_by_role("link", name="Combien votre famille").first.click()
    expect(page.locator("#question-cost h4")).to_be_in_viewport()


def test_without_script_menus_languages_lists_and_pages_work(site: str, page_at: OpenPage) -> None:
    page = page_at(390, javascript=False)
    page.goto(f"{site}/temoignages/2025-cork-dairy-internship/")
    menu = page.get_by_role("navigation", name="Menu principal")
    expect(menu).to_be_hidden()
    page.get_by_role("button", name="Menu").click()
    expect(menu).to_be_visible()
    menu.get_by_role("link", name="Témoignages").click()
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(f"{site}/en/testimonies/")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("navigation", name="Pages of this list").get_by_role("link", name="Next").click()
    expect(page).to_have_url(f"{site}/en/testimonies/page/2/")
    page.goto(f"{site}/en/testimonies/")
    page.get_by_text("By kind of stay").click()
    page.get_by_role("link", name=re.compile("Job shadowing")).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Job shadowing")
    page.get_by_text("By kind of stay").click()
    expect(page.locator(".facet__link[aria-current=true]")).to_contain_text("Job shadowing")


def test_a_lost_visitor_is_met_in_their_language(site: str, page_at: OpenPage) -> None:
    page = page_at(390, javascript=False)
    answer = page.goto(f"{site}/en/nowhere/")
    assert answer and answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("Page not found")
    page.get_by_role("link", name="Testimonies").first.click()
    expect(page).to_have_url(f"{site}/en/testimonies/")


def test_the_keyboard_first_offers_to_skip_to_the_content(site: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(f"{site}/temoignages/2025-cork-dairy-internship/")
    assert press(page, "Tab") == ["A", "Aller au contenu", "#main"]
    expect(page.locator(".skip")).to_be_in_viewport()
    assert press(page, "Enter")[0] == "MAIN"
    assert press(page, "Tab")[1] == "Accueil"


def test_the_menu_of_a_phone_opens_and_closes_by_keyboard(site: str, page_at: OpenPage) -> None:
    page = page_at(390)
    page.goto(site)
    assert press(page, "Tab", "Tab", "Tab")[1] == "Menu"
    menu = page.get_by_role("navigation", name="Menu principal")
    page.keyboard.press("Enter")
    expect(menu).to_be_visible()
    assert press(page, "Tab")[1] == "Témoignages"
    assert press(page, "Escape")[1] == "Menu"
    expect(menu).to_be_hidden()
    assert press(page, "Tab", "Tab")[1] == "English"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", ["/", "/temoignages/2025-cork-dairy-internship/", "/projets/cooperation-internationale/"])
def test_the_focus_is_seen_wherever_it_goes_and_goes_down_the_page(site: str, page_at: OpenPage, address: str, scheme: str) -> None:
    page = page_at(390, scheme)
    # else the page is still on its way to what has the focus
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(site + address)
    total = page.locator("a[href]:visible, button:visible, summary:visible, [tabindex='0']:visible").count()
    unseen = []
    for _ in range(total):
        page.keyboard.press("Tab")
        if not page.evaluate(RING):
            unseen.append(page.evaluate(FOCUSED))
    assert unseen == []
    # all of it can be reached, and the end of it is the end of the page
    assert page.evaluate("() => Boolean(document.activeElement.closest('footer'))")


def test_who_asked_for_less_motion_gets_none(site: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.emulate_media(reduced_motion="reduce")
    page.goto(site)
    moving = "() => [...document.querySelectorAll('*')].filter(each => parseFloat(getComputedStyle(each).transitionDuration) > 0).map(each => each.className)"
    assert page.evaluate(moving) == []
    assert page.evaluate("() => getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(moving) != []


def test_a_printed_story_keeps_its_words_and_drops_the_interface(site: str, page_at: OpenPage) -> None:
    page = page_at(800)
    page.goto(f"{site}/temoignages/2025-cork-dairy-internship/")
    page.emulate_media(media="print")
    for dropped in (".header__menu", ".header__switch", ".ways", ".questions", ".section--next", ".footer nav"):
        expect(page.locator(dropped).first).to_be_hidden()
    for kept in ("h1", ".facts", ".prose", ".exchange", ".funders__disclaimer", ".footer__address"):
        expect(page.locator(kept).first).to_be_visible()
