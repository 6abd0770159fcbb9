"""What whole-site tests share: a site written as text, built into a temporary folder."""

from __future__ import annotations

import atexit
import gc
import io
import os
import shutil
import tempfile
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from showcase.build.build import build
from showcase.build.project import Project
from showcase.build.report import Report
from showcase.terms.problem import ContentError, Problem

ROOT = Path(__file__).resolve().parents[1]
# a copy, so that somebody at work on the theme does not disturb a test that counts what is rendered
THEME = Path(tempfile.mkdtemp(prefix="escales-theme-")) / "theme"
shutil.copytree(ROOT / "theme", THEME)
atexit.register(shutil.rmtree, THEME.parent, ignore_errors=True)
# what the first build makes of the theme alone, under digests of all that it is made from: thousands of small sites would each make it again
READY = ("templates", "closures.json", "strings", "theme.kept", "fonts.kept")
THEMED = THEME.parent / "parsed"
TODAY = date(2026, 11, 23)
# pictures of the demonstration, kept between sessions, for they take longest; one for each process that runs tests
PICTURES = ROOT / ".cache" / f"tests-{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"

SITE = """\
name: {fr: Escales, en: Escales}
tagline: {fr: Récits de mobilité, en: Stories from abroad}
institution: {fr: EPL d'essai, en: Test school group}
description: {fr: Un établissement d'essai, en: A test institution}
street: 1 rue du Port
postcode: "76000"
city: Essai
email: essai@example.org
phone: 02 61 91 00 00
centres:
  - {id: legta, name: {fr: Lycée, en: High school}, short: {fr: Lycée, en: School}, summary: {fr: Le lycée, en: The school}}
  - {id: cfa, name: {fr: CFA, en: Apprentices}, short: {fr: CFA, en: CFA}, summary: {fr: Le CFA, en: The centre}}
programmes:
  - {id: erasmus, name: {fr: Erasmus+, en: Erasmus+}}
funders:
  - {id: eu, name: {fr: Union européenne, en: European Union}, level: european, requires: [], statement: {fr: Financé, en: Funded}}
contacts:
  - {id: urgence, role: {fr: Urgences, en: Emergencies}, phone: 02 61 91 00 01, emergency: true}
legal:
  publisher: {fr: "EPL d'essai", en: Test school group}
  director: {fr: La direction, en: The head}
  host: {name: Hébergeur, address: "2 rue du Port, 76000 Essai", phone: 02 61 91 00 02}
  dpo: dpo@example.org
  reviewed_on: 2026-09-01
  accessibility: {established_on: 2026-09-01, actions: {fr: Un audit est prévu., en: An audit is planned.}}
  privacy: {logs_months: 12, messages_months: 12, consent_years: 5, withdrawal_days: 3}
"""
# an accessibility statement with an audit
AUDITED = """\
  accessibility:
    established_on: 2026-09-01
    actions: {fr: Un plan., en: A plan.}
    plan_until: 2028-12-31
    audit: {audited_on: 2026-03-02, by: Cabinet Phare, rate: 82}
    failures: [{fr: Une carte sans nom., en: A map without a name.}]
    environment: [Firefox 140 et NVDA 2026.1]
    tools: [axe-core]
    pages: [{name: {fr: Accueil, en: Home}, address: /}]
"""
# the same without an audit, as SITE has it
PLAIN = "  accessibility: {established_on: 2026-09-01, actions: {fr: Un audit est prévu., en: An audit is planned.}}\n"
QUESTIONS = """\
questions:
  - {id: cost, text: {fr: Combien cela coûte ?, en: What does it cost?}, short: {fr: Coût, en: Cost}}
  - {id: trouble, text: {fr: Et en cas de souci ?, en: What if something goes wrong?}, short: {fr: Souci, en: Trouble}}
"""
STORY = """\
---
title: {title}
summary: Résumé de {title}
date_published: {published}
people:
  - id: lea
    voice: learner
    name: {name}
    age_band: 18-20
    consent: {{granted_on: 2025-01-10, by: self, minor: false, purposes: [web, feed, kiosk, print, social], reference: AUT-2025-001}}
centre: {centre}
programme: erasmus
mobility:
  direction: outgoing
  participation: individual
  kind: internship
  start: 2025-03-03
  end: 2025-03-28
  country: {country}
  city: Cork
{more}
---
{body}
"""


