"""Sounds, films and documents for tests, made here, with words of somebody planted wherever a format has room for them."""

from __future__ import annotations

import io
import zlib
from functools import cache

import av
import numpy
import pikepdf
from conftest import photo
from PIL import Image
from pikepdf import Array, Dictionary, Name, Stream

# what must never be published: letters that no format has by chance
PLANTED = "Zwxqvauthor"
RATE = 48_000
# extension → FFmpeg's format, sound codec, picture codec, form of a sample, samples a packet
FORMS = {
    "mp3": ("mp3", "libmp3lame", "", "fltp", 1152),
    "m4a": ("ipod", "aac", "", "fltp", 1024),
    "ogg": ("ogg", "libopus", "", "flt", 960),
    "opus": ("opus", "libopus", "", "flt", 960),
    "flac": ("flac", "flac", "", "s16", 4096),
    "wav": ("wav", "pcm_s16le", "", "s16", 4096),
    "mp4": ("mp4", "aac", "libx264", "fltp", 1024),
    "mov": ("mov", "aac", "libx264", "fltp", 1024),
    "webm": ("webm", "libopus", "libvpx-vp9", "flt", 960),
}
METADATA = {"title": PLANTED, "artist": PLANTED, "author": PLANTED, "comment": f"{PLANTED} 07 12 34 98 76", "location": "+49.7654-000.1234/", "creation_time": "2025-03-04T05:06:07Z", "encoded_by": PLANTED}


@cache
def recording(extension: str, seconds: float = 1.0, planted: bool = True, picture: str = "", sound: str = "") -> bytes:
    """A sound of a low note, or a film that turns from dark to light; `picture` and `sound` name other codecs."""
    form, voice, image, sample, size = FORMS[extension]
    out = io.BytesIO()
    with av.open(out, "w", format=form, options={"movflags": "use_metadata_tags"}) as container:
        if planted:
            container.metadata.update(METADATA)
        screen = container.add_stream(picture or image, rate=25) if picture or image else None
        if screen:
            screen.width, screen.height, screen.pix_fmt = 64, 48, "yuv420p"
        track = container.add_stream(sound or voice, rate=RATE, layout="mono")
        for stream in (screen, track) if planted else ():
            if stream:
                stream.metadata.update({"title": PLANTED, "handler_name": PLANTED})
        if screen:
            for number in range(max(1, round(25 * seconds))):
                frame = av.VideoFrame.from_ndarray(numpy.full((48, 64, 3), number * 3 % 255, dtype=numpy.uint8), format="rgb24")
                for packet in screen.encode(frame):
                    container.mux(packet)
            for packet in screen.encode():
                container.mux(packet)
        for packet in _packets(track, seconds, sample, size):
            container.mux(packet)
    return out.getvalue()


def _packets(track, seconds: float, sample: str, size: int):
    wave = (numpy.sin(numpy.arange(round(RATE * seconds)) * (2 * numpy.pi * 220 / RATE)) * 9000).astype(numpy.int16)
    frame = av.AudioFrame.from_ndarray(wave[None, :], format="s16", layout="mono")
    frame.sample_rate = RATE
    waiting, at = av.AudioFifo(), 0
    for part in av.AudioResampler(format=sample, layout="mono", rate=RATE).resample(frame):
        waiting.write(part)
    while waiting.samples:
        part = waiting.read(min(size, waiting.samples))
        part.pts, at = at, at + part.samples
        yield from track.encode(part)
    yield from track.encode()


def samples(data: bytes) -> list[bytes]:
    """Everything that a recording lets hear and see, decoded: the same for a faithful copy."""
    found = []
    with av.open(io.BytesIO(data)) as container:
        for frame in container.decode():
            found.append(frame.to_ndarray().tobytes())
    return found


def captions(*cues: tuple[str, str, str]) -> str:
    """A WebVTT file of (start, end, words)."""
    return "\n\n".join(["WEBVTT", *(f"{start} --> {end}\n{words}" for start, end, words in cues)]) + "\n"


ONE_CUE = captions(("00:00.000", "00:00.900", "Bonjour."))


@cache
def document() -> bytes:
    """A PDF of one page with two photographs, and somebody's words in every place that speaks of its making."""
    exif = Image.Exif()
    exif[0x010E] = exif[0x013B] = PLANTED
    jpeg = photo(64, 64, exif=exif, comment=PLANTED.encode())
    pdf = pikepdf.new()
    plain, wrapped = (Stream(pdf, b"", Type=Name.XObject, Subtype=Name.Image, Width=64, Height=64, ColorSpace=Name.DeviceRGB, BitsPerComponent=8) for _ in range(2))
    plain.write(jpeg, filter=Name.DCTDecode)
    wrapped.write(zlib.compress(jpeg), filter=Array([Name.FlateDecode, Name.DCTDecode]))
    page = pdf.add_blank_page(page_size=(300, 300)).obj
    page.Resources = Dictionary(XObject=Dictionary(A=pdf.make_indirect(plain), B=pdf.make_indirect(wrapped)))
    page.Contents = pdf.make_stream(b"q 100 0 0 100 50 50 cm /A Do Q q 100 0 0 100 150 150 cm /B Do Q")
    page.PieceInfo = Dictionary(Draw=Dictionary(Private=PLANTED))
    page.LastModified = f"D:20250304{PLANTED}"
    page.Annots = Array([
        Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[0, 0, 9, 9], Contents=PLANTED, T=PLANTED),
        pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], T=PLANTED, M=PLANTED, A=Dictionary(S=Name.URI, URI="https://example.org/kept"))),
    ])
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=f"app.alert('{PLANTED}')")
    pdf.Root.Lang = "fr-FR"
    for name in ("/Title", "/Author", "/Creator", "/Producer"):
        pdf.docinfo[name] = PLANTED
    with pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
        xmp["dc:creator"] = [PLANTED]
    out = io.BytesIO()
    pdf.save(out, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


def laid_open(data: bytes) -> bytes:
    """A PDF with all that it holds uncompressed, beside the file itself."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(out, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable, stream_decode_level=pikepdf.StreamDecodeLevel.generalized)
    return data + out.getvalue()
