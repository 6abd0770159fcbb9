"""Marks for the funders of the demonstration, which are invented: no body has or had these."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

# drawn four times as large and reduced, so that edges are smooth
FINE = 4
WIDTH, HEIGHT = 760, 300
PAPER = "#ffffff"
# to which side an accent leans
SLANTS = {"\N{COMBINING ACUTE ACCENT}": 1, "\N{COMBINING GRAVE ACCENT}": -1}
Ink = ImageDraw.ImageDraw


class Logo(NamedTuple):
    """A file below content/, its emblem in the square at the left, and the two lines beside it."""

    path: str
    emblem: Callable[[Ink], None]
    above: str
    name: str
    colour: str


def drawn(logo: Logo) -> Image.Image:
    """Return the mark on white; the same line gives the same pixels every time."""
    image = Image.new("RGB", (WIDTH * FINE, HEIGHT * FINE), PAPER)
    ink = ImageDraw.Draw(image)
    logo.emblem(ink)
    left, room = 312 * FINE, (WIDTH - 312 - 28) * FINE
    _accented(ink, (left, 96 * FINE), logo.above, _fitted(logo.above, 38, room), "#4a4a48")
    ink.text((left, 166 * FINE), logo.name, font=_fitted(logo.name, 78, room), fill=logo.colour, anchor="lm", stroke_width=FINE, stroke_fill=logo.colour)
    ink.rectangle(_at(312, 222, 432, 230), fill=logo.colour)
    return image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)


def png(image: Image.Image) -> bytes:
    """Return the mark as PNG."""
    packed = BytesIO()
    image.convert("P", palette=Image.Palette.ADAPTIVE, colors=128).save(packed, "PNG", optimize=True)
    return packed.getvalue()


def _accented(ink: Ink, place: tuple[int, int], words: str, font: ImageFont.FreeTypeFont, colour: str) -> None:
    """Words with the accents that the face lacks, drawn by hand over the letter."""
    bare = unicodedata.normalize("NFD", words)
    plain = "".join(sign for sign in bare if not unicodedata.combining(sign))
    ink.text(place, plain, font=font, fill=colour, anchor="lm")
    for rank, sign in enumerate(bare):
        if sign in SLANTS:
            before = "".join(each for each in bare[:rank] if not unicodedata.combining(each))
            middle = place[0] + font.getlength(before) - font.getlength(before[-1]) / 2
            high, lean = place[1] - font.size * 0.36, font.size * 0.1 * SLANTS[sign]
            ink.line((middle + lean, high - font.size * 0.1, middle - lean, high + font.size * 0.04), fill=colour, width=round(font.size * 0.085))


def _fitted(words: str, size: int, room: int) -> ImageFont.FreeTypeFont:
    # the face that Pillow carries: no other need be on the machine
    while (font := ImageFont.load_default(size * FINE)).getlength(words) > room:
        size -= 1
    return font


def _at(*places: float) -> tuple[float, ...]:
    return tuple(place * FINE for place in places)


def _wave(ink: Ink, top: float, colour: str, left: float = 40, right: float = 260) -> None:
    """A row of three swells from side to side."""
    step = (right - left) / 3
    for swell in range(3):
        ink.arc(_at(left + swell * step, top - 14, left + (swell + 1) * step, top + 26), 200, 340, colour, 9 * FINE)


def _headland(ink: Ink) -> None:
    """White cliffs, their pasture, the sun behind and the sea below."""
    ink.ellipse(_at(150, 46, 226, 122), fill="#f0b23c")
    ink.polygon(_at(40, 96, 128, 76, 176, 118, 190, 186, 40, 186), fill="#f3ead6")
    ink.line(_at(176, 118, 190, 186), fill="#cbbfa4", width=4 * FINE)
    ink.polygon(_at(40, 84, 126, 62, 184, 116, 128, 92, 40, 112), fill="#3f7d4e")
    for rank, top in enumerate((206, 232)):
        _wave(ink, top, ("#1d5c8c", "#3d86b8")[rank])


def _estuaries(ink: Ink) -> None:
    """Two rivers that come down and meet the sea side by side."""
    ink.rounded_rectangle(_at(44, 46, 256, 254), 30 * FINE, fill="#2a5f93")
    ink.rounded_rectangle(_at(44, 46, 256, 180), 30 * FINE, fill="#2f6f5e", corners=(True, True, False, False))
    ink.polygon(_at(84, 46, 102, 46, 120, 110, 146, 182, 74, 182, 96, 110), fill="#2a5f93")
    ink.polygon(_at(198, 46, 216, 46, 210, 112, 232, 182, 160, 182, 186, 112), fill="#2a5f93")
    _wave(ink, 212, "#cfe3ee", 66, 234)


def _lighthouse(ink: Ink) -> None:
    """A lighthouse on a jetty, its beams to both sides."""
    ink.polygon(_at(150, 78, 44, 44, 44, 92), fill="#f3c969")
    ink.polygon(_at(150, 78, 256, 44, 256, 92), fill="#f3c969")
    ink.polygon(_at(124, 204, 134, 98, 166, 98, 176, 204), fill="#a5352b")
    ink.polygon(_at(129, 150, 131, 124, 169, 124, 171, 150), fill="#fbf7ee")
    ink.rectangle(_at(130, 62, 170, 98), fill="#33475b")
    ink.polygon(_at(124, 62, 150, 40, 176, 62), fill="#a5352b")
    ink.rounded_rectangle(_at(70, 204, 230, 224), 8 * FINE, fill="#33475b")
    _wave(ink, 240, "#33475b", 50, 250)


def _milk(ink: Ink) -> None:
    """A drop of milk among blades of grass."""
    ink.polygon(_at(150, 42, 200.5, 131.5, 99.5, 131.5), fill="#7fa8c9")
    ink.ellipse(_at(92, 102, 208, 218), fill="#7fa8c9")
    ink.ellipse(_at(116, 128, 190, 202), fill="#f7fafc")
    for foot, tip in ((64, 40), (96, 78), (204, 222), (236, 260)):
        ink.polygon(_at(foot - 10, 254, tip, 158, foot + 10, 254), fill="#5b8c3e")
    ink.rectangle(_at(44, 246, 256, 256), fill="#5b8c3e")


LOGOS = (
    # White cliffs under a green headland, a low sun, two rows of waves
    Logo("logos/region.png", _headland, "Région", "Normandie", "#1d5c8c"),
    # Two rivers on green land that meet the sea side by side
    Logo("logos/department.png", _estuaries, "Département des", "Deux-Estuaires", "#2f6f5e"),
    # A red and white lighthouse on a jetty
    Logo("logos/municipality.png", _lighthouse, "Ville de", "Port-Saint-Clair", "#a5352b"),
    # A drop of milk among blades of grass
    Logo("logos/dairy-board.png", _milk, "Interprofession laitière", "Deux-Estuaires", "#3f6f9c"),
)
