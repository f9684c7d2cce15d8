"""The Playground with real models in real children: columns at once, stopped, swapped, killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput
from leastwise.domain.playground import (
    ColumnFailed,
    ColumnFinished,
    ColumnKind,
    ColumnLoading,
    ColumnModel,
    ColumnStarted,
    ColumnStopped,
    ColumnWaiting,
    ContextWarned,
    EntryQuery,
    NotKept,
    PlayAnswer,
    PlayEvent,
    PlayRequest,
    TextArrived,
)
from leastwise.domain.suites import ChatTurn, Generation
from leastwise.paths import Paths, shipped_models
from leastwise.playground.session import PlaySession
from leastwise.settings import Settings
from tests.fixtures.local_cloud import local_cloud
from tests.integration.cloud_samples import PRICES, VARIABLE, provider

HOUSE = shipped_models() / "house"
SMALL, OTHER = HOUSE / "triage-35k-F16.gguf", HOUSE / "triage-123k-F16.gguf"
SHORT = Generation(max_tokens=12)
MIB = 1 << 20
Kind = TypeVar("Kind", bound=PlayEvent)


def column(path: Path) -> ColumnModel:
    return ColumnModel(ColumnKind.LOCAL, str(path), path.stem)


class Heard:
    """Every event, in the order of its coming."""

    def __init__(self) -> None:
        self.events: list[PlayEvent] = []
        self.on: Callable[[PlayEvent], None] = lambda _event: None

    def __call__(self, event: PlayEvent) -> None:
        self.events.append(event)
        self.on(event)

    def of(self, kind: type[Kind], at: int | None = None) -> list[Kind]:
        return [
            event
            for event in self.events
            if isinstance(event, kind) and (at is None or getattr(event, "column", None) == at)
        ]

    def text(self, at: int) -> str:
        return "".join(event.text for event in self.of(TextArrived, at))


@pytest.fixture(scope="module")
def core(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Core]:
    settings = Settings(context_tokens=512)
    with Core(Paths(tmp_path_factory.mktemp("play") / "home"), settings) as made:
        made.playground.keep(column(SMALL), "", PlayRequest("first"), PlayAnswer(""))
        yield made


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def session(core: Core, heard: Heard) -> Iterator[PlaySession]:
    opened = core.playground.open(heard, lambda _notice: False)
    yield opened
    opened.close()


def test_columns_answer_at_once_are_kept_and_go_on_with_their_conversations(
    core: Core, session: PlaySession, heard: Heard
) -> None:
    session.choose([column(SMALL), column(OTHER), column(SMALL)])
    session.send(PlayRequest("My {{thing}} is late", "Be kind.", {"thing": "parcel"}, SHORT))
    session.wait()
    assert {event.column for event in heard.of(ColumnStarted)} == {0, 1, 2}
    ends = {event.column: event.answer for event in heard.of(ColumnFinished)}
    assert set(ends) == {0, 1, 2}
    for at, answer in ends.items():
        assert heard.text(at) == answer.text != ""
        measures = answer.measures
        assert measures.output_tokens == 12
        assert measures.context is not None
        assert measures.context.used_tokens == (measures.prompt_tokens or 0) + 12
        assert measures.peak_memory is not None
        assert measures.cost is None
        entry = core.playground.entry(answer.entry_id or 0)
        assert entry.answer == answer
        assert entry.turns == (ChatTurn("user", "My parcel is late"),)
        assert len(entry.model_sha256) == 64
    assert ends[0].text == ends[2].text  # one model in memory serves both
    assert len({ends[at].entry_id for at in ends}) == 3
    before = session.conversation(1)
    session.send(PlayRequest("And now?", generation=SHORT), [1])
    session.wait()
    assert [turn.content for turn in session.conversation(1)[:3]] == [
        *(turn.content for turn in before),
        "And now?",
    ]
    session.regenerate(1)
    session.wait()
    assert len(session.conversation(1)) == 4
    session.resend(1, 0, PlayRequest("Something else", generation=SHORT))
    session.wait()
    assert session.conversation(1)[0] == ChatTurn("user", "Something else")
    assert len(session.conversation(1)) == 2
    assert core.playground.search(EntryQuery("parcel")).total == 3
    assert session.conversation(0)[-1] == ChatTurn("assistant", ends[0].text)
    # The models are in memory now, which is dear: what else needs them follows here.
    _tells_of_a_context_that_will_overflow(session, heard)
    _lets_one_be_stopped_and_another_die(session, heard)


def _tells_of_a_context_that_will_overflow(session: PlaySession, heard: Heard) -> None:
    heard.events.clear()
    session.restore(1, ())
    session.send(PlayRequest("Hello " * 60, generation=Generation(max_tokens=500)), [1])
    session.wait()
    warned = heard.of(ContextWarned)[0]
    assert warned.context.size_tokens == 512
    assert warned.context.used_tokens > 60
    assert heard.events.index(warned) < heard.events.index(heard.of(TextArrived)[0])
    heard.events.clear()
    session.send(PlayRequest("Hello " * 1000, generation=SHORT), [1])
    session.wait()
    (failed,) = heard.of(ColumnFailed)
    assert failed.fault.code == "engine.context_full"


def _lets_one_be_stopped_and_another_die(session: PlaySession, heard: Heard) -> None:
    heard.events.clear()
    session.restore(1, ())
    begun = threading.Event()
    heard.on = lambda event: begun.set() if isinstance(event, TextArrived) else None
    endless = Generation(max_tokens=400, grammar='root ::= "a"+')
    session.send(PlayRequest("Go on", generation=endless), [0, 1])
    assert begun.wait(30)
    session.stop([0])
    residents = {one.wanted.path: one for one in session._residence._residents}
    killed = residents[str(OTHER)].model.engine
    os.kill(killed.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    session.wait()
    deadline = time.monotonic() + 30
    while killed.alive and time.monotonic() < deadline:  # its answer may have been whole before
        time.sleep(0.01)
    ((stopped,), (failed,)) = _ends(heard, 0), _ends(heard, 1)
    # Models this small may be done before anybody can stop them.
    assert isinstance(stopped, ColumnStopped | ColumnFinished)
    assert stopped.answer.text == heard.text(0)
    assert isinstance(failed, ColumnFailed | ColumnFinished)
    heard.events.clear()
    session.send(PlayRequest("Again", generation=SHORT), [0, 1])
    session.wait()
    assert len(heard.of(ColumnFinished)) == 2  # it was loaded anew


def _ends(heard: Heard, at: int) -> list[PlayEvent]:
    ends = (ColumnFinished, ColumnStopped, ColumnFailed)
    return [event for kind in ends for event in heard.of(kind, at)]


def test_models_make_room_for_one_another_and_never_take_more_than_there_is(
    core: Core, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = core.playground
    columns = [column(SMALL), column(OTHER)]
    both = sum(one.need_bytes or 0 for one in desk.residency(columns, Cancellation()).needs)
    short = both + desk._memory.needs.reserve(both) - 1  # a byte less than both take
    ground = replace(desk._memory, available=lambda: short, held=lambda _pid: 0)
    monkeypatch.setattr(desk, "_memory", ground)
    planned = desk.residency(columns, Cancellation())
    assert (planned.together, [swap.column for swap in planned.swaps]) == ((0,), [1])
    session = desk.open(heard, lambda _notice: False)
    try:
        session.choose(columns)
        session.send(PlayRequest("Hello", generation=SHORT))
        session.wait()
        assert len(heard.of(ColumnFinished)) == 2
        replaced = {name for event in heard.of(ColumnLoading) for name in event.replaced}
        assert len(replaced) == 1
        assert len(session._residence._residents) == 1
        assert all(event.behind for event in heard.of(ColumnWaiting))
    finally:
        session.close()
    monkeypatch.setattr(desk, "_memory", replace(ground, available=lambda: 64 * MIB))
    assert desk.residency(columns, Cancellation()).too_large == (0, 1)
    session = desk.open(heard, lambda _notice: False)
    try:
        session.choose(columns[:1])
        session.send(PlayRequest("Hello", generation=SHORT))
        session.wait()
    finally:
        session.close()
    assert [event.fault.code for event in heard.of(ColumnFailed)] == ["play.too_large"]


def test_what_makes_no_sense_is_refused_before_anything_begins(session: PlaySession) -> None:
    for columns in ([], [column(SMALL)] * 5):
        with pytest.raises(BadInput):
            session.choose(columns)
    with pytest.raises(BadInput):
        session.send(PlayRequest("Hello"))
    session.choose([column(SMALL)])
    with pytest.raises(BadInput):
        session.send(PlayRequest(" \n"))
    with pytest.raises(BadInput):
        session.send(PlayRequest("x", generation=Generation(json_schema="{}", grammar="x")))
    for schema in ("{", "[]", "[" * 100_000):
        with pytest.raises(BadInput):
            session.send(PlayRequest("x", generation=Generation(json_schema=schema)))
    with pytest.raises(BadInput):
        session.send(PlayRequest("x"), [1])
    with pytest.raises(BadInput):
        session.regenerate(0)


def test_a_cloud_column_is_asked_only_after_consent_and_stopping_it_hangs_up(
    core: Core, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    with local_cloud() as cloud:
        monkeypatch.setenv(VARIABLE, cloud.key)
        core.cloud.shelf.add(provider(cloud))
        core.cloud.own_prices.write_text(PRICES.format(host=f"127.0.0.1:{cloud.port}"))
        agrees = [False, True]
        session = core.playground.open(heard, lambda _notice: agrees.pop(0))
        try:
            session.choose([ColumnModel(ColumnKind.CLOUD, "here", "here")])
            session.send(PlayRequest("Hello", generation=SHORT))
            session.wait()
            assert [event.fault.code for event in heard.of(ColumnFailed, 0)] == [
                "cloud.not_confirmed"
            ]
            assert cloud.asked == []
            session.send(PlayRequest("Hello", generation=SHORT), [0])
            session.wait()
            (ended,) = heard.of(ColumnFinished, 0)
            assert ended.answer.text == heard.text(0) == "".join(cloud.words)
            assert ended.answer.measures.cost == Decimal("0.00000735")
            assert core.playground.entry(ended.answer.entry_id or 0).answer == ended.answer
            cloud.pause_s = 0.3
            heard.on = lambda event: session.stop() if isinstance(event, TextArrived) else None
            session.send(PlayRequest("Hello", generation=SHORT), [0])
            session.wait()
            assert cloud.hung_up.wait(60)
            (stopped,) = heard.of(ColumnStopped, 0)
            assert stopped.answer.text in "".join(cloud.words)
            schema = Generation(grammar="x")
            session.send(PlayRequest("Hello", generation=schema), [0])
            session.wait()
            assert heard.of(ColumnFailed, 0)[-1].fault.code == "cloud.unsupported"
        finally:
            session.close()


_KILLED = """
import os, signal, sys
from pathlib import Path
from leastwise.core import Core
from leastwise.domain.playground import *
from leastwise.domain.suites import Generation
from leastwise.paths import Paths
from leastwise.settings import Settings

