"""site.yaml and questions.yaml, spoilt in every way; and how words in one language only are met."""

from __future__ import annotations

import pytest
from conftest import QUESTIONS, SITE, SiteOnDisk, story

NAME = "name: {fr: Escales, en: Escales}"
CENTRES = SITE[SITE.index("centres:") : SITE.index("programmes:")]


def changed(before: str, after: str) -> str:
    assert before in SITE
    return SITE.replace(before, after, 1)


# the line that follows the last one
END = SITE.count("\n") + 1
# what site.yaml holds → (code, field, line)
SITES: dict[str, tuple[str | bytes, list[tuple[str, str, int]]]] = {
    "a list": ("- a\n- b\n", [("fields-expected", "", 1)]),
    "a word": ("bonjour", [("yaml-not-mapping", "", 1)]),
    "fences": (f"---\n{SITE}---\n", [("yaml-second-document", "", END + 1)]),
    "windows-1252": (SITE.encode("cp1252"), [("text-not-utf8", "", 2)]),
    "utf-16": (SITE.encode("utf-16"), [("text-utf16", "", 0)]),
    "ten megabytes": ("# " + "a" * 10_000_000, [("text-too-large", "", 0)]),
    "a key twice": (SITE + "city: X\n", [("yaml-duplicate", "city", END)]),
    "an anchor": (SITE + "x: &a b\n", [("yaml-anchor", "", END)]),
    "an unknown key": (SITE + "nom: x\n", [("key-unknown", "nom", END)]),
    "no name": (changed(f"{NAME}\n", ""), [("field-missing", "name", 1)]),
    "name without languages": (changed(NAME, "name: Escales"), [("mapping-expected", "name", 1)]),
    "empty name": (changed(NAME, "name: {}"), [("field-missing", "name", 1)]),
    "name of nothing": (changed(NAME, "name: {fr: , en: }"), [("field-missing", "name", 1)]),
    "name in another language": (changed(NAME, "name: {de: Escales}"), [("words-missing", "name", 1)]),
    "name as list": (changed(NAME, "name: [a]"), [("mapping-expected", "name", 1)]),
    "name in english": (changed(NAME, "name: {en: Escales}"), [("words-missing", "name", 1)]),
    "name in klingon": (changed(NAME, "name: {fr: Escales, klingon: X}"), [("lang", "name.klingon", 1)]),
    "name in no language": (changed(NAME, "name: {fr: Escales, xx: X}"), [("lang", "name.xx", 1)]),
    "name in capitals": (changed(NAME, "name: {FR: Escales, en: X}"), [("lang", "name.FR", 1)]),
    "name in a group": (changed(NAME, "name: {fr: {a: b}, en: X}"), [("text-expected", "name.fr", 1)]),
    "id twice": (changed("id: cfa", "id: legta"), [("id-twice", "centres.2.id", 12)]),
    "id as list": (changed("id: cfa", "id: [a]"), [("text-expected", "centres.2.id", 12)]),
    "id as group": (changed("id: cfa", "id: {a: b}"), [("text-expected", "centres.2.id", 12)]),
    "no id": (changed("id: cfa, ", ""), [("field-missing", "centres.2.id", 12)]),
    "long id": (changed("id: erasmus", "id: " + "a" * 200), [("slug-long", "programmes.1.id", 14)]),
    "centres in a word": (changed(CENTRES, "centres: rien\n"), [("list-expected", "centres", 10)]),
    "no centre": (changed(CENTRES, "centres: []\n"), [("list-too-short", "centres", 10)]),
    "centres of nothing": (changed(CENTRES, "centres: [~, a]\n"), [("field-empty", "centres.1", 10), ("mapping-expected", "centres.2", 10)]),
    "mail with a second line": (changed("email: essai@example.org", 'email: "essai@example.org\\nBcc: tous@example.org"'), [("email", "email", 8)]),
    "mail with a copy": (changed("email: essai@example.org", 'email: "essai@example.org?bcc=tous@example.org"'), [("email", "email", 8)]),
    "mail with markup": (changed("email: essai@example.org", 'email: "<script>@example.org"'), [("email", "email", 8)]),
    "phone in letters": (changed("phone: 02 61 91 00 01", "phone: demander Léa"), [("phone", "contacts.1.phone", 18)]),
    "phone as script": (changed("phone: 02 61 91 00 00", "phone: 'javascript:alert(1)'"), [("phone", "phone", 9)]),
    "script as address": (changed("level: european", "level: european, url: 'javascript:alert(1)'"), [("url", "funders.1.url", 16)]),
    "logo elsewhere": (changed("level: european", "level: european, logo: ../secret.png"), [("file-name", "funders.1.logo", 16)]),
}
ASKED: dict[str, tuple[str, list[tuple[str, str, int]]]] = {
    "empty": ("", [("field-missing", "questions", 1)]),
    "no key": (QUESTIONS.split("\n", 1)[1], [("fields-expected", "", 1)]),
    "none": ("questions: []\n", [("list-too-short", "questions", 1)]),
    "null": ("questions:\n", [("field-missing", "questions", 1)]),
    "a word": ("questions: combien\n", [("list-expected", "questions", 1)]),
    "id twice": (QUESTIONS.replace("id: trouble", "id: cost"), [("id-twice", "questions.2.id", 3)]),
    "id with an accent": (QUESTIONS.replace("id: cost", "id: Coût"), [("slug", "questions.1.id", 2)]),
    "short in english": (QUESTIONS.replace("fr: Coût, ", ""), [("words-missing", "questions.1.short", 2)]),
    "two of one address": (QUESTIONS.replace("fr: Souci,", "fr: coût !,"), [("address-twice", "", 0)]),
}


