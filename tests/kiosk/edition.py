"""The kiosk edition of a site, as a browser would read it."""

from __future__ import annotations

import json
from typing import Any

from conftest import SiteOnDisk


def edition(site: SiteOnDisk) -> dict[str, Any]:
    """The facts of the edition in the output."""
    script = (site.output / "kiosk/data.js").read_text("utf-8")
    return json.loads(script.removeprefix("window.edition=").removesuffix(";\n"))


def folder(site: SiteOnDisk) -> dict[str, bytes]:
    """The edition's files by path below its folder."""
    return {path.removeprefix("kiosk/"): content for path, content in site.files().items() if path.startswith("kiosk/")}


def everything(site: SiteOnDisk) -> bytes:
    """Every byte and every file name of the edition."""
    return b"\n".join(part for path, content in folder(site).items() for part in (path.encode(), content))


def told(site: SiteOnDisk, *words: str) -> list[str]:
    """Those of the words that stand anywhere in the edition."""
    whole = everything(site)
    return [word for word in words if word.encode() in whole]
