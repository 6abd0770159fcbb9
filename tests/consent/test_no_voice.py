"""Whoever is withheld is not heard either: no byte of their recordings, captions and transcripts stays."""

from __future__ import annotations

import pytest
from conftest import TODAY, SiteOnDisk, photo, story
from recorded import captions, recording
from test_no_trace import GRANTED, everything

MOTHER = f"  - {{id: mere, voice: parent, name: Domitille, {GRANTED}}}\n"
MORE = f"""\
photos:
  - {{file: vue.jpg, alt: Une vue}}
  - {{file: cuisine.jpg, alt: La cuisine, people: [mere]}}
audio:
  - {{file: mere.mp3, title: Parole Axolotl, transcript: Transcription Ornithorynque, people: [mere], captions: {{fr: mere.vtt, en: mere.vtt}}, poster: vue.jpg}}
  - {{file: lea.mp3, title: Parole Basilic, transcript: Transcription Tarasque, people: [lea]}}
video:
  - {{file: deux.webm, title: Film Wombat, transcript: Transcription Xylophage, people: [lea, mere], captions: {{fr: deux.vtt, en: deux.vtt}}}}
"""
HERS = ("Domitille", "Axolotl", "Ornithorynque", "Quetzal", "Wombat", "Xylophage", "Fandango", "cuisine")
OURS = ("Basilic", "Tarasque", "Une vue")
FILE = "testimonies/a/index.fr.md"


@pytest.fixture
def heard(site: SiteOnDisk) -> SiteOnDisk:
    site.write({
        FILE: story(more=MORE.rstrip()).replace("centre: legta", f"{MOTHER}centre: legta"),
        "testimonies/a/vue.jpg": photo(), "testimonies/a/cuisine.jpg": photo(900, 600, (9, 90, 9)),
        "testimonies/a/mere.mp3": recording("mp3", 2.0), "testimonies/a/lea.mp3": recording("mp3", 1.0), "testimonies/a/deux.webm": recording("webm"),
        "testimonies/a/mere.vtt": captions(("00:00.000", "00:00.900", "Sous-titre Quetzal")), "testimonies/a/deux.vtt": captions(("00:00.000", "00:00.900", "Sous-titre Fandango")),
    })
    site.build()
    whole = everything(site)
    assert [word for word in (*HERS, *OURS) if word.encode() not in whole] == []
    assert sorted(path.name.split("-", 1)[1] for path in site.output.glob("files/*")) == ["deux.vtt", "deux.webm", "lea.mp3", "mere.mp3", "mere.vtt"]
    return site


WAYS = {
    "withdrawn": (GRANTED, GRANTED.replace("reference", "withdrawn_on: 2026-11-20, reference")),
    "expired": (GRANTED, GRANTED.replace("reference", "expires_on: 2026-11-22, reference")),
    "not for the web": (GRANTED, GRANTED.replace("[web, feed", "[feed")),
    "a minor without parents": (GRANTED, GRANTED.replace("minor: false", "minor: true")),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_withheld_voice_leaves_no_recording(heard: SiteOnDisk, way: str) -> None:
    before, after = WAYS[way]
    heard.edit(FILE, f"name: Domitille, {before}", f"name: Domitille, {after}").build()
    whole = everything(heard)
    assert [word for word in HERS if word.encode() in whole] == []
    assert [word for word in OURS if word.encode() not in whole] == []
    assert [path.name.split("-", 1)[1] for path in heard.output.glob("files/*")] == ["lea.mp3"]
    assert [path.name.split("-", 1)[1] for path in (heard.folder / "cache/files").iterdir()] == ["lea.mp3"]
    # the picture that stood for her recording is the story's own, and stays
    assert 'alt="Une vue"' in heard.page("temoignages/a")


def test_a_withheld_story_takes_all_recordings(heard: SiteOnDisk) -> None:
    heard.edit(FILE, f"age_band: 18-20\n    {GRANTED}", f"age_band: 18-20\n    {GRANTED.replace('reference', 'withdrawn_on: 2026-11-20, reference')}").build()
    whole = everything(heard)
    assert [word for word in (*HERS, *OURS) if word.encode() in whole] == []
    assert not list(heard.output.glob("files/*")) and not list((heard.folder / "cache/files").glob("*"))


def test_without_the_purpose_feed_a_voice_is_in_no_feed(heard: SiteOnDisk) -> None:
    heard.edit(FILE, f"name: Domitille, {GRANTED}", f"name: Domitille, {GRANTED.replace('web, feed', 'web')}").build()
    assert "Axolotl" in heard.page("temoignages/a")
    feeds = b"".join(data for path, data in heard.files().items() if path.endswith(".xml") and path != "sitemap.xml")
    assert b"Basilic" in feeds and [word for word in HERS if word.encode() in feeds] == [] and b"mere.mp3" not in feeds and b"deux.webm" not in feeds


@pytest.mark.parametrize("place", ["transcript", "captions", "title"])
def test_what_others_say_may_not_name_a_withheld_voice(heard: SiteOnDisk, place: str) -> None:
    if place == "captions":
        heard.edit(FILE, "transcript: Transcription Tarasque", "captions: {fr: lea.vtt, en: lea.vtt}, transcript: Transcription Tarasque")
        heard.write({"testimonies/a/lea.vtt": captions(("00:00.000", "00:00.900", "<v Domitille>Et moi je dis"))})
    else:
        word = {"transcript": "Transcription Tarasque", "title": "Parole Basilic"}[place]
        heard.edit(FILE, word, f"{word} avec Domitille")
    heard.build()
    heard.edit(FILE, f"name: Domitille, {GRANTED}", "name: Domitille")
    assert [(each.code, dict(each.facts)["found"]) for each in heard.problems() if each.severity == "error"] == [("withheld-named", "Domitille")]


def test_a_consent_that_runs_out_overnight_silences(heard: SiteOnDisk) -> None:
    from datetime import timedelta

    heard.edit(FILE, f"name: Domitille, {GRANTED}", f"name: Domitille, {GRANTED.replace('reference', 'expires_on: 2026-11-23, reference')}").build()
    assert "Axolotl" in heard.page("temoignages/a")
    heard.today = TODAY + timedelta(1)
    heard.build()
    assert [word for word in HERS if word.encode() in everything(heard)] == []
