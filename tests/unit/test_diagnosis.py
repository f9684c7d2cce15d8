"""The log by its lines, what is taken out of a report, and crash reports."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.log import start_log
from leastwise.upkeep.crashes import CrashReports
from leastwise.upkeep.log_reading import LogLevel, LogQuery, LogReader
from leastwise.upkeep.redacting import Redactor

NEVER = Cancellation()
HEAD = "2026-11-26 20:00:0{n},123 77 {level} leastwise.x: {text}\n"
PROMPT = "CANARY please cancel my order for Ms Exampleton"


def line(n: int, level: str, text: str) -> str:
    return HEAD.format(n=n, level=level, text=text)


def texts(reader: LogReader, query: LogQuery) -> list[str]:
    reader.read_on(NEVER)
    return [one.text for one in reader.lines(reader.select(query, NEVER))]


def test_lines_are_sifted_by_level_and_words_and_a_traceback_has_its_errors_level(
    tmp_path: Path,
) -> None:
    log = tmp_path / "leastwise.log"
    log.write_text(
        line(1, "INFO", "begun")
        + line(2, "ERROR", "a job failed")
        + "Traceback (most recent call last):\n  File x\nValueError: Größe\n"
        + line(3, "WARNING", "slow"),
        encoding="utf-8",
    )
    reader = LogReader(log)
    assert len(texts(reader, LogQuery())) == 6
    errors = texts(reader, LogQuery(LogLevel.ERROR))
    assert errors[0].endswith("a job failed")
    assert errors[-1] == "ValueError: Größe"
    assert texts(reader, LogQuery(LogLevel.WARNING))[-1].endswith("slow")
    assert texts(reader, LogQuery(text="größe valueerror")) == ["ValueError: Größe"]


def test_it_is_read_on_while_it_grows_and_over_a_rotation(tmp_path: Path) -> None:
    log = tmp_path / "leastwise.log"
    log.write_text(line(1, "INFO", "one"), encoding="utf-8")
    reader = LogReader(log)
    assert reader.read_on(NEVER) == 1
    with log.open("a", encoding="utf-8") as file:
        file.write(line(2, "INFO", "two") + "half a li")
    assert reader.read_on(NEVER) == 2
    assert list(reader.select(LogQuery(), NEVER, after=1)) == [1]
    log.rename(tmp_path / "leastwise.log.1")
    log.write_text(line(3, "INFO", "three"), encoding="utf-8")
    assert [one.rpartition(": ")[2] for one in texts(reader, LogQuery())] == ["one", "two", "three"]
    log.unlink()
    assert reader.read_on(NEVER) == 2
    assert LogReader(tmp_path / "none.log").read_on(NEVER) == 0


def test_lines_that_were_rotated_away_are_empty(tmp_path: Path) -> None:
    log = tmp_path / "leastwise.log"
    log.write_text(line(1, "INFO", "one"), encoding="utf-8")
    reader = LogReader(log)
    reader.read_on(NEVER)
    log.unlink()
    assert [one.text for one in reader.lines([0, 5])] == ["", ""]


@pytest.mark.parametrize(
    "secret",
    [
        "sk-ant-api03-CANARYCANARY0123",
        "hf_CANARYcanary01234567",
        "Bearer CANARY.0123-abc=",
        "api_key='CANARY0123'",
        '"token": "CANARY0123"',
        "password=CANARY0123",
        "eyJCANARYaa0.bbb.ccc",
        "CANARY" + "a1" * 30,
    ],
)
def test_keys_are_taken_out_in_every_shape(secret: str) -> None:
    told = Redactor({}).text(f"asked with {secret} and failed")
    assert "CANARY" not in told
    assert told.startswith("asked with ")
    assert told.endswith("and failed")


def test_an_address_keeps_its_host_and_loses_who_asks() -> None:
    told = Redactor({}).text("proxy http://me:CANARY0@proxy.example:3128/ refused")
    assert "CANARY" not in told
    assert "proxy.example:3128" in told


def test_secrets_of_the_environment_and_the_persons_name_are_taken_out() -> None:
    environment = {"MY_API_KEY": "correct horse", "PATH": "/usr/bin"}
    redactor = Redactor(environment, Path("/home/exampleton"))
    told = redactor.text("correct horse in /home/exampleton/x and /usr/bin by exampleton")
    assert told == "[removed] in ~/x and /usr/bin by [user]"


def test_what_an_exception_says_is_taken_out_whole(tmp_path: Path) -> None:
    start_log(tmp_path / "leastwise.log")
    logger = logging.getLogger("leastwise.canary")

    def fail() -> None:
        try:
            int(PROMPT)
        except ValueError as error:
            raise KeyError(f"{PROMPT}\n\n  {PROMPT}\nValueError: {PROMPT}") from error

    try:
        fail()
    except KeyError:
        logger.exception("a job failed")
    logger.warning("what follows stays")
    try:
        raise ExceptionGroup(PROMPT, [ValueError(PROMPT), TypeError(f"x\n{PROMPT}")])
    except ExceptionGroup:
        logger.exception("several failed")
    for handler in logging.getLogger("leastwise").handlers:
        handler.close()
    told = Redactor({}).text((tmp_path / "leastwise.log").read_text(encoding="utf-8"))
    assert "CANARY" not in told
    assert "Exampleton" not in told
    for kept in ("a job failed", "KeyError: [removed]", "what follows stays", "in fail"):
        assert kept in told, told


def test_hashes_and_paths_stay_and_long_quotations_go() -> None:
    told = f"file '/models/a-very-long-folder-name/model.gguf' has {'ab12' * 16}"
    kept = "file '/models/a-very-long-folder-name/model.gguf' has ab12ab12..."
    assert Redactor({}).text(told) == kept
    assert "CANARY" not in Redactor({}).text(f"answer was '{PROMPT}'")


GUARDED = """
import faulthandler, sys, threading
from pathlib import Path
from leastwise.upkeep.crashes import CrashGuard
guard = CrashGuard(Path(sys.argv[1]))
guard.start()
{deed}
guard.stop()
"""


def run_guarded(folder: Path, deed: str) -> int:
    code = GUARDED.format(deed=deed)
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, timeout=60, check=False
    )
    return done.returncode


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_a_fault_signal_leaves_a_report_that_is_told_once(tmp_path: Path) -> None:
    assert run_guarded(tmp_path, "faulthandler._sigsegv()") < 0
    reports = CrashReports(tmp_path)
    (found,) = reports.gather()
    assert "Segmentation fault" in reports.text(found)
    assert reports.gather() == ()
    assert reports.all() == (found,)
    reports.delete(found)
    assert reports.all() == ()


def test_exceptions_of_every_thread_leave_one_and_a_clean_end_leaves_none(tmp_path: Path) -> None:
    assert run_guarded(tmp_path, "pass") == 0
    assert list(tmp_path.iterdir()) == []
    deed = "t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()\n"
    assert run_guarded(tmp_path, f"{deed}raise RuntimeError('unforeseen')") == 1
    reports = CrashReports(tmp_path)
    (found,) = reports.gather()
    assert "ZeroDivisionError" in reports.text(found)
    assert "unforeseen" in reports.text(found)


def test_what_a_killed_program_left_is_no_crash_and_a_running_ones_stays(tmp_path: Path) -> None:
    mine = tmp_path / f"20261126-200000-{os.getpid()}.running"
    mine.write_text("Leastwise\nsomething\n", encoding="utf-8")
    killed = tmp_path / f"20261126-200000-{2**22 + 7}.running"
    killed.write_text("Leastwise\n", encoding="utf-8")
    assert CrashReports(tmp_path).gather() == ()
    assert mine.exists()
    assert not killed.exists()
    old = time.time() - 10 * 365 * 86_400  # written by another process of the same number
    os.utime(mine, (old, old))
    assert len(CrashReports(tmp_path).gather()) == 1


def test_where_nothing_can_be_written_there_is_no_report(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert run_guarded(tmp_path / "file" / "crashes", "pass") == 0


def test_only_its_own_reports_are_deleted(tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("x", encoding="utf-8")
    CrashReports(tmp_path / "crashes").delete(other)
    assert other.exists()
