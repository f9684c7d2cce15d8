"""What a run will do: whether it makes sense, what context it needs, and in which order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from leastwise.domain.benchmarks import (
    DEFAULT_REPETITIONS,
    BenchRequest,
    BenchSubject,
    BenchTest,
    ChosenSettings,
    bench_tests,
)
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import Message, say

if TYPE_CHECKING:
    from leastwise.domain.bench_results import BenchConditions
    from leastwise.domain.candidates import RunSettings
    from leastwise.domain.computer import Computer

MOST_REPETITIONS: Final = 1000
CONTEXT_STEP_TOKENS: Final = 256
PROGRAM_BYTES: Final = 64 << 20  # each child's own share beside its model, rounded up
SLOW_GOVERNORS: Final = frozenset({"powersave", "conservative"})


def requested(
    settings: RunSettings,
    models: Sequence[Path],
    tests: Sequence[BenchTest] = bench_tests(),
    choices: Sequence[ChosenSettings] = (ChosenSettings(),),
    repetitions: int = DEFAULT_REPETITIONS,
    use_tuned: bool = True,
    preset: str = "",
) -> BenchRequest:
    """A request under `settings`, each model, test and choice once. Raises BadInput as `check`."""
    request = BenchRequest(
        models=tuple(dict.fromkeys(models)),
        tests=tuple(dict.fromkeys(tests)),
        settings=settings,
        choices=tuple(dict.fromkeys(choices)),
        repetitions=repetitions,
        use_tuned=use_tuned,
        preset=preset,
    )
    check(request)
    return request


def check(request: BenchRequest) -> None:
    """Raise BadInput for a request that makes no sense."""
    if not request.models:
        raise BadInput(say("bench.no_models"))
    if not request.tests:
        raise BadInput(say("bench.no_tests"))
    for test in request.tests:
        worst = min(test.prompt_tokens, test.output_tokens, test.depth_tokens)
        if worst < 0:
            raise BadInput(say("bench.bad_tokens", value=worst))
        if not test.tokens:
            raise BadInput(say("bench.no_tests"))
    if not 1 <= request.repetitions <= MOST_REPETITIONS:
        value, maximum = request.repetitions, MOST_REPETITIONS
        raise BadInput(say("bench.bad_repetitions", value=value, maximum=maximum))
    for choice in request.choices:
        check_settings(choice.over(request.settings))


def check_settings(settings: RunSettings) -> None:
    """Raise BadInput for settings that contradict each other."""
    micro, batch = settings.micro_batch_tokens, settings.batch_tokens
    if not 0 < micro <= batch:
        raise BadInput(say("bench.bad_batch", micro=micro, batch=batch))


def measuring(settings: RunSettings, tests: Sequence[BenchTest]) -> RunSettings:
    """`settings` for one sequence in a context that holds every test, as llama-bench makes it.

    It may be longer than the model was trained for: speed does not care.
    """
    longest = max(test.depth_tokens + test.tokens + 1 for test in tests)
    context_tokens = -(-longest // CONTEXT_STEP_TOKENS) * CONTEXT_STEP_TOKENS
    return replace(settings, context_tokens=context_tokens, sequences=1, embeddings=False)


def fit_together(subjects: Sequence[BenchSubject], computer: Computer) -> Message | None:
    """None where all can be loaded at once; otherwise why they are swapped.

    What they need is llama.cpp's own plan. With a GPU the smaller of its memory and the
    computer's counts, since the plan may lie in either.
    """
    if len(subjects) < 2:
        return None
    needed = 0
    for subject in subjects:
        if subject.candidate.plan is None:
            return say("bench.swapped_unknown")
        needed += subject.candidate.plan.total_bytes + PROGRAM_BYTES
    available = computer.memory_available_bytes
    if any(subject.candidate.settings.gpu_layers for subject in subjects):
        available = min(
            [gpu.available_bytes for gpu in computer.gpus if gpu.available_bytes is not None]
            + [available]
        )
    return None if needed <= available else say("bench.swapped", needed=needed, available=available)


def concerns(conditions: BenchConditions) -> tuple[Message, ...]:
    """What to say of the computer before anything is measured."""
    found = []
    if conditions.on_battery:
        found.append(say("bench.on_battery"))
    if SLOW_GOVERNORS & set(conditions.governor.split(", ")):
        found.append(say("bench.governor", governor=conditions.governor))
    return tuple(found)


@dataclass(frozen=True)
class Visit:
    """Measure the subject at `position` in these rounds."""

    position: int
    rounds: tuple[int, ...]


def visits(subjects: int, repetitions: int, *, interleaved: bool) -> Iterator[Visit]:
    """The order of measuring, reversed every other round.

    Interleaved, every subject is first loaded and warmed (a visit without rounds), then each
    is visited once a round. Otherwise the rounds are done in two halves, so that each model is
    loaded at most twice, and a trend over time hits all alike: A B, then B A.
    """
    if interleaved:
        yield from (Visit(position, ()) for position in range(subjects))
        parts: list[tuple[int, ...]] = [(number,) for number in range(repetitions)]
    else:
        middle = (repetitions + 1) // 2
        halves = (tuple(range(middle)), tuple(range(middle, repetitions)))
        parts = [half for half in halves if half]
    for turn, rounds in enumerate(parts):
        order = range(subjects) if turn % 2 == 0 else reversed(range(subjects))
        yield from (Visit(position, rounds) for position in order)
