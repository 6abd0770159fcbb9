"""What may lie in content/ besides texts and photographs: links, pipes, odd names, files that are not what they say."""

from __future__ import annotations

import io
import os
import struct
import zlib
from pathlib import Path

import pillow_heif
import pytest
from conftest import SiteOnDisk, entry, photo, story
from PIL import Image
from showcase.terms.problem import Problem
from recorded import document

SECRET = "root:x:0:0:secret-of-another-folder"


def saved(mode: str, size: tuple[int, int], form: str, **how: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, form, **how)
    return out.getvalue()


def heic() -> bytes:
    out = io.BytesIO()
    pillow_heif.from_pillow(Image.new("RGB", (640, 480), (9, 99, 9))).save(out)
    return out.getvalue()


def bomb(width: int, height: int) -> bytes:
    """A PNG of few bytes that claims to be that large."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


def shows(name: str) -> str:
    return story(more=f"photos: [{{file: '{name}', alt: Une vue}}]")


# name of the picture, its bytes → the code of its problem, "" where it is welcome
PICTURES: dict[str, tuple[str, bytes, str]] = {
    "text": ("a.jpg", b"bonjour", "picture-is-text"),
    "truncated": ("a.jpg", photo()[:3000], "picture-broken"),
    "empty": ("a.jpg", b"", "picture-empty"),
    "huge": ("a.png", bomb(30_000, 30_000), "picture-too-large"),
    "one-pixel": ("a.png", saved("RGB", (1, 1), "PNG"), "picture-shape"),
    "drawing": ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "picture-is-svg"),
    "document": ("a.jpg", b"%PDF-1.7", "picture-is-pdf"),
    "below-480": ("a.png", saved("RGB", (200, 150), "PNG"), "picture-small"),
    "cmyk": ("a.jpg", saved("CMYK", (640, 480), "JPEG"), ""),
    "sixteen-bits": ("a.png", saved("I;16", (640, 480), "PNG"), ""),
    "animated": ("a.gif", saved("P", (640, 480), "GIF", save_all=True, append_images=[Image.new("P", (640, 480), 3)]), ""),
    "heic": ("a.heic", heic(), ""),
    "heic-called-jpg": ("a.jpg", heic(), ""),
    "odd-name": ("l’été #1 100%.jpg", photo(640, 480), ""),
}


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, list[Problem]], SiteOnDisk]:
    """The problems of all pictures by entry, and the site built of those that are welcome."""
    site = SiteOnDisk(tmp_path_factory.mktemp("pictures"))
    for folder, (name, data, _) in PICTURES.items():
        site.write({f"testimonies/{folder}/index.fr.md": shows(name), f"testimonies/{folder}/{name}": data})
    found: dict[str, list[Problem]] = {}
    for problem in site.problems():
        found.setdefault(problem.path.split("/")[2], []).append(problem)
    for folder, (name, _, code) in PICTURES.items():
        if code:
            site.write({f"testimonies/{folder}/{name}": photo(640, 480)})
            (site.content / f"testimonies/{folder}/{name}").rename(site.content / f"testimonies/{folder}/bonne.jpg")
            site.write({f"testimonies/{folder}/index.fr.md": shows("bonne.jpg")})
    site.build()
    return found, site


@pytest.mark.parametrize("case", PICTURES)
def test_a_picture_is_made_or_refused_once(pictures: tuple[dict[str, list[Problem]], SiteOnDisk], case: str) -> None:
    found, site = pictures
    name, _, code = PICTURES[case]
    assert [(each.code, each.path) for each in found.get(case, [])] == ([(code, f"content/testimonies/{case}/{name}")] if code else [])
    assert "/pictures/" in site.page(f"temoignages/{case}")


# What stands in testimonies/a beside a good text that shows `vue.jpg` where `shown`; → code and path of the one problem.
def link(target: str):
    return lambda path: os.symlink(target, path)


def holding(data: bytes):
    return lambda path: Path(os.fsdecode(path)).write_bytes(data)


STRANGERS = {
    "a link to a secret": (b"vue.jpg", link("../../../secret.txt"), "file-link", "vue.jpg"),
    "a link to a secret, whole path": (b"vue.jpg", link("/etc/passwd"), "file-link", "vue.jpg"),
    "a link to nothing": (b"autre.jpg", link("nulle-part.jpg"), "file-link", "autre.jpg"),
    "a link to itself": (b"autre.jpg", link("autre.jpg"), "file-link", "autre.jpg"),
    "a text that is a link": (b"index.en.md", link("../../../secret.txt"), "file-link", "index.en.md"),
    "a pipe": (b"voix.mp3", os.mkfifo, "file-special", "voix.mp3"),
    "a name in latin-1": (b"caf\xe9.jpg", holding(photo()), "file-name-unspeakable", "caf\ufffd.jpg"),
    "a name of two lines": (b"vue\n2.jpg", holding(photo()), "file-name-unspeakable", "vue\ufffd2.jpg"),
    "a text that is a folder": (b"index.en.md", os.mkdir, "text-is-folder", "index.en.md"),
    "capitals": (b"index.EN.md", holding(b"x"), "text-name", "index.EN.md"),
    "capitals at the end": (b"index.en.MD", holding(b"x"), "text-name", "index.en.MD"),
    "Notepad's": (b"index.fr.md.txt", holding(b"x"), "text-extension", "index.fr.md.txt"),
    "Notepad's, short": (b"index.txt", holding(b"x"), "text-extension", "index.txt"),
    "no language": (b"index.md", holding(b"x"), "text-name", "index.md"),
    "no such language": (b"index.xx.md", holding(b"x"), "text-name", "index.xx.md"),
    "another name": (b"texte.en.md", holding(b"x"), "text-name", "texte.en.md"),
}


@pytest.mark.parametrize("case", STRANGERS)
def test_a_stranger_beside_a_text_is_told_once_and_never_read(site: SiteOnDisk, case: str) -> None:
    name, make, code, shown = STRANGERS[case]
    (site.folder / "secret.txt").write_text(SECRET)
    site.write({"testimonies/a/index.fr.md": shows("vue.jpg") if name == b"vue.jpg" else story()})
    make(os.fsencode(site.content / "testimonies/a") + b"/" + name)
    (problem,) = site.problems()
    assert (problem.code, problem.path) == (code, f"content/testimonies/a/{shown}")
    problem.text("fr").encode(), problem.text("en").encode()
    assert SECRET not in str(problem) and not site.output.exists()


FOLDERS = {
    "capitals": ("testimonies/Cork", "folder-name"),
    "blanks": ("testimonies/mon stage", "folder-name"),
    "accents": ("testimonies/l'été", "folder-name"),
    "a cow": ("testimonies/🐄", "folder-name"),
    "a device": ("testimonies/aux", "slug-reserved"),
    "very long": ("testimonies/" + "a" * 200, "slug-long"),
    "unknown": ("recettes/x", "folder-unknown"),
}


@pytest.mark.parametrize("case", FOLDERS)
def test_folders_that_cannot_be_addresses(site: SiteOnDisk, case: str) -> None:
    folder, code = FOLDERS[case]
    (problem,) = site.write({f"{folder}/index.fr.md": story()}).problems()
    assert problem.code == code and problem.path == f"content/{folder if code != 'folder-unknown' else 'recettes'}"


def test_folders_that_lead_elsewhere_are_not_followed(site: SiteOnDisk) -> None:
    elsewhere = SiteOnDisk(site.folder / "elsewhere").write({"news/n/index.fr.md": entry("Secret", "date_published: 2025-01-01\n"), "news/n/p.jpg": photo()})
    site.write({"testimonies/a/index.fr.md": story()})
    os.symlink(elsewhere.content / "news", site.content / "news")
    os.symlink(elsewhere.content / "news/n", site.content / "testimonies/n")
    assert [(each.code, each.path) for each in site.problems()] == [("file-link", "content/news"), ("file-link", "content/testimonies/n")]


def test_a_link_that_stays_in_the_content_is_followed(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.fr.md": shows("vue.jpg"), "testimonies/a/vue.jpg": photo(), "testimonies/b/index.fr.md": shows("vue.jpg")})
    os.symlink("../a/vue.jpg", site.content / "testimonies/b/vue.jpg")
    site.build()
    assert "/pictures/" in site.page("temoignages/b")


def test_files_in_the_wrong_place(site: SiteOnDisk) -> None:
    (site.content / "testimonies/vide").mkdir(parents=True)
    site.write({"testimonies/word/recit.docx": b"PK\3\4", "perdu.md": story(), "news/perdu.md": story(), "README.md": "Notes.", "testimonies/.DS_Store": b"\0", "testimonies/word/~$recit.docx": b"x"})
    assert [(each.code, each.path) for each in site.problems()] == [
        ("file-stray", "content/news/perdu.md"), ("file-stray", "content/perdu.md"), ("text-absent", "content/testimonies/vide"), ("text-absent", "content/testimonies/word"),
    ]


def test_a_name_typed_on_a_mac(site: SiteOnDisk) -> None:
    """Accents in two signs look the same, and are another name to Linux: found where the system finds it, told where it does not."""
    site.write({"testimonies/a/index.fr.md": shows("été.jpg"), "testimonies/a/e\u0301te\u0301.jpg": photo()})
    if (site.content / "testimonies/a/été.jpg").exists():
        site.build()
    else:
        (problem,) = site.problems()
        assert problem.code == "file-name-decomposed"


def test_capitals_that_differ_are_told_with_the_name_that_is_there(site: SiteOnDisk) -> None:
    (problem,) = site.write({"testimonies/a/index.fr.md": shows("photo.jpg"), "testimonies/a/Photo.JPG": photo()}).problems()
    assert problem.code == "file-missing" and "Photo.JPG" in problem.text("fr")


@pytest.mark.parametrize("name", ["index.fr.md", "vue.jpg", "voix.mp3"])
def test_a_file_that_may_not_be_read_is_told(site: SiteOnDisk, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    site.write({"testimonies/a/index.fr.md": shows("vue.jpg"), "testimonies/a/vue.jpg": photo(), "testimonies/a/voix.mp3": b"x", "testimonies/b/index.fr.md": story()})
    opens = Path.open

    def refused(path: Path, *how: object, **more: object) -> object:
        if path.name == name and path.parent.name == "a":
            raise PermissionError(13, "Permission denied", str(path))
        return opens(path, *how, **more)

    # Path.read_bytes opens by it too
    monkeypatch.setattr(Path, "open", refused)
    (problem,) = site.problems()
    assert (problem.code, problem.path) == ("file-unreadable", f"content/testimonies/a/{name}")
    monkeypatch.undo()
    site.build()


def test_broken_figures_are_told_once_each(site: SiteOnDisk) -> None:
    site.write({"indicators/mobilities.csv": b"\xff\xfe;;;\0\n", "indicators/fundings.csv": b"", "indicators/supports.csv": b'"open;quote\n' * 51, "testimonies/a/index.fr.md": story()})
    assert [each.path for each in site.problems()] == [f"content/indicators/{name}.csv" for name in ("fundings", "mobilities", "supports")]


def test_names_of_files_are_made_addresses(site: SiteOnDisk) -> None:
    name = "l'été #1 à 100 %? non.PDF".replace("?", "")
    site.write({"projects/p/index.fr.md": entry("P", f'status: ongoing\nstart: 2025-01-01\ndocuments: [{{file: "{name}", title: Bilan}}]\n'), f"projects/p/{name}": document()})
    site.build()
    (published,) = [path for path in site.files() if path.startswith("files/")]
    assert published.endswith("-l-ete-1-a-100-non.pdf") and f'href="/{published}"' in site.page("projets/p")


@pytest.mark.parametrize("alone", [True, False])
def test_a_text_that_notepad_renamed_is_told_once_with_its_right_name(site: SiteOnDisk, alone: bool) -> None:
    site.write({"testimonies/a/index.en.md.txt": story()} | ({} if alone else {"testimonies/a/index.fr.md": story()}))
    (fault,) = site.problems()
    assert (fault.code, dict(fault.facts)["near"]) == ("text-extension", "index.en.md")


@pytest.mark.parametrize(("name", "near"), [
    ("mobilites.csv", "mobilities.csv"), ("Mobilities.CSV", "mobilities.csv"), ("mobilities.xlsx", "mobilities.csv"), ("Financements 2026.ods", "fundings.csv"), ("soutiens.csv", "supports.csv"),
])
def test_a_table_of_figures_by_another_name_or_in_another_form_is_told_its_name(site: SiteOnDisk, name: str, near: str) -> None:
    (fault,) = site.write({f"indicators/{name}": "x"}).problems()
    assert (fault.code, fault.path, dict(fault.facts)["near"]) == ("figures-name", f"content/indicators/{name}", near)
