"""One file of the output, as a build plans it."""

from __future__ import annotations

from typing import NamedTuple

# what is printed, before the pages that name it
PDF, JPEG = "pdf", "jpg"
PAPER = (PDF, JPEG)


class Artifact(NamedTuple):
    """One file of the output: `form` is a template's name or rss, atom, ics, json, svg, sitemap, robots…; `view` is called with `about`."""

    path: str
    form: str
    view: str
    lang: str
    about: tuple[str | int, ...] = ()
