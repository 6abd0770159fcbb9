"""Whoever is withheld leaves no trace: every byte of the output is searched for planted names and pictures."""

from __future__ import annotations

import shutil
import zlib
from datetime import date, timedelta

import pytest
from conftest import TODAY, SiteOnDisk, entry, photo, story
from showcase.model.consent import Consent, refusal, turns

NAME, MOTHER = "Zéphyrine", "Domitille"
PLANTED = {
    "title": "Titre de Quetzalcoatl", "body": "Phrase Xylophage du corps.", "quote": "Citation Wombat", "answer": "Réponse Fandango",
    "caption": "Légende Tarasque", "alt": "Texte Ornithorynque",
}
GRANTED = "consent: {granted_on: 2025-01-10, by: self, minor: false, purposes: [web, feed, kiosk, print, social], reference: AUT-2025-001}"
MORE = f"""\
quote: {PLANTED["quote"]}
answers:
  - {{question: cost, by: lea, text: {PLANTED["answer"]}}}
photos:
  - {{file: portrait.jpg, alt: {PLANTED["alt"]}, caption: {PLANTED["caption"]}, people: [lea]}}
"""


def everything(site: SiteOnDisk) -> bytes:
    """Every byte and every file name of the output, texts with their entities and escapes undone."""
    import html
    import json

    parts = []
    for path, content in site.files().items():
        parts += [path.encode(), content]
        if path.endswith((".html", ".xml")):
            text = html.unescape(html.unescape(content.decode()))
            parts.append(text.encode())
            parts.append(json.loads(json.dumps(text)).encode())
    return b"\n".join(parts)


def found(site: SiteOnDisk, *words: str) -> list[str]:
    whole = everything(site)
    return [word for word in words if word.encode() in whole]


@pytest.fixture
def published(site: SiteOnDisk) -> SiteOnDisk:
    site.write({
        "testimonies/zephyrine/index.fr.md": story(PLANTED["title"], name=NAME, country="NZ", more=MORE, body=PLANTED["body"]),
        "testimonies/zephyrine/portrait.jpg": photo(640, 480, (200, 10, 10)),
        "testimonies/autre/index.fr.md": story("Une autre", name="Paul"),
        "news/retour/index.fr.md": entry("Retour", "date_published: 2025-07-01\n", "Lire [son récit](testimony:zephyrine)."),
    })
    site.build()
    assert found(site, NAME, *PLANTED.values()) == [NAME, *PLANTED.values()]
    assert list(site.output.glob("pictures/*"))
    return site


LINKED = {
    "news/retour/index.fr.md": entry("Retour", "date_published: 2025-07-01\n", f"[{NAME}](testimony:zephyrine) raconte. Lire [son **long** récit, *{NAME}*](/temoignages/zephyrine/#fin) et [l’autre](testimony:autre)."),
    "events/portes/index.fr.md": entry("Portes", "kind: open-day\nstart: 2027-01-10T10:00\nend: 2027-01-10T12:00\n", f"Avec [{NAME}](testimony:zephyrine)."),
    "badges/autonomie/index.fr.md": entry("Autonomie", "motif: compass\n", f"Comme [{NAME}](testimony:zephyrine)."),
}


@pytest.mark.parametrize(("field", "words"), [("body", f"Ma mère {MOTHER} attendait."), ("title", f"{MOTHER} attend")])
def test_a_story_that_names_somebody_who_did_not_grant_feeds_is_in_none(published: SiteOnDisk, field: str, words: str) -> None:
    published.edit("testimonies/zephyrine/index.fr.md", "centre: legta", f"  - {{id: mere, voice: parent, name: {MOTHER}, {GRANTED.replace(' feed,', '')}}}\ncentre: legta")
    published.edit("testimonies/zephyrine/index.fr.md", PLANTED[field], words)
    report = published.build()
    assert MOTHER in published.page("temoignages/zephyrine") and {(each.code, each.severity) for each in report.warnings} == {("withheld-named-feed", "warning")}
    leaving = {path: content for path, content in published.files().items() if path.endswith((".xml", ".ics", ".json")) and path != "sitemap.xml"}
    assert leaving and [path for path, content in leaving.items() if MOTHER.encode() in content or NAME.encode() in content] == []
    published.edit("testimonies/zephyrine/index.fr.md", words, "Rien.").build()
    assert NAME in (published.output / "rss.xml").read_text("utf-8") and MOTHER not in (published.output / "rss.xml").read_text("utf-8")


