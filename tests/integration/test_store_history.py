"""The history on a real file: what is kept comes back, also to another process's eyes."""

from __future__ import annotations

import dataclasses
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from leastwise.domain.candidates import Adapter, MemoryPlan
from leastwise.domain.errors import StoreFault
from leastwise.domain.messages import render
from leastwise.domain.suites import Bar, Generation
from leastwise.domain.verdicts import Verdict
from leastwise.store.history import History
from tests.integration import store_samples as samples

BOTH = (samples.candidate("a"), samples.candidate("b"))
A, B = (one.key for one in BOTH)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "home" / "leastwise.sqlite"


@pytest.fixture
def history(database: Path) -> Iterator[History]:
    with History.open(database) as opened:
        yield opened


def begin(history: History) -> int:
    return history.begin_run(samples.request(), BOTH, samples.computer(), samples.BUILD)


def test_a_hash_is_known_only_for_the_same_state_of_the_file(history: History) -> None:
    odd = Path("/models/\udcff odd.gguf")  # not UTF-8 on the disk
    history.keep_hash(odd, 10, 20, "f" * 64)
    assert history.known_hash(odd, 10, 20) == "f" * 64
    assert history.known_hash(odd, 11, 20) is None
    assert history.known_hash(odd, 10, 21) is None
    history.keep_hash(odd, 11, 21, "e" * 64)
    assert history.known_hash(odd, 11, 21) == "e" * 64
    assert history.known_hash(odd, 10, 20) is None


def test_a_plan_is_kept_and_replaced(history: History) -> None:
    assert history.known_plan("key") is None
    history.keep_plan("key", MemoryPlan(1, 2, 3, 4, 5, "dry-run"))
    history.keep_plan("key", MemoryPlan(6, 7, 8, 9, 10, "formula"))
    assert history.known_plan("key") == MemoryPlan(6, 7, 8, 9, 10, "formula")


def test_what_a_run_found_is_there_after_reopening(database: Path) -> None:
    loser = dataclasses.replace(
        samples.candidate_result("a", Verdict.FAILS), run=2, passed=0, interval=None
    )
    winner = samples.candidate_result("b")
    with History.open(database) as history:
        run_id = begin(history)
        for index in (0, 1):
            history.keep_case(run_id, A, samples.case_result(index, passed=False), None, 1.0)
        history.keep_verdict(run_id, loser)
        for index in range(5):
            history.keep_case(run_id, B, samples.case_result(index), samples.PEAK, 2.0)
        history.keep_verdict(run_id, winner)
        result = samples.ladder_result(run_id, loser, winner)
        history.finish_run(run_id, result)
    with History.open(database, read_only=True) as history:
        stored = history.run(run_id)
        assert stored is not None
        assert history.runs() == (stored.summary,)
        assert history.suite_of(run_id) == samples.suite()
    assert stored.summary.answer == "house-b (Q8_0)"
    assert (stored.summary.candidates, stored.summary.cases_run) == (2, 7)
    assert (stored.summary.finished, stored.summary.wall_s) == (True, 7.5)
    assert (stored.summary.suite_name, stored.summary.pass_rate) == ("Support", 0.8)
    assert (stored.bar, stored.cases) == (Bar(0.8), 5)
    assert stored.summary_message == result.summary
    first, second = stored.candidates
    assert (first.verdict, first.passed, first.run, first.interval) == (Verdict.FAILS, 0, 2, None)
    assert first.cases == tuple(samples.case_result(i, passed=False) for i in (0, 1))
    assert second.candidate == winner.candidate
    assert second.reason == winner.reason
    assert second.interval == winner.interval
    assert (second.probe, second.load_s) == (winner.probe, winner.load_s)
    assert (second.peak_memory, second.wall_s) == (winner.peak_memory, winner.wall_s)
    assert second.cases == tuple(samples.case_result(i) for i in range(5))


def test_an_interrupted_run_gives_back_all_that_resuming_needs(database: Path) -> None:
    finished = samples.candidate_result("a", Verdict.FAILS)
    probe = samples.candidate_result("b").probe
    assert probe is not None
    with History.open(database) as history:
        run_id = begin(history)
        history.keep_verdict(run_id, finished)
        history.keep_loaded(run_id, B, 0.5, samples.CHOSEN)
        history.keep_probe(run_id, B, probe)
        history.keep_case(run_id, B, samples.case_result(0), samples.PEAK, 1.0)
        history.keep_case(run_id, B, samples.case_result(3, passed=False), None, 1.5)
        history.interrupt_run(run_id, 6.0)
    with History.open(database) as history:
        found = history.open_run(samples.request(), tuple(reversed(BOTH)), samples.BUILD)
        assert found is not None
        assert (found.run_id, found.wall_s) == (run_id, 6.0)
        assert found.progress[A].result == finished
        going_on = found.progress[B]
        assert going_on.result is None
        assert (going_on.load_s, going_on.probe) == (0.5, probe)
        assert going_on.chosen == samples.CHOSEN
        assert (going_on.peak_memory, going_on.wall_s) == (samples.PEAK, 1.5)
        assert going_on.cases == {
            0: samples.case_result(0),
            3: samples.case_result(3, passed=False),
        }
        stored = history.run(run_id)
        assert stored is not None
        assert stored.candidates[1].verdict is None
        assert (stored.candidates[1].passed, stored.candidates[1].run) == (1, 2)
        assert not stored.summary.finished


