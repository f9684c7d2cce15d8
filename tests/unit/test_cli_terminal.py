"""What reaches the terminal, and the statuses and sentences at the process's edge."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click
import pytest

from leastwise.cli import main
from leastwise.cli.terminal import tell, visible, write_json
from leastwise.cli.verdict_status import exit_status
from leastwise.domain.errors import ChildDied, EnvironmentFault
from leastwise.domain.messages import Message, say
from leastwise.domain.verdicts import LadderResult, Verdict
from leastwise.log import start_log
from tests.unit import walk_samples


@pytest.fixture
def _log_closed_after() -> Iterator[None]:
    yield
    logger = logging.getLogger("leastwise")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = True
    logger.setLevel(logging.NOTSET)


def test_every_control_character_is_written_out() -> None:
    for code in [*range(0x20), *range(0x7F, 0xA0), 0x202E, 0x2066]:
        shown = visible(f"a{chr(code)}b")
        if chr(code) in "\n\t":
            assert shown == f"a{chr(code)}b"
        else:
            assert chr(code) not in shown
            assert shown.startswith("a\\")


def test_letters_of_all_kinds_stay() -> None:
    text = "Grüße, 東京, مرحبا, 👍🏽"
    assert visible(text) == text


def test_a_sentence_cannot_smuggle_in_escapes(capsys: pytest.CaptureFixture[str]) -> None:
    tell(say("model.missing", path="/tmp/\x1b]0;owned\x07"))
    assert "\x1b" not in capsys.readouterr().err


def test_a_document_is_ascii_and_reads_back(capsys: pytest.CaptureFixture[str]) -> None:
    document = {"text": "ü\x1b[31m\u202e", "figure": None}
    write_json(document)
    written = capsys.readouterr().out
    assert written.isascii()
    assert "\x1b" not in written
    assert json.loads(written) == document


def _none_passes(*reasons: tuple[Verdict, Message]) -> LadderResult:
    first = walk_samples.results()[0]
    results = tuple(replace(first, verdict=v, reason=reason) for v, reason in reasons)
    return replace(walk_samples.ladder_result(), results=results, answer=None)


_FAULTY = say("candidate.could_not_run", cause=say("model.not_gguf", path="x"))
_DIED = say(
    "candidate.could_not_run",
    cause=say("engine.out_of_memory", model="m", doing=say("engine.loading")),
)
_UNSUPPORTED = say("candidate.unsupported", count=1, names="javascript")
_FAILED = say("candidate.not_needed")


@pytest.mark.parametrize(
    ("reasons", "status"),
    [
        ([(Verdict.FAILS, _FAILED)], 1),
        ([(Verdict.UNDECIDED, _FAULTY), (Verdict.FAILS, _FAILED)], 1),
        ([(Verdict.UNDECIDED, _FAULTY)], 2),
        ([(Verdict.UNDECIDED, _UNSUPPORTED)], 2),
        ([(Verdict.UNDECIDED, _DIED), (Verdict.UNDECIDED, _FAULTY)], 3),
    ],
)
def test_the_status_of_a_find_without_an_answer(
    reasons: list[tuple[Verdict, Message]], status: int
) -> None:
    assert exit_status(_none_passes(*reasons)) == status


def test_the_status_of_a_find_with_an_answer_is_0() -> None:
    assert exit_status(walk_samples.ladder_result()) == 0


def _command_that_raises(error: BaseException) -> click.Command:
    @click.command()
    def raising() -> None:
        raise error

    return raising


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (ChildDied(say("engine.loading")), 3, "loading"),
        (EnvironmentFault(say("system.output_failed", detail="full")), 3, "full"),
        (KeyboardInterrupt(), 130, "Stopped."),
        (ZeroDivisionError("odd"), 3, "a defect of its own (ZeroDivisionError)"),
    ],
)
@pytest.mark.usefixtures("_log_closed_after")
def test_every_error_becomes_one_sentence_and_a_status(
    error: BaseException,
    status: int,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(main.commands.commands, "raising", _command_that_raises(error))
    assert main.run(["raising"]) == status
    said = capsys.readouterr()
    assert words in said.err
    assert len(said.err.splitlines()) == 1
    assert "Traceback" not in said.err
    assert said.out == ""


@pytest.mark.usefixtures("_log_closed_after")
def test_a_defect_is_in_the_log_with_its_traceback(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LEASTWISE_HOME", str(tmp_path))
    command = _command_that_raises(ZeroDivisionError("odd"))
    monkeypatch.setitem(main.commands.commands, "raising", command)
    main.run(["raising"])
    logged = (tmp_path / "logs" / "leastwise.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError: odd" in logged
    assert "Traceback" in logged


@pytest.mark.usefixtures("_log_closed_after")
def test_a_log_that_cannot_be_written_changes_nothing_else(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    start_log(in_the_way / "logs" / "leastwise.log")
    logging.getLogger("leastwise.test").error("unheard")
    said = capfd.readouterr()
    assert said.out == said.err == ""
