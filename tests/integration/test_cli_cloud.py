"""`leastwise cloud`, `run --cloud` and `compare` from the command line, with a canary in all."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import keyring
import keyring.backends.fail
import pytest

from leastwise.cli.main import run
from leastwise.paths import shipped_resources, user_paths
from tests.e2e.command_line import LIMIT_S, Said, environment
from tests.fixtures.local_cloud import LocalCloud, local_cloud
from tests.integration.cloud_samples import PRICES

HOUSE = Path(__file__).parents[2] / "models" / "house" / "triage-35k-F16.gguf"
KEY = "sk-canary-5b1f"
PROMPT = "canary-prompt-77ac: name rivers"
VARIABLE = "HERE_API_KEY"
Command = Callable[..., Said]


@pytest.fixture
def leastwise(capfd: pytest.CaptureFixture[str]) -> Command:
    """The command line in this process, over the data directory of this test."""

    def told(*arguments: str) -> Said:
        status = run(arguments)
        out, err = capfd.readouterr()
        return Said(status, out, err)

    return told


@pytest.fixture
def home() -> Path:
    return user_paths().home


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalCloud]:
    monkeypatch.setenv(VARIABLE, KEY)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with local_cloud() as running:
        running.key = KEY
        yield running


def document(said: Said, schema: str) -> dict[str, Any]:
    assert said.status == 0, said.err
    read: dict[str, Any] = json.loads(said.out)
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(read, json.loads(path.read_text(encoding="utf-8")))
    return read


@pytest.fixture
def added(home: Path, cloud: LocalCloud, leastwise: Command) -> Said:
    """The local provider, added."""
    (home / "cloud").mkdir(parents=True, exist_ok=True)
    (home / "cloud" / "prices.toml").write_text(PRICES.format(host=f"127.0.0.1:{cloud.port}"))
    given = ("--address", cloud.address, "--model", "small-1", "--key-variable", VARIABLE)
    return leastwise("cloud", "add", "here", *given, "--json")


def test_a_whole_walk_leaves_the_canaries_nowhere(
    cloud: LocalCloud, home: Path, added: Said, leastwise: Command
) -> None:
    """Key and prompt: in no file of ours, no output that is not the answer, and no child."""
    said = [added]

    def walk(*arguments: str) -> Said:
        said.append(leastwise(*arguments))
        return said[-1]

    state = document(added, "cloud-add")
    assert (state["key_place"], state["confirmed"]) == ("environment", False)
    refused = walk("run", "--cloud", "here", PROMPT)
    assert (refused.status, refused.out, cloud.asked) == (2, "", [])
    assert "--send" in refused.err
    answer = document(walk("run", "--cloud", "here", PROMPT, "--send", "--json"), "run-cloud")
    assert (answer["text"], answer["cost"]) == ("".join(cloud.words), "0.00000735")
    compared = document(
        walk("compare", PROMPT, "-m", str(HOUSE), "--cloud", "here", "--max-tokens", "4", "--json"),
        "compare",
    )
    local, remote = compared["answers"]
    assert (local["kind"], local["cost"], local["fault"]) == ("local", None, None)
    assert local["peak_memory_bytes"] > 0
    assert (remote["kind"], remote["cost"]) == ("cloud", "0.00000735")
    spend = document(walk("cloud", "spend", "--json"), "cloud-spend")
    assert (spend["settled"], spend["calls"], spend["open"]) == ("0.00001470", 2, "0")
    listed = document(walk("cloud", "list", "--json"), "cloud-list")
    assert listed["providers"][0]["confirmed"] is True
    offered = document(walk("cloud", "models", "here", "--json"), "cloud-models")
    assert offered["models"] == ["large-1", "small-1"]
    assert offered["prices"] == [{"model": "small-1", "input": "0.15", "output": "0.6"}]
    assert "small-1  0.15 in, 0.6 out (USD per million)" in walk("cloud", "models", "here").out
    assert document(walk("cloud", "test", "here", "--json"), "cloud-test")["models"] == 2
    log = document(walk("network", "log", "--json"), "network-log")
    assert log["cost"] == {"USD": "0.00001470"}
    assert walk("network", "log", "--output", str(home / "log.csv")).status == 0
    assert document(walk("cloud", "remove", "here", "--json"), "cloud-remove") == {
        "removed": "here"
    }
    written = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    assert any(path.name == "network.jsonl" for path in written)
    for path, content in written.items():
        assert KEY.encode() not in content, path
        assert b"canary-prompt" not in content, path
    for done in said:
        assert KEY not in done.out + done.err
        assert "canary-prompt" not in done.err


def test_no_child_and_no_argument_list_has_a_key(tmp_path: Path) -> None:
    """A child of ours, asked for its environment while the parent's has keys of every name."""
    code = (
        "import json\n"
        "from leastwise.process.sandbox import Sandbox\n"
        "import psutil\n"
        "with Sandbox() as sandbox:\n"
        "    sandbox.call('math:sqrt', 4, 20)\n"
        "    children = psutil.Process().children(recursive=True)\n"
        "    print(json.dumps([[c.environ(), c.cmdline()] for c in children]))\n"
    )
    names = (VARIABLE, "OPENAI_API_KEY", "MY_KEY", "A_TOKEN", "ANTHROPIC_CUSTOM_HEADERS")
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(tmp_path, dict.fromkeys(names, KEY)),
        capture_output=True,
        timeout=LIMIT_S,
        check=True,
    )
    children = json.loads(ended.stdout)
    assert children
    assert KEY not in json.dumps(children)


