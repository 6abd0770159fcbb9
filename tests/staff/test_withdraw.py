"""inv withdraw: a consent is withdrawn everywhere at once, after one has seen what goes, and one is told what is left to do."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
from conftest import SiteOnDisk, entry, photo, story, translation
from invoke import Context, Exit
from showcase.build.build import build
from showcase.staff.notice import foretold, remaining
from showcase.staff.refusal import Refusal
from showcase.staff.withdraw import built_without, confirm, withdrawal, write

from .test_commands import inv

NAME, MOTHER = "Zéphyrine", "Domitille"
MOTHERS = f"""\
  - id: mere
    voice: parent
    name: {MOTHER}   # la mère
    consent:
      granted_on: 2025-01-10
      by: self
      minor: false
      purposes: [web]
      reference: AUT-2025-002
centre: legta"""


@pytest.fixture
def published(site: SiteOnDisk) -> SiteOnDisk:
    site.write({
        "testimonies/loin/index.fr.md": story("Loin", name=NAME, country="NZ", more="answers:\n  - {question: cost, by: mere, text: Parole Axolotl}\nphotos: [{file: p.jpg, alt: Vue, people: [lea]}]").replace("centre: legta", MOTHERS),
        "testimonies/loin/index.en.md": translation("Far", more="photos: [{file: p.jpg, alt: View}]\n"),
        "testimonies/loin/p.jpg": photo(),
        "testimonies/autre/index.fr.md": story("Une autre", name="Paul").replace("AUT-2025-001", "AUT-2025-003"),
        "news/retour/index.fr.md": entry("Retour", "date_published: 2025-07-01\n", f"Lire [son récit](testimony:loin).\n\n{NAME} en parle, ZÉPHYRINE aussi ; pas Zéphyrines."),
    })
    site.build()
    return site


def withdraw(site: SiteOnDisk, typed: str):
    found = withdrawal(site.project, typed)
    write(site.project, found)
    return found, site.build()


def names(site: SiteOnDisk, *words: str) -> list[str]:
    whole = b"\n".join(path.encode() + content for path, content in site.files().items())
    return [word for word in words if word.encode() in whole]


@pytest.mark.parametrize("typed", ["AUT-2025-001", "aut-2025-001", "loin", "testimonies/loin", "content/testimonies/loin/", "content\\testimonies\\loin", "loin:lea"])
def test_a_story_is_withdrawn_by_its_form_its_folder_or_its_person(published: SiteOnDisk, typed: str) -> None:
    before = (published.content / "testimonies/loin/index.fr.md").read_text("utf-8")
    _, report = withdraw(published, typed)
    after = (published.content / "testimonies/loin/index.fr.md").read_text("utf-8")
    assert after == before.replace("reference: AUT-2025-001", "withdrawn_on: 2026-11-23, reference: AUT-2025-001")
    assert report.withheld == 1 and names(published, "Axolotl", "temoignages/loin", "nouvelle-zelande") == []
    assert "temoignages/loin" in (published.folder / "output-server/nginx.conf").read_text("utf-8")


def test_another_voice_goes_and_the_story_stays(published: SiteOnDisk) -> None:
    found, _ = withdraw(published, "AUT-2025-002")
    assert names(published, "Axolotl", MOTHER) == [] and names(published, "Loin", NAME) == ["Loin", NAME]
    text = (published.content / "testimonies/loin/index.fr.md").read_text("utf-8")
    assert "      withdrawn_on: 2026-11-23\n      reference: AUT-2025-002\n" in text and f"name: {MOTHER}   # la mère" in text
    assert "la voix, les photos et les enregistrements de « mere »" in foretold(published.project, found)


def test_one_form_is_one_consent_in_every_entry(published: SiteOnDisk) -> None:
    published.edit("testimonies/autre/index.fr.md", "AUT-2025-003", "AUT-2025-001")
    found, report = withdraw(published, "loin")
    assert [each.folder for each in found.people] == ["testimonies/autre", "testimonies/loin"] and report.withheld == 2


def test_what_will_go_is_told_before_and_is_what_goes(published: SiteOnDisk) -> None:
    before = set(published.files())
    found = withdrawal(published.project, "loin")
    assert set(published.files()) == before, "a rehearsal writes nothing"
    write(published.project, found)
    report = published.build()
    assert set(found.rehearsal.removed) == before - set(published.files()) == set(report.removed)
    assert set(found.rehearsal.carrying) <= set(report.rendered)
    assert len(found.rehearsal.carrying) + found.rehearsal.touched == len(set(report.rendered) & before)
    assert {"temoignages/index.html", "rss.xml", "index.html"} <= set(found.rehearsal.carrying) and "plan-du-site/index.html" in found.rehearsal.carrying
    told = foretold(published.project, found)
    assert told.index("/temoignages/loin/") < told.index("/destinations/nouvelle-zelande/")


def test_nothing_is_written_before_a_yes(published: SiteOnDisk) -> None:
    before = {path: path.read_bytes() for path in published.content.rglob("*") if path.is_file()}
    foretold(published.project, withdrawal(published.project, "loin"))
    assert {path: path.read_bytes() for path in published.content.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("answer", ["o", "Oui ", "y", "YES"])
def test_a_yes_goes_on(answer: str) -> None:
    confirm(False, lambda question: answer)


@pytest.mark.parametrize("answer", ["", "n", "non", "peut-être", "ok"])
def test_all_else_stops(answer: str) -> None:
    with pytest.raises(Refusal, match="Rien n'a été changé"):
        confirm(False, lambda question: answer)


def test_an_interrupted_question_stops() -> None:
    def interrupted(question: str) -> str:
        raise KeyboardInterrupt

    with pytest.raises(Refusal):
        confirm(False, interrupted)


def test_the_name_is_looked_for_in_all_other_texts(published: SiteOnDisk) -> None:
    published.write({"testimonies/autre/voix.vtt": f"WEBVTT\n\n00:00.000 --> 00:01.000\n{NAME} rit.\n"})
    found = withdrawal(published.project, "loin")
    assert [(each.path, each.line) for each in found.mentions] == [("content/news/retour/index.fr.md", 8), ("content/testimonies/autre/voix.vtt", 4)]
    assert "content/news/retour/index.fr.md:8" in foretold(published.project, found) and NAME not in foretold(published.project, found)


def test_a_name_in_two_parts_is_found_too(published: SiteOnDisk) -> None:
    published.write({"news/retour/index.fr.md": entry("Retour", "date_published: 2025-07-01\n", "Avec Ze\u0301phyrine.")})
    assert [each.path for each in withdrawal(published.project, "loin").mentions] == ["content/news/retour/index.fr.md"]


def test_a_text_that_still_names_the_voice_is_told_before(published: SiteOnDisk) -> None:
    published.edit("testimonies/loin/index.fr.md", "Le texte.", f"Ma mère {MOTHER} aussi.")
    found = withdrawal(published.project, "loin:mere")
    told = foretold(published.project, found)
    place = published.content / "testimonies/loin/index.fr.md"
    # with the consent's new line and the draft's, its line is two further down
    line = place.read_text("utf-8").splitlines().index(f"Ma mère {MOTHER} aussi.") + 3
    assert f"content/testimonies/loin/index.fr.md:{line}" in told and "toute la fiche quitte le site" in told and not found.mentions
    write(published.project, found)
    assert place.read_text("utf-8").splitlines()[line - 1] == f"Ma mère {MOTHER} aussi."


@pytest.mark.parametrize(("typed", "words"), [
    ("AUT-2025-999", "AUT-2025-00"), ("lion", "loin"), ("loin:pere", "Voulez-vous dire"), ("retour", "Voulez-vous dire"), ("", "inv withdraw AUT-"), ("../..", "Voulez-vous dire"),
    ("lea", "AUT-2025-003   (testimonies/autre"),
])
def test_what_is_not_sure_is_refused_with_what_to_type(published: SiteOnDisk, typed: str, words: str) -> None:
    with pytest.raises(Refusal, match=".") as caught:
        withdrawal(published.project, typed)
    assert words in str(caught.value)


def test_several_people_of_an_entry_that_is_no_story_are_a_question(published: SiteOnDisk) -> None:
    people = "".join(f"  - {{id: {name}, voice: contact, name: X, consent: {{granted_on: 2025-01-01, by: self, minor: false, purposes: [web], reference: AUT-9-{rank}}}}}\n" for rank, name in enumerate(("un", "deux")))
    published.write({"news/retour/index.fr.md": entry("Retour", f"date_published: 2025-07-01\npeople:\n{people}")})
    with pytest.raises(Refusal, match="inv withdraw AUT-9-1"):
        withdrawal(published.project, "retour")
    assert [each.id for each in withdrawal(published.project, "deux").people] == ["deux"]


def test_a_consent_withdrawn_already_is_said_to_be(published: SiteOnDisk) -> None:
    withdraw(published, "loin")
    with pytest.raises(Refusal, match="2026-11-23"):
        withdrawal(published.project, "loin")


def test_a_withdrawal_to_come_becomes_one_of_today(published: SiteOnDisk) -> None:
    published.edit("testimonies/loin/index.fr.md", "reference: AUT-2025-001", "withdrawn_on: 2027-05-01, reference: AUT-2025-001")
    withdraw(published, "loin")
    assert "withdrawn_on: 2026-11-23, reference" in (published.content / "testimonies/loin/index.fr.md").read_text("utf-8")


def test_without_a_consent_there_is_nothing_to_withdraw(published: SiteOnDisk) -> None:
    published.write({"news/retour/index.fr.md": entry("Retour", "date_published: 2025-07-01\npeople: [{id: x, voice: contact, name: X}]\n")})
    with pytest.raises(Refusal, match="news/retour"):
        withdrawal(published.project, "retour")


UNREADABLE = {
    "a bracket left open": ("fr", "title: Loin", "title: [Loin"),
    "a field twice": ("fr", "centre: legta", "centre: legta\ncentre: legta"),
    "the fence lost": ("fr", "---\nLe texte.", "Le texte."),
    "its translation": ("en", "title: Far", "title: [Far"),
}


def taken_off(site: SiteOnDisk, typed: str):
    """The withdrawal carried out, whatever else is wrong."""
    found = withdrawal(site.project, typed)
    write(site.project, found)
    return built_without(site.project, found, lambda part: build(part.part_of(site.project)))[0]


@pytest.mark.parametrize("fault", UNREADABLE)
@pytest.mark.parametrize(("typed", "person"), [("loin", "lea"), ("AUT-2025-002", "mere")])
def test_a_text_that_cannot_be_read_keeps_nobody_on_the_site(published: SiteOnDisk, fault: str, typed: str, person: str) -> None:
    lang, whole, broken = UNREADABLE[fault]
    published.edit(f"testimonies/loin/index.{lang}.md", whole, broken)
    found = taken_off(published, typed)
    assert [each.id for each in found.people] == [person] and not found.unread and names(published, "Axolotl", MOTHER, "temoignages/loin") == []
    published.edit(f"testimonies/loin/index.{lang}.md", broken, whole).build()
    assert names(published, "Axolotl", MOTHER, *(["temoignages/loin"] if person == "lea" else [])) == []
    if person == "mere":
        assert names(published, "temoignages/loin"), "mended, the story is back without its voice"


@pytest.mark.parametrize("typed", ["loin", "testimonies/loin", "loin:lea", "AUT-2025-001"])
@pytest.mark.parametrize("broken", ["people", "utf-16", "folder", "txt"])
def test_where_nobody_can_tell_who_is_meant_the_whole_entry_leaves(published: SiteOnDisk, typed: str, broken: str) -> None:
    place = published.content / "testimonies/loin/index.fr.md"
    text = place.read_text("utf-8")
    if broken == "folder":
        place.parent.rename(place.parent.with_name("Loin"))
    elif broken == "txt":
        place.rename(place.with_name("index.fr.md.txt"))
    else:
        place.write_bytes(text.encode("utf-16") if broken == "utf-16" else text.replace("people:", "people: {").encode())
    found = taken_off(published, typed)
    assert found.unread and names(published, "Axolotl", NAME + "</", "temoignages/loin") == []
    told, left = foretold(published.project, found), remaining(published.project, found)
    assert found.unread[0] in told and "relancer la même commande" in left and "Papier" in left
    if broken != "utf-16":
        kept = (published.content / found.unread[0]).read_text("utf-8")
        assert kept.startswith("---\ndraft: true\n")


def test_the_same_form_in_a_text_that_cannot_be_read_does_not_come_back_with_it(published: SiteOnDisk) -> None:
    published.edit("testimonies/autre/index.fr.md", "AUT-2025-003", "AUT-2025-001").edit("testimonies/autre/index.fr.md", "people:", "people: {")
    found = taken_off(published, "loin")
    assert found.unread == ("testimonies/autre/index.fr.md",)
    published.edit("testimonies/autre/index.fr.md", "people: {", "people:").build()
    assert names(published, "temoignages/autre/") == []


@pytest.mark.parametrize("stray", ["brouillon.md", "temoignages/x/index.fr.md", "testimonies/notes.txt", "indicators/mobilites.xlsx"])
def test_what_lies_in_the_wrong_place_keeps_nobody_on_the_site(published: SiteOnDisk, stray: str) -> None:
    published.write({stray: "x"})
    taken_off(published, "loin")
    assert names(published, "Axolotl", "temoignages/loin") == []


def test_nobody_is_sent_to_search_engines_for_an_entry_that_comes_back(published: SiteOnDisk) -> None:
    published.write({"testimonies/autre/index.fr.md": story("Une autre", name="Paul", country="Irlande").replace("AUT-2025-001", "AUT-2025-003")})
    found = withdrawal(published.project, "loin")
    assert found.aside == ("testimonies/autre",)
    told = foretold(published.project, found) + remaining(published.project, found)
    assert "/temoignages/loin/" in told and "/temoignages/autre/" not in told
    assert remaining(published.project, found).index("Corriger ces fiches") < remaining(published.project, found).index("refaire (inv kiosk)")


def test_files_of_a_text_that_cannot_be_read_are_told_to_go(published: SiteOnDisk) -> None:
    pictures = [f"/pictures/{path.name}" for path in (published.output / "pictures").iterdir()]
    published.edit("testimonies/loin/index.fr.md", "title: Loin", "title: [Loin")
    told = foretold(published.project, withdrawal(published.project, "loin"))
    assert pictures and all(each in told for each in pictures) and told.index("/temoignages/loin/") < told.index("/destinations/nouvelle-zelande/")


def test_an_entry_that_only_has_the_same_name_stays(published: SiteOnDisk) -> None:
    published.write({"news/loin/index.fr.md": entry("Loin aussi", "date_published: 2025-07-01\n").replace("---\n", "---\npeople: {\n", 1), "news/日本/index.fr.md": "---\ntitle: {\n---\n"})
    assert withdrawal(published.project, "loin").unread == ()
    with pytest.raises(Refusal, match="Voulez-vous dire"):
        withdrawal(published.project, "../..")


def test_a_form_that_is_nowhere_is_said_with_the_texts_that_may_hold_it(published: SiteOnDisk) -> None:
    published.edit("testimonies/loin/index.fr.md", "people:", "people: {")
    with pytest.raises(Refusal, match='\n  inv withdraw "testimonies/loin"') as caught:
        withdrawal(published.project, "AUT-2025-999")
    assert "nulle part" not in str(caught.value)


@pytest.mark.parametrize("day", ["01/12/2025", "2025"])
def test_a_day_that_is_none_is_no_withdrawal(published: SiteOnDisk, day: str) -> None:
    published.edit("testimonies/loin/index.fr.md", "reference: AUT-2025-001", f"withdrawn_on: {day}, reference: AUT-2025-001")
    taken_off(published, "loin")
    assert "withdrawn_on: 2026-11-23, reference" in (published.content / "testimonies/loin/index.fr.md").read_text("utf-8")


def test_an_unusual_writing_is_left_to_a_person(published: SiteOnDisk) -> None:
    # letters that are counted in two ways, before the place on the same line
    published.write({"news/retour/index.fr.md": entry("Retour", "date_published: 2025-07-01\npeople: [{id: x, name: Le\u0301a, voice: contact, consent: {granted_on: 2025-01-01, by: self, minor: false, purposes: [web], reference: AUT-7}}]\n")})
    with pytest.raises(Refusal, match="withdrawn_on: 2026-11-23"):
        withdrawal(published.project, "AUT-7")


def test_other_errors_are_told_and_do_not_hinder_the_writing(published: SiteOnDisk) -> None:
    published.write({"testimonies/faux/index.fr.md": story(country="Irlande").replace("AUT-2025-001", "AUT-2025-007")})
    found = withdrawal(published.project, "loin")
    assert "content/testimonies/faux" in foretold(published.project, found) and found.rehearsal.removed and not found.rehearsal.others


def test_a_site_never_built_here_is_said_to_be(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story("A")})
    assert "pas encore été construit ici" in foretold(site.project, withdrawal(site.project, "a"))


def test_what_is_left_to_do_follows_from_what_was_granted(published: SiteOnDisk) -> None:
    whole = remaining(published.project, withdrawal(published.project, "AUT-2025-001"))
    for words in ("output-server", "https://example.org/temoignages/loin/", "moteurs", "flux", "Réseaux sociaux", "Borne", "Papier", "Git", "par écrit"):
        assert words in whole, words
    mother = remaining(published.project, withdrawal(published.project, "AUT-2025-002"))
    assert "Réseaux" not in mother and "Borne" not in mother


def test_pictures_that_go_are_listed_and_nothing_is_said_of_none(published: SiteOnDisk) -> None:
    pictures = sorted(f"/pictures/{path.name}" for path in (published.output / "pictures").iterdir())
    found = withdrawal(published.project, "loin")
    told = foretold(published.project, found) + remaining(published.project, found)
    assert pictures and all(f"  - {each}" in told and f"https://example.org{each}" in told for each in pictures)
    assert "oublier ces adresses" in told
    published.edit("testimonies/autre/index.fr.md", "centre: legta", MOTHERS.replace("AUT-2025-002", "AUT-2025-009")).build()
    silent = withdrawal(published.project, "autre:mere")
    told = foretold(published.project, silent) + remaining(published.project, silent)
    assert "disparai" not in told and "ces adresses" not in told and "rafraîchir leur copie" in told


def test_another_folder_that_was_built_is_named(published: SiteOnDisk) -> None:
    other = published.project._replace(output=published.folder / "output-public", cache=published.folder / "caches" / "output-public")
    own = published.project._replace(cache=published.folder / "caches" / "output")
    build(own)
    build(other)
    assert "output-public" in remaining(own, withdrawal(own, "loin"))


def test_the_command_shows_asks_withdraws_and_builds(published: SiteOnDisk) -> None:
    where = ("--content", published.content, "--output", published.output)
    done = inv("withdraw", "loin", *where)
    assert done.returncode == 2 and "--yes" in done.stderr and "withdrawn_on" not in (published.content / "testimonies/loin/index.fr.md").read_text("utf-8")
    done = inv("withdraw", "loin", "--yes", *where)
    assert done.returncode == 0 and "Il reste, dans cet ordre :" in done.stdout and names(published, "Axolotl") == []
    done = inv("withdraw", "nulle-part", *where, lang="en")
    assert done.returncode == 2 and "Do you mean" in done.stderr and "Traceback" not in done.stderr


def test_an_entry_with_faults_is_left_out_until_it_is_mended_and_holds_nobody_back(published: SiteOnDisk) -> None:
    good = story("Encore").replace("AUT-2025-001", "AUT-2025-007")
    published.write({"testimonies/faux/index.fr.md": good, "news/lien/index.fr.md": entry("Lien", "date_published: 2025-07-01\n", "Lire [cela](testimony:faux) et [ceci](/temoignages/faux/).")})
    where = ("--content", published.content, "--output", published.output)
    assert inv("build", *where).returncode == 0
    published.write({"testimonies/faux/index.fr.md": good.replace("country: IE", "country: Irlande")})
    done = inv("withdraw", "loin", "--yes", *where)
    assert done.returncode == 0 and done.stderr == "" and names(published, "Axolotl", "temoignages/loin/", "temoignages/faux/index.html") == []
    told, left = done.stdout.split("Il reste, dans cet ordre :")
    assert "se fait sans ces fiches" in told and "content/testimonies/faux\n" in told and "inv check" in left and "testimonies/faux" in left
    assert "temoignages/faux" in (published.folder / "output-server/nginx.conf").read_text("utf-8")
    assert inv("build", *where).returncode == 1, "only a withdrawal does without"
    published.write({"testimonies/faux/index.fr.md": good})
    assert inv("build", *where).returncode == 0 and names(published, "temoignages/faux/") and names(published, "Axolotl") == []


def test_the_faults_of_the_persons_own_entry_do_not_keep_it_on_the_site(published: SiteOnDisk) -> None:
    published.edit("testimonies/loin/index.fr.md", "country: NZ", "country: Zélande")
    found = withdrawal(published.project, "loin:mere")
    assert found.aside == ("testimonies/loin",)
    write(published.project, found)
    build(published.project._replace(aside=found.aside))
    assert names(published, MOTHER, "Axolotl", "temoignages/loin/") == []


def test_what_one_fault_hid_is_left_out_too(published: SiteOnDisk) -> None:
    clash = story("Un").replace("AUT-2025-001", "AUT-2025-008").replace("title: Un", "title: Un\nslug: autre")
    published.write({"testimonies/un/index.fr.md": clash, "testimonies/faux/index.fr.md": story(country="Irlande").replace("AUT-2025-001", "AUT-2025-007")})
    found = withdrawal(published.project, "loin")
    write(published.project, found)
    after, _ = built_without(published.project, found, lambda part: build(part.part_of(published.project)))
    assert found.aside == ("testimonies/faux",) and len(after.aside) == 2 and after.aside[0] in ("testimonies/autre", "testimonies/faux")
    assert names(published, "Axolotl") == [] and "testimonies/faux" in remaining(published.project, after)


def test_a_withdrawal_written_by_hand_is_carried_out_where_faults_held_it_back(published: SiteOnDisk) -> None:
    published.edit("testimonies/loin/index.fr.md", "reference: AUT-2025-001", "withdrawn_on: 2026-11-20, reference: AUT-2025-001")
    published.write({"testimonies/faux/index.fr.md": story(country="Irlande").replace("AUT-2025-001", "AUT-2025-007")})
    found = withdrawal(published.project, "loin")
    assert found.texts == {} and "2026-11-20" in foretold(published.project, found, "en")
    built_without(published.project, found, lambda part: build(part.part_of(published.project)))
    assert names(published, "Axolotl") == []


COMMON = {
    "site.yaml": "inconnu: 1\n",
    "questions.yaml": "- [\n",
    "kiosk.yaml": "inconnu: 1\n",
    "indicators/mobilities.csv": "abc,def\n",
}


@pytest.mark.parametrize("name", COMMON)
def test_a_fault_of_the_whole_site_keeps_nobody_on_it(published: SiteOnDisk, name: str) -> None:
    place = published.content / name
    before = place.read_text("utf-8") if place.is_file() else ""
    where = ("--content", published.content, "--output", published.output)
    assert inv("build", *where).returncode == 0
    published.write({name: before + COMMON[name], "testimonies/faux/index.fr.md": story(country="Irlande").replace("AUT-2025-001", "AUT-2025-007")})
    done = inv("withdraw", "loin", "--yes", *where)
    assert done.returncode == 0 and done.stderr == "" and names(published, "Axolotl", "temoignages/loin") == []
    told, left = done.stdout.split("Il reste, dans cet ordre :")
    assert f"sa dernière construction :\n  - content/{name}\n" in told and "/temoignages/loin/" in told and f"content/{name}" in left and "testimonies/faux" in left
    assert inv("build", *where).returncode == 1, "only a withdrawal does without"


def test_a_withdrawal_that_was_written_and_not_built_is_carried_out_by_the_same_command(published: SiteOnDisk) -> None:
    found = withdrawal(published.project, "loin")
    write(published.project, found)
    again = withdrawal(published.project, "loin")
    assert again.texts == {} and again.rehearsal.removed == found.rehearsal.removed and "depuis le 2026-11-23" in foretold(published.project, again)
    taken_off(published, "loin")
    assert names(published, "Axolotl", "temoignages/loin") == []
    with pytest.raises(Refusal, match="2026-11-23"):
        withdrawal(published.project, "loin")


def test_what_a_faulty_entry_loses_by_a_withdrawal_written_by_hand_is_told(published: SiteOnDisk) -> None:
    published.edit("testimonies/loin/index.fr.md", "reference: AUT-2025-001", "withdrawn_on: 2026-11-20, reference: AUT-2025-001").edit("testimonies/loin/index.fr.md", "country: NZ", "country: Zélande")
    told = foretold(published.project, withdrawal(published.project, "loin"))
    assert "/temoignages/loin/" in told and "/pictures/" in told


def test_who_stops_the_build_is_told_that_the_person_is_still_there(published: SiteOnDisk, monkeypatch, capsys) -> None:
    def interrupted(settings, progress) -> None:
        raise KeyboardInterrupt

    monkeypatch.syspath_prepend(str(Path(__file__).parents[2]))
    tasks = importlib.import_module("tasks")
    monkeypatch.setattr("showcase.staff.build.build", interrupted)
    with pytest.raises(Exit) as stopped:
        tasks.withdraw.body(Context(), "loin", yes=True, content=str(published.content), output=str(published.output))
    assert stopped.value.code == 1 and "relancer la même commande" in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_said_in_words(published: SiteOnDisk, monkeypatch) -> None:
    def locked(target, content) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("showcase.staff.withdraw.write_whole", locked)
    with pytest.raises(Refusal, match="content/testimonies/loin/index.fr.md"):
        write(published.project, withdrawal(published.project, "loin"))


def test_what_was_mended_is_as_if_nothing_had_ever_been_wrong(published: SiteOnDisk, tmp_path_factory) -> None:
    place = published.content / "site.yaml"
    good = place.read_text("utf-8")
    published.write({"site.yaml": good + "inconnu: 1\n", "news/faux/index.fr.md": entry("Faux", "date_published: demain\n")}).edit("testimonies/loin/index.fr.md", "title: Loin", "title: [Loin")
    taken_off(published, "loin")
    published.write({"site.yaml": good, "news/faux/index.fr.md": entry("Faux", "date_published: 2025-07-02\n")}).edit("testimonies/loin/index.fr.md", "title: [Loin", "title: Loin").build()
    home = tmp_path_factory.mktemp("anew")
    build(published.project._replace(output=home / "output", cache=home / "cache"))
    assert published.files() == {str(path.relative_to(home / "output").as_posix()): path.read_bytes() for path in (home / "output").rglob("*") if path.is_file()}


def test_what_questions_and_kiosk_choose_may_be_gone(published: SiteOnDisk) -> None:
    questions = (published.content / "questions.yaml").read_text("utf-8")
    chosen = questions.replace("{id: cost,", "{id: cost, shown: {story: autre},")
    assert chosen != questions
    published.write({"questions.yaml": chosen}).build()
    (published.content / "testimonies/autre/index.fr.md").unlink()
    (published.content / "testimonies/autre").rmdir()
    found = taken_off(published, "loin")
    assert found.former == ("content/questions.yaml",) and names(published, "Axolotl", "temoignages/loin") == []


def test_where_the_site_cannot_be_built_the_command_says_that_the_person_is_still_there(published: SiteOnDisk) -> None:
    published.write({"news/faux/index.fr.md": entry("Faux", "date_published: demain\n")})
    (published.content / "site.yaml").write_text((published.content / "site.yaml").read_text("utf-8") + "inconnu: 1\n", "utf-8")
    # nothing was ever built here whose files could be taken
    done = inv("withdraw", "loin", "--yes", "--content", published.content, "--output", published.folder / "output-new")
    assert done.returncode == 1 and "la personne y est encore" in done.stderr and "[inconnu]" in done.stderr and "Traceback" not in done.stderr
    assert "rien ne se construit sans eux" in done.stdout and "withdrawn_on" in (published.content / "testimonies/loin/index.fr.md").read_text("utf-8")


def test_a_story_that_still_names_the_person_leaves_whole_until_it_does_not(published: SiteOnDisk) -> None:
    place = published.content / "testimonies/loin/index.fr.md"
    place.write_text(place.read_text("utf-8").replace("title: Loin", f"title: Loin de {MOTHER}"), "utf-8")
    published.build()
    assert names(published, MOTHER)
    found, _ = withdraw(published, "loin:mere")
    assert found.drafts == ("testimonies/loin",) and names(published, MOTHER, "temoignages/loin/") == []
    told, left = foretold(published.project, found, "fr"), remaining(published.project, found, "fr")
    line = place.read_text("utf-8").splitlines().index(f"title: Loin de {MOTHER}") + 1
    assert f"content/testimonies/loin/index.fr.md:{line}" in told and "draft: true" in told and "effacer la ligne « draft: true »" in left
    place.write_text(place.read_text("utf-8").replace(f"title: Loin de {MOTHER}", "title: Loin").replace("draft: true\n", ""), "utf-8")
    published.build()
    assert names(published, "temoignages/loin/") and names(published, MOTHER, "Axolotl") == []
