"""What goes into feeds: whole sites, built, and their feeds read as a reader of feeds would."""

import re

import pytest
from conftest import SiteOnDisk, entry, photo, story, translation
from lxml import etree, html

ATOM = {"a": "http://www.w3.org/2005/Atom", "media": "http://search.yahoo.com/mrss/"}
SECOND = """\
  - id: mere
    voice: parent
    name: Odile
    consent: {granted_on: 2025-01-10, by: self, minor: false, purposes: [web, feed], reference: AUT-2025-002%s}
"""
ANSWERS = """\
answers:
  - {question: trouble, by: mere, text: "Un souci & demi.\\n\\nPuis plus rien."}
  - {question: cost, by: lea, text: Trois cents euros.}
quotes:
  - {by: mere, text: We were worried, lang: en}
"""


def with_mother(consent: str = "", more: str = ANSWERS, **fields: str) -> str:
    return story(more=more, **fields).replace("centre: legta", SECOND % consent + "centre: legta")


def entries(site, name: str = "atom.xml") -> list[etree._Element]:
    return etree.fromstring((site.output / name).read_bytes()).findall("a:entry", ATOM)


def titles(site, name: str = "atom.xml") -> list[str]:
    return [each.findtext("a:title", namespaces=ATOM) for each in entries(site, name)]


def content(site, name: str = "atom.xml") -> html.HtmlElement:
    return html.fragment_fromstring(entries(site, name)[0].findtext("a:content", namespaces=ATOM), create_parent="div")


def test_the_main_feed_holds_stories_and_news_newest_first(site):
    site.write({
        "testimonies/a/index.fr.md": story("Ancienne", published="2025-06-01"),
        "testimonies/b/index.fr.md": story("Récente", published="2026-06-01"),
        "news/n/index.fr.md": entry("Nouvelle", "date_published: 2025-12-24\n"),
        "partners/p/index.fr.md": entry("Ferme", "kind: farm\ncountry: IE\ndate_published: 2026-01-01\n"),
    }).build()
    assert titles(site) == ["Récente", "Nouvelle", "Ancienne"]
    assert titles(site, "partenaires/atom.xml") == ["Ferme"]


def test_a_feed_holds_its_own_section_country_or_centre(site):
    site.write({
        "testimonies/a/index.fr.md": story("En Irlande", country="IE", centre="cfa"),
        "testimonies/b/index.fr.md": story("En Espagne", country="ES", centre="legta"),
        "news/n/index.fr.md": entry("Nouvelle", "date_published: 2025-12-24\n"),
    }).build()
    assert titles(site, "destinations/irlande/atom.xml") == ["En Irlande"]
    assert titles(site, "centres/cfa/atom.xml") == ["En Irlande"]
    assert titles(site, "actualites/atom.xml") == ["Nouvelle"]
    assert sorted(titles(site, "temoignages/atom.xml")) == ["En Espagne", "En Irlande"]


def test_twenty_are_enough(site):
    site.write({f"news/n{number}/index.fr.md": entry(f"N{number}", f"date_published: 2025-01-{number:02}\n") for number in range(1, 25)}).build()
    assert titles(site) == [f"N{number}" for number in range(24, 4, -1)]


def test_a_story_not_translated_is_not_in_the_other_language_s_feeds(site):
    site.write({"testimonies/a/index.fr.md": story(), "testimonies/b/index.fr.md": story("Traduite"), "testimonies/b/index.en.md": translation("Translated")}).build()
    assert titles(site, "en/atom.xml") == ["Translated"]


def test_who_did_not_grant_feeds_is_in_none(site):
    site.write({"testimonies/a/index.fr.md": story("Sans flux").replace("[web, feed, ", "[web, "), "testimonies/b/index.fr.md": story("Avec")}).build()
    assert titles(site) == ["Avec"]
    assert "Sans flux" in site.page("temoignages")


