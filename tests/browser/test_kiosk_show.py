"""The show: from a folder, without network, in both languages, fair to all, and every text in its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from conftest import SiteOnDisk, story
from kiosk.hostile import WORD, hostile

from .kiosk import FITS, SIZES, Kiosk

Opened = Callable[..., Kiosk]
# a school whose stories are unevenly spread: two in three from one country, one from each of three others
UNEVEN = """() => {
  const told = { answers: [{ question: 'cost', text: ['x'] }] };
  const stories = Array.from({ length: 60 }, (_, rank) => ({
    id: `s${rank}`, country: rank < 40 ? 'ES' : rank < 57 ? 'IE' : ['SN', 'EE', 'NO'][rank - 57], centre: rank === 3 ? 'farm' : rank % 3 ? 'school' : 'cfa', told: { fr: told, en: told },
  }));
  const all = stories.map(story => story.id), tongue = lang => ({ lang, figures: [1], events: [{ end: '2999-01-01' }], questions: [{ id: 'cost', shown: true, stories: all }] });
  return new kiosk.Model({ made: '2026-11-23', tongues: [tongue('fr'), tongue('en')], stories });
}"""
# how long each value of a field waits at most for its next turn, in slides that tell a story, over many of them
WAITS = f"""([seed, number]) => {{
  const model = ({UNEVEN})(), order = new kiosk.Order(model, seed), last = new Map(), longest = {{ country: {{}}, centre: {{}}, story: {{}} }};
  let told = 0, twice = 0, before = '';
  for (let slide = 0; slide < number; slide++) {{
    const turn = order.next();
    if (turn.kind !== 'S') continue;
    told += 1;
    const story = model.story(turn.story);
    twice += story.country === before;
    before = story.country;
    for (const [field, value] of [['country', story.country], ['centre', story.centre], ['story', `${{story.id}} ${{turn.lang}}`]]) {{
      const key = `${{field}} ${{value}}`;
      longest[field][value] = Math.max(longest[field][value] || 0, told - (last.get(key) || 0));
      last.set(key, told);
    }}
  }}
  return {{ told, twice, longest, stories: Object.keys(longest.story).length }};
}}"""
TEXTS = "() => Object.fromEntries([...document.querySelectorAll('.slide [data-fill]')].map(part => [part.dataset.fill, part.textContent]))"


@pytest.mark.parametrize("size", SIZES)
def test_it_runs_from_a_folder_and_asks_nobody_for_anything(kiosk: Opened, demonstration: Path, size: str) -> None:
    shown = kiosk(size)
    asked: list[str] = []
    shown.page.on("request", lambda request: asked.append(request.url))
    shown.open(demonstration / "kiosk", "seconds=3600&seed=4")
    kinds = set()
    for _ in range(36):
        shown.page.evaluate("() => kiosk.loop.advance()")
        kinds.add(shown.page.evaluate("() => kiosk.loop.turn.kind + kiosk.loop.turn.lang"))
    assert kinds == {kind + lang for kind in "WSQMFE" for lang in ("fr", "en")}
    assert asked and all(url.startswith("file://") for url in asked)
    assert shown.complaints == []


def test_the_page_forbids_itself_the_network(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk(offline=False).open(demonstration / "kiosk")
    tried = shown.page.evaluate("""async () => {
      const fetched = await fetch('https://example.org/').then(() => 'yes', () => 'no');
      const loaded = await new Promise(resolve => Object.assign(new Image(), { onload: () => resolve('yes'), onerror: () => resolve('no'), src: 'https://example.org/x.png' }));
      return [fetched, loaded];
    }""")
    assert tried == ["no", "no"]
    assert {each.split()[1] for each in shown.complaints if each.startswith("policy:")} == {"connect-src", "img-src"}


def test_the_same_seed_gives_the_same_order_and_languages_take_turns(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk().open(demonstration / "kiosk")
    deal = f"([seed, number]) => {{ const order = new kiosk.Order(({UNEVEN})(), seed); return Array.from({{ length: number }}, () => order.next()); }}"
    first, again, other = (shown.page.evaluate(deal, [seed, 400]) for seed in (7, 7, 8))
    assert first == again != other
    assert [turn["lang"] for turn in first] == ["fr", "en"] * 200
    # no kind of slide always comes in the same language
    assert {(turn["kind"], turn["lang"]) for turn in first} == {(kind, lang) for kind in "WSQMFE" for lang in ("fr", "en")}


@pytest.mark.parametrize("seed", [1, 2026, 987654])
def test_no_country_centre_or_story_starves_over_thousands_of_slides(kiosk: Opened, demonstration: Path, seed: int) -> None:
    shown = kiosk().open(demonstration / "kiosk")
    found = shown.page.evaluate(WAITS, [seed, 20_000])
    assert found["told"] > 9_000 and found["stories"] == 120
    # three countries with one story each, a centre with one story among sixty
    assert {country: wait for country, wait in found["longest"]["country"].items() if wait > 40} == {}
    assert {centre: wait for centre, wait in found["longest"]["centre"].items() if wait > 60} == {}
    # each story, in each language
    assert max(found["longest"]["story"].values()) <= 400
    assert found["twice"] == 0


def test_with_few_stories_it_goes_on(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk().open(demonstration / "kiosk")
    for number in (0, 1, 2):
        turns = shown.page.evaluate(f"""number => {{
          const model = ({UNEVEN})();
          model.edition.stories = model.edition.stories.slice(0, number);
          const order = new kiosk.Order(model, 1);
          return Array.from({{ length: 60 }}, () => order.next());
        }}""", number)
        assert len(turns) == 60 and {turn["story"] for turn in turns if turn["kind"] == "S"} == {f"s{rank}" for rank in range(number)}


@pytest.mark.parametrize("size", SIZES)
def test_every_text_fits_whatever_its_length(kiosk: Opened, hostile_folder: Path, size: str) -> None:
    # without fades, which are waited for
    shown = kiosk(size, reduced_motion="reduce").open(hostile_folder)
    # longer than the model lets through today
    shown.page.evaluate("() => { const told = kiosk.model.story('longest-quote').told; told.fr = { ...told.fr, quote: told.fr.quote.repeat(3).slice(0, 1200) }; }")
    stories = shown.page.evaluate("() => kiosk.model.stories.map(story => [story.id, Boolean((story.told.fr.answers || []).length), Boolean(story.shots)])")
    assert len(stories) == 11
    out, cut = {}, []
    for story, answers, pictured in stories:
        for kind in ("S", "Q") if answers else ("S",):
            shown.show(kind, story=story, question="cost")
            out[story, kind] = shown.page.evaluate(FITS)
            told = shown.page.evaluate("([id]) => { const told = kiosk.model.story(id).told.fr; return { ...told, lead: told.summary, text: (told.answers || [{ text: [] }])[0].text.join('\\n') }; }", [story])
            for name, text in shown.page.evaluate(TEXTS).items():
                whole = told.get(name, text) if isinstance(told.get(name, text), str) else text
                if text != whole:
                    cut.append((story, name))
                    kept = text.removesuffix("…").rstrip()
                    assert text.endswith("…") and whole.startswith(kept), (story, name)
                    # never within a word, unless there is but one
                    assert " " not in whole or whole[len(kept)] in " ,;:.«“(–—-", (story, name, text[-30:])
            # a picture, or the map of the place
            assert shown.page.locator(".slide .view").count() == 1, (story, kind)
            assert shown.page.locator(".slide .view--map").count() == (not pictured), (story, kind)
    for kind in "WMFE":
        if kind != "F":
            shown.show(kind)
            out[kind, size] = shown.page.evaluate(FITS)
    assert {slide: found for slide, found in out.items() if found} == {}
    assert {("longest-of-all", "text"), ("longest-quote", "quote")} <= set(cut)
    assert shown.complaints == []


def test_fonts_are_read_before_their_letters_are_shown(kiosk: Opened, hostile_folder: Path) -> None:
    """So that a stick may be pulled out."""
    shown = kiosk().open(hostile_folder)
    shown.page.wait_for_function("() => { const faces = [...document.fonts].filter(face => face.family.includes('Scripts')); return faces.length > 1 && faces.every(face => face.status === 'loaded'); }", timeout=5000)


@pytest.mark.parametrize("story", ["emoji", "arabic", "cyrillic"])
def test_every_letter_has_a_font_of_the_edition(kiosk: Opened, hostile_folder: Path, story: str) -> None:
    """A machine in a hall may have no font for emoji or Arabic, and asks no network."""
    shown = kiosk(reduced_motion="reduce").open(hostile_folder)
    shown.show("S", story=story)
    shown.page.evaluate("() => document.fonts.ready")
    tools = shown.page.context.new_cdp_session(shown.page)
    for domain in ("DOM", "CSS"):
        tools.send(f"{domain}.enable")
    document = tools.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    nodes = tools.send("DOM.querySelectorAll", {"nodeId": document, "selector": ".slide *"})["nodeIds"]
    fonts = [font for node in nodes for font in tools.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]]
    assert len(fonts) > 5 and {font["familyName"] for font in fonts if not font["isCustomFont"]} == set()
    assert shown.complaints == []


def test_what_fits_is_not_made_smaller_and_what_is_long_is_made_no_smaller_than_one_can_read(kiosk: Opened, hostile_folder: Path) -> None:
    size = "([selector]) => parseFloat(getComputedStyle(document.querySelector(selector)).fontSize)"
    shown = kiosk().open(hostile_folder)
    shown.show("S", story="short")
    large = shown.page.evaluate(size, [".slide .quote"])
    shown.show("S", story="longest-of-all")
    small = shown.page.evaluate(size, [".slide .quote"])
    # a letter of 36 px is 18 mm on a screen of 43 inches: at two metres, twice what a book is at arm's length
    assert large == pytest.approx(68, abs=1) and 36 <= small < large


@pytest.mark.parametrize("size", SIZES)
def test_the_longest_title_leaves_room_for_its_story(kiosk: Opened, hostile_folder: Path, size: str) -> None:
    shown = kiosk(size).open(hostile_folder)
    shown.explore("story", id="longest-of-all")
    room = shown.page.evaluate("() => [document.querySelector('.reach').clientHeight / innerHeight, document.querySelector('.screen__head').scrollHeight - document.querySelector('.screen__head').clientHeight]")
    assert room[0] > 0.2 and room[1] <= 1


@pytest.mark.parametrize("size", SIZES)
def test_words_that_run_to_the_left_are_as_large_and_as_whole_as_others(kiosk: Opened, hostile_folder: Path, size: str) -> None:
    shown = kiosk(size, reduced_motion="reduce").open(hostile_folder)
    shown.show("S", story="arabic")
    # one letter in three of the title would be left, were the route to its picture taken for words out of their column
    assert shown.page.locator(".slide .words").evaluate("words => [words.style.getPropertyValue('--fit'), words.textContent.includes('…')]") == ["1.000", False]
    # the picture is on the left, and its route reaches it
    if size != "standing":
        assert shown.page.locator(".slide .port").evaluate("port => getComputedStyle(port, '::before').position") == "static"


@pytest.mark.parametrize("screen, id", [("country", "GB"), ("country", "ES"), ("question", "cost"), ("story", "longest-of-all")])
def test_a_list_holds_the_longest_name_and_an_upright_picture(kiosk: Opened, tmp_path: Path, screen: str, id: str) -> None:
    site = hostile(SiteOnDisk(tmp_path)).edit("testimonies/longest-of-all/index.fr.md", "name: Maximilienne-Constance de la Tour", f"name: {WORD[:60]}")
    site.build()
    shown = kiosk("old").open(site.output / "kiosk")
    shown.explore(screen, id=id)
    shown.page.evaluate("() => document.querySelectorAll('.unfold').forEach(each => { each.open = true; })")
    # pictures are drawn when they have come
    shown.page.wait_for_timeout(200)
    wide, tall = shown.page.evaluate("""() => [...document.querySelectorAll('.card, .answer')].reduce(([wide, tall], each) => {
      const right = Math.max(...[...each.querySelectorAll('*')].map(inner => inner.getBoundingClientRect().right));
      return [Math.max(wide, right), Math.max(tall, each.matches('.card') ? each.offsetHeight : 0)];
    }, [0, 0])""")
    assert 0 < wide <= 1024 - 16 and tall < 300


def test_words_say_their_language_and_direction(kiosk: Opened, hostile_folder: Path) -> None:
    shown = kiosk().open(hostile_folder)
    shown.show("S", story="arabic", lang="en")
    slide = shown.page.locator(".slide")
    assert slide.get_attribute("lang") == "en" and slide.locator(".quote").get_attribute("lang") == "fr"
    assert slide.locator(".by__who").evaluate("who => getComputedStyle(who).direction") == "rtl"
    assert slide.locator(".port").get_attribute("dir") == "auto"
    assert shown.page.evaluate("() => document.documentElement.lang") == "en"


def test_a_story_without_translation_says_its_language_and_what_is_around_it_its_own(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk().open(demonstration / "kiosk")
    story, question = shown.page.evaluate("() => { const story = kiosk.model.stories.find(each => each.told.en.lang === 'fr' && each.told.en.answers); return [story.id, story.told.en.answers[0].question]; }")
    language = "element => element.closest('[lang]').lang"
    for kind, foreign, own in (("S", (".quote", ".subject"), (".port", ".facts")), ("Q", (".told__text",), (".asked", ".told .facts"))):
        shown.show(kind, lang="en", story=story, question=question)
        assert [shown.page.locator(each).evaluate(language) for each in (*foreign, *own)] == ["fr"] * len(foreign) + ["en"] * len(own)
        assert "· Français" in shown.page.locator(own[-1] if kind == "Q" else own[0]).inner_text()
    shown.explore("story", lang="en", id=story)
    assert "· Français" in shown.page.locator(".kicker").inner_text() and shown.page.locator(".kicker").evaluate(language) == "en"


def test_it_has_a_name_that_is_heard_and_not_seen_on_every_slide(kiosk: Opened, hostile_folder: Path) -> None:
    page = kiosk().open(hostile_folder).page
    page.evaluate(AXE_SCRIPT)
    assert page.get_by_role("heading", level=1).all_inner_texts() == ["Escales"]
    assert page.evaluate("() => axe.run(document, {runOnly: ['page-has-heading-one', 'region', 'heading-order']}).then(found => found.violations.map(each => each.id))") == []
    assert page.locator("h1").evaluate("name => name.getBoundingClientRect().width <= 1 || getComputedStyle(name.parentElement).clipPath !== 'none'")


def test_a_consent_ends_on_its_day_though_nobody_touches_the_kiosk(kiosk: Opened, hostile_folder: Path) -> None:
    shown = kiosk().open(hostile_folder)
    found = shown.page.evaluate("""() => {
      const { model, loop } = kiosk, story = model.story('short'), day = text => { model.clock = () => new Date(text); };
      story.until = '2027-01-31';
      const has = () => model.stories.includes(story), dealt = () => { loop.order.next(); return [...loop.order.dealers.S.items].some(item => item.story === 'short'); };
      return ['2027-01-31T23:00', '2027-02-01T00:01'].map(text => { day(text); return [has(), dealt()]; });
    }""")
    assert found == [[True, True], [False, False]]


def test_a_day_that_is_over_is_announced_no_more(kiosk: Opened, hostile_folder: Path) -> None:
    shown = kiosk().open(hostile_folder)
    shown.page.evaluate("() => { for (const tongue of kiosk.model.edition.tongues) tongue.day = { title: 'Portes ouvertes', date: 'samedi 13 mars 2027', end: '2027-03-13' }; }")
    for clock, announced in (("2027-03-13T23:00", True), ("2027-03-14T00:01", False)):
        shown.page.evaluate("clock => { kiosk.model.clock = () => new Date(clock); }", clock)
        shown.show("W")
        assert ("Portes ouvertes" in shown.page.locator(".slide").inner_text()) is announced
        shown.explore("start")
        assert ("Portes ouvertes" in shown.page.locator(".screen").inner_text()) is announced
        shown.page.keyboard.press("Escape")


@pytest.mark.parametrize("size", SIZES)
def test_of_a_day_with_a_long_title_the_date_is_said_whole(kiosk: Opened, demonstration: Path, size: str) -> None:
    shown = kiosk(size, reduced_motion="reduce").open(demonstration / "kiosk")
    day = {"title": "Une journée pour tout savoir des séjours à l'étranger et de ceux qui les ont faits " * 3, "date": "samedi 13 mars 2027", "end": "2999-01-01", "place": "Cour d'honneur, derrière la statue de la déesse Cérès, à gauche"}
    shown.page.evaluate("day => { kiosk.model.tongue('fr').day = day; }", day)
    shown.show("W")
    told = shown.page.evaluate(TEXTS)
    assert shown.page.evaluate(FITS) == [] and told["lead"] == day["date"] and told["place"] == day["place"]
    assert len(told["title"]) > 70, told["title"]


@pytest.mark.parametrize(("clock", "today", "wrong"), [("1970-01-01T00:10", "2026-11-23", True), ("2026-11-23T08:00", "2026-11-23", False), ("2099-01-01T00:00", "2099-01-01", True)])
def test_a_wrong_clock_is_told_and_stops_nothing(kiosk: Opened, hostile_folder: Path, clock: str, today: str, wrong: bool) -> None:
    shown = kiosk()
    shown.page.clock.set_fixed_time(clock)
    shown.open(hostile_folder)
    assert shown.page.evaluate("() => [kiosk.model.today, kiosk.model.clockIsWrong]") == [today, wrong]
    shown.explore("start")
    assert ("horloge" in shown.page.locator(".made").inner_text()) is wrong
    assert shown.complaints == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_world_is_large_enough_to_be_known(kiosk: Opened, demonstration: Path, size: str, lang: str) -> None:
    shown = kiosk(size).open(demonstration / "kiosk")
    shown.show("M", lang=lang)
    world = shown.page.locator(".slide .foot .sheet").bounding_box()
    assert world and world["height"] > 0.13 * min(SIZES[size]) and shown.page.evaluate(FITS) == []


def test_a_clock_years_ahead_is_said_where_the_stories_were(kiosk: Opened, hostile_folder: Path) -> None:
    shown = kiosk()
    shown.page.clock.set_fixed_time("2040-05-05T10:00")
    shown.open(hostile_folder)
    shown.page.evaluate("() => { for (const story of kiosk.model.edition.stories) story.until = '2030-01-01'; }")
    shown.explore("start")
    assert "horloge" in shown.page.locator(".screen__lead").inner_text()


def test_dates_share_an_upright_screen(kiosk: Opened, demonstration: Path) -> None:
    shown = kiosk("standing").open(demonstration / "kiosk")
    shown.show("E")
    last = shown.page.locator(".date").last.bounding_box()
    assert last and last["y"] + last["height"] > 0.7 * SIZES["standing"][1] and shown.page.evaluate(FITS) == []
    # and leave room for the code
    code = shown.page.locator(".slide .phone").bounding_box()
    assert code and code["y"] > last["y"] + last["height"]


@pytest.mark.parametrize("stories", [0, 1])
def test_no_story_or_one(kiosk: Opened, tmp_path: Path, stories: int) -> None:
    site = SiteOnDisk(tmp_path)
    site.write({"testimonies/a/index.fr.md": story()} if stories else {}).build()
    shown = kiosk().open(site.output / "kiosk")
    for _ in range(8):
        shown.page.evaluate("() => kiosk.loop.advance()")
        assert shown.page.evaluate(FITS) == []
    shown.explore("start")
    assert shown.page.locator(".tile").count() == (2 if stories else 0)
    assert shown.complaints == []


def _abroad(root: Path, *countries: str) -> Path:
    site = SiteOnDisk(root)
    site.write({f"testimonies/{code.lower()}/index.fr.md": story(code, country=code) for code in countries}).build()
    return site.output / "kiosk"


# the ports of each map that one sees, which of them lie outside of its frame
MAPS = """() => [...document.querySelectorAll('.slide .sheet, .screen .sheet')].map(sheet => {
  const frame = sheet.getBoundingClientRect(), ports = [...sheet.querySelectorAll('.sheet__port')].map(port => port.getBoundingClientRect());
  const out = ports.filter(port => port.left < frame.left || port.right > frame.right || port.top < frame.top || port.bottom > frame.bottom);
  const [,, wide] = sheet.getAttribute('viewBox').split(' ');
  return { name: sheet.classList[1], ports: ports.length, out: out.length, wide: Number(wide), inset: Boolean(sheet.closest('.foot') || sheet.matches('.sheet + .sheet')) };
})"""


@pytest.mark.parametrize(("countries", "sheets"), [(("IE", "DE"), ["europe"]), (("SN", "CA"), ["world"]), (("IE", "SN"), ["europe", "world"])], ids=["near", "far", "both"])
def test_the_map_is_of_what_is_needed_and_no_larger(kiosk: Opened, tmp_path: Path, countries: tuple[str, ...], sheets: list[str]) -> None:
    folder = _abroad(tmp_path, *countries)
    for size in SIZES:
        shown = kiosk(size, reduced_motion="reduce").open(folder)
        assert shown.page.evaluate("() => Object.keys(kiosk.model.edition.sheets)") == sheets
        for place in ("slide", "map", "start", "centres"):
            shown.show("M") if place == "slide" else shown.explore(place)
            # the piece is chosen once the drawing has its place; a country's port grows as it lights up
            shown.page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
            shown.page.wait_for_function("() => document.getAnimations().every(each => each.playState === 'finished' || !each.effect.target?.closest?.('.lights'))", timeout=30_000)
            maps = sorted(shown.page.evaluate(MAPS), key=lambda each: each["inset"])
            wanted = sheets if place in ("slide", "map") else sheets[:1]
            assert [each["name"].removeprefix("sheet--") for each in maps] == wanted, place
            assert [each["inset"] for each in maps] == [False, True][:len(wanted)]
            assert [each["out"] for each in maps] == [0] * len(wanted) and maps[0]["ports"] > 0, (size, place)
            # Ireland to Germany is half of Europe
            assert countries != ("IE", "DE") or maps[0]["wide"] < 800, (size, place, maps)
        shown.explore("country", id=countries[-1])
        assert shown.page.evaluate(MAPS)[0]["out"] == 0
        assert shown.complaints == []
