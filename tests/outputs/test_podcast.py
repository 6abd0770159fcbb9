"""The podcast: one per language that has a sound, of sounds that may go into feeds, in the form that podcast readers want."""

from __future__ import annotations

import io
import re
from xml.etree import ElementTree

import pytest
from conftest import SITE, SiteOnDisk, story, translation
from PIL import Image
from recorded import ONE_CUE, recording

GRANTED = "consent: {granted_on: 2025-01-10, by: self, minor: false, purposes: [web, feed, kiosk, print, social], reference: AUT-2025-001}"
MORE = f"""\
audio:
  - {{file: voix.mp3, title: Une voix, transcript: "Bonjour & bienvenue <à tous>.", people: [lea], captions: {{fr: voix.vtt, en: voix.vtt}}}}
  - {{file: mere.m4a, title: Celle de sa mère, transcript: Allô., people: [mere]}}
"""
MOTHER = f"  - {{id: mere, voice: parent, name: Domitille, {GRANTED}}}\n"
FILE = "testimonies/a/index.fr.md"
SPACE = {"itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd", "podcast": "https://podcastindex.org/namespace/1.0", "content": "http://purl.org/rss/1.0/modules/content/", "atom": "http://www.w3.org/2005/Atom"}


@pytest.fixture
def heard(site: SiteOnDisk) -> SiteOnDisk:
    site.write({
        FILE: story("Une histoire", more=MORE.rstrip()).replace("centre: legta", f"{MOTHER}centre: legta"),
        "testimonies/a/voix.mp3": recording("mp3", 3.0), "testimonies/a/mere.m4a": recording("m4a", 65.0), "testimonies/a/voix.vtt": ONE_CUE,
        "testimonies/b/index.fr.md": story("Une autre"),
    })
    site.build()
    return site


def channel(site: SiteOnDisk, path: str = "podcast.xml") -> ElementTree.Element:
    return ElementTree.fromstring(site.page(path)).find("channel")


def test_each_sound_is_an_episode_with_its_file(heard: SiteOnDisk) -> None:
    items = channel(heard).findall("item")
    assert [item.findtext("title") for item in items] == ["Une voix · Une histoire", "Celle de sa mère · Une histoire"]
    assert [item.findtext("itunes:duration", namespaces=SPACE) for item in items] == ["3", "65"]
    for item, kind in zip(items, ("audio/mpeg", "audio/mp4"), strict=True):
        enclosure = item.find("enclosure").attrib
        published = heard.output / enclosure["url"].removeprefix("https://example.org/")
        assert enclosure["type"] == kind and int(enclosure["length"]) == published.stat().st_size
        assert item.findtext("link") == "https://example.org/temoignages/a/" and item.findtext("guid").startswith("tag:example.org,2026:/fr/podcast/a/")
    assert "<p>Bonjour &amp; bienvenue &lt;à tous&gt;.</p>" in items[0].findtext("content:encoded", namespaces=SPACE)
    captions = items[0].findall("podcast:transcript", SPACE)
    assert [each.attrib["language"] for each in captions] == ["fr", "en"] and {each.attrib["type"] for each in captions} == {"text/vtt"}
    assert all((heard.output / each.attrib["url"].removeprefix("https://example.org/")).is_file() for each in captions)


def test_the_channel_says_what_podcast_readers_want(heard: SiteOnDisk) -> None:
    found = channel(heard)
    told = {name: found.findtext(name, namespaces=SPACE) for name in ("title", "language", "itunes:author", "itunes:explicit", "itunes:type", "itunes:owner/itunes:email")}
    assert told == {"title": "Escales, à écouter", "language": "fr", "itunes:author": "EPL d’essai", "itunes:explicit": "false", "itunes:type": "episodic", "itunes:owner/itunes:email": "essai@example.org"}
    assert found.find("itunes:category", SPACE).attrib == {"text": "Education"}
    assert found.find("atom:link[@rel='self']", SPACE).attrib["href"] == "https://example.org/podcast.xml"
    picture = Image.open(io.BytesIO((heard.output / found.find("itunes:image", SPACE).attrib["href"].removeprefix("https://example.org/")).read_bytes()))
    assert picture.format == "PNG" and picture.mode in ("P", "RGB") and 1400 <= picture.width == picture.height <= 3000


def test_pages_lead_to_it_and_the_story_too(heard: SiteOnDisk) -> None:
    for address in ("", "temoignages", "temoignages/a"):
        page = heard.page(address)
        assert '<link rel="alternate" type="application/rss+xml" title="Escales, à écouter" href="/podcast.xml">' in page
        assert 'href="/podcast.xml"' in page.split("<footer")[1]
    assert "Tous les sons, en podcast" in heard.page("temoignages/a") and "Tous les sons" not in heard.page("temoignages/b")


def test_a_language_without_a_sound_has_no_podcast(heard: SiteOnDisk) -> None:
    assert not (heard.output / "en/podcast.xml").exists() and not (heard.output / "en/podcast.png").exists() and "podcast" not in heard.page("en")
    words = "audio: [{file: voix.mp3, title: A voice, transcript: Welcome.}, {file: mere.m4a, title: Her mother's, transcript: Hello.}]\n"
    heard.write({"testimonies/a/index.en.md": translation(more=words)}).build()
    assert [item.findtext("title") for item in channel(heard, "en/podcast.xml").findall("item")] == ["A voice · A story", "Her mother’s · A story"]
    heard.write({FILE: story("Une histoire")})
    (heard.content / "testimonies/a/index.en.md").unlink()
    heard.build()
    assert not list(heard.output.rglob("podcast.*")) and "podcast" not in heard.page("")


def test_only_who_may_go_into_feeds_is_heard(heard: SiteOnDisk) -> None:
    heard.edit(FILE, f"name: Domitille, {GRANTED}", f"name: Domitille, {GRANTED.replace('web, feed', 'web')}").build()
    assert "Celle de sa mère" in heard.page("temoignages/a") and "mere" not in heard.page("podcast.xml") and len(channel(heard).findall("item")) == 1
    heard.edit(FILE, f"age_band: 18-20\n    {GRANTED}", f"age_band: 18-20\n    {GRANTED.replace('web, feed', 'web')}").build()
    assert "Une voix" in heard.page("temoignages/a") and not list(heard.output.rglob("podcast.*"))


def test_a_story_without_a_sound_leaves_the_podcast_as_it_was(heard: SiteOnDisk) -> None:
    report = heard.edit("testimonies/b/index.fr.md", "Une autre", "Encore une").build()
    assert not [path for path in report.rendered if "podcast" in path]


@pytest.mark.parametrize("name", ["E", "Établissement public local d'enseignement et de formation professionnelle agricoles des Deux Rivages et de la Mer", "قصص", "<b>&amp;</b>"])
def test_any_name_fits_on_the_picture(heard: SiteOnDisk, name: str) -> None:
    heard.write({"site.yaml": re.sub(r"^name: .*$", f'name: {{fr: "{name}", en: x}}', SITE, flags=re.MULTILINE)}).build()
    picture = Image.open(heard.output / "podcast.png").convert("RGB")
    # nothing is drawn on the paper's right edge, above the route
    assert {picture.getpixel((1390, y)) for y in range(0, 500, 10)} == {picture.getpixel((1390, 0))}
