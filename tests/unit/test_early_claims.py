"""What is claimed of an answer that was decided early is never more than what holds of it."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from leastwise.domain.messages import say
from leastwise.domain.stopping import Stopping
from leastwise.domain.suites import Bar
from leastwise.domain.verdicts import (
    GIVEN_UP,
    PASSED_EARLY,
    CandidateResult,
    EarlyVerdict,
    Verdict,
    chance_of_error,
    early_words,
    ladder_error,
)
from leastwise.evals.foreseeing import Climb, Foresight
from leastwise.evals.sequential import SequentialTest
from leastwise.evals.statistics import Tally
from leastwise.report.find_document import candidate_document
from tests.integration.store_samples import candidate

EARLY = EarlyVerdict(error=0.0, passed=90, run=90, after_s=2.0, after_cases=90)
GIVEN = (Verdict.FAILS, say(GIVEN_UP, run=9, passed=1, cases=100, required=90, error=0.0375))


def test_an_answer_that_was_not_run_to_its_end_has_one_chance_of_error_only() -> None:
    passed = say(PASSED_EARLY, run=50, passed=50, cases=100, required=90, error=0.0125)
    verdicts = [GIVEN, (Verdict.PASSES, passed)]
    assert ladder_error(Stopping(0.05, stop_at_verdict=True), verdicts) == 0.05
    assert chance_of_error(verdicts) is None  # and not that of the one given up, which is less
    chance = chance_of_error([GIVEN, (Verdict.PASSES, say("candidate.passes"))])
    assert chance is not None
    assert chance.params["error"] == 0.0375


def test_a_limit_on_memory_is_named_where_cases_are_left_that_may_break_it() -> None:
    answer = SimpleNamespace(early=EARLY, run=90)
    bar = Bar(0.9, memory_bytes=2**30)
    codes = [one.code for one in early_words(answer, 100, 3.0, bar)]
    assert codes == ["ladder.early_alone", "ladder.foreseen_memory"]
    assert [one.code for one in early_words(answer, 100, 3.0, Bar(0.9))] == codes[:1]
    whole = SimpleNamespace(early=EARLY, run=100)
    assert [one.code for one in early_words(whole, 100, 3.0, bar)] == ["ladder.early"]


def test_what_was_certain_is_not_once_a_smaller_one_was_given_up_since() -> None:
    events: list[Any] = []
    keeper = SimpleNamespace(keep_early=lambda *_told: None)
    walk: Any = SimpleNamespace(
        whole=False,
        run_id=1,
        bar=Bar(0.9),
        stopping=Stopping(0.05),
        keeper=keeper,
        on_event=events.append,
    )
    below: Any = SimpleNamespace(verdict=GIVEN[0], reason=GIVEN[1], run=9, candidate=candidate("a"))
    climb = Climb(2, (below,), lambda: 5.0)
    foresight = Foresight(walk, 1, climb, SequentialTest(100, 90, 0.025, 0.025), EARLY)
    foresight.look(candidate("b"), Tally(100, 90, passed=90))
    assert foresight.early == replace(EARLY, error=0.05)
    assert events[0].message.code == "ladder.foreseen"


def test_what_was_foreseen_of_one_that_was_not_needed_is_not_refuted() -> None:
    found: Any = CandidateResult(
        candidate("a"), Verdict.NOT_NEEDED, say("candidate.not_needed"), 0, 0, 100, early=EARLY
    )
    told: Any = candidate_document(found, 100)
    assert told["provisional"]["confirmed"] is None
    told = candidate_document(replace(found, verdict=Verdict.FAILS), 100)
    assert told["provisional"]["confirmed"] is False
