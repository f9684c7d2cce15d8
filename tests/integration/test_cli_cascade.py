"""`leastwise cascade` over a history on the disk: its document, its words, its refusals."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from leastwise.cli.main import run
from leastwise.paths import shipped_resources, user_paths
from leastwise.store.history import History
from tests.integration import store_samples as samples
from tests.integration.cascade_samples import add_runs
from tests.integration.past_samples import add_run

Leastwise = Callable[..., tuple[int, str, str]]


@pytest.fixture
def leastwise(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Leastwise:
    """A command in this process."""
    monkeypatch.setenv("COLUMNS", "200")

    def command(*arguments: str) -> tuple[int, str, str]:
        status = run(arguments)
        written = capsys.readouterr()
        return status, written.out, written.err

    return command


def test_it_says_what_it_would_save(leastwise: Leastwise) -> None:
    with History.open(user_paths().database) as history:
        add_runs(history)
    status, out, err = leastwise("cascade", "1", "--reference", "2", "--json")
    assert status == 0, err
    document = json.loads(out)
    schema = shipped_resources() / "schemas" / "cascade.schema.json"
    jsonschema.validate(document, json.loads(Path(schema).read_text(encoding="utf-8")))
    assert (document["local"], document["remote"]) == ("local (Q8_0)", "large (Q8_0)")
    assert (document["cases"], document["left_out"]) == (60, 0)
    assert document["beats_random"]
    assert document["currency"] == "USD"
    kept = 1 - document["share_sent"]
    assert float(document["saved_per_1000"]) == pytest.approx(0.4 * kept)
    status, out, _ = leastwise("cascade", "1", "--reference", "2")
    assert status == 0
    assert "Sending as many at random does worse" in out
    assert "saves 0.3 USD" in out
    assert "unsure first" in out


def test_what_cannot_be_simulated_is_said(leastwise: Leastwise) -> None:
    with History.open(user_paths().database) as history:
        add_runs(history, sure=False)
        add_run(history, "PPPPP", suite=samples.suite(5, sha256="7" * 64))
    for arguments, words in (
        (("1", "--reference", "2"), "--fresh"),
        (("1", "--reference", "3"), "Run 3 is of another suite"),
        (("1", "--reference", "9"), "no run number 9"),
        (("1", "--reference", "2", "--model", "x\x1b"), "does not name one model of run 1"),
        (("3", "--reference", "3"), "at least 20 cases"),
    ):
        status, out, err = leastwise("cascade", *arguments)
        assert (status, out) == (2, ""), arguments
        assert words in err
        assert "\x1b" not in err
