"""The installers' texts hold together: files that they name, what is asked of a system."""

from __future__ import annotations

import configparser
import plistlib
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from leastwise.display import X_LIBRARIES

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


def text(*parts: str) -> str:
    return PACKAGING.joinpath(*parts).read_text(encoding="utf-8")


def test_the_package_depends_on_what_the_window_says_it_needs() -> None:
    needed = text("linux.py")
    for package in X_LIBRARIES.values():
        assert f'"{package}"' in needed


def test_the_desktop_entry_opens_what_is_installed_with_the_file_clicked_on() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read_string(text("linux", "leastwise.desktop"))
    section = entry["Desktop Entry"]
    assert section["Exec"] == '"/opt/leastwise/leastwise" %f'
    mime = ET.fromstring(text("linux", "leastwise.xml"))
    (kind,) = mime
    assert section["MimeType"] == f"{kind.get('type')};"
    metadata = ET.fromstring(text("linux", "leastwise.metainfo.xml"))
    assert metadata.findtext("launchable") == "leastwise.desktop"
    assert metadata.findtext("provides/mediatype") == kind.get("type")


def test_the_mac_app_is_allowed_what_ctypes_needs() -> None:
    allowed = plistlib.loads(text("macos", "entitlements.plist").encode())
    assert allowed["com.apple.security.cs.allow-unsigned-executable-memory"] is True


def test_windows_installs_for_the_user_and_names_every_value_that_it_is_given() -> None:
    script = text("windows", "leastwise.iss")
    assert "PrivilegesRequired=lowest" in script
    used = set(re.findall(r"\{#(\w+)\}", script))
    given = set(re.findall(r'^        "(\w+)": ', text("windows.py"), re.MULTILINE))
    assert used == given
    names = set(re.findall(r"\{app\}\\(\S+?\.exe)", script))
    assert names == {"leastwise-window.exe"}
    assert '"leastwise-window", console=False' in text("leastwise.spec")


def test_every_value_in_a_package_is_one_that_it_is_given() -> None:
    given = {"VERSION", "SIZE"} | set(re.findall(r'"([A-Z]+)": ', text("linux.py")))
    assert set(re.findall(r"@(\w+)@", text("linux", "control"))) == given
    named = {"VERSION", "SIZE"} | set(re.findall(r'"([A-Z]+)": ', text("gpu.py")))
    assert set(re.findall(r"@(\w+)@", text("linux", "control-gpu"))) == named


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """What the archive holds, with a program of one line."""
    root = tmp_path / "un packed"
    program = root / "opt/leastwise/leastwise"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\necho it runs\n", encoding="utf-8")
    program.chmod(0o755)
    for part in ("applications", "icons/hicolor/scalable/apps", "man/man1", "metainfo", "mime"):
        (root / "usr/share" / part).mkdir(parents=True)
    (root / "usr/share/applications/leastwise.desktop").write_text(
        text("linux", "leastwise.desktop"), encoding="utf-8"
    )
    (root / "usr/share/icons/hicolor/scalable/apps/leastwise.svg").touch()
    (root / "install.sh").write_text(text("linux", "install.sh"), encoding="utf-8")
    return root


def installed(root: Path, *arguments: str) -> None:
    subprocess.run(["/bin/sh", root / "install.sh", *arguments], check=True, capture_output=True)


def test_the_archive_installs_into_a_home_and_comes_out_again(
    unpacked: Path, tmp_path: Path
) -> None:
    prefix = tmp_path / "my home"
    other = prefix / "share/applications/other.desktop"
    other.parent.mkdir(parents=True)
    other.touch()
    for _ in range(2):  # over an earlier installation too
        installed(unpacked, str(prefix))
    command = prefix / "bin/leastwise"
    said = subprocess.run([command], check=True, capture_output=True, text=True)
    assert said.stdout == "it runs\n"
    entry = (prefix / "share/applications/leastwise.desktop").read_text(encoding="utf-8")
    assert f"TryExec={prefix}/lib/leastwise/leastwise\n" in entry
    assert f'Exec="{prefix}/lib/leastwise/leastwise" %f\n' in entry
    installed(unpacked, "--remove", str(prefix))
    left = {path for path in prefix.rglob("*") if path.is_file() and path.suffix != ".cache"}
    assert left == {other}
