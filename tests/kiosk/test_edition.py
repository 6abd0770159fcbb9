"""The edition as a whole: what is in it, of how many stories, the same bytes from anywhere, on a stick as on the site."""

from __future__ import annotations

import shutil
import zipfile
from collections import Counter
from pathlib import Path

import pytest
import zxingcpp
from conftest import SiteOnDisk, entry, photo, story, translation
from PIL import Image, ImageOps
from showcase.build.edition import edition_of
from showcase.outputs.qr import modules
from showcase.staff.kiosk import report, write_folder, write_zip
from showcase.staff.refusal import Refusal
from showcase.views.kiosk_trainings import trainings

from .edition import edition, folder

CENTRES = ("legta", "cfa")
KIOSK = """\
seconds: 20
most_stories: 6
theme_days:
  - {id: portes, title: {fr: Portes ouvertes, en: Open Day}, date: 2027-03-13, place: {fr: La cour, en: The yard}, stories: [recit-3], centres: [cfa]}
"""


def many(site: SiteOnDisk, number: int = 12) -> SiteOnDisk:
    """Stories of two centres; all but two are from Spain."""
    for rank in range(number):
        country = {0: "SN", 1: "EE"}.get(rank, "ES")
        site.write({f"testimonies/recit-{rank}/index.fr.md": story(f"Récit {rank}", country=country, centre=CENTRES[rank == 2], published=f"2025-06-{rank + 1:02}")})
    return site


def test_an_edition_has_no_address_outside_of_its_folder(site: SiteOnDisk) -> None:
    many(site).build()
    page = (site.output / "kiosk/index.html").read_text("utf-8")
    assert 'src="/' not in page and 'href="/' not in page and "://" not in page.replace("http-equiv", "")
    named = {path for path in folder(site)}
    assert {"index.html", "data.js", "worker.js", "manifest.webmanifest", "assets/kiosk.css", "assets/kiosk.js", "assets/icon.svg"} <= named
    assert "kiosk/" not in (site.output / "sitemap.xml").read_text("utf-8")


def test_too_many_stories_leave_a_place_for_each_country_and_centre(site: SiteOnDisk) -> None:
    many(site).write({"kiosk.yaml": KIOSK}).build()
    stories = edition(site)["stories"]
    assert len(stories) == 6 and edition(site)["seconds"] == 20
    assert Counter(each["country"] for each in stories) == {"ES": 4, "SN": 1, "EE": 1} and "cfa" in {each["centre"] for each in stories}
    # of those that are alike, the newest
    assert {"recit-11", "recit-10", "recit-9"} <= {each["id"] for each in stories}


def test_only_the_pictures_that_a_kiosk_shows_are_in_it(site: SiteOnDisk) -> None:
    pictures = "".join(f"  - {{file: p{number}.jpg, alt: Photo {number}}}\n" for number in range(6))
    site.write({f"testimonies/a/p{number}.jpg": photo(1600, 1000, (number * 30, 90, 60)) for number in range(6)})
    site.write({"testimonies/a/index.fr.md": story(more=f"photos:\n{pictures}"), "partners/b/index.fr.md": entry("B", "kind: farm\ncountry: IE\nphotos:\n  - {file: c.jpg, alt: C}\n"),
                "partners/b/c.jpg": photo()})
    site.build()
    names = [path for path in folder(site) if path.startswith("pictures/")]
    # four, each at the width of a list and of a screen
    assert len(names) == 8 and {name.rpartition("-")[2] for name in names} == {"480.webp", "1440.webp"}
    shown = {f"pictures/{shot[size]}" for each in edition(site)["stories"] for shot in each["shots"] for size in ("wide", "small")}
    assert shown == set(names)


def test_a_theme_day_chooses_and_announces(site: SiteOnDisk) -> None:
    many(site).write({"kiosk.yaml": KIOSK})
    made = edition_of(site.project._replace(theme_day="portes"))
    assert set(made.stories) == {"recit-2", "recit-3"} and made.absent == ()
    assert '"title":"Portes ouvertes"' in made.files["data.js"].decode() and '"date":"samedi 13 mars 2027"' in made.files["data.js"].decode()
    site.edit("testimonies/recit-3/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT")
    made = edition_of(site.project._replace(theme_day="portes"))
    assert made.stories == ("recit-2",) and made.absent == ("recit-3",)
    assert "recit-3" in report(made, Path("x"), site.project, "fr")


