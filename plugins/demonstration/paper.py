"""From the painted page to the file: reduction, paper grain, a hint of vignette, JPEG."""

from io import BytesIO

import numpy as np
from PIL import Image

from demonstration.canvas import Page
from demonstration.noise import window

LARGEST = 330_000  # bytes a picture may weigh in the repository


def developed(page: Page) -> Image.Image:
    """Return the picture at one pixel a unit, with the grain of the paper in it."""
    size = page.scale
    reduced = page.rgb.reshape(page.height, size, page.width, size, 3).mean(axis=(1, 3))
    rows, columns = np.linspace(-1, 1, page.height)[:, None], np.linspace(-1, 1, page.width)[None, :]
    corner = np.clip(rows ** 2 + columns ** 2 - 0.75, 0, None)[..., None]
    reduced *= 1 - 0.10 * corner
    # printed colour dries duller than it was mixed: a little saturation and light is given back
    grey = reduced.mean(axis=2, keepdims=True)
    reduced = 255 * (np.clip(grey + (reduced - grey) * 1.12, 0, 255) / 255) ** 0.92
    tooth = window("tooth", 0, 0, page.height, page.width) * 3.4 + window("mottle", 0, 0, page.height, page.width) * 2.2
    lightness = reduced.mean(axis=2) / 255
    # grain shows most in the middle tones, as pigment catches on the tooth of the paper
    reduced += (tooth * (0.45 + 2.2 * lightness * (1 - lightness)))[..., None]
    ink, paper = np.array([14, 13, 18]), np.array([252, 248, 238])
    reduced = ink + (paper - ink) * np.clip(reduced, 0, 255) / 255
    return Image.fromarray(np.clip(reduced, 0, 255).astype(np.uint8))


def jpeg(picture: Image.Image) -> bytes:
    """Return the picture as JPEG of at most LARGEST bytes, at quality 84 or the best below that fits."""
    for quality in (84, 80, 76, 71, 66, 60, 52):
        packed = BytesIO()
        picture.save(packed, "JPEG", quality=quality, optimize=True, progressive=True)
        if packed.tell() <= LARGEST:
            break
    return packed.getvalue()
