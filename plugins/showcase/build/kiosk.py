"""The kiosk edition among the build's files: what is copied into its folder, what is printed for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from ..library.kiosk import shown_sizes
from ..library.lens import Lens
from ..library.library import Library
from ..outputs import kiosk
from ..outputs.fonts import fonts
from ..outputs.kiosktheme import KioskTheme, kiosk_sources
from ..outputs.published import FOLDER as FILES
from ..outputs.scripts import foreign, script_fonts
from ..views.kiosk import Edition, kiosk_edition, kiosk_page
from ..views.kit import Kit
from .common import texts
from .making import PICTURES, derivatives, published_path
from .artifact import Artifact
from .plan import KIOSK
from .project import Project
from .reading import Reading


def kiosk_theme_of(project: Project, theme: Mapping[str, bytes], readings: Mapping[str, Reading]) -> KioskTheme | None:
    """The theme's part of the edition, None for a theme without; `theme` are the site's own files, of which it takes the fonts."""
    if not project.has_kiosk:
        return None
    names = {path.rpartition("/")[2]: content for path, content in theme.items() if path.endswith(".woff2")}
    letters = "".join(reading.letters for reading in readings.values()) + "".join(file.read_text("utf-8", "replace") for file in texts(project.common) if file.is_file())
    others, rules = script_fonts(foreign(letters), project.cache)
    return KioskTheme(kiosk_sources(project.theme), names | others, lambda: fonts(*filter(None, (project.machine, project.cache))).css + rules, project.theme.name)


def kiosk_copies(project: Project, library: Library, readings: dict[str, Reading], theme: KioskTheme) -> dict[str, Callable[[], bytes | Path]]:
    """The files of the edition that are published as they are, by path in the output: fonts, pictures, recordings."""
    # those that have a digest in their name: the theme's others are artifacts
    faces: dict[str, Callable[[], bytes | Path]] = {f"{KIOSK}/{path}": (lambda content=content: content) for path, content in theme.fonts.items()}
    return faces | shown_copies(project, library, readings)


def shown_copies(project: Project, library: Library, readings: dict[str, Reading]) -> dict[str, Callable[[], bytes | Path]]:
    """The pictures and recordings of the edition, by path in the output."""
    copies: dict[str, Callable[[], bytes | Path]] = {}
    for name, fact in _shown(library, readings):
        if fact.width:
            sized = shown_sizes(derivatives(fact, project.avif).files())
            copies |= {f"{KIOSK}/{kiosk.PICTURES}/{each.name}": partial(Path, f"{project.cache}/{PICTURES}/{each.name}") for each in sized}
        elif not name.endswith(".vtt"):
            path = published_path(fact.digest, name)
            copies[f"{KIOSK}/{kiosk.MEDIA}/{path.rpartition('/')[2]}"] = partial(Path, f"{project.cache}/{path}")
    for fact in library.logos.values():
        name = derivatives(fact, project.avif).files()[0].name
        copies[f"{KIOSK}/{kiosk.PICTURES}/{name}"] = partial(Path, f"{project.cache}/{PICTURES}/{name}")
    return copies


def _shown(library: Library, readings: dict[str, Reading]):
    """The files that the edition shows, each with what is known of it."""
    for slug in library.speaking:
        reading = readings[f"testimonies/{slug}"]
        yield from ((name, fact) for name, fact in reading.files if name.rpartition("/")[2] in reading.kiosk)
    welcome = next((row for row in library.listed("page", library.languages[0]) if row.menu == "home" and row.granted("kiosk")), None)
    if welcome:
        reading = readings[f"pages/{welcome.slug}"]
        facts = {name.rpartition("/")[2]: (name, fact) for name, fact in reading.files}
        yield from (facts[name] for name in reading.kiosk[:1])


class KioskPress:
    """Prints the edition's own files."""

    def __init__(self, project: Project, library: Library, kit: Kit, theme: KioskTheme):
        self._project, self._library, self._kit, self.theme = project, library, kit, theme

    def content(self, artifact: Artifact, lens: Lens, page: str) -> bytes:
        """One of them; `page` is a digest of what the page itself is made of."""
        if artifact.view == "kiosk_asset":
            return self.theme.assets[artifact.path.partition("/")[2]]
        if artifact.view == "kiosk_manifest":
            return kiosk.manifest_json(kiosk_page(lens, self._kit, artifact.lang), artifact.lang, self._kit.assets.colours.get("colour-page", ""))
        edition: Edition = lens.once(("kiosk",), lambda own: kiosk_edition(own, self._kit))
        facts = lens.once(("kiosk facts",), lambda own: kiosk.edition_js(edition, self._recording))
        return facts if artifact.view == "kiosk_edition" else kiosk.worker_js(facts, self.theme, kiosk.pictures_of(edition), page)

    def _recording(self, name: str) -> bytes:
        return (self._project.cache / FILES / name).read_bytes()
