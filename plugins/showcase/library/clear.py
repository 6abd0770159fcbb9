"""Consent as a type: an entry is either Cleared for one purpose, or Withheld for a reason."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ..model.consent import refusal, turns
from ..model.record import Record
from ..model.values import Purpose
from .people import names
from .version import Version


class Cleared(NamedTuple):
    """An entry that may appear for `purpose`: whoever may not has left no answer, quote, picture or sound in it.

    `mark` is "" but in the preview, where it says why the entry will not be published.
    """

    kind: str
    slug: str
    purpose: Purpose
    version: Version
    mark: str = ""

    @property
    def record(self) -> Record:
        """The record without the people who are withheld."""
        return self.version.record


class Withheld(NamedTuple):
    """An entry that may not appear; `person` is the id of whoever is withheld, "" when nobody is.

    `words` are (language, address word) of the pages that it would have: a server says of them that they are gone.
    """

    kind: str
    slug: str
    reason: str
    person: str = ""
    words: tuple[tuple[str, str], ...] = ()


def clear(kind: str, slug: str, version: Version, purpose: Purpose, today: date) -> Cleared | Withheld:
    """What may be shown of a version on that day.  A testimony stands and falls with its own person, `people[0]`."""
    record = version.record
    if record.draft:
        return Withheld(kind, slug, "draft")
    if record.date_published and record.date_published > today:
        return Withheld(kind, slug, "not-yet-published")
    out = withheld_people(record, purpose, today)
    if kind == "testimony" and record.people[0].id in out:
        return Withheld(kind, slug, out[record.people[0].id], record.people[0].id)
    return Cleared(kind, slug, purpose, _without(version, frozenset(out), purpose) if out else version)


def clear_for_preview(kind: str, slug: str, version: Version, purpose: Purpose, today: date) -> Cleared:
    """The same for the staff's preview: entries that will be withheld are shown whole, and say why."""
    result = clear(kind, slug, version, purpose, today)
    return result if isinstance(result, Cleared) else Cleared(kind, slug, purpose, version, result.reason)


def withheld_people(record: Record, purpose: Purpose, today: date) -> dict[str, str]:
    """The ids of the people who may not appear, each with the reason."""
    reasons = {person.id: refusal(person.consent, purpose, today) for person in record.people}
    return {person: reason for person, reason in reasons.items() if reason}


def turning_days(record: Record) -> tuple[int, ...]:
    """The ordinals of the days on which `clear` may begin to answer otherwise, in order."""
    days = {day for person in record.people for day in turns(person.consent)}
    if record.date_published:
        days.add(record.date_published)
    return tuple(sorted(day.toordinal() for day in days))


def _without(version: Version, out: frozenset[str], purpose: Purpose) -> Version:
    record = version.record
    # words that name whoever left forbid to build the site; elsewhere the picture goes with its words
    hushed = [person.name for person in record.people if person.id in out] if purpose != "web" else []
    told_of = lambda photo: any(names(text, name) for name in hushed for text in (photo.alt, photo.caption, photo.credit) if text)  # noqa: E731
    kept = {
        "people": tuple(person for person in record.people if person.id not in out),
        "photos": tuple(photo for photo in record.photos if not out.intersection(photo.people) and not told_of(photo)),
    }
    for field in ("answers", "quotes"):
        if hasattr(record, field):
            kept[field] = tuple(part for part in getattr(record, field) if part.by not in out)
    for field in ("audio", "video"):
        if hasattr(record, field):
            kept[field] = tuple(part for part in getattr(record, field) if not out.intersection(part.people))
    # a picture may be shown and stand for a film too: it goes with whom it shows, not with whom the film shows
    shown = {photo.file for photo in kept["photos"]}
    gone = {photo.file for photo in record.photos} - shown
    gone |= _files(record, ("audio", "video")) - {name for field in ("audio", "video") for part in kept.get(field, ()) for name in _of(part)} - shown
    body = tuple(part for part in version.body if isinstance(part, str) or part.kind == "link" or part.target not in gone)
    files = {name: fact for name, fact in version.files.items() if name not in gone}
    return version._replace(record=record.model_copy(update=kept), body=body, files=files)


def _files(record: Record, fields: tuple[str, ...]) -> set[str]:
    return {name for field in fields for part in getattr(record, field, ()) for name in _of(part)}


def _of(recording) -> tuple[str, ...]:
    return (recording.file, *recording.captions.values(), *((recording.poster,) if recording.poster else ()))
