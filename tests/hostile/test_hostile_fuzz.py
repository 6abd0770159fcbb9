"""Reading an entry never raises, whatever its bytes and its fields; and never takes long."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from conftest import story
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from showcase.build.preparation import measure
from showcase.library.desk import Desk
from showcase.library.entry import Bundle, Entry, read_entry
from showcase.model.facts import inner_model
from showcase.model.types import TYPES, EntryType

LANGUAGES = ("fr", "en")
# as for a busy machine of two cores; what took minutes took them at any speed
SECONDS = 10


def read(folder: Path, kind: EntryType, texts: dict[str, bytes]) -> Entry:
    """The entry of texts by language."""
    place = folder / kind.folder / "a"
    place.mkdir(parents=True, exist_ok=True)
    for lang, data in texts.items():
        (place / f"index.{lang}.md").write_bytes(data)
    bundle = Bundle(kind, "a", {lang: f"{kind.folder}/a/index.{lang}.md" for lang in texts}, ())
    entry = read_entry(bundle, Desk(folder, "content", LANGUAGES, measure))
    for problem in entry.problems:
        for lang in LANGUAGES:
            assert problem.text(lang)
    assert entry.versions or entry.problems
    return entry


MANY = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

HEADS = st.sampled_from([b"", b"---\n", b"---\ntitle: ", "\ufeff---\r\n".encode(), b"--- \n- ", b"\xff\xfe", b"---\n\t"])


@MANY
@given(HEADS, st.binary(max_size=300), st.sampled_from([b"", b"\n---\n", b"\r---\r"]), st.binary(max_size=100))
def test_any_bytes(tmp_path: Path, head: bytes, middle: bytes, fence: bytes, tail: bytes) -> None:
    read(tmp_path, TYPES[0], {"fr": head + middle + fence + tail})


SCALARS = st.sampled_from(
    ["", "~", "null", "NO", "yes", "12:30", "1_000", "0x1F", "1e3", "-5", "2025-02-29", "0000-01-01", "9999-12-31", "lea", "cost", "IE", "fr", "web", "self", "x.jpg", "{{ 7 }}", "<b>", "🐄", "\u202e", "\u200b", "'", '"', "#", "&a", "*a", "!t", "|", ">", "%", "@", "- x", "a: b", "\\x00", "[", "}", ",", "https://x.fr/", "/v/"]
) | st.text(st.characters(codec="utf-8"), max_size=20)


def written(value: object) -> str:
    """YAML in flow style; texts as they are, or between quotes of either kind."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {written(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    kind, text = value
    if kind == "single":
        return "'" + text.replace("'", "''") + "'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"' if kind == "double" else text


def names(kind: EntryType) -> st.SearchStrategy[str]:
    """The fields of a type and of its parts, and others."""
    known = set(kind.record.model_fields)
    for field in kind.record.model_fields:
        inner, _ = inner_model(kind.record, field)
        known |= set(inner.model_fields) if inner else set()
    return st.sampled_from(sorted(known)) | st.sampled_from(["titel", "id", "x-y", "1", "été"])


def trees(kind: EntryType) -> st.SearchStrategy[object]:
    leaf = st.tuples(st.sampled_from(["plain", "single", "double"]), SCALARS)
    return st.recursive(leaf, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names(kind), inner, max_size=4), max_leaves=12)


def front(kind: EntryType) -> st.SearchStrategy[str]:
    return st.dictionaries(names(kind), trees(kind), max_size=8).map(lambda fields: "".join(f"{name}: {written(value)}\n" for name, value in fields.items()))


@MANY
@given(st.data())
def test_any_fields(tmp_path: Path, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(TYPES))
    original, translation = data.draw(front(kind)), data.draw(front(kind))
    read(tmp_path, kind, {"fr": f"---\n{original}---\nTexte\n".encode(), "en": f"---\n{translation}---\nText\n".encode()})


@MANY
@given(st.data())
def test_a_good_text_with_other_values(tmp_path: Path, data: st.DataObject) -> None:
    """Nearly right is where checks are forgotten: a whole story, with some of its lines given another value."""
    lines = story(more="answers:\n  - question: cost\n    by: lea\n    text: Cher\nphotos:\n  - file: x.jpg\n    alt: Vue").split("\n")
    spots = [number for number, line in enumerate(lines) if ": " in line or line.endswith(":")]
    texts = {}
    for lang in LANGUAGES:
        changed = list(lines)
        for spot in data.draw(st.lists(st.sampled_from(spots), max_size=3)):
            changed[spot] = changed[spot].partition(":")[0] + ": " + written(data.draw(trees(TYPES[0])))
        texts[lang] = "\n".join(changed).encode()
    read(tmp_path, TYPES[0], texts)


LETTERS = random.Random(7)
LONG: dict[str, str] = {
    "reference": story().replace("AUT-2025-001", "AUT-" + "1" * 60 + "é"),
    "slug": story(more="slug: " + "a-" * 60_000 + "!"),
    "file of points": story(more="photos: [{file: '" + "a." * 50_000 + "!', alt: x}]"),
    "former address": story(more="aliases: ['/" + "a/" * 50_000 + "?']"),
    "choice": story().replace("voice: learner", "voice: " + "learner " * 20_000),
    "unknown fields": story(more="".join(f"centra{number}: x\n" for number in range(6000))),
    "same fields": story(more="".join("centre: x\n" for _ in range(8000))),
    "control signs on one line": story(body="\x01" * 1_900_000),
    "control signs on many lines": story(body=("\x01" * 1000 + "\n") * 1900),
    "hashes": story(more="".join(f"x{number}: a #b\n" for number in range(15_000))),
    "colons": story(more="".join(f"x{number}: a: b\n" for number in range(15_000))),
    "open quotes": story(more="".join(f"x{number}: 'a\n" for number in range(15_000))),
    "open brackets": story(more="".join(f"x{number}: [a\n" for number in range(15_000))),
    "noise": "---\n" + "".join(LETTERS.choices("abc: -[]{}'\"\n\t#&*!|>", k=200_000)) + "\n---\n",
    "never closed": "---\n" + "a: b\n" * 390_000,
    "fences that are none": "---\n" + ("---" + " " * 1000 + "x\n") * 1900,
    "blank": "\n" * 2_000_000,
    "missing pictures": story(more="photos:\n" + "".join(f"  - {{file: p{number}.jpg, alt: V}}\n" for number in range(3000))),
    "unknown people": story(more="answers:\n" + "".join(f"  - {{question: cost, by: p{number}, text: T}}\n" for number in range(3000))),
    "brackets in the text": story(body="[" * 190_000),
    "guillemets in the text": story(body="« a » ? " * 22_000),
    "attributes in the text": story(body="a {: lang=zz }\n\n" * 9_000),
    "long answer": story(more="answers: [{question: cost, by: lea, text: '" + "« a » ? ! : ; 12 000 € " * 800 + "'}]"),
}


@pytest.mark.parametrize("case", LONG)
def test_nothing_takes_long(tmp_path: Path, case: str) -> None:
    start = time.process_time()
    read(tmp_path, TYPES[0], {"fr": LONG[case].encode()})
    assert time.process_time() - start < SECONDS
