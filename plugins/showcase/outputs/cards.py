"""Cards for social networks: words and drawings set by typst on a clear ground, and the picture laid behind them.

typst could draw the picture too; but to scale it and to pack it into a PNG that is unpacked at once takes half of the time (62 ms a card to 35).
"""

from __future__ import annotations

from ..views.paper.parts import SocialCard
from . import pixels
from .fonts import EXTENDED, WESTERN
from .paper import Workplace
from .typesetter import Typesetter

TEMPLATE = "card.typ"
# format → where the picture stands: left, top, width, height in pixels
FRAMES = {"card": (684, 0, 516, 630), "square": (0, 0, 1080, 475)}
# letters that the theme's own families are known to have
PLAIN = frozenset(map(chr, WESTERN | EXTENDED))
# what networks load without complaint (bytes), and the JPEG qualities that are tried
HEAVIEST, QUALITIES = 300_000, (85, 75, 60)


def inputs(place: Workplace, view: SocialCard, format: str) -> dict[str, str]:
    """What the template is given."""
    frame = " ".join(map(str, FRAMES[format])) if view.photo else ""
    return place.inputs(view._replace(photo=None), format=format, frame=frame)


def card(place: Workplace, setter: Typesetter, view: SocialCard, given: dict[str, str]) -> bytes:
    """The card as JPEG of at most HEAVIEST bytes; raises Unprintable."""
    if not PLAIN.issuperset(given["view"]):
        # a picture shows a blank box for a letter that no font has, where a PDF for archives refuses it
        setter.pdf(TEMPLATE, given)
    drawn = setter.png(TEMPLATE, given)
    behind = None
    if view.photo:
        behind = pixels.Behind((place.pictures / view.photo.file).read_bytes(), FRAMES[given["format"]], (view.photo.focus_x, view.photo.focus_y))
    return pixels.laid(drawn, behind, HEAVIEST, QUALITIES)
