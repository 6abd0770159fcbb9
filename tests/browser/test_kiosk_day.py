"""A day at the kiosk: hands that touch it, nobody at all, faults, thousands of slides, a network that comes and goes."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page
from recorded import recording
from showcase.staff.server import Handler, Place, listen, serve

from .kiosk import FITS, SIZES, STILL, Kiosk

Opened = Callable[..., Kiosk]
AXE = "() => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(each => [each.id, each.nodes.map(node => node.target.join(' '))]))"
# what one may touch, smaller than a fingertip (px) or above the lower half of an upright screen
TARGETS = "() => [...document.querySelectorAll('.bar button')].filter(each => each.offsetParent).map(each => each.getBoundingClientRect().toJSON())"
WHO = "() => [document.activeElement.tagName, document.activeElement.textContent.trim()]"


def test_a_touch_opens_the_story_and_back_leads_to_the_show(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk("standing", has_touch=True).open(demonstration / "kiosk")
    story = shown.page.evaluate("() => kiosk.model.stories[0].id")
    shown.show("S", story=story)
    shown.page.locator(".slide .words").tap()
    assert shown.mode == "explore" and shown.page.evaluate("() => kiosk.explorer.trail[1].id") == story
    shown.page.locator(".button--back").tap()
    assert shown.page.evaluate("() => kiosk.explorer.trail.length") == 1
    shown.page.locator(".button--back").tap()
    assert shown.mode == "show"
    assert shown.complaints == []


def test_a_double_tap_is_one_touch(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk("standing").open(demonstration / "kiosk")
    door = shown.page.locator(".button--door").last.bounding_box()
    x, y = door["x"] + door["width"] / 2, door["y"] + door["height"] / 2
    before = shown.page.evaluate("([x, y]) => { const at = () => document.elementFromPoint(x, y).closest('button'); at().click(); return Boolean(at()); }", [x, y])
    # a button lies there, which a second tap would press
    assert before
    shown.page.locator(".button--back").click()
    assert shown.mode == "show"
    shown.page.wait_for_timeout(400)
    # a tenth of a second later by the clock of the hand, however long the screen took
    shown.page.evaluate("""([clientX, clientY]) => {
      const at = performance.now();
      for (const detail of [1, 2]) {
        const tap = new MouseEvent('click', { bubbles: true, clientX, clientY, detail });
        Object.defineProperty(tap, 'timeStamp', { value: at + 100 * (detail - 1) });
        document.elementFromPoint(clientX, clientY).dispatchEvent(tap);
      }
    }""", [x, y])
    assert shown.mode == "explore" and shown.page.evaluate("() => kiosk.explorer.lang") == "en" and not shown.page.evaluate("() => document.fullscreenElement")
    # and two taps with time between them are two
    shown.page.wait_for_timeout(400)
    shown.page.locator(".tile button").first.click()
    assert shown.page.evaluate("() => kiosk.explorer.trail.length") == 2


def test_a_screen_that_is_turned_still_leads_further_down(kiosk: Opened, demonstration: Path) -> None:
    page = kiosk("standing").open(demonstration / "kiosk").page
    page.evaluate("() => { kiosk.loop.explore({ lang: 'fr' }); kiosk.explorer.go({ screen: 'country', id: 'CA' }); }")
    buttons = page.locator(".reach-buttons")
    assert buttons.is_hidden()
    page.set_viewport_size({"width": 1024, "height": 420})
    page.wait_for_function("() => !document.querySelector('.reach-buttons').hidden")
    before = page.evaluate("() => document.querySelector('.reach').scrollTop")
    page.keyboard.press("ArrowDown")
    page.wait_for_function("before => document.querySelector('.reach').scrollTop > before", arg=before)


def test_no_pointer_lies_on_the_picture_all_day(kiosk: Opened, demonstration: Path) -> None:
    page = kiosk().open(demonstration / "kiosk").page
    page.wait_for_function("() => getComputedStyle(document.body).cursor === 'none'")
    page.mouse.move(50, 60)
    assert page.evaluate("() => getComputedStyle(document.body).cursor") != "none"


@pytest.mark.parametrize("way", ["map", "questions", "centres", "trainings"])
def test_every_way_of_exploring_leads_to_a_story_and_speaks_both_languages(kiosk: Opened, demonstration: Path, way: str) -> None:
    shown = kiosk("standing", has_touch=True).open(demonstration / "kiosk")
    shown.explore("start")
    shown.page.locator(f".tile--{way} button").tap()
    for _ in range(4):
        if shown.page.evaluate("() => kiosk.explorer.trail.at(-1).screen") == "story":
            break
        shown.page.locator(".screen .reach button").first.tap()
    assert shown.page.evaluate("() => kiosk.explorer.trail.at(-1).screen") == "story"
    heading = shown.page.locator(".screen__title").inner_text()
    shown.page.get_by_role("button", name="English").tap()
    assert shown.page.locator(".screen__title").inner_text() != heading
    assert shown.page.evaluate("() => document.documentElement.lang") == "en"
    assert shown.complaints == []


@pytest.mark.parametrize("size", SIZES)
def test_a_film_that_is_touched_is_seen_whole(kiosk: Opened, demonstration: Path, tmp_path: Path, size: str) -> None:
    folder = shutil.copytree(demonstration / "kiosk", tmp_path / "kiosk")
    (folder / "media/film.webm").write_bytes(recording("webm", 2.0))
    shown = kiosk(size).open(folder)
    told = shown.page.evaluate("() => { const story = kiosk.model.stories.find(each => each.told.fr.plays); Object.assign(story.told.fr.plays[0], { kind: 'video', file: 'film.webm' }); return story.id; }")
    shown.explore("story", id=told)
    shown.page.locator(".button--play").first.click()
    shown.page.wait_for_function("() => document.querySelector('video').videoWidth")
    shown.page.wait_for_timeout(300)
    boxes = [shown.page.locator(part).bounding_box() or {} for part in ("video", ".reach")]
    assert boxes[0]["y"] >= boxes[1]["y"] and boxes[0]["y"] + boxes[0]["height"] <= boxes[1]["y"] + boxes[1]["height"], boxes
    # its captions have a size of the kiosk's own, which no browser tells of what it draws in a player
    assert "video::cue" in (folder / "assets/kiosk.css").read_text("utf-8")


def test_back_leads_to_where_one_was_and_another_language_too(kiosk: Opened, demonstration: Path) -> None:
    page = kiosk("standing", has_touch=True).open(demonstration / "kiosk").page
    page.evaluate("() => { kiosk.loop.explore({ lang: 'fr' }); kiosk.explorer.go({ screen: 'questions' }); }")
    far = "() => document.querySelector('.reach').scrollTop"
    last = page.locator(".choice button").last
    name = last.locator(".choice__name").inner_text()
    last.scroll_into_view_if_needed()
    before = page.evaluate(far)
    assert before > 100
    last.tap()
    page.locator(".button--back").tap()
    assert abs(page.evaluate(far) - before) < 2 and name in page.evaluate(WHO)[1]
    page.get_by_role("button", name="English").tap()
    assert page.evaluate(far) > before / 2
    # what was unfolded stays so
    page.evaluate("() => kiosk.explorer.go({ screen: 'story', id: kiosk.model.stories.find(each => (each.told.fr.answers || []).length).id })")
    assert page.locator(".reach").get_attribute("aria-label") == page.locator(".screen__title").inner_text()
    page.locator(".unfold summary").first.tap()
    page.get_by_role("button", name="Français").tap()
    assert page.locator(".unfold").first.get_attribute("open") is not None


@pytest.mark.parametrize("size", SIZES)
def test_buttons_are_as_large_as_a_fingertip_and_low_on_an_upright_screen(kiosk: Opened, demonstration: Path, size: str) -> None:
    shown = kiosk(size).open(demonstration / "kiosk")
    for place in ("show", "start", "map", "questions"):
        if place != "show":
            shown.explore(place)
        boxes = shown.page.evaluate(TARGETS)
        assert len(boxes) >= 3
        for box in boxes:
            assert box["width"] >= 44 and box["height"] >= 44, (place, box)
            assert box["left"] >= 0 and box["right"] <= SIZES[size][0] and box["bottom"] <= SIZES[size][1], (place, box)
            assert box["top"] > SIZES[size][1] / 2, (place, box)


@pytest.mark.parametrize("size", SIZES)
def test_ways_that_stand_side_by_side_are_as_high(kiosk: Opened, demonstration: Path, size: str) -> None:
    shown = kiosk(size).open(demonstration / "kiosk")
    shown.explore("start")
    boxes = [each.bounding_box() or {} for each in shown.page.locator(".tile button").all()]
    assert len(boxes) == 5
    rows: dict[float, set[float]] = {}
    for box in boxes:
        rows.setdefault(round(box["y"]), set()).add(round(box["height"]))
    assert all(len(heights) == 1 for heights in rows.values()), boxes
    # all of them are seen at once
    assert shown.page.locator(".reach-buttons").is_hidden()


@pytest.mark.parametrize(("width", "height"), [(512, 384), (960, 540), (540, 960), (390, 844)], ids=["old-doubled", "lying-doubled", "standing-doubled", "telephone"])
def test_every_button_stays_on_a_screen_that_is_enlarged(kiosk: Opened, demonstration: Path, width: int, height: int) -> None:
    shown = kiosk(viewport={"width": width, "height": height}).open(demonstration / "kiosk")
    for place in ("show", "start", "questions"):
        if place != "show":
            shown.explore(place)
        boxes = shown.page.evaluate(TARGETS)
        assert len(boxes) >= 3
        assert [box for box in boxes if box["left"] < 0 or box["right"] > width or box["bottom"] > height] == [], place
    assert shown.page.evaluate("() => document.querySelector('.reach').clientHeight") > 0.2 * height


def test_an_old_screen_that_is_enlarged_shows_slides_whole_and_parts_no_word_of_what_one_explores(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk(viewport={"width": 512, "height": 384}, reduced_motion="reduce").open(demonstration / "kiosk")
    for kind in "WMFE":
        shown.show(kind)
        assert shown.page.evaluate(FITS) == [], kind
    for story in shown.page.evaluate("() => kiosk.model.stories.slice(0, 6).map(story => story.id)"):
        shown.show("S", story=story)
        assert shown.page.evaluate(FITS) == [], story
        assert shown.page.evaluate("id => document.querySelector('.slide [data-fill=who]').textContent === kiosk.model.story(id).told.fr.who", story), story
    # the columns are as wide as their longest word
    for screen, about in (("map", ""), ("country", "BE"), ("dates", "")):
        shown.explore(screen, id=about)
        words = "() => [...document.querySelectorAll('.choice__name, .card__title, .date__title')].filter(each => (each.style.overflowWrap = 'normal', each.scrollWidth > each.clientWidth + 1)).map(each => each.textContent)"
        assert shown.page.evaluate(words) == [], screen


def test_a_name_of_one_word_is_never_cut(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk().open(demonstration / "kiosk")
    assert shown.page.evaluate("() => [kiosk.ends('Maëlle'), kiosk.ends('Anne Marie'), kiosk.ends('x'.repeat(80)).length]") == [[], [4], 79]


def test_with_forced_colours_bars_and_countries_are_still_seen(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk(forced_colors="active", reduced_motion="reduce").open(demonstration / "kiosk")
    colour = "([selector, name]) => getComputedStyle(document.querySelector(selector))[name]"
    shown.show("F")
    bars = {shown.page.evaluate(colour, [f".tally__bars i:{place}", "backgroundColor"]) for place in ("first-child", "last-child")}
    assert len(bars | {shown.page.evaluate(colour, [".slide", "backgroundColor"])}) == 3
    shown.show("M")
    fills = [shown.page.evaluate(colour, [f".sheet__{part}", name]) for part, name in (("country", "fill"), ("route", "stroke"), ("land", "fill"))]
    assert len(set(fills)) == 3, fills
    shown.explore("map")
    assert shown.page.evaluate(colour, [".screen__aside > .sheet + .sheet", "backgroundColor"]) == fills[2]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("broken", [False, True], ids=["none", "broken"])
def test_without_a_picture_to_begin_with_there_is_the_map_and_no_code_lies_under_it(kiosk: Opened, demonstration: Path, size: str, broken: bool) -> None:
    shown = kiosk(size)
    shown.page.route("**/*.webp", lambda route: route.abort())
    shown.open(demonstration / "kiosk")
    if not broken:
        shown.page.evaluate("() => { delete kiosk.model.edition.welcome; }")
    shown.show("W")
    assert shown.page.locator(".slide--welcome > .view--map .sheet").count() == 1
    told = shown.page.evaluate("() => kiosk.model.stories[0].id")
    for screen, about in (("show", ""), ("dates", ""), ("story", told)):
        if screen != "show":
            shown.explore(screen, id=about)
            shown.page.wait_for_selector(".screen__aside .sheet")
        box = shown.page.locator(".phone__code").bounding_box()
        assert box
        corners = [[box["x"] + x * box["width"], box["y"] + y * box["height"]] for x in (0.1, 0.9) for y in (0.1, 0.9)]
        assert shown.page.evaluate("corners => corners.every(([x, y]) => document.elementFromPoint(x, y).closest('.phone'))", corners), screen


def test_left_alone_it_asks_and_then_the_show_resumes(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk()
    shown.page.clock.install()
    shown.open(demonstration / "kiosk")
    shown.explore("start")
    shown.page.mouse.move(300, 300)
    shown.page.clock.run_for(49_000)
    assert shown.page.locator(".still").count() == 0
    shown.page.clock.run_for(2_000)
    assert shown.page.locator(".still").count() == 1
    # a hand brings it back
    shown.page.mouse.move(310, 300)
    assert shown.page.locator(".still").count() == 0
    shown.page.clock.run_for(59_000)
    assert shown.mode == "explore"
    shown.page.clock.run_for(2_000)
    assert shown.mode == "show"


def test_the_screen_is_never_empty_while_a_slide_is_made_ready(kiosk: Opened, demonstration: Path) -> None:
    page = kiosk().open(demonstration / "kiosk").page
    page.evaluate("() => { kiosk.loop.explore({ lang: 'fr' }); const made = kiosk.slide; kiosk.slide = async (...about) => { await new Promise(done => setTimeout(done, 700)); return made(...about); }; }")
    page.keyboard.press("Escape")
    # somebody who hits what is on its way out, or a key, does no harm
    for key in (" ", "ArrowRight", "Enter"):
        page.keyboard.press(key)
    seen = page.evaluate("""async () => {
      const seen = [];
      for (let look = 0; look < 30; look++) {
        seen.push(document.querySelectorAll('.stage > .screen, .stage > .slide').length);
        await new Promise(done => setTimeout(done, 50));
      }
      return seen;
    }""")
    assert min(seen) >= 1 and page.locator(".stage > .slide").count() == 1 and page.locator(".stage > .screen").count() == 0
    assert page.locator(".stage > .bar").count() == 1


def test_the_show_can_be_stopped_and_goes_on_by_itself_at_last(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk()
    shown.page.clock.install()
    shown.open(demonstration / "kiosk", "seconds=10&seed=1")
    number = "() => kiosk.loop.shown"
    shown.page.keyboard.press(" ")
    before = shown.page.evaluate(number)
    assert shown.page.get_by_role("button", name="Reprendre").count() == 1
    shown.page.clock.run_for(120_000)
    assert shown.page.evaluate(number) == before
    shown.page.clock.run_for(240_000)
    shown.page.wait_for_function(f"before => ({number})() > before", arg=before)


def test_with_reduced_motion_nothing_moves(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk(reduced_motion="reduce").open(demonstration / "kiosk", "seconds=20&seed=1")
    for _ in range(3):
        shown.page.evaluate("() => kiosk.loop.advance()")
        assert shown.page.locator(".slide").count() == 1
        assert shown.page.evaluate("() => document.getAnimations().filter(each => each.effect.getComputedTiming().duration > 1).length") == 0


def test_by_keyboard_alone(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk().open(demonstration / "kiosk")
    first = shown.page.evaluate("() => kiosk.loop.shown")
    shown.page.keyboard.press("ArrowRight")
    shown.page.wait_for_function("first => kiosk.loop.shown > first", arg=first)
    shown.page.keyboard.press("ArrowLeft")
    shown.page.wait_for_function("first => kiosk.loop.shown > first + 1", arg=first)
    shown.page.keyboard.press("Enter")
    assert shown.mode == "explore" and shown.page.evaluate(WHO)[0] == "H2"
    reached = []
    for _ in range(40):
        shown.page.keyboard.press("Tab")
        reached.append(shown.page.evaluate(WHO)[1])
        assert reached[-1] or shown.page.evaluate("() => document.activeElement !== document.body")
    buttons = shown.page.locator(".bar button:visible:enabled").all_inner_texts()
    assert {each.strip() for each in buttons if each.strip()} <= set(reached)
    for _ in range(3):
        if shown.mode == "explore":
            shown.page.keyboard.press("Escape")
    assert shown.mode == "show"


def test_no_dialog_of_the_browser_lies_over_the_show(kiosk: Opened, demonstration: Path) -> None:
    page = kiosk().open(demonstration / "kiosk").page
    tried = "key => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, cancelable: true, bubbles: true }))"
    assert [page.evaluate(tried, key) for key in ("p", "S", "o", "f", "r")] == [True] * 4 + [False]


def test_what_the_keyboard_reaches_in_a_list_is_seen_whole(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk("old").open(demonstration / "kiosk")
    shown.explore("questions")
    faded = 7 * 7.68
    for _ in range(8):
        shown.page.keyboard.press("Tab")
        area, held = shown.page.evaluate("() => ['.reach', ':focus'].map(each => document.querySelector(each).getBoundingClientRect().bottom)")
        more = shown.page.evaluate("() => document.querySelector('.reach--more') !== null && document.activeElement.matches('.choice__button')")
        assert not more or held <= area - faded


def test_months_later_it_announces_what_comes_next(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk().open(demonstration / "kiosk")
    announced = """([made, today]) => {
      const events = Array.from({ length: 12 }, (_, rank) => ({ end: `2027-${String(rank + 1).padStart(2, "0")}-15` }));
      return new kiosk.Model({ made, tongues: [{ lang: "fr", events }] }, () => new Date(`${today}T12:00`)).events("fr").map(event => event.end);
    }"""
    assert shown.page.evaluate(announced, ["2026-11-23", "2026-11-23"]) == ["2027-01-15", "2027-02-15", "2027-03-15"]
    assert shown.page.evaluate(announced, ["2026-11-23", "2027-09-16"]) == ["2027-10-15", "2027-11-15", "2027-12-15"]


def test_a_broken_picture_costs_a_picture(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk()
    shown.page.route("**/*.webp", lambda route: route.abort())
    shown.open(demonstration / "kiosk")
    for _ in range(12):
        shown.page.evaluate("() => kiosk.loop.advance()")
        assert shown.page.locator(".slide .words").last.inner_text().strip()
        shown.page.wait_for_function("() => document.querySelectorAll('.slide canvas').length === 0")
    assert [each for each in shown.complaints if "ERR_FAILED" not in each] == []


def test_a_picture_that_could_not_be_read_is_asked_for_again(kiosk: Opened, demonstration: Path) -> None:
    """A stick that was slow for a moment costs a story its picture for minutes, not for the day."""
    shown = kiosk()
    shown.page.clock.install()
    shown.page.route("**/*.webp", lambda route: route.abort())
    shown.open(demonstration / "kiosk")
    show = "async () => { kiosk.loop.upcoming = kiosk.loop.prepare({ kind: 'W', lang: 'fr' }); await kiosk.loop.advance(); return kiosk.loop.slide.querySelectorAll('canvas').length; }"
    assert shown.page.evaluate(show) == 0
    shown.page.unroute("**/*.webp")
    assert shown.page.evaluate(show) == 0
    shown.page.clock.run_for(601_000)
    assert shown.page.evaluate(show) == 1


def test_a_stick_that_is_pulled_out_later_costs_no_picture(kiosk: Opened, demonstration: Path, tmp_path: Path) -> None:
    """What slides are painted with is read ahead, in the order of the edition and not of the show; what cannot be read holds up nothing."""
    stick = shutil.copytree(demonstration / "kiosk", tmp_path / "stick")
    shown = kiosk("old")
    shown.page.goto(f"{stick.as_uri()}/index.html#{STILL}")
    missing, *others = shown.page.evaluate("() => kiosk.model.painted")
    (stick / "pictures" / missing).unlink()
    shown.open(stick)
    shown.page.evaluate("async slides => { for (let slide = 0; slide < slides; slide += 1) await kiosk.loop.advance(); }", len(others) // 2 + 2)
    shown.page.wait_for_timeout(500)
    shutil.rmtree(stick / "pictures")
    told = shown.page.evaluate("() => kiosk.model.stories.filter(story => story.shots).map(story => [story.id, story.shots[0].wide])")
    assert len(told) > 20 and any(picture in others for _, picture in told)
    for story, picture in told:
        shown.show("S", story=story)
        assert shown.page.locator(".slide .view canvas").count() == (picture != missing), story
    # marks of funders that were not shown yet, and small pictures, for which the wide ones stand
    assert set(shown.page.evaluate("() => Object.values(kiosk.model.tongue('fr').funders).map(funder => funder.logo).filter(Boolean)")) <= set(others)
    country, number = shown.page.evaluate("picture => { const story = kiosk.model.stories.find(story => story.shots && story.shots[0].wide !== picture); return [story.country, kiosk.model.stories.filter(each => each.country === story.country).length]; }", missing)
    shown.explore("country", id=country)
    shown.page.wait_for_function("number => [...document.querySelectorAll('.card canvas')].filter(canvas => canvas.height > 0 && canvas.height !== 150).length >= Math.min(number, 2)", arg=number)


def test_without_its_script_it_says_so_too(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk()
    shown.page.route("**/kiosk.js", lambda route: route.abort())
    shown.page.goto(f"{(demonstration / 'kiosk').as_uri()}/index.html")
    fault = shown.page.locator(".poster__fault")
    assert fault.is_hidden()
    fault.wait_for(state="visible", timeout=15_000)


@pytest.mark.parametrize("file", ["data.js", "kiosk.css"])
def test_without_its_facts_or_its_looks_it_says_so_and_tries_again(kiosk: Opened, demonstration: Path, file: str) -> None:
    shown = kiosk()
    shown.page.clock.install()
    shown.page.route(f"**/{file}", lambda route: route.abort())
    shown.page.goto(f"{(demonstration / 'kiosk').as_uri()}/index.html#{STILL}")
    assert shown.page.locator(".poster__fault").is_visible()
    assert shown.page.locator(".slide").count() == 0
    shown.page.unroute(f"**/{file}")
    shown.page.clock.run_for(61_000)
    shown.page.wait_for_selector(".stage > .slide")


def test_a_slide_that_fails_is_passed_over(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk()
    shown.page.clock.install()
    shown.open(demonstration / "kiosk", "seconds=5&seed=1")
    shown.page.evaluate("() => { const made = kiosk.slide; let calls = 0; kiosk.slide = (...about) => { if (calls++ < 3) throw new Error('planted'); return made(...about); }; }")
    before = shown.page.evaluate("() => kiosk.loop.shown")
    for _ in range(14):
        shown.page.clock.run_for(5_000)
    assert shown.page.evaluate("() => kiosk.loop.shown") > before + 3
    assert any("planted" in each for each in shown.complaints)


def test_a_fault_that_nobody_catches_does_not_end_the_show(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk().open(demonstration / "kiosk")
    before = shown.page.evaluate("() => kiosk.loop.shown")
    shown.page.evaluate("() => { setTimeout(() => { throw new Error('planted'); }); }")
    shown.page.wait_for_function("before => kiosk.loop.shown > before", arg=before)


def test_hundreds_of_slides_leave_nothing_behind(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk("old").open(demonstration / "kiosk", "seconds=3&seed=5")
    tools = shown.page.context.new_cdp_session(shown.page)

    def after(number: int) -> tuple[int, int, float, int]:
        """Nodes, listeners, the heap in MB, timers that wait, after so many slides more and a collection."""
        shown.page.evaluate("async number => { for (let slide = 0; slide < number; slide += 1) await kiosk.loop.advance(); }", number)
        # one slide has more in it than another
        shown.show("M")
        tools.send("HeapProfiler.collectGarbage")
        found = tools.send("Memory.getDOMCounters")
        pictures = shown.page.evaluate("() => document.querySelectorAll('canvas').length")
        return found["nodes"], found["jsEventListeners"], tools.send("Runtime.getHeapUsage")["usedSize"] / 1e6, pictures

    first, last = after(60), after(250)
    # what is made ready behind it differs: a leak of one a slide would be two hundred and fifty
    assert last[0] < first[0] + 200, (first, last)
    assert last[1] < first[1] + 100, (first, last)
    assert last[2] < first[2] * 1.05 + 0.2, (first, last)
    assert last[3] <= 8


def test_slides_that_went_are_collected_though_there_is_memory_to_spare(kiosk: Opened, demonstration: Path) -> None:
    """Nobody asks for a collection here: two dozen slides are not worth one to the browser, and it would keep them all."""
    page = kiosk("old").open(demonstration / "kiosk", "seconds=3&seed=5").page
    kept = page.evaluate("""async () => {
      const gone = [];
      for (let slide = 0; slide < 24; slide += 1) {
        gone.push(new WeakRef(kiosk.loop.slide));
        await kiosk.loop.advance();
        await new Promise(done => setTimeout(done, 50));
      }
      return gone.filter(slide => slide.deref()).length;
    }""")
    assert kept <= 12


def test_a_picture_is_held_no_longer_than_its_slide(kiosk: Opened, demonstration: Path) -> None:
    """What a browser decodes for an <img> it keeps, up to half a gigabyte: there is none, and a canvas is emptied when it goes."""
    page = kiosk("standing").open(demonstration / "kiosk").page
    for _ in range(8):
        before = page.evaluate_handle("() => [...document.querySelectorAll('.slide canvas')]")
        page.evaluate("() => kiosk.loop.advance()")
        page.wait_for_function("() => document.querySelectorAll('.slide').length === 1")
        assert page.evaluate("before => before.every(canvas => canvas.width * canvas.height === 0 && !canvas.isConnected)", before)
        assert page.evaluate("() => document.images.length") == 0
    shown = page.locator(".slide canvas, .screen canvas")
    page.evaluate("() => kiosk.loop.explore({ lang: 'fr' })")
    page.locator(".tile--centres button").click()
    page.locator(".choice button").first.click()
    # only the cards that one sees, or almost, are read
    page.wait_for_function("() => document.querySelector('.card canvas').width > 3")
    assert shown.count() > 3 and page.evaluate("() => document.images.length") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_nothing_to_say(kiosk: Opened, demonstration: Path, scheme: str) -> None:
    shown = kiosk("standing", color_scheme=scheme, reduced_motion="reduce").open(demonstration / "kiosk")
    shown.page.evaluate(AXE_SCRIPT)
    found = {}
    story, question = shown.page.evaluate("() => { const story = kiosk.model.stories.find(each => (each.told.fr.answers || []).length); return [story.id, story.told.fr.answers[0].question]; }")
    for kind in "WSQMFE":
        shown.show(kind, **({"story": story} if kind in "SQ" else {}), **({"question": question} if kind == "Q" else {}))
        found[kind] = shown.page.evaluate(AXE)
    for screen in ("start", "map", "questions", "centres", "trainings", "dates"):
        shown.explore(screen)
        found[screen] = shown.page.evaluate(AXE)
    voices = shown.page.evaluate("() => kiosk.model.stories.find(each => (each.told.fr.voices || []).length && (each.told.fr.answers || []).length).id")
    for screen, id in (("story", voices), ("question", question), ("country", shown.page.evaluate("() => kiosk.model.stories[0].country"))):
        for lang in ("fr", "en"):
            shown.explore(screen, lang, id)
            shown.page.evaluate("() => { for (const each of document.querySelectorAll('details')) each.open = true; }")
            found[screen, lang] = shown.page.evaluate(AXE)
    assert {place: faults for place, faults in found.items() if faults} == {}


@pytest.fixture
def host(demonstration: Path, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The edition on a server of its own: its address and its folder, in which a newer one can be put."""
    shutil.copytree(demonstration / "kiosk", tmp_path / "site/kiosk")
    server = listen(partial(Handler, Place(tmp_path / "site", "/", ("",))), 0)
    serve(server)
    yield f"{server.address}/kiosk/", tmp_path / "site/kiosk"
    server.shutdown()
    server.server_close()


