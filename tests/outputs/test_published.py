"""What people fetch beside the pages says nothing of whoever made it, and lets hear, see and read what it did before."""

from __future__ import annotations

import io
import shutil

import av
import pikepdf
import pytest
from conftest import SiteOnDisk, entry, story
from PIL import Image
from recorded import FORMS, PLANTED, document, laid_open, recording, samples
from showcase.outputs import documents

ALSO_PLANTED = (b"49.7654", b"07 12 34 98 76", PLANTED.encode())


def telling(files: dict[str, bytes], site: SiteOnDisk, audio: str = "", video: str = "") -> SiteOnDisk:
    more = "".join(f"{field}: [{{file: {name}, title: Un son, transcript: Des mots, people: []{extra}}}]\n"
                   for field, name, extra in (("audio", audio, ""), ("video", video, ", captions: {fr: c.vtt, en: c.vtt}")) if name)
    site.write({"testimonies/a/index.fr.md": story(more=more)} | {f"testimonies/a/{name}": data for name, data in files.items()})
    return site


def published(site: SiteOnDisk, end: str) -> bytes:
    (found,) = [data for path, data in site.files().items() if path.startswith("files/") and path.endswith(end)]
    return found


@pytest.mark.parametrize("extension", FORMS)
def test_a_recording_is_published_without_a_word_of_its_maker(site: SiteOnDisk, extension: str) -> None:
    source = recording(extension)
    assert PLANTED.encode() in source
    film = extension in ("mp4", "mov", "webm")
    name = f"voix.{extension}"
    telling({name: source, "c.vtt": f"WEBVTT {PLANTED}\n\nNOTE {PLANTED}\n\n00:00.000 --> 00:00.900\nBonjour.\n"}, site, **({"video": name} if film else {"audio": name}))
    site.build()
    copy = published(site, ".mp4" if extension == "mov" else f".{extension}")
    assert [word for word in ALSO_PLANTED if any(word in data for data in site.files().values())] == []
    assert samples(copy) == samples(source)


def test_planted_words_are_found_in_the_sources_by_the_same_search() -> None:
    for extension in FORMS:
        assert [word for word in ALSO_PLANTED if word in recording(extension)], extension
    assert PLANTED.encode() in laid_open(document())


def test_a_picture_and_a_telephone_s_notes_in_a_sound_are_left_out(site: SiteOnDisk) -> None:
    """An MP3 with a tag before, a cover in it, and three kinds of tag behind."""
    cover = b"APIC" + (60).to_bytes(4, "big") + b"\0\0" + b"\0image/png\0\3\0" + PLANTED.encode().ljust(46, b".")
    tag = b"ID3\3\0\0" + bytes([0, 0, 0, len(cover)]) + cover
    tail = b"APETAGEX" + PLANTED.encode().ljust(24, b"\0") + b"LYRICSBEGIN" + PLANTED.encode() + b"LYRICS200" + b"TAG" + PLANTED.encode().ljust(125, b" ")
    telling({"v.mp3": tag + tag + recording("mp3", planted=False) + tail}, site, audio="v.mp3").build()
    copy = published(site, ".mp3")
    assert PLANTED.encode() not in copy and not copy.startswith(b"ID3")
    assert samples(copy) == samples(recording("mp3", planted=False))


def test_boxes_that_nobody_knows_are_left_out_of_an_mp4(site: SiteOnDisk) -> None:
    def box(kind: bytes, body: bytes) -> bytes:
        return (len(body) + 8).to_bytes(4, "big") + kind + body

    plain = recording("m4a", planted=False)
    xmp = box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + PLANTED.encode())
    telling({"v.m4a": plain + xmp + box(b"free", PLANTED.encode()) + box(b"zzzz", PLANTED.encode())}, site, audio="v.m4a").build()
    assert PLANTED.encode() not in published(site, ".m4a")


def test_files_hidden_in_a_film_are_left_out(site: SiteOnDisk) -> None:
    out = io.BytesIO()
    with av.open(io.BytesIO(recording("webm", planted=False))) as plain, av.open(out, "w", format="matroska") as film:
        copies = {track.index: film.add_stream_from_template(track) for track in plain.streams}
        film.add_attachment("note.txt", "text/plain", PLANTED.encode())
        for packet in plain.demux():
            if packet.size:
                packet.stream = copies[packet.stream.index]
                film.mux(packet)
    assert PLANTED.encode() in out.getvalue()
    telling({"f.webm": out.getvalue(), "c.vtt": "WEBVTT\n\n00:00.000 --> 00:00.900\nMot\n"}, site, video="f.webm").build()
    assert PLANTED.encode() not in published(site, ".webm")


