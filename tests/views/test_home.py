"""The home page: ways on from each thing that it shows, and what it says where there is nothing yet."""

from __future__ import annotations

import re

import pytest
from conftest import SiteOnDisk, entry, story, translation


def event(kind: str, start: str, more: str = "") -> str:
    return entry(f"{kind} {start}", f"kind: {kind}\nstart: {start} 18:30\nend: {start} 20:00\n{more}")


def coming(site: SiteOnDisk, address: str = "") -> list[str]:
    """The events that the page tells of, by title."""
    return re.findall(r"<span dir=\"auto\">([a-z-]+ 20\d\d-\d\d-\d\d)", site.page(address).split('id="news"')[1])


@pytest.mark.parametrize(("events", "shown"), [
    # the two next for families, not what is for partners, leavers or nobody any more
    ((("information-meeting", "2026-12-08"), ("departure", "2026-12-01"), ("open-day", "2027-03-13"), ("institutional-meeting", "2026-12-02")), ("information-meeting 2026-12-08", "open-day 2027-03-13")),
    # the Open Day is always one of them
    ((("information-meeting", "2026-12-08"), ("return", "2027-01-08"), ("open-day", "2027-03-13")), ("information-meeting 2026-12-08", "open-day 2027-03-13")),
    ((("information-meeting", "2026-12-08"), ("return", "2027-01-08")), ("information-meeting 2026-12-08", "return 2027-01-08")),
    ((("departure", "2026-12-01"), ("institutional-meeting", "2026-12-02")), ("departure 2026-12-01",)),
    ((("open-day", "2026-03-13"),), ()),
])
def test_the_next_events_for_families_nearest_first_and_the_open_day(site: SiteOnDisk, events, shown) -> None:
    site.write({"news/n/index.fr.md": entry("Une nouvelle", "date_published: 2026-01-05\n")})
    site.write({f"events/e{number}/index.fr.md": event(kind, start) for number, (kind, start) in enumerate(events)})
    site.write({"events/off/index.fr.md": event("information-meeting", "2026-11-30", "status: cancelled\n")}).build()
    assert coming(site) == list(shown)
    if shown and shown[0].startswith("information"):
        assert "mardi 8 décembre 2026, de 18\u202fh\u202f30 à 20\u202fh" in site.page("").replace("\u00a0", "\u202f")
        assert "mardi 8 décembre 2026, de 18" in site.page("agenda")


def test_each_question_leads_to_all_its_answers_and_the_reader_s_language_comes_first(site: SiteOnDisk) -> None:
    answer = "answers: [{question: trouble, by: lea, text: Réponse %s}]\n"
    for number in range(3):
        site.write({f"testimonies/s{number}/index.fr.md": story(f"Histoire {number}", published=f"2025-06-0{number + 1}", more=answer % number)})
    site.write({"testimonies/s0/index.en.md": translation("Story", more="answers: [{question: trouble, text: Told in English}]\n")}).build()
    assert re.search(r'answer__question"><a href="/questions/souci/">Et en cas de souci', site.page(""))
    assert "Réponse 2" in site.page("").split('id="find"')[0]
    assert "Told in English" in site.page("en").split('id="find"')[0]
    assert "Told in English" in site.page("en/questions") and "(in French)" not in site.page("en/questions")
    # where nobody answers in it, the words say in which language they are
    (site.content / "testimonies/s0/index.en.md").unlink()
    site.build()
    assert "(in French)" in site.page("en/questions") and 'lang="fr"><p>Réponse' in site.page("en/questions")


def test_the_combined_filters_are_reached_from_home(site: SiteOnDisk) -> None:
    site.write({"testimonies/s/index.fr.md": story()}).build()
    form = re.search(r'<form class="choose" action="/temoignages/".*?</form>', site.page(""), re.DOTALL)[0]
    assert re.findall(r'<select[^>]* name="([a-z]+)"', form) == ["pays", "age", "nature"]
    assert '<option value="irlande">Irlande (1)</option>' in form


def test_every_question_page_says_whom_to_call_and_what_comes_next(site: SiteOnDisk) -> None:
    site.edit("questions.yaml", "{id: trouble, ", "{id: trouble, urgent: true, ")
    both = "answers: [{question: trouble, by: lea, text: Souci}, {question: cost, by: lea, text: Coût}]\n"
    site.write({
        "testimonies/s/index.fr.md": story(more=both), "events/e/index.fr.md": event("information-meeting", "2026-12-08"),
        "pages/prepare/index.fr.md": entry("Le guide du départ"),
    }).build()
    for address in ("questions", "questions/souci", "questions/cout", "questions/cout/pays/irlande"):
        if (site.output / address).exists():
            onward = site.page(address).split('id="next"')[1].split("</section>")[0]
            assert "tel:0261910001" in onward and "Le guide du départ" in onward and "mardi 8 décembre 2026" in onward
    heads = [site.page(f"questions/{each}").split("<main")[1].split('class="told"')[0] for each in ("souci", "cout")]
    assert ["tel:0261910001" in head for head in heads] == [True, False]


def test_a_site_without_entries_counts_nothing_and_says_so(site: SiteOnDisk) -> None:
    site.build()
    for address in ("", "en"):
        assert 'class="numbers' not in site.page(address)
    assert "Aucune question n’a encore de réponse" in site.page("questions") and "<ol" not in site.page("questions").split("<main")[1].split("</main")[0]
