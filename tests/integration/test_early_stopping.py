"""Walks that give candidates up early, use earlier answers again, and ask repeatedly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled
from leastwise.domain.events import (
    CaseFinished,
    Event,
    LadderPlanned,
    PassForeseen,
    PromptsTooLong,
)
from leastwise.domain.history import FindRequest
from leastwise.domain.messages import render
from leastwise.domain.stopping import EXACT, Stopping
from leastwise.domain.suites import Suite
from leastwise.domain.verdicts import (
    CaseOutcome,
    LadderResult,
    Outcome,
    Reliability,
    Verdict,
    chance_of_error,
    early_words,
    error_probability,
)
from leastwise.evals.grading import Grader
from leastwise.paths import user_paths
from leastwise.settings import Settings
from tests.fixtures.tiny_gguf import write_tiny_gguf
from tests.integration.test_ladder import ANYTHING, IMPOSSIBLE, write_suite

CASES = 60


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    folder = tmp_path_factory.mktemp("early")
    return tuple(write_tiny_gguf(folder / f"w{w}.gguf", width=w) for w in (64, 128))


@pytest.fixture
def core() -> Iterator[Core]:
    with Core(user_paths(), Settings(threads=1, context_tokens=1024, sequences=8)) as opened:
        yield opened


def request(core: Core, suite: Suite, models: tuple[Path, ...], **changes: object) -> FindRequest:
    return replace(core.find_request(suite, models), **changes)  # type: ignore[arg-type]


def walk(
    core: Core, asked: FindRequest, stop_after: int | None = None
) -> tuple[LadderResult | None, list[Event]]:
    """The result and its events; None where it was stopped after so many cases."""
    events: list[Event] = []
    cancellation = Cancellation()

    def heard(event: Event) -> None:
        events.append(event)
        if sum(isinstance(one, CaseFinished) for one in events) == stop_after:
            cancellation.ask()

    try:
        return core.find(asked, heard, cancellation), events
    except Cancelled:
        return None, events


def finished(events: list[Event]) -> list[CaseFinished]:
    return [event for event in events if isinstance(event, CaseFinished)]


def mixed(passing: int) -> list[dict[str, str]]:
    return [ANYTHING] * passing + [IMPOSSIBLE] * (CASES - passing)


def test_a_hopeless_model_is_given_up_after_a_few_cases_in_random_order(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    suite = core.load_suite(str(write_suite(tmp_path / "s", mixed(20), bar=0.5)))
    result, events = walk(core, request(core, suite, models))
    assert result is not None
    planned = next(event for event in events if isinstance(event, LadderPlanned))
    assert planned.stopping == Stopping(0.05)
    order = [event.result.case_index for event in finished(events) if event.position == 0]
    assert order != sorted(order)
    curtailed, _ = walk(core, request(core, suite, models, stopping=EXACT, fresh=True))
    assert curtailed is not None
    errors = (0.05, 0.025)  # the second has what the first leaves for a model that is named wrongly
    for early, exact, error in zip(result.results, curtailed.results, errors, strict=True):
        assert (early.verdict, exact.verdict) == (Verdict.FAILS, Verdict.FAILS)
        assert early.run < exact.run
        assert early.reason.code == "candidate.given_up"
        assert error_probability(early.verdict, early.reason) == pytest.approx(error)
        assert error_probability(exact.verdict, exact.reason) == 0.0
        assert f"is at most {100 * error:g} %" in render(early.reason)
        assert (early.interval, exact.suite_interval) == (None, None)
        assert early.suite_interval is not None
        low, high = early.suite_interval
        assert low <= 20 / 60 <= high < 0.6
    chance = chance_of_error((one.verdict, one.reason) for one in result.results)
    assert chance is not None
    assert "at most 5 %" in render(chance)
    stored = core.stored_run(result.run_id)
    assert stored.stopping == Stopping(0.05)
    assert [one.suite_interval for one in stored.candidates] == [
        one.suite_interval for one in result.results
    ]


def test_the_one_that_is_named_is_run_to_its_end(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    suite = core.load_suite(str(write_suite(tmp_path / "s", mixed(CASES), bar=0.1)))
    result, _ = walk(core, request(core, suite, models))
    assert result is not None
    assert result.answer is not None
    assert (result.answer.run, result.answer.passed) == (CASES, CASES)
    assert result.answer.interval is not None
    assert result.answer.suite_interval is None


def foreseen(events: list[Event]) -> list[PassForeseen]:
    return [event for event in events if isinstance(event, PassForeseen)]


def test_what_will_pass_is_said_before_its_last_case_and_again_when_it_is_taken_up(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    suite = core.load_suite(str(write_suite(tmp_path / "s", mixed(CASES), bar=0.9)))
    asked = request(core, suite, models, fresh=True)
    first: list[Event] = []
    cancellation = Cancellation()

    def heard(event: Event) -> None:
        first.append(event)
        if isinstance(event, PassForeseen):
            cancellation.ask()

    with pytest.raises(Cancelled):
        core.find(asked, heard, cancellation)
    (told,) = foreseen(first)
    assert told.early.passed == told.early.run == finished(first)[-1].run
    assert told.early.error == 0.05
    words = f"Provisional, after {told.early.run} of {CASES} cases: "
    assert render(told.message).startswith(words)
    assert "a chance of error of at most 5 % on this suite" in render(told.message)
    result, events = walk(core, replace(asked, resume=True))
    assert result is not None
    assert result.answer is not None
    (again,) = foreseen(events)
    assert again == told  # with the time that it took then
    assert (result.answer.early, result.answer.run) == (told.early, CASES)
    assert result.answer.interval is not None
    stored = core.stored_run(result.run_id)
    assert stored.answer is not None
    assert stored.answer.early == told.early
    (said,) = early_words(stored.answer, stored.cases, stored.summary.wall_s, stored.bar)
    assert said.code == "ladder.early"
    assert said.params["after_cases"] == told.early.run
    assert 0 < told.early.after_s < stored.summary.wall_s


def test_a_walk_may_end_where_passing_is_foreseen(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    suite = core.load_suite(str(write_suite(tmp_path / "s", mixed(CASES), bar=0.9)))
    stopping = Stopping(0.05, stop_at_verdict=True)
    result, events = walk(core, request(core, suite, models, stopping=stopping))
    assert result is not None
    found = result.answer
    assert found is not None
    assert not foreseen(events)
    assert (found.verdict, found.reason.code) == (Verdict.PASSES, "candidate.passes_early")
    assert found.passed == found.run < CASES
    assert found.interval is None
    assert found.suite_interval is not None
    assert found.suite_interval[1] == 1.0
    assert error_probability(found.verdict, found.reason) == pytest.approx(0.025)
    assert result.summary.code == "ladder.answer_early"
    assert "chance of error of at most 5 %" in render(result.summary)
    assert chance_of_error((one.verdict, one.reason) for one in result.results) is None
    stored = core.stored_run(result.run_id)
    assert stored.stopping == stopping
    assert stored.answer is not None
    assert stored.answer.early == found.early
    (words,) = early_words(stored.answer, stored.cases, stored.summary.wall_s, stored.bar)
    assert words.code == "ladder.early_alone"
    last = core.tasks.tasks()  # what is shown of it everywhere else holds without its other cases
    assert last


def test_what_was_foreseen_and_refuted_is_said_and_the_walk_goes_on(
    core: Core, models: tuple[Path, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grade, graded = Grader.grade, 0

    def good_at_first(self: Grader, *about: object) -> CaseOutcome:
        nonlocal graded
        graded += 1
        outcome = grade(self, *about)  # type: ignore[arg-type]
        bad = 25 < graded <= CASES
        return replace(outcome, outcome=Outcome.FAILED) if bad else outcome

    monkeypatch.setattr(Grader, "grade", good_at_first)
    suite = core.load_suite(str(write_suite(tmp_path / "s", mixed(CASES), bar=0.5)))
    result, events = walk(core, request(core, suite, models, fresh=True))
    assert result is not None
    small, large = result.results
    assert small.early is not None
    assert small.early.run <= 25
    assert (small.verdict, small.reason.code) == (Verdict.FAILS, "candidate.refuted")
    assert small.run == 25 + CASES // 2 + 1  # curtailed, and not given up by chance
    assert small.suite_interval is not None
    assert result.answer is large
    assert [one.position for one in foreseen(events)] == [0, 1]
    assert large.early is not None
    assert large.early.after_cases == small.run + large.early.run


def test_an_interrupted_walk_goes_on_in_the_same_order_to_the_same_figures(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    suite = core.load_suite(str(write_suite(tmp_path / "s", mixed(20), bar=0.5)))
    asked = request(core, suite, models, stopping=Stopping(0.05, seed=4), fresh=True)
    whole, events = walk(core, asked)
    assert whole is not None
    assert walk(core, asked, stop_after=9)[0] is None
    resumed, again = walk(core, replace(asked, resume=True))
    assert resumed is not None
    for one, other in zip(whole.results, resumed.results, strict=True):
        assert (one.reason, one.passed, one.run, one.suite_interval) == (
            other.reason,
            other.passed,
            other.run,
            other.suite_interval,
        )
    told = [
        [(e.position, e.result.case_index) for e in finished(heard)] for heard in (events, again)
    ]
    assert told[0] == told[1]
    texts = [[e.result.answer.text for e in finished(heard)] for heard in (events, again)]
    assert texts[0] == texts[1]
    assert sum(e.from_history for e in finished(again)) == 9
    assert (
        core.open_run(replace(asked, stopping=EXACT), [r.candidate for r in whole.results]) is None
    )


def test_only_new_cases_are_answered_when_a_suite_has_grown(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "s"
    suite = core.load_suite(str(write_suite(folder, mixed(CASES))))
    first, _ = walk(core, request(core, suite, models[:1]))
    assert first is not None
    assert (first.results[0].reused, first.results[0].run) == (0, CASES)

    grown = core.load_suite(str(write_suite(folder, [*mixed(CASES), *[IMPOSSIBLE] * 6])))
    second, events = walk(core, request(core, grown, models[:1]))
    assert second is not None
    (found,) = second.results
    assert (found.run, found.passed, found.reused) == (CASES + 6, CASES, CASES)
    assert {e.result.case_index for e in finished(events) if e.is_fresh} == set(range(60, 66))
    before = {c.case_index: c.answer for c in core.stored_run(first.run_id).candidates[0].cases}
    kept = [c for c in core.stored_run(second.run_id).candidates[0].cases if c.reused]
    assert all(c.answer == before[c.case_index] for c in kept)
    assert len(kept) == CASES
    assert found.probe is not None  # speed is measured anew, never taken from kept answers
    assert found.probe != first.results[0].probe

    anew, events = walk(core, request(core, grown, models[:1], fresh=True))
    assert anew is not None
    assert anew.results[0].reused == 0
    assert all(e.is_fresh for e in finished(events))


def test_kept_answers_are_graded_anew_and_not_mixed_with_those_of_other_settings(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "s"
    suite = core.load_suite(str(write_suite(folder, mixed(CASES))))
    walk(core, request(core, suite, models[:1]))
    harder = core.load_suite(str(write_suite(folder, mixed(50), bar=0.7)))
    result, _ = walk(core, request(core, harder, models[:1], stopping=EXACT))
    assert result is not None
    assert (result.results[0].passed, result.results[0].reused) == (50, CASES)
    longer = replace(suite, generation=replace(suite.generation, max_tokens=7))
    other, _ = walk(core, request(core, longer, models[:1]))
    assert other is not None
    assert other.results[0].reused == 0


def test_a_walk_over_kept_answers_that_is_interrupted_reuses_the_same_ones(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "s"
    walk(core, request(core, core.load_suite(str(write_suite(folder, mixed(30)))), models[:1]), 15)
    grown = core.load_suite(str(write_suite(folder, mixed(CASES))))
    asked = request(core, grown, models[:1])
    assert walk(core, asked, stop_after=20)[0] is None
    result, events = walk(core, replace(asked, resume=True))
    assert result is not None
    (found,) = result.results
    assert (found.run, found.passed) == (CASES, CASES)
    reused = [c.case_index for c in core.stored_run(result.run_id).candidates[0].cases if c.reused]
    assert found.reused == len(reused) == 15
    assert sum(e.from_history for e in finished(events)) == 20


def test_a_case_that_is_asked_repeatedly_passes_only_if_every_answer_does(
    core: Core, models: tuple[Path, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Case 0 passes every time, case 1 at its first time only, case 2 never."""
    folder = write_suite(tmp_path / "s", [ANYTHING] * 3, bar=0.3)
    suite = core.load_suite(str(folder))
    cases = tuple(replace(case, repeats=3) for case in suite.cases)
    warm = replace(suite, cases=cases, generation=replace(suite.generation, temperature=1.5))
    graded: dict[int, list[str]] = {0: [], 1: [], 2: []}
    grade = Grader.grade

    def grade_by_turn(self: Grader, case: object, *rest: object) -> CaseOutcome:
        outcome = grade(self, case, *rest)  # type: ignore[arg-type]
        index = case.index  # type: ignore[attr-defined]
        graded[index].append(str(rest[0]))
        failed = index == 2 or (index == 1 and len(graded[1]) > 1)
        return replace(outcome, outcome=Outcome.FAILED) if failed else outcome

    monkeypatch.setattr(Grader, "grade", grade_by_turn)
    asked = request(
        core,
        warm,
        models[:1],
        stopping=EXACT,
        settings=replace(core.settings.run_settings, sequences=1),
    )
    result, events = walk(core, asked)
    assert result is not None
    (found,) = result.results
    assert (found.passed, found.run, found.cases) == (1, 3, 3)
    assert found.reliability == Reliability(cases=3, always=1, sometimes=1, never=1)
    answers = [[r.answer.text for r in e.result.repeats] for e in finished(events)]
    assert all(len(set(texts)) == 3 for texts in answers)  # each with a seed of its own
    stored = core.stored_run(result.run_id).candidates[0]
    assert stored.reliability == found.reliability
    assert [case.repeats for case in stored.cases] == [e.result.repeats for e in finished(events)]

    greedy = replace(warm, generation=replace(warm.generation, temperature=0.0))
    graded.update({1: [], 2: []})
    result, _ = walk(core, replace(asked, suite=greedy))
    assert result is not None
    assert result.results[0].reliability is None  # the same answer each time: asked once


def test_prompts_that_are_too_long_are_named_before_the_cases_are_run(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    folder = write_suite(tmp_path / "s", [ANYTHING] * 8)
    config = json.loads((folder / "promptfooconfig.yaml").read_text())
    for at in (2, 5):
        config["tests"][at]["vars"]["n"] = "x" * 3000
    (folder / "promptfooconfig.yaml").write_text(json.dumps(config))
    suite = core.load_suite(str(folder))
    result, events = walk(core, request(core, suite, models[:1], stopping=EXACT))
    assert result is not None
    at = next(at for at, event in enumerate(events) if isinstance(event, CaseFinished))
    (named,) = [event for event in events[:at] if isinstance(event, PromptsTooLong)]
    assert (named.cases, named.context_tokens) == ((2, 5), 1024)
    assert "2 (numbers 3, 6; the longest has" in render(named.message)
    # a prompt that was refused has no answer to be kept
    again, _ = walk(core, request(core, suite, models[:1], stopping=EXACT))
    assert again is not None
    assert (again.results[0].passed, again.results[0].reused) == (6, 6)
