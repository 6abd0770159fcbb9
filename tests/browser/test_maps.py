"""The maps with nothing but a keyboard, a finger or a screen reader's tree."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from .conftest import OpenPage

NAMED = "() => document.activeElement.closest('svg.map__sheet') && document.activeElement.querySelector('title')?.textContent"
# how wide the stroke of the focused shape is, and that it is not the colour of the ground
RING = """() => {
  const mark = document.activeElement.querySelector('use, rect, path'), style = getComputedStyle(mark);
  return parseFloat(style.strokeWidth) >= 3 && style.stroke !== 'none' && !style.stroke.endsWith(', 0)');
}"""
# what lies on top at a point of a shape: the link that a finger would hit there
HIT = """(code) => {
  const land = document.querySelector(`[id="map--europe--${code}"]`), box = land.getBoundingClientRect();
  const found = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return found?.closest('a')?.querySelector('title').textContent;
}"""


def walk(page: Page) -> list[str]:
    """The names of the maps' links, in the order of the Tab key."""
    page.locator("main h1").evaluate("each => { each.tabIndex = -1; each.focus(); }")
    found = []
    while True:
        page.keyboard.press("Tab")
        name = page.evaluate(NAMED)
        if name is None:
            return found
        found.append(name)
        assert page.evaluate(RING), name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_keyboard_reaches_every_country_and_sees_where_it_is(site: str, page_at: OpenPage, scheme: str) -> None:
    page = page_at(1280, scheme)
    page.goto(f"{site}/destinations/")
    names = walk(page)
    assert names[0] == "Voir l’Europe en grand" and len(names) == len(set(names))
    rows = page.locator(".countries tbody tr").count()
    assert len(names) == rows + 1


def test_a_country_on_the_map_leads_to_its_page(site: str, page_at: OpenPage) -> None:
    page = page_at(1280, javascript=False)
    page.goto(f"{site}/destinations/")
    page.get_by_role("link", name="Irlande : 2 témoignages et 1 partenaire").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{site}/destinations/irlande/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Irlande")


def test_the_frame_on_the_world_leads_to_europe(site: str, page_at: OpenPage) -> None:
    page = page_at(390)
    page.goto(f"{site}/en/destinations/")
    page.get_by_role("link", name="See Europe, larger").click()
    expect(page.locator("#map--europe")).to_be_in_viewport()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("code, name", [("be", "Belgique"), ("mt", "Malte"), ("si", "Slovénie"), ("nl", "Pays-Bas"), ("es", "Espagne")])
def test_a_finger_hits_small_countries(site: str, page_at: OpenPage, width: int, code: str, name: str) -> None:
    page = page_at(width)
    page.goto(f"{site}/destinations/")
    page.locator("#map--europe").scroll_into_view_if_needed()
    assert page.evaluate(HIT, code).startswith(name)


def test_a_screen_reader_is_told_of_the_map_and_not_of_its_drawing(site: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(f"{site}/destinations/")
    europe = page.get_by_role("group", name="Les destinations en Europe")
    expect(europe.get_by_role("link")).to_have_count(page.locator("#map--europe .map__link").count())
    assert "- text" not in europe.aria_snapshot()
    page.goto(f"{site}/destinations/irlande/")
    expect(page.get_by_role("img", name="Situation : Irlande")).to_be_visible()
