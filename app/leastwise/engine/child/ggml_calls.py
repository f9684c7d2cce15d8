"""ggml's own functions, found in the libraries that llama_cpp has loaded.

Source of the calls: ggml, include/ggml.h and include/ggml-backend.h.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import llama_cpp
from llama_cpp._ctypes_extensions import load_shared_library
from llama_cpp.llama_cpp import _lib as llama_library

_POINTER, _TEXT, _SIZE, _INT = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int


class InitParams(ctypes.Structure):
    """`ggml_init_params`: how much memory for tensors, where, and whether for their data too."""

    _fields_ = (("mem_size", _SIZE), ("mem_buffer", _POINTER), ("no_alloc", ctypes.c_bool))


_CALLS: Final[dict[str, tuple[Any, tuple[Any, ...]]]] = {
    "ggml_backend_dev_count": (_SIZE, ()),
    "ggml_backend_dev_get": (_POINTER, (_SIZE,)),
    "ggml_backend_dev_name": (_TEXT, (_POINTER,)),
    "ggml_backend_dev_description": (_TEXT, (_POINTER,)),
    "ggml_backend_dev_type": (_INT, (_POINTER,)),
    "ggml_backend_dev_memory": (None, (_POINTER, ctypes.POINTER(_SIZE), ctypes.POINTER(_SIZE))),
    "ggml_backend_dev_get_props": (None, (_POINTER, _POINTER)),
    "ggml_backend_dev_backend_reg": (_POINTER, (_POINTER,)),
    "ggml_backend_dev_supports_op": (ctypes.c_bool, (_POINTER, _POINTER)),
    "ggml_backend_load_all_from_path": (None, (_TEXT,)),
    "ggml_backend_reg_count": (_SIZE, ()),
    "ggml_backend_reg_name": (_TEXT, (_POINTER,)),
    "ggml_backend_reg_get_proc_address": (_POINTER, (_POINTER, _TEXT)),
    "ggml_backend_buft_name": (_TEXT, (_POINTER,)),
    "ggml_backend_buft_get_alignment": (_SIZE, (_POINTER,)),
    "ggml_backend_buft_get_alloc_size": (_SIZE, (_POINTER, _POINTER)),
    "ggml_backend_buft_alloc_buffer": (_POINTER, (_POINTER, _SIZE)),
    "ggml_backend_buffer_free": (None, (_POINTER,)),
    "ggml_init": (_POINTER, (InitParams,)),
    "ggml_free": (None, (_POINTER,)),
    "ggml_new_tensor": (_POINTER, (_POINTER, _INT, _INT, ctypes.POINTER(ctypes.c_int64))),
    "ggml_mul_mat": (_POINTER, (_POINTER, _POINTER, _POINTER)),
    "ggml_mul_mat_id": (_POINTER, (_POINTER, _POINTER, _POINTER, _POINTER)),
    "ggml_row_size": (_SIZE, (_INT, ctypes.c_int64)),
}


def call(name: str, *arguments: Any) -> Any:
    """What the function of this name gives. Raises AttributeError where no library has it."""
    return _function(name)(*arguments)


def text_of(value: bytes | None) -> str:
    """A C string as text."""
    return (value or b"").decode("utf-8", "replace")


@cache
def _function(name: str) -> Any:
    """One call, from whichever library has it."""
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
