"""The theme's published files: fonts cut to size, one checked style sheet, names that follow the contents."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from showcase.outputs import assets, fontfile, fonts, scripts, workshop
from showcase.outputs.assets import AssetError, ThemeFiles, theme_files
from showcase.outputs.fonts import FACES, WESTERN, FontFiles, ranges
from showcase.outputs.stylesheet import compress, faults, joined, tokens
from showcase.outputs.workshop import RARE, in_order

ROOT = Path(__file__).parents[2]
STATIC = ROOT / "theme" / "static"
ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>'
SMALL = {"css/layers.css": "@layer a, b;", "css/base.css": "@layer a { a { color: red; } }", "icons/icon.svg": ICON}


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def made(cache: Path) -> FontFiles:
    return fonts.fonts(cache)


@pytest.fixture
def theme(tmp_path: Path, cache: Path):
    """Writes a theme's files and publishes them."""

    def publish(files: dict[str, str | bytes], folder: str = "theme/static") -> ThemeFiles:
        for name, content in files.items():
            path = tmp_path / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return theme_files(tmp_path / folder, cache)

    return publish


def unlinked(css: str) -> str:
    return compress(css, lambda address, line: address)


def sheet(files: ThemeFiles) -> str:
    return files.files[files.styles].decode()


def own(files: ThemeFiles) -> str:
    """The style sheet without the rules of the fonts."""
    return re.sub(r"@font-face\{[^}]*\}", "", sheet(files))


def refusals(call, *arguments) -> list[tuple[str, str, int]]:
    with pytest.raises(AssetError) as raised:
        call(*arguments)
    return [(fault.code, fault.path, fault.line) for fault in raised.value.problems]


def opened(made: FontFiles, name: str) -> TTFont:
    (file,) = (content for file, content in made.files.items() if re.fullmatch(rf"{name}-[0-9a-f]{{10}}\.woff2", file))
    return TTFont(BytesIO(file))


# fonts


@pytest.mark.parametrize("face", ["vollkorn", "source-sans-3", "source-sans-3-italic"])
def test_each_face_has_the_letters_of_european_languages_written_in_latin(made, face):
    western, extended = (set(opened(made, face + suffix).getBestCmap()) for suffix in ("", "-extended"))
    assert western >= set(map(ord, "éèçàùÉœŒæßñåøþ«»‹›“”’–—…•·→↗€°×№−ẞ\u00a0\u202f0123456789"))
    assert extended >= set(map(ord, "łŁșțȘșğıİőűžđħŋľķņāėęīšťů"))
    assert not western & extended


def test_each_face_offers_the_weights_that_its_rule_promises(made):
    (vollkorn,), (source_sans,) = (opened(made, name)["fvar"].axes for name in ("vollkorn", "source-sans-3"))
    assert (vollkorn.axisTag, vollkorn.minValue, vollkorn.maxValue) == ("wght", 400, 700)
    assert source_sans.axisTag == "wght" and source_sans.minValue <= 400 and source_sans.maxValue >= 700
    assert "fvar" not in opened(made, "source-sans-3-italic")
    assert re.findall(r'font-family:"Vollkorn";font-style:normal;font-weight:([^;]+)', made.css) == ["400 700"] * 2
    assert re.findall(r'font-family:"Source Sans 3";font-style:italic;font-weight:([^;]+)', made.css) == ["400"] * 2


def test_fonts_are_small(made):
    western = [len(content) for name, content in made.files.items() if "extended" not in name]
    assert max(western) <= 42_000 and sum(western) <= 80_000
    assert sum(map(len, made.files.values())) <= 135_000


def features(made: FontFiles, name: str) -> set[str]:
    font = opened(made, name)
    return {record.FeatureTag for table in ("GSUB", "GPOS") for record in font[table].table.FeatureList.FeatureRecord}


def test_kerning_ligatures_figures_accents_and_forms_of_a_language_survive_the_cut(made):
    for face in ("vollkorn", "source-sans-3"):
        assert features(made, face) >= {"kern", "liga", "pnum"}
        assert features(made, f"{face}-extended") >= {"kern", "locl", "mark", "ccmp"}
    assert features(made, "vollkorn") >= {"lnum", "tnum", "locl"}  # Source Sans has lining, tabular figures from the start


