"""The drawn sheets: every country is there, where it is, within the borders that our map draws, and on one side of the cut."""

from __future__ import annotations

import gzip

import pytest
from shapely import MultiPolygon, Point, Polygon, box, make_valid
from showcase.terms.atlas import FOLDER, FRAMES, OVERSEAS, sheet
from showcase.terms.atlas.paths import RING, clipped, rings, written
from showcase.terms.countries import CODES

# on the map: place, longitude, latitude, country
PLACES = [
    ("Caen", -0.37, 49.0, "FR"), ("Tullamore", -7.5, 53.3, "IE"), ("Madrid", -3.7, 40.4, "ES"), ("Brasov", 25.3, 45.7, "RO"), ("Bouaké", -5.0, 7.7, "CI"),
    ("Tambacounda", -14.0, 14.2, "SN"), ("Winnipeg", -97.1, 49.9, "CA"), ("Alice Springs", 133.9, -23.7, "AU"), ("Ürümqi", 87.6, 43.8, "CN"),
    ("Brasília", -47.9, -15.8, "BR"), ("Perm", 56.2, 58.0, "RU"), ("Chukotka", 172.0, 67.5, "RU"), ("Hargeisa", 45.5, 9.2, "SO"), ("Ankara", 32.9, 39.9, "TR"),
    ("Simferopol", 34.1, 45.2, "UA"), ("Kyiv", 30.5, 50.2, "UA"), ("Smara", -11.7, 26.7, "EH"), ("Bir Gandus", -15.5, 22.5, "EH"), ("Guelmim", -9.8, 28.9, "MA"),
    ("Saül", -53.2, 3.6, "GF"), ("Christchurch", 172.0, -43.3, "NZ"),
]


def shaped(path: str) -> MultiPolygon:
    """A path as a shape; holes are not cut out, which no test needs."""
    return make_valid(MultiPolygon([Polygon(ring) for ring in rings(path)]))


@pytest.mark.parametrize("name", FRAMES)
def test_a_path_is_nothing_but_closed_rings_on_the_sheet(name: str) -> None:
    frame = FRAMES[name]
    for code, shape in sheet(name).shapes.items():
        assert RING.sub("", shape.path) == "", code
        for ring in rings(shape.path):
            assert all(-1 <= x <= frame.width + 1 and -1 <= y <= frame.height + 1 for x, y in ring), code


@pytest.mark.parametrize("name", FRAMES)
def test_a_box_holds_its_country_and_its_middle(name: str) -> None:
    for code, shape in sheet(name).shapes.items():
        left, top, right, bottom = shape.box
        points = [point for ring in rings(shape.path) for point in ring] or [(shape.x, shape.y)]
        assert (min(x for x, _ in points), min(y for _, y in points)) == pytest.approx((left, top), abs=1), code
        assert (max(x for x, _ in points), max(y for _, y in points)) == pytest.approx((right, bottom), abs=1), code
        assert left <= shape.x <= right and top <= shape.y <= bottom, code


def test_every_country_of_the_world_has_its_place() -> None:
    assert CODES - sheet("world").shapes.keys() == {"AQ"}


@pytest.mark.parametrize("place, longitude, latitude, country", PLACES, ids=[place for place, *_ in PLACES])
def test_a_place_lies_in_its_country_and_in_no_other(place: str, longitude: float, latitude: float, country: str) -> None:
    for name in FRAMES:
        drawn, point = sheet(name), Point(sheet(name).frame.place(longitude, latitude))
        if 0 <= point.x <= drawn.frame.width and 0 <= point.y <= drawn.frame.height:
            assert [code for code, shape in drawn.shapes.items() if shape.path and shaped(shape.path).contains(point)] == [country], name


def test_no_country_is_drawn_across_the_whole_map() -> None:
    """The cut goes through the Bering Strait: neither Russia nor Fiji, New Zealand or Alaska leaps over it."""
    for code, shape in sheet("world").shapes.items():
        for ring in rings(shape.path):
            assert max(x for x, _ in ring) - min(x for x, _ in ring) < 0.4 * FRAMES["world"].width, code


def test_the_departements_overseas_can_be_seen_and_are_not_part_of_the_mainland() -> None:
    world = sheet("world")
    for code in OVERSEAS["FR"]:
        assert world.shapes[code].radius >= 1, code
    assert world.shapes["GF"].path
    assert world.shapes["FR"].box[2] - world.shapes["FR"].box[0] < 100


@pytest.mark.parametrize("name", FRAMES)
def test_the_file_names_its_source_and_is_light(name: str) -> None:
    text = (FOLDER / f"{name}.tsv").read_text("utf-8")
    assert "Natural Earth" in text.splitlines()[0] and "public domain" in text.splitlines()[0]
    assert len(gzip.compress(text.encode(), 9)) < 13_000


def test_a_path_reads_back_as_it_was_written() -> None:
    for shape in sheet("world").shapes.values():
        assert "".join(map(written, rings(shape.path))) == shape.path


@pytest.mark.parametrize("window", [(100, 100, 700, 500), (900, 40, 1100, 260), (0, 0, 1960, 880), (1500, 600, 1501, 601)])
def test_what_is_cut_out_is_what_lies_in_the_box(window: tuple[int, int, int, int]) -> None:
    for code, shape in sheet("world").shapes.items():
        cut = shaped(clipped(shape.path, *window))
        whole = shaped(shape.path).intersection(box(*window))
        # corners are rounded to whole units
        assert cut.symmetric_difference(whole).area <= 0.6 * (cut.length + whole.length), code
        assert all(window[0] <= x <= window[2] and window[1] <= y <= window[3] for ring in rings(clipped(shape.path, *window)) for x, y in ring), code
