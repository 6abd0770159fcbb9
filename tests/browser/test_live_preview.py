"""The preview in a real browser: a save appears, a fault lies over the page and goes away when it is mended."""

from __future__ import annotations

import re

from conftest import SiteOnDisk, story
from playwright.sync_api import expect
from staff.running import running

from .conftest import OpenPage

TEXT = "testimonies/a/index.fr.md"


def test_a_save_a_fault_and_its_mending(tmp_path, page_at: OpenPage) -> None:
    site = SiteOnDisk(tmp_path).write({TEXT: story("Cork", body="Premier texte.\n\n" + "Ligne.\n\n" * 80)})
    with running(site) as preview:
        page, other = page_at(), page_at()
        refused = []
        page.on("console", lambda message: refused.append(message.text) if message.type == "error" else None)
        for each in (page, other):
            each.goto(f"{preview.address}temoignages/a/")
            expect(each.get_by_text("Premier texte.")).to_be_visible()
        page.wait_for_timeout(500)
        page.evaluate("() => { window.kept = true; scrollTo({ top: 400, behavior: 'instant' }); document.querySelector('main a, header a').focus({ preventScroll: true }); }")

        site.edit(TEXT, "Premier texte.", "Second texte.")
        for each in (page, other):
            expect(each.get_by_text("Second texte.")).to_be_visible()
        # brought up to date where it stood, not loaded again
        assert page.evaluate("() => [window.kept, scrollY, document.activeElement.tagName]") == [True, 400, "A"]

        site.edit(TEXT, "country: IE", "country: Irlande")
        alert = page.get_by_role("alert")
        expect(alert).to_contain_text(re.compile(r"content/testimonies/a/index\.fr\.md:\d+"))
        expect(alert).to_contain_text("1 erreur : la page montre le dernier état correct.")
        expect(page.get_by_text("Second texte.")).to_be_visible()
        assert page.evaluate("() => document.activeElement.tagName") == "A"

        site.edit(TEXT, "country: Irlande", "country: IE")
        expect(alert).to_be_hidden()
        expect(other.get_by_role("alert")).to_be_hidden()
        assert refused == []


def test_a_fault_can_be_put_aside_with_the_keyboard(tmp_path, page_at: OpenPage) -> None:
    site = SiteOnDisk(tmp_path).write({TEXT: story("Cork", country="Irlande")})
    with running(site) as preview:
        page = page_at()
        page.goto(preview.address)
        expect(page.get_by_role("alert")).to_contain_text("index.fr.md")
        page.keyboard.press("Escape")
        expect(page.get_by_role("alert")).to_be_hidden()
