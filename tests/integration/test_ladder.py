"""The walk with real children, history and files: verdicts, limits, faults, resuming."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, Cancelled
from leastwise.domain.events import (
    CandidateFinished,
    CandidateStarted,
    CaseFinished,
    ConfirmationStarted,
    Event,
    LadderFinished,
    LadderPlanned,
    ModelLoaded,
    ProbeFinished,
)
from leastwise.domain.messages import render
from leastwise.domain.suites import Bar, Case, Suite
from leastwise.domain.verdicts import CaseOutcome, LadderResult, Outcome, Verdict
from leastwise.evals.grading import Grader
from leastwise.paths import user_paths
from leastwise.settings import Settings
from leastwise.statistics.intervals import clopper_pearson
from tests.fixtures.tiny_gguf import write_tiny_gguf

CASES = 8
ANYTHING = {"type": "not-equals", "value": "never said"}
IMPOSSIBLE = {"type": "equals", "value": "never said"}


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """Three babbling models in ascending order."""
    folder = tmp_path_factory.mktemp("ladder")
    widths = (64, 128, 256)
    return tuple(write_tiny_gguf(folder / f"w{w}.gguf", width=w) for w in widths)


@pytest.fixture
def core() -> Iterator[Core]:
    with Core(user_paths(), Settings(threads=1, context_tokens=256, error_percent=0)) as opened:
        yield opened


def write_suite(folder: Path, checks: Sequence[Mapping[str, object]], bar: float = 0.75) -> Path:
    """A suite with one case per check."""
    folder.mkdir(exist_ok=True)
    tests = [{"vars": {"n": str(n)}, "assert": [check]} for n, check in enumerate(checks)]
    config = {"prompts": ["Case {{n}}:"], "tests": tests}
    (folder / "promptfooconfig.yaml").write_text(json.dumps(config))
    sidecar = f"[suite]\nname = 'Babble'\n[bar]\npass_rate = {bar}\n[generation]\nmax_tokens = 6\n"
    (folder / "leastwise.toml").write_text(sidecar)
    return folder


def walk(
    core: Core,
    suite: Suite,
    models: Sequence[Path],
    bar: Bar | None = None,
    *,
    resume: bool = False,
    on_event: Callable[[Event], None] | None = None,
    cancellation: Cancellation | None = None,
) -> tuple[LadderResult, list[Event]]:
    events: list[Event] = []

    def heard(event: Event) -> None:
        events.append(event)
        if on_event:
            on_event(event)

    request = core.find_request(suite, models, bar, resume)
    return core.find(request, heard, cancellation or Cancellation()), events


def verdicts(result: LadderResult) -> list[Verdict]:
    return [r.verdict for r in result.results]


def test_the_smallest_that_passes_is_found_and_the_rest_is_not_needed(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    """What the second model says is expected word for word, so that only it can pass."""
    suite = core.load_suite(str(write_suite(tmp_path / "s", [ANYTHING] * CASES)))
    learnt, _ = walk(core, suite, models[1:2])
    said = [case.answer.text for case in core.stored_run(learnt.run_id).candidates[0].cases]
    expected = [{"type": "equals", "value": text} for text in said]
    suite = core.load_suite(str(write_suite(tmp_path / "s", expected)))

    result, events = walk(core, suite, models[::-1])
    assert verdicts(result) == [Verdict.FAILS, Verdict.PASSES, Verdict.NOT_NEEDED]
    assert result.answer is result.results[1]
    low, winner, above = result.results
    assert low.candidate.model.path == str(models[0])
    curtailed = CASES - result.bar.required_passes(CASES) + 1
    assert low.run - low.passed == curtailed < CASES
    assert low.run < CASES
    assert low.interval is None
    assert (winner.passed, winner.run) == (CASES, CASES)
    assert winner.interval == clopper_pearson(CASES, CASES)
    assert winner.peak_memory is not None
    assert winner.peak_memory.total_bytes > models[1].stat().st_size
    assert (above.run, above.probe, above.wall_s) == (0, None, 0.0)
    assert render(result.summary).startswith(
        "Babbler (F32) is the smallest that passes: 100 % of 8"
    )
    assert [type(e) for e in events if not isinstance(e, CaseFinished)][-3:] == [
        CandidateFinished,
        CandidateFinished,
        LadderFinished,
    ]
    planned = next(e for e in events if isinstance(e, LadderPlanned))
    plans = [c.plan for c in planned.candidates]
    totals = [p.total_bytes for p in plans if p]
    assert len(totals) == 3
    assert totals == sorted(totals)


def test_none_passes_is_said_when_none_does(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    checks = [ANYTHING] * 5 + [IMPOSSIBLE] * 3
    suite = core.load_suite(str(write_suite(tmp_path / "s", checks)))
    result, _ = walk(core, suite, models[:2])
    assert result.answer is None
    assert verdicts(result) == [Verdict.FAILS, Verdict.FAILS]
    assert [(r.passed, r.run) for r in result.results] == [(5, 8), (5, 8)]
    assert render(result.summary).startswith(
        "None passes: the best of 2 judged reached 62.5 %, and 75 % is the bar."
    )


@pytest.mark.parametrize(
    ("bar", "code"),
    [
        (Bar(0.75, ttft_s=1e-9), "candidate.fails_ttft"),
        (Bar(0.75, decode_tokens_per_s=1e12), "candidate.fails_speed"),
        (Bar(0.75, memory_bytes=1000), "candidate.fails_memory"),
    ],
)
def test_a_broken_limit_fails_in_words_whatever_the_pass_rate(
    core: Core, models: tuple[Path, ...], tmp_path: Path, bar: Bar, code: str
) -> None:
    suite = core.load_suite(str(write_suite(tmp_path / "s", [ANYTHING] * CASES)))
    result, _ = walk(core, suite, models[:1], bar)
    (judged,) = result.results
    assert (judged.verdict, judged.reason.code) == (Verdict.FAILS, code)
    assert judged.probe is not None
    assert result.answer is None


def test_generous_limits_do_not_change_the_verdict(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    suite = core.load_suite(str(write_suite(tmp_path / "s", [ANYTHING] * CASES)))
    bar = Bar(0.75, ttft_s=100, decode_tokens_per_s=1e-3, memory_bytes=1 << 40)
    result, _ = walk(core, suite, models[:1], bar)
    assert verdicts(result) == [Verdict.PASSES]


def test_a_verdict_that_hangs_on_an_unsupported_check_is_undecided(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    unknown = {"type": "divination", "value": "x"}
    suite = core.load_suite(str(write_suite(tmp_path / "s", [unknown] * 3 + [ANYTHING] * 5)))
    result, _ = walk(core, suite, models[:1])
    (judged,) = result.results
    assert (judged.verdict, judged.passed, judged.run) == (Verdict.UNDECIDED, 5, 8)
    assert "divination" in render(judged.reason)
    assert judged.interval is None
    decided, _ = walk(core, suite, models[:1], Bar(0.5))
    assert verdicts(decided) == [Verdict.PASSES]  # 5 of 8 pass whatever the three are


def test_files_that_cannot_be_run_are_named_and_the_walk_goes_on(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(models[0].read_bytes()[:-500])
    text = tmp_path / "text.gguf"
    text.write_text("not a model")
    aborts = write_tiny_gguf(tmp_path / "aborts.gguf", duplicate_token=True)
    suite = core.load_suite(str(write_suite(tmp_path / "s", [ANYTHING] * CASES)))
    result, _ = walk(core, suite, [text, aborts, cut, models[0]])
    assert result.answer is not None
    assert result.answer.candidate.model.path == str(models[0])
    by_name = {Path(r.candidate.model.path).name: r for r in result.results}
    codes = {
        name: getattr(r.reason.params.get("cause"), "code", None) for name, r in by_name.items()
    }
    assert codes["text.gguf"] == "model.not_gguf"
    assert codes["cut.gguf"] == "model.truncated"
    assert codes["aborts.gguf"] == "model.aborted_load"
    assert result.summary.code == "ladder.answer_with_gaps"


def test_a_verdict_that_one_case_decides_is_asked_again_one_at_a_time(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    close = [IMPOSSIBLE] * 2 + [ANYTHING] * 6  # 6 of 8 are needed
    suite = core.load_suite(str(write_suite(tmp_path / "s", close)))
    result, events = walk(core, suite, models[:1])
    assert verdicts(result) == [Verdict.PASSES]
    assert result.results[0].reason.code == "candidate.confirmed"
    assert result.results[0].reason.params["changed"] == 0
    assert sum(isinstance(event, ConfirmationStarted) for event in events) == 1

    clear = core.load_suite(str(write_suite(tmp_path / "t", [IMPOSSIBLE] + [ANYTHING] * 7)))
    result, events = walk(core, clear, models[:1])
    assert result.results[0].reason.code == "candidate.passes"
    assert not any(isinstance(event, ConfirmationStarted) for event in events)


def test_what_comes_out_differently_when_asked_alone_replaces_what_did_not_hold(
    core: Core, models: tuple[Path, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    close = [IMPOSSIBLE] * 2 + [ANYTHING] * 6
    suite = core.load_suite(str(write_suite(tmp_path / "s", close)))
    graded: list[int] = []
    grade = Grader.grade

    def grade_otherwise(self: Grader, case: Case, text: str, facts: object = None) -> CaseOutcome:
        graded.append(case.index)
        outcome = grade(self, case, text)
        again = graded.count(case.index) == 2
        return replace(outcome, outcome=Outcome.FAILED) if again else outcome

    monkeypatch.setattr(Grader, "grade", grade_otherwise)
    result, events = walk(core, suite, models[:1])
    assert verdicts(result) == [Verdict.FAILS]
    assert result.results[0].reason.params["changed"] == 6
    assert result.results[0].passed == 0
    stored = core.stored_run(result.run_id).candidates[0]
    assert [case.outcome.outcome for case in stored.cases] == [Outcome.FAILED] * 8
    assert sum(isinstance(event, CaseFinished) for event in events) == 8 + 6


def engine_children() -> list[psutil.Process]:
    children = psutil.Process().children(recursive=True)
    return [child for child in children if child.cmdline()[-1:] == ["engine"]]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("moment", [CandidateStarted, ModelLoaded, ProbeFinished, CaseFinished])
def test_a_child_that_dies_costs_one_candidate_and_the_walk_goes_on(
    core: Core, models: tuple[Path, ...], tmp_path: Path, moment: type[Event]
) -> None:
    several_waves = 3 * core.settings.sequences
    suite = core.load_suite(str(write_suite(tmp_path / "s", [ANYTHING] * several_waves)))
    killed = False

    def kill_once(event: Event) -> None:
        nonlocal killed
        if isinstance(event, moment) and not killed and engine_children():
            killed = True
            for child in engine_children():
                child.kill()

    result, _ = walk(core, suite, models[:2], on_event=kill_once)
    if moment is CandidateStarted:  # nothing runs yet
        assert verdicts(result) == [Verdict.PASSES, Verdict.NOT_NEEDED]
        return
    assert verdicts(result) == [Verdict.UNDECIDED, Verdict.PASSES]
    assert "signal 9" in render(result.results[0].reason)
    assert result.summary.code == "ladder.answer_with_gaps"


def test_how_likely_an_answer_was_is_asked_for_kept_and_used_again(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    checks: list[Mapping[str, object]] = [
        {"type": "perplexity", "threshold": 1e9},
        {"type": "perplexity", "threshold": 1.0},
        {"type": "latency", "threshold": 1e6},
        ANYTHING,
    ]
    suite = core.load_suite(str(write_suite(tmp_path / "s", checks)))
    outcomes = [Outcome.PASSED, Outcome.FAILED, Outcome.PASSED, Outcome.PASSED]
    for reused in (0, 3):  # an answer is timed anew
        result, _ = walk(core, suite, models[:1])
        (stored,) = core.stored_run(result.run_id).candidates
        assert [case.outcome.outcome for case in stored.cases] == outcomes
        assert [bool(case.answer.logprobs) for case in stored.cases] == [True, True, False, False]
        assert sum(case.reused for case in stored.cases) == reused


@pytest.mark.parametrize("after", [1, 4, 11])
def test_an_interrupted_run_goes_on_with_no_case_repeated_and_none_lost(
    core: Core, models: tuple[Path, ...], tmp_path: Path, after: int
) -> None:
    checks = [ANYTHING] * 5 + [IMPOSSIBLE] * 3
    suite = core.load_suite(str(write_suite(tmp_path / "s", checks)))
    cancellation, seen = Cancellation(), []

    def stop(event: Event) -> None:
        if isinstance(event, CaseFinished):
            seen.append((event.position, event.result))
            if len(seen) == after:
                cancellation.ask()

    with pytest.raises(Cancelled):
        walk(core, suite, models[:2], on_event=stop, cancellation=cancellation)
    core.close()
    with Core(core.paths, core.settings) as again:
        (interrupted,) = again.history()
        assert (interrupted.finished, interrupted.cases_run) == (False, after)
        result, events = walk(again, suite, models[:2], resume=True)
        assert result.run_id == interrupted.run_id
        finished = [e for e in events if isinstance(e, CaseFinished)]
        kept = [(e.position, e.result) for e in finished if e.from_history]
        assert kept == seen
        assert [(e.position, e.result.case_index) for e in finished] == [
            (position, index) for position in (0, 1) for index in range(CASES)
        ]
        stored = again.stored_run(result.run_id)
        assert [len(c.cases) for c in stored.candidates] == [CASES, CASES]
        assert [e.result.outcome.outcome for e in finished[:CASES]] == (
            [Outcome.PASSED] * 5 + [Outcome.FAILED] * 3
        )
        assert again.history()[0].finished
        with pytest.raises(BadInput, match="nothing_to_resume"):
            walk(again, suite, models[:2], resume=True)


def test_a_changed_suite_or_bar_is_another_run(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    suite = core.load_suite(str(write_suite(tmp_path / "s", [ANYTHING] * CASES)))
    cancellation = Cancellation()

    def stop(event: Event) -> None:
        if isinstance(event, CaseFinished):
            cancellation.ask()

    with pytest.raises(Cancelled):
        walk(core, suite, models[:1], on_event=stop, cancellation=cancellation)
    request = core.find_request(suite, models[:1], resume=True)
    candidates = core.examine(models[:1], lambda _: None, Cancellation())
    assert core.open_run(request, candidates) is not None
    other_bar = replace(request, bar=Bar(0.5))
    assert core.open_run(other_bar, candidates) is None
    changed = core.load_suite(str(write_suite(tmp_path / "s", [ANYTHING] * (CASES + 1))))
    assert core.open_run(replace(request, suite=changed), candidates) is None


def test_a_bar_or_a_ladder_that_makes_no_sense_is_refused(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    suite = core.load_suite(str(write_suite(tmp_path / "s", [ANYTHING] * CASES)))
    for rate in (0.0, 1.01, -1.0):
        with pytest.raises(BadInput, match="bar_out_of_range"):
            core.find_request(suite, models, Bar(rate))
    with pytest.raises(BadInput, match="none_known"):
        core.find_request(suite, ())


def test_a_prompt_beyond_the_context_fails_its_case_and_makes_up_no_figure(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    folder = write_suite(tmp_path / "s", [ANYTHING] * CASES)
    config = json.loads((folder / "promptfooconfig.yaml").read_text())
    config["tests"][0]["vars"]["n"] = "x" * 600
    (folder / "promptfooconfig.yaml").write_text(json.dumps(config))
    suite = core.load_suite(str(folder))
    result, events = walk(core, suite, models[:1])
    first = next(e.result for e in events if isinstance(e, CaseFinished))
    assert first.outcome.outcome is Outcome.FAILED
    assert "context of 256" in render(first.outcome.checks[0].reason)
    assert first.answer.timing.decode_tokens_per_s is None
    assert (result.results[0].passed, result.results[0].run) == (CASES - 1, CASES)


def test_one_answer_is_streamed_with_its_figures(core: Core, models: tuple[Path, ...]) -> None:
    from leastwise.domain.suites import ChatTurn, Generation

    pieces: list[str] = []
    written = core.answer(
        models[0],
        [ChatTurn("user", "Hello")],
        Generation(max_tokens=8),
        pieces.append,
        Cancellation(),
    )
    assert "".join(pieces) == written.answer.text
    assert written.answer.timing.output_tokens == 8
    assert written.peak_memory is not None