def test_a_cut_font_keeps_its_licence_and_gives_up_its_reserved_name(made):
    names = {record.nameID: record.toUnicode() for record in opened(made, "source-sans-3")["name"].names}
    assert "Adobe" in names[0] and "SIL Open Font License" in names[13]
    assert "Source" not in names.get(1, "") + names.get(4, "") + names.get(6, "")


def test_a_browser_is_told_which_file_has_which_letter(made):
    rules = re.findall(r'font-family:"([^"]+)"[^}]*src:url\(([^)]+)\) format\("woff2"\);unicode-range:([^}]+)', made.css)
    assert sorted(name for _, name, _ in rules) == sorted(made.files)
    for _, name, range_ in rules:
        assert range_ == ranges(set(TTFont(BytesIO(made.files[name])).getBestCmap()) & (WESTERN | fonts.EXTENDED))
    assert made.css.count("font-display:swap") == len(made.files)


def test_ranges_join_neighbours():
    assert ranges({0x41, 0x42, 0x43, 0x20AC, 0x2020}) == "U+41-43,U+2020,U+20AC"


def test_names_follow_contents(made):
    for name, content in made.files.items():
        assert hashlib.sha256(content).hexdigest()[:10] in name
    assert [name.rsplit("-", 1)[0] for name in made.preload] == ["vollkorn", "source-sans-3"]
    assert set(made.preload) <= set(made.files)


def test_fallback_faces_are_those_that_the_tokens_name(made):
    stacks = " ".join(re.findall(r"--font-(?:text|title): ([^;]+);", (STATIC / "css/tokens.css").read_text(encoding="utf-8")))
    assert set(re.findall(r'font-family:"([^"]+)"', made.css)) == set(re.findall(r'"([^"]+)"', stacks)) - {scripts.FAMILY}


def test_a_stretched_fallback_is_as_high_and_wide_as_ours(made):
    rule = r'font-family:"([^"]+ fallback)".*?size-adjust:([\d.]+)%;ascent-override:([\d.]+)%;descent-override:([\d.]+)%'
    rules = re.findall(rule, made.css)
    assert len(rules) == len(fonts.FALLBACKS)
    for (_, *percents), fallback in zip(rules, fonts.FALLBACKS, strict=True):
        size, ascent, descent = (float(percent) / 100 for percent in percents)
        with TTFont(fonts.source(FACES[fallback.face])) as font:
            em, lines = font["head"].unitsPerEm, font["hhea"]
            assert (size * ascent, size * descent) == pytest.approx((lines.ascent / em, -lines.descent / em), abs=0.001)
        assert 0.88 < size < 1.06


@pytest.mark.parametrize("weights", [(400, 400), (400, 700)])
def test_the_same_cut_gives_the_same_bytes_in_every_process(weights):
    code = (
        "import hashlib; from showcase.outputs import fonts, fontfile\n"
        f"made = fontfile.cut(fonts.source(fonts.FACES[2]), frozenset(map(ord, 'abcdeéfi')), {weights})\n"
        "print(hashlib.sha256(made.content).hexdigest())"
    )
    digests = set()
    for seed, then in (("1", "1000000000"), ("2", "1700000000")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "SOURCE_DATE_EPOCH": then, "PYTHONPATH": str(ROOT / "plugins")}
        digests.add(subprocess.run([sys.executable, "-c", code], env=env, check=True, capture_output=True, text=True).stdout)
    assert len(digests) == 1


def test_the_second_call_is_quick_and_needs_no_font_library(made, cache):
    code = (
        "import sys; from pathlib import Path; from showcase.outputs.fonts import fonts; from showcase.outputs.assets import theme_files\n"
        f"made = fonts(Path({str(cache)!r})); theme_files(Path({str(STATIC)!r}), Path({str(cache)!r}))\n"
        "print(len(made.files), *sorted({'fontTools', 'brotli'} & set(sys.modules)))"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT / "plugins")}
    assert subprocess.run([sys.executable, "-c", code], env=env, check=True, capture_output=True, text=True).stdout == "6\n"
    assert fonts.fonts(cache) == made


