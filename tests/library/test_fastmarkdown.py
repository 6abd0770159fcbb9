"""The short cuts give what Python-Markdown gives, on its own syntax and on whatever else is typed."""

from __future__ import annotations

import re

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from showcase.library import fastmarkdown
from showcase.library.fastmarkdown import TooIntricate, quicken
from showcase.library.markdown import Converter

STOCK, QUICK = Converter(quick=False), Converter()

SAMPLES = """\
# One
## Two ##
###Three
Four
====
Five
----
Text then # no heading
and more
# heading in a block
after
%
- a
- b
    - c
    - d

        code in c
- e

  still e
%
* loose

* list

    with a paragraph
%
1. one
2. two
3. three
    * mixed
5. five
%
7. seven
%
- a
1. b
%
> quote
> > deeper
> lazy
continuation

> - list
> - in quote
%
    code
      more

    code after a blank
%
`code` ``co`de`` \\`no\\` `a\\b` `unclosed
%
*em* **strong** ***both*** _em_ __strong__ ___both___ a*b*c a_b_c **a*b**c* *a **b** c* **a _b_ c** * not * ** not ** *a**b*
%
[link](http://a.b) [link](<a b> "title") [link](a 'ti"t') [a [nested] b](c) [unclosed](d [x] [ ] []() [](a)
%
![image](a.jpg) ![image](a.jpg "caption") ![](b.jpg) [![in link](c.jpg)](d) ![ref][r] ![r]

[r]: http://reference "Title"
%
[text][ref] [ref][] [ref] [no][such] [line
break][ref]

[ref]: http://x.y
    (title)
[second]: <z>
%
<http://auto.link/a?b=c&d> <mail@example.org> http://bare.org
%
line  
break and line\\
no break
%
&amp; &eacute; &#233; & a&b &unknown; < > "quotes" 'single' AT&T 4 < 5
%
<div>raw <b>html</b></div>

<p markdown="1">*x*</p>

text <span class="x">inline</span> <br> <!-- comment --> <i>*em*</i>

<!-- block
comment -->

<script>alert(1)</script>
%
| a | b |
|---|--:|
| 1 | *2* |
| `x|y` | \\| |

a | b
:-: | -
c
%
term
: definition

term two
:   definition

    more

:   other
%
***
---
* * *
- - -
text
***
more
---
%
\\* \\_ \\[ \\] \\( \\) \\# \\+ \\- \\. \\! \\` \\{ \\} \\\\ \\> \\| \\a
%
« guillemets » … – — “curly” l'été
"quoted start
'single start
(parenthesis start
%
- item with `code` and *em*
- [link](x) in item

text after list
    indented continuation

    code
%
:en[some *nice* words] x:en[no] :en[open :pt-br[ok [nested]] :english[no] :e[no]
%
> Quoted
{: lang=en }

Para {: lang="de" }

# Heading {: lang=es }

- item {: lang=it }

Text {: .cls } {notattr}

{: lang=fr }
%

   

   leading blank
%
a\tb\ttabs
\tcode
%
***a** b* **a *b*** *a*b* __a_b__ _a_ _b_ **a**b** \u0002klzzwxh:0000\u0003
""".split("%\n")


@pytest.mark.parametrize("text", SAMPLES + ["\n".join(SAMPLES)])
def test_short_cuts_change_nothing(text: str) -> None:
    assert QUICK.quick and not STOCK.quick
    assert QUICK.html(text) == STOCK.html(text)
    assert (QUICK.raw, QUICK.languages.ignored) == (STOCK.raw, STOCK.languages.ignored)


TOKENS = [
    "a", "Été", "mot ", " ", "  ", "\n", "\n\n", "    ", "*", "**", "_", "__", "`", "[", "]", "(", ")", "![", "](", "](x)", "[a]: b\n", "<", ">", "<b>", "</b>", "<div>", "</div>",
    "&", "&amp;", "\\", "#", "# ", "- ", "* ", "1. ", "> ", "|", "|-|-|\n", ": ", "---\n", "===\n", "  \n", "http://x.y", "<http://x.y>", '"', "'", ":en[", "{: lang=en }", "!", "«", "(", "\t", "<!--", "-->",
]


@settings(max_examples=1500, deadline=None)
@given(st.lists(st.sampled_from(TOKENS), max_size=30).map("".join))
def test_short_cuts_change_nothing_in_generated_text(text: str) -> None:
    assert QUICK.html(text) == STOCK.html(text)


def test_a_text_after_a_faulty_one_is_not_disturbed() -> None:
    QUICK.html("**a [b\n\n[x]: y")
    assert QUICK.html("[x] c**") == STOCK.html("[x] c**") == "<p>[x] c**</p>"


def test_without_the_internals_markdown_is_left_as_it_came(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fastmarkdown, "INTERNALS", ("_InlineProcessor__no_such_method",))
    md = markdown.Markdown(output_format="html")
    before = (md.serializer, type(md.treeprocessors["inline"]), md.parser.parseBlocks)
    assert not quicken(md)
    assert before == (md.serializer, type(md.treeprocessors["inline"]), md.parser.parseBlocks)
    assert Converter().html("*a*") == "<p><em>a</em></p>"


def test_patterns_without_a_trigger_in_the_text_are_not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []
    inline = QUICK.md.treeprocessors["inline"]
    apply = inline._InlineProcessor__applyPattern
    monkeypatch.setattr(inline, "_InlineProcessor__applyPattern", lambda pattern, *rest: tried.append(type(pattern).__name__) or apply(pattern, *rest))
    QUICK.html("Rien de particulier : un texte, simple.\n\nUn *mot*.")
    assert set(tried) == {"DelimiterProcessor"}


def test_signs_by_the_thousand_are_refused() -> None:
    with pytest.raises(TooIntricate):
        Converter().html("[" * 20_000)
    links = "\n".join(f"- [lien {n}](https://example.org/{n}) *x*" for n in range(1000))
    assert len(re.findall("<a ", Converter().html(links))) == 1000
