"""The figures in CSV: whatever a spreadsheet writes is read; every fault has its file, line and column, once."""

from __future__ import annotations

import pytest
from conftest import SiteOnDisk, entry
from showcase.build.preparation import measure
from showcase.library.desk import Desk
from showcase.library.figures import read_figures
from showcase.library.fixed import read_fixed

MOBILITIES = "school_year,centre,country,direction,kind,learners\n2024-2025,legta,IE,outgoing,internship,12\n2025-2026,cfa,SN,incoming,study-stay,7\n"
ENROLMENTS = "school_year,centre,learners,left\n2024-2025,legta,310,9\n2025-2026,cfa,90,4\n"
FUNDINGS = "school_year,level,funder,amount\n2025-2026,european,eu,1250.5\n"
SUPPORTS = "school_year,level,body,supports\n2025-2026,regional,Région Essai,2\n"


def read(site: SiteOnDisk):
    fixed = read_fixed(Desk(site.content, "content", ("fr", "en"), measure))
    return read_figures(site.content, "content", fixed.site, site.today)


WRITINGS = {
    "as we write them": MOBILITIES.encode(),
    "semicolons": MOBILITIES.replace(",", ";").encode(),
    "tabs": MOBILITIES.replace(",", "\t").encode(),
    "byte-order mark and CR LF": b"\xef\xbb\xbf" + MOBILITIES.replace("\n", "\r\n").encode(),
    "Excel's own hint": ("sep=;\n" + MOBILITIES.replace(",", ";")).encode(),
    "quoted cells, blanks, empty lines": MOBILITIES.replace("legta", '" legta "').replace("\n", "\n\n").encode(),
    "empty columns and lines at the end": (MOBILITIES.replace("\n", ",,\n") + ",,,,,,,\n").encode(),
    "a French spreadsheet": ("Année scolaire;Centre;PAYS;Sens;Nature;Nombre d'apprenants\n2024/2025;Lycée;Irlande;Sortant;Stage;12\n"
                             "2025–26;CFA;sn;Accueil;Séjour d'études;7,0\n").encode(),
    "columns in another order": (b"apprenants,nature,sens,pays,centre,annee scolaire\n12,internship,outgoing,IE,legta,2024-2025\n7,study-stay,incoming,SN,cfa,2025-2026\n"),
}


@pytest.mark.parametrize("writing", WRITINGS)
def test_every_writing_of_a_sheet_says_the_same(site: SiteOnDisk, writing: str) -> None:
    plain = read(site.write({"indicators/mobilities.csv": MOBILITIES}))
    other = read(site.write({"indicators/mobilities.csv": WRITINGS[writing]}))
    assert other.problems == () and len(other.mobilities) == 2
    assert (other.mobilities, other.digest) == (plain.mobilities, plain.digest)


@pytest.mark.parametrize("amount", ["1250.5", '"1250,50"', "1 250.50", "1\u202f250.5 €", "1\u00a0250.50 EUR"])
def test_amounts_as_people_write_them(site: SiteOnDisk, amount: str) -> None:
    figures = read(site.write({"indicators/fundings.csv": FUNDINGS.replace("1250.5", amount)}))
    assert figures.problems == () and figures.fundings[0].amount == 1250.5


