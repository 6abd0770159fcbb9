"""An entry in one language, before anybody asked who may appear in it."""

from __future__ import annotations

from typing import NamedTuple

from ..model.record import Record
from .files import FileFact


class Version(NamedTuple):
    """An entry in one language.  `body` are segments of safe HTML, `plain` its text.

    `digest` stands for all of it, `fields` for all but the text and what is in it.
    """

    lang: str
    record: Record
    body: tuple
    plain: str
    files: dict[str, FileFact]
    outdated: bool
    digest: str
    fields: str
