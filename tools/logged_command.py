"""Run pip or another long command: its output into a log, a sign of life for the user."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

HEARTBEAT_S = 10.0

# What pip or a compiler says -> the sentence for it; the first that matches the log's end.
_CAUSES = {
    "No space left on device|Errno 28|not enough space on the disk": (
        "The disk is full: free some space and run this again."
    ),
    "fatal error: Killed|Killed signal terminated|virtual memory exhausted|MemoryError": (
        "The compiler ran out of memory: close other programs, and run this again with "
        "CMAKE_BUILD_PARALLEL_LEVEL=1 in the environment."
    ),
    (
        "Temporary failure in name resolution|Name or service not known|getaddrinfo failed|"
        "NewConnectionError|Failed to establish a new connection|Connection refused|"
        "ConnectTimeout|Read timed out|Network is unreachable|ProxyError|SSLError|"
        r"connection broken|\(from versions: none\)"
    ): (
        "The packages could not be downloaded: check the network (or the proxy) and run this "
        "again; what was already downloaded is kept."
    ),
    "Permission denied|Errno 13": (
        "A file could not be written: check who owns this folder and .venv."
    ),
}


class SetUpError(Exception):
    """What stands in the way, as one sentence for the user."""


def build_variables() -> dict[str, str]:
    """The environment for pip and the compilers.

    Without SOURCE_DATE_EPOCH, which silently turns AVX off in llama.cpp's build, and without
    what would send packages to another place than `.venv`.
    """
    dropped = {"SOURCE_DATE_EPOCH", "PYTHONPATH", "PYTHONHOME", "PIP_USER", "PIP_TARGET"}
    return {name: value for name, value in os.environ.items() if name not in dropped}


def probe(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a short command for its status and its output."""
    return subprocess.run(
        command, check=False, capture_output=True, text=True, env=build_variables()
    )


def run_logged(command: list[str], what: str, log: Path) -> None:
    """Run a command, its output into the log, saying every few seconds that it lives.

    Raises: SetUpError with the likely cause, where the command fails.
    """
    started = time.monotonic()
    show_line = _Line()
    with log.open("ab") as file:
        log_start = file.tell()
        file.write(f"\n$ {' '.join(command)}\n".encode())
        file.flush()
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            env=build_variables(),
            start_new_session=True,
        )
        try:
            while True:
                try:
                    status = child.wait(show_line.interval_s)
                    break
                except subprocess.TimeoutExpired:
                    elapsed = _duration(time.monotonic() - started)
                    show_line(f"  {what}{_progress(log, log_start)}: {elapsed}")
        except BaseException:
            _end(child)
            raise
    show_line.end()
    if status != 0:
        raise SetUpError(likely_cause(_tail(log, log_start), what))
    say(f"  {what}: done in {_duration(time.monotonic() - started)}")


class _Line:
    """A line that lives: rewritten each second on a terminal, added now and then elsewhere."""

    def __init__(self) -> None:
        self._rewrites = sys.stderr.isatty()
        self._shown = False
        self.interval_s = 1.0 if self._rewrites else HEARTBEAT_S

    def __call__(self, text: str) -> None:
        if self._rewrites:
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()
            self._shown = True
        else:
            say(text)

    def end(self) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")


def _end(child: subprocess.Popen[bytes]) -> None:
    """End pip and the compilers below it."""
    if os.name == "posix":
        os.killpg(child.pid, signal.SIGTERM)
    else:
        child.terminate()
    try:
        child.wait(10)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def _progress(log: Path, start: int) -> str:
    steps = re.findall(r"\[(\d+)/(\d+)\]", _tail(log, start))
    return f" ({steps[-1][0]} of {steps[-1][1]})" if steps else ""


def _tail(log: Path, start: int, limit_bytes: int = 65536) -> str:
    with log.open("rb") as file:
        file.seek(max(start, log.stat().st_size - limit_bytes))
        return file.read().decode("utf-8", "replace")


def likely_cause(output: str, what: str) -> str:
    """The sentence for why a command failed, read from the end of what it said."""
    for pattern, sentence in _CAUSES.items():
        if re.search(pattern, output):
            return sentence
    complaints = re.findall(r"^\s*ERROR: (.+)$", output, re.MULTILINE)
    return f"{what} failed" + (f": {complaints[-1].rstrip('.')}." if complaints else ".")


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def say(text: str) -> None:
    """One line for the user; standard output stays free for the program."""
    print(text, file=sys.stderr, flush=True)
