"""Measures what the window's thread does while four columns stream a thousand tokens a second.

python -m tests.benchmarks.playground_stream [--seconds 60] [--tokens-per-s 1000]: prints one JSON
document. Needs no display.

The answers are written text (headings, lists, code, tables) that a recorded Playground streams as
the real one does: coalesced to thirty pieces a second for each column. What is taken is the
processor time of the window's own thread in each delivery of an event by Qt (timers, signals from
other threads, paints, layouts), outermost deliveries only, so that a handler counts with all that
it calls. A column keeps its whole answer in view, which grows all the time.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QApplication

LIMIT_MS: Final = 16.0
TEXT: Final = """## Part {number}

The quick **brown** fox jumps over the *lazy* dog, and `code` stands beside a [link](https://e.org).
Here is a second line, long enough to be wrapped in a narrow column of four.

- first item of a list
- second item, with **strong** words
  1. nested one
  2. nested two

```python
def answer_{number}(question: str) -> str:
    # thinks about it
    return f"{{question}} is {number}"
```

| name | value | unit |
|---|---|---|
| speed | {number} | tokens/s |
| memory | 1.{number} | GiB |

"""


class Watch(QApplication):
    """Notes the processor time of every outermost delivery."""

    def __init__(self) -> None:
        super().__init__([])
        self.on = False
        self.spent: list[float] = []
        self.worst: tuple[float, str] = (0.0, "")
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver, and note what it took."""
        if not self.on or self._depth:
            return bool(super().notify(receiver, event))
        self._depth = 1
        began = time.thread_time()
        try:
            return bool(super().notify(receiver, event))
        finally:
            spent = time.thread_time() - began
            self._depth = 0
            self.spent.append(spent)
            if spent > self.worst[0]:
                kind = QEvent.Type(event.type()).name
                owner = type(receiver.parent()).__name__
                self.worst = (spent, f"{type(receiver).__name__} of {owner} {kind}")


def words(tokens: int) -> tuple[str, ...]:
    """Text in pieces of about a token's length."""
    pieces: list[str] = []
    number = 0
    while len(pieces) < tokens:
        number += 1
        text = TEXT.format(number=number)
        pieces += [text[at : at + 4] for at in range(0, len(text), 4)]
    return tuple(pieces[:tokens])


def stream(application: Watch, seconds: float, tokens_per_s: float) -> dict[str, object]:
    """Four columns answer for so long, at that speed together."""
    from leastwise.desktop.pages.playground.page import PlaygroundPage, View
    from leastwise.desktop.theme.theme import Theme
    from leastwise.desktop.window import MainWindow
    from tests.desktop.recorded_core import RecordedCore
    from tests.desktop.recorded_playground import WrittenColumn

    theme = Theme(application, "light")
    each = WrittenColumn(
        words(round(seconds * tokens_per_s / 4)),
        tokens_per_s=tokens_per_s / 4,
        context_tokens=10_000_000,
    )
    with tempfile.TemporaryDirectory() as home:
        core = RecordedCore(Path(home))
        core.playground.answers = {str(path): each for path in core.model_paths(None)}
        memory = QSettings(f"{home}/window.ini", QSettings.Format.IniFormat)
        window = MainWindow(theme, core, memory)
        window.resize(1600, 1000)
        window.show()
        window.start()
        _turn_until(application, window.find_page.find_button.isEnabled, for_s=5.0)
        page = cast("PlaygroundPage", window.pages.named("playground"))
        window.open_page(window.pages.index(page))
        _turn_until(application, lambda: page.view is View.PLAY)
        for _ in range(3):
            page.columns.add_column()
        page.editor.text.setPlainText("Write a long answer")
        _turn_until(application, lambda: page.editor.sendable, for_s=1.0)
        application.on = True
        began = time.monotonic()
        page.send()
        _turn_until(application, lambda: page.busy)
        _turn_until(application, lambda: not page.busy)
        wall_s = time.monotonic() - began
        application.on = False
        shown = sum(len(column.answer.text) for column in page.columns.columns)
        _turn_until(application, lambda: not any(c.answer.busy for c in page.columns.columns))
        window.close()
        core.close()
    spent = sorted(application.spent)
    return {
        "tokens_per_s": round(4 * len(each.words) / wall_s),
        "signs_shown": shown,
        "wall_s": round(wall_s, 1),
        "deliveries": len(spent),
        "busy_share": round(sum(spent) / wall_s, 3),
        "p50_ms": _ms(spent, 0.5),
        "p99_ms": _ms(spent, 0.99),
        "p999_ms": _ms(spent, 0.999),
        "longest_ms": round(spent[-1] * 1000, 2),
        "longest_in": application.worst[1],
        "over_limit": sum(one * 1000 > LIMIT_MS for one in spent),
    }


def _ms(spent: Sequence[float], share: float) -> float:
    return round(spent[int(len(spent) * share)] * 1000, 2)


def _turn_until(application: Watch, done: object, limit_s: float = 600, for_s: float = 0) -> None:
    assert callable(done)
    began = time.monotonic()
    while time.monotonic() - began < for_s or not done():
        application.processEvents()
        time.sleep(0.001)
        if time.monotonic() - began > limit_s:
            raise RuntimeError("it did not come to its end")


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--tokens-per-s", type=float, default=1000)
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    report = stream(Watch(), options.seconds, options.tokens_per_s)
    report["load_average"] = os.getloadavg() if hasattr(os, "getloadavg") else None
    sys.stdout.write(json.dumps(report, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
