"""Fields filled with what YAML, spreadsheets and habits make of them: one site, one entry a case."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from conftest import SiteOnDisk, entry, photo, story
from showcase.terms.problem import Problem

STORY = story(more="photos: [{file: vue.jpg, alt: Une vue}]\nhost: ferme\nfunders: [eu]\nanswers:\n  - {question: cost, by: lea, text: Cher}")
# field → the line that says it
LINES = {
    "title": "title: Une histoire",
    "date_published": "date_published: 2025-06-01",
    "people.1.voice": "    voice: learner",
    "people.1.name": "    name: Léa",
    "centre": "centre: legta",
    "host": "host: ferme",
    "funders": "funders: [eu]",
    "mobility.start": "  start: 2025-03-03",
    "mobility.country": "  country: IE",
    "mobility.city": "  city: Cork",
}
GUESSED = ("NO", "12:30", "1_000", "0x1F", "1e3", "yes", "-5", '"1 234,50"', "1e9", ".inf", "01", "🐄", "'٢٠٢٥-٠١-٠١'")
NOTHING = ("", "~", "null")
SHAPES = ("[a, b]", "{a: b}", "[]")

FREE = ("title", "people.1.name", "mobility.city")


def guesses() -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    """Field, value, and the problems expected."""
    for field in LINES:
        for value in GUESSED:
            if field in FREE or (field, value) == ("mobility.country", "NO"):
                yield field, value, []
            elif field in ("centre", "host"):
                yield field, value, [("slug", field)] if not value.isalnum() or value != value.lower() or not value.isascii() else None
            else:
                code = {"people.1.voice": "choice", "funders": "list-expected", "mobility.country": "country"}.get(field, "day")
                yield field, value, [(code, field)]
        for value in NOTHING:
            yield field, value, [] if field in ("date_published", "host", "funders", "mobility.city") else [("field-missing", field)]
        for value in SHAPES:
            code = {"people.1.voice": "choice", "date_published": "day", "mobility.start": "day"}.get(field, "text-expected")
            if field == "funders":
                yield field, value, {"[]": [], "{a: b}": [("list-expected", field)]}.get(value)
            else:
                yield field, value, [(code, field)]


GUESSES = [(field, value, expected) for field, value, expected in guesses() if expected is not None]

# (line of the story, what stands there instead) → problems
STORIES: dict[str, tuple[str, str, list[tuple[str, str]]]] = {
    "leap day": ("date_published: 2025-06-01", "date_published: 2025-02-29", [("day-impossible", "date_published")]),
    "year nought": ("date_published: 2025-06-01", "date_published: 0000-01-01", [("day-impossible", "date_published")]),
    "year of a slip": ("date_published: 2025-06-01", "date_published: 0205-06-01", [("day-far", "date_published")]),
    "thirteenth month": ("date_published: 2025-06-01", "date_published: 2025-13-01", [("day-impossible", "date_published")]),
    "last day of all": ("date_published: 2025-06-01", "date_published: 9999-12-31", [("day-far", "date_published")]),
    "a year too far": ("date_published: 2025-06-01", "date_published: 2076-01-01", [("day-far", "date_published")]),
    "a slip of a century": ("date_published: 2025-06-01", "date_published: 1925-06-01", [("day-far", "date_published")]),
    "a consent for ever": ("reference: AUT-2025-001", "expires_on: 9999-12-31, reference: AUT-2025-001", [("day-far", "people.1.consent.expires_on")]),
    "french date": ("date_published: 2025-06-01", "date_published: 01/06/2025", [("day", "date_published")]),
    "arabic digits": ("  start: 2025-03-03", "  start: ٢٠٢٥-٠٣-٠٣", [("day", "mobility.start")]),
    "end before start": ("  end: 2025-03-28", "  end: 2025-01-28", [("end-before-start", "mobility.end")]),
    "modified before": ("centre: legta", "centre: legta\ndate_modified: 2025-01-01", [("modified-before-published", "date_modified")]),
    "zero width title": ("title: Une histoire", "title: '\u2060\u00ad'", [("field-empty", "title")]),
    "blank title": ("title: Une histoire", "title: '  '", [("field-empty", "title")]),
    "title of 400": ("title: Une histoire", "title: " + "É" * 400, []),
    "title of 401": ("title: Une histoire", "title: " + "É" * 401, [("text-too-long", "title")]),
    "title of marks": ("title: Une histoire", "title: " + "Z\u0301\u0302\u0303" * 90, []),
    "cowgirl": ("title: Une histoire", "title: 👩‍🌾 à la ferme", []),
    "arabic title": ("title: Une histoire", "title: تجربة في أيرلندا", []),
    "consent with name": ("AUT-2025-001", "Léa Martin", [("consent-reference", "people.1.consent.reference")]),
    "slug of 81": ("centre: legta", "centre: legta\nslug: " + "a" * 81, [("slug-long", "slug")]),
    "slug of windows": ("centre: legta", "centre: legta\nslug: con", [("slug-reserved", "slug")]),
    "slug upwards": ("centre: legta", "centre: legta\nslug: ../../etc", [("slug", "slug")]),
    "slug in hebrew": ("centre: legta", "centre: legta\nslug: שלום", [("slug", "slug")]),
    "empty in a list": ("centre: legta", "centre: legta\naliases:\n  -\n  - vieux", [("field-empty", "aliases.1"), ("address", "aliases.2")]),
    "north of the pole": ("  city: Cork", "  city: Cork\n  latitude: 91\n  longitude: -181", [("number-too-large", "mobility.latitude"), ("number-too-small", "mobility.longitude")]),
    "minutes of arc": ("  city: Cork", "  city: Cork\n  latitude: 51°53' N\n  longitude: 8,5", [("degrees", "mobility.latitude"), ("degrees", "mobility.longitude")]),
    "focus outside": ("alt: Une vue}", "alt: Une vue, focus: [2, 3]}", [("focus", "photos.1.focus.1"), ("focus", "photos.1.focus.2")]),
    "focus alone": ("alt: Une vue}", "alt: Une vue, focus: [0.5]}", [("pair-expected", "photos.1.focus")]),
    "focus in words": ("alt: Une vue}", "alt: Une vue, focus: centre}", [("list-expected", "photos.1.focus")]),
    "person twice": ("    voice: learner", "    voice: learner\n    name: Léo\n  - id: lea\n    voice: parent", [("person-twice", "people.2.id")]),
    "unknown question": ("question: cost", "question: prix", [("question-unknown", "answers.1.question")]),
    "same question twice": ("text: Cher}", "text: Cher}\n  - {question: cost, by: lea, text: Encore}", []),
    "a photo twice": ("alt: Une vue}", "alt: Une vue}, {file: vue.jpg, alt: Encore}", []),
    "etc passwd": ("file: vue.jpg", "file: ../../etc/passwd", [("file-name", "photos.1.file")]),
    "absolute path": ("file: vue.jpg", "file: /etc/passwd.jpg", [("file-name", "photos.1.file")]),
    "windows path": ("file: vue.jpg", "file: 'C:\\vue.jpg'", [("file-name", "photos.1.file")]),
    "windows device": ("file: vue.jpg", "file: NUL.jpg", [("slug-reserved", "photos.1.file")]),
    "other capitals": ("file: vue.jpg", "file: Vue.JPG", [("file-missing", "photos.1.file")]),
    "the text itself": ("file: vue.jpg", "file: index.fr.md", [("file-missing", "photos.1.file")]),
}

ENTRIES: dict[str, tuple[str, str, list[tuple[str, str]]]] = {
    "amount below nought": ("projects", "status: ongoing\nstart: 2025-01-01\nfundings: [{funder: eu, level: european, amount: -5, school_year: 2025-2026}]\n", [("amount", "fundings.1.amount")]),
    "amount with e": ("projects", "status: ongoing\nstart: 2025-01-01\nfundings: [{funder: eu, level: european, amount: 1e9, school_year: 2025-2026}]\n", [("amount", "fundings.1.amount")]),
    "amount in french": ("projects", "status: ongoing\nstart: 2025-01-01\nfundings: [{funder: eu, level: european, amount: '1 234,50', school_year: 2025-2026}]\n", []),
    "school year of one": ("projects", "status: ongoing\nstart: 2025-01-01\nfundings: [{funder: eu, level: european, amount: 5, school_year: 2025-2027}]\n", [("school-year", "fundings.1.school_year")]),
    "project backwards": ("projects", "status: ongoing\nstart: 2025-01-01\nend: 2024-01-01\n", [("end-before-start", "end")]),
    "photo as document": ("projects", "status: ongoing\nstart: 2025-01-01\ndocuments: [{file: photo.jpg, title: Photo}]\n", [("document-kind", "documents.1.file")]),
    "script as document": ("projects", "status: ongoing\nstart: 2025-01-01\ndocuments: [{file: page.html, title: Page}]\n", [("document-kind", "documents.1.file")]),
    "javascript": ("partners", "kind: farm\ncountry: IE\nurl: 'javascript:alert(1)'\n", [("url", "url")]),
    "markup in address": ("partners", "kind: farm\ncountry: IE\nurl: 'https://x<script>.fr/'\n", [("url", "url")]),
    "password in address": ("partners", "kind: farm\ncountry: IE\nurl: https://moi:secret@x.fr/\n", [("url", "url")]),
    "since 1e3": ("partners", "kind: farm\ncountry: IE\nsince: 1e3\n", [("whole-number", "since")]),
    "languages": ("partners", "kind: farm\ncountry: IE\nlanguages: [xx, FR, pt-BR, oci]\n", [("lang", "languages.1"), ("lang", "languages.2")]),
    "event without time": ("events", "kind: open-day\nstart: 2025-03-30\nend: 12:30\n", [("moment", "start"), ("moment", "end")]),
    "event at 24": ("events", "kind: open-day\nstart: 2025-03-30 24:00\nend: 2025-03-31 10:00\n", [("hour-impossible", "start")]),
    "event at 25": ("events", "kind: open-day\nstart: 2025-03-30 9h75\nend: 2025-03-31 25:00\n", [("hour-impossible", "start"), ("hour-impossible", "end")]),
    "event on the last day of all": ("events", "kind: open-day\nstart: 2025-03-30 10:00\nend: 9999-12-31 17:00\n", [("day-far", "end")]),
    "event in a thousand years": ("events", "kind: open-day\nstart: 3027-03-30 10:00\nend: 3027-03-30 17:00\n", [("day-far", "start"), ("day-far", "end")]),
    "partner in a thousand years": ("partners", "kind: farm\ncountry: IE\nsince: 3027\n", [("number-too-large", "since")]),
    "event backwards": ("events", "kind: open-day\nstart: 2025-03-30 10:00\nend: 2025-03-30 09:00\n", [("end-before-start", "end")]),
    "event in year one": ("events", "kind: open-day\nstart: 0001-01-01 00:00\nend: 2025-03-31 10:00\n", [("day-far", "start")]),
    "zone misspelt": ("events", "kind: open-day\nstart: 2025-03-30 09h30\nend: 2025-03-30 10:00\ntimezone: Europe/Pari\n", [("time-zone", "timezone")]),
    "zone as path": ("events", "kind: open-day\nstart: 2025-03-30 09h30\nend: 2025-03-30 10:00\ntimezone: ../../../etc/passwd\n", [("time-zone", "timezone")]),
    "zone as folder": ("events", "kind: open-day\nstart: 2025-03-30 09h30\nend: 2025-03-30 10:00\ntimezone: Europe\n", [("time-zone", "timezone")]),
    "zone of 5000": ("events", f"kind: open-day\nstart: 2025-03-30 09h30\nend: 2025-03-30 10:00\ntimezone: {'a' * 5000}\n", [("time-zone", "timezone")]),
    "hour that is skipped": ("events", "kind: open-day\nstart: 2027-03-28 02:30\nend: 2027-03-28 03:00\n", [("start-skipped", "start")]),
    "hour that comes twice": ("events", "kind: open-day\nstart: 2027-10-31 02:30\nend: 2027-10-31 02:45\n", []),
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Problem]]:
    """Every problem, by the folder of its entry."""
    site = SiteOnDisk(tmp_path_factory.mktemp("values")).write({"partners/ferme/index.fr.md": entry("Ferme", "kind: farm\ncountry: IE\n")})
    stories = {f"guess-{number}": (LINES[field], LINES[field].split(":")[0] + ": " + value) for number, (field, value, _) in enumerate(GUESSES)}
    stories |= {name.replace(" ", "-"): (before, after) for name, (before, after, _) in STORIES.items()}
    for folder, (before, after) in stories.items():
        assert before in STORY
        site.write({f"testimonies/{folder}/index.fr.md": STORY.replace(before, after, 1), f"testimonies/{folder}/vue.jpg": photo(600, 400)})
    for name, (section, fields, _) in ENTRIES.items():
        site.write({f"{section}/{name.replace(' ', '-')}/index.fr.md": entry("Fiche", fields)})
    found: dict[str, list[Problem]] = {}
    for problem in (each for each in site.problems() if each.severity == "error"):
        found.setdefault(problem.path.split("/")[2], []).append(problem)
    return found


def codes(problems: list[Problem]) -> list[tuple[str, str]]:
    assert all(each.line for each in problems)
    return sorted((each.code, each.field) for each in problems)


@pytest.mark.parametrize("number", range(len(GUESSES)), ids=[f"{field}: {value}" for field, value, _ in GUESSES])
def test_nothing_is_guessed(told: dict[str, list[Problem]], number: int) -> None:
    assert codes(told.get(f"guess-{number}", [])) == GUESSES[number][2]


@pytest.mark.parametrize("case", STORIES)
def test_stories(told: dict[str, list[Problem]], case: str) -> None:
    assert codes(told.get(case.replace(" ", "-"), [])) == sorted(STORIES[case][2])


@pytest.mark.parametrize("case", ENTRIES)
def test_other_entries(told: dict[str, list[Problem]], case: str) -> None:
    assert codes(told.get(case.replace(" ", "-"), [])) == sorted(ENTRIES[case][2])


def test_no_message_has_a_hole(told: dict[str, list[Problem]]) -> None:
    """A blank that nothing filled would leave empty quotation marks, unless the field itself is empty."""
    for problem in (each for problems in told.values() for each in problems):
        remedy = problem.words("fr")[2]
        assert "«  »" not in remedy and "None" not in problem.text("fr"), problem
