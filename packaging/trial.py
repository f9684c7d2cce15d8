"""Install what was built, let it test itself and take it out: python packaging/trial.py SYSTEM.

It goes into a folder with a space and foreign letters in its name. On Windows and macOS it is
meant for a machine that is thrown away, where Leastwise was never installed.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import plistlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import bundle

PLACE = "Größe 日本"
UNINSTALLER_S = 120.0


def linux(out: Path, room: Path) -> None:
    """The archive, into a home of its own. Raises Failed."""
    bundle.run(["tar", "-xf", only(out, "leastwise-[0-9]*-linux-*.tar.xz"), "-C", room])
    script = only(room, "leastwise-*/install.sh")
    home = room / PLACE
    prefix = home / ".local"
    bundle.run(["/bin/sh", script, prefix])
    self_test(prefix / "bin" / "leastwise", HOME=home)
    bundle.run(["/bin/sh", script, "--remove", prefix])
    gone(prefix / "lib" / "leastwise")
    stays(prefix / "share" / "leastwise")


def macos(out: Path, room: Path) -> None:
    """The app out of the disk image, copied as a person drags it. Raises Failed."""
    volume = room / "volume"
    bundle.run(
        ["hdiutil", "attach", only(out, "*.dmg"), "-nobrowse", "-readonly", "-mountpoint", volume]
    )
    try:
        app = room / PLACE / "Leastwise.app"
        bundle.run(["ditto", volume / app.name, app])
    finally:
        bundle.run(["hdiutil", "detach", volume])
    bundle.run(["codesign", "--verify", "--deep", "--strict", app])
    shown_in_the_dock(app)
    home = room / "home"
    home.mkdir()
    self_test(bundle.executable(app), HOME=home)
    stays(home / "Library" / "Application Support" / "leastwise")


def shown_in_the_dock(app: Path) -> None:
    """Whether macOS will give it a window. Raises Failed."""
    told = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    if told.get("LSBackgroundOnly"):
        raise bundle.Failed("the app is marked as one that has no window")


def windows(out: Path, room: Path) -> None:
    """The installer, without a question; then both executables. Raises Failed."""
    place = room / PLACE
    quiet = ["/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART"]
    bundle.run(
        [only(out, "leastwise-*-windows-x64.exe"), *quiet, "/CURRENTUSER", f"/DIR={place}",
         "/TASKS=association,path"],
    )  # fmt: skip
    self_test(place / "leastwise.exe")
    without_streams(place / "leastwise-window.exe")
    bundle.run([place / "unins000.exe", *quiet])
    until = time.monotonic() + UNINSTALLER_S  # it goes on by itself after it has returned
    while place.exists() and time.monotonic() < until:
        time.sleep(0.5)
    gone(place)
    stays(Path(os.environ["LOCALAPPDATA"]) / "leastwise")


def self_test(program: Path, **environment: Path) -> None:
    """Let the installed program test itself. Raises Failed."""
    bundle.run([program, "self-test"], **environment)


def without_streams(program: Path) -> None:
    """The windowed executable tests itself too, with no console to write to. Raises Failed."""
    detached = getattr(subprocess, "DETACHED_PROCESS", 0)
    done = subprocess.run(
        [program, "self-test"], check=False, creationflags=detached, close_fds=True
    )
    if done.returncode:
        raise bundle.Failed(f"{program.name} without streams ended with {done.returncode}")


def only(folder: Path, pattern: str) -> Path:
    """The one file of this pattern. Raises Failed."""
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise bundle.Failed(f"one file {pattern} was expected in {folder}, there are {len(found)}")
    return found[0]


def gone(path: Path) -> None:
    """Raises Failed if it is still there."""
    if path.exists():
        raise bundle.Failed(f"after it was removed there is still {path}")


def stays(path: Path) -> None:
    """Raises Failed if the user's data is not there any more."""
    if not path.is_dir():
        raise bundle.Failed(f"the user's data is not in {path}")


def checksums(out: Path) -> Path:
    """SHA256SUMS of all that was built, as `sha256sum --check` reads it."""
    made = out / "SHA256SUMS"
    files = sorted(path for path in out.iterdir() if path.is_file() and path != made)
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    made.write_text("".join(lines), encoding="utf-8", newline="\n")
    return made


TRIALS: dict[str, Callable[[Path, Path], None]] = {
    "linux": linux,
    "macos": macos,
    "windows": windows,
}


def main() -> int:
    """Try it, then write the checksums."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("system", choices=TRIALS)
    parser.add_argument("--out", default="dist", help="where what was built lies")
    asked = parser.parse_args()
    out = Path(asked.out).resolve()
    with tempfile.TemporaryDirectory(prefix="leastwise-trial-") as room:
        TRIALS[asked.system](out, Path(room))
    print(f"ok     installed, tested and removed; {checksums(out)}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except bundle.Failed as failure:
        sys.exit(f"{failure}")
