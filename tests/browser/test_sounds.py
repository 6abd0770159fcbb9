"""Sounds and films in a real browser: nothing plays or is fetched by itself, captions are read along, the transcript is always there."""

from __future__ import annotations

import pytest
from conftest import SiteOnDisk, photo, story
from playwright.sync_api import Page, expect
from recorded import captions, recording
from showcase.staff.server import Handler, Place, listen, serve

from .conftest import OpenPage

STORY = "/temoignages/2025-galicia-oysters/"
CUES = captions(("00:00.000", "00:00.600", "<v Léa>Première ligne"), ("00:00.600", "00:01.900", "Deuxième & dernière"))


def played(page: Page, tag: str, seconds: float) -> dict:
    """What a player tells after it has played for so long, muted."""
    return page.locator(tag).first.evaluate("""async (player, seconds) => {
        player.muted = true;
        await player.play();
        await new Promise((done) => { player.ontimeupdate = () => player.currentTime >= seconds && done(); });
        const shown = [...player.textTracks].filter((each) => each.mode !== "disabled");
        return { error: player.error, duration: player.duration, tracks: shown.map((each) => [each.language, each.mode, each.cues?.length]) };
    }""", seconds)


def test_nothing_plays_and_nothing_is_fetched_before_somebody_asks(site: str, page_at: OpenPage) -> None:
    page = page_at(390)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site + STORY)
    page.locator("#films").scroll_into_view_if_needed()
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if url.endswith((".mp3", ".vtt"))] == []
    assert page.evaluate("() => [...document.querySelectorAll('audio, video')].every((each) => each.paused && !each.autoplay && each.controls)")
    expect(page.locator("[data-cue]")).to_be_hidden()


@pytest.mark.parametrize(("address", "lang", "words"), [(STORY, "fr", "La cloche d'une balise"), ("/en/testimonies/2025-galicia-oysters/", "en", "The bell of a buoy")])
def test_captions_are_read_along_in_the_page_s_language(site: str, page_at: OpenPage, address: str, lang: str, words: str) -> None:
    page = page_at(390)
    page.goto(site + address)
    told = played(page, "audio", 2.9)
    assert told["error"] is None and 24 < told["duration"] < 26 and told["tracks"] == [[lang, "hidden", 9]]
    expect(page.locator("[data-cue]")).to_contain_text(words)
    assert page.locator("[data-cue]").get_attribute("lang") == lang


def test_a_sound_is_played_by_keyboard(site: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(site + STORY)
    sound = page.locator("audio")
    sound.evaluate("each => { each.muted = true; }")
    sound.focus()
    page.keyboard.press("Space")
    page.wait_for_function("() => document.querySelector('audio').currentTime > 0.2")
    page.keyboard.press("Space")
    assert sound.evaluate("each => each.paused")


def test_without_script_the_transcript_says_it_all(site: str, page_at: OpenPage) -> None:
    page = page_at(390, javascript=False)
    page.goto(site + STORY)
    page.get_by_text("Lire la transcription").click()
    expect(page.get_by_text("le bateau de la coopérative passe et s’éloigne")).to_be_visible()
    expect(page.get_by_text("Les sons de cette démonstration sont fabriqués")).to_be_visible()
    expect(page.locator("audio")).to_be_visible()


@pytest.fixture(scope="module")
def filmed(tmp_path_factory: pytest.TempPathFactory):
    """A story with a film, and a sound with captions of two lines."""
    site = SiteOnDisk(tmp_path_factory.mktemp("filmed"))
    more = """photos: [{file: vue.jpg, alt: Une vue}]
audio: [{file: son.mp3, title: Un son, transcript: Des mots, people: [], captions: {fr: c.vtt, en: c.vtt}}]
video: [{file: film.webm, title: Un film, transcript: Des mots, people: [lea], spoken: fr, captions: {en: c.vtt, fr: c.vtt}}]
"""
    site.write({"testimonies/a/index.fr.md": story(more=more), "testimonies/a/vue.jpg": photo(), "testimonies/a/c.vtt": CUES,
                "testimonies/a/film.webm": recording("webm", 2.0), "testimonies/a/son.mp3": recording("mp3", 2.0)})
    site.build()
    from functools import partial

    server = listen(partial(Handler, Place(site.output, "/", ("", "en/"))), 0)
    serve(server)
    yield server.address
    server.shutdown()
    server.server_close()


def test_a_film_plays_with_its_poster_and_the_page_s_captions(filmed: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(f"{filmed}/temoignages/a/")
    film = page.locator("video")
    assert film.get_attribute("poster").startswith("/pictures/")
    told = played(page, "video", 1.0)
    assert told["error"] is None and told["tracks"] == [["fr", "showing", 2]]
    kinds = film.evaluate("each => [...each.querySelectorAll('track')].map((track) => [track.srclang, track.kind, track.default])")
    assert kinds == [["fr", "captions", True], ["en", "subtitles", False]]


def test_the_names_and_signs_of_captions_are_words(filmed: str, page_at: OpenPage) -> None:
    page = page_at(1280)
    page.goto(f"{filmed}/temoignages/a/")
    played(page, "audio", 1.0)
    expect(page.locator("[data-cue]")).to_have_text("Deuxième & dernière")
