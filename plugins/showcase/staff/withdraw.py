"""`inv withdraw`: a consent that was withdrawn is written down, the site built without the person, and what no tool can do is said.

Nothing is written before somebody has seen what will go, and said yes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from ..build.aside import entry_of
from ..build.project import Project
from ..build.rehearsal import Rehearsal, rehearse
from ..build.report import Report
from ..build.server import server_folder
from ..build.store import write_whole
from ..library.pencil import pencilled
from ..model.values import Purpose
from ..terms.problem import ContentError, Problem
from .answers import plain
from .consents import Held, everybody, meant
from .mentions import Mention, mentions
from .refusal import Refusal
from .words import Speaker
from .words.withdraw import WORDS

# as many addresses as one reads through
SHOWN = 12
PURPOSES: tuple[Purpose, ...] = ("feed", "social", "kiosk", "print")


class Withdrawal(NamedTuple):
    """What is about to be done: whose consents, the files as they will be, what becomes of the site, where the name still stands.

    `drafts` are the entries that nobody may read before the name is out of them, which `named` says where to find; `aside` those with other
    faults, which the site is built without.
    """

    people: tuple[Held, ...]
    texts: Mapping[str, bytes]
    rehearsal: Rehearsal
    mentions: tuple[Mention, ...]
    drafts: tuple[str, ...] = ()
    named: tuple[Problem, ...] = ()
    aside: tuple[str, ...] = ()


def withdrawal(project: Project, typed: str, lang: str = "") -> Withdrawal:
    """What `typed` asks for, rehearsed; raises Refusal.  Nothing in content/ or the output is touched."""
    say = Speaker(WORDS, lang)
    if not plain(typed):
        raise Refusal(say("whom"))
    known, unread = everybody(project)
    try:
        people = meant(known, typed.strip().replace("\\", "/").removeprefix(f"{project.shown}/").rstrip("/"), say)
    except Refusal as refusal:
        raise Refusal("\n".join([str(refusal), *([say("unread", where=", ".join(unread))] if unread else [])])) from None
    texts = _texts(project, people, say)
    rehearsal = rehearse(project, texts)
    if not texts and not rehearsal.others:
        raise Refusal(say("already", day=_last_day(people)))
    announced = _with_aside(_with_drafts(Withdrawal(tuple(people), texts, rehearsal, ()), project), project)
    closed = [*(each.folder for each in people if each.own), *announced.drafts]
    # in an entry that stays, the lines that name the person as one of its people say nothing on the site
    own = {f"{project.shown}/{each.file}" for each in people}
    found = [each for each in mentions(project, (each.name for each in people), closed) if not (each.path in own and _declares(project, each))]
    return announced._replace(mentions=tuple(found))


def _with_drafts(found: Withdrawal, project: Project) -> Withdrawal:
    """The same with each entry that still names the person as a draft, so that nothing holds the site back; as it was where that would not help."""
    named = [fault for fault in found.rehearsal.problems if fault.code == "withheld-named"]
    folders = {fault.path.rpartition("/")[0] for fault in named}
    drafts = {file: pencilled(text, (), "draft", "true", "title") for file, text in found.texts.items() if f"{project.shown}/{file}".rpartition("/")[0] in folders}
    if not named or not all(drafts.values()):
        return found
    rehearsal = rehearse(project, {**found.texts, **drafts})
    if rehearsal.problems:
        return found
    lines = {f"{project.shown}/{file}": _put_in(found.texts[file], text) for file, text in drafts.items()}
    places = tuple(fault._replace(line=fault.line + (fault.line >= lines.get(fault.path, fault.line + 1))) for fault in named)
    return found._replace(texts={**found.texts, **drafts}, rehearsal=rehearsal, drafts=tuple(sorted({file.rpartition("/")[0] for file in drafts})), named=places)


def _with_aside(found: Withdrawal, project: Project) -> Withdrawal:
    """The same without each entry that would hold the site back, which may be one that was written long after the person's own."""
    aside = entries_at_fault((*found.rehearsal.problems, *found.rehearsal.others), project)
    return found._replace(rehearsal=rehearse(project._replace(aside=aside), found.texts), aside=aside) if aside else found


def entries_at_fault(faults: Iterable[Problem], project: Project) -> tuple[str, ...]:
    """The folders below content/ of the entries that have errors."""
    return tuple(sorted({entry_of(fault, project.shown) for fault in faults if fault.severity == "error"} - {""}))


