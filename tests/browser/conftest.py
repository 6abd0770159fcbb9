"""What browser tests share: a Chromium with a fresh profile, and the demonstration site served as a host would serve it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from conftest import PICTURES, ROOT, THEME, SiteOnDisk
from kiosk.hostile import hostile
from playwright.sync_api import Browser, Page, sync_playwright
from showcase.build.build import build
from showcase.build.project import Project
from showcase.staff.chromium import find_chromium
from showcase.staff.server import Handler, Place, listen, serve

from .kiosk import Kiosk, kiosks

FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"]
# a day on which the demonstration's consents hold
DAY = date(2026, 11, 23)
OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def chromium() -> Path:
    """Where Chromium is; `inv test` installs one where there is none."""
    found = find_chromium()
    assert found, "no Chromium: run the tests with inv test"
    return found


@pytest.fixture(scope="session")
def browser(chromium: Path) -> Iterator[Browser]:
    """Chromium, steered."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def page_at(browser: Browser) -> Iterator[OpenPage]:
    """`page_at(width, scheme, javascript=True)`: an empty page in a profile of its own, as wide as that, light or dark."""
    contexts = []

    def opened(width: int = 1280, scheme: str = "light", *, javascript: bool = True) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=javascript)
        contexts.append(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration's pages, built once."""
    languages = {"fr": "", "en": "en/"}
    output = tmp_path_factory.mktemp("demonstration") / "output"
    build(Project(ROOT / "content", output, PICTURES, THEME, "content", "https://escales.example.org", languages, DAY, search="made"))
    return output


@pytest.fixture(scope="session")
def site(demonstration: Path) -> Iterator[str]:
    """The address, without final slash, at which the demonstration is served with the headers of a host."""
    server = listen(partial(Handler, Place(demonstration, "/", ("", "en/"))), 0)
    serve(server)
    yield server.address
    server.shutdown()
    server.server_close()


@pytest.fixture
def kiosk(browser: Browser) -> Iterator[Callable[..., Kiosk]]:
    """`kiosk(size, **context)`: an empty kiosk, lying, standing or old, without network."""
    yield from kiosks(browser)


@pytest.fixture(scope="session")
def hostile_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The kiosk edition of a site that has everything against it."""
    site = hostile(SiteOnDisk(tmp_path_factory.mktemp("hostile")))
    site.build()
    return site.output / "kiosk"
