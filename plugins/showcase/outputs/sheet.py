"""Sheets as CSV files (RFC 4180: lines end in CR LF)."""

from __future__ import annotations

import csv
import io

from ..views.downloads import SheetView


def sheet(view: SheetView) -> bytes:
    """The file in UTF-8 with a byte-order mark: without it Excel reads accents as Windows-1252, and other programs pass over it."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=view.separator, lineterminator="\r\n")
    writer.writerow(view.header)
    writer.writerows(view.rows)
    return out.getvalue().encode("utf-8-sig")
