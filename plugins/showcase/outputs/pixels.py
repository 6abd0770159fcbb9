"""The pixels of a picture: opening whatever bytes a source holds, and encoding them anew.  The one module that imports Pillow and
pillow-heif, and only inside functions: Pillow costs 40 ms to import and pillow-heif 50 more, which a build with no new picture does not pay.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from io import BytesIO
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from ..terms.problem import Problem, problem
from .derivatives import ENCODERS, Derivatives
from .imagefile import PIXELS, format_of, measured, refusal

if TYPE_CHECKING:
    from PIL.Image import Image

SWATCHES = bytes(level for colour in product(range(0, 256, 51), repeat=3) for level in colour)  # colours spread evenly over RGB
PLUGINS = {
    "jpeg": ("PIL.JpegImagePlugin", "JpegImageFile"),
    "png": ("PIL.PngImagePlugin", "PngImageFile"),
    "webp": ("PIL.WebPImagePlugin", "WebPImageFile"),
    "gif": ("PIL.GifImagePlugin", "GifImageFile"),
    "tiff": ("PIL.TiffImagePlugin", "TiffImageFile"),
    "avif": ("PIL.AvifImagePlugin", "AvifImageFile"),
    "heif": ("pillow_heif", "HeifImageFile"),
}


def codecs(*, avif: bool, heif: bool) -> tuple[tuple[str, str], ...]:
    """Pillow and its codecs with their versions, read as `PIL.features` reads them without its import of the whole of Pillow."""
    names = ["PIL __version__", "PIL._imaging jpeglib_version", "PIL._imaging libjpeg_turbo_version", "PIL._webp webpdecoder_version"]
    names += ["PIL._imagingcms littlecms_version"] + ["PIL._avif libavif_version"] * avif + ["pillow_heif __version__"] * heif
    return tuple((name, str(getattr(import_module(name.split()[0]), name.split()[1], ""))) for name in names)


def opened(data: bytes, path: str) -> tuple[Image, int] | Problem:
    """The picture, header read and nothing decoded, with its Exif orientation (1 to 8); or why it is refused.

    The plugin of the format that the bytes announce is called by itself: `Image.open` would load and try them all, and
    its limit on pixels is a warning, which threads cannot turn into an error safely; here the limit is `measured`.
    """
    kind = format_of(data)
    if not kind:
        return refusal(data, path)
    try:
        module, plugin = PLUGINS[kind]
        image = getattr(import_module(module), plugin)(BytesIO(data))
    except Exception as fault:  # on hostile bytes, plugins raise nearly every kind of exception
        return broken(fault, path)
    if image.mode in ("I", "F"):
        return problem("picture-depth", path)
    return measured(*image.size, path) or (image, _orientation(image))


def broken(fault: Exception, path: str) -> Problem:
    """What a picture is called that Pillow could not read or decode."""
    from PIL.Image import DecompressionBombError

    if isinstance(fault, (DecompressionBombError, MemoryError)):  # raised for a WebP, whose plugin allocates as it opens
        return problem("picture-bomb", path, limit=PIXELS // 1_000_000)
    return problem("picture-broken", path)


def _orientation(image: Image) -> int:
    """Exif orientation still to be applied; Pillow applies a TIFF's itself, libheif a HEIC's."""
    if image.format == "TIFF" or (image.format == "PNG" and "exif" not in image.info):  # getexif would decode that PNG
        return 1
    try:
        value = image.getexif().get(0x0112, 1)
    except Exception:  # damaged Exif in a picture that is otherwise whole
        return 1
    return value if value in range(1, 9) else 1


def turned(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Width and height as they are seen."""
    return size[::-1] if orientation >= 5 else size


def encode(image: Image, orientation: int, derivatives: Derivatives, absent: set[str]) -> list[tuple[str, bytes]]:
    """(name, bytes) of each absent file; every size is drawn, so that the bytes do not depend on what was there before.

    Decoded once, JPEG at the half, quarter or eighth that still holds the largest size; each size from the next larger.
    Lanczos: 10 ms a photograph more than bicubic, and 3 to 6 dB closer to sizes drawn straight from the original.
    """
    from PIL.Image import Resampling

    files = derivatives.files()
    sizes = sorted({(file.width, file.height) for file in files}, reverse=True)
    largest = turned(sizes[0], orientation)
    if image.format == "JPEG":
        image.draft(None, largest)
    image.load()  # modes are settled only now
    icc = image.info.get("icc_profile", b"")
    picture = _plain(image).resize(largest, Resampling.LANCZOS, reducing_gap=2.0)
    picture = _srgb(_upright(picture, orientation), icc)
    picture.info.clear()  # Exif, position, XMP, comment, profile: savers copy what they find here
    coded = []
    for size in sizes:
        picture = picture.resize(size, Resampling.LANCZOS)
        coded += [(file.name, _bytes(picture, file.format)) for file in files if file.name in absent and (file.width, file.height) == size]
    return coded


def _plain(image: Image) -> Image:
    """The decoded picture (first frame) in one of the modes L, LA, RGB, RGBA, CMYK."""
    if image.mode.startswith("I;16"):
        return image.convert("I").point([level >> 8 for level in range(65536)], "L")
    if image.mode in ("LA", "RGBA"):
        return image
    if image.has_transparency_data:
        return image.convert("RGBA")
    if image.mode in ("L", "RGB", "CMYK"):
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _upright(image: Image, orientation: int) -> Image:
    from PIL.Image import Transpose as T

    turns = (None, None, T.FLIP_LEFT_RIGHT, T.ROTATE_180, T.FLIP_TOP_BOTTOM, T.TRANSPOSE, T.ROTATE_270, T.TRANSVERSE, T.ROTATE_90)
    return image if orientation == 1 else image.transpose(turns[orientation])


