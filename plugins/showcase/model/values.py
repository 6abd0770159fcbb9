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
from ..terms.schoolyear import is_school_year
from ..terms.slugs import is_slug


def refuse(code: str) -> PydanticCustomError:
    """The error that `library/validate` turns into the problem of that code."""
    return PydanticCustomError(code, "{code}", {"code": code})


def _day(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            raise refuse("day")
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise refuse("day-impossible") from None
    return value


def _moment(value: object) -> object:
    if isinstance(value, str):
        match = re.fullmatch(r"(\d{4}-\d\d-\d\d)[ T](\d\d?)[:h](\d\d)(?::00)?", value)
        if not match:
            raise refuse("moment")
        try:
            return datetime.fromisoformat(f"{match[1]} {int(match[2]):02}:{match[3]}")
        except ValueError:
            raise refuse("day-impossible") from None
    return value


def _flag(value: object) -> object:
    if isinstance(value, str):
        known = {"true": True, "yes": True, "oui": True, "false": False, "no": False, "non": False}
        if value.lower() not in known:
            raise refuse("flag")
        return known[value.lower()]
    return value


def _whole(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch(r"\d{1,9}", value):
            raise refuse("whole-number")
        return int(value)
    return value


def _amount(value: object) -> object:
    if isinstance(value, str):
        plain = re.sub(r"[   ](?=\d{3}(?!\d))", "", value)
        if not re.fullmatch(r"\d{1,9}(?:[.,]\d{1,2})?", plain):
            raise refuse("amount")
        return float(plain.replace(",", "."))
    return value


def _degrees(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch(r"[+-]?\d{1,3}(?:\.\d{1,8})?", value):
            raise refuse("degrees")
        return float(value)
    return value


def _share(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch(r"(?:0|1)?(?:\.\d{1,4})?", value) or not value or float(value) > 1:
            raise refuse("focus")
        return float(value)
    return value


def _country(value: str) -> str:
    if value not in CODES:
        raise refuse("country")
    return value


def _slug(value: str) -> str:
    if not is_slug(value):
        raise refuse("slug")
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
    if not re.fullmatch(r"https?://[^\s/?#@:]+\.[^\s/?#@:]+(?::\d+)?(?:[/?#]\S*)?", value):
        raise refuse("url")
    return value


def _email(value: str) -> str:
    if not re.fullmatch(r"[^\s@<>\"']+@[^\s@<>\"']+\.[^\s@<>\"']+", value):
        raise refuse("email")
    return value


def _file(value: str) -> str:
    if not re.fullmatch(r"[^/\\:*?\"<>|\x00-\x1f]+\.[A-Za-z0-9]+", value) or value.startswith("."):
        raise refuse("file-name")
    return value


def _address(value: str) -> str:
    if not re.fullmatch(r"/(?:[\w.~-]+/)*(?:[\w.~-]+)?", value) or ".." in value:
        raise refuse("address")
    return value


def _reference(value: str) -> str:
    if not re.fullmatch(r"[A-Z]{1,6}(?:-?\d+)+[A-Z]?", value):
        raise refuse("consent-reference")
    return value


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=20_000)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400)]
Day = Annotated[date, BeforeValidator(_day)]
Moment = Annotated[datetime, BeforeValidator(_moment)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Whole = Annotated[int, BeforeValidator(_whole), Field(ge=0)]
Amount = Annotated[float, BeforeValidator(_amount), Field(ge=0)]
Latitude = Annotated[float, BeforeValidator(_degrees), Field(ge=-90, le=90)]
Longitude = Annotated[float, BeforeValidator(_degrees), Field(ge=-180, le=180)]
Share = Annotated[float, BeforeValidator(_share), Field(ge=0, le=1)]
Country = Annotated[str, AfterValidator(_country)]
Slug = Annotated[str, AfterValidator(_slug)]
Lang = Annotated[str, AfterValidator(_lang)]
SchoolYear = Annotated[str, AfterValidator(_school_year)]
Url = Annotated[str, AfterValidator(_url)]
Email = Annotated[str, AfterValidator(_email)]
FileName = Annotated[str, AfterValidator(_file)]
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
MenuPlace = Literal["main", "footer", "home", "none"]
