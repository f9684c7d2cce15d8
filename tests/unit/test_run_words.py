"""What is typed into the history's search: names, verdicts and times, told apart."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from leastwise.domain.run_queries import RunQuery
from leastwise.domain.run_words import RunWord, Term, read_terms

NOW = datetime(2026, 11, 26, 20, 15).astimezone()


def _day(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day).astimezone()


def test_verdicts_names_and_phrases_are_told_apart() -> None:
    found = read_terms("House-A  NONE Passes none fails", NOW)
    assert found == (
        Term("House-A"),
        Term("NONE Passes", RunWord.NONE_PASSES),
        Term("none"),
        Term("fails", RunWord.FAILS),
    )
    assert read_terms("", NOW) == ()


def test_what_stands_in_quotes_is_part_of_a_name() -> None:
    assert read_terms('"none passes" passes ""', NOW) == (
        Term("none passes"),
        Term("passes", RunWord.PASSES),
    )
    assert read_terms('none "passes', NOW)[1] == Term('"passes')
    assert read_terms('none "x" passes', NOW)[0] == Term("none")


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("2026", _day(2026, 1, 1), _day(2027, 1, 1)),
        ("2026-12", _day(2026, 12, 1), _day(2027, 1, 1)),
        ("2028-02", _day(2028, 2, 1), _day(2028, 3, 1)),
        ("2026-11-26", _day(2026, 11, 26), _day(2026, 11, 27)),
        ("today", _day(2026, 11, 26), _day(2026, 11, 27)),
        ("Yesterday", _day(2026, 11, 25), _day(2026, 11, 26)),
        ("last week", _day(2026, 11, 19), _day(2026, 11, 27)),
        ("last month", _day(2026, 10, 27), _day(2026, 11, 27)),
    ],
)
def test_times_are_days_of_this_computer(text: str, since: datetime, until: datetime) -> None:
    (term,) = read_terms(text, NOW)
    assert (term.since, term.until) == (since, until)


@pytest.mark.parametrize("text", ["2026-13", "2026-02-30", "0000", "9999", "20261", "2026-1"])
def test_what_is_no_date_is_part_of_a_name(text: str) -> None:
    (term,) = read_terms(text, NOW)
    assert term.since is None
    assert term.text == text


def test_the_users_own_words_stand_beside_the_english_ones() -> None:
    spoken = {"keines besteht": RunWord.NONE_PASSES, "la semaine derni\u00e8re": RunWord.LAST_WEEK}
    found = read_terms("Keines Besteht la semaine DERNI\u00c8RE stale", NOW, spoken)
    assert [term.word for term in found] == [
        RunWord.NONE_PASSES,
        RunWord.LAST_WEEK,
        RunWord.STALE,
    ]
    assert found[1].until == found[1].since + timedelta(days=8)  # type: ignore[operator]


def test_whether_stale_answers_are_asked_for() -> None:
    assert RunQuery("house stale").asks_stale
    assert not RunQuery('house "stale"').asks_stale
