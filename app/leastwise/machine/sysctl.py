"""What macOS's own tools print, asked within a limit of time."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from typing import Final

LIMIT_S: Final = 2.0


def ask_sysctl(*names: str) -> str:
    """The listing of `sysctl`; names that this Mac lacks are left out."""
    return printed(["/usr/sbin/sysctl", *names])


def facts_of(listing: str) -> Mapping[str, str]:
    """The lines `name: value` of a listing."""
    return dict(line.split(": ", 1) for line in listing.splitlines() if ": " in line)


def printed(command: list[str], limit_s: float = LIMIT_S) -> str:
    """What `command` prints; empty where it is missing or does not end within `limit_s`."""
    try:
        return subprocess.run(
            command,
            check=False,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=limit_s,
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""