def story(title: str = "Une histoire", *, name: str = "Léa", country: str = "IE", centre: str = "legta", published: str = "2025-06-01",
          more: str = "", body: str = "Le texte.") -> str:
    """A valid testimony in French, as a file's text."""
    return STORY.format(title=title, name=name, country=country, centre=centre, published=published, more=more.rstrip(), body=body)


def translation(title: str = "A story", body: str = "The text.", more: str = "") -> str:
    """Its English translation."""
    return f"---\ntitle: {title}\nsummary: Summary of {title}\n{more}---\n{body}\n"


def entry(title: str = "Titre", fields: str = "", body: str = "Texte.") -> str:
    """A text of any simple type."""
    return f"---\ntitle: {title}\nsummary: Résumé de {title}\n{fields}---\n{body}\n"


def photo(width: int = 1200, height: int = 800, colour: tuple[int, int, int] = (120, 90, 60), **save: object) -> bytes:
    """A plain JPEG."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG", **save)
    return out.getvalue()


class SiteOnDisk:
    """A small project in a temporary folder; paths are relative to content/."""

    def __init__(self, folder: Path, theme: Path = THEME):
        self.folder, self.theme = folder, theme
        self.content, self.output = folder / "content", folder / "output"
        self.today, self.languages, self.preview, self.siteurl, self.workers = TODAY, {"fr": "", "en": "en/"}, False, "https://example.org", 2
        # none of most tests: an index takes as long as the rest of a small site
        self.search = ""
        self.paper = self.cards = False
        self.write({"site.yaml": SITE, "questions.yaml": QUESTIONS})

    def write(self, files: dict[str, str | bytes]) -> SiteOnDisk:
        """Writes files of content/."""
        for name, text in files.items():
            path = self.content / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode() if isinstance(text, str) else text)
        return self

    def edit(self, name: str, before: str, after: str) -> SiteOnDisk:
        """Replaces words of a file that must be there."""
        text = (self.content / name).read_text("utf-8")
        assert before in text
        return self.write({name: text.replace(before, after)})

    def tell(self, slug: str, title: str = "", **about: str) -> SiteOnDisk:
        """Writes a testimony, called as its folder where no title is told."""
        return self.write({f"testimonies/{slug}/index.fr.md": story(title or slug, **about)})

    def tell_with_picture(self, slug: str, width: int, height: int, more: str = "", **about: str) -> SiteOnDisk:
        """Writes a testimony with a picture of that size, each in a colour of its own."""
        self.write({f"testimonies/{slug}/p.jpg": photo(width, height, (len(slug) * 9, 120, 90))})
        return self.tell(slug, more=more + "photos:\n  - {file: p.jpg, alt: Une image}\n", **about)

    @property
    def project(self) -> Project:
        """The project as a build is told of it."""
        return Project(self.content, self.output, self.folder / "cache", self.theme, "content", self.siteurl, self.languages, self.today, self.preview, self.workers,
                       search=self.search, paper=self.paper, cards=self.cards)

    def build(self) -> Report:
        """Builds; a fault of the content is an error of the test."""
        cache = self.project.cache
        if THEMED.exists() and not cache.exists():
            shutil.copytree(THEMED, cache)
        try:
            report = build(self.project)
            if self.theme == THEME and not THEMED.exists():
                shutil.copytree(cache, THEMED, ignore=lambda folder, names: set(names) - set(READY) if Path(folder) == cache else ())
            return report
        except ContentError as error:
            raise AssertionError("\n".join(problem.text("en") for problem in error.problems)) from None
        finally:
            # a build exempts what lives by then from collection, for its process ends with it: this one does not
            gc.unfreeze()

    def problems(self) -> list[Problem]:
        """The problems that forbid to build; there must be some."""
        with pytest.raises(ContentError) as caught:
            build(self.project)
        return caught.value.problems

    def page(self, address: str) -> str:
        """A page of the output."""
        path = self.output / address.strip("/")
        return (path / "index.html" if path.is_dir() else path).read_text("utf-8")

    def files(self) -> dict[str, bytes]:
        """The whole output."""
        return {path.relative_to(self.output).as_posix(): path.read_bytes() for path in sorted(self.output.rglob("*")) if path.is_file()}


@pytest.fixture
def site(tmp_path: Path) -> SiteOnDisk:
    """An institution without entries."""
    return SiteOnDisk(tmp_path)
