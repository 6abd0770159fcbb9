"""Files that are no front matter, or hardly: one site with a bad file per entry, each told in its own words, nothing written."""

from __future__ import annotations

import pytest
from conftest import SiteOnDisk, photo, story
from showcase.terms.problem import Problem

GOOD = story()


def changed(before: str, after: str) -> str:
    """A good text with one place spoilt."""
    assert before in GOOD
    return GOOD.replace(before, after, 1)


# what the file holds → (code, line) of every problem
BROKEN: dict[str, tuple[str | bytes, list[tuple[str, int]]]] = {
    "empty": ("", [("front-empty", 1)]),
    "blank": (" \n\n \n", [("front-empty", 1)]),
    "no-front": ("Bonjour.", [("front-missing", 1)]),
    "json": ('{"title": "x"}', [("front-missing", 1)]),
    "unclosed": ("---\ntitle: a\n\nTexte", [("front-unclosed", 1)]),
    "fence-alone": ("---", [("front-unclosed", 1)]),
    "long-dash": (GOOD.replace("---", "—"), [("front-fence", 1)]),
    "four-dashes": (GOOD.replace("---\n", "----\n"), [("front-fence", 1)]),
    "toml": ("+++\ntitle = 'x'\n+++\n", [("front-fence", 1)]),
    "list": ("---\n- a\n- b\n---\n", [("front-not-mapping", 2)]),
    "scalar": ("---\nbonjour\n---\n", [("front-not-mapping", 2)]),
    "tab": (changed("  direction", "\tdirection"), [("yaml-tab", 14)]),
    "windows-1252": (GOOD.encode("cp1252"), [("text-not-utf8", 3)]),
    "utf-16": (GOOD.encode("utf-16"), [("text-utf16", 0)]),
    "utf-16-unmarked": (GOOD.encode("utf-16-le"), [("text-utf16", 0)]),
    "utf-32": (GOOD.encode("utf-32"), [("text-utf16", 0)]),
    "nul-byte": (changed("Le texte", "Le\0 texte"), [("text-control", 23)]),
    "nul-in-field": (changed("Cork", "Co\0rk"), [("text-control", 20)]),
    "escaped-bell": (changed("city: Cork", 'city: "Cork\\x07"'), [("text-control", 20)]),
    "binary": (bytes(range(256)) * 4, [("text-not-utf8", 3)]),
    "photograph": (photo(), [("text-not-utf8", 1)]),
    "ten-megabytes": ("---\ntitle: " + "a" * 10_000_000 + "\n---\n", [("text-too-large", 0)]),
    "much-yaml": ("---\ntitle: " + "a" * 300_000 + "\n---\n", [("yaml-too-large", 2)]),
    "anchor-bomb": ("---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n", [("yaml-anchor", 2), ("yaml-anchor", 3), ("yaml-anchor", 4)]),
    "merge": (changed("centre:", "<<: *x\ncentre:"), [("yaml-anchor", 11)]),
    "tag": (changed("centre: legta", "centre: !!python/object/apply:os.system [id]"), [("yaml-tag", 11)]),
    "deep-brackets": ("---\na: " + "[" * 5000 + "]" * 5000 + "\n---\n", [("yaml-too-deep", 2)]),
    "deep-braces": ("---\na: " + "{a: " * 5000 + "}" * 5000 + "\n---\n", [("yaml-too-deep", 2)]),
    "deep-dashes": ("---\n" + "- " * 5000 + "x\n---\n", [("yaml-too-deep", 2)]),
    "deep-lines": ("---\n" + "".join(" " * depth + "a:\n" for depth in range(600)) + "---\n", [("yaml-too-deep", 14)]),
    "key-twice": (changed("centre: legta", "centre: legta\ncentre: cfa"), [("yaml-duplicate", 12)]),
    "inner-key-twice": (changed("    name: Léa", "    name: Léa\n    name: Léo"), [("yaml-duplicate", 9)]),
    "empty-key": (changed("centre: legta", "centre: legta\n~: x"), [("yaml-key", 12)]),
    "list-as-key": (changed("centre: legta", "centre: legta\n[a]: x"), [("yaml-key", 12)]),
    "number-as-key": (changed("centre: legta", "centre: legta\n1: x"), [("key-unknown", 12)]),
    "second-set": (changed("centre: legta", "centre: legta\n--- x"), [("yaml-second-document", 12)]),
    "colon-in-value": (changed("title: Une histoire", "title: Une: histoire"), [("yaml-colon", 2)]),
    "quote-in-value": (changed("title: Une histoire", 'title: "Une" histoire'), [("yaml-after-quote", 2)]),
    "misspelt-field": (changed("centre:", "center:"), [("key-unknown-near", 11)]),
}

# as strange, and yet plain what is meant
MENDED: dict[str, str | bytes] = {
    "byte-order-mark": "\ufeff" + GOOD,
    "mark-inside": changed("centre:", "\ufeffcentre:"),
    "crlf": GOOD.replace("\n", "\r\n"),
    "lone-cr": GOOD.replace("\n", "\r"),
    "mixed-ends": GOOD.replace("\n", "\r\n", 5),
    "blank-lines-before": "\n\n" + GOOD,
    "no-break-indent": changed("    voice", "\u00a0\u00a0\u00a0\u00a0voice"),
    "no-break-before-colon": changed("centre:", "centre\u00a0:"),
    "no-break-after-colon": changed("centre: ", "centre:\u202f"),
    "no-break-after-dash": changed("  - id", "  -\u00a0id"),
    "zero-width-in-key": changed("centre:", "cen\u200btre:"),
    "decomposed": changed("Résumé", "Re\u0301sume\u0301"),
    "no-body": GOOD.split("Le texte.")[0],
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Problem]]:
    """Every problem of a site with all those files, by entry."""
    site = SiteOnDisk(tmp_path_factory.mktemp("texts"))
    for name, text in ({name: text for name, (text, _) in BROKEN.items()} | MENDED | {"good": GOOD}).items():
        site.write({f"testimonies/{name}/index.fr.md": text})
    found: dict[str, list[Problem]] = {}
    for problem in site.problems():
        found.setdefault(problem.path.split("/")[2], []).append(problem)
    assert not site.output.exists()
    return found


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_text_is_told_once_with_its_line(told: dict[str, list[Problem]], case: str) -> None:
    assert [(problem.code, problem.line) for problem in told[case]] == BROKEN[case][1]


@pytest.mark.parametrize("case", [*MENDED, "good"])
def test_what_is_plain_is_read_without_a_word(told: dict[str, list[Problem]], case: str) -> None:
    assert case not in told


def test_every_message_can_be_shown(told: dict[str, list[Problem]]) -> None:
    for problem in (each for problems in told.values() for each in problems):
        for lang in ("fr", "en"):
            text = problem.text(lang)
            assert all(line.isprintable() for line in text.split("\n")) and len(text) < 2_000


def test_signs_that_turn_the_direction_of_what_follows_are_dropped(tmp_path) -> None:
    site = SiteOnDisk(tmp_path).write({"testimonies/a/index.fr.md": story("\u202eUne \u2067histoire", body="Le\u202e texte.")})
    site.build()
    page = site.page("temoignages/a")
    assert "Une histoire" in page and "Le texte." in page and not any(sign in page for sign in "\u202e\u2067")
