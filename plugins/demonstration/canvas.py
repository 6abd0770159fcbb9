"""The page on which a scene is painted: opaque paint with brush streaks, broken edges, glazes and light."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from demonstration.colour import Colour, rgb
from demonstration.noise import TILE, window
from demonstration.shapes import Shape


class Ramp(NamedTuple):
    """A gradient over the bounding box of what is painted: colours at even steps, downwards or across."""
    colours: tuple
    across: bool = False


def down(*colours: str | Colour) -> Ramp:
    """Return a gradient from the top to the bottom."""
    return Ramp(colours)


def across(*colours: str | Colour) -> Ramp:
    """Return a gradient from the left to the right."""
    return Ramp(colours, across=True)


Fill = str | Colour | Ramp


class Page:
    """A picture in the making: `width` x `height` units, `scale` pixels each; `rng` is the scene's only chance."""

    def __init__(self, width: int, height: int, seed: int, scale: int = 2):
        self.width, self.height, self.scale = width, height, scale
        self.rng = np.random.default_rng(seed)
        self.rgb = np.full((height * scale, width * scale, 3), 236.0, np.float32)
        self._clips: list[np.ndarray] = []

    def paint(self, shape: Shape, fill: Fill, *, edge: float = 1.2, texture: float = 0.05, brush: str = "level",
              alpha: float = 1.0) -> None:
        """Lay opaque paint; `edge` is how far (units) its border is broken by brush and paper."""
        spot, cover = self._cover([shape], edge)
        if cover is None:
            return
        self._lay(spot, cover * alpha, self._tint(fill, spot, shape), texture, brush)

    def marks(self, shapes: Iterable[Shape], colours: Iterable[Fill], *, texture: float = 0.05, alpha: float = 1.0) -> None:
        """Lay many small dabs, each with its colour, the later over the earlier."""
        shapes, colours = list(shapes), list(colours)
        spot = self._bounds(shapes, 1)
        if spot is None:
            return
        top, left, bottom, right = spot
        colour = Image.new("RGB", (right - left, bottom - top))
        mask = Image.new("L", colour.size)
        in_colour, in_mask = ImageDraw.Draw(colour), ImageDraw.Draw(mask)
        for shape, tone in zip(shapes, colours):
            points = [(x * self.scale - left, y * self.scale - top) for x, y in shape]
            in_colour.polygon(points, fill=tuple(int(part) for part in rgb(tone)))
            in_mask.polygon(points, fill=255)
        cover = np.asarray(mask, np.float32) / 255 * alpha * self._clip(spot)
        self._lay(spot, cover, np.asarray(colour, np.float32), texture, "level")

    def shade(self, shape: Shape, colour: str | Colour, amount: float, soft: float = 6.0) -> None:
        """Glaze with a transparent dark: the paint below is multiplied by the colour, by that amount."""
        spot, cover = self._soft(shape, soft)
        if cover is None:
            return
        top, left, bottom, right = spot
        glaze = np.array(rgb(colour), np.float32) / 255
        self.rgb[top:bottom, left:right] *= 1 - (cover * amount)[..., None] * (1 - glaze)

    def light(self, shape: Shape, colour: str | Colour, amount: float, soft: float = 20.0) -> None:
        """Add light of that colour over a shape (screen blending)."""
        spot, cover = self._soft(shape, soft)
        if cover is None:
            return
        top, left, bottom, right = spot
        patch = self.rgb[top:bottom, left:right]
        patch += (cover * amount)[..., None] * (np.array(rgb(colour), np.float32) / 255) * (255 - patch)

    def glow(self, x: float, y: float, reach: float, colour: str | Colour, amount: float = 0.8, flat: float = 1.0) -> None:
        """Add a round light fading over `reach` units; `flat` below 1 squashes it."""
        spot = self._bounds([[(x - reach, y - reach * flat), (x + reach, y + reach * flat)]], 0)
        if spot is None:
            return
        top, left, bottom, right = spot
        down_, right_ = np.ogrid[top:bottom, left:right]
        far = np.sqrt(((right_ / self.scale - x) / reach) ** 2 + ((down_ / self.scale - y) / (reach * flat)) ** 2)
        strength = np.clip(1 - far, 0, 1).astype(np.float32) ** 2 * amount * self._clip(spot)
        patch = self.rgb[top:bottom, left:right]
        patch += strength[..., None] * (np.array(rgb(colour), np.float32) / 255) * (255 - patch)

    def veil(self, top: float, bottom: float, colour: str | Colour, above: float, under: float) -> None:
        """Lay haze between two heights, its opacity going from `above` to `under`."""
        first, last = (int(np.clip(y, 0, self.height) * self.scale) for y in (top, bottom))
        place = (np.arange(first, last) / self.scale - top) / (bottom - top)
        spot = (first, 0, last, self.width * self.scale)
        cover = (above + (under - above) * place * place * (3 - 2 * place))[:, None].astype(np.float32) * self._clip(spot)
        patch = self.rgb[first:last]
        drift = 1 + 0.25 * window("wash", first, int(self.rng.integers(TILE)), last - first, patch.shape[1])
        patch += np.clip(cover * drift, 0, 1)[..., None] * (np.array(rgb(colour), np.float32) - patch)

    def reflect(self, shape: Shape, shore: float, *, stretch: float = 1.0, amount: float = 0.6, ripple: float = 5.0) -> None:
        """Mirror what stands above the shore line into the shape, broken by ripples that grow towards the viewer."""
        spot, cover = self._cover([shape], 0.5)
        top, left, bottom, right = spot
        rows, columns = np.arange(top, bottom), np.arange(left, right)
        depth = np.maximum(rows - shore * self.scale, 0)
        swing = window("level", top * 2, 0, bottom - top, right - left) * ripple * self.scale
        swing *= (0.4 + depth / max(depth.max(), 1) * 2)[:, None]
        source = np.clip(shore * self.scale - depth * stretch, 0, self.rgb.shape[0] - 1).astype(int)
        sideways = np.clip(columns[None, :] + swing, 0, self.rgb.shape[1] - 1).astype(int)
        mirrored = self.rgb[np.clip(source[:, None] + (swing * 0.5).astype(int), 0, None).clip(0, self.rgb.shape[0] - 1), sideways]
        patch = self.rgb[top:bottom, left:right]
        patch += (cover * amount)[..., None] * (mirrored - patch)

    @contextmanager
    def within(self, shape: Shape) -> Iterator[None]:
        """Keep everything painted meanwhile inside the shape."""
        mask = Image.new("L", (self.width * self.scale, self.height * self.scale))
        ImageDraw.Draw(mask).polygon([(x * self.scale, y * self.scale) for x, y in shape], fill=255)
        inside = np.asarray(mask, np.float32) / 255
        self._clips.append(inside * self._clips[-1] if self._clips else inside)
        yield
        self._clips.pop()

    def _bounds(self, shapes: list[Shape], margin: float) -> tuple[int, int, int, int] | None:
        xs = [x for shape in shapes for x, _ in shape]
        ys = [y for shape in shapes for _, y in shape]
        if not xs:
            return None
        left, right = (min(xs) - margin) * self.scale, (max(xs) + margin) * self.scale + 1
        top, bottom = (min(ys) - margin) * self.scale, (max(ys) + margin) * self.scale + 1
        left, right = int(np.clip(left, 0, self.rgb.shape[1])), int(np.clip(right, 0, self.rgb.shape[1]))
        top, bottom = int(np.clip(top, 0, self.rgb.shape[0])), int(np.clip(bottom, 0, self.rgb.shape[0]))
        return (top, left, bottom, right) if right > left and bottom > top else None

    def _mask(self, shapes: list[Shape], margin: float, blur: float) -> tuple:
        spot = self._bounds(shapes, margin)
        if spot is None:
            return None, None
        top, left, bottom, right = spot
        # the frame reaches past the page, so that a blur does not fade along the page's own border
        rim = int(blur * 3) + 2
        mask = Image.new("L", (right - left + 2 * rim, bottom - top + 2 * rim))
        draw = ImageDraw.Draw(mask)
        for shape in shapes:
            draw.polygon([(x * self.scale - left + rim, y * self.scale - top + rim) for x, y in shape], fill=255)
        if blur > 0.3:
            mask = mask.filter(ImageFilter.GaussianBlur(float(blur)))
        return spot, np.asarray(mask, np.float32)[rim:-rim, rim:-rim] / 255

    def _cover(self, shapes: list[Shape], edge: float) -> tuple:
        xs, ys = [x for shape in shapes for x, _ in shape], [y for shape in shapes for _, y in shape]
        edge = min(edge, 0.1 * min(max(xs) - min(xs), max(ys) - min(ys)) + 0.1)
        spot, mask = self._mask(shapes, edge * 2 + 1, edge * self.scale * 0.8)
        if spot is None:
            return None, None
        top, left, bottom, right = spot
        if edge > 0.3:
            size = (bottom - top, right - left)
            rough = 0.26 * window("wobble", top, left, *size) + 0.2 * window("tooth", top, left, *size)
            mask = np.clip((mask + rough * (mask > 0.01) - 0.5) * 3.2 + 0.5, 0, 1)
        return spot, mask * self._clip(spot)

    def _soft(self, shape: Shape, soft: float) -> tuple:
        spot, mask = self._mask([shape], soft * 2, soft * self.scale / 2)
        return spot, None if mask is None else mask * self._clip(spot)

    def _clip(self, spot: tuple[int, int, int, int]):
        top, left, bottom, right = spot
        return self._clips[-1][top:bottom, left:right] if self._clips else np.float32(1)

    def _tint(self, fill: Fill, spot: tuple[int, int, int, int], shape: Shape) -> np.ndarray:
        if not isinstance(fill, Ramp):
            return np.array(rgb(fill), np.float32)
        top, left, bottom, right = spot
        axis = 0 if fill.across else 1
        low, high = min(point[axis] for point in shape), max(point[axis] for point in shape)
        pixels = np.arange(left, right) if fill.across else np.arange(top, bottom)
        place = (pixels / self.scale - low) / max(high - low, 1e-6)
        stops = np.array([rgb(colour) for colour in fill.colours], np.float32)
        steps = np.linspace(0, 1, len(stops))
        tint = np.stack([np.interp(place, steps, stops[:, part]) for part in range(3)], -1).astype(np.float32)
        return tint[None, :, :] if fill.across else tint[:, None, :]

    def _lay(self, spot: tuple, cover: np.ndarray, colour: np.ndarray, texture: float, brush: str) -> None:
        top, left, bottom, right = spot
        size = (bottom - top, right - left)
        if texture:
            shift = self.rng.integers(0, TILE, 2)
            tone = 1 + texture * (0.55 * window(brush, top + shift[0], left + shift[1], *size)
                                  + 0.55 * window("mottle", top + shift[0], left + shift[0], *size)
                                  + 0.8 * window("wash", top + shift[1], left + shift[0], *size))
            colour = colour * tone[..., None]
        patch = self.rgb[top:bottom, left:right]
        patch += cover[..., None] * (colour - patch)
