"""`inv translate SLUG LANG`: a translation to be filled in, beside its original; `--current` marks one as up to date."""

from __future__ import annotations

import re
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel

from ..build.project import Project
from ..build.scan import scan
from ..build.store import write_whole
from ..library import frontmatter
from ..library.entry import Bundle, original_digest, original_language
from ..library.inherit import KEYS
from ..model.facts import inner_model, is_localized
from ..terms.languages import is_language_tag
from ..terms.problem import ContentError
from .answers import plain
from .refusal import Refusal
from .skeleton import scalar
from .words import Speaker
from .words.translate import WORDS

# localized, yet not translated: the tools' own, and addresses of the past
NOT_TRANSLATED = ("translation_of_digest", "minor_change", "aliases")
STAMP = re.compile(rb"^translation_of_digest:[^\r\n]*", re.MULTILINE)
CLOSING = re.compile(rb"^---[ \t]*(?=\r?$)", re.MULTILINE)


class Pair(NamedTuple):
    """An entry's original, read, and the file that translates it."""

    bundle: Bundle
    original: frontmatter.Source
    target: Path
    shown: str


def translate(project: Project, name: str, lang: str) -> Pair:
    """Begins a translation; raises Refusal, and ContentError where the original has faults."""
    say = Speaker(WORDS)
    pair = _pair(project, name, lang, say)
    if pair.target.exists():
        raise Refusal(say("taken", where=pair.shown, slug=pair.bundle.slug, lang=lang))
    write_whole(pair.target, skeleton(pair.bundle.type.record, pair.original, say).encode())
    return pair


def mark_current(project: Project, name: str, lang: str) -> Pair:
    """Stamps an existing translation with its original's digest, changing no other byte; raises Refusal or ContentError."""
    say = Speaker(WORDS)
    pair = _pair(project, name, lang, say)
    if not pair.target.exists():
        raise Refusal(say("absent", where=pair.shown, slug=pair.bundle.slug, lang=lang))
    before = pair.target.read_bytes()
    line = _stamp(pair.bundle.type.record, pair.original)
    after = _stamped(before, line.encode())
    if not _only_stamped(_read(before, pair.shown), frontmatter.read(after, pair.shown)):
        raise Refusal(say("by-hand", where=pair.shown, line=line))
    if after != before:
        write_whole(pair.target, after)
    return pair


def report(pair: Pair, current: bool, lang: str = "") -> str:
    """What was written, and what to do next."""
    return Speaker(WORDS, lang)("current" if current else "written", where=pair.shown)


def skeleton(model: type[BaseModel], original: frontmatter.Source, say: Speaker) -> str:
    """The translation's text: its localized fields blank, each below the original's words."""
    lines = ["---", *_comment(say("to-translate")), *_fields(model, original.fields)]
    lines += [f"# {say('stamp')}", _stamp(model, original), f"# {say('draft')}", "draft: true"]
    if original.body.strip():
        lines += ["#", *_comment(say("body")), "#", *_comment(original.body.strip())]
    return "\n".join([*lines, "---", "", ""])


def _pair(project: Project, name: str, lang: str, say: Speaker) -> Pair:
    if not plain(name) or not plain(lang):
        raise Refusal(say("incomplete"))
    bundle = _bundle(project, name, say)
    if not is_language_tag(lang):
        raise Refusal(say("lang-unknown", found=plain(lang), slug=bundle.slug))
    sources = {each: _read((project.content / path).read_bytes(), f"{project.shown}/{path}") for each, path in bundle.texts.items() if each != lang}
    target = f"{bundle.folder}/index.{lang}.md"
    if not sources:
        raise Refusal(say("lang-original", found=lang))
    if lang in bundle.texts:
        sources[lang] = _read((project.content / target).read_bytes(), f"{project.shown}/{target}")
    ordered = {each: sources[each] for each in (*project.languages, *sorted(sources)) if each in sources}
    spoken = original_language(bundle.type, ordered)
    if spoken == lang:
        raise Refusal(say("lang-original", found=lang))
    return Pair(bundle, sources[spoken], project.content / target, f"{project.shown}/{target}")


