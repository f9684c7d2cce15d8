"""The Suites page on real files: what is typed, pasted, tried and saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.suites import questions
from leastwise.desktop.pages.suites.check_form import CheckForm
from leastwise.desktop.pages.suites.check_forms import CheckForms
from leastwise.desktop.pages.suites.page import SuitesPage
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.table_model import SYMBOL_ROLE
from leastwise.desktop.window import MainWindow
from leastwise.domain.suite_drafts import Part
from leastwise.evals.suite_loading import load_suite
from tests.desktop.conftest import LIMIT_MS, whole
from tests.desktop.recorded_core import RecordedCore

CONFIG = """\
# our greetings
prompts:
  - "Say {{word}}"
defaultTest:
  assert:
    - type: is-json
tests:
  - vars: {word: one}
    assert: [{type: equals, value: "1"}]
  - vars: {word: two}
    assert: [{type: equals, value: "2"}]
  - vars: {word: two}
    assert: [{type: equals, value: "3"}]
"""


@pytest.fixture
def core(tmp_path: Path) -> Iterator[RecordedCore]:
    """Three cases in a suite of the user's, called as the recorded runs call theirs."""
    folder = tmp_path / "suites" / "support-triage"
    folder.mkdir(parents=True)
    (folder / "promptfooconfig.yaml").write_text(CONFIG, encoding="utf-8")
    core = RecordedCore(tmp_path, cases=3, with_files=True)
    yield core
    core.close()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, memory: QSettings, core: RecordedCore) -> Iterator[SuitesPage]:
    """The page alone, with that suite open. It tries answers only where `try_soon` says so."""
    jobs = Jobs("leastwise.log")
    page = whole(SuitesPage(theme, core, jobs, memory))
    jobs.setParent(page)
    page.resize(870, 700)
    page.show()
    qtbot.waitExposed(page)
    _open(qtbot, page, core)
    yield page
    assert jobs.stop(60)
    QApplication.processEvents()
    page.close()
    page.deleteLater()


@pytest.fixture
def window(
    qtbot: QtBot, core: RecordedCore, open_on: Callable[[CoreCalls], MainWindow]
) -> Iterator[MainWindow]:
    """The window with the page open on that suite."""
    window = open_on(core)
    page = window.suites_page
    window.open_page(window.pages.index(page))
    _open(qtbot, page, core)
    yield window
    page.editing.close()


def _open(qtbot: QtBot, page: SuitesPage, core: RecordedCore) -> None:
    page.editor.checks.trying._timer.setInterval(LIMIT_MS * 10)
    page.open_suite(folder_of(core))
    wait(qtbot, page)


def try_soon(page: SuitesPage) -> None:
    """Let the page try answers, which starts processes."""
    page.editor.checks.trying._timer.setInterval(1)


def folder_of(core: RecordedCore) -> Path:
    return core.home / "suites" / "support-triage"


def wait(qtbot: QtBot, page: SuitesPage) -> None:
    """Until nothing is under way."""
    qtbot.waitUntil(
        lambda: page.settled and page.editor.settled and _has_tried(page), timeout=LIMIT_MS
    )


def _has_tried(page: SuitesPage) -> bool:
    trying = page.editor.checks.trying
    return trying.settled or trying._timer.interval() > LIMIT_MS


def cells(page: SuitesPage, row: int) -> list[str]:
    model = page.editor.table.item_model
    return [str(model.index(row, at).data()) for at in range(model.columnCount())]


def test_what_is_typed_into_a_cell_is_saved_and_undone(
    qtbot: QtBot, page: SuitesPage, core: RecordedCore
) -> None:
    table = page.editor.table
    table.go_to(1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QPlainTextEdit)
    assert editor is not None
    QTest.keyClicks(editor, "zwei")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "drei")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert cells(page, 1)[1] == "zwei drei"
    assert page.opened.save.isEnabled()
    page.opened.undo.click()
    assert cells(page, 1)[1] == "two"
    assert not page.opened.save.isEnabled()
    page.opened.redo.click()
    page.opened.save.click()
    wait(qtbot, page)
    assert not page.editing.is_changed
    suite = load_suite(folder_of(core))
    assert suite.cases[1].variables["word"] == "zwei\ndrei"
    text = (folder_of(core) / "promptfooconfig.yaml").read_text(encoding="utf-8")
    assert "# our greetings" in text


