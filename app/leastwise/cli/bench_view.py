"""A benchmark under way, on stderr: a bar with figures on a terminal, lines elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leastwise.cli.event_view import EventView, LiveEventView, can_draw
from leastwise.cli.terminal import tell, visible
from leastwise.domain import figures
from leastwise.domain.bench_events import (
    BenchEvent,
    BenchLoadProgressed,
    BenchModelLoaded,
    BenchPlanned,
    BenchResultFinished,
    SampleKept,
    WarmUpProgressed,
)
from leastwise.domain.benchmarks import NANOSECONDS, BenchSubject
from leastwise.domain.events import ModelExamined

if TYPE_CHECKING:
    from rich.console import Console


class BenchView(EventView[BenchEvent]):
    """One that knows the benchmark's number once it has one."""

    run_id: int | None = None


def bench_view(console: Console) -> BenchView:
    """The live view where the terminal can do it, the plain one elsewhere."""
    if can_draw(console):
        return LiveView(console)
    return PlainView()


class PlainView(BenchView):
    """A line for each model that is done with, for logs, pipes and simple terminals."""

    def show(self, event: BenchEvent) -> None:
        """Write a line for what counts."""
        if isinstance(event, BenchPlanned):
            self.run_id = event.run_id
            tell(plan_line(event))
        elif isinstance(event, BenchResultFinished):
            name = event.result.subject.candidate.name
            samples = sum(len(one.repetitions) for one in event.result.series)
            tell(f"{name}: {figures.counted(samples, 'repetition', 'repetitions')} measured.")


class LiveView(BenchView, LiveEventView[BenchEvent]):
    """A bar over all repetitions with what is done now, its figure, and the time left."""

    def __init__(self, console: Console) -> None:
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        self._subjects: tuple[BenchSubject, ...] = ()
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=20),
            MofNCompleteColumn(),
            TextColumn("{task.fields[left]}", markup=False),
            console=console,
            transient=True,
        )
        super().__init__(self._progress)
        self._task = self._progress.add_task("Looking at the models ...", total=None, left="")

    def show(self, event: BenchEvent) -> None:
        """Bring the bar up to date."""
        if isinstance(event, BenchPlanned):
            self.run_id, self._subjects = event.run_id, event.subjects
            total = len(event.subjects) * len(event.tests) * event.repetitions
            self._progress.update(self._task, total=total, description=plan_line(event))
        elif isinstance(event, SampleKept):
            left_s = event.time_left_s
            left = "" if left_s is None else f"about {figures.seconds(max(left_s, 1.0))} left"
            self._progress.update(self._task, completed=event.done, total=event.total, left=left)
        words = self._words(event)
        if words:
            self._progress.update(self._task, description=words)

    def _words(self, event: BenchEvent) -> str:
        if isinstance(event, ModelExamined):
            return f"Looking at the models: {event.done} of {event.total}"
        if isinstance(event, BenchLoadProgressed):
            return f"{self._name(event.position)} loads {event.fraction:.0%}"
        if isinstance(event, BenchModelLoaded):
            return f"{self._name(event.position)} is loaded"
        if isinstance(event, WarmUpProgressed):
            times = len(event.warm_up.samples_ns)
            return f"{self._name(event.position)} {event.test.name}: warm-up {times}"
        if isinstance(event, SampleKept):
            return f"{self._name(event.position)} {event.test.name}: {sample_words(event)}"
        return ""

    def _name(self, position: int) -> str:
        return visible(self._subjects[position].candidate.name, lines=False)


def plan_line(planned: BenchPlanned) -> str:
    """What lies ahead."""
    models = figures.counted(len(planned.subjects), "subject", "subjects")
    turns = ", taking turns" if planned.interleaved and len(planned.subjects) > 1 else ""
    tests = figures.counted(len(planned.tests), "test", "tests")
    each = figures.counted(planned.repetitions, "repetition", "repetitions")
    return f"{models}{turns}, {tests} of {each} each."


def sample_words(event: SampleKept) -> str:
    """The median so far, of this test."""
    found = event.figures
    if found.tokens_per_s is not None:
        return figures.speed(found.tokens_per_s.median)
    return figures.seconds(found.elapsed_ns.median / NANOSECONDS)
