"""What the Playground keeps, on a real database: found by its words, marked, deleted, exported."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leastwise.domain.errors import BadInput
from leastwise.domain.measures import PeakMemory
from leastwise.domain.messages import say
from leastwise.domain.playground import (
    ColumnKind,
    ColumnModel,
    ContextUse,
    EntryQuery,
    PlayAnswer,
    PlayEntry,
    PlayMeasures,
    PlayRequest,
)
from leastwise.domain.suites import ChatTurn, Generation
from leastwise.paths import shipped_resources
from leastwise.playground.exporting import export_entries
from leastwise.playground.reopening import reopened
from leastwise.store.history import History

MEASURES = PlayMeasures(
    ttft_s=0.5,
    output_tokens=3,
    peak_memory=PeakMemory(10, 6, 4),
    cost=Decimal("0.00000735"),
    currency="USD",
    context=ContextUse(5, 10),
)


def entry(prompt: str, answer: str, model: str = "Small (Q4_0)") -> PlayEntry:
    return PlayEntry(
        entry_id=0,
        at="2026-03-01T12:00:00+00:00",
        group="g",
        model=ColumnModel(ColumnKind.LOCAL, "/models/small.gguf", model),
        model_sha256="a" * 64,
        request=PlayRequest(prompt, "Be short.", {"x": "1"}, Generation(stop=("\n",))),
        turns=(ChatTurn("user", prompt),),
        answer=PlayAnswer(answer, "because", "stop", MEASURES),
        fault=say("cancelled"),
    )


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "leastwise.sqlite"


@pytest.fixture
def history(database: Path) -> Iterator[History]:
    with History.open(database) as opened:
        yield opened


def found(history: History, text: str, **more: bool) -> list[int]:
    return [row.entry_id for row in history.play.search(EntryQuery(text, **more)).rows]


def test_an_exchange_comes_back_whole_after_reopening(database: Path) -> None:
    odd = entry("odd \udcff \0 prompt", "l\u00f6sung")
    with History.open(database) as history:
        number = history.play.keep(odd)
    with History.open(database, read_only=True) as history:
        again = history.play.entry(number)
        assert again == replace(odd, entry_id=number, answer=replace(odd.answer, entry_id=number))
        assert again.answer.measures.cost == Decimal("0.00000735")


def test_all_columns_that_were_asked_at_once_are_found_again(database: Path) -> None:
    def kept(group: str, column: int, answer: str) -> PlayEntry:
        model = ColumnModel(ColumnKind.CLOUD, f"here/{column}", f"here/{column}")
        return replace(entry("Q", answer), group=group, column=column, model=model)

    with History.open(database) as history:
        numbers = [
            history.play.keep(kept(*one))
            for one in (("a", 1, "second"), ("a", 0, "first"), ("b", 0, "other"), ("", 0, "alone"))
        ]
        anew = history.play.keep(kept("a", 0, "first, anew"))
        found = reopened(numbers[0], history.play.together(numbers[0]))
        assert [one.answer.text for one in found.columns] == ["first, anew", "second"]
        assert (found.chosen, found.missing) == (1, ())
        before = reopened(numbers[1], history.play.together(numbers[1]))
        assert [one.answer.text for one in before.columns] == ["first", "second"]  # as it was then
        assert [one.answer.text for one in history.play.together(numbers[3])] == ["alone"]
        with pytest.raises(BadInput):
            history.play.together(anew + 1)
    with closing(sqlite3.connect(database)) as older, older:
        older.execute("DROP INDEX play_entries_together")
        older.execute("ALTER TABLE play_entries DROP COLUMN asked_together")
        older.execute("DELETE FROM _sqlite_migrations WHERE name = 'play_groups'")
    with History.open(database) as history:  # entries of an older version are grouped, too
        assert len(history.play.together(numbers[0])) == 3


def test_files_that_are_gone_are_named(tmp_path: Path) -> None:
    model, picture = tmp_path / "m.gguf", tmp_path / "p.png"
    picture.write_bytes(b"-")
    asked = PlayRequest("Q", images=(str(picture), "\0"))
    local = ColumnModel(ColumnKind.LOCAL, str(model), "m")
    found = reopened(0, [replace(entry("Q", "A"), model=local, request=asked)])
    assert found.missing == (str(model), "\0")
    assert found.request.images == (str(picture),)


def test_words_phrases_and_beginnings_are_found_newest_first(history: History) -> None:
    one = history.play.keep(entry("Name three rivers", "Danube, Rhine and Elbe"))
    two = history.play.keep(entry("Name a mountain", "Zugspitze", model="Large (Q8_0)"))
    assert found(history, "name") == [two, one]
    assert found(history, "riv dan") == [one]
    assert found(history, '"rhine and elbe"') == [one]
    assert found(history, '"elbe and rhine"') == []
    assert found(history, "large") == [two]
    assert found(history, "short") == [two, one]  # what the system's turn said
    assert found(history, "a") == [two]  # one letter is a word
    assert found(history, "nothing like that") == []
    history.play.star(one, starred=True)
    assert found(history, "name", starred=True) == [one]
    assert history.play.entry(one).starred
    page = history.play.search(EntryQuery("", offset=1, limit=1))
    assert (page.total, [row.entry_id for row in page.rows]) == (2, [one])
    history.play.delete([one])
    assert found(history, "rivers") == []
    with pytest.raises(BadInput):
        history.play.delete([two, one])
    assert found(history, "mountain") == [two]  # all of them, or none


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.text(st.sampled_from('ab"*()^:-+{}.,\0\udcff \u0301NEAROT\n'), max_size=40))
def test_whatever_is_asked_is_no_error(history: History, text: str) -> None:
    history.play.search(EntryQuery(text))
    history.play.search(EntryQuery(text, starred=True))


def test_prompts_have_versions(history: History) -> None:
    play = history.play
    first = play.save_prompt("  greet\n ing ", PlayRequest("Hi", variables={"a": "b"}))
    assert first.name == "greet ing"
    assert play.save_prompt("greet ing", PlayRequest("Hi", variables={"a": "b"})) == first
    play.save_prompt("greet ing", PlayRequest("Hello"))
    again = play.restore(first.prompt_id, 1)
    assert (again.newest.version, again.newest.request.text) == (3, "Hi")
    assert [one.version for one in play.versions(first.prompt_id)] == [3, 2, 1]
    other = play.save_prompt("Another", PlayRequest("x"))
    assert [one.name for one in play.prompts()] == ["Another", "greet ing"]
    with pytest.raises(BadInput):
        play.rename(other.prompt_id, "greet ing")
    play.rename(other.prompt_id, "other")
    play.delete_prompt(first.prompt_id)
    assert [one.name for one in play.prompts()] == ["other"]
    for name in ("", " \n", "x" * 201):
        with pytest.raises(BadInput):
            play.save_prompt(name, PlayRequest("x"))
    with pytest.raises(BadInput):
        play.versions(first.prompt_id)


def test_an_export_holds_what_matches(history: History, tmp_path: Path) -> None:
    for number in range(3):
        history.play.keep(entry(f"river {number}", "```text\n# no heading\n````"))
    history.play.keep(entry("mountain", "no"))
    lines = tmp_path / "answers.jsonl"
    assert export_entries(history.play.entries(EntryQuery("river")), "jsonl", lines) == 3
    schema = json.loads(
        (shipped_resources() / "schemas" / "answers-show.schema.json").read_text(encoding="utf-8")
    )
    for line in lines.read_text(encoding="utf-8").splitlines():
        jsonschema.validate(json.loads(line), schema)
    page = tmp_path / "answers.md"
    assert export_entries(history.play.entries(EntryQuery("river")), "markdown", page) == 3
    text = page.read_text(encoding="utf-8")
    assert "`````text\n```text\n# no heading\n````\n`````" in text  # a longer fence around it
    with pytest.raises(BadInput):
        export_entries([], "html", page)
