"""Fonts of the letters that the theme's families lack: only those that are used, made once, and a letter that none has is left out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import SiteOnDisk
from showcase.outputs import fontfile
from showcase.outputs.scripts import foreign, known, script_fonts


def test_what_the_theme_has_is_not_foreign_nor_what_nobody_sees() -> None:
    assert foreign("Élève à Łódź, « oui » : 12 €\n\t\u200b\ufeff") == ""
    assert foreign("Ля-ля 🐄") == "Лля🐄" and "\u200d" in foreign("👩🏽\u200d🌾")


def test_a_font_for_each_script_and_none_for_a_letter_that_no_font_has(tmp_path: Path) -> None:
    files, css = script_fonts(foreign("Ля ליאת 🐄 李"), tmp_path)
    assert sorted(name.partition("-")[0] for name in files) == ["notoemoji", "notosans", "notosanshebrew"]
    assert "U+1F404" in css and "U+674E" not in css and all(name in css for name in files)


def test_a_sign_that_the_sites_cut_leaves_out_is_known_as_paper_prints_it_and_is_in_a_font_for_the_kiosk(tmp_path: Path) -> None:
    signs = "≥≤≈≠∞⇒✓□●"
    assert set(map(ord, foreign(signs))) == set(map(ord, signs)) <= known(tmp_path)
    files, css = script_fonts(foreign(signs), tmp_path)
    assert files and all(f"U+{ord(sign):X}" in css or ranged(ord(sign), css) for sign in signs)


def ranged(code: int, css: str) -> bool:
    return any(int(low, 16) <= code <= int(high, 16) for low, high in re.findall(r"U\+([0-9A-F]+)-([0-9A-F]+)", css))


def test_what_chooses_a_drawing_is_no_letter_that_one_could_lack(tmp_path: Path) -> None:
    assert not set(map(ord, foreign("a\U000e0100☎\ufe0e⚠\ufe0f"))) - known(tmp_path)


def test_the_same_letters_are_cut_once_and_others_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = script_fonts("я", tmp_path)
    monkeypatch.setattr(fontfile, "cut", lambda *_: pytest.fail("cut again"))
    assert script_fonts("я", tmp_path) == first
    monkeypatch.undo()
    assert script_fonts("ж", tmp_path) != first


def test_nothing_is_added_where_nothing_is_foreign(site: SiteOnDisk) -> None:
    site.tell("a").build()
    plain = {path.name for path in (site.output / "kiosk/assets").iterdir()}
    site.tell("a", name="Оля").build()
    (added,) = {path.name for path in (site.output / "kiosk/assets").iterdir()} - plain
    assert added.startswith("notosans-") and added in (site.output / "kiosk/worker.js").read_text() and added in (site.output / "kiosk/assets/kiosk.css").read_text()
    site.tell("a").build()
    assert {path.name for path in (site.output / "kiosk/assets").iterdir()} == plain


def test_letters_of_who_is_withheld_are_in_no_font(site: SiteOnDisk) -> None:
    site.tell("a").tell("b", name="Оля").edit("testimonies/b/index.fr.md", "reference: AUT", "withdrawn_on: 2026-01-01, reference: AUT").build()
    assert not list((site.output / "kiosk/assets").glob("noto*"))
