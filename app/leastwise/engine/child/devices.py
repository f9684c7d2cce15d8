"""ggml's own list of devices, read from the libraries that llama_cpp has loaded.

Source of the calls and of the structure: ggml, include/ggml-backend.h.
"""

from __future__ import annotations

import ctypes
import platform
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import llama_cpp
from llama_cpp._ctypes_extensions import load_shared_library
from llama_cpp.llama_cpp import _lib as llama_library

from leastwise.domain.devices import ACCELERATOR, BACKENDS, CPU, GPU, INTEGRATED, Device

# GGML_BACKEND_DEVICE_TYPE_*, in the order of the enum.
_KINDS: Final = (CPU, GPU, INTEGRATED, ACCELERATOR)
_POINTER, _TEXT, _SIZE = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t
_CALLS: Final[dict[str, tuple[Any, tuple[Any, ...]]]] = {
    "ggml_backend_dev_count": (_SIZE, ()),
    "ggml_backend_dev_get": (_POINTER, (_SIZE,)),
    "ggml_backend_dev_name": (_TEXT, (_POINTER,)),
    "ggml_backend_dev_description": (_TEXT, (_POINTER,)),
    "ggml_backend_dev_type": (ctypes.c_int, (_POINTER,)),
    "ggml_backend_dev_memory": (None, (_POINTER, ctypes.POINTER(_SIZE), ctypes.POINTER(_SIZE))),
    "ggml_backend_dev_get_props": (None, (_POINTER, _POINTER)),
    "ggml_backend_dev_backend_reg": (_POINTER, (_POINTER,)),
    "ggml_backend_reg_name": (_TEXT, (_POINTER,)),
}


class _Properties(ctypes.Structure):
    """`ggml_backend_dev_props` up to the id; what comes after, now or later, is room."""

    _fields_ = (
        ("name", _TEXT),
        ("description", _TEXT),
        ("memory_free", _SIZE),
        ("memory_total", _SIZE),
        ("type", ctypes.c_int),
        ("device_id", _TEXT),
        ("room", ctypes.c_char * 256),
    )


def list_devices() -> tuple[Device, ...]:
    """Every device of this build, in ggml's order; free memory is read anew at each call."""
    llama_cpp.llama_backend_init()  # backends in libraries of their own are found by it
    count = int(_call("ggml_backend_dev_count"))
    return tuple(_device(_call("ggml_backend_dev_get", index)) for index in range(count))


def device_handles(names: Sequence[str]) -> ctypes.Array[ctypes.c_void_p]:
    """What `llama_model_params.devices` takes: these devices, then a null.

    The caller keeps it until the model is loaded. Raises ValueError for a name not in the list.
    """
    count = int(_call("ggml_backend_dev_count"))
    known = {_text(_call("ggml_backend_dev_name", h)): h for h in map(_handle, range(count))}
    missing = [name for name in names if name not in known]
    if missing:
        raise ValueError(f"no such device: {', '.join(missing)}")
    return (ctypes.c_void_p * (len(names) + 1))(*(known[name] for name in names), None)


def _handle(index: int) -> Any:
    return _call("ggml_backend_dev_get", index)


def _device(handle: Any) -> Device:
    kind = int(_call("ggml_backend_dev_type", handle))
    backend = _text(_call("ggml_backend_reg_name", _call("ggml_backend_dev_backend_reg", handle)))
    free_bytes, total_bytes = _memory_bytes(handle)
    known_kind = _KINDS[kind] if kind < len(_KINDS) else ACCELERATOR
    return Device(
        name=_text(_call("ggml_backend_dev_name", handle)),
        backend=BACKENDS.get(backend, backend),
        description=_text(_call("ggml_backend_dev_description", handle)),
        kind=known_kind,
        total_bytes=total_bytes or None,
        # For the processor llama.cpp gives all memory as free; the system's figure is true.
        free_bytes=free_bytes if total_bytes and known_kind != CPU else None,
        unified=known_kind == INTEGRATED or (backend == "MTL" and platform.machine() == "arm64"),
        hardware_id=_hardware_id(handle),
    )


def _memory_bytes(handle: Any) -> tuple[int, int]:
    """Free and total; both 0 where the device does not tell."""
    free, total = _SIZE(0), _SIZE(0)
    _call("ggml_backend_dev_memory", handle, ctypes.byref(free), ctypes.byref(total))
    return free.value, total.value


def _hardware_id(handle: Any) -> str:
    """The PCI address, or empty; empty too where the structure is not the one known here."""
    properties = _Properties()
    _call("ggml_backend_dev_get_props", handle, ctypes.byref(properties))
    same = properties.name == _call("ggml_backend_dev_name", handle)
    same = same and properties.type == int(_call("ggml_backend_dev_type", handle))
    return _text(properties.device_id) if same else ""


def _text(value: bytes | None) -> str:
    return (value or b"").decode("utf-8", "replace")


def _call(name: str, *arguments: Any) -> Any:
    return _function(name)(*arguments)


@cache
def _function(name: str) -> Any:
    """One call, from whichever library has it. Raises AttributeError where none has."""
    result, arguments = _CALLS[name]
    for library in _libraries():
        function = getattr(library, name, None)
        if function is not None:
            function.restype, function.argtypes = result, arguments
            return function
    raise AttributeError(f"llama_cpp's libraries have no {name}")


def _libraries() -> Iterator[ctypes.CDLL]:
    """Where ggml's calls are found.

    llama.cpp's own handle finds them in the libraries that it is linked to. Opening ggml by
    its file would load a second copy with a list of its own: a wheel holds copies, no links.
    On Windows a handle finds its own calls only, and a file is loaded once.
    """
    yield llama_library
    if sys.platform == "win32":
        folder = Path(llama_cpp.__file__).parent / "lib"
        yield load_shared_library("ggml", folder)
        yield load_shared_library("ggml-base", folder)
