"""Both sides of a suite: our fresh process, and promptfoo on a fresh llama-server."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from leastwise.engine.standin.vocabulary import CHAT_TEMPLATE
from tests.benchmarks.peers.build import Tools
from tests.benchmarks.peers.llama_tools import llama_server
from tests.benchmarks.peers.pairs import Figures
from tests.benchmarks.peers.promptfoo import evaluate, install_promptfoo, write_config
from tests.benchmarks.peers.suite import (
    CASE_TOKENS,
    CASES,
    CONTAINED,
    Specification,
    SuiteShape,
    rendered,
)

RUNS = ("cold", "warm")


@dataclass
class SuiteSides:
    """Figures are seconds: `cold` from the start of the process that loads the model."""

    tools: Tools
    promptfoo: Path
    folder: Path
    model: Path
    threads: int
    shape: SuiteShape
    slots: int
    runs: int
    _said: dict[str, tuple[tuple[str, ...], int]] = field(default_factory=dict)
    _prompt_tokens: int = 0

    @classmethod
    @contextmanager
    def ready(
        cls,
        tools: Tools,
        cache: Path,
        model: Path,
        threads: int,
        shape: SuiteShape,
        slots: int,
        runs: int,
    ) -> Iterator[SuiteSides]:
        """Both sides, with the same rendered prompts and checks on disk."""
        promptfoo = install_promptfoo(cache)
        with TemporaryDirectory() as name:
            folder = Path(name)
            told = Specification(str(model), threads, runs, **asdict(shape))
            (folder / "ours.json").write_text(json.dumps(asdict(told)), encoding="utf-8")
            prompts = rendered(shape, CHAT_TEMPLATE)
            write_config(folder / "peer.json", prompts, CONTAINED, shape.output_tokens)
            yield cls(tools, promptfoo, folder, model, threads, shape, slots, runs)

    def ours(self) -> Figures:
        """A fresh process of ours, from its start to each run's end."""
        command = [sys.executable, "-m", "tests.benchmarks.peers.suite"]
        begun = time.perf_counter()
        taken: dict[str, float] = {}
        with subprocess.Popen(
            [*command, str(self.folder / "ours.json")], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            for name, line in zip(RUNS, process.stdout, strict=False):
                taken[name] = time.perf_counter() - begun
                begun = time.perf_counter()
                said = json.loads(line)
                self._said["ours"] = (tuple(said["texts"]), said["passed"])
                self._prompt_tokens = said["prompt_tokens"]
        assert len(taken) == self.runs, f"our process ended with {process.returncode}"
        return taken

    def peer(self) -> Figures:
        """A fresh server, and promptfoo once for each run."""
        taken: dict[str, float] = {}
        log = self.folder / "server.log"
        begun = time.perf_counter()
        with llama_server(
            self.tools, self.model, self.threads, self.slots, CASE_TOKENS, log
        ) as address:
            for name in RUNS[: self.runs]:
                answered = evaluate(self.promptfoo, self.folder / "peer.json", address, self.slots)
                taken[name] = time.perf_counter() - begun
                begun = time.perf_counter()
        self._said["peer"] = (answered.texts, answered.passed)
        return taken

    @property
    def agreement(self) -> str:
        """How far the last answers of both sides are the same.

        Random weights leave many tokens nearly as likely as the first, and what else is in a
        batch decides between them: both sides agree on few answers, and on all one at a time.
        """
        if len(self._said) < 2:
            return "not run"
        (mine, passed), (theirs, peer_passed) = self._said["ours"], self._said["peer"]
        same = sum(one == other for one, other in zip(mine, theirs, strict=True))
        return (
            f"{self._prompt_tokens} tokens in, {same} of {CASES} answers alike, "
            f"{passed} passed here and {peer_passed} there"
        )
