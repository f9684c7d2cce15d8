"""The walk on stderr and the answer at its end, from the events of a real walk's kind."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.console import Console

from leastwise.cli.strip import strip
from leastwise.cli.verdict_table import print_result
from leastwise.cli.walk_state import WalkState
from leastwise.cli.walk_view import LiveView, PlainView, rungs_table, walk_view
from leastwise.domain.candidates import Making
from leastwise.domain.events import (
    CandidateMade,
    CandidateStarted,
    CaseFinished,
    LadderPlanned,
    MakingProgressed,
)
from leastwise.domain.verdicts import Outcome
from tests.unit import walk_samples


class Clock:
    """Seconds that pass only when told to."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def _console(width: int = 80, *, terminal: bool = False, encoding: str = "utf-8") -> Console:
    file = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="backslashreplace")
    return Console(
        file=file, width=width, force_terminal=terminal, markup=False, emoji=False, no_color=True
    )


def _written(console: Console) -> str:
    file = console.file
    assert isinstance(file, io.TextIOWrapper)
    file.flush()
    buffer = file.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode(file.encoding)


def test_the_state_after_the_walk_is_what_the_events_said() -> None:
    state = WalkState()
    for event in walk_samples.events():
        state.take(event)
    assert [rung.run for rung in state.rungs] == [3, 5, 0]
    assert [rung.passed for rung in state.rungs] == [1, 4, 0]
    assert list(state.rungs[0].outcomes.values()) == [
        Outcome.PASSED,
        Outcome.FAILED,
        Outcome.FAILED,
    ]
    assert state.rungs[1].probe == walk_samples.PROBE


def test_time_left_counts_only_the_cases_of_this_sitting() -> None:
    clock = Clock()
    state = WalkState(clock)
    events = [e for e in walk_samples.events(resumed=True) if not isinstance(e, CaseFinished)]
    for event in events[:8]:
        state.take(event)
    rung = state.rungs[0]
    rung.cases = 100
    case = next(e for e in walk_samples.events() if isinstance(e, CaseFinished))
    for run in range(1, 21):
        from_history = run <= 10
        clock.now_s += 0.0 if from_history else 2.0
        state.take(CaseFinished(0, case.result, run, run, None, from_history=from_history))
    assert rung.fresh == 10
    assert rung.time_left_s(clock.now_s) == pytest.approx(160.0)


def test_a_file_that_is_made_is_told_with_how_far_it_is(
    capsys: pytest.CaptureFixture[str],
) -> None:
    plain, _, _ = walk_samples.candidates()
    model = replace(plain.model, sha256="", quantisation="Q4_0")
    unmade = replace(plain, model=model, making=Making("/m/big.gguf", plain.key, "Q4_0"))
    view = PlainView()
    view.show(LadderPlanned(1, (unmade,), 5, 4, False))
    view.show(CandidateStarted(0))
    view.show(MakingProgressed(0, 0.25))
    assert "Making Q4_0 of big, unless it is there already." in capsys.readouterr().err
    assert view.state.rungs[0].stage == "is made 25%"
    view.show(CandidateMade(0, plain))
    assert view.state.rungs[0].candidate is plain
    view.show(CandidateStarted(0))
    assert "Making" not in capsys.readouterr().err


def test_no_time_left_is_told_before_it_can_be_known() -> None:
    state = WalkState()
    for event in walk_samples.events()[:10]:
        state.take(event)
    assert state.rungs[0].run > 0
    assert state.rungs[0].time_left_s(state.clock()) is None


@pytest.mark.parametrize(
    ("ascii_only", "expected"), [(False, "█░·"), (True, "#x.")], ids=["unicode", "ascii"]
)
def test_a_strip_tells_passed_failed_and_waiting_apart_without_colour(
    ascii_only: bool, expected: str
) -> None:
    outcomes = [Outcome.PASSED, Outcome.PASSED, Outcome.PASSED, Outcome.FAILED]
    assert strip(outcomes, 6, 3, ascii_only=ascii_only).plain == expected


@pytest.mark.parametrize("cases", [1, 7, 20, 199])
def test_a_strip_shows_a_single_failure_wherever_it_lies(cases: int) -> None:
    for at in range(cases):
        outcomes = [Outcome.PASSED] * cases
        outcomes[at] = Outcome.FAILED
        drawn = strip(outcomes, cases, 20, ascii_only=True).plain
        assert drawn.count("x") == 1
        assert len(drawn) == min(cases, 20)


def test_without_a_terminal_there_is_a_line_per_candidate(
    capsys: pytest.CaptureFixture[str],
) -> None:
    view = walk_view(_console())
    assert isinstance(view, PlainView)
    with view:
        for event in walk_samples.events():
            view.show(event)
    said = capsys.readouterr()
    lines = said.err.splitlines()
    assert said.out == ""
    assert lines[0].startswith("3 candidates")
    assert "4 of 5 cases must pass" in lines[0]
    assert [line[:4] for line in lines[1:]] == ["1/3 ", "2/3 ", "3/3 "]
    assert "fails, 1 passed of 3 run (5 cases), 40.0 tokens/s, 8.58 MiB." in lines[1]
    assert "\x1b" not in said.err


def test_a_resumed_walk_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    with PlainView() as view:
        for event in walk_samples.events(resumed=True):
            view.show(event)
    assert "Going on with the run that was interrupted." in capsys.readouterr().err


def test_on_a_terminal_the_walk_is_live_and_leaves_the_screen_clean() -> None:
    console = _console(terminal=True)
    view = walk_view(console)
    assert isinstance(view, LiveView)
    with view:
        for event in walk_samples.events():
            view.show(event)
    written = _written(console)
    assert "not needed" in written
    assert "\x1b[2J" not in written


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_the_live_table_fits_its_width_and_shows_every_figure(width: int) -> None:
    state = WalkState()
    for event in walk_samples.events():
        state.take(event)
    console = _console(width)
    console.print(rungs_table(state, width, ascii_only=False))
    written = _written(console)
    assert max(len(line) for line in written.splitlines()) <= width
    for figure in ("1/3", "4/5", "40.0", "8.58 MiB", "fails", "passes", "not needed"):
        assert figure in written


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
@pytest.mark.parametrize("width", [80, 160])
def test_the_answer_stands_with_its_figures_in_every_encoding(width: int, encoding: str) -> None:
    console = _console(width, encoding=encoding)
    print_result(console, walk_samples.ladder_result())
    written = _written(console)
    assert max(len(line.rstrip()) for line in written.splitlines()) <= width
    for figure in ("80 %", "4/5", "1/3", "40.0", "2,000", "29.0 ms", "8.58 MiB", "1.10 kB"):
        assert figure in written, figure
    assert "expect 28.3 % to 99.5 %" in " ".join(written.split())
    assert "\\u25" not in written  # the table falls back to ASCII lines


def test_only_a_candidate_that_was_run_to_the_end_shows_a_rate_and_an_expectation() -> None:
    console = _console(200)
    print_result(console, walk_samples.ladder_result())
    written = _written(console)
    assert written.count("On new inputs") == 1
    assert "33" not in written


def test_names_cannot_steer_the_terminal_nor_rich() -> None:
    console = _console(200)
    print_result(console, walk_samples.ladder_result())
    written = _written(console)
    assert "\x1b" not in written
    assert "\u202e" not in written
    assert "evil\\x1b[2J\\u202e[red] (Q8_0)" in written
