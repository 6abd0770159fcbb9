"""Bodies: safe HTML, slots for links and pictures, headings, languages; and what is said of the rest."""

from __future__ import annotations

import random
import re
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from showcase.library.headings import RESERVED
from showcase.library.prose import Prose, Slot, convert

THEME = Path(__file__).parents[2] / "theme" / "templates"


def prose(text: str, first_line: int = 1) -> Prose:
    return convert(text, path="a.md", first_line=first_line, lang="fr")


def html(text: str) -> str:
    """The segments as one text, a slot as [kind target]."""
    return "".join(part if isinstance(part, str) else f"[{part.kind} {part.target}]" for part in prose(text).segments)


def told(text: str) -> list[tuple[str, int, str]]:
    return [(problem.code, problem.line, problem.severity) for problem in prose(text).problems]


def test_plain_markdown() -> None:
    assert html("Un *mot*, un **autre**.\n\n- a\n- b\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\nterme\n: sens") == (
        "<p>Un <em>mot</em>, un <strong>autre</strong>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"
        '<table>\n<thead>\n<tr>\n<th>a</th>\n<th class="align-right">b</th>\n</tr>\n</thead>\n'
        '<tbody>\n<tr>\n<td>1</td>\n<td class="align-right">2</td>\n</tr>\n</tbody>\n</table>\n<dl>\n<dt>terme</dt>\n<dd>sens</dd>\n</dl>'
    )


def test_links_inside_the_site_are_slots() -> None:
    found = prose('Voir [la *ferme*](partner:ballyduff "Titre") et [là](/preparer/) ou [x](../../partners/x/index.fr.md).', first_line=7)
    assert found.segments == (
        '<p>Voir <a href="', Slot("link", "partner:ballyduff", "la ferme", "Titre", 7), '" title="Titre">la <em>ferme</em></a> et <a href="',
        Slot("link", "/preparer/", "là", "", 7), '">là</a> ou <a href="', Slot("link", "../../partners/x/index.fr.md", "x", "", 7), '">x</a>.</p>',
    )
    assert found.problems == () and found.text == "Voir la ferme et là ou x."


@pytest.mark.parametrize("kind", "partner project testimony news event page badge question".split())
def test_every_kind_of_entry_can_be_linked(kind: str) -> None:
    assert html(f"[x]({kind}:a-b)") == f'<p><a href="[link {kind}:a-b]">x</a></p>'


def test_links_out_of_the_site_stay() -> None:
    assert html("[a](https://x.org/?a=1&b=2) <https://y.org> [m](mailto:a@b.fr) [t](tel:+33235000000) [r](//z.org/)") == (
        '<p><a rel="external noopener" href="https://x.org/?a=1&amp;b=2">a</a> <a rel="external noopener" href="https://y.org">https://y.org</a>'
        ' <a href="mailto:a@b.fr">m</a> <a href="tel:+33235000000">t</a> <a rel="external noopener" href="https://z.org/">r</a></p>'
    )


def test_a_picture_alone_is_a_figure_and_one_in_a_line_is_not() -> None:
    found = prose('![Une vache](vache.jpg "Légende")\n\nIci ![une icône](i.png) et [![x](a.jpg)](/b/).\n\n![A](a.jpg)\n![B](b.jpg)')
    assert [part for part in found.segments if isinstance(part, Slot)] == [
        Slot("picture", "vache.jpg", "Une vache", "Légende", 1), Slot("inline-picture", "i.png", "une icône", "", 3), Slot("link", "/b/", "", "", 3),
        Slot("inline-picture", "a.jpg", "x", "", 3), Slot("picture", "a.jpg", "A", "", 5), Slot("picture", "b.jpg", "B", "", 6),
    ]
    assert found.segments[0] == Slot("picture", "vache.jpg", "Une vache", "Légende", 1) and "<img" not in str(found.segments)


def test_headings_start_at_two_and_never_skip() -> None:
    found = html("### A\n\n# B\n\n### C\n\n###### D\n\n### E\n\n## F")
    assert re.findall(r'<h(\d) id="(\w)">', found) == [("2", "a"), ("2", "b"), ("3", "c"), ("4", "d"), ("3", "e"), ("3", "f")]


def test_heading_ids_are_unique_readable_and_not_the_page_s_own() -> None:
    found = html("## Été à l'Œuvre\n\n## Été à l'œuvre\n\n## ???\n\n## !!!\n\n## Results\n\n## <b>Gras</b> *x*")
    assert re.findall(r'id="([^"]*)"', found) == ["ete-a-l-oeuvre", "ete-a-l-oeuvre-2", "partie", "partie-2", "results-2", "gras-x"]


def test_the_ids_of_the_templates_are_reserved() -> None:
    # the kiosk's page holds no prose
    pages = [file for file in THEME.rglob("*.html") if file.name != "kiosk.html"]
    used = {name for file in pages for name in re.findall(r'\sid="([a-z][\w-]*)"', file.read_text("utf-8"))}
    assert used <= RESERVED


