"""One source of colours: what no browser draws, and what leaves the site, follows the style sheet's tokens too."""

from __future__ import annotations

import re
import shutil
from io import BytesIO

import pytest
from conftest import ROOT, SiteOnDisk, entry, photo, story
from PIL import Image
from showcase.outputs.podcastcover import cover_png
from showcase.outputs.tokens import colours, inked, tokens
from showcase.terms.problem import ContentError
from showcase.views.podcast import CoverView

CSS = """
:root { --red: #f00; --colour-page: var(--red); --colour-text: #123456; --size: 1rem; }
@media (prefers-color-scheme: dark) { :root { --colour-page: #000; } }
@media (prefers-contrast: more) { :root { --colour-page: #fff; } }
"""


def test_the_dark_scheme_stands_over_the_light_one() -> None:
    assert colours(CSS, "t.css") == {"colour-page": "#ff0000", "colour-text": "#123456"}
    assert colours(CSS, "t.css", dark=True) == {"colour-page": "#000000", "colour-text": "#123456"}
    assert tokens(CSS, "t.css")["size"] == [1.0, 1.0]


def test_a_drawing_names_tokens_and_is_published_with_their_values() -> None:
    drawing = "<svg><style>a{fill:var(--colour-page)}@media (prefers-color-scheme:dark){a{fill:var(--colour-page)}}</style><path fill='var(--colour-page)'/></svg>"
    assert inked(drawing, CSS, "t.css") == "<svg><style>a{fill:#ff0000}@media (prefers-color-scheme:dark){a{fill:#000000}}</style><path fill='#ff0000'/></svg>"
    with pytest.raises(ContentError) as refused:
        inked("<svg fill='var(--colour-sky)'/>", CSS, "t.css")
    assert [(each.code, dict(each.facts)["found"]) for each in refused.value.problems] == [("theme-no-token", "var(--colour-sky)")]


# in the style sheet of the repository's theme, and in that of another school
OLD, NEW = {"magenta": "#a4125d", "paper": "#f8f3e6", "depths": "#11323f"}, {"magenta": "#0a6b3c", "paper": "#eaf4ff", "depths": "#402010"}


def test_another_palette_reaches_pages_badges_icons_kiosk_covers_and_cards(site: SiteOnDisk) -> None:
    theme = shutil.copytree(ROOT / "theme", site.folder / "theme")
    sheet = theme / "static/css/tokens.css"
    text = sheet.read_text("utf-8")
    for name, colour in OLD.items():
        assert f"--{name}: {colour};" in text
        text = text.replace(f"--{name}: {colour};", f"--{name}: {NEW[name]};")
    sheet.write_text(text, "utf-8")
    site.theme, site.cards = theme, True
    site.write({
        "testimonies/cork/index.fr.md": story("Cork", more="photos: [{file: mer.jpg, alt: La mer}]"), "testimonies/cork/mer.jpg": photo(),
        "badges/gestes/index.fr.md": entry("Gestes", "motif: wheat\n"),
    }).build()
    written = {path: content for path, content in site.files().items() if path.endswith((".html", ".css", ".js", ".svg", ".webmanifest", ".xsl"))}
    assert [(path, colour) for path, content in written.items() for colour in OLD.values() if colour.encode() in content] == []
    for path in ("badges/gestes.svg", "kiosk/assets/icon.svg", "kiosk/assets/kiosk.css"):
        assert NEW["magenta"].encode() in written[path], path
    bars = dict(re.findall(r'prefers-color-scheme: (\w+)\)" content="(#\w+)"', site.page("/")))
    assert bars == {"light": NEW["paper"], "dark": colours(text, "tokens.css", dark=True)["colour-page"]} and bars["dark"] != bars["light"]
    assert NEW["paper"].encode() in written["kiosk/manifest.webmanifest"]
    with Image.open(site.output / "temoignages/cork/card.jpg") as card:
        assert near(card.getpixel((30, 300)), NEW["paper"]) and near(card.getpixel((300, 620)), NEW["depths"])
    with Image.open(BytesIO(cover_png(CoverView("Escales", "Récits"), colours(text, "tokens.css")))) as cover:
        assert near(cover.convert("RGB").getpixel((10, 10)), NEW["paper"])


def near(pixel: tuple[int, int, int], colour: str) -> bool:
    return all(abs(part - int(colour[at : at + 2], 16)) < 10 for part, at in zip(pixel, (1, 3, 5), strict=True))