def test_a_damaged_or_foreign_cache_is_made_again(made, tmp_path, cache, monkeypatch):
    kept = (cache / "fonts.kept").read_bytes()
    for damage in (kept[:-1], kept.replace(b"wOF2", b"wOF3", 1), b"", b"\n\n", b"not ours"):
        (tmp_path / "fonts.kept").write_bytes(damage)
        assert fonts.fonts(tmp_path) == made
        assert (tmp_path / "fonts.kept").read_bytes() == kept
    other = FontFiles({}, "other", ())
    monkeypatch.setattr(fonts, "recipe", lambda: "another recipe")
    monkeypatch.setattr(fonts, "_made", lambda: other)
    assert fonts.fonts(tmp_path) == other


def test_fonts_are_kept_where_they_can_be(made, tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "_made", lambda: made)
    (tmp_path / "a-file").write_text("")
    fonts.fonts(tmp_path / "a-file", tmp_path / "cache")
    assert (tmp_path / "cache" / fonts.KEPT).is_file()
    monkeypatch.setattr(fonts, "_made", lambda: pytest.fail("made twice"))
    assert fonts.fonts(tmp_path / "a-file", tmp_path / "cache") == made


def test_measures_weigh_letters_by_their_frequency():
    narrow = fontfile.measures(fonts.source(FACES[1]), 400, {"i": 1})
    wide = fontfile.measures(fonts.source(FACES[1]), 400, {"m": 1})
    mixed = fontfile.measures(fonts.source(FACES[1]), 400, {"i": 3, "m": 1})
    assert mixed.width == pytest.approx((3 * narrow.width + wide.width) / 4)
    assert fontfile.measures(fonts.source(FACES[1]), 700, {"m": 1}).width > wide.width


# one style sheet


def test_sheets_follow_the_order_of_the_layers():
    names = ["print", "school", "components/quote", "utilities", "base", "components/card", "layers", "layout", "annex", "reset", "tokens"]
    expected = "layers tokens reset base layout components/card components/quote annex school utilities print"
    assert in_order(f"css/{name}.css" for name in names) == [f"css/{name}.css" for name in expected.split()]


def test_the_published_sheet_says_the_layers_then_the_fonts_then_the_rest(theme, made):
    files = theme(SMALL | {"css/components/z.css": "z { top: 0 }", "css/school.css": "s { top: 0 }", "css/print.css": "p { font: 1em Vollkorn }"})
    assert sheet(files) == "@layer a,b;" + made.css + "@layer a{a{color:red}}z{top:0}s{top:0}p{font:1em Vollkorn}"


def test_a_theme_that_names_none_of_the_families_publishes_no_font(theme):
    files = theme(SMALL)
    assert not files.fonts and not [name for name in files.files if name.endswith(".woff2")] and "@font-face" not in sheet(files)


def test_the_theme_of_the_repository_is_published_whole(cache):
    files = theme_files(STATIC, cache)
    assert b"var(" not in files.files[files.icon] and files.colours["colour-page"].encode() in files.files[files.icon]
    assert files.feed_style.startswith("theme/feed-") and files.feed_style in files.files
    assert {*files.fonts, *files.scripts.values()} <= files.files.keys() and len(files.fonts) == 2
    assert all(re.fullmatch(r"theme/[\w-]+-[0-9a-f]{10}\.\w+", path) for path in files.files)
    for address in re.findall(r"url\(([^)]+)\)", sheet(files)):
        assert address.startswith("data:") or f"theme/{address}" in files.files
    whole = "".join(path.read_text(encoding="utf-8") for path in map(STATIC.joinpath, in_order(name for name in sources(".css") if name not in RARE)))
    # the components are one block of their layer
    first, *others = re.sub(r"/\*.*?\*/", "", whole, flags=re.DOTALL).split("@layer components {")
    whole = "@layer components {".join([first, "".join(each.rstrip().removesuffix("}") if each is not others[-1] else each for each in others)])
    assert meaningful(own(files)) == meaningful(whole)
    # what few pages need stands apart, whole
    assert {f"css/components/{name}.css" for name in files.sheets} == RARE
    for name, path in files.sheets.items():
        assert meaningful(files.files[path].decode()) == meaningful(re.sub(r"/\*.*?\*/", "", (STATIC / f"css/components/{name}.css").read_text("utf-8"), flags=re.DOTALL))