def test_an_empty_heading_is_left_out() -> None:
    assert told("Texte\n\n##\n\n## Suite") == [("prose-heading-empty", 3, "warning")]
    assert html("##\n\n## Suite") == '\n<h2 id="suite">Suite</h2>'


def test_foreign_words_and_quotations_are_marked() -> None:
    assert html("Un :en[really *nice* day], :pt-br[saudade [x]].") == '<p>Un <span lang="en">really <em>nice</em> day</span>, <span lang="pt-BR">saudade [x]</span>.</p>'
    assert html("> It was good.\n{: lang=en }") == '<blockquote lang="en">\n<p>It was good.</p>\n</blockquote>'
    assert html("> It was good.\n>\n> Very.\n\n{: lang=en }") == '<blockquote lang="en">\n<p>It was good.</p>\n<p>Very.</p>\n</blockquote>'
    assert html("Hola. {: lang=es }\n\n- ciao {: lang=it }") == '<p lang="es">Hola.</p>\n<ul>\n<li lang="it">ciao</li>\n</ul>'
    assert html("x:en[no] :en[open") == "<p>x:en[no] :en[open</p>"
    assert told("a\n\n:english[x] y") == [("prose-language", 3, "warning")]
    assert told("a\n\nb {: .big onclick=x }") == [("prose-attributes", 3, "warning")] and html("b {: onclick=x }") == "<p>b</p>"


LOSSES = {
    "script": ("x\n\n<script>alert(1)</script>", [("prose-html-element", 3, "warning")]),
    "upper case": ("x\n\n<SCRIPT SRC=//e.org/x.js></SCRIPT>", [("prose-html-element", 3, "warning")]),
    "handler": ("x\n\n<p onclick=\"x()\">y</p>", [("prose-html-attribute", 3, "warning")]),
    "handler in a line": ("x\ny <b onmouseover='x()'>z</b>", [("prose-html-attribute", 2, "warning")]),
    "style": ("<style>p{}</style>\n\n<p style='color:red'>x</p>", [("prose-html-element", 1, "warning"), ("prose-html-attribute", 3, "warning")]),
    "iframe": ("x\n\n<div>\n<iframe src='https://e.org'></iframe>\n</div>", [("prose-html-element", 4, "warning")]),
    "video": ("<video src='a.mp4'></video>", [("prose-html-element", 1, "warning")]),
    "svg": ("<svg onload=alert(1)>", [("prose-html-element", 1, "warning")]),
    "invented": ("Bonjour <prénom> !", [("prose-html-element", 1, "warning")]),
    "id": ("<p id='main'>x</p>", [("prose-html-attribute", 1, "warning")]),
    "script link": ("x\n\n[y](javascript:alert(1))", [("prose-link-script", 3, "error")]),
    "script link, disguised": ("[y](JaVa&#x09;Script:alert(1))", [("prose-link-script", 1, "error")]),
    "script link, entity": ("[y](&#106;avascript:alert(1))", [("prose-link-script", 1, "error")]),
    "script link, raw": ("a\n\n<a href='javascript:x'>y</a>", [("prose-link-script", 3, "error")]),
    "script link, raw, unquoted": ("a\n\n<a href=javascript:x>y</a>", [("prose-link-script", 3, "error")]),
    "script link, reference": ("[y][r]\n\n[r]: javascript:x", [("prose-link-script", 3, "error")]),
    "script link, automatic": ("<javascript://x%0aalert(1)>", [("prose-link-script", 1, "error")]),
    "data link": ("[y](data:text/html;base64,xxx)", [("prose-link-script", 1, "error")]),
    "picture of data": ("![y](data:image/svg+xml,x)", [("prose-link-script", 1, "error")]),
    "file on a disk": ("[y](C:\\Users\\x.pdf) [z](file:///x)", [("prose-link-file", 1, "error")] * 2),
    "kind misspelt": ("[y](partenaire:x)", [("prose-link-kind", 1, "error")]),
    "unreadable": ("[y](http://exa mple.org)", [("prose-link-unreadable", 1, "error")]),
    "empty": ("[y]()", [("prose-link-empty", 1, "error")]),
    "no words": ("a\n[](partner:x)", [("prose-link-words", 2, "error")]),
    "no scheme": ("[y](www.example.org)", [("prose-link-www", 1, "error")]),
    "mail": ("[y](lea@example.org)", [("prose-link-mail", 1, "error")]),
    "no such heading": ("[y](#la)\n\n[z](#ici)\n\n## Ici", [("prose-link-fragment", 1, "warning")]),
    "remote picture": ("x\n\n![y](https://e.org/a.png)", [("prose-picture-remote", 3, "error")]),
    "remote picture, no scheme": ("![y](//e.org/a.png)", [("prose-picture-remote", 1, "error")]),
    "remote picture, raw": ("a\n\n<img src='http://e.org/a.png' alt='x'>", [("prose-picture-remote", 3, "error")]),
    "no alternative": ("x\n\n![](a.jpg) ![ ](b.jpg)", [("prose-picture-alt", 3, "error")] * 2),
    "no alternative, raw": ("<img src='a.jpg'>", [("prose-picture-alt", 1, "error")]),
    "alternative is a name": ("![IMG_2034](a.jpg) ![vache.JPG](a.jpg)", [("prose-picture-alt-name", 1, "warning")] * 2),
    "no file": ("![x]()", [("prose-picture-empty", 1, "error")]),
    "two of a kind": ("[a](javascript:1)\n\n[b](javascript:2)", [("prose-link-script", 1, "error"), ("prose-link-script", 3, "error")]),
    "none": ("<span lang='en'>x</span> <br> <!-- note --> a < b & c &copy; <https://x.org> <a@b.fr> `<script>`\n\n    <script>", []),
}