# file, what is changed, into what; then code, line and column of each problem
FAULTS = {
    "missing column": ("mobilities", "kind,learners", "learners", [("figures-column-missing", 1, "kind")]),
    "column unknown": ("mobilities", "learners\n", "learners,remarks\n", [("figures-column-unknown", 1, "remarks")]),
    "column misspelt": ("mobilities", "learners", "lerners", [("figures-column-unknown", 1, "lerners")]),
    "column twice": ("mobilities", "kind,learners", "kind,apprenants,learners", [("figures-column-twice", 1, "learners")]),
    "unknown centre": ("mobilities", "legta", "lectga", [("figures-unknown", 2, "centre")]),
    "unknown funder": ("fundings", ",eu,", ",ue,", [("figures-unknown", 2, "funder")]),
    "unknown country": ("mobilities", ",IE,", ",XX,", [("figures-country", 2, "country")]),
    "unknown direction": ("mobilities", "outgoing", "upward", [("figures-choice", 2, "direction")]),
    "negative": ("mobilities", ",12", ",-12", [("figures-negative", 2, "learners")]),
    "not a number": ("mobilities", ",12", ",une douzaine", [("figures-number", 2, "learners")]),
    "half a learner": ("mobilities", ",12", ",12.5", [("figures-number", 2, "learners")]),
    "too many learners": ("mobilities", ",12", ",5001", [("figures-absurd", 2, "learners")]),
    "too much money": ("fundings", "1250.5", "10000001", [("figures-absurd", 2, "amount")]),
    "thousands or cents": ("fundings", "1250.5", "1.250", [("figures-amount", 2, "amount")]),
    "no school year": ("supports", "2025-2026", "2025-2027", [("figures-year", 2, "school_year")]),
    "a year beyond the next": ("supports", "2025-2026", "2028-2029", [("figures-year-far", 2, "school_year")]),
    "an empty cell": ("supports", "Région Essai", "", [("figures-blank", 2, "body")]),
    "a cell too few": ("mobilities", ",internship", "", [("figures-cells", 2, "")]),
    "a cell too many": ("supports", "Région Essai", "Région, Essai", [("figures-cells", 2, "")]),
    "a line twice": ("mobilities", "2025-2026,cfa,SN,incoming,study-stay,7", "2024-2025,LEGTA,ie,outgoing,internship,3", [("figures-repeated", 3, "")]),
    "a quote never closed": ("supports", "Région", '"Région', [("figures-quote", 2, "")]),
    "more left than enrolled": ("enrolments", "310,9", "9,10", [("figures-left-enrolled", 2, "left")]),
    "enrolled twice": ("enrolments", "2025-2026,cfa,90,4", "2024-2025,legta,90,4", [("figures-repeated", 3, "")]),
    "heads below zero": ("enrolments", "310,9", "310,-9", [("figures-negative", 2, "left")]),
    "no heads": ("enrolments", ",left", "", [("figures-column-missing", 1, "left")]),
    "a thousand or one": ("mobilities", ",12", ",1.000", [("figures-thousands", 2, "learners")]),
    "a thousand and some": ("mobilities", ",12", ',"1,250"', [("figures-thousands", 2, "learners")]),
    "a union for a country": ("mobilities", ",IE,", ",EU,", [("figures-country", 2, "country")]),
    "a country misspelt": ("mobilities", ",IE,", ",Irelande,", [("figures-country-near", 2, "country")]),
    "a year not begun": ("mobilities", "2025-2026", "2027-2028", [("figures-year-ahead", 3, "school_year")]),
    "heads of a year not begun": ("enrolments", "2025-2026", "2027-2028", [("figures-year-ahead", 3, "school_year")]),
    "another level than the funder's": ("fundings", "european", "local", [("figures-level", 2, "level")]),
    "one line with semicolons": ("mobilities", "2025-2026,cfa,SN,incoming,study-stay,7", "2025-2026;cfa;SN;incoming;study-stay;7", [("figures-separators", 3, "")]),
    "a formula": ("supports", "Région Essai", "=HYPERLINK(1)", [("figures-formula", 2, "body")]),
    "accents encoded twice": ("supports", "Région", "RÃ©gion", [("text-twice-encoded", 2, "")]),
    "several at once": ("mobilities", "legta,IE,outgoing", "legtq,XX,outgoing", [("figures-country", 2, "country"), ("figures-unknown", 2, "centre")]),
}
SHEETS = {"mobilities": MOBILITIES, "fundings": FUNDINGS, "supports": SUPPORTS, "enrolments": ENROLMENTS}


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_is_told_once_with_its_line_and_column(site: SiteOnDisk, case: str) -> None:
    name, before, after, expected = FAULTS[case]
    assert before in SHEETS[name]
    problems = read(site.write({f"indicators/{name}.csv": SHEETS[name].replace(before, after, 1)})).problems
    assert sorted((each.code, each.line, each.field) for each in problems) == sorted(expected)
    assert {each.path for each in problems} == {f"content/indicators/{name}.csv"}
    assert all(each.text(lang) for each in problems for lang in ("fr", "en"))


@pytest.mark.parametrize("data, code, line", [(b"", "figures-empty", 0), (b"\n \n", "figures-empty", 0), (SUPPORTS.encode("cp1252"), "figures-encoding", 2),
                                              (SUPPORTS.encode("utf-16"), "figures-encoding", 0)])
def test_a_file_that_cannot_be_read_says_why(site: SiteOnDisk, data: bytes, code: str, line: int) -> None:
    (fault,) = read(site.write({"indicators/supports.csv": data})).problems
    assert (fault.code, fault.line) == (code, line)


