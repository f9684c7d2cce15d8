"""What came nearest, where no candidate passes."""

from __future__ import annotations

from leastwise.domain.messages import render
from leastwise.domain.verdicts import Verdict
from leastwise.statistics.nearest import Tried, nearest, nearest_of
from leastwise.statistics.words import nearest_words
from tests.unit.run_samples import stored_run


def tried(*rows: str, verdict: Verdict = Verdict.FAILS) -> list[Tried]:
    """Each row names a candidate's outcomes: P passed, F failed."""
    run = stored_run(*rows, cases=len(rows[0]))
    return [Tried(f"m{at}", verdict, one.cases) for at, one in enumerate(run.candidates)]


def test_the_highest_share_of_run_cases_is_nearest_and_its_failures_are_named() -> None:
    told = nearest_words(nearest(tried("FFF", "PPPF", "PFFF")))
    assert [render(one) for one in told] == [
        "Nearest came m1: of 4 cases run 3 passed. Failed: 1 (numbers 4)."
    ]


def test_nothing_is_nearest_where_one_passes_or_none_failed_a_case() -> None:
    rows = tried("FFF", "PPF")
    assert nearest([*rows, Tried("winner", Verdict.PASSES, rows[0].cases)]) is None
    assert nearest(tried("PP")) is None
    assert nearest([Tried("unsure", Verdict.UNDECIDED, rows[0].cases)]) is None
    assert nearest_words(None) == ()


def test_a_kept_run_says_what_came_nearest() -> None:
    run = stored_run("FFF", "FPF", cases=3)
    found = nearest_of(run)
    assert (found is None) is (run.answer is not None)
