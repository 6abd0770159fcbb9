"""The data that a script answers the filters from, as JSON: positions instead of words, so that a thousand stories weigh little."""

from __future__ import annotations

import json

from ..views.filters import FilterSheet


def finder_json(view: FilterSheet) -> bytes:
    """The file; a story that has one value of a trait has its position there, one with none or several a list of positions."""
    columns = [{"key": each.key, "values": each.values, "of": [of[0] if len(of) == 1 else of for of in each.of], "list": each.list} for each in view.columns]
    told = {"list": view.list, "later": view.later, "size": view.size, "stories": view.stories, "columns": columns}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
