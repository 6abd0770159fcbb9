"""One thing is edited, and the pages rendered are counted: a build does what the edit asks for and nothing else."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path

import pytest
from conftest import THEME, SiteOnDisk, entry, photo, story, translation


@pytest.fixture
def built(site: SiteOnDisk) -> SiteOnDisk:
    """Five stories in two countries, a partner, a picture; built once."""
    for number, country in enumerate(("IE", "IE", "IE", "ES", "ES")):
        more = "host: ballyduff\n" if number == 0 else ""
        site.write({
            f"testimonies/story-{number}/index.fr.md": story(f"Histoire {number}", country=country, published=f"2025-06-0{number + 1}", more=more),
            f"testimonies/story-{number}/index.en.md": translation(f"Story {number}"),
        })
    site.write({
        "partners/ballyduff/index.fr.md": entry("Ballyduff", "kind: farm\ncountry: IE\nphotos:\n  - {file: cour.jpg, alt: La cour}\n"),
        "partners/ballyduff/cour.jpg": photo(),
        "pages/guide/index.fr.md": entry("Guide", "menu: main\n"),
    })
    first = site.build()
    assert first.unchanged == 0
    return site


def rendered(site: SiteOnDisk) -> set[str]:
    return set(site.build().rendered)


def test_nothing_changed_renders_nothing_and_reads_nothing(built: SiteOnDisk) -> None:
    report = built.build()
    assert (report.rendered, report.removed, report.read, report.pictures) == ((), (), 0, 0)


def test_new_times_on_the_same_bytes_render_nothing(built: SiteOnDisk) -> None:
    for file in built.content.rglob("*.md"):
        os.utime(file, ns=(1, 1))
    assert rendered(built) == set()


def test_a_picture_that_a_kiosk_shows_reaches_it(built: SiteOnDisk) -> None:
    built.write({"testimonies/story-0/port.jpg": photo()})
    (built.content / "testimonies/story-0/index.en.md").unlink()
    built.edit("testimonies/story-0/index.fr.md", "host: ballyduff\n", "host: ballyduff\nphotos:\n  - {file: port.jpg, alt: Le port}\n")
    assert {"kiosk/data.js", "kiosk/worker.js"} <= rendered(built)
    assert len(list(built.output.glob("kiosk/pictures/*.webp"))) == 2
    built.edit("testimonies/story-0/index.fr.md", "photos:\n  - {file: port.jpg, alt: Le port}\n", "")
    (built.content / "testimonies/story-0/port.jpg").unlink()
    built.build()
    assert not list(built.output.glob("kiosk/pictures/*"))


def test_a_body_reaches_its_page_and_the_feeds_that_carry_it(built: SiteOnDisk) -> None:
    built.edit("testimonies/story-3/index.en.md", "The text.", "The text, mended.")
    done = rendered(built)
    pages = {path for path in done if path.endswith(".html")}
    assert pages == {"en/testimonies/story-3/index.html"}
    assert done - pages and all(path.startswith("en/") and path.endswith(".xml") for path in done - pages)


def test_a_title_reaches_the_pages_that_show_it(built: SiteOnDisk) -> None:
    built.edit("testimonies/story-4/index.fr.md", "Histoire 4", "Histoire neuve")
    pages = {path for path in rendered(built) if path.endswith(".html")}
    assert {"index.html", "temoignages/index.html", "temoignages/story-4/index.html", "destinations/espagne/index.html"} <= pages
    # stories that show it as a neighbour, never a page that does not
    assert "partenaires/ballyduff/index.html" not in pages
    assert {path for path in pages if path.startswith("en/")} == set()


def test_a_partners_name_reaches_its_stories(built: SiteOnDisk) -> None:
    built.edit("partners/ballyduff/index.fr.md", "title: Ballyduff", "title: Ferme de Ballyduff")
    pages = {path for path in rendered(built) if path.endswith(".html")}
    assert "temoignages/story-0/index.html" in pages and "partenaires/index.html" in pages
    assert "temoignages/story-3/index.html" not in pages


def test_a_template_reaches_the_pages_made_with_it(tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    shutil.copytree(THEME, theme)
    site = SiteOnDisk(tmp_path / "site", theme)
    site.write({"testimonies/a/index.fr.md": story("A"), "partners/b/index.fr.md": entry("B", "kind: farm\ncountry: IE\n")})
    site.build()
    partner = theme / "templates" / "partner.html"
    partner.write_text(partner.read_text("utf-8") + "\n{# an afterthought #}\n", "utf-8")
    assert rendered(site) == {"partenaires/b/index.html", "en/partners/b/index.html"}


def test_a_word_reaches_the_pages_of_its_language(tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    shutil.copytree(THEME, theme)
    site = SiteOnDisk(tmp_path / "site", theme)
    site.write({"testimonies/a/index.fr.md": story("A")})
    site.build()
    words = theme / "strings" / "fr.po"
    words.write_text(words.read_text("utf-8").replace('"Nos centres"', '"Les centres"'), "utf-8")
    pages = {path for path in rendered(site) if path.endswith(".html")}
    assert "centres/index.html" in pages and "Les centres" in site.page("centres")
    assert not any(path.startswith("en/") and path != "en/404.html" for path in pages)


def test_a_deleted_story_leaves_nothing(built: SiteOnDisk) -> None:
    shutil.rmtree(built.content / "testimonies/story-2")
    report = built.build()
    assert "temoignages/story-2/index.html" in report.removed
    assert not (built.output / "temoignages/story-2").exists()
    assert all(b"Histoire 2" not in content for content in built.files().values())


def test_a_renamed_story_moves(built: SiteOnDisk) -> None:
    (built.content / "testimonies/story-1").rename(built.content / "testimonies/autre")
    built.build()
    assert not (built.output / "temoignages/story-1").exists() and "Histoire 1" in built.page("temoignages/autre")


@pytest.mark.parametrize(("section", "page"), [("testimonies", "temoignages"), ("events", "agenda")])
def test_an_entry_in_another_folder_keeps_its_address(built: SiteOnDisk, section: str, page: str) -> None:
    built.write({"events/story-1/index.fr.md": entry("Histoire 1", "kind: open-day\nstart: 2027-01-10T10:00\nend: 2027-01-10T12:00\n")}).build()
    (built.content / section / "story-1").rename(built.content / section / "autre")
    built.edit(f"{section}/autre/index.fr.md", "title:", "slug: story-1\ntitle:")
    built.build()
    assert "Histoire 1" in built.page(f"{page}/story-1") and not (built.output / page / "autre").exists()


def test_a_deleted_picture_goes_from_the_output_and_the_cache(built: SiteOnDisk) -> None:
    (built.content / "partners/ballyduff/cour.jpg").unlink()
    built.edit("partners/ballyduff/index.fr.md", "photos:\n  - {file: cour.jpg, alt: La cour}\n", "")
    built.build()
    assert not list(built.output.glob("pictures/*")) and not list((built.folder / "cache/pictures").glob("*"))


@pytest.mark.parametrize("path", ["temoignages/story-1/index.html", "rss.xml", "sitemap.xml"])
def test_a_tampered_file_is_made_again(built: SiteOnDisk, path: str) -> None:
    before = built.files()
    (built.output / path).write_text("tampered")
    assert rendered(built) == {path}
    assert built.files() == before


def test_a_lost_picture_is_put_back_without_being_made_again(built: SiteOnDisk) -> None:
    before = built.files()
    for picture in built.output.glob("pictures/*"):
        picture.unlink()
    assert built.build().pictures == 0
    assert built.files() == before


def test_a_new_day_renders_only_what_the_day_changes(built: SiteOnDisk) -> None:
    built.today = date(2026, 11, 24)
    # the kiosk says of what day it is
    assert rendered(built) == {"kiosk/data.js", "kiosk/worker.js"}


def test_a_story_appears_on_its_day(built: SiteOnDisk) -> None:
    built.write({"testimonies/plus-tard/index.fr.md": story("Plus tard", published="2026-12-01")})
    built.build()
    assert not (built.output / "temoignages/plus-tard").exists()
    built.today = date(2026, 12, 1)
    assert "temoignages/plus-tard/index.html" in rendered(built)


def test_a_lost_cache_only_makes_it_slower(built: SiteOnDisk) -> None:
    before = built.files()
    shutil.rmtree(built.folder / "cache")
    built.build()
    assert built.files() == before


@pytest.mark.parametrize("name", ["manifest", "shelf.sqlite"])
def test_a_damaged_cache_is_begun_again(built: SiteOnDisk, name: str) -> None:
    before = built.files()
    file = built.folder / "cache" / name
    raw = bytearray(file.read_bytes())
    raw[len(raw) // 2 : len(raw) // 2 + 4096] = b"\xff" * 200
    file.write_bytes(bytes(raw[:-7]))
    built.edit("testimonies/story-0/index.fr.md", "Histoire 0", "Histoire zéro")
    built.build()
    clean = SiteOnDisk(built.folder / "clean")
    shutil.rmtree(clean.content)
    shutil.copytree(built.content, clean.content)
    clean.build()
    assert built.files() == clean.files()
    assert built.files() != before


def test_an_interrupted_build_leaves_no_orphan(built: SiteOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    from showcase.build.store import Store

    built.workers = 1
    built.write({"testimonies/neuve/index.fr.md": story("Neuve")})
    written = 0
    whole = Store.stage

    def stops(self: Store, path: str, content: bytes):
        nonlocal written
        written += 1
        if written > 5:
            raise KeyboardInterrupt
        return whole(self, path, content)

    monkeypatch.setattr(Store, "stage", stops)
    with pytest.raises(KeyboardInterrupt):
        built.build()
    monkeypatch.undo()
    shutil.rmtree(built.content / "testimonies/neuve")
    built.build()
    assert not list(built.output.rglob("*.tmp")) and not (built.output / "temoignages/neuve").exists()
    assert all(b"Neuve" not in content for content in built.files().values())


def test_a_killed_build_leaves_nothing_staged(built: SiteOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    """What no exception handler sees: power is cut after some files were staged."""
    from showcase.build.store import STAGED, Store

    before = built.files()
    built.workers = 1
    built.write({"testimonies/neuve/index.fr.md": story("Neuve")})
    monkeypatch.setattr(Store, "unstage", lambda self, paths: None)
    publish = Store.publish

    def cut(self: Store, paths: list[str]) -> None:
        if len(paths) > 1:
            raise SystemExit
        publish(self, paths)

    monkeypatch.setattr(Store, "publish", cut)
    with pytest.raises(SystemExit):
        built.build()
    assert list(built.output.rglob(f"*{STAGED}"))
    monkeypatch.undo()
    shutil.rmtree(built.content / "testimonies/neuve")
    built.build()
    assert built.files() == before


def test_a_broken_template_leaves_the_former_output_untouched(tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    shutil.copytree(THEME, theme)
    site = SiteOnDisk(tmp_path / "site", theme)
    site.write({"testimonies/a/index.fr.md": story("A"), "partners/b/index.fr.md": entry("B", "kind: farm\ncountry: IE\n")})
    site.build()
    before = site.files()
    site.edit("testimonies/a/index.fr.md", "title: A", "title: Autre")
    partner = theme / "templates" / "partner.html"
    partner.write_text(partner.read_text("utf-8").replace("view.title", "view.titel"), "utf-8")
    (fault,) = site.problems()
    assert fault.code == "template-broken" and fault.path.startswith("theme/templates/") and fault.line and "titel" in fault.text("fr")
    assert site.files() == before


def test_faults_leave_the_former_output_untouched(built: SiteOnDisk) -> None:
    before = built.files()
    built.edit("testimonies/story-0/index.fr.md", "country: IE", "country: Irlande")
    assert {each.code for each in built.problems()} == {"country"}
    assert built.files() == before


def pages_of(site: SiteOnDisk) -> set[str]:
    return {path for path in rendered(site) if path.endswith(".html") and not path.startswith("en/")}


def test_a_new_story_in_ireland_reaches_the_maps_and_ireland_and_no_other_country(built: SiteOnDisk) -> None:
    built.write({"testimonies/new/index.fr.md": story("Nouvelle", country="IE", published="2025-06-09")})
    pages = pages_of(built)
    assert {"destinations/index.html", "destinations/irlande/index.html"} <= pages
    assert {"destinations/espagne/index.html", "partenaires/ballyduff/index.html", "guide/index.html"} & pages == set()


def test_a_story_s_words_do_not_reach_the_maps(built: SiteOnDisk) -> None:
    built.edit("testimonies/story-0/index.fr.md", "Histoire 0", "Histoire neuve")
    pages = pages_of(built)
    assert "destinations/irlande/index.html" in pages and "destinations/index.html" not in pages


def test_what_the_staff_write_of_a_country_reaches_its_page_alone(built: SiteOnDisk) -> None:
    built.write({"destinations/ie/index.fr.md": entry("Partir en Irlande", "country: IE\n")})
    assert pages_of(built) == {"destinations/irlande/index.html"}
    built.edit("destinations/ie/index.fr.md", "Texte.", "Texte neuf.")
    assert rendered(built) == {"destinations/irlande/index.html", "en/destinations/ireland/index.html"}
