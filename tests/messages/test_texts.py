"""What staff read when something is wrong: exact texts, both languages, place and remedy."""

from __future__ import annotations

import string

import pytest
from conftest import SiteOnDisk, entry, photo, story, translation
from recorded import recording
from showcase.terms.messages import MESSAGES


@pytest.mark.parametrize("code", MESSAGES)
def test_every_message_is_whole_in_both_languages(code: str) -> None:
    blanks = []
    for lang in ("fr", "en"):
        words = MESSAGES[code][lang]
        assert len(words) == 3 and words[0] and words[2]
        blanks.append({name for part in words for _, name, _, _ in string.Formatter().parse(part) if name})
    assert blanks[0] == blanks[1]


def test_a_message_says_where_what_and_what_to_do(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story("A", country="Irlande")})
    (fault,) = site.problems()
    assert fault.text("fr") == (
        "erreur : content/testimonies/a/index.fr.md:19  [mobility.country]\n"
        "  trouvé  : « Irlande »\n"
        "  attendu : un pays en deux lettres majuscules (ISO 3166-1) : IE, DE, SN…\n"
        "  à faire : chercher le code du pays ; Irlande : IE, Royaume-Uni : GB, Grèce : GR"
    )
    assert fault.text("en") == (
        "error: content/testimonies/a/index.fr.md:19  [mobility.country]\n"
        "  found   : “Irlande”\n"
        "  expected: a country in two capital letters (ISO 3166-1): IE, DE, SN…\n"
        "  to do   : look up the country's code; Ireland: IE, United Kingdom: GB, Greece: GR"
    )


CASES = {
    "unknown key": (lambda text: text.replace("centre:", "center:"), [("key-unknown-near", "center")]),
    "unknown choice": (lambda text: text.replace("kind: internship", "kind: intership"), [("choice", "mobility.kind")]),
    "impossible day": (lambda text: text.replace("2025-03-28", "2025-02-30"), [("day-impossible", "mobility.end")]),
    "end before start": (lambda text: text.replace("2025-03-28", "2025-01-01"), [("end-before-start", "mobility.end")]),
    "norway is a country": (lambda text: text.replace("country: IE", "country: NO"), []),
    "no title": (lambda text: text.replace("title: Une histoire\n", ""), [("field-missing", "title")]),
    "empty title": (lambda text: text.replace("title: Une histoire", "title:"), [("field-missing", "title")]),
    "unknown centre": (lambda text: text.replace("centre: legta", "centre: legt"), [("centre-unknown", "centre")]),
    "unknown partner": (lambda text: text.replace("centre: legta", "centre: legta\nhost: nulle-part"), [("partner-unknown", "host")]),
    "unknown question": (lambda text: text.replace("centre: legta", "centre: legta\nanswers: [{question: prix, by: lea, text: Cher}]"), [("question-unknown", "answers.1.question")]),
    "unknown speaker": (lambda text: text.replace("centre: legta", "centre: legta\nanswers: [{question: cost, by: lee, text: Cher}]"), [("person-unknown", "answers.1.by")]),
    "a name as reference": (lambda text: text.replace("AUT-2025-001", "Léa Martin"), [("consent-reference", "people.1.consent.reference")]),
    "half a point": (lambda text: text.replace("city: Cork", "city: Cork\n  latitude: 51.9"), [("half-a-point", "mobility")]),
    "missing picture": (lambda text: text.replace("centre: legta", "centre: legta\nphotos: [{file: absente.jpg, alt: Rien}]"), [("file-missing", "photos.1.file")]),
    "no alternative text": (lambda text: text.replace("centre: legta", "centre: legta\nphotos: [{file: vue.jpg}]"), [("field-missing", "photos.1.alt")]),
    "a list for a text": (lambda text: text.replace("title: Une histoire", "title: [Une, histoire]"), [("text-expected", "title")]),
    "a text for a list": (lambda text: text.replace("centre: legta", "centre: legta\nfunders: eu"), [("list-expected", "funders")]),
    "a dead link": (lambda text: text.replace("Le texte.", "Voir [là](partner:nulle-part) et [ici](/nulle/part/)."), [("partner-unknown", ""), ("link-dead", "")]),
    "several at once": (lambda text: text.replace("country: IE", "country: XX").replace("voice: learner", "voice: pupil").replace("Le texte.", "[x](partner:y)"),
                        [("choice", "people.1.voice"), ("country", "mobility.country")]),
}


