"""What a file's weights take in memory: on which device, in which layout, and while they load."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from leastwise.domain.model_header import TensorInfo
from leastwise.engine.child.device_buffers import parse_layer_devices
from leastwise.engine.child.weight_places import extra_buffers, is_looked_up, relaid_bytes

PROCESSOR: Final = "CPU"
_ALIGNMENT: Final = 64  # TENSOR_ALIGNMENT in ggml/src/ggml-impl.h
_LAYER: Final = re.compile(r"^blk\.(\d+)\.")
_EMBEDDING: Final = "token_embd.weight"
_MODEL_BUFFER: Final = re.compile(r"(\S+) model buffer size")


@dataclass(frozen=True)
class Weights:
    """Where the weights lie, in bytes.

    `plain` are the processor's in the file's own layout, `relaid` those in another layout and
    their sizes there, `copies_bytes` what of these stands in `plain` too. `on_devices` are the
    other devices'.
    """

    plain: tuple[TensorInfo, ...]
    relaid: tuple[tuple[TensorInfo, int], ...]
    copies_bytes: int
    on_devices: Mapping[str, int]

    @property
    def plain_bytes(self) -> int:
        """The buffer of the processor's plain weights."""
        return sum(_padded(tensor.size_bytes) for tensor in self.plain)

    @property
    def relaid_bytes(self) -> int:
        """The buffers of what is laid out anew."""
        return sum(size_bytes for _, size_bytes in self.relaid)

    @property
    def staged_peak_bytes(self) -> int:
        """The most that is held while weights are laid out anew: they come first, largest first.

        Each is read whole before it is (`load_all_data` in src/llama-model-loader.cpp).
        """
        done = peak = 0
        for tensor, size_bytes in sorted(self.relaid, key=lambda one: -one[0].size_bytes):
            done += size_bytes
            peak = max(peak, done + tensor.size_bytes)
        return peak

    @property
    def mapped_bytes(self) -> int:
        """The file's pages that stay mapped: from its first plain weight to its last."""
        total, first, last = 0, None, 0
        for tensor in self.plain:
            if first is None or tensor.offset_bytes < last:  # the first, or of another shard
                total += last - (first or 0)
                first = tensor.offset_bytes
            last = tensor.offset_bytes + tensor.size_bytes
        return total + last - (first or 0)


def place_weights(tensors: Sequence[TensorInfo], lines: Iterable[str]) -> Weights:
    """Where llama.cpp puts the tensors, by the log of its dry run.

    Only layouts of which the log shows a buffer are asked for.
    """
    kept = tuple(lines)
    buffers = extra_buffers(found[1] for line in kept if (found := _MODEL_BUFFER.search(line)))
    owners = parse_layer_devices(kept)
    output_device = owners.get(max(owners, default=-1), PROCESSOR)
    plain: list[TensorInfo] = []
    relaid: list[tuple[TensorInfo, int]] = []
    on_devices: dict[str, int] = defaultdict(int)
    for tensor in tensors:
        device = _device(tensor, owners, output_device)
        if device != PROCESSOR:
            on_devices[device] += tensor.size_bytes
            continue
        size_bytes = 0 if is_looked_up(tensor) else relaid_bytes(tensor, buffers)
        if size_bytes:
            relaid.append((tensor, size_bytes))
        else:
            plain.append(tensor)
    copies_bytes = 0
    tied = _tied_output(tensors)
    if tied and output_device != PROCESSOR:
        on_devices[output_device] += tied.size_bytes
    elif tied and (copies_bytes := relaid_bytes(tied, buffers)):
        relaid.append((tied, copies_bytes))
    return Weights(tuple(plain), tuple(relaid), copies_bytes, dict(on_devices))


def _device(tensor: TensorInfo, owners: Mapping[int, str], output_device: str) -> str:
    layer = _LAYER.match(tensor.name)
    if layer:
        return owners.get(int(layer[1]), PROCESSOR)
    return PROCESSOR if is_looked_up(tensor) else output_device


def _tied_output(tensors: Sequence[TensorInfo]) -> TensorInfo | None:
    """The token embedding where it serves as the output too; encoders have no output."""
    named = {tensor.name: tensor for tensor in tensors}
    if "output.weight" in named or "token_types.weight" in named:
        return None
    return named.get(_EMBEDDING)


def _padded(size_bytes: int) -> int:
    return -(-size_bytes // _ALIGNMENT) * _ALIGNMENT
