"""Indicators: what is said and drawn is what the figures say, and nobody can be singled out, by no subtraction."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import defaultdict
from itertools import product

import pytest
from conftest import ROOT, SiteOnDisk, entry, story
from showcase.build.catalogues import load
from showcase.build.preparation import measure
from showcase.library.desk import Desk
from showcase.library.figures import read_figures
from showcase.library.fixed import read_fixed
from showcase.views.chart import HEIGHT, Series, columns, ground
from showcase.views.reach import Heads, share
from showcase.views.shares import THRESHOLD, shares
from showcase.views.trend import points, record, trend

HEADER = "school_year,centre,country,direction,kind,learners\n"
# 2025-2026: two small countries are gathered, a lone small centre and kind forbid to break down; in 2024-2025 too few came to be published
MOBILITIES = HEADER + """\
2024-2025,legta,IE,outgoing,internship,30
2024-2025,legta,ES,incoming,internship,3
2025-2026,legta,IE,outgoing,internship,20
2025-2026,legta,ES,outgoing,internship,9
2025-2026,legta,SN,outgoing,study-stay,2
2025-2026,cfa,DE,outgoing,internship,4
2025-2026,cfa,ES,incoming,internship,6
"""
FUNDINGS = "school_year,level,funder,amount\n2024-2025,regional,region,1000\n2025-2026,regional,region,1200.5\n2025-2026,european,eu,80000\n"
SUPPORTS = "school_year,level,body,supports\n2025-2026,local,Ville d'Essai,2\n2025-2026,national,Ministère,1\n"


@pytest.fixture
def counted(site: SiteOnDisk) -> SiteOnDisk:
    site.edit("site.yaml", "contacts:\n", "  - {id: region, name: {fr: Région, en: Region}, level: regional}\ncontacts:\n")
    site.write({
        "indicators/mobilities.csv": MOBILITIES, "indicators/fundings.csv": FUNDINGS, "indicators/supports.csv": SUPPORTS,
        "indicators/2025-2026/index.fr.md": entry("Une belle année", "school_year: 2025-2026\n"),
        "testimonies/a/index.fr.md": story("Le récit").replace("2025-03", "2025-10"),
        "projects/q/index.fr.md": entry("Le soutenu", "status: ongoing\nstart: 2025-09-01\nsupports: [{id: vote, body: Ville, level: local, date: 2025-10-02, what: Un vote}]\n"),
        "projects/p/index.fr.md": entry("Le projet", "status: ongoing\nstart: 2025-09-01\nfundings: [{funder: region, level: regional, amount: 1200, school_year: 2025-2026}]\n"),
    })
    site.build()
    return site


@pytest.mark.parametrize("number, most", [(2, 14), (3, 11), (4, 9)])
def test_no_small_count_can_be_worked_out(number: int, most: int) -> None:
    """Every case up to `most`, seen by somebody who knows the rules and which names are not shown."""
    seen = defaultdict(list)
    for counts in product(range(most + 1), repeat=number):
        if sum(counts) >= THRESHOLD:
            told = shares({str(place): count for place, count in enumerate(counts)})
            assert told is None or (all(count >= THRESHOLD for _, count in told.shown) and sum(dict(told.shown).values()) + told.others == sum(counts))
            seen[sum(counts), told].append(counts)
    for (_, told), cases in seen.items():
        for place in range(number):
            if told is None or str(place) not in dict(told.shown):
                possible = {counts[place] for counts in cases}
                assert len(possible) > 1 or not 0 < possible.pop() < THRESHOLD, (told, cases)


def test_what_is_harmless_is_shown() -> None:
    assert shares({"a": 20, "b": 5}) == ((("a", 20), ("b", 5)), 0)
    assert shares({"a": 20, "b": 4, "c": 3, "d": 0}) == ((("a", 20),), 7)


def test_one_small_count_takes_another_with_it() -> None:
    assert shares({"a": 20, "b": 9, "c": 4}) == ((("a", 20),), 13)
    assert shares({"a": 20, "b": 4}) is None


def sheet(site: SiteOnDisk, address: str) -> list[list[str]]:
    raw = (site.output / address).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") and b"\r\n" in raw
    text = raw.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";" if ";" in text.splitlines()[0] else ","))


def test_the_download_holds_no_more_than_the_page(counted: SiteOnDisk) -> None:
    rows = {(year, way, line, value): number for year, way, line, value, number in sheet(counted, "en/indicators/mobilities.csv")[1:]}
    ours = {key[2:]: number for key, number in rows.items() if key[0] == "2025-2026" and "abroad" in key[1].lower()}
    assert ours == {("Total", ""): "35", ("Country", "Ireland"): "20", ("Country", "Spain"): "9", ("Country", "Others"): "6"}
    assert rows["2024-2025", next(key[1] for key in rows if "abroad" not in key[1].lower()), "Total", ""] == "< 5"
    whole = "".join(counted.page(address) for address in ("indicateurs", "indicateurs/2025-2026", "indicateurs/2024-2025"))
    assert "Sénégal" not in whole and "Allemagne" not in whole and "moins de 5" in whole


def test_whoever_takes_part_at_a_distance_has_not_left_and_is_counted_apart(counted: SiteOnDisk) -> None:
    with (counted.content / "indicators/mobilities.csv").open("a", encoding="utf-8") as file:
        file.write("2025-2026,legta,PL,outgoing,virtual,8\n2025-2026,cfa,PL,incoming,virtual,1\n")
    counted.write({"indicators/enrolments.csv": "school_year,centre,learners,left\n2025-2026,legta,200,31\n"})
    counted.build()
    page = counted.page("indicateurs/2025-2026")
    assert "Apprenants partis : 35" in page and "Apprenants en échange à distance : 9" in page and "35 apprenants partis en 2025-2026" in page
    assert "ces échanges sont comptés à part" in page
    rows = [row for row in sheet(counted, "indicateurs/mobilities.csv") if row[0] == "2025-2026" and "distance" in row[1]]
    assert rows[0][2:] == ["Total", "", "9"] and ["Pays", "Pologne", "9"] in [row[2:] for row in rows]
    (year, *_) = json.loads((counted.output / "indicators.json").read_text("utf-8"))["years"]
    assert year["outgoing"]["total"] == 35 and year["distance"]["total"] == 9 and year["incoming"]["total"] == 6
    # a year without any says nothing of it
    assert "distance" not in counted.page("indicateurs/2024-2025").split("Comment nous comptons")[0]


def test_the_sheets_of_fundings_and_supports_can_be_read_again(counted: SiteOnDisk, site: SiteOnDisk) -> None:
    desk = Desk(site.content, "content", ("fr", "en"), measure)
    read = lambda: read_figures(site.content, "content", read_fixed(desk).site, site.today)  # noqa: E731
    before = read()
    for address in ("indicateurs", "en/indicators"):
        for name in ("fundings", "supports"):
            site.write({f"indicators/{name}.csv": (counted.output / address / f"{name}.csv").read_bytes()})
        after = read()
        assert after.problems == () and set(map(repr, after.fundings)) == set(map(repr, before.fundings)) and len(after.supports) == len(before.supports)


def test_trends_are_said_in_words(tmp_path) -> None:
    words = load(ROOT / "theme", tmp_path, ("fr", "en"), {}).strings
    cases = {
        (106, 119): ("12\u00a0% de plus que l’année d’avant", "12% more than the year before"),
        (100, 51): ("49\u00a0% de moins que l’année d’avant", "49% less than the year before"),
        (12, 16): ("4 de plus que l’année d’avant", "4 more than the year before"),
        (16, 12): ("4 de moins que l’année d’avant", "4 fewer than the year before"),
        (40, 40): ("autant que l’année d’avant", "as many as the year before"),
        (1000, 1001): ("presque autant que l’année d’avant", "nearly as many as the year before"),
        (None, 40): ("", ""),
    }
    for (before, now), told in cases.items():
        assert tuple(trend(words[lang], {"2024-2025": before, "2025-2026": now}, "2025-2026") for lang in ("fr", "en")) == told
    assert trend(words["en"], {"2023-2024": 40, "2025-2026": 50}, "2025-2026") == ""
    counts = {"2023-2024": 40, "2024-2025": 60, "2025-2026": 61}
    assert record(words["en"], counts, "2025-2026") == "the most since we began to count, in 2023-2024"
    assert record(words["en"], counts | {"2025-2026": 60}, "2025-2026") == record(words["en"], counts, "2024-2025") == ""


def test_columns_stand_on_the_ground_and_are_as_tall_as_their_numbers() -> None:
    years = ("2023-2024", "2024-2025", "2025-2026")
    drawn = columns(years, (Series("a", "one", {"2023-2024": 10, "2025-2026": 30}), Series("b", "two", {"2023-2024": 10, "2024-2025": None})), str, str)
    heights = [[float(segment.height) for segment in column.segments] for column in drawn]
    assert [len(segments) for segments in heights] == [2, 0, 1]
    assert heights[2][0] == pytest.approx(3 * heights[0][0], abs=0.05) and all(float(column.top) > 0 for column in drawn)
    assert all(float(segment.y) + float(segment.height) <= ground() + 0.02 for column in drawn for segment in column.segments) and ground() < HEIGHT
    # no number is known of the year between: none is not zero
    assert [column.total for column in drawn] == ["20", "–", "30"]
    assert [column.total for column in columns(years[:1], (Series("a", "one", {"2023-2024": 0}),), str, str)] == ["0"]
    assert columns((), (), str, str) == () and columns(years[:1], (), str, str)[0].segments == ()


def test_every_figure_leads_to_its_evidence(counted: SiteOnDisk) -> None:
    overview, year = counted.page("indicateurs").split("<main")[1], counted.page("indicateurs/2025-2026").split("<main")[1]
    assert "1\u202f200,50" in overview and "20\u00a0% de plus" in overview
    assert {"/annees-scolaires/2025-2026/", "/projets/p/", "/indicateurs/2024-2025/"} <= {re.sub("^/temoignages", "", link) for link in re.findall(r'href="([^"#]+)', overview)}
    assert "Le récit" in year and "Le projet" in year and "Une belle année" in year and 'rel="prev"' in year and 'rel="next"' not in year
    assert "Le récit" not in counted.page("indicateurs/2024-2025").split("<main")[1]
    assert 'href="/indicateurs/"' in counted.page("projets") and 'href="/indicateurs/2024-2025/"' in counted.page("plan-du-site")
    assert "https://example.org/en/indicators/2024-2025/" in (counted.output / "sitemap.xml").read_text()


def test_search_engines_are_told_of_the_data_set(counted: SiteOnDisk) -> None:
    graph = json.loads(re.search(r'ld\+json">(.*?)</script>', counted.page("en/indicators"))[1])["@graph"]
    (dataset,) = [thing for thing in graph if thing["@type"] == "Dataset"]
    assert dataset["temporalCoverage"] == "2024-09-01/2026-08-31"
    assert [each["contentUrl"] for each in dataset["distribution"]] == [
        *(f"https://example.org/en/indicators/{name}.csv" for name in ("mobilities", "fundings", "supports")), "https://example.org/en/indicators.json"]


def test_an_evaluation_that_is_not_translated_is_marked_and_the_figures_are_not(counted: SiteOnDisk) -> None:
    page = counted.page("en/indicators/2025-2026")
    assert re.search(r'<h1[^>]*lang="fr"', page) and "learners left in 2025-2026" in page and 'hreflang="en"' not in page.split("</head>")[0]


def test_without_figures_there_is_no_page_and_no_link(site: SiteOnDisk) -> None:
    site.build()
    assert not (site.output / "indicateurs").exists() and "indicateurs" not in site.page("/")


def test_an_evaluation_alone_has_its_page(site: SiteOnDisk) -> None:
    site.write({"indicators/2025-2026/index.fr.md": entry("Bilan", "school_year: 2025-2026\n")})
    site.build()
    assert "Bilan" in site.page("indicateurs/2025-2026") and "Bilan" in site.page("indicateurs") and not (site.output / "indicateurs/fundings.csv").exists()


def test_a_changed_figure_reaches_the_indicators_and_nothing_else(counted: SiteOnDisk) -> None:
    counted.edit("indicators/supports.csv", "Essai,2", "Essai,3")
    done = {path for path in counted.build().rendered if not path.startswith("kiosk/")}
    # the year before shows no later number, and the sheets of learners and fundings are what they were
    own = {f"{folder}{page}" for folder in ("indicateurs/", "en/indicators/") for page in ("index.html", "2024-2025/index.html", "2025-2026/index.html", "supports.csv")}
    # home shows the newest numbers
    assert done <= own | {"indicators.json", "en/indicators.json", "index.html", "en/index.html"}
    assert {"indicateurs/index.html", "en/indicators/2025-2026/index.html", "indicateurs/supports.csv"} <= done
    assert "3 soutiens" in counted.page("indicateurs")


def test_another_writing_of_the_same_figures_renders_nothing(counted: SiteOnDisk) -> None:
    counted.write({"indicators/supports.csv": "\ufeff" + SUPPORTS.replace(",", ";").replace("\n", "\r\n")})
    assert counted.build().rendered == ()


def test_an_added_year_has_its_page_and_its_neighbour_leads_to_it(counted: SiteOnDisk) -> None:
    counted.write({"indicators/supports.csv": SUPPORTS + "2026-2027,local,Ville d'Essai,4\n"})
    done = set(counted.build().rendered)
    assert "indicateurs/2026-2027/index.html" in done and 'rel="next"' in counted.page("indicateurs/2025-2026")
    assert "temoignages/a/index.html" not in done


HEADS = "school_year,centre,learners,left\n2024-2025,legta,300,30\n2025-2026,legta,310,30\n2025-2026,cfa,90,4\n"


def test_the_share_of_those_who_left_at_least_once_is_drawn_said_and_linked(counted: SiteOnDisk) -> None:
    counted.write({"indicators/enrolments.csv": HEADS}).build()
    page = counted.page("en/indicators")
    assert "9% of our learners left at least once in 2025-2026, 1 point less than the year before." in page.split('id="years"')[0]
    chart = page.split('id="chart-reach"')[1].split("</figure>")[0]
    assert re.findall(r"chart__wide[^>]*>([^<]+)<", chart) == ["10%", "2024-2025", "9%", "2025-2026"] and 'href="/en/indicators/2025-2026/"' in chart
    year = re.sub(r"\s", " ", counted.page("indicateurs/2025-2026"))
    assert "Apprenants partis au moins une fois</dt>" in year and "9 % de nos apprenants sont partis au moins une fois" in year
    assert sheet(counted, "en/indicators/enrolments.csv")[1:] == [["2024-2025", "10"], ["2025-2026", "9"]]
    graph = json.loads(re.search(r'ld\+json">(.*?)</script>', page)[1])["@graph"]
    assert "https://example.org/en/indicators/enrolments.csv" in [each["contentUrl"] for thing in graph if thing["@type"] == "Dataset" for each in thing["distribution"]]


def test_heads_never_reach_the_output_and_centres_have_no_share(counted: SiteOnDisk) -> None:
    before = counted.files()
    counted.write({"indicators/enrolments.csv": HEADS.replace("310,30", "313,29")}).build()
    new = b"".join(content for path, content in counted.files().items() if before.get(path) != content)
    assert b"313" not in new and b"enrolments" in new


@pytest.mark.parametrize("heads", ["2025-2026,legta,310,3\n", "2025-2026,legta,31,29\n", "2025-2026,legta,4,4\n", "2025-2026,legta,31,31\n"])
def test_a_share_that_would_single_somebody_out_is_not_published(counted: SiteOnDisk, heads: str) -> None:
    # too few left; too few stayed; too few in all; who left again would be few, all heads being known
    if heads.endswith("31,31\n"):
        counted.write({"indicators/mobilities.csv": HEADER + "2024-2025,legta,IE,outgoing,internship,30\n2025-2026,legta,IE,outgoing,internship,33\n"})
    counted.write({"indicators/enrolments.csv": "school_year,centre,learners,left\n2024-2025,legta,300,30\n" + heads}).build()
    page = counted.page("en/indicators")
    assert "of our learners left at least once in 2025-2026" not in page and "too few to be published" in page
    assert sheet(counted, "en/indicators/enrolments.csv")[-1] == ["2025-2026", "–"]
    chart = page.split('id="chart-reach"')[1].split("</figure>")[0]
    assert re.findall(r"chart__wide[^>]*>([^<]+)<", chart) == ["10%", "2024-2025", "–", "2025-2026"]


def test_no_share_gives_a_small_count_back() -> None:
    """Every small case, as somebody would look at it who knows the rule, all who were enrolled, and the departures that are published."""
    for enrolled in (*range(THRESHOLD, 32), 130, 250):
        seen = defaultdict(set)
        for departures in range(min(enrolled, 30) + 8):
            for left in range(min(enrolled, departures) + 1):
                if left or not departures:
                    known = departures if departures >= THRESHOLD or not departures else None
                    seen[known, share(Heads(enrolled, left, departures))].add((left, enrolled - left, departures - left))
        for told, cases in seen.items():
            for quantity in zip(*cases):
                assert len(set(quantity)) > 1 or not 0 < quantity[0] < THRESHOLD, (enrolled, told, cases)


def test_shares_are_rounded_as_people_do_and_compared_in_points(tmp_path) -> None:
    assert [share(Heads(200, left, left)) for left in (0, 5, 25, 195, 200)] == [0, 3, 13, 98, 100]
    words = load(ROOT / "theme", tmp_path, ("fr", "en"), {}).strings["en"]
    told = lambda before, now: points(words, {"2024-2025": before, "2025-2026": now}, "2025-2026")  # noqa: E731
    assert [told(9, 10), told(9, 12), told(12, 9), told(9, 9), told(None, 9)] == [
        "1 point more than the year before", "3 points more than the year before", "3 points less than the year before", "as many as the year before", ""]


def test_each_indicator_leads_to_its_evidence(counted: SiteOnDisk) -> None:
    page = counted.page("indicateurs")
    evidence = {name: page.split(f'id="{name}"')[1].split("measure__evidence")[1].split("</ul>")[0] for name in ("learners", "fundings", "supports")}
    assert "/temoignages/annees-scolaires/2025-2026/" in evidence["learners"]
    counted.write({"testimonies/b/index.fr.md": story("Le cours donné").replace("2025-03", "2025-11").replace("voice: learner", "voice: staff")}).build()
    learners = counted.page("indicateurs").split('id="learners"')[1].split("measure__evidence")[1].split("</ul>")[0]
    assert "/temoignages/a/" in learners and "/temoignages/b/" not in learners and "annees-scolaires" not in learners
    assert "/projets/p/" in evidence["fundings"] and "/projets/q/" not in evidence["fundings"]
    assert "/projets/q/" in evidence["supports"] and "/projets/p/" not in evidence["supports"]
    assert all("/indicateurs/2025-2026/" in each for each in evidence.values())
    year = counted.page("indicateurs/2025-2026")
    assert 'href="/projets/p/"' in year and 'href="/projets/q/"' in year and 'href="/projets/q/"' not in counted.page("indicateurs/2024-2025").split("<main")[1]


def test_bars_of_those_who_left_have_one_scale(counted: SiteOnDisk) -> None:
    party = counted.page("indicateurs/2025-2026").split('<section class="party">')[1].split("</section>")[0]
    drawn = [(float(width), float(number)) for width, number in re.findall(r'x="0.5" y="0.5" width="([\d.]+)%".*?<span>(\d+)</span>', party, re.DOTALL)]
    most = max(number for _, number in drawn)
    assert len(drawn) > 2 and all(abs(width - 100 * number / most) < 0.1 for width, number in drawn)


def test_each_chart_is_named_for_itself(counted: SiteOnDisk) -> None:
    for address in ("indicateurs", "en/indicators"):
        titles = re.findall(r'<figcaption class="chart__title"[^>]*>([^<]+)', counted.page(address))
        assert len(titles) > 4 and len(titles) == len(set(titles))