def _read(data: bytes, shown: str) -> frontmatter.Source:
    source = frontmatter.read(data, shown)
    if isinstance(source, list):
        raise ContentError(source)
    return source


def _bundle(project: Project, name: str, say: Speaker) -> Bundle:
    """The entry of that slug, or of that `folder/slug` where two types have the same."""
    bundles = [found.bundle for found in scan(project.content, project.shown).bundles.values()]
    wanted = name.replace("\\", "/").strip("/").removeprefix(f"{project.shown}/")
    found = [bundle for bundle in bundles if wanted in (bundle.slug, bundle.folder)]
    if len(found) == 1:
        return found[0]
    if found:
        raise Refusal(say("entry-several", known=", ".join(bundle.folder for bundle in found)))
    slugs = sorted({bundle.slug for bundle in bundles})
    raise Refusal(say("entry-unknown", found=plain(name), near=", ".join(get_close_matches(wanted, slugs, 3, 0.3) or slugs[:3])))


def _fields(model: type[BaseModel], tree: dict) -> list[str]:
    lines = []
    for name in model.model_fields:
        value = tree.get(name)
        if value is None or name in NOT_TRANSLATED:
            continue
        inner, _ = inner_model(model, name)
        if inner:
            lines += _groups(inner, name, value, is_localized(model, name))
        elif is_localized(model, name):
            lines += _words(name, value)
    return lines


def _words(name: str, value: Any) -> list[str]:
    """A field of words, or a list of them, blank below the original's."""
    if isinstance(value, list):
        return [f"{name}:", *(line for each in value for line in (*_indented(_comment(str(each))), "  -"))]
    return [*_comment(str(value)), f"{name}:"]


def _groups(inner: type[BaseModel], name: str, value: Any, own: bool) -> list[str]:
    """A group, or a list of them, as far as it holds words; `own` where each language has a list of its own."""
    if isinstance(value, dict):
        lines = _fields(inner, value)
        return [f"{name}:", *_indented(lines)] if lines else []
    parts = [part for part in value if isinstance(part, dict)] if isinstance(value, list) else []
    written = [line for part in parts for line in _indented(_entry(inner, part, parts, own))]
    return [f"{name}:", *written] if written else []


def _entry(inner: type[BaseModel], part: dict, parts: list[dict], own: bool) -> list[str]:
    """An entry of a list: what makes it the same in every language, then its words."""
    words = _fields(inner, part)
    if not words:
        return []
    key = next((key for key in KEYS if key in part), "")
    names = [key] if key else []
    # who answers matters where two people answer the same question
    names += ["by"] if "by" in part and (own or sum(each.get(key) == part.get(key) for each in parts) > 1) else []
    keys = [f"{each}: {scalar(str(part[each]))}" for each in names]
    first, *rest = keys or [""]
    return [f"- {first}", *_indented([*rest, *words])] if first else ["-", *_indented(words)]


def _comment(text: str) -> list[str]:
    # what YAML refuses even in a comment becomes a space
    kept = "".join(c if c.isprintable() or c in "\n\u202f\u00a0" else " " for c in text)
    return [f"# {line}".rstrip() for line in kept.split("\n")]


def _stamp(model: type[BaseModel], original: frontmatter.Source) -> str:
    return f'translation_of_digest: "{original_digest(model, original)}"'


def _indented(lines: list[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _stamped(text: bytes, line: bytes) -> bytes:
    """The file with that line in its front matter: in place of the former one, or else last."""
    if STAMP.search(text):
        return STAMP.sub(line, text, count=1)
    fences = list(CLOSING.finditer(text))
    if len(fences) < 2:
        return text
    end = b"\r\n" if b"\r\n" in text else b"\n"
    return text[: fences[1].start()] + line + end + text[fences[1].start():]


def _only_stamped(before: frontmatter.Source, after: frontmatter.Source | list) -> bool:
    if isinstance(after, list):
        return False
    rest = [{name: value for name, value in each.fields.items() if name != "translation_of_digest"} for each in (before, after)]
    return rest[0] == rest[1] and before.body == after.body and "translation_of_digest" in after.fields
