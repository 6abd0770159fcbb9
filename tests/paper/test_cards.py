"""Cards for social networks: one beside each page that people share, of those only who granted it, named in the page's head."""

from __future__ import annotations

import json
import re
from io import BytesIO

import pytest
from conftest import SiteOnDisk, entry, photo, story, translation
from PIL import Image
from showcase.outputs.typesetter import Typesetter

RED, BLUE = (200, 10, 10), (10, 20, 200)
MEASURES = {"og:image:width": "1200", "og:image:height": "630"}


@pytest.fixture
def drawn(site: SiteOnDisk) -> SiteOnDisk:
    """A story with two people and a picture of each, a partner, a question answered; its cards drawn."""
    site.cards = True
    mother = "  - {id: mere, voice: parent, name: Domitille, consent: {granted_on: 2025-01-10, by: self, minor: false, purposes: [web, social], reference: AUT-2025-002}}\n"
    site.write({
        "testimonies/cork/index.fr.md": story("Un mois à Cork", name="Zéphyrine", more="quote: On m'a réduite au silence.\nphotos:\n  - {file: rouge.jpg, alt: Une mère, people: [mere]}\n  - {file: bleu.jpg, alt: La mer}\n"
                                              "answers: [{question: cost, by: lea, text: Deux cents euros}]\n").replace("centre:", f"{mother}centre:", 1),
        "testimonies/cork/index.en.md": translation("A month in Cork", more="photos:\n  - {file: rouge.jpg, alt: A mother}\n  - {file: bleu.jpg, alt: The sea}\n"
                                                    "answers: [{question: cost, text: Two hundred}]\n"),
        "testimonies/cork/rouge.jpg": photo(1200, 800, RED), "testimonies/cork/bleu.jpg": photo(1200, 800, BLUE),
        "partners/ferme/index.fr.md": entry("La ferme du bout", "kind: farm\ncountry: IE\n"),
        "pages/accueil/index.fr.md": entry("Bienvenue", "menu: home\n"),
    })
    site.build()
    return site


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[dict]:
    """All that is set on cards from now on, as their template is given it."""
    found, own = [], Typesetter._set

    def _set(self: Typesetter, template: str, inputs: dict[str, str], **form: object) -> bytes:
        if template == "card.typ":
            found.append(json.loads(inputs["view"]))
        return own(self, template, inputs, **form)

    monkeypatch.setattr(Typesetter, "_set", _set)
    return found


def cards(site: SiteOnDisk) -> set[str]:
    return {path.relative_to(site.output).as_posix() for path in site.output.rglob("card.jpg")}


def shared(site: SiteOnDisk, page: str) -> dict[str, str]:
    """What a page's head says of its picture."""
    return dict(re.findall(r'<meta property="(og:image[^"]*)" content="([^"]*)">', site.page(page)))


def shows(site: SiteOnDisk, card: str, colour: tuple[int, int, int]) -> bool:
    """Whether a colour is seen in the picture's part of a card."""
    with Image.open(site.output / card) as image:
        return all(abs(one - other) < 16 for one, other in zip(image.convert("RGB").getpixel((1000, 200)), colour, strict=True))


def test_pages_that_people_share_have_a_card_in_each_language(drawn: SiteOnDisk) -> None:
    assert cards(drawn) >= {
        "card.jpg", "en/card.jpg", "temoignages/cork/card.jpg", "en/testimonies/cork/card.jpg", "temoignages/card.jpg", "partenaires/ferme/card.jpg", "questions/card.jpg",
        "questions/cout/card.jpg", "destinations/irlande/card.jpg", "centres/legta/card.jpg", "destinations/card.jpg",
    }
    # a question that nobody answered has no page, and the home page's own words no other page
    assert "questions/souci/card.jpg" not in cards(drawn) and "accueil/card.jpg" not in cards(drawn)


def test_a_card_is_as_large_as_networks_ask_and_light(drawn: SiteOnDisk) -> None:
    for path in cards(drawn):
        content = (drawn.output / path).read_bytes()
        with Image.open(BytesIO(content)) as image:
            assert (image.format, image.size, image.mode) == ("JPEG", (1200, 630), "RGB"), path
            assert not image.getexif() and "comment" not in image.info
        assert len(content) <= 300_000


def test_a_page_names_its_card_with_its_measures_and_words(drawn: SiteOnDisk) -> None:
    assert shared(drawn, "temoignages/cork") == {
        "og:image": "https://example.org/temoignages/cork/card.jpg", "og:image:alt": "Un mois à Cork · Escales. Une mère", **MEASURES,
    }
    assert shared(drawn, "/")["og:image"] == "https://example.org/card.jpg"


