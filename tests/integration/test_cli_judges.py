"""Judges from the command line: local and in the cloud, asked, agreed with, and never by chance."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from leastwise.cli.main import run
from leastwise.paths import shipped_resources, user_paths
from leastwise.statistics.agreement import cohens_kappa
from tests.e2e.command_line import Said
from tests.fixtures.local_cloud import LocalCloud, local_cloud
from tests.integration.cloud_samples import PRICES

JUDGE = str(Path(__file__).parents[2] / "models" / "house" / "triage-351k-Q8_0.gguf")
VARIABLE = "HERE_API_KEY"
CANARY = "canary-answer-1f2e"
CONFIG = """
prompts: ["Say {{x}}"]
tests:
  - id: alpha
    vars: {x: 1}
    assert: [{type: llm-rubric, value: it is kind, weight: 0}, {type: equals, value: never}]
  - vars: {x: 2}
    assert:
      - type: assert-set
        assert: [{type: not-llm-rubric, value: it is rude}, {type: contains, value: z}]
  - {vars: {x: 3}, assert: [{type: similar, value: three}]}
"""
Command = Callable[..., Said]


@pytest.fixture
def leastwise(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    monkeypatch.setenv("COLUMNS", "400")

    def told(*arguments: str) -> Said:
        status = run(arguments)
        out, err = capfd.readouterr()
        return Said(status, out, err)

    return told


@pytest.fixture
def suite(tmp_path: Path) -> str:
    folder = tmp_path / "kind"
    folder.mkdir()
    (folder / "promptfooconfig.yaml").write_text(CONFIG)
    return str(folder)


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch, leastwise: Command) -> Iterator[LocalCloud]:
    """A provider that says that everything passes, added and never confirmed."""
    monkeypatch.setenv(VARIABLE, "sk-canary")
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with local_cloud() as running:
        running.words = ('{"reason": "so it is", ', '"pass": true, "score": 0.9}')
        home = user_paths().home
        (home / "cloud").mkdir(parents=True, exist_ok=True)
        (home / "cloud" / "prices.toml").write_text(PRICES.format(host=f"127.0.0.1:{running.port}"))
        given = ("--address", running.address, "--model", "small-1", "--key-variable", VARIABLE)
        assert leastwise("cloud", "add", "here", *given).status == 0
        yield running


def document(said: Said, schema: str) -> dict[str, Any]:
    assert said.status == 0, said.err
    read: dict[str, Any] = json.loads(said.out)
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(read, json.loads(path.read_text(encoding="utf-8")))
    return read


def labels_file(folder: Path, *lines: object) -> str:
    path = folder / "labels.jsonl"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    return str(path)


LABELS = (
    {"case": "alpha", "output": f"Dear you {CANARY}", "pass": True},
    {"case": 0, "output": "Go away", "pass": False},
    {"case": 0, "output": "Dear all", "pass": True},
    {"case": 1, "output": "Hello", "pass": False},
    {"case": 2, "output": "Hello", "pass": False},
    {"case": 0, "output": "Hello"},
    {"case": 0, "output": "Hello", "pass": "yes"},
    {"case": 7, "output": "Hello", "pass": True},
)


def test_a_cloud_judge_is_asked_only_where_it_was_named_and_confirmed(
    cloud: LocalCloud, suite: str, tmp_path: Path, leastwise: Command
) -> None:
    answers = labels_file(tmp_path, *LABELS[:4])
    assert leastwise("suites", "grade", suite, answers).status == 0
    refused = leastwise("suites", "judge", suite, answers, "--judge", "cloud:here", "--json")
    assert (refused.status, refused.out) == (2, "")
    assert "127.0.0.1" in refused.err
    assert cloud.asked == []
    asking = ("suites", "judge", suite, labels_file(tmp_path, *LABELS), "--judge", "cloud:here")
    said = leastwise(*asking, "--send", "--json")
    found = document(said, "suites-judge")
    assert len(cloud.asked) == 4
    assert CANARY in json.dumps(cloud.asked[0].body)
    agreement = found["agreement"]
    counts = ("both_pass", "both_fail", "only_label_passes", "only_judge_passes", "undecided")
    assert [agreement[name] for name in counts] == [2, 1, 0, 1, 0]
    assert (agreement["labels"], agreement["agreed"]) == (4, 3)
    assert agreement["interval"] == pytest.approx([0.194, 0.994], abs=1e-3)
    assert agreement["kappa"] == pytest.approx(cohens_kappa(2, 1, 0, 1))
    (apart,) = found["disagreements"]
    assert (apart["line"], apart["case"], apart["label"], apart["judged"]) == (2, 0, False, True)
    assert "so it is" in apart["reason"]
    assert [one["line"] for one in found["faults"]] == [5, 6, 7, 8]
    assert found["judge"]["cloud"] is True
    again = leastwise(*asking)  # confirmed before, and kept: nothing is sent a second time
    assert again.status == 0
    assert len(cloud.asked) == 4
    assert "3 of 4 labelled answers" in again.out
    assert "not independent" in again.out
    for file in user_paths().home.rglob("*"):
        assert not file.is_file() or CANARY.encode() not in file.read_bytes()


def test_what_judging_costs_is_said_before_and_stands_with_the_run(
    cloud: LocalCloud, suite: str, leastwise: Command
) -> None:
    model = str(Path(JUDGE).with_name("triage-35k-Q8_0.gguf"))
    asking = ("find", suite, "--models", model, "--bar", "0.3", "--judge", "cloud:here")
    refused = leastwise(*asking)
    assert (refused.status, cloud.asked) == (2, [])
    said = leastwise(*asking, "--send", "--json")
    assert "Up to 2 questions go to here, with the answers of up to 1 candidate" in said.err
    read = json.loads(said.out)
    path = shipped_resources() / "schemas" / "find.schema.json"
    jsonschema.validate(read, json.loads(path.read_text(encoding="utf-8")))
    spent = read["judges"]["judge"]["spent"]
    assert spent["calls"] == len(cloud.asked) > 0
    assert spent["unknown"] == 0
    assert Decimal(spent["cost"]) > 0
    words = f"Questions to the judge: {spent['calls']}. They cost {spent['cost']} "
    assert words in said.err
    assert (
        document(leastwise("history", "show", "1", "--json"), "history-show")["judges"]
        == (read["judges"])
    )
    assert words in leastwise("history", "export", "1", "--to", "summary").out.replace("\\", "")


def test_a_judge_that_speaks_nonsense_counts_nowhere(
    cloud: LocalCloud, suite: str, tmp_path: Path, leastwise: Command
) -> None:
    cloud.words = ("I would ", "rather not.")
    answers = labels_file(tmp_path, *LABELS[:2])
    said = leastwise("suites", "judge", suite, answers, "--judge", "cloud:here", "--send", "--json")
    found = document(said, "suites-judge")
    assert found["agreement"]["labels"] == 0
    assert found["agreement"]["undecided"] == 2
    assert found["agreement"]["interval"] is None
    assert [one["judged"] for one in found["disagreements"]] == [None, None]


def test_a_local_judge_grades_and_its_agreement_stands_beside_its_verdicts(
    suite: str, tmp_path: Path, leastwise: Command
) -> None:
    checked = document(leastwise("suites", "check", suite, "--json"), "suites-check")
    assert checked["needs"] == {"judge": 2, "embedding": 1}
    assert "--embedding (in 1 case)" in leastwise("suites", "check", suite).out
    answers = labels_file(tmp_path, *LABELS[:4])
    graded = document(
        leastwise("suites", "grade", suite, answers, "--judge", JUDGE, "--json"), "suites-grade"
    )
    first = graded["cases"][0]["checks"][0]
    assert "The judge says" in first["reason"]
    assert leastwise("suites", "judge", suite, answers, "--judge", JUDGE).status == 0
    model = str(Path(JUDGE).with_name("triage-35k-Q8_0.gguf"))
    said = leastwise("find", suite, "--models", model, "--judge", JUDGE, "--json", "--bar", "0.3")
    judges = json.loads(said.out)["judges"]
    path = shipped_resources() / "schemas" / "find.schema.json"
    jsonschema.validate(json.loads(said.out), json.loads(path.read_text(encoding="utf-8")))
    assert judges["judge"]["name"] == "triage-351k (Q8_0)"
    assert judges["judge"]["agreement"]["labels"] == 4
    assert "This judge agreed with you on" in said.err
    shown = leastwise("history", "show", "1", "--json")
    assert document(shown, "history-show")["judges"] == judges
    for form, words in (("html", "This judge agreed with you on"), ("summary", "judged by")):
        assert words in leastwise("history", "export", "1", "--to", form).out
    exported = leastwise("history", "export", "1", "--to", "json")
    assert document(exported, "run-report")["judges"] == judges


@pytest.mark.parametrize(
    ("lines", "judge", "words"),
    [
        (LABELS[:1], "", "--judge"),
        (LABELS[4:], JUDGE, "no labelled answer"),
        (LABELS[:1], "nothing-is-called-this", "nothing-is-called-this"),
    ],
)
def test_what_cannot_be_measured_is_told(
    suite: str, tmp_path: Path, leastwise: Command, lines: Any, judge: str, words: str
) -> None:
    said = leastwise("suites", "judge", suite, labels_file(tmp_path, *lines), "--judge", judge)
    assert said.status == 2
    assert words in said.err


def test_a_suite_without_such_checks_has_nothing_to_judge(
    tmp_path: Path, leastwise: Command
) -> None:
    cases = tmp_path / "plain.jsonl"
    cases.write_text('{"prompt": "x", "expected": "y"}\n')
    said = leastwise("suites", "judge", str(cases), str(cases), "--judge", JUDGE)
    assert said.status == 2
    assert "llm-rubric" in said.err


@pytest.mark.parametrize(
    ("counts", "kappa"),
    [
        ((20, 15, 5, 10), 0.4),  # Cohen's own form: .7 agree, .5 by chance
        ((45, 15, 15, 25), 0.1304),
        ((0, 0, 3, 3), -1.0),
        ((5, 0, 0, 0), None),
        ((0, 0, 0, 0), None),
        ((3, 3, 0, 0), 1.0),
    ],
)
def test_kappa_is_agreement_beyond_chance(
    counts: tuple[int, int, int, int], kappa: float | None
) -> None:
    found = cohens_kappa(*counts)
    assert found == (None if kappa is None else pytest.approx(kappa, abs=1e-4))
