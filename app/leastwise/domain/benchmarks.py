"""Measuring models: what is timed, under which settings, and what one repetition is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from enum import Enum
from pathlib import Path
from typing import Any, Final

from leastwise.domain.candidates import Candidate, RunSettings
from leastwise.domain.messages import Message, say

NANOSECONDS: Final = 1_000_000_000


class BenchKind(Enum):
    """What one repetition times.

    SPEED is llama-bench's: prompt and output tokens are random, nothing is tokenised or
    sampled, the depth is filled outside the timer. FIRST_TOKEN times what a person waits for:
    tokenising a text of `prompt_tokens`, evaluating it, and sampling one token.
    """

    SPEED = "speed"
    FIRST_TOKEN = "first_token"  # noqa: S105 - of an answer, and no secret


@dataclass(frozen=True)
class BenchTest:
    """One thing to time, in tokens."""

    prompt_tokens: int
    output_tokens: int
    depth_tokens: int = 0
    kind: BenchKind = BenchKind.SPEED

    @property
    def tokens(self) -> int:
        """The tokens that lie within the timer."""
        return self.prompt_tokens + self.output_tokens

    @property
    def name(self) -> str:
        """As llama-bench names it: pp512, tg128, pp512+tg128, tg128 @ d4096; ttft512."""
        if self.kind is BenchKind.FIRST_TOKEN:
            parts = [f"ttft{self.prompt_tokens}"]
        else:
            parts = [f"pp{self.prompt_tokens}"] if self.prompt_tokens else []
            parts += [f"tg{self.output_tokens}"] if self.output_tokens else []
        depth = f" @ d{self.depth_tokens}" if self.depth_tokens else ""
        return "+".join(parts) + depth


@dataclass(frozen=True)
class BenchSample:
    """One repetition, in nanoseconds. `elapsed_ns` is the timer of the test's kind.

    Of FIRST_TOKEN the parts are told apart: `tokenise_ns`, `evaluate_ns`, `sample_ns`
    (sampling and turning the token into text), which add up to `elapsed_ns`.
    """

    elapsed_ns: int
    tokenise_ns: int = 0
    evaluate_ns: int = 0
    sample_ns: int = 0


@dataclass(frozen=True)
class ChosenSettings:
    """Settings that somebody or the tuner named; None leaves one as it is."""

    threads: int | None = None
    prefill_threads: int | None = None
    batch_tokens: int | None = None
    micro_batch_tokens: int | None = None
    gpu_layers: int | None = None
    flash_attention: str | None = None
    kv_type_k: str | None = None
    kv_type_v: str | None = None
    load_mode: str | None = None

    @property
    def named(self) -> dict[str, Any]:
        """The settings that are named, with their values."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: value for name, value in values.items() if value is not None}

    def over(self, settings: RunSettings) -> RunSettings:
        """`settings` with the named ones in their place."""
        return replace(settings, **self.named)

    def without(self, stronger: ChosenSettings) -> ChosenSettings:
        """These, less those that `stronger` names."""
        return ChosenSettings(
            **{name: value for name, value in self.named.items() if name not in stronger.named}
        )


class SettingsOrigin(Enum):
    """Where a subject's settings come from; the strongest that named any of them."""

    DEFAULT = "default"
    TUNED = "tuned"
    CHOSEN = "chosen"


@dataclass(frozen=True)
class BenchSubject:
    """A model with the settings that it is measured under.

    `tuned` is when the tuned ones among them were found (ISO 8601), or empty.
    """

    candidate: Candidate
    origin: SettingsOrigin = SettingsOrigin.DEFAULT
    tuned: str = ""
    chosen: ChosenSettings = ChosenSettings()

    @property
    def origin_message(self) -> Message:
        """Where the settings come from, to be said to people."""
        return say(f"bench.settings_{self.origin.value}", date=self.tuned[:10])


def bench_tests(
    prompts: Sequence[int] = (512,),
    outputs: Sequence[int] = (128,),
    depths: Sequence[int] = (0,),
) -> tuple[BenchTest, ...]:
    """llama-bench's grid: at each depth each prompt, its first token, then each output.

    A figure of 0 leaves its test out.
    """
    tests: list[BenchTest] = []
    for depth in depths:
        for prompt in filter(None, prompts):
            tests.append(BenchTest(prompt, 0, depth))
            tests.append(BenchTest(prompt, 1, depth, BenchKind.FIRST_TOKEN))
        tests += [BenchTest(0, output, depth) for output in outputs if output]
    return tuple(dict.fromkeys(tests))


LOCALSCORE_SHAPES: Final = (
    (1024, 16),
    (4096, 256),
    (2048, 256),
    (2048, 768),
    (1024, 1024),
    (1280, 3072),
    (384, 1152),
    (64, 1024),
    (16, 1536),
)
LOCALSCORE: Final = "localscore"


def localscore_tests() -> tuple[BenchTest, ...]:
    """The prompt, its first token, and the output after it, for each of LocalScore's shapes."""
    tests: list[BenchTest] = []
    for prompt, output in LOCALSCORE_SHAPES:
        tests += bench_tests((prompt,), ())
        tests.append(BenchTest(0, output, prompt))
    return tuple(dict.fromkeys(sorted(tests, key=lambda test: test.depth_tokens)))


DEFAULT_REPETITIONS: Final = 5


@dataclass(frozen=True)
class BenchRequest:
    """Measure each model under each of `choices` on each test, `repetitions` times.

    `settings` are the general ones; over them come those that were tuned for a model (unless
    `use_tuned` is false), over those each of `choices`. `preset` names where the tests come
    from: "localscore", or empty.
    """

    models: tuple[Path, ...]
    tests: tuple[BenchTest, ...]
    settings: RunSettings
    choices: tuple[ChosenSettings, ...] = (ChosenSettings(),)
    repetitions: int = DEFAULT_REPETITIONS
    use_tuned: bool = True
    preset: str = ""


@dataclass(frozen=True)
class TuneRequest:
    """Search the settings under which `model` is fastest here.

    What answers could change with (KV types) is only tried with `with_kv_types`.
    """

    model: Path
    settings: RunSettings
    prompt_tokens: int = 512
    output_tokens: int = 64
    repetitions: int = DEFAULT_REPETITIONS
    with_kv_types: bool = False
