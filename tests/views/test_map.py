"""What maps are drawn from: steps of a shade, names that find room, the right piece of the right sheet."""

from __future__ import annotations

import pytest
from showcase.terms.atlas import FRAMES, sheet
from showcase.views import shades
from showcase.views.labels import Box, Wanted, placed
from showcase.views.map import Call, Marked, Plan, draw
from showcase.views.paper.parts import BESIDE
from showcase.views.parts import Link
from showcase.views.windows import chosen, europe_on_the_world, in_europe, whole

HOME = (0.6, 49.8)


def plan(*marked: Marked, name: str = "world", calls: tuple[Call, ...] = (), **changes) -> Plan:
    given = {"haven": HOME, "sails": [(call.longitude, call.latitude) for call in calls]} | changes
    return Plan(name, "Title", "Says", whole(name), marked, calls, "FR", letter=30, **given)


@pytest.mark.parametrize("most, upper", [(0, ()), (1, (1,)), (3, (1, 2, 3)), (4, (1, 2, 3, 4)), (5, (1, 2, 3, 5)), (17, (2, 4, 8, 17)), (100, (3, 10, 32, 100)), (5000, (8, 71, 595, 5000))])
def test_shades_have_at_most_four_steps_up_to_the_highest_number(most: int, upper: tuple[int, ...]) -> None:
    assert shades.bounds(most) == upper


@pytest.mark.parametrize("most", range(1, 300))
def test_every_number_has_a_tone_and_more_is_never_lighter(most: int) -> None:
    upper = shades.bounds(most)
    tones = [shades.tone(number, upper) for number in range(most + 1)]
    assert tones[0] == 0 and tones[1:] == sorted(tones[1:]) and set(tones[1:]) == {tone for tone, _, _ in shades.spans(upper)}
    assert [number for _, low, high in shades.spans(upper) for number in range(low, high + 1)] == list(range(1, most + 1))


def test_a_name_never_lies_on_another_nor_on_a_mark() -> None:
    paper = Box(0, 0, 400, 300)
    wanted = [Wanted(f"Name {number}", 40 + 7 * number, 150, centred=number % 2 == 0) for number in range(30)]
    names = placed(wanted, [(each.x, each.y) for each in wanted], paper, 14)
    boxes = []
    for name in names:
        wide = 0.56 * 14 * len(name.text)
        left = name.x - {"start": 0, "middle": wide / 2, "end": wide}[name.anchor]
        boxes.append(Box(left, name.y - 0.35 * 14 - 7, left + wide, name.y - 0.35 * 14 + 7))
    assert 3 < len(names) < 30
    assert not any(one.meets(other) for rank, one in enumerate(boxes) for other in boxes[:rank])
    assert all(paper.holds(box) for box in boxes)


def test_the_first_name_takes_the_best_place() -> None:
    first, second = placed([Wanted("One", 100, 100, centred=True), Wanted("Two", 100, 100, centred=True)], [], Box(0, 0, 300, 300), 20)
    assert (first.text, first.anchor, first.x) == ("One", "middle", 100) and second.y > first.y + 20


def test_countries_are_told_apart_from_the_land() -> None:
    link = Link("Ireland: 2 testimonies", "/ie/")
    map = draw(sheet("world"), plan(Marked("IE", 3, "Ireland", link), Marked("PT", 0)))
    world = sheet("world").shapes
    assert world["IE"].path not in map.land and world["FR"].path not in map.land and world["GB"].path in map.land
    assert [(tone.step, [land.code for land in tone.lands]) for tone in map.tones] == [(0, ["pt"]), (3, ["ie"])]
    assert [(land.code, land.link, land.target > 0) for land in map.links] == [("ie", link, True)]
    assert map.home.startswith(world["FR"].path) or world["FR"].path in map.home


