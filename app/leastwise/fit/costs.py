"""From what was measured of a machine to the seconds that a model's work takes on it.

Each part's cost is a measured one, read off between measured numbers of threads. Parts add up,
as llama.cpp computes one node of the graph after the other.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from leastwise.domain.machine_speed import AttentionCosts, MachineSpeed, MatrixRates, StepCosts
from leastwise.domain.speed_observations import ModelFeatures, Weights

# Parts of the work that are not weights.
ATTENTION: Final = "attention"
STEPS: Final = "steps"
STATES: Final = "states"

# Bytes of a number in the cache, by its type.
NUMBER_BYTES: Final = {"f32": 4.0, "f16": 2.0, "q8_0": 1.0625, "q4_0": 0.5625}
# Bits per weight, by which the next of kin is found for a type that was not measured.
_BITS: Final = {
    "F32": 32.0, "F16": 16.0, "BF16": 16.0, "Q8_0": 8.5, "Q6_K": 6.56, "Q5_K": 5.5, "Q5_1": 6.0,
    "Q5_0": 5.5, "Q4_K": 4.5, "Q4_1": 5.0, "Q4_0": 4.5, "IQ4_NL": 4.5, "IQ4_XS": 4.25,
    "MXFP4": 4.25, "Q3_K": 3.44, "IQ3_S": 3.44, "IQ3_XXS": 3.06, "Q2_K": 2.63, "IQ2_S": 2.5,
    "IQ2_XS": 2.31, "IQ2_XXS": 2.06, "TQ2_0": 2.06, "IQ1_M": 1.75, "TQ1_0": 1.69, "IQ1_S": 1.56,
}  # fmt: skip
# Whose blocks are decoded as those of another type are.
_ALIKE: Final = {
    "F32": "F16",
    "BF16": "F16",
    "Q5_1": "Q5_0",
    "Q4_1": "Q4_0",
    "IQ4_NL": "Q4_0",
    "MXFP4": "Q4_0",
}
_UNKNOWN_BITS: Final = 4.5
# How sharply a rate turns from being bound by the processor to being bound by memory.
_SHARPNESS: Final = 3.0
# A prompt's queries go in tiles; half a tile beyond the diagonal is computed and masked.
_HALF_TILE_CELLS: Final = 32


@dataclass(frozen=True)
class Parts:
    """Where the seconds go: by type of weights ("Q4_K", "Q4_K experts"), and by other work."""

    seconds: Mapping[str, float]

    @property
    def total_s(self) -> float:
        """All of them."""
        return sum(self.seconds.values())


@dataclass(frozen=True)
class Costs:
    """The costs of one machine with so many threads; `kv_type` is that of keys and values."""

    machine: MachineSpeed
    threads: int
    kv_type: str = "f16"

    def decode(self, features: ModelFeatures, depth_tokens: float) -> Parts:
        """One written token with so many before it."""
        costs, steps = self._attention(), self._steps()
        fixed, wide, fetched = features.attention_work(
            depth_tokens + 1, NUMBER_BYTES.get(self.kv_type, 2.0)
        )
        seconds: dict[str, float] = {}
        for one in (*features.body, *features.output):
            seconds[_part(one)] = seconds.get(_part(one), 0.0) + self.read_s(one)
        seconds[ATTENTION] = fixed * costs.decode_cell_s + wide * costs.decode_width_s
        seconds[ATTENTION] += fetched * costs.fetched_number_s
        seconds[STEPS] = steps.call_s + features.operations * steps.operation_s
        seconds[STATES] = features.state_numbers * steps.decode_state_s
        return Parts(seconds)

    def prefill(
        self, features: ModelFeatures, tokens: int, depth_tokens: int, micro_batch_tokens: int
    ) -> Parts:
        """A prompt of so many tokens after so many others, of which the last is asked for."""
        costs, steps = self._attention(), self._steps()
        batches = math.ceil(tokens / micro_batch_tokens)
        fixed, wide = prompt_attention(features, tokens, depth_tokens)
        seconds: dict[str, float] = {}
        for one in features.body:
            own_s = max(self.multiply_s(one, tokens), batches * self.read_s(one))
            seconds[_part(one)] = seconds.get(_part(one), 0.0) + own_s
        for one in features.output:
            seconds[_part(one)] = seconds.get(_part(one), 0.0) + self.read_s(one)
        seconds[ATTENTION] = fixed * costs.prefill_cell_s + wide * costs.prefill_width_s
        operation_s = steps.operation_s + steps.prompt_operation_s
        seconds[STEPS] = batches * (steps.call_s + features.operations * operation_s)
        seconds[STEPS] += tokens * features.numbers * steps.number_s
        seconds[STATES] = tokens * features.state_numbers * steps.prefill_state_s
        return Parts(seconds)

    def read_s(self, weights: Weights) -> float:
        """Multiplying one token by these weights."""
        return weights.read_bytes * self._matrix_cost(weights, lambda one: one.read_bytes_per_s)

    def multiply_s(self, weights: Weights, tokens: int) -> float:
        """Multiplying a prompt by these weights."""
        cost_s = self._matrix_cost(weights, lambda one: one.multiply_flops_per_s)
        return 2 * weights.elements * tokens * cost_s

    def _matrix_cost(self, weights: Weights, rate: Callable[[MatrixRates], float]) -> float:
        """Seconds for one byte, or one operation."""
        name = weights.weight_type
        if not weights.experts:
            own = self._points(name, rate) or self._points(self._kin(name), rate)
            return saturating(own, self.threads)
        whole = Weights(name, weights.read_bytes, weights.elements)
        return self._expert_penalty(name, rate) * self._matrix_cost(whole, rate)

    def _points(self, name: str, rate: Callable[[MatrixRates], float]) -> list[tuple[int, float]]:
        found = self.machine.matrix_rates(name)
        return [(one.threads, 1 / rate(one)) for one in found if rate(one) > 0]

    def _expert_penalty(self, name: str, rate: Callable[[MatrixRates], float]) -> float:
        """How much more experts of a type cost than whole matrices; of any types if of none."""
        ratios = {
            part.weight_type: math.log(rate(whole) / rate(part))
            for part in self.machine.matrices
            if part.experts and rate(part) > 0
            for whole in self.machine.matrix_rates(part.weight_type)
            if whole.threads == part.threads and rate(whole) > 0
        }
        own = ratios.get(name, sum(ratios.values()) / max(len(ratios), 1))
        return math.exp(own)

    def _kin(self, name: str) -> str:
        """The measured type that is most like this one."""
        measured = {one.weight_type for one in self.machine.matrices if not one.experts}
        alike = _ALIKE.get(name, name)
        if alike in measured:
            return alike
        bits = _BITS.get(name, _UNKNOWN_BITS)
        return min(measured, key=lambda one: (abs(math.log(_BITS[one] / bits)), one))

    def knows(self, name: str) -> bool:
        """Whether this type itself was measured, or one that is decoded like it."""
        measured = {one.weight_type for one in self.machine.matrices}
        return name in measured or _ALIKE.get(name) in measured

    def _attention(self) -> AttentionCosts:
        exact = [one for one in self.machine.attention if one.kv_type == self.kv_type]
        known = exact or [one for one in self.machine.attention if one.kv_type != "f16"]
        known = known or list(self.machine.attention)
        names = (
            "decode_cell_s",
            "decode_width_s",
            "fetched_number_s",
            "prefill_cell_s",
            "prefill_width_s",
        )
        costs = (_between(known, name, self.threads) for name in names)
        return AttentionCosts(self.kv_type, self.threads, *costs)

    def _steps(self) -> StepCosts:
        names = (
            "operation_s",
            "number_s",
            "decode_state_s",
            "prefill_state_s",
            "call_s",
            "prompt_operation_s",
        )
        costs = (_between(self.machine.steps, name, self.threads) for name in names)
        return StepCosts(self.threads, *costs)


def _between(known: Iterable[AttentionCosts | StepCosts], name: str, threads: int) -> float:
    return between([(one.threads, getattr(one, name)) for one in known], threads)


def _part(weights: Weights) -> str:
    return f"{weights.weight_type} experts" if weights.experts else weights.weight_type


def prompt_attention(
    features: ModelFeatures, tokens: int, depth_tokens: int
) -> tuple[float, float]:
    """Cells times heads over all layers and tokens of a prompt, and the same times widths."""
    fixed = wide = 0.0
    for one in features.attention:
        cells = seen_cells(tokens, depth_tokens, one.window)
        cells += tokens * min(_HALF_TILE_CELLS, one.window or _HALF_TILE_CELLS)
        fixed += one.layers * one.heads * cells
        wide += one.layers * one.heads * one.width * cells
    return fixed, wide


def seen_cells(tokens: int, depth_tokens: int, window: int) -> float:
    """How many cells the tokens of a prompt see together: each those before it, and itself."""
    last = depth_tokens + tokens
    whole = last * (last + 1) / 2 - depth_tokens * (depth_tokens + 1) / 2
    if not window or last <= window:
        return whole
    short = max(0, window - depth_tokens)  # tokens that do not fill the window yet
    return short * (depth_tokens + (short + 1) / 2) + (tokens - short) * window


def saturating(points: Sequence[tuple[int, float]], threads: int) -> float:
    """A cost that falls with threads until memory bounds it; `points` are (threads, cost).

    Between one measured number of threads and a larger one: ((c/t)^p + m^p)^(1/p), with the
    bound m that the larger one shows.
    """
    ordered = sorted(points)
    (few, few_cost), (many, many_cost) = ordered[0], ordered[-1]
    exact = dict(ordered).get(threads)
    if exact is not None:
        return exact
    if threads > many:
        return many_cost
    alone = few_cost * few
    if few == many or threads < few:
        return alone / threads
    bound = max(0.0, many_cost**_SHARPNESS - (alone / many) ** _SHARPNESS)
    cost: float = ((alone / threads) ** _SHARPNESS + bound) ** (1 / _SHARPNESS)
    return min(max(cost, many_cost), few_cost)


def between(points: Sequence[tuple[int, float]], threads: int) -> float:
    """A cost by the power law through the measured numbers of threads around this one."""
    ordered = sorted(points)
    if not ordered:
        return 0.0
    exact = dict(ordered).get(threads)
    if exact is not None or len(ordered) == 1:
        return ordered[0][1] if exact is None else exact
    if threads > ordered[-1][0]:
        return ordered[-1][1]
    lower = max((one for one in ordered if one[0] < threads), default=ordered[0])
    upper = min(one for one in ordered if one[0] > threads and one != lower)
    if lower[1] <= 0 or upper[1] <= 0:
        return max(lower[1], upper[1])
    slope = math.log(upper[1] / lower[1]) / math.log(upper[0] / lower[0])
    return lower[1] * math.exp(slope * math.log(threads / lower[0]))