def _ready(page: Page) -> None:
    page.wait_for_function("() => navigator.serviceWorker.controller && navigator.serviceWorker.controller.state === 'activated'")


def test_served_it_works_without_network_after_one_visit(kiosk: Opened, host: tuple[str, Path]) -> None:
    shown = kiosk(offline=False)
    shown.page.goto(f"{host[0]}#{STILL}")
    _ready(shown.page)
    shown.page.context.set_offline(True)
    shown.page.reload()
    shown.page.wait_for_selector(".stage > .slide")
    for _ in range(8):
        shown.page.evaluate("() => kiosk.loop.advance()")
    assert shown.page.evaluate("() => kiosk.model.missing.size") == 0
    assert shown.complaints == []


def told(command: list[str], wanted: str) -> bool:
    """Whether a browser that nobody steers says something in its console, within two minutes."""
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as browser:
        watch = threading.Timer(120, browser.kill)
        watch.start()
        try:
            return any(wanted in line for line in browser.stderr)
        finally:
            watch.cancel()
            browser.terminate()


def test_a_newer_edition_is_taken_over_between_two_slides(host: tuple[str, Path], chromium: Path, tmp_path: Path) -> None:
    """In a browser by itself: a worker that is watched by tools does not give way to the next one."""
    address, folder = host
    facts, worker = folder / "data.js", folder / "worker.js"
    plain = facts.read_text("utf-8")
    command = [str(chromium), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
               f"--user-data-dir={tmp_path / 'profile'}", "--enable-logging=stderr", f"{address}#seconds=7"]
    # once the worker has all files, whoever leaves the first slides has what is said here
    facts.write_text(f"{plain}\nnavigator.serviceWorker.ready.then(() => setTimeout(() => console.error('former edition'), 2000));", "utf-8")
    assert told(command, "former edition")
    facts.write_text(f"{plain}\nconsole.error('newer edition');", "utf-8")
    worker.write_text(re.sub(r'EDITION = "\w+"', 'EDITION = "newer"', worker.read_text("utf-8"), count=1), "utf-8")
    assert told(command, "newer edition")
