"""The corpus as Hugo reads it: a file per language, facets as taxonomies, words of vocabularies as data."""

from __future__ import annotations

import json
from pathlib import Path

from . import words as w
from .corpus import FIRST_YEAR, LANGUAGES, YEARS, Item, Text
from .layout_escales import body, quoted

AGE = "18-20"
NAMES = {"stories": ("Témoignages", "Testimonies"), "partners": ("Partenaires", "Partners"), "projects": ("Projets", "Projects")}


def write(folder: Path, items: list[Item]) -> None:
    """Writes content/ and data/ below `folder`."""
    for section, names in NAMES.items():
        place = folder / "content" / section
        place.mkdir(parents=True)
        for lang, name in zip(LANGUAGES, names):
            (place / f"_index.{lang}.md").write_text(f"---\ntitle: {name}\n---\n", "utf-8")
    for lang in LANGUAGES:
        (folder / "content" / f"map.{lang}.md").write_text(f"---\ntitle: {('Plan du site', 'Site map')[lang == 'en']}\nlayout: map\n---\n", "utf-8")
    for item in items:
        for lang, text in item.texts.items():
            (folder / "content" / item.section / f"{item.slug}.{lang}.md").write_text(f"---\n{chr(10).join(_fields(item, text))}\n---\n\n{body(item, text)}", "utf-8")
    (folder / "data").mkdir()
    (folder / "data" / "terms.json").write_text(json.dumps(vocabularies(), ensure_ascii=False), "utf-8")


def story_file(folder: Path, slug: str) -> Path:
    """The French source of a story."""
    return folder / "content" / "stories" / f"{slug}.fr.md"


def photo_place(folder: Path, item: Item) -> Path:
    """Where a story's photographs lie."""
    return folder / "assets"


def vocabularies() -> dict[str, dict[str, dict[str, str]]]:
    """Facet → value → language → word."""
    both = lambda pair: dict(zip(LANGUAGES, pair))  # noqa: E731
    years = (f"{year}-{year + 1}" for year in range(FIRST_YEAR, FIRST_YEAR + YEARS))
    return {
        "country": {code.lower(): both(name) for code, name in zip(w.COUNTRIES, w.COUNTRY_NAMES)},
        "centre": {key: both(name) for key, name in w.CENTRES.items()},
        "programme": {key: both(name) for key, name in w.PROGRAMMES.items()},
        "nature": {key: both(name) for key, name in w.KINDS.items()},
        "year": {year: both((year, year)) for year in years},
        "age": {AGE: both(("18 à 20 ans", "18 to 20"))},
        "question": {key: both(text) for key, text in w.QUESTIONS.items()},
    }


def asked(item: Item, text: Text) -> list[str]:
    """The pages of answers that a story is in: each question alone, and by country, centre, age and kind."""
    values = (("country", w.COUNTRIES[item.country].lower()), ("centre", item.centre), ("age", AGE), ("nature", item.kind))
    return [f"{question}{choice}" for question, _ in text.answers for choice in ("", *(f"_{facet}_{value}" for facet, value in values))]


def _fields(item: Item, text: Text) -> list[str]:
    lines = [f"title: {quoted(text.title)}", f"summary: {quoted(text.summary)}", f"date: {item.published}T08:00:00Z", f"city: {w.CITIES[item.country]}"]
    if item.section != "stories":
        return [*lines, f"place: {w.COUNTRIES[item.country].lower()}"]
    lines += [f"country: [{w.COUNTRIES[item.country].lower()}]", f"centre: [{item.centre}]", f"programme: [{item.programme}]", f"nature: [{item.kind}]",
              f'year: ["{item.school_year}"]', f"name: {item.name}", f"role: {quoted(text.role)}", f"start: {item.start}", f"end: {item.end}",
              f"quote: {quoted(text.quote)}", f"asked: [{', '.join(asked(item, text))}]", f"training: {quoted(text.training)}", "skills:", *(f"  - {quoted(skill)}" for skill in text.skills)]
    lines += [f"host: {item.host}"] * bool(item.host) + [f"project: {item.project}"] * bool(item.project) + ["answers:"]
    for rank, (question, answer) in enumerate(text.answers):
        lines += [f"  - question: {question}", f"    by: {(item.name, 'Sylvie')[rank % 2]}", f"    text: {quoted(answer)}"]
    return lines
