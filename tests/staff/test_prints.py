"""`inv sheets`: all that is printed, in a folder of its own; of those only who granted it."""

from __future__ import annotations

import errno
import os
from io import BytesIO
from pathlib import Path

import pytest
from conftest import SiteOnDisk, entry, story
from pypdf import PdfReader
from showcase.build.prints import prints_of
from showcase.staff.folder import OwnFolder
from showcase.staff.prints import report, write
from showcase.staff.refusal import Refusal


@pytest.fixture
def told(site: SiteOnDisk) -> SiteOnDisk:
    """A story, a partner, a project; the site itself prints nothing."""
    return site.write({
        "testimonies/cork/index.fr.md": story("Un mois à Cork", name="Zéphyrine"),
        "partners/ferme/index.fr.md": entry("La ferme du bout", "kind: farm\ncountry: IE\ncity: Cork\n"),
        "projects/laits/index.fr.md": entry("Laits d'Europe", "status: ongoing\nstart: 2025-09-01\n"),
    })


def test_everything_is_printed_in_a_folder_for_each_section(told: SiteOnDisk) -> None:
    assert sorted(prints_of(told.project).files) == [
        "destinations/irlande.pdf", "en/destinations/ireland.pdf", "en/partners/ferme.pdf", "en/projects/laits.pdf", "en/testimonies/cork.pdf",
        "partenaires/ferme.pdf", "projets/laits.pdf", "temoignages/cork.pdf",
    ]


def test_one_asks_for_a_folder_a_country_or_a_page(told: SiteOnDisk) -> None:
    assert sorted(prints_of(told.project, ("ie",)).files) == ["destinations/irlande.pdf", "en/destinations/ireland.pdf"]
    assert sorted(prints_of(told.project, ("laits", "irlande")).files) == ["destinations/irlande.pdf", "en/projects/laits.pdf", "projets/laits.pdf"]


def test_a_print_shop_is_told_where_to_cut(told: SiteOnDisk) -> None:
    page = PdfReader(BytesIO(prints_of(told.project, ("laits",), True).files["projets/laits.pdf"])).pages[0]
    millimetres = lambda box: [round(float(side) / 72 * 25.4, 1) for side in box]  # noqa: E731
    assert millimetres(page.mediabox) == [0, 0, 230, 317]
    assert millimetres(page["/TrimBox"]) == [10, 10, 220, 307] and millimetres(page["/BleedBox"]) == [7, 7, 223, 310]
    assert "/TrimBox" not in PdfReader(BytesIO(prints_of(told.project, ("laits",), False).files["projets/laits.pdf"])).pages[0]


def test_marks_leave_room_around_the_page_and_run_colours_over_its_edge(told: SiteOnDisk) -> None:
    sizes = [[round(float(side)) for side in PdfReader(BytesIO(prints_of(told.project, ("laits",), marks).files["projets/laits.pdf"])).pages[0].mediabox[2:]] for marks in (False, True)]
    # ten millimetres on each side
    assert sizes == [[595, 842], [652, 899]]


def test_what_is_asked_for_and_not_printed_is_named_and_nothing_written(told: SiteOnDisk, tmp_path: Path) -> None:
    prints = prints_of(told.project, ("nulle part", "laits"))
    assert (prints.unknown, prints.files) == (("nulle part",), {})
    with pytest.raises(Refusal, match="nulle part"):
        write(prints, tmp_path / "papier", told.project)
    with pytest.raises(Refusal, match="Do you mean: laits"):
        write(prints_of(told.project, ("Lait",)), tmp_path / "papier", told.project, "en")
    assert not (tmp_path / "papier").exists()


@pytest.mark.parametrize("inside", ["content", "output", "cache", "theme"])
def test_nothing_is_written_where_the_site_is_read_or_made(told: SiteOnDisk, inside: str) -> None:
    folder = getattr(told.project, inside) / "escales"
    with pytest.raises(Refusal, match="dans le site lui-même"):
        write(prints_of(told.project, ("laits",)), folder, told.project, "fr")
    assert not folder.exists()


@pytest.mark.parametrize("code, french, english", [(errno.ENOSPC, "plus de place", "no room left"), (errno.EACCES, "fichier ouvert", "file open"), (errno.ENOENT, "ce lecteur", "no such drive")])
def test_what_cannot_be_written_is_told_in_words(told: SiteOnDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, french: str, english: str) -> None:
    def broken(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    prints = prints_of(told.project, ("laits",))
    monkeypatch.setattr(OwnFolder, "_replace", broken)
    for lang, words in (("fr", french), ("en", english)):
        with pytest.raises(Refusal, match=words):
            write(prints, tmp_path / "papier", told.project, lang)


def test_whoever_takes_a_consent_back_goes_from_the_folder(told: SiteOnDisk, tmp_path: Path) -> None:
    folder = tmp_path / "papier"
    write(prints_of(told.project), folder, told.project)
    assert (folder / "temoignages/cork.pdf").is_file()
    (folder / "temoignages/notes.txt").write_text("à moi")
    told.edit("testimonies/cork/index.fr.md", "[web, feed, kiosk, print, social]", "[web, feed, kiosk, social]")
    write(prints_of(told.project), folder, told.project)
    left = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert left == {"impressions.txt", "en/partners/ferme.pdf", "en/projects/laits.pdf", "partenaires/ferme.pdf", "projets/laits.pdf", "temoignages/notes.txt"}
    assert not any(b"Zephyrine" in path.read_bytes() for path in folder.rglob("*.pdf"))


def test_a_letter_that_no_font_has_is_an_error_that_names_it_and_the_file(told: SiteOnDisk, tmp_path: Path) -> None:
    told.edit("partners/ferme/index.fr.md", "La ferme du bout", "札幌 du bout")
    prints = prints_of(told.project)
    assert {(each.severity, each.code, each.path, each.line) for each in prints.problems} == {("error", "letter-unshown", "content/partners/ferme/index.fr.md", line) for line in (2, 3)}
    # the others are printed all the same
    assert "projets/laits.pdf" in prints.files and "partenaires/ferme.pdf" not in prints.files
    # a blank line parts one fault from the next, as everywhere
    assert report(prints, tmp_path, "fr").count("\n\n") == len(prints.problems) == 2
    assert "U+672D" in report(prints, tmp_path, "fr") and "documents à imprimer" in report(prints, tmp_path, "fr")
