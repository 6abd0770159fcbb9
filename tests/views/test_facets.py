"""Lists by one facet: what a family may choose by is there without a script, of all that is told and of nobody who is withheld."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from conftest import SiteOnDisk, story, translation

GRANTED = "consent: {granted_on: 2025-01-10, by: self, minor: false, purposes: [web, feed], reference: AUT-1}"
MOTHER = f"  - {{id: mere, voice: parent, name: Anne, {GRANTED}}}\ncentre: legta"
ANSWERED = "answers:\n  - {question: cost, by: lea, text: Rien.}\n  - {question: cost, by: mere, text: Deux cents euros.}\n"


def listed(site: SiteOnDisk, address: str) -> list[str]:
    """The stories on a list."""
    return re.findall(r'class="card__title"[^>]*><a href="/(?:en/)?(?:temoignages|testimonies)/([^"/]+)/"', site.page(address))


def links(site: SiteOnDisk, address: str) -> dict[str, str]:
    """The facets' links of a page, with how many stories they promise."""
    return dict(re.findall(r'class="facet__link" href="([^"]+)"[^>]*>[^<]*<small class="facet__count">(\d+)', site.page(address)))


def test_voice_age_direction_and_length_have_lists_in_every_language(site: SiteOnDisk) -> None:
    site.write({
        "testimonies/cork/index.fr.md": story("Cork", more=ANSWERED).replace("centre: legta", MOTHER), "testimonies/cork/index.en.md": translation("In Cork"),
        "testimonies/recue/index.fr.md": story("Reçue").replace("outgoing", "incoming").replace("18-20", "over-40").replace("2025-03-28", "2025-03-07"),
    }).build()
    french = {
        "/temoignages/voix/parent/": ["cork"], "/temoignages/voix/eleve-ou-etudiant/": ["cork", "recue"], "/temoignages/ages/18-20-ans/": ["cork"],
        "/temoignages/ages/plus-de-40-ans/": ["recue"], "/temoignages/sens/depart-a-l-etranger/": ["cork"], "/temoignages/sens/accueil-chez-nous/": ["recue"],
        "/temoignages/durees/de-2-semaines-a-1-mois/": ["cork"], "/temoignages/durees/jusqu-a-2-semaines/": ["recue"],
    }
    english = ("voices/parent", "voices/pupil-or-student", "ages/aged-18-20", "directions/going-abroad", "durations/2-weeks-to-1-month")
    for page in ("/temoignages/", "/temoignages/voix/parent/"):
        assert {address: str(len(slugs)) for address, slugs in french.items()}.items() <= links(site, page).items()
    for address, slugs in french.items():
        assert sorted(listed(site, address)) == slugs, address
        assert f"<loc>https://example.org{address}</loc>" in site.page("sitemap.xml")
    for address in english:
        assert "cork" in listed(site, f"/en/testimonies/{address}/")
    page = site.page("/temoignages/voix/parent/")
    assert 'hreflang="en" href="https://example.org/en/testimonies/voices/parent/"' in page and 'href="/temoignages/?voix=parent"' in page
    # they have no feeds: nobody follows an age
    assert not [path for path in site.output.rglob("*.xml") if {"voix", "ages", "sens", "durees"} & set(path.parts)]


def test_a_parent_who_is_withheld_is_no_reason_to_be_on_the_parents_list(site: SiteOnDisk) -> None:
    text = story("Cork", more=ANSWERED).replace("centre: legta", MOTHER)
    site.write({"testimonies/cork/index.fr.md": text, "testimonies/reste/index.fr.md": story("Reste").replace("centre: legta", MOTHER)}).build()
    assert sorted(listed(site, "/temoignages/voix/parent/")) == ["cork", "reste"]
    site.edit("testimonies/cork/index.fr.md", "purposes: [web, feed], reference", "purposes: [web, feed], withdrawn_on: 2026-11-20, reference")
    site.build()
    assert listed(site, "/temoignages/voix/parent/") == ["reste"] and "cork" in listed(site, "/temoignages/voix/eleve-ou-etudiant/")
    site.edit("testimonies/reste/index.fr.md", "purposes: [web, feed], reference", "purposes: [feed], reference")
    site.build()
    assert not (site.output / "temoignages/voix/parent").exists() and "voix/parent" not in site.page("sitemap.xml") + site.page("temoignages")


def test_lists_by_a_few_values_grow_no_further_than_three_pages_and_say_so(site: SiteOnDisk) -> None:
    for number in range(61):
        site.write({f"testimonies/s{number:02}/index.fr.md": story(f"Titre {number}", published=f"2025-{number // 28 + 1:02}-{number % 28 + 1:02}")})
    site.build()
    for folder in ("voix/eleve-ou-etudiant", "ages/18-20-ans", "sens/depart-a-l-etranger", "durees/de-2-semaines-a-1-mois"):
        assert pages_of(site.output / "temoignages" / folder) == ["2", "3"]
        first = site.page(f"temoignages/{folder}")
        assert "61 témoignages" in first and "Voici les 60 plus récents" in first and "s60" in listed(site, f"temoignages/{folder}")
        assert "s00" not in listed(site, f"temoignages/{folder}/page/3") and f"{folder}/page/4/" not in site.page("sitemap.xml") + first
    # the others hold all
    assert pages_of(site.output / "temoignages/natures/stage") == ["2", "3", "4"] and "Voici les" not in site.page("temoignages/natures/stage")
    shutil.rmtree(site.content / "testimonies/s60")
    site.build()
    assert "Voici les" not in site.page("temoignages/ages/18-20-ans")


def pages_of(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "page").iterdir())