def _last_day(people: Iterable[Held]) -> str:
    return max(each.withdrawn_on for each in people)


def _put_in(before: bytes, after: bytes) -> int:
    """The number of the line that `after` has more than `before`; beyond the last one where there is none."""
    old, new = before.splitlines(), after.splitlines()
    return next((number for number, (was, now) in enumerate(zip(old, new), 1) if was != now and len(old) < len(new)), len(new) + 1)


def _declares(project: Project, mention: Mention) -> bool:
    inside = mention.path.removeprefix(f"{project.shown}/")
    return "name:" in (project.content / inside).read_text("utf-8", "replace").splitlines()[mention.line - 1]


def _texts(project: Project, people: list[Held], say: Speaker) -> dict[str, bytes]:
    """The files with the day of today in the consents that are not withdrawn yet."""
    today, texts = project.today.isoformat(), {}
    for each in people:
        if each.withdrawn_on and each.withdrawn_on <= today:
            continue
        before = texts.get(each.file) or (project.content / each.file).read_bytes()
        after = pencilled(before, ("people", each.rank, "consent"), "withdrawn_on", today, "reference")
        if after is None:
            raise Refusal(say("by-hand", where=f"{project.shown}/{each.file}", person=each.id, line=f"withdrawn_on: {today}"))
        texts[each.file] = after
    return texts


def confirm(yes: bool, ask: Callable[[str], str] | None, lang: str = "") -> None:
    """Asks whether to go on; `ask` is None where no person is there.  Raises Refusal where the answer is not a yes."""
    say = Speaker(WORDS, lang)
    if yes:
        return
    if ask is None:
        raise Refusal(say("needs-yes"))
    try:
        answer = ask(say("ask"))
    except (EOFError, KeyboardInterrupt):
        answer = ""
    if answer.strip().casefold() not in ("o", "oui", "y", "yes"):
        raise Refusal(say("declined"))


def unbuilt(lang: str = "") -> str:
    """What is told before the faults that forbade to build."""
    return Speaker(WORDS, lang)("written")


def write(project: Project, found: Withdrawal) -> None:
    """Writes the consents."""
    for file, text in found.texts.items():
        write_whole(project.content / file, text)


def built_without(project: Project, found: Withdrawal, build: Callable[[tuple[str, ...]], Report]) -> tuple[Withdrawal, Report]:
    """The report of a build, which is given the entries to do without, and what was withdrawn with all of those: one that lacks may be a fault of another.

    Raises ContentError where the fault is no entry's.
    """
    while True:
        try:
            return found, build(found.aside)
        except ContentError as refused:
            aside = {*found.aside, *entries_at_fault(refused.problems, project)}
            if len(aside) == len(found.aside) or any(not entry_of(fault, project.shown) for fault in refused.problems if fault.severity == "error"):
                raise
            found = found._replace(aside=tuple(sorted(aside)))


def foretold(project: Project, found: Withdrawal, lang: str = "") -> str:
    """What will happen, before it does."""
    say, rehearsal = Speaker(WORDS, lang), found.rehearsal
    parts = [_list(say("whose") if found.texts else say("whose-already", day=_last_day(found.people)), [say("own" if each.own else "voice", entry=each.folder, person=each.id, form=each.reference) for each in found.people])]
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
    if rehearsal.others:
        parts.append(_list(say("in-the-way"), sorted({fault.path for fault in rehearsal.others})))
    return "\n\n".join(parts)


def remaining(project: Project, found: Withdrawal, lang: str = "") -> str:
    """What is left to do once the site is built: none of it can be done from here."""
    say = Speaker(WORDS, lang)
    granted = {purpose for each in found.people for purpose in each.purposes}
    pages, files = ([project.host + address for address in listed] for listed in _gone(project, found.rehearsal))
    steps = [
        say("publish", output=project.output, server=server_folder(project)),
        *([say("other-outputs", where=", ".join(elsewhere))] if (elsewhere := _other_outputs(project)) else []),
        *([_nested(say("look"), [*_some(pages, say), *_some(files, say)])] if pages or files else []),
        say("search-engines" if pages or files else "search-engines-copy"),
        *(say(f"purpose-{purpose}") for purpose in PURPOSES if purpose in granted),
        *([say("mentions-left")] if found.mentions else []),
        *([say("drafts-left", where=", ".join(found.drafts))] if found.drafts else []),
        *([say("aside-left", where=", ".join(found.aside))] if found.aside else []),
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
