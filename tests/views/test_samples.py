"""The one answer that speaks for all others: chosen by the staff, or else the nearest to a worried parent's own case; whole sentences, nobody twice."""

from __future__ import annotations

import re

import pytest
from conftest import SiteOnDisk, story
from showcase.views.samples import begun

GRANTED = "consent: {granted_on: 2025-01-10, by: self, minor: false, purposes: [web], reference: AUT-1}"
LONG = " ".join(f"Voici la phrase numéro {number}, ni longue ni courte." for number in range(30))
SHOWN = "short: {{fr: Coût, en: Cost}}, shown: {}"


def told(slug: str, voice: str, age: str, published: str, *, cost: str = "", trouble: str = "", more: str = "") -> dict[str, str]:
    """A story of one person who answers."""
    answers = "".join(f"  - {{question: {question}, by: lea, text: \"{text}\"}}\n" for question, text in (("cost", cost), ("trouble", trouble)) if text)
    text = story(slug, name=slug.capitalize(), published=published, more=f"answers:\n{answers}{more}")
    return {f"testimonies/{slug}/index.fr.md": text.replace("voice: learner", f"voice: {voice}").replace("age_band: 18-20", f"age_band: {age}")}


def heard(site: SiteOnDisk, address: str = "questions") -> list[str]:
    """Whose answers a page shows."""
    block = site.page(address).split('class="asked"' if address else 'class="talk"')[1].split("</section>\n" if address else "<section class=\"section")[0]
    return re.findall(r'class="speaker__name"[^>]*>\s*(\w+)', block)


def choose(site: SiteOnDisk, shown: str) -> None:
    site.edit("questions.yaml", "short: {fr: Coût, en: Cost}", SHOWN.format(shown))


def test_a_learner_under_age_or_a_parent_comes_before_adults_and_staff_last(site: SiteOnDisk) -> None:
    site.write(told("jeune", "learner", "16-17", "2025-01-01", cost="Cent."))
    site.write(told("adulte", "adult-trainee", "26-40", "2025-02-01", cost="Deux cents."))
    site.write(told("prof", "staff", "26-40", "2025-03-01", cost="Rien."))
    site.build()
    assert heard(site) == heard(site, "") == ["Jeune"]
    site.edit("testimonies/jeune/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT")
    site.build()
    assert heard(site) == heard(site, "") == ["Adulte"]
    site.edit("testimonies/adulte/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT")
    site.build()
    assert heard(site) == ["Prof"]


def test_nobody_is_heard_twice_and_what_is_short_comes_first(site: SiteOnDisk) -> None:
    site.write(told("a", "learner", "16-17", "2025-03-01", cost="Cent.", trouble="Personne."))
    site.write(told("b", "learner", "16-17", "2025-02-01", cost=LONG))
    site.write(told("c", "learner", "16-17", "2025-01-01", cost="Trois cents."))
    site.build()
    # trouble comes first at home, cost first in the list
    assert heard(site, "") == ["A", "C"] and heard(site) == ["A", "A"]
    site.write(told("d", "apprentice", "16-17", "2024-01-01", trouble="Le maître."))
    site.build()
    assert heard(site) == ["A", "D"]


def test_staff_do_not_answer_even_where_the_other_was_heard_before(site: SiteOnDisk) -> None:
    site.write(told("a", "host", "over-40", "2025-01-01", cost="Cent.", trouble="Personne."))
    site.write(told("prof", "staff", "26-40", "2025-03-01", trouble="Moi."))
    site.build()
    assert heard(site) == ["A", "A"]


def test_the_staffs_choice_is_shown_whole_and_where_it_may_not_be_another_is_and_the_staff_is_told(site: SiteOnDisk) -> None:
    site.write(told("jeune", "learner", "16-17", "2025-01-01", cost="Cent."))
    site.write(told("prof", "staff", "26-40", "2025-03-01", cost=LONG))
    choose(site, "{story: prof, by: lea}")
    assert site.build().warnings == ()
    for address in ("", "questions", "en/questions"):
        assert heard(site, address) == (["Prof"] if address != "en/questions" else ["Jeune"]), address
    assert "numéro 29" in site.page("") and "numéro 29" in site.page("questions") and "Lire toute la réponse" not in site.page("questions")
    site.edit("testimonies/prof/index.fr.md", "reference: AUT", "withdrawn_on: 2026-11-20, reference: AUT")
    (fault,) = site.build().warnings
    assert (fault.code, fault.path, fault.line, fault.field, fault.severity) == ("shown-silent", "content/questions.yaml", 2, "questions.1.shown", "warning")
    assert "« prof lea »" in fault.text("fr") and "« cost »" in fault.text("fr") and "choisir une autre réponse" in fault.text("fr")
    assert heard(site) == ["Jeune"] and "numéro 29" not in site.page("questions")


@pytest.mark.parametrize(("shown", "code", "field"), [
    ("{story: personne}", "testimony-unknown", "questions.1.shown.story"), ("{story: jeune, by: mere}", "shown-silent", "questions.1.shown"),
    ("{story: muette}", "shown-silent", "questions.1.shown"), ("jeune", "mapping-expected", "questions.1.shown"), ("{by: lea}", "field-missing", "questions.1.shown.story"),
])
def test_a_choice_that_cannot_be_followed_is_told(site: SiteOnDisk, shown: str, code: str, field: str) -> None:
    site.write(told("jeune", "learner", "16-17", "2025-01-01", cost="Cent.") | {"testimonies/muette/index.fr.md": story("Muette")})
    choose(site, shown)
    found = site.build().warnings if code == "shown-silent" else site.problems()
    assert (code, 2, field) in [(each.code, each.line, each.field) for each in found], found


def test_a_long_answer_ends_with_a_sentence_and_leads_on(site: SiteOnDisk) -> None:
    site.write(told("jeune", "learner", "16-17", "2025-01-01", trouble=LONG)).build()
    for address in ("", "questions"):
        words = re.search(r'class="(?:asked__answer|answer__words)"[^>]*>(.*?)</div>', site.page(address), re.DOTALL)
        assert words and re.sub("<[^>]*>", "", words[1]).strip().endswith("ni longue ni courte.") and "numéro 0" in words[1] and "numéro 20" not in words[1]
        assert 'href="/temoignages/jeune/#question-trouble" aria-label="Lire toute la réponse' in site.page(address)
    assert 'id="question-trouble"' in site.page("temoignages/jeune")


@pytest.mark.parametrize(("paragraphs", "most", "kept"), [
    (("Un. Deux. Trois.",), 100, ("Un. Deux. Trois.",)),
    (("Première. Deux trois quatre. Cinq six sept huit.",), 20, ("Première.",)),
    (("Une très longue phrase qui ne finit pas avant d'avoir dépassé la mesure. Une autre phrase encore.",), 20, ("Une très longue phrase qui ne finit pas avant d'avoir dépassé la mesure.",)),
    (("Un premier.", "Un second paragraphe. Qui continue longtemps."), 34, ("Un premier.", "Un second paragraphe.")),
    (("Un premier.", "Un second paragraphe qui est long, long, long."), 20, ("Un premier.",)),
    # little more would be left
    (("Un deux trois. Quatre.",), 20, ("Un deux trois. Quatre.",)),
])
def test_what_is_begun_ends_with_a_sentence(paragraphs: tuple[str, ...], most: int, kept: tuple[str, ...]) -> None:
    assert begun(paragraphs, most) == kept
