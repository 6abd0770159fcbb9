"""Each template in the browser: obeys the strict policy, leaves axe nothing to say, fits a narrow screen."""

from __future__ import annotations

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from .addresses import PAGES
from .conftest import OpenPage

# axe's rules for WCAG 2.2 A and AA, and its best practices: all but those that only ask for a person's judgement
AXE = "() => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(each => [each.id, each.nodes.map(node => node.target.join(' '))]))"
REFUSALS = "addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))"
# how far one can scroll sideways, and what stands out of the window, unless it moves inside of its own frame
OUTSIDE = """() => {
  const width = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll('body *')].filter(element => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && (box.left < -1 || box.right > width + 1) && element.checkVisibility({visibilityProperty: true})
      && !element.closest('[role=region], pre, svg, .unseen, .skip, .prose > table');
  });
  scrollTo(999, 0);
  return [scrollX, out.map(element => `${element.tagName}.${element.className}`)];
}"""


@pytest.fixture
def watched(page_at: OpenPage):
    """`watched(width, scheme)`: a page that remembers what the browser refused or complained of."""

    def opened(width: int, scheme: str = "light") -> tuple[Page, list[str]]:
        page, complaints = page_at(width, scheme), []
        page.add_init_script(REFUSALS)
        page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("response", lambda answer: complaints.append(f"{answer.status}: {answer.url}") if answer.status >= 400 else None)
        return page, complaints

    return opened


def test_every_template_obeys_the_strict_policy(site: str, watched) -> None:
    page, complaints = watched(1280)
    for address in PAGES.values():
        answer = page.goto(site + address, wait_until="load")
        assert answer and "default-src 'none'" in answer.headers["content-security-policy"]
        assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(248, 243, 230)", address
    assert complaints == []


def test_an_inline_script_would_be_refused(site: str, watched) -> None:
    page, complaints = watched(1280)
    page.goto(site)
    page.evaluate("() => { const made = document.createElement('script'); made.textContent = 'window.ran = true'; document.body.append(made); }")
    assert page.evaluate("() => window.ran") is None
    assert any(each.startswith("policy: script-src") for each in complaints)


@pytest.mark.parametrize("scheme, width", [("light", 1280), ("dark", 390)])
def test_axe_has_nothing_to_say(site: str, page_at: OpenPage, scheme: str, width: int) -> None:
    page, found = page_at(width, scheme), {}
    other = {390: 1280, 1280: 390}[width]
    for name, address in PAGES.items():
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(site + address)
        page.evaluate(AXE_SCRIPT)
        found[name] = page.evaluate(AXE)
        page.set_viewport_size({"width": other, "height": 900})
        found[f"{name}, {other} wide"] = page.evaluate(AXE)
    assert {name: said for name, said in found.items() if said} == {}


@pytest.mark.parametrize("width", [320, 640])
def test_nothing_stands_out_of_a_narrow_window(site: str, page_at: OpenPage, width: int) -> None:
    # WCAG 2.1, 1.4.10 and 1.4.4: a window of 1280 at 400 % and at 200 %
    page, out = page_at(width), {}
    for name, address in PAGES.items():
        page.goto(site + address)
        out[name] = page.evaluate(OUTSIDE)
    assert {name: found for name, found in out.items() if found != [0, []]} == {}


@pytest.mark.parametrize("width", [320, 640, 820, 1160, 1280, 1440])
def test_the_parts_of_the_header_do_not_run_into_one_another(site: str, page_at: OpenPage, width: int) -> None:
    page = page_at(width)
    for address in (PAGES["home"], PAGES["home in English"]):
        page.goto(site + address)
        boxes = [box for each in page.locator(".header__home, .header__button, .header__menu, .header__search, .header__switch").all() if (box := each.bounding_box())]
        assert len(boxes) == 4
        assert all(one["x"] + one["width"] <= other["x"] or one["y"] + one["height"] <= other["y"] for one, other in zip(boxes, boxes[1:])), address
        assert page.locator(".header__home").evaluate("link => link.scrollWidth <= link.clientWidth")
        # from a laptop on, all of it stands on one line
        assert width < 1280 or page.locator(".header__row").bounding_box()["height"] < 100


def test_figures_are_printed_with_how_they_were_counted(site: str, page_at: OpenPage) -> None:
    page = page_at(800)
    page.emulate_media(media="print")
    for address in ("/indicateurs/", "/en/indicators/2025-2026/"):
        page.goto(site + address)
        assert page.locator("#method").is_visible() and page.locator(".measure__method, .section--method .prose").first.is_visible()
