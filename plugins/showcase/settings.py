"""Pelican's settings as one checked Project.  Pelican lets unknown names pass in silence; ours are refused."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from platformdirs import user_cache_path

from .build.project import Project
from .terms.languages import is_language_tag
from .terms.problem import ContentError, Problem, problem

DEFAULTS: dict[str, Any] = {
    "ESCALES_LANGUAGES": {"fr": "", "en": "en"},
    "ESCALES_CACHE": ".cache",
    "ESCALES_TODAY": "",
    "ESCALES_PREVIEW": False,
    "ESCALES_AVIF": False,
    "ESCALES_SEARCH": False,
    "ESCALES_PAPER": False,
    "ESCALES_CARDS": False,
    "ESCALES_KIOSK": True,
    "ESCALES_THEME_DAY": "",
    "ESCALES_ASIDE": (),
    "ESCALES_FORMER": False,
}


def project_of(settings: Mapping[str, Any], base: Path) -> Project:
    """The project that the settings describe; `base` is the folder of pelicanconf.py.  Raises ContentError."""
    problems = _unknown(settings) + _languages(settings)
    day = settings.get("ESCALES_TODAY") or ""
    try:
        today = date.fromisoformat(day) if day else datetime.now(ZoneInfo(settings.get("TIMEZONE", "Europe/Paris"))).date()
    except ValueError:
        problems.append(_refused("ESCALES_TODAY", day, "AAAA-MM-JJ / YYYY-MM-DD"))
        today = date.min
    siteurl = str(settings.get("SITEURL") or "")
    if siteurl and not siteurl.startswith(("https://", "http://")):
        problems.append(_refused("SITEURL", siteurl, "https://…"))
    if problems:
        raise ContentError(problems)
    content = Path(settings["PATH"])
    return Project(
        content=content,
        output=Path(settings["OUTPUT_PATH"]),
        cache=_cache(settings, base),
        theme=Path(settings["THEME"]),
        shown=content.name,
        siteurl=siteurl.rstrip("/"),
        languages={lang: f"{prefix.strip('/')}/" if prefix else "" for lang, prefix in _setting(settings, "ESCALES_LANGUAGES").items()},
        today=today,
        preview=bool(_setting(settings, "ESCALES_PREVIEW")),
        workers=max(1, os.cpu_count() or 1),
        avif=bool(_setting(settings, "ESCALES_AVIF")),
        # the preview shows pages, and repaints them in an instant
        kiosk=bool(_setting(settings, "ESCALES_KIOSK")),
        paper=bool(_setting(settings, "ESCALES_PAPER")) and not _setting(settings, "ESCALES_PREVIEW"),
        cards=bool(_setting(settings, "ESCALES_CARDS")) and not _setting(settings, "ESCALES_PREVIEW"),
        machine=user_cache_path("escales", appauthor=False),
        search="made" if _setting(settings, "ESCALES_SEARCH") else "",
        theme_day=str(_setting(settings, "ESCALES_THEME_DAY")),
        aside=tuple(_setting(settings, "ESCALES_ASIDE")),
        former=bool(_setting(settings, "ESCALES_FORMER")),
    )


def _setting(settings: Mapping[str, Any], name: str) -> Any:
    return settings.get(name, DEFAULTS[name])


def _cache(settings: Mapping[str, Any], base: Path) -> Path:
    """A cache of its own for each output folder: a preview must not undo what a publication knows."""
    whole = base / _setting(settings, "ESCALES_CACHE")
    return whole / Path(settings["OUTPUT_PATH"]).resolve().name


def _unknown(settings: Mapping[str, Any]) -> list[Problem]:
    names = [name for name in settings if name.startswith("ESCALES_") and name not in DEFAULTS]
    return [_refused(name, settings[name], (get_close_matches(name, DEFAULTS, 1, 0) or [""])[0] + " ?") for name in names]


def _languages(settings: Mapping[str, Any]) -> list[Problem]:
    languages = _setting(settings, "ESCALES_LANGUAGES")
    shaped = isinstance(languages, dict) and languages and all(is_language_tag(lang) and isinstance(prefix, str) for lang, prefix in languages.items())
    if shaped and len({prefix.strip("/") for prefix in languages.values()}) == len(languages):
        return []
    return [_refused("ESCALES_LANGUAGES", languages, '{"fr": "", "en": "en"}')]


def _refused(name: str, found: object, expected: str) -> Problem:
    return problem("setting", "pelicanconf.py", 0, name, name=name, found=found, expected=expected)
