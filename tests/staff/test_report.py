"""inv report: everything that waits for somebody, most urgent first, and nobody's name on the bulletin."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import AUDITED, PICTURES, PLAIN, ROOT, THEME, TODAY, SiteOnDisk, entry, photo, story, translation
from showcase.build.project import Project
from showcase.staff.refusal import Refusal
from showcase.staff.bulletin import SCREENFUL, html, markdown, shortened, show_tables, text, write
from showcase.staff.report import Bulletin, report

from .test_commands import inv

GRANTED = "consent: {granted_on: 2025-01-10, by: self, minor: false, purposes: [web, feed, kiosk, print, social], expires_on: 2027-12-01, reference: AUT-2025-001}"
NAME = "Zéphyrine"


def settled(title: str = "A", **more: str) -> str:
    """A story whose consent has an end."""
    return story(title, **more).replace("reference: AUT", "expires_on: 2027-12-01, reference: AUT")


def told(site: SiteOnDisk, lang: str = "fr") -> str:
    return re.sub(r"[\u00a0\u202f]", " ", text(report(site.project, lang=lang), lang))


def titles(bulletin: Bulletin) -> list[str]:
    return [section.title for section in bulletin.sections]


def answered(questions: str = "cost, trouble") -> str:
    """A story that answers these questions, with a picture."""
    answers = ", ".join(f"{{question: {each}, by: lea, text: Réponse}}" for each in questions.split(", "))
    return settled(more=f"answers: [{answers}]\nphotos: [{{file: vue.jpg, alt: Une vue}}]")


@pytest.fixture
def calm(site: SiteOnDisk) -> SiteOnDisk:
    """A site that lacks nothing."""
    mother = f"  - {{id: mere, voice: parent, name: Domitille, {GRANTED}}}\n"
    site.write({
        "testimonies/a/index.fr.md": answered().replace("centre: legta", f"{mother}centre: legta"),
        "testimonies/a/index.en.md": translation("A", more="photos: [{file: vue.jpg, alt: A view}]\nanswers: [{question: cost, text: X}, {question: trouble, text: X}]\n"),
        "testimonies/a/vue.jpg": photo(),
        "testimonies/b/index.fr.md": answered().replace("centre: legta", f"{mother}centre: cfa"),
        "testimonies/b/index.en.md": translation("B", more="photos: [{file: vue.jpg, alt: A view}]\nanswers: [{question: cost, text: X}, {question: trouble, text: X}]\n"),
        "testimonies/b/vue.jpg": photo(),
    })
    return site


def test_a_site_that_lacks_nothing_has_nothing_urgent(calm: SiteOnDisk) -> None:
    bulletin = report(calm.project)
    assert (bulletin.sections, bulletin.conclusion, bulletin.errors) == ((), "Rien d'urgent.", 0)
    assert report(calm.project, lang="en").conclusion == "Nothing urgent."


def test_questions_that_nobody_answered_are_in_the_report_and_not_on_the_site(calm: SiteOnDisk) -> None:
    calm.edit("questions.yaml", "questions:\n", "questions:\n  - {id: quokka, text: {fr: Et le quokka ?, en: And the quokka?}, short: {fr: Quokka, en: Quokka}}\n").build()
    assert "Questions des familles auxquelles personne n'a encore répondu :\n  - Et le quokka ? · quokka" in told(calm)
    assert "And the quokka?" in told(calm, "en")
    assert [path for path, content in calm.files().items() if b"quokka" in content.lower() or "quokka" in path] == []


def test_an_answer_of_somebody_withheld_is_none(calm: SiteOnDisk) -> None:
    for slug in "ab":
        text = (calm.content / f"testimonies/{slug}/index.fr.md").read_text("utf-8")
        # the first consent is that of whoever answers
        calm.write({f"testimonies/{slug}/index.fr.md": text.replace("purposes: [web, ", "purposes: [", 1)})
    assert "Combien cela coûte ? · cost" in told(calm)


def test_people_are_a_role_and_a_form_and_never_a_name_or_an_id(site: SiteOnDisk) -> None:
    site.write({
        "testimonies/a/index.fr.md": settled(name=NAME).replace("id: lea", "id: zephyrine").replace("expires_on: 2027-12-01", "expires_on: 2026-12-24"),
        "testimonies/b/index.fr.md": settled(name=NAME).replace("id: lea", "id: zephyrine").replace("expires_on: 2027-12-01", "expires_on: 2026-11-22"),
        "testimonies/c/index.fr.md": settled(name=NAME).replace("id: lea", "id: zephyrine").replace("expires_on: 2027-12-01", "withdrawn_on: 2026-11-22"),
        "testimonies/d/index.fr.md": story(name=NAME).replace("id: lea", "id: zephyrine"),
        # the message of this fault quotes the name
        "testimonies/e/index.fr.md": settled(name="Paul", body=f"Avec {NAME}.").replace("centre: legta", f"  - {{id: zephyrine, voice: parent, name: {NAME}}}\ncentre: legta"),
        "testimonies/f/index.fr.md": settled(name="Paul").replace("AUT-2025-001", NAME),
    })
    bulletin = report(site.project)
    for form in (text, markdown, html):
        assert NAME not in form(bulletin) and "zephyrine" not in form(bulletin).lower()
    plain = told(site)
    assert "Autorisations qui finissent dans les 60 jours :\n  - testimonies/a · Élève ou étudiant · AUT-2025-001 · 24 décembre 2026" in plain
    assert "testimonies/b · Élève ou étudiant · AUT-2025-001 · l'autorisation n'est plus valable" in plain
    assert "Personnes qui ont retiré leur accord :\n  - testimonies/c · Élève ou étudiant · AUT-2025-001" in plain
    assert "testimonies/d · Élève ou étudiant · AUT-2025-001 · sans terme" in plain
    assert "testimonies/e · Parent · — · aucune autorisation n'est inscrite" in plain
    assert bulletin.errors == 2 and "content/testimonies/e/index.fr.md" in plain and "[people.1.consent.reference]" in plain


def test_sections_stand_most_urgent_first(site: SiteOnDisk) -> None:
    site.edit("site.yaml", PLAIN, AUDITED).edit("site.yaml", "plan_until: 2028-12-31", "plan_until: 2026-12-01").edit("site.yaml", "audited_on: 2026-03-02", "audited_on: 2020-03-02")
    site.write({"testimonies/a/index.fr.md": settled(), "news/b/index.fr.md": entry("B", "date_published: 2026-01-01\ndraft: true\n")})
    bulletin = report(site.project)
    assert [section.urgency for section in bulletin.sections] == sorted((section.urgency for section in bulletin.sections), key=["now", "soon", "later"].index)
    assert titles(bulletin)[:2] == ["Obligations qui ne sont plus remplies", "Obligations qui arrivent à terme dans les 60 jours"]
    assert bulletin.conclusion == "1 point à régler maintenant." and "non conforme" in bulletin.state
    plain = told(site)
    for line in ("Audit d'accessibilité · 2 mars 2023", "Schéma pluriannuel d'accessibilité · 1er décembre 2026", "Brouillons :\n  - news/b · français", "Textes sans traduction :",
                 "Récits sans photo :\n  - testimonies/a", "Récits de jeunes sans la voix d'un parent :\n  - testimonies/a", "Centres sans récit :\n  - CFA"):
        assert line in plain, line
    # each legal date is told once, not as a warning besides
    assert "Avertissements" not in plain


def test_countries_and_partners_of_whom_nobody_tells(calm: SiteOnDisk) -> None:
    calm.write({
        "indicators/mobilities.csv": "school_year,centre,country,direction,kind,learners\n2025-2026,legta,IE,outgoing,internship,9\n2025-2026,legta,MN,outgoing,internship,9\n",
        "partners/ferme/index.fr.md": entry("La ferme", "kind: farm\ncountry: IE\n"), "partners/ferme/index.en.md": translation("The farm"),
    })
    plain = told(calm)
    assert "que personne ne raconte :\n  - Mongolie" in plain and "Irlande" not in plain and "raconte encore :\n  - partners/ferme" in plain


def test_adults_and_staff_need_no_parent(calm: SiteOnDisk) -> None:
    for slug, voice in (("a", "staff"), ("b", "adult-trainee")):
        calm.edit(f"testimonies/{slug}/index.fr.md", "voice: learner", f"voice: {voice}").edit(f"testimonies/{slug}/index.fr.md", "voice: parent", "voice: host")
    assert report(calm.project).sections == ()


def test_the_report_says_nothing_of_a_library_that_site_yaml_forbids(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": settled(), "site.yaml": "name: x\n"})
    bulletin = report(site.project)
    assert bulletin.errors and bulletin.state == "" and titles(bulletin)[0] == "Ce qui empêche de publier"


@pytest.mark.parametrize(("form", "must"), [(markdown, r"a \<b\> \| \`c\` \[d\](e)"), (html, "a &lt;b&gt; | `c` [d](e)")])
def test_hostile_words_stay_words_on_paper(calm: SiteOnDisk, form, must: str) -> None:
    calm.edit("questions.yaml", "questions:\n", 'questions:\n  - {id: quokka, text: {fr: "a <b> | `c` [d](e)", en: X}, short: {fr: Q, en: Q}}\n')
    made = form(report(calm.project))
    assert must in made and "<b>" not in made


def test_a_terminal_shows_a_screenful_and_a_file_all(site: SiteOnDisk, capsys: pytest.CaptureFixture) -> None:
    site.write({f"testimonies/s{number:02}/index.fr.md": settled(f"Récit {number}") for number in range(SCREENFUL + 5)})
    bulletin = report(site.project)
    assert text(bulletin).count("testimonies/s34") == 3 and "s34" not in text(shortened(bulletin)) and "… et 5 de plus" in text(shortened(bulletin))
    show_tables(shortened(bulletin))
    shown = capsys.readouterr().out
    assert "Récits sans photo" in shown and "testimonies/s00" in shown and "… et 5 de plus" in shown


def test_the_paper_is_never_written_where_it_would_be_published(calm: SiteOnDisk, tmp_path: Path) -> None:
    bulletin, base = report(calm.project), calm.folder
    (base / "output-public").mkdir()
    calm.build()
    for folder in (calm.content, calm.output, base / "output-public", calm.content / "testimonies", base / "output-server"):
        with pytest.raises(Refusal):
            write(bulletin, str(folder / "rapport.html"), calm.project, base)
    with pytest.raises(Refusal, match="pdf"):
        write(bulletin, str(tmp_path / "rapport.pdf"), calm.project, base)
    with pytest.raises(Refusal, match="nulle-part"):
        write(bulletin, str(tmp_path / "nulle-part/rapport.md"), calm.project, base)
    for name in ("rapport.html", "rapport.md", "Rapport.TXT"):
        assert write(bulletin, str(base / name), calm.project, base).read_text("utf-8")
    assert "noindex" in (base / "rapport.html").read_text("utf-8") and "interne" in (base / "rapport.html").read_text("utf-8")


def test_the_command_writes_tells_and_exits(calm: SiteOnDisk, tmp_path: Path) -> None:
    done = inv("report", "--content", calm.content)
    assert done.returncode == 0 and "Rien d'urgent." in done.stdout and "\x1b" not in done.stdout
    done = inv("report", "--content", calm.content, "--out", tmp_path / "r.html", lang="en")
    assert done.returncode == 0 and "Report written" in done.stdout and (tmp_path / "r.html").read_text("utf-8").startswith('<!doctype html>\n<html lang="en">')
    done = inv("report", "--content", calm.content, "--out", calm.content / "r.html")
    assert done.returncode == 2 and "Traceback" not in done.stderr
    calm.edit("testimonies/a/index.fr.md", "country: IE", "country: Irlande")
    done = inv("report", "--content", calm.content)
    assert done.returncode == 1 and "[mobility.country]" in done.stdout and "Traceback" not in done.stderr


def test_the_demonstration_has_nothing_urgent(tmp_path: Path) -> None:
    found = report(Project(ROOT / "content", tmp_path / "output", PICTURES, THEME, "content", "", {"fr": "", "en": "en/"}, TODAY))
    assert (found.conclusion, found.errors) == ("Rien d'urgent.", 0)
    assert "Autorisations sans terme, ou de plus de 6 ans" not in titles(found)
