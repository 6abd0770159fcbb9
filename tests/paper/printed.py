"""What tests read in printed files."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple
from unicodedata import category

import pypdfium2
import zxingcpp
from conftest import SiteOnDisk
from pypdf import PdfReader

# nothing is printed nearer to the edge than this, in points
EDGE = 8


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


class Letter(NamedTuple):
    """A letter, its rank in the text of its page and the box of its ink, in points from the lower left corner."""

    sign: str
    rank: int
    left: float
    low: float
    right: float
    high: float


def letters(page: pypdfium2.PdfPage) -> list[Letter]:
    """The letters of a page that one sees, from left to right."""
    text = page.get_textpage()
    found = (Letter(text.get_text_range(rank, 1), rank, *text.get_charbox(rank)) for rank in range(text.count_chars()))
    return sorted((each for each in found if each.sign and category(each.sign[0])[0] not in "CMZ" and each.right - each.left > 0.5 and each.high - each.low > 0.5), key=lambda each: each.left)


def collisions(file: Path) -> list[str]:
    """Letters that stand on one another, or run over the edge of their page; what is drawn twice in one place, as an outline and its letter, is one."""
    wrong = []
    for number, page in enumerate(pypdfium2.PdfDocument(file), 1):
        width, height = page.get_size()
        found = letters(page)
        wrong += [f"{file.name}, {number}: {each.sign} over the edge" for each in found if each.left < EDGE or each.low < EDGE or each.right > width - EDGE or each.high > height - EDGE]
        for place, each in enumerate(found):
            for other in takewhile(lambda other: other.left < each.right, found[place + 1 :]):
                # neighbours may be tied to one another
                if abs(each.rank - other.rank) > 3 and _common(each, other) > 0.5 * min(_size(each), _size(other)) and not (each.sign == other.sign and other.left - each.left < 0.3):
                    wrong.append(f"{file.name}, {number}: {each.sign} on {other.sign}")
    return wrong


def _size(one: Letter) -> float:
    return (one.right - one.left) * (one.high - one.low)


def _common(one: Letter, other: Letter) -> float:
    return max(0, min(one.right, other.right) - max(one.left, other.left)) * max(0, min(one.high, other.high) - max(one.low, other.low))


def heads_alone(file: Path) -> list[str]:
    """Headings that are followed at once by one of the same level, or by nothing."""
    order = []
    waiting = [PdfReader(file).trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        node = waiting.pop().get_object()
        if isinstance(node, dict):
            kind = str(node.get("/S", ""))
            order += [kind] if kind in ("/H1", "/H2", "/H3", "/P", "/Span", "/L", "/Table", "/Figure", "/Link", "/BlockQuote") else []
            kids = node.get("/K", [])
            waiting += reversed([kid for kid in (kids if isinstance(kids, list) else [kids]) if not isinstance(kid, int)] if kind[:2] != "/H" else [])
    return [f"{file.name}: {one} before {other}" for one, other in zip(order, [*order[1:], ""]) if one[:2] == "/H" and (other == "" or other == one)]


def read_aloud(file: Path) -> str:
    """What a reader aloud hears of the text: all but what is marked as an artifact."""
    found = []
    for page in PdfReader(file).pages:
        depth, silent = 0, []

        def before(operator, operands, *_):
            nonlocal depth
            if operator in (b"BMC", b"BDC"):
                depth += 1
                if operands[0] == "/Artifact":
                    silent.append(depth)
            elif operator == b"EMC":
                if silent and silent[-1] == depth:
                    silent.pop()
                depth -= 1

        def heard(text, *_):
            if not silent:
                found.append(text)

        page.extract_text(visitor_operand_before=before, visitor_text=heard)
    return " ".join("".join(found).replace("\u00a0", " ").replace("\u202f", " ").split())


def loose_words(file: Path) -> int:
    """How many runs of words stand in no paragraph, heading, list, link or table."""
    found, waiting = 0, [(PdfReader(file).trailer["/Root"]["/StructTreeRoot"], "")]
    while waiting:
        node, parent = waiting.pop()
        node = node.get_object()
        if isinstance(node, dict):
            kind = str(node.get("/S", ""))
            found += kind == "/Span" and parent in ("/Div", "/Document", "")
            kids = node.get("/K", [])
            waiting += [(kid, kind) for kid in (kids if isinstance(kids, list) else [kids]) if not isinstance(kid, int)]
    return found
