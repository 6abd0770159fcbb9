"""Cards for social networks: words set by typst on a clear ground, laid upon a ground that many cards share and upon the picture.

typst could draw all of it; but to scale a picture, and to pack and unpack 1200 by 630 pixels of PNG for every card, takes twice as long
(CPU: 62 ms a card wholly by typst, 37 with the picture laid behind, 17 so).
"""

from __future__ import annotations

import threading
from typing import NamedTuple

from ..views.paper.parts import Photo, SocialCard
from . import pixels
from .fonts import EXTENDED, WESTERN
from .paper import Workplace
from .pixels import Box
from .typesetter import Typesetter

TEMPLATE = "card.typ"
WIDE, SQUARE = "card", "square"


class Layout(NamedTuple):
    """Where things stand on a card, in pixels: its words, and its picture where it has one."""

    words: Box
    picture: Box | None = None


# (format, whether there is a picture, or a sign in its place)
LAYOUTS = {
    (WIDE, True): Layout(Box(60, 63, 576, 391), Box(684, 0, 516, 630)),
    (WIDE, False): Layout(Box(60, 63, 900, 400)),
    (SQUARE, True): Layout(Box(76, 524, 928, 394), Box(0, 0, 1080, 475)),
    (SQUARE, False): Layout(Box(76, 100, 928, 640)),
}
# the room around words in which letters may lean out of their lines
AROUND = 16
# letters that the theme's own families are known to have
PLAIN = frozenset(map(chr, WESTERN | EXTENDED))
# what networks load without complaint (bytes), and the JPEG qualities that are tried
HEAVIEST, QUALITIES = 300_000, (85, 75, 60)


class Deck:
    """Draws cards; what several share is drawn once: grounds, and the picture of cards drawn one after the other."""

    def __init__(self, place: Workplace, setter: Typesetter):
        self._place, self._setter = place, setter
        self._grounds: dict[str, pixels.Ground] = {}
        self._last = threading.local()

    def inputs(self, view: SocialCard, format: str) -> dict[str, str]:
        """What the template is given to set the words."""
        layout = LAYOUTS[format, _framing(view)]
        # at the size of a stamp nobody reads what somebody said; a square is posted alone, and read
        view = view if format == SQUARE else view._replace(quote="")
        return self._place.inputs(view._replace(photo=None, sign=None), format=format, frame=_told(layout.picture), words=_told(layout.words), around=str(AROUND))

    def draw(self, view: SocialCard, given: dict[str, str]) -> bytes:
        """The card as JPEG of at most HEAVIEST bytes; raises Unprintable."""
        layout = LAYOUTS[given["format"], _framing(view)]
        if not PLAIN.issuperset(given["view"]):
            # a picture shows a blank box for a letter that no font has, where a PDF for archives refuses it
            self._setter.pdf(TEMPLATE, given)
        words = self._setter.png(TEMPLATE, given)
        picture = self._framed(view.photo, layout.picture) if view.photo else None
        return pixels.laid(self._ground(view, given), picture, words, (layout.words.left - AROUND, layout.words.top - AROUND), HEAVIEST, QUALITIES)

    def _ground(self, view: SocialCard, given: dict[str, str]) -> pixels.Ground:
        """Nothing on it tells of one page but its sign, if it has one."""
        shared = view._replace(imprint=view.imprint._replace(title=view.sender.name, description=""), kicker="", title="", quote="", byline="", lang="", photo=None)
        needed = self._place.inputs(shared, format=given["format"], frame=given["frame"])
        key = repr(needed)
        if key in self._grounds:
            return self._grounds[key]
        drawn = pixels.ground(self._setter.png(TEMPLATE, needed), LAYOUTS[given["format"], True].picture if view.photo else None)
        # a ground takes 2 MB of memory, and few pages have the same sign; two threads may both draw it, alike
        return drawn if view.sign else self._grounds.setdefault(key, drawn)

    def _framed(self, photo: Photo, box: Box) -> pixels.Image:
        wanted = (photo.file, photo.focus_x, photo.focus_y, box)
        if getattr(self._last, "wanted", None) != wanted:
            self._last.picture = pixels.framed((self._place.pictures / photo.file).read_bytes(), box, (photo.focus_x, photo.focus_y))
            self._last.wanted = wanted
        return self._last.picture


def _framing(view: SocialCard) -> bool:
    return view.photo is not None or view.sign is not None


def _told(box: Box | None) -> str:
    return " ".join(map(str, box)) if box else ""
