"""One bundle of content/ read whole: an entry in all its languages, with what is wrong with it."""

from __future__ import annotations

from difflib import get_close_matches
from hashlib import blake2b
from typing import Any, NamedTuple

from pydantic import BaseModel

from ..model.facts import inner_model, is_localized
from ..model.types import EntryType
from ..model.values import FLAGS
from ..terms.languages import is_language_tag
from ..terms.problem import Problem, problem, shown
from . import frontmatter, prose
from .checklists import checklist_problems
from .desk import Desk
from .doubts import entry_doubts
from .files import entitled, files_named, read_files, unused
from .inherit import Inheritance
from .people import person_problems
from .references import Reference, references_of
from .typeset import typeset_segments
from .validate import undotted, validate
from .version import Version
from .words import typeset_tree

# fields of each language that hold no word of the text
NOT_WORDS = ("slug", "aliases", "translation_of_digest", "minor_change")


class Bundle(NamedTuple):
    """A folder of content/: texts by language, and the names of the files beside them; paths relative to content/."""

    type: EntryType
    slug: str
    texts: dict[str, str]
    files: tuple[str, ...]

    @property
    def folder(self) -> str:
        """The bundle's folder relative to content/, with forward slashes."""
        return f"{self.type.folder}/{self.slug}"


class Entry(NamedTuple):
    """What a bundle says; `versions` is empty where faults forbid to use it."""

    kind: str
    slug: str
    original: str
    versions: dict[str, Version]
    references: tuple[Reference, ...]
    problems: tuple[Problem, ...]


def read_entry(bundle: Bundle, desk: Desk) -> Entry:
    """The entry in `bundle`; every fault that can be found at once is in its `problems`."""
    problems: list[Problem] = []
    sources: dict[str, frontmatter.Source] = {}
    for lang, name in sorted(bundle.texts.items(), key=lambda pair: _rank(pair[0], desk)):
        source = frontmatter.read((desk.content / name).read_bytes(), f"{desk.shown}/{name}")
        if isinstance(source, list):
            problems += source
            continue
        problems += source.warnings
        sources[lang] = source
    if not sources:
        return Entry(bundle.type.name, bundle.slug, "", {}, (), tuple(problems))
    original = original_language(bundle.type, sources)
    versions, references, found = {}, [], {}
    named: set[str] = set()
    for lang, source in sources.items():
        version, refs, faults = _version(bundle, desk, sources[original], source, lang, named)
        found[lang] = faults
        references += refs
        if version:
            versions[lang] = version
    problems += [fault for lang, source in sources.items() for fault in (found[lang] if lang == original else _own(found[lang], found[original], source))]
    if versions:
        problems += unused(bundle.folder, bundle.files, named, desk.shown)
        problems = _without_misspelt(problems, bundle.files)
    if len(sources) < len(bundle.texts):
        # the text that cannot be read may be the one that holds what the others lack
        versions, problems = {}, [fault for fault in problems if fault.code != "field-missing"]
    elif original not in versions:
        versions, problems = {}, _told_once(problems, sources[original].path)
    drafts = {source.path for source in sources.values() if is_draft(source) or is_draft(sources[original])}
    # a draft forbids nothing: a story half-written must not stand in the way of another's withdrawal
    problems = [fault._replace(severity="warning") if fault.path in drafts else fault for fault in problems]
    references = [each for each in references if each.path not in drafts]
    return Entry(bundle.type.name, bundle.slug, original, versions, _written_once(references, sources[original].path), tuple(problems))


def is_draft(source: frontmatter.Source) -> bool:
    """Whether a text says of itself that it is not ready; of a translation, this concerns it alone."""
    return _says(source, "draft")


def _says(source: frontmatter.Source, flag: str) -> bool:
    return FLAGS.get(str(source.fields.get(flag, "")).lower(), False)


def _written_once(references: list[Reference], original_path: str) -> tuple[Reference, ...]:
    """Without the pointers that a translation only inherits: their faults are the original's."""
    own = {(each.place, each.target) for each in references if each.path == original_path and each.place}
    return tuple(each for each in references if each.path == original_path or (each.place, each.target) not in own)


def original_digest(model: type[BaseModel], source: frontmatter.Source) -> str:
    """What `translation_of_digest` holds in a translation made from this text: 16 hexadecimal digits.

    Only what a translator has to say again counts: a consent that is renewed or withdrawn, a date, a place change no word.
    """
    return blake2b(repr((_worded(model, source.fields), source.body.strip())).encode(), digest_size=8).hexdigest()