def test_more_events_are_in_it_than_a_screen_shows(site: SiteOnDisk) -> None:
    many(site, 1).write({f"events/jour-{month}/index.fr.md": entry(f"Jour {month}", f"kind: open-day\nstart: 2027-{month:02}-10 09:00\nend: 2027-{month:02}-10 17:00\n") for month in range(1, 7)}).build()
    assert [each["title"] for each in edition(site)["tongues"][0]["events"]] == [f"Jour {month}" for month in range(1, 7)]


def test_a_day_that_is_over_is_told(site: SiteOnDisk) -> None:
    many(site).write({"kiosk.yaml": KIOSK})
    day = site.project._replace(theme_day="portes")
    assert "passé" not in report(edition_of(day), Path("x"), day, "fr")
    site.edit("kiosk.yaml", "2027-03-13", "2026-03-14")
    assert "passé" in report(edition_of(day), Path("x"), day, "fr")


@pytest.mark.parametrize(("before", "after", "code", "field"), [
    ("seconds: 20", "seconds: 3", "number-too-small", "seconds"),
    ("seconds: 20", "secondes: 20", "key-unknown-near", "secondes"),
    ("most_stories: 6", "most_stories: 900", "number-too-large", "most_stories"),
    ("stories: [recit-3]", "stories: [recit-33]", "testimony-unknown", "theme_days.1.stories.1"),
    ("centres: [cfa]", "centres: [cfppa]", "centre-unknown", "theme_days.1.centres.1"),
    ("seconds: 20", "questions: [prix]", "question-unknown", "questions.1"),
    ("date: 2027-03-13", "date: 2027-13-03", "day-impossible", "theme_days.1.date"),
    ("title: {fr: Portes ouvertes, en: Open Day}", "title: {en: Open Day}", "words-missing", "theme_days.1.title"),
])
def test_a_fault_of_its_file_is_told_with_its_line(site: SiteOnDisk, before: str, after: str, code: str, field: str) -> None:
    many(site, 4).write({"kiosk.yaml": KIOSK}).edit("kiosk.yaml", before, after)
    (fault,) = site.problems()
    assert (fault.code, fault.path, fault.field) == (code, "content/kiosk.yaml", field) and fault.line
    assert "{" not in fault.text("fr") + fault.text("en")


def test_a_day_that_is_not_there_is_told_with_those_that_are(site: SiteOnDisk) -> None:
    many(site, 4).write({"kiosk.yaml": KIOSK})
    with pytest.raises(Exception) as caught:
        edition_of(site.project._replace(theme_day="porte"))
    (fault,) = caught.value.problems
    assert fault.code == "theme-day-unknown" and "portes" in fault.text("fr")


@pytest.mark.parametrize("stories", [0, 1])
def test_no_story_or_one_makes_an_edition_all_the_same(site: SiteOnDisk, stories: int) -> None:
    many(site, stories).build()
    found = edition(site)
    assert len(found.get("stories", [])) == stories and [each["lang"] for each in found["tongues"]] == ["fr", "en"]