@pytest.mark.parametrize("case", LOSSES)
def test_what_is_lost_or_wrong_is_told_with_its_line(case: str) -> None:
    text, expected = LOSSES[case]
    assert told(text) == expected
    for problem in prose(text).problems:
        assert problem.path == "a.md" and problem.text("fr") and problem.text("en")


def test_lines_are_those_of_the_file() -> None:
    (fault,) = prose("a\n\n[y](javascript:x)", first_line=20).problems
    assert fault.line == 22
    assert fault.text("fr").split("\n")[1] == "  trouvé  : un lien qui exécute un programme : « javascript:x »"


def test_the_text_alone() -> None:
    assert prose("## Un & deux\n\nTrois <b>quatre</b> &lt;x&gt; ![alt](a.jpg)").text.split() == ["Un", "&", "deux", "Trois", "quatre", "<x>"]
    assert prose("") == Prose((), (), "") == prose(" \n\n")


FULL = 200 * 1024


def filled(piece: str) -> str:
    return (piece * (FULL // len(piece) + 1))[:FULL]


@pytest.mark.parametrize("piece", [
    "*", "_", "[", "![", "`", "<", "<a ", "<!--", "&", "\\", "[](", "(", "<b>", "<div>", "**a ", "* a\n", "> a\n", ">", "| a ", "#", "# a\n", "\n", ": a\n", "{: lang=en }\n",
    ":en[", "[a]: b\n", "---\n", "===\n", "a  \n", "<?", "<script>", "<a href=\"", "- ", "> - ", "* * *\n", "a - b\n-\n", "[a](b(c", "*a **b ", "<img src=x>", "'a ", "|-|-\n",
])
def test_hostile_texts_end_soon(piece: str) -> None:
    start = time.perf_counter()
    prose(filled(piece))
    assert time.perf_counter() - start < 5


def test_nesting_and_length_have_an_end() -> None:
    assert told("> " * 200 + "a") == [("prose-too-deep", 1, "error")]
    assert told("x\n\n" + "- " * 50 + "a") == [("prose-too-deep", 3, "error")]
    assert told("\n".join("    " * depth + "- a" for depth in range(300))) == [("prose-too-deep", 1, "error")]
    assert told("*" * 1_000_000) == [("prose-too-long", 1, "error")]
    assert told("[" * 50_000) == [("prose-too-intricate", 1, "error")]
    assert told("* * * * * * * * * * * * * * * * * *") == []
    assert html("Après *cela*.") == "<p>Après <em>cela</em>.</p>"


ALLOWED = re.compile(r'<(?:/?[a-z][a-z0-9]*|[a-z][a-z0-9]*(?: (?:href|title|lang|dir|id|class|rel|start|colspan|rowspan|scope|datetime|open)="[^"<>]*")*)>')


@example('<math><mi><svg><![a"b](c"d)')
@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from([
    "<script>", "</script>", "<img src=x onerror=y>", "<a href='javascript:x'>", "</a>", '"', "'", ">", "<", "<p onclick=x>", "[a](javascript:b)", "[a](\"onclick=x)", "![a\"b](c\"d)", "`", "\n\n",
    "<svg><", "<style>", "-->", "<!--", "&lt;script>", "<math><mi>", "<iframe srcdoc='", "](", "[a](partner:\"><script>)", ":en[<b>", "x", "    ", "<![CDATA[", "<a title='\"><script>'>", "{: lang=en }",
]), max_size=15).map("".join))
def test_nothing_unsafe_comes_through(text: str) -> None:
    found = prose(text)
    whole = "".join(part if isinstance(part, str) else "x" for part in found.segments)
    for tag in re.findall(r"<[^>]*>?", whole):
        assert ALLOWED.fullmatch(tag), tag
    assert not re.search(r"<(?:script|style|iframe|svg|math|img)", whole)
    assert not re.search(r'href="\s*(?:javascript|data|vbscript)', whole, re.IGNORECASE)


def test_random_signs_never_raise() -> None:
    chance = random.Random(1)
    for _ in range(200):
        prose("".join(chance.choice("*_[]()`<>!&\\ \nab#->|:{}=\"'1.") for _ in range(300)))
