"""The JSON documents: their figures, and that each is what its shipped schema says."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import pytest

from leastwise.cli import documents, library_documents
from leastwise.cli.library_documents import list_document
from leastwise.domain.answers import ChoiceScore, TokenLogprob, WrittenAnswer
from leastwise.domain.candidates import Candidate, RunSettings
from leastwise.domain.history import RunSummary, StoredCandidate, StoredRun, SuiteListing
from leastwise.domain.json_value import JsonValue
from leastwise.domain.known_models import (
    Discovery,
    FileState,
    Imported,
    ImportedBy,
    KnownModel,
    Measured,
    MeasuredBench,
    MeasuredRehearsal,
    MeasuredRun,
    MeasuredTuning,
    ModelDetails,
    Moved,
    Place,
    PlaceKind,
    Removal,
    VerifiedFile,
)
from leastwise.domain.messages import say
from leastwise.domain.run_queries import RunPage
from leastwise.domain.suites import Bar, Check
from leastwise.domain.tasks import Asked, StandingAnswer, Task
from leastwise.domain.verdicts import Verdict
from leastwise.paths import Paths, shipped_resources
from leastwise.report.find_document import find_document
from leastwise.report.tasks_document import tasks_document
from tests.integration import store_samples as samples
from tests.unit import walk_samples

ISSUE_KEYS = [
    "model",
    "sha256",
    "file_bytes",
    "parameters",
    "verdict",
    "reason",
    "passed",
    "run",
    "cases",
    "interval",
    "suite_interval",
    "error_probability",
    "provisional",
    "reused",
    "reliability",
    "decode_tokens_per_s",
    "prefill_tokens_per_s",
    "ttft_s",
    "load_s",
    "peak_memory_bytes",
    "wall_s",
    "engine",
]


def _held_by_its_schema(name: str, document: Mapping[str, JsonValue]) -> None:
    text = (shipped_resources() / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8")
    schema = json.loads(text)
    validator = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    validator.check_schema(schema)
    validator.validate(json.loads(json.dumps(document, allow_nan=False)))


def test_find_has_exactly_the_promised_shape() -> None:
    document = find_document(walk_samples.ladder_result(), samples.computer())
    assert list(document) == [
        "suite",
        "bar",
        "stopping",
        "judges",
        "machine",
        "ladder",
        "answer",
        "reference",
        "wall_s",
        "verdict_after_s",
        "verdict_after_cases",
    ]
    ladder = document["ladder"]
    assert isinstance(ladder, list)
    assert [list(rung) for rung in ladder] == [ISSUE_KEYS] * 3
    assert document["answer"] == ladder[1]
    _held_by_its_schema("find", document)


def test_find_gives_the_probes_figures_and_null_where_nothing_was_measured() -> None:
    ladder = find_document(walk_samples.ladder_result(), samples.computer())["ladder"]
    assert isinstance(ladder, list)
    failed, passed, spared = ladder
    assert passed["decode_tokens_per_s"] == pytest.approx(40.0)
    assert passed["prefill_tokens_per_s"] == pytest.approx(2000.0)
    assert passed["ttft_s"] == pytest.approx(0.029)
    assert passed["peak_memory_bytes"] == samples.PEAK.total_bytes
    assert passed["interval"] == [0.2836, 0.9949]
    assert failed["interval"] is None
    measured = ["decode_tokens_per_s", "prefill_tokens_per_s", "ttft_s", "load_s"]
    assert [spared[key] for key in [*measured, "peak_memory_bytes", "interval"]] == [None] * 6
    assert spared["verdict"] == "not needed"


def test_find_without_an_answer_says_null() -> None:
    result = replace(walk_samples.ladder_result(), answer=None)
    document = find_document(result, samples.computer())
    assert document["answer"] is None
    _held_by_its_schema("find", document)


def _stored(*, finished: bool) -> StoredRun:
    summary = RunSummary(
        7,
        datetime(2026, 1, 2, 3, 4, tzinfo=UTC),
        "Support",
        "5" * 64,
        0.8,
        3,
        8,
        finished,
        "house-b" if finished else None,
        7.5,
    )
    found = [
        StoredCandidate(
            one.candidate,
            one.verdict if finished else None,
            one.reason if finished else None,
            one.passed,
            one.run,
            one.interval,
            one.probe,
            one.load_s,
            one.peak_memory,
            one.wall_s,
            (samples.case_result(0), samples.case_result(1, passed=False)),
        )
        for one in walk_samples.results()
    ]
    said = say("ladder.none_passes", count=3, best=0.5, bar=0.8) if finished else None
    return StoredRun(summary, Bar(0.8, ttft_s=1.0), 5, tuple(found), said)


@pytest.mark.parametrize("finished", [True, False])
@pytest.mark.parametrize("with_cases", [True, False])
def test_a_past_run_is_shown_with_or_without_its_cases(finished: bool, with_cases: bool) -> None:
    document = documents.stored_run_document(_stored(finished=finished), with_cases=with_cases)
    ladder = document["ladder"]
    assert isinstance(ladder, list)
    assert all(("case_results" in rung) is with_cases for rung in ladder)
    _held_by_its_schema("history-show", document)


def test_the_other_documents_are_held_by_their_schemas(tmp_path: Path) -> None:
    written = WrittenAnswer(
        samples.case_result(0).answer,
        None,
        samples.CHOSEN,
        truncated_tokens=3,
        logprobs=(TokenLogprob(7, "a", -0.5, ((7, "a", -0.5), (8, "b", -1.5))),),
        scores=(ChoiceScore("a", -0.25),),
    )
    broken = replace(
        samples.candidate("a"), plan=None, fault=say("model.not_gguf", path="/models/a.gguf")
    )
    sound = samples.candidate("b")
    held = {
        "history": documents.history_document(RunPage(1, (_stored(finished=False).summary,))),
        "machine": documents.computer_document(samples.computer(), Paths(tmp_path)),
        "models-list": list_document([(sound, known(sound)), (broken, known(broken))]),
        "run": documents.run_document(written, "house"),
        "suites-list": documents.suites_document([SuiteListing("s", tmp_path, shipped=True)]),
        "suites-check": documents.suite_document(samples.suite()),
    }
    for name, document in held.items():
        _held_by_its_schema(name, document)


def test_tasks_are_held_by_their_schema() -> None:
    answer = replace(samples.candidate_result("b"), candidate=samples.candidate("b"))
    failed = samples.candidate_result("a", Verdict.FAILS)
    found = StandingAnswer(
        3,
        datetime(2026, 1, 2, tzinfo=UTC),
        samples.suite(),
        5,
        Bar(0.8),
        RunSettings(),
        "b1",
        Asked("/suites/support", ("/models/b.gguf",)),
        (failed, answer),
        answer,
        say("candidate.not_needed"),
        1.0,
    )
    none = replace(found, results=(failed,), answer=None)
    stale = (say("stale.cases_new", count=12),)
    tasks = [
        Task("a", "/a", True, found, stale),
        Task("b", "/b", False, none, ()),
        Task("c", "/c", False),
        Task("d", "/d", False, found, (), say("task.suite_gone", path="/d")),
    ]
    document = tasks_document(tasks)
    _held_by_its_schema("tasks", document)
    written = document["tasks"]
    assert isinstance(written, list)
    assert [one["stale"] for one in written] == [True, False, None, None]
    assert written[0]["why"] == ["The suite has 12 new cases."]
    assert written[0]["margin"] == pytest.approx(0.0)
    assert written[1]["nearest"]["model"] == failed.candidate.name


def known(candidate: Candidate) -> KnownModel:
    """The model of a candidate, which lies in one place."""
    file = candidate.model
    place = Place(PlaceKind.OLLAMA, (file.path,), "tiny:latest", claimed_sha256=file.sha256)
    return KnownModel(candidate.name, file.sha256, (place,), 9, 8, file, candidate.fault)


def test_the_librarys_documents_are_held_by_their_schemas() -> None:
    model = known(samples.candidate("b"))
    unread = replace(model, sha256="", file=None, fault=say("model.missing", path="/b"))
    measured = Measured(
        (MeasuredRun(3, "2026-01-02", "Support", False, "", None, None),),
        (MeasuredBench(1, "2026-01-02", True),),
        (MeasuredTuning("b1", "2026-01-02", {"threads": 2}),),
        (MeasuredRehearsal("b1", 10.0, 100.0),),
    )
    removal = Removal("b", model.places, (), 7, (say("library.depends_tuned"),))
    file = VerifiedFile("b", "/b", FileState.MISSING, fault=say("model.missing", path="/b"))
    held = {
        "models-show": library_documents.show_document(
            ModelDetails(model, {"a.b": (1, 2.5), "c": "x"}, measured)
        ),
        "models-discover": library_documents.discovery_document(
            Discovery((model, unread), 1, ("/gone",), ((PlaceKind.OLLAMA, "/o"),))
        ),
        "models-look": library_documents.look_document(model.places),
        "models-import": library_documents.imported_document(
            Imported("b", "b" * 64, "/s/b", ("/s/b/b.gguf",), ImportedBy.HARD_LINK)
        ),
        "models-verify": library_documents.verified_document([file]),
        "models-remove": library_documents.removal_document(removal, done=True),
        "models-move": library_documents.moved_document(Moved("/s", 1, 9, ("/old/x",))),
    }
    for name, document in held.items():
        _held_by_its_schema(name, document)


def test_a_suites_unsupported_checks_are_named_and_counted() -> None:
    suite = samples.suite(3)
    foreign = Check("javascript", unsupported="javascript")
    cases = tuple(replace(c, checks=(*c.checks, foreign)) for c in suite.cases[:2])
    document = documents.suite_document(replace(suite, cases=(*cases, suite.cases[2])))
    assert document["unsupported"] == {"javascript": 2}
    assert document["checks"] == {"equals": 3, "javascript": 2}
