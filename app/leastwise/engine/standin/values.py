"""What the tensors hold that are not plain weights, by what their name says that they are for."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

_ONES = ("ssm_d", "rope_freqs.weight", "rope_factors_long.weight", "rope_factors_short.weight")
BIAS_DEVIATION = 0.02


def kind_of(name: str) -> str:
    """A tensor's name without the layer that it belongs to."""
    return re.sub(r"^blk\.\d+\.", "", name)


def special_values(
    kind: str, shape: tuple[int, ...], random: np.random.Generator
) -> npt.NDArray[np.float32] | None:
    """The values of norms, of what a state space decays by, and of scales; None for weights.

    `kind` is a name without its layer, `shape` is in numpy's order.
    """
    if kind.endswith("_norm.weight"):
        return random.uniform(0.9, 1.1, shape).astype(np.float32)
    if kind in _ONES or kind.endswith((".scale", "_scale.weight")):
        return np.ones(shape, np.float32)
    if kind == "ssm_a":  # minus the rate at which a state is forgotten
        return -random.uniform(1, 16, shape).astype(np.float32)
    if kind == "ssm_dt.bias":  # softplus makes steps of 0.001 to 0.1 of these
        return random.uniform(-6.9, -2.3, shape).astype(np.float32)
    return None