def test_a_code_is_the_address_and_without_an_address_there_is_none(site: SiteOnDisk) -> None:
    many(site, 1).write({"testimonies/recit-0/index.en.md": translation("A story")}).build()
    told = edition(site)["stories"][0]["told"]
    address = "https://example.org/en/testimonies/recit-0/"
    assert told["en"]["link"] == modules(address)
    side, _, digits = told["en"]["link"].partition(":")
    width = -(-int(side) // 4)
    rows = [f"{int(digits[row * width:(row + 1) * width], 16):0{4 * width}b}"[: int(side)] for row in range(int(side))]
    drawn = Image.frombytes("L", (int(side),) * 2, bytes(0 if module == "1" else 255 for row in rows for module in row))
    (read,) = zxingcpp.read_barcodes(ImageOps.expand(drawn.resize((4 * int(side),) * 2, Image.Resampling.NEAREST), 16, 255))
    assert (read.text, read.ec_level, read.position.top_left.x) == (address, "M", 16)
    site.siteurl = ""
    site.build()
    assert "link" not in edition(site)["stories"][0]["told"]["en"]
    assert "SITEURL" in report(edition_of(site.project), Path("x"), site.project, "fr")


def test_the_same_bytes_from_another_folder_and_on_a_stick(site: SiteOnDisk, tmp_path: Path) -> None:
    many(site).write({"testimonies/recit-0/p.jpg": photo()})
    site.edit("testimonies/recit-0/index.fr.md", "city: Cork", "city: Cork\nphotos:\n  - {file: p.jpg, alt: P}").build()
    other = SiteOnDisk(tmp_path / "ailleurs")
    shutil.rmtree(other.content)
    shutil.copytree(site.content, other.content)
    other.build()
    assert folder(site) == folder(other)
    stick = tmp_path / "clé"
    write_folder(edition_of(other.project), stick, other.project)
    on_stick = {path.relative_to(stick).as_posix(): path.read_bytes() for path in stick.rglob("*") if path.is_file()}
    on_stick.pop("edition.txt")
    assert on_stick == folder(site)


def test_a_stick_is_renewed_and_what_is_not_ours_is_left(site: SiteOnDisk, tmp_path: Path) -> None:
    stick = tmp_path / "clé"
    many(site, 3).write({"testimonies/recit-0/p.jpg": photo()})
    site.edit("testimonies/recit-0/index.fr.md", "city: Cork", "city: Cork\nphotos:\n  - {file: p.jpg, alt: P}")
    assert write_folder(edition_of(site.project), stick, site.project) == stick.resolve() / "index.html"
    (stick / "notes du régisseur.txt").write_text("volume à 4")
    shutil.rmtree(site.content / "testimonies/recit-0")
    write_folder(edition_of(site.project), stick, site.project)
    assert not (stick / "pictures").exists() and (stick / "notes du régisseur.txt").read_text() == "volume à 4"
    assert "Récit 0" not in (stick / "data.js").read_text("utf-8")


def test_a_folder_that_holds_something_else_is_refused(site: SiteOnDisk, tmp_path: Path) -> None:
    made = edition_of(many(site, 1).project)
    taken = tmp_path / "documents"
    taken.mkdir()
    (taken / "lettre.odt").write_text("x")
    for where in (taken, site.output, site.output / "kiosk"):
        with pytest.raises(Refusal):
            write_folder(made, where, site.project)
    assert [path.name for path in taken.iterdir()] == ["lettre.odt"]


def test_a_list_that_names_files_elsewhere_removes_none(site: SiteOnDisk, tmp_path: Path) -> None:
    stick, kept = tmp_path / "clé", tmp_path / "précieux.txt"
    kept.write_text("x")
    stick.mkdir()
    (stick / "edition.txt").write_text(f"# Borne\n../précieux.txt\n{kept}\n", "utf-8")
    write_folder(edition_of(many(site, 1).project), stick, site.project)
    assert kept.exists()


def test_a_zip_file_is_the_same_twice_and_holds_a_folder(site: SiteOnDisk, tmp_path: Path) -> None:
    made = edition_of(many(site, 2).project)
    one, other = write_zip(made, tmp_path / "1.zip"), write_zip(made, tmp_path / "2.zip")
    assert one.read_bytes() == other.read_bytes()
    with zipfile.ZipFile(one) as archive:
        assert archive.testzip() is None and {f"kiosk/{path}" for path in made.files} == set(archive.namelist())


@pytest.mark.parametrize(("texts", "labels"), [
    (("BTSA Métiers de l'élevage", "BTSA Bioqualim, première année", "BTSA productions animales"), {"BTSA": 3}),
    (("Bac pro CGEA", "bac pro Productions", "Bac technologique STAV", "bac technologique STAV, première"), {"Bac pro": 2, "Bac technologique STAV": 2}),
    (("Certificat de spécialisation Lait", "Certificat de spécialisation Tracteurs"), {"Certificat de spécialisation": 2}),
    (("Course in cheese", "Course in milk"), {"Course": 2}),
    (("apiculture",), {"Apiculture": 1}),
    (("", "  "), {}),
    (("CAP", "CAP", "CAP Forge"), {"CAP": 3}),
])
def test_trainings_that_begin_alike_are_gathered(texts: tuple[str, ...], labels: dict[str, int]) -> None:
    found = trainings({f"story-{rank}": text for rank, text in enumerate(texts)})
    assert {each.label: len(each.stories) for each in found} == labels
    assert sorted(slug for each in found for slug in each.stories) == sorted(f"story-{rank}" for rank, text in enumerate(texts) if text.strip())
