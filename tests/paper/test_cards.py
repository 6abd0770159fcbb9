"""Cards for social networks: one beside each page that people share, of those only who granted it, named in the page's head."""

from __future__ import annotations

import json
import re
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from conftest import SiteOnDisk, entry, photo, story, translation
from PIL import Image
from printed import Letter, letters
from pypdf import PdfReader
from showcase.outputs.cards import AROUND, LAYOUTS, Deck
from showcase.outputs.paper import workplace
from showcase.outputs.tokens import tokens
from showcase.outputs.typesetter import Typesetter
from showcase.views.paper.parts import Imprint, Photo, Sender, SocialCard

RED, BLUE, GREEN = (200, 10, 10), (10, 20, 200), (20, 160, 40)
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


def test_a_picture_whose_words_name_somebody_who_did_not_grant_it_is_on_no_card(drawn: SiteOnDisk) -> None:
    drawn.edit("testimonies/cork/index.fr.md", "[web, social]", "[web]")
    drawn.edit("testimonies/cork/index.fr.md", "alt: La mer", "alt: La mer, caption: Vue par Domitille").write({"testimonies/cork/vert.jpg": photo(1200, 800, GREEN)})
    drawn.edit("testimonies/cork/index.fr.md", "Vue par Domitille}", "Vue par Domitille}\n  - {file: vert.jpg, alt: Un pré}")
    drawn.edit("testimonies/cork/index.en.md", "alt: The sea}", "alt: The sea, caption: Seen by Domitille}\n  - {file: vert.jpg, alt: A meadow}").build()
    assert "Vue par Domitille" in drawn.page("temoignages/cork")
    for card in ("temoignages/cork/card.jpg", "temoignages/card.jpg", "destinations/irlande/card.jpg", "en/testimonies/cork/card.jpg"):
        assert shows(drawn, card, GREEN), card


def test_each_card_shows_its_own_picture_though_one_thread_draws_them_all(drawn: SiteOnDisk) -> None:
    drawn.workers = 1
    drawn.write({
        "testimonies/oslo/index.fr.md": story("Oslo", name="Aristide", country="NO", more="photos: [{file: vert.jpg, alt: Un pré}]"),
        "testimonies/oslo/vert.jpg": photo(1200, 800, GREEN),
        "partners/ferme/index.fr.md": entry("La ferme du bas", "kind: farm\ncountry: IE\nphotos: [{file: bleu.jpg, alt: La mer}]\n"), "partners/ferme/bleu.jpg": photo(1200, 800, BLUE),
    }).build()
    for card, colour in (("temoignages/cork", RED), ("temoignages/oslo", GREEN), ("partenaires/ferme", BLUE)):
        assert shows(drawn, f"{card}/card.jpg", colour), card


@pytest.mark.parametrize(("file", "before", "after"), [
    ("testimonies/cork/index.fr.md", "[web, feed, kiosk, print, social]", "[web, feed, kiosk, print]"),
    ("testimonies/cork/index.fr.md", "title: Un mois à Cork", "title: Domitille attend à la maison"),
], ids=["its own person", "somebody whom its title names"])
def test_of_who_did_not_grant_social_a_card_says_no_more_than_where_and_what(drawn: SiteOnDisk, told: list[dict], file: str, before: str, after: str) -> None:
    drawn.edit("testimonies/cork/index.fr.md", "[web, social]", "[web]")
    drawn.edit(file, before, after)
    drawn.build()
    assert "Domitille" in drawn.page("temoignages/cork")
    of_it = [view for view in told if view["kicker"] == "Témoignages"]
    assert [(view["title"], view["quote"], view["byline"], view["photo"]) for view in of_it] == [("Irlande", "", "Stage", None)]
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


