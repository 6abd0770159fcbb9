"""QR codes as drawings.  The one module that imports segno."""

from __future__ import annotations

from functools import lru_cache

# ISO/IEC 18004 asks for four modules of quiet zone: templates stand codes on a light ground, and two modules of it are in the drawing
BORDER = 2


@lru_cache(maxsize=512)
def qr(url: str, colour: str) -> str:
    """The code of an address as SVG, its dark modules in `colour`, its ground clear; level M: a seventh of it may be soiled."""
    import segno

    return segno.make(url, error="m", boost_error=False, micro=False).svg_inline(border=BORDER, dark=colour, omitsize=True, svgclass=None, lineclass=None)
