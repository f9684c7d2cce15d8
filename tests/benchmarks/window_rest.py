"""What a window takes that nobody touches: of the processor, and of the memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING, Any, Final

import psutil
from PySide6.QtCore import QEventLoop, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def spent_at_rest(application: QApplication, for_s: float) -> dict[str, float]:
    """What this process and its children take in so many seconds, as shares of one processor."""
    process = psutil.Process()
    before_s, wakings = _spent_s(process), _wakings(process)
    loop = QEventLoop(application)
    QTimer.singleShot(round(for_s * 1000), loop, loop.quit)
    loop.exec()
    return {
        "processor_percent": round((_spent_s(process) - before_s) / for_s * 100, 3),
        "wakings_per_s": round((_wakings(process) - wakings) / for_s, 1),
    }


def memory_of_a_window(settle_s: float = 12.0) -> dict[str, float]:
    """MB (10^6 bytes) of a window on a fresh data directory, before a model is loaded."""
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-c", _ALONE, str(settle_s)],
            env={**os.environ, "LEASTWISE_HOME": home},
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
    return dict(json.loads(done.stdout.splitlines()[-1]))


_ALONE: Final = """
import json, sys
import psutil
from PySide6.QtCore import QTimer
from leastwise.desktop.application import open_window

def tell(window):
    found = psutil.Process().memory_full_info()
    names = ("rss", "pss", "uss")
    print(json.dumps({name: round(getattr(found, name, 0) / 1e6, 1) for name in names}))
    window.close()

settle_ms = round(float(sys.argv.pop()) * 1000)
open_window(before_loop=lambda window: QTimer.singleShot(settle_ms, window, lambda: tell(window)))
"""


def _spent_s(process: psutil.Process) -> float:
    return sum(sum(one.cpu_times()[:2]) for one in (process, *process.children(recursive=True)))


def _wakings(process: psutil.Process) -> Any:
    """Of its first thread, which is the window's."""
    return process.num_ctx_switches().voluntary
