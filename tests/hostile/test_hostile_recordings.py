"""Sounds, films, captions and documents that cannot be published: each is told once, with where it is and what to do."""

from __future__ import annotations

import io

import pikepdf
import pytest
from conftest import SiteOnDisk, entry, photo, story
from recorded import ONE_CUE, captions, document, recording
from showcase.library import captions as captions_file

SOUND = "audio: [{file: voix.mp3, title: Une voix, transcript: Des mots, people: [lea]}]\n"
FILM = "video: [{file: film.mp4, title: Un film, transcript: Des mots, people: [lea], captions: {fr: film.vtt, en: film.vtt}}]\n"
FILES = {"voix.mp3": recording("mp3"), "film.mp4": recording("mp4"), "film.vtt": ONE_CUE}
BROKEN = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\xff" * 3000


def site_with(site: SiteOnDisk, more: str, files: dict[str, bytes | str]) -> SiteOnDisk:
    return site.write({"testimonies/a/index.fr.md": story(more=more)} | {f"testimonies/a/{name}": data for name, data in files.items()})


def told(site: SiteOnDisk) -> list[tuple[str, str, str]]:
    return [(each.code, each.path.removeprefix("content/testimonies/a/"), each.field) for each in site.problems() if each.severity == "error"]


def test_whole_ones_are_published(site: SiteOnDisk) -> None:
    site_with(site, SOUND + FILM, FILES).build()
    page = site.page("temoignages/a")
    assert "Une voix" in page and "<track" in page and "autoplay" not in page and page.count('preload="none"') == 2


TEXT = "index.fr.md"
FIELDS: dict[str, tuple[str, tuple[str, str, str]]] = {
    "a film without captions": (FILM.replace(", captions: {fr: film.vtt, en: film.vtt}", ""), ("video-without-captions", TEXT, "video")),
    "no transcript": (SOUND.replace("transcript: Des mots, ", ""), ("field-missing", TEXT, "audio.1.transcript")),
    "an empty transcript": (SOUND.replace("Des mots", "''"), ("field-empty", TEXT, "audio.1.transcript")),
    "a transcript of blanks": (SOUND.replace("Des mots", "'   '"), ("field-empty", TEXT, "audio.1.transcript")),
    "nobody said who speaks": (SOUND.replace(", people: [lea]", ""), ("field-missing", TEXT, "audio.1.people")),
    "an unknown person": (SOUND.replace("[lea]", "[leo]"), ("person-unknown", TEXT, "audio.1.people.1")),
    "a poster that nobody declared": (FILM.replace("captions:", "poster: vue.jpg, captions:"), ("poster-undeclared", TEXT, "video.1.poster")),
    "captions of another kind": (FILM.replace("fr: film.vtt", "fr: film.srt"), ("captions-kind", TEXT, "video.1.captions.fr")),
    "captions in no language": (FILM.replace("fr: film.vtt", "francais: film.vtt"), ("lang", TEXT, "video.1.captions.francais")),
    "captions that are not there": (FILM.replace("fr: film.vtt", "fr: absent.vtt"), ("file-missing", TEXT, "video.1.captions.fr")),
    "a recording that is not there": (SOUND.replace("voix.mp3", "absente.mp3"), ("file-missing", TEXT, "audio.1.file")),
    "a kind that no browser plays": (SOUND.replace("voix.mp3", "voix.wma"), ("recording-kind", TEXT, "audio.1.file")),
    "a page as a sound": (SOUND.replace("voix.mp3", "voix.html"), ("recording-kind", TEXT, "audio.1.file")),
    "a film as a sound": (SOUND.replace("voix.mp3", "film.mp4"), ("recording-is-film", "film.mp4", "")),
    "a sound as a film": (FILM.replace("film.mp4", "son.webm"), ("recording-is-sound", "son.webm", "")),
}


@pytest.mark.parametrize("case", FIELDS)
def test_fields(site: SiteOnDisk, case: str) -> None:
    more, expected = FIELDS[case]
    site_with(site, more, FILES | {"vue.jpg": photo(), "son.webm": _sound_in_webm()})
    assert told(site) == [expected]


