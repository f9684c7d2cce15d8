"""Time to the verdict of a ladder against the full matrix: real timings, recorded outcomes.

    python -m tests.benchmarks.time_to_verdict [--cases 200] [--sample N] [--small] [PART ...]

Four stand-ins of published shapes answer with random words; whether a case passes is replayed, at
rates of 60, 80, 93 and 97 % against a bar of 95 %. Our own sides are the program's own walk, load
and probe included, to the verdict and to its end; the full matrix runs every case of every model,
one part for each. The peer is the full matrix of promptfoo on a fresh llama-server for each model,
with the same rendered prompts. With `--sample` the matrices are those of a suite of so many cases,
times as many as it takes, loads once: so they are told, and never as measured whole.

The models are written once. Each part is timed and kept in `times.jsonl` beside them, so that the
parts may be run on different days; those that are kept for this number of cases are not run again
without `--again`. Without a PART all are run; at the end the table of what is kept is printed.
`--small` takes four shapes of two layers: parts of seconds, to see that it works.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Final, Self
from unittest import mock

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate
from leastwise.domain.events import (
    CandidateStarted,
    Event,
    LadderPlanned,
    PassForeseen,
    ProbeFinished,
)
from leastwise.domain.stopping import EXACT, Stopping
from leastwise.domain.suites import Bar, Case, ChatTurn, Generation, Suite
from leastwise.domain.verdicts import CaseOutcome, LadderResult, Outcome
from leastwise.engine.prompts import ChatTemplate
from leastwise.engine.standin.presets import QWEN_0_5B
from leastwise.engine.standin.quantisation import Q4_K_M, Q8_0
from leastwise.engine.standin.shape import Shape
from leastwise.engine.standin.vocabulary import CHAT_TEMPLATE, filler_text
from leastwise.engine.standin.writing import write_standin
from leastwise.evals import finding
from leastwise.machine.cores import physical_cores
from leastwise.paths import user_paths
from leastwise.process.sandbox import Sandbox
from leastwise.settings import Settings
from tests.benchmarks.peers.build import build_tools, cache_folder
from tests.benchmarks.peers.llama_tools import llama_server
from tests.benchmarks.peers.promptfoo import evaluate, install_promptfoo, write_config
from tests.benchmarks.shapes import QWEN3_0_6B, SMOLLM2_135M, SMOLLM2_360M

RATES: Final = (0.60, 0.80, 0.93, 0.97)
BAR: Final = 0.95
COMMON_TOKENS, OWN_TOKENS, OUTPUT_TOKENS = 150, 24, 8
SLOT_TOKENS: Final = 512
SHAPES: Final = {
    "SmolLM2 135M": replace(SMOLLM2_135M, mix=Q8_0),
    "SmolLM2 360M": replace(SMOLLM2_360M, mix=Q8_0),
    "Qwen2.5 0.5B": replace(QWEN_0_5B, mix=Q4_K_M),
    "Qwen3 0.6B": replace(QWEN3_0_6B, mix=Q4_K_M),
}
SMALL: Final = {
    f"{n} of two layers": replace(SMOLLM2_135M, layers=2, mix=Q8_0) for n in range(len(RATES))
}


@dataclass
class Replay:
    """Takes the place of the grader: `passing` holds the cases that each candidate passes."""

    passing: Mapping[str, frozenset[int]]
    begun_s: float = field(default_factory=time.perf_counter)
    ready_s: float | None = None
    verdict_s: float | None = None
    candidates: Sequence[Candidate] = ()
    now: frozenset[int] = field(default_factory=frozenset)

    def hear(self, event: Event) -> None:
        """Follow the walk."""
        if isinstance(event, LadderPlanned):
            self.candidates = event.candidates
        elif isinstance(event, CandidateStarted):
            self.now = self.passing[self.candidates[event.position].model.sha256]
        elif isinstance(event, ProbeFinished):
            self.ready_s = self.ready_s or time.perf_counter() - self.begun_s
        elif isinstance(event, PassForeseen):
            self.verdict_s = time.perf_counter() - self.begun_s

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


@dataclass(frozen=True)
class Timed:
    """Seconds to the end, until the first model was ready, and to the verdict that was foreseen."""

    whole_s: float
    ready_s: float | None = None
    verdict_s: float | None = None


def timed(core: Core, replay: Replay, suite: Suite, models: Sequence[Path], **asked: Any) -> Timed:
    """How long a walk takes; the rungs are printed."""
    bar = asked.pop("bar", suite.bar)
    request = replace(core.find_request(suite, models, bar), fresh=True, **asked)
    replay.begun_s = time.perf_counter()
    result = core.find(request, replay.hear, Cancellation())
    spent_s = time.perf_counter() - replay.begun_s
    for line in rungs(result):
        sys.stdout.write(line)
    return Timed(spent_s, replay.ready_s, replay.verdict_s)


def rungs(result: LadderResult) -> list[str]:
    """What each candidate came to."""
    return [
        f"    {one.candidate.name}: {one.verdict.value}, {one.passed} of {one.run} run, "
        f"{one.wall_s:.1f} s\n"
        for one in result.results
    ]


@dataclass
class Stage:
    """The models, the suite, and what was timed so far."""

    folder: Path
    shapes: Mapping[str, Shape]
    cases: int
    sample: int = 0

    @property
    def models(self) -> list[Path]:
        """The stand-ins, smallest first; written where they are not there yet."""
        self.folder.mkdir(parents=True, exist_ok=True)
        found = []
        for at, (name, shape) in enumerate(self.shapes.items()):
            path = self.folder / f"{at}-{name.replace(' ', '-')}.gguf"
            if not path.exists():
                write_standin(shape, path.with_suffix(".part"), seed=at).rename(path)
            found.append(path)
        return found

    @property
    def parts(self) -> dict[str, Callable[[], Timed]]:
        """What can be timed, by name."""
        each = range(len(self.shapes))
        return {
            "foreseen": lambda: self._walk(Stopping(0.05)),
            "curtailed": lambda: self._walk(EXACT),
            **{f"full-{at}": partial(self._full, at) for at in each},
            **{f"peer-{at}": partial(self._peer, at) for at in each},
        }

    def cases_of(self, part: str) -> int:
        """How many cases a part is timed with."""
        return self.sample if self.sample and part.startswith(("full", "peer")) else self.cases

    def kept(self) -> dict[str, list[float]]:
        """Seconds of each part with this number of cases, or what its sample makes of them."""
        found: dict[str, list[float]] = {}
        for line in self._read():
            told = json.loads(line)
            part, seconds = told["part"], told["seconds"]
            if told["cases"] != self.cases_of(part):
                continue
            if told["cases"] != self.cases:
                if told.get("ready") is None:
                    continue  # it is not known what of it would not be needed again
                more = (seconds - told["ready"]) * self.cases / told["cases"]
                seconds = told["ready"] + more
            found.setdefault(part, []).append(seconds)
            if told.get("verdict") is not None:
                found.setdefault("verdict", []).append(told["verdict"])
        return found

    def keep(self, part: str, found: Timed) -> None:
        """Write down one more timing, with the load it was taken under."""
        told = {"part": part, "cases": self.cases_of(part), "seconds": round(found.whole_s, 2)}
        if found.ready_s is not None:
            told["ready"] = round(found.ready_s, 2)
        if found.verdict_s is not None and part == "foreseen":
            told["verdict"] = round(found.verdict_s, 2)
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps({**told, "load": os.getloadavg()[0], "at": time.time()}) + "\n")

    def table(self) -> str:
        """Medians of what is kept, and the ratios of those that are whole."""
        kept = {part: statistics.median(times) for part, times in self.kept().items()}
        lines = [
            f"{part}: {kept[part]:.1f} s, {len(times)} times" for part, times in self.kept().items()
        ]
        how = f" (from a sample of {self.sample} cases, not measured whole)" if self.sample else ""
        for side, words in (("full", "the full matrix here"), ("peer", "promptfoo's full matrix")):
            parts = [kept.get(f"{side}-{at}") for at in range(len(self.shapes))]
            if None in parts:
                continue
            whole_s = sum(one for one in parts if one)
            for part, until in (("verdict", "the verdict"), ("foreseen", "the end of the run")):
                if part in kept:
                    ratio = whole_s / kept[part]
                    lines.append(f"{words}{how} {whole_s:.1f} s, {ratio:.2f} times that to {until}")
        return "\n".join(lines)

    @property
    def _file(self) -> Path:
        return self.folder / "times.jsonl"

    def _read(self) -> list[str]:
        return self._file.read_text(encoding="utf-8").splitlines() if self._file.exists() else []

    def _walk(self, stopping: Stopping) -> Timed:
        return self._ours(self.models, self.cases, stopping=stopping)

    def _full(self, at: int) -> Timed:
        whole = Bar(1 / (10 * self.cases))  # passes at its first case, and is run to its end
        return self._ours([self.models[at]], self.sample or self.cases, stopping=EXACT, bar=whole)

    def _ours(self, models: Sequence[Path], cases: int, **asked: Any) -> Timed:
        with (
            TemporaryDirectory() as home,
            mock.patch.dict(os.environ, LEASTWISE_HOME=home),
            Core(user_paths(), Settings()) as core,
        ):
            replay = Replay(self._passing(core, cases))
            with mock.patch.object(finding, "Grader", return_value=replay):
                return timed(core, replay, suite_of(cases), models, **asked)

    def _passing(self, core: Core, cases: int) -> dict[str, frozenset[int]]:
        candidates = core.examine(self.models, lambda _event: None, Cancellation())
        chance = random.Random(20_261_126)
        drawn = [chance.sample(range(cases), round(rate * cases)) for rate in RATES]
        return {c.model.sha256: frozenset(d) for c, d in zip(candidates, drawn, strict=True)}

    def _peer(self, at: int) -> Timed:
        cache, model, cases = cache_folder(), self.models[at], self.sample or self.cases
        tools, promptfoo = build_tools(cache), install_promptfoo(cache)
        with TemporaryDirectory() as name, closing(Sandbox()) as sandbox:
            config, turns = Path(name) / "peer.json", [c.turns for c in suite_of(cases).cases]
            prompts = ChatTemplate("stand-in", CHAT_TEMPLATE).render(turns, sandbox)
            write_config(config, prompts, "a", OUTPUT_TOKENS)
            begun = time.perf_counter()
            slots, log = Settings().sequences, Path(name) / "log"
            with llama_server(tools, model, physical_cores(), slots, SLOT_TOKENS, log) as address:
                ready_s = time.perf_counter() - begun
                evaluate(promptfoo, config, address, slots)
            return Timed(time.perf_counter() - begun, ready_s)


def main(arguments: Sequence[str]) -> None:
    """Time what is asked for and not kept yet, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("parts", nargs="*")
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--sample", type=int, default=0, metavar="N")
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--again", action="store_true")
    options = parser.parse_args(arguments)
    name = "time-to-verdict-small" if options.small else "time-to-verdict"
    stage = Stage(cache_folder() / name, SMALL if options.small else SHAPES, options.cases)
    stage.sample = options.sample
    unknown = set(options.parts) - set(stage.parts)
    if unknown:
        parser.error(f"no part is called {min(unknown)}; there are {', '.join(stage.parts)}")
    _ = stage.models  # written before anything is timed
    for part in options.parts or stage.parts:
        if options.again or part not in stage.kept():
            sys.stdout.write(f"{part}\n")
            stage.keep(part, stage.parts[part]())
    sys.stdout.write(stage.table() + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
