"""The site map as search engines read it."""

import pytest
from conftest import entry, story, translation
from lxml import etree
from showcase.outputs import sitemap
from showcase.views.sitemap import Place, SitemapView

NS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
HOST = "https://www.example.org"


def places(number: int) -> SitemapView:
    return SitemapView(f"{HOST}/", tuple(Place(f"{HOST}/{each:05}/", f"2026-01-{each % 28 + 1:02}") for each in range(number)))


def listed(xml: bytes) -> dict[str, etree._Element]:
    return {each.findtext("s:loc", namespaces=NS): each for each in etree.fromstring(xml)}


def languages(url: etree._Element) -> dict[str, str]:
    return {each.get("hreflang"): each.get("href") for each in url.findall("x:link", NS)}


@pytest.fixture
def built(site) -> dict[str, etree._Element]:
    site.write({
        "testimonies/both/index.fr.md": story("Deux", country="IE", more="date_modified: 2026-02-02"), "testimonies/both/index.en.md": translation("Two", more="slug: two\n"),
        "testimonies/only/index.fr.md": story("Une", country="ES", published="2026-01-01"),
        "testimonies/gone/index.fr.md": story("Retirée", country="PT").replace("minor: false,", "minor: false, withdrawn_on: 2026-01-01,"),
        "news/n/index.fr.md": entry("Nouvelle", "date_published: 2025-12-24\naliases: [/vieille-adresse/]\n"),
    }).build()
    return listed((site.output / "sitemap.xml").read_bytes())


def test_a_page_names_its_translations_and_the_default(built):
    both = {"fr": "https://example.org/temoignages/both/", "en": "https://example.org/en/testimonies/two/"}
    assert languages(built[both["fr"]]) == languages(built[both["en"]]) == both | {"x-default": both["fr"]}


def test_a_page_in_one_language_is_named_once_and_alone(built):
    assert languages(built["https://example.org/temoignages/only/"]) == {}
    assert "https://example.org/en/testimonies/only/" not in built


def test_the_day_of_the_last_change_is_told_where_it_is_known(built):
    day = lambda address: built[f"https://example.org{address}"].findtext("s:lastmod", namespaces=NS)  # noqa: E731
    assert (day("/temoignages/both/"), day("/temoignages/only/"), day("/temoignages/"), day("/destinations/irlande/")) == ("2026-02-02", "2026-01-01", "2026-02-02", None)


def test_lists_facets_and_homes_are_there_in_every_language(built):
    assert {f"https://example.org{address}" for address in (
        "/", "/en/", "/temoignages/", "/en/testimonies/", "/destinations/", "/destinations/irlande/", "/en/destinations/ireland/", "/centres/cfa/", "/centres/legta/", "/actualites/n/")} <= built.keys()


def test_what_is_withdrawn_moved_or_lost_is_not(built):
    assert not [address for address in built if any(word in address for word in ("gone", "portugal", "vieille", "404"))]


def test_every_address_is_a_file_of_the_site(site, built):
    assert len(built) > 20
    for address in built:
        assert (site.output / address.removeprefix("https://example.org/") / "index.html").is_file(), address


def test_every_page_that_wants_to_be_found_is_listed(site, built):
    for path in site.output.rglob("index.html"):
        text = path.read_text("utf-8")
        own = f'<link rel="canonical" href="https://example.org/{path.relative_to(site.output).as_posix().removesuffix("index.html")}">'
        if own in text and "noindex" not in text and 'http-equiv="refresh"' not in text and 'class="empty"' not in text:
            assert f'https://example.org/{path.relative_to(site.output).as_posix().removesuffix("index.html")}' in built


def test_later_pages_of_a_list_are_listed(site):
    site.write({f"news/n{number}/index.fr.md": entry(f"N{number}", "date_published: 2025-01-01\n") for number in range(21)}).build()
    found = listed((site.output / "sitemap.xml").read_bytes())
    assert "https://example.org/actualites/page/2/" in found and "https://example.org/actualites/page/3/" not in found


def test_addresses_are_escaped():
    view = SitemapView(f"{HOST}/", (Place(f"{HOST}/?a=1&b=<2>", "", (("fr", f'{HOST}/"&'), ("en", f"{HOST}/é"))),))
    (url,) = etree.fromstring(sitemap.xml(view))
    assert url.findtext("s:loc", namespaces=NS) == f"{HOST}/?a=1&b=<2>" and languages(url) == {"fr": f'{HOST}/"&', "en": f"{HOST}/é"}


def test_more_than_the_protocol_allows_become_an_index_of_parts():
    view = places(7)
    assert listed(sitemap.xml(view, most=7)).keys() == {place.url for place in view.places} and sitemap.parts(view, most=7) == {}
    index = etree.fromstring(sitemap.xml(view, most=3))
    parts = sitemap.parts(view, most=3)
    assert etree.QName(index).localname == "sitemapindex"
    assert [each.findtext("s:loc", namespaces=NS) for each in index] == [f"{HOST}/{name}" for name in parts] == [f"{HOST}/sitemap-{number}.xml" for number in (1, 2, 3)]
    assert [url for part in parts.values() for url in listed(part)] == [place.url for place in view.places]
    assert index[0].findtext("s:lastmod", namespaces=NS) == "2026-01-03"


def test_the_limit_is_that_of_the_protocol():
    assert b"<urlset" in sitemap.xml(places(50_000))[:200] and b"<sitemapindex" in sitemap.xml(places(50_001))[:200]


def test_robots_may_read_all_and_find_the_site_map():
    assert sitemap.robots(HOST, "/escales/") == b"User-agent: *\nAllow: /\n\nSitemap: https://www.example.org/escales/sitemap.xml\n"
    assert sitemap.robots("", "/") == b"User-agent: *\nAllow: /\n"
