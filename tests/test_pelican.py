"""The site as Pelican builds it: the same bytes from the command line, one exit code for a fault, nothing half-written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, SiteOnDisk, photo, story, translation

CONF = """\
import sys
sys.path.insert(0, {root!r})
from pelicanconf import *
PATH, OUTPUT_PATH, THEME, SITEURL = {content!r}, {output!r}, {theme!r}, "https://example.org"
ESCALES_TODAY = "2026-11-23"
{more}
"""


def pelican(site: SiteOnDisk, *flags: str, more: str = "") -> subprocess.CompletedProcess[str]:
    """Pelican's own command on a site, its output in `par-pelican`."""
    conf = site.folder / "conf.py"
    output = site.folder / "par-pelican"
    conf.write_text(CONF.format(root=str(ROOT), content=str(site.content), output=str(output), theme=str(site.theme), more=more), "utf-8")
    command = [sys.executable, "-m", "pelican", str(site.content), "-o", str(output), "-s", str(conf), *flags]
    return subprocess.run(command, capture_output=True, text=True, env=os.environ | {"LANG": "en_GB.UTF-8", "COLUMNS": "200"}, cwd=site.folder)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def told(site: SiteOnDisk) -> SiteOnDisk:
    return site.write({
        "testimonies/a/index.fr.md": story(more="photos: [{file: vue.jpg, alt: Une vue}]"),
        "testimonies/a/index.en.md": translation(more="photos: [{file: vue.jpg, alt: A view}]\n"),
        "testimonies/a/vue.jpg": photo(),
    })


def test_pelican_builds_the_same_bytes(told: SiteOnDisk) -> None:
    told.search, told.paper, told.cards = "made", True, True
    told.build()
    done = pelican(told)
    assert done.returncode == 0, done.stdout + done.stderr
    assert files(told.folder / "par-pelican") == told.files()


@pytest.mark.parametrize("flags", [(), ("-q",), ("--fatal", "errors"), ("--fatal", "errors", "-q")], ids=" ".join)
def test_a_fault_ends_with_code_1_and_writes_nothing(told: SiteOnDisk, flags: tuple[str, ...]) -> None:
    told.edit("testimonies/a/index.fr.md", "country: IE", "country: XX")
    done = pelican(told, *flags)
    said = done.stdout + done.stderr
    assert done.returncode == 1, said
    assert "content/testimonies/a/index.fr.md:19" in said and "Traceback" not in said
    assert not (told.folder / "par-pelican").exists()


def test_an_unknown_setting_is_refused(told: SiteOnDisk) -> None:
    done = pelican(told, more="ESCALES_LANGUAGE = {'fr': ''}")
    assert done.returncode == 1 and "ESCALES_LANGUAGES" in done.stdout + done.stderr


def test_avif_where_enabled(told: SiteOnDisk) -> None:
    done = pelican(told, more="ESCALES_AVIF = True")
    assert done.returncode == 0, done.stdout + done.stderr
    page = (told.folder / "par-pelican/temoignages/a/index.html").read_text("utf-8")
    assert 'type="image/avif"' in page and list((told.folder / "par-pelican/pictures").glob("*.avif"))
