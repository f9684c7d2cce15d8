"""Past runs on a real file: found by words, page by page, followed over time, removed whole."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from leastwise.domain.errors import BadInput, StoreFault
from leastwise.domain.run_queries import RunOrder, RunQuery, RunState
from leastwise.store import schema
from leastwise.store.database import Database
from leastwise.store.history import History
from leastwise.store.run_index import index_all_runs
from tests.integration import store_samples as samples
from tests.integration.past_samples import add_run

TRIAGE = replace(samples.suite(sha256="6" * 64), name="Störung & Triage \u0130")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "leastwise.sqlite"


@pytest.fixture
def history(database: Path) -> Iterator[History]:
    with History.open(database) as opened:
        yield opened


def _ids(history: History, **asked: object) -> list[int]:
    page = history.past.search(RunQuery(**asked))  # type: ignore[arg-type]
    return [run.run_id for run in page.runs]


def test_runs_are_found_by_words_of_suite_models_and_answer(history: History) -> None:
    add_run(history, "FF", "PPPPP")
    add_run(history, "PPPPP", names=("ÜBER-Model \udcff",), suite=TRIAGE)
    add_run(history, "FFFFF", bar=0.5)
    assert _ids(history) == [3, 2, 1]
    assert _ids(history, text="house-b") == [1]
    assert _ids(history, text="STÖRUNG über") == [2]
    assert _ids(history, text="support house-a") == [3, 1]
    assert _ids(history, text="n") == [2]
    assert _ids(history, text="%") == []
    assert _ids(history, text="' OR 1=1 --") == []
    assert _ids(history, suite_name="störung & triage \u0130") == [2]


def test_runs_are_found_by_verdicts_and_dates(history: History) -> None:
    add_run(history, "FF", "PPPPP")
    add_run(history, "FFFFF", suite=TRIAGE)
    add_run(history, "PP", finish=False)
    add_run(history, "PPPPP", names=("it passes (Q8_0)",))
    assert _ids(history, text="passes") == [4, 1]
    assert _ids(history, text="none passes") == [2]
    assert _ids(history, text="fails") == [2, 1]
    assert _ids(history, text="fails house-b") == [1]
    assert _ids(history, text="interrupted") == [3]
    assert _ids(history, text="undecided") == []
    assert _ids(history, text='"it passes"') == [4]
    assert _ids(history, text="stale", stale=(2, 99)) == [2]
    assert _ids(history, text="stale") == []
    today = datetime.now().astimezone()
    for written in ("%Y", "%Y-%m", "%Y-%m-%d"):
        assert _ids(history, text=f"{today:{written}} none passes") == [2]
    assert _ids(history, text="today fails") == [2, 1]
    assert _ids(history, text="2019-03") == []
    assert _ids(history, text="yesterday") == []
    with pytest.raises(BadInput, match="too_many_words"):
        _ids(history, text="a " * 101)


def test_an_undecided_model_is_found(history: History, database: Path) -> None:
    add_run(history, "PPPPP")
    run_id = add_run(history, "FFFFF")
    history.close()
    with closing(sqlite3.connect(database)) as raw, raw:
        raw.execute("UPDATE run_candidates SET verdict = 'undecided' WHERE run = ?", [run_id])
    with History.open(database) as again:
        assert _ids(again, text="undecided") == [run_id]
        assert _ids(again, text="fails") == []


@pytest.mark.parametrize(
    "runs", [pytest.param(100_000, marks=pytest.mark.campaign), 2_000], ids=["100,000", "2,000"]
)
def test_a_long_history_is_searched_as_a_whole(
    history: History, database: Path, runs: int, record_property: Callable[[str, object], None]
) -> None:
    add_run(history, "FF", "PPPPP")
    history.close()
    with closing(sqlite3.connect(database)) as raw, raw:
        _multiply(raw, runs)
    with History.open(database) as again:
        for text, found in (
            ("fails", runs),
            ("passes house-b", runs),
            ("none passes", 0),
            ("stale fails", 0),
            ("1998", 0),
            ("1999-07", runs - 1),
        ):
            began = time.process_time()
            total = again.past.search(RunQuery(text=text)).total
            record_property(f"{text}: processor s", time.process_time() - began)
            assert total == found


def _multiply(raw: sqlite3.Connection, runs: int) -> None:
    """Copies of run 1 in July 1999, so that there are `runs` of them."""
    for table, own in (("runs", "id"), ("run_index", "run"), ("run_candidates", "run")):
        names = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
        kept = [name for name in names if name not in (own, "id")]
        taken = ["'1999-07-02T00:00:00+00:00'" if name == "started" else name for name in kept]
        if table == "runs":
            taken = ["NULL" if name == "answer" else name for name in taken]
        raw.execute(
            f"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            f" INSERT INTO {table} ({', '.join([own, *kept])})"
            f" SELECT n.i, {', '.join(taken)} FROM n, {table} WHERE {table}.{own} = 1",
            [runs],
        )


def test_runs_are_sieved_by_how_they_ended_and_when(history: History) -> None:
    add_run(history, "PPPPP")
    add_run(history, "FFFFF")
    add_run(history, "PP", finish=False)
    assert [_ids(history, state=state) for state in RunState] == [[1], [2], [3], []]
    now, hour = datetime.now(UTC), timedelta(hours=1)
    assert _ids(history, since=now - hour, until=now + hour) == [
        3,
        2,
        1,
    ]
    assert _ids(history, since=now + hour) == []
    assert _ids(history, until=now - hour) == []


def test_pages_are_sorted_and_complete(history: History) -> None:
    for number in range(5):
        add_run(history, *["P" * 5] * (1 + number % 2), bar=0.2 + 0.2 * (number % 3))
    whole = _ids(history, order=RunOrder.BAR)
    assert whole == [3, 5, 2, 4, 1]
    pages = [
        history.past.search(RunQuery(order=RunOrder.BAR, offset=offset, limit=2))
        for offset in (0, 2, 4, 6)
    ]
    assert [run.run_id for page in pages for run in page.runs] == whole
    assert {page.total for page in pages} == {5}
    assert _ids(history, order=RunOrder.MODELS, descending=False) == [1, 3, 5, 2, 4]
    for order in RunOrder:
        assert sorted(_ids(history, order=order)) == [1, 2, 3, 4, 5]
    assert pages[0].runs[0] == history.run(3).summary  # type: ignore[union-attr]


def test_a_suite_is_followed_over_time_whatever_became_of_its_cases(history: History) -> None:
    add_run(history, "PPPPF", bar=0.8)
    add_run(history, "FFFFF", suite=samples.suite(5, sha256="7" * 64))
    add_run(history, "PPP", finish=False)
    add_run(history, "PPPP", bar=0.8)
    add_run(history, "PPPPP", suite=TRIAGE)
    found = history.past.moments("support")
    assert [one.run_id for one in found] == [1, 2, 4]
    assert [one.answer for one in found] == ["house-a (Q8_0)", None, "house-a (Q8_0)"]
    assert [one.pass_rate for one in found] == [0.8, None, None]
    assert [one.memory_bytes for one in found] == [9_000_000, None, 9_000_000]
    assert [one.suite_sha256[0] for one in found] == ["5", "7", "5"]


def test_a_removed_run_leaves_nothing_behind(history: History, database: Path) -> None:
    kept = add_run(history, "PPPPP")
    gone = add_run(history, "PPPPP", "F", suite=TRIAGE)
    history.past.remove([gone])
    assert _ids(history) == [kept]
    assert history.run(gone) is None
    with closing(sqlite3.connect(database)) as raw:
        counts = {
            table: raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("runs", "run_candidates", "case_results", "run_index", "suites")
        }
    assert counts == {
        "runs": 1, "run_candidates": 1, "case_results": 5, "run_index": 1, "suites": 1,
    }  # fmt: skip
    assert history.suite_of(kept) == samples.suite()


def test_all_are_removed_or_none(history: History) -> None:
    run_id = add_run(history, "PPPPP")
    with pytest.raises(BadInput) as refused:
        history.past.remove([run_id, 99])
    assert refused.value.message.code == "store.no_run"
    assert _ids(history) == [run_id]


def test_a_run_that_is_being_made_is_not_removed(database: Path) -> None:
    candidates = [samples.candidate("a")]
    with History.open(database) as history:
        run_id = history.begin_run(samples.request(), candidates, samples.computer(), samples.BUILD)
        with pytest.raises(BadInput) as refused:
            history.past.remove([run_id])
        assert refused.value.message.code == "store.run_under_way"
        history.interrupt_run(run_id, 1.0)
        history.keep_loaded(run_id, candidates[0].key, 0.5, samples.CHOSEN)  # taken up again
        with pytest.raises(BadInput):
            history.past.remove([run_id])
    with History.open(database, read_only=True) as reader, pytest.raises(StoreFault):
        reader.past.remove([run_id])
    with History.open(database) as history:
        history.past.remove([run_id])
        assert _ids(history) == []


def test_runs_of_an_older_database_are_found_too(history: History, database: Path) -> None:
    add_run(history, "FF", "PPPPP", suite=TRIAGE)
    add_run(history, "PP", finish=False)
    history.close()
    with closing(Database(sqlite3.connect(database))) as raw:
        before = list(raw.query("SELECT * FROM run_index"))
        raw.execute("DELETE FROM run_index")
        index_all_runs(raw)
        raw.conn.commit()
        assert list(raw.query("SELECT * FROM run_index")) == before
    assert "index_all_runs" in schema.run_index.__code__.co_names


def test_what_a_run_was_made_under_comes_back(history: History) -> None:
    stored = history.run(add_run(history, "PPPPP"))
    assert stored is not None
    assert stored.origin is not None
    assert stored.origin.build == samples.BUILD
    assert stored.origin.computer == samples.computer()
    assert stored.origin.settings == samples.request().settings
    assert stored.origin.generation == samples.suite().generation
