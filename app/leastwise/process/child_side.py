"""The child's end of the pipes: lines in and out, and the end with the parent.

File descriptor 1 is kept for the protocol and then pointed at stderr, so that nothing a
native library prints can corrupt the stream.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from leastwise.domain.json_value import JsonObject

_READ_BYTES = 1 << 16


class LineWriter:
    """Writes JSON values as lines; one line is whole whoever writes at the same time."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.Lock()

    def write(self, message: JsonObject) -> None:
        """Write one message. A parent that is gone ends this process."""
        self.write_all((message,))

    def write_all(self, messages: Iterable[JsonObject]) -> None:
        """Write messages together, which costs one call of the system."""
        lines = [json.dumps(message, separators=(",", ":")) + "\n" for message in messages]
        view = memoryview("".join(lines).encode())
        with self._lock:
            try:
                while view:
                    view = view[os.write(self._descriptor, view) :]
            except OSError:
                os._exit(0)


def claim_stdout() -> LineWriter:
    """Keep descriptor 1 for the protocol and send what is printed to stderr instead."""
    kept = os.dup(1)
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(kept, os.O_BINARY)
        msvcrt.setmode(0, os.O_BINARY)
    return LineWriter(kept)


def incoming() -> Iterator[JsonObject]:
    """The parent's messages, one a line, until it closes the pipe."""
    rest = b""
    while chunk := os.read(0, _READ_BYTES):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            yield json.loads(line)


def listen(on_message: Callable[[JsonObject], None]) -> threading.Thread:
    """Hand each message to `on_message` on a thread; when the parent is gone, end at once.

    The parent's death closes the pipe however it died, so reading it is the watch, and
    `os._exit` ends this process even while another thread is inside a native call.
    """

    def read() -> None:
        for message in incoming():
            on_message(message)
        os._exit(0)

    thread = threading.Thread(target=read, name="parent-watch", daemon=True)
    thread.start()
    return thread


def go_first_when_memory_is_short() -> None:
    """Ask Linux to end this process rather than the window when memory runs out."""
    score = Path("/proc/self/oom_score_adj")
    if score.exists():
        try:
            score.write_text("800")
        except OSError:
            return
