"""What a window of long use has: a long history, a long network log, a large suite, many models."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.hub_search import HubRow
from leastwise.domain.json_value import JsonValue
from leastwise.evals.yaml_writing import yaml_lines
from leastwise.paths import Paths
from leastwise.settings import Settings
from tests.benchmarks.network_log import write_log
from tests.benchmarks.suite_editor import make_suite

STEADY: Final = "steady"
_WORDS: Final = ("qwen", "llama", "gemma", "phi", "mini", "coder", "instruct", "7b", "3b", "it")


def fill(home: Path, cases: int, runs: int, requests: int) -> None:
    """Everything but the models, which a search brings."""
    make_suite(home, cases)
    _make_steady_suite(home, cases)
    paths = Paths(home)
    write_log(paths.network_log, requests)
    with Core(paths, Settings()) as core:
        suite = core.load_suite(None)
        smallest = min(core.model_paths(None), key=lambda path: path.stat().st_size)
        core.find(core.find_request(suite, [smallest]), lambda _event: None, Cancellation())
    _repeat_run(paths.database, runs)


def many_models(count: int) -> Iterator[list[HubRow]]:
    """As a search brings them: a hundred at a time."""
    chance = random.Random(7)
    for start in range(0, count, 100):
        yield [
            HubRow(
                f"author{chance.randrange(3000)}/{'-'.join(chance.sample(_WORDS, 5))}-{number}",
                downloads=chance.randrange(10**6),
                likes=chance.randrange(1000),
                modified="2026-01-02T03:04:05+00:00",
                licence=chance.choice(("apache-2.0", "mit", "gemma", "llama3.2", "")),
                tags=tuple(chance.sample(("gguf", "code", "conversational", "en"), 2)),
                parameters=chance.randrange(10**8, 10**10),
            )
            for number in range(start, min(start + 100, count))
        ]


def _make_steady_suite(home: Path, cases: int) -> None:
    """Every answer passes, so that the smallest model is asked all of it: a run of minutes."""
    tests: list[JsonValue] = [
        {"vars": {"mail": f"Where is parcel {number}?"}, "assert": [{"type": "regex", "value": ""}]}
        for number in range(cases)
    ]
    folder = home / "suites" / STEADY
    folder.mkdir(parents=True)
    text = "\n".join(yaml_lines({"prompts": ["{{mail}}"], "tests": tests}))
    (folder / "promptfooconfig.yaml").write_text(f"{text}\n", encoding="utf-8")


def _repeat_run(database: Path, runs: int) -> None:
    """As many runs as asked for, each like the one that is there, a minute apart."""
    with sqlite3.connect(database) as db:
        (first,) = db.execute("SELECT max(id) FROM runs").fetchone()
        numbers = [(number,) for number in range(first + 1, first + runs)]
        moment = "strftime('%Y-%m-%dT%H:%M:%S+00:00', '2020-01-01', :n || ' minutes')"
        for table, key, other in (
            ("runs", "id", {"id": ":n", "started": moment}),
            ("run_candidates", "run", {"id": "10000000 + :n", "run": ":n"}),
            ("run_index", "run", {"run": ":n", "started": moment}),
        ):
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
            values = ", ".join(other.get(name, name) for name in columns)
            rows: Any = ({"n": number, "first": first} for (number,) in numbers)
            db.executemany(
                f"INSERT INTO {table} ({', '.join(columns)})"
                f" SELECT {values} FROM {table} WHERE {key} = :first LIMIT 1",
                rows,
            )
