"""Who speaks in a story, and when: one voice, two, three, none, and what is left when a voice is withdrawn."""

from __future__ import annotations

import re

import pytest
from conftest import QUESTIONS, SiteOnDisk, story, translation

GRANTED = "consent: {granted_on: 2025-01-10, by: self, minor: false, purposes: [web, feed, kiosk, print, social], reference: AUT-2025-001}"
MOTHER = f"  - {{id: mere, voice: parent, name: Domitille, role: mère de Léa, {GRANTED}}}\n"
HOST = f"  - {{id: hote, voice: host, name: Paddy, {GRANTED}}}\n"
FILE = "testimonies/a/index.fr.md"
ASKED = QUESTIONS.replace("{id: cost,", "{id: cost, moment: after,") + "  - {id: before, moment: before, text: {fr: Et avant ?, en: And before?}, short: {fr: Avant, en: Before}}\n"


def told(site: SiteOnDisk, answers: str, people: str = MOTHER + HOST, more: str = "") -> str:
    """The story's page, from its <main>."""
    site.write({"questions.yaml": ASKED, FILE: story(more=f"answers:\n{answers}{more}".rstrip()).replace("centre: legta", f"{people}centre: legta")})
    site.build()
    return site.page("temoignages/a").split("<main")[1]


BOTH = """\
  - {question: trouble, by: mere, text: La mère répond.}
  - {question: trouble, by: lea, text: Léa répond.}
"""
ALL = BOTH + """\
  - {question: before, by: mere, text: La peur du départ.}
  - {question: cost, by: hote, text: Le prix du lait.}
"""


def test_two_voices_answer_a_question_once_side_by_side(site: SiteOnDisk) -> None:
    page = told(site, BOTH)
    assert page.count("Et en cas de souci\u202f?</h4>") == 1 and page.count("exchange--together") == 1
    assert page.index("Léa répond.") < page.index("La mère répond.")
    assert 'class="reply reply--parent"' in page and 'class="reply reply--learner"' in page


def test_moments_come_in_order_with_who_speaks_of_each(site: SiteOnDisk) -> None:
    page = told(site, ALL)
    assert re.findall(r'<h3 class="period__title" id="([a-z-]+)">([^<]+)', page) == [
        ("before-title", "Avant le départ"), ("during-title", "Pendant le séjour"), ("after-title", "Après le retour")]
    block = page.split('class="voices"')[1].split("masthead__jump")[0]
    lea, mother, host = block.split('class="voice"')[1:]
    assert re.findall('href="#([a-z]+)"', lea) == ["during"] and re.findall('href="#([a-z]+)"', mother) == ["before", "during"] and re.findall('href="#([a-z]+)"', host) == ["after"]
    assert "mère de Léa" in mother and "1 réponse" in mother and "Hôte" in host


def test_an_answer_may_speak_of_another_moment_than_its_question(site: SiteOnDisk) -> None:
    page = told(site, "  - {question: cost, by: lea, text: Ce que l'on croyait., moment: before}\n  - {question: cost, by: mere, text: Le vrai compte.}\n".replace("croyait.,", "croyait,"))
    before, after = page.split('id="after"')
    assert "croyait" in before and "Le vrai compte." in after and "exchange--together" not in page
    assert 'id="question-cost"' in before and 'id="question-cost-2"' in after


def test_a_moment_that_is_none_is_told(site: SiteOnDisk) -> None:
    site.write({"questions.yaml": ASKED.replace("moment: before", "moment: avant"), FILE: story(more="answers: [{question: cost, by: lea, text: Rien, moment: later}]")})
    assert [(each.code, each.path.rsplit("/", 1)[1], each.field) for each in site.problems()] == [("choice", "questions.yaml", "questions.3.moment"), ("choice", "index.fr.md", "answers.1.moment")]


def test_one_voice_is_named_once(site: SiteOnDisk) -> None:
    page = told(site, "  - {question: cost, by: lea, text: Rien.}\n  - {question: trouble, by: lea, text: Personne.}\n", people="")
    answers = page.split('id="answers"')[1].split("section--next")[0]
    assert answers.count("Léa") == 1 and "voice__turns" not in page and "exchange--together" not in page


def test_without_answers_people_are_named_and_nothing_else(site: SiteOnDisk) -> None:
    site.write({FILE: story(more="").replace("centre: legta", f"{MOTHER}centre: legta")}).build()
    page = site.page("temoignages/a").split("<main")[1]
    assert "Domitille" in page and "voice__turns" not in page and 'id="answers"' not in page and "masthead__jump" not in page


def test_a_voice_that_is_only_quoted_leads_to_its_words(site: SiteOnDisk) -> None:
    page = told(site, "  - {question: cost, by: lea, text: Rien.}\n", more="quotes:\n  - {by: hote, lang: en, text: Grand.}\n")
    assert re.search(r'Paddy.*href="#voices">À lire plus bas<', page.split("</header>")[0], re.DOTALL)
    assert '<blockquote class="quote__words" dir="auto" lang="en">' in page


@pytest.mark.parametrize("gone", ["mere", "hote", "both"])
def test_a_withheld_voice_leaves_a_page_that_looks_made_by_hand(site: SiteOnDisk, gone: str) -> None:
    told(site, ALL)
    for name in (("Domitille, role: mère de Léa", "Paddy") if gone == "both" else ({"mere": "Domitille, role: mère de Léa", "hote": "Paddy"}[gone],)):
        site.edit(FILE, f"name: {name}, {GRANTED}", f"name: {name}, {GRANTED.replace('reference', 'withdrawn_on: 2026-11-01, reference')}")
    site.build()
    page = site.page("temoignages/a").split("<main")[1]
    words = {"mere": ("Domitille", "La mère répond", "La peur", "Avant"), "hote": ("Paddy", "lait", "Après")}
    absent = [*words["mere"], *words["hote"]] if gone == "both" else words[gone]
    shown = page if gone == "both" else re.sub(r'<li class="voice__turn voice__turn--silent".*?</li>', "", page)
    assert [word for word in absent if word in shown] == []
    assert "Léa répond." in page and ("exchange--together" in page) == (gone == "hote") and ("voice__turns" in page) == (gone != "both")


def test_a_translation_keeps_who_said_what(site: SiteOnDisk) -> None:
    told(site, BOTH)
    site.write({"testimonies/a/index.en.md": translation(more="answers:\n  - {question: trouble, text: The mother answers.}\n  - {question: trouble, by: lea, text: Léa answers.}\n")})
    site.build()
    page = site.page("en/testimonies/a").split("<main")[1]
    assert page.index("Léa answers.") < page.index("The mother answers.") and "During the stay" in page
    assert "Domitille" in page.split("The mother answers.")[0].rsplit("reply__by", 1)[1]


def test_the_page_of_a_question_keeps_the_voices_of_a_story_together(site: SiteOnDisk) -> None:
    told(site, BOTH)
    page = site.page("questions/souci").split("<main")[1]
    assert page.count('class="exchange exchange--together"') == 1 and page.count('class="exchange__question"') == 1


def test_feeds_say_each_question_once(site: SiteOnDisk) -> None:
    told(site, BOTH)
    feed = site.page("rss.xml")
    assert feed.count("Et en cas de souci") == 1 and "La mère répond." in feed and "Léa répond." in feed
