"""llama.cpp's log: passed on to stderr, and kept where something is read out of it."""

from __future__ import annotations

import collections
import ctypes
import sys
from collections.abc import Callable
from typing import Any

import llama_cpp

_KEPT_LINES = 2000
# Said once for each tensor or node: nothing is read out of them, and they would drown the rest.
_CHATTER = (b"create_tensor", b"llama_graph_", b"repack: ", b"load_all_data", b"graph_reserve")


class NativeLog:
    """The log since the last `clear`, line by line."""

    def __init__(self, on_line: Callable[[str], None] = lambda _line: None) -> None:
        """`on_line` gets each whole line, on the thread that logs."""
        self._on_line = on_line
        self._lines: collections.deque[str] = collections.deque(maxlen=_KEPT_LINES)
        self._partial = ""
        self._callback = llama_cpp.llama_log_callback(self._take)
        llama_cpp.llama_log_set(self._callback, ctypes.c_void_p(0))

    @property
    def lines(self) -> tuple[str, ...]:
        """The kept lines, oldest first."""
        return tuple(self._lines)

    def clear(self) -> None:
        """Forget what was logged so far."""
        self._lines.clear()

    def last_error(self) -> str:
        """What llama.cpp gave as the reason of its last failure, or empty."""
        for line in reversed(self._lines):
            if "error" in line.lower() or "failed" in line.lower():
                _, _, detail = line.partition(": ")
                reason = detail.removeprefix("error loading model: ") or line
                if not reason.startswith(("failed to load model", "_model_load")):
                    return reason
        return ""

    def _take(self, _level: int, text: bytes, _data: Any) -> None:
        if text.startswith(_CHATTER):
            return
        decoded = text.decode(errors="replace")
        sys.stderr.write(decoded)
        *whole, self._partial = (self._partial + decoded).split("\n")
        for line in whole:
            self._lines.append(line)
            self._on_line(line)
