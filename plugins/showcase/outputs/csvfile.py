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
    writer.writerows([_harmless(cell) for cell in row] for row in view.rows)
    return out.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    """A text that no spreadsheet runs as a formula: an apostrophe tells it to show the rest as it is (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
