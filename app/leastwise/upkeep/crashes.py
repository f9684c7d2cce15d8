"""Crash reports that stay on this computer: of unhandled exceptions and of fault signals.

While the program runs it has a file open here, which the fault handler writes to. A clean end
removes the file; one that says something is found by the next start.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Final, TextIO

from leastwise import __version__

_LOG = logging.getLogger(__name__)
_RUNNING, _NEW, _SEEN = ".running", ".new", ".txt"
_MOST_KEPT: Final = 20
_MOST_CHARACTERS: Final = 200_000


class CrashReports:
    """The reports in `folder`; making one opens nothing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def gather(self) -> tuple[Path, ...]:
        """Those that nobody was told of yet, oldest first; from now on they count as told.

        What programs that are gone left is looked at: a file that says nothing is removed.
        """
        for path in self._files(_RUNNING):
            if _runs(path):
                continue
            with contextlib.suppress(OSError):
                if _says_something(path):
                    path.replace(path.with_suffix(_NEW))
                else:
                    path.unlink()
        found = []
        for path in self._files(_NEW):
            told = path.with_suffix(_SEEN)
            with contextlib.suppress(OSError):
                path.replace(told)
                found.append(told)
        for old in self._files(_SEEN)[:-_MOST_KEPT]:
            with contextlib.suppress(OSError):
                old.unlink()
        return tuple(found)

    def all(self) -> tuple[Path, ...]:
        """Every report that is there, oldest first, that of this process left out."""
        return (*self._files(_SEEN), *self._files(_NEW))

    def text(self, report: Path) -> str:
        """What a report says; nothing where it is gone."""
        try:
            with report.open(encoding="utf-8", errors="replace") as file:
                return file.read(_MOST_CHARACTERS)
        except OSError:
            return ""

    def delete(self, report: Path) -> None:
        """Remove one of them; nothing else."""
        if report.parent == self._folder:
            with contextlib.suppress(OSError):
                report.unlink(missing_ok=True)

    def _files(self, suffix: str) -> list[Path]:
        try:
            return sorted(path for path in self._folder.iterdir() if path.suffix == suffix)
        except OSError:
            return []


class CrashGuard:
    """From `start` to `stop` what goes wrong unforeseen is written down.

    Where nothing can be written there is no report, and nothing else changes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: TextIO | None = None
        self._path: Path | None = None
        self._hooks: tuple[Any, Any] | None = None
        self._has_faults = False
        self._written = False
        self._lock = threading.Lock()

    def start(self) -> None:
        """Open the file, and listen for exceptions and signals."""
        stamp = time.strftime("%Y%m%d-%H%M%S")
        self._path = self._folder / f"{stamp}-{os.getpid()}{_RUNNING}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8", errors="replace")
            self._file.write(_head())
            self._file.flush()
        except OSError:
            self._file = None
            return
        if not faulthandler.is_enabled():
            faulthandler.enable(self._file)
            self._has_faults = True
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._note_and(sys.excepthook)
        threading.excepthook = self._of_thread

    def stop(self) -> None:
        """A clean end: nothing is left, unless an exception was written down."""
        if self._file is None or self._path is None or self._hooks is None:
            return
        sys.excepthook, threading.excepthook = self._hooks
        if self._has_faults:
            faulthandler.disable()
        self._file.close()
        self._file = None
        with contextlib.suppress(OSError):
            if self._written:
                self._path.replace(self._path.with_suffix(_NEW))
            else:
                self._path.unlink()

    def _note_and(self, before: Callable[..., object]) -> Callable[..., None]:
        def note(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            if not issubclass(kind, KeyboardInterrupt):
                self._note(kind, error, trace)
            before(kind, error, trace)

        return note

    def _of_thread(self, arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value
        if error is not None:
            self._note(arguments.exc_type, error, arguments.exc_traceback)
        if self._hooks is not None:
            self._hooks[1](arguments)

    def _note(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        _LOG.error("an exception that nobody foresaw", exc_info=(kind, error, trace))
        with self._lock, contextlib.suppress(OSError, ValueError):
            if self._file is not None:
                self._file.write("".join(traceback.format_exception(kind, error, trace)))
                self._file.flush()
                self._written = True


def _head() -> str:
    when = time.strftime("%Y-%m-%d %H:%M:%S")
    return f"Leastwise {__version__}, Python {platform.python_version()}, {sys.platform}, {when}\n"


def _says_something(path: Path) -> bool:
    """Whether more than its first line was written."""
    with path.open("rb") as file:
        file.readline()
        return bool(file.read(1))


def _runs(path: Path) -> bool:
    """Whether the process that the file belongs to is still there; a younger one is another."""
    import psutil

    number = path.stem.rpartition("-")[2]
    if not number.isdigit():
        return False
    try:
        return bool(psutil.Process(int(number)).create_time() <= path.stat().st_mtime + 1)
    except (psutil.Error, OSError):
        return False
