"""Paths of countries: closed rings of whole numbers, each point written relative to the one before."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from math import ceil, floor

RING = re.compile(r"M(-?\d+) (-?\d+)l([^Mz]*)z")
NUMBER = re.compile(r"-?\d+")
Point = tuple[float, float]
Ring = tuple[tuple[int, int], ...]


def written(points: Iterable[Point]) -> str:
    """A ring as a path, without points that round to the one before; "" where fewer than three are left."""
    whole = [(round(x), round(y)) for x, y in points]
    places = [place for rank, place in enumerate(whole) if place != whole[rank - 1]]
    if len(places) < 3:
        return ""
    steps = [(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in zip(places, places[1:])]
    numbers = "".join(f"{each}" if each < 0 else f" {each}" for step in steps for each in step).strip()
    return f"M{places[0][0]} {places[0][1]}l{numbers}z"


@lru_cache(maxsize=1024)
def rings(path: str) -> tuple[Ring, ...]:
    """The rings of a path."""
    found = []
    for x, y, steps in RING.findall(path):
        points, numbers = [(int(x), int(y))], [int(each) for each in NUMBER.findall(steps)]
        for east, south in zip(numbers[::2], numbers[1::2], strict=True):
            points.append((points[-1][0] + east, points[-1][1] + south))
        found.append(tuple(points))
    return tuple(found)


# a country's page, its sheet and their other languages show the same piece
@lru_cache(maxsize=1024)
def clipped(path: str, left: float, top: float, right: float, bottom: float) -> str:
    """What of a path lies in a box, by the algorithm of Sutherland and Hodgman (1974); edges are added along the box."""
    kept = []
    for ring in rings(path):
        points: list[Point] = list(ring)
        for axis, edge, side in ((0, floor(left), 1), (0, ceil(right), -1), (1, floor(top), 1), (1, ceil(bottom), -1)):
            points = _cut(points, axis, edge, side)
        kept.append(written(points))
    return "".join(kept)


def _cut(points: list[Point], axis: int, edge: int, side: int) -> list[Point]:
    """The part of a ring on one side of a line: beyond `edge` for side 1, before it for -1."""
    out: list[Point] = []
    for rank, here in enumerate(points):
        before = points[rank - 1]
        inside, was_inside = (here[axis] - edge) * side >= 0, (before[axis] - edge) * side >= 0
        if inside != was_inside:
            part = (edge - before[axis]) / (here[axis] - before[axis])
            out.append((before[0] + part * (here[0] - before[0]), before[1] + part * (here[1] - before[1])))
        if inside:
            out.append(here)
    return out
