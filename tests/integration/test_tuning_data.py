"""From a run to data to tune with, and back: the held-out cases judge what was tuned."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from leastwise.cli.main import run
from leastwise.domain.suites import Case, ChatTurn
from leastwise.evals.near_duplicates import near_duplicates
from leastwise.evals.suite_loading import load_suite
from leastwise.evals.tuning_data import case_clusters
from leastwise.paths import shipped_resources
from tests.fixtures.lora_gguf import write_lora_gguf
from tests.fixtures.tiny_gguf import write_tiny_gguf

ANIMALS = ("otter", "heron", "badger", "lynx", "magpie", "newt", "marten", "shrew", "plover")


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    """Eighteen cases: two of each source, which differ in one word, and one that always fails."""
    folder = tmp_path / "suite"
    folder.mkdir()
    tests: list[dict[str, Any]] = []
    for number, animal in enumerate(ANIMALS):
        for turn in ("late", "lost"):
            text = f"{animal} {animal} {number} parcel is {turn} {animal} {number * 37}"
            kind = "equals" if animal == "newt" else "not-equals"
            check = {"type": kind, "value": "never said"}
            tests.append({"vars": {"m": text}, "assert": [check], "metadata": {"source": animal}})
    config = {"prompts": ["{{m}}"], "tests": tests}
    (folder / "promptfooconfig.yaml").write_text(json.dumps(config))
    (folder / "leastwise.toml").write_text("[bar]\npass_rate = 0.8\n[generation]\nmax_tokens = 4\n")
    return folder


def _said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any, str]:
    status = run(arguments)
    written = capsys.readouterr()
    return status, json.loads(written.out) if written.out else None, written.err


def test_examples_and_held_out_cases_share_no_source_and_the_way_back_works(
    suite: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = str(write_tiny_gguf(tmp_path / "base.gguf"))
    status, _, err = _said(capsys, "find", str(suite), "--models", model, "--exact", "--json")
    assert status == 0, err
    out = tmp_path / "data"
    asked = ("suites", "tuning-data", str(suite), "--from", "1", "--json")
    status, told, err = _said(capsys, *asked, "--out", str(out), "--held-out", "0.3")
    assert status == 0, err
    schema = shipped_resources() / "schemas" / "suites-tuning-data.schema.json"
    jsonschema.validate(told, json.loads(schema.read_text("utf-8")))
    chats = [json.loads(line) for line in (out / "train.jsonl").read_text("utf-8").splitlines()]
    held = load_suite(out / "held-out")
    assert told["examples"] == len(chats)
    assert told["held_out"] == len(held.cases) >= 6
    assert told["examples"] + told["held_out"] + told["skipped"] == 18
    learned = [chat["messages"][0]["content"] for chat in chats]
    judged = [case.turns[0].content for case in held.cases]
    assert {text.split()[0] for text in learned} & {text.split()[0] for text in judged} == set()
    assert not any(
        place >= len(learned) > twin
        for place, (twin, _) in near_duplicates(learned + judged).items()
    )
    assert {chat["messages"][-1]["role"] for chat in chats} == {"assistant"}
    assert not any(text.startswith("newt") for text in learned)
    assert held.bar.pass_rate == 0.8
    assert held.generation.max_tokens == 4
    status, _, err = _said(capsys, *asked, "--out", str(out))
    assert (status, "already" in err) == (2, True)
    again = tmp_path / "again"
    _said(capsys, *asked, "--out", str(again), "--held-out", "0.3")
    assert (again / "train.jsonl").read_bytes() == (out / "train.jsonl").read_bytes()

    adapter = write_lora_gguf(tmp_path / "tuned.gguf", size=0.5)
    back = ("find", str(out / "held-out"), "--models", model, "--lora", str(adapter), "--json")
    status, judged_again, err = _said(capsys, *back)
    assert status in (0, 1), err
    assert "tuned" in json.dumps(judged_again)
    (suite / "leastwise.toml").write_text("[bar]\npass_rate = 0.7\n")
    status, _, err = _said(capsys, *asked, "--out", str(tmp_path / "x"))
    assert (status, "another suite" in err) == (2, True)


def test_cases_that_share_anything_stand_together() -> None:
    def case(index: int, text: str, **more: Any) -> Case:
        return Case(index, (ChatTurn("user", text),), (), **more)

    cases = (
        case(0, "my parcel with the blue lamp never came to my house on monday morning"),
        case(1, "my parcel with the blue lamp never came to my house on monday evening"),
        case(2, "refund please", metadata={"source": "a"}),
        case(3, "cancel the order", metadata={"source": "a"}),
        case(4, "asked in one way", variables={"n": 1}),
        case(5, "and in quite another", variables={"n": 1}),
        case(6, "alone"),
    )
    assert sorted(case_clusters(cases)) == [[0, 1], [2, 3], [4, 5], [6]]
