"""What a model asks of a machine for each token, and speeds that were measured of models."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

_WAITED_ROW_BYTES: Final = 2048


@dataclass(frozen=True)
class Weights:
    """The weights of one type: the bytes that one token reads, and how many weights they are.

    Of `experts` these are the ones that a token takes.
    """

    weight_type: str
    read_bytes: float
    elements: float
    experts: bool = False


@dataclass(frozen=True)
class AttentionLayers:
    """Layers that attend alike.

    `width` is the mean of a head's key and value; `keys` and `values` are the numbers that a
    token leaves in the cache; `window` of 0 is none.
    """

    layers: int
    heads: int
    width: float
    keys: int
    values: int
    window: int = 0

    def fetched(self, number_bytes: float) -> float:
        """Numbers for one cell that are waited for, all heads together.

        Fetching ahead stops at a page of 4 KiB: where a row of the cache fills half of one or
        more, every row is waited for; of smaller ones a part as small as they are.
        """
        rows = (self.keys, self.values)
        return sum(row * min(1.0, row * number_bytes / _WAITED_ROW_BYTES) for row in rows)


@dataclass(frozen=True)
class ModelFeatures:
    """The work of one token. `body` is multiplied for each, `output` only where it is asked.

    `operations` are nodes of the graph, `numbers` those of activations that they handle,
    `state_numbers` those of recurrent states. `shape` names the model whatever its
    quantisation, `quantisation` is the type of most bytes.
    """

    architecture: str
    shape: str
    quantisation: str
    layers: int
    body: tuple[Weights, ...]
    output: tuple[Weights, ...]
    attention: tuple[AttentionLayers, ...]
    operations: float
    numbers: float
    state_numbers: float

    @property
    def read_bytes(self) -> float:
        """The bytes of weights that one written token reads."""
        return sum(one.read_bytes for one in (*self.body, *self.output))

    @property
    def elements(self) -> float:
        """The weights that one written token is multiplied by."""
        return sum(one.elements for one in (*self.body, *self.output))

    def attention_work(self, cells: float, number_bytes: float) -> tuple[float, float, float]:
        """What a token does with so many cells, over all layers.

        Cells times heads, the same times their widths, and numbers waited for, which take
        `number_bytes` each in the cache.
        """
        seen = [(one, min(cells, one.window) if one.window else cells) for one in self.attention]
        fixed = sum(one.layers * one.heads * many for one, many in seen)
        wide = sum(one.layers * one.heads * one.width * many for one, many in seen)
        return fixed, wide, sum(one.layers * one.fetched(number_bytes) * many for one, many in seen)


class SpeedKind(Enum):
    """What was timed: a written token, or a whole prompt."""

    DECODE = "decode"
    PREFILL = "prefill"


@dataclass(frozen=True)
class SpeedObservation:
    """A speed that was measured on this machine with this build.

    `samples_s` are seconds, for one token of DECODE and for the `tokens` of a PREFILL; DECODE
    wrote `tokens` after `depth_tokens`. `source` is "bench" or "rehearsal".
    """

    model_sha256: str
    features: ModelFeatures
    kind: SpeedKind
    threads: int
    tokens: int
    depth_tokens: int
    samples_s: tuple[float, ...]
    kv_type: str = "f16"
    micro_batch_tokens: int = 512
    device: str = "CPU"
    source: str = "bench"
    build: str = ""
