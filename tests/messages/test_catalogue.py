"""A catalogue of the theme that cannot be read is told like any fault: file, line, what to do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import THEME, SiteOnDisk

BROKEN = {
    "a stray line": (b'msgid "a"\nmsgstr "b"\nrien\n', 3),
    "not UTF-8": (b'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "a"\nmsgstr "\xe9"\n', 0),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_catalogue_is_a_problem_with_its_line(tmp_path: Path, name: str) -> None:
    content, line = BROKEN[name]
    theme = tmp_path / "theme"
    shutil.copytree(THEME, theme)
    (theme / "strings" / "fr.po").write_bytes(content)
    (fault,) = SiteOnDisk(tmp_path / "site", theme).problems()
    assert (fault.code, fault.path, fault.line) == ("catalogue-broken", "theme/strings/fr.po", line)
