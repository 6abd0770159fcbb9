"""Keys: digests of all that an artifact depends on besides the library's answers."""

from __future__ import annotations

import sys
from functools import cache
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
LIBRARIES = ("pelican", "markdown", "PyYAML", "pydantic", "nh3", "babel", "jinja2", "markupsafe", "feedgen", "icalendar", "tzdata", "pillow",
             "fonttools", "manimgx-fonts", "fontpkg-vollkorn", "fontpkg-source-sans-3", "av", "pikepdf")


def digest(*parts: object) -> str:
    """A short digest of texts and plain values."""
    return blake2b("\0".join(map(str, parts)).encode(), digest_size=12).hexdigest()


@cache
def code() -> str:
    """A digest of our own source and of the versions of all that it stands on."""
    whole = blake2b(digest_size=12)
    # the sheets of the map are drawn, and printed, as the code is written
    for file in sorted([*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.tsv")]):
        whole.update(file.relative_to(PACKAGE).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    whole.update(sys.version.encode())
    for name in LIBRARIES:
        whole.update(f"{name} {version(name)} ".encode())
    whole.update(_search_engine().encode())
    return whole.hexdigest()


def _search_engine() -> str:
    """Its version, "" where it is not installed: a site can do without."""
    try:
        return version("pagefind_bin")
    except PackageNotFoundError:
        return ""
