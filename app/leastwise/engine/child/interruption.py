"""Stopping a request at any moment, even inside a native call."""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Collection

import llama_cpp


class Interruption:
    """Which requests were asked to stop; the running ones are told inside llama.cpp.

    llama.cpp asks a callback between the nodes of its graph. A Python function there would
    take the interpreter's lock hundreds of times a token, so the callback is the C library's
    own `strlen` over a two-byte buffer: the empty string is 0, go on; one character is 1,
    stop. It costs nothing and needs no lock.
    """

    def __init__(self) -> None:
        self._flag = ctypes.create_string_buffer(2)
        self._lock = threading.Lock()
        self._live: set[int] = set()
        self._asked: set[int] = set()
        self._running: Collection[int] = ()
        library = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
        address = ctypes.cast(library.strlen, ctypes.c_void_p).value
        assert address is not None
        self.native_callback = llama_cpp.ggml_abort_callback(address)
        self.native_data = ctypes.cast(self._flag, ctypes.c_void_p)

    def expect(self, request: int) -> None:
        """The request has arrived: from now on it can be asked to stop."""
        with self._lock:
            self._live.add(request)

    def ask(self, request: int) -> bool:
        """Ask the request to stop; one that is over is past asking. Whether it only waits."""
        with self._lock:
            if request not in self._live:
                return False
            self._asked.add(request)
            running = request in self._running
            if running:
                self._flag[0] = b"\x01"
            return not running

    def begin(self, requests: Collection[int]) -> None:
        """From now on, native calls end as soon as one of these is asked to stop."""
        with self._lock:
            self._running = requests
            stopped = any(request in self._asked for request in requests)
            self._flag[0] = b"\x01" if stopped else b"\x00"

    def forget(self, request: int) -> None:
        """The request is over."""
        with self._lock:
            self._live.discard(request)
            self._asked.discard(request)

    @property
    def raised(self) -> bool:
        """Whether a running request was asked to stop."""
        return self._flag[0] != b"\x00"

    @property
    def asked(self) -> frozenset[int]:
        """The requests that were asked to stop and are not over."""
        if not self._asked:  # the usual case, asked before every token
            return _NONE
        with self._lock:
            return frozenset(self._asked)


_NONE: frozenset[int] = frozenset()
