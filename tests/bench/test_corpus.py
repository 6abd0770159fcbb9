"""The benchmark's corpus: valid for Escales, the same words for all, another with another seed."""

import re
from datetime import date
from pathlib import Path

import pytest
from showcase.build.build import Build
from showcase.build.project import Project

from . import layout_escales, layout_hugo, layout_pelican, sites
from .corpus import corpus

PAGES = 60


@pytest.mark.parametrize("theme", [lambda folder: sites.ROOT / "theme", sites.lean_theme], ids=["project", "lean"])
def test_escales_takes_the_corpus_without_a_word_of_complaint(tmp_path: Path, theme):
    layout_escales.write(tmp_path, corpus(PAGES, 1))
    languages = {"fr": "", "en": "en/"}
    whole = Build(Project(tmp_path / "content", tmp_path / "output", tmp_path / "cache", theme(tmp_path / "theme"), "content", "https://example.org", languages, date(2026, 11, 23), False, 1))
    assert whole.prepare().problems == ()
    assert len(whole.write().rendered) > 2 * PAGES


def test_every_layout_holds_every_paragraph(tmp_path: Path):
    items = corpus(PAGES, 1)
    for name, layout in (("escales", layout_escales), ("hugo", layout_hugo), ("pelican", layout_pelican)):
        layout.write(tmp_path / name, items)
    for item in (each for each in items if each.section == "stories"):
        for layout, name in ((layout_escales, "escales"), (layout_hugo, "hugo"), (layout_pelican, "pelican")):
            source = layout.story_file(tmp_path / name, item.slug).read_text("utf-8")
            assert all(block in source for block in item.texts["fr"].blocks)


def test_a_seed_gives_one_corpus_and_another_seed_another():
    assert corpus(PAGES, 1) == corpus(PAGES, 1)
    assert corpus(PAGES, 1) != corpus(PAGES, 2)


@pytest.mark.parametrize("make", [sites.escales, sites.hugo, sites.pelican])
def test_edits_reach_body_and_title_of_one_story(tmp_path: Path, make):
    site = make(tmp_path, corpus(PAGES, 1), None)
    site.edit_body("story-00003", "ici")
    site.edit_title("story-00003", "nouveau")
    source = site.story(tmp_path, "story-00003").read_text("utf-8")
    assert source.endswith("\nUne phrase de plus (ici).\n")
    assert re.search(r'^[Tt]itle: "?Un autre titre nouveau"?$', source, re.MULTILINE)
