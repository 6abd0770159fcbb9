"""The staff's terminal: text that never crashes a console, colours and progress bars only where a person looks."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from ..build.preparation import Progress
from ..terms.problem import LABELS
from .words import Speaker

WORDS = {
    "pictures": ("Photos", "Pictures"),
    "search": ("Recherche", "Search"),
    "files": ("Sons et documents", "Sound and documents"),
    "reading": ("Lecture", "Reading"),
    "pages": ("Pages", "Pages"),
    "paper": ("Fiches et cartes", "Sheets and cards"),
}
SEVERITY = re.compile(rf"^({'|'.join(labels[kind] for labels in LABELS.values() for kind in ('error', 'warning'))})(?= ?:)", re.MULTILINE)
RED, YELLOW, PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[0m"


def prepare_streams() -> None:
    """Lets standard output and errors take any character: a Windows console may be set to a code page that lacks some."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def show(text: str, stream: TextIO | None = None) -> None:
    """Writes a text and a newline, problems coloured where a person looks."""
    stream = stream or sys.stdout
    print(coloured(text) if stream.isatty() and sys.platform != "win32" else text, file=stream, flush=True)


def coloured(text: str) -> str:
    """`text` with its errors in red and its warnings in yellow."""
    errors = {labels["error"] for labels in LABELS.values()}
    return SEVERITY.sub(lambda found: f"{RED if found[1] in errors else YELLOW}{found[1]}{PLAIN}", text)


@contextmanager
def progress_bar() -> Iterator[Progress]:
    """A `progress(step, done, total)` that draws a bar on a terminal, and does nothing elsewhere."""
    if not sys.stdout.isatty():
        yield lambda step, done, total: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bars

    say, tasks = Speaker(WORDS), {}
    # without its refreshing thread: a process forked while that holds a lock would wait for ever
    with Bars(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), auto_refresh=False, transient=True) as bars:

        def tell(step: str, done: int, total: int) -> None:
            if step not in tasks:
                tasks[step] = bars.add_task(say(step) if say.knows(step) else step, total=total)
            bars.update(tasks[step], completed=done, total=total, refresh=True)

        yield tell
