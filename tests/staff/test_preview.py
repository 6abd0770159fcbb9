"""inv preview: what a save does, seen through HTTP; the browser's side is in tests/browser."""

from __future__ import annotations

import http.client
import shutil
import socket
import time
from pathlib import Path

import pytest
from conftest import THEME, SiteOnDisk, entry, story, translation
from showcase.outputs.hosting import CONTENT_SECURITY_POLICY
from showcase.staff.hub import Change, Hub
from showcase.staff.server import Place
from showcase.staff.watch import Changes

from .running import running

PAGE = "/temoignages/a/"


@pytest.fixture
def stories(site: SiteOnDisk) -> SiteOnDisk:
    return site.write({"testimonies/a/index.fr.md": story("Cork", body="Premier texte."), "testimonies/a/index.en.md": translation("Cork")})


def test_pages_are_served_as_the_host_will(stories: SiteOnDisk) -> None:
    with running(stories) as preview:
        status, headers, page = preview.get(PAGE)
        assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert headers["content-security-policy"] == CONTENT_SECURITY_POLICY
        assert headers["cache-control"] == "no-cache"
        assert "Premier texte." in page and '<script type="module" src="/-/live.js?' in page
        assert "/-/live.js" not in stories.page(PAGE)
        style = page.split('rel="stylesheet" href="')[1].split('"')[0]
        status, headers, _ = preview.get(style)
        assert (status, headers["content-type"]) == (200, "text/css; charset=utf-8")
        assert "immutable" in headers["cache-control"]
        assert preview.get("/-/live.css")[1]["content-type"] == "text/css; charset=utf-8"


def test_lost_pages_speak_the_language_of_the_address(stories: SiteOnDisk) -> None:
    with running(stories) as preview:
        assert preview.get("/rien/")[0] == 404
        assert '<html lang="fr"' in preview.get("/rien/")[2]
        assert '<html lang="en"' in preview.get("/en/nothing/")[2]
        assert preview.get("/en")[:2][1]["location"] == "/en/"


def test_parts_of_a_file_can_be_asked_for(stories: SiteOnDisk) -> None:
    with running(stories) as preview:
        whole = preview.get("/robots.txt")[2]
        status, headers, part = preview.get("/robots.txt", Range="bytes=2-5")
        assert (status, part, headers["content-range"]) == (206, whole[2:6], f"bytes 2-5/{len(whole)}")
        assert preview.get("/robots.txt", Range="bytes=-4")[2] == whole[-4:]
        assert preview.get("/robots.txt", Range="bytes=99999-")[0] == 416


def test_only_this_machine_under_its_own_name_is_answered(stories: SiteOnDisk) -> None:
    with running(stories) as preview:
        assert preview.preview.server.server_address[0] == "127.0.0.1"
        assert preview.get(PAGE, Host="ailleurs.example")[0] == 421
        assert preview.get("/-/events", Host="ailleurs.example")[0] == 421


def test_a_save_reaches_the_tabs_that_show_it_and_no_other(stories: SiteOnDisk) -> None:
    with running(stories) as preview, preview.tab(PAGE) as first, preview.tab(PAGE) as second, preview.tab("/mentions/") as other:
        assert [tab()["reload"] for tab in (first, second, other)] == [False] * 3
        stories.edit("testimonies/a/index.fr.md", "Premier texte.", "Second texte.")
        assert first()["reload"] and second()["reload"] and not other()["reload"]
        assert "Second texte." in preview.get(PAGE)[2]


def test_a_fault_is_told_and_the_last_good_page_stays(stories: SiteOnDisk) -> None:
    with running(stories) as preview, preview.tab(PAGE) as news:
        news()
        stories.edit("testimonies/a/index.fr.md", "country: IE", "country: Irlande")
        broken = news()
        assert not broken["reload"]
        assert broken["faults"][0].startswith("erreur : content/testimonies/a/index.fr.md:")
        assert broken["title"] == "1 erreur : la page montre le dernier état correct."
        assert "Premier texte." in preview.get(PAGE)[2]
        stories.edit("testimonies/a/index.fr.md", "country: Irlande", "country: IE")
        assert news()["faults"] == []
    assert any("à corriger" in line or "à faire" in line for line in preview.told)


def test_a_site_that_was_broken_from_the_start_is_seen_once_mended(stories: SiteOnDisk) -> None:
    stories.edit("testimonies/a/index.fr.md", "centre: legta", "centre: nulle-part")
    with running(stories) as preview:
        status, _, page = preview.get(PAGE)
        assert status == 404 and "/-/live.js" in page
        with preview.tab(PAGE) as news:
            assert len(news()["faults"]) == 1
            stories.edit("testimonies/a/index.fr.md", "centre: nulle-part", "centre: legta")
            while not (told := news())["reload"]:
                pass
            assert told["faults"] == []
        assert "Premier texte." in preview.get(PAGE)[2]


