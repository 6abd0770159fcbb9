"""Pictures: every kind of source in, clean derivatives out, every bad file refused in words."""

from __future__ import annotations

import hashlib
import struct
import subprocess
import sys
import zlib
from io import BytesIO
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin, features
from showcase.outputs import derivatives as files_of
from showcase.outputs import images
from showcase.outputs.imagefile import format_of
from showcase.outputs.images import Derivatives, Facts, Job, Sizes, prune
from showcase.terms.problem import Problem

RED, GREEN, BLUE, YELLOW, WHITE = (220, 30, 30), (30, 180, 40), (30, 40, 210), (230, 220, 40), (255, 255, 255)
CORNERS = {("top", "left"): RED, ("top", "right"): GREEN, ("bottom", "left"): BLUE, ("bottom", "right"): YELLOW}
OPPOSITE = {"top": "bottom", "bottom": "top", "left": "right", "right": "left"}
# Exif 2.32, tag 0x0112: orientation → where the stored row 0 and column 0 are on the upright picture
FIRST_ROW_AND_COLUMN = {
    1: ("top", "left"),
    2: ("top", "right"),
    3: ("bottom", "right"),
    4: ("bottom", "left"),
    5: ("left", "top"),
    6: ("right", "top"),
    7: ("right", "bottom"),
    8: ("left", "bottom"),
}
SMALL = Sizes(webp=(40, 80), jpeg=(80,))


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = BytesIO()
    if kind == "heif":
        pillow_heif.from_pillow(image).save(out, **options)
    else:
        image.save(out, kind, **options)
    return out.getvalue()


