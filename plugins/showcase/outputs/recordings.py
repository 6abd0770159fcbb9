"""Sounds and films: what a file is (`listen`), and its copy without a word about whoever made it (`copy`).

The one module that imports PyAV, and only inside functions (50 ms).  FFmpeg reads the packets of one sound and one
picture and writes them, unchanged, into a new file: what it is not asked for (ID3, Vorbis comments, MP4 atoms with
author and position, cover pictures, chapters, the tracks in which telephones and cameras note where they are) is not
copied, in whatever form it was written, where a list of known tags to remove would let the next one through.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from ..library.desk import Measure
from ..terms.media import FILMS, extension_of
from ..terms.problem import Problem, problem

# megabytes: an hour of speech as MP3, ten minutes of film at 720 lines
LARGEST = {"sound": 60, "film": 150}
MEGABYTE = 1_000_000


class Form(NamedTuple):
    """How files of an extension are read and written: FFmpeg's names of both formats, the codecs that every browser plays, options."""

    read: str
    write: str
    codecs: frozenset[str]
    options: dict[str, str] = {}


# the index of an MP4 goes first, so that it plays while it comes
FAST = {"movflags": "faststart"}
MP3 = {"id3v2_version": "0", "write_id3v1": "0"}
_SOUND, _PICTURE = frozenset({"aac", "mp3", "opus"}), frozenset({"h264", "vp9", "av1"})
FORMS = {
    "mp3": Form("mp3", "mp3", frozenset({"mp3"}), MP3),
    "m4a": Form("mp4", "ipod", frozenset({"aac"}), FAST),
    "ogg": Form("ogg", "ogg", frozenset({"vorbis", "opus", "flac"})),
    "oga": Form("ogg", "ogg", frozenset({"vorbis", "opus", "flac"})),
    "opus": Form("ogg", "opus", frozenset({"opus"})),
    "flac": Form("flac", "flac", frozenset({"flac"})),
    "wav": Form("wav", "wav", frozenset({"pcm_s16le", "pcm_s24le", "pcm_u8", "pcm_f32le"})),
    "mp4": Form("mp4", "mp4", _PICTURE | _SOUND, FAST),
    "m4v": Form("mp4", "mp4", _PICTURE | _SOUND, FAST),
    "mov": Form("mp4", "mp4", _PICTURE | _SOUND, FAST),
    "webm": Form("webm", "webm", frozenset({"vp8", "vp9", "av1", "opus", "vorbis"})),
}
# what a file begins with: offset, bytes, the format as FFmpeg calls it or, in capitals, as people do
SIGNATURES = (
    (0, b"ID3", "mp3"), (0, b"OggS", "ogg"), (0, b"fLaC", "flac"), (8, b"WAVE", "wav"), (4, b"ftyp", "mp4"), (4, b"moov", "mp4"), (4, b"mdat", "mp4"), (4, b"wide", "mp4"),
    (4, b"skip", "mp4"), (4, b"free", "mp4"), (0, b"\x1aE\xdf\xa3", "webm"), (8, b"AVI ", "AVI"), (8, b"AIFF", "AIFF"), (0, b"#!AMR", "AMR"),
    (0, b"\x30\x26\xb2\x75", "WMA, WMV"), (0, b"\xff\xd8\xff", "JPEG"), (0, b"\x89PNG", "PNG"), (0, b"GIF8", "GIF"), (0, b"%PDF", "PDF"), (0, b"PK\x03\x04", "ZIP"),
    (0, b"FLV", "FLV"), (0, b"\x00\x00\x01\xba", "MPEG"), (0, b"MThd", "MIDI"),
)
CALLED = {"mp3": "MP3", "ogg": "OGG", "flac": "FLAC", "wav": "WAV", "mp4": "MP4, M4A", "webm": "WEBM, MKV"}
# messages that a camera may write between the pictures, by codec: units of the types that hold them (H.264 §7.4.1, H.265 §7.4.2.2, AV1 §6.2.2)
MESSAGES = {"h264": "6", "hevc": "39|40", "av1": "5"}
HEAD = 64
# how much earlier than told the last packet may end (seconds)
LACKING = 2.0


