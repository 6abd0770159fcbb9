"""The browser of the tests: the one that is there, or else one that is installed, saying so."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from .words import Speaker

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
WORDS = {
    "found": ("Navigateur des tests : {where}", "Browser for the tests: {where}"),
    "apt": ("Aucun Chromium ici : installation du paquet « chromium » (apt-get)…", "No Chromium here: installing the package “chromium” (apt-get)…"),
    "playwright": ("Aucun Chromium ici : téléchargement de celui de Playwright…", "No Chromium here: downloading Playwright's own…"),
    "none": ("Impossible d'installer un Chromium. Installez « chromium » ou « google-chrome », puis recommencez.",
             "No Chromium could be installed. Install “chromium” or “google-chrome”, then begin again."),
}


def ready_chromium(tell: Callable[[str], None]) -> Path | None:
    """A Chromium that starts, installed if need be; None where that cannot be done.  `tell` is given a line for each step."""
    say = Speaker(WORDS)
    found = find_chromium() or _installed(say, tell)
    tell(say("found", where=found) if found else say("none"))
    return found


def find_chromium() -> Path | None:
    """A Chromium or Chrome that starts: the system's, or else Playwright's own."""
    paths = [Path(found) for name in NAMES if (found := shutil.which(name))]
    return next((path for path in (*paths, _playwrights()) if path and _starts(path)), None)


def _installed(say: Speaker, tell: Callable[[str], None]) -> Path | None:
    may_apt = sys.platform == "linux" and shutil.which("apt-get") and os.geteuid() == 0
    if may_apt:
        tell(say("apt"))
        if _runs("apt-get", "update") and _runs("apt-get", "install", "-y", "--no-install-recommends", "chromium"):
            found = find_chromium()
            # on Ubuntu the package may be a stub that points at a snap
            if found:
                return found
    tell(say("playwright"))
    _runs(sys.executable, "-m", "playwright", "install", *(["--with-deps"] if may_apt else []), "chromium")
    return find_chromium()


def _runs(*command: str) -> bool:
    return subprocess.run(command, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}).returncode == 0


def _starts(path: Path) -> bool:
    if not path.is_file():
        return False
    if sys.platform == "win32":
        # chrome.exe answers --version by opening a window
        return True
    try:
        return subprocess.run([str(path), "--version"], capture_output=True, timeout=30).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _playwrights() -> Path | None:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return None
    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path)