def shown(event):
    if isinstance(event, TextArrived):
        sys.stdout.write(event.text)
        sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGKILL)

session = Core(Paths(Path(sys.argv[1])), Settings()).playground.open(shown, lambda _notice: False)
session.choose([ColumnModel(ColumnKind.LOCAL, sys.argv[2], "killed")])
session.send(PlayRequest("an interrupted prompt", generation=Generation(max_tokens=400)))
session.wait()
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is of POSIX")
def test_a_killed_process_loses_nothing_that_was_shown(tmp_path: Path) -> None:
    home = tmp_path / "home"
    ended = subprocess.run(
        [sys.executable, "-c", _KILLED, str(home), str(SMALL)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    assert ended.stdout
    with Core(Paths(home), Settings()) as core:
        (row,) = core.playground.search(EntryQuery("interrupted")).rows
        entry = core.playground.entry(row.entry_id)
        assert entry.answer.text.startswith(ended.stdout)
        assert entry.answer.finish_reason == "interrupted"
        assert core.playground.search(EntryQuery("interrupted")).total == 1
    assert list((home / "playground").iterdir()) == []


def test_where_another_process_writes_the_answer_is_shown_and_not_kept(
    core: Core, tmp_path: Path, heard: Heard
) -> None:
    with Core(core.paths, Settings(context_tokens=512)) as second:
        second.playground._memory = core.playground._memory  # what was planned is planned
        session = second.playground.open(heard, lambda _notice: False)
        try:
            session.choose([column(SMALL)])
            session.send(PlayRequest("Hello", generation=SHORT))
            session.wait()
        finally:
            session.close()
    (ended,) = heard.of(ColumnFinished)
    assert ended.answer.text
    assert ended.answer.entry_id is None
    assert [event.reason.code for event in heard.of(NotKept)] == ["store.locked"]
