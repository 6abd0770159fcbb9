"""Markup, template code and quotation marks in every text field: they are words wherever they appear, and never anything else."""

from __future__ import annotations

import html
import json
import re
from html.parser import HTMLParser
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest
from conftest import QUESTIONS, SITE, SiteOnDisk, photo
from recorded import captions, document, recording

NASTY = """'"><script>alert(1)</script></script><img src=x onerror=alert(1)>{{ 7*7 }}{% raw %}${7*7}]]>&amp;<!--"""
X = "'" + NASTY.replace("'", "''") + "'"
CONSENT = "consent: {{granted_on: 2025-01-10, by: self, minor: false, purposes: [web, feed, kiosk, print, social], reference: AUT-2025-00{}}}".format
BODY = "Texte {{ 7*7 }} {% raw %} <script>alert(2)</script> & « suite » [lien](partner:h) :en[Open <b>Day</b>]\n"
STORY = f"""---
title: {X}
summary: {X}
date_published: 2025-06-01
quote: {X}
training: {X}
people:
  - {{id: lea, voice: learner, name: {X}, role: {X}, {CONSENT(1)}}}
  - {{id: bob, voice: parent, name: {X}, role: {X}, {CONSENT(2)}}}
centre: legta
programme: erasmus
host: h
project: p
badges: [b]
funders: [eu]
mobility: {{direction: outgoing, participation: individual, kind: internship, start: 2025-03-03, end: 2025-03-28, country: IE, city: {X}}}
skills: {{professional: [{X}], linguistic: [{X}]}}
answers: [{{question: cost, by: lea, text: {X}}}, {{question: cost, by: bob, text: {X}}}, {{question: trouble, by: bob, text: {X}}}]
quotes: [{{by: bob, text: {X}, lang: en}}]
photos: [{{file: vue.jpg, alt: {X}, caption: {X}, credit: {X}}}, {{file: "l'été #1 100%.jpg", alt: {X}, caption: {X}, credit: {X}}}]
audio: [{{file: "voix #1 100%.mp3", title: {X}, transcript: {X}, people: []}}]
video: [{{file: film.mp4, title: {X}, transcript: {X}, captions: {{fr: film.vtt, en: film.vtt}}, poster: vue.jpg, people: [lea], spoken: es}}]
aliases: [/vieux/]
---
{BODY}
![Une vue {{{{ 7*7 }}}}](vue.jpg "Titre {{{{ 7*7 }}}}")
"""


def entry(fields: str) -> str:
    return f"---\ntitle: {X}\nsummary: {X}\n{fields}---\n{BODY}"


def settings() -> str:
    """site.yaml with the nasty text in place of every text."""
    text = re.sub(r"\b(fr|en): [^,}]+", lambda match: f"{match[1]}: {X}", SITE)
    for field in ("street", "postcode", "city"):
        text = re.sub(rf"^{field}: .*$", lambda match: match[0].split(":")[0] + f": {X}", text, flags=re.MULTILINE)
    return text.replace("publisher: EPL", f"publisher: {X}").replace("host: Hébergeur", f"host: {X}")


