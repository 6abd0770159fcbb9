"""The corpus as stock Pelican reads it: articles of three categories, facets as tags; answers stand in the body, since metadata are flat."""

from __future__ import annotations

import json
from pathlib import Path

from . import words as w
from .corpus import LANGUAGES, Item, Text
from .layout_escales import body
from .layout_hugo import asked, vocabularies


def write(folder: Path, items: list[Item]) -> None:
    """Writes content/ by language, and the vocabularies, below `folder`."""
    for lang in LANGUAGES:
        for section in ("stories", "partners", "projects"):
            (folder / "content" / lang / section).mkdir(parents=True)
    for item in items:
        for rank, lang in enumerate(LANGUAGES):
            text = item.texts[lang]
            (folder / "content" / lang / item.section / f"{item.slug}.md").write_text(f"{chr(10).join(_metadata(item, text))}\n\n{body(item, text)}{_answers(text, rank)}", "utf-8")
    (folder / "terms.json").write_text(json.dumps(vocabularies(), ensure_ascii=False), "utf-8")


def story_file(folder: Path, slug: str) -> Path:
    """The French source of a story."""
    return folder / "content" / "fr" / "stories" / f"{slug}.md"


def _metadata(item: Item, text: Text) -> list[str]:
    lines = [f"Title: {text.title}", f"Summary: {text.summary}", f"Date: {item.published}", f"Slug: {item.slug}", f"Category: {item.section}", f"City: {w.CITIES[item.country]}"]
    if item.section == "stories":
        tags = (f"country-{w.COUNTRIES[item.country].lower()}", f"centre-{item.centre}", f"programme-{item.programme}", f"nature-{item.kind}", f"year-{item.school_year}")
        lines += [f"Tags: {', '.join((*tags, *(f'asked-{each}' for each in asked(item, text))))}", f"Author: {item.name}", f"Role: {text.role}", f"Start: {item.start}", f"End: {item.end}", f"Quote: {text.quote}",
                  f"Training: {text.training}", f"Skills: {'; '.join(text.skills)}"]
        lines += [f"Host: {item.host}"] * bool(item.host) + [f"Project: {item.project}"] * bool(item.project)
    return lines


def _answers(text: Text, lang: int) -> str:
    return "".join(f"\n### {w.QUESTIONS[question][lang]}\n\n{answer}\n" for question, answer in text.answers)
