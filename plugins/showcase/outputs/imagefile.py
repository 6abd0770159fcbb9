"""What a picture file is: the format that its first bytes announce, the measures that it may have, or why it is refused."""

from __future__ import annotations

from typing import NamedTuple

from ..terms.problem import Problem, problem

PIXELS = 100_000_000  # 400 MB once decoded; the largest telephones give 50 million in their JPEGs
SIDE, RATIO = 16, 10  # smallest side; longest side over shortest: keeps 1440 wide under WebP's 16,383 pixels of height

HEAD = 1024  # bytes looked at

# (offset, bytes) → accepted format
ACCEPTED = (
    (0, b"\xff\xd8\xff", "jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "png"),
    (8, b"WEBP", "webp"),
    (0, b"GIF87a", "gif"),
    (0, b"GIF89a", "gif"),
)
TIFF = (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")

# ISO base media file brands (ISO/IEC 23008-12 for HEIF, AV1 Image File Format for AVIF)
AVIF_BRANDS = {b"avif", b"avis"}
HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}

# (offset, bytes) → the name of a format that is not accepted, the same word in every language
REFUSED = (
    (0, b"BM", "BMP"),
    (0, b"8BPS", "Photoshop (PSD)"),
    (0, b"gimp xcf", "GIMP (XCF)"),
    (0, b"%!PS", "PostScript (EPS)"),
    (0, b"\x00\x00\x00\x0cjP  ", "JPEG 2000"),
    (0, b"\x00\x00\x00\x0cJXL ", "JPEG XL"),
    (0, b"\xff\x0a", "JPEG XL"),
    (0, b"\x00\x00\x01\x00", "ICO"),
    (8, b"CR\x02", "RAW (CR2)"),
    (4, b"ftypcrx ", "RAW (CR3)"),
    (0, b"IIU\x00", "RAW (RW2)"),
    (0, b"IIRO", "RAW (ORF)"),
    (0, b"FUJIFILM", "RAW (RAF)"),
    (0, b"PK\x03\x04", "ZIP, DOCX, ODT"),
    (0, b"\xd0\xcf\x11\xe0", "DOC, XLS, PPT"),
    (0, b"\x1f\x8b", "GZ"),
    (0, b"ID3", "MP3"),
)
VIDEO = ((4, b"ftyp"), (4, b"moov"), (4, b"mdat"), (0, b"\x1aE\xdf\xa3"), (8, b"AVI "))


class Facts(NamedTuple):
    """What a picture's header says; width and height in pixels as it is seen, orientation applied."""

    width: int
    height: int
    format: str
    animated: bool


def format_of(data: bytes) -> str:
    """The accepted format that the bytes announce, in lower case; "" for anything else.  The file's name plays no part."""
    for at, mark, name in ACCEPTED:
        if data.startswith(mark, at):
            return name
    if data.startswith(TIFF) and not _named(data):
        return "tiff"
    brands = _brands(data)
    if brands & AVIF_BRANDS:
        return "avif"
    return "heif" if brands & HEIF_BRANDS else ""


def refusal(data: bytes, path: str) -> Problem:
    """What a file without an accepted format looks like, with the remedy for that case."""
    head = data[:HEAD]
    if not head:
        return problem("picture-empty", path)
    if head.startswith(b"%PDF"):
        return problem("picture-is-pdf", path)
    if name := _named(head):
        return problem("picture-format", path, format=name)
    if any(head.startswith(mark, at) for at, mark in VIDEO):
        return problem("picture-is-video", path)
    if b"<svg" in head.lower() and _is_text(head):
        return problem("picture-is-svg", path)
    if _is_text(head):
        return problem("picture-is-text", path, start=_start(head))
    return problem("picture-unknown", path)


def measured(width: int, height: int, path: str) -> Problem | None:
    """The refusal of a picture of this many pixels, if it has too many or a shape that no page can use."""
    if width * height > PIXELS:
        return problem("picture-too-large", path, width=width, height=height, limit=PIXELS // 1_000_000)
    if min(width, height) < SIDE or max(width, height) > RATIO * min(width, height):
        return problem("picture-shape", path, width=width, height=height, side=SIDE, ratio=RATIO)
    return None


def _named(head: bytes) -> str:
    return next((name for at, mark, name in REFUSED if head.startswith(mark, at)), "")


def _brands(data: bytes) -> set[bytes]:
    """The major and compatible brands of the `ftyp` box; the minor version between them matches no brand."""
    if data[4:8] != b"ftyp":
        return set()
    end = min(int.from_bytes(data[:4], "big"), HEAD)
    return {data[at : at + 4] for at in range(8, end, 4)}


def _is_text(head: bytes) -> bool:
    return head.startswith((b"\xff\xfe", b"\xfe\xff")) or not any(byte < 9 or 13 < byte < 27 for byte in head)


def _start(head: bytes) -> str:
    encoding = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    return " ".join(head.decode(encoding, "replace").split())[:40]
