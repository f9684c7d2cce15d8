"""Starts llama.cpp, with backends from the binding's own folder and nowhere else.

A build whose backends are libraries of their own looks for them in the current directory too,
where anybody may have put one.
"""

from __future__ import annotations

import os
from pathlib import Path

import llama_cpp

from leastwise.engine.child.ggml_calls import call


def start_llama() -> None:
    """Before anything else is asked of llama.cpp. Raises RuntimeError where no backend is found."""
    if not call("ggml_backend_reg_count"):
        os.environ.pop("GGML_BACKEND_PATH", None)  # names one more, from anywhere
        call("ggml_backend_load_all_from_path", os.fsencode(library_folder()))
        if not call("ggml_backend_reg_count"):
            raise RuntimeError(f"there is no backend of llama.cpp in {library_folder()}")
    llama_cpp.llama_backend_init()


def library_folder() -> Path:
    """Where llama.cpp's libraries lie."""
    # the file of the functions, which is there also where the package itself was never run
    from llama_cpp import llama_cpp as functions

    return Path(functions.__file__).parent / "lib"
