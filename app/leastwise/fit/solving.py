"""From the times of stand-ins to what each kind of work costs on a machine.

Each stand-in is nearly all of one kind of work. What the rest of it takes is computed from the
other kinds and taken off, in turns, until all agree.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from leastwise.domain.benchmarks import BenchTest
from leastwise.domain.machine_speed import (
    AttentionCosts,
    MachineSpeed,
    MatrixRates,
    StepCosts,
)
from leastwise.domain.speed_observations import ModelFeatures
from leastwise.fit.costs import NUMBER_BYTES, Costs

_TURNS: Final = 4
_MICRO_BATCH_TOKENS: Final = 512
# What is left of a time once all else is taken off is at least so much of it.
_LEAST_SHARE: Final = 0.05


@dataclass(frozen=True)
class Case:
    """One stand-in, loaded once: what it is for, and how many seconds each test took."""

    kind: str
    variant: str
    threads: int
    kv_type: str
    features: ModelFeatures
    seconds: Mapping[BenchTest, float]

    @property
    def decode(self) -> tuple[float, int] | None:
        """Seconds for one token on an empty context, and how deep it was on average."""
        for test, seconds in self.seconds.items():
            if test.output_tokens and not test.depth_tokens:
                return seconds / test.output_tokens, test.output_tokens // 2
        return None

    @property
    def prefill(self) -> tuple[float, int] | None:
        """Seconds for a prompt on an empty context, and its tokens."""
        for test, seconds in self.seconds.items():
            if test.prompt_tokens and not test.depth_tokens:
                return seconds, test.prompt_tokens
        return None


def solve(cases: Sequence[Case], machine: MachineSpeed) -> MachineSpeed:
    """`machine` with what `cases` say of its costs."""
    attention = _attention(cases)
    machine = replace(machine, attention=attention, matrices=_first_guess(cases))
    for _ in range(_TURNS):
        machine = replace(machine, steps=_steps(cases, machine))
        machine = replace(machine, matrices=_matrices(cases, machine))
    return machine


def _first_guess(cases: Sequence[Case]) -> tuple[MatrixRates, ...]:
    """As if the matrices were all of the work."""
    found = []
    for case in cases:
        if case.kind in ("matrices", "experts"):
            written, prompt = case.decode, case.prefill
            found.append(
                MatrixRates(
                    case.variant,
                    case.threads,
                    case.features.read_bytes / written[0] if written else 0.0,
                    2 * case.features.elements * prompt[1] / prompt[0] if prompt else 0.0,
                    experts=case.kind == "experts",
                )
            )
    return tuple(found)


def _matrices(cases: Sequence[Case], machine: MachineSpeed) -> tuple[MatrixRates, ...]:
    """The rates of each type, once the rest of its stand-in is taken off."""
    rates = {(one.weight_type, one.threads, one.experts): one for one in machine.matrices}
    for case in cases:
        if case.kind not in ("matrices", "experts"):
            continue
        key = (case.variant, case.threads, case.kind == "experts")
        costs = Costs(machine, case.threads)
        old, written, prompt = rates[key], case.decode, case.prefill
        if written:
            parts = costs.decode(case.features, written[1])
            faster = _own_share(written[0], parts.total_s, _own_read_s(costs, case))
            rates[key] = replace(old, read_bytes_per_s=old.read_bytes_per_s * faster)
        if prompt:
            parts = costs.prefill(case.features, prompt[1], 0, _MICRO_BATCH_TOKENS)
            own_s = _own_multiply_s(costs, case, prompt[1])
            faster = _own_share(prompt[0], parts.total_s, own_s)
            rates[key] = replace(rates[key], multiply_flops_per_s=old.multiply_flops_per_s * faster)
    return tuple(rates.values())


def _own_share(measured_s: float, predicted_s: float, own_s: float) -> float:
    """By how much the own work is faster than was thought."""
    left_s = max(measured_s - (predicted_s - own_s), _LEAST_SHARE * measured_s)
    return own_s / left_s


def _own_read_s(costs: Costs, case: Case) -> float:
    weights = (*case.features.body, *case.features.output)
    return sum(costs.read_s(one) for one in weights if _is_own(case, one.weight_type, one.experts))


def _own_multiply_s(costs: Costs, case: Case, tokens: int) -> float:
    return sum(
        costs.multiply_s(one, tokens)
        for one in case.features.body
        if _is_own(case, one.weight_type, one.experts)
    )


def _is_own(case: Case, weight_type: str, experts: bool) -> bool:
    return weight_type == case.variant and experts == (case.kind == "experts")


def _steps(cases: Sequence[Case], machine: MachineSpeed) -> tuple[StepCosts, ...]:
    """What a call costs, starting a node, a number of an activation, one of a recurrent state."""
    known = {one.threads: one for one in machine.steps}
    for case in cases:
        if case.kind in ("calling", "narrow", "stepping") and case.threads not in known:
            known[case.threads] = StepCosts(case.threads, 0.0, 0.0, 0.0, 0.0)
    # A GPU starts a prompt's kernels one by one, those of a token as one recorded graph.
    prompts = "number_s" if machine.device == "CPU" else "prompt_operation_s"
    for kind, written, prompted in (
        ("calling", "call_s", ""),
        ("narrow", "operation_s", prompts),
        ("stepping", "operation_s", prompts),
        ("recurrent", "decode_state_s", "prefill_state_s"),
    ):
        for case in cases:
            if case.kind == kind and case.threads in known:
                steps = tuple(known.values())
                known[case.threads] = _more(case, replace(machine, steps=steps), written, prompted)
    return tuple(known.values())


def _more(case: Case, known: MachineSpeed, written: str, prompted: str) -> StepCosts:
    """What is left of the times of a stand-in, for each of that of which it has the most."""
    features = case.features
    (own,) = (one for one in known.steps if one.threads == case.threads)

    def without(name: str) -> Costs:
        bare = replace(own, **{name: 0.0})  # type: ignore[arg-type]
        steps = tuple(bare if one is own else one for one in known.steps)
        return Costs(replace(known, steps=steps), case.threads)

    found = own
    if case.decode:
        seconds, depth = case.decode
        left_s = seconds - without(written).decode(features, depth).total_s
        many = _how_many(features, written)
        found = replace(found, **{written: max(0.0, left_s / many)})  # type: ignore[arg-type]
    if case.prefill and prompted:
        seconds, tokens = case.prefill
        prompt = without(prompted).prefill(features, tokens, 0, _MICRO_BATCH_TOKENS)
        many = _how_many(features, prompted, tokens)
        left_s = max(0.0, seconds - prompt.total_s)
        found = replace(found, **{prompted: left_s / many})  # type: ignore[arg-type]
    return found


def _how_many(features: ModelFeatures, cost: str, tokens: int = 1) -> float:
    """Of how many such parts the work of so many tokens in one micro-batch is."""
    if cost == "call_s":
        return 1.0
    if cost.endswith("operation_s"):
        return features.operations
    return tokens * (features.state_numbers if cost.endswith("state_s") else features.numbers)


def _attention(cases: Sequence[Case]) -> tuple[AttentionCosts, ...]:
    """By two widths of heads and two sizes of the cache, as the least squares say.

    Each figure of a cell is at least 0, as no part of it can take less.
    """
    import numpy as np
    from scipy.optimize import nnls

    keys = dict.fromkeys((c.kv_type, c.threads) for c in cases if c.kind == "attending")
    found = []
    for kv_type, threads in keys:
        own = [
            c
            for c in cases
            if c.kind == "attending" and (c.kv_type, c.threads) == (kv_type, threads)
        ]
        written = [(_work(case), one) for case in own if (one := _at_depth(case, prompts=False))]
        prompts = [(_work(case)[:2], one) for case in own if (one := _at_depth(case, prompts=True))]
        costs = []
        for equations in (written, prompts):
            # divided by what was measured: it is shares that are to be met
            shares = np.array([[part / seconds for part in work] for work, seconds in equations])
            costs += [float(one) for one in nnls(shares, np.ones(len(equations)))[0]]
        found.append(AttentionCosts(kv_type, threads, *costs))
    return tuple(found)


def _work(case: Case) -> tuple[float, float, float]:
    """What a head does with a cell: that it does, the width, and its part of what is fetched."""
    attention = case.features.attention[0]
    fetched = attention.fetched(NUMBER_BYTES[case.kv_type])
    return 1.0, attention.width, fetched / attention.heads


def _at_depth(case: Case, *, prompts: bool) -> float | None:
    """Seconds for a cell and a head, of a written token or of one of a prompt."""
    heads = sum(one.layers * one.heads for one in case.features.attention)
    for test in case.seconds:
        if test.depth_tokens and bool(test.prompt_tokens) == prompts:
            flat = replace(test, depth_tokens=0)
            more_s = max(1e-9, case.seconds[test] - case.seconds[flat]) / test.tokens
            return more_s / (heads * test.depth_tokens)
    return None
