"""`inv withdraw`: a consent that was withdrawn is written down, the site built without the person, and what no tool can do is said.

Nothing is written before somebody has seen what will go, and said yes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from ..build.aside import entry_of
from ..build.common import is_kept
from ..build.project import Project
from ..build.rehearsal import Rehearsal, rehearse
from ..build.report import Report
from ..build.store import write_whole
from ..library.excerpt import as_draft, people_alone
from ..library.pencil import pencilled
from ..terms.problem import ContentError, Problem
from .answers import plain
from .consents import Held, everybody, meant, unread_of
from .mentions import Mention, mentions
from .refusal import Refusal
from .words import Speaker
from .words.folder import WORDS as FAULTS
from .words.folder import fault
from .words.withdraw import WORDS

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Withdrawal(NamedTuple):
    """What is about to be done: whose consents, the files as they will be, what becomes of the site, where the name still stands.

    `drafts` are the entries that nobody may read before the name is out of them, which `named` says where to find; `aside` those with other
    faults, which the site is built without; `unread` are texts, by path relative to content/, that may hold the consent and cannot be read:
    their entries leave whole; `former` are files of the whole site with faults, which are taken as the last build found them.
    """

    people: tuple[Held, ...]
    texts: Mapping[str, bytes]
    rehearsal: Rehearsal
    mentions: tuple[Mention, ...]
    drafts: tuple[str, ...] = ()
    named: tuple[Problem, ...] = ()
    aside: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    former: tuple[str, ...] = ()

    def part_of(self, project: Project) -> Project:
        """The project without what has faults."""
        return project._replace(aside=self.aside, former=bool(self.former))


def withdrawal(project: Project, typed: str, lang: str = "") -> Withdrawal:
    """What `typed` asks for, rehearsed; raises Refusal.  Nothing in content/ or the output is touched."""
    say = Speaker(WORDS, lang)
    if not plain(typed):
        raise Refusal(say("whom"))
    people, unread = _asked(project, typed.strip().replace("\\", "/").removeprefix(f"{project.shown}/").rstrip("/"), say)
    texts = _texts(project, people, say) | _closed(project, unread)
    rehearsal = _rehearsed(project, people, texts)
    if not texts and not (rehearsal.problems or rehearsal.others or rehearsal.removed or rehearsal.carrying):
        raise Refusal(say("already", day=last_day(people)))
    announced = _with_aside(_with_drafts(Withdrawal(tuple(people), texts, rehearsal, (), unread=unread), project), project)
    closed = [*(each.folder for each in people if each.own), *announced.drafts]
    # in an entry that stays, the lines that name the person as one of its people say nothing on the site
    own = {f"{project.shown}/{each.file}" for each in people}
    found = [each for each in mentions(project, (each.name for each in people), closed) if not (each.path in own and _declares(project, each))]
    return announced._replace(mentions=tuple(found))


def _asked(project: Project, typed: str, say: Speaker) -> tuple[list[Held], tuple[str, ...]]:
    """The people whom `typed` means, and the texts that cannot be read in which the same consent stands, or that are all there is of what it names."""
    known, unread = everybody(project)
    try:
        people = meant(known, typed, say)
    except Refusal as refusal:
        closed = unread_of(project, unread, typed, ())
        if closed:
            return [], closed
        folders = dict.fromkeys(path.rpartition("/")[0] for path in unread)
        where = "".join(f'\n  inv withdraw "{folder}"' for folder in folders)
        raise Refusal("\n".join([str(refusal), *([say("unread", where=where)] if where else [])])) from None
    return people, unread_of(project, unread, "", {each.reference for each in people})


def _closed(project: Project, unread: Iterable[str]) -> dict[str, bytes]:
    """Such texts as drafts, wherever that can be written: they stay away even when somebody has mended them."""
    drafts = {file: as_draft((project.content / file).read_bytes()) for file in unread}
    return {file: text for file, text in drafts.items() if text is not None}


def _rehearsed(project: Project, people: Iterable[Held], texts: Mapping[str, bytes]) -> Rehearsal:
    """What becomes of the people's entries with these texts, or as they are: a withdrawal may be written down and not carried out."""
    return rehearse(project, {each.file: (project.content / each.file).read_bytes() for each in people} | dict(texts))


