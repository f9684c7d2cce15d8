"""The search for the settings under which a model is fastest here, one setting after another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from leastwise.bench.coordinates import coordinates
from leastwise.domain.bench_events import TuneTried
from leastwise.domain.bench_results import TunedSettings, TuneResult, TuneTrial
from leastwise.domain.benchmarks import BenchSubject, BenchTest, ChosenSettings, TuneRequest
from leastwise.domain.messages import Message, say
from leastwise.engine.build import build_name

if TYPE_CHECKING:
    from leastwise.bench.trials import Trials
    from leastwise.domain.candidates import RunSettings
    from leastwise.domain.computer import Computer

CONFIRMED_BY: Final = 2  # times the repetitions of a trial


def tuning_tests(request: TuneRequest) -> tuple[BenchTest, BenchTest]:
    """The prompt and the output that are timed."""
    return BenchTest(request.prompt_tokens, 0), BenchTest(0, request.output_tokens)


class Tuner:
    """Tries each setting's values against those in force and keeps what is better.

    Many tries find something "better" by chance alone; so what the search came to is measured
    once more against the settings it began with, with twice the repetitions, and dropped
    unless it is better there too.
    """

    def __init__(
        self, request: TuneRequest, computer: Computer, on_event: Callable[[TuneTried], None]
    ) -> None:
        self._request = request
        self._computer = computer
        self._on_event = on_event
        self._tried: list[TuneTrial] = []

    def search(self, trials: Trials, subject: BenchSubject, before: ChosenSettings) -> TuneResult:
        """The best settings; `before` are those that an earlier search had found.

        Raises ModelFileError, EnvironmentFault, Cancelled.
        """
        began_with = trials.present
        best = ChosenSettings()
        searched = coordinates(self._request, self._computer)
        total = sum(len(values(began_with)) for values in searched) + 1
        for values in searched:
            for change in values(trials.present):
                trial = self._try(trials, change, self._request.repetitions, total)
                if trial.taken:
                    trials.take(change)
                    best = _merged(best, change)
        if best.named:
            trials.take(_values_of(began_with, best))
            confirmed = self._try(
                trials, best, CONFIRMED_BY * self._request.repetitions, len(self._tried) + 1
            )
            best = best if confirmed.taken else ChosenSettings()
        return self._result(subject, began_with, before, best)

    def _try(
        self, trials: Trials, change: ChosenSettings, repetitions: int, total: int
    ) -> TuneTrial:
        trial = trials.run(change, repetitions)
        self._tried.append(trial)
        self._on_event(TuneTried(trial, len(self._tried), max(total, len(self._tried))))
        return trial

    def _result(
        self,
        subject: BenchSubject,
        began_with: RunSettings,
        before: ChosenSettings,
        best: ChosenSettings,
    ) -> TuneResult:
        model = subject.candidate.model
        tuned = TunedSettings(
            model_sha256=model.sha256,
            build=build_name(),
            settings=_merged(before, best),
            tuned=datetime.now(UTC),
            trials=tuple(self._tried),
            run_settings=best.over(began_with),
        )
        return TuneResult(model, tuned, self._words(subject, best))

    def _words(self, subject: BenchSubject, best: ChosenSettings) -> Message:
        name = subject.candidate.name
        if not best.named:
            return say("tune.kept", model=name, count=len(self._tried))
        last = self._tried[-1]
        assert last.ratio is not None
        assert last.low is not None
        assert last.high is not None
        return say(
            "tune.better",
            model=name,
            settings=tuple(f"{key} {value}" for key, value in best.named.items()),
            gain=last.ratio - 1,
            low=last.low - 1,
            high=last.high - 1,
        )


def _merged(one: ChosenSettings, other: ChosenSettings) -> ChosenSettings:
    return ChosenSettings(**{**one.named, **other.named})


def _values_of(settings: RunSettings, like: ChosenSettings) -> ChosenSettings:
    return ChosenSettings(**{name: getattr(settings, name) for name in like.named})
