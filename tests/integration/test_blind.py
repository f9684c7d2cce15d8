"""Blind comparisons: sides and order by lot, votes kept at once, names only in the end."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from leastwise.cli.main import run
from leastwise.core import Core
from leastwise.domain.blind import BlindResult, BlindSide, BlindTask, Choice
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import render
from leastwise.domain.verdicts import CaseResult
from leastwise.paths import shipped_resources, user_paths
from leastwise.settings import Settings
from leastwise.statistics.blind import blind_pairs, blind_words, counted
from leastwise.store.history import History
from tests.integration import store_samples as samples
from tests.integration.cascade_samples import CASES, add_runs
from tests.integration.past_samples import add_run

LOCAL, LARGE = BlindSide(1), BlindSide(2)


@pytest.fixture
def core() -> Iterator[Core]:
    """A core over two runs of one suite, whose models never answer alike."""
    with History.open(user_paths().database) as history:
        add_runs(history)
    with Core(user_paths(), Settings()) as made:
        yield made


def _case(index: int, text: str) -> CaseResult:
    from dataclasses import replace

    case = samples.case_result(index)
    return replace(case, answer=replace(case.answer, text=text))


def test_sides_and_order_are_by_lot_and_the_same_for_a_seed() -> None:
    first = [_case(i, f"a{i}") for i in range(200)]
    second = [_case(i, f"b{i}" if i % 10 else f" a{i} ") for i in range(190)]
    pairs, same = blind_pairs(first, second, 7)
    assert (len(pairs), same) == (171, 19)
    assert blind_pairs(first, second, 7) == (pairs, same)
    assert blind_pairs(first, second, 8)[0] != pairs
    turned = sum(pair.turned for pair in pairs)
    assert 55 < turned < 116  # 8 in a billion lie outside for a fair coin
    assert [pair.case_index for pair in pairs] != sorted(pair.case_index for pair in pairs)
    for pair in pairs:
        ours = pair.right if pair.turned else pair.left
        assert ours == f"a{pair.case_index}"
        assert pair.choice(Choice.SECOND if pair.turned else Choice.FIRST) is Choice.FIRST
        assert pair.choice(Choice.TIE) is Choice.TIE


def test_votes_outlive_the_process_and_go_on(core: Core) -> None:
    task = core.blind.begin(LOCAL, LARGE)
    assert len(task.left) == CASES
    expected: dict[int, Choice] = {}
    for pair in task.pairs[:10]:
        likes_large = Choice.FIRST if pair.left.startswith("large") else Choice.SECOND
        task = core.blind.vote(task, pair.case_index, likes_large)
        expected[pair.case_index] = Choice.SECOND
    core.close()
    with Core(user_paths(), Settings()) as again:
        found = again.blind.begin(LOCAL, LARGE)
        assert (found.number, found.pairs, found.votes) == (task.number, task.pairs, expected)
        assert found.left == task.pairs[10:]
        other = again.blind.begin(LOCAL, LARGE, anew=True)
        assert other.number != task.number
        assert other.votes == {}
        result = again.blind.reveal(found)
        assert (result.first_votes, result.second_votes) == (0, 10)
        assert result.interval == pytest.approx((0, 0.3085), abs=1e-4)  # of 0 in 10
        assert result.p_value == pytest.approx(2 / 1024)
        words = render(blind_words(result))
        assert words.startswith("large (Q8_0) was preferred 10 times and local (Q8_0) 0 times")
        assert "(69.1 % to 100 %)" in words
        with pytest.raises(BadInput, match="closed"):
            again.blind.vote(found, task.pairs[11].case_index, Choice.TIE)


def test_ties_and_skips_decide_nothing() -> None:
    votes = dict(enumerate([Choice.TIE] * 5 + [Choice.SKIP] * 3))
    task = BlindTask(1, "a", "b", 0, (), 2, votes)
    result = counted(task)
    assert (result.share, result.interval, result.p_value) == (None, None, None)
    assert (result.ties, result.skipped) == (5, 3)
    assert "nothing can be said" in render(blind_words(result))
    even: BlindResult = counted(BlindTask(1, "a", "b", 0, (), 0, {1: Choice.FIRST}))
    assert even.p_value == 1
    assert "That may be chance" in render(blind_words(even))


def test_what_cannot_be_compared_is_said(core: Core) -> None:
    with pytest.raises(BadInput, match="same_model"):
        core.blind.begin(LOCAL, LOCAL)
    with pytest.raises(BadInput, match="no_run"):
        core.blind.begin(LOCAL, BlindSide(9))
    with pytest.raises(BadInput, match="which_model"):
        core.blind.begin(LOCAL, BlindSide(2, "no such"))
    task = core.blind.begin(LOCAL, LARGE)
    with pytest.raises(BadInput, match="unknown"):
        core.blind.vote(task, 999, Choice.TIE)
    core.past.remove([2])
    with pytest.raises(BadInput, match="no_run"):
        core.blind.begin(LOCAL, LARGE)
    with pytest.raises(BadInput, match="unknown"):
        core.blind.vote(task, task.pairs[0].case_index, Choice.TIE)


def test_alike_answers_are_not_asked_about() -> None:
    with History.open(user_paths().database) as history:
        add_run(history, "PPPPP", "PPPPP")
    with Core(user_paths(), Settings()) as core:
        run_1 = core.stored_run(1)
        names = [one.candidate.name for one in run_1.candidates]
        with pytest.raises(BadInput, match="nothing_differs"):
            core.blind.begin(BlindSide(1, names[0]), BlindSide(1, names[1]))


def test_the_terminal_asks_keeps_and_reveals(
    core: Core, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    core.close()
    asked = ("blind", "1", "local", "large", "--other-run", "2")
    monkeypatch.setattr(sys, "stdin", io.StringIO("1\nx\n2\n=\ns\nq\n"))
    assert run(asked) == 0
    written = capsys.readouterr()
    assert written.out.count("--- Answer 1") == 5
    assert "4 votes are kept, 56 pairs are left" in written.err
    assert "local (Q8_0)" not in written.out + written.err
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert run([*asked, "--reveal", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    schema = shipped_resources() / "schemas" / "blind.schema.json"
    jsonschema.validate(document, json.loads(Path(schema).read_text(encoding="utf-8")))
    assert (document["first_votes"] + document["second_votes"], document["left"]) == (2, 56)
    assert (document["ties"], document["skipped"]) == (1, 1)
    assert run([*asked, "--json"]) == 2
