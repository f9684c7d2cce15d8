"""A model's header cut to some of its layers: which metadata changes, and which tensors stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from leastwise.domain.model_header import ModelHeader
from leastwise.engine.standin.entries import Entry
from leastwise.engine.standin.tensors import Tensor

_LAYER: Final = re.compile(r"^blk\.(\d+)\.(.+)$")
# Arrays whose length is not that of the stack, even where the two happen to be equal.
_NOT_BY_LAYER: Final = ("rope.dimension_sections",)
# Tensors that hold a part for each layer, by the place of that dimension in numpy's order.
_LAYERED_DIMENSION: Final = {"per_layer_token_embd.weight": 1, "per_layer_model_proj.weight": 0}


@dataclass(frozen=True)
class Cut:
    """The layers of a stand-in: the n-th is like the model's `originals[n]`.

    `dense_lead` is how many of them come before the first with experts, where the model has
    such; layers that only guess ahead (multi-token prediction) are always left out.
    """

    originals: tuple[int, ...]
    dense_lead: int | None = None

    def first(self, layers: int) -> Cut:
        """The same, with its first `layers` only."""
        return replace(self, originals=self.originals[:layers])


def layer_of(name: str) -> tuple[int, str] | None:
    """The layer that a tensor belongs to and its name there; None for what belongs to none."""
    found = _LAYER.match(name)
    return (int(found[1]), found[2]) if found else None


def cut_entries(entries: Sequence[Entry], header: ModelHeader, cut: Cut | None) -> Iterator[Entry]:
    """The metadata of a stand-in in one file; with `cut` of None it has all layers."""
    prefix = f"{header.architecture}."
    before = header.own("block_count") or 0
    executed = before - (header.own("nextn_predict_layers") or 0)
    for entry in entries:
        key = entry.key.removeprefix(prefix)
        if entry.key.startswith("split."):
            continue
        if cut is None or key == entry.key or key in _NOT_BY_LAYER:
            yield entry
        elif entry.figures and entry.figures in (before, executed):
            yield entry.picked(cut.originals)
        elif entry.is_integer and (number := _changed(key, cut)) is not None:
            yield entry.with_number(number)
        else:
            yield entry


def _changed(key: str, cut: Cut) -> int | None:
    match key:
        case "block_count":
            return len(cut.originals)
        case "leading_dense_block_count":
            return cut.dense_lead
        case "nextn_predict_layers" | "attention.shared_kv_layers":
            return 0
    return None


def cut_tensors(header: ModelHeader, cut: Cut | None) -> Iterator[Tensor]:
    """The tensors of a stand-in, those of no layer first, then layer by layer.

    Raises ValueError for a type that no stand-in can be filled with.
    """
    from leastwise.engine.standin.filling import type_name

    of_layers: dict[int, list[tuple[str, Tensor]]] = {}
    before = header.own("block_count") or 0
    for info in header.tensors:
        tensor = Tensor(info.name, tuple(reversed(info.shape)), type_name(info.ggml_type))
        place = layer_of(info.name)
        if place is None or cut is None:
            yield _for_layers(tensor, before, cut)
        else:
            of_layers.setdefault(place[0], []).append((place[1], tensor))
    for number, original in enumerate(cut.originals if cut else ()):
        for name, tensor in of_layers.get(original, ()):
            yield replace(tensor, name=f"blk.{number}.{name}")


def _for_layers(tensor: Tensor, before: int, cut: Cut | None) -> Tensor:
    place = _LAYERED_DIMENSION.get(tensor.name)
    if place is None or cut is None or len(tensor.shape) != 2 or tensor.shape[place] % before:
        return tensor
    shape = list(tensor.shape)
    shape[place] = shape[place] // before * len(cut.originals)
    return replace(tensor, shape=(shape[0], shape[1]))