def test_every_page_names_a_card_that_is_there_with_its_true_measures(drawn: SiteOnDisk) -> None:
    pages = [path for path in drawn.output.rglob("*.html") if "kiosk" not in path.parts]
    assert len(pages) > 60
    for path in pages:
        page = path.read_text("utf-8")
        named = dict(re.findall(r'<meta property="(og:image[^"]*)" content="([^"]*)">', page))
        assert set(named) == {"og:image", "og:image:alt", *MEASURES} and named["og:image:alt"], path
        assert '<meta name="twitter:card" content="summary_large_image">' in page, path
        with Image.open(drawn.output / named["og:image"].removeprefix("https://example.org/")) as image:
            assert image.size == (int(named["og:image:width"]), int(named["og:image:height"])), path
        lang = "en" if path.is_relative_to(drawn.output / "en") else "fr"
        assert named["og:image"].startswith("https://example.org/en/") == (lang == "en"), path


MOBILITIES = "school_year,centre,direction,kind,country,learners\n"


def signs(told: list[dict]) -> dict[str, tuple[str, list[str]]]:
    """What stands in the place of a picture, by the title of the page; a ground has no words: it is drawn right after the words of its card."""
    found, last = {}, ""
    for view in told:
        if view["imprint"]["lang"] != "fr":
            continue
        last = view["title"] or last
        if view["sign"]:
            found[last] = (view["sign"]["kind"], view["sign"]["lines"])
    return found


def test_a_page_without_a_picture_shows_what_it_is_about(drawn: SiteOnDisk, told: list[dict]) -> None:
    drawn.workers = 1
    drawn.edit("site.yaml", "contacts:\n", "  - {id: region, name: {fr: Région, en: Region}, level: regional}\ncontacts:\n")
    drawn.write({
        "indicators/mobilities.csv": MOBILITIES + "2024-2025,legta,outgoing,internship,IE,1240\n2025-2026,legta,outgoing,internship,IE,3\n",
        "indicators/fundings.csv": "school_year,funder,level,amount\n2025-2026,eu,european,80000\n2025-2026,region,regional,7000\n",
        "events/portes/index.fr.md": entry("Portes ouvertes", "kind: open-day\nstart: 2027-03-13T10:00\nend: 2027-03-13T12:00\n"),
        "badges/gestes/index.fr.md": entry("Gestes", "motif: wheat\n"),
        "partners/ferme/index.fr.md": entry("La ferme du haut", "kind: farm\ncountry: IE\ncity: Cork\nlatitude: '51.9'\nlongitude: '-8.47'\n"),
    }).build()
    found = signs(told)
    assert found["Indicateurs de\u00a02024-2025"] == ("figure", ["1\u202f240", "apprenants partis en 2024-2025"])
    # too few to be published: the next indicator is
    assert found["Indicateurs de\u00a02025-2026"][1][0] == "7\u202f000\u00a0€"
    assert found["Portes ouvertes"] == ("day", ["13", "mars 2027"])
    assert found["Gestes"][0] == "badge" and found["La ferme du haut"][0] == "map" and found["Combien cela coûte\u202f?"][0] == "question"
    assert shared(drawn, "indicateurs/2024-2025")["og:image:alt"] == "Indicateurs de 2024-2025. 1\u202f240 apprenants partis en 2024-2025 · Escales"
    medal = next(view["sign"]["medal"]["svg"] for view in told if view["sign"] and view["sign"]["medal"])
    assert medal == (drawn.output / "badges/gestes.svg").read_text("utf-8")


def test_the_map_of_a_story_that_is_not_told_of_knows_no_more_than_its_country(drawn: SiteOnDisk, told: list[dict]) -> None:
    drawn.edit("testimonies/cork/index.fr.md", "country: IE", "country: IE\n  latitude: '51.9'\n  longitude: '-8.47'")
    drawn.edit("testimonies/cork/index.fr.md", "{file: bleu.jpg, alt: La mer}", "{file: bleu.jpg, alt: La mer, people: [mere]}")
    drawn.edit("testimonies/cork/index.fr.md", "[web, social]", "[web]").build()
    shown = lambda: [view["sign"]["map"] for view in told if view["sign"] and view["sign"]["map"] and view["sign"]["map"]["told"]]  # noqa: E731
    assert shown()
    told.clear()
    drawn.edit("testimonies/cork/index.fr.md", "[web, feed, kiosk, print, social]", "[web, feed, kiosk, print]").build()
    assert told and not shown() and any(view["sign"] for view in told)


