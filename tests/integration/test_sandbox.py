"""The sandbox: what runs for ever or eats memory ends in words, and the next call works."""

from __future__ import annotations

import subprocess
import sys
import time

import psutil
import pytest

from leastwise.domain.messages import render
from leastwise.process.sandbox import Sandbox, SandboxFailure

SPIN = "while True: pass"


def test_a_call_returns_what_the_function_does() -> None:
    with Sandbox() as sandbox:
        assert sandbox.call("json:dumps", {"a": [1, None]}, 10) == '{"a": [1, null]}'
        assert sandbox.call("builtins:sorted", {"b": 1, "a": 2}, 10) == ["a", "b"]


@pytest.mark.parametrize(
    ("function", "argument", "code"),
    [
        ("builtins:exec", SPIN, "sandbox.timed_out"),
        ("builtins:eval", "'a' * 10 ** 10", "sandbox.raised"),
        ("builtins:eval", "1 / 0", "sandbox.raised"),
        ("builtins:eval", "__import__('os').abort()", "sandbox.died"),
        ("no.such.module:function", "", "sandbox.raised"),
    ],
)
def test_a_call_that_goes_wrong_is_a_typed_failure_and_the_next_one_works(
    function: str, argument: str, code: str
) -> None:
    with Sandbox() as sandbox:
        sandbox.call("builtins:eval", "0", 10)
        with pytest.raises(SandboxFailure) as caught:
            sandbox.call(function, argument, 1.0)
        assert caught.value.message.code == code
        assert "Traceback" not in render(caught.value.message)
        assert sandbox.call("builtins:eval", "6 * 7", 10) == 42


def test_what_a_call_prints_does_not_disturb_the_answers() -> None:
    with Sandbox() as sandbox:
        shout = "__import__('os').system('echo {\\\"value\\\":0}')"
        assert sandbox.call("builtins:eval", shout, 10) == 0
        assert sandbox.call("builtins:eval", "1", 10) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on processor time there")
def test_a_call_that_never_lets_go_ends_soon_after_its_killed_parent() -> None:
    """A native call that holds the interpreter's lock also stops the watch on the parent."""
    parent = (
        "from leastwise.process.sandbox import Sandbox\n"
        "sandbox = Sandbox()\n"
        "sandbox.call('builtins:eval', '0', 5)\n"
        "print(sandbox._child.pid, flush=True)\n"
        "sandbox.call('builtins:eval', 'sum(__import__(\"itertools\").repeat(1))', 1)\n"
    )
    command = [sys.executable, "-c", parent]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        child = psutil.Process(int(process.stdout.readline()))
        process.kill()
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if not child.is_running() or child.status() == psutil.STATUS_ZOMBIE:
            return
        time.sleep(0.05)
    child.kill()
    pytest.fail("the sandbox outlived its parent")


def test_one_that_began_before_it_was_asked_is_the_one_that_answers() -> None:
    before = {child.pid for child in psutil.Process().children()}
    with Sandbox() as sandbox:
        sandbox.begin("json")
        sandbox.begin("json")
        (child,) = (one for one in psutil.Process().children() if one.pid not in before)
        assert sandbox.call("builtins:eval", "__import__('os').getpid()", 20.0) == child.pid
        assert sandbox.call("json:dumps", "x", 20.0) == '"x"'
    assert not child.is_running()


def test_one_that_began_and_is_gone_is_told_and_the_next_one_works() -> None:
    with Sandbox() as sandbox:
        sandbox.begin("leastwise.there_is_none_of_this_name")
        with pytest.raises(SandboxFailure) as caught:
            sandbox.call("json:dumps", "x", 20.0)
        assert caught.value.message.code == "sandbox.died"
        assert sandbox.call("json:dumps", "x", 20.0) == '"x"'
