"""The binding's C functions without its high-level half, of which this process calls nothing.

The whole package brings chat formats, a template engine, caches and a server's types along: 11 MiB
and a tenth of a second of every process that holds a model.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec, module_from_spec


def load_slim_binding() -> None:
    """Let `import llama_cpp` find the C functions alone; submodules can be imported as ever."""
    spec = find_spec("llama_cpp")
    if spec is None or "llama_cpp" in sys.modules:
        return
    package = module_from_spec(spec)  # made and not run
    sys.modules["llama_cpp"] = package
    functions = import_module("llama_cpp.llama_cpp")
    public = {name: value for name, value in vars(functions).items() if not name.startswith("_")}
    vars(package).update(public)