def test_a_run_that_was_killed_has_spent_at_least_the_time_of_its_candidates(
    history: History,
) -> None:
    run_id = begin(history)
    history.keep_case(run_id, A, samples.case_result(0), None, 1.25)
    history.keep_case(run_id, B, samples.case_result(0), None, 2.0)
    found = history.open_run(samples.request(), BOTH, samples.BUILD)
    assert found is not None
    assert found.wall_s == 3.25
    assert history.runs()[0].wall_s == 3.25


def test_only_exactly_the_same_run_is_resumed(history: History) -> None:
    asked = samples.request()
    begin(history)
    newer = begin(history)
    same = history.open_run(asked, BOTH, samples.BUILD)
    assert same is not None
    assert same.run_id == newer
    others = [
        dataclasses.replace(asked, bar=Bar(0.9)),
        dataclasses.replace(asked, settings=dataclasses.replace(asked.settings, threads=1)),
        samples.request(samples.suite(sha256="6" * 64)),
        samples.request(samples.suite(cases=6)),
        samples.request(dataclasses.replace(asked.suite, generation=Generation(max_tokens=9))),
    ]
    for other in others:
        assert history.open_run(other, BOTH, samples.BUILD) is None
    assert history.open_run(asked, BOTH[:1], samples.BUILD) is None
    assert history.open_run(asked, BOTH, "b9999") is None


def test_an_unfinished_run_is_not_resumed_once_a_newer_one_has_the_answer(
    history: History,
) -> None:
    older, newer = begin(history), begin(history)
    history.keep_case(older, A, samples.case_result(0), None, 1.0)
    history.finish_run(newer, samples.ladder_result(newer))
    assert history.open_run(samples.request(), BOTH, samples.BUILD) is None
    newest = begin(history)
    found = history.open_run(samples.request(), BOTH, samples.BUILD)
    assert found is not None
    assert found.run_id == newest


def test_a_moved_model_resumes_and_its_verdict_has_the_new_path(history: History) -> None:
    run_id = begin(history)
    moved = dataclasses.replace(samples.model("a"), path="/elsewhere/a.gguf")
    there = dataclasses.replace(BOTH[0], model=moved)
    assert history.open_run(samples.request(), (there, BOTH[1]), samples.BUILD) is not None
    result = dataclasses.replace(samples.candidate_result("a"), candidate=there)
    history.keep_verdict(run_id, result)
    stored = history.run(run_id)
    assert stored is not None
    assert stored.candidates[0].candidate.model.path == "/elsewhere/a.gguf"


def test_broken_files_without_a_hash_each_keep_their_verdict(history: History) -> None:
    broken = [
        dataclasses.replace(
            samples.candidate(x), model=dataclasses.replace(samples.model(x), sha256="")
        )
        for x in "cd"
    ]
    run_id = history.begin_run(samples.request(), broken, samples.computer(), samples.BUILD)
    for passed, one in enumerate(broken):
        result = samples.candidate_result("c", Verdict.UNDECIDED)
        history.keep_verdict(run_id, dataclasses.replace(result, candidate=one, passed=passed))
    stored = history.run(run_id)
    assert stored is not None
    assert [(c.candidate.model.path, c.passed) for c in stored.candidates] == [
        ("/models/c.gguf", 0),
        ("/models/d.gguf", 1),
    ]


def test_two_files_of_the_same_content_do_not_mix(history: History) -> None:
    copied = dataclasses.replace(
        BOTH[0], model=dataclasses.replace(samples.model("a"), path="/models/copy.gguf")
    )
    both = (BOTH[0], copied)
    run_id = history.begin_run(samples.request(), both, samples.computer(), samples.BUILD)
    history.keep_case(run_id, A, samples.case_result(0), None, 1.0)
    first = samples.candidate_result("a")
    second = dataclasses.replace(first, candidate=copied, verdict=Verdict.NOT_NEEDED, wall_s=0.0)
    history.keep_verdict(run_id, second)
    history.keep_verdict(run_id, first)
    stored = history.run(run_id)
    assert stored is not None
    assert [(c.verdict, len(c.cases)) for c in stored.candidates] == [
        (Verdict.PASSES, 1),
        (Verdict.NOT_NEEDED, 0),
    ]
    found = history.open_run(samples.request(), both, samples.BUILD)
    assert found is not None
    assert found.progress[A].result == first


