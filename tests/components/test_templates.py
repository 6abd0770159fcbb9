"""Each example of each template and component: renders, says nothing that the catalogue does not know, is well-formed."""

import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from jinja2 import Environment, FileSystemLoader, StrictUndefined, meta
from jinja2.ext import babel_extract

from .examples import COMPONENTS, EXAMPLES, SITE

THEME = Path(__file__).parents[2] / "theme"
TEMPLATES = THEME / "templates"
NAMES = sorted(file.relative_to(TEMPLATES).as_posix() for file in TEMPLATES.rglob("*.html"))
BLOCKS = {"p", "div", "ul", "ol", "dl", "section", "figure", "table", "nav", "h1", "h2", "h3", "h4"}
VOID = {"meta", "link", "img", "br", "source", "track", "hr", "input", "wbr"}


def environment() -> Environment:
    """The environment that the build makes: strict, escaped, new-style gettext."""
    made = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
                       extensions=["jinja2.ext.i18n"])
    made.install_null_translations(newstyle=True)
    return made


ENVIRONMENT = environment()


PAGES = [pytest.param(template, view, id=f"{template}-{name}") for template, examples in EXAMPLES.items() for name, view in examples.items()]


def rendered(template: str, view: object, **changes: object) -> str:
    """A page as HTML."""
    return ENVIRONMENT.get_template(f"{template}.html").render(view=view, site=SITE._replace(**changes))


class Reader(HTMLParser):
    """Reads strictly: every element is closed by its own end tag, in order."""

    def __init__(self, html: str):
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.faults: list[str] = []
        self.feed(html)
        self.close()
        self.faults += [f"<{tag}> is never closed" for tag in self.open]

    def handle_starttag(self, tag, attributes):
        twice = [name for name, count in Counter(name for name, _ in attributes).items() if count > 1]
        self.faults += [f"<{tag}> has {name} twice" for name in twice]
        if "p" in self.open and tag in BLOCKS:
            self.faults.append(f"<{tag}> in <p>")
        if tag == "a" and "a" in self.open:
            self.faults.append("<a> in <a>")
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes something else")

    def all(self, *names: str) -> list[dict[str, str]]:
        """The attributes of the elements with these names."""
        return [attributes for tag, attributes in self.tags if tag in names]


@pytest.mark.parametrize("template, view", PAGES)
def test_a_page_is_well_formed(template, view):
    page = Reader(rendered(template, view))
    assert page.faults == []
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert sorted(set(ids)) == sorted(ids)
    pointed = [name for _, attributes in page.tags for name in attributes.get("aria-labelledby", "").split()]
    assert set(pointed) <= set(ids)
    assert len(page.all("main")) == 1
    assert all(attributes.get("alt") is not None and attributes.get("width") for attributes in page.all("img"))


@pytest.mark.parametrize("template, view", PAGES)
def test_headings_begin_with_one_h1_and_never_skip_a_level(template, view):
    levels = [int(tag[1]) for tag, _ in Reader(rendered(template, view)).tags if re.fullmatch("h[1-6]", tag)]
    content = levels[: levels.index(2, len(levels) - 3)] if template not in ("redirect", "kiosk") else levels
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(deeper - level <= 1 for level, deeper in zip(content, content[1:])), levels


@pytest.mark.parametrize("template, view", PAGES)
def test_nothing_needs_a_lax_content_security_policy(template, view):
    page = Reader(rendered(template, view))
    assert not [attributes for _, attributes in page.tags if "style" in attributes or any(name.startswith("on") for name in attributes)]
    assert not page.all("style", "iframe", "object", "embed")
    assert all(script.get("src") or script.get("type") == "application/ld+json" for script in page.all("script"))


@pytest.mark.parametrize("component, arguments", [
    pytest.param(component, arguments, id=f"{component}-{name}") for component, examples in COMPONENTS.items() for name, arguments in examples.items()])
