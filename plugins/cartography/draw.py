"""Draws the sheets of the map: python -m cartography.draw, from plugins/; writes showcase/terms/atlas/*.tsv.

Only needed again when the shapes, the projections or the frames change.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy
from shapely import MultiPolygon, Polygon, box, coverage_simplify, make_valid, transform
from shapely.affinity import translate
from shapely.ops import polylabel
from showcase.terms.atlas import FOLDER, FRAMES, Frame
from showcase.terms.atlas.paths import written

from .borders import POINTS, settled
from .source import countries, fetched, polygons

CACHE = Path(__file__).resolve().parents[2] / ".cache" / "atlas"
HEADER = """\
# The sheet "{name}" of the atlas, drawn by plugins/cartography from Natural Earth 4.1.0 (naturalearthdata.com), 1:50,000,000, public domain.
# code, middle (x, y) and radius of the largest circle within, box (left top right bottom), path; in units of the sheet, tab between fields.
"""


class Manner(NamedTuple):
    """How a sheet is drawn: `cut` are the degrees (west, south, east, north) of which something is shown, `grain` the size below which
    turns of a border are left out and `least` that below which an island is, in units; `dot` is the radius under which a country is a dot."""

    cut: tuple[float, float, float, float]
    grain: float
    least: float
    dot: float


MANNERS = {
    "world": Manner((-169, -56.5, 191, 83.7), 4.2, 24, 2.5),
    "europe": Manner((-60, 15, 100, 85), 3.0, 14, 2.5),
}


def drawn(name: str, shapes: dict[str, MultiPolygon]) -> str:
    """A sheet as the text of its file."""
    frame, manner = FRAMES[name], MANNERS[name]
    whole = {code: found for code, shape in shapes.items() if (found := _placed(shape, frame, manner))}
    simple = dict(zip(whole, coverage_simplify(list(whole.values()), manner.grain)))
    paper = box(0, 0, frame.width, frame.height)
    lines = [line for code, shape in simple.items() if (line := _line(code, MultiPolygon(polygons(make_valid(shape).intersection(paper))), manner))]
    for code, point in POINTS.items():
        x, y = map(round, frame.place(*point))
        if 0 <= x <= frame.width and 0 <= y <= frame.height:
            lines.append(f"{code}\t{x}\t{y}\t0\t{x} {y} {x} {y}\t")
    return HEADER.format(name=name) + "\n".join(sorted(lines)) + "\n"


def _placed(shape: MultiPolygon, frame: Frame, manner: Manner) -> MultiPolygon | None:
    """A country on the sheet, in units; None where none of it is in the cut."""
    window = box(*manner.cut)
    parts = [part for turn in (-360, 0, 360) for part in polygons(translate(shape, turn).intersection(window))]
    if not parts:
        return None
    return transform(MultiPolygon(parts), lambda points: numpy.array([frame.place(*point) for point in points]))


def _line(code: str, shape: MultiPolygon, manner: Manner) -> str:
    if shape.is_empty:
        return ""
    largest = max(shape.geoms, key=lambda part: part.area)
    middle = polylabel(largest, 0.5) if largest.area > 1 else largest.centroid
    radius = middle.distance(largest.exterior)
    kept = [part for part in shape.geoms if part.area >= manner.least] if radius >= manner.dot else []
    path = "".join(map(_path, kept))
    left, top, right, bottom = map(round, MultiPolygon(kept).bounds if kept else middle.bounds)
    return f"{code}\t{round(middle.x)}\t{round(middle.y)}\t{max(1, round(radius))}\t{left} {top} {right} {bottom}\t{path}"


def _path(polygon: Polygon) -> str:
    return "".join(written(ring.coords[:-1]) for ring in (polygon.exterior, *polygon.interiors))


def main() -> None:
    """Draw both sheets."""
    shapes = settled(countries(fetched(CACHE)))
    for name in FRAMES:
        file = FOLDER / f"{name}.tsv"
        file.write_text(drawn(name, shapes), "utf-8", newline="\n")
        print(f"{file.stat().st_size / 1000:.0f} kB  {file.name}")


if __name__ == "__main__":
    main()
