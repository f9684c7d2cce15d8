"""ggml's own list of devices, read from the libraries that llama_cpp has loaded.

Source of the structure: ggml, include/ggml-backend.h.
"""

from __future__ import annotations

import ctypes
import platform
from collections.abc import Sequence
from typing import Any, Final

from leastwise.domain.devices import ACCELERATOR, BACKENDS, CPU, GPU, INTEGRATED, Device
from leastwise.engine.child.ggml_calls import call, text_of
from leastwise.engine.child.starting import start_llama

# GGML_BACKEND_DEVICE_TYPE_*, in the order of the enum.
_KINDS: Final = (CPU, GPU, INTEGRATED, ACCELERATOR)
_TEXT, _SIZE = ctypes.c_char_p, ctypes.c_size_t


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
    start_llama()
    count = int(call("ggml_backend_dev_count"))
    return tuple(_device(call("ggml_backend_dev_get", index)) for index in range(count))


def device_handles(names: Sequence[str]) -> ctypes.Array[ctypes.c_void_p]:
    """What `llama_model_params.devices` takes: these devices, then a null.

    The caller keeps it until the model is loaded. Raises ValueError for a name not in the list.
    """
    count = int(call("ggml_backend_dev_count"))
    known = {text_of(call("ggml_backend_dev_name", h)): h for h in map(_handle, range(count))}
    missing = [name for name in names if name not in known]
    if missing:
        raise ValueError(f"no such device: {', '.join(missing)}")
    return (ctypes.c_void_p * (len(names) + 1))(*(known[name] for name in names), None)


def _handle(index: int) -> Any:
    return call("ggml_backend_dev_get", index)


def _device(handle: Any) -> Device:
    kind = int(call("ggml_backend_dev_type", handle))
    backend = text_of(call("ggml_backend_reg_name", call("ggml_backend_dev_backend_reg", handle)))
    free_bytes, total_bytes = _memory_bytes(handle)
    known_kind = _KINDS[kind] if kind < len(_KINDS) else ACCELERATOR
    return Device(
        name=text_of(call("ggml_backend_dev_name", handle)),
        backend=BACKENDS.get(backend, backend),
        description=text_of(call("ggml_backend_dev_description", handle)),
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
    call("ggml_backend_dev_memory", handle, ctypes.byref(free), ctypes.byref(total))
    return free.value, total.value


def _hardware_id(handle: Any) -> str:
    """The PCI address, or empty; empty too where the structure is not the one known here."""
    properties = _Properties()
    call("ggml_backend_dev_get_props", handle, ctypes.byref(properties))
    same = properties.name == call("ggml_backend_dev_name", handle)
    same = same and properties.type == int(call("ggml_backend_dev_type", handle))
    return text_of(properties.device_id) if same else ""
