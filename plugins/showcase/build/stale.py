"""Which artifacts must be made anew: a new key, an answer that changed, or a file that is not the one that was written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from ..library.lens import Ask, digest_now
from ..library.library import Library
from . import keys
from .manifest import Made, Manifest
from .artifact import PAPER, Artifact
from .store import Store


class Stale:
    """Tells which artifacts must be made anew; `key` is what an artifact depends on besides the library."""

    def __init__(self, library: Library, manifest: Manifest, store: Store, key: Callable[[Artifact], str]):
        self._made, self._store, self._key, self._answers = manifest.made, store, key, Answers(library, manifest)

    def __call__(self, artifacts: Iterable[Artifact]) -> list[str]:
        """The paths of those that are stale, in order."""
        return [artifact.path for artifact in artifacts if self._is_stale(artifact)]

    def _is_stale(self, artifact: Artifact) -> bool:
        made = self._made.get(artifact.path)
        if made is None or made.key != self._key(artifact) or self._answers.changed(made):
            return True
        # what could not be printed has left no file
        return not made.faults and not self._store.intact(artifact.path, made.trace)


class Answers:
    """Tells whether the library would answer a page's questions as it did when the page was made."""

    def __init__(self, library: Library, manifest: Manifest):
        self._library = library
        self._digests: dict[Ask, str] = {}
        before = {(row.kind, row.slug, row.lang): row for reading in manifest.readings.values() for row in reading.rows}
        others = [(name, row, before.get(name)) for name, row in library.by_id.items() if row is not before.get(name)]
        self._changed = {("record", *name) for name, row, was in others if was is None or was.digest != row.digest}
        self._changed |= {("fields", *name) for name, row, was in others if was is None or was.fields != row.fields}
        self._changed |= _reweighed(library, manifest)
        self._same_outline = library.outline == manifest.outline

    def changed(self, made: Made) -> bool:
        """Whether any answer is another.  With the outline unchanged only entries asked for whole, or for their fields, can be, and what sheets weigh."""
        if self._same_outline:
            return bool(self._changed) and not self._changed.isdisjoint(made.asked)
        return keys.digest(*map(self._now, made.asked)) != made.answers

    def _now(self, ask: Ask) -> str:
        found = self._digests.get(ask)
        if found is None:
            found = self._digests[ask] = digest_now(self._library, ask)
        return found


def weights(library: Library, made: Mapping[str, Made], artifacts: Iterable[Artifact]) -> dict[str, int]:
    """The size in bytes of every sheet and card that was printed, by address."""
    paths = (each.path for each in artifacts if each.form in PAPER)
    return {library.addresses.root + path: made[path].trace[0] for path in paths if path in made and not made[path].faults}


def _reweighed(library: Library, manifest: Manifest) -> set[Ask]:
    """The questions after sheets and cards that are answered otherwise; whether there are any at all is part of every page's key."""
    if not library.weights:
        return set()
    root, before = library.addresses.root, manifest.made
    known = {root + path: 0 if each.faults else each.trace[0] for path, each in before.items() if path.endswith(tuple(PAPER))}
    changed = {address for address in known.keys() | library.weights.keys() if known.get(address, 0) != library.weights.get(address, 0)}
    come_or_gone = {address for address in changed if not (known.get(address) and library.weights.get(address))}
    return {("weight", address) for address in changed} | {("printed", address) for address in come_or_gone}
