"""What the data says of disputed land and what our map says: each departure from Natural Earth, with its reason."""

from __future__ import annotations

from shapely import MultiPolygon, Point, Polygon, box
from showcase.terms.atlas import OVERSEAS

from .source import joined, polygons

Countries = dict[str, list[Polygon]]

# land that the data names by itself or gives to another, and the country that we draw it with
# Crimea: General Assembly of the United Nations, resolution 68/262
CRIMEA = Point(34.1, 45.0)
# Western Sahara is not determined (list of non-self-governing territories): its border with Morocco is the parallel of
# 27°40' north, where the data follows the sand wall
SAHARA_NORTH = 27 + 40 / 60
JOINED = {"Somaliland": "SO", "N. Cyprus": "CY", "Siachen Glacier": "IN"}
# no country's people live there, or none that ISO knows; Kosovo has no code of ISO's, and is drawn by the one that the Union uses
DROPPED = ("AQ", "Indian Ocean Ter.")
RENAMED = {"Kosovo": "XK"}
# parts that have a code of their own: code → (country, a box around them: west, south, east, north)
PARTS = {
    "GF": ("FR", (-55, 2, -51, 6)), "GP": ("FR", (-62, 15.8, -61, 16.6)), "MQ": ("FR", (-61.3, 14.3, -60.7, 15)),
    "RE": ("FR", (55, -22, 56, -20)), "YT": ("FR", (45, -13.2, 45.4, -12.5)), "SJ": ("NO", (5, 73, 40, 82)), "BQ": ("NL", (-69, 11.5, -62, 18)),
}
# places that are too small for the data: longitude and latitude
POINTS = {
    "BV": (3.4, -54.4), "CC": (96.8, -12.2), "CX": (105.6, -10.5), "GI": (-5.35, 36.14), "TK": (-171.8, -9.2), "TV": (179.2, -8.5), "UM": (-176.5, 0.2), "AQ": (0, -75),
}


def settled(found: Countries) -> dict[str, MultiPolygon]:
    """Every country with the borders that our map draws."""
    countries = {code: list(parts) for code, parts in found.items() if code not in DROPPED}
    _hand_over_crimea(countries)
    _part_the_sahara(countries)
    for name, code in JOINED.items():
        countries[code] += countries.pop(name)
    for name, code in RENAMED.items():
        countries[code] = countries.pop(name)
    for code, (country, bounds) in PARTS.items():
        inside = [part for part in countries[country] if box(*bounds).contains(part)]
        countries[country] = [part for part in countries[country] if part not in inside]
        countries[code] = inside
    assert all(countries.get(code) for codes in OVERSEAS.values() for code in codes)
    return {code: joined(parts) for code, parts in countries.items()}


def _hand_over_crimea(countries: Countries) -> None:
    crimea = [part for part in countries["RU"] if part.contains(CRIMEA)]
    countries["RU"] = [part for part in countries["RU"] if part not in crimea]
    countries["UA"] += crimea


def _part_the_sahara(countries: Countries) -> None:
    north = box(-180, SAHARA_NORTH, 180, 90)
    morocco = countries["MA"]
    countries["MA"] = [piece for part in morocco for piece in polygons(part.intersection(north))]
    countries["EH"] += [piece for part in morocco for piece in polygons(part.difference(north))]