def test_rows_are_added_moved_and_removed(qtbot: QtBot, page: SuitesPage) -> None:
    table = page.editor.table
    table.go_to(0)
    page.editor.add.click()
    assert [cells(page, row)[1] for row in range(4)] == ["one", "", "two", "two"]
    assert table.place == 1
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert (table.place, cells(page, 1)[1]) == (0, "one")
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert page.editor.stack.currentIndex() == 0
    for _ in range(3):
        page.opened.undo.click()
    assert not page.editing.is_changed


def test_rows_of_a_spreadsheet_are_pasted_with_new_columns(qtbot: QtBot, page: SuitesPage) -> None:
    table = page.editor.table
    table.go_to(2)
    QApplication.clipboard().setText(
        'word\tCustomer mail\t__expected\nsix\t"two\nlines"\tcontains:6\nten\tx\t10\n'
    )
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, page)
    assert cells(page, 3)[:4] == ["4", "six", "two lines", "contains 6"]
    assert cells(page, 4)[:4] == ["5", "ten", "x", "equals 10"]
    assert cells(page, 0)[2] == ""
    QApplication.clipboard().setText("just one\nand another\n")
    page.editor.paste.click()
    wait(qtbot, page)
    draft = page.editing.draft
    assert draft is not None
    words = [case.variables.get("word") for case in draft.cases]
    assert words.count("just one") == words.count("and another") == 1
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().splitlines()[0] == "word\tCustomer_mail"


def test_an_answer_is_tried_while_it_is_typed(qtbot: QtBot, page: SuitesPage) -> None:
    checks = page.editor.checks
    try_soon(page)
    page.editor.table.go_to(1)
    checks.answer.setPlainText("3")
    wait(qtbot, page)
    assert "fails" in checks.verdict.text()
    assert checks.own.forms[0].reason.text() == 'Expected "2", got "3".'
    assert checks.shared.forms[0].reason.text() == "As expected."
    checks.own.forms[0].value.setPlainText("3")
    wait(qtbot, page)
    assert "passes" in checks.verdict.text()
    assert page.editing.draft is not None
    assert page.editing.draft.cases[1].checks[0].value == "3"
    checks.own.forms[0].negated.click()
    wait(qtbot, page)
    assert "fails" in checks.verdict.text()
    assert page.editing.draft.cases[1].checks[0].written["type"] == "not-equals"


def test_a_check_that_is_broken_says_so_at_its_field(qtbot: QtBot, page: SuitesPage) -> None:
    own, shared = page.editor.checks.own, page.editor.checks.shared
    try_soon(page)
    form = own.forms[0]
    form.kind.setCurrentIndex(form.kind.findData("regex"))
    form.kind.activated.emit(form.kind.currentIndex())
    form.value.setPlainText("(open")
    shared.forms[0].value.setPlainText('{"type": "no such"}')
    wait(qtbot, page)
    assert "regular expression" in form.fault.text()
    assert form.fault.isVisible()
    assert "schema is not valid" in shared.forms[0].fault.text()
    form.value.setPlainText("(closed)")
    shared.forms[0].value.setPlainText('{"type": "object"}')
    wait(qtbot, page)
    assert not form.fault.isVisible()
    assert not shared.forms[0].fault.isVisible()
    assert page.editing.draft is not None
    assert page.editing.draft.shared.checks[0].value == {"type": "object"}


def test_typing_into_a_check_is_one_change(page: SuitesPage) -> None:
    form = page.editor.checks.own.forms[0]
    for text in ("a", "ab", "abc"):
        form.value.setPlainText(text)
    page.opened.undo.click()
    assert not page.editing.is_changed
    assert form.value.text == "1"


def choose_kind(form: CheckForm, kind: str) -> None:
    form.kind.setCurrentIndex(form.kind.findData(kind))
    form.kind.activated.emit(form.kind.currentIndex())


