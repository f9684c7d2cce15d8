"""Picks the role (desktop, command line, worker) and imports nothing that the role does not."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main() -> int:
    """The program: its exit status."""
    return start(sys.argv[1:])


def start(arguments: Sequence[str]) -> int:
    """Run the role that `arguments` name: none opens the desktop, `worker` serves a parent."""
    if not arguments:
        return _desktop()
    if arguments[0] == "worker":
        return _worker(arguments[1:])
    from leastwise.cli.main import run

    return run(arguments)


def _worker(arguments: Sequence[str]) -> int:
    role, *rest = arguments
    if role == "sandbox":
        from leastwise.process.sandbox_child import main as serve_sandbox

        serve_sandbox(int(rest[0]))
        return 0
    if role == "engine":
        from leastwise.engine.child.serving import main as serve_engine

        serve_engine()
        return 0
    return 2


def _desktop() -> int:
    from leastwise.display import display_available

    if not display_available():
        return _terminal_instead()
    from leastwise.desktop.application import open_window

    return open_window()


def _terminal_instead() -> int:
    """The same main job where there is no display."""
    from leastwise.cli.main import run
    from leastwise.domain.messages import render, say

    sys.stderr.write(render(say("system.no_display")) + "\n")
    return run(["find"])


if __name__ == "__main__":
    sys.exit(main())
