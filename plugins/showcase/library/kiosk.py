"""The kiosk's own file, and whom a kiosk lets speak: few enough for a stick, and nobody's country or centre left out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from difflib import get_close_matches
from hashlib import blake2b
from typing import NamedTuple, Protocol, TypeVar

from ..model.kiosk import Kiosk, ThemeDay
from ..terms.problem import Problem, problem
from .clear import Cleared
from .desk import Desk
from .fixed import line_in_file, read_file
from .references import Reference, references_of
from .rows import Row

FILE = "kiosk.yaml"
# of one entry: more pictures would not be looked at, and longer recordings not be listened to, standing
MOST_PICTURES, MOST_RECORDINGS, LARGEST_RECORDING = 4, 2, 60_000_000


class Show(NamedTuple):
    """How the kiosk is run: the settings, and the day that the edition is made for, None for any day."""

    kiosk: Kiosk = Kiosk()
    day: ThemeDay | None = None


class ShowFile(NamedTuple):
    """The kiosk's file as read, with what it points at; `digest` stands for all of it."""

    show: Show = Show()
    references: tuple[Reference, ...] = ()
    problems: tuple[Problem, ...] = ()
    digest: str = ""


def read_show(desk: Desk, theme_day: str) -> ShowFile:
    """The kiosk's settings, the defaults where there is no such file; `theme_day` is the id of the day wanted, "" for none."""
    problems: list[Problem] = []
    whole = blake2b(theme_day.encode(), digest_size=12)
    kiosk, references = Kiosk(), ()
    if (desk.content / FILE).is_file():
        kiosk = read_file(Kiosk, desk, FILE, problems, whole) or kiosk
        line_of = line_in_file(desk.content, FILE)
        references = tuple(each._replace(line=line_of(each.place)) for each in references_of(kiosk, (), f"{desk.shown}/{FILE}"))
    day = next((each for each in kiosk.theme_days if each.id == theme_day), None)
    if theme_day and day is None and not problems:
        known = [each.id for each in kiosk.theme_days]
        near = get_close_matches(theme_day, known, 1, 0.5) or known[:8] or ["—"]
        problems.append(problem("theme-day-unknown", f"{desk.shown}/{FILE}", 0, "theme_days", found=theme_day, near=", ".join(near)))
    return ShowFile(Show(kiosk, day), references, tuple(problems), whole.hexdigest())


def speaking(rows: Iterable[Row], show: Show) -> tuple[str, ...]:
    """The slugs of the testimonies that a kiosk shows, of those in `rows`, which come newest first.

    All that are granted for the kiosk and, on a theme day, chosen for it.  Where they are too many, each
    in turn comes from the country, then the centre, that was heard least, the newest first.
    """
    granted = [row for row in rows if row.granted("kiosk") and _chosen(row, show.day)]
    most = show.kiosk.most_stories
    return tuple(row.slug for row in (granted if len(granted) <= most else _spread(granted, most)))


def _chosen(row: Row, day: ThemeDay | None) -> bool:
    if day is None or not (day.stories or day.centres):
        return True
    return row.slug in day.stories or not set(day.centres).isdisjoint(row.centres)


def _spread(rows: list[Row], most: int) -> list[Row]:
    queues: dict[tuple[str, tuple[str, ...]], list[Row]] = defaultdict(list)
    for row in reversed(rows):
        queues[row.country, row.centres].append(row)
    rank = {row.slug: place for place, row in enumerate(rows)}
    countries: Counter[str] = Counter()
    centres: Counter[tuple[str, ...]] = Counter()
    kept = []
    while len(kept) < most:
        key = min(queues, key=lambda each: (countries[each[0]], centres[each[1]], rank[queues[each][-1].slug]))
        kept.append(queues[key].pop())
        countries[key[0]] += 1
        centres[key[1]] += 1
        if not queues[key]:
            del queues[key]
    return sorted(kept, key=lambda row: rank[row.slug])


def shown_files(cleared: Cleared) -> tuple[str, ...]:
    """The files of an entry that a kiosk shows: its first pictures, its first recordings that are not too large, their captions."""
    return (*shown_pictures(cleared), *(name for part in shown_recordings(cleared) for name in (part.file, *part.captions.values()) if name in cleared.version.files))


def shown_pictures(cleared: Cleared) -> tuple[str, ...]:
    """The names of the pictures that a kiosk shows of an entry."""
    files = cleared.version.files
    return tuple(photo.file for photo in cleared.record.photos if photo.file in files and files[photo.file].width)[:MOST_PICTURES]


def shown_recordings(cleared: Cleared) -> tuple:
    """The sounds, then the films, that a kiosk plays."""
    files = cleared.version.files
    parts = (*getattr(cleared.record, "audio", ()), *getattr(cleared.record, "video", ()))
    return tuple(part for part in parts if part.file in files and files[part.file].size <= LARGEST_RECORDING)[:MOST_RECORDINGS]


class Sized(Protocol):
    """A size of a picture."""

    format: str
    width: int


Size = TypeVar("Size", bound=Sized)


def shown_sizes(files: Iterable[Size]) -> tuple[Size, Size]:
    """Of all sizes of a picture those that a kiosk needs: one for lists, and the widest."""
    webp = sorted((file for file in files if file.format == "webp"), key=lambda file: file.width)
    return webp[0], webp[-1]