def test_a_component_stands_alone(component, arguments):
    source = f'{{% from "components/{component}.html" import {component} %}}{{{{ {component}(*arguments) }}}}'
    html = ENVIRONMENT.from_string(source).render(arguments=arguments)
    assert Reader(html).faults == []


def test_every_template_and_component_has_examples():
    assert {name[:-5] for name in NAMES if "/" not in name} - {"base"} == set(EXAMPLES)
    assert {Path(name).stem for name in NAMES if "/" in name} == set(COMPONENTS)


@pytest.mark.parametrize("name", NAMES)
def test_a_template_knows_its_view_the_site_and_the_catalogue_only(name):
    source = (TEMPLATES / name).read_text("utf-8")
    # what a page imports or sets at its top, its blocks see through the context
    imported = set(re.findall(r"{% (?:from \S+ import|set) (\w+)", source))
    known = {"view", "site", "_", "gettext", "ngettext", "pgettext", "caller"}
    assert meta.find_undeclared_variables(ENVIRONMENT.parse(source)) <= known | imported


@pytest.mark.parametrize("name", NAMES)
def test_a_template_holds_no_words_of_its_own(name):
    source = re.sub(r"{% block page %}.*?{% endblock %}", "", (TEMPLATES / name).read_text("utf-8"))  # names of classes
    parts = ENVIRONMENT.lex(source)
    html = "".join(text if kind == "data" else "" for _, kind, text in parts)
    spoken = re.findall(r'(?:alt|title|aria-label|aria-description|placeholder)="([^"]*\w[^"]*)"', html)
    assert spoken == []
    assert re.findall(r"[^\W\d_]+", re.sub(r"<[^>]*>", " ", html)) == []


def test_the_french_catalogue_says_every_word_of_the_templates():
    catalogue = read_po((THEME / "strings" / "fr.po").open("rb"))
    missing = []
    for name in NAMES:
        with (TEMPLATES / name).open("rb") as file:
            for _, _, message, _ in babel_extract(file, ("_", "gettext", "ngettext"), [], {"trim_blocks": "true"}):
                first = message if isinstance(message, str) else message[0]
                found = catalogue.get(first)
                if not found or not all(found.string if isinstance(found.string, tuple) else (found.string,)):
                    missing.append((name, first))
    assert missing == []


def test_words_in_another_language_are_marked_and_the_interface_around_them_is_not():
    page = Reader(rendered("story", EXAMPLES["story"]["bare"]))
    marked = {attributes.get("class", tag).split()[0] for tag, attributes in page.tags if attributes.get("lang") == "fr"}
    assert {"masthead__title", "masthead__summary", "prose", "quote__words"} <= marked
    assert page.all("main")[0].get("lang") is None and page.all("html")[0]["lang"] == "en"


def test_untranslated_languages_are_offered_to_people_and_kept_from_search_engines():
    html = rendered("story", EXAMPLES["story"]["full"])
    told = {link["hreflang"] for link in Reader(html).all("link") if "hreflang" in link}
    assert told == {"fr", "en", "x-default"}


def test_a_card_has_one_link():
    html = ENVIRONMENT.from_string('{% from "components/card.html" import card %}{{ card(view) }}').render(view=COMPONENTS["card"]["quote"][0])
    assert len(Reader(html).all("a")) == 1


def test_of_sixty_pages_few_are_shown():
    page = Reader(rendered("listing", EXAMPLES["listing"]["full"]))
    shown = [link["href"].removeprefix("/en/testimonies/") for link in page.all("a") if re.search(r"/testimonies/(page/|$)", link["href"])]
    assert shown == ["", *(f"page/{number}/" for number in (29, 1, 29, 31, 60, 31))]


def test_a_page_reads_from_right_to_left_where_its_language_does():
    assert '<html lang="ar" dir="rtl">' in rendered("home", EXAMPLES["home"]["full"], lang="ar", dir="rtl")
