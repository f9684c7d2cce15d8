"""A user's session with canaries in it, as a program: every command, every page, and what they did.

python -m tests.e2e.canary_session FOLDER [--whole]

A provider runs in this process. The data directory is FOLDER/home; what the user exports lies in
FOLDER/exports; what every command said, every child's arguments and environment and every address
that was connected to are written to FOLDER/seen.json. Who looks for the canaries is the test.
"""

from __future__ import annotations

import io
import json
import os
import shlex
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

KEY = "sk-canary-5b1f"
PROMPT = "canary-prompt-77ac: name rivers"
VARIABLE = "HERE_API_KEY"
TOKEN = "token-of-a-session"
LIMIT_S = 120.0
HOUSE = Path(__file__).parents[2] / "models" / "house" / "triage-35k-F16.gguf"

REDUCED = """
cloud add here --address {address} --model small-1 --key-variable {variable}
cloud models here
run --cloud here '{prompt}' --send --keep
compare '{prompt}' -m {house} --cloud here --cloud here/large-1 --unpriced --max-tokens 4 --keep
cloud models here --json
decide {suite} --models {house} --reference cloud:here --json
history show 1 --cases --json
answers export --to jsonl --out {out}/answers.jsonl
network log --json
cloud spend --json
"""
# One of every other command at the least, in an order in which each finds what it is about.
WHOLE = """
cloud list --json
cloud prices
cloud estimate {suite} here
cloud test here
run {house} '{prompt}' --max-tokens 4 --system '{prompt}' --keep
decide {suite} --models {house} --reference cloud:here --report {out}/decision.html
find {suite} --models {house} --bar 0.1 --fresh
history
history compare 1 2
cascade 1 --reference 2
blind 1 'triage-35k (F16)' 'small-1 (here)' --other-run 2 --reveal
history export 1 --to html --out {out}/run.html
history export 1 --to json --out {out}/run.json
history export 1 --to promptfoo --out {out}/run.promptfoo.json
history export 1 --to csv --out {out}/run.csv
history export 1 --to junit --out {out}/run.xml
history export 1 --to summary --out {out}/run.md
history remove 3 --yes
suites list
suites check {suite}
suites trust {suite} --yes
suites export {suite} --to jsonl --out {out}/suite.jsonl
suites import {out}/suite.jsonl --name again
suites new mine
suites grade {suite} {folder}/answers.jsonl
suites judge {suite} {folder}/answers.jsonl --judge cloud:here
suites tuning-data {suite} --from 2 --out {out}/tuning
tasks
answers
answers star 1
answers show 1
answers remove 1 --yes
prompts save canary '{prompt}'
prompts save canary '{prompt} again'
prompts
prompts show canary
prompts restore canary 1
prompts rename canary other
prompts remove other
models import {folder}/copy.gguf
models list
models show {house}
models verify {house}
models quantize {house} Q8_0
models move {folder}/moved
models remove copy --yes
models catalogue
models suggest --no-measure
models discover
models token show-state
models token set
models token remove
fit {house} --no-measure
rehearse {house} -p 16 -d 0
bench {house} -p 16 -n 4 -r 2
machine
report
data
data clean caches --yes
settings list
settings set cloud_calls 3
settings get cloud_calls
settings reset cloud_calls
hand-off --run 1 --to python --out {out}/hand-off
network offline on
models search x
models files a/b
models card a/b
models get a/b:Q8_0
run --cloud here '{prompt}'
network offline off
cloud remove here
data
data clean caches --yes
data clean history --older-than 3000 --yes
report
self-test
"""


@dataclass
class Seen:
    """What can be seen of the program from outside."""

    said: list[tuple[list[str], int, str, str]] = field(default_factory=list)
    children: list[tuple[list[str], dict[str, str]]] = field(default_factory=list)
    connected: list[str] = field(default_factory=list)

    def watch(self) -> None:
        """From here on."""
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "subprocess.Popen":
            _, command, _, environment = arguments
            given = dict(os.environ) if environment is None else environment
            words = [command] if isinstance(command, str) else list(map(str, command))
            self.children.append((words, {str(name): str(given[name]) for name in given}))
        elif event == "socket.connect" and isinstance(arguments[1], tuple):
            self.connected.append(str(arguments[1][0]))


@dataclass
class Session:
    """Runs commands in this process, over one data directory."""

    folder: Path
    address: str
    seen: Seen

    def commands(self, lines: str) -> Iterator[list[str]]:
        """The commands of a table, each as a shell takes it apart."""
        folder = self.folder
        named = {
            "address": self.address,
            "variable": VARIABLE,
            "prompt": PROMPT,
            "house": HOUSE,
            "folder": folder,
            "suite": folder / "suite",
            "out": folder / "exports",
        }
        for line in filter(None, lines.splitlines()):
            yield shlex.split(line.format(**named))

    def type(self, *arguments: str, typed: str = "") -> None:
        """One command to its end."""
        from leastwise.cli.main import run

        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
        stdin, sys.stdin = sys.stdin, io.StringIO(typed)
        try:
            with redirect_stdout(out), redirect_stderr(err):
                status = run(arguments)
        finally:
            sys.stdin = stdin
        written = []
        for stream in (out, err):
            stream.flush()
            buffer = stream.buffer
            assert isinstance(buffer, io.BytesIO)
            written.append(buffer.getvalue().decode())
        self.seen.said.append((list(arguments), status, written[0], written[1]))


