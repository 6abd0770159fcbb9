"""When the content forbids to build, nothing changes but the cache: not the site that stands, and nothing outside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import SiteOnDisk, entry, photo, story

BROKEN: dict[str, dict[str, str | bytes]] = {
    "a text": {"testimonies/b/index.fr.md": "rien"},
    "a field": {"testimonies/b/index.fr.md": story(country="XX")},
    "a link": {"testimonies/b/index.fr.md": story(body="[x](/nulle/part/)")},
    "a picture": {"testimonies/b/index.fr.md": story(more="photos: [{file: x.jpg, alt: V}]"), "testimonies/b/x.jpg": photo()[:2000]},
    "an address": {"pages/p/index.fr.md": entry("P", "slug: temoignages\n")},
    "a former address": {"testimonies/b/index.fr.md": story(more="aliases: [/../../dehors/]")},
    "the site": {"site.yaml": "- a\n"},
}


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file below a folder but those of the cache, with its time and bytes."""
    return {path.relative_to(folder).as_posix(): (path.stat().st_mtime_ns, path.read_bytes()) for path in sorted(folder.rglob("*")) if path.is_file() and "cache" not in path.parts}


@pytest.mark.parametrize("case", BROKEN)
def test_the_site_that_stands_is_left_alone(tmp_path: Path, case: str) -> None:
    site = SiteOnDisk(tmp_path / "inner" / "project").write({"testimonies/a/index.fr.md": story(more="photos: [{file: x.jpg, alt: V}]"), "testimonies/a/x.jpg": photo()})
    site.build()
    site.write(BROKEN[case])
    before = state(tmp_path)
    assert site.problems()
    assert state(tmp_path) == before


def test_a_build_writes_nothing_beside_its_folders(tmp_path: Path) -> None:
    site = SiteOnDisk(tmp_path / "inner" / "project")
    site.write({"testimonies/a/index.fr.md": story("../../x", more="aliases: [/vieux/]\nphotos: [{file: ..x.jpg, alt: V}]"), "testimonies/a/..x.jpg": photo()})
    problems = site.problems()
    assert [each.code for each in problems] == ["file-name"]
    site.edit("testimonies/a/index.fr.md", "..x.jpg", "x.jpg").write({"testimonies/a/x.jpg": photo()}).build()
    assert {path.name for path in tmp_path.iterdir()} == {"inner"} and {path.name for path in (tmp_path / "inner").iterdir()} == {"project"}
    assert {path.name for path in site.folder.iterdir()} <= {"content", "output", "cache", "output-server"}
