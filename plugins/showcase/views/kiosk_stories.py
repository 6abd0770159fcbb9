"""The stories of a kiosk: pictures, and in each language what a visitor reads, standing or sitting, in a minute or five."""

from __future__ import annotations

from typing import NamedTuple

from ..library.clear import Cleared
from ..library.kiosk import shown_pictures, shown_recordings, shown_sizes
from ..library.lens import Lens
from ..library.rows import Row, quarters
from ..model.record import Person, Recording
from ..model.testimony import Testimony
from .cards import address, foreign, kicker, length, localized, programme
from .kit import Kit
from .prose import paragraphs
from .recordings import duration
from .story import funders_of, speaker

PURPOSE = "kiosk"


class Shot(NamedTuple):
    """A picture: the names of its wide and its small file, width over height, the point (in percent) that must not be cut off."""

    wide: str
    small: str
    ratio: float
    x: int
    y: int


class Voice(NamedTuple):
    """Words of one of the people: an answer to `question`, or a quote where that is "".  `lang` is "" for the language around them."""

    question: str
    text: tuple[str, ...]
    who: str
    role: str
    lang: str = ""


class Play(NamedTuple):
    """A sound or film: `kind` is audio or video; captions are (language, name of the published file)."""

    kind: str
    title: str
    file: str
    length: str
    transcript: tuple[str, ...]
    captions: tuple[tuple[str, str], ...]
    lang: str


class Told(NamedTuple):
    """A story in one language of the interface; `lang` is that of its words where it is another, `link` its page on the site."""

    lang: str
    title: str
    summary: str
    quote: str
    who: str
    role: str
    place: str
    kicker: str
    facts: tuple[str, ...]
    programme: str
    training: str
    alts: tuple[str, ...]
    answers: tuple[Voice, ...]
    voices: tuple[Voice, ...]
    plays: tuple[Play, ...]
    link: str


class KioskStory(NamedTuple):
    """A story; `until` is the last day on which all its people let it be shown, as an ISO text, "" where none is set."""

    id: str
    country: str
    centre: str
    until: str
    point: tuple[float, float] | None
    shots: tuple[Shot, ...]
    funders: tuple[str, ...]
    told: dict[str, Told]


def kiosk_story(lens: Lens, kit: Kit, slug: str) -> KioskStory:
    """A testimony as the kiosk shows it; only who granted the purpose speaks or is seen."""
    told, rows, cleared = {}, {}, {}
    for lang in lens.languages:
        rows[lang] = lens.ask("row", "testimony", slug, lang)
        cleared[lang] = lens.textless("testimony", slug, lang, PURPOSE)
        told[lang] = _told(lens, kit, rows[lang], cleared[lang])
    row, first = rows[lens.languages[0]], cleared[lens.languages[0]]
    record: Testimony = first.record
    ends = [person.consent.expires_on.isoformat() for person in record.people if person.consent and person.consent.expires_on]
    point = (row.longitude, row.latitude) if row.longitude is not None and row.latitude is not None else None
    return KioskStory(slug, row.country, record.centre, min(ends, default=""), point, shots(kit, first), funders_of(lens, row.lang, record), told)


def shots(kit: Kit, cleared: Cleared) -> tuple[Shot, ...]:
    """The pictures of an entry that a kiosk shows."""
    focus = {photo.file: photo.focus or (0.5, 0.5) for photo in cleared.record.photos}
    found = []
    for name in shown_pictures(cleared):
        fact = cleared.version.files[name]
        small, wide = shown_sizes(kit.picture_files(fact.digest, fact.width, fact.height))
        x, y = map(quarters, focus[name])
        found.append(Shot(file_name(wide.address), file_name(small.address), round(wide.width / wide.height, 3), x, y))
    return tuple(found)


def file_name(path: str) -> str:
    """The last part of an address."""
    return path.rsplit("/", 1)[-1]


def _told(lens: Lens, kit: Kit, row: Row, cleared: Cleared) -> Told:
    words, record = kit.strings[row.lang], cleared.record
    people = {person.id: person for person in record.people}
    who, role = _speaker(kit, row, record.people[0])
    alts = {photo.file: photo.alt for photo in record.photos}
    voice = lambda each, question, lang: Voice(question, paragraphs(each.text), *_speaker(kit, row, people[each.by]), lang)  # noqa: E731
    order = {question.id: rank for rank, question in enumerate(lens.questions)}
    return Told(
        lang=foreign(row),
        title=row.title,
        summary=row.summary,
        quote=record.quote or "",
        who=who,
        role=role,
        place=", ".join(filter(None, (row.city, words.country(row.country)))),
        kicker=kicker(lens, kit, row),
        facts=(words.span(record.mobility.start, record.mobility.end), length(kit, row.lang, record.mobility.days), _centre(lens, row, record.centre)),
        programme=programme(lens, row),
        training=record.training or "",
        alts=tuple(alts[name] for name in shown_pictures(cleared)),
        answers=tuple(voice(each, each.question, "") for each in sorted(record.answers, key=lambda each: order[each.question])),
        voices=tuple(voice(each, "", each.lang or "") for each in record.quotes),
        plays=tuple(_play(kit, cleared, each) for each in shown_recordings(cleared)),
        link=kit.host + address(lens, row) if kit.host else "",
    )


def _speaker(kit: Kit, row: Row, person: Person) -> tuple[str, str]:
    """A person's name, and what they are."""
    words, told = kit.strings[row.lang], speaker(kit, row, person)
    name = words.say("%(name)s (name changed)", name=told.name) if told.pseudonym else told.name
    return name, ", ".join(filter(None, (told.label, told.age)))


def _centre(lens: Lens, row: Row, centre: str) -> str:
    return next((localized(lens, each.short, row.lang) for each in lens.site.centres if each.id == centre), "")


def _play(kit: Kit, cleared: Cleared, each: Recording) -> Play:
    files = cleared.version.files
    name = lambda file: file_name(kit.published_file(files[file].digest, file).address)  # noqa: E731
    captions = tuple((lang, name(file)) for lang, file in sorted(each.captions.items()) if file in files)
    kind = "video" if each in getattr(cleared.record, "video", ()) else "audio"
    return Play(kind, each.title, name(each.file), duration(files[each.file].seconds), paragraphs(each.transcript), captions, each.spoken or "")
