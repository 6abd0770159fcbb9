"""Noise tiles: the tooth of the paper, the wash of the paint and the streaks of the brush."""

from functools import lru_cache

import numpy as np

TILE = 1024


@lru_cache(maxsize=None)
def tile(kind: str) -> np.ndarray:
    """Return the periodic tile of that kind, TILE x TILE, mean 0, within -1 and 1."""
    # kind: length of a stroke across and along, in pixels of the doubled canvas, and its angle in degrees
    across, along, angle, seed = {
        "tooth": (1.6, 1.6, 0, 1), "wobble": (9, 9, 0, 2), "wash": (110, 110, 0, 3), "mottle": (26, 26, 0, 8),
        "level": (3.6, 34, 0, 4), "upright": (3.6, 34, 90, 5), "rising": (3.6, 34, -35, 6), "falling": (3.6, 34, 35, 7),
    }[kind]
    white = np.random.default_rng(seed).standard_normal((TILE, TILE))
    down, right = np.meshgrid(np.fft.fftfreq(TILE), np.fft.rfftfreq(TILE), indexing="ij")
    turn = np.deg2rad(angle)
    lengthways = right * np.cos(turn) + down * np.sin(turn)
    sideways = -right * np.sin(turn) + down * np.cos(turn)
    keep = np.exp(-8 * ((lengthways * along) ** 2 + (sideways * across) ** 2))
    keep[0, 0] = 0
    grain = np.fft.irfft2(np.fft.rfft2(white) * keep, s=(TILE, TILE))
    return np.clip(grain / (2.4 * grain.std()), -1, 1).astype(np.float32)


def window(kind: str, top: int, left: int, height: int, width: int) -> np.ndarray:
    """Return a height x width piece of the tile, repeated as needed, starting at that corner."""
    rows = (np.arange(height) + top) % TILE
    columns = (np.arange(width) + left) % TILE
    return tile(kind)[np.ix_(rows, columns)]