def test_checks_are_put_into_a_set_and_changed_there(
    qtbot: QtBot, page: SuitesPage, core: RecordedCore
) -> None:
    own = page.editor.checks.own
    choose_kind(own.forms[0], "assert-set")
    (inner,) = own.findChildren(CheckForms)
    assert [form.check.kind for form in inner.forms] == ["equals"]
    assert not own.forms[0].value.isVisible()
    inner.add.click()
    inner.forms[1].value.setPlainText("on")
    own.forms[0].threshold.setText("0.5")
    own.forms[0].threshold.textEdited.emit("0.5")
    assert inner.forms[0].kind.findData("assert-set") < 0  # a set in a set is none to promptfoo
    page.opened.save.click()
    wait(qtbot, page)
    (check, _) = sorted(load_suite(folder_of(core)).cases[0].checks, key=lambda one: one.type)
    assert (check.type, check.threshold) == ("assert-set", 0.5)
    assert isinstance(check.value, list)
    assert [part["value"] for part in check.value if isinstance(part, dict)] == ["1", "on"]
    page.opened.undo.click()
    page.opened.undo.click()
    assert [form.check.value for form in inner.forms] == ["1", ""]
    choose_kind(own.forms[0], "contains")
    assert own.forms[0].check.written == {"type": "contains", "value": ""}
    assert own.forms[0].value.isVisible()


def test_a_scenario_is_made_of_rows_and_tests(
    qtbot: QtBot, page: SuitesPage, core: RecordedCore
) -> None:
    editor, parts = page.editor, page.editor.parts
    assert not parts.isVisible()
    parts.add.trigger()
    assert parts.part.currentText() == "Scenario 1, data: 1"
    page.paste("word\nfour\nfive")
    wait(qtbot, page)
    assert cells(page, 2)[1] == "five"
    editor.remove.click()  # the row that came with the scenario
    assert "2 \u00d7 1 = 2 cases" in parts.about.text()
    parts.part.setCurrentIndex(2)
    parts.part.activated.emit(2)
    assert parts.part.currentText() == "Scenario 1, tests: 1"
    editor.checks.own.add.click()
    editor.checks.own.forms[0].value.setPlainText("i")
    page.opened.save.click()
    wait(qtbot, page)
    found = load_suite(folder_of(core)).cases
    assert [case.variables["word"] for case in found[3:]] == ["four", "five"]
    assert [check.type for check in found[3].checks] == ["is-json", "contains"]
    assert (folder_of(core) / "promptfooconfig.yaml").read_text().startswith(CONFIG)
    parts.remove.trigger()
    assert not parts.isVisible()
    assert len(editor.table.item_model.shown) == 3
    page.opened.undo.click()
    assert parts.isVisible()


def test_an_answer_is_tried_on_a_scenarios_test_with_its_data(
    qtbot: QtBot, page: SuitesPage
) -> None:
    page.editor.parts.add.trigger()
    own = page.editor.checks.own
    own.add.click()
    own.forms[0].value.setPlainText("never")
    page.editing.look_at(Part(0))
    own.add.click()
    own.forms[0].value.setPlainText("yes")
    try_soon(page)
    page.editor.checks.answer.setPlainText('"yes"')
    wait(qtbot, page)
    assert own.forms[0].reason.text() == "As expected."  # not what its data's check says
    assert "fails" in page.editor.checks.verdict.text()


def test_bar_and_prompts_are_saved(qtbot: QtBot, page: SuitesPage, core: RecordedCore) -> None:
    bar = page.editor.bar
    for field, text in (("pass_rate", "87.5"), ("ttft_s", "250"), ("memory_bytes", "512")):
        bar.figures[field].setText(text)
        bar.figures[field].textEdited.emit(text)
    bar.figures["pass_rate"].setText("870")
    bar.figures["pass_rate"].textEdited.emit("870")
    assert "100" in bar.fault.text()
    page.editor.prompts.fields[0].setPlainText("Please say\n{{word}}")
    page.save()
    wait(qtbot, page)
    suite = load_suite(folder_of(core))
    assert (suite.bar.pass_rate, suite.bar.ttft_s, suite.bar.memory_bytes) == (
        0.875,
        0.25,
        512 << 20,
    )
    assert suite.cases[0].turns[0].content == "Please say\none"


