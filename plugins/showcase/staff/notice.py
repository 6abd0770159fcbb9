"""What `inv withdraw` tells: before, what will happen; after, what no tool can do."""

from __future__ import annotations

from collections.abc import Iterable

from ..build.project import Project
from ..build.rehearsal import Rehearsal
from ..build.server import server_folder
from ..model.values import Purpose
from ..terms.problem import Problem
from .withdraw import Withdrawal, last_day
from .words import Speaker
from .words.withdraw import WORDS

# as many addresses as one reads through
SHOWN = 12
PURPOSES: tuple[Purpose, ...] = ("feed", "social", "kiosk", "print")


def unbuilt(lang: str = "") -> str:
    """What is told where faults, or somebody, stopped the build."""
    return Speaker(WORDS, lang)("written")


def foretold(project: Project, found: Withdrawal, lang: str = "") -> str:
    """What will happen, before it does."""
    say, rehearsal = Speaker(WORDS, lang), found.rehearsal
    written = any(file not in found.unread for file in found.texts)
    whose = [say("own" if each.own else "voice", entry=each.folder, person=each.id, form=each.reference) for each in found.people]
    parts = [_list(say("whose") if written else say("whose-already", day=last_day(found.people)), whose)] if whose else []
    parts += [_list(say("closed"), [f"{project.shown}/{file}" for file in found.unread])] if found.unread else []
    if rehearsal.built:
        pages, files = _gone(project, rehearsal)
        carrying = [_address(project, path) for path in rehearsal.carrying]
        parts += [_list(say.count(code, len(listed)), _some(listed, say)) for code, listed in (("pages-go", pages), ("files-go", files), ("pages-anew", carrying)) if listed]
        parts += [say.count("pages-touched", rehearsal.touched)] if rehearsal.touched else []
    else:
        parts.append(say("never-built"))
    if found.mentions:
        parts.append(_list(say("mentions"), [f"{each.path}:{each.line}" for each in found.mentions]))
    if found.drafts:
        parts.append(_list(say("drafts"), _places(found.named)))
    if found.aside:
        parts.append(_list(say("aside"), [f"{project.shown}/{folder}" for folder in found.aside]))
    if found.former:
        parts.append(_list(say("former"), found.former))
    if rehearsal.others:
        parts.append(_list(say("in-the-way"), sorted({fault.path for fault in rehearsal.others})))
    return "\n\n".join(parts)


def remaining(project: Project, found: Withdrawal, lang: str = "") -> str:
    """What is left to do once the site is built: none of it can be done from here."""
    say = Speaker(WORDS, lang)
    # what cannot be read may grant everything
    granted = {purpose for each in found.people for purpose in each.purposes} | set(PURPOSES if found.unread else ())
    pages, files = ([project.host + address for address in listed] for listed in _gone(project, found.rehearsal))
    steps = [
        say("publish", output=project.output, server=server_folder(project)),
        *([say("other-outputs", where=", ".join(elsewhere))] if (elsewhere := _other_outputs(project)) else []),
        *([_nested(say("look"), [*_some(pages, say), *_some(files, say)])] if pages or files else []),
        *([say("closed-left", where=", ".join(found.unread))] if found.unread else []),
        *([say("aside-left", where=", ".join(found.aside))] if found.aside else []),
        *([say("former-left", where=", ".join(found.former))] if found.former else []),
        say("search-engines" if pages or files else "search-engines-copy"),
        *(say(f"purpose-{purpose}") for purpose in PURPOSES if purpose in granted),
        *([say("mentions-left")] if found.mentions else []),
        *([say("drafts-left", where=", ".join(found.drafts))] if found.drafts else []),
        say("history"),
        say("answer"),
    ]
    return "\n".join([say("done"), *(f"{number}. {step}" for number, step in enumerate(steps, 1))])


def _places(faults: Iterable[Problem]) -> list[str]:
    return list(dict.fromkeys(f"{fault.path}:{fault.line}" if fault.line else fault.path for fault in faults))


def _other_outputs(project: Project) -> list[str]:
    """Other folders that the same content was built into, which still show the person."""
    folders = sorted(each.parent.name for each in project.cache.parent.glob("*/manifest") if each.parent != project.cache)
    return [name for name in folders if project.output.with_name(name).is_dir()]


def _gone(project: Project, rehearsal: Rehearsal) -> tuple[list[str], list[str]]:
    """The addresses of the pages that go, and of all other files: pictures, sounds, sheets, feeds."""
    addresses = [_address(project, path) for path in rehearsal.removed]
    return [each for each in addresses if each.endswith("/")], [each for each in addresses if not each.endswith("/")]


def _address(project: Project, path: str) -> str:
    return project.root + path.removesuffix("index.html")


def _some(lines: list[str], say: Speaker) -> list[str]:
    return lines if len(lines) <= SHOWN + 1 else [*lines[:SHOWN], say("more", number=len(lines) - SHOWN)]


def _list(title: str, lines: list[str]) -> str:
    return "\n".join([title, *(f"  - {line}" for line in lines)])


def _nested(title: str, lines: list[str]) -> str:
    return "\n".join([title, *(f"     {line}" for line in lines)])