def _srgb(image: Image, icc: bytes) -> Image:
    """The picture in sRGB (modes L, LA, RGB, RGBA); without a usable profile its colours are taken as sRGB already."""
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    colours = image.convert(image.mode[:-1]) if alpha else image
    if icc and (converted := _converted(colours, icc)):
        colours = converted
    if colours.mode == "CMYK":
        colours = colours.convert("RGB")
    if alpha and alpha.getextrema() != (255, 255):  # an alpha that hides nothing would only slow what follows
        colours.putalpha(alpha)
        # there and back through premultiplied colours: what full transparency hid (a face rubbed out) is gone
        colours = colours.convert(colours.mode[:-1] + "a").convert(colours.mode)
    return colours


def _converted(image: Image, icc: bytes) -> Image | None:
    """The picture from its profile's colours to sRGB; None where the profile is damaged, of another mode, or sRGB itself."""
    from PIL import Image, ImageChops, ImageCms

    srgb = ImageCms.createProfile("sRGB")
    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(icc))
        if profile.profile.xcolor_space.strip() != {"L": "GRAY"}.get(image.mode, image.mode):
            return None
        transform = ImageCms.buildTransform(profile, srgb, image.mode, "RGB")
    except (OSError, ValueError, ImageCms.PyCMSError):
        return None
    if image.mode == "RGB":
        # most profiles are sRGB under one name or another: 1 ms to find out, 15 saved
        swatches = Image.frombytes("RGB", (216, 1), SWATCHES)
        change = ImageChops.difference(swatches, ImageCms.applyTransform(swatches, transform))
        if max(high for _, high in change.getextrema()) <= 2:
            return None
    return ImageCms.applyTransform(image, transform)


def _bytes(picture: Image, kind: str) -> bytes:
    out = BytesIO()
    (_opaque(picture) if kind == "jpeg" else picture).save(out, kind, **ENCODERS[kind])
    return out.getvalue()


def _opaque(picture: Image) -> Image:
    """The picture on white, where it lets something through."""
    from PIL import Image

    if picture.mode not in ("LA", "RGBA"):
        return picture
    paper = Image.new("RGBA", picture.size, "white")
    paper.alpha_composite(picture.convert("RGBA"))
    return paper.convert("RGB")


class Box(NamedTuple):
    """A part of a picture, in pixels."""

    left: int
    top: int
    width: int
    height: int


class Ground(NamedTuple):
    """A drawing for others to be laid upon; in `hole`, where there is one, a picture shows through as much as `light` lets it."""

    drawing: Image
    hole: Box | None
    light: Image | None


def jpeg(content: bytes, quality: int = 82) -> bytes:
    """A picture of ours as JPEG."""
    return _jpeg(_loaded(content), quality)


def ground(drawing: bytes, hole: Box | None) -> Ground:
    """A drawing made ready to be laid under others."""
    picture = _loaded(drawing)
    if hole is None:
        return Ground(_opaque(picture), None, None)
    part = picture.crop((hole.left, hole.top, hole.left + hole.width, hole.top + hole.height))
    return Ground(picture.convert("RGB"), hole, part.getchannel("A").point(lambda cover: 255 - cover))


def framed(content: bytes, box: Box, focus: tuple[int, int]) -> Image:
    """One of our pictures cut to fill a box, what must be seen of it (in per cent) as near to the middle as its edges allow."""
    from PIL.Image import Resampling

    picture = _loaded(content, (box.width, box.height))
    scale = max(box.width / picture.width, box.height / picture.height)
    wide, tall = box.width / scale, box.height / scale
    left = min(max(picture.width * focus[0] / 100 - wide / 2, 0), picture.width - wide)
    top = min(max(picture.height * focus[1] / 100 - tall / 2, 0), picture.height - tall)
    return _opaque(picture).convert("RGB").resize((box.width, box.height), Resampling.BICUBIC, (left, top, left + wide, top + tall))


def laid(below: Ground, picture: Image | None, drawing: bytes, at: tuple[int, int], heaviest: int, qualities: Sequence[int]) -> bytes:
    """A drawing (PNG) laid upon a ground and its picture, as JPEG of the best quality that is not heavier (bytes), or else of the last."""
    whole = below.drawing.copy()
    if picture and below.hole:
        left, top, width, height = below.hole
        whole.paste(picture, (left, top, left + width, top + height), below.light)
    words = _loaded(drawing)
    whole.paste(words, at, words)
    tried = (_jpeg(whole, quality) for quality in qualities)
    return next((each for each in tried if len(each) <= heaviest), b"") or _jpeg(whole, qualities[-1])


def _loaded(content: bytes, size: tuple[int, int] | None = None) -> Image:
    """One of our own pictures, of which `size` pixels at least are wanted."""
    module, plugin = PLUGINS[format_of(content)]
    picture = getattr(import_module(module), plugin)(BytesIO(content))
    if size:
        picture.draft(None, size)
    picture.load()
    return picture


def _jpeg(picture: Image, quality: int) -> bytes:
    out = BytesIO()
    _opaque(picture).convert("RGB").save(out, "jpeg", quality=quality)
    return out.getvalue()
