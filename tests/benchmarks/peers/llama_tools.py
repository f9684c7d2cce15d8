"""llama.cpp's own tools as peers: what they measured of themselves."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.peers.build import Tools

_SERVER_LIMIT_S = 120.0


@dataclass(frozen=True)
class BenchRun:
    """One run of llama-bench: median tokens per second, its process's peak, what it said."""

    tokens_per_s: float
    peak_bytes: int
    said: dict[str, Any]


def llama_bench(
    tools: Tools, model: Path, threads: int, *arguments: str, repetitions: int = 1
) -> BenchRun:
    """Run a test after llama-bench's own warm-up. Raises CalledProcessError."""
    command = tools.command("llama-bench", "-m", str(model), "-t", str(threads), *arguments)
    output, peak_bytes = _run(tools, [*command, "-r", str(repetitions), "-o", "json"])
    row = json.loads(output)[-1]
    return BenchRun(statistics.median(row["samples_ts"]), peak_bytes, row)


def batched_bench(tools: Tools, model: Path, threads: int, sequences: int) -> float:
    """Tokens per second of `sequences` decoding at once, 128 tokens in and 128 out."""
    shape = ["-npp", "128", "-ntg", "128", "-npl", str(sequences), "-c", str(sequences * 256)]
    options = ["-t", str(threads), "-fa", "on", "--output-format", "jsonl"]
    command = tools.command("llama-batched-bench", "-m", str(model), *shape, *options)
    output, _ = _run(tools, command)
    (row,) = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    return float(row["speed_tg"])


def _run(tools: Tools, command: list[str]) -> tuple[str, int]:
    """What the command printed, and its peak resident memory in bytes."""
    with subprocess.Popen(
        command, env=tools.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, output)
    return output, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


@contextlib.contextmanager
def llama_server(
    tools: Tools, model: Path, threads: int, slots: int, slot_tokens: int, log: Path
) -> Iterator[str]:
    """A server that is ready; yields its address. It is given what spares it time at start.

    Raises RuntimeError where it ended by itself.
    """
    port = _free_port()
    address = f"http://127.0.0.1:{port}"
    size = ["-np", str(slots), "-c", str(slots * slot_tokens), "-t", str(threads), "-fa", "on"]
    spared = ["--no-warmup", "-fit", "off", "--log-verbosity", "1"]
    where = ["--host", "127.0.0.1", "--port", str(port)]
    command = tools.command("llama-server", "-m", str(model), *where, *size, *spared)
    with log.open("wb") as said:
        process = subprocess.Popen(command, env=tools.environment, stdout=said, stderr=said)
    try:
        _await_health(address, process)
        yield address
    except RuntimeError as error:
        if process.poll() is None:
            raise
        last_words = log.read_text(encoding="utf-8", errors="replace")[-1000:]
        raise RuntimeError(f"llama-server ended with {process.returncode}: {last_words}") from error
    finally:
        process.terminate()
        process.wait()


def _await_health(address: str, process: subprocess.Popen[bytes]) -> None:
    limit = time.monotonic() + _SERVER_LIMIT_S
    while time.monotonic() < limit:
        if process.poll() is not None:
            raise RuntimeError(f"llama-server ended with {process.returncode}")
        if _healthy(address):
            return
        time.sleep(0.02)
    raise RuntimeError("llama-server did not become ready")


def _healthy(address: str) -> bool:
    try:
        with urllib.request.urlopen(f"{address}/health", timeout=5):
            return True
    except (urllib.error.URLError, ConnectionError):
        return False


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port