def _worded(model: type[BaseModel], tree: Any) -> list:
    """The localized fields that are filled, with their names, in the order of the model; entries of a list in their own."""
    if isinstance(tree, list):
        return [words for each in tree if (words := _worded(model, each))]
    found = []
    for name in model.model_fields if isinstance(tree, dict) else ():
        inner, _ = inner_model(model, name)
        if is_localized(model, name):
            found += [(name, repr(tree[name]))] if tree.get(name) and name not in NOT_WORDS else []
        elif inner and (words := _worded(inner, tree.get(name))):
            found.append((name, words))
    return found


def _rank(lang: str, desk: Desk) -> tuple[int, str]:
    return (desk.languages.index(lang) if lang in desk.languages else len(desk.languages), lang)


def original_language(kind: EntryType, sources: dict[str, frontmatter.Source]) -> str:
    """The language of the text that says most of what all languages share; the site's first language wins a tie."""
    def shared(lang: str) -> int:
        tree = sources[lang].fields
        return sum(name in kind.record.model_fields and not is_localized(kind.record, name) for name in tree)

    return max(sources, key=shared)


def _version(bundle: Bundle, desk: Desk, original: frontmatter.Source, source: frontmatter.Source, lang: str, named: set[str]):
    model, problems, tree, is_original = bundle.type.record, [], source.fields, source is original
    if not is_language_tag(lang):
        return None, [], [problem("language-unknown", source.path, found=lang, known=", ".join(desk.languages))]
    if not is_original:
        heir = Inheritance(source.path, source.line_of, original.path)
        tree = heir.merge(model, original.fields, {name: value for name, value in source.fields.items() if name != "draft"})
        tree |= {"draft": "true"} if is_draft(source) else {}
        problems += heir.problems
    record, faults = validate(model, typeset_tree(model, tree, lang), source.path, source.line_of)
    problems += faults
    text = prose.convert(source.body, path=source.path, first_line=source.body_line, lang=lang)
    problems += text.problems
    if record is None:
        return None, [], problems
    problems += person_problems(record, source.path, source.line_of)
    if is_original:
        problems += checklist_problems(record, source.path, source.line_of)
        # what is half-written lacks more than it says
        problems += [] if record.draft else entry_doubts(record, source.body, source.path, source.line_of)
    if not is_original and lang not in desk.languages:
        problems.append(problem("language-unused", source.path, severity="warning", found=lang, known=", ".join(desk.languages)))
    named |= files_named(record, text.segments)
    files, faults = read_files(bundle.folder, bundle.files, record, text.segments, desk, source.path, source.line_of)
    files = entitled(files, original.fields.get("documents"))
    problems += faults
    told = record.translation_of_digest
    # the digest last: few translations tell theirs, and to find it takes 2 % of a cold build
    outdated = not is_original and told is not None and not _says(original, "minor_change") and told != original_digest(model, original)
    digest = blake2b(digest_size=16)
    for part in (bundle.folder, lang, record.model_dump_json(exclude_defaults=True), repr(sorted(files.items())), str(outdated)):
        digest.update(part.encode() + b"\0")
    fields = digest.hexdigest()
    digest.update(source.body.encode())
    body = typeset_segments(text.segments, lang)
    references = references_of(record, text.segments, source.path)
    return Version(lang, record, body, text.text, files, outdated, digest.hexdigest(), fields), references, problems


def _own(faults: list[Problem], told: list[Problem], source: frontmatter.Source) -> list[Problem]:
    """The faults of a translation, without those of fields that it only inherits."""
    known = {(each.field, each.code) for each in told}
    return [each for each in faults if not each.field or (each.field, each.code) not in known or _says_so(source.fields, each)]


def _says_so(tree: Any, fault: Problem) -> bool:
    """Whether a text itself writes what a fault found."""
    for step in undotted(fault.field):
        if not (step in tree if isinstance(tree, dict) else isinstance(tree, list) and isinstance(step, int) and step < len(tree)):
            return False
        tree = tree[step]
    return dict(fault.facts).get("found", shown(tree)) == shown(tree)


def _without_misspelt(problems: list[Problem], files: tuple[str, ...]) -> list[Problem]:
    """Without what only follows from the misspelt name of a file: that the file itself is not used, that a translation names it rightly."""
    missing = {dict(each.facts)["found"] for each in problems if each.code == "file-missing"}
    meant = {near for name in missing for near in get_close_matches(name, files, 1, 0.6)}
    return [each for each in problems if each.code not in ("file-unused", "translated-part-unknown") or dict(each.facts)["found"] not in meant]


def _told_once(problems: list[Problem], original_path: str) -> list[Problem]:
    """Without the faults that a translation only repeats from its broken original."""
    told = {(fault.field, fault.code) for fault in problems if fault.path == original_path}
    return [fault for fault in problems if fault.path == original_path or (fault.field, fault.code) not in told]
