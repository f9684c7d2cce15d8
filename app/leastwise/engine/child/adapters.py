"""LoRA adapters of a loaded model: read, laid over its weights at their scales, freed."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import llama_cpp

from leastwise.domain.candidates import Adapter
from leastwise.engine.child.failures import AdapterRefusal


@dataclass(frozen=True)
class Adapters:
    """Adapters of one model, with the scale of each. They must be freed before the model."""

    handles: tuple[Any, ...]
    paths: tuple[str, ...]
    scales: tuple[float, ...]

    @classmethod
    def load(cls, model: llama_cpp.llama_model_p, asked: Sequence[Adapter]) -> Adapters:
        """Read the files. Raises AdapterRefusal, which names the file."""
        handles: list[Any] = []
        for adapter in asked:
            handle = llama_cpp.llama_adapter_lora_init(model, os.fsencode(adapter.path))
            if not handle:
                cls(tuple(handles), (), ()).free()
                raise AdapterRefusal(adapter.path)
            handles.append(handle)
        paths = tuple(adapter.path for adapter in asked)
        return cls(tuple(handles), paths, tuple(adapter.scale for adapter in asked))

    def apply(self, context: llama_cpp.llama_context_p) -> None:
        """Lay them over the weights that this context computes with. Raises AdapterRefusal."""
        if not self.handles:
            return
        count = len(self.handles)
        handles = (llama_cpp.llama_adapter_lora_p_ctypes * count)(*self.handles)
        scales = (ctypes.c_float * count)(*self.scales)
        status = llama_cpp.llama_set_adapters_lora(context, handles, count, scales)
        if status != 0:
            raise AdapterRefusal(", ".join(self.paths))

    def free(self) -> None:
        """Give their memory back."""
        for handle in self.handles:
            llama_cpp.llama_adapter_lora_free(handle)
