"""`leastwise history ...` over a history on the disk: its documents, words, files and statuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from leastwise.cli.main import run
from leastwise.paths import shipped_resources, user_paths
from leastwise.store.history import History
from tests.integration import store_samples as samples
from tests.integration.past_samples import add_run
from tests.unit.junit_schema import read_junit

Leastwise = Callable[..., tuple[int, str, str]]


@pytest.fixture
def leastwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Leastwise:
    """A command in this process, over five runs of the past."""
    monkeypatch.setenv("LEASTWISE_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("COLUMNS", "400")
    with History.open(user_paths().database) as history:
        add_run(history, "FF", "PFPPP", "PPPPP")
        add_run(history, "FF", "FFPPF", "PPPPP")
        add_run(history, "PPPPP", suite=samples.suite(5, sha256="7" * 64))
        add_run(history, "PP", finish=False)
        add_run(history, "FFFFF", names=("=evil\x1b[2J<b>",))

    def command(*arguments: str) -> tuple[int, str, str]:
        status = run(arguments)
        written = capsys.readouterr()
        return status, written.out, written.err

    return command


def _document(said: tuple[int, str, str], schema: str) -> dict[str, Any]:
    status, out, err = said
    assert status == 0, err
    document: dict[str, Any] = json.loads(out)
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(document, json.loads(path.read_text(encoding="utf-8")))
    return document


def _runs(said: tuple[int, str, str]) -> list[int]:
    return [run["run"] for run in _document(said, "history")["runs"]]


def test_the_list_is_searched_sieved_sorted_and_paged(leastwise: Leastwise) -> None:
    assert _runs(leastwise("history", "--json")) == [5, 4, 3, 2, 1]
    assert _runs(leastwise("history", "--search", "house-c", "--json")) == [2, 1]
    assert _runs(leastwise("history", "--state", "none", "--json")) == [5]
    assert _runs(leastwise("history", "--search", "none passes", "--json")) == [5]
    assert _runs(leastwise("history", "--search", "house-b fails today", "--json")) == [2, 1]
    assert _runs(leastwise("history", "--search", "stale", "--json")) == []
    assert _runs(leastwise("history", "--state", "interrupted", "--json")) == [4]
    assert _runs(leastwise("history", "--since", "2100-01-01", "--json")) == []
    assert _runs(leastwise("history", "--until", "2100-01-01", "--reverse", "--json"))[0] == 1
    page = _document(leastwise("history", "--limit", "2", "--offset", "1", "--json"), "history")
    assert (page["total"], [one["run"] for one in page["runs"]]) == (5, [4, 3])
    _, out, _ = leastwise("history", "--limit", "2")
    assert "2 of 5 runs." in out
    assert leastwise("history", "--search", "nothing-like-it")[1] == "No run like that.\n"
    assert leastwise("history", "--since", "yesterday")[0] == 2


def test_two_runs_are_compared(leastwise: Leastwise) -> None:
    found = _document(leastwise("history", "compare", "1", "2", "--json"), "history-compare")
    assert found["changed"] == []
    assert [one["changed"] for one in found["candidates"]] == [False, True, False]
    second = found["candidates"][1]
    assert (second["first_verdict"], second["second_verdict"]) == ("passes", "fails")
    assert (second["pairs"]["only_first"], second["pairs"]["only_second"]) == ([0, 4], [])
    status, out, _ = leastwise("history", "compare", "1", "2")
    assert status == 0
    assert "now fail: cases 1, 5" in out
    assert "Made under the same conditions." in out


def test_runs_of_different_suites_share_no_case(leastwise: Leastwise) -> None:
    found = _document(leastwise("history", "compare", "1", "3", "--json"), "history-compare")
    assert found["changed"] == ["suite"]
    assert found["candidates"][0]["pairs"] is None
    assert found["only_first"] == ["house-b (Q8_0)", "house-c (Q8_0)"]
    assert "Different between them: suite." in leastwise("history", "compare", "1", "3")[1]
    assert leastwise("history", "compare", "1", "77")[0] == 2


@pytest.mark.parametrize("form", ["html", "json", "promptfoo", "csv", "junit", "summary"])
def test_a_run_is_exported_into_a_file_and_to_stdout(
    leastwise: Leastwise, tmp_path: Path, form: str
) -> None:
    target = tmp_path / "report"
    status, out, err = leastwise("history", "export", "1", "--to", form, "--out", str(target))
    assert (status, out) == (0, "")
    assert str(target) in err
    assert [path.name for path in tmp_path.iterdir() if path.name != "data"] == ["report"]
    written = target.read_bytes().decode("utf-8-sig")
    assert "house-b" in written
    status, out, _ = leastwise("history", "export", "1", "--to", form)
    assert status == 0
    assert out.replace("\r\n", "\n") == written.replace("\r\n", "\n")
    if form == "json":
        _document((0, out, ""), "run-report")
    if form == "junit":
        read_junit(out)


def test_the_form_of_a_report_is_that_of_its_files_ending(
    leastwise: Leastwise, tmp_path: Path
) -> None:
    target = tmp_path / "report.xml"
    assert leastwise("history", "export", "1", "--out", str(target))[0] == 0
    read_junit(target.read_text(encoding="utf-8"))
    for wrong, words in (
        (("1",), "Name a form with --to"),
        (("one", "--out", "a.html"), "'one' is not a whole number"),
    ):
        status, _, err = leastwise("history", "export", *wrong)
        assert status == 2
        assert words in err


def test_a_strangers_name_reaches_no_terminal(leastwise: Leastwise) -> None:
    for form in ("html", "csv", "junit", "summary", "json"):
        status, out, _ = leastwise("history", "export", "5", "--to", form)
        assert status == 0
        assert "\x1b" not in out
    assert "\x1b" not in leastwise("history", "compare", "1", "5")[1]


def test_a_reference_of_another_run_is_held_against_it(leastwise: Leastwise) -> None:
    status, out, _ = leastwise("history", "export", "1", "--to", "json", "--reference", "2")
    reference = _document((status, out, ""), "run-report")["reference"]
    assert (reference["model"], reference["run"]) == ("house-c (Q8_0)", 2)
    assert [pair["second"][6] for pair in reference["pairs"]] == ["a", "b", "c"]
    for wrong, words in (("3", "of another suite"), ("4", "answered every case"), ("9", "no run")):
        status, _, err = leastwise("history", "export", "1", "--to", "json", "--reference", wrong)
        assert status == 2
        assert words in err


def test_what_cannot_be_written_is_said(leastwise: Leastwise, tmp_path: Path) -> None:
    missing = str(tmp_path / "no" / "report.html")
    status, _, err = leastwise("history", "export", "1", "--to", "html", "--out", missing)
    assert status == 2
    assert "No file can be written at" in err
    assert leastwise("history", "export", "77", "--to", "html")[0] == 2
    for report in (missing, str(tmp_path / "report.docx")):
        assert leastwise("find", "--report", report)[0] == 2
    said = leastwise("find", "--all", "--report", str(tmp_path / "report.html"))
    assert said[0] == 2
    assert "A report is of one run" in said[2]


def test_what_can_be_said_of_a_run_is_shown(leastwise: Leastwise) -> None:
    status, out, _ = leastwise("history", "show", "1", "--statistics")
    assert status == 0
    assert "The bar of 80 % lies inside this interval." in out
    assert "Model against model, on the same cases" in out
    said = leastwise("history", "show", "1", "--statistics", "--json")
    _document(said, "history-show")
    assert "Model against model" in said[2]


def test_runs_are_removed_after_a_word(leastwise: Leastwise) -> None:
    status, _, err = leastwise("history", "remove", "1")
    assert status == 2
    assert "Add --yes" in err
    removed = _document(
        leastwise("history", "remove", "1", "3", "1", "--yes", "--json"), "history-remove"
    )
    assert removed == {"removed": [1, 3]}
    assert _runs(leastwise("history", "--json")) == [5, 4, 2]
    assert leastwise("history", "remove", "1", "--yes")[0] == 2
