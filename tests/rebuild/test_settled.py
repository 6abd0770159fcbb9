"""Where nothing moved since the last build, nothing is read; where anything did, the build looks at everything."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import ROOT, SiteOnDisk, photo, story, translation
from showcase.build import settled
from showcase.build.build import Build
from showcase.build.settled import SETTLED, Settled

HOUR = 3_600_000_000_000


@pytest.fixture
def later(monkeypatch):
    """The clock an hour ahead: all files have lain still for long."""
    monkeypatch.setattr(settled.time, "time_ns", lambda clock=time.time_ns: clock() + HOUR)


@pytest.fixture
def built(site: SiteOnDisk, later, tmp_path: Path) -> SiteOnDisk:
    """A site with a theme of its own, built."""
    site.theme = shutil.copytree(site.theme, tmp_path / "theme")
    pictured = story(more="photos: [{file: a.jpg, alt: Un port}]")
    site.write({"testimonies/a/index.fr.md": pictured, "testimonies/a/index.en.md": translation(more="photos: [{file: a.jpg, alt: A port}]\n"), "testimonies/a/a.jpg": photo()})
    site.build()
    return site


def _rewrite(path: Path) -> None:
    path.write_bytes(path.read_bytes())


MOVES = {
    "text edited": lambda site: site.edit("testimonies/a/index.fr.md", "Le texte.", "Un autre."),
    "text rewritten with the same bytes": lambda site: _rewrite(site.content / "testimonies/a/index.fr.md"),
    "picture replaced": lambda site: site.write({"testimonies/a/a.jpg": photo(colour=(1, 2, 3))}),
    "bundle added": lambda site: site.write({"testimonies/b/index.fr.md": story("B")}),
    "bundle removed": lambda site: shutil.rmtree(site.content / "testimonies/a"),
    "folder renamed": lambda site: (site.content / "testimonies/a").rename(site.content / "testimonies/c"),
    "site.yaml": lambda site: site.edit("site.yaml", "Récits de mobilité", "Récits"),
    "questions.yaml": lambda site: site.edit("questions.yaml", "Combien", "Mais combien"),
    "empty folder added": lambda site: (site.content / "news" / "n").mkdir(parents=True),
    "template": lambda site: _rewrite(site.theme / "templates/base.html"),
    "style": lambda site: _rewrite(site.theme / "static/css/tokens.css"),
    "words": lambda site: _rewrite(site.theme / "strings/fr.po"),
    "day": lambda site: setattr(site, "today", site.today + timedelta(1)),
    "address": lambda site: setattr(site, "siteurl", "https://other.example.org"),
    "page tampered with": lambda site: (site.output / "index.html").write_text("x"),
    "page gone": lambda site: (site.output / "en/index.html").unlink(),
    "picture gone": lambda site: next((site.output / "pictures").iterdir()).unlink(),
    "server file gone": lambda site: (site.folder / "output-server/nginx.conf").unlink(),
    "stopped build": lambda site: (site.folder / "cache/journal").write_text("index.html"),
    "damaged note": lambda site: (site.folder / "cache" / SETTLED).write_bytes((site.folder / "cache" / SETTLED).read_bytes()[:-9]),
}


def test_a_site_that_lay_still_is_not_looked_into(built, monkeypatch):
    monkeypatch.setattr(Build, "prepare", lambda build: pytest.fail("the build prepared"))
    report = built.build()
    assert (report.rendered, report.removed, report.read) == ((), (), 0)
    assert report.unchanged > 20


@pytest.mark.parametrize("move", MOVES)
def test_whatever_moves_is_seen(built, move):
    assert Settled(built.project).report()
    MOVES[move](built)
    assert Settled(built.project).report() is None


def test_what_moved_within_a_tick_of_the_clock_may_move_again(site):
    site.write({"testimonies/a/index.fr.md": story()}).build()
    assert Settled(site.project).report() is None


def test_a_build_that_left_no_note_is_not_overlooked(built):
    """The preview's builds leave none: what they added to the output must not stay when its source goes."""
    before = set(built.output.rglob("*"))
    built.write({"testimonies/b/index.fr.md": story("B")})
    alone = Build(built.project)
    alone.prepare()
    alone.write()
    shutil.rmtree(built.content / "testimonies/b")
    built.build()
    assert set(built.output.rglob("*")) == before


def test_warnings_are_told_again(built):
    built.edit("testimonies/a/index.fr.md", "Le texte.", "Une ligne <script>x</script>.")
    told = built.build().warnings
    assert told and Settled(built.project).report().warnings == told


def test_withheld_entries_are_counted_again(built):
    built.write({"testimonies/b/index.fr.md": story("B").replace("reference:", "withdrawn_on: 2025-07-01, reference:")})
    assert built.build().withheld == 1
    assert Settled(built.project).report().withheld == 1


def test_a_link_that_leads_elsewhere_is_seen(built):
    built.write({"testimonies/a/c.jpg": photo()})
    link = built.content / "testimonies/a/b.jpg"
    link.symlink_to("a.jpg")
    built.build()
    assert Settled(built.project).report()
    link.unlink()
    link.symlink_to("c.jpg")
    assert Settled(built.project).report() is None


def test_pelican_loads_no_model_where_nothing_moved(tmp_path):
    site = SiteOnDisk(tmp_path).write({"testimonies/a/index.fr.md": story()})
    settings = f"PATH, OUTPUT_PATH, THEME = {str(site.content)!r}, {str(site.output)!r}, {str(site.theme)!r}"
    (tmp_path / "pelicanconf.py").write_text(f"__file__ = {str(ROOT / 'pelicanconf.py')!r}\nexec(open(__file__, encoding='utf-8').read())\n{settings}\n", "utf-8")
    script = (
        f"import sys, time; clock = time.time_ns; time.time_ns = lambda: clock() + {HOUR}\n"
        "from pelican import main; main(['content', '-s', 'pelicanconf.py'])\n"
        "print('pydantic' in sys.modules, 'showcase.build.build' in sys.modules)"
    )
    said = [subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=True, capture_output=True, text=True).stdout.split()[-2:] for _ in range(2)]
    assert said == [["True", "True"], ["False", "False"]]
