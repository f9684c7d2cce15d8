"""Which system libraries Qt needs on Linux, which of them are missing, and who packages them.

Run as a script it prints the Debian packages that are missing, for `apt-get install`.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from typing import NamedTuple


class Packages(NamedTuple):
    """The package that brings a library, per family of distributions."""

    debian: str
    fedora: str


# Read from the NEEDED entries of the libraries and plugins in PySide6-Essentials 6.12.
ANY_WINDOW = {
    "libEGL.so.1": Packages("libegl1", "libglvnd-egl"),
    "libGL.so.1": Packages("libgl1", "libglvnd-glx"),
    "libX11.so.6": Packages("libx11-6", "libX11"),
    "libdbus-1.so.3": Packages("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": Packages("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": Packages("libfreetype6", "freetype"),
    "libglib-2.0.so.0": Packages("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": Packages("libglib2.0-0", "glib2"),
    "libxkbcommon.so.0": Packages("libxkbcommon0", "libxkbcommon"),
    "libz.so.1": Packages("zlib1g", "zlib-ng-compat"),
    "libzstd.so.1": Packages("libzstd1", "libzstd"),
}
X11_WINDOW = {
    "libX11-xcb.so.1": Packages("libx11-xcb1", "libX11-xcb"),
    "libxcb-cursor.so.0": Packages("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": Packages("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": Packages("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": Packages("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": Packages("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": Packages("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": Packages("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": Packages("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": Packages("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": Packages("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": Packages("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": Packages("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": Packages("libxcb-xkb1", "libxcb"),
    "libxcb.so.1": Packages("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": Packages("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
WAYLAND_WINDOW = {
    "libwayland-client.so.0": Packages("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": Packages("libwayland-cursor0", "libwayland-cursor"),
}
KNOWN = {**ANY_WINDOW, **X11_WINDOW, **WAYLAND_WINDOW}

_LOADER_COMPLAINT = re.compile(r"(\S+\.so[.\d]*): cannot open shared object file")


def has_display() -> bool:
    """Whether a window could be shown from here (always, away from Linux)."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY"))


def needed_here() -> dict[str, Packages]:
    """The libraries that Qt needs for this session: the common ones, and its display's."""
    if not sys.platform.startswith("linux"):
        return {}
    needed = dict(ANY_WINDOW)
    if os.environ.get("WAYLAND_DISPLAY"):
        needed.update(WAYLAND_WINDOW)
    elif os.environ.get("DISPLAY"):
        needed.update(X11_WINDOW)
    return needed


def missing(needed: dict[str, Packages]) -> list[str]:
    """The names among `needed` that the system's loader cannot open."""
    return [name for name in needed if not _loads(name)]


def named_in(loader_output: str) -> list[str]:
    """The libraries that the loader's own complaint names."""
    return _LOADER_COMPLAINT.findall(loader_output)


def remedy(libraries: list[str]) -> str:
    """What to type, for the two families of distributions that name packages alike."""
    known = [KNOWN[name] for name in libraries if name in KNOWN]
    unknown = sorted(set(libraries) - set(KNOWN))
    parts = []
    if known:
        debian = " ".join(sorted({packages.debian for packages in known}))
        fedora = " ".join(sorted({packages.fedora for packages in known}))
        parts.append(f"On Debian or Ubuntu: sudo apt install {debian}")
        parts.append(f"On Fedora: sudo dnf install {fedora}")
    if unknown:
        parts.append(f"Install the packages that bring {', '.join(unknown)}")
    return "\n".join(parts)


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def main() -> int:
    """Print the missing Debian packages on one line; nothing where nothing is missing."""
    libraries = missing(needed_here())
    print(" ".join(sorted({KNOWN[name].debian for name in libraries})))
    return 0


if __name__ == "__main__":
    sys.exit(main())
