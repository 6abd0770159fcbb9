"""The demonstration's sounds: places made of noise and sine waves, where nobody speaks; one line each in SOUNDS."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np

RATE = 32_000
# bits a second: at 48,000 a place is heard, and 24 seconds take 150 kB
MP3_RATE = 48_000


class Sound(NamedTuple):
    """A file below content/, the place that is heard, its length in seconds and its seed."""

    path: str
    place: str
    seconds: float
    seed: int


def harbour(seconds: float, dice: np.random.Generator) -> np.ndarray:
    """Wavelets against a hull, halyards, two gulls, a bell buoy, and a boat that passes."""
    time = _times(seconds)
    swell = 0.35 + 0.65 * np.sin(np.pi * time / 5.7 + 0.4) ** 2 * (0.6 + 0.4 * np.sin(np.pi * time / 3.1))
    water = _band(_noise(time, dice), 90, 900) * swell + 0.35 * _band(_noise(time, dice), 1500, 5000) * swell**4
    boat = np.clip(1 - ((time - 0.62 * seconds) / (0.28 * seconds)) ** 2, 0, 1)
    strokes = np.clip(np.sin(2 * np.pi * 5.2 * time), 0, 1) ** 6
    whole = 0.8 * water + 0.55 * boat * strokes * (np.sin(2 * np.pi * 62 * time) + 0.6 * _band(_noise(time, dice), 100, 400))
    whole += sum(_at(time, start, _bell(440), 0.16) for start in (2.6, 8.9, 9.8, 16.4, 22.1))
    whole += sum(_at(time, start, _gull(pitch), 0.2) for start, pitch in ((5.0, 1150), (5.55, 1100), (6.05, 1020), (13.2, 1300), (13.7, 1240), (19.4, 1000)))
    whole += sum(_at(time, start, _halyard(dice.uniform(1900, 2600)), 0.07) for start in np.cumsum(dice.uniform(0.35, 1.6, int(seconds))) if start < seconds - 1)
    return whole


def hives(seconds: float, dice: np.random.Generator) -> np.ndarray:
    """A hum of thousands of wings, bees that pass close by, a cuckoo far off, one wooden lid put back."""
    time = _times(seconds)
    hum = sum(np.sin(2 * np.pi * np.cumsum(pitch * (1 + 0.012 * _slow(time, dice))) / RATE + dice.uniform(0, 6)) * (0.6 + 0.4 * _slow(time, dice)) / rank
              for rank, pitch in enumerate((228, 236, 243, 251, 459, 474, 492, 701, 733), 1))
    whole = 0.16 * hum + 0.12 * _band(_noise(time, dice), 180, 900) * (0.7 + 0.3 * _slow(time, dice))
    for start in np.cumsum(dice.uniform(1.2, 2.9, int(seconds))):
        if start < seconds - 2:
            whole += _at(time, start, _passing(dice.uniform(205, 260)), 0.34)
    whole += sum(_at(time, start, _note(pitch, 0.28), 0.1) for first in (6.2, 8.0, 9.8, 18.4) for start, pitch in ((first, 660), (first + 0.42, 528)))
    return whole + _at(time, 13.6, _knock(dice), 0.6)


PLACES: dict[str, Callable[[float, np.random.Generator], np.ndarray]] = {"harbour": harbour, "hives": hives}
SOUNDS = (
    Sound("testimonies/2025-galicia-oysters/ria.mp3", "harbour", 25.0, 901),
    Sound("testimonies/2023-slovenia-bees/hives.mp3", "hives", 22.0, 902),
)


def heard(sound: Sound) -> np.ndarray:
    """The samples of a sound, between -1 and 1; the same line gives the same samples every time."""
    whole = PLACES[sound.place](sound.seconds, np.random.default_rng(sound.seed))
    time = _times(sound.seconds)
    edges = np.clip(np.minimum(time, sound.seconds - time) / 1.2, 0, 1)
    return np.tanh(1.4 * whole / np.quantile(np.abs(whole), 0.995)) * edges * 0.8


def mp3(samples: np.ndarray) -> bytes:
    """The samples as an MP3 file without any tag."""
    import av

    out = io.BytesIO()
    with av.open(out, "w", format="mp3", options={"id3v2_version": "0", "fflags": "+bitexact"}) as file:
        track = file.add_stream("libmp3lame", rate=RATE, layout="mono", bit_rate=MP3_RATE)
        for packet in _packets(track, samples):
            file.mux(packet)
    return out.getvalue()


def _packets(track, samples: np.ndarray) -> Iterable:
    import av

    # a packet of MP3 holds 1152 samples (ISO 11172-3 §2.4.2.1)
    for start in range(0, len(samples) - 1151, 1152):
        frame = av.AudioFrame.from_ndarray(samples[None, start : start + 1152].astype(np.float32), format="fltp", layout="mono")
        frame.sample_rate, frame.pts = RATE, start
        yield from track.encode(frame)
    yield from track.encode()


def _times(seconds: float) -> np.ndarray:
    return np.arange(round(RATE * seconds)) / RATE


def _noise(time: np.ndarray, dice: np.random.Generator) -> np.ndarray:
    return dice.standard_normal(len(time))


def _band(noise: np.ndarray, low: float, high: float) -> np.ndarray:
    """What of a noise lies between two pitches, as loud as any other."""
    pitches = np.fft.rfftfreq(len(noise), 1 / RATE)
    kept = np.exp(-((np.log(np.maximum(pitches, 1)) - np.log(low * high) / 2) / (np.log(high / low) / 2)) ** 2)
    found = np.fft.irfft(np.fft.rfft(noise) * kept, len(noise))
    return found / (3 * found.std())


def _slow(time: np.ndarray, dice: np.random.Generator) -> np.ndarray:
    """A slow wandering between -1 and 1."""
    return sum(np.sin(2 * np.pi * time * dice.uniform(0.05, 0.7) + dice.uniform(0, 6)) for _ in range(4)) / 4


def _at(time: np.ndarray, start: float, sound: np.ndarray, loud: float) -> np.ndarray:
    whole = np.zeros(len(time))
    first = min(round(start * RATE), len(time))
    end = min(first + len(sound), len(time))
    whole[first:end] = loud * sound[: end - first]
    return whole


def _bell(pitch: float) -> np.ndarray:
    """A cast bell: its partials are no harmonics, and the high ones die first."""
    time = _times(3.2)
    return sum(np.sin(2 * np.pi * pitch * part * time) * np.exp(-time * (0.9 + part)) / (1 + rank) for rank, part in enumerate((0.5, 1, 1.19, 1.5, 2, 2.74, 3.76)))


def _gull(pitch: float) -> np.ndarray:
    time = _times(0.42)
    bend = pitch * (1 + 0.35 * np.exp(-((time - 0.1) / 0.09) ** 2) - 0.3 * time)
    turn = 2 * np.pi * np.cumsum(bend) / RATE
    return (np.sin(turn) + 0.6 * np.sin(2 * turn) + 0.3 * np.sin(3 * turn)) * np.sin(np.pi * time / 0.42) ** 1.5


def _halyard(pitch: float) -> np.ndarray:
    time = _times(0.25)
    return (np.sin(2 * np.pi * pitch * time) + 0.5 * np.sin(2 * np.pi * 2.63 * pitch * time)) * np.exp(-time * 42)


def _passing(pitch: float) -> np.ndarray:
    """A bee that comes, passes and goes: louder and higher, then lower."""
    time = _times(1.5)
    turn = 2 * np.pi * np.cumsum(pitch * (1 - 0.07 * np.tanh((time - 0.7) * 7))) / RATE
    return (np.sin(turn) + 0.7 * np.sin(2 * turn) + 0.5 * np.sin(3 * turn) + 0.3 * np.sin(5 * turn)) * np.exp(-(((time - 0.7) / 0.28) ** 2)) / 2


def _note(pitch: float, seconds: float) -> np.ndarray:
    time = _times(seconds)
    return np.sin(2 * np.pi * pitch * time) * np.sin(np.pi * time / seconds) ** 0.7


def _knock(dice: np.random.Generator) -> np.ndarray:
    time = _times(0.3)
    return _band(_noise(time, dice), 150, 700) * np.exp(-time * 30)