def scene(width: int = 120, height: int = 80) -> Image.Image:
    """Four corners of different colours, something drawn in between."""
    image = Image.new("RGB", (width, height), RED)
    draw = ImageDraw.Draw(image)
    draw.rectangle((width // 2, 0, width, height // 2), fill=GREEN)
    draw.rectangle((0, height // 2, width // 2, height), fill=BLUE)
    draw.rectangle((width // 2, height // 2, width, height), fill=YELLOW)
    return image


def made(data: bytes, folder: Path, sizes: Sizes = SMALL) -> dict[str, Image.Image]:
    """The derivatives of a good picture, decoded, by `<format>-<width>`; also checks that they have the sizes announced."""
    facts = images.probe(data, "photo")
    assert isinstance(facts, Facts), facts
    planned = images.names(hashlib.sha256(data).hexdigest(), facts, sizes)
    source = folder / "source"
    source.write_bytes(data)
    assert images.make(source, planned, folder / "out", "photo") is None
    assert {f.name for f in planned.files()} == {f.name for f in (folder / "out").iterdir()}
    opened = {f"{f.format}-{f.width}": Image.open(folder / "out" / f.name) for f in planned.files()}
    assert all(opened[f"{f.format}-{f.width}"].size == (f.width, f.height) for f in planned.files())
    return opened


def fault(data: bytes, folder: Path) -> str:
    """The code of the problem that `make` reports; nothing may be left behind, and its words must exist."""
    source = folder / "source"
    source.write_bytes(data)
    found = images.make(source, images.names("0", Facts(120, 80, "jpeg", False), SMALL), folder / "out", "photo.jpg")
    assert isinstance(found, Problem) and found.path == "photo.jpg" and found.severity == "error"
    assert "{" not in found.text("fr") + found.text("en")
    assert not (folder / "out").exists()
    return found.code


def near(found: tuple[int, ...], expected: tuple[int, ...], by: int = 14) -> bool:
    return len(found) == len(expected) and all(abs(a - b) <= by for a, b in zip(found, expected, strict=True))


def corner_colours(image: Image.Image) -> dict[tuple[str, str], tuple[int, ...]]:
    at = {"top": 0.12, "bottom": 0.88, "left": 0.12, "right": 0.88}
    rgb = image.convert("RGB")
    return {(v, h): rgb.getpixel((int(at[h] * rgb.width), int(at[v] * rgb.height))) for v, h in CORNERS}


def stored_as(orientation: int) -> Image.Image:
    """The four-cornered picture as a camera held that way stores it, worked out from the Exif table alone."""
    row, column = FIRST_ROW_AND_COLUMN[orientation]
    wide, high = (80, 120) if row in ("left", "right") else (120, 80)
    image = Image.new("RGB", (wide, high))
    for y, vertical in ((0, row), (high // 2, OPPOSITE[row])):
        for x, horizontal in ((0, column), (wide // 2, OPPOSITE[column])):
            corner = (vertical, horizontal) if vertical in ("top", "bottom") else (horizontal, vertical)
            image.paste(CORNERS[corner], (x, y, x + wide // 2, y + high // 2))
    return image


def profile_bytes() -> bytearray:
    return bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())


def tag_offset(profile: bytes, tag: bytes) -> int:
    return struct.unpack(">I", profile[profile.index(tag, 128) + 4 :][:4])[0]


# --- facts and refusals -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "tiff", "gif", "avif", "heif"])
def test_every_accepted_format_is_known_by_its_content_and_drawn(kind, tmp_path):
    data = saved(scene(), kind)
    assert images.probe(data, "x") == Facts(120, 80, kind, False)
    for image in made(data, tmp_path).values():
        for corner, colour in corner_colours(image).items():
            assert near(colour, CORNERS[corner], 30), (kind, corner, colour)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "picture-empty"),
        ("Chère Léa, voici la photo\n".encode(), "picture-is-text"),
        ("un texte".encode("utf-16"), "picture-is-text"),
        (b"<!doctype html><html>", "picture-is-text"),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "picture-is-svg"),
        (b"%PDF-1.7\n%\xe2\xe3", "picture-is-pdf"),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", "picture-is-video"),
        (b"BM\x00\x00\x00\x00\x00", "picture-format"),
        (b"II*\x00\x10\x00\x00\x00CR\x02\x00", "picture-format"),
        (b"PK\x03\x04\x14\x00", "picture-format"),
        (bytes(range(200, 256)) + bytes(40), "picture-unknown"),
        (b"\x89PNG\r\n\x1a\n", "picture-broken"),
        (b"\xff\xd8\xff\xe0", "picture-broken"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "picture-broken"),
        (b"\x00\x00\x00\x18ftypavif\x00\x00\x00\x00mif1avif", "picture-broken"),
        (b"II*\x00\x08\x00\x00\x00", "picture-broken"),
    ],
)
def test_what_is_not_a_picture_is_refused_and_said_to_be_what_it_is(content, code, tmp_path):
    found = images.probe(content, "photo.jpg")
    assert isinstance(found, Problem)
    assert found.code == code
    assert fault(content, tmp_path) == code


def test_a_refusal_reads_as_a_whole_message():
    assert images.probe(b"Bonjour\nL\xc3\xa9a", "content/a/photo.jpg").text("fr") == (
        "erreur : content/a/photo.jpg\n"
        "  trouvé  : du texte, qui commence par « Bonjour Léa »\n"
        "  attendu : une photo JPEG, PNG, WebP, HEIC, AVIF, TIFF ou GIF\n"
        "  à faire : remplacer ce fichier par la vraie photo ; si elle vient d'un site, ouvrir la photo seule puis l'enregistrer"
    )


def lying_png(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


def test_a_header_that_announces_too_many_pixels_is_refused_without_decoding(tmp_path, monkeypatch):
    monkeypatch.setattr(PngImagePlugin.PngImageFile, "load", lambda self: pytest.fail("decoded"))
    found = images.probe(lying_png(30_000, 30_000), "x")
    assert found.code == "picture-too-large" and dict(found.facts) == {"width": "30000", "height": "30000", "limit": "100"}
    assert fault(lying_png(30_000, 30_000), tmp_path) == "picture-too-large"
    assert isinstance(images.probe(lying_png(10_000, 10_000), "x"), Facts)
    assert images.probe(lying_png(10_000, 10_001), "x").code == "picture-too-large"


def test_a_webp_or_gif_that_unfolds_is_refused(tmp_path):
    canvas = (16_383).to_bytes(3, "little")
    body = b"WEBPVP8X" + struct.pack("<I", 10) + bytes(4) + canvas * 2
    assert fault(b"RIFF" + struct.pack("<I", len(body)) + body, tmp_path) == "picture-bomb"
    screen = b"GIF89a" + struct.pack("<HHBBB", 16, 16, 0x80, 0, 0) + bytes(6)
    frame = b"," + struct.pack("<HHHHB", 0, 0, 13_000, 13_000, 0) + b"\x02\x02\x4c\x01\x00;"
    with pytest.warns(Image.DecompressionBombWarning):
        assert fault(screen + frame, tmp_path) == "picture-too-large"


@pytest.mark.parametrize(("size", "code"), [((8, 8), "picture-shape"), ((400, 39), "picture-shape"), ((39, 400), "picture-shape")])
def test_shapes_that_no_page_can_use_are_refused(size, code):
    assert images.probe(saved(Image.new("L", size), "png"), "x").code == code
    assert isinstance(images.probe(saved(Image.new("L", (400, 40)), "png"), "x"), Facts)


def test_32_bit_scientific_pictures_are_refused():
    assert images.probe(saved(Image.new("F", (60, 40)), "tiff"), "x").code == "picture-depth"



@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "tiff", "gif", "avif", "heif"])
@pytest.mark.parametrize("share", [0.5, 0.9])
def test_truncated_files_leave_a_problem_and_no_file(kind, share, tmp_path):
    noisy = Image.effect_noise((300, 200), 90).convert("RGB")
    data = saved(noisy, kind)
    assert fault(data[: int(len(data) * share)], tmp_path) == "picture-broken"


def test_a_missing_source_is_a_problem(tmp_path):
    planned = images.names("0", Facts(120, 80, "jpeg", False), SMALL)
    assert images.make(tmp_path / "gone.jpg", planned, tmp_path / "out", "gone.jpg").code == "picture-unreadable"


def test_the_extension_of_the_source_does_not_matter(tmp_path):
    (tmp_path / "photo.jpg").write_bytes(data := saved(scene(), "png"))
    planned = images.names("0", images.probe(data, "photo.jpg"), SMALL)
    assert images.make(tmp_path / "photo.jpg", planned, tmp_path / "out", "photo.jpg") is None


@pytest.mark.parametrize(
    ("brands", "kind"),
    [(b"heic", "heif"), (b"mif1\0\0\0\0heic", "heif"), (b"mif1\0\0\0\0miafavif", "avif"), (b"isom\0\0\0\0mp41", "")],
)
def test_the_brands_of_a_container_tell_heic_from_avif_from_video(brands, kind):
    assert format_of(struct.pack(">I", 8 + len(brands)) + b"ftyp" + brands) == kind


# --- names ------------------------------------------------------------------------------------------------------------


def widths(planned: Derivatives) -> tuple[list[int], ...]:
    return tuple([file.width for file in kind] for kind in planned)


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (3000, ([480, 960, 1440], [960], [])),
        (1440, ([480, 960, 1440], [960], [])),
        (1000, ([480, 960, 1000], [960], [])),
        (960, ([480, 960], [960], [])),
        (700, ([480, 700], [700], [])),
        (300, ([300], [300], [])),
    ],
)
def test_no_derivative_is_wider_than_its_source(width, expected):
    assert widths(images.names("d", Facts(width, 400, "jpeg", False))) == expected


def test_names_follow_the_content_the_recipe_and_the_width_alone():
    facts = Facts(3000, 2000, "jpeg", False)
    planned = images.names("digest", facts)
    stem = planned.webp[0].name.split("-")[0]
    assert len(stem) == 16 and set(stem) <= set("0123456789abcdef")
    assert [f.name for f in planned.files()] == [f"{stem}-{end}" for end in ("480.webp", "960.webp", "1440.webp", "960.jpg")]
    assert [(f.width, f.height) for f in planned.webp] == [(480, 320), (960, 640), (1440, 960)]
    assert images.names("digest", facts) == planned
    assert images.names("other", facts).webp[0].name != planned.webp[0].name
    assert images.names("digest", facts, Sizes(avif=(960,))).webp[0].name != planned.webp[0].name
    assert images.names("digest", facts._replace(format="heif")).webp[0].name != planned.webp[0].name


def test_the_recipe_knows_the_versions_of_the_codecs(monkeypatch):
    assert features.version("webp") and features.version("libjpeg_turbo") and features.version("littlecms2")
    before = images.recipe()
    for module, name in (("_webp", "webpdecoder_version"), ("_imaging", "libjpeg_turbo_version"), ("_imagingcms", "littlecms_version")):
        with monkeypatch.context() as changed:
            changed.setattr(f"PIL.{module}.{name}", "0.0")
            images.recipe.cache_clear()
            assert images.recipe() != before
    images.recipe.cache_clear()
    assert images.recipe() == before


def test_naming_pictures_loads_neither_pillow_nor_heif():
    code = (
        "import sys; from showcase.outputs import images; from showcase.outputs.imagefile import Facts;"
        "images.names('d', Facts(900, 600, 'jpeg', False)); print('PIL.Image' in sys.modules, 'pillow_heif' in sys.modules)"
    )
    plugins = str(Path(images.__file__).parents[2])
    said = subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": plugins, "SYSTEMROOT": ""}, capture_output=True, text=True)
    assert said.stdout.split() == ["False", "False"], said.stderr


# --- what is drawn ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "tiff", "avif"])
def test_every_orientation_is_applied(orientation, kind, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = saved(stored_as(orientation), kind, exif=exif.tobytes())
    assert images.probe(data, "x")[:2] == (120, 80)
    for image in made(data, tmp_path).values():
        for corner, colour in corner_colours(image).items():
            assert near(colour, CORNERS[corner], 30), (orientation, corner, colour)


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_turned_heic_is_turned_once(orientation, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = saved(stored_as(orientation), "heif", exif=exif.tobytes())
    assert images.probe(data, "x")[:2] == (120, 80)
    for image in made(data, tmp_path).values():
        assert all(near(colour, CORNERS[corner], 30) for corner, colour in corner_colours(image).items())


def test_a_turned_compressed_tiff_is_turned_once(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    for image in made(saved(stored_as(6), "tiff", compression="tiff_lzw", exif=exif), tmp_path).values():
        assert all(near(colour, CORNERS[corner], 30) for corner, colour in corner_colours(image).items())


def test_a_damaged_orientation_is_ignored(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 99
    assert images.probe(saved(scene(), "jpeg", exif=exif.tobytes()), "x")[:2] == (120, 80)
    torn = b"Exif\x00\x00II*\x00\xff\xff\xff\x7f" + bytes(8)
    assert made(saved(scene(), "jpeg", exif=torn), tmp_path)


PLANTED = [b"PLANTED", b"Exif", b"GPS", b"ns.adobe", b"8BIM", b"ICC", b"acsp", b"Photoshop", b"http"]


def planted_exif() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "PLANTED-MAKER"
    exif[0x8298] = "PLANTED-OWNER"
    exif.get_ifd(0x8825).update({1: "N", 2: (49.0, 11.0, 2.0), 27: b"PLANTED-GPS"})
    exif.get_ifd(0x8769).update({0x9286: b"PLANTED-USER-COMMENT"})
    return exif.tobytes() + b"PLANTED-THUMBNAIL" + saved(Image.new("L", (16, 16)), "jpeg", comment=b"PLANTED-THUMB")


def planted_jpeg() -> bytes:
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00" + struct.pack(">I", 20) + b"\x1c\x02\x78\x00\x0fPLANTED-CAPTION"
    data = saved(
        scene(1200, 800),
        "jpeg",
        exif=planted_exif(),
        xmp=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>PLANTED-XMP</x:xmpmeta>",
        comment=b"PLANTED-COMMENT",
        icc_profile=bytes(profile_bytes()) + b"PLANTED-ICC",
    )
    return data[:2] + b"\xff\xed" + struct.pack(">H", len(iptc) + 2) + iptc + data[2:] + b"PLANTED-TAIL"


def planted_png() -> bytes:
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", "PLANTED-TEXT")
    text.add_itxt("XML:com.adobe.xmp", "<x>PLANTED-XMP</x>")
    return saved(scene(), "png", pnginfo=text, exif=planted_exif(), icc_profile=bytes(profile_bytes()) + b"PLANTED-ICC")


@pytest.mark.parametrize(
    "data",
    [
        planted_jpeg(),
        planted_png(),
        saved(scene(), "webp", exif=planted_exif(), xmp=b"PLANTED-XMP", icc_profile=bytes(profile_bytes()) + b"PLANTED-ICC"),
        saved(scene(), "gif", comment=b"PLANTED-COMMENT"),
        saved(scene(), "tiff", description="PLANTED-DESCRIPTION", artist="PLANTED-ARTIST"),
        saved(scene(), "avif", exif=planted_exif(), xmp=b"PLANTED-XMP"),
        saved(scene(), "heif", exif=planted_exif(), xmp=b"PLANTED-XMP"),
    ],
    ids=["jpeg", "png", "webp", "gif", "tiff", "avif", "heif"],
)
def test_no_metadata_reaches_a_derivative(data, tmp_path):
    assert b"PLANTED" in data
    made(data, tmp_path, Sizes(webp=(40, 80, 120), jpeg=(80, 120), avif=(80,)))
    for file in (tmp_path / "out").iterdir():
        content = file.read_bytes()
        assert not [word for word in PLANTED if word in content], file.name
        assert not {"exif", "xmp", "icc_profile", "comment", "photoshop", "XML:com.adobe.xmp"} & set(Image.open(BytesIO(content)).info)


def test_colours_are_converted_to_srgb(tmp_path):
    """Display P3 (SMPTE EG 432-1 primaries, adapted to D50): its (234, 51, 35) is the red of sRGB."""
    profile = profile_bytes()
    p3 = {b"rXYZ": (0.51512, 0.24120, -0.00105), b"gXYZ": (0.29198, 0.69225, 0.04189), b"bXYZ": (0.15710, 0.06657, 0.78407)}
    for tag, xyz in p3.items():
        at = tag_offset(profile, tag)
        profile[at + 8 : at + 20] = struct.pack(">3i", *(round(v * 65536) for v in xyz))
    for kind in ("png", "jpeg", "webp", "heif", "avif", "tiff"):
        data = saved(Image.new("RGB", (120, 80), (234, 51, 35)), kind, icc_profile=bytes(profile))
        (folder := tmp_path / kind).mkdir()
        for image in made(data, folder).values():
            assert near(image.getpixel((20, 20)), (255, 0, 0), 8), (kind, image.getpixel((20, 20)))


def test_a_profile_that_swaps_red_and_green_is_followed_with_and_without_alpha(tmp_path):
    profile = profile_bytes()
    red, green = profile.index(b"rXYZ", 128), profile.index(b"gXYZ", 128)
    profile[red : red + 4], profile[green : green + 4] = b"gXYZ", b"rXYZ"
    for mode, colour in (("RGB", (240, 10, 10)), ("RGBA", (240, 10, 10, 128)), ("P", 0)):
        image = Image.new(mode, (120, 80), colour)
        if mode == "P":
            image.putpalette([240, 10, 10])
        (folder := tmp_path / mode).mkdir()
        drawn = made(saved(image, "png", icc_profile=bytes(profile)), folder)["webp-80"]
        assert near(drawn.getpixel((9, 9))[:3], (10, 240, 10)), mode


@pytest.mark.parametrize("icc", [b"not a profile", bytes(profile_bytes())[:200], b"\x00" * 600_000], ids=["text", "torn", "huge"])
def test_a_useless_profile_is_ignored_and_not_carried(icc, tmp_path):
    for image in made(saved(scene(), "jpeg", icc_profile=icc), tmp_path).values():
        assert near(corner_colours(image)["top", "left"], RED, 30)
    assert all(file.stat().st_size < 20_000 for file in (tmp_path / "out").iterdir())


def test_a_grey_profile_is_followed(tmp_path):
    """A linear grey profile: half the light is 188 in sRGB (IEC 61966-2-1)."""
    curve = b"curv" + bytes(4) + struct.pack(">I", 0)
    white = b"XYZ " + bytes(4) + struct.pack(">3i", 63190, 65536, 54061)
    profile = hand_made_profile(b"mntr", b"GRAY", b"XYZ ", {b"kTRC": curve, b"wtpt": white})
    drawn = made(saved(Image.new("L", (120, 80), 128), "png", icc_profile=profile), tmp_path)
    assert near(drawn["webp-80"].getpixel((9, 9)), (188, 188, 188), 3)


def hand_made_profile(kind: bytes, space: bytes, connection: bytes, tags: dict[bytes, bytes]) -> bytes:
    """An ICC profile, version 2.4 (ICC.1:2001-04, clause 6)."""
    start, table, body = 132 + 12 * len(tags), b"", b""
    for name, content in tags.items():
        table += name + struct.pack(">II", start + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    head = struct.pack(">I4sI4s4s4s", start + len(body), b"lcms", 0x02400000, kind, space, connection) + bytes(12) + b"acsp"
    head += bytes(28) + struct.pack(">3i", 63190, 65536, 54061)
    return head.ljust(128, b"\x00") + struct.pack(">I", len(tags)) + table + body


def test_cmyk_is_drawn_with_and_without_profile(tmp_path):
    cyan = Image.new("CMYK", (120, 80), (255, 0, 0, 0))
    (plain := tmp_path / "plain").mkdir()
    for kind in ("jpeg", "tiff"):
        assert near(made(saved(cyan, kind), plain)["webp-80"].getpixel((9, 9)), (0, 255, 255)), kind
        for file in (plain / "out").iterdir():
            file.unlink()
    # a press whose coloured inks are all a mid red: L* 50, a* 60, b* 40 (lut8Type, ICC.1:2001-04 clause 6.5.8); 2^4 points, black last
    ramp, paper, black, red_ink = bytes(range(256)), bytes((255, 128, 128)), bytes((0, 128, 128)), bytes((128, 188, 168))
    inks = paper + black + (red_ink + black) * 7
    unity = struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    table = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + unity + ramp * 4 + inks + ramp * 3
    press = hand_made_profile(b"prtr", b"CMYK", b"Lab ", {b"A2B0": table})
    (inked := tmp_path / "inked").mkdir()
    red, green, blue = made(saved(cyan, "jpeg", icc_profile=press), inked)["jpeg-80"].getpixel((9, 9))
    assert red > 180 and green < 100 and blue < 100


def ramp16() -> Image.Image:
    row = b"".join(struct.pack("<H", x * 65535 // 119) for x in range(120))
    return Image.frombytes("I;16", (120, 80), row * 80)


@pytest.mark.parametrize("data", [saved(ramp16(), "png"), saved(ramp16(), "tiff")], ids=["png", "tiff"])
def test_sixteen_bits_keep_their_greys(data, tmp_path):
    drawn = made(data, tmp_path)["webp-80"].convert("L")
    assert [abs(drawn.getpixel((x, 20)) - x * 255 // 79) < 8 for x in range(4, 76)] == [True] * 72


@pytest.mark.parametrize("kind", ["gif", "webp", "png"])
def test_an_animation_gives_its_first_frame(kind, tmp_path):
    frames = [Image.new("RGB", (120, 80), colour) for colour in (RED, GREEN, BLUE)]
    data = saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)
    assert images.probe(data, "x") == Facts(120, 80, kind, True)
    for image in made(data, tmp_path).values():
        assert not getattr(image, "is_animated", False)
        assert near(image.getpixel((9, 9)), RED)


def test_a_document_of_several_pages_is_no_animation():
    assert images.probe(saved(scene(), "tiff", save_all=True, append_images=[scene()]), "x") == Facts(120, 80, "tiff", False)


def test_a_large_jpeg_keeps_the_detail_that_its_sizes_can_show(tmp_path):
    stripes = Image.new("L", (1600, 800), 255)
    for x in range(0, 1600, 8):
        stripes.paste(0, (x, 0, x + 4, 800))
    drawn = made(saved(stripes, "jpeg", quality=95), tmp_path, Sizes(webp=(800,), jpeg=(400,)))
    row = [drawn["webp-800"].convert("L").getpixel((x, 300)) for x in range(300, 340)]
    assert min(row) < 40 and max(row) > 215


def test_transparency_stays_in_webp_and_lies_on_white_in_jpeg(tmp_path):
    palette = Image.new("P", (120, 80), 0)
    palette.putpalette([*BLUE, *RED])
    palette.paste(1, (60, 0, 120, 80))
    keyed = Image.new("RGB", (120, 80), BLUE)
    keyed.paste(RED, (60, 0, 120, 80))
    full = keyed.convert("RGBA")
    full.paste((*BLUE, 0), (0, 0, 60, 80))
    sources = {
        "palette": saved(palette, "png", transparency=0),
        "palette with shades": saved(palette, "png", transparency=bytes((0, 255))),
        "colour key": saved(keyed, "png", transparency=BLUE),
        "gif": saved(palette, "gif", transparency=0),
        "rgba": saved(full, "png"),
        "webp": saved(full, "webp", lossless=True),
        "heif": saved(full, "heif"),
    }
    for name, data in sources.items():
        (folder := tmp_path / name).mkdir()
        drawn = made(data, folder)
        assert drawn["webp-80"].mode == "RGBA", name
        assert drawn["webp-80"].getpixel((15, 20))[3] < 5 and drawn["webp-80"].getpixel((65, 20))[3] > 250, name
        assert near(drawn["jpeg-80"].getpixel((15, 20)), WHITE, 6) and near(drawn["jpeg-80"].getpixel((65, 20)), RED), name


def test_what_transparency_hides_is_not_carried(tmp_path):
    hidden = Image.effect_noise((120, 80), 120).convert("RGB")
    hidden.putalpha(Image.new("L", (120, 80), 0))
    for image in made(saved(hidden, "png"), tmp_path, Sizes(webp=(80, 120))).values():
        assert len(image.convert("RGBA").convert("RGB").getcolors(9999)) == 1


@pytest.mark.parametrize("mode", ["1", "L", "LA", "RGBA"])
def test_grey_line_art_and_needless_alpha_are_drawn_without_alpha(mode, tmp_path):
    image = Image.new("L", (120, 80), 255)
    image.paste(0, (0, 0, 60, 80))
    for drawn in made(saved(image.convert(mode), "png"), tmp_path).values():
        assert drawn.mode in ("L", "RGB")
        grey = drawn.convert("L")
        assert grey.getpixel((5, 20)) < 8 and grey.getpixel((grey.width - 5, 20)) > 247


# --- the folder -------------------------------------------------------------------------------------------------------


def jobs_for(folder: Path, count: int) -> list[Job]:
    jobs = []
    for number in range(count):
        image = scene()
        image.putpixel((0, 0), (number, 0, 0))
        source = folder / f"{number}.png"
        source.write_bytes(data := saved(image, "png"))
        jobs.append(Job(source, images.names(hashlib.sha256(data).hexdigest(), images.probe(data, source.name), SMALL), source.name))
    return jobs


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_the_same_picture_gives_the_same_bytes_whatever_was_there_before(tmp_path):
    data = planted_jpeg()
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    made(data, tmp_path / "a", sizes := Sizes(webp=(200, 400, 600), jpeg=(400,), avif=(200,)))
    made(data, tmp_path / "b", sizes)
    first = contents(tmp_path / "a" / "out")
    assert first == contents(tmp_path / "b" / "out") and len(first) == 5
    for name in first:
        (tmp_path / "a" / "out" / name).unlink()
        made(data, tmp_path / "a", sizes)
    (tmp_path / "a" / "out" / name).write_bytes(b"")  # as a power cut leaves it
    made(data, tmp_path / "a", sizes)
    assert contents(tmp_path / "a" / "out") == first


def test_a_second_run_reads_and_writes_nothing(tmp_path):
    jobs = jobs_for(tmp_path, 3)
    told = []
    assert images.make_all(jobs, tmp_path / "out", 2, lambda done, total: told.append((done, total))) == []
    assert told[-1] == (3, 3) and len(list((tmp_path / "out").iterdir())) == 9
    before = {file.name: file.stat().st_mtime_ns for file in (tmp_path / "out").iterdir()}
    for job in jobs:
        job.source.unlink()
    told.clear()
    assert images.make_all(jobs, tmp_path / "out", 2, lambda done, total: told.append((done, total))) == []
    assert {file.name: file.stat().st_mtime_ns for file in (tmp_path / "out").iterdir()} == before
    assert told == []


def test_every_bad_picture_is_reported_under_every_path_that_holds_it(tmp_path):
    jobs = jobs_for(tmp_path, 3)
    jobs[1].source.write_bytes(b"")
    jobs.append(jobs[1]._replace(path="again.png"))
    problems = images.make_all(jobs, tmp_path / "out", 2)
    assert [(found.path, found.code) for found in problems] == [("1.png", "picture-empty"), ("again.png", "picture-empty")]
    assert len(list((tmp_path / "out").iterdir())) == 6


def test_an_interruption_stops_soon_and_leaves_only_whole_files(tmp_path):
    jobs = jobs_for(tmp_path, 40)

    def interrupt(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        images.make_all(jobs, tmp_path / "out", 2, interrupt)
    left = list((tmp_path / "out").iterdir())
    assert 0 < len(left) < 60
    assert all(Image.open(file).size[0] in (40, 80) for file in left)


def test_an_interrupted_write_leaves_no_name(tmp_path, monkeypatch):
    def refuse(source: Path, target: Path) -> None:
        assert str(source).endswith(".part")
        raise OSError("disk gone")

    monkeypatch.setattr(files_of.os, "replace", refuse)
    with pytest.raises(OSError, match="disk gone"):
        images.make_all(jobs_for(tmp_path, 3), tmp_path / "out", 2)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_file_held_open_by_another_program_is_left_to_it(tmp_path, monkeypatch):
    def held(source: Path, target: Path) -> None:
        raise PermissionError

    (tmp_path / "a.webp").write_bytes(b"whole")
    monkeypatch.setattr(files_of.os, "replace", held)
    files_of.write(tmp_path / "a.webp", b"again")
    with pytest.raises(PermissionError):
        files_of.write(tmp_path / "b.webp", b"new")
    assert contents(tmp_path) == {"a.webp": b"whole"}


def test_pruning_keeps_what_is_named(tmp_path):
    for name in ("a-480.webp", "b-480.webp", "b-480.webp.12-3.part"):
        (tmp_path / name).write_bytes(b"x")
    assert prune(tmp_path, {"a-480.webp"}) == ["b-480.webp", "b-480.webp.12-3.part"]
    assert contents(tmp_path) == {"a-480.webp": b"x"}
    assert prune(tmp_path / "none", set()) == []