@pytest.mark.parametrize("case", CASES)
def test_faults_are_told_by_field(site: SiteOnDisk, case: str) -> None:
    change, expected = CASES[case]
    site.write({"testimonies/a/index.fr.md": change(story()), "testimonies/a/vue.jpg": photo()})
    if not expected:
        site.build()
        return
    told = [(each.code, each.field) for each in site.problems() if each.severity == "error"]
    assert sorted(told) == sorted(expected)
    assert all(each.line for each in site.problems() if each.severity == "error")


def test_all_faults_of_the_whole_site_are_told_at_once(site: SiteOnDisk) -> None:
    site.write({
        "testimonies/a/index.fr.md": story(country="XX"),
        "testimonies/b/index.fr.md": "no front matter at all",
        "partners/c/index.fr.md": entry("C", "kind: farm\n"),
        "partners/Café/index.fr.md": entry("D", "kind: farm\ncountry: IE\n"),
        "projects/vide/photo.jpg": photo(),
        "recettes/x/index.fr.md": entry(),
        "news/perdu.md": entry(),
        "testimonies/photo/index.fr.md": story(more="photos: [{file: faux.jpg, alt: Faux}]"),
        "testimonies/photo/faux.jpg": b"this is a text",
    })
    told = {each.path for each in site.problems()}
    assert {f"content/{name}" for name in ("testimonies/a/index.fr.md", "testimonies/b/index.fr.md", "partners/c/index.fr.md", "partners/Café", "projects/vide",
                                           "recettes", "news/perdu.md", "testimonies/photo/faux.jpg")} <= told
    assert not site.output.exists()


def test_a_text_that_cannot_be_read_does_not_make_its_translation_lack_everything(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story().replace("title: ", "title: A: b: "), "testimonies/a/index.en.md": translation()})
    assert {each.path for each in site.problems()} == {"content/testimonies/a/index.fr.md"}


def test_a_shared_field_may_not_say_otherwise(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story(), "testimonies/a/index.en.md": translation(more="centre: cfa\n")})
    (fault,) = site.problems()
    assert (fault.path, fault.line, fault.field, fault.code) == ("content/testimonies/a/index.en.md", 4, "centre", "shared-field-differs")
    site.edit("testimonies/a/index.en.md", "centre: cfa", "centre: legta")
    site.build()


def test_a_translation_may_call_a_town_otherwise_and_else_says_what_the_original_says(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story("A").replace("city: Cork", "city: Cracovie"), "testimonies/a/index.en.md": translation(more="mobility: {city: Kraków}\n"),
                "testimonies/b/index.fr.md": story("B").replace("city: Cork", "city: Séville"), "testimonies/b/index.en.md": translation("B in English")})
    site.build()
    assert "Cracovie" in site.page("temoignages/a") and "Kraków" not in site.page("temoignages/a")
    assert "Kraków" in site.page("en/testimonies/a") and "Séville" in site.page("en/testimonies/b")
    site.edit("testimonies/a/index.en.md", "city: Kraków", "country: PL")
    assert [each.code for each in site.problems()] == ["shared-field-differs"]


def test_two_entries_may_not_want_one_address(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story("A", more="slug: meme"), "testimonies/b/index.fr.md": story("B", more="slug: meme")})
    told = site.problems()
    assert {each.code for each in told} == {"address-twice"}
    assert any("/temoignages/meme/" in each.text("fr") and "content/testimonies/a/index.fr.md" in each.text("fr") for each in told)


def test_a_former_address_may_not_hide_a_page(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story("A", more="aliases: [/partenaires/]")})
    assert {each.code for each in site.problems()} == {"alias-of-site"}


