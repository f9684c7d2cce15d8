"""Picks the role (desktop, command line, worker) and imports nothing that the role does not."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leastwise.domain.messages import Message


def main() -> int:
    """The program: its exit status."""
    open_missing_streams()
    return start(sys.argv[1:])


def open_missing_streams() -> None:
    """Let the standard streams that a windowed program lacks lead nowhere.

    Else a database or a model could be opened as descriptor 1 or 2, and what a library prints
    would be written into it.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            # the lowest free descriptor, which where these are closed is the missing one
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115


def start(arguments: Sequence[str]) -> int:
    """Run the role that `arguments` name: none opens the desktop, `worker` serves a parent.

    A desktop that opens a model file with this program names it as the one argument.
    """
    if not arguments or _is_model_file(arguments):
        return _desktop(arguments)
    if arguments[0] == "worker":
        return _worker(arguments[1:])
    return _command_line(arguments)


def _is_model_file(arguments: Sequence[str]) -> bool:
    first = Path(arguments[0])
    return len(arguments) == 1 and first.suffix.casefold() == ".gguf" and first.is_file()


def _command_line(arguments: Sequence[str]) -> int:
    from leastwise.cli.main import run

    return run(arguments)


def _worker(arguments: Sequence[str]) -> int:
    role, *rest = arguments
    if role == "sandbox":
        from leastwise.process.sandbox_child import main as serve_sandbox

        serve_sandbox(int(rest[0]), *rest[1:])
        return 0
    if role == "serve":
        from leastwise.serve.role import main as serve_others

        serve_others()
        return 0
    if role in ("engine", "quantise"):
        from leastwise.engine.child.slim_binding import load_slim_binding

        load_slim_binding()
        if role == "engine":
            from leastwise.engine.child.serving import main as serve
        else:
            from leastwise.engine.child.quantising import main as serve
        serve()
        return 0
    if role == "window":
        return _window_check()
    return 2


def _window_check() -> int:
    """The window for a moment, asked for by the self-test."""
    try:
        from leastwise.desktop.application import try_window
    except ImportError as error:
        from leastwise.display import import_fault

        _tell(import_fault(error))
        return 3
    return try_window()


def _desktop(files: Sequence[str]) -> int:
    """The window; where there is no display, the same in the terminal."""
    from leastwise.display import display_available, import_fault, window_fault

    if not display_available():
        from leastwise.cli.main import run, run_without_display

        return run(["fit", *files]) if files else run_without_display()
    fault = window_fault()
    if fault is None:
        gc.disable()  # what a start makes stays; once it is shown, the window collects
        try:
            from leastwise.desktop.application import open_window
        except ImportError as error:
            fault = import_fault(error)
        else:
            return open_window(files=files)
    _tell(fault)
    return 3


def _tell(message: Message) -> None:
    from leastwise.domain.messages import render

    sys.stderr.write(render(message) + "\n")


if __name__ == "__main__":
    sys.exit(main())
