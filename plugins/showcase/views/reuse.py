"""Stories and indicators as data for other sites: a documented shape, the same for every language.

`VERSION` is raised when a field goes or changes its meaning; new fields may come without that.  Only what may go into
feeds is in it, and of a story's people no more than an age band: a name would outlive its consent on somebody's disk.
"""

from __future__ import annotations

from typing import Any

from ..library.lens import Lens
from ..library.rows import Row
from .cards import address, localized, programme
from .feed import tag
from .kit import Kit
from .measures import WAYS, LEVELS, broken, by_level, counted, learners, named
from .pictures import cover
from .reach import reach
from .shares import LINES, THRESHOLD

VERSION = 1
# stories a file: about 30 kB compressed, and an edit makes one file again
SIZE = 100

Data = dict[str, Any]


def stories_data(lens: Lens, kit: Kit, lang: str, number: int) -> Data:
    """One page of the testimonies, newest first, from 1."""
    where, words = lens.addresses, kit.strings[lang]
    total = lens.ask("shared_total", "testimony", lang)
    following = kit.host + where.stories_data(lang, number + 1) if number * SIZE < total else None
    return {
        **_about(lens, kit, lang, words.say("Testimonies"), where.section("testimony", lang), where.stories_data(lang, number)),
        "terms": words.say("Stories belong to those who told them: link to them freely, ask before you publish them again, and take down what is no longer here."),
        "total": total,
        "next": following,
        "stories": [_story(lens, kit, row) for row in lens.ask("shared_slice", "testimony", lang, (number - 1) * SIZE, number * SIZE)],
    }


def indicators_data(lens: Lens, kit: Kit, lang: str) -> Data:
    """The indicators of every school year, as they may be published."""
    where, words, site = lens.addresses, kit.strings[lang], lens.site
    licence = site.legal.licence
    return {
        **_about(lens, kit, lang, words.say("Indicators"), where.indicators(lang), where.indicators_data(lang)),
        "licence": {"name": localized(lens, licence.name, lang), "url": licence.url} if licence else None,
        "threshold": THRESHOLD,
        "currency": "EUR",
        "years": _years(lens, kit, lang),
    }


def _about(lens: Lens, kit: Kit, lang: str, title: str, page: str, own: str) -> Data:
    where, site = lens.addresses, lens.site
    return {
        "version": VERSION,
        "language": lang,
        "title": f"{localized(lens, site.name, lang)}, {title}",
        "url": kit.host + own,
        "page": kit.host + page,
        "documentation": kit.host + where.section("reuse", lang),
        "publisher": {"name": localized(lens, site.institution, lang), "url": kit.host + where.home(lang), "email": site.email},
    }


def _story(lens: Lens, kit: Kit, row: Row) -> Data:
    words, host = kit.strings[row.lang], kit.host
    entry = lambda kind, slug: lens.ask("row", kind, slug, row.lang) if slug else None  # noqa: E731
    linked = lambda found: {"name": found.title, "url": host + address(lens, found)} if found else None  # noqa: E731
    return {
        "id": tag(lens, kit, f"{row.lang}/testimony/{row.slug}"),
        "url": host + address(lens, row),
        "title": row.title,
        "summary": row.summary,
        "published": row.published or None,
        "modified": row.modified or None,
        "country": {"id": row.country, "name": words.country(row.country)},
        "city": row.city or None,
        "latitude": row.latitude,
        "longitude": row.longitude,
        "start": row.start,
        "end": row.end,
        "days": row.days,
        "school_year": row.school_year,
        "direction": row.direction,
        "participation": row.participation,
        "kind": {"id": row.nature, "name": words.term("kind", row.nature)},
        "modalities": list(row.modalities),
        "centre": _named(lens, lens.site.centres, row.centres[0], row.lang),
        "programme": {"id": row.programme, "name": programme(lens, row)},
        "age_band": row.age or None,
        "host": linked(entry("partner", row.host)),
        "project": linked(entry("project", row.project)),
        "picture": _picture(kit, row),
    }


def _named(lens: Lens, known: tuple, wanted: str, lang: str) -> Data:
    return {"id": wanted, "name": next((localized(lens, each.short, lang) for each in known if each.id == wanted), wanted)}


def _picture(kit: Kit, row: Row) -> Data | None:
    found = cover(kit, row.cover) if row.shared else None
    return {"url": kit.host + found.src, "width": found.width, "height": found.height, "alt": found.alt} if found else None


def _years(lens: Lens, kit: Kit, lang: str) -> list[Data]:
    totals = {way: learners(lens, way) for way in WAYS}
    splits = {(way, line): broken(lens, way, line) for way in WAYS for line in LINES}
    money, supports, shares = by_level(lens, "fundings"), by_level(lens, "supports"), reach(lens)
    found = []
    for year in reversed(lens.ask("indicator_years", lang)):
        told: Data = {"school_year": year, "url": kit.host + lens.addresses.indicators(lang, year)}
        for way in WAYS:
            if year in totals[way]:
                lines = {f"by_{line}": _broken(lens, kit, lang, line, splits[way, line], year) for line in LINES}
                told[way] = {"total": totals[way][year], **lines}
        if year in shares:
            told["share_left_at_least_once"] = shares[year]
        for name, levels in (("fundings", money), ("supports", supports)):
            if year in levels["local"]:
                told[name] = {"counted": counted(levels)[year], "by_level": {level: levels[level][year] for level in LEVELS}}
        found.append(told)
    return found


def _broken(lens: Lens, kit: Kit, lang: str, line: str, split, year: str) -> list[Data] | None:
    """The values that are shown, largest first, and the rest under the id `others`; None where the total may not be broken down."""
    shown = sorted(((value, numbers[year]) for value, numbers in split.shown.items() if year in numbers), key=lambda pair: (-pair[1], pair[0]))
    if not shown:
        return None
    rest = [{"id": "others", "name": kit.strings[lang].say("Others"), "number": split.others[year]}] if split.others.get(year) else []
    return [{"id": value, "name": named(lens, kit, lang, line, value), "number": number} for value, number in shown] + rest