def test_after_a_run_what_stands_out_is_flagged(
    qtbot: QtBot, page: SuitesPage, core: RecordedCore
) -> None:
    core.record_run()
    page.reviewing.begin()
    wait(qtbot, page)
    editor, model = page.editor, page.editor.table.item_model
    flags = [model.flags_of(place) for place in range(3)]
    assert [one.ran > 1 for one in flags] == [True] * 3
    assert flags[2].twin == 1
    assert flags[2].likeness == 1
    assert "same as 2" in cells(page, 2)[-1]
    assert model.review.shared_never_failed == (0,)
    assert "It passed for all" in editor.checks.shared.forms[0].kind.toolTip()
    failing = [place for place in range(3) if flags[place].fails_all]
    at = editor.flags.findText("All models fail")
    editor.flags.setCurrentIndex(at)
    editor.flags.activated.emit(at)
    assert model.shown == failing
    at = editor.flags.findText("Much like another case")
    editor.flags.setCurrentIndex(at)
    editor.flags.activated.emit(at)
    assert model.shown == [2]
    mark = model.index(0, model.columnCount() - 1).data(SYMBOL_ROLE)
    assert mark == (Symbol.FAILED if 2 in failing else mark)
    editor.checks.menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: len(editor.checks.menu.actions()) > 1, timeout=LIMIT_MS)
    editor.checks.menu.actions()[0].trigger()
    assert "billing" in editor.checks.answer.text
    wait(qtbot, page)


def test_the_filter_keeps_the_chosen_case(qtbot: QtBot, page: SuitesPage) -> None:
    table = page.editor.table
    table.go_to(1)
    page.editor.filter.setText("TWO")
    wait(qtbot, page)
    assert table.item_model.shown == [1, 2]
    assert table.place == 1
    assert page.editor.count.text() == "2 of 3 cases"
    page.editor.filter.setText("nothing of it")
    wait(qtbot, page)
    assert table.place == -1
    page.editor.filter.clear()
    wait(qtbot, page)
    assert len(table.item_model.shown) == 3


def test_a_shipped_suite_is_saved_as_a_copy(
    qtbot: QtBot, page: SuitesPage, core: RecordedCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "ask_name", lambda *_words: "Mine")
    shipped = next(one for one in core.suites() if one.shipped)
    page.open_suite(shipped.path)
    wait(qtbot, page)
    page.editor.table.remove_rows()
    page.save()
    wait(qtbot, page)
    assert "stays as it is" in page.error.text
    page.error._action.click()
    wait(qtbot, page)
    assert page.editing.draft is not None
    assert page.editing.draft.folder == core.home / "suites" / "mine"
    assert len(page.editing.draft.cases) == len(load_suite(shipped.path).cases) - 1


@pytest.mark.parametrize("choice", list(questions.Choice))
def test_leaving_with_changes_asks(
    qtbot: QtBot,
    page: SuitesPage,
    core: RecordedCore,
    monkeypatch: pytest.MonkeyPatch,
    choice: questions.Choice,
) -> None:
    monkeypatch.setattr(questions, "ask_unsaved", lambda *_words: choice)
    page.editor.table.remove_rows()
    page.opened.back.click()
    wait(qtbot, page)
    stays = choice is questions.Choice.STAY
    assert (page.stack.currentWidget() is page.editor) is stays
    saved = len(load_suite(folder_of(core)).cases)
    assert saved == (2 if choice is questions.Choice.SAVE else 3)


