"""Time to the verdict of a ladder against the full matrix: real timings, recorded outcomes.

    python -m tests.benchmarks.time_to_verdict [CASES]

Four stand-ins of published shapes answer with random words; whether a case passes is replayed, at
rates of 60, 80, 93 and 97 % against a bar of 95 %. Both sides are the program's own walk in one
process, load and probe included. The full matrix runs every case of every model.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Final, Self
from unittest import mock

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate
from leastwise.domain.events import CandidateStarted, Event, LadderPlanned
from leastwise.domain.stopping import EXACT, Stopping
from leastwise.domain.suites import Bar, Case, ChatTurn, Generation, Suite
from leastwise.domain.verdicts import CaseOutcome, LadderResult, Outcome
from leastwise.engine.standin.presets import QWEN_0_5B
from leastwise.engine.standin.quantisation import Q4_K_M, Q8_0
from leastwise.engine.standin.vocabulary import filler_text
from leastwise.engine.standin.writing import write_standin
from leastwise.evals import finding
from leastwise.paths import user_paths
from leastwise.settings import Settings
from tests.benchmarks.shapes import QWEN3_0_6B, SMOLLM2_135M, SMOLLM2_360M

RATES: Final = (0.60, 0.80, 0.93, 0.97)
BAR: Final = 0.95
COMMON_TOKENS, OWN_TOKENS, OUTPUT_TOKENS = 150, 24, 8
SHAPES: Final = {
    "SmolLM2 135M": replace(SMOLLM2_135M, mix=Q8_0),
    "SmolLM2 360M": replace(SMOLLM2_360M, mix=Q8_0),
    "Qwen2.5 0.5B": replace(QWEN_0_5B, mix=Q4_K_M),
    "Qwen3 0.6B": replace(QWEN3_0_6B, mix=Q4_K_M),
}


@dataclass
class Replay:
    """Takes the place of the grader: `passing` holds the cases that each candidate passes."""

    passing: Mapping[str, frozenset[int]]
    candidates: Sequence[Candidate] = ()
    now: frozenset[int] = field(default_factory=frozenset)

    def hear(self, event: Event) -> None:
        """Follow the walk."""
        if isinstance(event, LadderPlanned):
            self.candidates = event.candidates
        elif isinstance(event, CandidateStarted):
            self.now = self.passing[self.candidates[event.position].model.sha256]

    def grade(self, case: Case, *_answer: object) -> CaseOutcome:
        """The recorded outcome."""
        passed = case.index in self.now
        return CaseOutcome(Outcome.PASSED if passed else Outcome.FAILED, float(passed), ())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        return None


def suite_of(cases: int) -> Suite:
    """Cases whose prompts differ from the first own word on; every answer has the same length."""
    vocabulary = min(shape.vocabulary for shape in SHAPES.values())
    system = ChatTurn("system", filler_text(COMMON_TOKENS, vocabulary))
    made = tuple(
        Case(
            n,
            (system, ChatTurn("user", filler_text(OWN_TOKENS, vocabulary, start=200 * n + 999))),
            (),
        )
        for n in range(cases)
    )
    return Suite("Replayed", "", "0" * 64, made, Bar(BAR), Generation(max_tokens=OUTPUT_TOKENS))


def timed(core: Core, replay: Replay, suite: Suite, models: Sequence[Path], **asked: Any) -> float:
    """Seconds to the verdict; the rungs are printed."""
    bar = asked.pop("bar", suite.bar)
    request = replace(core.find_request(suite, models, bar), fresh=True, **asked)
    begun = time.perf_counter()
    result = core.find(request, replay.hear, Cancellation())
    spent_s = time.perf_counter() - begun
    for line in rungs(result):
        sys.stdout.write(line)
    return spent_s


def rungs(result: LadderResult) -> list[str]:
    """What each candidate came to."""
    return [
        f"    {one.candidate.name}: {one.verdict.value}, {one.passed} of {one.run} run, "
        f"{one.wall_s:.1f} s\n"
        for one in result.results
    ]


def main(cases: int) -> None:
    """Print the times and their ratio."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["LEASTWISE_HOME"] = str(folder / "home")
        models = [
            write_standin(shape, folder / f"{at}.gguf", seed=at)
            for at, shape in enumerate(SHAPES.values())
        ]
        with Core(user_paths(), Settings()) as core:
            compare(core, models, suite_of(cases))


def compare(core: Core, models: Sequence[Path], suite: Suite) -> None:
    """The ladder with early verdicts, by curtailment alone, and the full matrix."""
    candidates = core.examine(models, lambda _event: None, Cancellation())
    chance, cases = random.Random(20_261_126), len(suite.cases)
    drawn = [chance.sample(range(cases), round(rate * cases)) for rate in RATES]
    passing = {c.model.sha256: frozenset(d) for c, d in zip(candidates, drawn, strict=True)}
    replay = Replay(passing)
    whole = Bar(1 / (10 * cases))  # passes at its first case, and is run to its end all the same
    with mock.patch.object(finding, "Grader", return_value=replay):
        curtailed_s = timed(core, replay, suite, models, stopping=EXACT)
        early_s = timed(core, replay, suite, models, stopping=Stopping(0.05))
        full_s = sum(
            timed(core, replay, suite, [model], stopping=EXACT, bar=whole) for model in models
        )
    sys.stdout.write(
        f"{cases} cases: full matrix {full_s:.1f} s, curtailed {curtailed_s:.1f} s "
        f"({full_s / curtailed_s:.2f} times), early verdicts {early_s:.1f} s "
        f"({full_s / early_s:.2f} times)\n"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
