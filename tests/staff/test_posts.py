"""`inv cards`: what staff post about stories: squares, their words, a message; of those only who granted it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from conftest import SiteOnDisk, photo, story, translation
from PIL import Image
from showcase.build.posts import Posts, posts_of
from showcase.staff.cards import report, write
from showcase.staff.refusal import Refusal

SILENT = ("[web, feed, kiosk, print, social]", "[web, feed, kiosk, print]")


@pytest.fixture
def told(site: SiteOnDisk) -> SiteOnDisk:
    """Two stories, one of them in both languages with a picture, a quote and a funder."""
    return site.write({
        "testimonies/cork/index.fr.md": story("Un mois à Cork", name="Zéphyrine", more='quote: "On m\'a crue sur parole. J\'y retourne."\nfunders: [eu]\nphotos: [{file: mer.jpg, alt: La mer}]'),
        "testimonies/cork/index.en.md": translation("A month in Cork", more='quote: "They took my word."\nphotos: [{file: mer.jpg, alt: The sea}]\n'),
        "testimonies/cork/mer.jpg": photo(1200, 800, (10, 20, 200)),
        "testimonies/oslo/index.fr.md": story("Oslo sous la neige", name="Aristide", country="NO"),
    })


def text(posts: Posts, path: str) -> str:
    return posts.files[path].decode("utf-8-sig").replace("\u202f", " ").replace("\u00a0", " ")


def test_each_story_has_a_square_its_words_and_a_message_in_each_of_its_own_languages(told: SiteOnDisk) -> None:
    posts = posts_of(told.project)
    names = ("alt.txt", "carte.jpg", "message-court.txt", "message.txt")
    assert sorted(posts.files) == [f"{folder}/{name}" for folder in ("cork/en", "cork/fr", "oslo/fr") for name in names]
    for path in (each for each in posts.files if each.endswith(".jpg")):
        with Image.open(BytesIO(posts.files[path])) as image:
            assert (image.format, image.size) == ("JPEG", (1080, 1080))
            assert not image.getexif() and "comment" not in image.info


def test_words_say_what_the_card_shows_and_the_message_leads_to_the_story(told: SiteOnDisk) -> None:
    posts = posts_of(told.project)
    assert text(posts, "cork/fr/alt.txt") == "Irlande · Stage. Un mois à Cork. « On m’a crue sur parole. J’y retourne. » Zéphyrine, 18-20 ans. Image : La mer. Escales, EPL d’essai.\n"
    message = text(posts, "cork/fr/message.txt")
    assert message.startswith("Un mois à Cork\n\n«") and "Zéphyrine" in message and "https://example.org/temoignages/cork/" in message and message.endswith("Financé\n")
    assert "https://example.org/en/testimonies/cork/" in text(posts, "cork/en/message.txt") and "The sea" in text(posts, "cork/en/alt.txt")


def test_a_short_message_keeps_the_title_the_link_and_what_funders_ask_before_the_quote(told: SiteOnDisk) -> None:
    link = "Lire le récit : https://example.org/temoignages/cork/"
    short = lambda: text(posts_of(told.project, ("cork",)), "cork/fr/message-court.txt")  # noqa: E731
    assert short() == f"Un mois à Cork\n\n« On m’a crue sur parole. J’y retourne. »\n\n{link}\n\nFinancé\n"
    told.edit("testimonies/cork/index.fr.md", "On m'a crue sur parole", "On m'a crue sur parole " + "et encore " * 20)
    assert short() == f"Un mois à Cork\n\nCork, Irlande\n\n{link}\n\nFinancé\n"
    told.edit("testimonies/cork/index.fr.md", "title: Un mois à Cork", "title: Un mois à Cork " + "et un autre mois " * 20)
    assert len(short().rstrip("\n")) <= 280 and short().startswith("Un mois à Cork et un autre") and f"…\n\n{link}" in short()


def test_nothing_is_posted_of_who_did_not_grant_social(told: SiteOnDisk, tmp_path: Path) -> None:
    folder = tmp_path / "cartes"
    write(posts_of(told.project), folder, told.project)
    assert (folder / "cork/fr/carte.jpg").is_file()
    told.edit("testimonies/cork/index.fr.md", *SILENT)
    posts = posts_of(told.project)
    assert (posts.stories, posts.silent) == (("oslo",), ("cork",))
    write(posts, folder, told.project)
    left = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert set(left) == {"cartes.txt", "oslo/fr/alt.txt", "oslo/fr/carte.jpg", "oslo/fr/message-court.txt", "oslo/fr/message.txt"}
    assert not any(word.encode() in content for content in left.values() for word in ("Zéphyrine", "cork/", "mois", "crue"))
    assert "social" in report(posts, folder, "fr") and "cork" in report(posts, folder, "fr")


def test_a_picture_of_somebody_who_did_not_grant_it_is_not_posted(told: SiteOnDisk) -> None:
    mother = "  - {id: mere, voice: parent, name: Domitille, consent: {granted_on: 2025-01-10, by: self, minor: false, purposes: [web], reference: AUT-2025-002}}\n"
    told.edit("testimonies/cork/index.fr.md", "centre:", f"{mother}centre:").edit("testimonies/cork/index.fr.md", "alt: La mer", "alt: Une mère, people: [mere]")
    posts = posts_of(told.project)
    assert "Une mère" not in text(posts, "cork/fr/alt.txt") and "cork" in posts.stories
    with Image.open(BytesIO(posts.files["cork/fr/carte.jpg"])) as image:
        assert not any(blue > 150 and red < 60 for red, _, blue in image.convert("RGB").get_flattened_data())
    told.edit("testimonies/cork/index.fr.md", "title: Un mois à Cork", "title: Domitille attend")
    posts = posts_of(told.project)
    assert posts.silent == ("cork (fr)",) and "cork/en/carte.jpg" in posts.files and not any(b"Domitille" in content for content in posts.files.values())


def test_chosen_stories_alone_and_a_name_that_is_none_is_refused(told: SiteOnDisk, tmp_path: Path) -> None:
    assert posts_of(told.project, ("oslo",)).stories == ("oslo",)
    posts = posts_of(told.project, ("oslo", "osla"))
    with pytest.raises(Refusal, match=r"osla(.|\n)*Voulez-vous dire : oslo \?"):
        write(posts, tmp_path / "cartes", told.project, "fr")
    assert not (tmp_path / "cartes").exists()


def test_a_letter_that_no_font_has_is_an_error_with_its_file_and_the_others_are_drawn(told: SiteOnDisk) -> None:
    told.edit("testimonies/cork/index.fr.md", "title: Un mois à Cork", "title: Un mois à 札幌")
    posts = posts_of(told.project)
    assert {(fault.code, fault.path, fault.field, fault.severity) for fault in posts.problems} == {("letter-unshown", "content/testimonies/cork/index.fr.md", "title", "error")}
    assert "札" in "".join(fault.text("fr") for fault in posts.problems)
    assert "cork/fr/carte.jpg" not in posts.files and {"cork/en/carte.jpg", "oslo/fr/carte.jpg"} <= posts.files.keys()


def test_the_same_bytes_twice_and_without_an_address_no_link(told: SiteOnDisk) -> None:
    first = posts_of(told.project)
    assert posts_of(told.project).files == first.files
    told.siteurl = ""
    posts = posts_of(told.project)
    assert "temoignages" not in text(posts, "cork/fr/message.txt") and "SITEURL" in report(posts, Path("x"), "fr")


def test_a_folder_that_holds_something_else_is_refused(told: SiteOnDisk, tmp_path: Path) -> None:
    posts, other = posts_of(told.project, ("oslo",)), tmp_path / "photos"
    other.mkdir()
    (other / "vacances.jpg").write_bytes(b"x")
    for folder in (other, told.output):
        with pytest.raises(Refusal):
            write(posts, folder, told.project)
    assert [path.name for path in other.iterdir()] == ["vacances.jpg"]
