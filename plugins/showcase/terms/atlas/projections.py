"""From degrees to places on a sheet, on a sphere: Equal Earth for the world, Lambert's azimuthal equal-area for Europe.

Both keep areas true, so that a shade says no more of a country than its size does.
"""

from __future__ import annotations

from collections.abc import Callable
from math import asin, cos, radians, sin, sqrt

# x to the east and y to the north, in radii of the sphere
Projection = Callable[[float, float], tuple[float, float]]

# Šavrič, Patterson and Jenny: The Equal Earth map projection (2018), equations 7 and 8
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
HALF_ROOT_3 = sqrt(3) / 2


def equal_earth(middle: float) -> Projection:
    """The Equal Earth projection around the meridian `middle`; a longitude is taken within 180 degrees of it."""

    def place(longitude: float, latitude: float) -> tuple[float, float]:
        theta = asin(HALF_ROOT_3 * sin(radians(latitude)))
        square = theta * theta
        sixth = square**3
        slope = A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)
        east = radians(_around(longitude - middle))
        return east * cos(theta) / (HALF_ROOT_3 * slope), theta * (A1 + A2 * square + sixth * (A3 + A4 * square))

    return place


def lambert(middle: float, centre: float) -> Projection:
    """The azimuthal equal-area projection around a point (Snyder: Map projections, a working manual, 1987, equations 24-2 to 24-4)."""
    sine, cosine = sin(radians(centre)), cos(radians(centre))

    def place(longitude: float, latitude: float) -> tuple[float, float]:
        east, north = radians(longitude - middle), radians(latitude)
        near = sine * sin(north) + cosine * cos(north) * cos(east)
        stretch = sqrt(2 / (1 + near))
        return stretch * cos(north) * sin(east), stretch * (cosine * sin(north) - sine * cos(north) * cos(east))

    return place


def _around(degrees: float) -> float:
    """The same angle from -180 to 180; both ends stay as they are, for a cut has two sides."""
    return degrees if -180 <= degrees <= 180 else (degrees + 180) % 360 - 180
