"""The podcast's square picture, drawn: a stretch of coast, a route from port to port, the site's name.

Pillow's second door: `images` makes sizes of photographs, here nothing but lines and letters is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from io import BytesIO
from math import hypot
from pathlib import Path

from ..views.podcast import CoverView
from .tokens import ink

# Apple takes 1400 to 3000 pixels; drawn at twice that, for edges without steps
SIDE = 1400
SCALE = 2
# pieces of a curve between two points
STEPS = 60
COAST = ((-200, 1080), (0, 1010), (170, 955), (300, 990), (420, 1085), (570, 1065), (690, 975), (860, 990), (970, 1100), (1130, 1105), (1260, 1010), (1400, 1020), (1600, 1060))
WAY = ((60, 980), (150, 905), (390, 770), (620, 850), (850, 730), (1080, 800), (1280, 600), (1400, 520))
FONTS = (("fontpkg_vollkorn", "Vollkorn[wght].ttf", "SemiBold"), ("fontpkg_source_sans_3", "SourceSans3[wght].ttf", "Regular"))


def cover_png(view: CoverView, colours: Mapping[str, str]) -> bytes:
    """The picture as PNG, in the style sheet's colours; names too long for a line are set smaller.  Raises ContentError for a theme without them."""
    from PIL import Image, ImageDraw

    paper, land, water, dark, quiet, route = (ink(colours, name) for name in ("page", "land", "water", "text", "quiet", "route"))
    picture = Image.new("RGB", (SIDE * SCALE, SIDE * SCALE), paper)
    pen = ImageDraw.Draw(picture)
    shore = _curve(COAST)
    for up, colour in ((70, water), (0, land)):
        pen.polygon([(x * SCALE, (y - up) * SCALE) for x, y in shore] + [(SIDE * SCALE, SIDE * SCALE), (0, SIDE * SCALE)], fill=colour)
    _route(pen, route, paper)
    _words(pen, view.name, FONTS[0], dark, 150, 300)
    _words(pen, view.tagline, FONTS[1], quiet, 480, 64)
    out = BytesIO()
    picture.resize((SIDE, SIDE), Image.Resampling.LANCZOS).quantize(128, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _route(pen, route: str, paper: str) -> None:
    """Dashes of 22 pixels and gaps of 16 along the way, and its ports; the last one is lit."""
    gone, last = 0.0, _curve(WAY)[0]
    for point in _curve(WAY):
        if gone % 38 < 22:
            pen.line([(last[0] * SCALE, last[1] * SCALE), (point[0] * SCALE, point[1] * SCALE)], fill=route, width=8 * SCALE)
        gone += hypot(point[0] - last[0], point[1] - last[1])
        last = point
    for x, y in WAY[1:-1]:
        for radius, colour in ((36, paper), (24, route), (15, paper if x < WAY[-2][0] else route)):
            pen.ellipse([(x - radius) * SCALE, (y - radius) * SCALE, (x + radius) * SCALE, (y + radius) * SCALE], fill=colour)


def _curve(points: tuple[tuple[int, int], ...]) -> list[tuple[float, float]]:
    """A smooth line through all points but the first and the last, which only give its direction (Catmull and Rom, 1974)."""
    line = []
    for before, start, end, after in zip(points, points[1:], points[2:], points[3:], strict=False):
        for step in range(STEPS):
            t = step / STEPS
            line.append(tuple((2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3) / 2
                              for a, b, c, d in zip(before, start, end, after, strict=True)))
    return [*line, points[-2]]


def _words(pen, text: str, font: tuple[str, str, str], colour: str, top: int, size: int) -> None:
    from PIL import ImageFont

    package, file, weight = font
    folder = Path(find_spec(package).origin).parent / "files"
    while size > 20:
        letters = ImageFont.truetype(str(folder / file), size * SCALE)
        letters.set_variation_by_name(weight)
        if pen.textlength(text, font=letters) <= (SIDE - 240) * SCALE:
            break
        size -= 4
    pen.text((120 * SCALE, top * SCALE), text, font=letters, fill=colour)
