"""Whose consent is meant by what the staff type: the number of a form, an entry, or one of its people."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from ..build.project import Project
from ..build.scan import scan
from ..library import frontmatter
from ..library.entry import original_language
from ..library.excerpt import people_alone
from ..library.yamltree import Tree
from ..model.types import BY_FOLDER
from ..terms.slugs import slugify
from .answers import plain
from .refusal import Refusal
from .words import Speaker

TESTIMONIES = "testimonies/"
# what the texts of entries end with, were it by mistake
TEXTS = (".md", ".markdown", ".txt")


class Held(NamedTuple):
    """A person of an entry, as its original text says: `rank` in the list of people, from 0; days and form are texts as written, "" where there is none."""

    folder: str
    file: str
    rank: int
    id: str
    voice: str
    name: str
    reference: str
    withdrawn_on: str
    purposes: tuple[str, ...]

    @property
    def own(self) -> bool:
        """Whether the entry is a testimony that stands and falls with this person."""
        return self.rank == 0 and self.folder.startswith(TESTIMONIES)


def everybody(project: Project) -> tuple[list[Held], list[str]]:
    """All people of all entries; and the files, relative to content/, that may hold consents and cannot be read, or lie where no build reads them."""
    found: list[Held] = []
    read: set[str] = set()
    for folder, each in scan(project.content, project.shown).bundles.items():
        sources = {lang: _read(project.content / path) for lang, path in each.bundle.texts.items()}
        if all(sources.values()):
            readable = {lang: source for lang in (*project.languages, *sorted(sources)) if (source := sources.get(lang))}
            spoken = original_language(each.bundle.type, readable)
            fields = readable[spoken].fields
        else:
            spoken, fields = _consenting(project, each.bundle.texts, sources)
        if spoken:
            found += _people(folder, each.bundle.texts[spoken], fields)
            read |= {*each.bundle.texts.values()}
    return found, [path for path in _texts(project) if path not in read]


def _texts(project: Project) -> list[str]:
    """Whatever may be an entry's text, were its folder or itself well named."""
    return sorted(path.relative_to(project.content).as_posix() for section in BY_FOLDER for path in project.content.glob(f"{section}/*/*") if path.suffix.lower() in TEXTS and path.is_file())


def _read(path: Path) -> frontmatter.Source | None:
    source = frontmatter.read(path.read_bytes(), "")
    return None if isinstance(source, list) else source


def _consenting(project: Project, texts: Mapping[str, str], sources: Mapping[str, frontmatter.Source | None]) -> tuple[str, Tree]:
    """The language of the one text that says who consents to what, with its people: of an entry's texts only the original does; "" where that is not sure."""
    found = {}
    for lang, source in sources.items():
        excerpt = None if source else people_alone((project.content / texts[lang]).read_bytes())
        fields = source.fields if source else excerpt.fields if excerpt else {}
        if any(each.reference for each in _people("", "", fields)):
            found[lang] = fields
    return next(iter(found.items())) if len(found) == 1 else ("", {})


def _people(folder: str, file: str, fields: dict) -> Iterator[Held]:
    people = fields.get("people")
    for rank, person in enumerate(people if isinstance(people, list) else ()):
        if isinstance(person, dict):
            consent = person["consent"] if isinstance(person.get("consent"), dict) else {}
            says = lambda part, name: part[name] if isinstance(part.get(name), str) else ""  # noqa: E731
            purposes = tuple(each for each in consent.get("purposes") or () if isinstance(each, str)) if isinstance(consent.get("purposes"), list) else ()
            yield Held(folder, file, rank, says(person, "id"), says(person, "voice"), says(person, "name"), says(consent, "reference"), says(consent, "withdrawn_on"), purposes)


def meant(people: list[Held], typed: str, say: Speaker) -> list[Held]:
    """The people whom `typed` means, in every entry where the same form stands; raises Refusal where that is not sure."""
    chosen = _by_form(people, typed) or _by_entry(people, typed, say) or _by_id(people, typed, say)
    if not chosen:
        known = sorted({name for each in people for name in (each.reference, each.folder.split("/")[1], each.id) if name})
        near = get_close_matches(typed, known, 3, 0.5) or known[:3]
        raise Refusal(say("nobody", found=plain(typed), near=", ".join(near)))
    if all(not each.reference for each in chosen):
        raise Refusal(say("no-consent", where=", ".join(each.folder for each in chosen)))
    forms = {each.reference for each in chosen if each.reference}
    return [each for each in people if each.reference in forms]


def _by_form(people: list[Held], wanted: str) -> list[Held]:
    return [each for each in people if each.reference and each.reference.casefold() == wanted.casefold()]


def _by_entry(people: list[Held], wanted: str, say: Speaker) -> list[Held]:
    """`cork` or `testimonies/cork`: a story's own person, or else the only one; `cork:lea`: that one."""
    entry, _, person = wanted.partition(":")
    inside = [each for each in people if entry in (each.folder, each.folder.split("/")[1])]
    folders = sorted({each.folder for each in inside})
    if len(folders) > 1:
        raise Refusal(say("entries", known=", ".join(folders)))
    if person:
        return [each for each in inside if each.id == person]
    own = [each for each in inside if each.own] or inside
    if len(own) > 1:
        raise Refusal(say("which", known=_listed(own, say)))
    return own


def _by_id(people: list[Held], wanted: str, say: Speaker) -> list[Held]:
    """An id is its entry's own: the same in two entries may be two people, unless one form names both."""
    found = [each for each in people if each.id == wanted]
    if len({each.reference or each.folder for each in found}) > 1:
        raise Refusal(say("which", known=_listed(found, say)))
    return found


def unread_of(project: Project, unread: Iterable[str], typed: str, forms: Collection[str]) -> tuple[str, ...]:
    """Those of the unread texts that hold one of the forms, or lie in the entry that `typed` names."""
    wanted = re.compile("|".join(rf"reference:[ \t]*[\"']?{re.escape(form)}(?![\w-])" for form in {typed, *forms} if form), re.IGNORECASE)
    entry = slugify(typed.partition(":")[0].rpartition("/")[2])
    lies = lambda path: entry != "" and slugify(path.split("/")[1]) == entry  # noqa: E731
    return tuple(path for path in unread if lies(path) or wanted.search((project.content / path).read_bytes().replace(b"\0", b"").decode("utf-8", "replace")))


def _listed(people: list[Held], say: Speaker) -> str:
    return "".join("\n  " + say("choice", form=each.reference or f"{each.folder}:{each.id}", entry=each.folder, person=each.id) for each in people)
