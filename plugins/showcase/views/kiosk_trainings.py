"""Trainings told in free words, gathered under the words that several of them begin with: BTSA, Bac pro."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import NamedTuple

from ..terms.alphabet import alphabetical
from ..terms.slugs import slugify

# what a label does not end with: a preposition (letters)
IDLE = 2


class Training(NamedTuple):
    """A training, or several that begin alike, and the stories of those who followed it."""

    label: str
    stories: tuple[str, ...]


def trainings(texts: Mapping[str, str]) -> tuple[Training, ...]:
    """The trainings of `texts` (story → its training), by label.

    Those that begin with the same word are gathered, under all the words that they share; where two or more
    parts of them go on alike, each part stands for itself.
    """
    known = [(text.partition(",")[0].partition(" (")[0].split(), story) for story, text in texts.items() if text.strip()]
    found = [Training(_label(shared, members), tuple(story for _, story in members)) for shared, members in _gathered(known, 0)]
    return tuple(sorted(found, key=lambda each: alphabetical(each.label)))


def _gathered(members: list[tuple[list[str], str]], shared: int):
    """How many words each group shares, and its members; all of `members` share `shared`."""
    following = lambda member: slugify(member[0][shared]) if len(member[0]) > shared else ""  # noqa: E731
    # sorted() keeps the order of the stories
    parts = [list(part) for _, part in groupby(sorted(members, key=following), key=following)]
    if len(parts) == 1 and len(members) > 1 and following(members[0]):
        yield from _gathered(members, shared + 1)
    elif shared == 0 or sum(len(part) > 1 for part in parts) > 1:
        lone = [part[0] for part in parts if len(part) == 1]
        for part in parts:
            if len(part) > 1:
                yield from _gathered(part, shared + 1)
        yield from ((shared, lone),) if shared and len(lone) > 1 else ((len(member[0]), [member]) for member in lone)
    else:
        yield shared if len(members) > 1 else len(members[0][0]), members


def _label(shared: int, members: list[tuple[list[str], str]]) -> str:
    words = members[0][0][:shared]
    while len(words) > 1 and len(words[-1]) <= IDLE and words[-1].islower():
        words = words[:-1]
    label = " ".join(words)
    return label[:1].upper() + label[1:]
