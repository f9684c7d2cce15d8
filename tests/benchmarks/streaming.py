"""How long a first token takes from the engine to the window's thread, eight sequences streaming.

    python -m tests.benchmarks.streaming [ROUNDS]

The engine's process and this one share a clock only through what the engine says of itself: the
time from the arrival of the prompt to its first token. What is printed is the time from asking to
the token's arrival in a slot of the window's thread, less that: an upper bound, since the way of
the prompt into the engine is counted too.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import threading
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.suites import Generation
from leastwise.engine.client import Engine
from leastwise.engine.protocol import Piece, SequenceDone, SequenceRequest
from leastwise.paths import shipped_models

SEQUENCES = 8
TOKENS = 120
MODEL = shipped_models() / "house" / "triage-2.8M-Q8_0.gguf"


class Window(QObject):
    """Notes when the first piece of each sequence reaches the window's thread."""

    piece = Signal(object)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first_s: dict[int, float] = {}
        self.pieces = 0
        self.piece.connect(self._take)
        self.done.connect(QCoreApplication.quit)

    @Slot(object)
    def _take(self, piece: Piece) -> None:
        self.pieces += 1
        self.first_s.setdefault(piece.sequence, time.perf_counter())


def one_round(engine: Engine, number: int) -> list[float]:
    """Milliseconds from the engine's first token to the window, for each sequence."""
    window, ttft_s, begun = Window(), {}, time.perf_counter()

    def work() -> None:
        asked = tuple(
            SequenceRequest(
                n, f"Round {number}, {n}: where is it?", Generation(max_tokens=TOKENS), stream=True
            )
            for n in range(SEQUENCES)
        )
        for reply in engine.generate(asked, window.piece.emit, Cancellation()):
            assert isinstance(reply, SequenceDone), reply
            ttft_s[reply.sequence] = reply.timing.ttft_s
        window.done.emit()

    thread = threading.Thread(target=work)
    thread.start()
    QCoreApplication.exec()
    thread.join()
    return [1e3 * (window.first_s[n] - begun - ttft_s[n]) for n in range(SEQUENCES)]


def main(rounds: int) -> None:
    """Measure and print one JSON document."""
    application = QApplication([])
    with Engine("-") as engine:
        settings = RunSettings(sequences=SEQUENCES, threads=1)
        engine.load(str(MODEL), settings, lambda _share: None, Cancellation())
        one_round(engine, -1)
        late_ms = [late for number in range(rounds) for late in one_round(engine, number)]
    del application
    late_ms.sort()
    document = {
        "first tokens": len(late_ms),
        "median_ms": round(statistics.median(late_ms), 2),
        "p95_ms": round(late_ms[int(0.95 * (len(late_ms) - 1))], 2),
        "longest_ms": round(late_ms[-1], 2),
        "load_average": os.getloadavg()[0],
    }
    sys.stdout.write(json.dumps(document, indent=2) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)
