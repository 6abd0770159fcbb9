"""Copies for the search: folded as one types, with what is needed to show them as they are printed."""

import json
import re
from html import unescape

import pytest
from showcase.outputs.searchindex import copy_html
from showcase.terms.folding import fold, joined, spellings
from showcase.views.pagecopy import PageCopy, Thumbnail


@pytest.mark.parametrize(("printed", "typed"), [
    ("L’œuvre", "L'oeuvre"), ("ŒUVRE", "OEUVRE"), ("ex æquo", "ex aequo"), ("3\u202f000\u00a0€", "3 000 €"), ("co\u00adopérer", "coopérer"), ("rendez\u2011vous", "rendez-vous"),
    ("Łódź", "Lódź"), ("cafe\u0301", "café"), ("Straße", "Strasse"), ("naïf", "naïf"),
])
def test_what_is_printed_is_folded_as_it_is_typed(printed: str, typed: str) -> None:
    assert fold(printed) == typed
    assert fold(typed) == typed


def test_folded_words_can_be_shown_as_they_were() -> None:
    assert spellings("Le cœur, l’œuvre et Œdipe ; la moelle, co\u00adopérer") == {"coeur": "cœur", "oeuvre": "œuvre", "OEdipe": "Œdipe"}
    assert spellings("rien à changer, c’est dit") == {}


@pytest.mark.parametrize(("told", "sought"), [
    ("73\u202f500\u00a0€", ("73500",)), ("1 234 567 litres", ("1234567",)), ("02 61 91 00 24", ("0261910024",)), ("+33 2 61 91 00 24", ("0261910024",)),
    ("+33 (0)2 61.91.00.24", ("0261910024",)), ("+353 21 490 1234", ("+353214901234",)), ("le 112, en 2025 2026, 14 119 fois", ("14119",)),
    ("en 2025-2026", ()), ("2025 119", ()), ("KA210 500", ()), ("1 2 3 4 5 6", ()),
])
def test_numbers_in_groups_are_also_kept_in_one_piece(told: str, sought: tuple[str, ...]) -> None:
    assert joined(fold(told)) == sought


def metadata(html: str) -> dict[str, str]:
    return {name: unescape(value) for name, value in re.findall(r'data-pagefind-meta="(\w+):([^"]*)"', html)}


def test_a_copy_holds_words_and_what_a_result_shows() -> None:
    copy = PageCopy("/x/", "Le cœur <b>\"", "Récit · Irlande", ("Un\u202frésumé\net la suite", " ", "<script>alert(1)</script> & co"), Thumbnail("/p.webp", 480, 320, 50, 25), "en")
    html = copy_html(copy)
    assert metadata(html) == {"title": "Le coeur <b>\"", "kicker": "Récit · Irlande", "picture": "/p.webp 480 320 50 25", "lang": "en", "printed": json.dumps({"coeur": "cœur"}, ensure_ascii=False)}
    assert re.findall("<p>(.*?)</p>", html) == ["Un résumé et la suite", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; co"]
    assert "<script" not in html


def test_what_people_call_a_matter_and_its_numbers_ride_along_to_be_searched_not_shown() -> None:
    html = copy_html(PageCopy("/x/", "Titre", "Page", ("De 4\u202f000 à 73\u202f500 €", "119", "000 élèves"), called=("cœur", "prix"), weight=2))
    assert metadata(html)["called"] == "coeur prix 4000 73500"
    assert "prix" not in html.split('data-pagefind-weight="2"')[1]


def test_what_a_copy_lacks_is_left_out() -> None:
    assert metadata(copy_html(PageCopy("/x/", "Titre", "Page", ()))) == {"title": "Titre", "kicker": "Page"}