def _with_drafts(found: Withdrawal, project: Project) -> Withdrawal:
    """The same with each entry that still names the person as a draft, so that nothing holds the site back; as it was where that would not help."""
    named = [fault for fault in found.rehearsal.problems if fault.code == "withheld-named"]
    folders = {fault.path.rpartition("/")[0] for fault in named}
    drafts = {file: pencilled(text, (), "draft", "true", "title") for file, text in found.texts.items() if f"{project.shown}/{file}".rpartition("/")[0] in folders}
    if not named or not all(drafts.values()):
        return found
    rehearsal = _rehearsed(project, found.people, {**found.texts, **drafts})
    if rehearsal.problems:
        return found
    lines = {f"{project.shown}/{file}": _put_in(found.texts[file], text) for file, text in drafts.items()}
    places = tuple(fault._replace(line=fault.line + (fault.line >= lines.get(fault.path, fault.line + 1))) for fault in named)
    return found._replace(texts={**found.texts, **drafts}, rehearsal=rehearsal, drafts=tuple(sorted({file.rpartition("/")[0] for file in drafts})), named=places)


def _with_aside(found: Withdrawal, project: Project) -> Withdrawal:
    """The same without all that would hold the site back, which may be an entry that was written long after the person's own."""
    wider = _wider(found, (*found.rehearsal.problems, *found.rehearsal.others), project)
    return _with_aside(wider._replace(rehearsal=_rehearsed(wider.part_of(project), found.people, found.texts)), project) if wider != found else found


def _wider(found: Withdrawal, faults: Iterable[Problem], project: Project) -> Withdrawal:
    """The same without the entries that have these faults, and with the files of the whole site as they were where those have some."""
    errors = [fault for fault in faults if fault.severity == "error"]
    common = {fault.path for fault in errors if fault.path.startswith(f"{project.shown}/") and not entry_of(fault, project.shown)} if is_kept(project) else ()
    return found._replace(aside=tuple(sorted({*found.aside, *entries_at_fault(errors, project)})), former=tuple(sorted({*found.former, *common})))


def entries_at_fault(faults: Iterable[Problem], project: Project) -> tuple[str, ...]:
    """The folders below content/ of the entries that have errors."""
    return tuple(sorted({entry_of(fault, project.shown) for fault in faults if fault.severity == "error"} - {""}))


def last_day(people: Iterable[Held]) -> str:
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
        if DAY.fullmatch(each.withdrawn_on) and each.withdrawn_on <= today:
            continue
        before = texts.get(each.file) or (project.content / each.file).read_bytes()
        field = ("people", each.rank, "consent"), "withdrawn_on", today, "reference"
        after = pencilled(before, *field) or ((alone := people_alone(before)) and alone.pencilled(*field))
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


def write(project: Project, found: Withdrawal, lang: str = "") -> None:
    """Writes the consents; raises Refusal where a file cannot be written."""
    for file, text in found.texts.items():
        try:
            write_whole(project.content / file, text)
        except OSError as error:
            say = Speaker(FAULTS, lang)
            raise Refusal(say("unwritable", where=f"{project.shown}/{file}", fault=fault(say, error))) from None


def built_without(project: Project, found: Withdrawal, build: Callable[[Withdrawal], Report]) -> tuple[Withdrawal, Report]:
    """The report of a build, which is given what to do without, and what was withdrawn with all of that: an entry that lacks may be a fault of another.

    Raises ContentError where no build could do without what is at fault.
    """
    while True:
        try:
            return found, build(found)
        except ContentError as refused:
            wider = _wider(found, refused.problems, project)
            if wider == found:
                raise
            found = wider
