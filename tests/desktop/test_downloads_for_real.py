"""The tray on the real core: a model that ships comes from a Hub on the loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from leastwise.core import Core
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.downloads.row import DownloadRow
from leastwise.desktop.window import MainWindow
from leastwise.domain.downloads import DownloadPhase
from leastwise.paths import Paths, shipped_models
from leastwise.settings import Settings
from tests.fixtures.local_hub import LocalHub, local_hub

LIMIT_MS = 60_000
REPOSITORY = "house/triage-GGUF"
MODEL = shipped_models() / "house" / "triage-2.8M-Q8_0.gguf"
SLOW_BYTES_PER_S = 400_000.0
Opener = Callable[..., MainWindow]


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    """A Hub with one model."""
    with local_hub() as hub:
        hub.add(REPOSITORY, **{MODEL.name: MODEL.read_bytes()})
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        yield hub


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Core]:
    """A core with a data directory of its own."""
    with Core(Paths(tmp_path / "home"), Settings()) as core:
        yield core


def only_row(qtbot: QtBot, window: MainWindow) -> DownloadRow:
    """The one download, shown in full."""
    qtbot.waitUntil(lambda: bool(window.downloads.ledger.states), timeout=LIMIT_MS)
    window.tray.expand()
    return next(iter(window.tray.rows.values()))


def wait_for(qtbot: QtBot, window: MainWindow, *phases: DownloadPhase) -> None:
    """Wait until the one download stands there."""
    ledger = window.downloads.ledger
    qtbot.waitUntil(
        lambda: [one.phase in phases for one in ledger.states] == [True], timeout=LIMIT_MS
    )


def store_files(core: CoreCalls) -> list[Path]:
    """What lies in the store as a model."""
    return sorted(path for path in core.paths.models.glob("*/*.gguf") if path.parent.name[0] != ".")


def test_a_model_is_fetched_paused_resumed_over_a_restart_and_looked_at(
    qtbot: QtBot, open_on: Opener, hub: LocalHub, real: Core, tmp_path: Path
) -> None:
    window = open_on(real, ready=False)
    real.downloads.set_rate_limit(SLOW_BYTES_PER_S)
    window.downloads.add(f"{REPOSITORY}:Q8_0")
    row = only_row(qtbot, window)
    assert row.name.text() == f"{REPOSITORY}:Q8_0"
    qtbot.waitUntil(lambda: row.bar.value() > 50, timeout=LIMIT_MS)
    row.pause.click()
    wait_for(qtbot, window, DownloadPhase.PAUSED)
    qtbot.waitUntil(lambda: row.pause.text() == "Resume", timeout=LIMIT_MS)
    kept_bytes = window.downloads.ledger.states[0].done_bytes
    assert 0 < kept_bytes < MODEL.stat().st_size
    assert store_files(real) == []
    window.close()
    real.close()

    with Core(Paths(tmp_path / "home"), Settings()) as again:
        window = open_on(again, ready=False)
        row = only_row(qtbot, window)
        assert window.downloads.ledger.states[0].phase is DownloadPhase.PAUSED
        sent_before = hub.body_bytes_sent()
        row.pause.click()
        wait_for(qtbot, window, DownloadPhase.FINISHED)
        qtbot.waitUntil(lambda: row.left.text() == "on this computer", timeout=LIMIT_MS)
        whole, listing_bytes = MODEL.stat().st_size, 4096
        assert hub.body_bytes_sent() - sent_before < whole - kept_bytes + (1 << 20) + listing_bytes
        (fetched,) = store_files(again)
        assert fetched.read_bytes() == MODEL.read_bytes()
        row.look.click()
        page = window.models_page
        qtbot.waitUntil(
            lambda: page.panel.row is not None and page.panel.row.reference == str(fetched),
            timeout=LIMIT_MS,
        )
        shelf = [str(path) for path in again.model_paths(None)]
        assert str(fetched) in shelf
        qtbot.waitUntil(
            lambda: (
                sorted(c.model.path for c in window.find_page.candidates.candidates)
                == sorted(shelf)
            ),
            timeout=LIMIT_MS,
        )
        row.clear.click()
        qtbot.waitUntil(window.tray.isHidden, timeout=LIMIT_MS)


def test_what_was_running_goes_on_when_the_window_is_opened_again(
    qtbot: QtBot, open_on: Opener, hub: LocalHub, real: Core, tmp_path: Path
) -> None:
    real.downloads.set_rate_limit(SLOW_BYTES_PER_S)
    window = open_on(real, ready=False)
    window.downloads.add(f"{REPOSITORY}:Q8_0")
    row = only_row(qtbot, window)
    qtbot.waitUntil(lambda: row.bar.value() > 20, timeout=LIMIT_MS)
    window._closing = True  # the question has a test of its own
    window.close()
    real.close()
    with Core(Paths(tmp_path / "home"), Settings()) as again:
        window = open_on(again, ready=False)
        wait_for(qtbot, window, DownloadPhase.FINISHED)
        (fetched,) = store_files(again)
        assert fetched.read_bytes() == MODEL.read_bytes()


def test_a_download_is_cancelled_and_nothing_is_left(
    qtbot: QtBot, open_on: Opener, hub: LocalHub, real: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_on(real, ready=False)
    real.downloads.set_rate_limit(SLOW_BYTES_PER_S)
    window.downloads.add(f"{REPOSITORY}:Q8_0")
    row = only_row(qtbot, window)
    qtbot.waitUntil(lambda: row.bar.value() > 20, timeout=LIMIT_MS)
    monkeypatch.setattr(window.tray, "_may_cancel", lambda _state: True)
    row.cancel.click()
    qtbot.waitUntil(window.tray.isHidden, timeout=LIMIT_MS)
    left = [path for path in real.paths.models.rglob("*") if path.suffix in {".part", ".gguf"}]
    assert left == []


def test_one_that_fails_says_why_and_goes_on_where_it_was(
    qtbot: QtBot, open_on: Opener, hub: LocalHub, real: Core
) -> None:
    window = open_on(real, ready=False)
    hub.gated.add(REPOSITORY)
    window.downloads.add(f"{REPOSITORY}:Q8_0")
    row = only_row(qtbot, window)
    wait_for(qtbot, window, DownloadPhase.FAILED)
    qtbot.waitUntil(row.again.isVisible, timeout=LIMIT_MS)
    assert row.notice.text()
    hub.gated.clear()
    row.again.click()
    wait_for(qtbot, window, DownloadPhase.FINISHED)
    assert len(store_files(real)) == 1


def test_a_model_that_the_hub_does_not_have_is_told(
    qtbot: QtBot, open_on: Opener, hub: LocalHub, real: Core
) -> None:
    window = open_on(real, ready=False)
    window.downloads.add("nobody/Nothing-GGUF")
    qtbot.waitUntil(window.tray.error.isVisible, timeout=LIMIT_MS)
    assert "nobody/Nothing-GGUF" in window.tray.error.text
    assert not window.tray.toggle.isVisible()