def sources(suffix: str) -> list[str]:
    return [path.relative_to(STATIC).as_posix() for path in STATIC.rglob(f"*{suffix}")]


def meaningful(css: str) -> list[str]:
    """Every token but white space, comments and the semicolon before a brace."""
    found = [token.text for token in tokens(re.sub(r"@font-face \{[^}]*\}", "", css)) if token.kind not in ("space", "comment")]
    return [text for text, following in zip(found, [*found[1:], ""], strict=True) if (text, following) != (";", "}")]


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ('a::before { content: "/* a  b */  }" ; }', 'a::before{content:"/* a  b */  }"}'),
        (r"a::before { content: '\'}  ' ; }", r"a::before{content:'\'}  '}"),
        ("a { width: calc(1px + 2px) ; margin: -1px  -2px }", "a{width:calc(1px + 2px);margin:-1px -2px}"),
        ("a { width: calc( ( 1px - 2px ) * -1 ) }", "a{width:calc((1px - 2px) * -1)}"),
        (
            "@media (min-width: 40rem) and (prefers-color-scheme: dark) { a { b: c } }",
            "@media (min-width:40rem) and (prefers-color-scheme:dark){a{b:c}}",
        ),
        ("@container side (inline-size > 30rem) { a { b: c } }", "@container side (inline-size>30rem){a{b:c}}"),
        ("@supports not (display: grid) { a { b: c } }", "@supports not (display:grid){a{b:c}}"),
        (":is(a, b) > c + d ~ e f { g: h }", ":is(a,b)>c + d ~ e f{g:h}"),
        ("a { --x: ; --y:; }", "a{--x: ;--y:}"),
        (
            ".a { color: red; & .b { top: 0; } :hover { top: 1px } &:hover { top: 2px } }",
            ".a{color:red;& .b{top:0}:hover{top:1px}&:hover{top:2px}}",
        ),
        ("@layer a { .x :hover , .y:hover { top: 0 } }", "@layer a{.x :hover,.y:hover{top:0}}"),
        ("@layer a , b ;\n\n@layer a { @layer c ; }", "@layer a,b;@layer a{@layer c}"),
        ("a/**/b { c: d }  .e/* */.f { g: h } .i/**/ .j { k: l }", "a/**/b{c:d}.e/**/.f{g:h}.i .j{k:l}"),
        (r".\31  b , .\31 { c: d } .a\:  b , .a\>  c { d: e }", r".\31  b,.\31 {c:d}.a\: b,.a\> c{d:e}"),
        (
            "a[ href ^= 'x  y' ] b { background: url( 'a  b.png' ) , URL(c.png) }",
            "a[href ^= 'x  y'] b{background:url('a  b.png'),url(c.png)}",
        ),
        ("li:nth-child( 2n + 1 of .z ) { grid-template-areas: 'a  b'  'c' }", "li:nth-child(2n + 1 of .z){grid-template-areas:'a  b' 'c'}"),
        ("@page :first { margin: 1in }", "@page :first{margin:1in}"),
        ("/* é */\n a { }\n/* end */", "a{}"),
    ],
)
def test_compression_takes_only_what_means_nothing(written, published):
    assert faults(written, "x.css") == []
    assert unlinked(written) == published
    assert unlinked(published) == published


def test_neighbours_of_one_layer_become_one_block():
    assert joined(["@layer a{b{c:d}}", "@layer a{e{f:g}}", "@layer h{i{j:k}}", "@layer h{l{m:n}}"]) == "@layer a{b{c:d}e{f:g}}@layer h{i{j:k}l{m:n}}"
    # more than one block, a rule outside, a list of layers, braces in a text: as they were
    for kept in ("@layer a{b{c:d}}@layer a{e{f:g}}", "@font-face{x:y}@layer a{b{c:d}}", "@layer a,b;", '@layer a{b{c:"}"}}z{}'):
        assert joined([kept, kept]) == kept + kept


