"""A field pencilled into front matter: that field, and no other byte."""

from __future__ import annotations

import pytest
from showcase.library import frontmatter
from showcase.library.pencil import pencilled

PLACE = ("people", 0, "consent")
BLOCK = """\
---
# Récit de l'été
title: "Une histoire"   # à revoir
people:
  - id: lea          # la première
    consent:
      granted_on: 2025-01-10
      # signé le jour de la rentrée
      purposes: [web, feed]

      reference: AUT-2025-001
  - id: mere
    consent: {granted_on: 2025-01-10, reference: AUT-2025-002}
---
Le texte, avec withdrawn_on: dedans.
"""


def pencil(text: str | bytes, place: tuple = PLACE, day: str = "2026-11-23") -> bytes | None:
    return pencilled(text if isinstance(text, bytes) else text.encode(), place, "withdrawn_on", day, "reference")


def difference(before: str, after: bytes) -> tuple[list[str], list[str]]:
    """Lines that went and lines that came."""
    old, new = before.splitlines(), after.decode().splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


def test_a_block_gets_a_line_of_its_own() -> None:
    assert difference(BLOCK, pencil(BLOCK)) == ([], ["      withdrawn_on: 2026-11-23"])


def test_a_group_on_one_line_stays_on_it() -> None:
    after = pencil(BLOCK, ("people", 1, "consent"))
    assert difference(BLOCK, after)[1] == ["    consent: {granted_on: 2025-01-10, withdrawn_on: 2026-11-23, reference: AUT-2025-002}"]


@pytest.mark.parametrize(("former", "after"), [("2027-01-01", "2026-11-23"), ('"2027-01-01"', "2026-11-23"), ("2027-01-01   # bientôt", "2026-11-23   # bientôt"), ("", "2026-11-23"), ("~", "2026-11-23")])
def test_a_day_that_was_there_is_replaced(former: str, after: str) -> None:
    text = BLOCK.replace("      reference: AUT-2025-001", f"      withdrawn_on: {former}\n      reference: AUT-2025-001").replace("withdrawn_on: \n", "withdrawn_on:\n")
    made = pencil(text)
    assert f"      withdrawn_on: {after}\n".encode() in made and made.count(b"withdrawn_on") == text.count("withdrawn_on")


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_and_a_byte_order_mark_stay(ending: str) -> None:
    text = "\ufeff" + BLOCK.replace("\n", ending)
    made = pencil(text).decode()
    assert made.replace(f"      withdrawn_on: 2026-11-23{ending}", "") == text


SHAPES = {
    "all people on one line": "people: [{id: lea, consent: {reference: AUT-1}}, {id: mere, consent: {reference: AUT-2}}]",
    "a list without indentation": "people:\n- id: lea\n  consent:\n    reference: AUT-1\n- id: mere\n  consent: {reference: AUT-2}",
    "quoted keys": "people:\n  - \"id\": lea\n    \"consent\":\n      'reference': AUT-1\n  - {id: mere, consent: {reference: AUT-2}}",
    "the reference first": "people:\n  - id: lea\n    consent:\n      reference: AUT-1\n      minor: false\n  - {id: mere, consent: {reference: AUT-2}}",
    "no-break spaces": "people:\n  - id: lea\n    consent:\n      reference\u00a0: AUT-1\n  - {id: mere, consent: {reference: AUT-2}}",
    "several lines of flow": "people: [\n  {id: lea, consent: {minor: false,\n    reference: AUT-1}},\n  {id: mere, consent: {reference: AUT-2}}]",
    "an accent in two parts": "people:\n  - {id: lea, name: Le\u0301a, consent: {reference: AUT-1}}\n  - id: mere\n    consent:\n      reference: AUT-2",
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("rank", [0, 1])
def test_whatever_the_writing_it_is_right_or_left_alone(shape: str, rank: int) -> None:
    text = f"---\n{SHAPES[shape]}\ntitle: T\n---\nTexte.\n"
    made = pencil(text, ("people", rank, "consent"))
    if made is None:
        # columns cannot be trusted on a line whose letters are counted otherwise
        assert shape == "an accent in two parts" and rank == 0
        return
    before, after = frontmatter.read(text.encode(), "").fields, frontmatter.read(made, "").fields
    assert after["people"][rank]["consent"].pop("withdrawn_on") == "2026-11-23"
    assert after == before and made.decode().endswith("title: T\n---\nTexte.\n")


@pytest.mark.parametrize("text", ["", "---\n", "---\npeople: x\n---\n", "---\npeople:\n  - id: lea\n---\n", "---\npeople: [{id: lea, consent: x}]\n---\n", "---\npeople:\n  - id: lea\n    consent: {minor: true}\n---\n"])
def test_where_there_is_no_consent_nothing_is_written(text: str) -> None:
    assert pencil(text) is None
