"""Draws the demonstration's pictures and plays its sounds: python -m demonstration.draw [--only NAME] [--sheet FILE.png] [--draft], from plugins/."""

from argparse import ArgumentParser
from pathlib import Path

from PIL import Image, ImageDraw

from demonstration.canvas import Page
from demonstration.catalogue import PICTURES, Picture
from demonstration.logos import LOGOS, png
from demonstration.logos import drawn as marked
from demonstration.palettes import PALETTES
from demonstration.paper import developed, jpeg
from demonstration.scenes import SCENES
from demonstration.sounds import SOUNDS, heard, mp3

ROOT = Path(__file__).resolve().parents[2]


def drawn(picture: Picture, *, scale: int = 2) -> Image.Image:
    """Return the picture; the same line of the catalogue gives the same pixels every time."""
    width, height = (1067, 1600) if picture.upright else (1600, 1067)
    page = Page(width, height, picture.seed, scale)
    SCENES[picture.scene](page, PALETTES[picture.palette])
    return developed(page)


def sheet(pictures: list[Image.Image], names: list[str], columns: int = 4, cell: int = 480) -> Image.Image:
    """Return all pictures on one sheet, each above its name."""
    rows = -(-len(pictures) // columns)
    table = Image.new("RGB", (columns * cell, rows * (cell * 2 // 3 + 22)), "#fbf7ee")
    for place, (picture, name) in enumerate(zip(pictures, names)):
        small = picture.copy()
        small.thumbnail((cell - 8, cell * 2 // 3))
        left, top = place % columns * cell, place // columns * (cell * 2 // 3 + 22)
        table.paste(small, (left + (cell - small.width) // 2, top))
        ImageDraw.Draw(table).text((left + 8, top + cell * 2 // 3 + 4), name, fill="#222222")
    return table


def main() -> None:
    """Draw what the arguments ask for, into content/ or, with --sheet, on one sheet for looking."""
    arguments = ArgumentParser(prog="demonstration.draw", description=__doc__)
    arguments.add_argument("--only", action="append", metavar="NAME", help="draw only the pictures whose path contains NAME")
    arguments.add_argument("--sheet", type=Path, metavar="FILE.png", help="make a contact sheet instead of the files")
    arguments.add_argument("--columns", type=int, default=4)
    arguments.add_argument("--draft", action="store_true", help="draw at once the size, four times as fast and rougher")
    chosen = arguments.parse_args()
    wanted = [picture for picture in PICTURES if not chosen.only or any(name in picture.path for name in chosen.only)]
    pictures = []
    for picture in wanted:
        image = drawn(picture, scale=1 if chosen.draft else 2)
        if chosen.sheet:
            pictures.append(image)
            continue
        target = ROOT / "content" / picture.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(jpeg(image))
        print(f"{target.stat().st_size // 1000:4d} kB  {picture.path}", flush=True)
    for logo in LOGOS if not chosen.sheet else ():
        if not chosen.only or any(name in logo.path for name in chosen.only):
            target = ROOT / "content" / logo.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(png(marked(logo)))
            print(f"{target.stat().st_size // 1000:4d} kB  {logo.path}", flush=True)
    for sound in SOUNDS if not chosen.sheet else ():
        if not chosen.only or any(name in sound.path for name in chosen.only):
            target = ROOT / "content" / sound.path
            target.write_bytes(mp3(heard(sound)))
            print(f"{target.stat().st_size // 1000:4d} kB  {sound.path}", flush=True)
    if chosen.sheet:
        cell = 480 if len(pictures) > 2 else 1600
        sheet(pictures, [picture.path for picture in wanted], min(chosen.columns, len(pictures)), cell).save(chosen.sheet)


if __name__ == "__main__":
    main()