def test_the_words_of_links_to_a_withheld_story_go_with_it(published: SiteOnDisk) -> None:
    published.write(LINKED).build()
    assert all(NAME in published.page(page) for page in ("actualites/retour", "agenda/portes", "badges/autonomie"))
    published.edit("testimonies/zephyrine/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT").build()
    assert found(published, NAME, "<strong>long</strong>", *PLANTED.values()) == []
    page = published.page("actualites/retour")
    assert '<p><a href="/temoignages/">Un témoignage</a> raconte. Lire <a href="/temoignages/">un témoignage</a> et <a href="/temoignages/autre/">l’autre</a>.</p>' in page
    assert all("Avec un témoignage." in path.read_text("utf-8") for path in published.output.glob("agenda/**/*.ics")) and "Comme un témoignage." in (published.output / "badges/autonomie.json").read_text("utf-8")


def test_the_search_does_not_find_them_either(published: SiteOnDisk) -> None:
    published.search = "made"
    published.write(LINKED).build()
    told = lambda: [NAME in zlib.decompress(content, 31).decode("utf-8", "replace") for path, content in published.files().items() if path.endswith(".pf_fragment")]  # noqa: E731
    assert any(told())
    published.edit("testimonies/zephyrine/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT").build()
    assert told() and not any(told())


def test_the_words_of_links_to_a_story_leave_the_site_only_with_it(published: SiteOnDisk) -> None:
    published.write(LINKED)
    published.edit("testimonies/zephyrine/index.fr.md", "[web, feed, kiosk, print, social]", "[web, kiosk, print, social]").build()
    assert NAME in published.page("actualites/retour")
    leaving = {path: content for path, content in published.files().items() if path.endswith((".xml", ".ics", ".json")) and path not in ("sitemap.xml",)}
    assert len(leaving) > 4 and [path for path, content in leaving.items() if NAME.encode() in content] == []
    assert b"Un t\xc3\xa9moignage" in leaving["actualites/rss.xml"]


def test_the_server_is_told_of_withdrawn_addresses_outside_of_the_output(published: SiteOnDisk) -> None:
    published.edit("testimonies/zephyrine/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT")
    published.build()
    for name in ("nginx.conf", "htaccess"):
        text = (published.folder / "output-server" / name).read_text("utf-8")
        assert "temoignages/zephyrine" in text and "en/testimonies/zephyrine" in text
    published.edit("testimonies/zephyrine/index.fr.md", "withdrawn_on: 2026-11-20, ", "")
    published.build()
    assert "zephyrine" not in (published.folder / "output-server" / "nginx.conf").read_text("utf-8")


def assert_gone(site: SiteOnDisk) -> None:
    report = site.build()
    assert report.withheld == 1
    assert found(site, NAME, *PLANTED.values(), "temoignages/zephyrine", "nouvelle-zelande") == []
    assert not list(site.output.glob("pictures/*"))
    assert "Retour" in site.page("actualites/retour")


@pytest.mark.parametrize(("before", "after"), [
    ("reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT"),
    ("reference: AUT", "expires_on: 2026-11-22, reference: AUT"),
    ("minor: false", "minor: true"),
    ("[web, feed, kiosk, print, social]", "[feed, kiosk, print, social]"),
    ("granted_on: 2025-01-10", "granted_on: 2026-12-01"),
    (f"    {GRANTED}\n", ""),
    ("centre: legta", "draft: true\ncentre: legta"),
    ("date_published: 2025-06-01", "date_published: 2027-01-01"),
], ids=["withdrawn", "expired", "minor-without-parents", "no-web", "not-yet", "none", "draft", "later"])
def test_a_withheld_story_leaves_no_trace(published: SiteOnDisk, before: str, after: str) -> None:
    published.edit("testimonies/zephyrine/index.fr.md", before, after)
    assert_gone(published)


