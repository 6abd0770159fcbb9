"""`inv new TYPE`: a bundle of content/ that passes `check` once it is filled in.  Nothing is ever overwritten."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from ..build.project import Project
from ..build.store import write_whole
from ..library.validate import Place, validate
from ..model.types import TYPES, EntryType
from ..terms.languages import is_language_tag
from ..terms.slugs import is_slug, slugify
from .answers import plain, understood
from .fields import field_at, put, walk
from .interview import Ask, Interview
from .known import Choice, known_things
from .refusal import Refusal
from .skeleton import Skeleton
from .words import Speaker
from .words.new import WORDS

LONGEST_SLUG = 60


class Wish(NamedTuple):
    """What the command line asks for: `values` are `field=value`, fields dotted and entries of lists counted from 1."""

    type: str
    title: str = ""
    slug: str = ""
    lang: str = ""
    values: tuple[str, ...] = ()


class Written(NamedTuple):
    """The file that was written, and the required fields that it leaves blank."""

    file: Path
    blanks: tuple[str, ...]


def new(project: Project, wish: Wish, ask: Ask | None = None, tell: Callable[[str], None] = print) -> Written:
    """Writes the bundle; `ask` is None where no person is there.  Raises Refusal."""
    say = Speaker(WORDS)
    kind = type_of(wish.type, say)
    lang = wish.lang or next(iter(project.languages))
    if not is_language_tag(lang):
        raise Refusal(say("lang-unknown", found=lang, first=next(iter(project.languages))))
    known = known_things(project, say.lang)
    tree = _defaults(kind, project, _answers(kind, wish, known, say))
    if wish.slug:
        _free(project, kind, _checked_slug(wish.slug, say), say)
    if ask:
        tell(say("welcome", name=say(kind.name)))
        tree = Interview(kind.record, tree, known, ask, tell).run()
    folder = _folder(project, kind, wish.slug or _slug_of_country(kind, tree) or _unused_slug(project, kind, tree, say), say)
    text = "\n".join(["---", *Skeleton(known, say.lang).lines(kind.record, tree), "---", "", ""])
    write_whole(folder / f"index.{lang}.md", text.encode())
    return Written(folder / f"index.{lang}.md", _blanks(kind, tree))


def type_of(name: str, say: Speaker) -> EntryType:
    """The type of that name, in French or English, singular or its folder's; raises Refusal."""
    for kind in TYPES:
        if slugify(name) in {kind.name, kind.folder, *(slugify(word) for word in WORDS[kind.name])}:
            return kind
    words = [say(kind.name) for kind in TYPES]
    raise Refusal(say("type-unknown" if plain(name) else "type-absent", found=plain(name), known=", ".join(words), first=words[0]))


def report(written: Written, shown: Path, lang: str = "") -> str:
    """What was written and what to do next."""
    say = Speaker(WORDS, lang)
    lines = [say("written", where=shown)]
    if written.blanks:
        lines.append(say("still", fields=", ".join(written.blanks)))
    return "\n".join([*lines, say("draft"), say("next")])


def _answers(kind: EntryType, wish: Wish, known: dict[str, tuple[Choice, ...]], say: Speaker) -> dict:
    tree: dict = {}
    for value in (*([f"title={wish.title}"] if wish.title else []), *wish.values):
        name, equals, answer = value.partition("=")
        if not equals:
            raise Refusal(say("set-shape", found=plain(value)))
        place = _place(kind, name.strip())
        field = field_at(kind.record, place)
        if field is None or field.inner:
            raise Refusal(say("field-unknown", found=plain(name), known=", ".join(_names(kind))))
        put(tree, place, understood(answer, field, known.get(field.fact.refers, ())))
    _, faults = validate(kind.record, tree, "--set", lambda place: 0)
    wrong = [fault for fault in faults if fault.code not in ("field-missing", "list-too-short")]
    if wrong:
        raise Refusal("\n".join([say("refused"), *(fault.text(say.lang) for fault in wrong)]))
    return tree


def _place(kind: EntryType, name: str) -> Place:
    """`people.1.name` as a place; the first entry is meant where a list is named without a number."""
    place: list[str | int] = []
    for part in name.split("."):
        place.append(int(part) - 1 if re.fullmatch(r"[1-9]\d?", part) else part)
        field = field_at(kind.record, tuple(place))
        rest = name.split(".")[len(place):]
        if field and field.inner and field.many and isinstance(place[-1], str) and rest and not rest[0].isdigit():
            place.append(0)
    return tuple(place)


def _names(kind: EntryType) -> Iterable[str]:
    return (".".join("1" if part == 0 else str(part) for part in place) for place, field in walk(kind.record) if not field.inner)


def _defaults(kind: EntryType, project: Project, tree: dict) -> dict:
    """The answers, a draft of today unless they say otherwise."""
    today = {"date_published": project.today.isoformat()} if kind.record.model_fields["date_published"].is_required() else {}
    return {"draft": "true", **today, **tree}


def _checked_slug(slug: str, say: Speaker) -> str:
    if not is_slug(slug):
        raise Refusal(say("slug-wrong", found=plain(slug), near=slugify(slug) or say("untitled")))
    return slug


def _free(project: Project, kind: EntryType, slug: str, say: Speaker) -> None:
    if (project.content / kind.folder / slug).exists():
        raise Refusal(say("slug-taken", found=f"{project.shown}/{kind.folder}/{slug}"))


def _folder(project: Project, kind: EntryType, slug: str, say: Speaker) -> Path:
    """The new folder; another program may have made it since it was found free."""
    folder = project.content / kind.folder / slug
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        raise Refusal(say("slug-taken", found=f"{project.shown}/{kind.folder}/{slug}")) from None
    return folder


def _slug_of_country(kind: EntryType, tree: dict) -> str:
    """The name that a destination's folder must have, "" where it is free."""
    return tree.get("country", "").lower() if kind.name == "destination" else ""


def _unused_slug(project: Project, kind: EntryType, tree: dict, say: Speaker) -> str:
    """The year and the title's words, as the entries of the demonstration are named; numbered where that is taken."""
    words = slugify(tree.get("school_year") or tree.get("title") or "") or say("untitled")
    year = str((tree.get("mobility") or tree).get("start") or tree.get("date_published") or "")[:4]
    stem = f"{year}-{words}" if year and not words.startswith(year) else words
    if len(stem) > LONGEST_SLUG:
        stem = stem[: LONGEST_SLUG + 1].rpartition("-")[0] or stem[:LONGEST_SLUG]
    slug, number = stem, 1
    while (project.content / kind.folder / slug).exists():
        number += 1
        slug = f"{stem}-{number}"
    return slug


def _blanks(kind: EntryType, tree: dict) -> tuple[str, ...]:
    """The required fields without a value, as `check` will name them."""
    whole = dict(tree)
    for place, field in walk(kind.record):
        if field.inner and field.required and len(place) == 1 and field.name not in whole:
            whole[field.name] = [{}] if field.many else {}
    _, faults = validate(kind.record, whole, "", lambda place: 0)
    return tuple(dict.fromkeys(fault.field for fault in faults))
