"""Pictures as templates need them, from what the library knows of their files."""

from __future__ import annotations

from ..library.clear import Cleared
from ..library.lens import Lens
from ..library.rows import Cover, Row, quarters
from .kit import Kit, PictureFile
from .parts import Picture

# the size that a browser without srcset gets, and that feeds carry (pixels)
PLAIN_WIDTH = 960


def picture(kit: Kit, digest: str, width: int, height: int, alt: str, focus: tuple[int, int] = (50, 50), **words: str) -> Picture:
    """A picture in all its sizes; `words` are caption, credit and lang."""
    files = kit.picture_files(digest, width, height)
    plain = plain_file(files)
    return Picture(plain.address, _srcset(files, "webp"), _srcset(files, "jpeg"), plain.width, plain.height, alt,
                   focus_x=focus[0], focus_y=focus[1], avif=_srcset(files, "avif"), **words)


def plain_file(files: tuple[PictureFile, ...]) -> PictureFile:
    """The JPEG nearest to PLAIN_WIDTH from above, else the widest."""
    jpeg = [file for file in files if file.format == "jpeg"]
    return next((file for file in jpeg if file.width >= PLAIN_WIDTH), jpeg[-1])


def cover(kit: Kit, found: Cover | None, lang: str = "") -> Picture | None:
    """The picture that stands for an entry in a list."""
    if found is None:
        return None
    return picture(kit, found.digest, found.width, found.height, found.alt, (found.focus_x, found.focus_y), lang=lang)


def photos(kit: Kit, cleared: Cleared, lang: str = "") -> dict[str, Picture]:
    """An entry's declared pictures by file name, in order."""
    found = {}
    for photo in cleared.record.photos:
        fact = cleared.version.files.get(photo.file)
        if fact and fact.width:
            focus = tuple(quarters(share) for share in photo.focus or (0.5, 0.5))
            found[photo.file] = picture(kit, fact.digest, fact.width, fact.height, photo.alt, focus,
                                        caption=photo.caption or "", credit=photo.credit or "", lang=lang)
    return found


def social(kit: Kit, lens: Lens, row: Row, cleared: Cleared) -> Picture | None:
    """The first picture that everybody whom it shows lets go to social networks, None where there is none."""
    if "social" not in row.purposes:
        return None
    if any(photo.people for photo in cleared.record.photos):
        cleared = lens.record(row.kind, row.slug, row.lang, "social")
    return next(iter(photos(kit, cleared).values()), None)


def _srcset(files: tuple[PictureFile, ...], form: str) -> str:
    return ", ".join(f"{file.address} {file.width}w" for file in files if file.format == form)
