"""CSV files to download: no cell of them is run by a spreadsheet."""

from __future__ import annotations

import pytest
from showcase.outputs.csvfile import sheet
from showcase.views.downloads import SheetView


@pytest.mark.parametrize("cell", ["=HYPERLINK(1)", "+33 2", "-1+1", "@SUM(A1)", "\t=1"])
def test_a_text_that_begins_as_a_formula_is_shown_and_not_run(cell: str) -> None:
    assert sheet(SheetView(("A",), ((cell,),), ";")).decode("utf-8-sig") == f"A\r\n'{cell}\r\n"


def test_other_texts_stay_as_they_are() -> None:
    assert sheet(SheetView(("A", "B"), (("< 5", "Région"),), ";")).decode("utf-8-sig") == "A;B\r\n< 5;Région\r\n"
