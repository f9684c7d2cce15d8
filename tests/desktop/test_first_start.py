"""The first start: shown once, left at any time, and it ends where the first answer is found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.first_start.examples import MOST, Example, examples_of_text, write_suite
from leastwise.desktop.first_start.guide import Guide
from leastwise.desktop.window import MainWindow
from leastwise.evals.suite_loading import load_suite
from tests.desktop.recorded_core import RecordedCore

Opener = Callable[[CoreCalls], MainWindow]
LIMIT_MS = 60_000
LITERAL = "{{ name }} and file://etc/passwd {% raw %}"


@pytest.fixture
def core(tmp_path: Path) -> RecordedCore:
    """A core with suites that are files."""
    return RecordedCore(tmp_path, with_files=True)


def guide_of(qtbot: QtBot, window: MainWindow) -> Guide:
    """The dialog, once it is there."""
    qtbot.waitUntil(lambda: window.first_start.guide is not None, timeout=LIMIT_MS)
    guide = window.first_start.guide
    assert guide is not None
    return guide


def test_it_greets_once_and_can_be_skipped_and_is_found_again(
    qtbot: QtBot, window: MainWindow, memory: QSettings
) -> None:
    window.greet()
    guide = guide_of(qtbot, window)
    guide.skip.click()
    assert window.first_start.guide is None
    assert memory.value("first_start/seen") == "true"
    window.greet()
    assert window.first_start.guide is None
    command = next(c for c in window._commands() if c.title.startswith("First steps"))
    command.deed()
    guide_of(qtbot, window).skip.click()
    window.help.toggle()
    window.help.first_steps.click()
    assert not window.help.isVisible()
    guide_of(qtbot, window).skip.click()


def test_whoever_has_a_history_is_not_greeted(
    qtbot: QtBot, window: MainWindow, core: RecordedCore, memory: QSettings
) -> None:
    core.record_run()
    window.greet()
    qtbot.waitUntil(lambda: memory.value("first_start/seen") is not None, timeout=LIMIT_MS)
    assert window.first_start.guide is None


def test_it_says_what_the_machine_is_and_what_is_here(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    window.take_first_steps()
    guide = guide_of(qtbot, window)
    qtbot.waitUntil(lambda: "memory" in guide.machine.words.text(), timeout=LIMIT_MS)
    assert core.computer().processor in guide.machine.words.text()
    assert guide.machine.speed.sentence == "Not measured yet."
    assert "Models that are here already: 7, from 200 kB to 3.20 MB." in guide.models.here.text()
    assert not guide.back.isEnabled()
    guide.next.click()
    qtbot.waitUntil(lambda: "(cases: 220)" in guide.task.shipped_about.text(), timeout=LIMIT_MS)
    guide.next.click()
    assert guide.next.text() == "To Find"
    guide.next.click()
    assert window.first_start.guide is None
    assert window.page is window.find_page
    assert window.find_page.find_button.isEnabled()


def test_five_pasted_examples_become_a_suite_to_find_with(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    window.take_first_steps()
    guide = guide_of(qtbot, window)
    guide.show_step(guide.task)
    guide.task.own.setChecked(True)
    form = guide.task.form
    assert not guide.next.isEnabled()
    rows = [("I was billed twice", "billing"), ('two\nlines "quoted"', "other"), (LITERAL, LITERAL)]
    cells = [f'"{a.replace(chr(34), chr(34) * 2)}"\t{b}' for a, b in rows]
    QApplication.clipboard().setText("\n".join(cells))
    form.paste.click()
    assert [example.given for example in form.examples] == [given for given, _ in rows]
    form.rows[3][0].setPlainText("half an example")
    assert not guide.next.isEnabled()
    assert "Example 4 needs both" in form.note.text()
    form.rows[3][1].setPlainText("half")
    form.instruction.setPlainText("Answer with {{one}} word.")
    form.kind.setCurrentIndex(1)
    form.name.setText("Mine / own")
    guide.next.click()
    guide.next.click()
    qtbot.waitUntil(lambda: window.first_start.guide is None, timeout=LIMIT_MS)
    shown = window.find_page.task_bar
    qtbot.waitUntil(
        lambda: shown.suite is not None and shown.suite.name == "Mine / own", timeout=LIMIT_MS
    )
    suite = shown.suite
    assert suite is not None
    prompts = [case.turns[0].content for case in suite.cases]
    assert prompts[2] == f"Answer with {{{{one}}}} word.\n\n{LITERAL}"
    checks = [(case.checks[0].type, case.checks[0].value) for case in suite.cases]
    assert checks == [("contains", wanted) for _, wanted in (*rows, ("", "half"))]


def test_a_suite_is_imported_and_a_file_that_is_none_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.take_first_steps()
    guide = guide_of(qtbot, window)
    guide.show_step(guide.task)
    guide.task.file.setChecked(True)
    assert not guide.next.isEnabled()
    broken = tmp_path / "broken.yaml"
    broken.write_text("prompts: [", encoding="utf-8")
    window.first_start.take_file(broken)
    qtbot.waitUntil(guide.task.error.isVisible, timeout=LIMIT_MS)
    table = tmp_path / "cases.csv"
    table.write_text("input,__expected\nhello,equals: hi\n", encoding="utf-8")
    window.first_start.take_file(table)
    qtbot.waitUntil(guide.next.isEnabled, timeout=LIMIT_MS)
    assert guide.task.file_about.text() == "cases (cases: 1)"
    assert not guide.task.error.isVisible()
    guide.next.click()
    guide.next.click()
    qtbot.waitUntil(lambda: window.first_start.guide is None, timeout=LIMIT_MS)
    assert (tmp_path / "suites" / "cases").is_dir()


def test_a_suite_that_cannot_be_written_is_told_and_nothing_is_lost(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "suites").write_text("in the way", encoding="utf-8")
    window.take_first_steps()
    guide = guide_of(qtbot, window)
    guide.task.own.setChecked(True)
    guide.task.form.show_examples([Example("a", "b")])
    guide.show_step(guide.models)
    guide.next.click()
    qtbot.waitUntil(guide.task.error.isVisible, timeout=LIMIT_MS)
    assert guide.at == 1
    assert guide.task.form.examples == [Example("a", "b")]
    guide.reject()


@settings(max_examples=10)
@given(st.text(max_size=200))
def test_whatever_is_pasted_makes_a_bounded_number_of_examples(text: str) -> None:
    found = examples_of_text(text)
    assert len(found) <= MOST
    assert not any(one.is_empty for one in found)


def test_examples_reach_the_checks_as_they_were_typed(tmp_path: Path) -> None:
    core = RecordedCore(tmp_path, with_files=True)
    try:
        examples = [Example("a: b\n- c", "- yes"), Example("# not a comment", "null")]
        draft = write_suite(core.suite_desk, "YAML", "", examples, "equals")
        suite = load_suite(draft.folder)
    finally:
        core.suite_desk.close()
    assert [case.turns[0].content for case in suite.cases] == [one.given for one in examples]
    assert [case.checks[0].value for case in suite.cases] == ["- yes", "null"]