# staff change a colour


@pytest.mark.parametrize(
    ("css", "code", "line"),
    [
        ("a { b: c }\n/* about\na { b: c }", "theme-open-comment", 2),
        ('a {\n  content: "x;\n}', "theme-open-string", 2),
        ("@layer a {\n  a {\n    color: red;\n  b { color: red; }\n}\n", "theme-open-bracket", 2),
        ("@layer a {\n  a { color: red; }\n", "theme-open-bracket", 1),
        ("a { color: rgb(1, 2, 3; }", "theme-open-bracket", 1),
        ("a { background: url(x.png; }", "theme-open-bracket", 1),
        ("a { color: red; }\n}\n", "theme-stray-bracket", 2),
        ("a { color: red;\n  background: blue;\n  color: red\n  top: 0;\n}", "theme-no-semicolon", 4),
        ("a {\n  color: red\n  top: 0\n}", "theme-no-semicolon", 3),
        ("a { b: c }\n@import 'x.css';", "theme-import", 2),
    ],
)
def test_a_broken_sheet_is_refused_where_it_breaks(theme, css, code, line):
    assert refusals(theme, SMALL | {"css/tokens.css": css}) == [(code, "theme/static/css/tokens.css", line)]


@pytest.mark.parametrize(
    "css", ["a { --x: b: c; }", "a:hover:focus { b: c }", "a { &:hover:focus { b: c } }", "a { b: url(data:x) }", "a { b: c; ; }"]
)
def test_colons_that_belong_there_are_no_fault(css):
    assert faults(css, "x.css") == []


def test_every_fault_of_the_theme_is_told_at_once_in_plain_words(theme):
    wrong = SMALL | {"css/base.css": "a { b: c", "css/print.css": "/* x", "css/reset.css": b"a {\n b: \xff }"}
    with pytest.raises(AssetError) as raised:
        theme(wrong)
    assert [fault.code for fault in raised.value.problems] == ["theme-open-bracket", "theme-open-comment", "theme-not-text"]
    assert str(raised.value).startswith("error: theme/static/css/base.css:1\n")
    assert raised.value.problems[0].text("fr") == (
        "erreur : theme/static/css/base.css:1\n"
        "  trouvé  : « { » qui n'est jamais refermé\n"
        "  attendu : « } »\n"
        "  à faire : ajouter « } » à la fin de ce que « { » ouvre ici"
    )


def test_a_theme_without_its_icon_is_refused(theme):
    assert refusals(theme, {"css/base.css": ""}) == [("theme-no-file", "theme/static/icons/icon.svg", 0)]


# addresses between files


def test_addresses_in_a_sheet_lead_to_the_published_files(theme):
    css = "a { background: url(../../icons/wave.svg#crest), url('../../pictures/sea.png?x'), url(data:image/gif;base64,AA==), url(#here) }"
    pictures = {"icons/wave.svg": ICON + "\n", "pictures/sea.png": b"\x89PNG\r\n", "pictures/unused.png": b""}
    files = theme(SMALL | {"css/components/sea.css": css} | pictures)
    published = r"url\((wave-\w+\.svg)#crest\),url\('(sea-\w+\.png)\?x'\),url\(data:image/gif;base64,AA==\),url\(#here\)"
    ((wave, sea),) = re.findall(published, sheet(files))
    assert files.files[f"theme/{wave}"] == (ICON + "\n").encode()
    assert files.files[f"theme/{sea}"] == b"\x89PNG\r\n"
    assert not any("unused" in path for path in files.files)


def test_an_address_that_leads_nowhere_is_refused(theme):
    css = "a {\n  background: url(../icons/none.svg);\n  cursor: url(/theme/x.cur);\n}\nb { c: url(../../../x.png) }"
    place = "theme/static/css/base.css"
    assert refusals(theme, SMALL | {"css/base.css": css}) == [("theme-no-target", place, line) for line in (2, 3, 5)]


