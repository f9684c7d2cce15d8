"""The suite that both sides run: 24 cases with a common beginning, and our run of it.

    python -m tests.benchmarks.peers.suite SPECIFICATION.json

runs it in a process that began with nothing, and prints a line as each run is done.
"""

from __future__ import annotations

import json
import sys
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.suites import Case, ChatTurn, Check, Generation
from leastwise.domain.verdicts import Outcome
from leastwise.engine.client import Engine
from leastwise.engine.prompts import ChatTemplate
from leastwise.engine.protocol import SequenceDone, SequenceRequest
from leastwise.engine.standin.presets import QWEN_0_5B
from leastwise.engine.standin.vocabulary import filler_text
from leastwise.evals.grading import Grader
from leastwise.process.sandbox import Sandbox
from leastwise.settings import Settings

CASES = 24
SEQUENCES = Settings().sequences
CONTAINED = "a"
CASE_TOKENS = 1024
# "<|im_start|>system\n", "<|im_end|>\n<|im_start|>user\n", "<|im_end|>\n<|im_start|>assistant\n"
_COMMON_MARKS, _OWN_MARKS = 11, 10


@dataclass(frozen=True)
class SuiteShape:
    """Tokens that all cases begin with, that each adds, and that each answer has."""

    common_tokens: int
    own_tokens: int
    output_tokens: int

    def cases(self) -> tuple[Case, ...]:
        """Cases whose prompts differ from the first own word on."""
        vocabulary = QWEN_0_5B.vocabulary
        system = ChatTurn("system", filler_text(self.common_tokens - _COMMON_MARKS, vocabulary))
        check = Check("contains", value=CONTAINED)
        return tuple(
            Case(n, (system, ChatTurn("user", self._own_text(n, vocabulary))), (check,))
            for n in range(CASES)
        )

    def _own_text(self, number: int, vocabulary: int) -> str:
        return filler_text(self.own_tokens - _OWN_MARKS, vocabulary, start=1000 * (number + 1))


@dataclass(frozen=True)
class Specification:
    """What our process is told."""

    model: str
    threads: int
    runs: int
    common_tokens: int
    own_tokens: int
    output_tokens: int


@dataclass(frozen=True)
class Told:
    """What our process tells after a run: prompt tokens of the first case, answers, passes."""

    prompt_tokens: int
    texts: tuple[str, ...]
    passed: int


def rendered(shape: SuiteShape, source: str) -> list[str]:
    """The prompts as the model gets them."""
    with closing(Sandbox()) as sandbox:
        return _render(shape.cases(), source, sandbox)


def _render(cases: tuple[Case, ...], source: str, sandbox: Sandbox) -> list[str]:
    return ChatTemplate("stand-in", source).render([case.turns for case in cases], sandbox)


def _run_once(
    engine: Engine, template: str, shape: SuiteShape, sandbox: Sandbox, grader: Grader
) -> Told:
    cases = shape.cases()
    generation = Generation(max_tokens=shape.output_tokens)
    asked = tuple(
        SequenceRequest(case.index, prompt, generation)
        for case, prompt in zip(cases, _render(cases, template, sandbox), strict=True)
    )
    done: dict[int, SequenceDone] = {}
    passed = 0
    for reply in engine.generate(asked, lambda _piece: None, Cancellation()):
        assert isinstance(reply, SequenceDone), reply
        assert reply.timing.output_tokens == shape.output_tokens, reply
        done[reply.sequence] = reply
        outcome = grader.grade(cases[reply.sequence], reply.text).outcome
        passed += outcome is Outcome.PASSED
    texts = tuple(done[case.index].text for case in cases)
    return Told(done[0].timing.prompt_tokens, texts, passed)


def main(path: str) -> None:
    """Load, run as often as told, and tell each."""
    specification = Specification(**json.loads(Path(path).read_text(encoding="utf-8")))
    shape = SuiteShape(
        specification.common_tokens, specification.own_tokens, specification.output_tokens
    )
    settings = RunSettings(
        context_tokens=SEQUENCES * CASE_TOKENS,
        sequences=SEQUENCES,
        threads=specification.threads,
        flash_attention="on",
    )
    with Engine("-") as engine, closing(Sandbox()) as sandbox, Grader() as grader:
        loaded = engine.load(specification.model, settings, lambda _share: None, Cancellation())
        for _ in range(specification.runs):
            told = _run_once(engine, loaded.chat_template, shape, sandbox, grader)
            sys.stdout.write(json.dumps(asdict(told)) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