def told(site: SiteOnDisk) -> list[tuple[str, str, int]]:
    return [(each.code, each.field, each.line) for each in site.problems()]


@pytest.mark.parametrize("case", SITES)
def test_a_fault_of_the_site_is_told_once(site: SiteOnDisk, case: str) -> None:
    text, expected = SITES[case]
    assert told(site.write({"site.yaml": text})) == expected


@pytest.mark.parametrize("case", ASKED)
def test_a_fault_of_the_questions_is_told_once(site: SiteOnDisk, case: str) -> None:
    text, expected = ASKED[case]
    answered = story(more="answers:\n  - {question: cost, by: lea, text: Cher}\n  - {question: trouble, by: lea, text: Non}") if case == "two of one address" else story()
    assert told(site.write({"questions.yaml": text, "testimonies/a/index.fr.md": answered})) == expected


@pytest.mark.parametrize("name", ["site.yaml", "questions.yaml"])
def test_a_file_that_is_not_there(site: SiteOnDisk, name: str) -> None:
    (site.content / name).unlink()
    assert told(site) == [("site-file-missing", "", 0)]


def test_a_site_of_one_language_only(site: SiteOnDisk) -> None:
    words = SITE.replace(", en: Escales}", "}").replace(", en: High school}", "}").replace(", en: Funded}", "}")
    site.write({"site.yaml": words, "testimonies/a/index.fr.md": story(), "questions.yaml": QUESTIONS.replace(", en: Cost}", "}").replace(", en: What does it cost?}", "}")})
    site.build()
    assert "Escales" in site.page("en") and "Lycée" in site.page("en/centres")


def test_one_thousand_people(site: SiteOnDisk) -> None:
    """Without a consent each of them is withheld, and the story's own stays."""
    crowd = "".join(f"  - {{id: p{number}, voice: parent, name: Nom{number}}}\n" for number in range(1000))
    site.write({"testimonies/a/index.fr.md": story().replace("centre:", crowd + "centre:", 1)})
    site.build()
    assert "Léa" in site.page("temoignages/a") and "Nom7" not in site.page("temoignages/a")


def test_a_fault_of_the_questions_accuses_nobody_who_answers(site: SiteOnDisk) -> None:
    more = "answers:\n  - {question: cost, by: lea, text: Cher}"
    site.write({"testimonies/a/index.fr.md": story(more=more, body="[Combien](/questions/cout/) et [encore](question:cost)."), "questions.yaml": QUESTIONS.replace("short:", "shrt:", 1)})
    assert told(site) == [("key-unknown-near", "questions.1.shrt", 2)]


def test_a_centre_twice_accuses_nobody_else(site: SiteOnDisk) -> None:
    site.write({"site.yaml": SITE.replace("id: cfa", "id: legta"), "testimonies/a/index.fr.md": story(centre="cfa"),
                "indicators/enrolments.csv": "school_year,centre,learners,left\n2024-2025,legta,310,9\n2024-2025,cfa,90,4\n"})
    assert told(site) == [("id-twice", "centres.2.id", 12)]
