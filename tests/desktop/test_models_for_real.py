"""The Models page on the real core: real headers, llama.cpp's own plans, a real rehearsal."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from leastwise.core import Core
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.window import MainWindow
from leastwise.domain.fits import FitVerdict, Ground
from leastwise.paths import Paths, shipped_models
from leastwise.settings import Settings

LIMIT_MS = 150_000
Opener = Callable[[CoreCalls], MainWindow]
TWO = ("triage-35k-Q8_0.gguf", "triage-351k-Q4_0.gguf")


@pytest.fixture(params=[2, pytest.param(10, marks=pytest.mark.campaign)])
def models(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many models ship: two of them are planned in a fifth of the time of all."""
    if request.param == len(TWO):
        folder = tmp_path / "shipped"
        shutil.copytree(shipped_models(), folder, ignore=shutil.ignore_patterns("*.gguf"))
        for name in TWO:
            shutil.copy(shipped_models() / "house" / name, folder / "house")
        monkeypatch.setattr("leastwise.services.shipped_models", lambda: folder)
    return int(request.param)


def test_models_are_planned_dragged_and_rehearsed(
    qtbot: QtBot, open_on: Opener, tmp_path: Path, models: int
) -> None:
    with Core(Paths(tmp_path / "home"), Settings()) as core:
        window = open_on(core)
        page = window.models_page
        window.open_page(window.pages.index(window.models_page))
        qtbot.waitUntil(
            lambda: (
                bool(page.rows)
                and not page.gathering.listing.running
                and page.panel.row is not None
            ),
            timeout=LIMIT_MS,
        )
        here = page.shelf.here
        fits = [row.fit for row in here]
        assert [str(fit.reference) for fit in fits if fit] == list(core.model_references())
        assert len(fits) == models
        for fit in fits:
            assert fit is not None
            assert fit.judgement is not None
            assert fit.memory is not None
            assert fit.judgement.verdict is FitVerdict.FITS
            assert fit.memory.method == "dry-run"
            assert fit.speed is None  # this computer was not measured in this data directory
            assert fit.speed_missing is not None

        smallest = min(here, key=lambda row: row.fit.file_bytes if row.fit else 0)
        page.table.choose_row(smallest)
        slider = page.panel.context.slider
        slider.setSliderDown(True)
        slider.setValue(slider.minimum())
        qtbot.waitUntil(lambda: smallest.shown is not None, timeout=LIMIT_MS)
        dragged = smallest.shown
        assert dragged is not None
        assert dragged.memory is not None
        assert dragged.memory.method == "formula"
        slider.setSliderDown(False)
        qtbot.waitUntil(lambda: not smallest.pending, timeout=LIMIT_MS)
        let_go = smallest.shown
        assert let_go is not None
        assert let_go.memory is not None
        assert let_go.memory.method == "dry-run"
        # The program's own share differs by a page or two from one process to the next.
        drift_bytes = abs(let_go.memory.total_bytes - dragged.memory.total_bytes)
        assert drift_bytes < 4 * 2**20

        page.rehearse()
        qtbot.waitUntil(
            lambda: smallest.in_panel is not None and smallest.in_panel.speed is not None,
            timeout=LIMIT_MS,
        )
        assert smallest.in_panel is not None
        assert smallest.in_panel.speed is not None
        assert smallest.in_panel.speed.ground is Ground.REHEARSED
        assert list(core.paths.planning.iterdir()) == []
