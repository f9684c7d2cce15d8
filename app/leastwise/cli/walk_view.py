"""A walk up the ladder on stderr: live on a terminal, one line per candidate elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.cli.event_view import EventView, LiveEventView, can_draw
from leastwise.cli.strip import strip
from leastwise.cli.terminal import tell, visible
from leastwise.cli.walk_state import RungState, WalkState
from leastwise.domain import figures
from leastwise.domain.events import (
    CandidateFinished,
    CandidateStarted,
    Event,
    LadderPlanned,
    NotKeptAwake,
    PassForeseen,
    PromptsTooLong,
    VariantTold,
)
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult
    from rich.table import Table
    from rich.text import Text

_FIGURES_WIDTH = 37
_WIDEST_STRIP = 40


class WalkView(EventView[Event]):
    """One that keeps what it was told of the walk."""

    state: WalkState


def walk_view(console: Console) -> WalkView:
    """The live view where the terminal can do it, the plain one elsewhere."""
    if can_draw(console):
        return LiveView(console)
    return PlainView()


class PlainView(WalkView):
    """One line per candidate, for logs, pipes and terminals that cannot move the cursor."""

    def __init__(self) -> None:
        self.state = WalkState()

    def show(self, event: Event) -> None:
        """Write a line for what counts."""
        self.state.take(event)
        if isinstance(event, NotKeptAwake):
            tell(event.reason)
        elif isinstance(event, VariantTold):
            tell(event.message)
        elif isinstance(event, CandidateStarted):
            rung = self.state.rungs[event.position]
            if rung.candidate.is_unmade:
                tell(making_line(rung))
        elif isinstance(event, LadderPlanned):
            tell(plan_line(event))
        elif isinstance(event, CandidateFinished):
            rung = self.state.rungs[event.position]
            place = f"{event.position + 1}/{len(self.state.rungs)}"
            tell(f"{place} {finished_line(rung)}")
        elif isinstance(event, PromptsTooLong):
            tell(long_prompts_line(self.state.rungs[event.position], event))
        elif isinstance(event, PassForeseen):
            tell(foreseen_line(event))


class LiveView(WalkView, LiveEventView[Event]):
    """A table that is drawn anew while the walk goes on, and taken away at its end."""

    def __init__(self, console: Console) -> None:
        from rich.live import Live

        self.state = WalkState()
        self._console = console
        drawing = _Drawing(self.state)
        super().__init__(Live(drawing, console=console, refresh_per_second=8, transient=True))

    def show(self, event: Event) -> None:
        """Take what happened; the next frame shows it."""
        self.state.take(event)
        if isinstance(event, PromptsTooLong):
            rung = self.state.rungs[event.position]
            self._console.print(visible(long_prompts_line(rung, event)))  # stays above the table


class _Drawing:
    """Draws the state of the moment whenever a frame is due."""

    def __init__(self, state: WalkState) -> None:
        self._state = state

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        from rich.text import Text

        state = self._state
        if state.not_kept_awake is not None:
            yield Text(visible(render(state.not_kept_awake)), style="dim")
        if state.told is not None and state.planned is None:
            yield Text(visible(render(state.told)), style="dim")
        if state.planned is None:
            yield Text(examining_line(state), overflow="ellipsis", no_wrap=True)
            return
        yield Text(plan_line(state.planned), overflow="ellipsis", no_wrap=True)
        if state.foreseen is not None:
            yield Text(visible(foreseen_line(state.foreseen)), style="bold")
        yield rungs_table(state, options.max_width, ascii_only=options.ascii_only)


def examining_line(state: WalkState) -> str:
    """What is done before the ladder stands."""
    seen = state.examined
    if seen is None:
        return "Looking at the models ..."
    name = visible(seen.model.name, lines=False)
    return f"Looking at the models: {seen.done} of {seen.total} ({name})"


def plan_line(planned: LadderPlanned) -> str:
    """What lies ahead."""
    candidates = figures.counted(len(planned.candidates), "candidate", "candidates")
    cases = figures.counted(planned.cases, "case", "cases")
    resumed = " Going on with the run that was interrupted." if planned.resumed else ""
    alpha = planned.stopping.alpha
    order = f" Random order, {figures.percent(alpha)} chance of error at most." if alpha else ""
    return (
        f"{candidates} in ascending order of memory; "
        f"{planned.required_passes} of {cases} must pass.{order}{resumed}"
    )


def making_line(rung: RungState) -> str:
    """A candidate's file is made before it is asked anything."""
    making = rung.candidate.making
    model = "" if making is None else Path(making.source).stem
    return render(say("vary.making", type=rung.candidate.model.quantisation, model=visible(model)))


def long_prompts_line(rung: RungState, event: PromptsTooLong) -> str:
    """Which prompts a candidate cannot take, before its cases are run."""
    return f"{visible(rung.candidate.name, lines=False)}: {render(event.message)}"


def foreseen_line(event: PassForeseen) -> str:
    """The answer while the rest of its cases is still run."""
    return " ".join(render(message) for message in (event.message, *event.notes))


def finished_line(rung: RungState) -> str:
    """A candidate's verdict with its figures and its reason."""
    result = rung.result
    assert result is not None
    name = visible(rung.candidate.name, lines=False)
    words = [f"{name}: {result.verdict.value}"]
    if result.run:
        cases = figures.counted(result.cases, "case", "cases")
        words.append(f"{result.passed} passed of {result.run} run ({cases})")
    if (speed := _speed(rung)) is not None:
        words.append(figures.speed(speed))
    if rung.peak is not None:
        words.append(figures.gib(rung.peak.total_bytes))
    return f"{', '.join(words)}. {render(result.reason)}"


def rungs_table(state: WalkState, width: int, *, ascii_only: bool) -> Table:
    """One row per candidate in `width` characters: strip, passed/run, speed, memory, state."""
    from rich.table import Table
    from rich.text import Text

    strip_width = max(5, min(_WIDEST_STRIP, (width - _FIGURES_WIDTH) * 2 // 5))
    table = Table(box=None, padding=(0, 1, 0, 0), expand=False, header_style="dim")
    name_width = max(10, width - _FIGURES_WIDTH - strip_width)
    table.add_column("model", overflow="ellipsis", no_wrap=True, max_width=name_width)
    table.add_column("cases", no_wrap=True)
    for heading in ("passed", "tok/s", "memory"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("", no_wrap=True, min_width=10)
    for rung in list(state.rungs):
        speed = _speed(rung)
        table.add_row(
            Text(visible(rung.candidate.name, lines=False)),
            strip(tuple(rung.outcomes.values()), rung.cases, strip_width, ascii_only=ascii_only),
            f"{rung.passed}/{rung.run}" if rung.run else "",
            "" if speed is None else figures.significant(speed),
            "" if rung.peak is None else figures.gib(rung.peak.total_bytes),
            _state_words(rung, state.clock()),
        )
    return table


def _state_words(rung: RungState, now_s: float) -> Text:
    from rich.text import Text

    if rung.result is not None:
        verdict = rung.result.verdict.value
        return Text(verdict, style=VERDICT_STYLES[verdict])
    left_s = rung.time_left_s(now_s)
    if left_s is None:
        return Text(rung.stage, style="dim" if rung.stage == "waits" else "")
    return Text(f"< {figures.seconds(max(1.0, round(left_s)))} left")


VERDICT_STYLES = {
    "passes": "bold green",
    "fails": "red",
    "undecided": "yellow",
    "not needed": "dim",
}


def _speed(rung: RungState) -> float | None:
    return None if rung.probe is None else rung.probe.decode_tokens_per_s
