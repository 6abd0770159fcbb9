"""From the files of content/ to rows: only what changed is read again, on every core."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from ..library import captions, frontmatter
from ..library.clear import Cleared, Withheld, clear, clear_for_preview, turning_days, withheld_people
from ..library.desk import Desk
from ..library.entry import Entry, read_entry
from ..library.files import FileFact, recordings_of
from ..library.kiosk import shown_files
from ..library.named import Passages
from ..library.references import Reference
from ..library.rows import Row, row
from ..library.version import Version
from ..model.record import Record
from ..model.values import Purpose
from ..outputs.scripts import foreign, known
from ..terms.problem import Problem, problem
from .filestate import TICK
from .letters import unshown
from .pool import share
from .project import Project
from .scan import Found
from .shelf import Sheet, Shelf, sheet

# how much of a film is held in memory at a time (bytes)
BLOCK = 1 << 20
PURPOSES: tuple[Purpose, ...] = ("web", "feed", "kiosk", "print", "social")


class Reading(NamedTuple):
    """What a bundle was read as; plain values only, so that the manifest can keep it.

    `turns` are the ordinals of the days on which consent may change what is shown,
    `phase` how many of them had come.  `sheets` are (language, digest on the shelf); `files`
    are those that may be published, by path relative to content/, and `kiosk` the names of those that a kiosk shows; `letters` are those
    of the texts of an entry that is shown for which the theme has no font.
    """

    states: tuple
    content: str
    turns: tuple[int, ...]
    phase: int
    rows: tuple[Row, ...]
    withheld: tuple[Withheld, ...]
    references: tuple[Reference, ...]
    problems: tuple[Problem, ...]
    sheets: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, FileFact], ...]
    kiosk: tuple[str, ...] = ()
    letters: str = ""

# what goes there goes whole: where it names somebody who may not be there, the entry stays away
ENTIRE: tuple[Purpose, ...] = ("kiosk", "feed")


class Part(NamedTuple):
    """What is shown of an entry for a purpose without some of its voices, and the ids of those."""

    passages: Passages
    told: tuple[str, ...]


class Reader:
    """Reads bundles for one project; `read` counts those that it had to read."""

    def __init__(self, project: Project, desk: Desk, shelf: Shelf):
        self.project, self.desk, self.shelf = project, desk, shelf
        self.read = 0

    def readings(self, bundles: dict[str, Found], known: dict[str, Reading], saved_at: int) -> dict[str, Reading]:
        """The reading of every bundle; those of `known` whose files are unchanged are taken as they are."""
        current: dict[str, Reading] = {}
        stale: list[str] = []
        for folder, found in bundles.items():
            reading = known.get(folder)
            if reading and reading.states == found.states and reading.phase == self._phase(reading.turns) and not _racy(found, saved_at):
                current[folder] = reading
            else:
                stale.append(folder)
        for results in share(lambda some: self._read_some(some, bundles, known), stale, self.project.workers):
            for folder, reading, sheets in results:
                current[folder] = reading
                self.read += bool(sheets)
                self.shelf.put(sheets)
        return {folder: current[folder] for folder in bundles}

    def _read_some(self, folders: Sequence[str], bundles: dict[str, Found], known: dict[str, Reading]) -> list[tuple[str, Reading, list[Sheet]]]:
        return [(folder, *self._read_one(bundles[folder], known.get(folder))) for folder in folders]

    def _read_one(self, found: Found, before: Reading | None) -> tuple[Reading, list[Sheet]]:
        try:
            return self._read_whole(found, before)
        except OSError as error:
            # states that no file has: it is tried again at the next build
            place = f"{self.desk.shown}/{found.bundle.folder}/{Path(os.fsdecode(error.filename or '')).name}".rstrip("/")
            return Reading((), "", (), 0, (), (), (), (problem("file-unreadable", place),), (), ()), []

    def _read_whole(self, found: Found, before: Reading | None) -> tuple[Reading, list[Sheet]]:
        content = self._content_digest(found)
        if before and before.content == content and before.phase == self._phase(before.turns):
            return before._replace(states=found.states), []
        entry = read_entry(found.bundle, self.desk)
        turns = tuple(sorted({day for version in entry.versions.values() for day in turning_days(version.record)}))
        rows, withheld, files, kiosk = self._rows(entry, found)
        letters = self._letters(found) if rows else ""
        problems = (*entry.problems, *self._named(entry, found), *self._unshown(found, letters))
        sheets = [sheet(version) for version in entry.versions.values()]
        published = tuple(sorted((f"{found.bundle.folder}/{name}", fact) for name, fact in files.items()))
        reading = Reading(found.states, content, turns, self._phase(turns), rows, withheld, entry.references, problems,
                          tuple((lang, version.digest) for lang, version in entry.versions.items()), published, kiosk, letters)
        return reading, sheets

    def _rows(self, entry: Entry, found: Found) -> tuple[tuple[Row, ...], tuple[Withheld, ...], dict[str, FileFact], tuple[str, ...]]:
        rows: list[Row] = []
        files: dict[str, FileFact] = {}
        kiosk: dict[str, None] = {}
        withheld: dict[str, Withheld] = {}
        for lang in self.desk.languages if entry.versions else ():
            version = self._shown(entry, lang)
            results = {purpose: clear(entry.kind, entry.slug, version, purpose, self.project.today) for purpose in PURPOSES}
            result = results["web"]
            if isinstance(result, Withheld):
                before = withheld.get(result.reason, result)
                withheld[result.reason] = before._replace(words=(*before.words, (lang, version.record.slug or entry.slug)))
                if self.project.preview:
                    result = clear_for_preview(entry.kind, entry.slug, version, "web", self.project.today)
            if isinstance(result, Cleared):
                files |= result.version.files
                granted = tuple(purpose for purpose in PURPOSES if isinstance(results[purpose], Cleared))
                for purpose in ENTIRE:
                    part = self._part(purpose, result, result.record, found)
                    if part and any(map(part.passages.names, part.told)):
                        granted = tuple(each for each in granted if each != purpose)
                if "kiosk" in granted:
                    # of what the web may show, what a kiosk may
                    kiosk |= dict.fromkeys(shown_files(clear(entry.kind, entry.slug, result.version, "kiosk", self.project.today)))
                fed = results["feed"]
                rows.append(row(result, lang, granted, _clearance(results), fed if isinstance(fed, Cleared) and "feed" in granted else None, _silent(results)))
        return tuple(rows), tuple(withheld.values()), files, tuple(kiosk)

    def _shown(self, entry: Entry, lang: str) -> Version:
        """The version for readers of `lang`: the original stands in for a translation that lacks or is still a draft."""
        original = entry.versions[entry.original]
        version = entry.versions.get(lang, original)
        return version if self.project.preview or not version.record.draft else original

    def _named(self, entry: Entry, found: Found) -> list[Problem]:
        """Withheld voices that the words around them still name; only the web can forbid to build, kiosk and feeds go without the entry."""
        problems: list[Problem] = []
        for lang, version in entry.versions.items():
            result = clear(entry.kind, entry.slug, version, "web", self.project.today)
            out = withheld_people(version.record, "web", self.project.today)
            parts = {purpose: part for purpose in ENTIRE if isinstance(result, Cleared) and (part := self._part(purpose, result, version.record, found))}
            if isinstance(result, Cleared) and (out or parts):
                source = frontmatter.read((self.desk.content / found.bundle.texts[lang]).read_bytes(), f"{self.desk.shown}/{found.bundle.texts[lang]}")
                kept = Passages(version.record, out, result.version, self._captions(result.version, found), entry.slug if lang == entry.original else "")
                problems += [fault for person in out for fault in kept.naming(person, source)]
                for purpose, part in parts.items():
                    faults = [fault for person in part.told for fault in part.passages.naming(person, source)]
                    problems += [fault._replace(code=f"withheld-named-{purpose}", severity="warning") for fault in faults]
        return problems

    def _part(self, purpose: Purpose, published: Cleared, record: Record, found: Found) -> Part | None:
        """What of an entry of the site is shown for a purpose, on a kiosk not the body, and the voices that may not be there; None where all may."""
        out = withheld_people(published.record, purpose, self.project.today)
        shown = clear(published.kind, published.slug, published.version, purpose, self.project.today) if out else None
        if not isinstance(shown, Cleared):
            return None
        stays = {person.id for person in shown.record.people}
        gone = [person.id for person in record.people if person.id not in stays]
        return Part(Passages(record, gone, shown.version if purpose == "feed" else None, self._captions(shown.version, found)), tuple(out))

    def _captions(self, version: Version, found: Found) -> dict[str, list[captions.Cue]]:
        """The captions of an entry's recordings, by the path that a Problem shows."""
        names = sorted({name for _, part in recordings_of(version.record) for name in part.captions.values() if name in version.files})
        paths = {f"{self.desk.shown}/{found.bundle.folder}/{name}": self.desk.content / found.bundle.folder / name for name in names}
        return {path: captions.read(file.read_bytes(), path)[0] for path, file in paths.items()}

    def _letters(self, found: Found) -> str:
        return foreign("".join(file.read_text("utf-8", "replace") for file in self._texts(found)))

    def _unshown(self, found: Found, letters: str) -> list[Problem]:
        """The letters that no font of ours has, of an entry with `letters` that the theme's families lack."""
        if not letters or not set(map(ord, letters)) - self._known:
            return []
        return [fault for file in self._texts(found) for fault in unshown(file.read_bytes(), f"{self.desk.shown}/{found.bundle.folder}/{file.name}", self._known)]

    def _texts(self, found: Found) -> list[Path]:
        return [self.project.content / found.bundle.folder / name for name, _ in found.states if name.endswith((".md", ".vtt"))]

    @cached_property
    def _known(self) -> frozenset[int]:
        return known(self.project.cache)

    def _phase(self, turns: tuple[int, ...]) -> int:
        return sum(day <= self.project.today.toordinal() for day in turns)

    def _content_digest(self, found: Found) -> str:
        whole = blake2b(digest_size=16)
        for name, _ in found.states:
            with (self.project.content / found.bundle.folder / name).open("rb") as stream:
                whole.update(f"{name} {os.fstat(stream.fileno()).st_size} ".encode())
                while block := stream.read(BLOCK):
                    whole.update(block)
        return whole.hexdigest()


def _clearance(results: dict[Purpose, Cleared | Withheld]) -> str:
    """Who may appear for each purpose, or why nobody may."""
    people = {
        purpose: [person.id for person in result.record.people] if isinstance(result, Cleared) else result.reason for purpose, result in results.items()
    }
    return repr(people)


def _silent(results: dict[Purpose, Cleared | Withheld]) -> tuple[tuple[str, str], ...]:
    """The purposes for which an entry may appear, but not all its people: (purpose, name)."""
    shown = results["web"].record.people if isinstance(results["web"], Cleared) else ()
    kept = {purpose: {person.id for person in result.record.people} for purpose, result in results.items() if isinstance(result, Cleared)}
    return tuple((purpose, person.name) for purpose, ids in kept.items() for person in shown if person.id not in ids)


def _racy(found: Found, saved_at: int) -> bool:
    return any(max(state[0], state[1]) > saved_at - TICK for _, state in found.states)


def now() -> int:
    """The system's clock in ns, the same that stamps files."""
    return time.time_ns()
