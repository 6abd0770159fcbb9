"""Colours as triples of floats, 0 to 255."""

import numpy as np

Colour = tuple[float, float, float]


def rgb(colour: str | Colour) -> Colour:
    """Return the triple behind "#rrggbb"; a triple is returned as it is."""
    if not isinstance(colour, str):
        return colour
    return tuple(int(colour[place:place + 2], 16) for place in (1, 3, 5))


def mix(first: str | Colour, second: str | Colour, share: float) -> Colour:
    """Return the colour on the way from the first (share 0) to the second (share 1)."""
    return tuple(a + (b - a) * share for a, b in zip(rgb(first), rgb(second)))


def lift(colour: str | Colour, amount: float) -> Colour:
    """Return the colour lightened towards warm white, or darkened towards blue ink when the amount is negative."""
    return mix(colour, "#fff6e2", amount) if amount >= 0 else mix(colour, "#16192b", -amount)


def vary(rng: np.random.Generator, colour: str | Colour, amount: float = 8.0) -> Colour:
    """Return the colour moved a little in lightness and in hue, as one brush load differs from the next."""
    common, own = rng.normal(0, amount), rng.normal(0, amount * 0.45, 3)
    return tuple(float(np.clip(part + common + extra, 0, 255)) for part, extra in zip(rgb(colour), own))
