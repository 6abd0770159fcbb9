"""Values that stand in fields, read strictly from text: days, moments, amounts, codes.

Front matter reaches the model as text only (YAML's own guesses are switched
off), so each type here says exactly which writings it takes.
"""

import re
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from ..terms.countries import CODES
from ..terms.languages import is_language_tag
from ..terms.media import FILMS, SOUNDS
from ..terms.schoolyear import is_school_year
from ..terms.slugs import RESERVED, slug_fault

# nothing that the site tells is older, and nothing that a school plans or signs lasts longer: 1925 is a slip for 2025, 3027 for 2027,
# and a calendar lists every change of the clocks up to its last event
FIRST_YEAR, LAST_YEAR = 1950, 2075
LONGEST_ADDRESS = 200
# what people write for yes and no, in small letters
FLAGS = {"true": True, "yes": True, "oui": True, "false": False, "no": False, "non": False}


def refuse(code: str) -> PydanticCustomError:
    """The error that `library/validate` turns into the problem of that code."""
    return PydanticCustomError(code, "{code}", {"code": code})


def _words(value: str) -> str:
    # invisible characters alone (a soft hyphen, a joiner, a blank of Braille) would be a title that nobody sees
    if not any(sign.isprintable() and not sign.isspace() for sign in value):
        raise refuse("field-empty")
    return value


def _day(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            raise refuse("day")
        return _read(date, value)
    return value


def _read(kind: type[date], text: str) -> date:
    """A day or a moment from its ISO text; a slip such as 0205 for 2025 is refused."""
    try:
        day = kind.fromisoformat(text)
    except ValueError:
        raise refuse("day-impossible") from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise refuse("day-far")
    return day


def _moment(value: object) -> object:
    if isinstance(value, str):
        match = re.fullmatch(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9]{1,2})[:h]([0-9]{2})(?::00)?", value)
        if not match:
            raise refuse("moment")
        if int(match[2]) > 23 or int(match[3]) > 59:
            raise refuse("hour-impossible")
        return _read(datetime, f"{match[1]} {int(match[2]):02}:{match[3]}")
    return value


def _flag(value: object) -> object:
    if isinstance(value, str):
        if value.lower() not in FLAGS:
            raise refuse("flag")
        return FLAGS[value.lower()]
    return value


