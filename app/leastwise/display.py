"""Whether a window can be shown here, asked before Qt is: Qt ends the process where it cannot."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from pathlib import Path
from typing import Final

from leastwise.domain.messages import Message, say

_X_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - where X servers listen
_CONNECT_LIMIT_S = 2.0
# What Qt's plugin for X links to, and the Debian package that holds it.
X_LIBRARIES: Final = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def display_available() -> bool:
    """Whether there is a display to show a window on.

    macOS and Windows have one. Elsewhere Wayland's or X's socket is asked; a display on
    another machine is taken at its word, and so is a platform that the user chose for Qt.
    """
    if sys.platform in ("darwin", "win32") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland and _answers(Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / wayland):
        return True
    display = os.environ.get("DISPLAY", "")
    host, _, number = display.rpartition(":")
    if host not in ("", "unix"):
        return True
    return bool(number) and _answers(_X_SOCKETS / f"X{number.split('.')[0]}")


def import_fault(error: ImportError) -> Message:
    """What it means that Qt could not be imported."""
    packages = "libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3"
    return say("system.qt_missing", detail=str(error), packages=packages)


def window_fault() -> Message | None:
    """Why no window can open for want of a system library, or None.

    X needs some that Qt asks for only when it opens its first window, and then Qt ends the
    process.
    """
    if sys.platform != "linux" or not os.environ.get("DISPLAY"):
        return None
    missing = [library for library in X_LIBRARIES if not _loads(library)]
    if not missing:
        return None
    packages = " ".join(X_LIBRARIES[library] for library in missing)
    return say("system.qt_missing", detail=", ".join(missing), packages=packages)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(_CONNECT_LIMIT_S)
        try:
            client.connect(str(path))
        except OSError:
            return False
    return True
