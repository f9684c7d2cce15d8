"""The Playground page on a recorded core: what the user does, and what then stands there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from leastwise.desktop.answer.answer_view import Form
from leastwise.desktop.bridge import Bridge
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.playground.case_making import new_case
from leastwise.desktop.pages.playground.column_log import PlayedTurn, State
from leastwise.desktop.pages.playground.column_view import ColumnView
from leastwise.desktop.pages.playground.constraint_check import (
    Constraint,
    Fault,
    constraint_fault,
)
from leastwise.desktop.pages.playground.figures_grid import words_of
from leastwise.desktop.pages.playground.page import PlaygroundPage, View
from leastwise.desktop.pages.playground.residency_words import residency_words
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.cloud import CloudKind, CloudProvider, SendNotice
from leastwise.domain.messages import say
from leastwise.domain.playground import (
    Abilities,
    ColumnKind,
    ColumnModel,
    ModelNeed,
    PlayMeasures,
    PlayRequest,
    Residency,
    Swap,
)
from leastwise.domain.suites import Generation
from tests.desktop.conftest import whole
from tests.desktop.recorded_core import ARABIC_NAME, LONG_NAME, RecordedCore
from tests.desktop.recorded_playground import WrittenColumn

LIMIT_MS = 60_000
Opener = Callable[..., PlaygroundPage]
ENDLESS = WrittenColumn(words=("word ",) * 100_000, tokens_per_s=500.0, context_tokens=1_000_000)


@pytest.fixture
def open_page(
    qtbot: QtBot, theme: Theme, memory: QSettings, core: RecordedCore
) -> Iterator[Opener]:
    opened: list[tuple[PlaygroundPage, Jobs]] = []

    def open_on(columns: int = 1, **answers: WrittenColumn) -> PlaygroundPage:
        paths = list(map(str, core.model_paths(None)))
        for at, answer in answers.items():
            core.playground.answers[paths[int(at[1:])]] = answer
        jobs = Jobs("leastwise.log")
        page = whole(PlaygroundPage(theme, core, jobs, Bridge(jobs), memory, _agree))
        jobs.setParent(page)
        opened.append((page, jobs))
        page.resize(870, 700)
        page.show()
        qtbot.waitExposed(page)
        page.arrive()
        qtbot.waitUntil(lambda: page.view is View.PLAY, timeout=LIMIT_MS)
        for _ in range(columns - 1):
            page.columns.add_column()
        return page

    yield open_on
    for page, jobs in opened:
        page.stop()
        page.leave()
        qtbot.waitUntil(lambda page=page: not page.busy, timeout=LIMIT_MS)  # type: ignore[misc]
        assert jobs.stop(30)
        QCoreApplication.processEvents()
        page.close()
        page.deleteLater()


def _agree(_notice: SendNotice) -> bool:
    return True


def send(qtbot: QtBot, page: PlaygroundPage, text: str = "Say hello", *, wait: bool = True) -> None:
    page.editor.text.setPlainText(text)
    columns = page.columns.columns
    began = sum(len(column.log.turns) for column in columns)
    page.do_main_action()
    if wait:
        qtbot.waitUntil(
            lambda: (
                sum(len(column.log.turns) for column in columns) == began + len(columns)
                and at_rest(page)
            ),
            timeout=LIMIT_MS,
        )


def at_rest(page: PlaygroundPage) -> bool:
    return not page.busy and not any(column.answer.busy for column in page.columns.columns)


def figures(column: ColumnView) -> dict[str, str]:
    return dict(value.accessibleName().split(": ", 1) for value in column.figures.values)


def test_one_prompt_goes_to_every_column_and_figures_stand_below(
    qtbot: QtBot, open_page: Opener, core: RecordedCore
) -> None:
    page = open_page(2, c0=WrittenColumn(("# Hi\n\n", "*you*"), ("hm",), tokens_per_s=200.0))
    assert page.send_button.text() == "Send to 2"
    assert not page.send_button.isEnabled()
    send(qtbot, page)
    first, second = page.columns.columns
    assert first.answer.markdown.toPlainText() == "Hi\nyou"
    assert first.answer.fold.isVisible()
    assert second.answer.markdown.toPlainText() == "One answer."
    assert figures(first) == {
        "First token": "120 ms",
        "Time": "1.00 s",
        "Prefill, tokens/s": "250",
        "Decode, tokens/s": "200",
        "Tokens in, out": "10, 3",
        "Context": "3 / 2,048",
        "Peak memory": "0.838 GiB",
        "Cost": "-",
    }
    assert figures(second)["Decode, tokens/s"] == "-"
    send(qtbot, page, "And now?")
    assert len(first.log.turns) == 2
    assert first.asked.line.text() == "2 of 2: And now?"
    first.before.click()
    assert first.asked.line.text() == "1 of 2: Say hello"
    assert not first.before.isEnabled()


def test_the_next_turn_can_be_written_once_one_was_sent(qtbot: QtBot, open_page: Opener) -> None:
    page = open_page()
    page.window().activateWindow()
    page.editor.text.setPlainText("Say hello")
    page.send_button.setFocus()
    QTest.mouseClick(page.send_button, Qt.MouseButton.LeftButton)
    assert page.window().focusWidget() is page.editor.text
    log = page.columns.columns[0].log
    qtbot.waitUntil(lambda: bool(log.turns) and at_rest(page), timeout=LIMIT_MS)
    assert page.window().focusWidget() is page.editor.text


def test_what_was_not_measured_is_a_dash() -> None:
    assert set(words_of(PlayMeasures())) == {"-", "-, -"}


def test_esc_stops_all_and_a_button_stops_one(qtbot: QtBot, open_page: Opener) -> None:
    page = open_page(2, c0=ENDLESS, c1=ENDLESS)
    began: list[bool] = []
    page.run_began.connect(lambda: began.append(True))
    page.run_ended.connect(lambda: began.append(False))
    send(qtbot, page, wait=False)
    first, second = page.columns.columns
    qtbot.waitUntil(lambda: bool(first.answer.text and second.answer.text), timeout=LIMIT_MS)
    assert first.stop.isVisible()
    first.stop.click()
    qtbot.waitUntil(lambda: not first.running, timeout=LIMIT_MS)
    assert second.running
    assert first.status.text() == "Stopped."
    page.stop()
    qtbot.waitUntil(lambda: at_rest(page), timeout=LIMIT_MS)
    assert second.answer.text == second.log.turns[-1].text
    assert began == [True, False]


def test_variables_images_and_settings_are_sent(
    qtbot: QtBot, open_page: Opener, core: RecordedCore, tmp_path: Path
) -> None:
    page = open_page()
    editor = page.editor
    editor.text.setPlainText("Capital of {{ country }}?")
    assert list(editor.variables.fields) == ["country"]
    editor.variables.fields["country"].setPlainText("France")
    editor.system.setPlainText("Be brief, {{name}}.")
    assert list(editor.variables.fields) == ["name", "country"]
    assert editor.variables.fields["country"].text == "France"
    editor.settings.temperature.setValue(0.7)
    editor.settings.stop.setPlainText("END\n\\n\\n")
    editor.settings.thinking.setCurrentIndex(2)
    data = QMimeData()
    picture = tmp_path / "a.png"
    data.setUrls([QUrl.fromLocalFile(str(picture)), QUrl.fromLocalFile(str(tmp_path / "b.txt"))])
    where, no_keys = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    editor.dropEvent(QDropEvent(where, copy, data, Qt.MouseButton.LeftButton, no_keys))
    page.send()
    qtbot.waitUntil(lambda: bool(core.playground.sessions), timeout=LIMIT_MS)
    ((_, sent),) = core.playground.sessions[0].sent
    assert sent.filled_text == "Capital of France?"
    assert sent.variables == {"name": "", "country": "France"}
    assert (sent.thinking, sent.images) == (False, (str(picture),))
    assert sent.generation == Generation(temperature=0.7, stop=("END", "\n\n"))


@pytest.mark.parametrize(
    ("kind", "text", "fault"),
    [
        (Constraint.NONE, "", None),
        (Constraint.SCHEMA, '{"type": "object"}', None),
        (Constraint.SCHEMA, '{"type": 3}', Fault.NO_SCHEMA),
        (Constraint.SCHEMA, "[]", Fault.NO_SCHEMA),
        (Constraint.SCHEMA, "{", Fault.NO_JSON),
        (Constraint.SCHEMA, " ", Fault.EMPTY),
        (Constraint.SCHEMA, '{"a":' * 50_000, Fault.TOO_LONG),
        (Constraint.SCHEMA, '{"allOf":[' * 900 + "{}" + "]}" * 900, Fault.NO_SCHEMA),
        (Constraint.GRAMMAR, 'root ::= "a"', None),
        (Constraint.GRAMMAR, 'top ::= "a"', Fault.NO_ROOT),
    ],
)
def test_a_schema_and_a_grammar_are_looked_at(
    kind: Constraint, text: str, fault: Fault | None
) -> None:
    assert constraint_fault(kind, text)[0] == fault


def test_nothing_is_sent_while_the_schema_is_none(
    qtbot: QtBot, open_page: Opener, core: RecordedCore
) -> None:
    page = open_page()
    page.editor.text.setPlainText("Say hello")
    form = page.editor.constraint
    form.kind.setCurrentIndex(1)
    form.text.setPlainText('{"type": 3}')
    qtbot.waitUntil(lambda: not form.valid, timeout=LIMIT_MS)
    assert form.verdict.text() == "This is no JSON schema: type"
    page.do_main_action()
    assert not core.playground.sessions
    form.text.setPlainText('{"type": "object"}')
    qtbot.waitUntil(lambda: form.valid and page.send_button.isEnabled(), timeout=LIMIT_MS)
    send(qtbot, page)
    assert core.playground.sessions[0].sent[0][1].generation.json_schema == '{"type": "object"}'


def test_a_turn_is_edited_and_sent_again_and_answered_again(
    qtbot: QtBot, open_page: Opener, core: RecordedCore
) -> None:
    page = open_page()
    column = page.columns.columns[0]
    send(qtbot, page, "One {{x}}")
    send(qtbot, page, "Two")
    column.show_turn(0)
    column.edit.trigger()
    assert page.editor.text.text == "One {{x}}"
    assert page.send_button.text() == "Send again in column 1"
    page.stop()
    assert page.send_button.text() == "Send"
    column.edit.trigger()
    page.editor.text.setPlainText("Other")
    page.do_main_action()
    qtbot.waitUntil(lambda: at_rest(page) and len(column.log.turns) == 1, timeout=LIMIT_MS)
    assert column.log.turns[0].asked == "Other"
    session = core.playground.sessions[0]
    assert [turn.content for turn in session.conversation(0)] == ["Other", "One answer."]
    before = len(session.sent)
    column.again.click()
    qtbot.waitUntil(lambda: len(session.sent) == before + 1 and at_rest(page), timeout=LIMIT_MS)
    assert len(column.log.turns) == 1
    column.forget.trigger()
    assert (column.log.turns, session.conversation(0)) == ([], ())


def test_a_column_goes_with_its_conversation_and_the_others_keep_theirs(
    qtbot: QtBot, open_page: Opener, core: RecordedCore
) -> None:
    page = open_page(3)
    page.editor.text.setPlainText("To the last")
    page.columns.columns[2].send.click()
    qtbot.waitUntil(
        lambda: at_rest(page) and bool(page.columns.columns[2].log.turns), timeout=LIMIT_MS
    )
    kept = page.columns.columns[2]
    page.columns.columns[1].remove.click()
    session = core.playground.sessions[0]
    assert page.columns.columns[1] is kept
    assert [turn.content for turn in session.conversation(1)] == ["To the last", "One answer."]
    assert session.conversation(0) == session.conversation(2) == ()
    send(qtbot, page, "More")
    assert [turn.asked for turn in kept.log.turns] == ["To the last", "More"]
    kept.edit.trigger()
    page.columns.columns[0].remove.click()
    assert page.send_button.text() == "Send"
    assert not kept.remove.isVisible()


def test_a_fault_is_one_columns_and_a_full_context_is_warned_of(
    qtbot: QtBot, open_page: Opener
) -> None:
    page = open_page(
        2,
        c0=WrittenColumn(("Half",), fault=say("suite.empty", path="/x")),
        c1=WrittenColumn(("w ",) * 9, context_tokens=10),
    )
    send(qtbot, page)
    first, second = page.columns.columns
    assert "Add at least one case" in first.status.text()
    assert first.answer.text == "Half"
    assert "nearly full (9 / 10 tokens)" in second.status.text()


def test_thinking_can_be_switched_where_some_model_lets_it(qtbot: QtBot, open_page: Opener) -> None:
    page = open_page(c0=WrittenColumn(abilities=Abilities(thinking=False)))
    assert page.editor.settings.thinking.isEnabled()
    send(qtbot, page)
    page._refresh()
    assert not page.editor.settings.thinking.isEnabled()


def test_the_form_holds_for_all_columns_and_differences_are_shown(
    qtbot: QtBot, open_page: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(2, c0=WrittenColumn(('{"a": 1}',)), c1=WrittenColumn(('{"a": 2}',)))
    assert not page.play.differences_button.isEnabled()
    page.play.form.setCurrentIndex(2)
    send(qtbot, page)
    first = page.columns.columns[0]
    assert first.answer.form is Form.JSON
    assert first.answer.tree.isVisible()
    page.play.differences_button.click()
    qtbot.waitUntil(lambda: not page.differences.busy, timeout=LIMIT_MS)
    assert int(page.view) == View.DIFFERENCES
    assert page.differences.sentence.text().startswith("1 place differs")
    page.do_main_action()
    assert page.view is View.PLAY
    page.columns.add_column()
    send(qtbot, page)
    monkeypatch.setattr(QMenu, "popup", lambda _menu, _where: None)  # offscreen has none
    page.play.compare()
    assert [one.text() for one in page.play.pairs.actions()] == [
        "Columns 1 and 2",
        "Columns 1 and 3",
        "Columns 2 and 3",
    ]
    page.play.pairs.actions()[2].trigger()
    qtbot.waitUntil(lambda: not page.differences.busy, timeout=LIMIT_MS)
    assert page.differences.texts[1].toPlainText() == "One answer."


def _press(words: str) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(one for one in box.buttons() if one.text() == words).click()

    QTimer.singleShot(0, press)


def test_the_history_is_searched_starred_exported_reopened_and_deleted(
    qtbot: QtBot, open_page: Opener, core: RecordedCore, tmp_path: Path
) -> None:
    page = open_page(2)
    send(qtbot, page, "About {{topic}}")
    send(qtbot, page, "Second question")
    page.editor.history_button.click()
    view = page.history
    qtbot.waitUntil(lambda: len(view.table.shown_rows) == 4, timeout=LIMIT_MS)
    QTest.keyClicks(view.search, "second")
    qtbot.waitUntil(lambda: len(view.table.shown_rows) == 2, timeout=LIMIT_MS)
    assert view.count.text() == "Answers: 2"
    view.table.selectRow(0)
    view.star_button.click()
    qtbot.waitUntil(lambda: any(one.starred for one in core.playground.entries), timeout=LIMIT_MS)
    view.starred.setChecked(True)
    qtbot.waitUntil(lambda: len(view.table.shown_rows) == 1, timeout=LIMIT_MS)
    view.export("jsonl", tmp_path / "answers.jsonl")
    qtbot.waitUntil(lambda: view.count.text() == "Answers written: 1", timeout=LIMIT_MS)
    view.table.selectRow(0)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view is View.PLAY, timeout=LIMIT_MS)
    column, beside = page.columns.columns  # both that were asked, each with its conversation
    assert page.editor.text.text == "Second question"
    for one in (column, beside):
        assert [turn.asked for turn in one.log.turns] == ["About ", "Second question"]
    assert column.model != beside.model
    qtbot.waitUntil(lambda: at_rest(page), timeout=LIMIT_MS)
    assert column.answer.text == "One answer."
    assert figures(column)["First token"] == "120 ms"
    column.again.click()
    qtbot.waitUntil(lambda: at_rest(page) and column.log.exchange > 0, timeout=LIMIT_MS)
    assert [turn.asked for turn in column.log.turns] == ["About ", "Second question"]
    send(qtbot, page, "Third")
    assert len(core.playground.sessions[0].conversation(0)) == 6
    page.editor.history_button.click()
    qtbot.waitUntil(lambda: len(view.table.shown_rows) == 1, timeout=LIMIT_MS)
    view.table.selectRow(0)
    _press("Delete")
    view.remove_button.click()
    qtbot.waitUntil(lambda: len(core.playground.entries) == 6, timeout=LIMIT_MS)


def test_what_is_gone_since_is_said_when_an_exchange_is_opened_again(
    qtbot: QtBot, open_page: Opener, tmp_path: Path
) -> None:
    page = open_page(2, c1=WrittenColumn(("Half",), fault=say("suite.empty", path="/x")))
    kept, gone = tmp_path / "kept.png", tmp_path / "gone.png"
    for picture in (kept, gone):
        picture.write_bytes(b"-")
    page.editor.images.add((str(kept), str(gone)))
    send(qtbot, page, "What is on it?")
    gone.unlink()
    page.columns.remove_column(1)
    page.editor.history_button.click()
    qtbot.waitUntil(lambda: len(page.history.table.shown_rows) == 2, timeout=LIMIT_MS)
    page.history.table.selectRow(0)
    page.history.open_button.click()
    qtbot.waitUntil(lambda: page.view is View.PLAY, timeout=LIMIT_MS)
    assert page.editor.images.paths == (str(kept),)
    assert page.error.isVisible()
    assert gone.name in page.error.text
    failed = page.columns.columns[1]
    assert failed.answer.text == "Half"
    assert "Add at least one case" in failed.status.text()  # as it ended then


def test_prompts_are_kept_in_versions(qtbot: QtBot, open_page: Opener, core: RecordedCore) -> None:
    page = open_page()
    view = page.library
    for text in ("First text", "Second text"):
        page.editor.text.setPlainText(text)
        page.editor.library_button.click()
        view.name.setText("Greeting")
        QTest.keyClick(view.name, Qt.Key.Key_Return)
        qtbot.waitUntil(
            lambda text=text: (
                bool(view.prompts.shown_rows)  # type: ignore[misc]
                and view.prompts.shown_rows[0].newest.request.text == text
            ),
            timeout=LIMIT_MS,
        )
    view.prompts.selectRow(0)
    qtbot.waitUntil(lambda: len(view.versions.shown_rows) == 2, timeout=LIMIT_MS)
    view.versions.selectRow(1)
    view.restore_button.click()
    qtbot.waitUntil(lambda: len(core.playground.library[1][1]) == 3, timeout=LIMIT_MS)
    qtbot.waitUntil(
        lambda: view.chosen is not None and view.chosen.newest.version == 3, timeout=LIMIT_MS
    )
    view.versions.clearSelection()
    view.use_button.click()
    assert page.view is View.PLAY
    assert page.editor.text.text == "First text"
    page.turn(View.LIBRARY)
    view.name.setText("Hello")
    view.rename_button.click()
    qtbot.waitUntil(lambda: core.playground.library[1][0] == "Hello", timeout=LIMIT_MS)
    _press("Delete")
    view.remove_button.click()
    qtbot.waitUntil(lambda: not core.playground.library, timeout=LIMIT_MS)


def test_a_turn_becomes_a_case() -> None:
    request = PlayRequest("Capital of {{country}}?", "Be brief.", {"country": "France"})
    turn = PlayedTurn("Capital of France?", request, "Paris", state=State.DONE)
    made = new_case(turn)
    assert made.case.variables == {"country": "France"}
    assert made.answer == "Paris"
    assert '"content": "Capital of {{country}}?"' in made.prompt
    plain = new_case(replace(turn, request=PlayRequest("Capital of France?")))
    assert (plain.case.variables, plain.prompt) == (
        {"prompt": "Capital of France?"},
        "{{prompt}}",
    )


def test_a_case_is_asked_for(qtbot: QtBot, open_page: Opener) -> None:
    page = open_page()
    made: list[object] = []
    page.case_wanted.connect(made.append)
    assert not page.columns.columns[0].case.isEnabled()
    send(qtbot, page)
    page.columns.columns[0].case.trigger()
    assert len(made) == 1


def test_what_lies_in_memory_together_is_said() -> None:
    columns = [ColumnModel(ColumnKind.LOCAL, f"/{name}", name) for name in "ABC"]
    needs = tuple(ModelNeed(at, "", 2**29) for at in range(3))
    found = Residency(2**30, needs, (0, 1), (Swap(2, (1,)),))
    assert residency_words(found, columns) == (
        "A, B fit together: 1.00 GiB of 1.00 GiB. C takes the place of B."
    )
    large = Residency(2**28, needs[:1], (), too_large=(0,))
    assert residency_words(large, columns) == "A: too large for the 0.250 GiB that there are."
    cloud = [ColumnModel(ColumnKind.CLOUD, "x/y", "x/y")]
    assert residency_words(Residency(0, (), ()), cloud) == ""
    one = Residency(2**30, needs[:1], (0,))
    assert residency_words(one, columns[:1]) == "A fits: 0.500 GiB of 1.00 GiB."


def test_cloud_models_can_be_chosen_and_their_cost_stands_there(
    qtbot: QtBot, open_page: Opener, core: RecordedCore
) -> None:
    core.cloud.shelf.add(CloudProvider("mine", CloudKind.OPENAI, "https://e.org/v1", "large"))
    page = open_page()
    picker = page.columns.columns[0].picker
    picker.setCurrentIndex(picker.findText("mine/large (cloud)"))
    picker.activated.emit(picker.currentIndex())
    assert page.columns.models[0] == ColumnModel(ColumnKind.CLOUD, "mine/large", "mine/large")
    assert not page.columns.models[0].unpriced
    page.columns.columns[0].unpriced.trigger()
    send(qtbot, page)
    assert core.playground.sessions[0].columns[0].unpriced
    assert figures(page.columns.columns[0])["Cost"] == "0.00125 USD"
    assert figures(page.columns.columns[0])["Peak memory"] == "-"


def test_a_long_name_does_not_widen_its_column(qtbot: QtBot, open_page: Opener) -> None:
    page = open_page(4)
    column = page.columns.columns[0]
    before = column.minimumSizeHint().width()
    for name in (LONG_NAME, ARABIC_NAME):
        column.picker.offer(page.columns._offered, ColumnModel(ColumnKind.LOCAL, "/x", name))
        assert column.minimumSizeHint().width() == before
    assert page.columns.horizontalScrollBar().maximum() == 0
    for part in (column.picker, column.answer.markdown, column.stop, column.more, column.remove):
        assert part.accessibleName()


def test_without_a_model_the_page_says_what_to_do(
    qtbot: QtBot,
    theme: Theme,
    memory: QSettings,
    core: RecordedCore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(RecordedCore, "model_paths", lambda _self, _reference: ())
    jobs = Jobs("leastwise.log")
    page = whole(PlaygroundPage(theme, core, jobs, Bridge(jobs), memory, _agree))
    jobs.setParent(page)
    page.show()
    page.arrive()
    assert page.view is View.EMPTY
    assert not page.send_button.isEnabled()
    assert jobs.stop(30)
    page.close()
    page.deleteLater()


def test_the_whole_of_what_was_asked_is_shown_where_it_is_wanted(
    qtbot: QtBot, open_page: Opener
) -> None:
    page = open_page()
    row = page.columns.columns[0].asked
    assert row.line.text() == "No answer yet. Write a prompt and send it."
    assert not row.unfold.isVisible()
    asked = "\n".join(f"Line {number} of a long prompt" for number in range(40))
    send(qtbot, page, asked)
    assert not row.whole.isVisible()
    row.unfold.click()
    assert row.whole.isVisible()
    assert row.whole.toPlainText() == asked


def test_the_prompt_gets_the_room_that_it_needs_until_the_line_is_dragged(
    qtbot: QtBot, open_page: Opener
) -> None:
    page = open_page(2)
    page.resize(1100, 800)
    editor, parts = page.editor, page.play._parts
    page.editor.text.setPlainText("Where is {{number}}?")
    qtbot.waitUntil(lambda: editor.height() >= editor.wanted_height(), timeout=LIMIT_MS)
    before = editor.height()
    send(qtbot, page, "Where is {{number}}?")
    assert editor.height() < before  # the answers are what there is to look at now
    assert editor.height() >= editor.wanted_height()
    parts.setSizes([500, 300])
    parts.splitterMoved.emit(500, 1)
    page.editor.text.setPlainText("{{one}} {{two}} {{three}}")
    QCoreApplication.processEvents()
    assert abs(parts.sizes()[1] - 300) < 30
