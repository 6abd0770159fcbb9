"""Sources: what is read from good ones, and what is said of every kind of bad one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from showcase.library.frontmatter import Source, read, read_yaml
from showcase.terms.problem import Problem

PATH = "content/testimonies/a/index.fr.md"


def written(front: str, body: str = "Le texte.\n") -> bytes:
    return f"---\n{front}\n---\n{body}".encode()


def good(data: bytes) -> Source:
    source = read(data, PATH)
    assert isinstance(source, Source), [problem.text("fr") for problem in source]
    return source


def faults(data: bytes) -> list[Problem]:
    found = read(data, PATH)
    assert isinstance(found, list) and found
    return found


def test_scalars_stay_what_was_written() -> None:
    front = "country: NO\nstart: 12:30\nnumber: 1_000\nday: 2025-03-04\nyes: on\nfloat: 1e3\noctal: 0755\nempty:\nnull_: null\ntilde: ~\nquoted: ''\nword: 'null'\nlist: [~, '~', null, '', x]"
    assert good(written(front)).fields == {
        "country": "NO", "start": "12:30", "number": "1_000", "day": "2025-03-04", "yes": "on", "float": "1e3", "octal": "0755",
        "empty": None, "null_": None, "tilde": None, "quoted": "", "word": "null",
        "list": [None, "~", None, "", "x"],
    }


def test_lists_and_mappings_keep_their_lines() -> None:
    source = good(written("title: A\npeople:\n  - id: lea\n    consent:\n      by: self\n  - id: tom\ntags: [a,\n  b]"))
    assert source.fields == {"title": "A", "people": [{"id": "lea", "consent": {"by": "self"}}, {"id": "tom"}], "tags": ["a", "b"]}
    assert source.lines() == {
        (): 2, ("title",): 2, ("people",): 3, ("people", 0): 4, ("people", 0, "id"): 4, ("people", 0, "consent"): 5, ("people", 0, "consent", "by"): 6,
        ("people", 1): 7, ("people", 1, "id"): 7, ("tags",): 8, ("tags", 0): 8, ("tags", 1): 9,
    }
    assert source.line_of(("people", 0, "consent", "minor")) == 5
    assert source.line_of(("absent",)) == 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_mark_do_not_matter(end: str, mark: bytes) -> None:
    source = good(mark + "---\ntitle: Été\n---\n\nUn.\n\n---\n\nDeux.\n".replace("\n", end).encode())
    assert (source.fields, source.body, source.body_line) == ({"title": "Été"}, "\nUn.\n\n---\n\nDeux.\n", 4)


def test_a_rule_in_the_body_stays_body() -> None:
    assert good(b"---\na: b\n---\nx\n---\ny\n---\n").body == "x\n---\ny\n---\n"


def test_blank_lines_before_and_spaces_after_the_fence_are_forgiven() -> None:
    source = good(b"\n\n---  \na: b\n--- \nx")
    assert (source.fields, source.body, source.body_line, source.front_line) == ({"a": "b"}, "x", 6, 4)


def test_empty_front_matter_is_empty() -> None:
    assert good(b"---\n---\nx").fields == {} == good(b"---\n# rien\n---").fields


def test_accents_of_a_mac_are_composed() -> None:
    source = good("---\ntitle: E\u0301te\u0301\n---\nde\u0301part".encode())
    assert (source.fields, source.body) == ({"title": "Été"}, "départ")


def test_line_separators_of_word_processors_do_not_shift_lines() -> None:
    source = good("---\ntitle: un\u2028deux\nlang: fr\n---\nx".encode())
    assert source.fields["title"] == "un deux" and source.line_of(("lang",)) == 3


FAULTS = {
    "no front matter": (b"# Bonjour\n\ntexte", [("front-missing", 1)]),
    "nothing at all": (b"", [("front-empty", 1)]),
    "unclosed": (b"---\ntitle: A\n\nDu texte.\n", [("front-unclosed", 1)]),
    "long dash": ("---\ntitle: A\n—\nDu texte.\n".encode(), [("front-fence", 3)]),
    "long dash first": ("\n—-\ntitle: A\n---\n".encode(), [("front-fence", 2)]),
    "toml": (b"+++\ntitle = 1\n+++\n", [("front-fence", 1)]),
    "latin-1": ("---\ntitle: A\nplace: Forêt\n---\n".encode("latin-1"), [("text-not-utf8", 3)]),
    "utf-16": ("---\ntitle: A\n---\n".encode("utf-16"), [("text-utf16", 0)]),
    "utf-16 without mark": ("---\ntitle: A\n---\n".encode("utf-16-le"), [("text-utf16", 0)]),
    "picture": (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" * 5, [("text-not-utf8", 1)]),
    "control characters": (b"---\ntitle: A\x00B\nx: \x1b\n---\n", [("text-control", 2), ("text-control", 3)]),
    "C1": ("---\ntitle: A\x85B\n---\n".encode(), [("text-control", 2)]),
    "huge": (b"---\na: b\n---\n" + b"x" * 2_100_000, [("text-too-large", 0)]),
    "huge front": (written("a: " + "x" * 300_000), [("yaml-too-large", 2)]),
    "list": (written("- a\n- b"), [("front-not-mapping", 2)]),
    "text": (written("bonjour"), [("front-not-mapping", 2)]),
    "duplicate": (written("a: 1\nb: 2\na: 3\nc:\n  d: 1\n  d: 2"), [("yaml-duplicate", 4), ("yaml-duplicate", 7)]),
    "anchor": (written("a: &x 1\nb: *x"), [("yaml-anchor", 2), ("yaml-anchor", 3)]),
    "merge": (written("a: &x {b: c}\nd:\n  <<: *x"), [("yaml-anchor", 2), ("yaml-anchor", 4)]),
    "unknown alias": (written("a: *nulle_part"), [("yaml-anchor", 2)]),
    "tag": (written("a: !!python/object:os.system x"), [("yaml-tag", 2)]),
    "tag by mistake": (written("a: !Attention"), [("yaml-tag", 2)]),
    "lone exclamation mark": (written("a: ! attention"), [("yaml-tag", 2)]),
    "nested in brackets": (written("a: " + "[" * 14 + "]" * 14), [("yaml-too-deep", 2)]),
    "nested in rows": (written("\n".join(" " * depth + "k:" for depth in range(14))), [("yaml-too-deep", 14)]),
    "list as key": (written("[a, b]: c"), [("yaml-key", 2)]),
    "empty key": (written("a: b\n~: c"), [("yaml-key", 3)]),
    "tabs": (written("a:\n\tb: c\n\td: e"), [("yaml-tab", 3)]),
    "second document": (written("a: b\n--- x"), [("yaml-second-document", 3)]),
    "stray line": (written("a: 1\ntexte perdu\nb: 2"), [("yaml-no-key", 3)]),
    "row not aligned": (written("p:\n  - id: a\n     name: b\n  - id: c"), [("yaml-indent", 4)]),
    "row set in": (written("a: b\n c: d\ne: f"), [("yaml-indent", 3)]),
    "no space after colon": (written("title:Foo\na: b"), [("yaml-colon-gap", 2)]),
    "no space after dash": (written("t:\n  - a\n  -b\n  - c\nu: v"), [("yaml-dash-gap", 4)]),
    "no space after dashes": (written("t:\n-a\n-b\nu: v"), [("yaml-dash-gap", 3), ("yaml-dash-gap", 4)]),
    "quote unclosed above": (written('a: "x\nb: 1\nc: "y"\nd: e: f'), [("yaml-quote-open", 2), ("yaml-colon", 5)]),
    "first row set in": (written("  a: b\nc: d\ne: f"), [("yaml-indent", 2)]),
    "quote unclosed, then more": (written('a: "x\nb: 1\nc: d: e\nf: [g\nh: @i'), [("yaml-quote-open", 2), ("yaml-colon", 4), ("yaml-bracket", 5), ("yaml-special", 6)]),
    "stray line, then more": (written("a: 'l'e'\ntexte\nb: @x\nc: d"), [("yaml-after-quote", 2), ("yaml-no-key", 3), ("yaml-special", 4)]),
    "stray paragraph": (written("a: b\nune phrase\nune autre\nc: d: e"), [("yaml-no-key", 3), ("yaml-colon", 5)]),
    "many at once": (written("a: b: c\nd: @e\nf: [g\nh: %i\nj: k: l"), [("yaml-colon", 2), ("yaml-special", 3), ("yaml-bracket", 4), ("yaml-special", 5), ("yaml-colon", 6)]),
}


@pytest.mark.parametrize("case", FAULTS)
def test_each_fault_is_told_with_its_line(case: str) -> None:
    data, expected = FAULTS[case]
    found = faults(data)
    assert [(problem.code, problem.line) for problem in found] == expected
    for problem in found:
        assert problem.path == PATH and problem.text("fr") and problem.text("en")


READY = {
    "title: Mon stage : trois semaines": 'title: "Mon stage : trois semaines"',
    "title: « Bonjour » : suite": 'title: "« Bonjour » : suite"',
    'title: Il dit "oui": voilà': "title: 'Il dit \"oui\": voilà'",
    "title: @lycee": 'title: "@lycee"',
    "title: `code`": 'title: "`code`"',
    "title: % de réussite": 'title: "% de réussite"',
    "title: & Cie": 'title: "& Cie"',
    "title: * important": 'title: "* important"',
    "title: | barre": 'title: "| barre"',
    "title: > flèche": 'title: "> flèche"',
    "title: - tiret": 'title: "- tiret"',
    "title: ? quoi": 'title: "? quoi"',
    "title: *important*": 'title: "*important*"',
    "title: !Attention": 'title: "!Attention"',
    "title: [Erasmus+] Mon stage": 'title: "[Erasmus+] Mon stage"',
    "tags: [a, b": "tags: [a, b]",
    'title: "Bonjour': 'title: "Bonjour"',
    "title: 'l'été'": "title: \"l'été\"",
    'title: "Bonjour" dit-elle': "title: '\"Bonjour\" dit-elle'",
    'title: "C:\\Users"': "title: 'C:\\Users'",
    "title:Bonjour": "title: Bonjour",
    "  title: Bonjour": "title: Bonjour",
}


@pytest.mark.parametrize("line", READY)
def test_the_line_to_paste_cures_the_fault(line: str) -> None:
    (problem,) = faults(written(f"lang: fr\n{line}\ncountry: IE"))
    assert problem.line == 3 and dict(problem.facts)["ready"] == READY[line]
    cured = good(written(f"lang: fr\n{READY[line]}\ncountry: IE")).fields
    assert set(cured) == {"lang", line.strip().split(":")[0], "country"}


def test_the_words_of_a_common_fault() -> None:
    (problem,) = faults(written("title: Mon stage : trois semaines"))
    assert problem.field == "title"
    assert problem.text("fr") == (
        f"erreur : {PATH}:2  [title]\n"
        "  trouvé  : deux-points dans une valeur sans guillemets : title: Mon stage : trois semaines\n"
        "  attendu : la valeur entre guillemets droits\n"
        '  à faire : remplacer la ligne par : title: "Mon stage : trois semaines"'
    )
    (latin,) = faults("---\ntitle: L'été à la forêt — 5 €\n---\n".encode("cp1252"))
    assert "« title: L'été à la forêt — 5 € »" in latin.text("fr") and "Bloc-notes" in latin.text("fr")
    (twice,) = faults(written("a: 1\nb: 2\na: 3"))
    assert "lignes 2 et 4" in twice.text("fr") and "lines 2 and 4" in twice.text("en")


def test_warnings_do_not_stop_the_reading() -> None:
    source = good(written("title: Place n° #3\ncentre: cfa # commentaire\nx: Ã©tÃ©\ny: perdu\ufffd\nz: '#ok'"))
    assert [(each.code, each.line, each.severity) for each in source.warnings] == [
        ("text-twice-encoded", 4, "warning"), ("text-letter-lost", 5, "warning"), ("yaml-cut", 2, "warning"),
    ]


def test_a_yaml_file_counts_its_own_lines() -> None:
    source = read_yaml(b"questions:\n  - id: cost\n", "content/questions.yaml")
    assert isinstance(source, Source) and source.fields == {"questions": [{"id": "cost"}]} and source.line_of(("questions", 0, "id")) == 2
    assert read_yaml(b"- a\n- b\n", "x.yaml").fields == ["a", "b"]
    assert read_yaml(b"", "x.yaml").fields == {}
    (fault,) = read_yaml(b"juste du texte", "x.yaml")
    assert fault.code == "yaml-not-mapping"
    (fault,) = read_yaml(b"a: b\nc: d: e\n", "x.yaml")
    assert (fault.code, fault.line) == ("yaml-colon", 2)


HOSTILE = {
    "brackets": written("a: " + "[" * 250_000), "dashes": written("- " * 120_000), "question marks": written("? " * 120_000), "braces": written("{a: " * 60_000),
    "quotes": written('"' * 250_000), "fences": b"---\n" * 500_000, "near fences": b"---\n" + b"---x\n" * 400_000, "tabs": written("\t" * 200_000),
    "anchors": written("&a " * 80_000), "colons": written("\n".join(f"a{n}: b: c" for n in range(15_000))), "zeros": b"\0" * 2_000_000,
    "duplicates": written("a: b\n" * 40_000), "hashes": written("a: x " + "#y " * 80_000), "open quote": written('a: "' + "x\n" * 100_000),
    "bomb": written("a: &a [x, x]\n" + "\n".join(f"a{n}: &a{n} [*a, *a, *a, *a]" for n in range(1000))),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_input_ends_soon(case: str) -> None:
    start = time.perf_counter()
    read(HOSTILE[case], PATH)
    assert time.perf_counter() - start < 5


PIECES = st.sampled_from(["a", "b", "title", ": ", ":", "- ", "-", "\n", "\n  ", "\n    ", '"', "'", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`", "#", "?", "\t", "é", " ", "---\n", "\\", "~"])


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_whatever_is_written_is_read_or_explained(front: str) -> None:
    found = read(written(front), PATH)
    assert isinstance(found, Source) or (found and all(problem.text("fr") for problem in found))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_whatever_the_bytes_there_is_no_traceback(data: bytes) -> None:
    assert read(data, PATH) is not None
    assert read(b"---\n" + data + b"\n---\n", PATH) is not None
