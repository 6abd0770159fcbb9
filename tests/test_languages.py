"""Languages: whole catalogues for the two of the site, and a third with a small catalogue and no code."""

from __future__ import annotations

import ast
import io
import re
import shutil
from importlib import import_module
from pathlib import Path

import pytest
from babel.messages.extract import extract
from babel.messages.pofile import read_po
from conftest import ROOT, THEME, SiteOnDisk, entry, story, translation
from showcase.views import listing
from showcase.views import site as menu
from showcase.views.marks import section_name

VIEWS = sorted((ROOT / "plugins/showcase/views").rglob("*.py"))
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2), "say": None, "count": (1, 2), "plurals": (1, 2)}


# keys that are chosen from tables row by row, where no extraction finds them
CONSTANTS = (listing.NONE_COMING, *(name for _, name in menu.MENU), *(section_name(section) for section in ("badge", "centre", "map", "programme")))


def said() -> set[str]:
    """Every English key that templates and views translate."""
    keys: set[str] = set()
    for file in (THEME / "templates").rglob("*.html"):
        for _, message, _, _ in extract("jinja2.ext:babel_extract", io.BytesIO(file.read_bytes()), KEYWORDS, options={"trimmed": "true"}):
            keys.add(message if isinstance(message, str) else next(iter(message), ""))
    for file in VIEWS:
        keys |= beside_their_plural(file) | tabled(file)
        for _, message, _, _ in extract("python", io.BytesIO(file.read_bytes()), KEYWORDS):
            keys.add(message if isinstance(message, str) else next(iter(message), ""))
    return {key for key in keys if key} | {*CONSTANTS}


def counted() -> set[str]:
    """Every English key that views translate with its plural."""
    found = {message[0] for file in VIEWS for _, message, _, _ in extract("python", io.BytesIO(file.read_bytes()), KEYWORDS) if isinstance(message, tuple)}
    return found.union(*map(beside_their_plural, VIEWS))


def tabled(file: Path) -> set[str]:
    """The words of the tables that a module translates from: say(TITLES[line]), count(*COUNTS[kind], number)."""
    module = import_module(".".join(file.relative_to(ROOT / "plugins").with_suffix("").parts))
    said = [each.args[0] for each in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(each, ast.Call) and each.args and getattr(each.func, "attr", "") in KEYWORDS]
    tables = [getattr(module, name.id) for each in said for name in ast.walk(each) if isinstance(name, ast.Name) and name.id.isupper()]
    listed = [value for table in tables for value in (table.values() if isinstance(table, dict) else [table])]
    return {value if isinstance(value, str) else value[0] for value in listed}


def beside_their_plural(file: Path) -> set[str]:
    """Words that stand beside their own plural in a call or a table, from where they reach the catalogue as variables."""
    listed = [each.args if isinstance(each, ast.Call) else each.elts for each in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(each, ast.Call | ast.Tuple)]
    texts = [[each.value if isinstance(each, ast.Constant) else None for each in row] for row in listed]
    return {one for row in texts for one, many in zip(row, row[1:]) if isinstance(one, str) and many in (f"{one}s", f"{one[:-1]}ies")}


def catalogue(lang: str):
    return read_po(io.BytesIO((THEME / "strings" / f"{lang}.po").read_bytes()), locale=lang)


def test_french_says_everything() -> None:
    assert len(said()) > 150
    known = {message.id if isinstance(message.id, str) else message.id[0] for message in catalogue("fr") if message.string and not message.context}
    assert sorted(said() - known) == []


def test_french_says_one_and_many_of_whatever_is_counted() -> None:
    plural = {message.id[0] for message in catalogue("fr") if isinstance(message.id, tuple) and all(message.string) and not message.context}
    assert len(counted()) > 30 and sorted(counted() - plural) == []


def test_blanks_of_a_translation_are_those_of_its_key() -> None:
    for message in catalogue("fr"):
        if message.id and not message.context:
            ids = [message.id] if isinstance(message.id, str) else list(message.id)
            strings = [message.string] if isinstance(message.string, str) else list(message.string)
            blanks = {blank for each in ids for blank in re.findall(r"%\((\w+)\)s", each)}
            assert all(set(re.findall(r"%\((\w+)\)s", each)) <= blanks for each in strings), message.id


