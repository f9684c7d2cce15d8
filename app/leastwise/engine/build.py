"""Which llama.cpp this installation runs, known without loading it."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def build_name() -> str:
    """The binding with its version, which fixes llama.cpp's; "unknown" where it is missing."""
    try:
        return f"llama-cpp-python {version('llama-cpp-python')}"
    except PackageNotFoundError:
        return "unknown"