def listen(source: Path, path: str, use: str) -> Measure | Problem:
    """How long a recording lasts, from its packets' times alone, nothing decoded; or why it is refused.  `use` is sound or film."""
    size, extension = source.stat().st_size, extension_of(source.name)
    if not size:
        return problem("recording-empty", path)
    if size > LARGEST[use] * MEGABYTE:
        return problem("recording-too-large", path, size=round(size / MEGABYTE), limit=LARGEST[use])
    with open(source, "rb") as stream:
        kind = format_of(stream.read(HEAD))
        if kind != FORMS[extension].read:
            code = "recording-other-kind" if kind else "recording-unknown"
            return problem(code, path, extension=extension, kind=CALLED.get(kind, kind))
        stream.seek(0)
        try:
            with _opened(stream, extension) as container:
                return _fault(container, extension, path, use) or Measure(seconds=_seconds(container))
        except Exception:  # on hostile bytes FFmpeg's readers fail in many ways
            return problem("recording-broken", path)


def copy(source: Path, target: Path) -> None:
    """Writes the sound and the pictures of `source` to `target`, and nothing else of it; the same bytes give the same bytes."""
    import av

    form = FORMS[extension_of(source.name)]
    # files, not names: in a name FFmpeg would look for protocols
    with open(source, "rb") as stream, open(target, "w+b") as out, _opened(stream, extension_of(source.name)) as container:
        with av.open(out, "w", format=form.write, options={**form.options, "fflags": "+bitexact"}) as copied:
            pipes = {track.index: Pipe(track, copied) for track in _tracks(container).values()}
            for packet in container.demux([pipe.track for pipe in pipes.values()]):
                pipes[packet.stream.index].pour(packet)


class Pipe:
    """One track on its way from one file to the other."""

    def __init__(self, track: Any, copied: Any):
        import av

        self.track, self._copied = track, copied
        self._out = copied.add_stream_from_template(track)
        self._out.metadata.clear()
        messages = MESSAGES.get(track.codec_context.name, "")
        self._sieve = av.BitStreamFilterContext(f"filter_units=remove_types={messages}", track, self._out) if messages else None

    def pour(self, packet: Any) -> None:
        """One packet; the last, which is empty, lets out what is still held."""
        if packet.size or self._sieve:
            for each in self._sieve.filter(packet if packet.size else None) if self._sieve else (packet,):
                each.stream = self._out
                self._copied.mux(each)


def format_of(head: bytes) -> str:
    """What the first bytes announce; "" for what is not known.  An MP3 may begin with sound at once."""
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2:
        return "mp3"
    return next((kind for at, mark, kind in SIGNATURES if head.startswith(mark, at)), "")


@contextmanager
def _opened(stream: BinaryIO, extension: str) -> Iterator[Any]:
    """The file, read as what its extension says: left to guess, FFmpeg would take a list of addresses for a film and fetch them."""
    import av

    av.logging.set_level(None)
    with av.open(stream, format=FORMS[extension].read, metadata_errors="ignore") as container:
        yield container


def _tracks(container: Any) -> dict[str, Any]:
    """The first picture and the first sound; a cover picture is not a film."""
    import av

    found: dict[str, Any] = {}
    for track in container.streams:
        if track.type in ("audio", "video") and not track.disposition & av.stream.Disposition.attached_pic:
            found.setdefault(track.type, track)
    return found


def _fault(container: Any, extension: str, path: str, use: str) -> Problem | None:
    tracks = _tracks(container)
    if not tracks:
        return problem("recording-broken", path)
    if use == "sound" and "video" in tracks:
        return problem("recording-is-film", path)
    if use == "film" and "video" not in tracks:
        return problem("recording-is-sound", path)
    accepted = FORMS[extension].codecs
    for track in tracks.values():
        codec = track.codec_context.codec.canonical_name if track.codec_context else "?"
        if codec not in accepted:
            return problem("recording-codec", path, codec=codec.upper(), accepted=_named(accepted, use if extension in FILMS else "sound"))
    return None


def _named(codecs: frozenset[str], use: str) -> str:
    shown = {"h264": "H.264", "vp8": "VP8", "vp9": "VP9", "av1": "AV1", "aac": "AAC", "mp3": "MP3", "opus": "Opus", "vorbis": "Vorbis", "flac": "FLAC"}
    names = [name for codec, name in shown.items() if codec in codecs and (use == "film" or codec not in _PICTURE)]
    return ", ".join(names) or "PCM"


def _seconds(container: Any) -> float:
    """The end of the last packet; raises ValueError where the file breaks off.  What an MP3 says of its length is a guess, or nothing."""
    end, told = 0.0, (container.duration or 0) / 1_000_000 if container.format.name != "mp3" else 0.0
    for packet in container.demux(list(_tracks(container).values())):
        if packet.size and packet.pts is not None:
            end = max(end, float((packet.pts + (packet.duration or 0)) * packet.time_base))
    if end <= 0 or end < told - LACKING:
        raise ValueError("it breaks off")
    return round(end, 3)