def test_a_message_says_what_to_do(site: SiteOnDisk) -> None:
    (fault,) = read(site.write({"indicators/fundings.csv": FUNDINGS.replace(",eu,", ",euro,")})).problems
    assert fault.text("fr") == (
        "erreur : content/indicators/fundings.csv:2  [funder]\n"
        "  trouvé  : « euro » en colonne C, qui n'est pas dans content/site.yaml\n"
        "  attendu : l'un de : eu\n"
        "  à faire : écrire « eu », ou ajouter cette entrée à site.yaml"
    )


def test_the_next_school_year_may_have_money_and_support(site: SiteOnDisk) -> None:
    assert read(site.write({"indicators/supports.csv": SUPPORTS.replace("2025-2026", "2027-2028")})).problems == ()


def test_faults_of_figures_forbid_to_build_and_are_told_with_all_others(site: SiteOnDisk) -> None:
    site.write({"indicators/mobilities.csv": MOBILITIES.replace("legta", "nulle-part"), "news/n/index.fr.md": entry(fields="date_published: hier\n")})
    assert {each.code for each in site.problems()} >= {"figures-unknown", "day"}


def test_an_evaluation_stands_at_the_address_of_its_year(site: SiteOnDisk) -> None:
    site.write({"indicators/bilan/index.fr.md": entry(fields="school_year: 2025-2026\n")})
    (fault,) = site.problems()
    assert (fault.code, fault.path) == ("evaluation-year", "content/indicators/bilan/index.fr.md")


def test_more_heads_than_departures_are_told_with_the_number_of_departures(site: SiteOnDisk) -> None:
    away = MOBILITIES + "2024-2025,legta,PL,outgoing,virtual,20\n"
    site.write({"indicators/mobilities.csv": away, "indicators/enrolments.csv": ENROLMENTS.replace("310,9", "310,13").replace("90,4", "90,0")})
    (fault,) = read(site).problems
    assert (fault.code, fault.line, fault.field, dict(fault.facts)["bound"]) == ("figures-left-departures", 2, "left", "12")


def test_where_departures_were_counted_nobody_left_is_a_doubt(site: SiteOnDisk) -> None:
    site.write({"indicators/mobilities.csv": MOBILITIES, "indicators/enrolments.csv": ENROLMENTS.replace("310,9", "310,0").replace("90,4", "90,0")})
    assert [(each.code, each.line, each.severity) for each in read(site).problems] == [("figures-left-none", 2, "warning")]


def test_a_slip_in_the_departures_accuses_no_other_sheet(site: SiteOnDisk) -> None:
    site.write({"indicators/mobilities.csv": MOBILITIES.replace(",12", ",douze"), "indicators/enrolments.csv": ENROLMENTS.replace("90,4", "90,0")})
    assert [(each.code, each.path) for each in read(site).problems] == [("figures-number", "content/indicators/mobilities.csv")]


@pytest.mark.parametrize("header", [True, False])
def test_a_comma_file_that_a_french_excel_completed_is_one_fault_with_its_remedy(site: SiteOnDisk, header: bool) -> None:
    head, *lines = MOBILITIES.splitlines()
    whole = [f"{head};;;;;" if header else head, *(f"{line};;;;;" for line in lines * 20), "2026-2027;legta;IE;outgoing;internship;3"]
    (fault,) = read(site.write({"indicators/mobilities.csv": "\n".join(whole)})).problems
    assert (fault.code, fault.line) == ("figures-separators", 1 if header else 2)
    assert "point-virgule" in fault.text("fr") and "semicolon" in fault.text("en") and "CSV UTF-8" in fault.text("fr")


@pytest.mark.parametrize("start", [b"PK\x03\x04 and so on", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_a_workbook_that_was_renamed_is_said_to_be_one(site: SiteOnDisk, start: bytes) -> None:
    assert [each.code for each in read(site.write({"indicators/supports.csv": start})).problems] == ["figures-workbook"]


def test_columns_are_named_in_the_language_of_the_message(site: SiteOnDisk) -> None:
    faults = read(site.write({"indicators/mobilities.csv": "school_year,centre,country,direction\n"})).problems
    assert all("apprenants" in each.text("fr") and "learners" in each.text("en") and "apprenants" not in each.text("en") for each in faults) and faults


def test_heads_as_a_french_spreadsheet_writes_them(site: SiteOnDisk) -> None:
    french = "Année scolaire;Centre;Inscrits;Partis au moins une fois\n2024/25;Lycée;1 310;9\n"
    (head,) = read(site.write({"indicators/enrolments.csv": french.encode("utf-8-sig")})).enrolments
    assert (head.school_year, head.centre, head.learners, head.left) == ("2024-2025", "legta", 1310, 9)
