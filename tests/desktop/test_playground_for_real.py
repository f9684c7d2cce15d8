"""The Playground in the window on the real core: real models in children of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from leastwise.core import Core
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.pages.playground.page import PlaygroundPage, View
from leastwise.desktop.window import MainWindow
from leastwise.domain.playground import ColumnKind, ColumnModel
from leastwise.paths import Paths, shipped_models
from leastwise.settings import Settings

LIMIT_MS = 150_000
SMALL, LARGER = (
    ColumnModel(ColumnKind.LOCAL, str(shipped_models() / "house" / f"{name}.gguf"), name)
    for name in ("triage-35k-Q8_0", "triage-123k-Q8_0")
)


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Core]:
    """A core with a data directory of its own."""
    core = Core(Paths(tmp_path / "home"), Settings())
    yield core
    core.close()


def test_two_real_models_answer_and_an_answer_becomes_a_case(
    qtbot: QtBot, open_on: Callable[..., MainWindow], real: Core
) -> None:
    window = open_on(cast("CoreCalls", real), ready=False)
    names = [page.title for page in window.pages.made]
    assert "Playground" not in names
    page = cast("PlaygroundPage", window.pages.named("playground"))
    window.open_page(window.pages.index(page))
    qtbot.waitUntil(lambda: page.view is View.PLAY, timeout=LIMIT_MS)
    page.columns.show_models([SMALL, LARGER])
    page.editor.text.setPlainText("The parcel {{which}} has not arrived.")
    page.editor.variables.fields["which"].setPlainText("474-008")
    page.editor.settings.max_tokens.setValue(24)
    page.do_main_action()
    columns = page.columns.columns
    qtbot.waitUntil(
        lambda: all(one.log.turns and not one.running for one in columns), timeout=LIMIT_MS
    )
    qtbot.waitUntil(lambda: "fit together" in page.play.note.text(), timeout=LIMIT_MS)
    assert page.play.note.text().startswith("triage-35k-Q8_0, triage-123k-Q8_0 fit together: ")
    for column in columns:
        (turn,) = column.log.turns
        assert turn.fault is None
        assert turn.text == column.answer.text != ""
        measures = turn.measures
        assert measures.output_tokens is not None
        assert measures.ttft_s is not None
        assert measures.decode_tokens_per_s is not None
        assert measures.peak_memory is not None
        assert measures.context is not None
        assert measures.cost is None
        assert column.log.abilities is not None
    page.turn(View.HISTORY)
    qtbot.waitUntil(lambda: len(page.history.table.shown_rows) == 2, timeout=LIMIT_MS)
    page.history.search.setText("474 triage-123k")
    qtbot.waitUntil(lambda: len(page.history.table.shown_rows) == 1, timeout=LIMIT_MS)
    page.do_main_action()
    columns[0].case.trigger()
    qtbot.waitUntil(lambda: window.adding.dialog is not None, timeout=LIMIT_MS)
    dialog = window.adding.dialog
    assert dialog is not None
    dialog.name.setText("From the Playground")
    with qtbot.waitSignal(window.adding.added, timeout=LIMIT_MS):
        dialog.accept_button.click()
    (made,) = (one for one in real.suites() if not one.shipped)
    (case,) = real.load_suite(str(made.path)).cases
    assert case.turns[-1].content == "The parcel 474-008 has not arrived."
    assert case.variables == {"which": "474-008"}
    assert case.checks[0].value == columns[0].answer.text