def test_of_a_second_person_who_granted_the_web_only_the_feed_keeps_nothing(site):
    site.write({"testimonies/a/index.fr.md": with_mother().replace("[web, feed]", "[web]")}).build()
    text = (site.output / "atom.xml").read_text("utf-8")
    assert "Odile" in site.page("temoignages/a") and "Odile" not in text and "Un souci" not in text and "Trois cents euros" in text


def test_a_preview_s_drafts_stay_out_of_feeds(site):
    site.preview = True
    site.write({
        "testimonies/a/index.fr.md": story("Brouillon", more="draft: true"),
        "testimonies/b/index.fr.md": story("Finie"),
        "testimonies/c/index.fr.md": story("Sans site").replace("[web, feed, ", "[feed, "),
    }).build()
    assert titles(site) == ["Finie"]


def test_an_entry_too_old_for_a_feed_does_not_touch_it(site):
    site.write({f"news/n{number}/index.fr.md": entry(f"N{number}", f"date_published: 2025-01-{number:02}\n") for number in range(1, 23)}).build()
    assert "atom.xml" not in site.edit("news/n1/index.fr.md", "title: N1", "title: Autre").build().rendered
    assert "atom.xml" in site.edit("news/n22/index.fr.md", "title: N22", "title: Autre").build().rendered


def test_an_event_that_nobody_dated_waits_until_it_begins(site):
    event = entry("Portes ouvertes", "kind: open-day\nstart: {day} 09:00\nend: {day} 17:00\n")
    site.write({"events/past/index.fr.md": event.format(day="2026-03-14"), "events/future/index.fr.md": event.format(day="2027-03-13")}).build()
    (only,) = entries(site, "agenda/atom.xml")
    assert only.findtext("a:published", namespaces=ATOM) == "2026-03-14T00:00:00+00:00"


def test_an_entry_is_told_whole(site):
    site.write({"testimonies/a/index.fr.md": with_mother(body="Le corps.")}).build()
    told = content(site)
    assert [each.text_content().split(", ")[0] for each in told] == [
        "Résumé de Une histoire", "Le corps.",
        "Combien cela coûte\u202f?", "Léa", "Trois cents euros.",
        "Et en cas de souci\u202f?", "Odile", "Un souci & demi.", "Puis plus rien.",
        "We were worried", "Odile",
    ]
    assert told.find("blockquote").get("lang") == "en" and [each.tag for each in told[2:5]] == ["h3", "p", "p"]


def test_what_funders_demand_is_said(site):
    site.write({"testimonies/a/index.fr.md": story(more="funders: [eu]")}).build()
    assert content(site)[-1].text_content() == "Financé"


@pytest.mark.parametrize("siteurl", ["https://example.org", "https://example.org/escales"])
def test_no_address_is_relative(site, siteurl):
    site.siteurl = siteurl
    root = siteurl.removeprefix("https://example.org") + "/"
    links = f"[Bas](#un-titre), [ferme](partner:ferme), [guide]({root}preparer/), [ami](https://ami.example/?a=1&b=2), [nous](mailto:a@example.org)"
    body = f'## Un titre\n\n{links}\n\n![Un pré](pre.jpg "Légende")'
    site.write({
        "testimonies/a/index.fr.md": story(body=body, more='photos:\n  - {file: cover.jpg, alt: "Une vache > une chèvre"}'),
        "testimonies/a/cover.jpg": photo(), "testimonies/a/pre.jpg": photo(colour=(10, 90, 20)),
        "partners/ferme/index.fr.md": entry("Ferme", "kind: farm\ncountry: IE\n"),
        "pages/preparer/index.fr.md": entry("Préparer"),
    }).build()
    here, told = f"https://example.org{root}temoignages/a/", content(site)
    assert told.xpath("//a/@href") == [f"{here}#un-titre", f"https://example.org{root}partenaires/ferme/", f"https://example.org{root}preparer/",
                                       "https://ami.example/?a=1&b=2", "mailto:a@example.org"]
    pictures = told.xpath("//img/@src") + [each.split()[0] for sizes in told.xpath("//@srcset") for each in sizes.split(", ")]
    assert len(pictures) >= 4 and all(each.startswith(f"https://example.org{root}pictures/") for each in pictures)
    assert told.xpath("//img/@alt") == ["Une vache > une chèvre", "Un pré"]


