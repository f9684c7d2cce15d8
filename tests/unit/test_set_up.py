"""The set-up script, run for real in small checkouts of its own."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import logged_command
import qt_libraries
import set_up
import virtual_environment
from logged_command import SetUpError, likely_cause, probe, run_logged
from virtual_environment import Environment, make_environment

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 60.0
# Offline on purpose: nothing may be fetched, and no cache or setting of this computer may help.
OFFLINE = {
    "HOME": "/nonexistent",
    "PIP_CONFIG_FILE": os.devnull,
    "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
    "PIP_RETRIES": "0",
}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with the set-up script and the project's own pyproject.toml."""
    folder = tmp_path / "checkout"
    shutil.copytree(ROOT / "tools", folder / "tools", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def _set_up(checkout: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "tools/set_up.py"],
        cwd=checkout,
        check=False,
        capture_output=True,
        text=True,
        env={**OFFLINE, "PIP_CACHE_DIR": str(checkout / "cache"), **variables},
    )


def _stamped(checkout: Path, *, dev: bool) -> Environment:
    """An environment that looks finished, without the minutes that it takes to fill one."""
    environment = Environment(checkout)
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    environment.begin()
    environment.finish(dev=dev)
    return environment


def _pip_is_linked(command: list[str]) -> subprocess.CompletedProcess[str]:
    """`probe`, with pip of this environment where a new one would unpack its own for seconds."""
    pip = importlib.util.find_spec("pip")
    if command[1:3] != ["-m", "venv"] or pip is None or pip.origin is None:
        return probe(command)
    made = probe([*command, "--without-pip"])
    paths = {"base": command[-1], "platbase": command[-1]}
    site_packages = Path(sysconfig.get_path("purelib", "venv", paths))
    (site_packages / "pip").symlink_to(Path(pip.origin).parent, target_is_directory=True)
    return made


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(_pip_is_linked, id="quickly"),
        pytest.param(probe, id="whole", marks=pytest.mark.campaign),
    ],
)
def test_a_broken_environment_is_made_afresh_and_what_is_missing_is_said_in_one_sentence(
    make: Callable[[list[str]], subprocess.CompletedProcess[str]],
    checkout: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One test, as it takes seconds to make an environment: no compiler, then no network."""
    monkeypatch.setattr(virtual_environment, "probe", make)
    environment = _stamped(checkout, dev=False)
    environment.begin()
    leftover = environment.folder / "leftover"
    leftover.touch()
    make_environment(environment)
    assert environment.is_sound()
    assert not leftover.exists()
    assert "made afresh" in capsys.readouterr().err

    empty = tmp_path / "bin"
    empty.mkdir()
    ended = _set_up(checkout, PATH=str(empty))
    assert ended.returncode == 3
    assert "found no C++ compiler" in ended.stderr
    assert "prebuilt wheels listed in llama-cpp-python's README" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert ended.stdout == ""

    ended = _set_up(checkout, PATH=os.environ["PATH"])
    assert ended.returncode == 3
    assert "5 to 11 minutes on two cores" in ended.stderr
    assert "check the network" in ended.stderr
    assert "What was done is in .venv/set-up.log" in ended.stderr
    assert "llama-cpp-python" in (checkout / ".venv" / "set-up.log").read_text("utf-8")
    assert not environment.is_ready(dev=False)
    assert not environment.is_sound()


def test_a_second_call_does_and_says_nothing(checkout: Path) -> None:
    _stamped(checkout, dev=False)
    ended = _set_up(checkout, PATH="")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_the_stamp_holds_for_this_pyproject_only(checkout: Path) -> None:
    environment = _stamped(checkout, dev=False)
    assert environment.is_ready(dev=False)
    with (checkout / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert not environment.is_ready(dev=False)


def test_the_tools_for_tests_serve_for_running_too_but_not_the_other_way(checkout: Path) -> None:
    environment = _stamped(checkout, dev=True)
    assert environment.is_ready(dev=True)
    assert environment.is_ready(dev=False)
    environment.finish(dev=False)
    assert not environment.is_ready(dev=True)


def test_an_environment_that_moved_is_not_ready(checkout: Path, tmp_path: Path) -> None:
    _stamped(checkout, dev=False)
    moved = tmp_path / "elsewhere"
    checkout.rename(moved)
    assert not Environment(moved).is_ready(dev=False)


def test_a_set_up_that_broke_off_leaves_no_stamp(checkout: Path) -> None:
    environment = _stamped(checkout, dev=False)
    environment.begin()
    assert not environment.is_ready(dev=False)
    assert not environment.is_sound()


def test_interrupting_ends_pip_and_what_it_started(checkout: Path, tmp_path: Path) -> None:
    code = (
        "import signal, sys; from pathlib import Path; sys.path.insert(0, 'tools'); "
        "import set_up; from logged_command import run_logged; "
        "signal.signal(signal.SIGTERM, set_up._interrupt); "
        "run_logged(['sh', '-c', 'sleep 77 & echo $!; wait'], 'Sleeping', Path('log'))"
    )
    script = subprocess.Popen([sys.executable, "-c", code], cwd=checkout, stderr=subprocess.DEVNULL)
    log = checkout / "log"
    while not (said := re.search(r"^(\d+)\n", _text_of(log), re.MULTILINE)):
        time.sleep(0.02)
    sleeper = int(said[1])
    script.send_signal(signal.SIGTERM)
    script.wait()
    assert not _lives(sleeper)


def _text_of(log: Path) -> str:
    return log.read_text("utf-8") if log.exists() else ""


def _lives(pid: int) -> bool:
    deadline = time.monotonic() + LIMIT_S
    while time.monotonic() < deadline:
        state = Path(f"/proc/{pid}/stat")
        if not state.exists() or state.read_text("utf-8").rsplit(")", 1)[1].split()[0] == "Z":
            return False
        time.sleep(0.02)
    return True


def test_a_long_command_shows_that_it_lives_and_how_far_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logged_command, "HEARTBEAT_S", 0.1)
    run_logged(["sh", "-c", "echo '[7/300] Building'; sleep 1"], "Compiling", tmp_path / "log")
    assert "Compiling (7 of 300): " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("c++: fatal error: Killed signal terminated program cc1plus", "ran out of memory"),
        ("ERROR: Could not install: [Errno 13] Permission denied", "who owns this folder"),
        ("  ERROR: it broke", "It failed: it broke."),
        ("", "It failed."),
    ],
)
def test_what_pip_says_becomes_a_sentence(said: str, sentence: str) -> None:
    assert sentence in likely_cause(said, "It")


def test_a_failed_command_is_a_set_up_error(tmp_path: Path) -> None:
    with pytest.raises(SetUpError, match="The disk is full"):
        run_logged(["sh", "-c", "echo No space left on device; false"], "It", tmp_path / "log")


def test_the_build_never_sees_source_date_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would turn AVX off without a word."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    monkeypatch.setenv("CMAKE_ARGS", "-DGGML_CUDA=on")
    variables = logged_command.build_variables()
    assert "SOURCE_DATE_EPOCH" not in variables
    assert variables["CMAKE_ARGS"] == "-DGGML_CUDA=on"


def test_llama_cpp_is_named_as_pyproject_names_it() -> None:
    assert set_up.llama_requirement(ROOT).startswith("llama-cpp-python>=0.3.36")


def test_a_missing_qt_library_names_its_packages() -> None:
    complaint = "ImportError: libEGL.so.1: cannot open shared object file: No such file"
    remedy = qt_libraries.remedy(qt_libraries.named_in(complaint))
    assert "sudo apt install libegl1" in remedy
    assert "sudo dnf install libglvnd-egl" in remedy


def test_a_library_that_nobody_listed_is_still_named() -> None:
    assert "libnew.so.7" in qt_libraries.remedy(["libnew.so.7"])


def test_only_what_the_loader_cannot_open_is_missing() -> None:
    packages = qt_libraries.Packages("any", "any")
    wanted = {"libc.so.6": packages, "libnothing.so.1": packages}
    assert qt_libraries.missing(wanted) == ["libnothing.so.1"]


def test_qt_is_asked_only_for_the_display_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert "libxcb-cursor.so.0" not in qt_libraries.needed_here()
    monkeypatch.setenv("DISPLAY", ":0")
    assert "libxcb-cursor.so.0" in qt_libraries.needed_here()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert "libwayland-cursor.so.0" in qt_libraries.needed_here()
