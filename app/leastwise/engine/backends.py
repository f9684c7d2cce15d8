"""The names of llama.cpp's backends, from the line in which it describes the system."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

_ALWAYS_THERE = re.compile(r"^(lib)?(ggml|ggml-base|ggml-cpu.*|llama|mtmd|ggml-blas)\.")
_NAME = re.compile(r"(?:^|\| )(\w+) : ")


def backend_names(system: str) -> str:
    """As llama-bench names them: those beside the processor, with commas between; else CPU."""
    found = dict.fromkeys(_NAME.findall(system))
    others = [name for name in found if name != "CPU"]
    return ",".join(others) or "CPU"


def has_gpu_backend() -> bool:
    """Whether the installed build holds a backend for GPUs, known without loading it."""
    package = find_spec("llama_cpp")
    if package is None or package.origin is None:
        return False
    libraries = Path(package.origin).parent / "lib"
    names = [path.name for path in libraries.glob("*") if path.suffix in {".so", ".dylib", ".dll"}]
    return any(not _ALWAYS_THERE.match(name) for name in names)
