"""A whole session where no network is but the loopback, and two canaries that must not get out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from leastwise.cli.main import commands
from tests.e2e.canary_session import KEY, PROMPT

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
# A prompt is the user's own: it stands in the history, and in suites that were imported.
HISTORY = ("leastwise.sqlite", "playground", "suites")
# What gives back answers with their prompts, or the user's own words, says them.
SAYS_PROMPTS = {
    ("answers",),
    ("answers", "show"),
    ("history", "show"),
    ("prompts", "show"),
    ("prompts",),
    ("suites", "check"),
}
WINDOW = "(window)"
SESSION = "tests.e2e.canary_session"


def _session(folder: Path, *more: str) -> dict[str, Any]:
    """The session in a network namespace, and what was seen of it."""
    unshare = shutil.which("unshare")
    if unshare is None or not sys.platform.startswith("linux"):
        pytest.skip("this system has no network namespaces")
    able = subprocess.run([unshare, "-rn", "true"], capture_output=True, check=False, timeout=30)
    if able.returncode != 0:
        pytest.skip("this system lets nobody make a network namespace")
    kept = ("PYTEST", "HTTP", "ALL_PROXY", "http", "all_proxy")
    inherited = {name: text for name, text in os.environ.items() if not name.startswith(kept)}
    ended = subprocess.run(
        [unshare, "-rn", sys.executable, "-c", BEGIN, "-m", SESSION, str(folder), *more],
        cwd=ROOT,
        env=inherited,
        capture_output=True,
        text=True,
        check=False,
        timeout=LIMIT_S,
    )
    assert ended.returncode == 0, ended.stdout[-4000:] + ended.stderr[-8000:]
    for text in (ended.stdout, ended.stderr):
        assert KEY not in text
        assert PROMPT not in text
    seen: dict[str, Any] = json.loads((folder / "seen.json").read_text())
    return seen


def _look(folder: Path, seen: dict[str, Any]) -> None:
    """The canaries are where they belong, and nowhere else."""
    for path in (one for one in (folder / "home").rglob("*") if one.is_file()):
        content = path.read_bytes()
        assert KEY.encode() not in content, path
        if not path.relative_to(folder / "home").parts[0].startswith(HISTORY):
            assert PROMPT.encode() not in content, path
    for path in (one for one in (folder / "exports").rglob("*") if one.is_file()):
        assert KEY.encode() not in path.read_bytes(), path
    for arguments, _, out, err in seen["said"]:
        assert KEY not in out + err, arguments
        assert PROMPT not in err, arguments
        words = tuple(word for word in arguments[:2] if not word[:1].isdigit())
        if not {words, words[:1]} & SAYS_PROMPTS:
            assert PROMPT not in out, arguments
    assert seen["children"]
    for command, environment in seen["children"]:
        told = json.dumps([command, environment])
        assert KEY not in told, command
        assert PROMPT not in told, command
    assert set(seen["connected"]) <= {"127.0.0.1", "::1"}
    assert any(PROMPT in asked for asked in seen["asked"])  # the canaries did go through
    library = "quickjs-worker"  # its one thread, which ends with the process
    assert [name for name in seen["threads"] if not name.startswith(library)] == []


def _by_command(seen: dict[str, Any]) -> dict[str, int]:
    return {" ".join(arguments[:2]): status for arguments, status, _, _ in seen["said"]}


def _commands(one: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every command that does something, by its words."""
    if isinstance(one, click.Group):
        context = click.Context(one)
        for name in one.list_commands(context):
            found = one.get_command(context, name)
            assert found is not None
            yield from _commands(found, (*path, name))
    else:
        yield path


def test_a_session_leaves_the_canaries_nowhere(tmp_path: Path) -> None:
    seen = _session(tmp_path / "s")
    assert {status for _, status, _, _ in seen["said"]} <= {0, 1, 2}
    assert _by_command(seen)["compare " + PROMPT] == 0
    assert "decide" in {arguments[0] for arguments, status, _, _ in seen["said"] if status == 0}
    _look(tmp_path / "s", seen)


@pytest.mark.campaign
@pytest.mark.timeout(LIMIT_S + 60)
def test_every_command_and_every_page_leaves_the_canaries_nowhere(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    seen = _session(tmp_path / "s", "--whole")
    typed = [tuple(arguments) for arguments, _, _, _ in seen["said"]]
    for words in _commands(commands):
        assert any(one[: len(words)] == words for one in typed), f"{words} was not tried"
    assert [WINDOW, "whole"] in [arguments for arguments, _, _, _ in seen["said"]]
    _look(tmp_path / "s", seen)
    files = sum(one.is_file() for one in (tmp_path / "s").rglob("*"))
    record_property(
        "canaries, with the loopback alone",
        f"{len(typed)} commands, 1 window, {len(seen['children'])} children, {files} files: none "
        "where they must not be",
    )
