"""What the faults are tried on: two models that babble, and a suite that both just fail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.fixtures.tiny_gguf import write_tiny_gguf

CASES = 40


@pytest.fixture(scope="session")
def babblers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    for width in (64, 128):
        write_tiny_gguf(folder / f"w{width}.gguf", width=width)
    return folder


@pytest.fixture(scope="session")
def babble_suite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every model is run to its end and fails: 38 of 40 pass, and 39 are needed."""
    folder = tmp_path_factory.mktemp("suite")
    check = {"type": "not-equals", "value": "never said"}
    tests: list[dict[str, object]] = [
        {"vars": {"n": str(n)}, "assert": [check]} for n in range(CASES)
    ]
    for last in tests[-2:]:
        last["assert"] = [{"type": "equals", "value": "never said"}]
    config = {"prompts": ["Case {{n}}:"], "tests": tests}
    (folder / "promptfooconfig.yaml").write_text(json.dumps(config))
    (folder / "leastwise.toml").write_text(
        "[bar]\npass_rate = 0.96\n[generation]\nmax_tokens = 12\n"
    )
    return folder