def test_pictures_are_media_with_their_words(site):
    site.write({"testimonies/a/index.fr.md": story(more="photos:\n  - {file: a.jpg, alt: Une vache}\n  - {file: b.jpg, alt: Un pré}"),
                "testimonies/a/a.jpg": photo(), "testimonies/a/b.jpg": photo(colour=(1, 2, 3))}).build()
    media = entries(site)[0].findall("media:content", ATOM)
    assert [each.findtext("media:description", namespaces=ATOM) for each in media] == ["Une vache", "Un pré"]
    assert {(each.get("width"), each.get("height"), each.get("medium"), each.get("type")) for each in media} == {("960", "640", "image", "image/jpeg")}


def test_an_entry_renamed_keeps_its_id(site):
    site.write({"testimonies/a/index.fr.md": story()}).build()
    (before,) = entries(site)
    site.edit("testimonies/a/index.fr.md", "summary:", "slug: autre-adresse\nsummary:").build()
    (after,) = entries(site)
    both = [(each.findtext("a:id", namespaces=ATOM), each.find("a:link", ATOM).get("href")) for each in (before, after)]
    assert both == [("tag:example.org,2026:/fr/testimony/a", "https://example.org/temoignages/a/"),
                    ("tag:example.org,2026:/fr/testimony/a", "https://example.org/temoignages/autre-adresse/")]


def test_every_id_of_the_site_is_its_own(site):
    site.write({f"{folder}/a/index.{lang}.md": text for folder, texts in {
        "testimonies": {"fr": story(), "en": translation()}, "news": {"fr": entry(fields="date_published: 2025-01-01\n"), "en": entry()}}.items() for lang, text in texts.items()}).build()
    feeds = [etree.fromstring(path.read_bytes()) for path in site.output.rglob("atom.xml")]
    ids = [feed.findtext("a:id", namespaces=ATOM) for feed in feeds]
    assert len(set(ids)) == len(ids) > 10
    assert len({each.findtext("a:id", namespaces=ATOM) for feed in feeds for each in feed.findall("a:entry", ATOM)}) == 4


def test_a_modified_entry_updates_the_feed(site):
    site.write({"testimonies/a/index.fr.md": story(more="date_modified: 2026-02-02"), "testimonies/b/index.fr.md": story("B", published="2026-01-01")}).build()
    feed = etree.fromstring((site.output / "atom.xml").read_bytes())
    assert titles(site) == ["B", "Une histoire"] and feed.findtext("a:updated", namespaces=ATOM) == "2026-02-02T00:00:00+00:00"


def test_the_author_is_the_institution(site):
    site.write({"testimonies/a/index.fr.md": story()}).build()
    feed = etree.fromstring((site.output / "rss.xml").read_bytes())
    assert set(re.findall("<author>(.*)</author>", etree.tostring(feed, encoding="unicode"))) == {"essai@example.org (EPL d’essai)"}


def test_categories_are_words_in_the_feed_s_language(site):
    site.write({"testimonies/a/index.fr.md": story(), "testimonies/a/index.en.md": translation()}).build()
    said = {name: [each.get("label") for each in entries(site, name)[0].findall("a:category", ATOM)] for name in ("atom.xml", "en/atom.xml")}
    assert {"Irlande", "Lycée"} <= set(said["atom.xml"]) and {"Ireland", "High school"} <= set(said["en/atom.xml"])


def test_an_empty_feed_is_of_the_day_on_which_the_institution_last_read_its_site(tmp_path):
    empty = SiteOnDisk(tmp_path)
    empty.build()
    assert "<updated>2026-09-01T00:00:00" in empty.page("atom.xml") and "01 Sep 2026" in empty.page("rss.xml")
    assert not [path for path, content in empty.files().items() if b"1970" in content and path.endswith((".xml", ".ics", ".html"))]
