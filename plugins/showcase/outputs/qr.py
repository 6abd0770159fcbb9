"""QR codes (ISO/IEC 18004), as drawings and as rows of modules.  The one module that imports zxingcpp."""

from __future__ import annotations

import re
from functools import lru_cache

# ISO/IEC 18004 asks for four modules of quiet zone: templates stand codes on a light ground, and two modules of it are in the drawing
BORDER = 2
RUN = re.compile("1+")


def qr(url: str, colour: str) -> str:
    """The code of an address as SVG, its dark modules in `colour`, its ground clear."""
    rows = _rows(url)
    side = len(rows) + 2 * BORDER
    runs = ((run, y) for y, row in enumerate(rows, BORDER) for run in RUN.finditer(row))
    path = "".join(f"M{run.start() + BORDER} {y}h{len(run[0])}v1H{run.start() + BORDER}z" for run, y in runs)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path fill="{colour}" d="{path}"/></svg>'


def modules(url: str) -> str:
    """The same code as its side, a colon, then row after row from the top left, a hexadecimal digit for four modules, a dark one being 1.

    Each row is filled up to whole digits; there is no quiet zone in it.
    """
    rows = _rows(url)
    side, width = len(rows), -(-len(rows) // 4)
    return f"{side}:" + "".join(f"{int(row.ljust(4 * width, '0'), 2):0{width}x}" for row in rows)


@lru_cache(maxsize=1024)
def _rows(url: str) -> tuple[str, ...]:
    """Its modules row by row, a dark one being 1, at level M: a seventh of it may be soiled.  Paper and kiosk ask for the same."""
    import zxingcpp

    code = zxingcpp.create_barcode(url, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture = memoryview(code.to_image(scale=1, add_quiet_zones=False)).tolist()
    return tuple("".join("0" if light else "1" for light in row) for row in picture)
