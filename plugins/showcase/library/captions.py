"""Captions: WebVTT files (W3C, WebVTT: The Web Video Text Tracks Format), read strictly and written again without what only concerns their author."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..terms.problem import Problem, problem
from .decode import decode

TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
TIMING = re.compile(rf"\s*{TIME}[ \t]+-->[ \t]+{TIME}(?:[ \t]+(.*))?")
# the same with a comma, as SubRip has it
SUBRIP = re.compile(r"\s*[\d:]+,\d{3}\s*-->")
ARROW, CLOCK = re.compile("-->"), re.compile(r"\d:\d\d")
SETTING = re.compile(r"(?:vertical|line|position|size|align):[\w%.,-]+")
SIGNATURE = re.compile(r"WEBVTT(?:[ \t].*)?")
# blocks for styles and for whoever makes the captions; a visitor's browser does without
ASIDE = re.compile(r"(?:NOTE|STYLE|REGION)\b")
# a caption may outlast the sound that it was cut for by as much (milliseconds)
SLACK = 1000
MOST_FAULTS = 10


class Cue(NamedTuple):
    """One caption: start and end in milliseconds, where it stands on the picture, its lines, and where it is in the file."""

    start: int
    end: int
    settings: str
    lines: tuple[str, ...]
    at: int


def read(data: bytes, path: str, seconds: float = 0.0) -> tuple[list[Cue], list[Problem]]:
    """The captions of a file, and what is wrong with it; `seconds` is how long the recording lasts, 0 where unknown."""
    text = decode(data, path)
    if isinstance(text, list):
        return [], text
    lines = text.split("\n")
    if not SIGNATURE.fullmatch(lines[0]):
        subrip = any(SUBRIP.match(line) for line in lines[:10])
        return [], [problem("captions-subrip", path, 1) if subrip else problem("captions-not-webvtt", path, 1, found=lines[0])]
    cues: list[Cue] = []
    problems: list[Problem] = []
    (_, head), *blocks = _blocks(lines)
    if any("-->" in line for line in head):
        # without an empty line after the first, browsers take what follows for a part of it
        problems.append(problem("captions-not-webvtt", path, 1, found=" ".join(head[:2])))
    for first, block in blocks:
        if ASIDE.match(block[0]):
            continue
        cue = _cue(block, first, path)
        if isinstance(cue, Problem):
            problems.append(cue)
            continue
        problems += _misplaced(cue, cues[-1] if cues else None, path, block)
        cues.append(cue)
    late = [cue for cue in cues if seconds and cue.end > seconds * 1000 + SLACK]
    if late:
        # one cause, a recording that was cut or another's captions
        problems.append(problem("captions-beyond", path, late[0].at, found=lines[late[0].at - 1], length=_time(round(seconds * 1000)), number=len(late)))
    if not cues and not problems:
        problems.append(problem("captions-none", path))
    return cues, problems[:MOST_FAULTS]


def written(cues: list[Cue]) -> bytes:
    """A WebVTT file of these captions and nothing else."""
    blocks = (f"{_time(cue.start)} --> {_time(cue.end)}{cue.settings and ' ' + cue.settings}\n" + "\n".join(cue.lines) for cue in cues)
    return ("\n\n".join(("WEBVTT", *blocks)) + "\n").encode()


def words(cues: list[Cue]) -> str:
    """All that the captions say, the names of those who speak included."""
    return " ".join(re.sub(r"<v[^ >]* ([^>]*)>|<[^>]*>", r" \1 ", line) for cue in cues for line in cue.lines)


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Lines that no empty line parts, with the number of the first."""
    block: list[str] = []
    for number, line in enumerate([*lines, ""], 1):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


def _cue(block: list[str], first: int, path: str) -> Cue | Problem:
    # a name of its own may stand above a caption's time; where no line is one, that which is most like it is wrong
    named = next((rank for sign in (ARROW, CLOCK) for rank, line in enumerate(block[:2]) if sign.search(line)), 0)
    timing = block[named]
    at = first + named
    match = TIMING.fullmatch(timing)
    if match is None:
        return problem("captions-time", path, at, found=timing)
    spoken = tuple(block[named + 1 :])
    if not spoken:
        return problem("captions-silent", path, at, found=timing)
    stray = next((number for number, line in enumerate(spoken, at + 1) if "-->" in line), 0)
    if stray:
        return problem("captions-time", path, stray, found=spoken[stray - at - 1])
    return Cue(_milliseconds(match.groups()[:4]), _milliseconds(match.groups()[4:8]), " ".join(SETTING.findall(match[9] or "")), spoken, at)


def _misplaced(cue: Cue, before: Cue | None, path: str, block: list[str]) -> Iterator[Problem]:
    timing = next(line for line in block if "-->" in line)
    if cue.end <= cue.start:
        yield problem("captions-end", path, cue.at, found=timing)
    elif before and cue.start < before.start:
        yield problem("captions-order", path, cue.at, found=timing)


def _milliseconds(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths


def _time(milliseconds: int) -> str:
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"