def test_a_consent_that_runs_out_overnight_takes_the_story_away(published: SiteOnDisk) -> None:
    published.edit("testimonies/zephyrine/index.fr.md", "reference: AUT", "expires_on: 2026-11-23, reference: AUT")
    published.build()
    assert found(published, NAME) == [NAME]
    published.today = TODAY + timedelta(1)
    assert_gone(published)


def test_a_withdrawn_story_from_an_empty_output(published: SiteOnDisk) -> None:
    published.edit("testimonies/zephyrine/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-23, reference: AUT")
    shutil.rmtree(published.output)
    shutil.rmtree(published.folder / "cache")
    assert_gone(published)


@pytest.mark.parametrize("lost", ["the cache", "the manifest", "its shape"])
def test_a_story_withdrawn_when_the_cache_is_lost_leaves_the_output_all_the_same(published: SiteOnDisk, lost: str) -> None:
    if lost == "the cache":
        shutil.rmtree(published.folder / "cache")
    elif lost == "the manifest":
        (published.folder / "cache" / "manifest").unlink()
    else:
        (published.folder / "cache" / "manifest").write_bytes(b"of another version")
    published.write({"testimonies/../../output/mine.txt": "put there by hand"})
    published.edit("testimonies/zephyrine/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-23, reference: AUT")
    assert_gone(published)
    assert (published.output / "mine.txt").is_file()


def test_a_list_of_files_that_was_tampered_with_takes_nothing_outside_of_the_output_away(published: SiteOnDisk) -> None:
    (published.folder / "mine.txt").write_text("x")
    listed = published.folder / "output-server" / "files.txt"
    listed.write_text(listed.read_text("utf-8") + f"../mine.txt\n{published.folder}/mine.txt\npictures/../../mine.txt\n", "utf-8")
    shutil.rmtree(published.folder / "cache")
    published.build()
    assert (published.folder / "mine.txt").is_file()


def test_without_the_purpose_feed_it_is_in_no_feed(published: SiteOnDisk) -> None:
    published.edit("testimonies/zephyrine/index.fr.md", "[web, feed, kiosk, print, social]", "[web]")
    published.build()
    assert PLANTED["title"] in published.page("temoignages/zephyrine")
    feeds = {path: content for path, content in published.files().items() if path.endswith((".xml",)) and path != "sitemap.xml"}
    assert feeds and all(PLANTED["title"].encode() not in content and NAME.encode() not in content for content in feeds.values())


def test_without_the_purpose_social_its_picture_is_no_card(published: SiteOnDisk) -> None:
    assert "og:image" in published.page("temoignages/zephyrine")
    published.edit("testimonies/zephyrine/index.fr.md", "[web, feed, kiosk, print, social]", "[web, feed]")
    published.build()
    assert "og:image" not in published.page("temoignages/zephyrine")


def test_a_picture_goes_to_social_networks_only_with_everybody_in_it(published: SiteOnDisk) -> None:
    """The cover shows somebody who did not grant it: the next picture is the card's."""
    published.edit("testimonies/zephyrine/index.fr.md", "centre: legta", f"  - {{id: mere, voice: parent, name: {MOTHER}, {GRANTED.replace(', social', '')}}}\ncentre: legta")
    published.edit("testimonies/zephyrine/index.fr.md", "photos:\n", "photos:\n  - {file: famille.jpg, alt: Photo Basilic, people: [lea, mere]}\n")
    published.write({"testimonies/zephyrine/famille.jpg": photo(500, 400, (1, 2, 200))})
    published.build()
    page = published.page("temoignages/zephyrine")
    assert "Photo Basilic" in page and f'og:image:alt" content="{PLANTED["alt"]}"' in page


