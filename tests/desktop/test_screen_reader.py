"""The real window as a screen reader gets it, through AT-SPI."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from leastwise.desktop.page_table import PAGES
from tests.desktop.screen_reader import lacking, main

NAMELESS_MAY_BE = ("scroll pane", "filler")


@pytest.mark.campaign
@pytest.mark.skipif(bool(lacking()), reason=lacking() or "AT-SPI is here")
def test_a_screen_reader_is_told_what_every_page_holds(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    report = tmp_path / "tree.txt"
    began = time.monotonic()
    assert main(report) == 0
    pages: dict[str, list[str]] = {}
    for line in report.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            lines = pages.setdefault(line[2:], [])
        else:
            lines.append(line.strip())
    assert list(pages) == ["First start", *(entry.title for entry in PAGES)]
    for title, told in pages.items():
        focusable = [line for line in told if line.endswith("focusable")]
        assert focusable
        nameless = [
            line for line in focusable if "''" in line and not line.startswith(NAMELESS_MAY_BE)
        ]
        assert not nameless, title
        assert not [line for line in focusable if line.startswith(("unknown", "invalid"))], title
        record_property(f"{title}: things told of", len(told))
        record_property(f"{title}: of them focusable", len(focusable))
    record_property("seconds", round(time.monotonic() - began, 1))
