"""`leastwise decide` and `find --reference` from the command line, against a provider that runs
here and a model of this computer."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from leastwise.cli.main import run
from leastwise.paths import shipped_resources, user_paths
from tests.e2e.command_line import Said
from tests.fixtures.local_cloud import LocalCloud, local_cloud
from tests.fixtures.tiny_gguf import write_tiny_gguf
from tests.integration.cloud_samples import PRICES
from tests.integration.reference_samples import prompts_of, write_suite

VARIABLE = "HERE_API_KEY"
Command = Callable[..., Said]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    write_tiny_gguf(folder / "w64.gguf", width=64)
    return folder


@pytest.fixture
def leastwise(capfd: pytest.CaptureFixture[str]) -> Command:
    def told(*arguments: str) -> Said:
        status = run(arguments)
        out, err = capfd.readouterr()
        return Said(status, out, err)

    return told


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch, leastwise: Command) -> Iterator[LocalCloud]:
    """Added as `here`, with prices; nothing was agreed to yet."""
    monkeypatch.setenv(VARIABLE, "sk-canary")
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    folder = user_paths().home / "cloud"
    with local_cloud() as running:
        folder.mkdir(parents=True)
        (folder / "prices.toml").write_text(PRICES.format(host=f"127.0.0.1:{running.port}"))
        given = ("--address", running.address, "--model", "small-1", "--key-variable", VARIABLE)
        assert leastwise("cloud", "add", "here", *given).status == 0
        yield running


def document(said: Said, schema: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(said.out)
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(read, json.loads(path.read_text(encoding="utf-8")))
    return read


def test_a_decision_from_the_estimate_to_the_report(
    tmp_path: Path, models: Path, cloud: LocalCloud, leastwise: Command
) -> None:
    suite = str(write_suite(tmp_path / "suite", 6, passing=5, bar=0.8))
    asked = ("decide", suite, "--models", str(models), "--reference", "cloud:here")
    estimate = leastwise(*asked, "--estimate")
    assert estimate.status == 0
    assert "Answers still to be asked of here/small-1: 6 of 6." in estimate.err
    refused = leastwise(*asked)
    assert refused.status == 2
    assert "No" in refused.err
    assert cloud.asked == []
    money = ("--volume", "100000", "--hardware-price", "36", "--watts", "50")
    said = leastwise(*asked, "--send", "--json", *money, "--price-per-kwh", "0.3")
    assert said.status == 0, said.err
    found = document(said, "decide")
    assert (found["reference"]["passed"], found["reference"]["cloud"]) == (5, True)
    assert found["reference"]["charged"]["per_call"] == "0.00000735"
    assert found["inputs"]["watts"] == "50"
    (candidate,) = found["candidates"]
    assert candidate["passed"] == 5
    assert candidate["pairs"]["only_first"] == []
    assert candidate["energy_j_per_call"] > 0
    assert "and no case tells them apart" in found["sentence"]
    assert len(cloud.asked) == 6
    # A run that only used those answers again tells nothing of what they took: the first is taken.
    assert leastwise("find", suite, "--models", str(models)).status == 0
    later = document(leastwise(*asked, "--json", *money), "decide")
    assert (later["run"], later["candidates"][0]["work"]) == (found["run"], candidate["work"])
    page = tmp_path / "decision.html"
    again = leastwise(*asked, "--report", str(page))
    assert again.status == 0
    assert len(cloud.asked) == 6  # both runs were found again
    assert "Every answer of here/small-1 (6) is here already" in again.err
    assert "<h2>Decision</h2>" in page.read_text(encoding="utf-8")
    for ending, holds in ((".json", '"reasons"'), (".md", "### Decision")):
        assert leastwise(*asked, "--report", str(tmp_path / f"decision{ending}")).status == 0
        assert holds in (tmp_path / f"decision{ending}").read_text(encoding="utf-8")
    report = json.loads((tmp_path / "decision.json").read_text(encoding="utf-8"))
    schema = shipped_resources() / "schemas" / "run-report.schema.json"
    jsonschema.validate(report, json.loads(schema.read_text(encoding="utf-8")))
    listed = document(leastwise("history", "--json"), "history")
    assert [one["kind"] for one in listed["runs"]] == ["ladder", "reference", "ladder"]
    shown = document(leastwise("history", "show", "2", "--json"), "history-show")
    assert shown["kind"] == "reference"


def test_none_passes_and_the_local_reference_does_not_either(
    tmp_path: Path, models: Path, leastwise: Command
) -> None:
    """A large model of this computer is a reference too; nothing is sent, and every case is run."""
    suite = str(write_suite(tmp_path / "suite", 6, passing=1, bar=0.9))
    large = str(models / "w64.gguf")
    said = leastwise("decide", suite, "--models", str(models), "--reference", large, "--json")
    assert said.status == 1, said.err
    found = document(said, "decide")
    assert (found["reference"]["run"], found["reference"]["cloud"]) == (6, False)
    assert "nobody charges for either" in found["sentence"]
    assert not found["stay"]
    (candidate,) = found["candidates"]
    told = "left out" if candidate["energy_j_per_call"] is None else "J a call"
    assert told in candidate["energy"]


def test_find_holds_its_ladder_against_a_reference(
    tmp_path: Path, models: Path, cloud: LocalCloud, leastwise: Command
) -> None:
    suite = str(write_suite(tmp_path / "suite", 4, passing=4))
    asked = ("find", suite, "--models", str(models), "--reference", "here", "--send", "--json")
    said = leastwise(*asked)
    assert said.status == 0, said.err
    found = document(said, "find")
    assert found["reference"]["model"] == "small-1 (here)"
    assert [one["compared"] for one in found["reference"]["pairs"]] == [4]
    assert sorted(prompts_of(cloud)) == [f"Case {n}:" for n in range(4)]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--reference", "cloud:nobody"), "no provider nobody"),
        (("--reference", "here", "--watts", "much"), "--watts cannot be much"),
        (("--reference", "here", "--volume", "0"), "--volume"),
        (("--reference", "no-such-model"), "no-such-model"),
    ],
)
def test_what_makes_no_sense_is_refused_before_anything_is_run(
    tmp_path: Path,
    models: Path,
    cloud: LocalCloud,
    leastwise: Command,
    options: tuple[str, ...],
    words: str,
) -> None:
    suite = str(write_suite(tmp_path / "suite", 2, passing=2))
    said = leastwise("decide", suite, "--models", str(models), *options)
    assert said.status == 2
    assert words in said.err
    assert cloud.asked == []
