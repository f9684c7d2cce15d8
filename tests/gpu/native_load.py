"""Loads a model in a process of its own and tells what llama.cpp did to each device's memory.

    python -m tests.gpu.native_load MODEL [--layers N] [--dry] [--device NAME ...] [--no-device]

Prints one JSON document: the devices before the load, while the model is there, and
llama.cpp's log. Measured inside, because some systems tell a process of its own memory only.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import sys
from collections.abc import Sequence

import llama_cpp

from leastwise.domain.devices import device_fields
from leastwise.domain.json_value import JsonValue
from leastwise.engine.child.devices import device_handles, list_devices
from leastwise.engine.child.native_log import NativeLog

CONTEXT_TOKENS = 4096


def main(arguments: Sequence[str]) -> int:
    """Load, look, free, tell; 1 where llama.cpp does not load it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("--layers", type=int, default=-1)
    parser.add_argument("--dry", action="store_true")
    parser.add_argument("--device", action="append", default=[])
    parser.add_argument("--no-device", action="store_true")
    asked = parser.parse_args(arguments)
    log = NativeLog()
    before = _devices()
    handles = device_handles(asked.device)
    params = llama_cpp.llama_model_default_params()
    params.n_gpu_layers = asked.layers
    params.load_mode = llama_cpp.LLAMA_LOAD_MODE_NONE
    params.no_alloc = asked.dry
    if asked.device or asked.no_device:
        params.devices = ctypes.addressof(handles)
    model = llama_cpp.llama_model_load_from_file(os.fsencode(asked.model), params)
    if not model:
        return 1
    context_params = llama_cpp.llama_context_default_params()
    context_params.n_ctx = CONTEXT_TOKENS
    context_params.n_outputs_max = 1
    context = llama_cpp.llama_init_from_model(model, context_params)
    if not context:
        return 1
    during = _devices()
    llama_cpp.llama_free(context)
    llama_cpp.llama_model_free(model)
    sys.stdout.write(json.dumps({"before": before, "during": during, "log": log.lines}) + "\n")
    return 0


def _devices() -> list[JsonValue]:
    return [device_fields(device) for device in list_devices()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
