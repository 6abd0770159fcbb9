"""Small maps: where a country, a partner or a project's partners are, and the way there from home."""

from __future__ import annotations

from collections.abc import Sequence

from ..library.destinations import Destination
from ..library.lens import Lens
from ..library.rows import Row
from ..terms.alphabet import alphabetical
from .cards import link
from .kit import Kit
from .map import Call, Map, Marked, Plan, draw
from .windows import FLATTEST, STEEPEST, Form, chosen, in_europe

# the form of a map that may be as wide or as high as what it shows
ANY = FLATTEST, STEEPEST
# the tone of a country that is told of, on a map that compares none
TOLD = 2
# and on one that names nothing, seen at the size of a stamp
ALONE = 3
# so many of a country's cities are named in words
MOST_CITIES = 6
# letters of a map in the margin, and of one as wide as the text, by the map's width
LETTERS = {"small": 30, "large": 40}


def cities(place: Destination) -> tuple[str, ...]:
    """The names of a country's cities, an ellipsis for those beyond MOST_CITIES."""
    names = list(dict.fromkeys(port.city for port in place.ports if port.city))
    return (*names[:MOST_CITIES], *("…" for _ in names[MOST_CITIES : MOST_CITIES + 1]))


def haven(lens: Lens) -> tuple[float, float] | None:
    """Longitude and latitude of the institution, None where site.yaml does not tell."""
    site = lens.site
    return (site.longitude, site.latitude) if site.longitude is not None and site.latitude is not None else None


def of_country(lens: Lens, kit: Kit, lang: str, place: Destination, form: Form = ANY) -> Map | None:
    """Where a country is, its cities and the way there; None for one that is on no sheet."""
    words = kit.strings[lang]
    calls = [Call(port.longitude, port.latitude, "told" if port.told else "met", port.city) for port in place.ports]
    name = words.country(place.country)
    sails = [(port.longitude, port.latitude) for port in place.ports if port.travelled]
    return _drawn(lens, kit, lang, [place.country], calls, words.say("Where it is: %(name)s", name=name), words.listed(cities(place)), sails, form=form)


def of_places(lens: Lens, kit: Kit, lang: str, places: Sequence[Destination], title: str, form: Form) -> Map | None:
    """Several countries on one map, those with most stories named first: the piece of the sheet that holds their cities, or else themselves."""
    words, first = kit.strings[lang], sorted(places, key=lambda place: -place.stories)
    ports = [port for place in first for port in place.ports]
    points = [(port.longitude, port.latitude) for port in ports]
    home = haven(lens)
    sheet, window = chosen([place.country for place in first if not place.ports], [*points, *([home] if home else [])], form)
    # on the sheet of the world Europe is too small to write on
    name = lambda code: "" if sheet.name == "world" and in_europe(code) else words.country(code)  # noqa: E731
    marked = [Marked(place.country, TOLD + 1 if place.stories else TOLD, name(place.country)) for place in first if place.country != lens.site.country]
    calls = [Call(port.longitude, port.latitude, "told" if port.told else "met") for port in ports]
    sails = [(port.longitude, port.latitude) for port in ports if port.travelled]
    described = words.listed(sorted((words.country(each.code) for each in marked), key=alphabetical))
    return draw(sheet, Plan("places", title, described, window, marked, calls, lens.site.country, home, sails, round(window.width / LETTERS["large"])))


def of_partner(lens: Lens, kit: Kit, row: Row, form: Form = ANY) -> Map | None:
    """Where a partner is, and the way there."""
    words = kit.strings[row.lang]
    calls = [_call(row, row.city)] if row.longitude is not None else []
    return _drawn(lens, kit, row.lang, [row.country], calls, words.say("Where it is: %(name)s", name=row.title), ", ".join(filter(None, (row.city, words.country(row.country)))), form=form)


def of_partners(lens: Lens, kit: Kit, lang: str, rows: Sequence[Row]) -> tuple[Map, ...]:
    """Where the partners of a project are, each a link to its page: those in Europe on a map of their own where others are farther away."""
    found = [row for row in rows if row.longitude is not None]
    near, far = [row for row in found if in_europe(row.country)], [row for row in found if not in_europe(row.country)]
    if near and far:
        maps = (_partners(lens, kit, lang, near, near, kit.strings[lang].say("The partners in Europe")), _partners(lens, kit, lang, found, far, kit.strings[lang].say("The partners in the world")))
    else:
        maps = (_partners(lens, kit, lang, found, found, kit.strings[lang].say("The partners on a map")),) if found else ()
    return tuple(filter(None, maps))


def unnamed(lens: Lens, codes: Sequence[str], points: Sequence[tuple[float, float]], form: Form) -> Map | None:
    """Where some countries are, and the way to points (longitude, latitude) in them, without a word; None for what is on no sheet."""
    port = haven(lens)
    if not codes and not points:
        return None
    sheet, window = chosen(codes, [*points, *([port] if port else [])], form)
    marked = [Marked(code, ALONE) for code in codes if code in sheet.shapes and code != lens.site.country]
    calls = [Call(*point, "told") for point in points]
    return draw(sheet, Plan("unnamed", "", "", window, marked, calls, lens.site.country, port, points, 1)) if marked or calls else None


def _partners(lens: Lens, kit: Kit, lang: str, shown: Sequence[Row], linked: Sequence[Row], title: str) -> Map | None:
    """A map of partners, of whom some are linked and named."""
    codes = sorted({row.country for row in shown} - {lens.site.country})
    calls = [_call(row, row.city)._replace(link=link(lens, row)) for row in linked]
    names = kit.strings[lang].listed(sorted({kit.strings[lang].country(row.country) for row in linked}, key=alphabetical))
    return _drawn(lens, kit, lang, codes, calls, title, names, size="large")


def _call(row: Row, name: str) -> Call:
    return Call(row.longitude or 0, row.latitude or 0, "met", name)


def _drawn(lens: Lens, kit: Kit, lang: str, codes: Sequence[str], calls: Sequence[Call], title: str, description: str, sails: Sequence[tuple[float, float]] | None = None,
           size: str = "small", form: Form = ANY) -> Map | None:
    home, port = lens.site.country, haven(lens)
    points = [(call.longitude, call.latitude) for call in calls]
    sheet, window = chosen(codes, [*points, *([port] if port else [])], form)
    shapes = [sheet.shapes[code] for code in codes if code in sheet.shapes]
    if not shapes and not points:
        return None
    # where no city is named, the country is
    marked = [Marked(code, TOLD, "" if calls else kit.strings[lang].country(code)) for code in codes if code != home]
    return draw(sheet, Plan("locator" if size == "small" else f"partners-{sheet.name}", title, description, window, marked, calls, home, port, points if sails is None else sails, round(window.width / LETTERS[size])))
