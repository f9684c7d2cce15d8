"""What the window says of candidates that were given up early, and of answers of earlier runs."""

from __future__ import annotations

from dataclasses import replace

from leastwise.desktop.results import figures
from leastwise.desktop.results.banner_words import banner_words
from leastwise.desktop.walk import Stage, Walk
from leastwise.domain.events import (
    CandidateFinished,
    CandidateStarted,
    CaseFinished,
    LadderFinished,
    LadderPlanned,
    PromptsTooLong,
)
from leastwise.domain.messages import say
from leastwise.domain.stopping import Stopping
from leastwise.domain.verdicts import CandidateResult, EarlyVerdict, Reliability, Verdict
from tests.integration import store_samples as samples

CASES = 200


def given_up_walk() -> Walk:
    """The smallest of three is given up, the next passes, and the largest is not needed."""
    ladder = tuple(samples.candidate(letter) for letter in "abc")
    reason = say("candidate.given_up", run=14, error=0.05 / 3, passed=6, cases=CASES, required=190)
    results = (
        CandidateResult(
            ladder[0],
            Verdict.FAILS,
            reason,
            6,
            14,
            CASES,
            probe=samples.candidate_result("a").probe,
            peak_memory=samples.PEAK,
            suite_interval=(0.2, 0.72),
            reliability=Reliability(14, 6, 3, 5),
        ),
        replace(
            samples.candidate_result("b"),
            candidate=ladder[1],
            reason=say("candidate.passes", passed=194, cases=CASES, rate=0.97, required=190),
            passed=194,
            run=CASES,
            cases=CASES,
        ),
        CandidateResult(ladder[2], Verdict.NOT_NEEDED, say("candidate.not_needed"), 0, 0, CASES),
    )
    walk = Walk(samples.request().bar, "Support")
    walk.apply(LadderPlanned(7, ladder, CASES, 190, False, Stopping(0.05)))
    walk.apply(CandidateStarted(0))
    walk.apply(PromptsTooLong(0, (4, 8), 3000, 2048))
    for run, index in enumerate((150, 3, 77), 1):
        case = replace(samples.case_result(index), reused=run < 3)
        walk.apply(CaseFinished(0, case, run, run, None))
    for position, result in enumerate(results):
        walk.apply(CandidateFinished(position, result))
    walk.apply(LadderFinished(samples.ladder_result(7, *results)))
    return walk


def test_the_banner_says_what_giving_up_early_may_have_cost() -> None:
    walk = given_up_walk()
    assert walk.stage is Stage.FINISHED
    assert banner_words(walk).second.endswith(
        "Models stopped early: 1. The chance that one of them would have passed the whole suite "
        "is at most 1.7 %."
    )
    exact = replace(walk, rungs=walk.rungs[1:])
    assert "chance" not in banner_words(exact).second


def test_the_banner_says_when_the_verdict_was_foreseen_and_when_it_was_exact() -> None:
    walk = given_up_walk()
    early = EarlyVerdict(0.05, 90, 92, 41.0, 106)
    answer = replace(walk_result(), early=early)
    told = replace(samples.ladder_result(7, answer), answer=answer, wall_s=180.0)
    walk.apply(LadderFinished(told))
    assert "Verdict after 41.0 s and 106 cases, exact after 3 min 0 s." in banner_words(walk).second


def test_the_banner_of_an_answer_that_was_not_run_to_its_end_holds_for_the_suite_alone() -> None:
    walk = given_up_walk()
    rung = walk.rungs[1]
    rung.run, rung.interval, rung.suite_interval = 92, None, (0.91, 1.0)
    second = banner_words(walk).second
    assert second.startswith(
        "On the whole suite 91 % to 100 % would pass (95 % confidence sequence"
    )
    assert "from 92 of 200 cases" in second


def walk_result() -> CandidateResult:
    return replace(samples.candidate_result("b"), passed=194, run=CASES, cases=CASES)


def test_a_rung_says_after_how_many_cases_it_was_given_up_and_why() -> None:
    rung = given_up_walk().rungs[0]
    words = figures.reason_words(rung)
    assert words.startswith("Stopped after 14 of 200 cases, in random order: 6 passed")
    assert words.endswith("is at most 1.7 %.")
    assert "20 % to 72 % would pass (95 % confidence sequence" in figures.pass_rate(rung).origin
    origin = figures.cases(rung).origin
    assert "from earlier runs, with the same model, prompt and settings: 2." in origin
    assert "6 passed every time, 3 at times, 5 never" in origin
    assert "longer than the context of 2048 tokens: 2 (numbers 5, 9" in origin


def test_a_pace_is_not_taken_from_answers_of_earlier_runs() -> None:
    assert given_up_walk().rungs[0].fresh == 1


def test_prompts_that_are_too_long_are_told_while_the_cases_are_run() -> None:
    walk = given_up_walk()
    rung = replace(walk.rungs[0], verdict=None, reason=None)
    assert figures.reason_words(rung).startswith("Cases whose prompts are longer")
