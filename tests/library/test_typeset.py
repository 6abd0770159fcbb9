"""Typography: tables per language, HTML left whole, and nothing to do the second time."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from showcase.library.prose import Slot, convert
from showcase.library.typeset import typeset_html, typeset_segments, typeset_text


def shown(text: str) -> str:
    """Narrow no-break spaces as _, no-break spaces as ~, no-break hyphens as =."""
    return text.replace("\u202f", "_").replace("\u00a0", "~").replace("\u2011", "=")


FRENCH = {
    "Bonjour ! Ça va ? Oui ; non : si.": "Bonjour_! Ça va_? Oui_; non_: si.",
    "Bonjour! Ça va? Oui; non: si.": "Bonjour_! Ça va_? Oui_; non_: si.",
    "Déjà\u00a0! Et\u00a0: voilà\u202f; oui": "Déjà_! Et_: voilà_; oui",
    "Quoi ?! Non !!! Vraiment ! ?": "Quoi_?! Non_!!! Vraiment_!_?",
    "«Bonjour» « Bonjour » «\u00a0Bonjour\u00a0»": "«_Bonjour_» «_Bonjour_» «_Bonjour_»",
    '"Bonjour", dit-elle': "«_Bonjour_», dit-elle",
    '"Il a dit "oui" hier"': "«_Il a dit “oui” hier_»",
    '« Il a dit "oui" hier »': "«_Il a dit “oui” hier_»",
    'Un " mot " ici': "Un «_mot_» ici",
    '"Oui !" et "Quoi?"': "«_Oui_!_» et «_Quoi_?_»",
    'un " seul': 'un " seul',
    'un écran de 27" et un "vrai" 12"': 'un écran de 27" et un «_vrai_» 12"',
    "l'été, aujourd'hui, les élèves'": "l’été, aujourd’hui, les élèves’",
    "5'10\" et 6' de haut": "5'10\" et 6' de haut",
    "l'« ami » et l'\"autre\"": "l’«_ami_» et l’«_autre_»",
    "depuis '68": "depuis ’68",
    "le mot 'test' seul": "le mot ‘test’ seul",
    "Attends... encore....": "Attends… encore….",
    "a - b -- c --- d": "a – b – c — d",
    "porte-avions, -5, x--y, --aide": "porte-avions, -5, x--y, --aide",
    "à 12:30, ratio 1:2, 16:9": "à 12:30, ratio 1:2, 16:9",
    "en 2024 : 12 départs": "en 2024_: 12 départs",
    "https://x.org/?a=1;b:2 et http://y.org/! mailto:a@b.fr?x": "https://x.org/?a=1;b:2 et http://y.org/! mailto:a@b.fr?x",
    "www.x.org: ici": "www.x.org: ici",
    "joie :) clin ;-) rire :D a::b C:\\x": "joie :) clin ;-) rire :D a::b C:\\x",
    "(sic !) (!) [?] ¿Que?": "(sic_!) (!) [?] ¿Que_?",
    "! début\n; ligne": "! début\n; ligne",
    "E-mail : x, tél : y": "E-mail_: x, tél_: y",
    "1 000 000 élèves, 12 300 t": "1_000_000 élèves, 12_300~t",
    "12 €, 12€, 50 %, 50%, 5 °C, 20 km, 3 kg": "12~€, 12~€, 50~%, 50~%, 5~°C, 20~km, 3~kg",
    "3 h 30, 3 h, 3h30, 20 min": "3~h~30, 3~h, 3h30, 20~min",
    "en 2024 150 élèves, 06 12 34 56 78, 4 2024, 2024 150 000": "en 2024 150 élèves, 06~12~34~56~78, 4 2024, 2024 150_000",
    "n° 5, n°6, le 1er, la 2e, 2 l'eau": "n°~5, n°~6, le 1er, la 2e, 2 l’eau",
    "M. Dupont, Mme Curie, MM. A, Mlle B, Dr House, Mme la": "M.~Dupont, Mme~Curie, MM.~A, Mlle~B, Dr~House, Mme la",
    "Combien a-t-elle payé, y va-t-on ? Un vas-t-en, un t-shirt, x-t-il-y": "Combien a=t=elle payé, y va=t=on_? Un vas-t-en, un t-shirt, x=t=il-y",
}
ENGLISH = {
    '"Hello," she said. "It\'s fine."': "“Hello,” she said. “It’s fine.”",
    "\"He said 'no' twice\" 'so'": "“He said ‘no’ twice” ‘so’",
    '"He said "no" twice"': "“He said ‘no’ twice”",
    "the '90s, the 1990's, students' rights": "the ’90s, the 1990’s, students’ rights",
    "5'10\" tall - or -- more...": "5'10\" tall – or – more…",
    "What ? Yes ! 12 € 1 000": "What ? Yes ! 12 € 1 000",
}
GERMAN = {'"Hallo", sagt er. "Er sagt "ja"!" - \'so\'': "„Hallo“, sagt er. „Er sagt ‚ja‘!“ – ‚so‘", "Wie geht's?": "Wie geht’s?"}
OTHERS = {'"Hola" - it\'s... ¿Qué ?': '"Hola" - it\'s… ¿Qué ?'}


@pytest.mark.parametrize(("lang", "text", "expected"), [
    (lang, *pair) for lang, table in (("fr", FRENCH), ("fr-CA", {"Non !": "Non_!"}), ("en-GB", ENGLISH), ("de", GERMAN), ("es", OTHERS), ("", OTHERS), ("fro", OTHERS)) for pair in table.items()
])
def test_texts(lang: str, text: str, expected: str) -> None:
    assert shown(typeset_text(text, lang)) == expected


HTML = {
    '<p>Il dit "<em>oui</em>" !</p><p>! x</p>': "<p>Il dit «<em>_oui</em>_»_!</p><p>! x</p>",
    "<em>mot</em>! et mot <em>!</em>": "<em>mot</em>_! et mot_<em>!</em>",
    '<code>a ! "b"</code> : <kbd>x:</kbd> <samp>...</samp>': '<code>a ! "b"</code>_: <kbd>x:</kbd> <samp>...</samp>',
    '<pre>a ! "x"\n<code>y !</code></pre>z !': '<pre>a ! "x"\n<code>y !</code></pre>z_!',
    "<script>a ! 'b'</script><style>p:hover{}</style>x !": "<script>a ! 'b'</script><style>p:hover{}</style>x_!",
    "<a href=\"http://x.fr/?a:b;c\" title=\"l'a ! > b\">l'été !</a>": "<a href=\"http://x.fr/?a:b;c\" title=\"l'a ! > b\">l’été_!</a>",
    "<!-- a ! --> b !": "<!-- a ! --> b_!",
    "a&nbsp;: b &amp; c &lt;x&gt; ; R&amp;D ! &#8239;; d&#160;!": "a_: b &amp; c &lt;x&gt;_; R&amp;D_!_; d_!",
    "&#39;x&#39; &quot;y&quot; &laquo; z &raquo; &copy; l&apos;eau": "‘x’ «_y_» «_z_» © l’eau",
    '<p>"x</p><p>y"</p>': '<p>"x</p><p>y"</p>',
    "<p>l'<strong>été</strong>, d'<code>x</code>, n'<img alt=\"\">": "<p>l’<strong>été</strong>, d’<code>x</code>, n’<img alt=\"\">",
    '<p>Le <span lang="en">"big day" - it\'s!</span> ! <span lang="en">a <i lang="fr">b !</i> c !</span></p>':
        '<p>Le <span lang="en">“big day” – it’s!</span>_! <span lang="en">a <i lang="fr">b_!</i> c !</span></p>',
    '<blockquote lang="en"><p>"Hi" !</p><blockquote><p>"a"</p></blockquote><p>it\'s</p></blockquote><p>"non" !</p>':
        '<blockquote lang="en"><p>“Hi” !</p><blockquote><p>“a”</p></blockquote><p>it’s</p></blockquote><p>«_non_»_!</p>',
    '<p lang="es">"a" !</p>': '<p lang="es">"a" !</p>',
    "a < b ! c": "a < b_! c",
    "<p>1<br>000 élèves<br>: suite</p>": "<p>1<br>000 élèves<br>: suite</p>",
}


@pytest.mark.parametrize("html", HTML)
def test_html(html: str) -> None:
    assert shown(typeset_html(html, "fr")) == HTML[html]


def test_segments_are_one_text() -> None:
    found = convert('Voir [la "ferme"](partner:a) ! Et ![une "vache" !](v.png "l\'été") ?\n\n![a !](b.jpg)\n\n"fin [là](/x/)" :', path="a.md", first_line=1, lang="fr")
    assert typeset_segments(found.segments, "fr") == (
        '<p>Voir <a href="', Slot("link", "partner:a", "la «\u202fferme\u202f»", "", 1), '">la «\u202fferme\u202f»</a>\u202f! Et ',
        Slot("inline-picture", "v.png", "une «\u202fvache\u202f»\u202f!", "l’été", 1), "\u202f?</p>\n", Slot("picture", "b.jpg", "a\u202f!", "", 3),
        '\n<p>«\u202ffin <a href="', Slot("link", "/x/", "là", "", 5), '">là</a>\u202f»\u202f:</p>',
    )
    assert typeset_segments((), "fr") == () and typeset_segments(("<p>a !</p>",), "en") == ("<p>a !</p>",)


WORDS = ["mot", "l'", '"', "'", " ", "  ", "«", "»", "“", "”", "!", "?", ":", ";", "1", "12", "000", "€", "%", "h", "M. ", "Mme ", "Dupont", "n°", "...", "--", "-", "(", ")", ",", ".", "http://x.fr/", "\n", "\n\n", "\u00a0", "\u202f", ":)", "’", "‘"]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=16).map("".join) | st.text(max_size=30)
LANGS = st.sampled_from(["fr", "en", "de", "es"])


def words_of(text: str) -> list[str]:
    return [character for character in text if character.isalnum()]


@settings(max_examples=1500, deadline=None)
@given(TEXTS, LANGS)
def test_a_second_pass_changes_nothing_and_no_pass_changes_a_word(text: str, lang: str) -> None:
    once = typeset_text(text, lang)
    assert typeset_text(once, lang) == once
    assert words_of(once) == words_of(text)


TAGS = st.sampled_from(["p", "em", 'a href="/x?a:b;c"', 'span lang="en"', 'span lang="fr"', 'blockquote lang="de"', "li", "code"])
PIECES = st.sampled_from([*WORDS, "&amp;", "&nbsp;", "&#39;", "&quot;", "&lt;", "<br>", '<img alt="a ! b">', "<code>a !</code>"])
FRAGMENTS = st.recursive(PIECES, lambda inner: st.builds(lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>", TAGS, st.lists(inner, max_size=4)), max_leaves=12)


@settings(max_examples=1000, deadline=None)
@given(st.lists(FRAGMENTS, max_size=5).map("".join), LANGS)
def test_html_keeps_its_tags_and_settles_at_once(html: str, lang: str) -> None:
    once = typeset_html(html, lang)
    assert typeset_html(once, lang) == once
    assert re.findall("<[^>]*>", once) == re.findall("<[^>]*>", html)


@pytest.mark.parametrize("piece", ['"', "'", "« ", "»", " !", ":", "<", '<a "', '<p lang="en">', "&#39;", "1 ", "'a ", "a' ", '<b>"', "<code>", "<!--", "\x01\"", "<b> </b>!", "-", "www.x ! "])
def test_hostile_texts_end_soon(piece: str) -> None:
    start = time.perf_counter()
    typeset_html(piece * (100_000 // len(piece)), "fr")
    typeset_text(piece * (100_000 // len(piece)), "fr")
    assert time.perf_counter() - start < 5
