"""`leastwise serve` as other programs and its user meet it."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from openai import OpenAI

from leastwise.cli.main import run
from leastwise.paths import shipped_models, shipped_resources
from tests.e2e.command_line import command, environment, leastwise

MODEL = str(shipped_models() / "house" / "triage-35k-Q8_0.gguf")


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent as a signal")
def test_it_serves_until_ctrl_c_while_other_commands_use_the_history(tmp_path: Path) -> None:
    with subprocess.Popen(
        command(["serve", MODEL, "--json"]),
        env=environment(tmp_path),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        lines = []
        while (line := process.stdout.readline()) and line != "}\n":
            lines.append(line)
        document = json.loads("".join([*lines, "}"]))
        schema = shipped_resources() / "schemas" / "serve.schema.json"
        jsonschema.validate(document, json.loads(schema.read_text("utf-8")))
        with OpenAI(base_url=document["address"], api_key=document["token"]) as client:
            answer = client.completions.create(model=document["model"], prompt="a", max_tokens=3)
        assert answer.usage is not None
        assert answer.usage.completion_tokens == 3
        assert leastwise(tmp_path, "history").status == 0
        process.send_signal(signal.SIGINT)
        _, words = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "Stopped after 1 request" in words


def test_what_cannot_be_served_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF" + b"\xff" * 100)
    for arguments, words in (
        ((MODEL, "--token", "12345678", "--no-token"), "exclude each other"),
        ((MODEL, "--token", "short"), "8 to 256"),
        ((MODEL, "--allow-origin", "example.org/"), "is no origin"),
        ((str(broken),), "damaged"),
    ):
        assert run(["serve", *arguments]) == 2
        assert words in capsys.readouterr().err


def test_a_port_that_is_taken_is_bad_input(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        assert run(["serve", MODEL, "--port", port]) == 2
    assert port in capsys.readouterr().err