def test_the_departements_overseas_are_drawn_with_their_country_unless_a_story_is_told_there() -> None:
    world = sheet("world").shapes
    at = lambda code: f"M{world[code].x} {world[code].y}h0"  # noqa: E731
    alone = draw(sheet("world"), plan())
    assert world["GF"].path in alone.home and all(at(code) in alone.home for code in ("RE", "GP", "MQ", "YT"))
    told = draw(sheet("world"), plan(Marked("RE", 2, "La Réunion", Link("La Réunion", "/re/"))))
    assert at("RE") not in told.home and told.links[0].target and told.links[0].path == ""


def test_western_sahara_is_nobodys_until_a_story_is_told_there() -> None:
    path = sheet("world").shapes["EH"].path
    assert draw(sheet("world"), plan()).undetermined == path and path not in draw(sheet("world"), plan()).land
    told = draw(sheet("world"), plan(Marked("EH", 1)))
    assert told.undetermined == "" and told.tones[0].lands[0].path == path


def test_routes_lead_from_home_to_the_ports_on_the_map_and_to_no_other() -> None:
    dakar, tokyo = Call(-17.4, 14.7, "told"), Call(139.7, 35.7, "told")
    assert draw(sheet("world"), plan(calls=(dakar, tokyo))).routes.count("Q") == 2
    assert draw(sheet("europe"), plan(name="europe", calls=(dakar, tokyo))).routes == ""
    assert draw(sheet("world"), plan(calls=(dakar,), haven=None)).routes == ""
    # a city next door needs no line
    assert draw(sheet("world"), plan(calls=(Call(2.3, 48.9, "told"),))).routes == ""


@pytest.mark.parametrize("code, near", [("IE", True), ("MT", True), ("UA", True), ("IS", True), ("CY", True), ("SN", False), ("RE", False), ("MA", False), ("GL", False), ("DZ", False), ("AQ", False)])
def test_the_sheet_of_europe_tells_of_what_it_shows_whole(code: str, near: bool) -> None:
    assert in_europe(code) is near


@pytest.mark.parametrize("codes, points, name", [(["IE"], [HOME], "europe"), (["SN"], [HOME], "world"), (["IE", "SN"], [HOME], "world"), (["IE"], [(55.5, -21.1)], "world"), ([], [HOME], "europe"), (["NZ"], [], "world")])
def test_a_piece_of_the_right_sheet_holds_all_that_it_must(codes: list[str], points: list[tuple[float, float]], name: str) -> None:
    found, window = chosen(codes, points)
    frame = FRAMES[name]
    assert found.name == name
    assert 0 <= window.left and window.left + window.width <= frame.width + 1 and 0 <= window.top and window.top + window.height <= frame.height + 1
    assert all(window.meets(found.shapes[code].box) and window.holds(found.shapes[code].x, found.shapes[code].y) for code in codes)
    assert all(window.holds(*frame.place(*point)) for point in points)
    assert 0.4 <= window.height / window.width <= 1


def test_every_country_can_be_shown_with_the_way_from_home() -> None:
    for code in sheet("world").shapes:
        found, window = chosen([code], [HOME])
        assert window.holds(found.shapes[code].x, found.shapes[code].y), code


def test_the_frame_of_europe_lies_on_the_world() -> None:
    window, world = europe_on_the_world(), sheet("world")
    assert all(window.holds(world.shapes[code].x, world.shapes[code].y) for code in ("FR", "IE", "FI", "GR", "PL")) and not window.holds(world.shapes["SN"].x, world.shapes["SN"].y)


def test_a_name_stands_beside_a_country_that_it_would_hide() -> None:
    map = draw(sheet("world"), plan(Marked("IL", 2, "Israël"), Marked("CA", 2, "Canada")))
    anchors = {each.text: (each.anchor, each.x) for each in map.names}
    assert anchors["Canada"] == ("middle", sheet("world").shapes["CA"].x)
    assert anchors["Israël"][0] == "start" and anchors["Israël"][1] > sheet("world").shapes["IL"].box[2]


def test_beside_a_photo_a_far_country_has_a_flat_map_and_not_the_sea_below_it() -> None:
    canada, norway = (chosen([code], [HOME], BESIDE)[1] for code in ("CA", "NO"))
    assert canada.height == round(canada.width * BESIDE[0]) and norway.height == norway.width