def test_a_picture_that_would_be_a_blur_gives_way_to_the_next_and_then_to_a_map(drawn: SiteOnDisk, told: list[dict]) -> None:
    drawn.write({"testimonies/cork/rouge.jpg": photo(400, 300, RED)}).build()
    assert shows(drawn, "temoignages/cork/card.jpg", BLUE) and shows(drawn, "temoignages/card.jpg", BLUE)
    told.clear()
    drawn.write({"testimonies/cork/bleu.jpg": photo(400, 300, BLUE)}).build()
    assert signs(told)["Un mois à Cork"][0] == "map"


def test_two_builds_draw_the_same_bytes_and_a_second_build_none(drawn: SiteOnDisk, told: list[dict], tmp_path: Path) -> None:
    drawn.build()
    assert not told
    other = SiteOnDisk(tmp_path / "ailleurs")
    other.cards, other.workers = True, 1
    other.write({path.relative_to(drawn.content).as_posix(): path.read_bytes() for path in drawn.content.rglob("*") if path.is_file()}).build()
    assert told and {path: (other.output / path).read_bytes() for path in cards(other)} == {path: (drawn.output / path).read_bytes() for path in cards(drawn)}


def test_an_edited_story_is_drawn_again_with_the_lists_that_show_it_and_an_older_one_alone(drawn: SiteOnDisk, told: list[dict]) -> None:
    drawn.write({"testimonies/oslo/index.fr.md": story("Oslo", name="Aristide", country="NO", centre="cfa", published="2024-06-01")}).build()
    told.clear()
    drawn.edit("testimonies/oslo/index.fr.md", "title: Oslo", "title: Oslo sous la neige").build()
    assert [view["title"] for view in told if view["title"]] == ["Oslo sous la neige"] * 2
    told.clear()
    drawn.edit("testimonies/cork/index.fr.md", "title: Un mois à Cork", "title: Un été à Cork").build()
    lists = ["Irlande", "Lycée", "Témoignages"]
    assert sorted(view["title"] for view in told if view["title"] and view["imprint"]["lang"] == "fr") == [*lists, "Un été à Cork"]


def test_who_takes_a_consent_back_is_on_no_card_and_on_none_that_is_kept(drawn: SiteOnDisk, told: list[dict]) -> None:
    drawn.edit("testimonies/cork/index.fr.md", "reference: AUT-2025-001", "withdrawn_on: 2026-11-20, reference: AUT-2025-001").build()
    assert not {path for path in cards(drawn) if "cork" in path}
    assert not any(shows(drawn, card, colour) for card in cards(drawn) for colour in (RED, BLUE))
    assert not re.search("Zéphyrine|Cork|rédui", repr(told))


LONG = ("Comment nous avons traversé trois frontières, deux tempêtes et une grève des trains avec onze valises et un lapin " * 4)[:399].rpartition(" ")[0]
TITLES = {
    "long": LONG, "one-word": "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 5, "cyrillic": "Месяц в деревне под Харьковом", "arabic": "شهر في قرية بالقرب من فاس",
    "hebrew": "חודש בכפר ליד חיפה", "emoji": "Quatre semaines 🐄🧀 et un vélo 🚲", "short": "Ça", "wide": "Photographie panoramiquement floue", "parted": "Donaudampfschifffahrtskapitän",
    "hyphens": "Lycée d’enseignement général agricole Marie-Joséphine-de-Saint-Exupéry",
}


