"""Addresses that are taken, kept, or lead elsewhere: each told at the field that asks, once."""

from __future__ import annotations

import pytest
from conftest import SiteOnDisk, entry, story, translation

A, B = "testimonies/a/index.fr.md", "testimonies/b/index.fr.md"


def slug(word: str) -> dict[str, str]:
    return {"pages/p/index.fr.md": entry("P", f"slug: {word}\n")}


def aliases(*former: str) -> dict[str, str]:
    return {A: story("A", more=f"aliases: [{', '.join(former)}]"), B: story("B")}


SLUG, FIRST, SECOND = ("pages/p/index.fr.md", "slug"), (A, "aliases.1"), (A, "aliases.2")
CASES: dict[str, tuple[dict[str, str], list[tuple[str, tuple[str, str]]]]] = {
    "a page like a section": (slug("temoignages"), [("address-of-site", SLUG)]),
    "a page like a language": (slug("en"), [("address-of-site", SLUG)]),
    "a folder like a language": ({"pages/en/index.fr.md": entry("P")}, [("address-of-site", ("pages/en/index.fr.md", ""))]),
    "a page like the theme": (slug("theme"), [("address-of-site", SLUG)]),
    "a page like the pictures": (slug("pictures"), [("address-of-site", SLUG)]),
    "a page like the files": (slug("files"), [("address-of-site", SLUG)]),
    "two pages of one address": ({A: story("A", more="slug: meme"), B: story("B", more="slug: meme")}, [("address-twice", (B, "slug"))]),
    "two in one language": ({A: story("A"), "testimonies/a/index.en.md": translation(more="slug: b\n"), B: story("B")}, [("address-twice", (B, ""))]),
    "two home pages": ({"pages/p/index.fr.md": entry("P", "menu: home\n"), "pages/q/index.fr.md": entry("Q", "menu: home\n")}, [("home-twice", ("pages/q/index.fr.md", "menu"))]),
    "the root": (aliases("/"), [("alias-of-site", FIRST)]),
    "a section": (aliases("/temoignages/"), [("alias-of-site", FIRST)]),
    "a section in capitals": (aliases("/Temoignages/"), [("alias-of-site", FIRST)]),
    "the site map": (aliases("/sitemap.xml"), [("alias-of-site", FIRST)]),
    "below the site map": (aliases("/sitemap.xml/x/"), [("alias-of-site", FIRST)]),
    "the lost page": (aliases("/404.html"), [("alias-of-site", FIRST)]),
    "the theme": (aliases("/theme/x/"), [("alias-of-site", FIRST)]),
    "one's own address": (aliases("/temoignages/a/"), [("alias-taken", FIRST)]),
    "another's address": (aliases("/temoignages/b/"), [("alias-taken", FIRST)]),
    "another's former address": ({A: story("A", more="aliases: [/v/]"), B: story("B", more="aliases: [/v/]")}, [("alias-taken", (B, "aliases.1"))]),
    "twice the same": (aliases("/v/", "/v/"), [("alias-taken", SECOND)]),
    "twice but for the slash": (aliases("/v/", "/v"), [("alias-taken", SECOND)]),
    "twice but for capitals": (aliases("/v/", "/V/"), [("alias-taken", SECOND)]),
    "a file and a folder": (aliases("/v.html", "/v.html/w/"), [("alias-taken", SECOND)]),
    "another host": (aliases("//evil.example/x"), [("address", FIRST)]),
    "a whole address": (aliases("https://evil.example/x"), [("address", FIRST)]),
    "upwards": (aliases("/en/../x"), [("address", FIRST)]),
    "here": (aliases("/./temoignages/"), [("address", FIRST)]),
    "hidden": (aliases("/.htaccess"), [("address", FIRST)]),
    "a point at the end": (aliases("/v./"), [("address", FIRST)]),
    "a question mark": (aliases("/v?w"), [("address", FIRST)]),
    "a sign in percent": (aliases("/v%2f..%2fw/"), [("address", FIRST)]),
    "markup": (aliases("'/\"><script>alert(1)</script>/'"), [("address", FIRST)]),
    "no slash": (aliases("vieux"), [("address", FIRST)]),
    "a device": (aliases("/nul/"), [("slug-reserved", FIRST)]),
    "300 letters": (aliases("/" + "a" * 300 + "/"), [("slug-long", FIRST)]),
}


@pytest.mark.parametrize("case", CASES)
def test_each_is_told_once_where_it_is_written(site: SiteOnDisk, case: str) -> None:
    files, expected = CASES[case]
    problems = site.write(files).problems()
    assert [(each.code, (each.path.removeprefix("content/"), each.field)) for each in problems] == expected
    assert all(each.line or not each.field for each in problems)
    assert not site.output.exists()


def test_former_addresses_that_are_free_lead_on(site: SiteOnDisk) -> None:
    site.write({A: story("A", more="aliases: [/écoles/été, /vieux.html, /index.php, /404/]")})
    site.build()
    for former in ("écoles/été", "vieux.html", "index.php", "404"):
        assert "/temoignages/a/" in site.page(former)


def test_a_link_to_what_was_withdrawn_leads_to_its_list(site: SiteOnDisk) -> None:
    links = "[B](testimony:b#suite) [B](/temoignages/b/#suite) [P](page:p) [P](/p/) [Q](question:cost)"
    site.write({A: story("A", body=links), B: story("B"), "pages/p/index.fr.md": entry("P")}).build()
    page = site.page("temoignages/a")
    assert page.count('href="/temoignages/b/#suite"') == 2 and page.count('href="/p/"') >= 2 and 'href="/questions/"' in page
    site.edit(B, "centre: legta", "centre: legta\ndraft: true").edit("pages/p/index.fr.md", "title", "draft: true\ntitle").build()
    page = site.page("temoignages/a")
    assert "/temoignages/b/" not in page and '"/p/' not in page and page.count('<a href="/temoignages/">') == 2 and ">B</a>" not in page and '<a href="/">P</a>' in page


DEAD = {
    "partner:nulle-part": "partner-unknown",
    "page:a": "page-unknown",
    "question:prix": "question-unknown",
    "/nulle/part/": "link-dead",
    "/temoignages": "link-dead",
    "../b/": "link-dead",
    "index.en.md": "link-dead",
    "fiche.pdf": "link-dead",
    "/\\\\evil.example": "link-dead",
    "javascript:alert(1)": "prose-link-script",
    "data:text/html,x": "prose-link-script",
    "file:///etc/passwd": "prose-link-file",
    "C:/Users/moi/x.pdf": "prose-link-file",
}


@pytest.mark.parametrize("target", DEAD)
def test_links_that_lead_nowhere(site: SiteOnDisk, target: str) -> None:
    (problem,) = site.write({A: story("A", body=f"Un [lien]({target}).")}).problems()
    assert (problem.code, problem.line) == (DEAD[target], 23)


def test_links_in_a_circle_and_to_oneself_are_links(site: SiteOnDisk) -> None:
    site.write({A: story("A", body="[A](testimony:a) [B](testimony:b)"), B: story("B", body="[A](/temoignages/a/)")}).build()
    assert 'href="/temoignages/a/"' in site.page("temoignages/b")