CONTENT: dict[str, tuple[str, bytes, str]] = {
    "an empty file": ("voix.mp3", b"", "recording-empty"),
    "a film under another name": ("voix.mp3", recording("mp4"), "recording-other-kind"),
    "a picture": ("voix.mp3", photo(64, 64), "recording-other-kind"),
    "a web page": ("voix.mp3", b"<!doctype html><title>404</title>", "recording-unknown"),
    "a list of addresses": ("voix.mp3", b"#EXTM3U\n#EXTINF:1,\nhttp://example.org/secret.mp3\n", "recording-unknown"),
    "a list of files of this computer": ("film.mp4", b"ffconcat version 1.0\nfile /etc/passwd\n", "recording-unknown"),
    "noise": ("film.mp4", BROKEN, "recording-broken"),
    "a tag and nothing behind": ("voix.mp3", b"ID3\4\0\0\0\0\0\x0a" + bytes(3000), "recording-broken"),
    "half a film": ("film.mp4", recording("mp4")[: len(recording("mp4")) // 2], "recording-broken"),
    "a film that breaks off, its index first": ("film.mp4", b"", "recording-broken"),
    "a codec that few browsers play": ("film.mp4", b"", "recording-codec"),
    "a Word document": ("voix.mp3", b"PK\3\4" + bytes(100), "recording-other-kind"),
}


@pytest.mark.parametrize("case", CONTENT)
def test_content(site: SiteOnDisk, tmp_path, case: str) -> None:
    name, data, code = CONTENT[case]
    if "breaks off" in case:
        from showcase.outputs import recordings

        (tmp_path / "long.mp4").write_bytes(recording("mp4", 8.0))
        recordings.copy(tmp_path / "long.mp4", tmp_path / "fast.mp4")
        data = (tmp_path / "fast.mp4").read_bytes()
        data = data[: len(data) // 2]
    if "few browsers" in case:
        data = recording("mp4", picture="libx265")
    site_with(site, SOUND + FILM, FILES | {name: data})
    (fault,) = [each for each in site.problems() if each.severity == "error"]
    assert (fault.code, fault.path) == (code, f"content/testimonies/a/{name}")
    assert "HandBrake" in fault.text("fr") or code == "recording-empty"


def test_too_large(site: SiteOnDisk) -> None:
    site_with(site, SOUND + FILM, FILES)
    for name, size in (("voix.mp3", 61_000_000), ("film.mp4", 151_000_000)):
        with open(site.content / "testimonies/a" / name, "r+b") as file:
            file.truncate(size)
    faults = {each.path[-8:]: each for each in site.problems() if each.severity == "error"}
    assert {name: each.code for name, each in faults.items()} == {"voix.mp3": "recording-too-large", "film.mp4": "recording-too-large"}
    assert "61 Mo" in faults["voix.mp3"].text("fr") and "60 Mo au plus" in faults["voix.mp3"].text("fr") and "150 Mo au plus" in faults["film.mp4"].text("fr")


CAPTIONS: dict[str, tuple[str | bytes, list[tuple[str, int]]]] = {
    "whole": ("WEBVTT\n\n1\n00:00.000 --> 00:00.500 line:0 align:start\n<v Léa>Bonjour\nà tous\n\nNOTE de Paul\n\n00:00.500 --> 00:00.900\nSuite.\n", []),
    "whole, as Windows saves it": ("\ufeffWEBVTT - titre\r\n\r\n00:00:00.000 --> 00:00:00.900\r\nBonjour.\r\n", []),
    "empty": ("", [("captions-not-webvtt", 1)]),
    "a page": ("<html>", [("captions-not-webvtt", 1)]),
    "small letters": ("webvtt\n\n00:00.000 --> 00:00.900\nMot\n", [("captions-not-webvtt", 1)]),
    "SubRip": ("1\n00:00:00,000 --> 00:00:00,900\nBonjour.\n", [("captions-subrip", 1)]),
    "SubRip with a first line": ("WEBVTT\n\n1\n00:00:00,000 --> 00:00:00,900\nBonjour.\n", [("captions-time", 4)]),
    "no empty line": ("WEBVTT\n00:00.000 --> 00:00.900\nBonjour.\n", [("captions-not-webvtt", 1)]),
    "no caption": ("WEBVTT\n\nNOTE à faire\n", [("captions-none", 0)]),
    "words without a time": ("WEBVTT\n\nBonjour.\n", [("captions-time", 3)]),
    "a time without words": ("WEBVTT\n\n00:00.000 --> 00:00.900\n\n00:00.900 --> 00:01.000\nMot\n", [("captions-silent", 3)]),
    "no thousandths": ("WEBVTT\n\n00:00 --> 00:01\nMot\n", [("captions-time", 3)]),
    "sixty seconds": ("WEBVTT\n\n00:00.000 --> 00:60.000\nMot\n", [("captions-time", 3)]),
    "ends before it starts": (captions(("00:00.900", "00:00.100", "Mot")), [("captions-end", 3)]),
    "lasts nothing": (captions(("00:00.500", "00:00.500", "Mot")), [("captions-end", 3)]),
    "out of order": (captions(("00:00.500", "00:00.900", "Un"), ("00:00.100", "00:00.400", "Deux")), [("captions-order", 6)]),
    "overlapping is allowed": (captions(("00:00.100", "00:00.900", "Un"), ("00:00.100", "00:00.400", "Deux")), []),
    "beyond the end": (captions(("00:00.100", "00:00.900", "Un"), ("00:05.000", "00:09.000", "Deux")), [("captions-beyond", 6)]),
    "a recording cut in half": (captions(*[(f"00:0{second}.000", f"00:0{second}.900", "Mot") for second in range(3, 9)]), [("captions-beyond", 3)]),
    "a short arrow": ("WEBVTT\n\n00:00.000 -> 00:00.900\nMot\n", [("captions-time", 3)]),
    "a short arrow below a name": ("WEBVTT\n\nun\n00:00.000 -> 00:00.900\nMot\n", [("captions-time", 4)]),
    "an arrow in the words": ("WEBVTT\n\n00:00.000 --> 00:00.400\nUn\n00:00.500 --> 00:00.900\nDeux\n", [("captions-time", 5)]),
    "not UTF-8": ("WEBVTT\n\n00:00.000 --> 00:00.900\né\n".encode("cp1252"), [("text-not-utf8", 4)]),
    "several at once": (captions(("x", "y", "Un"), ("00:00.900", "00:00.100", "Deux")), [("captions-time", 3), ("captions-end", 6)]),
    "a thousand faults": (captions(*[("x", "y", "Un")] * 1000), [("captions-time", 3 + 3 * number) for number in range(10)]),
}


@pytest.mark.parametrize("case", CAPTIONS)
def test_captions(site: SiteOnDisk, case: str) -> None:
    text, expected = CAPTIONS[case]
    site_with(site, SOUND + FILM, FILES | {"film.vtt": text})
    if not expected:
        assert [each.code for each in site.build().warnings] == []
        return
    faults = site.problems()
    assert [(each.code, each.line) for each in faults] == expected
    assert {each.path for each in faults} == {"content/testimonies/a/film.vtt"}


def test_captions_are_written_again_without_what_concerns_their_author() -> None:
    text = "WEBVTT Paul Dupont\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:x\n\nNOTE Paul\n\nun\n01:00:00.000 --> 01:00:02.500 region:x align:start\n<v Léa>Bonjour\n"
    cues, problems = captions_file.read(text.encode(), "x.vtt")
    assert problems == []
    assert captions_file.written(cues).decode() == "WEBVTT\n\n01:00:00.000 --> 01:00:02.500 align:start\n<v Léa>Bonjour\n"
    assert captions_file.words(cues).split() == ["Léa", "Bonjour"]


def test_a_language_without_captions_is_told_once(site: SiteOnDisk) -> None:
    site_with(site, FILM.replace(", en: film.vtt", ""), {name: data for name, data in FILES.items() if name != "voix.mp3"})
    site.write({"testimonies/a/index.en.md": "---\ntitle: A\nsummary: B\nvideo: [{file: film.mp4, title: A film, transcript: Words}]\n---\nText.\n"})
    (warning,) = site.build().warnings
    assert warning.code == "captions-language" and "ajouter un fichier .vtt pour : en" in warning.text("fr")


def _sound_in_webm() -> bytes:
    import av

    out = io.BytesIO()
    with av.open(io.BytesIO(recording("opus"))) as source, av.open(out, "w", format="webm") as copy:
        track = copy.add_stream_from_template(source.streams.audio[0])
        for packet in source.demux():
            if packet.size:
                packet.stream = track
                copy.mux(packet)
    return out.getvalue()


def _locked(**how: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(document())) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(**how))
    return out.getvalue()


def _holding() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(document())) as pdf:
        pdf.attachments["notes.txt"] = pikepdf.AttachedFileSpec(pdf, b"secret")
        pdf.save(out)
    return out.getvalue()


DOCUMENTS = {
    "damaged": (b"%PDF-1.7\nrien", "document-broken"),
    "another kind": (b"PK\3\4", "document-broken"),
    "empty": (b"", "document-broken"),
    "with a password": (_locked(owner="a", user="b"), "document-locked"),
    "with restrictions": (_locked(owner="a", user=""), "document-locked"),
    "with files inside": (_holding(), "document-holds-files"),
}


@pytest.mark.parametrize("case", DOCUMENTS)
def test_documents(site: SiteOnDisk, case: str) -> None:
    data, code = DOCUMENTS[case]
    site.write({"projects/p/index.fr.md": entry("P", "status: ongoing\nstart: 2025-01-01\ndocuments: [{file: bilan.pdf, title: Bilan}]\n"), "projects/p/bilan.pdf": data})
    (fault,) = site.problems()
    assert (fault.code, fault.path) == (code, "content/projects/p/bilan.pdf")


@pytest.mark.parametrize("extension", ["docx", "odt", "xlsx", "zip", "epub", "rtf"])
def test_documents_whose_author_cannot_be_taken_out_are_refused_with_the_way_to_convert_them(site: SiteOnDisk, extension: str) -> None:
    site.write({"projects/p/index.fr.md": entry("P", f"status: ongoing\nstart: 2025-01-01\ndocuments: [{{file: bilan.{extension}, title: Bilan}}]\n"), f"projects/p/bilan.{extension}": b"x"})
    (fault,) = [each for each in site.problems() if each.severity == "error"]
    assert (fault.code, fault.field) == ("document-kind", "documents.1.file") and "exporter le document en PDF" in fault.text("fr")
