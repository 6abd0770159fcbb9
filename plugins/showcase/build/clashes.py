"""Addresses that cannot be given: wanted twice, kept by the site for itself, or hidden by a former address."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..library.library import Library
from ..library.rows import Row
from ..library.validate import Place, dotted
from ..model.types import BY_NAME
from ..outputs.hosting import CACHES
from ..terms.problem import Problem, problem
from .artifact import Artifact
from .plan import ENTRY_PAGES, FILE_VIEWS, SHARED_VIEWS, former_path

LineIn = Callable[[str, Place], int]

# folders that web servers are told to keep for a year: a page must not lie there
KEPT = frozenset(folder.rstrip("/") for folder, _ in CACHES)
FORMER = "redirect.html"
KINDS = {view: kind for kind, (_, view) in ENTRY_PAGES.items() if view not in SHARED_VIEWS}


class Source(NamedTuple):
    """The text behind a page, and the field that gives its address; `path` is "" for pages that the site makes of itself."""

    path: str
    place: Place = ()


class Clashes:
    """Looks through all artifacts of a site; names that differ only in capitals are one on Windows and on a Mac."""

    def __init__(self, library: Library, shown: str, line_in: LineIn):
        self._library, self._shown, self._line_in = library, shown, line_in
        self._told: dict[tuple[str, Place, str, str], Problem] = {}

    def problems(self, artifacts: list[Artifact]) -> list[Problem]:
        """One problem for each field that asks for what it cannot have."""
        taken: dict[str, Artifact] = {}
        for artifact in artifacts:
            other = taken.setdefault(artifact.path.casefold(), artifact)
            if other is not artifact:
                self._wanted_twice(artifact, other)
            elif artifact.path.split("/", 1)[0].casefold() in KEPT:
                self._tell(artifact, None)
        for artifact in artifacts:
            if artifact.form == FORMER:
                self._below_a_file(artifact, taken)
        self._homes()
        return list(self._told.values())

    def _wanted_twice(self, later: Artifact, first: Artifact) -> None:
        # a former address gives way to a page, and a page to those that the site makes of itself
        if later.form != FORMER and (first.form == FORMER or not self._source(later).path):
            later, first = first, later
        self._tell(later, first)

    def _below_a_file(self, artifact: Artifact, taken: dict[str, Artifact]) -> None:
        parts = artifact.path.casefold().split("/")
        for length in range(1, len(parts)):
            file = taken.get("/".join(parts[:length]))
            if file:
                self._tell(artifact, file)

    def _homes(self) -> None:
        homes = [row for row in self._library.listed("page", self._library.languages[0]) if row.menu == "home"]
        for row in homes[1:]:
            self._add("home-twice", Source(self._text(row), ("menu",)), "", self._text(homes[0]))

    def _tell(self, artifact: Artifact, other: Artifact | None) -> None:
        source, first = self._source(artifact), self._source(other).path if other else ""
        former = artifact.form == FORMER
        code = ("alias-taken" if former else "address-twice") if first else ("alias-of-site" if former else "address-of-site")
        self._add(code, source, self._library.addresses.root + artifact.path.removesuffix("index.html"), first)

    def _add(self, code: str, source: Source, address: str, other: str) -> None:
        key = (source.path, source.place, code, other)
        if key not in self._told:
            line = self._line_in(source.path, source.place) if source.place else 0
            self._told[key] = problem(code, source.path or self._shown, line, dotted(source.place), found=address, other=other)

    def _source(self, artifact: Artifact) -> Source:
        if artifact.view == "question":
            return Source(f"{self._shown}/questions.yaml")
        kind = artifact.about[0] if artifact.view in (*SHARED_VIEWS, *FILE_VIEWS, "redirect") else KINDS.get(artifact.view)
        row = self._library.row(kind, artifact.about[-1], artifact.lang) if kind else None
        if row is None:
            return Source("")
        if artifact.form != FORMER:
            return Source(self._text(row), ("slug",) if row.address != row.slug else ())
        ranks = [rank for rank, former in enumerate(row.aliases) if former_path(self._library, former) == artifact.path]
        return Source(self._text(row), ("aliases", ranks[-1]))

    def _text(self, row: Row) -> str:
        return f"{self._shown}/{BY_NAME[row.kind].folder}/{row.slug}/index.{row.content_lang}.md"
