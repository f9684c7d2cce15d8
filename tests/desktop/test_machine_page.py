"""The Machine page: facts as far as they are known, measuring, and a profile for others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from leastwise.core import Core
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.pages.machine.page import MachinePage
from leastwise.desktop.pages.machine.sheets import MachineSheets
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.sentence_banner import Tone
from leastwise.desktop.widgets.share_bar import ShareBar
from leastwise.desktop.window import MainWindow
from leastwise.domain.fits import FitVerdict
from leastwise.paths import Paths
from leastwise.report.machine_profile import read_profile
from leastwise.settings import Settings
from tests.desktop.conftest import LIMIT_MS
from tests.desktop.recorded_core import ENGINE_DIED, RecordedCore
from tests.desktop.recorded_machine import DISTURBED, MEASURED

Open = Callable[[CoreCalls], MainWindow]


def opened(qtbot: QtBot, window: MainWindow) -> MachinePage:
    """The page, once it has looked."""
    page = window.machine_page
    window.open_page(window.pages.index(page))
    qtbot.waitUntil(lambda: bool(page.facts), timeout=LIMIT_MS)
    return page


def measured(qtbot: QtBot, page: MachinePage) -> None:
    with qtbot.waitSignal(page.run_ended, timeout=LIMIT_MS):
        page.do_main_action()


def test_the_machine_is_told_in_facts(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window)
    facts = dict(page.facts)
    assert facts["Cores"] == "8 physical, 16 logical"
    assert facts["Kinds of cores"] == "2 for performance, 6 for efficiency"
    assert facts["Memory"] == "22.0 GiB available of 31.0 GiB"
    assert facts["Other programs"] == "5.00 GiB at most, by closing all of them"
    assert facts["Swap"] == "8.00 GiB free of 8.00 GiB"
    assert "integrated or discrete is not told" in facts["GPU"]
    assert facts["Disk for models"] == "201 GB free of 512 GB"
    assert facts["Power"] == "-"
    assert facts["Not detected"] == "the power source"


def test_until_it_is_measured_it_is_said_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window)
    assert page.banner.sentence == "Not measured yet."
    assert "about 20 s" in page.banner.second
    assert page.rates == []
    assert page.measure_button.text() == "Measure"


def test_measuring_shows_progress_and_then_the_rates(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    core.measure_s = 0.4
    page = opened(qtbot, window)
    qtbot.waitUntil(page.measure_button.hasFocus, timeout=LIMIT_MS)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.progress.fraction > 0, timeout=LIMIT_MS)
    assert page.busy
    assert page.progress.isVisible()
    assert page.progress.text.endswith("s left")
    assert page.measure_button.text() == "Cancel"
    assert not page.export_button.isEnabled()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert page.banner.sentence == "Reads memory at 64.2 GB/s."
    qtbot.waitUntil(lambda: bool(page.rates), timeout=LIMIT_MS)
    assert ("8 threads", "64.2 GB/s", "") in page.rates
    assert ("Q4_K", "51.2 GB/s", "614 GFLOP/s") in page.rates
    assert len({name for name, *_ in page.rates}) == len(page.rates)
    assert not page.progress.isVisible()
    assert page.measure_button.text() == "Measure again"


def test_escape_stops_measuring_and_what_was_measured_before_stays(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    core.speed, core.measure_s = MEASURED, 8.0
    page = opened(qtbot, window)
    page.do_main_action()
    qtbot.waitUntil(lambda: page.progress.fraction > 0, timeout=LIMIT_MS)
    with qtbot.waitSignal(page.run_ended, timeout=LIMIT_MS):
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert page.measure_button.text() == "Stopping"
    assert not page.busy
    assert not page.error.isVisible()
    assert page.banner.sentence == "Reads memory at 64.2 GB/s."
    assert page.measure_button.text() == "Measure again"


def test_a_failure_is_told_and_measuring_can_be_tried_again(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    core.measure_fault = ENGINE_DIED
    page = opened(qtbot, window)
    measured(qtbot, page)
    assert "SIGKILL" in page.error.text
    assert page.banner.sentence == "Not measured yet."
    core.measure_fault = None
    measured(qtbot, page)
    assert not page.error.isVisible()
    qtbot.waitUntil(lambda: bool(page.rates), timeout=LIMIT_MS)


def test_what_was_disturbed_or_left_out_is_said(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    core.speed = DISTURBED
    page = opened(qtbot, window)
    assert page.banner.tone is Tone.UNDECIDED
    assert "Other programs used 40 %" in page.banner.second
    said = [label.text() for label in page.findChildren(QLabel)]
    assert any(text.startswith("Not measured: F16 weights, recurrent layers") for text in said)


def test_nothing_is_measured_while_another_page_is_at_work(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    core.case_s = 0.02
    window.find_page.do_main_action()
    assert window.find_page.busy
    page = opened(qtbot, window)
    page.do_main_action()
    assert not page.busy
    assert "spoil" in page.error.text
    window.find_page.stop()
    qtbot.waitUntil(lambda: not window.find_page.busy, timeout=LIMIT_MS)


def test_other_pages_wait_while_the_machine_is_measured(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    core.measure_s = 8.0
    page = opened(qtbot, window)
    page.do_main_action()
    assert window.find_page.elsewhere()
    assert window.bench_page.elsewhere()
    assert not page.elsewhere()
    page.stop()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)


@pytest.mark.parametrize("speed", [None, MEASURED])
def test_a_profile_is_written_and_what_it_holds_is_said(
    qtbot: QtBot, window: MainWindow, core: RecordedCore, tmp_path: Path, speed: object
) -> None:
    core.speed = MEASURED if speed else None
    page = opened(qtbot, window)
    path = tmp_path / "laptop.json"
    page.export_to(path)
    qtbot.waitUntil(page.told.isVisible, timeout=LIMIT_MS)
    assert path.name in page.told.text()
    assert ("without a speed" in page.told.text()) == (speed is None)
    assert read_profile(path).speed == core.speed


def test_a_profile_never_replaces_another_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(b"GGUF")
    page = opened(qtbot, window)
    page.export_to(model)
    qtbot.waitUntil(page.error.isVisible, timeout=LIMIT_MS)
    assert "stays as it is" in page.error.text
    assert model.read_bytes() == b"GGUF"


def test_each_fact_is_said_with_its_name_and_can_be_copied(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = opened(qtbot, window)
    labels = {label.accessibleName(): label for label in page.findChildren(QLabel)}
    memory = labels["Memory: 22.0 GiB available of 31.0 GiB"]
    assert memory.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert f"{22 << 30:,} B" in memory.toolTip()


def test_what_fits_is_counted_and_leads_to_the_models(
    qtbot: QtBot, window: MainWindow, core: RecordedCore, tmp_path: Path
) -> None:
    with Core(Paths(tmp_path / "real"), Settings()) as real:
        known = core.catalogue.known = real.catalogue.fits()
    verdicts = [one.fit.judgement.verdict for one in known if one.fit and one.fit.judgement]
    page = opened(qtbot, window)
    fits = page.sheets.fits
    qtbot.waitUntil(fits.isVisible, timeout=LIMIT_MS)
    count = verdicts.count(FitVerdict.FITS)
    assert fits.said[0] == f"Fit: {count} of the {len(known)} models of the catalogue"
    assert "of memory" in fits.said[-1]
    assert "no file was looked at" in fits.basis.text()
    fits.show_models.click()
    qtbot.waitUntil(lambda: window.page is window.models_page, timeout=LIMIT_MS)


def test_rates_are_drawn_to_one_scale_and_stand_beside_the_facts_where_there_is_room(
    qtbot: QtBot, theme: Theme, core: RecordedCore
) -> None:
    sheets = MachineSheets(theme)
    qtbot.addWidget(sheets)
    for _ in sheets.show_machine(core.computer(), MEASURED):
        pass
    rates, facts = sheets.rates, sheets.facts
    assert rates is not None
    assert facts is not None
    shares = [bar.share for bar in rates.findChildren(ShareBar)]
    assert max(shares) == 1.0
    assert min(shares) == pytest.approx(3.21e11 / 1.21e12)  # Q5_0 against F16, of what is computed
    sheets.resize(500, 1200)
    sheets.show()
    qtbot.waitUntil(lambda: rates.mapTo(sheets, QPoint()).x() == facts.mapTo(sheets, QPoint()).x())
    sheets.resize(1600, 1000)
    qtbot.waitUntil(lambda: rates.mapTo(sheets, QPoint()).x() < facts.mapTo(sheets, QPoint()).x())
