"""How long a search takes in a history of 100,000 answers, and a page of it wherever one scrolls.

    python tests/benchmarks/playground_history.py [ANSWERS]

Words are drawn by Zipf's law from a vocabulary of 20,000, 30 to a prompt and 120 to an answer, so
that the commonest stands in every answer: the worst that can be asked for. Of each query seven
searches, the first on a history that was just opened; wall time and processor time.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.playground import (
    ColumnKind,
    ColumnModel,
    EntryQuery,
    PlayAnswer,
    PlayEntry,
    PlayRequest,
)
from leastwise.domain.suites import ChatTurn
from leastwise.store import playground
from leastwise.store.history import History

if TYPE_CHECKING:
    from leastwise.store.database import Database

ROUNDS = 7
VOCABULARY = 20_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def main(answers: int) -> None:
    """Fill a history, search it, print a table."""
    drawn = random.Random(1)
    words = ["".join(drawn.choices(LETTERS, k=drawn.randint(2, 9))) for _ in range(VOCABULARY)]
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "leastwise.sqlite"
        with History.open(database) as history:
            history._write(lambda db: _fill(db, answers, drawn, words))
        common, second, rare = words[0], words[1], words[5000]
        for text, offset in (
            ("", 0),
            ("", answers - 50),
            (common, 0),
            (common, answers // 2),
            (common[:2], 0),
            (f"{common} {second}", 0),
            (f'"{common} {second}"', 0),
            (rare, 0),
            ("model", 0),
            ("nowhere", 0),
        ):
            _report(database, EntryQuery(text, offset=offset))


def _fill(db: Database, answers: int, drawn: random.Random, words: list[str]) -> None:
    weights = [1 / rank for rank in range(1, VOCABULARY + 1)]
    for number in range(answers):
        said = drawn.choices(words, weights, k=150)
        prompt, answer = " ".join(said[:30]), " ".join(said[30:])
        model = ColumnModel(ColumnKind.LOCAL, "/models/some.gguf", f"Model {number % 7}")
        turns = (ChatTurn("user", prompt),)
        at = "2026-01-01T00:00:00+00:00"
        request, kept = PlayRequest(prompt), PlayAnswer(answer)
        playground.add_entry(db, PlayEntry(0, at, "g", model, "", request, turns, kept))


def _report(database: Path, query: EntryQuery) -> None:
    wall_s, busy_s, total = [], [], 0
    with History.open(database, read_only=True) as history:
        for _ in range(ROUNDS):
            begun_s, busy = time.perf_counter(), time.process_time()
            total = history.play.search(query).total
            wall_s.append(time.perf_counter() - begun_s)
            busy_s.append(time.process_time() - busy)
    sys.stdout.write(
        f"{query.text!r:24} from {query.offset:6}: {total:6} found, "
        f"wall {statistics.median(wall_s) * 1000:6.1f} ms (first {wall_s[0] * 1000:6.1f}), "
        f"processor {statistics.median(busy_s) * 1000:6.1f} ms (most {max(busy_s) * 1000:6.1f})\n"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
