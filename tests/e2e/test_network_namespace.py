"""The cloud's tests where no network is but the loopback: they pass, so nothing needs another."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIMIT_S = 900
# Brings the loopback up without any tool (netdevice(7)), and looks that there is nothing else.
BEGIN = """
import fcntl, os, socket, struct, sys
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plain:
    fcntl.ioctl(plain, 0x8914, struct.pack("16sh", b"lo", 0x49))  # SIOCSIFFLAGS: up, running
names = [name for _, name in socket.if_nameindex()]
assert names == ["lo"], names
try:
    socket.create_connection(("192.0.2.1", 443), timeout=2)
except OSError:
    pass
else:
    sys.exit("there is a way out")
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""
REDUCED = ("tests/integration/test_cli_cloud.py", "-k", "whole_walk")
WHOLE = (
    "tests/integration/test_cli_cloud.py",
    "tests/integration/test_cloud_calls.py",
    "tests/integration/test_cloud_money.py",
    "tests/integration/test_cloud_providers.py",
    "tests/integration/test_offline_switch.py",
    "tests/desktop/test_cloud_pages.py",
    "tests/desktop/test_cloud_consent.py",
    "tests/e2e",
    "--deselect=tests/e2e/test_network_namespace.py",
)


def _run_without_network(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    unshare = shutil.which("unshare")
    if unshare is None or not sys.platform.startswith("linux"):
        pytest.skip("this system has no network namespaces")
    able = subprocess.run([unshare, "-rn", "true"], capture_output=True, check=False, timeout=30)
    if able.returncode != 0:
        pytest.skip("this system lets nobody make a network namespace")
    own = ("-p", "no:cacheprovider", "-n", "0", "-q", f"--basetemp={folder / 'inner'}")
    inherited = {name: value for name, value in os.environ.items() if "PYTEST" not in name}
    return subprocess.run(
        [unshare, "-rn", sys.executable, "-c", BEGIN, "-m", "pytest", *own, *arguments],
        cwd=ROOT,
        env=inherited,
        capture_output=True,
        text=True,
        check=False,
        timeout=LIMIT_S,
    )


def test_the_canary_walk_needs_the_loopback_alone(tmp_path: Path) -> None:
    ended = _run_without_network(tmp_path, *REDUCED)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "1 passed" in ended.stdout


@pytest.mark.campaign
def test_all_of_the_cloud_and_the_command_line_need_the_loopback_alone(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    ended = _run_without_network(tmp_path, *WHOLE)
    assert ended.returncode == 0, ended.stdout[-8000:] + ended.stderr[-2000:]
    record_property("in a network namespace with the loopback alone", ended.stdout.split("\n")[-2])