def serve(session: Session) -> None:
    """`leastwise serve` as a process of its own, asked once with the canary prompt."""
    import httpx
    import psutil

    command = [sys.executable, "-m", "leastwise", "serve", str(HOUSE), "--token", TOKEN, "--json"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=_without_key()
    ) as child:
        assert child.stdout is not None
        address = json.loads(_document(child.stdout))["address"]
        asked = {"messages": [{"role": "user", "content": PROMPT}], "max_tokens": 4}
        with httpx.Client(headers={"authorization": f"Bearer {TOKEN}"}, trust_env=False) as client:
            name = client.get(f"{address}/models").json()["data"][0]["id"]
            client.post(
                f"{address}/chat/completions", json={**asked, "model": name, "max_tokens": 4}
            )
        for process in psutil.Process(child.pid).children(recursive=True):
            session.seen.children.append((process.cmdline(), process.environ()))
        child.terminate()
        out, err = child.communicate(timeout=LIMIT_S)
        session.seen.said.append((command[3:], child.returncode, out, err))


def _document(lines: io.TextIOBase | Any) -> str:
    """The first whole JSON document of a stream."""
    text = ""
    for line in lines:
        text += line
        try:
            json.loads(text)
        except ValueError:
            continue
        return text
    raise EOFError


def _without_key() -> dict[str, str]:
    # Its own process may have the key, as the user's shell gives it; this one is looked at.
    return {name: value for name, value in os.environ.items() if name != VARIABLE}


def pages(session: Session) -> None:
    """Every page of the window; the prompt through the Playground, the suite through Decision."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

    from leastwise.desktop.application import open_window
    from leastwise.desktop.page_table import PAGES
    from leastwise.desktop.window import MainWindow

    ended: list[str] = []

    def drive(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        steps = _walk(window, [entry.name for entry in PAGES], session)
        deadline_s = time.monotonic() + LIMIT_S
        waiting: list[Callable[[], bool]] = [lambda: True]

        def go_on() -> None:
            if waiting[0]() or time.monotonic() > deadline_s:
                try:
                    waiting[0] = next(steps)
                except StopIteration:
                    ended.append("whole" if time.monotonic() < deadline_s else "late")
                    window._closing = True  # nothing is asked
                    window.close()
                    return
            QTimer.singleShot(20, window, go_on)

        QTimer.singleShot(0, window, go_on)

    status = open_window(before_loop=drive)
    session.seen.said.append((["(window)", *ended], status, "", ""))


def _walk(window: Any, names: Sequence[str], session: Session) -> Iterator[Callable[[], bool]]:
    """What is done in turn; each step gives what to wait for after it."""
    for name in names:
        window.open_page(names.index(name))
        page = window.pages.named(name)
        yield lambda page=page: page.settled and not page.busy  # type: ignore[misc]
        if name == "playground":
            yield lambda page=page: bool(page.columns.columns)  # type: ignore[misc]
            picker = page.columns.columns[0].picker
            picker.activated.emit(picker.findText("here/small-1 (cloud)"))
            picker.setCurrentIndex(picker.findText("here/small-1 (cloud)"))
            page.columns.add_column()
            page.editor.settings.max_tokens.setValue(4)
            page.editor.text.setPlainText(PROMPT)
            page.do_main_action()
            columns = page.columns.columns
            yield lambda columns=columns, page=page: (  # type: ignore[misc]
                all(one.log.turns for one in columns) and not page.busy
            )


def main(folder: Path, *, is_whole: bool) -> None:
    """The session, in a data directory that is empty before it."""
    from tests.fixtures.local_cloud import local_cloud
    from tests.integration.cloud_samples import PRICES

    home = folder / "home"
    os.environ.update({"LEASTWISE_HOME": str(home), VARIABLE: KEY, "COLUMNS": "80"})
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    (folder / "exports").mkdir(parents=True)
    _write_suite(folder / "suite")
    (folder / "copy.gguf").write_bytes(HOUSE.read_bytes())
    (folder / "answers.jsonl").write_text(json.dumps({"case": 0, "output": "x", "pass": True}))
    seen = Seen()
    seen.watch()
    with local_cloud() as cloud:
        cloud.key = KEY
        (home / "cloud").mkdir(parents=True)
        (home / "cloud" / "prices.toml").write_text(PRICES.format(host=f"127.0.0.1:{cloud.port}"))
        session = Session(folder, cloud.address, seen)
        for arguments in session.commands(REDUCED + WHOLE if is_whole else REDUCED):
            if arguments[:2] == ["network", "offline"] and arguments[-1] == "on":
                pages(session)
                serve(session)
            session.type(*arguments)
        asked = [one.body.get("messages", [{}])[-1].get("content", "") for one in cloud.asked]
    left = [
        thread.name for thread in threading.enumerate() if thread is not threading.main_thread()
    ]
    document = {"said": seen.said, "children": seen.children, "connected": seen.connected}
    (folder / "seen.json").write_text(json.dumps({**document, "asked": asked, "threads": left}))


def _write_suite(folder: Path) -> None:
    folder.mkdir()
    tests = [
        {"vars": {"n": str(n)}, "assert": [{"type": "not-equals", "value": "-"}]} for n in range(3)
    ]
    config = {"prompts": [f"{PROMPT} {{{{n}}}}"], "tests": tests}
    (folder / "promptfooconfig.yaml").write_text(json.dumps(config))
    (folder / "leastwise.toml").write_text("[bar]\npass_rate = 0.5\n[generation]\nmax_tokens = 4\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), is_whole="--whole" in sys.argv)
