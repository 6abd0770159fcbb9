"""Papers that have everything against them are as many pages as they may be, with nothing over the edge and nothing on something else."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from conftest import SiteOnDisk
from hostile import LATIN, TITLE, VOWELS, hostile
from printed import collisions, heads_alone, letters, loose_words, read_aloud
from showcase.build.paper import PaperPress
from showcase.build.prints import prints_of

# of a sheet, in points
MARGIN = 15 / 25.4 * 72


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all papers of the hostile site, each of which would have been refused if it were not as tall as the sums say that chose it."""
    folder, pdfs = tmp_path_factory.mktemp("hostile"), PaperPress.pdfs
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PaperPress, "pdfs", lambda *given, **more: pdfs(*given, **more, checked="yes"))
        prints = prints_of(hostile(SiteOnDisk(folder)).project)
    assert not prints.problems and not prints.unknown
    for name, content in prints.files.items():
        place = folder / "papers" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return folder / "papers"


def every(papers: Path) -> list[Path]:
    """One of those that are all alike is enough."""
    return [file for file in sorted(papers.rglob("*.pdf")) if not file.stem[-2:].isdigit() or file.stem in ("many03", "p10", "2014-2015", "2024-2025", "2025-2026")]


def words(page: pypdfium2.PdfPage) -> str:
    return " ".join(page.get_textpage().get_text_range().replace("\u00a0", " ").replace("\u202f", " ").split())


def test_nothing_runs_over_the_edge_or_over_something_else(papers: Path) -> None:
    assert [each for file in every(papers) for each in collisions(file)] == []


def test_no_word_of_a_sheet_stands_in_the_margins_of_its_page(papers: Path) -> None:
    sheets = [file for file in every(papers) if file.parent.name in ("projets", "partenaires", "destinations")]
    found = {file.name: (page.get_width(), letters(page)) for file in sheets for page in pypdfium2.PdfDocument(file)}
    assert {name for name, (width, signs) in found.items() if any(each.left < MARGIN - 2 or each.right > width - MARGIN + 2 for each in signs)} == set()


def test_only_booklets_have_more_than_one_page(papers: Path) -> None:
    assert [file.name for file in every(papers) if file.parent.name != "indicateurs" and len(pypdfium2.PdfDocument(file)) != 1] == []


def test_no_heading_stands_without_what_it_announces(papers: Path) -> None:
    assert [each for file in every(papers) for each in heads_alone(file)] == []


def test_a_cover_holds_the_longest_title_and_the_contents_stand_on_one_page(papers: Path) -> None:
    pages = list(pypdfium2.PdfDocument(papers / "indicateurs/2025-2026.pdf"))
    assert TITLE[-30:].replace("'", "’") in words(pages[0]) and words(pages[1]).startswith("L’année en chiffres")
    assert "Sommaire" in words(pages[1]) and "Comment nous comptons" in words(pages[1])


def test_funders_many_or_few_leave_room_for_the_rest(papers: Path) -> None:
    told = words(pypdfium2.PdfDocument(papers / "projets/forty.pdf")[0])
    assert "Objectifs" in told and "Les partenaires" in told and "et 3" in told
    # a sentence that names the funder needs no name above it
    assert told.count("Bailleur au nom plutôt long numéro 7") == 0 and told.count("bailleur au nom plutôt long numéro 7,") == 1


def test_a_word_that_is_broken_is_copied_whole(papers: Path) -> None:
    assert not any("\u200b" in page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(papers / "temoignages/one-word.pdf"))


def test_a_name_from_right_to_left_leaves_what_follows_it_in_its_place(papers: Path) -> None:
    page = pypdfium2.PdfDocument(papers / "temoignages/arabic.pdf")[0]
    text = page.get_textpage()
    whole = text.get_text_range()
    left = lambda sign, start: text.get_charbox(whole.index(sign, start))[0]  # noqa: E731
    age = whole.index("18-20")
    assert left("1", age) < left("8", age) < left("2", age) < left("a", whole.index("ans", age))


def test_a_long_word_in_a_name_from_right_to_left_is_read_forward(papers: Path) -> None:
    signs = letters(pypdfium2.PdfDocument(papers / "destinations/maroc.pdf")[0])
    first = next(each for each in signs if each.sign == "W")
    line = "".join(each.sign for each in signs if abs(each.low - first.low) < 4)
    assert LATIN[:12] in line


def test_lines_of_a_quote_in_arabic_stand_apart(papers: Path) -> None:
    seen = letters(pypdfium2.PdfDocument(papers / "temoignages/arabic.pdf")[0])
    marks = [each.rank for each in seen if each.sign in "«»"]
    said = [each for each in seen if min(marks) < each.rank < max(marks)]
    over = lambda one, other: min(one.right, other.right) > max(one.left, other.left) and min(one.high, other.high) > max(one.low, other.low) + 1  # noqa: E731
    # of one line, letters of near rank may lie in one another
    assert len(said) > 40 and [(one.sign, other.sign) for one in said for other in said if other.rank > one.rank + 20 and over(one, other)] == []


def test_one_departure_is_in_no_figure_and_no_alternative(papers: Path) -> None:
    told = " ".join(map(words, pypdfium2.PdfDocument(papers / "indicateurs/2014-2015.pdf")))
    assert "moins de 5" in told and "1 apprenant" not in told


def test_words_are_read_in_paragraphs_and_whom_they_come_from_is_read_too(papers: Path) -> None:
    assert {file.name: number for file in every(papers) if (number := loose_words(file))} == {}
    for name in ("projets/forty.pdf", "temoignages/tall.pdf", "agenda/long.pdf"):
        assert "EPL d’essai" in read_aloud(papers / name), name
    assert "02 61 91 00 00" in read_aloud(papers / "agenda/long.pdf")


@pytest.mark.parametrize("name, above", [("temoignages/hebrew", "Israël · Stage"), ("temoignages/arabic", "Maroc · Stage"), ("partenaires/mixed", "Ferme · Maroc"), ("temoignages/cyrillic", "Ukraine · Stage")])
def test_what_stands_above_a_title_begins_on_the_side_where_the_title_does(papers: Path, name: str, above: str) -> None:
    page = pypdfium2.PdfDocument(papers / f"{name}.pdf")[0]
    text = page.get_textpage()
    first, count = text.search(above).get_next()
    left, right = text.get_charbox(first)[0], text.get_charbox(first + count - 1)[2]
    assert (left < MARGIN + 2) == (name == "temoignages/cyrillic") and (right > page.get_width() / 2) == (name != "temoignages/cyrillic")


def test_vowels_do_not_part_an_arabic_word(papers: Path) -> None:
    def wide(name: str) -> float:
        page = pypdfium2.PdfDocument(papers / f"partenaires/{name}.pdf")[0]
        title = [each for each in letters(page) if "\u0600" < each.sign < "\u0700" and each.high > page.get_height() * 0.87]
        return max(each.right for each in title) - min(each.left for each in title)

    assert len(VOWELS) >= 25 and abs(wide("vowels") - wide("letters")) < 1