@pytest.mark.parametrize(("page", "card"), [
    ("temoignages/programmes/erasmus", "temoignages/card.jpg"), ("plan-du-site", "card.jpg"), ("questions/cout/pays/irlande", "questions/card.jpg"), ("mentions-legales", "card.jpg"),
])
def test_other_pages_show_the_card_of_their_section_or_of_the_site(drawn: SiteOnDisk, page: str, card: str) -> None:
    found = next(path for path in drawn.output.rglob("index.html") if path.parent.as_posix().endswith(page))
    assert f'og:image" content="https://example.org/{card}"' in found.read_text("utf-8")


def test_a_picture_is_on_a_card_only_with_everybody_in_it(drawn: SiteOnDisk) -> None:
    assert shows(drawn, "temoignages/cork/card.jpg", RED) and shows(drawn, "temoignages/card.jpg", RED)
    drawn.edit("testimonies/cork/index.fr.md", "[web, social]", "[web]")
    drawn.build()
    assert "Une mère" in drawn.page("temoignages/cork")
    for card in ("temoignages/cork/card.jpg", "temoignages/card.jpg", "destinations/irlande/card.jpg", "en/testimonies/cork/card.jpg"):
        assert shows(drawn, card, BLUE), card


@pytest.mark.parametrize(("file", "before", "after"), [
    ("testimonies/cork/index.fr.md", "[web, feed, kiosk, print, social]", "[web, feed, kiosk, print]"),
    ("testimonies/cork/index.fr.md", "title: Un mois à Cork", "title: Domitille attend à la maison"),
], ids=["its own person", "somebody whom its title names"])
def test_of_who_did_not_grant_social_a_card_says_no_more_than_where_and_what(drawn: SiteOnDisk, told: list[dict], file: str, before: str, after: str) -> None:
    drawn.edit("testimonies/cork/index.fr.md", "[web, social]", "[web]")
    drawn.edit(file, before, after)
    drawn.build()
    assert "Domitille" in drawn.page("temoignages/cork")
    of_it = [view for view in told if view["title"] == "Irlande · Stage"]
    assert [(view["kicker"], view["quote"], view["byline"], view["photo"]) for view in of_it] == [("Témoignages", "", "", None)]
    assert not re.search("Domitille|Zéphyrine|rédui|rouge|bleu" if "print, social" in before else "Domitille", repr(told))
    assert not any(shows(drawn, card, RED) for card in cards(drawn)) and not shows(drawn, "temoignages/cork/card.jpg", BLUE)
    assert shared(drawn, "temoignages/cork") | MEASURES == shared(drawn, "temoignages/cork")
    assert shared(drawn, "temoignages/cork")["og:image:alt"] == "Irlande · Stage · Escales"


def test_an_edit_draws_its_own_cards_and_no_others(drawn: SiteOnDisk) -> None:
    drawn.edit("testimonies/cork/index.fr.md", "Le texte.", "Un autre texte.")
    assert not {path for path in drawn.build().rendered if path.endswith(".jpg")}
    before = {path: (drawn.output / path).read_bytes() for path in cards(drawn)}
    drawn.edit("partners/ferme/index.fr.md", "title: La ferme du bout", "title: La ferme du milieu")
    done = set(drawn.build().rendered)
    assert {path for path in done if path.endswith(".jpg")} == {"partenaires/ferme/card.jpg", "en/partners/ferme/card.jpg"}
    after = {path: (drawn.output / path).read_bytes() for path in cards(drawn)}
    assert {path for path in before if before[path] != after[path]} == {"partenaires/ferme/card.jpg", "en/partners/ferme/card.jpg"}


def test_a_card_with_a_letter_that_no_font_has_is_left_out(drawn: SiteOnDisk) -> None:
    drawn.edit("testimonies/cork/index.fr.md", "title: Un mois à Cork", "title: Un mois à 札幌")
    report = drawn.build()
    assert {(each.code, each.path, each.field) for each in report.warnings} == {("letter-unshown", "content/testimonies/cork/index.fr.md", "title")}
    assert "temoignages/cork/card.jpg" not in cards(drawn) and "en/testimonies/cork/card.jpg" in cards(drawn)
    assert shared(drawn, "temoignages/cork")["og:image"] == "https://example.org/temoignages/card.jpg"
    # said again by a build that draws none
    assert drawn.build().warnings == report.warnings


def test_without_cards_the_picture_itself_is_shared(drawn: SiteOnDisk) -> None:
    drawn.cards = False
    drawn.build()
    assert not cards(drawn)
    assert shared(drawn, "temoignages/cork")["og:image:alt"] == "Une mère" and "/pictures/" in shared(drawn, "temoignages/cork")["og:image"]
