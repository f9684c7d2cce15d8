"""The wiring itself: what a core does once it is closed."""

from __future__ import annotations

import threading
from pathlib import Path

import psutil
import pytest

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import EnvironmentFault, StoreFault
from leastwise.engine.ahead import EngineAhead
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


def children() -> list[psutil.Process]:
    return psutil.Process().children()


def test_at_the_first_start_one_engine_begins_before_it_is_asked_for(tmp_path: Path) -> None:
    before = len(children())
    taken: list[int] = []
    with Core(Paths(tmp_path), Settings()) as core:
        core.get_ready()
        core.get_ready()
        (ahead,) = children()[before:]
        take = core._engines.take

        def noted() -> Engine:
            engine = take()
            taken.append(engine.pid)
            return engine

        core._engines.take = noted  # type: ignore[method-assign]
        for _ in range(2):
            found = core.examine([MODEL, OTHER], lambda _event: None, Cancellation())
            assert [one.fault for one in found] == [None, None]
            core.get_ready()  # by now something is known of them
        assert taken == [ahead.pid]
        assert len(children()) == before


def test_an_engine_that_nobody_took_is_ended(tmp_path: Path) -> None:
    before = len(children())
    with Core(Paths(tmp_path), Settings()) as core:
        core.get_ready()
        broken = tmp_path / "broken.gguf"
        broken.write_bytes(b"GGUF")
        core.examine([broken, broken], lambda _event: None, Cancellation())
        assert len(children()) == before
    with Core(Paths(tmp_path / "other"), Settings()) as core:
        core.get_ready()
    assert len(children()) == before


def test_an_engine_that_dies_before_it_is_taken_is_told_to_who_asks(tmp_path: Path) -> None:
    engines = EngineAhead(str(tmp_path / "log"))
    before = {child.pid for child in children()}
    engines.begin()
    (child,) = (one for one in children() if one.pid not in before)
    child.kill()
    with pytest.raises(EnvironmentFault):
        engines.take()
    engines.take().close()
    engines.close()
    engines.begin()
    assert {child.pid for child in children()} <= before


def test_a_history_that_was_closed_meanwhile_says_so(tmp_path: Path) -> None:
    """As for a job that held it while the window closed."""
    history = History.open(tmp_path / "history.db")
    history.close()
    with pytest.raises(StoreFault) as caught:
        history.runs()
    assert caught.value.message.code == "store.closed"
