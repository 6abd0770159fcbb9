"""Typesetting: a template and a view become a PDF or a picture.  The one module that imports typst.

typst lets go of the interpreter's lock while it works: threads share the cores (measured on two: 2.4 ms a small document
against 4.0), on Windows too.  Each keeps a compiler of its own, warm: what is made again from the same parts is not laid out twice.
"""

from __future__ import annotations

import re
import threading
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typst

# the families of the theme, then those of the scripts that these lack: 26 fonts, opened in 3 ms and read where a letter asks for them
PACKAGES = {"fontpkg_vollkorn": "files", "fontpkg_source_sans_3": "files", "manimgx_fonts": ""}
LIBRARIES = ("typst", "zxing-cpp", "manimgx-fonts")
# PDF/UA-1 (ISO 14289-1) for whoever listens, PDF/A-2a (ISO 19005-2) for archives
STANDARDS = ["ua-1", "a-2a"]
PIXELS_PER_POINT = 72
# what a template says that finds more pages than it may have
OVERFULL = "pages:"
UNSHOWN = re.compile(r'the text `"(.*?)"` could not be displayed')


class Unprintable(ValueError):
    """What the typesetter refuses: `reason` is its word on it, `letters` those that no font has."""

    def __init__(self, reason: str, letters: tuple[str, ...] = ()):
        super().__init__(reason)
        self.reason, self.letters = reason, letters

    @property
    def overfull(self) -> bool:
        """Whether it would take more pages than it may."""
        return OVERFULL in self.reason


class Typesetter:
    """Sets the templates of a folder, which holds all that they name."""

    def __init__(self, folder: Path):
        self._folder = folder
        self._own = threading.local()

    def pdf(self, template: str, inputs: dict[str, str]) -> bytes:
        """A tagged PDF for archives, without the time at which it was made; raises Unprintable."""
        return self._set(template, inputs, format="pdf", pdf_standards=STANDARDS, timestamp=0)

    def png(self, template: str, inputs: dict[str, str]) -> bytes:
        """A picture of one page, a pixel to a point; raises Unprintable."""
        return self._set(template, inputs, format="png", ppi=PIXELS_PER_POINT)

    def _set(self, template: str, inputs: dict[str, str], **form: object) -> bytes:
        import typst

        try:
            return self._compiler().compile(input=str(self._folder / template), sys_inputs=inputs, **form)
        except typst.TypstError as error:
            told = getattr(error, "diagnostic", "") or str(error)
            raise Unprintable(error.message, tuple(dict.fromkeys("".join(UNSHOWN.findall(told))))) from None

    def _compiler(self) -> typst.Compiler:
        import typst

        if not hasattr(self._own, "compiler"):
            self._own.compiler = typst.Compiler(root=str(self._folder), font_paths=_fonts(), ignore_system_fonts=True)
        return self._own.compiler


@cache
def _fonts() -> typst.Fonts:
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder) for folder in font_folders()])


def font_folders() -> tuple[Path, ...]:
    """Where the fonts' packages keep them; raises ModuleNotFoundError without one of the packages."""
    found = []
    for package, below in PACKAGES.items():
        spec = find_spec(package)
        if spec is None or not spec.origin:
            raise ModuleNotFoundError(package)
        found.append(Path(spec.origin).parent / below)
    return tuple(found)


@cache
def recipe() -> str:
    """Versions of all that typesetting stands on."""
    return " ".join(f"{name} {version(name)}" for name in LIBRARIES)