def test_without_one_added_it_says_so(leastwise: Command, home: Path) -> None:
    assert leastwise("cloud", "list").err.startswith("No cloud provider was added")
    assert leastwise("run", "--cloud", "openai", "x").status == 2
    assert not (home / "cloud").exists()


def test_a_key_without_a_keyring_is_not_kept(
    leastwise: Command, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]
    monkeypatch.setattr(sys, "stdin", io.StringIO(KEY))
    said = leastwise("cloud", "add", "openai", "--key")
    keyring.set_keyring(before)
    assert said.status == 3
    assert "no keyring" in said.err
    assert "OPENAI_API_KEY" in said.err
    assert KEY not in said.err + said.out
    assert not (home / "cloud").exists()


def test_a_cap_stops_a_call_before_it_is_sent(
    cloud: LocalCloud, added: Said, leastwise: Command
) -> None:
    set_caps = ("cloud", "spend", "--run-cap", "0.00001", "--month-cap", "none", "--json")
    assert document(leastwise(*set_caps), "cloud-spend")["caps"] == {
        "run": "0.00001",
        "month": None,
        "currency": "USD",
    }
    said = leastwise("run", "--cloud", "here", PROMPT, "--send")
    assert (said.status, said.out, cloud.asked) == (2, "", [])
    assert "of the 0.00001 that a run may cost 0.00001 are left" in said.err


def test_prices_and_an_estimate_send_nothing(
    cloud: LocalCloud, added: Said, leastwise: Command
) -> None:
    table = document(leastwise("cloud", "prices", "--json"), "cloud-prices")
    assert table["prices"][0]["cached_input"] == "0.075"
    assert "anthropic" in leastwise("cloud", "prices").out
    suite = leastwise("suites", "list", "--json")
    name = json.loads(suite.out)["suites"][0]["name"]
    said = leastwise("cloud", "estimate", name, "here", "--json")
    found = document(said, "cloud-estimate")
    assert 0 < float(found["least"]) < float(found["most"])
    assert cloud.asked == []
    unpriced = leastwise("cloud", "estimate", name, "here/large-1")
    assert "No price is known" in unpriced.err


def test_what_a_cloud_model_cannot_take_is_said(
    cloud: LocalCloud, added: Said, leastwise: Command
) -> None:
    for arguments, words in (
        (("run", "--cloud", "here", "x", "--top-k", "3", "--choice", "a"), "--choices, --top-k"),
        (("run", "--cloud", "here", "model", "x"), "With --cloud there is no MODEL"),
        (("run", "x"), "Missing argument 'PROMPT'"),
        (("run", "--cloud", "there", "x"), "no provider there"),
        (("compare", "x"), "at least one model"),
        (("cloud", "add", "work"), "no well-known provider"),
    ):
        said = leastwise(*arguments)
        assert (said.status, said.out) == (2, ""), arguments
        assert words in said.err
    assert cloud.asked == []


def test_one_that_fails_does_not_stop_the_others(
    cloud: LocalCloud, added: Said, leastwise: Command
) -> None:
    cloud.words = ("steered \x1b[2J",)
    said = leastwise("compare", "x", "-m", "no-such-model", "--cloud", "here", "--send")
    assert said.status == 0
    assert "\x1b" not in said.out
    assert "no-such-model" in said.out
    assert "0.00000735 USD" in said.out


def test_a_prompt_goes_in_with_a_temperature_only_where_one_is_given(
    cloud: LocalCloud, home: Path, added: Said, leastwise: Command
) -> None:
    asked = ("run", "--cloud", "here", "x", "--send", "--max-tokens", "7", "--stop", "END")
    said = leastwise(*asked)
    assert said.out == "".join(cloud.words) + "\n"
    assert "cost 0.00000735 USD" in said.err
    leastwise(*asked, "--temperature", "0.5", "--system", "Brief.")
    schema = home / "reply.schema.json"
    schema.write_text('{"type": "object"}')
    leastwise(*asked, "--schema", str(schema))
    first, second, third = (one.body for one in cloud.asked)
    assert third["response_format"]["json_schema"]["schema"] == {"type": "object"}
    assert "temperature" not in first
    assert (first["max_tokens"], first["stop"]) == (7, ["END"])
    assert (second["temperature"], second["messages"][0]["role"]) == (0.5, "system")
