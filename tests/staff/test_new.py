"""inv new and inv translate: files that say what to fill in, and pass the check once that is done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from conftest import SiteOnDisk, entry, story, translation
from hypothesis import given
from hypothesis import strategies as st
from showcase.library import frontmatter
from showcase.model.types import TYPES
from showcase.staff.answers import plain
from showcase.staff.check import check
from showcase.staff.fields import walk
from showcase.staff.new import Wish, new, report
from showcase.staff.refusal import Refusal
from showcase.staff.skeleton import scalar
from showcase.staff.translate import mark_current, translate

HOSTILE = ['Traire : "oui" # non', "l'été\\n", "- tiret", "{a: b}", "[1, 2]", "&ancre *alias !tag", "@ `x` | > %", "null", "~", "NO", "12:30", "1_000",
           "🐄👩‍🌾", "‏שלום", "---", "a\nb\tc\rd", "\x00\x07", "\ud83d", " fine ", "é", "a: b", "#3", "yes", "trois\u2028lignes", "\ufeffdébut", "\x85x"]
# what a person would write where the model requires something, by the field's nature
FILLED = {"day": "2026-05-04", "moment": "2026-05-04 09:30", "flag": "false", "country": "IE", "text": "Du texte"}
EXACT = {"reference": "AUT-2026-001", "school_year": "2025-2026", "amount": "100", "centre": "legta", "programme": "erasmus", "file": "vue.jpg", "id": "lea", "by": "lea"}


def fields(file: Path) -> dict:
    source = frontmatter.read(file.read_bytes(), file.name)
    assert not isinstance(source, list), "\n".join(fault.text("en") for fault in source)
    assert source.warnings == ()
    return source.fields


def required_answers(kind) -> Iterator[str]:
    for place, field in walk(kind.record):
        inside_optional = any(not outer.required for where, outer in walk(kind.record) if outer.inner and place[: len(where)] == where and where != place)
        if field.required and not field.inner and not inside_optional:
            name = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
            value = field.choices[0] if field.choices else EXACT.get(field.name, FILLED.get(field.nature, "du-texte"))
            # an event lasts
            value = value.replace("09:30", "11:30") if field.name == "end" else value
            yield f"{name}={value}"


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_every_type_is_written_with_all_its_fields(site: SiteOnDisk, kind) -> None:
    written = new(site.project, Wish(kind.name, slug="essai"))
    assert written.file == site.content / kind.folder / "essai" / "index.fr.md"
    text = written.file.read_text("utf-8")
    for place, field in walk(kind.record):
        assert f"{field.name}:" in text, place
        assert field.label("fr") in text


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_what_is_left_blank_is_what_the_check_finds_missing(site: SiteOnDisk, kind) -> None:
    written = new(site.project, Wish(kind.name, slug="essai"))
    found = check(site.project).problems
    assert {fault.field for fault in found} == set(written.blanks)
    assert {fault.code for fault in found} <= {"field-missing"}


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_a_bundle_passes_the_check_once_filled(site: SiteOnDisk, kind) -> None:
    written = new(site.project, Wish(kind.name, slug="essai", values=tuple(required_answers(kind))))
    assert written.blanks == ()
    assert check(site.project).problems == ()


@pytest.mark.parametrize("title", HOSTILE)
def test_any_answer_reads_back_as_it_was_given(site: SiteOnDisk, title: str) -> None:
    written = new(site.project, Wish("page", title=title, slug="essai"))
    assert fields(written.file)["title"] == (plain(title) or None)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40))
def test_scalars_read_back(text: str) -> None:
    assert yaml.load(f"- {scalar(text)}", yaml.BaseLoader) == [text]


def test_optional_groups_are_offered_in_comments_that_work(site: SiteOnDisk) -> None:
    file = new(site.project, Wish("testimony", slug="essai")).file
    lines = file.read_text("utf-8").split("\n")
    start = next(rank for rank, line in enumerate(lines) if line.startswith("# photos:"))
    lines[start : start + 7] = [line[2:] for line in lines[start : start + 7]]
    file.write_text("\n".join(lines), "utf-8")
    assert set(fields(file)["photos"][0]) == {"file", "alt", "caption", "credit", "focus", "people"}


def test_countries_days_and_choices_are_understood(site: SiteOnDisk) -> None:
    site.write({"partners/ferme/index.fr.md": entry("Ferme de Cork", "kind: farm\ncountry: IE\n")})
    answers = ("mobility.country=royaume-uni", "mobility.start=3/2/2026", "mobility.travel=train, ferry", "host=ferme de cork", "centre=2", "people.1.consent.minor=non")
    found = fields(new(site.project, Wish("témoignage", slug="essai", values=answers)).file)
    assert found["mobility"]["country"] == "GB"
    assert found["mobility"]["start"] == "2026-02-03"
    assert found["mobility"]["travel"] == ["train", "ferry"]
    assert (found["host"], found["centre"]) == ("ferme", "cfa")
    assert found["people"][0]["consent"]["minor"] == "false"


@pytest.mark.parametrize(("wish", "words"), [
    (Wish("recette"), "« recette » n'est pas une sorte de fiche. À choisir parmi : témoignage, partenaire, projet"),
    (Wish("page", slug="Été"), "Par exemple : --slug ete"),
    (Wish("page", lang="français"), "« français » n'est pas une langue"),
    (Wish("event", values=("start=demain",)), "une date et une heure, par exemple 2026-03-14 09:30"),
    (Wish("event", values=("debut=2026",)), "« debut » n'est pas un champ"),
    (Wish("event", values=("start",)), "écrire --set champ=valeur"),
])
def test_what_cannot_be_used_is_said_and_nothing_is_written(site: SiteOnDisk, wish: Wish, words: str) -> None:
    before = sorted(site.content.rglob("*"))
    with pytest.raises(Refusal) as refused:
        new(site.project, wish)
    assert words in str(refused.value)
    assert sorted(site.content.rglob("*")) == before


def test_nothing_is_overwritten(site: SiteOnDisk) -> None:
    site.write({"pages/a/index.fr.md": entry("A")})
    with pytest.raises(Refusal, match="content/pages/a existe déjà"):
        new(site.project, Wish("page", slug="a"))
    assert new(site.project, Wish("page", title="A")).file.parent.name == "a-2"


def test_a_slug_is_made_of_the_year_and_the_title(site: SiteOnDisk) -> None:
    wish = Wish("testimony", title="Traire à l'aube, œil ouvert", values=("mobility.start=2025-03-01",))
    assert new(site.project, wish).file.parent.name == "2025-traire-a-l-aube-oeil-ouvert"


def test_an_interview_asks_until_the_answer_is_good(site: SiteOnDisk) -> None:
    answers = iter(["Portes ouvertes", "Venez nombreux", "fête", "1", "32/13/2026", "14/03/2026 09:30", "2026-03-14 12:00", "legta, 2"])
    told: list[str] = []
    written = new(site.project, Wish("event"), lambda prompt: next(answers), told.append)
    found = fields(written.file)
    assert (found["kind"], found["start"], found["centres"]) == ("open-day", "2026-03-14 09:30", ["legta", "cfa"])
    assert written.blanks == ()
    assert any("open-day, information-meeting" in line for line in told)


def test_an_interview_that_ends_early_keeps_what_was_said(site: SiteOnDisk) -> None:
    answers = iter(["Un titre"])

    def ask(prompt: str) -> str:
        try:
            return next(answers)
        except StopIteration:
            raise EOFError from None

    written = new(site.project, Wish("page"), ask, lambda line: None)
    assert fields(written.file)["title"] == "Un titre"
    assert written.blanks == ("summary",)
    assert "Il reste à remplir : summary." in report(written, written.file, "fr")


def test_a_testimony_takes_its_consent_and_its_questions(site: SiteOnDisk) -> None:
    def ask(prompt: str) -> str:
        return asked.pop(0)

    asked = ["Titre", "Résumé", "lea", "learner", "Léa", "o", "2026-01-02", "self", "non", "web, feed", "AUT-2026-001", "legta", "erasmus", "outgoing", "individual", "internship",
             "2026-02-01", "2026-02-20", "Irlande", "eu", "1,2"]
    told: list[str] = []
    found = fields(new(site.project, Wish("testimony"), ask, told.append).file)
    assert found["people"][0]["consent"]["purposes"] == ["web", "feed"]
    assert [answer["question"] for answer in found["answers"]] == ["cost", "trouble"]
    assert all(answer["by"] == "lea" and answer["text"] is None for answer in found["answers"])


def test_a_translation_is_begun_beside_its_original(site: SiteOnDisk) -> None:
    more = "quote: Une phrase\nanswers:\n  - {question: cost, by: lea, text: Rien}\nskills: {social: [Oser, Rire]}\nphotos: []"
    site.write({"testimonies/a/index.fr.md": story("Titre # 3", more=more, body="Un texte.\n\n---\n\nLa suite.")})
    pair = translate(site.project, "a", "en")
    found = fields(pair.target)
    assert found["title"] is None and found["quote"] is None and found["skills"] == {"social": [None, None]}
    assert found["answers"] == [{"question": "cost", "text": None}]
    assert "centre" not in found
    assert "# Une phrase\nquote:" in pair.target.read_text("utf-8")
    assert {fault.code for fault in check(site.project).problems} == {"field-missing", "field-empty"}
    with pytest.raises(Refusal, match="--current"):
        translate(site.project, "a", "en")


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_translation_is_marked_current_and_nothing_else_changes(site: SiteOnDisk, ending: str) -> None:
    site.write({"testimonies/a/index.fr.md": story("A"), "testimonies/a/index.en.md": translation("A", body="x\n---\ny").replace("\n", ending)})
    file = site.content / "testimonies/a/index.en.md"
    before = file.read_bytes()
    mark_current(site.project, "testimonies/a", "en")
    after = file.read_bytes()
    stamp = after[len(before.split(b"---")[0]) :]
    added = [line for line in after.split(ending.encode()) if line not in before.split(ending.encode())]
    assert len(added) == 1 and added[0].startswith(b"translation_of_digest: ") and stamp
    assert after.replace(added[0] + ending.encode(), b"") == before
    mark_current(site.project, "a", "en")
    assert file.read_bytes() == after


def test_a_translation_grows_old_and_is_renewed(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story("A"), "testimonies/a/index.en.md": translation("A")})
    mark_current(site.project, "a", "en")
    assert not any(standing.outdated for standing in check(site.project).standings)
    site.edit("testimonies/a/index.fr.md", "Le texte.", "Un autre texte.")
    assert [standing.outdated for standing in check(site.project).standings] == [("en",)]
    mark_current(site.project, "a", "en")
    assert not any(standing.outdated for standing in check(site.project).standings)


@pytest.mark.parametrize(("name", "lang", "words"), [("b", "en", "Voulez-vous dire : a"), ("a", "anglais", "n'est pas une langue"), ("a", "fr", "déjà en fr")])
def test_a_translation_of_nothing_is_refused(site: SiteOnDisk, name: str, lang: str, words: str) -> None:
    site.write({"testimonies/a/index.fr.md": story("A")})
    with pytest.raises(Refusal, match=words):
        translate(site.project, name, lang)