def test_the_way_a_telephone_was_held_is_kept(site: SiteOnDisk) -> None:
    """The matrix of the track's header (ISO 14496-12 §8.3.2) turns the picture upright."""
    upright, turned = bytes.fromhex("00010000" + "00000000" * 3 + "00010000"), bytes.fromhex("0000000000010000" + "00000000" + "ffff0000" + "00000000")
    source = recording("mp4")
    head = source.index(b"tkhd")
    at = source.index(upright, head)
    source = source[:at] + turned + source[at + len(turned):]
    telling({"f.mp4": source, "c.vtt": "WEBVTT\n\n00:00.000 --> 00:00.900\nMot\n"}, site, video="f.mp4").build()
    assert turned in published(site, ".mp4")


def test_a_document_is_published_without_a_word_of_its_maker(site: SiteOnDisk) -> None:
    site.write({"projects/p/index.fr.md": entry("P", "status: ongoing\nstart: 2025-01-01\ndocuments: [{file: bilan.pdf, title: Bilan}]\n"), "projects/p/bilan.pdf": document()})
    site.build()
    copy = published(site, ".pdf")
    whole = laid_open(copy)
    assert PLANTED.encode() not in whole and b"D:2025" not in whole and b"JavaScript" not in whole
    assert b"https://example.org/kept" in whole and b"fr-FR" in whole
    with pikepdf.open(io.BytesIO(copy)) as pdf:
        assert sorted(pdf.pages[0].obj.Resources.XObject) == ["/A", "/B"]
    size = round(len(copy) / 1000) or 1
    assert f"PDF, {size}" in site.page("projets/p")


def test_a_document_has_the_title_that_its_entry_gives_it_and_a_new_one_makes_a_new_copy(site: SiteOnDisk) -> None:
    told = "status: ongoing\nstart: 2025-01-01\ndocuments: [{file: bilan.pdf, title: %s}]\n"
    site.write({"projects/p/index.fr.md": entry("P", told % "Bilan de l'année"), "projects/p/index.en.md": entry("P", "documents: [{file: bilan.pdf, title: Review}]\n"), "projects/p/bilan.pdf": document()})
    for title in ("Bilan de l'année", "Le bilan"):
        site.edit("projects/p/index.fr.md", "Bilan de l'année", title).build()
        # one copy for both languages: the document is in that of its original
        with pikepdf.open(io.BytesIO(published(site, ".pdf"))) as pdf:
            with pdf.open_metadata() as xmp:
                assert xmp["dc:title"] == pdf.docinfo["/Title"] == title
            assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_a_document_draws_what_it_did(tmp_path) -> None:
    source, copy = tmp_path / "a.pdf", tmp_path / "b.pdf"
    source.write_bytes(document())
    documents.copy(source, copy)

    def drawn(file):
        with pikepdf.open(file) as pdf:
            page = pdf.pages[0].obj
            pictures = [Image.open(io.BytesIO(page.Resources.XObject[name].read_raw_bytes())).tobytes() for name in ("/A",)]
            wrapped = page.Resources.XObject["/B"].read_bytes(decode_level=pikepdf.StreamDecodeLevel.all)
            return page.Contents.read_bytes(), pictures, wrapped

    assert drawn(source) == drawn(copy)


def test_the_same_sources_give_the_same_bytes(tmp_path) -> None:
    outputs = []
    for name in ("one", "two"):
        site = SiteOnDisk(tmp_path / name)
        telling({"v.mp3": recording("mp3"), "f.webm": recording("webm"), "c.vtt": "WEBVTT\n\n00:00.000 --> 00:00.900\nMot\n"}, site, audio="v.mp3", video="f.webm")
        site.write({"projects/p/index.fr.md": entry("P", "status: ongoing\nstart: 2025-01-01\ndocuments: [{file: bilan.pdf, title: Bilan}]\n"), "projects/p/bilan.pdf": document()})
        site.build()
        outputs.append({path: data for path, data in site.files().items() if path.startswith("files/")})
    assert len(outputs[0]) == 4 and outputs[0] == outputs[1]


def test_a_copy_is_made_once_and_goes_with_its_source(site: SiteOnDisk) -> None:
    telling({"v.mp3": recording("mp3"), "w.mp3": recording("mp3", 2.0)}, site, audio="v.mp3").build()
    (kept,) = (site.folder / "cache/files").iterdir()
    before = kept.stat().st_mtime_ns
    site.edit("testimonies/a/index.fr.md", "Le texte.", "Un autre texte.").build()
    assert kept.stat().st_mtime_ns == before
    site.edit("testimonies/a/index.fr.md", "file: v.mp3", "file: w.mp3").build()
    (other,) = (site.folder / "cache/files").iterdir()
    assert other.name != kept.name and [path.name for path in site.output.glob("files/*")] == [other.name]


def test_an_empty_copy_in_the_cache_is_made_again(site: SiteOnDisk) -> None:
    telling({"v.mp3": recording("mp3")}, site, audio="v.mp3").build()
    (kept,) = (site.folder / "cache/files").iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(b"")
    shutil.rmtree(site.output)
    site.build()
    assert kept.read_bytes() == whole == published(site, ".mp3")
