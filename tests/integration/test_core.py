"""The wiring itself: what a core does once it is closed."""

from __future__ import annotations

import threading
from pathlib import Path

import psutil
import pytest

from leastwise.bench.engine_ahead import EngineAhead
from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import StoreFault
from leastwise.engine.client import Engine
from leastwise.paths import Paths, shipped_models
from leastwise.settings import Settings
from leastwise.store.history import History

MODEL = shipped_models() / "house" / "triage-35k-Q8_0.gguf"
OTHER = MODEL.with_name("triage-35k-F16.gguf")


def test_what_still_works_after_the_core_was_closed_opens_nothing_again(tmp_path: Path) -> None:
    """As a job of the window that ends after the window."""
    core = Core(Paths(tmp_path), Settings())
    core.examine([MODEL], lambda _event: None, Cancellation())
    core.close()
    threads = threading.active_count()
    (again,) = core.examine([MODEL], lambda _event: None, Cancellation())
    assert again.fault is None
    request = core.find_request(core.load_suite(None), [MODEL])
    with pytest.raises(StoreFault) as caught:
        core.find(request, lambda _event: None, Cancellation())
    assert caught.value.message.code == "store.closed"
    assert threading.active_count() == threads


def test_at_the_first_start_one_engine_starts_beside_the_history(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    start = Core._start_engine

    def noted(core: Core) -> Engine:
        begun.append(threading.current_thread().name)
        return start(core)

    monkeypatch.setattr(Core, "_start_engine", noted)
    with Core(Paths(tmp_path), Settings()) as core:
        for _ in range(2):
            found = core.examine([MODEL, OTHER], lambda _event: None, Cancellation())
            assert [one.fault for one in found] == [None, None]
        assert begun == ["engine-ahead_0"]


def test_an_engine_that_nobody_took_is_closed(tmp_path: Path) -> None:
    children = len(psutil.Process().children())
    with EngineAhead(lambda: Engine(str(tmp_path / "log"))):
        pass
    assert len(psutil.Process().children()) == children


def test_a_history_that_was_closed_meanwhile_says_so(tmp_path: Path) -> None:
    """As for a job that held it while the window closed."""
    history = History.open(tmp_path / "history.db")
    history.close()
    with pytest.raises(StoreFault) as caught:
        history.runs()
    assert caught.value.message.code == "store.closed"