def test_modules_import_one_another_by_published_name(theme):
    modules = {
        "js/map.js": 'import { draw } from "./draw.js";\nimport "./boot.js";\ndraw(await import("./lib/far.js"), "./draw.js");\n',
        "js/draw.js": "export * from './lib/far.js';\n",
        "js/boot.js": "",
        "js/lib/far.js": "export const far = 1;\n",
        "js/alone.js": "// import nothing\n",
    }
    files = theme(SMALL | modules)
    assert {name: path.rsplit("-", 1)[0] for name, path in files.scripts.items()} == {"alone": "theme/alone", "map": "theme/map"}
    names = {path.rsplit("-", 1)[0]: path for path in files.files}
    at = lambda name: "./" + names[f"theme/{name}"].removeprefix("theme/")  # noqa: E731
    expected = f'import {{ draw }} from "{at("draw")}";\nimport "{at("boot")}";\ndraw(await import("{at("far")}"), "./draw.js");\n'
    assert files.files[names["theme/map"]].decode() == expected
    assert files.files[names["theme/draw"]].decode() == f"export * from '{at('far')}';\n"


def test_a_change_deep_down_renames_every_module_above(theme):
    modules = {"js/a.js": 'import "./b.js";', "js/b.js": 'import "./c.js";', "js/c.js": "1"}
    before, after = theme(SMALL | modules), theme({"js/c.js": "2"})
    assert before.scripts.keys() == after.scripts.keys() == {"a"} and before.scripts != after.scripts
    assert len({*before.files} & {*after.files}) == len(before.files) - 3


def test_modules_that_lead_nowhere_or_in_a_circle_are_refused(theme):
    modules = {"js/a.js": "\nimport './b.js';", "js/b.js": 'import "./a.js";', "js/c.js": "\n\nimport x from './none.js';"}
    assert refusals(theme, SMALL | modules) == [("theme-circle", "theme/static/js/b.js", 1), ("theme-no-target", "theme/static/js/c.js", 3)]


# names follow contents


def test_a_name_changes_when_and_only_when_the_content_does(theme):
    before = theme(SMALL)
    assert theme(SMALL) == before
    spaced = theme({"css/base.css": "@layer a {\r\n\r\n  a { color : red }  /* a comment */\r\n}".replace("color :", "color:")})
    assert spaced == before
    changed = theme({"css/base.css": "@layer a { a { color: blue; } }"})
    assert changed.styles != before.styles and changed.icon == before.icon and changed.fonts == before.fonts
    assert changed.files.keys() - {changed.styles} == before.files.keys() - {before.styles}
    assert theme({"icons/icon.svg": ICON + " "}).icon != before.icon


def test_two_folders_give_the_same_files(theme, tmp_path, cache):
    here, there = theme(SMALL, "here/theme/static"), theme(dict(reversed(SMALL.items())), "there/theme/static")
    (cache / "theme.kept").unlink()
    assert here == there == theme_files(tmp_path / "here/theme/static", cache)


def test_nothing_is_built_again_while_nothing_changed(theme, tmp_path, cache, monkeypatch):
    before = theme(SMALL)

    def forbidden(*arguments):
        raise AssertionError("built again")

    monkeypatch.setattr(workshop.Workshop, "build", forbidden)
    assert theme_files(tmp_path / "theme/static", cache) == before
    monkeypatch.setattr(assets.font_files, "recipe", lambda: "other fonts")
    monkeypatch.setattr(assets.font_files, "fonts", lambda folder: FontFiles({}, "", ()))
    with pytest.raises(AssertionError, match="built again"):
        theme_files(tmp_path / "theme/static", cache)


def test_a_refused_theme_is_not_remembered(theme):
    for _ in range(2):
        assert refusals(theme, SMALL | {"css/base.css": "a {"}) == [("theme-open-bracket", "theme/static/css/base.css", 1)]
    assert own(theme(SMALL)) == "@layer a,b;@layer a{a{color:red}}"


def test_hidden_files_are_the_systems_own(theme):
    assert not any("DS_Store" in path for path in theme(SMALL | {"icons/.DS_Store": b"\0"}).files)
