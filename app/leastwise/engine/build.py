"""Which llama.cpp this installation runs, known without loading it."""

from __future__ import annotations

from functools import cache
from importlib.metadata import PackageNotFoundError, version


@cache  # it cannot change under a running program, and looking it up takes 3 ms
def build_name() -> str:
    """The binding with its version, which fixes llama.cpp's; "unknown" where it is missing."""
    try:
        return f"llama-cpp-python {version('llama-cpp-python')}"
    except PackageNotFoundError:
        return "unknown"
