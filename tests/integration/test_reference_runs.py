"""A suite through a cloud model that runs here: paid for once, capped, kept, gone on with."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import CloudKind, SendNotice, SpendCaps
from leastwise.domain.errors import BadInput, Cancelled, EnvironmentFault
from leastwise.domain.events import CaseFinished, Event
from leastwise.domain.history import RunKind
from leastwise.domain.run_queries import RunQuery, RunState
from leastwise.store.history import History
from tests.fixtures.local_cloud import LocalCloud, local_cloud
from tests.integration.cloud_samples import VARIABLE, agree
from tests.integration.reference_samples import SAID, desk, prompts_of, request, suite_of

COST = Decimal("0.00000735")  # 13 tokens at 0.15 and 9 at 0.6, per million


def ignore(_event: Event) -> None:
    return None


@pytest.fixture(scope="module")
def running() -> Iterator[LocalCloud]:
    with local_cloud() as cloud:
        yield cloud


@pytest.fixture
def cloud(running: LocalCloud, monkeypatch: pytest.MonkeyPatch) -> LocalCloud:
    """The provider as it is at first, its key at hand, and nothing in the way of the loopback."""
    fresh = LocalCloud()
    for name in ("words", "usage", "finish", "pause_s", "stalls_after", "cuts_after", "ends_after"):
        setattr(running, name, getattr(fresh, name))
    running.asked, running.faults, running.hung_up = [], [], threading.Event()
    monkeypatch.setenv(VARIABLE, running.key)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return running


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        yield opened


@pytest.mark.parametrize("kind", CloudKind)
def test_every_case_is_asked_graded_and_kept_as_a_run_of_its_own_kind(
    tmp_path: Path, cloud: LocalCloud, history: History, kind: CloudKind
) -> None:
    asked = request(suite_of(tmp_path / "suite"), cloud, kind=kind)
    made = desk(tmp_path, cloud, history, kind)
    events: list[Event] = []
    run_id = made.run(asked, events.append, agree, Cancellation())
    run = history.run(run_id)
    assert run is not None
    (one,) = run.candidates
    assert (run.summary.kind, one.passed, one.run, run.summary.answer) == (
        RunKind.REFERENCE,
        4,
        6,
        None,
    )
    assert sorted(prompts_of(cloud)) == [f"Case {n}:" for n in range(6)]
    assert {case.answer.text for case in one.cases} == {SAID}
    assert {each.body["temperature"] for each in cloud.asked} == {0.0}
    paid = [case.answer.paid for case in one.cases]
    assert [call.cost for call in paid if call] == [COST] * 6
    assert one.candidate.name == "small-1 (here)"
    assert sum(isinstance(event, CaseFinished) for event in events) == 6
    assert history.standings() == ()  # it is no answer of the suite's
    found = history.past.search(RunQuery(state=RunState.REFERENCE))
    assert [row.run_id for row in found.runs] == [run_id]


def test_what_was_paid_for_is_never_asked_again(
    tmp_path: Path, cloud: LocalCloud, history: History
) -> None:
    """Neither for the same run, nor when the checks change; a new case alone is asked."""
    made = desk(tmp_path, cloud, history)
    asked = request(suite_of(tmp_path / "suite"), cloud)
    first = made.run(asked, ignore, agree, Cancellation())
    assert made.run(asked, ignore, agree, Cancellation()) == first
    changed = request(suite_of(tmp_path / "suite", 7, passing=2), cloud)
    assert made.estimate(changed).calls == 1
    second = made.run(changed, ignore, agree, Cancellation())
    assert sorted(prompts_of(cloud)) == [f"Case {n}:" for n in range(7)]
    run = history.run(second)
    assert run is not None
    assert (run.candidates[0].passed, run.candidates[0].reused) == (2, 6)


def test_equal_cases_share_one_answer(tmp_path: Path, cloud: LocalCloud, history: History) -> None:
    suite = suite_of(tmp_path / "suite", 2, passing=2)
    twice = suite.with_prompt(0)
    again = tuple(case.__class__(case.index + 2, case.turns, case.checks) for case in twice.cases)
    doubled = type(suite)(suite.name, suite.path, "d" * 64, twice.cases + again, suite.bar)
    run_id = desk(tmp_path, cloud, history).run(
        request(doubled, cloud), ignore, agree, Cancellation()
    )
    run = history.run(run_id)
    assert run is not None
    assert (run.candidates[0].run, len(cloud.asked)) == (4, 2)


def test_the_cap_holds_with_calls_in_flight_and_nothing_that_came_is_lost(
    tmp_path: Path, cloud: LocalCloud, history: History
) -> None:
    cloud.pause_s = 0.01
    made = desk(tmp_path, cloud, history)
    cap = Decimal("0.00018")
    made.cloud.shelf.set_caps(SpendCaps(cap, None))  # type: ignore[attr-defined]
    asked = request(suite_of(tmp_path / "suite", 14, passing=14), cloud, at_once=4)
    with pytest.raises(BadInput) as caught:
        made.run(asked, ignore, agree, Cancellation())
    assert caught.value.message.code == "cloud.over_run_cap"
    spent = made.cloud.spend()  # type: ignore[attr-defined]
    assert spent.open == 0
    assert spent.counted == COST * len(cloud.asked) <= cap
    (summary,) = history.runs()
    assert (summary.cases_run, summary.finished) == (len(cloud.asked), False)
    assert 0 < len(cloud.asked) < 14
    made.cloud.shelf.set_caps(SpendCaps(None, None))  # type: ignore[attr-defined]
    assert made.run(asked, ignore, agree, Cancellation()) == summary.run_id
    assert sorted(prompts_of(cloud)) == sorted(f"Case {n}:" for n in range(14))


def test_what_no_retry_mends_stops_the_run_with_its_sentence(
    tmp_path: Path, cloud: LocalCloud, history: History
) -> None:
    fault = {"error": {"message": "You have no credit left.", "code": "insufficient_quota"}}
    cloud.faults = [(402, fault)] * 8
    made = desk(tmp_path, cloud, history)
    asked = request(suite_of(tmp_path / "suite", 6), cloud)
    with pytest.raises(EnvironmentFault) as caught:
        made.run(asked, ignore, agree, Cancellation())
    assert caught.value.message.code == "cloud.no_credit"
    assert len(cloud.asked) <= 2  # those in flight, and no more
    assert made.cloud.spend().counted == 0  # type: ignore[attr-defined]


def test_a_prompt_that_the_provider_refuses_fails_its_case_and_no_other(
    tmp_path: Path, cloud: LocalCloud, history: History
) -> None:
    cloud.faults = [(400, {"error": {"message": "Flagged.", "code": "content_filter"}})]
    made = desk(tmp_path, cloud, history)
    run_id = made.run(
        request(suite_of(tmp_path / "suite", 4, passing=4), cloud), ignore, agree, Cancellation()
    )
    run = history.run(run_id)
    assert run is not None
    (one,) = run.candidates
    assert (one.passed, one.run) == (3, 4)
    (refused,) = (case for case in one.cases if not case.answer.text)
    assert refused.outcome.checks[0].reason.code == "cloud.refused"


def test_cancelling_hangs_up_and_the_next_run_goes_on(
    tmp_path: Path, cloud: LocalCloud, history: History
) -> None:
    made = desk(tmp_path, cloud, history)
    asked = request(suite_of(tmp_path / "suite", 8, passing=8), cloud, at_once=1)
    cancellation = Cancellation()

    def stop_after_three(event: Event) -> None:
        if isinstance(event, CaseFinished) and event.run == 3:
            cloud.stalls_after = 1
            cancellation.ask()

    with pytest.raises(Cancelled):
        made.run(asked, stop_after_three, agree, cancellation)
    (summary,) = history.runs()
    assert not summary.finished
    before, cloud.stalls_after = len(cloud.asked), -1
    known = summary.cases_run
    assert known in (3, 4)
    assert made.run(asked, ignore, agree, Cancellation()) == summary.run_id
    assert len(cloud.asked) - before == 8 - known


def test_nothing_leaves_before_the_user_agreed(
    tmp_path: Path, cloud: LocalCloud, history: History
) -> None:
    notices: list[SendNotice] = []

    def refuse(notice: SendNotice) -> bool:
        notices.append(notice)
        return False

    made = desk(tmp_path, cloud, history)
    asked = request(suite_of(tmp_path / "suite"), cloud)
    with pytest.raises(BadInput) as caught:
        made.run(asked, ignore, refuse, Cancellation())
    assert caught.value.message.code == "cloud.not_confirmed"
    assert cloud.asked == []
    (notice,) = notices
    assert (len(notice.prompts), notice.characters) == (6, 6 * len("Case 0:"))
    assert notice.most_cost == made.estimate(asked).cost.most
    assert history.runs() == ()


def test_removing_a_reference_run_removes_what_it_paid_for(
    tmp_path: Path, cloud: LocalCloud, history: History
) -> None:
    """Unless another run rests on it: what a person deletes is gone, and what they keep stands."""
    made = desk(tmp_path, cloud, history)
    first = made.run(request(suite_of(tmp_path / "suite"), cloud), ignore, agree, Cancellation())
    changed = request(suite_of(tmp_path / "suite", 4), cloud)
    second = made.run(changed, ignore, agree, Cancellation())
    history.past.remove([first])
    asked = request(suite_of(tmp_path / "suite"), cloud)
    assert made.estimate(asked).calls == 2
    history.past.remove([second])
    assert made.estimate(asked).calls == 6
