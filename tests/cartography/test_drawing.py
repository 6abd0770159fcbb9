"""From degrees to the sheet: rings that leap over the map are unrolled, disputed land is drawn as we decided."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cartography.borders import settled
from cartography.draw import drawn
from cartography.source import countries
from shapely import MultiPolygon, Point, box


def topology(path: Path, rings: dict[str, list]) -> Path:
    """A TopoJSON file in tenths of degrees, one country a ring, by number."""
    arcs, listed = [], []
    for number, ring in rings.items():
        points = [[round(10 * x), round(10 * y)] for x, y in ring]
        arcs.append([points[0], *([x2 - x1, y2 - y1] for (x1, y1), (x2, y2) in zip(points, points[1:]))])
        listed.append({"type": "Polygon", "id": number, "properties": {"name": number}, "arcs": [[len(arcs) - 1]]})
    objects = {"countries": {"type": "GeometryCollection", "geometries": listed}}
    path.write_text(json.dumps({"type": "Topology", "transform": {"scale": [0.1, 0.1], "translate": [0, 0]}, "objects": objects, "arcs": arcs}))
    return path


def test_a_ring_that_leaps_over_the_map_is_unrolled(tmp_path: Path) -> None:
    leaping = [(170, 60), (-175, 60), (-175, 70), (170, 70), (170, 60)]
    (polygon,) = countries(topology(tmp_path / "t.json", {"643": leaping}))["RU"]
    assert polygon.bounds == (170, 60, 185, 70)


def test_a_country_on_both_sides_of_the_cut_is_drawn_in_two_pieces() -> None:
    text = drawn("world", {"US": MultiPolygon([box(180, 50, 200, 60)])})
    path = text.splitlines()[-1].split("\t")[-1]
    starts = sorted(int(piece.split(" ")[0]) for piece in path.split("M")[1:])
    assert len(starts) == 2 and starts[0] < 300 and starts[1] > 1600


@pytest.fixture
def disputed() -> dict[str, MultiPolygon]:
    """Borders settled from squares where the countries of the decisions are."""
    squares = {"RU": [box(40, 50, 60, 60), box(33, 44, 36, 46)], "UA": [box(30, 46, 36, 52)], "MA": [box(-16, 24, -8, 32)], "EH": [box(-16, 21, -12, 24)],
               "SO": [box(43, 0, 50, 8)], "Somaliland": [box(43, 8, 49, 11)], "CY": [box(32, 34, 34, 35)], "N. Cyprus": [box(32, 35, 34, 36)],
               "IN": [box(70, 10, 80, 30)], "Siachen Glacier": [box(76, 30, 77, 31)], "Kosovo": [box(20, 42, 21, 43)], "AQ": [box(-90, -80, 90, -70)],
               "Indian Ocean Ter.": [box(96, -12, 97, -11)], "NO": [box(5, 58, 12, 70), box(10, 76, 20, 80)], "NL": [box(4, 51, 7, 53), box(-68.5, 12, -68, 12.5)],
               "FR": [box(-4, 43, 8, 51), box(-54, 3, -52, 5), box(-61.7, 16, -61.2, 16.4), box(-61.2, 14.4, -60.8, 14.9), box(55.2, -21.4, 55.8, -20.9),
                      box(45, -13, 45.2, -12.7)]}
    return settled(squares)


def test_crimea_is_drawn_with_ukraine(disputed: dict[str, MultiPolygon]) -> None:
    assert disputed["UA"].contains(Point(34.1, 45)) and not disputed["RU"].intersects(Point(34.1, 45))
    # the border that parted them is gone
    assert len(disputed["UA"].geoms) == 1


def test_western_sahara_reaches_to_its_parallel(disputed: dict[str, MultiPolygon]) -> None:
    assert disputed["EH"].bounds[3] == pytest.approx(27.667, abs=0.001) == disputed["MA"].bounds[1]
    assert len(disputed["EH"].geoms) == 1


def test_what_has_a_code_of_its_own_is_taken_apart(disputed: dict[str, MultiPolygon]) -> None:
    assert {"GF", "GP", "MQ", "RE", "YT", "SJ", "BQ", "XK"} <= disputed.keys()
    assert len(disputed["FR"].geoms) == len(disputed["NO"].geoms) == len(disputed["NL"].geoms) == 1
    assert not {"Somaliland", "N. Cyprus", "Siachen Glacier", "Kosovo", "AQ", "Indian Ocean Ter."} & disputed.keys()