class Reader(HTMLParser):
    """What a browser would find: scripts that run, addresses, ids, data."""

    def __init__(self, page: str):
        super().__init__()
        self.live: list[str] = []
        self.addresses: list[str] = []
        self.ids: list[str] = []
        self.words: list[str] = []
        self.data: list[str] = []
        self._open = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self._open = found.get("type", "script") if tag == "script" else tag
        if any(name.startswith("on") or name == "style" for name in found) or (tag == "script" and "src" not in found and self._open != "application/ld+json"):
            self.live.append(f"{tag} {attrs}")
        self.addresses += [found[name] for name in ("href", "src", "poster") if found.get(name)]
        self.addresses += [part.split()[0] for part in (found.get("srcset") or "").split(",") if part.strip()]
        if "id" in found:
            self.ids.append(found["id"])

    def handle_data(self, data: str) -> None:
        (self.data if self._open == "application/ld+json" else self.words).append(data)
        self._open = ""


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    site = SiteOnDisk(tmp_path_factory.mktemp("words"))
    site.write({
        "site.yaml": settings(),
        "questions.yaml": QUESTIONS.replace("Combien cela coûte ?", X).replace("fr: Coût", f"fr: {X}"),
        "testimonies/a/index.fr.md": STORY,
        "testimonies/a/vue.jpg": photo(),
        "testimonies/a/l'été #1 100%.jpg": photo(800, 600),
        "testimonies/a/voix #1 100%.mp3": recording("mp3"),
        "testimonies/a/film.mp4": recording("mp4"),
        "testimonies/a/film.vtt": captions(("00:00.000", "00:00.900", NASTY)),
        "partners/h/index.fr.md": entry(f"kind: farm\ncountry: IE\ncity: {X}\noffers: [{X}]\nurl: https://example.net/?a=1&b='2'\n"),
        "projects/p/index.fr.md": entry(
            f"status: ongoing\nstart: 2025-01-01\nidentifier: {X}\nkey_action: {X}\ncoordinator: {X}\nobjectives: [{X}]\nresults: [{X}]\naxes: [{X}]\npartners: [h]\n"
            f"fundings: [{{funder: eu, level: european, amount: 1, school_year: 2025-2026}}]\nsupports: [{{id: s, body: {X}, level: local, date: 2025-01-01, what: {X}}}]\n"
            f'documents: [{{file: "bilan #1 100%.pdf", title: {X}}}]\n'
        ),
        "projects/p/bilan #1 100%.pdf": document(),
        "events/e/index.fr.md": entry(f"kind: open-day\nstart: 2027-03-27 14:30\nend: 2027-03-27 17:00\nlocation: {{name: {X}, address: {X}, city: {X}}}\naudience: {X}\n"),
        "news/n/index.fr.md": entry("date_published: 2025-01-01\n"),
        "pages/q/index.fr.md": entry(f"menu: main\nlabel: {X}\n"),
        "pages/accueil/index.fr.md": entry("menu: home\n"),
        "badges/b/index.fr.md": entry(f"issuer: {X}\nskills: [{X}]\nurl: https://example.net/\n"),
        "indicators/2024-2025/index.fr.md": entry("school_year: 2024-2025\n"),
    })
    report = site.build()
    assert {each.code for each in report.warnings} == {"prose-html-element"}
    return site.files()


def pages(output: dict[str, bytes]) -> dict[str, Reader]:
    return {name: Reader(data.decode()) for name, data in output.items() if name.endswith(".html")}


def test_no_words_come_alive_on_a_page(output: dict[str, bytes]) -> None:
    found = pages(output)
    assert len(found) > 40
    for name, page in found.items():
        assert not page.live, name
        assert not any(word.strip() in ("49", "$49") or "alert(2)" in word for word in page.words), name
        assert not any(address == "x" or address.lower().startswith(("javascript:", "data:")) for address in page.addresses), name
        assert len(page.ids) == len(set(page.ids)), name
    told = "".join(found["temoignages/a/index.html"].words)
    assert told.count("<script>alert(1)</script>") > 12 and "{{ 7*7 }}{% raw %}" in told


def test_data_for_machines_says_the_same_words(output: dict[str, bytes]) -> None:
    blocks = [block for page in pages(output).values() for block in page.data]
    assert blocks and all("</" not in block and "<!--" not in block for block in blocks)
    headlines = [thing["headline"] for block in blocks for thing in json.loads(block)["@graph"] if thing["@type"] == "Article"]
    assert headlines and all("<script>alert(1)</script>" in headline for headline in headlines)


def test_feeds_and_site_map_are_whole(output: dict[str, bytes]) -> None:
    documents = [name for name in output if name.endswith(".xml")]
    assert len(documents) > 20
    for name in documents:
        root = ElementTree.fromstring(output[name])
        for part in root.iter():
            assert part.tag.rpartition("}")[2] != "script"
        # the elements whose text a reader takes for HTML (a channel's description is plain, as the RSS profile has it)
        for place in ("item/description", "item/{http://purl.org/rss/1.0/modules/content/}encoded", "{http://www.w3.org/2005/Atom}content"):
            for part in root.findall(f".//{place}"):
                assert part.text and not Reader(part.text).live and "<script" not in part.text.lower(), name
    titles = [part.text for part in ElementTree.fromstring(output["rss.xml"]).iter("title")]
    assert any("<script>alert(1)</script>" in html.unescape(title or "") for title in titles)


def test_every_address_leads_to_something(output: dict[str, bytes]) -> None:
    for name, page in pages(output).items():
        for address in page.addresses:
            parts = urlsplit(address)
            if parts.netloc in ("", "example.org") and parts.scheme in ("", "https") and parts.path:
                # the kiosk's addresses are relative: it must run from a folder
                file = unquote(urljoin(f"/{name}", parts.path)).lstrip("/")
                assert (file + "index.html" if not file or file.endswith("/") else file) in output, f"{name}: {address}"
                # but for the list whose form reads it, what follows a question mark would be the rest of a file's name
                assert " " not in address and (not parts.query or parts.path.endswith(("/temoignages/", "/testimonies/"))), f"{name}: {address}"
