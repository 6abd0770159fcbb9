"""Calendars as other programs read them: whole, folded, the same at every build, right on the days when clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from conftest import SiteOnDisk, entry
from icalendar import Calendar

PARIS = ZoneInfo("Europe/Paris")
FIELDS = """\
kind: open-day
start: 2027-03-13 09:00
end: 2027-03-13 17:00
location: {name: "Lycée, cour d'honneur", address: 1 rue du Port, city: Essai, latitude: "49.83", longitude: "0.60"}
centres: [legta]
date_published: 2026-10-05
"""
GOLDEN = Path(__file__).parents[1] / "golden" / "files" / "agenda--portes-ouvertes.ics"


def event(start: str = "2027-03-13 09:00", end: str = "2027-03-13 17:00", more: str = "", title: str = "Portes ouvertes") -> str:
    return entry(title, FIELDS.replace("2027-03-13 09:00", start).replace("2027-03-13 17:00", end) + more, "Venez : tout est ouvert ; entrée libre, sans inscription.")


def read(site: SiteOnDisk, address: str = "agenda/calendar.ics") -> Calendar:
    return Calendar.from_ical((site.output / address).read_bytes())


def events(site: SiteOnDisk, address: str = "agenda/calendar.ics") -> dict:
    return {str(each["UID"]).split("@")[0]: each for each in read(site, address).walk("VEVENT")}


def test_a_small_calendar_whole_and_exact(site):
    site.write({"events/jpo/index.fr.md": event(more="slug: portes-ouvertes\n")}).build()
    assert (site.output / "agenda/portes-ouvertes/portes-ouvertes.ics").read_bytes() == GOLDEN.read_text("utf-8").replace("\n", "\r\n").encode()


def test_an_event_says_all_that_a_calendar_shows(site):
    site.write({"events/jpo/index.fr.md": event(more="sequence: 3\ndate_modified: 2026-11-02\n")}).build()
    found = events(site)["event-jpo"]
    assert (found["UID"], found["SEQUENCE"], found["STATUS"]) == ("event-jpo@example.org", 3, "CONFIRMED")
    assert found["DTSTAMP"].dt == found["LAST-MODIFIED"].dt == datetime(2026, 11, 2, tzinfo=UTC)
    assert found["LOCATION"] == "Lycée, cour d’honneur, 1 rue du Port, Essai"
    assert found["GEO"].to_ical() == "49.83;0.6" and found["URL"] == "https://example.org/agenda/jpo/"
    assert [str(each) for each in found["CATEGORIES"].cats] == ["Journée Portes ouvertes", "Lycée"]
    assert "entrée libre, sans inscription." in found["DESCRIPTION"] and "<" not in found["DESCRIPTION"]


def test_lines_end_with_crlf_and_hold_at_most_75_octets(site):
    site.write({"events/jpo/index.fr.md": event(title="« É » " + "œuvre ouverte à tous, " * 12)}).build()
    content = (site.output / "agenda/calendar.ics").read_bytes()
    assert content.endswith(b"\r\n") and b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, content.split(b"\r\n"))) <= 75
    content.replace(b"\r\n ", b"").decode()
    assert str(events(site)["event-jpo"]["SUMMARY"]).count("œuvre") == 12


def test_a_second_build_on_another_day_writes_the_same(site):
    site.write({"events/jpo/index.fr.md": event()}).build()
    before = (site.output / "agenda/calendar.ics").read_bytes()
    site.today = date(2027, 3, 20)
    site.build()
    assert (site.output / "agenda/calendar.ics").read_bytes() == before


@pytest.mark.parametrize("status, told, title", [("postponed", "TENTATIVE", "Reporté : Portes"), ("cancelled", "CANCELLED", "Annulé : Portes")])
def test_what_is_called_off_says_so(site, status, told, title):
    site.write({"events/jpo/index.fr.md": event(more=f"status: {status}\n")}).build()
    found = events(site)["event-jpo"]
    assert found["STATUS"] == told and str(found["SUMMARY"]).replace("\u202f", " ").startswith(title)


def test_a_draft_is_in_no_calendar_and_a_translation_in_its_own(site):
    site.write({"events/jpo/index.fr.md": event(), "events/jpo/index.en.md": entry("Open Day", "location: {name: High school}\n"), "events/secret/index.fr.md": event(more="draft: true\n"),
                "events/seul/index.fr.md": event()}).build()
    assert set(events(site)) == {"event-jpo", "event-seul"}
    assert {name: str(each["SUMMARY"]) for name, each in events(site, "en/calendar/calendar.ics").items()} == {"event-jpo": "Open Day"}
    assert events(site, "en/calendar/seul/seul.ics")["event-seul"]["SUMMARY"].params["LANGUAGE"] == "fr"
    assert not list(site.output.rglob("secret*"))


def test_an_event_across_the_end_of_summer_time_lasts_an_hour_more(site):
    site.write({"events/nuit/index.fr.md": event("2026-10-24 20:00", "2026-10-25 08:00")}).build()
    found = events(site)["event-nuit"]
    assert found["DTSTART"].dt.replace(tzinfo=None) == datetime(2026, 10, 24, 20) and found["DTSTART"].params["TZID"] == "Europe/Paris"
    assert found["DTEND"].dt.astimezone(UTC) - found["DTSTART"].dt.astimezone(UTC) == timedelta(hours=13)


def test_of_an_hour_that_comes_twice_the_first_is_meant(site):
    site.write({"events/nuit/index.fr.md": event("2026-10-25 02:30", "2026-10-25 05:00")}).build()
    assert events(site)["event-nuit"]["DTSTART"].dt.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_the_time_zone_tells_its_shifts_as_the_zone_has_them(site):
    site.write({"events/a/index.fr.md": event("2026-03-29 01:00", "2026-03-29 05:00"), "events/b/index.fr.md": event("2027-07-01 01:00", "2027-07-01 05:00")}).build()
    (zone,) = read(site).walk("VTIMEZONE")
    for part in zone.subcomponents:
        begins = (part["DTSTART"].dt - part["TZOFFSETFROM"].td).replace(tzinfo=UTC)
        assert begins.astimezone(PARIS).utcoffset() == part["TZOFFSETTO"].td and begins.astimezone(PARIS).tzname() == part["TZNAME"]
        assert (begins - timedelta(seconds=1)).astimezone(PARIS).utcoffset() == part["TZOFFSETFROM"].td
    assert [part["DTSTART"].dt.isoformat() for part in zone.subcomponents if part.name == "DAYLIGHT"] == ["2026-03-29T02:00:00", "2027-03-28T02:00:00"]


@pytest.mark.parametrize("start, end, field", [("2027-03-28 02:30", "2027-03-28 05:00", "start"), ("2027-03-27 22:00", "2027-03-28 02:00", "end")])
def test_an_hour_that_clocks_skip_is_refused(site, start, end, field):
    site.write({"events/nuit/index.fr.md": event(start, end)})
    (fault,) = site.problems()
    assert (fault.code, fault.field, fault.path) == (f"{field}-skipped", field, "content/events/nuit/index.fr.md") and fault.line > 0
    assert fault.text("fr").endswith("à faire : avancer ou reculer d'une heure, ou corriger le jour ou le fuseau horaire")


def test_where_clocks_never_change_no_hour_is_skipped(site):
    site.write({"events/nuit/index.fr.md": event("2027-03-28 02:30", "2027-03-28 05:00", "timezone: Africa/Dakar\n")}).build()
    assert [part.name for part in read(site).walk("VTIMEZONE")[0].subcomponents] == ["STANDARD"]


def test_the_calendar_shows_what_comes_first_and_keeps_the_past(site):
    days = {"passe": "2025-05-05", "ancien": "2024-05-05", "bientot": "2026-12-01", "loin": "2027-12-01"}
    site.write({f"events/{name}/index.fr.md": event(f"{day} 09:00", f"{day} 10:00", title=name.title()).replace("open-day", "return") for name, day in days.items()}).build()
    page = site.page("agenda")
    places = [page.index(f'href="/agenda/{name}/"') for name in ("bientot", "loin", "passe", "ancien")]
    assert places == sorted(places) and places[1] < page.index("Événements passés") < places[2]
    assert "/agenda/calendar.ics" in page
    assert "/agenda/bientot/bientot.ics" in site.page("agenda/bientot") and ".ics" not in site.page("agenda/passe")


def test_the_home_page_tells_of_the_open_day_and_of_what_comes_before_and_of_nothing_called_off(site):
    site.write({"events/reunion/index.fr.md": event("2026-12-01 09:00", "2026-12-01 10:00").replace("open-day", "information-meeting"),
                "events/annule/index.fr.md": event("2026-12-02 09:00", "2026-12-02 10:00", "status: cancelled\n"), "events/jpo/index.fr.md": event()}).build()
    assert "/agenda/jpo/" in site.page("") and "/agenda/reunion/" in site.page("") and "/agenda/annule/" not in site.page("")
    site.edit("events/jpo/index.fr.md", "open-day", "departure").build()
    assert "/agenda/reunion/" in site.page("") and "/agenda/jpo/" not in site.page("") and "/agenda/annule/" not in site.page("")
