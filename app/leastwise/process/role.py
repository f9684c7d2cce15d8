"""A child process of ours, from the parent's side: launched as a role, spoken to in lines."""

from __future__ import annotations

import collections
import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import Message, say
from leastwise.paths import own_command

_LOG = logging.getLogger(__name__)
_KEPT_STDERR_LINES = 200
# Above the 0 of a window and below the 19 of what may starve.
_GIVES_WAY = 5


@dataclass(frozen=True)
class RoleEnd:
    """How a child ended: its exit status (negative: the signal), and its last words."""

    status: int
    last_words: tuple[str, ...]

    @property
    def how(self) -> Message:
        """The end as a message."""
        if self.status < 0:
            return say("how.signal", number=-self.status, name=_signal_name(-self.status))
        return say("how.exit", status=self.status)


def start_role(
    role: Sequence[str], environment: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """Start a child, with `environment` over ours, to whom nobody listens yet.

    Raises OSError where the system will not.
    """
    return subprocess.Popen(
        [*own_command(), "worker", *role],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        env={**environment_without_keys(), **(environment or {})},
        # A session of its own keeps a terminal's Ctrl-C for the parent to decide on.
        start_new_session=True,
        creationflags=_creation_flags(),
    )


def end_unheard(process: subprocess.Popen[bytes]) -> None:
    """End a child that nobody took up."""
    process.kill()
    process.communicate()


class RoleProcess:
    """A child that was started. Messages and the end arrive on a reading thread of its own."""

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        on_message: Callable[[JsonObject], None],
        on_end: Callable[[RoleEnd], None],
    ) -> None:
        self._process = process
        self._on_message = on_message
        self._on_end = on_end
        self._last_words: collections.deque[str] = collections.deque(maxlen=_KEPT_STDERR_LINES)
        self._write_lock = threading.Lock()
        self._errors = threading.Thread(target=self._read_stderr, name="child-stderr", daemon=True)
        self._messages = threading.Thread(target=self._read, name="child-messages", daemon=True)
        self._errors.start()
        self._messages.start()

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def lower_priority(self) -> None:
        """Let whoever else wants the processor go first; threads that it starts later inherit it.

        A child that has just ended, or a system that refuses, is no harm.
        """
        import psutil

        if sys.platform == "win32":
            below = psutil.BELOW_NORMAL_PRIORITY_CLASS
        else:
            below = _GIVES_WAY
        try:
            psutil.Process(self.pid).nice(below)
        except (psutil.Error, OSError) as error:
            _LOG.debug("child %d keeps its priority: %s", self.pid, error)

    def send(self, message: JsonObject) -> None:
        """Write one message; if the child is gone this does nothing, its end is reported."""
        line = json.dumps(message, separators=(",", ":")).encode() + b"\n"
        stdin = self._process.stdin
        if stdin is None:
            return
        with self._write_lock:
            try:
                stdin.write(line)
            except (OSError, ValueError):
                _LOG.debug("child %d no longer listens", self.pid)

    def close(self, grace_s: float = 2.0) -> None:
        """End it: close its input, wait `grace_s`, then kill it. Waits until it is gone."""
        self._close_input()
        try:
            self._process.wait(grace_s)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._finish()

    def kill(self) -> None:
        """End it at once and wait until it is gone."""
        self._process.kill()
        self._close_input()
        self._finish()

    def _close_input(self) -> None:
        if self._process.stdin is not None:
            with self._write_lock:
                try:
                    self._process.stdin.close()
                except OSError:
                    _LOG.debug("child %d was already gone", self.pid)

    def _finish(self) -> None:
        self._process.wait()
        if threading.current_thread() is not self._messages:
            self._messages.join()

    def _read(self) -> None:
        stdout = self._process.stdout
        assert stdout is not None
        rest = b""
        while chunk := stdout.read(1 << 16):
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                self._on_message(json.loads(line))
        self._process.wait()
        self._errors.join(timeout=1.0)
        stdout.close()
        self._close_input()
        self._on_end(RoleEnd(self._process.returncode, tuple(self._last_words)))

    def _read_stderr(self) -> None:
        stderr = self._process.stderr
        assert stderr is not None
        # An unbuffered stream reads a line sign by sign, with a system call for each.
        with stderr, open(stderr.fileno(), "rb", closefd=False) as lines:
            for line in lines:
                text = line.decode(errors="replace").rstrip()
                self._last_words.append(text)
                _LOG.debug("child %d: %s", self.pid, text)


def is_secret_name(name: str) -> bool:
    """Whether a variable of this name may hold a key, and so is kept from every child."""
    # Client libraries also take whole headers, and with them keys, from the environment.
    return name.upper().endswith(("_TOKEN", "_KEY", "_SECRET", "_PASSWORD", "_HEADERS"))


def environment_without_keys() -> dict[str, str]:
    """Ours, less what a child has no business knowing."""
    kept = {name: value for name, value in os.environ.items() if not is_secret_name(name)}
    kept.pop("GGML_BACKEND_PATH", None)
    return kept


def _creation_flags() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    return 0


def _signal_name(number: int) -> str:
    import signal

    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)
