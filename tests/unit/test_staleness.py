"""Whether an answer still holds: each thing that it rests on makes it stale, and says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from leastwise.domain.candidates import Adapter, RunSettings
from leastwise.domain.judging import JudgedBy, JudgeIdentity, Judges
from leastwise.domain.messages import render, say
from leastwise.domain.suites import Bar, Check, Generation, Suite
from leastwise.domain.tasks import Asked, Circumstances, Standing, StandingAnswer, Task
from leastwise.domain.verdicts import CandidateResult, Verdict
from leastwise.evals.staleness import files_of, stale_reasons
from leastwise.hub.model_files import kept_hash
from tests.integration import store_samples as samples

SUITE = replace(samples.suite(), bar=Bar(0.95, ttft_s=0.5))
SETTINGS = RunSettings(threads=2)
A, B, C = (f"/models/{letter}.gguf" for letter in "abc")
HASHES = {A: "a" * 64, B: "b" * 64, C: "c" * 64}


def standing(**changes: object) -> StandingAnswer:
    """A fails, B is the answer, C was not needed."""
    results = (
        samples.candidate_result("a", Verdict.FAILS),
        samples.candidate_result("b"),
        samples.candidate_result("c", Verdict.NOT_NEEDED),
    )
    plain = StandingAnswer(
        run_id=1,
        finished=datetime(2026, 1, 2, tzinfo=UTC),
        suite=replace(SUITE, cases=()),
        cases=5,
        bar=SUITE.bar,
        settings=SETTINGS,
        build="b1",
        asked=Asked("/suites/support", (A, B, C)),
        results=results,
        answer=results[1],
        summary=say("ladder.none_passes", count=1, best=0.5, bar=0.95),
        wall_s=1.0,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def reasons(
    then: StandingAnswer | None = None,
    suite: Suite = SUITE,
    hashes: Mapping[str, str | None] = HASHES,
    settings: RunSettings = SETTINGS,
    build: str = "b1",
) -> list[str]:
    now = Circumstances(suite, settings, build, hashes)
    return [render(one) for one in stale_reasons(then or standing(), SUITE, now)]


def test_nothing_changed_and_the_answer_holds() -> None:
    assert reasons() == []
    assert reasons(suite=replace(SUITE, sha256="9" * 64, description="Reworded")) == []


def test_new_gone_and_changed_cases_are_counted() -> None:
    more = samples.suite(17)
    assert reasons(suite=replace(SUITE, cases=more.cases)) == ["The suite has 12 new cases."]
    assert reasons(suite=replace(SUITE, cases=SUITE.cases[:4])) == ["1 case of the suite is gone."]
    stricter = tuple(replace(case, checks=(Check("contains", value="x"),)) for case in SUITE.cases)
    changed = (*stricter[:2], *SUITE.cases[2:])
    assert reasons(suite=replace(SUITE, cases=changed)) == ["2 cases have other checks."]
    other = replace(SUITE, cases=(*more.cases[5:7], *stricter[:1], *SUITE.cases[1:4]))
    assert reasons(suite=other) == [
        "The suite has 2 new cases.",
        "1 case of the suite is gone.",
        "1 case has other checks.",
    ]


def test_a_case_that_stands_twice_is_two_cases() -> None:
    twice = replace(SUITE, cases=(*SUITE.cases, SUITE.cases[0]))
    assert reasons(suite=twice) == ["The suite has 1 new case."]


def test_the_order_of_cases_and_of_keys_in_checks_does_not_matter() -> None:
    first = Check("is-json", value={"type": "object", "required": ["a"]})
    second = Check("is-json", value={"required": ["a"], "type": "object"})
    before = replace(SUITE, cases=tuple(replace(c, checks=(first,)) for c in SUITE.cases))
    after = tuple(replace(c, checks=(second,)) for c in SUITE.cases[::-1])
    now = Circumstances(replace(SUITE, cases=after), SETTINGS, "b1", HASHES)
    assert stale_reasons(standing(), before, now) == ()


def test_another_bar_says_both_and_an_own_bar_of_the_run_does_not_count() -> None:
    higher = replace(SUITE, bar=Bar(0.97, ttft_s=0.5))
    assert reasons(suite=higher) == ["The bar was 95 %, and is 97 %."]
    limited = replace(SUITE, bar=Bar(0.95, ttft_s=0.2))
    assert reasons(suite=limited) == ["The bar's limit of TTFT is another one now."]
    assert reasons(standing(bar=Bar(0.5))) == []


def test_other_ways_of_answering_settings_and_builds_are_named() -> None:
    longer = replace(SUITE, generation=Generation(max_tokens=9))
    (said,) = reasons(suite=longer)
    assert said.endswith("max_tokens 256 -> 9.")
    (said,) = reasons(settings=replace(SETTINGS, context_tokens=4096, kv_type_k="q8_0"))
    assert said.endswith("context_tokens 2048 -> 4096, kv_type_k f16 -> q8_0.")
    assert reasons(build="b2") == ["Another build of llama.cpp: it was b1, and is b2."]


@pytest.mark.parametrize(
    ("path", "found", "said"),
    [
        (B, None, "The file of house-b (Q8_0) is gone."),
        (B, "9" * 64, "The file of house-b (Q8_0) changed."),
        (B, "", "The file of house-b (Q8_0) was written since, and not read yet."),
        (A, "9" * 64, "The file of house-a (Q8_0) changed."),
    ],
)
def test_models_that_the_answer_rests_on(path: str, found: str | None, said: str) -> None:
    assert reasons(hashes={**HASHES, path: found}) == [said]


def test_a_smaller_one_that_is_gone_and_one_above_the_answer_do_not_matter() -> None:
    assert reasons(hashes={A: None, B: HASHES[B], C: "9" * 64}) == []
    assert files_of(standing()) == (A, B)


def test_an_adapter_counts_as_its_model_does() -> None:
    adapted = RunSettings(threads=2, adapters=(Adapter("/a/tuned.gguf", 1.0, "7" * 64),))
    winner = samples.candidate_result("b")
    winner = replace(winner, candidate=replace(winner.candidate, settings=adapted))
    then = standing(results=(winner,), answer=winner)
    assert files_of(then) == (B, "/a/tuned.gguf")
    same = {**HASHES, "/a/tuned.gguf": "7" * 64}
    assert reasons(then, hashes=same) == []
    assert reasons(then, hashes={**same, "/a/tuned.gguf": "8" * 64}) == [
        "The adapter tuned changed."
    ]
    assert reasons(then, hashes={**same, "/a/tuned.gguf": None}) == ["The adapter tuned is gone."]


def test_where_a_task_stands() -> None:
    failed: CandidateResult = samples.candidate_result("a", Verdict.FAILS)
    none = standing(results=(failed,), answer=None)
    undecided = replace(failed, verdict=Verdict.UNDECIDED)
    tasks = [
        Task("s", "/s", False),
        Task("s", "/s", False, standing()),
        Task("s", "/s", False, none),
        Task("s", "/s", False, standing(results=(undecided,), answer=None)),
    ]
    assert [task.standing for task in tasks] == [
        Standing.NOT_RUN,
        Standing.PASSES,
        Standing.NONE_PASSES,
        Standing.UNDECIDED,
    ]
    assert standing(bar=Bar(0.5)).margin == pytest.approx(0.3)
    assert (none.margin, none.nearest) == (None, failed)


def test_a_hash_is_known_only_without_reading_the_file(tmp_path: Path) -> None:
    class Memory:
        def known_hash(self, path: Path, *_state: int) -> str | None:
            return "5" * 64 if path.name == "known.gguf" else None

        def keep_hash(self, *_state: object) -> None:
            raise AssertionError

        def agreed_hash(self, *_state: object) -> str | None:
            return None

    for name in ("known.gguf", "other.gguf"):
        (tmp_path / name).write_bytes(b"GGUF")
    assert kept_hash(tmp_path / "known.gguf", Memory()) == "5" * 64
    assert kept_hash(tmp_path / "other.gguf", Memory()) == ""
    assert kept_hash(tmp_path / "known.gguf", None) == ""
    assert kept_hash(tmp_path / "gone.gguf", Memory()) is None


def test_a_judge_that_changed_or_is_gone_makes_what_it_judged_stale() -> None:
    judge = "/models/judge.gguf"
    by = JudgedBy(JudgeIdentity("large (Q8_0)", "d" * 64))
    asked = replace(standing().asked, judges=Judges(judge))
    judged = standing(asked=asked, judged_by=by)
    assert judge in files_of(judged)
    assert reasons(judged, hashes={**HASHES, judge: "d" * 64}) == []
    assert reasons(judged, hashes={**HASHES, judge: "e" * 64}) == [
        "The file of large (Q8_0), which judged, has changed."
    ]
    assert reasons(judged) == ["large (Q8_0), which judged, is gone."]
    cloud = JudgedBy(JudgeIdentity("there/large", "cloud:host/large"))
    named = replace(asked, judges=Judges("cloud:there"))
    assert reasons(standing(asked=named, judged_by=cloud)) == []
