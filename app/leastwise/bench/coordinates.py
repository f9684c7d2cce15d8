"""The settings that tuning searches, and for each the values that could matter here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeAlias

from leastwise.bench.subjects import explicit
from leastwise.domain.benchmarks import ChosenSettings, TuneRequest
from leastwise.domain.candidates import RunSettings

if TYPE_CHECKING:
    from leastwise.domain.computer import Computer

MICRO_BATCHES: Final = (64, 128, 256, 512, 1024, 2048)
BATCHES: Final = (256, 512, 1024, 2048, 4096)

Values: TypeAlias = Callable[[RunSettings], list[ChosenSettings]]


def coordinates(request: TuneRequest, computer: Computer) -> tuple[Values, ...]:
    """Each gives, for the settings in force, the changes worth a try.

    What the user has set is left alone. KV types, which can change what a model answers, are
    there only where asked for, and layers on a GPU only where there is one.
    """
    prompt = request.prompt_tokens
    searched: dict[str, Values] = {
        "gpu_layers": _gpu_layers if computer.gpus else _none,
        "threads": lambda now: _threads(now, computer),
        "prefill_threads": lambda now: _prefill_threads(now, computer),
        "micro_batch_tokens": lambda now: _micro_batches(now, prompt),
        "batch_tokens": lambda now: _batches(now, prompt),
        "flash_attention": _flash_attention,
        "kv_type_k": _kv_types if request.with_kv_types else _none,
    }
    fixed = explicit(request.settings).named
    return tuple(values for name, values in searched.items() if name not in fixed)


def _none(_now: RunSettings) -> list[ChosenSettings]:
    return []


def _gpu_layers(now: RunSettings) -> list[ChosenSettings]:
    return [ChosenSettings(gpu_layers=layers) for layers in (-1, 0) if layers != now.gpu_layers]


def _threads(now: RunSettings, computer: Computer) -> list[ChosenSettings]:
    counts = thread_counts(now.threads, computer)
    return [ChosenSettings(threads=count) for count in counts]


def _prefill_threads(now: RunSettings, computer: Computer) -> list[ChosenSettings]:
    counts = thread_counts(now.prefill_threads or now.threads, computer)
    return [ChosenSettings(prefill_threads=count) for count in counts]


def thread_counts(now: int, computer: Computer) -> list[int]:
    """Powers of two and whole counts of cores, from a quarter of the present count up."""
    logical = computer.logical_cores
    physical = computer.physical_cores or logical
    counts = {1 << power for power in range(logical.bit_length())}
    counts |= {physical, physical - 1, logical}
    return sorted(n for n in counts if max(1, now // 4) <= n <= logical and n != now)


def _micro_batches(now: RunSettings, prompt_tokens: int) -> list[ChosenSettings]:
    """A micro-batch longer than the prompt is no other than one of its length."""
    present, most = min(now.micro_batch_tokens, prompt_tokens), min(prompt_tokens, now.batch_tokens)
    return [
        ChosenSettings(micro_batch_tokens=tokens)
        for tokens in MICRO_BATCHES
        if tokens != present and tokens <= most
    ]


def _batches(now: RunSettings, prompt_tokens: int) -> list[ChosenSettings]:
    present = min(now.batch_tokens, prompt_tokens)
    return [
        ChosenSettings(batch_tokens=tokens)
        for tokens in BATCHES
        if tokens != present and now.micro_batch_tokens <= tokens <= prompt_tokens
    ]


def _flash_attention(now: RunSettings) -> list[ChosenSettings]:
    return [
        ChosenSettings(flash_attention=value)
        for value in ("on", "off")
        if value != now.flash_attention
    ]


def _kv_types(now: RunSettings) -> list[ChosenSettings]:
    """llama.cpp quantises V only under flash attention."""
    if now.kv_type_k == "q8_0":
        return []
    return [ChosenSettings(kv_type_k="q8_0", kv_type_v="q8_0", flash_attention="on")]
