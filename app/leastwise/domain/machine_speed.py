"""How fast one machine computes what a model asks of it, as measured; and what speeds taught it.

Rates are of llama.cpp itself with this build, except for the bandwidths, which are those of
read-only kernels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Bandwidth:
    """How fast so many threads read memory, in bytes per second, best of several."""

    threads: int
    bytes_per_s: float


@dataclass(frozen=True)
class MatrixRates:
    """Multiplying by weights of one ggml type with so many threads.

    `read_bytes_per_s` is for one token at a time (bytes of weights), `multiply_flops_per_s`
    for a prompt (two operations a weight and token). `experts` are matrices of which each
    token takes its own.
    """

    weight_type: str
    threads: int
    read_bytes_per_s: float
    multiply_flops_per_s: float
    experts: bool = False


@dataclass(frozen=True)
class AttentionCosts:
    """Seconds that one head takes for one cell: a fixed part, and one for each of its numbers.

    A cell of width w (the mean of key and value) takes `cell_s + w * width_s`. A written
    token also waits `fetched_number_s` for each number of the cache that does not come in time,
    once for all heads.
    """

    kv_type: str
    threads: int
    decode_cell_s: float
    decode_width_s: float
    fetched_number_s: float
    prefill_cell_s: float
    prefill_width_s: float


@dataclass(frozen=True)
class StepCosts:
    """What is neither weights nor attention, in seconds.

    `operation_s` is one node of the graph (starting it, and waiting for all threads),
    `number_s` one number of an activation in a prompt, `decode_state_s` and `prefill_state_s`
    one number of a recurrent state for one token. `call_s` is what a call takes around its
    graph, once a written token or micro-batch, and `prompt_operation_s` what a node of a
    micro-batch takes more than one of a written token.
    """

    threads: int
    operation_s: float
    number_s: float
    decode_state_s: float
    prefill_state_s: float
    call_s: float = 0.0
    prompt_operation_s: float = 0.0


@dataclass(frozen=True)
class StandinTiming:
    """One stand-in that was timed: what it was, what of it, and each sample in nanoseconds."""

    name: str
    test: str
    threads: int
    samples_ns: tuple[int, ...]


@dataclass(frozen=True)
class MachineSpeed:
    """Everything measured of a machine at `measured` (ISO 8601), which took `elapsed_s`.

    `threads` is how many a model is run with unless somebody says otherwise. All layers were
    on `device`: "CPU", or "GPU" for those that llama.cpp takes by itself. `skipped` names what
    there was no time for. `others_cpu_share` is the part of the processors' time that other
    programs used meanwhile, None where it was not told.
    """

    measured: str
    build: str
    processor: str
    logical_cores: int
    threads: int
    elapsed_s: float
    bandwidths: tuple[Bandwidth, ...]
    matrices: tuple[MatrixRates, ...] = ()
    attention: tuple[AttentionCosts, ...] = ()
    steps: tuple[StepCosts, ...] = ()
    device: str = "CPU"
    timings: tuple[StandinTiming, ...] = ()
    skipped: tuple[str, ...] = ()
    others_cpu_share: float | None = None

    @property
    def read_bytes_per_s(self) -> float:
        """The best bandwidth of any number of threads; 0 where none was measured."""
        return max((one.bytes_per_s for one in self.bandwidths), default=0.0)

    def matrix_rates(self, weight_type: str, *, experts: bool = False) -> Sequence[MatrixRates]:
        """The rates of one type, by threads in ascending order."""
        found = [
            one
            for one in self.matrices
            if one.weight_type == weight_type and one.experts == experts
        ]
        return sorted(found, key=lambda one: one.threads)
