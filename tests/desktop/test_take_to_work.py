"""A winner taken to work from the window: served, handed over, and data to tune with."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from leastwise.core import Core
from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.history.page import HistoryPage
from leastwise.desktop.pages.suites.page import SuitesPage
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.window import MainWindow
from leastwise.desktop.work.server_desk import ServerDesk
from leastwise.desktop.work.work_button import WorkButton
from leastwise.desktop.work.work_deeds import WorkDeeds
from leastwise.domain.messages import say
from leastwise.domain.serving import EngineBack, EngineLost, ServerEnded, ServerTraffic
from leastwise.paths import Paths
from leastwise.settings import Settings
from leastwise.store.history import History
from tests.desktop.conftest import whole
from tests.desktop.recorded_core import RecordedCore
from tests.desktop.recorded_work import ADDRESS, RecordedServer
from tests.integration.past_samples import add_run

LIMIT_MS = 60_000
Opener = Callable[[CoreCalls], MainWindow]


@pytest.fixture
def window(qtbot: QtBot, open_on: Opener, core: RecordedCore) -> MainWindow:
    """The window with a finished walk."""
    window = open_on(core)
    window.find_page.begin()
    qtbot.waitUntil(lambda: not window.find_page.busy, timeout=LIMIT_MS)
    return window


def _serve(qtbot: QtBot, window: MainWindow, core: RecordedCore) -> RecordedServer:
    window.find_page.work_button.serve.trigger()
    qtbot.waitUntil(lambda: window.serving.address != "", timeout=LIMIT_MS)
    return core.serving.servers[-1]


def test_a_winner_is_served_as_it_passed_and_stopped_again(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    button = window.find_page.work_button
    assert button.isVisible()
    server = _serve(qtbot, window, core)
    assert server.model == Path("/m/winner.gguf")
    assert server.like is not None
    assert server.like.threads == 3
    assert len(server.options.token) >= 24
    bar = window.server_bar
    assert bar.isVisible()
    assert ADDRESS in bar.what.text()
    assert server.options.token not in bar.what.text()
    bar.copy_address.click()
    assert QGuiApplication.clipboard().text() == ADDRESS
    bar.copy_token.click()
    assert QGuiApplication.clipboard().text() == server.options.token
    server.tell(ServerTraffic(requests=5, active=2, requests_per_s=0.5))
    qtbot.waitUntil(lambda: "0.5 requests/s, 2 now, 5" in bar.traffic.text(), timeout=LIMIT_MS)
    server.tell(EngineLost(say("serve.engine_away")))
    qtbot.waitUntil(lambda: "loading it again" in bar.what.text(), timeout=LIMIT_MS)
    server.tell(EngineBack())
    qtbot.waitUntil(lambda: ADDRESS in bar.what.text(), timeout=LIMIT_MS)
    bar.stop_button.click()
    qtbot.waitUntil(lambda: server.stopped, timeout=LIMIT_MS)
    assert not bar.isVisible()


def test_a_server_that_ends_is_told_and_closing_the_window_asks(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    server = _serve(qtbot, window, core)
    how = say("how.exit", status=3)
    server.tell(ServerEnded(say("serve.ended", model="winner", how=how, log="x.log")))
    qtbot.waitUntil(window.find_page.error.isVisible, timeout=LIMIT_MS)
    assert not window.server_bar.isVisible()

    server = _serve(qtbot, window, core)
    asked: list[str] = []

    def answer(words: str) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        next(button for button in box.buttons() if button.text() == words).click()

    QTimer.singleShot(0, lambda: answer("Keep running"))
    window.close()
    assert asked == ["A model is being served."]
    assert window.isVisible()
    assert not server.stopped
    QTimer.singleShot(0, lambda: answer("Stop and close"))
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=LIMIT_MS)
    assert server.stopped


def test_files_go_into_a_new_folder_where_the_user_says(
    qtbot: QtBot,
    window: MainWindow,
    core: RecordedCore,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page = window.find_page
    page.work_button.targets[0].trigger()
    qtbot.waitUntil(lambda: "Handed" in page.summary.text(), timeout=LIMIT_MS)
    ((target, folder),) = core.handing_off.written
    assert target == "ollama"
    assert folder.parent == tmp_path
    assert page.walk is not None
    assert str(page.walk.run_id) in folder.name


def test_a_past_run_gives_data_to_tune_with(
    qtbot: QtBot, theme: Theme, memory: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    paths = Paths(tmp_path / "home")
    with History.open(paths.database) as history:
        add_run(history, "PPFPP")
    with Core(paths, Settings()) as core:
        jobs = Jobs("leastwise.log")
        page = HistoryPage(theme, core, jobs, memory)
        jobs.setParent(page)
        bridge = Bridge(page)
        deeds = WorkDeeds(core, jobs, ServerDesk(core, jobs, bridge, page), page)
        deeds.listen(page.work_button, page.tell_done, page.error.tell)
        page.show()
        page.open_run(1)
        qtbot.waitUntil(page.work_button.isVisible, timeout=LIMIT_MS)
        page.work_button.tuning.trigger()
        qtbot.waitUntil(lambda: "held out" in page.about.text(), timeout=LIMIT_MS)
        assert (tmp_path / "leastwise-run-1-tuning" / "train.jsonl").exists()
        assert jobs.stop(30)
        page.close()
        page.deleteLater()


def test_a_suite_gives_data_to_tune_with_from_its_newest_run(
    qtbot: QtBot, theme: Theme, memory: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    paths = Paths(tmp_path / "home")
    folder = paths.suites / "rivers"
    folder.mkdir(parents=True)
    tests = [{"vars": {"n": f"number {n} of {n * 7}"}} for n in range(5)]
    config = {"prompts": ["Name {{n}}"], "tests": tests}
    (folder / "promptfooconfig.yaml").write_text(json.dumps(config))
    with Core(paths, Settings()) as core:
        jobs = Jobs("leastwise.log")
        page = whole(SuitesPage(theme, core, jobs, memory))
        jobs.setParent(page)
        deeds = WorkDeeds(core, jobs, ServerDesk(core, jobs, Bridge(page), page), page)
        deeds.listen_suites(page.tuning_wanted, page.tell_done, page.error.tell)
        page.show()
        page.list_suites()
        qtbot.waitUntil(lambda: page.listed.chosen is not None, timeout=LIMIT_MS)
        page.listed.table.choose_row(page.listed.table.shown_rows[0])
        page.listed.tuning.click()
        qtbot.waitUntil(page.error.isVisible, timeout=LIMIT_MS)
        with History.open(paths.database) as history:
            add_run(history, "PPFPP", suite=core.load_suite(str(folder)))
        page.listed.tuning.click()
        qtbot.waitUntil(lambda: "held out" in page.listed.about.text(), timeout=LIMIT_MS)
        assert (tmp_path / "rivers-tuning" / "train.jsonl").exists()
        assert not page.error.isVisible()
        assert jobs.stop(30)
        page.close()
        page.deleteLater()


def test_a_decision_is_learned_from_its_reference_and_served_from_its_ladder(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    button = WorkButton()
    qtbot.addWidget(button)
    button.show_run(4, passed=True, taught_by=7)
    with qtbot.waitSignal(button.tuning_wanted) as tuned:
        button.tuning.trigger()
    with qtbot.waitSignal(button.serve_wanted) as served:
        button.serve.trigger()
    assert tuned.args == [7, tmp_path / "leastwise-run-7-tuning"]
    assert served.args == [4]


def test_without_a_winner_there_is_only_data_to_tune_with(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path)
    core.recordings = core.recordings[:2]
    window = open_on(core)
    window.find_page.begin()
    qtbot.waitUntil(lambda: not window.find_page.busy, timeout=LIMIT_MS)
    button = window.find_page.work_button
    assert button.isVisible()
    assert not button.serve.isEnabled()
    assert not any(target.isEnabled() for target in button.targets)
    assert button.tuning.isEnabled()