def test_both_languages_have_every_vocabulary() -> None:
    words = [{(message.context, message.id) for message in catalogue(lang) if message.context not in (None, "address")} for lang in ("fr", "en")]
    assert words[0] == words[1]


@pytest.fixture
def german(tmp_path: Path) -> SiteOnDisk:
    theme = tmp_path / "theme"
    shutil.copytree(THEME, theme)
    (theme / "strings" / "de.po").write_text('''msgid ""
msgstr ""
"Language: de\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Testimonies"
msgstr "Erfahrungsberichte"

msgctxt "address"
msgid "testimonies"
msgstr "erfahrungsberichte"

msgctxt "kind"
msgid "internship"
msgstr "Praktikum"
''', "utf-8")
    site = SiteOnDisk(tmp_path / "site", theme)
    site.languages = {"fr": "", "en": "en/", "de": "de/"}
    site.write({
        "testimonies/a/index.fr.md": story("Une histoire"), "testimonies/a/index.de.md": translation("Eine Geschichte", "Der Text."),
        "testimonies/b/index.fr.md": story("Sans traduction"),
    })
    return site


def test_a_third_language_is_a_catalogue_and_a_line(german: SiteOnDisk) -> None:
    german.build()
    page = german.page("de/erfahrungsberichte/a")
    assert '<html lang="de"' in page and "Eine Geschichte" in page and "Praktikum" in page and "Irland" in page
    assert 'hreflang="de" href="https://example.org/de/erfahrungsberichte/a/"' in german.page("temoignages/a")
    assert 'hreflang="en"' not in re.findall(r"<head>.*?</head>", german.page("temoignages/a"), re.DOTALL)[0]
    assert "Eine Geschichte" in (german.output / "de/rss.xml").read_text("utf-8")


def test_a_story_without_translation_is_shown_as_it_is_and_said_to_be(german: SiteOnDisk) -> None:
    german.build()
    page = german.page("en/testimonies/b")
    assert '<html lang="en"' in page and "not translated yet" in page
    assert re.search(r'<h1[^>]*lang="fr"[^>]*>\s*Sans traduction', page)
    assert '<link rel="canonical" href="https://example.org/temoignages/b/">' in page
    assert 'rel="alternate" hreflang' not in page
    assert "Sans traduction" not in (german.output / "en/rss.xml").read_text("utf-8")


def test_an_original_in_another_language(site: SiteOnDisk) -> None:
    site.write({"testimonies/a/index.en.md": story("An original"), "testimonies/a/index.fr.md": translation("Une traduction", "Le texte.")})
    site.build()
    assert "Une traduction" in site.page("temoignages/a") and "Irlande" in site.page("temoignages/a")
    assert "An original" in site.page("en/testimonies/a")


def test_an_outdated_translation_says_so_and_a_minor_change_does_not(site: SiteOnDisk) -> None:
    site.write({"pages/p/index.fr.md": entry("P", "menu: main\n"), "pages/p/index.en.md": translation("P", more='translation_of_digest: "0000000000000000"\n')})
    site.build()
    assert "has changed since" in site.page("en/p") and "a changé" not in site.page("p")
    site.edit("pages/p/index.fr.md", "menu: main", "menu: main\nminor_change: true")
    site.build()
    assert "has changed since" not in site.page("en/p")


def test_the_site_may_live_in_a_folder_of_its_host(site: SiteOnDisk) -> None:
    site.siteurl = "https://example.org/international"
    site.write({"testimonies/a/index.fr.md": story(), "testimonies/a/index.en.md": translation()})
    site.build()
    page = site.page("temoignages/a")
    assert 'href="/international/en/testimonies/a/"' in page and 'href="https://example.org/international/temoignages/a/"' in page
    assert not re.search(r'(?:href|src)="/(?!international/)', page)
