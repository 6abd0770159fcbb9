"""The interface's words: what French shortens before a vowel."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import THEME
from showcase.build.catalogues import load
from showcase.terms.strings import Strings

CONTACT = ("If you cannot get to some content or service, you can contact those responsible for %(name)s to be directed to an accessible alternative"
           " or to obtain the content in another form.")


@pytest.fixture
def strings(tmp_path: Path) -> dict[str, Strings]:
    return load(THEME, tmp_path, ("fr", "en"), {}).strings


@pytest.mark.parametrize("name, said", [
    ("Escales", "responsables d’Escales pour"), ("Épatant", "responsables d’Épatant pour"), ("Œuvres", "responsables d’Œuvres pour"),
    ("Rivages", "responsables de Rivages pour"), ("Hauteville", "responsables de Hauteville pour"), ("", "responsables de  pour"),
])
def test_french_shortens_before_a_vowel(strings: dict[str, Strings], name: str, said: str) -> None:
    assert said in strings["fr"].say(CONTACT, name=name)


def test_english_shortens_nothing(strings: dict[str, Strings]) -> None:
    assert "responsible for Escales to" in strings["en"].say(CONTACT, name="Escales")


def test_what_is_no_text_is_never_shortened_for(strings: dict[str, Strings]) -> None:
    assert "de 8 " in strings["fr"].say(CONTACT, name=8)