def _whole(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch(r"[0-9]{1,9}", value):
            raise refuse("whole-number")
        return int(value)
    return value


def _amount(value: object) -> object:
    if isinstance(value, str):
        plain = re.sub(r"[   ](?=\d{3}(?!\d))", "", value)
        if not re.fullmatch(r"[0-9]{1,9}(?:[.,][0-9]{1,2})?", plain):
            raise refuse("amount")
        return float(plain.replace(",", "."))
    return value


def _percent(value: object) -> object:
    if isinstance(value, str):
        plain = re.sub(r"[ \u00a0\u202f]?%$", "", value)
        if not re.fullmatch(r"-?[0-9]{1,4}(?:[.,][0-9]{1,2})?", plain):
            raise refuse("percent")
        return float(plain.replace(",", "."))
    return value


def _degrees(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch(r"[+-]?[0-9]{1,3}(?:\.[0-9]{1,8})?", value):
            raise refuse("degrees")
        return float(value)
    return value


def _share(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch(r"[01](?:\.[0-9]{1,4})?|\.[0-9]{1,4}", value) or float(value) > 1:
            raise refuse("focus")
        return float(value)
    return value


def _country(value: str) -> str:
    if value not in CODES:
        raise refuse("country")
    return value


def _slug(value: str) -> str:
    fault = slug_fault(value)
    if fault:
        raise refuse(fault)
    return value


def _lang(value: str) -> str:
    if not is_language_tag(value):
        raise refuse("lang")
    return value


def _school_year(value: str) -> str:
    if not is_school_year(value):
        raise refuse("school-year")
    return value


def _url(value: str) -> str:
    # RFC 3986 §2: no spaces, quotes, angle brackets, braces; a host has a point in it, and no name or password before it
    match = re.fullmatch(r"https?://([^\s/?#@:<>\"{}|\\^`]+)(?::[0-9]+)?(?:[/?#][^\s<>\"{}|\\^`]*)?", value)
    if match is None or "." not in match[1].strip("."):
        raise refuse("url")
    return value


def _email(value: str) -> str:
    # what RFC 5322 §3.2.3 calls an atom, without the signs that mean something in a mailto: address
    if not re.fullmatch(r"[\w.!#$'*+/=^`{|}~-]+@[\w-]+(?:\.[\w-]+)+", value):
        raise refuse("email")
    return value


def _phone(value: str) -> str:
    if not re.fullmatch(r"\+?[0-9][0-9 .()/\u00a0\u202f-]*", value) or sum(sign.isdigit() for sign in value) > 15:
        raise refuse("phone")
    return value


def _file(value: str) -> str:
    stem, _, extension = value.rpartition(".")
    if not re.fullmatch(r"[^/\\:*?\"<>|\x00-\x1f]+", stem) or not re.fullmatch(r"[A-Za-z0-9]+", extension) or value.startswith("."):
        raise refuse("file-name")
    if stem.split(".")[0].strip().lower() in RESERVED:
        raise refuse("slug-reserved")
    return value


def _kept_to(code: str, extensions: str) -> AfterValidator:
    """Only files of these kinds: from others the site cannot take what they say of people, a photograph's place or a letter's author."""

    def check(value: str) -> str:
        if value.rpartition(".")[2].lower() not in extensions.split():
            raise refuse(code)
        return value

    return AfterValidator(check)


def _address(value: str) -> str:
    steps = value.rstrip("/").split("/")[1:]
    # a step that begins with a point would be a hidden file, .htaccess for one; Windows drops a point at the end
    if not re.fullmatch(r"/(?:[\w.~-]+/)*(?:[\w.~-]+)?", value) or any(step.startswith(".") or step.endswith(".") or ".." in step for step in steps):
        raise refuse("address")
    if len(value) > LONGEST_ADDRESS or any(len(step.encode()) > LONGEST_ADDRESS for step in steps):
        raise refuse("slug-long")
    if any(step.split(".")[0].lower() in RESERVED for step in steps):
        raise refuse("slug-reserved")
    return value


def _reference(value: str) -> str:
    if not re.fullmatch(r"[A-Z]{1,6}-?[0-9]+(?:-[0-9]+)*[A-Z]?", value) or len(value) > 40:
        raise refuse("consent-reference")
    return value


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=20_000), AfterValidator(_words)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400), AfterValidator(_words)]
Day = Annotated[date, BeforeValidator(_day)]
Moment = Annotated[datetime, BeforeValidator(_moment)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Whole = Annotated[int, BeforeValidator(_whole), Field(ge=0)]
# a partner may be older than anything else that is told
Year = Annotated[int, BeforeValidator(_whole), Field(ge=1850, le=LAST_YEAR)]
Amount = Annotated[float, BeforeValidator(_amount), Field(ge=0)]
Percent = Annotated[float, BeforeValidator(_percent), Field(ge=0, le=100)]
Latitude = Annotated[float, BeforeValidator(_degrees), Field(ge=-90, le=90)]
Longitude = Annotated[float, BeforeValidator(_degrees), Field(ge=-180, le=180)]
Share = Annotated[float, BeforeValidator(_share), Field(ge=0, le=1)]
Country = Annotated[str, AfterValidator(_country)]
Slug = Annotated[str, AfterValidator(_slug)]
Lang = Annotated[str, AfterValidator(_lang)]
SchoolYear = Annotated[str, AfterValidator(_school_year)]
Url = Annotated[str, AfterValidator(_url)]
Email = Annotated[str, AfterValidator(_email)]
Phone = Annotated[str, StringConstraints(strip_whitespace=True), AfterValidator(_phone)]
FileName = Annotated[str, AfterValidator(_file)]
DocumentName = Annotated[FileName, _kept_to("document-kind", "pdf txt csv ics")]
RecordingName = Annotated[FileName, _kept_to("recording-kind", " ".join((*SOUNDS, *FILMS)))]
CaptionsName = Annotated[FileName, _kept_to("captions-kind", "vtt")]
Address = Annotated[str, AfterValidator(_address)]
ConsentReference = Annotated[str, AfterValidator(_reference)]

Purpose = Literal["web", "feed", "kiosk", "print", "social"]
Voice = Literal["learner", "apprentice", "adult-trainee", "staff", "parent", "host", "tutor", "contact"]
AgeBand = Literal["under-16", "16-17", "18-20", "21-25", "26-40", "over-40"]
Direction = Literal["outgoing", "incoming"]
Participation = Literal["individual", "group"]
MobilityKind = Literal["internship", "study-stay", "course", "job-shadowing", "teaching", "volunteering", "virtual"]
Travel = Literal["train", "coach", "car", "ferry", "plane", "bicycle", "none"]
Modality = Literal["in-person", "webalim", "social-networks", "collaborative-platforms"]
Level = Literal["local", "departmental", "regional", "national", "european", "professional-body"]
PartnerKind = Literal["school", "farm", "company", "local-authority", "association", "network"]
Framework = Literal["erasmus", "decentralised-cooperation", "bilateral", "network", "webalim"]
ProjectStatus = Literal["planned", "ongoing", "completed"]
EventKind = Literal["open-day", "information-meeting", "institutional-meeting", "departure", "return"]
EventStatus = Literal["scheduled", "postponed", "cancelled"]
Stage = Literal["before", "during", "after"]
BadgeMotif = Literal["compass", "words", "bridge", "wheat", "anchor", "lighthouse", "sail"]
Duty = Literal["statement", "disclaimer", "logo", "emblem"]
Emblem = Literal["eu"]
MenuPlace = Literal["main", "footer", "home", "none"]
