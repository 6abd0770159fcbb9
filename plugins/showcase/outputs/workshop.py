"""The theme's files made ready: sheets joined and checked, every address between files replaced by the published one."""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from ..terms.problem import ContentError, Problem, problem
from . import stylesheet
from .tokens import colours, inked

FOLDER = "theme"
TOKENS = "css/tokens.css"
FIRST = ("css/layers.css", TOKENS, "css/reset.css", "css/base.css", "css/layout.css")
# what few pages need is a sheet of its own, which these ask for after that of all: most are spared 1.7 kB
RARE = frozenset(f"css/components/{name}.css" for name in ("chart", "filters", "search", "todo"))
LAST = ("css/utilities.css", "css/print.css")
ICON, FEED_STYLE = "icons/icon.svg", "feed.xsl"
TEXT = {".css", ".js", ".svg", ".xsl"}
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//|#|$", re.IGNORECASE)  # RFC 3986 §4.2: not a path
IMPORT = re.compile(r"""(?P<before>\b(?:from|import)\s*\(?\s*)(?P<quote>["'])(?P<target>\.{1,2}/[^"']+)(?P=quote)""")


class AssetError(ContentError):
    """Raised with every problem of the theme's files."""

    def __str__(self) -> str:
        return "\n".join(each.text("en") for each in self.problems)


class Workshop:
    """Builds from sources by name; `place` is where they lie, for problems; `fonts` the rules of the font faces."""

    def __init__(self, sources: dict[str, bytes], place: str, fonts: str):
        self._place, self._fonts = place, fonts
        self._problems: list[Problem] = []
        self._sources = {name: self._plain(name, content) for name, content in sources.items()}
        self._files: dict[str, bytes] = {}
        self._modules: dict[str, str] = {}
        self._imported: set[str] = set()

    def build(self) -> tuple[dict[str, bytes], dict]:
        """Files by path in the output, and the names of those that pages use; raises AssetError with every problem."""
        if ICON not in self._sources:
            self._problems.append(problem("theme-no-file", f"{self._place}/{ICON}", wanted=ICON))
        icons = {name: self._publish(name, self._inked(content)) for name, content in self._sources.items() if name.startswith("icons/")}
        modules = {name: self._module(name, ()) for name in self._sources if name.endswith(".js")}
        common, rare = self._style()
        styles = self._publish("site.css", common.encode())
        sheets = {PurePosixPath(name).stem: self._publish(name, text.encode()) for name, text in rare.items()}
        feed_style = self._publish(FEED_STYLE, self._sources[FEED_STYLE]) if FEED_STYLE in self._sources else ""
        if self._problems:
            raise AssetError(self._problems)
        scripts = {PurePosixPath(name).stem: modules[name] for name in modules if name not in self._imported}
        names = {"styles": styles, "sheets": sheets, "scripts": scripts, "icon": icons[ICON], "feed_style": feed_style}
        css = self._sources.get(TOKENS, b"").decode()
        names |= {"colours": colours(css, f"{self._place}/{TOKENS}"), "night": colours(css, f"{self._place}/{TOKENS}", dark=True)}
        return dict(sorted(self._files.items())), names

    def _plain(self, name: str, content: bytes) -> bytes:
        """Text as UTF-8 with plain line ends, so that a checkout on Windows gives the same names."""
        if PurePosixPath(name).suffix not in TEXT:
            return content
        try:
            return content.decode("utf-8-sig").replace("\r\n", "\n").encode()
        except UnicodeDecodeError as fault:
            line = content.count(b"\n", 0, fault.start) + 1
            self._problems.append(problem("theme-not-text", f"{self._place}/{name}", line))
            return b""

    def _inked(self, content: bytes) -> bytes:
        """A drawing in the colours of the tokens."""
        try:
            return inked(content.decode(), self._sources.get(TOKENS, b"").decode(), f"{self._place}/{TOKENS}").encode()
        except UnicodeDecodeError:
            return content
        except ContentError as fault:
            self._problems += fault.problems
            return b""

    def _publish(self, name: str, content: bytes) -> str:
        """The path in the output of a file, which is put there."""
        path = PurePosixPath(name)
        published = f"{FOLDER}/{path.stem}-{hashlib.sha256(content).hexdigest()[:10]}{path.suffix}"
        self._files[published] = content
        return published

    def _style(self) -> tuple[str, dict[str, str]]:
        """The sheet of all pages, and those of RARE."""
        parts = []
        for name in in_order(name for name in self._sources if name.endswith(".css")):
            text = self._sources[name].decode()
            found = stylesheet.faults(text, f"{self._place}/{name}")
            self._problems += found
            if not found:
                parts.append((name, stylesheet.compress(text, lambda address, line, name=name: self._linked(address, line, name))))
        layers = "".join(part for name, part in parts if name == FIRST[0])
        common = stylesheet.joined(part for name, part in parts if name != FIRST[0] and name not in RARE)
        return layers + self._fonts + common, {name: part for name, part in parts if name in RARE}

    def _linked(self, address: str, line: int, name: str) -> str:
        if ELSEWHERE.match(address):
            return address
        path = re.split("[?#]", address)[0]
        target = _resolved(path, name)
        if target not in self._sources or target.endswith((".css", ".js")):
            self._missing(address, target, name, line)
            return address
        return _beside(self._publish(target, self._sources[target])) + address[len(path) :]

    def _missing(self, address: str, target: str, name: str, line: int) -> None:
        wanted = posixpath.normpath(f"{self._place}/{target}")
        self._problems.append(problem("theme-no-target", f"{self._place}/{name}", line, target=address, wanted=wanted))

    def _module(self, name: str, importers: tuple[str, ...]) -> str:
        """The published path of a module, after those that it imports, whose new names it says."""
        if name not in self._modules:
            text = self._sources[name].decode()

            def renamed(match: re.Match[str]) -> str:
                line = stylesheet.line_of(text, match.start())
                return f"{match['before']}{match['quote']}{self._imported_name(match['target'], line, (*importers, name))}{match['quote']}"

            self._modules[name] = self._publish(name, IMPORT.sub(renamed, text).encode())
        return self._modules[name]

    def _imported_name(self, address: str, line: int, importers: tuple[str, ...]) -> str:
        name = importers[-1]
        target = _resolved(address, name)
        self._imported.add(target)
        if target not in self._sources:
            self._missing(address, target, name, line)
        elif target in importers:
            self._problems.append(problem("theme-circle", f"{self._place}/{name}", line, target=address))
        else:
            return f"./{_beside(self._module(target, importers))}"
        return address


def _resolved(address: str, name: str) -> str:
    """The source that an address written in the source `name` means."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), address))


def _beside(published: str) -> str:
    return posixpath.relpath(published, FOLDER)


def in_order(names: Iterable[str]) -> list[str]:
    """Style sheets as they follow one another: the layers' own order, components and files of staff before utilities."""
    fixed = {name: place for place, name in enumerate(FIRST)} | {name: len(FIRST) + 2 + place for place, name in enumerate(LAST)}
    return sorted(names, key=lambda name: (fixed.get(name, len(FIRST) + (not name.startswith("css/components/"))), name))
