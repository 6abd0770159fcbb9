"""Sounds and films as a page shows them."""

from __future__ import annotations

from typing import NamedTuple

from ..library.clear import Cleared
from ..library.rows import Row
from ..model.record import Recording
from ..terms.media import media_type
from .kit import Kit
from .pictures import photos
from .prose import paragraphs


class Track(NamedTuple):
    """Captions in one language: `kind` is captions where that language is spoken, subtitles where it is translated;
    `shown` is true of those that a player turns on by itself."""

    kind: str
    lang: str
    name: str
    url: str
    shown: bool


class Film(NamedTuple):
    """A sound or film (`kind` is audio or video): `details` say how long and in which language, `tracks` are its captions,
    `poster` the picture that stands for it, "" where there is none."""

    kind: str
    title: str
    url: str
    type: str
    tracks: tuple[Track, ...]
    transcript: tuple[str, ...]
    details: tuple[str, ...] = ()
    poster: str = ""


def films(kit: Kit, row: Row, cleared: Cleared) -> tuple[Film, ...]:
    """An entry's recordings, sounds first."""
    return tuple(_film(kit, row, cleared, kind, each) for kind, each in recordings(cleared))


def recordings(cleared: Cleared) -> list[tuple[str, Recording]]:
    """An entry's sounds, then its films, each with its kind; those whose file is not there are left out."""
    return [(kind, each) for kind in ("audio", "video") for each in getattr(cleared.record, kind, ()) if each.file in cleared.version.files]


def duration(seconds: float) -> str:
    """How long something lasts as a clock would show it: 4:05, 1:02:30."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}" if minutes >= 60 else f"{minutes}:{rest:02}"


def media_objects(kit: Kit, row: Row, cleared: Cleared) -> dict:
    """What an Article of schema.org says of the recordings on its page: AudioObject and VideoObject."""
    found = [_media_object(kit, row, film, cleared.version.files[each.file].seconds) for film, (_, each) in zip(films(kit, row, cleared), recordings(cleared), strict=True)]
    return {"associatedMedia": found} if found else {}


def _film(kit: Kit, row: Row, cleared: Cleared, kind: str, each: Recording) -> Film:
    words, files = kit.strings[row.lang], cleared.version.files
    file = kit.published_file(files[each.file].digest, each.file)
    spoken = words.say("in %(language)s", language=words.language(each.spoken)) if each.spoken and each.spoken != row.lang else ""
    pictures = photos(kit, cleared)
    poster = pictures.get(each.poster) if each.poster else next(iter(pictures.values()), None)
    return Film(kind, each.title, file.address, media_type(each.file), _tracks(kit, row, each, files), paragraphs(each.transcript),
                tuple(filter(None, (duration(files[each.file].seconds), spoken))), poster.src if poster else "")


def _tracks(kit: Kit, row: Row, each: Recording, files: dict) -> tuple[Track, ...]:
    """Captions, those in the page's language first and turned on; where it has none, those in the language that is spoken."""
    at = {lang: kit.published_file(files[name].digest, name).address for lang, name in each.captions.items() if name in files}
    order = sorted(at, key=lambda lang: (lang != row.lang, lang != each.spoken, lang))
    kind = lambda lang: "subtitles" if each.spoken and lang != each.spoken else "captions"  # noqa: E731
    name = lambda lang: kit.strings[lang].own_name() if lang in kit.strings else kit.strings[row.lang].language(lang)  # noqa: E731
    return tuple(Track(kind(lang), lang, name(lang), at[lang], rank == 0) for rank, lang in enumerate(order))


def _media_object(kit: Kit, row: Row, film: Film, seconds: float) -> dict:
    return {
        "@type": "AudioObject" if film.kind == "audio" else "VideoObject",
        "name": film.title,
        "description": row.summary,
        "contentUrl": kit.host + film.url,
        "encodingFormat": film.type,
        # ISO 8601 §5.5.2.2, as schema.org wants it
        "duration": f"PT{round(seconds)}S",
        "uploadDate": row.published,
        "thumbnailUrl": kit.host + film.poster if film.poster else "",
        "transcript": "\n".join(film.transcript),
    }
