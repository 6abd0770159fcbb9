"""Files written into a folder that is then carried away: what was there of ours is replaced, anything else is never touched."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from ..build.project import Project
from ..build.store import Store
from .answers import plain as one_line
from .refusal import Refusal
from .words import Speaker
from .words.folder import WORDS, fault


class OwnFolder:
    """A folder whose file named `listing` says which files in it are ours."""

    def __init__(self, folder: Path, listing: str, project: Project, lang: str = ""):
        self._folder, self._listing, self._say = folder.resolve(), listing, Speaker(WORDS, lang)
        self._site = {each.resolve() for each in (project.output, project.content, project.theme, project.cache)}

    def replace(self, files: Mapping[str, bytes | Path], told: str) -> Path:
        """Writes `files` in the place of the former ones, `told` at the head of their list; the folder.  Raises Refusal.

        Those in folders go first: should the stick be pulled out, what is left is the former state, or one that says what is missing.
        """
        folder, say = self._folder, self._say
        if self._site & {folder, *folder.parents}:
            raise Refusal(say("published-folder", where=one_line(str(folder))))
        try:
            former = self._former()
            if former is None:
                raise Refusal(say("not-ours", where=one_line(str(folder)), example=folder / "escales"))
            self._replace(files, former, told)
        except OSError as error:
            raise Refusal(say("unwritable", where=one_line(str(folder)), fault=fault(say, error))) from None
        return folder

    def _replace(self, files: Mapping[str, bytes | Path], former: set[str], told: str) -> None:
        store = Store(self._folder)
        order = sorted(files, key=lambda path: "/" not in path)
        lines, gone = [told, *files], sorted(former - files.keys())
        store.write(self._listing, "\n".join([*lines, *gone, ""]).encode())
        try:
            for path in order:
                store.stage(path, files[path])
            store.publish(order)
        except BaseException:
            store.unstage(order)
            raise
        for path in gone:
            store.remove(path)
        store.write(self._listing, "\n".join([*lines, ""]).encode())

    def _former(self) -> set[str] | None:
        """Our files in the folder, none for a new or empty one; None where it holds something else."""
        if not self._folder.exists() or (self._folder.is_dir() and not any(os.scandir(self._folder))):
            return set()
        listed = self._folder / self._listing
        if not listed.is_file():
            return None
        lines = listed.read_text("utf-8").splitlines()
        return {line for line in lines if line and not line.startswith(("#", "/", "\\")) and ".." not in line.split("/") and ":" not in line}
