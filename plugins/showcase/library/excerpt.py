"""What can be told of a text that cannot be read whole: a bracket left open in a title must not keep a withdrawal from being written down."""

from __future__ import annotations

import re
from typing import NamedTuple

from . import frontmatter
from .pencil import pencilled
from .yamltree import Place, Tree

FENCE = b"---\n"
# the list of people as the staff write it: up to the next field or the closing fence
PEOPLE = re.compile(rb"^people:[^\r\n]*\r?\n(?:(?:[ \t]|-[ \t]|#)[^\r\n]*\r?\n|\r?\n)*", re.MULTILINE)
OPENING = re.compile(rb"\A(?:\xef\xbb\xbf)?(?:[ \t]*\r?\n)*---[ \t]*(\r?\n)")
DRAFT = re.compile(rb"^draft:[^\r\n]*", re.MULTILINE)


class Excerpt(NamedTuple):
    """The list of people as a text of its own, and the bytes around it."""

    before: bytes
    text: bytes
    after: bytes

    @property
    def fields(self) -> Tree:
        """What the list says; nothing where it cannot be read either."""
        source = frontmatter.read(self.text, "")
        return {} if isinstance(source, list) else source.fields

    def pencilled(self, group: Place, name: str, value: str, before: str) -> bytes | None:
        """The whole file with one field more, as `pencil.pencilled` writes it."""
        made = pencilled(self.text, group, name, value, before)
        return None if made is None else self.before + made.removeprefix(FENCE).removesuffix(FENCE) + self.after


def people_alone(data: bytes) -> Excerpt | None:
    """The people of a text, whatever is wrong around them; None where it is not sure which lines they are."""
    found = list(PEOPLE.finditer(data))
    if len(found) != 1:
        return None
    start, end = found[0].span()
    return Excerpt(data[:start], FENCE + data[start:end] + FENCE, data[end:])


def as_draft(data: bytes) -> bytes | None:
    """A text that cannot be read, with `draft: true` in it for the day when it can; None where it has no front matter to write it into."""
    if DRAFT.search(data):
        return DRAFT.sub(b"draft: true", data, count=1)
    opening = OPENING.match(data)
    return data[: opening.end()] + b"draft: true" + opening[1] + data[opening.end() :] if opening else None
