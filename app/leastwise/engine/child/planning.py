"""What llama.cpp will allocate for a model, read from its own plan without allocating.

With `no_alloc` llama.cpp plans its real buffers; what it planned is in its log, to a
hundredth of a MiB. Weights are the sum of the tensors' bytes and outputs a row of logits for each
place of the context, since these two read 0 there.
"""

from __future__ import annotations

import re

import llama_cpp

from leastwise.domain.candidates import MemoryPlan, RunSettings
from leastwise.engine.child.interruption import Interruption
from leastwise.engine.child.native_log import NativeLog
from leastwise.engine.child.native_model import open_native

_PLANNED = re.compile(
    r"^(?P<kv>llama_kv_cache\w*: size)|^(?P<state>llama_memory_recurrent: size)"
    r"|(?P<compute>\bcompute buffer size)"
)
_SIZE = re.compile(r"size\s*=\s*([0-9.]+) MiB")
_MIB = 1 << 20
_LOGIT_BYTES = 4


def plan_memory(
    path: str, settings: RunSettings, interruption: Interruption, log: NativeLog
) -> MemoryPlan:
    """The plan in bytes. Raises NativeRefusal where llama.cpp will not load the file."""
    log.clear()
    native = open_native(path, settings, interruption, lambda _fraction: None, dry=True)
    try:
        weights_bytes = int(llama_cpp.llama_model_size(native.model))
        logits = native.vocabulary * native.places
    finally:
        native.free()
    planned = _planned_bytes(log.lines)
    return MemoryPlan(
        weights_bytes=weights_bytes,
        kv_bytes=planned["kv"],
        state_bytes=planned["state"],
        compute_bytes=planned["compute"],
        output_bytes=logits * _LOGIT_BYTES,
    )


def _planned_bytes(lines: tuple[str, ...]) -> dict[str, int]:
    found = {"kv": 0, "state": 0, "compute": 0}
    for line in lines:
        part, size = _PLANNED.search(line), _SIZE.search(line)
        if part and part.lastgroup and size:
            found[part.lastgroup] += round(float(size[1]) * _MIB)
    return found
