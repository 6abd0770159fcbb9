"""Paper: the folder in which typst finds what it needs, and views as its templates read them."""

from __future__ import annotations

import json
import re
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from ..terms.problem import ContentError, problem
from ..views.badges import MedalView
from ..views.paper.parts import Code, Photo
from . import pixels, typesetter
from .badges import medal_svg
from .derivatives import prune, write
from .qr import qr
from .scripts import FAMILIES as SCRIPTS
from .tokens import colours, inked, tokens

TOKENS, ICON = "static/css/tokens.css", "static/icons/icon.svg"
FOLDER, PHOTOS = "paper", "photos"
IMPORT = re.compile(r'^#import "([^"]+)"', re.MULTILINE)


class Workplace(NamedTuple):
    """The folder of the cache in which paper is set, and that of the site's pictures; `digests` stand for each template with all that it
    names, `colours` are the style sheet's by name."""

    folder: Path
    pictures: Path
    digests: dict[str, str]
    colours: dict[str, str]

    def inputs(self, view: NamedTuple, **more: str) -> dict[str, str]:
        """What a template is given of a view; the pictures that it names are put in its reach."""
        return {"view": json.dumps(self._plain(view), ensure_ascii=False), **more}

    def _plain(self, value: Any) -> Any:
        if isinstance(value, Photo):
            return value._asdict() | {"path": self._reachable(value.file)}
        if isinstance(value, Code):
            return value._asdict() | {"svg": qr(value.url, self.colours["colour-text"])}
        if isinstance(value, MedalView):
            return {"svg": medal_svg(value, (self.pictures / value.picture.rpartition("/")[2]).read_bytes() if value.picture else b"", self.colours).decode()}
        if hasattr(value, "_asdict"):
            return {name: self._plain(part) for name, part in value._asdict().items()}
        return [self._plain(part) for part in value] if isinstance(value, tuple) else value

    def _reachable(self, name: str) -> str:
        """A picture as JPEG, which a PDF holds as it is: a WebP would be unpacked in it, ten times as large."""
        place = self.folder / PHOTOS / f"{name.rpartition('.')[0]}.jpg"
        if not place.is_file():
            content = (self.pictures / name).read_bytes()
            place.parent.mkdir(parents=True, exist_ok=True)
            write(place, content if name.endswith(".jpg") else pixels.jpeg(content))
        return f"/{PHOTOS}/{place.name}"


def workplace(theme: Path, cache: Path, pictures: Path) -> Workplace:
    """The folder, with the templates of theme/paper, the tokens and the icon in it; raises ContentError where the theme lacks one."""
    folder, css = cache / FOLDER, theme / TOKENS
    for name in (TOKENS, ICON):
        if not (theme / name).is_file():
            raise ContentError([problem("theme-no-file", f"{theme.name}/{name}", wanted=name)])
    text, named = css.read_text("utf-8"), f"{theme.name}/{TOKENS}"
    told = tokens(text, named)
    sources = {file.name: file.read_bytes() for file in sorted((theme / "paper").glob("*.typ"))}
    sources["tokens.json"] = json.dumps(told | {"scripts": SCRIPTS}, sort_keys=True).encode()
    sources["icon.svg"] = inked((theme / ICON).read_text("utf-8"), text, named).encode()
    for name, content in sources.items():
        place = folder / name
        if not place.is_file() or place.read_bytes() != content:
            folder.mkdir(parents=True, exist_ok=True)
            write(place, content)
    return Workplace(folder, pictures, {name: _digest(name, sources) for name in sources if name.endswith(".typ")}, colours(text, named))


def _digest(template: str, sources: dict[str, bytes]) -> str:
    """A digest of a template, of those that it imports however deep, and of what all share."""
    reached, waiting = {"tokens.json", "icon.svg"}, [template]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += IMPORT.findall(sources.get(name, b"").decode())
    whole = blake2b(typesetter.recipe().encode(), digest_size=12)
    for name in sorted(reached):
        whole.update(name.encode() + b"\0" + sources.get(name, b"") + b"\0")
    return whole.hexdigest()


def prune_photos(cache: Path, kept: set[str]) -> None:
    """Takes away the photos in reach of paper whose pictures are gone; `kept` are the names of those that the site has."""
    prune(cache / FOLDER / PHOTOS, {f"{name.rpartition('.')[0]}.jpg" for name in kept})
