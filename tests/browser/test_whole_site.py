"""Every page of the demonstration: well made, leading somewhere, told right to search engines, light."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from pathlib import Path
from statistics import median

import pytest

from .reading import HOST, PageText, read_site, target

Pages = dict[str, PageText]
# what Google's rich results and schema.org want of each (developers.google.com/search/docs/appearance/structured-data)
WANTED = {
    "Article": {"headline", "description", "datePublished", "dateModified", "author", "publisher", "inLanguage", "url"},
    "Event": {"name", "startDate", "endDate", "eventStatus", "eventAttendanceMode", "location", "organizer", "description"},
    "BreadcrumbList": {"itemListElement"},
    "EducationalOrganization": {"name", "url", "logo", "address", "telephone", "email"},
}
# a reader's first page, before its pictures and fonts (bytes, gzipped; DESIGN §9)
HEAVIEST, USUAL = 30_000, 20_000
# what the maps of a page may weigh besides (DESIGN §8)
MAPS = 25_000
DRAWN = re.compile(rb'<figure class="map .*?</figure>', re.DOTALL)


@pytest.fixture(scope="module")
def pages(demonstration: Path) -> Pages:
    """Every page by its address."""
    return read_site(demonstration)


def public(pages: Pages) -> Pages:
    """The pages that have an address of their own: neither the 404 pages nor former addresses."""
    return {address: page for address, page in pages.items() if not page.all("meta", name="robots")}


def test_every_page_is_well_formed_and_gives_an_id_once(pages: Pages) -> None:
    assert {address: page.faults for address, page in pages.items() if page.faults} == {}
    twice = {address: [each for each, count in Counter(page.ids).items() if count > 1] for address, page in pages.items()}
    assert {address: ids for address, ids in twice.items() if ids} == {}


def test_every_link_picture_and_anchor_leads_somewhere(pages: Pages, demonstration: Path) -> None:
    files = {"/" + file.relative_to(demonstration).as_posix() for file in demonstration.rglob("*") if file.is_file()}
    dead = []
    for address, page in pages.items():
        for reference in page.references:
            found = target(address, reference)
            if found is None:
                continue
            path, fragment = found
            if (path + "index.html" if path.endswith("/") else path) not in files:
                dead.append((address, reference))
            elif fragment and path in pages and fragment not in pages[path].ids:
                dead.append((address, reference))
    assert dead == []


def test_nothing_is_asked_of_others(pages: Pages) -> None:
    asked = {(tag.name, tag.attributes[name]) for page in pages.values() for tag in page.tags for name in ("src", "srcset", "poster")
             if name in tag.attributes and "://" in tag.attributes[name]}
    asked |= {("link", link["href"]) for page in pages.values() for link in page.all("link")
              if "://" in link["href"] and not link["href"].startswith(HOST)}
    assert asked == set()


def test_versions_of_a_page_name_one_another_and_themselves(pages: Pages) -> None:
    named = {address: {link["hreflang"]: link["href"].removeprefix(HOST) for link in page.all("link", rel="alternate") if "hreflang" in link}
             for address, page in pages.items()}
    assert any(named.values())
    for address, versions in named.items():
        if versions:
            assert address in versions.values() and "x-default" in versions, address
            assert all(named[other] == versions for other in versions.values()), address


def test_a_page_names_its_own_address_or_that_of_its_original(pages: Pages) -> None:
    for address, page in public(pages).items():
        (own,) = page.all("link", rel="canonical")
        told = own["href"].removeprefix(HOST)
        foreign = page.all("div", **{"class": "notice notice--fallback"})
        assert (told != address and told in pages) if foreign else told == address, address


def test_pages_of_a_language_have_titles_of_their_own(pages: Pages) -> None:
    counted = Counter((page.all("html")[0]["lang"], page.title) for page in public(pages).values())
    assert [title for title, count in counted.items() if count > 1] == []
    assert all(page.all("meta", name="description")[0]["content"] for page in public(pages).values())


def test_structured_data_says_what_search_engines_ask(pages: Pages) -> None:
    things = [(address, thing) for address, page in pages.items() for data in page.json_ld for thing in data["@graph"]]
    assert {thing["@type"] for _, thing in things} >= WANTED.keys()
    lacking = [(address, WANTED.get(thing["@type"], set()) - thing.keys()) for address, thing in things]
    assert [each for each in lacking if each[1]] == []


def test_pages_are_light(pages: Pages, demonstration: Path) -> None:
    def weight(path: str) -> int:
        return len(gzip.compress(DRAWN.sub(b"", read(path)), 6))

    def read(path: str) -> bytes:
        return (demonstration / path.lstrip("/")).read_bytes()

    weights = {}
    for address, page in public(pages).items():
        parts = {link["href"] for link in page.all("link", rel="stylesheet")} | {script["src"] for script in page.all("script") if "src" in script}
        weights[address] = weight(address + "index.html") + sum(weight(part) for part in parts)
        assert len(gzip.compress(b"".join(DRAWN.findall(read(address + "index.html"))), 6)) <= MAPS, address
    assert {address: size for address, size in weights.items() if size > HEAVIEST} == {}
    assert median(weights.values()) <= USUAL
