"""`leastwise self-test`: the installed program tests itself, in a directory of its own."""

from __future__ import annotations

import logging
import re
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import write, write_json
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, EnvironmentFault, LeastwiseError
from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from leastwise.core import Core

_LOG = logging.getLogger(__name__)
_WINDOW_LIMIT_S = 60.0
_USED = re.compile(r"(\w+) = 1")
# One module at least of each dependency; Qt is tried with the window.
LIBRARIES = (
    "PIL.Image",
    "anthropic",
    "certifi",
    "filelock",
    "gguf",
    "httpx",
    "httpx2",
    "jinja2.sandbox",
    "jsonschema",
    "justhtml",
    "keyring",
    "markdown_it",
    "numpy",
    "openai",
    "platformdirs",
    "psutil",
    "pydantic",
    "pygal",
    "pygments",
    "pynvml",
    "quickjs",
    "rapidfuzz",
    "regress",
    "scipy.special",
    "scipy.stats",
    "sqlite_utils",
    "starlette",
    "tenacity",
    "tomli_w",
    "tomlkit",
    "uvicorn",
    "wakepy",
    "yaml",
)
_ANSWERING = "triage-351k-Q8_0.gguf"
_QUESTION = "My parcel has not arrived. The order is #491011."
_ANSWER = (
    '{"category":"delivery","order":"491-011","urgency":"normal","date":null,"amount_cents":null}'
)
_SANDBOX_LIMIT_S = 2.0
_ENDLESS = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"


@dataclass(frozen=True)
class Finding:
    """What one check of ourselves found."""

    check: str
    passed: bool
    detail: str


@click.command("self-test", epilog="Example: leastwise self-test")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def self_test(*, as_json: bool) -> int:
    """Test the installed program: files, suite, engine, models, sandbox, history, window.

    Your data is not touched. Exit status: 0 all is well, 3 something is not.
    """
    from leastwise.log import start_log
    from leastwise.paths import user_paths

    start_log(user_paths().log_file)
    findings = []
    with interruptible() as cancellation:
        for name, check in _CHECKS.items():
            cancellation.raise_if_asked()
            finding = _found(name, check, cancellation)
            findings.append(finding)
            if not as_json:
                write(f"{'ok    ' if finding.passed else 'FAILED'} {name}: {finding.detail}")
    passed = all(finding.passed for finding in findings)
    if as_json:
        write_json({"passed": passed, "checks": [_document(finding) for finding in findings]})
    return 0 if passed else EnvironmentFault.exit_status


Check = Callable[[Path, Cancellation], str]


def _found(name: str, check: Check, cancellation: Cancellation) -> Finding:
    try:
        with tempfile.TemporaryDirectory(prefix="leastwise-") as home:
            return Finding(name, passed=True, detail=check(Path(home), cancellation))
    except Cancelled:
        raise
    except LeastwiseError as error:
        return Finding(name, passed=False, detail=render(error.message))
    except Exception as error:  # noqa: BLE001 - one broken part must not keep the others untested
        _LOG.exception("the self-test %s met a defect", name)
        return Finding(name, passed=False, detail=f"{type(error).__name__}: {error}")


def _document(finding: Finding) -> JsonObject:
    return {"check": finding.check, "passed": finding.passed, "detail": finding.detail}


def _failed(detail: str) -> EnvironmentFault:
    return EnvironmentFault(say("self_test.failed", detail=detail))


def _shipped_files(_home: Path, _cancellation: Cancellation) -> str:
    from leastwise.paths import shipped_models, shipped_resources

    found = _shipped_model_files()
    suites = sorted(shipped_resources().glob("suites/*/promptfooconfig.yaml"))
    schemas = sorted(shipped_resources().glob("schemas/*.schema.json"))
    for kind, files in (("suites", suites), ("schemas", schemas)):
        if not files:
            raise _failed(f"there are no {kind} in {shipped_resources()}")
    if not found:
        raise _failed(f"there are no models in {shipped_models()}")
    return f"{len(found)} models, {len(suites)} suites, {len(schemas)} schemas"


def _libraries(_home: Path, _cancellation: Cancellation) -> str:
    """What is imported only where it is used, and so could be missing for long."""
    from importlib import import_module

    missing = []
    for name in LIBRARIES:
        try:
            import_module(name)
        except ImportError as error:
            missing.append(f"{name} ({error})")
    if missing:
        raise _failed(f"these cannot be imported: {', '.join(missing)}")
    return f"{len(LIBRARIES)} of them can be imported"


def _suite(home: Path, _cancellation: Cancellation) -> str:
    with _core(home) as core:
        suite = core.load_suite(None)
    if suite.unsupported:
        raise _failed(f"{suite.name} holds unsupported checks")
    return f"{suite.name} holds {len(suite.cases)} cases"


