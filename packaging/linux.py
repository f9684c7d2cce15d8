"""Linux: a .deb for Debian and Ubuntu, and a .tar.xz with an installer for the rest."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import bundle

HERE = bundle.HERE / "linux"
HOME = "opt/leastwise"
# What is left out of the folder, and what Qt's plugin for X and its drawing need.
NEEDED = (
    "libc6 (>= {glibc})",
    "libstdc++6 (>= 12)",
    "libgcc-s1",
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libdbus-1-3",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-render-util0",
)
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def pack(folder: Path, work: bundle.Work) -> list[Path]:
    """Both, and an AppImage where its tool is there."""
    root = laid_out(folder, work)
    made = [deb(root, work), archive(root, work)]
    tool = shutil.which("appimagetool")
    if tool is not None:
        made.append(appimage(tool, root, work))
    return made


def laid_out(folder: Path, work: bundle.Work) -> Path:
    """The tree as it is installed: /opt/leastwise, and what a desktop looks for under /usr."""
    root = work.folder / "root"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / HOME, symlinks=True)
    share = root / "usr/share"
    copy(HERE / "leastwise.desktop", share / "applications/leastwise.desktop")
    copy(HERE / "leastwise.xml", share / "mime/packages/leastwise.xml")
    metadata = (HERE / "leastwise.metainfo.xml").read_text(encoding="utf-8")
    write(
        share / "metainfo/leastwise.metainfo.xml", metadata.replace("@VERSION@", bundle.version())
    )
    icon = bundle.ROOT / "resources/icons/leastwise.svg"
    copy(icon, share / "icons/hicolor/scalable/apps/leastwise.svg")
    for size in (48, 128, 256, 512):
        png = work.icons / f"leastwise-{size}.png"
        copy(png, share / f"icons/hicolor/{size}x{size}/apps/leastwise.png")
    manual = (HERE / "leastwise.1").read_text(encoding="utf-8")
    squeeze(share / "man/man1/leastwise.1.gz", manual.replace("@VERSION@", bundle.version()))
    documents = share / "doc/leastwise"
    copy(bundle.ROOT / "LICENSE", documents / "copyright")
    squeeze(documents / "changelog.gz", (bundle.ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    command = root / "usr/bin/leastwise"
    command.parent.mkdir(parents=True)
    command.symlink_to(f"/{HOME}/leastwise")
    return root


def deb(root: Path, work: bundle.Work) -> Path:
    """The program's package. Raises Failed."""
    needed = ", ".join(NEEDED).format(glibc=glibc())
    machine = ARCHITECTURES.get(os.uname().machine, os.uname().machine)
    return built(root, work, "leastwise", "control", {"ARCHITECTURE": machine, "DEPENDS": needed})


def built(
    root: Path, work: bundle.Work, name: str, control_file: str, values: Mapping[str, str]
) -> Path:
    """A package of the tree at `root`, which stays as it was. Raises Failed."""
    control = root / "DEBIAN"
    installed_kb = sum(p.lstat().st_size for p in root.rglob("*")) // 1024
    text = (HERE / control_file).read_text(encoding="utf-8")
    given = {**values, "VERSION": bundle.version(), "SIZE": str(installed_kb)}
    for key, value in given.items():
        text = text.replace(f"@{key}@", value)
    write(control / "control", text)
    made = work.out / f"{name}_{bundle.version()}_{values['ARCHITECTURE']}.deb"
    made.parent.mkdir(parents=True, exist_ok=True)
    bundle.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", root, made])
    shutil.rmtree(control)
    return made


def glibc() -> str:
    """The C library of this machine, below which the program may not start."""
    said = subprocess.run(
        ["getconf", "GNU_LIBC_VERSION"], check=True, capture_output=True, text=True
    )
    return said.stdout.split()[-1]


def archive(root: Path, work: bundle.Work) -> Path:
    """The same tree with a script that puts it into the user's own home, without root."""
    name = f"leastwise-{bundle.version()}-linux-{os.uname().machine}"
    copy(HERE / "install.sh", root / "install.sh")
    (root / "install.sh").chmod(0o755)
    made = work.out / f"{name}.tar.xz"
    bundle.run(
        [
            "tar", "--create", "--owner=0", "--group=0", "--xz", f"--transform=s,^\\.,{name},",
            "--file", made, "--directory", root, ".",
        ],
        XZ_OPT="-9 -T0",
    )  # fmt: skip
    return made


def appimage(tool: str, root: Path, work: bundle.Work) -> Path:
    """The same as one file that is run as it is."""
    folder = work.folder / "AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root, folder, symlinks=True)
    copy(HERE / "leastwise.desktop", folder / "leastwise.desktop")
    copy(work.icons / "leastwise-256.png", folder / "leastwise.png")
    (folder / "AppRun").symlink_to(f"{HOME}/leastwise")
    made = work.out / f"Leastwise-{bundle.version()}-{os.uname().machine}.AppImage"
    bundle.run([tool, folder, made])
    return made


def copy(source: Path, target: Path) -> None:
    """One file, for everybody to read."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def write(target: Path, text: str) -> None:
    """A text, for everybody to read."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    target.chmod(0o644)


def squeeze(target: Path, text: str) -> None:
    """A compressed text, without the time in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), mtime=0))


if __name__ == "__main__":
    sys.exit("run packaging/build.py linux")