@pytest.mark.parametrize("pictured", [True, False])
@pytest.mark.parametrize("format", sorted({format for format, _ in LAYOUTS}))
def test_words_of_any_length_and_script_stand_in_their_place_and_none_is_cut(site: SiteOnDisk, tmp_path: Path, format: str, pictured: bool) -> None:
    place = workplace(site.theme, tmp_path, tmp_path)
    setter = Typesetter(place.folder)
    deck = Deck(place, setter)
    sender = Sender("Escales", "", "EPL d’essai", "", "", "", "", "")
    for name, title in TITLES.items():
        view = SocialCard(Imprint("fr", "ltr", title, "", "EPL", "1970-01-01"), sender, "Irlande · Stage", title, LONG[:280].rpartition(" ")[0] + "…", "Zéphyrine, élève", "",
                          Photo("p.jpg", 960, 640, "") if pictured else None)
        given = deck.inputs(view, format)
        reader = PdfReader(BytesIO(setter.pdf("card.typ", given)))
        assert len(reader.pages) == 1, name
        if name == "long":
            read = reader.pages[0].extract_text().replace("\u202f", " ").split()
            assert {word.strip("…,«»") for word in read} <= {word.strip(",") for word in f"{title} {view.byline} {view.kicker}".split()} | {""}
        if name == "wide":
            assert "panoramiquement" in reader.pages[0].extract_text(), name
        if name == "hyphens":
            # a name of many parts is parted at its hyphens, and whole
            assert {"Lycée", "Marie", "Joséphine", "Saint", "Exupéry"} <= set(re.findall(r"\w+", reader.pages[0].extract_text())), name
        # nothing stands in the room around them: no letter left its place
        with Image.open(BytesIO(setter.png("card.typ", given))) as image:
            left, top, right, bottom = image.getchannel("A").getbbox()
            assert left >= AROUND - 8 and top >= AROUND - 8 and right <= image.width - AROUND + 8 and bottom <= image.height - AROUND + 8, name


@pytest.mark.parametrize("title, together", [
    ("Ils sont partis, ils vous répondent", "répondent"), ("Quand quelque chose n’allait pas, qui appeliez-vous\u202f?", "appeliez-vous?"), ("Un cours de pommes, en polonais et dans le car", "lecar"), ("Où dormiez-vous, et qui avait choisi le logement\u202f?", "logement?")])
def test_lines_of_a_title_begin_below_one_another_and_are_about_as_long(site: SiteOnDisk, tmp_path: Path, title: str, together: str) -> None:
    place = workplace(site.theme, tmp_path, tmp_path)
    setter = Typesetter(place.folder)
    view = SocialCard(Imprint("fr", "ltr", title, "", "EPL", "1970-01-01"), Sender("Escales", "", "EPL", "", "", "", "", ""), "", title, "", "", "", Photo("p.jpg", 960, 640, ""))
    given = Deck(place, setter).inputs(view, "card")
    lines: list[list[Letter]] = []
    for each in sorted(letters(pypdfium2.PdfDocument(setter.pdf("card.typ", given))[0]), key=lambda each: each.rank):
        if not lines or each.left < lines[-1][-1].left - 20:
            lines.append([])
        lines[-1].append(each)
    assert len(lines) > 1
    starts, ends = [line[0].left for line in lines], [line[-1].right for line in lines]
    assert max(starts) - min(starts) < 12
    # the last one is no crumb, and begins with a whole word
    assert ends[-1] - starts[-1] > 0.45 * (max(ends) - min(starts))
    assert together in "".join(each.sign for each in lines[-1])


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_words_are_read_on_every_ground_that_they_stand_on(site: SiteOnDisk) -> None:
    # no word stands upon a picture
    for layout in LAYOUTS.values():
        if layout.picture:
            words, picture = layout.words, layout.picture
            assert words.left + words.width <= picture.left or words.top >= picture.top + picture.height
    told = tokens((site.theme / "static/css/tokens.css").read_text("utf-8"), "tokens.css")
    source = (site.theme / "paper/card.typ").read_text("utf-8")
    fills = set(re.findall(r'text\([^\n]*?fill: colour\("([\w-]+)"\)', source)) | {"text"}
    assert fills == {"text", "accent", "quiet", "on-sea", "on-sea-quiet"}
    for words in fills:
        for ground in ("sea",) if words.startswith("on-sea") else ("page", "water", "panel"):
            dark, light = sorted((luminance(told[f"colour-{words}"]), luminance(told[f"colour-{ground}"])))
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (words, ground)
