"""What a model needs and how fast it will be, before it is loaded or even downloaded."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from leastwise.domain.candidates import RunSettings
from leastwise.domain.messages import Message
from leastwise.domain.model_header import ModelHeader


class FitVerdict(Enum):
    """Whether a model can be run: with memory to spare, only if others give some up, or not."""

    FITS = "fits"
    TIGHT = "tight"
    DOES_NOT_FIT = "does not fit"


class Ground(Enum):
    """What a speed rests on, from the weakest: computed, stand-in weights timed, the file timed."""

    PREDICTED = "predicted"
    REHEARSED = "rehearsed"
    MEASURED = "measured"


@dataclass(frozen=True)
class Band:
    """A figure with its 90 % interval, all in the same unit; low <= likely <= high."""

    low: float
    likely: float
    high: float


@dataclass(frozen=True)
class SpeedEstimate:
    """How fast a model answers on one machine: tokens per second, seconds to the first token.

    Prefill and the time to the first token are of a prompt of `prompt_tokens` on an empty
    context; decode is with `depth_tokens` in the context. `basis` says in words where it comes
    from, `threads` are those that run it.
    """

    ground: Ground
    decode_tokens_per_s: Band
    prefill_tokens_per_s: Band
    ttft_s: Band
    prompt_tokens: int
    depth_tokens: int
    threads: int
    basis: Message | None = None


@dataclass(frozen=True)
class DeviceMemory:
    """What one device gets, in bytes; `name` is ggml's, "CPU" for the computer's own memory.

    `available_bytes` is what it has left, None where it does not tell.
    """

    name: str
    weights_bytes: int
    kv_cache_bytes: int
    recurrent_bytes: int
    compute_bytes: int
    output_bytes: int
    available_bytes: int | None = None

    @property
    def total_bytes(self) -> int:
        """The sum of the parts."""
        return (
            self.weights_bytes
            + self.kv_cache_bytes
            + self.recurrent_bytes
            + self.compute_bytes
            + self.output_bytes
        )


@dataclass(frozen=True)
class MemoryNeed:
    """The peak memory of the process that would run a model, by part, in bytes.

    `repacked_bytes` are copies of weights in another layout, held beside the file's own pages;
    0 where weights are laid out anew in their only place. `runtime_bytes` is the rest of the
    process: the program, the tokenizer, the graph. `method` is "dry-run" (llama.cpp's own plan)
    or "formula", and `formula_reason` says why llama.cpp gave no plan. Devices other than the
    processor hold their parts in memory of their own, which `total_bytes` leaves out.
    """

    weights_bytes: int
    repacked_bytes: int
    kv_cache_bytes: int
    recurrent_bytes: int
    compute_bytes: int
    output_bytes: int
    runtime_bytes: int
    method: str
    devices: tuple[DeviceMemory, ...] = ()
    formula_reason: Message | None = None

    @property
    def total_bytes(self) -> int:
        """The sum of the parts."""
        return (
            self.weights_bytes
            + self.repacked_bytes
            + self.kv_cache_bytes
            + self.recurrent_bytes
            + self.compute_bytes
            + self.output_bytes
            + self.runtime_bytes
        )


@dataclass(frozen=True)
class MemoryRoom:
    """A machine's memory in bytes: all of it, what is available now, and what could be made so.

    `reclaimable_bytes` are held by other programs that may be closed, beyond what is available.
    With `assumed` nobody looked at the machine: what is available is a stated share of all.
    """

    total_bytes: int
    available_bytes: int
    reclaimable_bytes: int = 0
    assumed: bool = False

    @property
    def obtainable_bytes(self) -> int:
        """What is available once other programs are closed."""
        return min(self.available_bytes + self.reclaimable_bytes, self.total_bytes)


@dataclass(frozen=True)
class FitJudgement:
    """The verdict in words, and the largest context that fits; 0 where none does."""

    verdict: FitVerdict
    reason: Message
    spare_bytes: int
    largest_context: int


@dataclass(frozen=True)
class PlannedNeed:
    """What llama.cpp itself planned under these settings: what a formula is held to."""

    settings: RunSettings
    need: MemoryNeed


@dataclass(frozen=True)
class Sibling:
    """Another quantisation of the same model in the same place; `file_bytes` of all its shards."""

    quantisation: str
    file_bytes: int


@dataclass(frozen=True)
class FitRequest:
    """What is asked of each model: to be run with `settings`, on a prompt, at a depth in tokens.

    A context longer than the model was made for becomes that. A prompt of 0 tokens asks for 512,
    or the whole context where that is less. With `from_kept` nothing goes out: of a model on the
    Hub what was fetched before is used.
    """

    references: tuple[str, ...]
    settings: RunSettings
    prompt_tokens: int = 0
    depth_tokens: int = 0
    from_kept: bool = False


@dataclass(frozen=True)
class Fit:
    """Everything that is said of one model on one machine. `fault` says why there is nothing.

    `local_path` is where its weights are on this disk, or empty, and `sha256` is empty where the
    file was not hashed yet. Speed is of a prompt of `prompt_tokens`, and of writing with
    `depth_tokens` in the context; `speed_missing` says why there is none. `machine` names another
    machine than this one. `planned` is llama.cpp's last plan, whatever `memory` is.
    """

    reference: str
    name: str
    architecture: str = ""
    quantisation: str = ""
    parameters: int | None = None
    file_bytes: int = 0
    transferred_bytes: int = 0
    context_tokens: int | None = None
    settings: RunSettings = field(default_factory=RunSettings)
    memory: MemoryNeed | None = None
    room: MemoryRoom | None = None
    judgement: FitJudgement | None = None
    speed: SpeedEstimate | None = None
    speed_missing: Message | None = None
    planned: PlannedNeed | None = None
    prompt_tokens: int = 512
    depth_tokens: int = 0
    machine: str = ""
    local_path: str = ""
    sha256: str = ""
    siblings: tuple[Sibling, ...] = ()
    header: ModelHeader | None = None
    fault: Message | None = None
