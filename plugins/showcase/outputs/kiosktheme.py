"""The theme's part of the kiosk edition: one style sheet, one classic script, fonts and icon.

Style sheet and script have plain names, for a folder on a stick is replaced as a whole, and what is served is kept fresh by its worker.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from ..terms.problem import problem
from . import stylesheet
from .tokens import inked
from .workshop import AssetError

ASSETS = "assets"
# the site's own sheets that the kiosk shares: its colours, type and spacing have one source
SHARED = ("static/css/layers.css", "static/css/tokens.css", "static/css/reset.css")
ICON, WORKER = "static/icons/icon.svg", "kiosk/worker.js"
# the script that begins, after all others
START = "kiosk/js/start.js"
# what all scripts share, for from file:// a module may not be imported
BEGINNING = "window.kiosk = {};"
NAMES = tuple(f"{ASSETS}/{name}" for name in ("icon.svg", "kiosk.css", "kiosk.js"))


class KioskTheme:
    """What the theme gives to every edition; made only when it is asked for, its `digest` known before.

    `fonts` are files by name, `rules` gives the style rules that name them as neighbours; `place` is the theme's name, for problems.
    """

    def __init__(self, sources: Mapping[str, str], fonts: Mapping[str, bytes], rules: Callable[[], str], place: str):
        self._sources, self._rules, self._place = sources, rules, place
        self.fonts = {f"{ASSETS}/{name}": content for name, content in fonts.items()}
        whole = blake2b(repr(sorted(self.fonts)).encode(), digest_size=8)
        for name, text in sorted(sources.items()):
            whole.update(f"{name}\0{text}\0".encode())
        self.digest = whole.hexdigest()

    @property
    def worker(self) -> bytes:
        """The source of the service worker."""
        return self._sources[WORKER].encode()

    @cached_property
    def assets(self) -> dict[str, bytes]:
        """The files of NAMES by path below the edition's folder; raises AssetError with every fault of the sources."""
        sheets = [*SHARED, *sorted(name for name in self._sources if name.startswith("kiosk/css/"))]
        faults = [problem("theme-no-file", f"{self._place}/{name}", wanted=name) for name in (*SHARED, ICON, WORKER, START) if name not in self._sources]
        faults += [fault for name in sheets for fault in stylesheet.faults(self._sources.get(name, ""), f"{self._place}/{name}")]
        if faults:
            raise AssetError(faults)
        layers, *others = (stylesheet.compress(self._sources[name], lambda address, line: address) for name in sheets)
        scripts = sorted((name for name in self._sources if name.startswith("kiosk/js/")), key=lambda name: (name == START, name))
        made = (inked(self._sources[ICON], self._sources[SHARED[1]], f"{self._place}/{SHARED[1]}"), layers + self._rules() + "".join(others), "\n".join([BEGINNING, *(self._sources[name] for name in scripts)]))
        return dict(zip(NAMES, (text.encode() for text in made), strict=True))


def kiosk_sources(theme: Path) -> dict[str, str]:
    """The texts that the kiosk is made of, by path in the theme, with plain line ends: a checkout on Windows gives the same bytes."""
    files = [*(theme / name for name in (*SHARED, ICON)), *sorted((theme / "kiosk").rglob("*.css")), *sorted((theme / "kiosk").rglob("*.js"))]
    return {file.relative_to(theme).as_posix(): file.read_text("utf-8-sig").replace("\r\n", "\n") for file in files if file.is_file()}
