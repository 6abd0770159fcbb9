"""QR codes (ISO/IEC 18004), as drawings and as rows of modules.  The one module that imports segno."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segno import QRCode

# ISO/IEC 18004 asks for four modules of quiet zone: templates stand codes on a light ground, and two modules of it are in the drawing
BORDER = 2


def qr(url: str, colour: str) -> str:
    """The code of an address as SVG, its dark modules in `colour`, its ground clear."""
    return _code(url).svg_inline(border=BORDER, dark=colour, omitsize=True, svgclass=None, lineclass=None)


def modules(url: str) -> str:
    """The same code as its side, a colon, then row after row from the top left, a hexadecimal digit for four modules, a dark one being 1.

    Each row is filled up to whole digits; there is no quiet zone in it.
    """
    matrix = _code(url).matrix
    side, width = len(matrix), -(-len(matrix) // 4)
    rows = (int("".join(map(str, row)), 2) << (4 * width - side) for row in matrix)
    return f"{side}:" + "".join(f"{row:0{width}x}" for row in rows)


@lru_cache(maxsize=1024)
def _code(url: str) -> QRCode:
    """Level M: a seventh of it may be soiled.  To find the best of its masks takes 5 ms, and paper and kiosk ask for the same."""
    import segno

    return segno.make(url, error="m", boost_error=False, micro=False)