def _model(home: Path, cancellation: Cancellation) -> str:
    from leastwise.domain.suites import ChatTurn, Generation

    files = _shipped_model_files()
    if not files:
        raise _failed("there is no model to load")
    with _core(home) as core:
        written = core.answer(
            files[0],
            [ChatTurn("user", "Hello")],
            Generation(max_tokens=8),
            lambda _text: None,
            cancellation,
        )
    tokens = written.answer.timing.output_tokens
    if tokens < 1:
        raise _failed(f"{files[0].name} gave no token")
    return f"{files[0].name} answered with {tokens} tokens"


def _expected_answer(home: Path, cancellation: Cancellation) -> str:
    """The words that a model which ships gives on every build; not the suite's right answer."""
    from leastwise.domain.suites import ChatTurn, Generation
    from leastwise.paths import shipped_models

    file = shipped_models() / "house" / _ANSWERING
    with _core(home) as core:
        written = core.answer(
            file,
            [ChatTurn("user", _QUESTION)],
            Generation(max_tokens=64),
            lambda _text: None,
            cancellation,
        )
    if written.answer.text != _ANSWER:
        raise _failed(f"{_ANSWERING} answered {written.answer.text!r} where {_ANSWER!r} was due")
    return f"{_ANSWERING} gave the {written.answer.timing.output_tokens} tokens that were due"


def _engine(home: Path, _cancellation: Cancellation) -> str:
    """Which devices llama.cpp has here, and what its build for the processor makes use of."""
    from leastwise.engine.client import Engine

    with Engine(str(home / "log")) as engine:
        ready = engine.ready
    if not ready.devices:
        raise _failed("llama.cpp has found no device to compute on")
    devices = ", ".join(f"{one.name} ({one.description})" for one in ready.devices)
    used = " ".join(_USED.findall(ready.system))
    return f"{devices}; uses {used or 'no vector instructions'}"


def _window(home: Path, _cancellation: Cancellation) -> str:
    """The window, in a process and with data of its own, on Qt's platform without a display."""
    from leastwise.paths import own_command
    from leastwise.process.role import environment_without_keys

    own = {"LEASTWISE_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*own_command(), "worker", "window"],
        check=False,
        capture_output=True,
        env={**environment_without_keys(), **own},
        timeout=_WINDOW_LIMIT_S,
    )
    if done.returncode:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise _failed(f"it ended with {done.returncode}: {' '.join(last)}")
    return "opened, drew its plots and closed"


def _sandbox(_home: Path, _cancellation: Cancellation) -> str:
    from leastwise.process.sandbox import Sandbox, SandboxFailure

    render_chats = "leastwise.engine.prompts_sandboxed:render_chats"
    argument = {"bos_token": "", "eos_token": "", "chats": [[]]}
    with Sandbox() as sandbox:
        if sandbox.call(render_chats, {**argument, "template": "here"}, 20.0) != ["here"]:
            raise _failed("a harmless template was not rendered")
        try:
            sandbox.call(render_chats, {**argument, "template": _ENDLESS}, _SANDBOX_LIMIT_S)
        except SandboxFailure as failure:
            if failure.message.code == "sandbox.timed_out":
                return "an endless template was stopped"
            raise
    raise _failed("an endless template came to an end")


def _history(home: Path, _cancellation: Cancellation) -> str:
    from leastwise.store.history import History
    from leastwise.store.new_and_migrated import differences

    database, file = home / "leastwise.sqlite", home / "file"
    with History.open(database) as written:
        written.keep_hash(file, 1, 2, "ab" * 32)
    with History.open(database) as read:
        if read.known_hash(file, 1, 2) != "ab" * 32:
            raise _failed("what was written was not read again")
    if other := differences():
        raise _failed(f"an old one is brought to something else than a new one: {other[0]}")
    return "written and read again; an old one becomes what a new one is"


_CHECKS: dict[str, Check] = {
    "shipped files": _shipped_files,
    "libraries": _libraries,
    "suite": _suite,
    "engine": _engine,
    "model": _model,
    "expected tokens": _expected_answer,
    "sandbox": _sandbox,
    "history": _history,
    "window": _window,
}


def _shipped_model_files() -> list[Path]:
    """The models that ship, the smallest first."""
    from leastwise.paths import shipped_models

    files = shipped_models().glob("house/*.gguf")
    return sorted(files, key=lambda path: (path.stat().st_size, path.name))


def _core(home: Path) -> Core:
    from leastwise.core import Core
    from leastwise.paths import Paths
    from leastwise.settings import Settings

    return Core(Paths(home), Settings())
