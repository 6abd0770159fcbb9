"""What tests read in printed files."""

from __future__ import annotations

import re
from io import BytesIO

import pypdfium2
import zxingcpp
from conftest import SiteOnDisk
from pypdf import PdfReader


def pdf(site: SiteOnDisk, path: str) -> PdfReader:
    return PdfReader(BytesIO((site.output / path).read_bytes()))


def words(site: SiteOnDisk, path: str) -> str:
    text = "".join(page.extract_text() for page in pdf(site, path).pages)
    return re.sub(r"\s+", " ", text.replace("\u202f", " ").replace("\u00a0", " "))


def sheets(site: SiteOnDisk) -> list[str]:
    return sorted(path.relative_to(site.output).as_posix() for path in site.output.rglob("*.pdf"))


def alternatives(site: SiteOnDisk, path: str) -> set[str]:
    """The alternative texts in the tree of tags."""
    found, waiting = set(), [pdf(site, path).trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        node = waiting.pop().get_object()
        if isinstance(node, dict):
            if "/Alt" in node:
                found.add(str(node["/Alt"]))
            kids = node.get("/K", [])
            waiting += [kid for kid in (kids if isinstance(kids, list) else [kids]) if not isinstance(kid, int)]
    return found


def codes(site: SiteOnDisk, path: str) -> list[str]:
    """What a phone reads in the QR codes of the first page, as it is drawn."""
    page = pypdfium2.PdfDocument(site.output / path)[0].render(scale=2).to_pil()
    return [each.text for each in zxingcpp.read_barcodes(page)]
