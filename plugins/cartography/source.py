"""The shapes of countries as Natural Earth has them (public domain), read from the TopoJSON of npm's world-atlas."""

from __future__ import annotations

import json
import subprocess
from collections import defaultdict
from pathlib import Path

from babel.core import get_global
from shapely import MultiPolygon, Polygon, make_valid
from shapely.ops import unary_union

# Natural Earth 4.1.0 at 1:50,000,000, where the overseas départements are drawn
PACKAGE, FILE = "world-atlas@2.0.2", "node_modules/world-atlas/countries-50m.json"
Ring = list[tuple[float, float]]


def fetched(cache: Path) -> Path:
    """The file, fetched by npm into `cache` unless it is there."""
    file = cache / FILE
    if not file.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(cache), PACKAGE], check=True)
    return file


def countries(file: Path) -> dict[str, list[Polygon]]:
    """The polygons of every country by ISO code, or by name where it has none; longitudes may go on beyond 180."""
    topology = json.loads(file.read_text("utf-8"))
    arcs = _arcs(topology)
    found: dict[str, list[Polygon]] = defaultdict(list)
    for country in topology["objects"]["countries"]["geometries"]:
        parts = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        for part in parts:
            outer, *holes = (_unrolled(_ring(arcs, ids)) for ids in part)
            found[_code(country)] += polygons(make_valid(Polygon(outer, holes)))
    return dict(found)


def polygons(shape: object) -> list[Polygon]:
    """The polygons that a shape is made of, without the lines and points that a cut may leave."""
    if isinstance(shape, Polygon):
        return [] if shape.is_empty else [shape]
    return [polygon for part in getattr(shape, "geoms", ()) for polygon in polygons(part)]


def joined(parts: list[Polygon]) -> MultiPolygon:
    """Polygons as one shape, common borders gone."""
    return MultiPolygon(polygons(unary_union(parts)))


def _code(country: dict) -> str:
    """ISO 3166-1 from the number of three digits, by CLDR's table."""
    aliases = get_global("territory_aliases").get(country.get("id", ""))
    return aliases[0] if aliases else country["properties"]["name"]


def _arcs(topology: dict) -> list[Ring]:
    """TopoJSON §2.1.4: quantized, each point relative to the one before."""
    (wide, high), (left, low) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        arcs.append([])
        for east, north in arc:
            x, y = x + east, y + north
            arcs[-1].append((x * wide + left, y * high + low))
    return arcs


def _ring(arcs: list[Ring], ids: list[int]) -> Ring:
    ring: Ring = []
    for number in ids:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += arc[1:] if ring else arc
    return ring


def _unrolled(ring: Ring) -> Ring:
    """A ring without leaps: the data is cut at 180 degrees and sewn together again, so that some rings leap over the whole map."""
    out = ring[:1]
    for longitude, latitude in ring[1:]:
        before = out[-1][0]
        out.append((longitude + 360 * round((before - longitude) / 360), latitude))
    return out