def test_withdrawing_a_story_does_not_break_those_that_name_it(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": story("A", more="draft: true"), "news/n/index.fr.md": entry("N", "date_published: 2025-01-01\n", "Voir [A](testimony:a).")})
    site.build()
    assert 'href="/temoignages/"' in site.page("actualites/n")


def sounding(more: str = "", english: str = "") -> dict[str, str | bytes]:
    """A story with a sound and an answer, and its translation."""
    french = f"answers:\n  - {{question: cost, by: lea, text: Cher}}\naudio:\n  - {{file: voix.wav, title: Voix, captions: {{fr: voix.fr.vtt}}, transcript: Mots, people: [lea]{more}}}"
    words = f"answers:\n  - {{question: cost, text: Dear}}\naudio:\n  - {{file: voix.wav, title: Voice, transcript: Words{english}}}\n"
    return {"testimonies/a/index.fr.md": story(more=french), "testimonies/a/index.en.md": translation(more=words), "testimonies/a/voix.wav": recording("wav", planted=False),
            "testimonies/a/voix.fr.vtt": "WEBVTT\n\n00:00.000 --> 00:01.000\nMots\n"}


SLIPS = {
    "unknown speaker": (("by: lea", "by: leo"), "person-unknown", "answers.1.by"),
    "unknown voice of a sound": (("people: [lea]", "people: [leo]"), "person-unknown", "audio.1.people.1"),
    "missing captions": (("voix.fr.vtt", "autre.vtt"), "file-missing", "audio.1.captions.fr"),
    "unknown poster": (("people: [lea]", "poster: vue.jpg, people: [lea]"), "file-missing", "audio.1.poster"),
    "misspelt sound": (("file: voix.wav", "file: voxi.wav"), "file-missing", "audio.1.file"),
    "misspelt question": (("question: cost", "question: cosst"), "question-unknown", "answers.1.question"),
}


@pytest.mark.parametrize("case", SLIPS)
def test_a_slip_in_a_shared_field_is_told_once_and_not_again_for_its_translation(site: SiteOnDisk, case: str) -> None:
    change, code, field = SLIPS[case]
    site.write(sounding()).build()
    site.edit("testimonies/a/index.fr.md", *change)
    faults = [fault for fault in site.problems() if fault.code not in ("captions-language", "file-unused", "poster-undeclared") or case == "misspelt sound" and fault.code == "file-unused"]
    assert [(fault.code, fault.field, fault.path) for fault in faults] == [(code, field, "content/testimonies/a/index.fr.md")]


def test_a_slip_in_a_translation_is_told_once_too(site: SiteOnDisk) -> None:
    site.write(sounding()).edit("testimonies/a/index.en.md", "question: cost", "question: cots").edit("testimonies/a/index.en.md", "voix.wav", "voix.wave")
    assert [(fault.code, fault.field) for fault in site.problems() if fault.severity == "error"] == [("translated-part-unknown", "answers.1.question"), ("translated-part-unknown", "audio.1.file")]
    assert "answer-not-translated" not in {fault.code for fault in site.problems()}


def test_a_question_that_several_answer_is_told_once_where_one_misspells_it(site: SiteOnDisk) -> None:
    answers = "answers:\n  - {question: cosst, by: lea, text: Cher}\n  - {question: cost, by: mere, text: Non}\n  - {question: cost, by: pere, text: Oui}"
    people = "".join(f"  - {{id: {name}, voice: parent, name: {name.title()}, consent: {{granted_on: 2025-01-10, by: self, minor: false, purposes: [web], reference: AUT-2025-00{rank}}}}}\n" for rank, name in enumerate(("mere", "pere"), 2))
    site.write({"testimonies/a/index.fr.md": story(more=answers).replace("centre: legta", f"{people}centre: legta"),
                "testimonies/a/index.en.md": translation(more="answers: [{question: cost, text: A}, {question: cost, by: mere, text: B}, {question: cost, by: pere, text: C}]\n")})
    assert [(fault.code, fault.field) for fault in site.problems()] == [("question-unknown", "answers.1.question")]