def test_another_voice_that_is_withheld_takes_its_words_and_pictures_along(published: SiteOnDisk) -> None:
    mother = f"""  - id: mere
    voice: parent
    name: {MOTHER}
centre: legta"""
    published.edit("testimonies/zephyrine/index.fr.md", "centre: legta", mother)
    published.edit("testimonies/zephyrine/index.fr.md", "answers:\n", "answers:\n  - {question: trouble, by: mere, text: Parole Axolotl}\n")
    published.edit("testimonies/zephyrine/index.fr.md", "photos:\n", "photos:\n  - {file: famille.jpg, alt: Photo Basilic, people: [lea, mere]}\n")
    published.write({"testimonies/zephyrine/famille.jpg": photo(500, 400, (1, 2, 200))})
    published.build()
    assert found(published, MOTHER, "Axolotl", "Basilic") == []
    assert found(published, NAME, PLANTED["body"], PLANTED["alt"]) == [NAME, PLANTED["body"], PLANTED["alt"]]
    granted = f"    name: {MOTHER}\n    {GRANTED}\n"
    published.edit("testimonies/zephyrine/index.fr.md", f"    name: {MOTHER}\n", granted)
    published.build()
    assert found(published, MOTHER, "Axolotl", "Basilic") == [MOTHER, "Axolotl", "Basilic"]


def test_a_voice_that_runs_out_overnight_is_gone_though_another_like_it_stays(published: SiteOnDisk) -> None:
    """Nothing that lists show changes: only the clearance does."""
    voices = "".join(f"  - {{id: parent-{number}, voice: parent, name: Parent{number}, {GRANTED.replace('reference', f'expires_on: {day}, reference')}}}\n"
                     for number, day in ((1, "2027-01-01"), (2, "2026-11-23")))
    published.edit("testimonies/zephyrine/index.fr.md", "centre: legta", f"{voices}quotes:\n  - {{by: parent-2, text: Parole Axolotl}}\ncentre: legta")
    published.build()
    assert found(published, "Axolotl") == ["Axolotl"]
    published.today = TODAY + timedelta(1)
    published.build()
    assert found(published, "Axolotl", "Parent2") == []


def test_a_body_may_not_name_a_withheld_voice(published: SiteOnDisk) -> None:
    published.edit("testimonies/zephyrine/index.fr.md", "centre: legta", f"  - {{id: mere, voice: parent, name: {MOTHER}}}\ncentre: legta")
    published.edit("testimonies/zephyrine/index.fr.md", PLANTED["body"], f"{PLANTED['body']} Ma mère {MOTHER} aussi.")
    assert [(each.code, dict(each.facts)["found"]) for each in published.problems()] == [("withheld-named", MOTHER)]


def test_the_preview_shows_it_and_says_why(published: SiteOnDisk) -> None:
    published.edit("testimonies/zephyrine/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT")
    published.preview = True
    published.build()
    page = published.page("temoignages/zephyrine")
    assert PLANTED["body"] in page and "consentement retiré" in page


def consent(**facts: object) -> Consent:
    return Consent(**{"granted_on": date(2025, 1, 1), "by": "self", "minor": False, "purposes": ("web",), "reference": "AUT-1"} | facts)


@pytest.mark.parametrize(("given", "purpose", "reason"), [
    (None, "web", "no-consent"),
    (consent(), "web", None),
    (consent(), "feed", "purpose"),
    (consent(expires_on=TODAY), "web", None),
    (consent(expires_on=TODAY - timedelta(1)), "web", "expired"),
    (consent(withdrawn_on=TODAY), "web", "withdrawn"),
    (consent(withdrawn_on=TODAY + timedelta(1)), "web", None),
    (consent(granted_on=TODAY + timedelta(1)), "web", "not-yet"),
    (consent(minor=True), "web", "parental-authority"),
    (consent(minor=True, by="parental-authority"), "web", None),
])
def test_refusal(given: Consent | None, purpose: str, reason: str | None) -> None:
    assert refusal(given, purpose, TODAY) == reason


def test_an_answer_changes_only_on_its_turning_days() -> None:
    given = consent(granted_on=date(2025, 1, 1), expires_on=date(2026, 1, 1), withdrawn_on=date(2025, 6, 1))
    days = [date(2024, 12, 25) + timedelta(number) for number in range(400)]
    changes = [day for before, day in zip(days, days[1:]) if refusal(given, "web", before) != refusal(given, "web", day)]
    assert set(changes) <= set(turns(given)) and changes
