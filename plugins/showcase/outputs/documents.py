"""PDF documents: whether one can be published (`fault`), its copy without a word about whoever made it (`copy`), and where a printed one is cut (`trimmed`).

The one module that imports pikepdf (qpdf), and only inside functions (90 ms).  qpdf writes every object that the pages
still need into a new file: earlier revisions, which a PDF keeps at its end, are not copied.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from ..terms.problem import Problem, problem

LARGEST = 30
MEGABYTE = 1_000_000
# to a millimetre
POINTS = 72 / 25.4
# entries that speak of people, programs and days (ISO 32000-2: XMP §14.3.2, page-piece §14.5, annotations §12.5.2), or act on opening (§12.6)
PERSONAL = ("/Metadata", "/PieceInfo", "/LastModified", "/Thumb", "/SpiderInfo", "/CreatorInfo")
ACTIVE = ("/OpenAction", "/AA", "/Perms", "/DSS", "/Collection", "/Threads")
OF_NOTES = ("/T", "/M", "/CreationDate", "/NM")
# notes and files pinned on a page: comments between authors, not the document
COMMENTS = ("/Text", "/Popup", "/FileAttachment", "/Sound", "/Movie", "/Screen", "/RichMedia", "/3D")
# segments of a JPEG that hold a camera's data, its position and comments; APP14 says how colours are coded, and stays
APP1, APP14, APP15, COMMENT, SCAN = 0xE1, 0xEE, 0xEF, 0xFE, 0xDA


def fault(source: Path, path: str) -> Problem | None:
    """Why a document may not be published, None when it may."""
    size = source.stat().st_size
    if size > LARGEST * MEGABYTE:
        return problem("document-too-large", path, size=round(size / MEGABYTE), limit=LARGEST)
    if source.suffix.lower() != ".pdf":
        return None
    import pikepdf

    try:
        with pikepdf.open(source) as pdf:
            if pdf.is_encrypted:
                return problem("document-locked", path)
            if len(pdf.attachments) or "/AF" in pdf.Root:
                return problem("document-holds-files", path)
            return None if len(pdf.pages) else problem("document-broken", path)
    except pikepdf.PasswordError:
        return problem("document-locked", path)
    except Exception:  # on hostile bytes qpdf fails in many ways
        return problem("document-broken", path)


def copy(source: Path, target: Path, title: str = "") -> None:
    """Writes the document to `target` with no metadata but `title`; the same bytes give the same bytes."""
    import pikepdf

    with pikepdf.open(source) as pdf:
        del pdf.docinfo
        for name in (*PERSONAL, *ACTIVE):
            _drop(pdf.Root, name)
        if "/Names" in pdf.Root:
            _drop(pdf.Root.Names, "/JavaScript")
        for page in pdf.pages:
            _without_comments(page.obj)
        for thing in pdf.objects:
            for inner in list(_dictionaries(thing)):
                _stripped(inner)
        if title:
            _entitle(pdf, title)
        pdf.remove_unreferenced_resources()
        pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate, fix_metadata_version=False)


def trimmed(content: bytes, bleed: float, around: float) -> bytes:
    """A document whose pages say where they are cut, `around` millimetres from their edges, and how far colours run over (ISO 32000-2, 14.11.2)."""
    import pikepdf

    target = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        for page in pdf.pages:
            left, low, right, high = map(float, page.mediabox)
            for name, room in (("/TrimBox", around), ("/BleedBox", around - bleed)):
                edge = room * POINTS
                page.obj[name] = [round(each, 3) for each in (left + edge, low + edge, right - edge, high - edge)]
        pdf.save(target, deterministic_id=True, fix_metadata_version=False)
    return target.getvalue()


def _entitle(pdf: Any, title: str) -> None:
    """Gives the document a title that windows show in place of the file's name (WCAG 2.2 technique PDF18)."""
    import pikepdf

    with pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
        xmp["dc:title"] = title
    if "/ViewerPreferences" not in pdf.Root:
        pdf.Root.ViewerPreferences = pikepdf.Dictionary()
    pdf.Root.ViewerPreferences.DisplayDocTitle = True


def _dictionaries(thing: Any) -> Iterator[Any]:
    """A thing and all that is written inside it, dictionaries and streams only; what it points at is an object of its own."""
    import pikepdf

    if isinstance(thing, pikepdf.Array):
        for each in thing:
            if not getattr(each, "is_indirect", True):
                yield from _dictionaries(each)
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        yield thing
        for _, each in thing.items():
            if not getattr(each, "is_indirect", True):
                yield from _dictionaries(each)


def _stripped(thing: Any) -> None:
    import pikepdf

    for name in (*PERSONAL, "/AA"):
        _drop(thing, name)
    if thing.get("/Type") == "/Annot" or ("/Subtype" in thing and "/Rect" in thing):
        # of a form's field, /T is its name, without which it is none
        for name in OF_NOTES if thing.get("/Subtype") != "/Widget" else ("/M", "/NM"):
            _drop(thing, name)
    if thing.get("/S") in ("/JavaScript", "/Launch", "/SubmitForm", "/ImportData"):
        for name in ("/S", "/JS", "/F", "/Win", "/Mac", "/Unix"):
            _drop(thing, name)
    if isinstance(thing, pikepdf.Stream):
        _plain_picture(thing)


def _plain_picture(stream: Any) -> None:
    """Takes what a camera wrote out of a picture that the document holds as it came."""
    import pikepdf

    filters = [str(each) for each in stream.get("/Filter")] if isinstance(stream.get("/Filter"), pikepdf.Array) else [str(stream.get("/Filter", ""))]
    data = stream.read_raw_bytes() if filters[-1] in ("/DCTDecode", "/JPXDecode") else b""
    if filters[:-1] == ["/FlateDecode"] and data:
        data = zlib.decompress(data)
    elif filters[:-1]:
        return
    plain = without_segments(data) if filters[-1] == "/DCTDecode" else without_boxes(data)
    if data and plain != stream.read_raw_bytes():
        stream.write(plain, filter=pikepdf.Name(filters[-1]))


def _without_comments(page: Any) -> None:
    import pikepdf

    if "/Annots" in page:
        page.Annots = pikepdf.Array([note for note in page.Annots if str(note.get("/Subtype", "")) not in COMMENTS])


def _drop(owner: Any, name: str) -> None:
    if name in owner:
        del owner[name]


def without_segments(data: bytes) -> bytes:
    """A JPEG without its application segments and comments but the two that say how to draw it (ITU T.81 §B.1.1.4, §B.2.4)."""
    out, at = bytearray(data[:2]), 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != SCAN:
        marker, end = data[at + 1], at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == APP14 or not (APP1 <= marker <= APP15 or marker == COMMENT):
            out += data[at:end]
        at = end
    return bytes(out + data[at:])


def without_boxes(data: bytes) -> bytes:
    """A JPEG 2000 without the boxes that hold free text (ITU T.800 annex I.7)."""
    out, at = bytearray(), 0
    while at + 8 <= len(data) and data[:4] == b"\0\0\0\x0c":
        size = int.from_bytes(data[at : at + 4], "big")
        end = at + size if size >= 8 else len(data)
        if data[at + 4 : at + 8] not in (b"xml ", b"uuid", b"uinf"):
            out += data[at:end]
        at = end
    return bytes(out) if at else data
