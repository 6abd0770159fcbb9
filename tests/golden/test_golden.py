"""Small files of a small site, whole and exact.  After a change that is meant: `GOLDEN=write inv test tests/golden`, and read the difference."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from conftest import SiteOnDisk, entry, photo, story, translation

FILES = Path(__file__).parent / "files"
GOLDEN = ("rss.xml", "en/atom.xml", "sitemap.xml", "robots.txt", "ancienne-adresse/index.html")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> SiteOnDisk:
    small = SiteOnDisk(tmp_path_factory.mktemp("golden"))
    small.write({
        "testimonies/cork/index.fr.md": story(
            "Traire à Cork… c'est dur !", more='quote: "On y va !"\nphotos: [{file: vue.jpg, alt: Une vue, caption: Vue}]\naliases: [/ancienne-adresse/]\n'
            "answers: [{question: cost, by: lea, text: Deux cents euros}]", body='## Là-bas\n\nElle dit "bonjour" à la [ferme](partner:ferme).'),
        "testimonies/cork/index.en.md": translation("Milking in Cork", more="photos: [{file: vue.jpg, alt: A view}]\nanswers: [{question: cost, text: Two hundred}]\n"),
        "testimonies/cork/vue.jpg": photo(960, 640),
        "testimonies/vigo/index.fr.md": story("Vigo", country="ES", published="2025-07-01"),
        "partners/ferme/index.fr.md": entry("La ferme", "kind: farm\ncountry: IE\n"),
    })
    small.build()
    return small


@pytest.mark.parametrize("name", GOLDEN)
def test_golden(site: SiteOnDisk, name: str) -> None:
    # the names of pictures and of the theme's files depend on the versions of libraries
    made = re.sub(r"(?<=/)[0-9a-f]{16}(?=-\d+\.)|(?<=-)[0-9a-f]{10}(?=\.(?:css|xsl|js|svg|woff2))", "…", (site.output / name).read_text("utf-8"))
    kept = FILES / name.replace("/", "--")
    if os.environ.get("GOLDEN") == "write":
        kept.write_text(made, "utf-8", newline="\n")
    assert made == kept.read_text("utf-8")
