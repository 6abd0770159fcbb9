"""What a view is made with, besides the library's answers: words, public host, names of pictures and assets."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..terms.strings import Strings


class PictureFile(NamedTuple):
    """One size of a picture: its format (webp, jpeg), width and height in pixels, address."""

    format: str
    width: int
    height: int
    address: str


class Weights(NamedTuple):
    """What the theme's files weigh, in bytes, as they lie in the output: the style sheets, all scripts with what they import, the fonts that are loaded early."""

    styles: int = 0
    scripts: int = 0
    fonts: int = 0


class PublishedFile(NamedTuple):
    """A sound, film, captions or document as people fetch it: its address and size in bytes."""

    address: str
    size: int


class Assets(NamedTuple):
    """Addresses of the theme's files, each with a digest in its name; `scripts` by the name of the module.
    `colours` are the style sheet's by name (#rrggbb), for what cannot ask it; `night` those of the dark scheme."""

    styles: str
    scripts: dict[str, str]
    icon: str
    fonts: tuple[str, ...]
    feed_style: str
    weights: Weights = Weights()
    sheets: dict[str, str] = {}
    colours: dict[str, str] = {}
    night: dict[str, str] = {}


class Kit(NamedTuple):
    """`picture_files(digest, width, height)` are the sizes of a picture; `published_file(digest, name)` a document or
    a sound as it is published; `host` is the public address without path, "" in a build for no address yet; `engines` are
    the folders of the search indexes by language, below the site's root."""

    strings: dict[str, Strings]
    host: str
    assets: Assets
    picture_files: Callable[[str, int, int], tuple[PictureFile, ...]]
    published_file: Callable[[str, str], PublishedFile]
    page_size: int = 20
    engines: dict[str, str] = {}