def test_one_model_with_other_settings_is_another_candidate(history: History) -> None:
    longer = dataclasses.replace(BOTH[0].settings, context_tokens=4096)
    adapted = dataclasses.replace(BOTH[0].settings, adapters=(Adapter("/a.gguf", 0.5, "9" * 64),))
    three = (BOTH[0], *(dataclasses.replace(BOTH[0], settings=s) for s in (longer, adapted)))
    run_id = history.begin_run(samples.request(), three, samples.computer(), samples.BUILD)
    for count, one in enumerate(three, start=1):
        for index in range(count):
            history.keep_case(run_id, one.key, samples.case_result(index), None, 1.0)
    found = history.open_run(samples.request(), three[::-1], samples.BUILD)
    assert found is not None
    assert [len(found.progress[one.key].cases) for one in three] == [1, 2, 3]
    assert history.open_run(samples.request(), three[:2], samples.BUILD) is None
    winner = dataclasses.replace(samples.candidate_result("a"), candidate=three[2])
    history.finish_run(run_id, samples.ladder_result(run_id, winner))
    assert history.runs()[0].answer == "house-a (Q8_0) + a x 0.5"


def test_a_case_is_never_kept_twice(history: History) -> None:
    run_id = begin(history)
    history.keep_case(run_id, A, samples.case_result(0), samples.PEAK, 1.0)
    with pytest.raises(sqlite3.IntegrityError):
        history.keep_case(run_id, A, samples.case_result(0, passed=False), None, 9.0)
    stored = history.run(run_id)
    assert stored is not None
    assert stored.candidates[0].cases == (samples.case_result(0),)
    assert stored.candidates[0].wall_s == 1.0


def test_the_suite_is_shown_as_it_was_when_its_files_have_changed(history: History) -> None:
    first = history.begin_run(
        samples.request(samples.suite(5)), BOTH, samples.computer(), samples.BUILD
    )
    second = history.begin_run(
        samples.request(samples.suite(6)), BOTH, samples.computer(), samples.BUILD
    )
    assert history.suite_of(first) == samples.suite(5)
    assert history.suite_of(second) == samples.suite(6)
    assert history.suite_of(99) is None


def test_one_computer_is_kept_once_whatever_memory_is_free(
    history: History, database: Path
) -> None:
    for free in (2**20, 2**21):
        history.begin_run(samples.request(), BOTH, samples.computer(free), samples.BUILD)
    other = dataclasses.replace(samples.computer(), logical_cores=64)
    history.begin_run(samples.request(), BOTH, other, samples.BUILD)
    connection = sqlite3.connect(database)
    rows = connection.execute("SELECT machine FROM runs ORDER BY id").fetchall()
    connection.close()
    assert rows == [(1,), (1,), (2,)]


def test_runs_are_listed_newest_first_up_to_the_limit(history: History) -> None:
    started = [begin(history) for _ in range(3)]
    assert [run.run_id for run in history.runs()] == started[::-1]
    assert [run.run_id for run in history.runs(limit=2)] == started[:0:-1]
    assert history.run(99) is None


def test_two_threads_write_and_a_third_reads(history: History) -> None:
    run_id = begin(history)
    failures: list[BaseException] = []

    def write(sha256: str) -> None:
        try:
            for index in range(40):
                history.keep_case(run_id, sha256, samples.case_result(index), None, float(index))
        except BaseException as error:
            failures.append(error)
            raise

    writers = [threading.Thread(target=write, args=[sha256]) for sha256 in (A, B)]
    for writer in writers:
        writer.start()
    seen = 0
    while any(writer.is_alive() for writer in writers):
        cases_run = history.runs()[0].cases_run
        assert cases_run >= seen
        seen = cases_run
    for writer in writers:
        writer.join()
    assert failures == []
    assert history.runs()[0].cases_run == 80


def test_a_reader_sees_what_is_written_after_it_opened(database: Path, history: History) -> None:
    run_id = begin(history)
    with History.open(database, read_only=True) as reader:
        assert reader.runs()[0].cases_run == 0
        history.keep_case(run_id, A, samples.case_result(0), None, 1.0)
        assert reader.runs()[0].cases_run == 1
        with pytest.raises(StoreFault) as caught:
            reader.interrupt_run(run_id, 1.0)
    assert caught.value.message.code == "store.read_only"
    assert str(database) in render(caught.value.message)


def test_a_reader_of_nothing_sees_an_empty_history_and_makes_no_file(tmp_path: Path) -> None:
    with History.open(tmp_path / "none" / "leastwise.sqlite", read_only=True) as reader:
        assert reader.read_only
        assert reader.runs() == ()
        reader.keep_plan("key", MemoryPlan(1, 2, 3, 4, 5))
        assert reader.known_plan("key") is None
    assert list(tmp_path.iterdir()) == []


def test_closing_twice_is_harmless(database: Path) -> None:
    history = History.open(database)
    history.close()
    history.close()