def test_what_is_withheld_is_seen_and_marked_here_and_only_here(stories: SiteOnDisk) -> None:
    stories.edit("testimonies/a/index.fr.md", "reference: AUT", "withdrawn_on: 2026-01-01, reference: AUT")
    stories.write({"news/b/index.fr.md": entry("Nouvelle", "date_published: 2026-01-01\ndraft: true\n")})
    stories.build()
    published = "".join(path for path in stories.files())
    assert "temoignages/a/" not in published and "actualites/b/" not in published
    shutil.rmtree(stories.output)
    with running(stories) as preview:
        assert "consentement retiré" in preview.get(PAGE)[2]
        assert "brouillon" in preview.get("/actualites/b/")[2]


def test_style_sheets_are_swapped_without_loading_the_page_again(stories: SiteOnDisk, tmp_path: Path) -> None:
    stories.theme = shutil.copytree(THEME, tmp_path / "theme")
    sheet = next((stories.theme / "static" / "css").rglob("*.css"))
    with running(stories) as preview, preview.tab(PAGE) as news:
        news()
        sheet.write_text(sheet.read_text("utf-8") + "\n.essai { color: red; }\n", "utf-8")
        told = news()
        assert not told["reload"] and told["styles"].endswith(".css")
        assert preview.get(told["styles"])[0] == 200
        assert not news()["reload"]
        assert told["styles"] in preview.get(PAGE)[2]


def test_what_was_saved_during_the_first_build_is_not_missed(stories: SiteOnDisk) -> None:
    with running(stories, lambda: stories.edit("testimonies/a/index.fr.md", "Premier texte.", "Second texte.")) as preview:
        until = time.monotonic() + 15
        while "Second texte." not in preview.get(PAGE)[2]:
            assert time.monotonic() < until
            time.sleep(0.1)


def test_a_taken_port_gives_way_to_the_next(stories: SiteOnDisk) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with running(stories, port=port) as preview:
            assert port < preview.port < port + 50
            assert preview.get(PAGE)[0] == 200


def test_an_open_tab_does_not_hold_up_the_end(stories: SiteOnDisk) -> None:
    with running(stories) as preview:
        connection = http.client.HTTPConnection("127.0.0.1", preview.port)
        connection.request("GET", "/-/events?page=/")
        connection.getresponse().readline()
    connection.close()


def test_new_code_ends_the_process_and_broken_code_does_not(stories: SiteOnDisk) -> None:
    code = stories.folder / "plugins" / "showcase" / "module.py"
    code.parent.mkdir(parents=True)
    code.write_text("x = 1\n")
    with running(stories) as preview, preview.tab(PAGE) as news:
        news()
        code.write_text("x = = 1\n")
        stories.edit("testimonies/a/index.fr.md", "Premier texte.", "Second texte.")
        assert news()["reload"]
        assert any("le code de plugins/ a une erreur" in line.lower() for line in preview.told)


@pytest.mark.parametrize(("address", "file"), [
    ("/site/", "index.html"), ("/site/a/", "a/index.html"), ("/site/a.txt", "a.txt"), ("/site/%C3%A9t%C3%A9/", "été/index.html"), ("/site", "index.html"),
    ("/", ""), ("/other/", ""), ("/site/../secret", ""), ("/site/%2e%2e/secret", ""), ("/site/..%5Csecret", ""), ("/site/C:/x", ""), ("//site/a", "a"),
])
def test_addresses_lead_into_the_folder_and_nowhere_else(address: str, file: str) -> None:
    assert Place(Path("output"), "/site/", ("", "en/")).file(address) == file


def test_a_tab_that_comes_back_learns_what_it_missed() -> None:
    hub = Hub()
    hub.changed(Change(frozenset({"a/index.html"})))
    hub.changed(Change(frozenset({"b/index.html"})))
    assert hub.wait(-1, hub.boot, 0, "a/index.html", 1).reload
    assert not hub.wait(-1, hub.boot, 1, "a/index.html", 1).reload
    assert hub.wait(-1, "another process", 2, "a/index.html", 1).reload
    assert hub.wait(2, hub.boot, 2, "a/index.html", 0.01) is None


def test_a_change_of_style_sheets_alone_is_known_as_such(site: SiteOnDisk) -> None:
    css, template = site.theme / "static" / "css" / "x.css", site.theme / "templates" / "x.html"
    assert Changes((), (css,)).only_styles(site.project)
    assert not Changes((), (css, template)).only_styles(site.project)
    assert not Changes((), (site.content / "x.css",)).only_styles(site.project)
