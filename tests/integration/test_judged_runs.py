"""Runs whose checks a model decides: real judges in real children, kept and taken up again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, Cancelled, EnvironmentFault, SuiteError
from leastwise.domain.events import CaseFinished, Event
from leastwise.domain.judging import JUDGED_BY_NOBODY, Judges
from leastwise.domain.messages import render
from leastwise.domain.verdicts import LadderResult, Outcome, Verdict
from leastwise.evals import local_examiners
from leastwise.evals.examiners import JudgeQuestion
from leastwise.paths import user_paths
from leastwise.settings import Settings
from tests.fixtures.tiny_gguf import write_tiny_gguf

HOUSE = Path(__file__).parents[2] / "models" / "house"
JUDGE = str(HOUSE / "triage-351k-Q8_0.gguf")
EMBEDDING = str(HOUSE / "triage-123k-Q8_0.gguf")
BOTH = Judges(JUDGE, EMBEDDING)
CASES = 4


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_gguf(tmp_path_factory.mktemp("judged") / "w64.gguf", width=64)


@pytest.fixture
def core() -> Iterator[Core]:
    with Core(user_paths(), Settings(threads=1, context_tokens=512, sequences=2)) as opened:
        yield opened


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[JudgeQuestion]:
    """What the local judge is really asked, answered by the model itself."""
    questions: list[JudgeQuestion] = []
    ask = local_examiners.LocalJudge.reply

    def counted(judge: local_examiners.LocalJudge, question: JudgeQuestion) -> str:
        reply = ask(judge, question)
        questions.append(question)
        return reply

    monkeypatch.setattr(local_examiners.LocalJudge, "reply", counted)
    return questions


def write_suite(folder: Path, *checks: dict[str, Any], sidecar: str = "", **more: Any) -> Path:
    folder.mkdir()
    tests = [{"vars": {"n": str(n)}} for n in range(CASES)]
    config = {
        "prompts": ["Case {{n}}:"],
        "defaultTest": {"assert": list(checks), **more},
        "tests": tests,
    }
    (folder / "promptfooconfig.yaml").write_text(json.dumps(config))
    settings = "[bar]\npass_rate = 0.5\n[generation]\nmax_tokens = 6\n"
    (folder / "leastwise.toml").write_text(settings + sidecar)
    return folder


RUBRIC = {"type": "llm-rubric", "value": "It speaks of {{n}}", "weight": 0}
SIMILAR = {"type": "similar", "value": ["hello", "Case {{n}}"], "threshold": -1}


def walk(
    core: Core, suite: Path, model: Path, judges: Judges, stop_after: int = 0, **changes: Any
) -> tuple[LadderResult | None, list[CaseFinished]]:
    """The result and the cases as they came; None where it was stopped after so many."""
    cases: list[CaseFinished] = []
    cancellation = Cancellation()

    def heard(event: Event) -> None:
        if isinstance(event, CaseFinished):
            cases.append(event)
            if len(cases) == stop_after:
                cancellation.ask()

    request = core.find_request(core.load_suite(str(suite)), [model])
    request = replace(request, judges=judges.over(request.judges), **changes)
    try:
        return core.find(request, heard, cancellation), cases
    except Cancelled:
        return None, cases


def test_a_run_is_judged_kept_and_taken_up_again_without_judging_twice(
    core: Core, model: Path, asked: list[JudgeQuestion], tmp_path: Path
) -> None:
    suite = write_suite(tmp_path / "s", RUBRIC, SIMILAR)
    stopped, cases = walk(core, suite, model, BOTH, stop_after=1)
    assert stopped is None
    assert len(cases) == 1
    assert len(asked) == len({question.text for question in asked})
    request = core.find_request(core.load_suite(str(suite)), [model])
    candidates = core.examine([model], lambda _event: None, Cancellation())
    opened = [
        core.open_run(replace(request, judges=judges), candidates)
        for judges in (BOTH, Judges(EMBEDDING, EMBEDDING), Judges())
    ]
    assert [one is not None for one in opened] == [True, False, False]
    result, _ = walk(core, suite, model, BOTH, resume=True)
    assert result is not None
    assert result.results[0].verdict is Verdict.PASSES
    assert len(asked) == CASES
    assert len({question.text for question in asked}) == CASES
    stored = core.stored_run(result.run_id)
    assert stored.judged_by == result.judged_by
    assert stored.judged_by.judge is not None
    assert stored.judged_by.judge.name == "triage-351k (Q8_0)"
    assert len(stored.judged_by.judge.key) == 64
    assert stored.judged_by.embedding is not None
    for case in stored.candidates[0].cases:
        rubric, similar = case.outcome.checks
        assert "The judge says" in render(rubric.reason)
        assert "similarity" in render(similar.reason)
        assert -1 <= similar.score <= 1
    again, cases = walk(core, suite, model, BOTH, fresh=True)
    assert again is not None
    assert len(asked) == CASES
    unbroken = {one.result.case_index: one.result.outcome for one in cases}
    kept = {one.case_index: one.outcome for one in stored.candidates[0].cases}
    assert unbroken == kept


def test_without_a_judge_a_run_is_undecided_in_words(
    core: Core, model: Path, asked: list[JudgeQuestion], tmp_path: Path
) -> None:
    suite = write_suite(tmp_path / "s", {"type": "not-llm-rubric", "value": "It is rude"})
    result, cases = walk(core, suite, model, Judges())
    assert result is not None
    assert result.judged_by == JUDGED_BY_NOBODY
    assert result.results[0].verdict is Verdict.UNDECIDED
    assert "llm-rubric" in render(result.results[0].reason)
    assert {one.result.outcome.outcome for one in cases} == {Outcome.UNSUPPORTED}
    assert asked == []


def test_a_suite_may_name_local_judges_beside_it_and_no_cloud(
    core: Core, model: Path, tmp_path: Path
) -> None:
    named = f"[judges]\njudge = 'judge.gguf'\nembedding = '{EMBEDDING}'\n"
    suite = write_suite(tmp_path / "s", SIMILAR, sidecar=named)
    (suite / "judge.gguf").symlink_to(JUDGE)
    loaded = core.load_suite(str(suite))
    assert loaded.judges == Judges(str(suite / "judge.gguf"), EMBEDDING)
    result, _ = walk(core, suite, model, Judges())
    assert result is not None
    assert result.judged_by.judge is None  # nothing asks one
    assert result.judged_by.embedding is not None
    cloudy = write_suite(tmp_path / "c", RUBRIC, sidecar="[judges]\njudge = 'cloud:there'\n")
    with pytest.raises(SuiteError) as caught:
        core.load_suite(str(cloudy))
    assert "--judge" in render(caught.value.message)


@pytest.mark.parametrize(
    ("judge", "error"), [("nothing-is-called-this", BadInput), ("", BadInput), ("room", None)]
)
def test_a_judge_that_cannot_be_had_is_named_before_anything_is_asked(
    core: Core,
    model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    judge: str,
    error: type[Exception] | None,
) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF" + bytes(40))
    suite = write_suite(tmp_path / "s", RUBRIC)
    if error is None:
        memory = psutil.virtual_memory()._replace(available=1000)
        monkeypatch.setattr(psutil, "virtual_memory", lambda: memory)
        judge, error = JUDGE, EnvironmentFault
    with pytest.raises(error) as caught:
        walk(core, suite, model, Judges(judge or str(broken)))
    assert isinstance(caught.value, BadInput | EnvironmentFault)
    assert render(caught.value.message)
    assert core.history() == ()


def test_words_of_its_own_for_the_judge_are_for_what_asks_one_question(
    core: Core, tmp_path: Path
) -> None:
    closed = {"type": "model-graded-closedqa", "value": "x"}
    graded = {"type": "g-eval", "value": "x"}
    grouped = {"type": "assert-set", "assert": [{**graded, "rubricPrompt": "Is it?"}]}
    assert set(core.load_suite(str(write_suite(tmp_path / "a", grouped))).unsupported) == {
        "assert option rubricPrompt"
    }
    for name, check, supported in (
        ("rubricPrompt", RUBRIC, True),
        ("rubricPrompt", closed, True),
        ("rubricPrompt", graded, False),
        ("rubricPrompt", SIMILAR, True),
        ("factuality", RUBRIC, True),
        ("factuality", {"type": "model-graded-factuality", "value": "x"}, False),
    ):
        options = {name: {"agree": 0.5}}
        suite = write_suite(tmp_path / f"{name}-{check['type']}", check, options=options)
        assert (not core.load_suite(str(suite)).unsupported) is supported
