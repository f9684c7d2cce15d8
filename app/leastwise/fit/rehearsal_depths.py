"""How many layers to build: two depths whose times say most of the whole model's, for their size.

With times T of two stacks and costs W (bytes read per token), the whole takes
T = T_b + (T_b - T_a) * (W - W_b) / (W_b - W_a): what is outside the layers is in both once.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from leastwise.domain.model_header import ModelHeader
from leastwise.engine.standin.cutting import Cut
from leastwise.fit.rehearsal_layers import Layer, head_bytes, orders, other_tensors

# The relative deviation that one stack's time is taken to have, and how far the time per byte
# of two kinds of layers is taken to differ; both only weigh the choices against each other.
_NOISE: Final = 0.012
_KINDS_DIFFER: Final = 0.15


@dataclass(frozen=True)
class Depths:
    """Two stacks: the first `fewer` and `more` layers of an order; `size_bytes` is of the deeper.

    `expected_error` is relative, and only good for comparing.
    """

    order: Cut
    fewer: int
    more: int
    size_bytes: int
    expected_error: float

    @property
    def cuts(self) -> tuple[Cut, Cut]:
        """The deeper stack, then the other."""
        return self.order.first(self.more), self.order.first(self.fewer)


def depths_of(
    header: ModelHeader, layers: Sequence[Layer], most_bytes: int, hard_bytes: int
) -> Iterator[Depths]:
    """Pairs of depths worth trying, the best first; each order comes with several.

    Within `most_bytes` the best are those with the least expected error. Where none fits, the
    smallest up to `hard_bytes` are taken.
    """
    for order in orders(header, layers):
        pairs = list(_pairs(header, layers, order, hard_bytes))
        small = [pair for pair in pairs if pair.size_bytes <= most_bytes]
        if small:
            small.sort(key=lambda pair: pair.expected_error)
        else:
            small = sorted(pairs, key=lambda pair: pair.size_bytes)
        seen: set[int] = set()
        for pair in small:
            if pair.fewer not in seen and len(seen) < 3:
                seen.add(pair.fewer)
                yield pair


def smallest_bytes(header: ModelHeader, layers: Sequence[Layer]) -> int:
    """The size of the smallest stand-in that could do."""
    pairs = [
        pair
        for order in orders(header, layers)
        for pair in _pairs(header, layers, order, most_bytes=1 << 62)
    ]
    return min((pair.size_bytes for pair in pairs), default=0)


def _pairs(
    header: ModelHeader, layers: Sequence[Layer], order: Cut, most_bytes: int
) -> Iterator[Depths]:
    by_number = {layer.number: layer for layer in layers}
    ordered = [by_number[number] for number in order.originals]
    outside_bytes = sum(tensor.size_bytes for tensor in other_tensors(header))
    mixed = {layer.attends for layer in layers}
    for fewer in range(1, len(ordered)):
        # Without a layer of each kind of memory llama.cpp would build another one, or abort.
        if {layer.attends for layer in ordered[:fewer]} != mixed:
            continue
        size_bytes = outside_bytes + sum(layer.size_bytes for layer in ordered[:fewer])
        for more in range(fewer + 1, len(ordered) + 1):
            size_bytes += ordered[more - 1].size_bytes
            if size_bytes > most_bytes:
                break
            error = _expected_error(head_bytes(header), layers, ordered[:more], fewer)
            yield Depths(order, fewer, more, size_bytes, error)


def _expected_error(
    outside: float, layers: Sequence[Layer], deeper: Sequence[Layer], fewer: int
) -> float:
    """Noise of the two times as it is stretched, and the difference of what is left unbuilt."""
    whole = outside + sum(layer.read_bytes for layer in layers)
    built_by_kind = _read_by_kind(deeper[fewer:])
    left_by_kind = _read_by_kind(layers)
    for kind, read_bytes in _read_by_kind(deeper).items():
        left_by_kind[kind] -= read_bytes
    unbuilt, built = sum(left_by_kind.values()), sum(built_by_kind.values())
    stretch = unbuilt / built
    long = outside + sum(layer.read_bytes for layer in deeper)
    short = long - built
    noise = _NOISE * math.hypot((1 + stretch) * long, stretch * short) / whole
    if unbuilt <= 0:
        return noise
    shares = [
        built_by_kind[kind] / built - left_by_kind[kind] / unbuilt
        for kind in {*built_by_kind, *left_by_kind}
    ]
    apart = sum(map(abs, shares)) / 2
    return math.hypot(noise, _KINDS_DIFFER * apart * unbuilt / whole)


def _read_by_kind(layers: Sequence[Layer]) -> dict[tuple[object, ...], float]:
    found: dict[tuple[object, ...], float] = defaultdict(float)
    for layer in layers:
        found[layer.kind] += layer.read_bytes
    return found
