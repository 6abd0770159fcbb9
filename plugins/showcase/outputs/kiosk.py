"""The files of the kiosk edition that are made anew: its facts as a script, its worker, its manifest.

From file:// a page may not fetch anything, so that the facts come as a classic script.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from hashlib import blake2b
from typing import Any

from ..library import captions
from ..views.kiosk import Edition, KioskPage
from .kiosktheme import ASSETS, NAMES, KioskTheme
from .qr import modules

# a line or paragraph separator ends a line of a script in browsers older than ECMAScript 2019
SEPARATORS = str.maketrans({"\u2028": "\\u2028", "\u2029": "\\u2029"})
PICTURES, MEDIA = "pictures", "media"
FACTS, MANIFEST = "data.js", "manifest.webmanifest"


def edition_js(edition: Edition, recording: Callable[[str], bytes]) -> bytes:
    """The edition as `window.edition`; links become QR codes, captions their cues.  `recording` gives a published file by name."""
    told = _plain(edition, recording)
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return f"window.edition={text.translate(SEPARATORS)};\n".encode()


def pictures_of(edition: Edition) -> tuple[str, ...]:
    """The paths of all pictures of an edition, below its folder."""
    shots = [shot for story in edition.stories for shot in story.shots] + ([edition.welcome] if edition.welcome else [])
    logos = {funder.logo for tongue in edition.tongues for funder in tongue.funders.values()} - {""}
    return tuple(sorted({f"{PICTURES}/{name}" for shot in shots for name in (shot.wide, shot.small)} | {f"{PICTURES}/{name}" for name in logos}))


def worker_js(facts: bytes, theme: KioskTheme, pictures: Iterable[str], page: str) -> bytes:
    """The service worker of an edition: its source, after its name and its files; `page` is a digest of the page's own making.

    A recording is not kept: a film would fill what a browser grants.
    """
    whole = blake2b(facts + theme.digest.encode() + page.encode(), digest_size=8).hexdigest()
    files = ["./", FACTS, MANIFEST, *NAMES, *sorted(theme.fonts), *pictures]
    return f"const EDITION = {json.dumps(whole)};\nconst FILES = {json.dumps(files)};\n".encode() + theme.worker


def manifest_json(page: KioskPage, lang: str, paper: str) -> bytes:
    """What makes the kiosk one's own, installed (W3C, Web Application Manifest); `paper` is the colour of its ground, "" for none."""
    told = {
        "name": f"{page.title} – {page.institution}", "short_name": page.title, "description": page.tagline, "lang": lang,
        "id": "./", "start_url": "./", "scope": "./", "display": "fullscreen", **({"background_color": paper, "theme_color": paper} if paper else {}),
        "icons": [{"src": f"{ASSETS}/icon.svg", "sizes": "any", "type": "image/svg+xml"}],
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n"


def _plain(value: Any, recording: Callable[[str], bytes]) -> Any:
    """The same in what JSON knows; empty fields of records are left out."""
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return {name: _field(name, inner, recording) for name, inner in zip(value._fields, value, strict=True) if inner not in ("", None, (), {})}
    if isinstance(value, tuple):
        return [_plain(inner, recording) for inner in value]
    if isinstance(value, dict):
        return {name: _plain(inner, recording) for name, inner in value.items()}
    return value


def _field(name: str, value: Any, recording: Callable[[str], bytes]) -> Any:
    if name in ("link", "calendar"):
        return modules(value)
    if name == "captions":
        return {lang: _cues(recording(file)) for lang, file in value}
    return _plain(value, recording)


def _cues(data: bytes) -> list[list]:
    """Captions as (start and end in seconds, text): from file:// a player may not fetch them."""
    return [[cue.start / 1000, cue.end / 1000, "\n".join(cue.lines)] for cue in captions.read(data, "")[0]]
