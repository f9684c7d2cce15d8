"""A queue of suites: one that fails stops no other, and the exit status tells the worst."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from leastwise.cli.queue_options import Several
from leastwise.cli.verdict_status import queue_status
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, Cancelled, ChildDied, SuiteError
from leastwise.domain.events import Event
from leastwise.domain.history import FindRequest
from leastwise.domain.messages import render, say
from leastwise.domain.queues import QueueOutcome, Turn, queue_summary
from leastwise.domain.verdicts import LadderResult, Verdict
from leastwise.evals.queueing import Waiting, outcome_of
from leastwise.machine.awake import kept_awake
from tests.integration import store_samples as samples

PASSING = samples.ladder_result(1, samples.candidate_result("b"))
FAILING = samples.ladder_result(2, samples.candidate_result("a", Verdict.FAILS))
OPEN = samples.ladder_result(3, samples.candidate_result("a", Verdict.UNDECIDED))


def outcome(find: Callable[..., LadderResult], ask: Callable[[], FindRequest]) -> QueueOutcome:
    return outcome_of(Waiting("support", ask), find, lambda _event: None, Cancellation())


def test_what_comes_of_one_suite() -> None:
    events: list[Event] = []

    def missing() -> FindRequest:
        raise SuiteError(say("suite.file_missing", path="/s"))

    def dies(*_asked: object) -> LadderResult:
        raise ChildDied(say("engine.died", detail="x"))

    def stops(*_asked: object) -> LadderResult:
        raise Cancelled

    named = replace(samples.request(), suite=replace(samples.suite(), name="As it says itself"))
    found = outcome(lambda *_asked: PASSING, lambda: named)
    assert (found.name, found.turn, found.result) == ("As it says itself", Turn.PASSES, PASSING)
    unread = outcome(lambda *_asked: PASSING, missing)
    assert (unread.name, unread.turn, unread.exit_status) == ("support", Turn.FAILED, 2)
    assert outcome(dies, samples.request).exit_status == 3
    with pytest.raises(Cancelled):
        outcome(stops, samples.request)
    asked = Cancellation()
    asked.ask()
    with pytest.raises(Cancelled):
        outcome_of(Waiting("s", samples.request), dies, events.append, asked)


def test_the_status_and_the_summary_of_a_queue() -> None:
    passes, fails, undecided = (QueueOutcome("s", result) for result in (PASSING, FAILING, OPEN))
    broken = QueueOutcome("s", fault=say("suite.file_missing", path="/s"), exit_status=2)
    assert queue_status([passes, passes]) == 0
    assert queue_status([passes, broken, passes]) == 2
    assert queue_status([broken, fails, passes]) == 1
    assert queue_status([]) == 0
    assert undecided.turn is Turn.UNDECIDED
    assert render(queue_summary([passes, fails, broken, undecided])) == (
        "1 of 4 suites has a model that passes; 1 has none, 2 could not be judged."
    )


def test_what_cannot_be_had_together() -> None:
    for several in (Several(("a",), True, False), Several((), True, True)):
        with pytest.raises(BadInput, match="all_and_some"):
            several.check(resume=False, differs=False)
    with pytest.raises(BadInput, match="resume"):
        Several(("a", "b"), False, False).check(resume=True, differs=False)
    with pytest.raises(BadInput, match="stale_alone"):
        Several((), False, True).check(resume=False, differs=True)
    Several(("a", "b"), False, False).check(resume=False, differs=True)
    assert not Several(("a",), False, False).are_queued


def test_the_computer_is_kept_awake_or_it_is_said_why_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "1")
    with kept_awake(wanted=True) as refusal:
        assert refusal is None
    monkeypatch.delenv("WAKEPY_FAKE_SUCCESS")
    with kept_awake(wanted=False) as refusal:
        assert refusal is None


@pytest.mark.skipif(sys.platform != "linux", reason="only there is a session asked")
def test_where_no_session_could_send_it_to_sleep_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with kept_awake(wanted=True) as refusal:
        assert refusal is None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'no-bus'}")
    with kept_awake(wanted=True) as refusal:
        assert refusal is not None
        assert render(refusal).startswith("This computer may fall asleep while it works: ")
