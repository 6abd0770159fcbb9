"""Feeds as bytes: what the feed validators ask for, on words that nobody would wish for."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from lxml import etree
from showcase.outputs import feeds
from showcase.views.feed import Author, Category, FeedEntry, FeedView
from showcase.views.feedbody import Medium

HOST = "https://www.example.org"
NS = {"a": "http://www.w3.org/2005/Atom", "content": "http://purl.org/rss/1.0/modules/content/", "media": "http://search.yahoo.com/mrss/"}
XSL = Path(__file__).parents[2] / "theme/static/feed.xsl"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def entry(slug: str = "cork", **changes) -> FeedEntry:
    plain = FeedEntry(
        id=f"tag:www.example.org,2026:/fr/testimony/{slug}",
        title="La traite à Cork",
        url=f"{HOST}/temoignages/{slug}/",
        summary="Huit semaines.",
        content="<p>Huit semaines.</p>",
        published="2026-03-12",
        updated="2026-04-01",
        categories=(Category("IE", "Irlande", "tag:www.example.org,2026:/vocabulary/country"), Category("cfa", "CFA & ferme", "tag:x,2026:/centre")),
        media=(),
    )
    return plain._replace(**changes)


def view(*entries: FeedEntry, **changes) -> FeedView:
    plain = FeedView(
        id="tag:www.example.org,2026:/fr/feed/all",
        lang="fr",
        title="Escales",
        description="Ils racontent.",
        url=f"{HOST}/",
        rss_url=f"{HOST}/rss.xml",
        atom_url=f"{HOST}/atom.xml",
        updated="2026-04-01",
        author=Author("EPL des Deux Rivages", "accueil@example.org", f"{HOST}/"),
        icon=f"{HOST}/theme/icon.png",
        feed_style="/theme/feed.1a2b.xsl",
        styles="/theme/site.3c4d.css",
        how_to="Ceci est un flux.",
        entries=entries or (entry(),),
    )
    return plain._replace(**changes)


NASTY = entry(
    "nasty",
    title='Lait & "crème" <3 🐄 مرحبا \x00\x0b\x1f\x7f\ud800\ufffe',
    summary="a < b && c > d ]]> \x08",
    content='<p>fin ]]> de <a href="https://www.example.org/?a=1&amp;b=2">section</a> &lt;script&gt; مرحبا 🐄\x0c</p>',
)
FILMED = entry("filmed", media=(
    Medium(f"{HOST}/pictures/a-960.jpg", "image/jpeg", "image", 'Une vache "noire" & blanche', 960, 640),
    Medium(f"{HOST}/files/voix.mp3", "audio/mpeg", "audio", "Sa voix", length=12345),
    Medium(f"{HOST}/files/autre.mp3", "audio/mpeg", "audio", "Une autre", length=9),
    Medium(f"{HOST}/files/film.mp4", "video/mp4", "video", "Le film", length=99),
))


def texts(root: etree._Element, path: str) -> list[str]:
    return [each if isinstance(each, str) else each.text for each in root.xpath(path, namespaces=NS)]


@pytest.fixture
def rss() -> etree._Element:
    return etree.fromstring(feeds.rss(view(entry(), NASTY, FILMED)))


@pytest.fixture
def atom() -> etree._Element:
    return etree.fromstring(feeds.atom(view(entry(), NASTY, FILMED)))


def test_rss_has_what_the_standard_requires_and_what_the_validator_recommends(rss):
    assert rss.tag == "rss" and rss.get("version") == "2.0"
    assert texts(rss, "channel/title | channel/link | channel/description | channel/language | channel/ttl") == [
        "Escales", f"{HOST}/", "Ils racontent.", "fr", "360"]
    assert texts(rss, "channel/managingEditor") == ["accueil@example.org (EPL des Deux Rivages)"]
    assert texts(rss, "channel/image/url | channel/image/title | channel/image/link") == [f"{HOST}/theme/icon.png", "Escales", f"{HOST}/"]
    (own,) = rss.xpath("channel/a:link", namespaces=NS)
    assert dict(own.attrib) == {"href": f"{HOST}/rss.xml", "rel": "self", "type": "application/rss+xml"}


def test_rss_items_are_whole(rss):
    item = rss.find("channel/item")
    assert texts(item, "title | link | description | content:encoded | author") == [
        "La traite à Cork", f"{HOST}/temoignages/cork/", "Huit semaines.", "<p>Huit semaines.</p>", "accueil@example.org (EPL des Deux Rivages)"]
    assert item.find("guid").get("isPermaLink") == "false"
    assert [(each.get("domain"), each.text) for each in item.findall("category")] == [
        ("tag:www.example.org,2026:/vocabulary/country", "Irlande"), ("tag:x,2026:/centre", "CFA & ferme")]


def test_rss_dates_are_rfc_822_at_midnight_utc_and_come_from_the_view(rss):
    assert parsedate_to_datetime(rss.findtext("channel/lastBuildDate")) == datetime(2026, 4, 1, tzinfo=UTC)
    assert rss.findtext("channel/item/pubDate") == "Thu, 12 Mar 2026 00:00:00 +0000"


def test_atom_has_what_the_standard_requires(atom):
    assert atom.get(LANG) == "fr"
    assert texts(atom, "a:id | a:title | a:subtitle | a:updated | a:author/a:name | a:author/a:email | a:author/a:uri | a:icon") == [
        "tag:www.example.org,2026:/fr/feed/all", "Escales", "2026-04-01T00:00:00+00:00", "EPL des Deux Rivages", "accueil@example.org", f"{HOST}/",
        f"{HOST}/theme/icon.png", "Ils racontent."]
    assert [dict(each.attrib) for each in atom.findall("a:link", NS)] == [
        {"href": f"{HOST}/atom.xml", "rel": "self", "type": "application/atom+xml"},
        {"href": f"{HOST}/", "rel": "alternate", "type": "text/html", "hreflang": "fr"}]


def test_atom_entries_are_whole(atom):
    first = atom.find("a:entry", NS)
    assert texts(first, "a:id | a:title | a:updated | a:published | a:summary") == [
        "tag:www.example.org,2026:/fr/testimony/cork", "La traite à Cork", "2026-04-01T00:00:00+00:00", "Huit semaines.", "2026-03-12T00:00:00+00:00"]
    body = first.find("a:content", NS)
    assert body.get("type") == "html" and body.text == "<p>Huit semaines.</p>"
    assert [dict(each.attrib) for each in first.findall("a:link", NS)] == [
        {"rel": "alternate", "type": "text/html", "hreflang": "fr", "href": f"{HOST}/temoignages/cork/"}]
    assert first.find("a:category", NS).attrib == {"term": "IE", "scheme": "tag:www.example.org,2026:/vocabulary/country", "label": "Irlande"}


@pytest.mark.parametrize("form", [feeds.rss, feeds.atom])
def test_entries_keep_the_order_of_the_view_and_ids_are_unique(form):
    root = etree.fromstring(form(view(entry("b"), entry("a"), entry("c"))))
    ids = texts(root, "//guid | //a:entry/a:id")
    assert [each.rsplit("/", 1)[1] for each in ids] == ["b", "a", "c"]


def test_nasty_words_arrive_as_they_were_without_what_xml_forbids(rss, atom):
    title = 'Lait & "crème" <3 🐄 مرحبا \x7f'
    html = '<p>fin ]]> de <a href="https://www.example.org/?a=1&amp;b=2">section</a> &lt;script&gt; مرحبا 🐄</p>'
    item, second = rss.findall("channel/item")[1], atom.findall("a:entry", NS)[1]
    assert (item.findtext("title"), second.findtext("a:title", namespaces=NS)) == (title, title)
    assert (item.findtext("content:encoded", namespaces=NS), second.findtext("a:content", namespaces=NS)) == (html, html)


def test_a_summary_is_html_in_rss_and_text_in_atom(rss, atom):
    assert rss.findall("channel/item")[1].findtext("description") == "a &lt; b &amp;&amp; c &gt; d ]]&gt; "
    assert atom.findall("a:entry", NS)[1].findtext("a:summary", namespaces=NS) == "a < b && c > d ]]> "


@pytest.mark.parametrize("form", [feeds.rss, feeds.atom])
def test_media_say_what_they_are(form):
    root = etree.fromstring(form(view(FILMED)))
    media = root.findall(".//media:content", NS)
    assert [dict(each.attrib) for each in media[:2]] == [
        {"url": f"{HOST}/pictures/a-960.jpg", "type": "image/jpeg", "medium": "image", "width": "960", "height": "640"},
        {"url": f"{HOST}/files/voix.mp3", "type": "audio/mpeg", "medium": "audio", "fileSize": "12345"}]
    assert [each.findtext("media:description", namespaces=NS) for each in media] == ['Une vache "noire" & blanche', "Sa voix", "Une autre", "Le film"]


def test_rss_encloses_the_first_sound(rss):
    (sound,) = rss.findall("channel/item/enclosure")
    assert dict(sound.attrib) == {"url": f"{HOST}/files/voix.mp3", "length": "12345", "type": "audio/mpeg"}


def test_atom_encloses_every_sound(atom):
    links = atom.findall("a:entry", NS)[2].findall("a:link[@rel='enclosure']", NS)
    assert [(each.get("href"), each.get("length"), each.get("type")) for each in links] == [
        (f"{HOST}/files/voix.mp3", "12345", "audio/mpeg"), (f"{HOST}/files/autre.mp3", "9", "audio/mpeg")]


def test_a_drawing_that_rss_does_not_take_is_left_to_atom():
    drawn = view(icon=f"{HOST}/theme/icon.svg")
    assert etree.fromstring(feeds.rss(drawn)).find("channel/image") is None
    assert etree.fromstring(feeds.atom(drawn)).findtext("a:icon", namespaces=NS) == f"{HOST}/theme/icon.svg"


@pytest.mark.parametrize("form", [feeds.rss, feeds.atom])
def test_a_feed_may_be_empty(form):
    root = etree.fromstring(form(view(updated="1970-01-01")._replace(entries=())))
    assert not texts(root, "//item | //a:entry") and "1970" in (texts(root, "//lastBuildDate | //a:updated")[0])


@pytest.mark.parametrize("form", [feeds.rss, feeds.atom])
def test_the_same_view_gives_the_same_bytes(form):
    whole = view(entry(), NASTY, FILMED)
    assert form(whole) == form(whole)
    assert str(datetime.now().year + 1) not in form(whole).decode() and b"python-feedgen" not in form(whole)


@pytest.mark.parametrize("form", [feeds.rss, feeds.atom])
def test_a_browser_is_told_how_to_show_it(form):
    text = form(view(how_to="Un flux ?> & <b>"))
    assert text.startswith(b"<?xml version='1.0' encoding='UTF-8'?>\n<?xml-stylesheet href=\"/theme/feed.1a2b.xsl\" type=\"text/xsl\"?>\n")
    assert b"<?escales-how-to Un flux  & <b>?>" in text and etree.fromstring(text) is not None


@pytest.mark.parametrize("form", [feeds.rss, feeds.atom])
def test_a_browser_without_xslt_has_our_styles(form):
    assert b'\n<?xml-stylesheet href="/theme/site.3c4d.css" type="text/css"?>\n' in form(view())
    bare = form(view(feed_style=""))
    assert b"text/xsl" not in bare and b"text/css" in bare and b"escales-" not in bare.split(b"<rss")[0].split(b"<feed")[0]


@pytest.mark.parametrize("form", [feeds.rss, feeds.atom])
def test_opened_in_a_browser_it_is_a_page(form):
    page = etree.XSLT(etree.parse(XSL))(etree.fromstring(form(view(NASTY, FILMED))).getroottree())
    assert page.xpath("string(/html/@lang)") == "fr" and page.xpath("string(//title)") == "Escales"
    assert page.xpath("string(//link[@rel='stylesheet']/@href)") == "/theme/site.3c4d.css"
    assert page.xpath("string(//div[contains(@class, 'notice')])") == "Ceci est un flux."
    assert page.xpath("//h2/a/@href") == [f"{HOST}/temoignages/nasty/", f"{HOST}/temoignages/filmed/"]
    assert page.xpath("//time/@datetime") == ["2026-03-12", "2026-03-12"]
    assert page.xpath("string(//p[@class='card__summary'])") == "a < b && c > d ]]> "
    assert page.xpath("//img/@src") == [f"{HOST}/pictures/a-960.jpg"]
    assert not page.xpath("//script | //@style | //style")


def test_the_page_knows_every_month():
    days = [f"2026-{month:02}-09" for month in range(1, 13)]
    page = etree.XSLT(etree.parse(XSL))(etree.fromstring(feeds.rss(view(*(entry(day, published=day) for day in days)))).getroottree())
    assert page.xpath("//time/@datetime") == days


def test_the_style_sheet_holds_no_word_of_its_own():
    words = [text for text in etree.parse(XSL).xpath("//text()[normalize-space()]") if re.search("[A-Za-z]{3}", text)]
    assert set(map(str.strip, words)) == {"rtl", "card__picture", "card__picture--none"}
