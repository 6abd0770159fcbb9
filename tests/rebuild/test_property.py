"""After any sequence of edits, an incremental build equals a build from nothing, byte for byte."""

from __future__ import annotations

import random
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import TODAY, SiteOnDisk, entry, photo, story, translation

COUNTRIES = ("IE", "ES", "SN")
ROUNDS = 14


class Editor:
    """Makes random edits that leave the site valid."""

    def __init__(self, site: SiteOnDisk, seed: int):
        self.site, self.random = site, random.Random(seed)
        self.number = 0

    def edit(self) -> str:
        """One edit; its name, for the message of a failure."""
        moves = [self.add, self.add, self.rewrite, self.rewrite, self.remove, self.rename, self.translate, self.picture, self.partner, self.withdraw,
                 self.tamper, self.touch, self.day, self.institution, self.alias]
        move = self.random.choice(moves)
        move()
        return move.__name__

    def stories(self) -> list[Path]:
        return sorted((self.site.content / "testimonies").glob("*")) if (self.site.content / "testimonies").exists() else []

    def pick(self) -> str | None:
        stories = self.stories()
        return self.random.choice(stories).name if stories else None

    def add(self) -> None:
        self.number += 1
        self.write(f"story-{self.number}")

    def write(self, slug: str, more: str = "") -> None:
        title = f"Titre {self.random.randrange(10**6)}"
        text = story(title, name=f"Nom{self.random.randrange(50)}", country=self.random.choice(COUNTRIES), centre=self.random.choice(("legta", "cfa")),
                     published=f"2025-06-{self.random.randrange(1, 29):02}", more=more, body=f"Corps {self.random.randrange(10**6)} [accueil](page:guide).")
        self.site.write({f"testimonies/{slug}/index.fr.md": text, "pages/guide/index.fr.md": entry("Guide", "menu: main\n")})

    def rewrite(self) -> None:
        slug = self.pick()
        if slug:
            self.write(slug)

    def remove(self) -> None:
        slug = self.pick()
        if slug and len(self.stories()) > 1:
            shutil.rmtree(self.site.content / "testimonies" / slug)

    def rename(self) -> None:
        slug = self.pick()
        if slug:
            self.number += 1
            (self.site.content / "testimonies" / slug).rename(self.site.content / "testimonies" / f"autre-{self.number}")

    def translate(self) -> None:
        slug = self.pick()
        # a translation would have to describe the pictures too
        if slug and not list((self.site.content / "testimonies" / slug).glob("*.jpg")):
            self.site.write({f"testimonies/{slug}/index.en.md": translation(f"Title {self.random.randrange(10**6)}")})

    def picture(self) -> None:
        slug = self.pick()
        if slug:
            shade = self.random.randrange(256)
            self.write(slug, "photos:\n  - {file: vue.jpg, alt: Une vue, people: [lea]}\n")
            (self.site.content / "testimonies" / slug / "index.en.md").unlink(missing_ok=True)
            self.site.write({f"testimonies/{slug}/vue.jpg": photo(500, 300, (shade, shade, 0))})

    def partner(self) -> None:
        self.site.write({"partners/ferme/index.fr.md": entry(f"Ferme {self.random.randrange(100)}", "kind: farm\ncountry: IE\n")})

    def withdraw(self) -> None:
        slug = self.pick()
        text = (self.site.content / "testimonies" / slug / "index.fr.md").read_text("utf-8") if slug else ""
        if slug and "withdrawn_on" not in text:
            day = TODAY + timedelta(self.random.randrange(-3, 4))
            self.site.write({f"testimonies/{slug}/index.fr.md": text.replace("minor: false", f"minor: false, withdrawn_on: {day}")})

    def tamper(self) -> None:
        pages = [path for path in sorted(self.site.output.rglob("*.*")) if path.is_file()]
        if pages:
            victim = self.random.choice(pages)
            victim.unlink() if self.random.random() < 0.5 else victim.write_bytes(b"tampered")

    def touch(self) -> None:
        for file in self.site.content.rglob("*.md"):
            file.touch()

    def day(self) -> None:
        self.site.today += timedelta(1)

    def institution(self) -> None:
        site = self.site.content / "site.yaml"
        site.write_text(site.read_text("utf-8").replace("Le lycée", f"Le lycée {self.random.randrange(9)}"), "utf-8")

    def alias(self) -> None:
        slug = self.pick()
        if slug:
            self.number += 1
            self.write(slug, f"aliases: [/ancienne-{self.number}/]\n")


@pytest.mark.parametrize("seed", range(4))
def test_incremental_equals_clean(tmp_path: Path, seed: int) -> None:
    site = SiteOnDisk(tmp_path / "site")
    site.workers = 1 + seed % 2
    editor = Editor(site, seed)
    editor.add()
    told = []
    for round_number in range(ROUNDS):
        told += [editor.edit() for _ in range(editor.random.randrange(1, 4))]
        site.build()
        clean = SiteOnDisk(tmp_path / f"clean-{round_number}" / "elsewhere")
        shutil.rmtree(clean.content)
        shutil.copytree(site.content, clean.content)
        clean.today = site.today
        clean.build()
        assert site.files() == clean.files(), told
        shutil.rmtree(clean.folder)


def test_two_builds_in_other_folders_at_other_times_are_identical(tmp_path: Path) -> None:
    outputs = []
    for name in ("un", "deux/plus loin"):
        site = SiteOnDisk(tmp_path / name)
        editor = Editor(site, 7)
        for _ in range(12):
            editor.add()
        editor.picture()
        site.workers, site.search = len(outputs) + 1, "made"
        site.today = date(2026, 11, 23)
        site.build()
        outputs.append(site.files())
    assert outputs[0] == outputs[1]
