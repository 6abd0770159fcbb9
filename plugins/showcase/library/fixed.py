"""The site's own files: site.yaml and questions.yaml, read and checked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple, TypeVar

from pydantic import BaseModel

from ..model.questions import Question, Questions
from ..model.site import Site
from ..terms.languages import is_language_tag
from ..terms.problem import Problem, problem
from . import frontmatter
from .desk import Desk
from .files import FileFact, fact_of_file
from .typeset import typeset_text
from .validate import Place, dotted, validate

# where in content/ funders' logos lie
LOGOS = "logos"
Whole = TypeVar("Whole", bound=BaseModel)


class Fixed(NamedTuple):
    """What every page may show; `site` is None where its file has faults.  `digest` stands for both files and
    the funders' logos, which `logos` tells by name."""

    site: Site | None
    questions: tuple[Question, ...]
    problems: tuple[Problem, ...]
    digest: str
    logos: dict[str, FileFact] = {}


def read_fixed(desk: Desk) -> Fixed:
    """The site's own files; texts per language are typeset, and must be there in the first language."""
    problems: list[Problem] = []
    whole = blake2b(repr(desk.languages).encode(), digest_size=12)
    site = read_file(Site, desk, "site.yaml", problems, whole)
    questions = read_file(Questions, desk, "questions.yaml", problems, whole)
    problems += _untranslated(questions, desk) if questions else ()
    logos, faults = _logos(site, desk) if site else ({}, [])
    whole.update(repr(sorted(logos.items())).encode())
    return Fixed(site, questions.questions if questions else (), (*problems, *faults), whole.hexdigest(), logos)


def _untranslated(questions: Questions, desk: Desk) -> Iterator[Problem]:
    """A warning for each question that one of the site's other languages lacks; the first language must have them all."""
    for rank, each in enumerate(questions.questions):
        missing = [lang for lang in desk.languages[1:] if not (each.text.get(lang) and each.short.get(lang))]
        if missing:
            place = ("questions", rank)
            line = line_in_file(desk.content, "questions.yaml")(place)
            yield problem("question-untranslated", f"{desk.shown}/questions.yaml", line, dotted(place), severity="warning", found=each.id, missing=", ".join(missing))


def logo_files(content: Path) -> list[Path]:
    """The pictures that funders' logos are chosen from."""
    return sorted((content / LOGOS).glob("*.*"))


def _logos(site: Site, desk: Desk) -> tuple[dict[str, FileFact], list[Problem]]:
    names = [file.name for file in logo_files(desk.content)]
    facts: dict[str, FileFact] = {}
    problems = []
    for rank, funder in enumerate(site.funders):
        if funder.logo in names:
            fact = fact_of_file(desk, f"{LOGOS}/{funder.logo}", "picture")
            if isinstance(fact, Problem):
                problems.append(fact)
            else:
                facts[funder.logo] = fact
        elif funder.logo:
            place = ("funders", rank, "logo")
            problems.append(problem("logo-missing", f"{desk.shown}/site.yaml", line_in_site(desk.content)(place), dotted(place), found=funder.logo, near=", ".join(names) or "—"))
    return facts, problems


def line_in_site(content: Path) -> Callable[[Place], int]:
    """Finds the line of a field of site.yaml, which must be readable; the file is read when first asked."""
    return line_in_file(content, "site.yaml")


def line_in_file(content: Path, name: str) -> Callable[[Place], int]:
    """The same of another of the site's own files."""
    source = cache(lambda: frontmatter.read_yaml((content / name).read_bytes(), ""))
    return lambda place: source().line_of(place)


def read_file(model: type[Whole], desk: Desk, name: str, problems: list[Problem], whole) -> Whole | None:
    """One of the site's own files, None where it has faults, which go to `problems`; its bytes go into the digest `whole`."""
    path, languages = f"{desk.shown}/{name}", desk.languages
    try:
        data = (desk.content / name).read_bytes()
    except OSError:
        problems.append(problem("site-file-missing", path, found=name))
        return None
    whole.update(data)
    source = frontmatter.read_yaml(data, path)
    if isinstance(source, list):
        problems.extend(source)
        return None
    if isinstance(source.fields, list):
        problems.append(problem("fields-expected", path, 1, known=", ".join(model.model_fields)))
        return None
    tree = _typeset(source.fields, languages)
    record, faults = validate(model, tree, path, source.line_of)
    repeated = _repeated(source, path)
    problems.extend((*faults, *repeated))
    told = [f"{fault.field}." for fault in faults]
    silent = _speechless(source.fields, (), languages, path, source)
    problems.extend(fault for fault in silent if not any(each.startswith(f"{fault.field}.") for each in told))
    # of two centres by one name nobody can tell which the others mean: what would follow is not told
    return None if repeated else record


def _typeset(value, languages: tuple[str, ...]):
    """Texts by language, wherever they stand, typeset."""
    if isinstance(value, dict):
        return {name: typeset_text(inner, name) if name in languages and isinstance(inner, str) else _typeset(inner, languages) for name, inner in value.items()}
    if isinstance(value, list):
        return [_typeset(inner, languages) for inner in value]
    return value


def _repeated(source, path: str) -> list[Problem]:
    problems = []
    for name, parts in source.fields.items():
        seen: set[str] = set()
        for position, part in enumerate(parts if isinstance(parts, list) else ()):
            own = part.get("id") if isinstance(part, dict) else None
            if not isinstance(own, str):
                continue
            if own in seen:
                problems.append(problem("id-twice", path, source.line_of((name, position, "id")), f"{name}.{position + 1}.id", found=own))
            seen.add(own)
    return problems


def _speechless(value, place: tuple, languages: tuple[str, ...], path: str, source) -> list[Problem]:
    """Texts that some language has and the site's first language lacks."""
    if isinstance(value, list):
        return [fault for position, inner in enumerate(value) for fault in _speechless(inner, (*place, position), languages, path, source)]
    if not isinstance(value, dict):
        return []
    if value and all(map(is_language_tag, value)) and not value.get(languages[0]):
        return [problem("words-missing", path, source.line_of(place), dotted(place), found=languages[0])]
    return [fault for name, inner in value.items() for fault in _speechless(inner, (*place, name), languages, path, source)]