def test_closing_the_window_with_changes_asks(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.suites_page.editor.table.remove_rows()
    told: list[str] = []

    def answer(question: QMessageBox) -> int:
        told.append(question.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()
    assert "not saved" in told[0]


def test_suites_are_made_listed_and_deleted(
    qtbot: QtBot, page: SuitesPage, core: RecordedCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "ask_name", lambda *_words: "Fresh")
    monkeypatch.setattr(questions, "ask_delete", lambda *_words: True)
    page.go_back()
    wait(qtbot, page)
    assert [one.shipped for one in page.listed.table.shown_rows] == [False, True]
    page.listed.new.click()
    wait(qtbot, page)
    assert page.editor.stack.currentIndex() == 0
    page.go_back()
    wait(qtbot, page)
    fresh = next(one for one in page.listed.table.shown_rows if one.name == "Fresh")
    page.listed.table.choose_row(fresh)
    page.listed.delete.click()
    wait(qtbot, page)
    assert not page.error.isVisible(), page.error.text
    assert not fresh.path.exists()
    shipped = next(one for one in page.listed.table.shown_rows if one.shipped)
    page.listed.table.choose_row(shipped)
    assert not page.listed.delete.isEnabled()


def test_a_csv_file_that_is_dropped_becomes_a_suite(
    qtbot: QtBot, page: SuitesPage, tmp_path: Path
) -> None:
    path = tmp_path / "mails.csv"
    path.write_text("mail,__expected\nhi,Hi\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPoint(), copy, data, left, none))
    wait(qtbot, page)
    assert page.editing.draft is not None
    assert page.editing.draft.cases[0].variables == {"mail": "hi"}


def test_find_smallest_goes_to_the_find_page_with_the_suite(
    qtbot: QtBot, window: MainWindow, core: RecordedCore
) -> None:
    page = window.suites_page
    page.editor.table.remove_rows()
    page.do_main_action()
    qtbot.waitUntil(lambda: window.page is window.find_page, timeout=LIMIT_MS)
    bar = window.find_page.task_bar
    qtbot.waitUntil(
        lambda: bar.suite is not None and bar.suite.path == str(folder_of(core)), timeout=LIMIT_MS
    )
    assert bar.suite is not None
    assert len(bar.suite.cases) == 2


@pytest.mark.parametrize("at", [0, 3])
def test_an_answer_that_is_shown_becomes_a_case(
    qtbot: QtBot, window: MainWindow, core: RecordedCore, at: int
) -> None:
    page = window.suites_page
    run = core.record_run()
    answered = run.candidates[0].cases[0]
    window.find_page.result.add_wanted.emit(run.summary.run_id, answered)
    qtbot.waitUntil(lambda: window.adding.dialog is not None, timeout=LIMIT_MS)
    dialog = window.adding.dialog
    assert dialog is not None
    assert dialog.suite.itemText(0) == "support-triage"
    dialog.holding.setCurrentIndex(at)
    if at == 3:
        dialog.suite.setCurrentIndex(1)
        dialog.name.setText("Odd ones")
    with qtbot.waitSignal(window.adding.added, timeout=LIMIT_MS):
        dialog.accept()
    folder = core.home / "suites" / ("odd-ones" if at == 3 else "support-triage")
    case = load_suite(folder).cases[-1]
    assert case.variables == {"word": "one"}
    assert case.turns[0].content == "Say one"
    kinds = [(check.type, check.value) for check in case.checks if check.type != "is-json"]
    text = answered.answer.text
    assert kinds == [[("equals", text)], [("contains", text)], [("equals", "1")], []][at]
    if at != 3:
        assert page.editing.draft is not None
        assert len(page.editing.draft.cases) == 4


def test_an_answer_becomes_a_case_though_the_page_was_never_open(
    qtbot: QtBot, open_on: Callable[[CoreCalls], MainWindow], core: RecordedCore
) -> None:
    window, run = open_on(core), core.record_run()
    window.find_page.result.add_wanted.emit(run.summary.run_id, run.candidates[0].cases[0])
    qtbot.waitUntil(lambda: window.adding.dialog is not None, timeout=LIMIT_MS)
    assert window.adding.dialog is not None
    with qtbot.waitSignal(window.find_page.shelf.listings_known, timeout=LIMIT_MS):
        window.adding.dialog.accept()
    assert [page.title for page in window.pages.made] == ["Find"]


def test_no_column_of_the_cases_is_out_of_sight(page: SuitesPage) -> None:
    table = page.editor.table
    for width in (1400, 870, 620):
        page.resize(width, 700)
        QApplication.processEvents()
        assert table.horizontalScrollBar().maximum() == 0
        assert not table.isColumnHidden(table.item_model.columnCount() - 1)  # the last run
    page.resize(870, 700)
    assert page.editor.minimumSizeHint().width() <= 620
