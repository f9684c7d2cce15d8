"""What is handed over runs elsewhere as it ran here."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from pathlib import Path

import httpx
import pytest

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.suites import ChatTurn, Generation
from leastwise.paths import Paths
from leastwise.report.handing_off import of_candidate
from leastwise.settings import Settings
from tests.benchmarks.peers.build import build_tools, cache_folder
from tests.integration.engine_samples import house, nothing

ASKED = "My order 123-456 came broken. It was ordered on 3 May 2024 and cost $20."


@pytest.mark.campaign
@pytest.mark.timeout(2400)
def test_llama_server_writes_the_same_tokens_from_the_command_line(
    tmp_path: Path,
) -> None:
    tools = build_tools(cache_folder())
    with Core(Paths(Path(os.environ["LEASTWISE_HOME"])), Settings()) as core:
        model = tmp_path / 'a model\'s "name".gguf'
        model.symlink_to(house("triage-351k-Q8_0"))
        (candidate,) = core.examine([model], nothing, Cancellation())
        core.handing_off.write(of_candidate(candidate, Generation()), "llama-server", tmp_path)
        turns = [ChatTurn("user", ASKED)]
        ours = core.answer(model, turns, Generation(), nothing, Cancellation()).answer.text
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    path = f"{tools.folder}{os.pathsep}{os.environ['PATH']}"
    process = subprocess.Popen(
        ["sh", str(tmp_path / "llama-server.sh"), "--port", str(port)],
        env={**tools.environment, "PATH": path},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        theirs = _answer(f"http://127.0.0.1:{port}", process)
    finally:
        process.kill()
        process.wait()
    assert theirs == ours


def _answer(address: str, process: subprocess.Popen[bytes]) -> str:
    with httpx.Client(base_url=address, timeout=60, trust_env=False) as http:
        while process.poll() is None:
            try:
                if http.get("/health").status_code == 200:
                    break
            except httpx.TransportError:
                pass
            time.sleep(0.1)
        asked = {"messages": [{"role": "user", "content": ASKED}]}
        reply = http.post("/v1/chat/completions", json=asked).raise_for_status().json()
        return str(reply["choices"][0]["message"]["content"])
