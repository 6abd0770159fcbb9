"""Data for other sites as JSON (RFC 8259): one line a field, so that a change can be read."""

from __future__ import annotations

import json
from typing import Any


def data_json(data: dict[str, Any]) -> bytes:
    """The file; fields in the order in which they were given, numbers without needless decimals."""
    return (json.dumps(_plain(data), ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
