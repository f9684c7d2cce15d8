"""Which llama.cpp this installation runs, known without loading it."""

from __future__ import annotations

from functools import cache
from importlib.metadata import PackageNotFoundError, version

from leastwise.engine.backends import installed_gpu_backends


@cache  # it cannot change under a running program, and looking it up takes 3 ms
def build_name() -> str:
    """The binding with its version, which fixes llama.cpp's; "unknown" where it is missing.

    Backends for GPUs are named too: what was planned and timed without one is not true with it.
    """
    try:
        name = f"llama-cpp-python {version('llama-cpp-python')}"
    except PackageNotFoundError:
        return "unknown"
    gpus = ", ".join(installed_gpu_backends())
    return f"{name} with {gpus}" if gpus else name
