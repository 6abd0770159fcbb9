"""The style sheets: layers, tokens, logical properties, contrast."""

import re
from pathlib import Path

import pytest

CSS = Path(__file__).parents[2] / "theme" / "static" / "css"
TEMPLATES = Path(__file__).parents[2] / "theme" / "templates"
LAYERED = sorted([*CSS.glob("*.css"), *CSS.glob("components/*.css")])
TOKENS = (CSS / "tokens.css").read_text("utf-8")
BARE = {"head", "picture"}


def declared(css: str) -> dict[str, str]:
    """Custom properties and their values."""
    return dict(re.findall(r"(--[\w-]+):\s*([^;]+);", css))


def scheme(name: str) -> dict[str, str]:
    """The functional colours of a scheme, as hexadecimal."""
    light, _, rest = TOKENS.partition("@media (prefers-color-scheme: dark)")
    values = declared(light)
    if name == "dark":
        values |= declared(rest.partition("@media")[0])

    def resolve(value: str) -> str:
        return resolve(values[value[4:-1]]) if value.startswith("var(") else value

    return {key[9:]: resolve(value) for key, value in values.items() if key.startswith("--colour-")}


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.1."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[at:at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.1."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


WORDS = [(text, ground, 4.5) for text in ("text", "quiet", "accent", "accent-strong") for ground in ("page", "panel", "raised", "water")]
OTHERS = [("on-button", "button", 4.5), ("on-button", "button-strong", 4.5), ("on-sea", "sea", 4.5), ("on-sea-quiet", "sea", 4.5),
          ("route", "page", 3), ("route", "water", 3), ("lit", "page", 3), ("lit", "panel", 3), ("light", "sea", 3)]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("text, ground, least", WORDS + OTHERS)
def test_colours_are_told_apart(name, text, ground, least):
    colours = scheme(name)
    assert contrast(colours[text], colours[ground]) >= least


@pytest.mark.parametrize("file", LAYERED, ids=lambda file: file.stem)
def test_a_sheet_lies_in_its_layer_and_writes_no_physical_direction(file):
    css = re.sub(r"/\*.*?\*/|@font-face\s*{[^}]*}", "", file.read_text("utf-8"), flags=re.DOTALL)
    layer = "components" if file.parent.name == "components" else file.stem
    if file.stem != "layers":
        assert re.match(rf"\s*@layer {layer} {{", css) and css.count("{") == css.count("}")
    physical = re.findall(r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom|float)\s*:", re.sub(r"@\w+[^{]*{", "", css))
    assert physical == []


@pytest.mark.parametrize("file", [file for file in LAYERED if file.stem not in ("tokens", "print")], ids=lambda file: file.stem)
def test_outside_the_tokens_only_functional_colours_are_named(file):
    css = file.read_text("utf-8")
    palette = [name for name, value in declared(TOKENS).items() if value.startswith("#")]
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b", css) == []
    assert [name for name in palette if f"var({name})" in css] == []


def test_every_named_token_exists():
    everything = "".join(file.read_text("utf-8") for file in LAYERED)
    assert set(re.findall(r"var\((--[\w-]+)", everything)) - set(declared(everything)) == set()


def test_every_component_has_its_sheet():
    components = {file.stem for file in (TEMPLATES / "components").glob("*.html")}
    assert components - {file.stem for file in (CSS / "components").glob("*.css")} == BARE


def test_every_class_of_the_sheets_is_used_by_a_template():
    used = "".join(file.read_text("utf-8") for file in TEMPLATES.rglob("*.html"))
    made_by_views = {"table", "align-center", "align-right", "unseen"}
    stems = {name.split("--")[0] for file in LAYERED for name in re.findall(r"\.([a-z][\w-]*)", re.sub(r"/\*.*?\*/|\"[^\"]*\"", "", file.read_text("utf-8"), flags=re.DOTALL))}
    unused = {stem for stem in stems if not re.search(rf"\b{re.escape(stem)}\b", used) and not stem.startswith("focus-")}
    assert unused - made_by_views == set()
