"""The widgets that show an answer: whatever stands in it, nothing is loaded and nothing freezes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from leastwise.desktop.answer.answer_view import LONGEST_MARKDOWN, AnswerView, Form
from leastwise.desktop.answer.differences_view import DifferencesView
from leastwise.desktop.answer.links import ask_to_open
from leastwise.desktop.answer.markdown_view import MarkdownView
from leastwise.desktop.answer.plain_answer import PlainAnswer
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.results.case_panel import CasePanel
from leastwise.desktop.results.side_by_side import SideBySide
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import walk_of
from tests.desktop.recorded_core import RecordedCore
from tests.desktop.test_answer_reading import PARTS

LIMIT_MS = 60_000
WILD = (
    *("<img src='https://e.org/i.png'>", "<style>@import url(https://e.org/s.css)</style>"),
    *("<link rel=stylesheet href=file:///etc/x.css>", "![i](data:image/png;base64:AAAA)"),
    *("![i](qrc:/i.png)", "[l](file:///etc/passwd)", "<https://e.org>", "<script>x</script>"),
    *("\ufffc", "\ufdd0", "\u202e", "\x00", "\x1b[31m", "\u2028"),
    "<table><tr><td background=https://e.org/b.png>",
)
Shower = Callable[[QWidget], None]


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs("leastwise.log")
    yield made
    assert made.stop(30)
    QCoreApplication.processEvents()


@pytest.fixture
def shown(qtbot: QtBot, jobs: Jobs) -> Iterator[Shower]:
    widgets: list[QWidget] = []

    def show(widget: QWidget) -> None:
        widgets.append(widget)
        widget.resize(480, 400)
        widget.show()
        qtbot.waitExposed(widget)

    yield show
    for widget in widgets:
        widget.close()
        widget.deleteLater()


def at_rest(qtbot: QtBot, view: AnswerView | MarkdownView | PlainAnswer | DifferencesView) -> None:
    qtbot.waitUntil(lambda: not view.busy, timeout=LIMIT_MS)


def test_an_answer_follows_the_size_of_text(
    qtbot: QtBot, theme: Theme, jobs: Jobs, shown: Shower
) -> None:
    view = MarkdownView(theme, jobs, "Answer")
    shown(view)
    view.say("words and `code`")
    at_rest(qtbot, view)

    def sizes() -> list[float]:
        cursor, found = view.textCursor(), []
        for at in (1, len("words and code") - 1):
            cursor.setPosition(at)
            found.append(cursor.charFormat().font().pointSizeF())
        return found

    before = sizes()
    theme.scale_text(200)
    at_rest(qtbot, view)
    after = sizes()
    theme.scale_text(100)
    assert after == pytest.approx([2 * points for points in before])
    assert min(before) > 0


def test_an_answer_that_arrives_is_the_answer_in_one(
    qtbot: QtBot, theme: Theme, jobs: Jobs, shown: Shower
) -> None:
    list_and_code = "- x\n- y\n\n```py\ndef f(): pass\n```\n\n"
    text = f"# T\n\nA *b* [l](https://e.org).\n\n{list_and_code}|a|\n|-|\n|1|\n\nEnd"
    view = AnswerView(theme, jobs, "Answer of A")
    shown(view)
    for at in range(0, len(text), 5):
        view.add(text[at : at + 5])
        qtbot.wait(2)
    view.end()
    at_rest(qtbot, view)
    in_pieces = view.markdown.document().toHtml()
    view.show_answer(text)
    at_rest(qtbot, view)
    assert view.markdown.document().toHtml() == in_pieces
    assert view.markdown.toPlainText() == "T\nA b l.\n•\tx\n•\ty\ndef f(): pass\n\na\n1\nEnd"
    assert theme.color(Role.SERIES_1).name() in in_pieces
    assert view.markdown.accessibleName() == "Answer of A"


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from([*PARTS, *WILD]) | st.text(max_size=5), max_size=25).map("".join))
def test_whatever_an_answer_holds_nothing_is_loaded(theme: Theme, jobs: Jobs, text: str) -> None:
    view = MarkdownView(theme, jobs, "Answer")
    view.say(text)
    view._ready = True
    view.resize(300, 300)
    while view._unread:
        view._turn()
    view.grab()
    assert view.refused == 0
    anchors = _anchors(view.document())
    assert all(address.startswith(("http://", "https://")) for address in anchors)
    assert "<img" not in view.document().toHtml()
    view.deleteLater()


def _anchors(document: QTextDocument) -> list[str]:
    formats = document.allFormats()
    return [one.toCharFormat().anchorHref() for one in formats if one.toCharFormat().isAnchor()]


def test_a_resource_that_is_asked_for_is_refused_and_counted(theme: Theme, jobs: Jobs) -> None:
    view = MarkdownView(theme, jobs, "Answer")
    view.document().setHtml('<img src="file:///etc/hostname">')
    view.grab()
    assert view.refused > 0
    view.deleteLater()


def test_a_link_is_opened_only_after_its_address_was_shown(
    qtbot: QtBot, theme: Theme, jobs: Jobs, shown: Shower
) -> None:
    view = MarkdownView(theme, jobs, "Answer")
    shown(view)
    view.say("[good](https://example.org/a?b=c)")
    at_rest(qtbot, view)
    view.anchorClicked.emit(QUrl("https://example.org/a?b=c"))
    dialog = view.dialog
    assert dialog is not None
    assert dialog.address.toPlainText() == "https://example.org/a?b=c"
    assert dialog.open_button.text() == "Open example.org"
    dialog.reject()
    opened: list[QUrl] = []
    dialog = ask_to_open(theme, "https://example.org/", view, opened.append)
    assert dialog is not None
    dialog.stay_button.click()
    assert opened == []
    dialog = ask_to_open(theme, "https://example.org/", view, opened.append)
    assert dialog is not None
    dialog.open_button.click()
    assert opened == [QUrl("https://example.org/")]
    assert ask_to_open(theme, "file:///etc/passwd", view, opened.append) is None


def test_copying_takes_words_and_no_html(
    qtbot: QtBot, theme: Theme, jobs: Jobs, shown: Shower
) -> None:
    view = MarkdownView(theme, jobs, "Answer")
    shown(view)
    view.say("**bold** <b>x</b>")
    at_rest(qtbot, view)
    view.selectAll()
    data = view.createMimeDataFromSelection()
    assert data.text() == "bold <b>x</b>"
    assert not data.hasHtml()


def test_a_long_answer_is_shown_a_slice_at_a_time(
    qtbot: QtBot, theme: Theme, jobs: Jobs, shown: Shower
) -> None:
    text = "y" * 150_000 + "\n" + "- [a](https://e.org) *b*\n" * 4_000
    view = AnswerView(theme, jobs, "Answer")
    shown(view)
    turns: list[float] = []
    turn = view.plain._turn

    def timed() -> None:
        began = time.thread_time()
        turn()
        turns.append(time.thread_time() - began)

    view.plain._timer.timeout.disconnect()
    view.plain._timer.timeout.connect(timed)
    view.show_answer(text)
    assert view.note.text() == "Too long for Markdown, so shown as plain text."
    at_rest(qtbot, view)
    assert len(turns) >= len(text) // 20_000
    assert view.plain.toPlainText().replace("\n", "") == text.replace("\n", "")
    assert view.text == text


def test_an_answer_that_grows_too_long_goes_on_as_plain_text(
    qtbot: QtBot, theme: Theme, jobs: Jobs, shown: Shower
) -> None:
    view = AnswerView(theme, jobs, "Answer")
    shown(view)
    view.add("*a*\n\n" * 100)
    at_rest(qtbot, view)
    assert not view.note.text()
    view.add("*a*\n\n" * (LONGEST_MARKDOWN // 5))
    view.end()
    at_rest(qtbot, view)
    assert view.note.text() == "Too long for Markdown, so shown as plain text."
    assert view.plain.toPlainText() == view.text


def test_the_same_answer_as_text_and_as_a_tree(
    qtbot: QtBot, theme: Theme, jobs: Jobs, shown: Shower
) -> None:
    view = AnswerView(theme, jobs, "Answer")
    shown(view)
    view.show_form(Form.JSON)
    view.add('{"a": [1.10, "x\\u202ey"], ')
    assert view.note.text() == "The tree comes once the answer is whole."
    view.add('"long": [' + ",".join(map(str, range(5000))) + "]}")
    view.end()
    at_rest(qtbot, view)
    model, tree = view.tree.item_model, view.tree
    top = model.index(0, 0)
    names = [model.index(row, 0, top).data() for row in range(model.rowCount(top))]
    assert names == ["a", "long"]
    long = model.index(1, 0, top)
    assert model.rowCount(long) == 0
    tree.expand(long)
    assert 0 < model.rowCount(long) < 5000
    assert model.canFetchMore(long)
    tree.setCurrentIndex(long.model().index(7, 0, long))
    QTest.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "7"
    tree.copy_path()
    assert QApplication.clipboard().text() == "$.long[7]"
    tree.expand(model.index(0, 0, top))
    tree.setCurrentIndex(model.index(0, 0, model.index(0, 0, top)))
    tree.copy_value()
    assert QApplication.clipboard().text() == "1.10"
    assert model.index(1, 1, model.index(0, 0, top)).data() == '"x⟨U+202E⟩y"'
    view.show_form(Form.PLAIN)
    at_rest(qtbot, view)
    assert view.plain.toPlainText().replace("\n", "") == view.text
    view.show_answer("no JSON")
    view.show_form(Form.JSON)
    at_rest(qtbot, view)
    assert view.note.text() == "This is not JSON, so shown as plain text."


def test_reasoning_is_folded_until_it_is_wanted(
    qtbot: QtBot, theme: Theme, jobs: Jobs, shown: Shower
) -> None:
    view = AnswerView(theme, jobs, "Answer")
    shown(view)
    assert not view.fold.isVisible()
    view.add_reasoning("First ")
    assert view.fold.isVisible()
    assert not view.thoughts.isVisible()
    view.fold.click()
    view.add_reasoning("then.")
    at_rest(qtbot, view)
    assert view.thoughts.toPlainText() == "First then."
    view.begin()
    assert not view.fold.isVisible()
    assert not view.thoughts.isVisible()


def test_differences_are_marked_and_stepped_through(
    qtbot: QtBot, theme: Theme, jobs: Jobs, shown: Shower
) -> None:
    view = DifferencesView(theme, jobs)
    shown(view)
    view.show_answers(("A", "B"), ("😀 the cat sat", "😀 the dog sat down"))
    at_rest(qtbot, view)
    assert view.sentence.text() == "2 places differ; 66.6 % of the words are in both."
    cursors = [text.textCursor() for text in view.texts]
    view.texts[0].setFocus()
    QTest.keyClick(view.texts[0], Qt.Key.Key_N)
    cursors = [text.textCursor() for text in view.texts]
    assert [cursor.selectedText() for cursor in cursors] == ["cat", "dog"]
    assert cursors[1].charFormat().fontUnderline()
    view.next.click()
    assert view.texts[1].textCursor().selectedText() == " down"
    assert not view.next.isEnabled()
    QTest.keyClick(view.texts[1], Qt.Key.Key_P)
    assert view.texts[0].textCursor().selectedText() == "cat"
    view.show_answers(("A", "B"), ("same", "same"))
    at_rest(qtbot, view)
    assert view.sentence.text() == "The answers are the same."


def test_two_answers_to_a_case_have_their_differences_marked(
    qtbot: QtBot, theme: Theme, memory: QSettings, tmp_path: Path, shown: Shower
) -> None:
    walk = walk_of(RecordedCore(tmp_path, cases=3).record_run())
    case = walk.rungs[0].cases[0]
    view = SideBySide(theme, memory, "both")
    shown(view)

    def show(first: str, second: str) -> list[str]:
        answers = [replace(case.answer, text=text) for text in (first, second)]
        one, other = (replace(case, answer=answer) for answer in answers)
        view.show_case(("A", one), ("B", other))
        return [_underlined(side.answer) for side in view.sides]

    assert show("red apple", "green apple") == ["red", "green"]
    assert show("one", "one two") == ["", " two"]
    assert show("same", "same") == ["", ""]


def _underlined(text: QPlainTextEdit) -> str:
    found = ""
    cursor = QTextCursor(text.document())
    while cursor.movePosition(
        QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
    ):
        found += cursor.selectedText() if cursor.charFormat().fontUnderline() else ""
        cursor.clearSelection()
    return found


def test_the_form_of_a_cases_answer_is_chosen(
    qtbot: QtBot, theme: Theme, jobs: Jobs, shown: Shower, tmp_path: Path
) -> None:
    walk = walk_of(RecordedCore(tmp_path, cases=3).record_run())
    panel = CasePanel(theme, jobs)
    shown(panel)
    panel.show_case(walk.rungs[0], walk.rungs[0].cases[0])
    assert panel.answer.form is Form.PLAIN
    assert "markdown" not in vars(panel.answer)
    panel.form.menu().actions()[2].trigger()
    at_rest(qtbot, panel.answer)
    assert panel.form.accessibleName() == "The answer is shown as: JSON tree"
    assert str(panel.answer.form) == Form.JSON
    panel.answer.setFocus()
    assert panel.answer.isAncestorOf(panel.window().focusWidget())


def test_the_parts_of_a_case_are_as_high_as_their_words_and_scrolled_as_one(
    qtbot: QtBot, theme: Theme, jobs: Jobs, shown: Shower, tmp_path: Path
) -> None:
    walk = walk_of(RecordedCore(tmp_path, cases=3).record_run())
    case = walk.rungs[0].cases[0]
    panel = CasePanel(theme, jobs)
    shown(panel)
    panel.resize(480, 180)
    panel.show_case(walk.rungs[0], case)
    at_rest(qtbot, panel.answer)
    texts, outer = (panel.answer.plain, panel.prompt), panel.reading.verticalScrollBar()
    qtbot.waitUntil(lambda: outer.maximum() > 0, timeout=LIMIT_MS)
    for text in texts:
        assert text.height() == text.whole_height
        assert text.verticalScrollBar().maximum() == 0
    panel.reading.read_answer()
    answer = panel.answer.mapTo(panel.reading.viewport(), QPoint(0, 0)).y()
    assert 0 <= answer <= panel.reading.viewport().height() - panel.answer.height()
    title, words = panel.title, Qt.ToolButtonStyle.ToolButtonTextOnly
    has_words: set[bool] = set()
    for width in range(480, 200, -20):
        panel.resize(width, 900)
        has_words.add(panel.add.toolButtonStyle() == words)
        is_whole = title.width() >= title.fontMetrics().horizontalAdvance(title.text())
        assert is_whole or panel.add.toolButtonStyle() != words  # which gives way
    assert has_words == {True, False}
    panel.resize(480, 180)
    panel.form.menu().actions()[2].trigger()  # a tree has no height of its own
    at_rest(qtbot, panel.answer)
    assert panel.answer.height() > 150
    panel.form.menu().actions()[0].trigger()
    at_rest(qtbot, panel.answer)
    panel.resize(480, 900)
    qtbot.waitUntil(lambda: outer.maximum() == 0, timeout=LIMIT_MS)
    assert panel.prompt.height() == panel.prompt.whole_height  # and the rest stays free
    long = replace(case, answer=replace(case.answer, text="line\n" * 400))
    panel.show_case(walk.rungs[0], long)
    at_rest(qtbot, panel.answer)
    assert panel.answer.plain.verticalScrollBar().maximum() > 0
    assert outer.maximum() == 0
