"""The names of llama.cpp's backends, from what it says of the system and from its libraries."""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from leastwise.domain.devices import BACKENDS, Device

_BACKEND = re.compile(r"ggml-(?!base$|cpu|blas$)(.+)")
_LIBRARIES = {".so", ".dylib", ".dll"}
_NAME = re.compile(r"(?:^|\| )(\w+) : ")


def backend_names(system: str, devices: Sequence[Device]) -> str:
    """As llama-bench names them: those beside the processor, with commas between; else CPU.

    What llama.cpp says of the system leaves out a backend that has nothing to say of itself, such
    as Vulkan's; its devices name it.
    """
    found = _NAME.findall(system)
    said = {BACKENDS.get(name, name) for name in found}
    silent = [device.backend for device in devices if device.backend not in said]
    others = [name for name in dict.fromkeys([*found, *silent]) if name != "CPU"]
    return ",".join(others) or "CPU"


def has_gpu_backend() -> bool:
    """Whether the installed build holds a backend for GPUs, known without loading it."""
    return bool(installed_gpu_backends())


def installed_gpu_backends() -> tuple[str, ...]:
    """The backends for GPUs of the installed build, known without loading it."""
    package = find_spec("llama_cpp")
    if package is None or package.origin is None:
        return ()
    return gpu_backends(Path(package.origin).parent / "lib")


def gpu_backends(folder: Path) -> tuple[str, ...]:
    """The backends for GPUs among llama.cpp's libraries in a folder: "cuda", "metal" and so on."""
    names = (
        path.stem.removeprefix("lib") for path in folder.glob("*") if path.suffix in _LIBRARIES
    )
    found = {match[1] for name in names if (match := _BACKEND.fullmatch(name))}
    return tuple(sorted(found))
