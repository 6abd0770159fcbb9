"""The theme's files as they are published: one style sheet, fonts, modules, drawings, each with its digest in its name.

They lie side by side in `theme/`, so that addresses between them hold wherever the site is.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from . import fonts as font_files
from . import stylesheet, tokens, workshop
from .kept import recall, remember
from .workshop import FOLDER, AssetError

__all__ = ["AssetError", "ThemeFiles", "theme_files"]


class ThemeFiles(NamedTuple):
    """Files by path in the output; the paths that pages name; `scripts` by name, those that only others import left out;
    `fonts` are those to load early, `feed_style` "" if none, `sheets` by name those that few pages need; `colours` are the tokens'
    by name (#rrggbb), `night` those of the dark scheme."""

    files: dict[str, bytes]
    styles: str
    scripts: dict[str, str]
    icon: str
    fonts: tuple[str, ...]
    feed_style: str
    sheets: dict[str, str] = {}
    colours: dict[str, str] = {}
    night: dict[str, str] = {}


def theme_files(static: Path, cache: Path, machine: Path | None = None) -> ThemeFiles:
    """The published files of the theme in the folder `static`, kept in the folder `cache` until a byte of them changes.

    The fonts, the same for every site, are kept in the folder `machine` where there is one.

    Raises AssetError with every problem, PackageNotFoundError when the fonts' packages are not installed.
    """
    sources = _sources(static)
    place, key = cache / "theme.kept", _key(sources)
    # subsetting takes 3 to 5 s of CPU, once for each machine: a theme that names none of the families does without
    named = any(family.encode() in content for name, content in sources.items() if name.endswith(".css") for family in font_files.FAMILIES)
    fonts = font_files.fonts(*filter(None, (machine, cache))) if named else font_files.FontFiles({}, "", ())
    found = recall(place, key)
    if found:
        files, names = found
        return _with_fonts(files, names, fonts)
    files, names = workshop.Workshop(sources, f"{static.parent.name}/{static.name}", fonts.css).build()
    remember(place, key, files, names)
    return _with_fonts(files, names, fonts)


def _with_fonts(files: dict[str, bytes], names: dict, fonts: font_files.FontFiles) -> ThemeFiles:
    whole = files | {f"{FOLDER}/{name}": content for name, content in fonts.files.items()}
    preload = tuple(f"{FOLDER}/{name}" for name in fonts.preload)
    return ThemeFiles(whole, names["styles"], names["scripts"], names["icon"], preload, names["feed_style"], names["sheets"], names["colours"], names["night"])


def _sources(static: Path) -> dict[str, bytes]:
    """Every file by its path in the theme's folder, sorted; files whose name starts with a dot are the system's own."""
    paths = (path for path in static.rglob("*") if not path.name.startswith(".") and path.is_file())
    return {name: path.read_bytes() for name, path in sorted((path.relative_to(static).as_posix(), path) for path in paths)}


def _key(sources: dict[str, bytes]) -> str:
    whole = hashlib.sha256(font_files.recipe().encode())
    for module in (__file__, workshop.__file__, stylesheet.__file__, tokens.__file__):
        whole.update(hashlib.sha256(Path(module).read_bytes()).digest())
    for name, content in sources.items():
        whole.update(name.encode() + b"\0" + hashlib.sha256(content).digest())
    return whole.hexdigest()
