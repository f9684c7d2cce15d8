"""Tripwires for every test: its own data directory, no way out, nothing left running behind it."""

from __future__ import annotations

import ipaddress
import os
import sys
import threading
import time
from typing import TYPE_CHECKING, TypeVar

import psutil
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from xdist.remote import Producer
    from xdist.scheduler import WorkStealingScheduling

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

GRACE_S = 3.0
MOST_WORKERS = 4
Thing = TypeVar("Thing")
_ATTEMPTS: list[str] = []


def _refuse_to_leave(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook: a connection to anywhere but this computer is an error."""
    if event != "socket.connect":
        return
    address = arguments[1]
    if not isinstance(address, tuple):
        return  # a Unix socket
    host = str(address[0])
    try:
        is_local = ipaddress.ip_address(host).is_loopback
    except ValueError:
        is_local = host == "localhost"
    if not is_local:
        _ATTEMPTS.append(host)
        raise PermissionError(f"a test tried to connect to {host}")


sys.addaudithook(_refuse_to_leave)


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors, as tests also wait; each takes a few hundred MB."""
    return min((os.cpu_count() or 1) + 1, MOST_WORKERS)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> WorkStealingScheduling:
    """Each worker begins with a whole third, which keeps a module's tests and what it made once
    together, and takes from the longest queue when its own is done.
    """
    from xdist.scheduler import WorkStealingScheduling

    return WorkStealingScheduling(config, log)


@pytest.fixture(scope="session", autouse=True)
def _home_of_wider_fixtures(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Fixtures that live longer than a test keep off the user's data directory too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LEASTWISE_HOME", str(tmp_path_factory.mktemp("session-home")))
        yield


@pytest.fixture(autouse=True)
def _home_of_its_own(
    tmp_path_factory: pytest.TempPathFactory, _home_of_wider_fixtures: None
) -> Iterator[None]:
    """Each test starts with an empty data directory."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LEASTWISE_HOME", str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture(autouse=True)
def _leaves_nothing_running(_home_of_its_own: None) -> Iterator[None]:
    """A child process or a thread that outlives its test fails the test."""
    children_before = set(_running_children())
    threads_before = set(threading.enumerate())
    yield
    children = _still_there(lambda: set(_running_children()) - children_before)
    for child in children:
        child.kill()
    threads = _still_there(lambda: set(threading.enumerate()) - threads_before)
    leaks = [f"child process {_describe(child)}" for child in children]
    leaks += [f"thread {thread.name}" for thread in threads]
    if leaks:
        pytest.fail("left running: " + ", ".join(leaks))


@pytest.fixture(autouse=True)
def _stays_on_this_computer() -> Iterator[None]:
    """A connection that was refused, and whose error the program swallowed, fails the test too."""
    _ATTEMPTS.clear()
    yield
    if _ATTEMPTS:
        pytest.fail("tried to connect to " + ", ".join(_ATTEMPTS))


def _running_children() -> list[psutil.Process]:
    if not _may_have_children():
        return []
    children = psutil.Process().children(recursive=True)
    return [child for child in children if _is_alive(child)]


def _may_have_children() -> bool:
    """What Linux says for nothing; psutil reads every process there is, twice for each test."""
    try:
        tasks = os.listdir("/proc/self/task")  # noqa: PTH208 - seven thousand times a run
        return any(_text_of(f"/proc/self/task/{task}/children") for task in tasks)
    except OSError:
        return True


def _text_of(path: str) -> str:
    with open(path) as file:  # noqa: PTH123 - as above
        return file.read()


def _is_alive(process: psutil.Process) -> bool:
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def _describe(process: psutil.Process) -> str:
    try:
        return f"{process.pid} {' '.join(process.cmdline())}"
    except psutil.Error:
        return f"{process.pid}"


def _still_there(remaining: Callable[[], set[Thing]]) -> set[Thing]:
    """What is left after a moment's grace."""
    deadline = time.monotonic() + GRACE_S
    while (left := remaining()) and time.monotonic() < deadline:
        time.sleep(0.02)
    return left
