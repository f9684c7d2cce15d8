"""The process that makes a smaller file of a model through llama.cpp, and says how far it is.

llama.cpp offers no way to stop it in between: whoever wants that ends the process.
"""

from __future__ import annotations

import ctypes
import math
import queue
import re
import sys
import traceback
from typing import Final

import llama_cpp

from leastwise.domain.json_value import JsonObject
from leastwise.engine.child.native_log import NativeLog
from leastwise.engine.child.starting import start_llama
from leastwise.process.child_side import (
    LineWriter,
    claim_stdout,
    go_first_when_memory_is_short,
    listen,
)

# As llama_model_quantize_impl of llama.cpp's src/llama-quant.cpp logs them.
_TENSOR: Final = re.compile(r"^\[ *(\d+)/ *(\d+)\]")
_SIZE: Final = re.compile(r"\b(model|quant) size +=\s+([0-9.]+) MiB")
_OTHERS: Final = re.compile(r"(\d+) of \d+ tensor\(s\) required fallback")
_FAILURE: Final = re.compile(r"failed to quantize: (.*)")
_CHANGED: Final = re.compile(
    r"- \[ *(\d+), *(\d+), *(\d+), *(\d+)\], type = +(\w+), size = .* -> .*\((\w+)\)"
)
_MIB: Final = 1 << 20


def main() -> None:
    """Serve the parent until it closes the pipe."""
    writer = claim_stdout()
    go_first_when_memory_is_short()
    requests: queue.SimpleQueue[JsonObject] = queue.SimpleQueue()
    listen(requests.put)
    start_llama()
    quantising = _Quantising(writer)
    writer.write({"kind": "ready"})
    while True:
        writer.write(quantising.answer(requests.get()))


class _Quantising:
    """Reads progress and outcome out of llama.cpp's log, which is the only place that has them."""

    def __init__(self, writer: LineWriter) -> None:
        self._writer = writer
        self._log = NativeLog(self._heard)
        self._tensors = 0
        self._saved_bytes = 0
        self._dry = True

    def answer(self, request: JsonObject) -> JsonObject:
        """Plan where the request names no target, else write it."""
        try:
            return self._answer(request)
        except Exception as error:  # noqa: BLE001 - a process boundary: a defect of ours ends as words
            traceback.print_exc(file=sys.stderr)
            return {"kind": "refused", "detail": repr(error)[:500]}

    def _answer(self, request: JsonObject) -> JsonObject:
        target = str(request["target"])
        self._dry = not target
        self._log.clear()
        self._saved_bytes = 0
        params = llama_cpp.llama_model_quantize_default_params()
        params.ftype = int(str(request["type"]))
        params.allow_requantize = True  # the parent has asked the user
        params.dry_run = self._dry
        source = str(request["source"])
        status = llama_cpp.llama_model_quantize(
            source.encode(), target.encode(), ctypes.byref(params)
        )
        if status != 0:
            return {"kind": "refused", "detail": self._failure()}
        return {"kind": "done", **self._outcome()}

    def _heard(self, line: str) -> None:
        found = _TENSOR.match(line)
        if found:
            self._tensors = int(found[2])
            self._saved_bytes += _saved_bytes(line)
            if not self._dry:
                self._writer.write(
                    {"kind": "progress", "done": int(found[1]), "total": self._tensors}
                )

    def _outcome(self) -> JsonObject:
        text = "\n".join(self._log.lines)
        sizes = {which: round(float(mib) * _MIB) for which, mib in _SIZE.findall(text)}
        others = _OTHERS.search(text)
        return {
            "old_bytes": sizes.get("model", 0),
            "new_bytes": sizes.get("quant", 0),
            "saved_bytes": self._saved_bytes,
            "tensors": self._tensors,
            "others": int(others[1]) if others else 0,
            "needs_imatrix": "will require an imatrix" in text,
        }

    def _failure(self) -> str:
        for line in reversed(self._log.lines):
            found = _FAILURE.search(line)
            if found:
                return found[1][:500]
        return self._log.last_error()[:500] or "no reason given"


def _saved_bytes(line: str) -> int:
    """By how many bytes a tensor becomes smaller: its line says so only to a hundredth of a MiB."""
    changed = _CHANGED.search(line)
    if changed is None:
        return 0
    from gguf.constants import GGML_QUANT_SIZES, GGMLQuantizationType

    elements = math.prod(map(int, changed.groups()[:4]))
    before, after = (
        GGML_QUANT_SIZES[GGMLQuantizationType[name.upper()]] for name in changed.groups()[4:]
    )
    return elements // before[0] * before[1] - elements // after[0] * after[1]
