"""Loads a package that imports a hundred modules in pieces, each short enough for one turn.

A package's own code is run again and again, and broken off at an import once a piece has taken
long enough; what it imported stays loaded, so the next time comes further. Between two pieces the
package is half loaded: who needs it then asks for it `whole`.
"""

from __future__ import annotations

import builtins
import importlib
import math
import sys
import time
from collections.abc import Iterator
from importlib.abc import InspectLoader
from importlib.util import find_spec, module_from_spec
from types import CodeType, ModuleType
from typing import Any, Final

_KEPT_IN: Final = "__leastwise_pieces__"


class _Enough(Exception):
    """This piece took as long as it may."""


class _Pieces:
    """A package under way, which stands among the modules as a half-loaded one does."""

    def __init__(self, module: ModuleType, code: CodeType) -> None:
        self._module, self._code = module, code
        self._builtins: dict[str, Any] = dict(vars(builtins))
        module.__dict__["__builtins__"] = self._builtins
        module.__dict__[_KEPT_IN] = self
        sys.modules[module.__name__] = module

    def load_more(self, piece_s: float) -> bool:
        """Load at least one module, and for about `piece_s` seconds; whether that was all."""
        known, end_s = len(sys.modules), time.perf_counter() + piece_s

        def load(*arguments: Any, **named: Any) -> ModuleType:
            if len(sys.modules) > known and time.perf_counter() > end_s:
                raise _Enough
            return __import__(*arguments, **named)

        self._builtins["__import__"] = load
        try:
            exec(self._code, self._module.__dict__)  # noqa: S102 - the package's own code
        except _Enough:
            return False
        except BaseException:
            del sys.modules[self._module.__name__]
            raise
        finally:
            self._builtins["__import__"] = builtins.__import__
        del self._module.__dict__[_KEPT_IN]
        return True


def begin(name: str) -> None:
    """Let a package that is not loaded stand half loaded from now on."""
    spec = None if name in sys.modules else find_spec(name)
    if spec is None or not isinstance(spec.loader, InspectLoader):
        return  # it is there, or its loader hands out no code: it is loaded in one piece
    code = spec.loader.get_code(name)
    if code is not None:
        _Pieces(module_from_spec(spec), code)


def load_in_pieces(name: str, piece_s: float) -> Iterator[None]:
    """Load a package, `piece_s` seconds and at least one module in each step.

    Raises what importing it would raise.
    """
    begin(name)
    pieces = _under_way(name)
    while pieces is not None and not pieces.load_more(piece_s):
        yield
        pieces = _under_way(name)
    importlib.import_module(name)


def is_under_way(name: str) -> bool:
    """Whether a package is half loaded."""
    return _under_way(name) is not None


def whole(name: str) -> None:
    """Load what is missing of a package now."""
    pieces = _under_way(name)
    if pieces is not None:
        pieces.load_more(math.inf)


def _under_way(name: str) -> _Pieces | None:
    found = vars(sys.modules[name]).get(_KEPT_IN) if name in sys.modules else None
    return found if isinstance(found, _Pieces) else None
