"""A kiosk in the browser: opened from a folder with the network cut, at the three sizes that it is made for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page

SIZES = {"lying": (1920, 1080), "standing": (1080, 1920), "old": (1024, 768)}
# long enough that no slide goes by itself
STILL = "seconds=3600&seed=1"
REFUSALS = "addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))"
# the texts of a slide that do not fit their column
FITS = """() => [...document.querySelectorAll('.slide .words')].flatMap(words => {
  const box = words.getBoundingClientRect(), out = [];
  if (words.scrollHeight > words.clientHeight + 1 || words.scrollWidth > words.clientWidth + 1) out.push(`${words.scrollWidth}x${words.scrollHeight} in ${words.clientWidth}x${words.clientHeight}`);
  for (const part of words.querySelectorAll('[data-fill]')) {
    const inner = part.getBoundingClientRect();
    if (inner.height && (inner.bottom > box.bottom + 2 || inner.right > box.right + 2 || inner.left < box.left - 2)) out.push(part.dataset.fill);
  }
  return out;
})"""


class Kiosk:
    """A page that shows a kiosk, and what it complained of."""

    def __init__(self, page: Page):
        self.page, self.complaints = page, []
        page.add_init_script(REFUSALS)
        page.on("console", lambda message: self.complaints.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def open(self, folder: Path, told: str = STILL) -> Kiosk:
        """Opens the folder's page and waits for its first slide."""
        self.page.goto(f"{folder.as_uri()}/index.html#{told}")
        self.page.wait_for_selector(".stage > .slide")
        return self

    def show(self, kind: str, lang: str = "fr", **about: str) -> None:
        """Shows one slide."""
        self.page.evaluate("async turn => { kiosk.loop.upcoming = kiosk.loop.prepare(turn); await kiosk.loop.advance(); }", {"kind": kind, "lang": lang, **about})
        self.page.wait_for_function("() => document.querySelectorAll('.slide').length === 1")

    def explore(self, screen: str, lang: str = "fr", id: str = "") -> None:
        """Goes to one screen, from the start."""
        self.page.evaluate("""([lang, place]) => {
          if (kiosk.loop.running) kiosk.loop.explore({ lang });
          kiosk.explorer.lang = lang;
          kiosk.explorer.trail = [{ screen: "start" }, ...(place.screen === "start" ? [] : [place])];
          kiosk.explorer.draw();
        }""", [lang, {"screen": screen, "id": id}])

    @property
    def mode(self) -> str:
        """`show` or `explore`."""
        return self.page.locator("#stage").get_attribute("data-mode") or ""


def kiosks(browser: Browser) -> Iterator[Callable[..., Kiosk]]:
    """`opened(size, **context)`: an empty kiosk of that size in a profile of its own, without network."""
    contexts: list[BrowserContext] = []

    def opened(size: str = "lying", **about: object) -> Kiosk:
        width, height = SIZES[size]
        context = browser.new_context(**{"viewport": {"width": width, "height": height}, "offline": True, **about})
        contexts.append(context)
        return Kiosk(context.new_page())

    yield opened
    for context in contexts:
        context.close()
