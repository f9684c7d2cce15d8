"""Cases whose answer is a choice: scored by a real model instead of written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from leastwise.core import Core
from leastwise.domain.answers import AnswerOptions
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.suites import Generation
from leastwise.domain.verdicts import CaseResult
from tests.integration.test_ladder import core, models, walk, write_suite

__all__ = ("core", "models")

WORDS = ("red", "a rather long answer", "green")


def answers(core: Core, folder: Path, model: Path, words: Sequence[str]) -> list[CaseResult]:
    check = {"type": "choice", "value": {"choices": list(words), "equals": words[0]}}
    suite = core.load_suite(str(write_suite(folder, [check] * 3, bar=0.01)))
    result, _ = walk(core, suite, [model])
    return list(core.stored_run(result.run_id).candidates[0].cases)


def test_a_choice_is_the_one_that_the_model_finds_likeliest(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    cases = answers(core, tmp_path / "s", models[0], WORDS)
    assert all(case.answer.finish_reason == "choice" for case in cases)
    by_hand = core.answer(
        models[0],
        core.load_suite(str(tmp_path / "s")).cases[0].turns,
        Generation(),
        lambda _said: None,
        Cancellation(),
        options=AnswerOptions(choices=WORDS),
    )
    assert by_hand.answer.text in WORDS
    first = next(case for case in cases if case.case_index == 0)
    assert first.answer.text == by_hand.answer.text
    again = answers(core, tmp_path / "s", models[0], WORDS)
    assert all(case.reused for case in again)
    others = answers(core, tmp_path / "s", models[0], ("blue", "yellow"))
    assert not any(case.reused for case in others)
    assert {case.answer.text for case in others} <= {"blue", "yellow"}
