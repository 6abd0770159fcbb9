"""The staff guide says only what is so: its commands, fields, files, links, examples and messages exist."""

from __future__ import annotations

import importlib.util
import re
from fnmatch import fnmatch
from typing import get_args, get_origin

import pytest
from conftest import ROOT, story
from invoke import Task
from pydantic import BaseModel
from showcase.library import frontmatter
from showcase.library.validate import validate
from showcase.model.consent import Consent
from showcase.model.facts import inner_model
from showcase.model.questions import Questions
from showcase.model.site import Site
from showcase.model.types import BY_NAME, TYPES
from showcase.staff.check import SOON
from showcase.staff.new import type_of
from showcase.staff.words import Speaker
from showcase.staff.words.new import WORDS
from showcase.terms.problem import problem

GUIDE = (ROOT / "docs" / "guide.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
SPOKEN = re.sub(r"^```.*?^```$", "", GUIDE, flags=re.MULTILINE | re.DOTALL)
SPANS = re.findall(r"`([^`\n]+)`", SPOKEN)
# words between backticks that are neither fields nor their choices
OTHER_WORDS = {"uv", "inv", "true", "false"}
NAME = re.compile(r"[a-z][a-z_]*(?:\.[a-z_]+|\.\d)*")
FILE = re.compile(r"[\w.-]*(?:/[\w.-]*)+|\.?[\w.-]+\.(?:md|py|yaml|csv|conf)")


def tasks() -> dict[str, Task]:
    """The commands of tasks.py by name."""
    spec = importlib.util.spec_from_file_location("escales_tasks", ROOT / "tasks.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {found.name: found for found in vars(module).values() if isinstance(found, Task)}


def commands() -> list[list[str]]:
    """Every command line of the guide as words, without what starts `inv` itself; `inv` alone is left out."""
    lines = (re.search(r"(?:^|\s)inv\s+(\S.*)", span) for span in SPANS)
    return [line[1].removeprefix("--help ").split() for line in lines if line]


def fields(model: type[BaseModel]) -> set[str]:
    """The names of a model's fields, and of those of the groups in it."""
    found = set(model.model_fields)
    for name in model.model_fields:
        inner, _ = inner_model(model, name)
        found |= fields(inner) if inner else set()
    return found


def values(kind: object) -> set[str]:
    """The words that a type of field admits as they stand."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return set().union(*(values(field.annotation) for field in kind.model_fields.values()))
    words = {arg for arg in get_args(kind) if isinstance(arg, str)} if str(get_origin(kind)) == "typing.Literal" else set()
    return words.union(*(values(arg) for arg in get_args(kind) if not isinstance(arg, str)))


MODELS = [each.record for each in TYPES] + [Consent, Site, Questions]
FIELDS = set().union(*map(fields, MODELS))
VALUES = set().union(*map(values, MODELS))


def test_every_command_is_in_the_guide() -> None:
    assert set(tasks()) <= {words[0] for words in commands()}


def test_every_command_of_the_guide_exists_with_its_options() -> None:
    known = tasks()
    for words in commands():
        assert words[0] in known, words
        options = {name for argument in known[words[0]].get_arguments() for name in argument.names}
        assert {word.removeprefix("--") for word in words if word.startswith("--")} <= options, words


def test_every_bare_option_of_the_guide_exists() -> None:
    options = {name for task in tasks().values() for argument in task.get_arguments() for name in argument.names}
    assert {span.split()[0].removeprefix("--") for span in SPANS if re.match(r"--\w", span)} <= options


def test_every_type_and_entry_that_commands_name_exists() -> None:
    for command, first, *_ in (words for words in commands() if len(words) > 1 and not words[1].startswith("-")):
        if command == "new":
            type_of(first, Speaker(WORDS))
        else:
            assert list((ROOT / "content").glob(f"*/{first}")), first


def test_every_field_of_the_guide_is_in_the_model() -> None:
    names = [span for span in SPANS if NAME.fullmatch(span) and not FILE.fullmatch(span)]
    names += [found[1] for span in SPANS if (found := re.fullmatch(r"([a-z_]+):(?: .+)?", span)) and found[1] not in {*BY_NAME, "question", "mailto"}]
    assert "withdrawn_on" in names
    unknown = {part for name in names for part in name.split(".") if not part.isdigit()} - FIELDS - VALUES - OTHER_WORDS
    assert not unknown


def test_every_consent_field_is_explained() -> None:
    assert set(Consent.model_fields) <= set(SPANS)


def test_every_path_of_the_guide_exists_or_is_made_by_a_build() -> None:
    made = [line for line in (ROOT / ".gitignore").read_text("utf-8").splitlines() if line.endswith("/")]
    for path in (span for span in SPANS if FILE.fullmatch(span)):
        beside_a_story = ROOT / "content" / "testimonies" / "2025-cork-dairy-internship" / path
        is_made = any(fnmatch(f"{path.split('/')[0]}/", pattern) for pattern in made)
        assert (ROOT / path).exists() or beside_a_story.exists() or is_made, path


def test_the_files_for_servers_are_those_that_a_build_writes(site) -> None:
    site.write({"testimonies/a/index.fr.md": story()}).build()
    written = {path.name for path in (site.folder / "output-server").iterdir()}
    named = {span.removeprefix("output-server/") for span in SPANS if span.startswith("output-server/")} - {""}
    assert named == written


def test_every_link_of_the_guide_leads_to_an_entry() -> None:
    kinds = {span.removesuffix(":") for span in SPANS if re.fullmatch(r"[a-z]+:", span)} - {"mailto", "withdrawn_on"}
    assert kinds == {each.name for each in TYPES if each.name != "evaluation"} | {"question"}
    for kind, slug in re.findall(r"\]\(([a-z]+):([\w-]+)\)", SPOKEN):
        assert (ROOT / "content" / BY_NAME[kind].folder / slug).is_dir()


@pytest.mark.parametrize("block", [text for language, text in BLOCKS if language == "yaml"])
def test_the_examples_are_accepted(block: str) -> None:
    kind = {"numbers:": "destination", "checklists:": "page", "history:": "partner"}.get(block.split()[0], "testimony")
    bare = {"destination": {"title": "T", "summary": "S", "country": "IE"}, "page": {"title": "T", "summary": "S"}, "partner": {"title": "T", "summary": "S", "kind": "farm", "country": "IE"}}
    whole = bare.get(kind) or frontmatter.read(story().encode(), "story").fields
    example = frontmatter.read(f"---\n{block}---\n".encode(), "guide").fields
    record, faults = validate(BY_NAME[kind].record, whole | example, "docs/guide.md", lambda place: 0)
    assert record and not faults


def test_the_warning_of_consents_that_end_has_the_days_of_check() -> None:
    assert f"dans les {SOON} jours" in SPOKEN


def test_the_message_is_what_the_tools_say() -> None:
    (message,) = (text for language, text in BLOCKS if not language)
    told = problem("country", "content/testimonies/2023-slovenia-bees/index.fr.md", 28, "mobility.country", found="Slovénie")
    assert message.strip() == told.text("fr")
