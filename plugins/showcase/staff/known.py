"""What exists already and can be pointed at: centres, programmes, funders, questions, entries, countries."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..build.preparation import measure
from ..build.project import Project
from ..build.scan import scan
from ..library import frontmatter
from ..library.desk import Desk
from ..library.fixed import read_fixed
from ..model.types import TYPES
from ..terms.countries import CODES
from ..terms.slugs import slugify


class Choice(NamedTuple):
    """One thing that an answer can be: the value that is written, and its name for people."""

    value: str
    name: str


def known_things(project: Project, lang: str) -> dict[str, tuple[Choice, ...]]:
    """Choices by what a field refers to (`centre`, `question`, `partner`…); faulty files are passed over, `check` tells of them."""
    languages = tuple(project.languages)
    fixed = read_fixed(Desk(project.content, project.shown, languages, measure))
    say = lambda words: words.get(lang) or words[languages[0]]  # noqa: E731
    found: dict[str, tuple[Choice, ...]] = {"question": tuple(Choice(each.id, say(each.text)) for each in fixed.questions)}
    if fixed.site:
        for kind, listed in (("centre", fixed.site.centres), ("programme", fixed.site.programmes), ("funder", fixed.site.funders)):
            found[kind] = tuple(Choice(each.id, say(each.name)) for each in listed)
    bundles = scan(project.content, project.shown).bundles.values()
    for kind in TYPES:
        found[kind.name] = tuple(Choice(each.bundle.slug, _title(project, each.bundle.texts)) for each in bundles if each.bundle.type is kind)
    return found


def _title(project: Project, texts: dict[str, str]) -> str:
    first = next((texts[lang] for lang in project.languages if lang in texts), next(iter(texts.values())))
    source = frontmatter.read((project.content / first).read_bytes(), first)
    title = None if isinstance(source, list) else source.fields.get("title")
    return title if isinstance(title, str) else first.split("/")[1]


@cache
def country_codes() -> dict[str, str]:
    """Code by name, in French and in English, as address words, so that accents and capitals do not matter."""
    from babel import Locale

    found = {}
    for lang in ("en", "fr"):
        names = Locale(lang).territories
        found |= {slugify(names[code]): code for code in sorted(CODES) if code in names}
    return found
