"""The narrowest phones: no page scrolls sideways, whatever its words; nothing that has the focus lies under an open sheet."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest
from conftest import SITE, SiteOnDisk, entry, photo
from kiosk.hostile import WORD, hostile
from playwright.sync_api import Page, expect
from showcase.staff.server import Handler, Place, listen, serve

from .conftest import OpenPage

WIDTHS = (320, 360, 390, 640)
# of each kind of page, those with the longest titles: as many as this in each language and at each depth of addresses
LONGEST = 2
MAIL = "responsable.de.la.cooperation.internationale.et.des.mobilites@lycee-agricole-des-deux-rivages.example.org"
KIND = re.compile(r'<html lang="(\w+)".*?<title>(.*?)</title>.*?<body class="([^"]+)"', re.DOTALL)
# the focused element, "" where its middle can be seen
HIDDEN = """() => {
  const found = document.activeElement, box = found.getBoundingClientRect();
  if (found === document.body || !box.width) return '';
  const top = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)), Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2)));
  return top && (found.contains(top) || top.contains(found) || top.closest('.card')?.contains(found)) ? '' : found.textContent.trim();
}"""


def addresses(output: Path) -> list[tuple[tuple, int, str]]:
    """Every page that a reader sees: its kind, the length of its title, its address."""
    found = []
    for file in sorted(output.rglob("*.html")):
        told = KIND.search(file.read_text("utf-8"))
        if told and "page--kiosk" not in told[3]:
            address = "/" + file.relative_to(output).as_posix().removesuffix("index.html")
            found.append(((told[3], told[1], address.count("/")), len(told[2]), address))
    return found


def sideways(page: Page, site: str, pages: list[str]) -> dict[str, int]:
    """How wide those pages are that are wider than the window, by address and width of the window."""
    found = {}
    for address in pages:
        page.goto(site + address)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            wide = page.evaluate("() => document.scrollingElement.scrollWidth")
            if wide > width:
                found[f"{address} in {width}"] = wide
    return found


def test_no_kind_of_page_scrolls_sideways_on_a_phone(site: str, demonstration: Path, page_at: OpenPage) -> None:
    kinds: dict[tuple, list[tuple[int, str]]] = {}
    for kind, length, address in addresses(demonstration):
        kinds.setdefault(kind, []).append((length, address))
    chosen = [address for pages in kinds.values() for _, address in sorted(pages)[-LONGEST:]]
    assert len(chosen) > 60
    assert sideways(page_at(320), site, chosen) == {}


def test_long_words_and_mailboxes_make_no_page_wider(tmp_path: Path, page_at: OpenPage) -> None:
    small = hostile(SiteOnDisk(tmp_path))
    small.write({
        "site.yaml": SITE.replace("essai@example.org", MAIL).replace("dpo@example.org", MAIL).replace("Test school group", WORD).replace("EPL d'essai", WORD)
        .replace("short: {fr: CFA, en: CFA}", f"short: {{fr: {WORD}, en: {WORD}}}").replace("{fr: Urgences, en: Emergencies}", f"{{fr: {WORD}, en: {WORD}}}")
        .replace("phone: 02 61 91 00 01", f"phone: 02 61 91 00 01, email: {MAIL}"),
        "questions.yaml": f"questions:\n  - {{id: cost, text: {{fr: {WORD} ?, en: '{WORD}?'}}, short: {{fr: Coût, en: Cost}}}}\n",
        "partners/p/index.fr.md": entry(WORD, f"kind: farm\ncountry: IE\ncity: {WORD}\nlatitude: 51.9\nlongitude: -8.5\nurl: https://example.org/{WORD}\n"),
        "projects/p/index.fr.md": entry(WORD, f"status: ongoing\nstart: 2025-09-01\nprogramme: erasmus\npartners: [p]\nidentifier: {WORD[:79]}\n"),
        "news/n/index.fr.md": entry(WORD, "date_published: 2026-01-05\nphotos:\n  - {file: p.jpg, alt: Une image}\n", f"{WORD}\n\n## {WORD}\n\n[{WORD}](https://example.org/{WORD})"),
        "news/n/p.jpg": photo(),
        "pages/guide/index.fr.md": entry(WORD, f"menu: main\nchecklists:\n  - {{id: a, title: {WORD}, items: [{{id: b, text: {WORD}}}]}}\n"),
    })
    small.build()
    server = listen(partial(Handler, Place(small.output, "/", ("", "en/"))), 0)
    serve(server)
    try:
        assert sideways(page_at(320), server.address, [address for _, _, address in addresses(small.output)]) == {}
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize("opened", ["Choisir par pays", "Menu"])
def test_a_sheet_closes_when_the_focus_leaves_it(site: str, page_at: OpenPage, opened: str) -> None:
    page = page_at(390)
    # nothing is looked at while it still glides
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{site}/temoignages/")
    button = page.get_by_role("button", name=opened)
    button.focus()
    page.keyboard.press("Enter")
    sheet = page.locator(":popover-open")
    expect(sheet).to_be_visible()
    for _ in range(40):
        page.keyboard.press("Tab")
        assert page.evaluate(HIDDEN) == ""
    expect(sheet).to_have_count(0)
    # closed by Escape, it gives the focus back to what opened it; by its own button it stays closed
    button.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(sheet).to_be_visible()
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    expect(button).to_be_focused()
    button.click()
    expect(sheet).to_be_visible()
    page.keyboard.press("Tab")
    button.click()
    expect(sheet).to_have_count(0)
