"""Before anything leaves: what is shown, who is asked, and that no other answer sends."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leastwise.desktop.cloud.consent import Consent
from leastwise.desktop.cloud.consent_dialog import ConsentDialog
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.cloud import CloudPrompt, SendNotice, SpendCaps
from leastwise.domain.suites import ChatTurn

LIMIT_MS = 60_000
TWO = (
    CloudPrompt((ChatTurn("system", "Be brief."), ChatTurn("user", "<b>Rivers</b>?")), 50),
    CloudPrompt((ChatTurn("user", "Lakes?"),), 20, schema={"type": "object"}, stop=("END",)),
)
NOTICE = SendNotice(
    provider="here",
    model="small-1",
    host="llm.example:8443",
    encrypted=True,
    prompts=TWO,
    least_cost=Decimal("0.0012"),
    most_cost=Decimal("0.01991"),
    currency="USD",
    caps=SpendCaps(Decimal(1), Decimal(10)),
    spent=Decimal("9.5"),
)


@pytest.fixture
def home(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def consent(home: QWidget, theme: Theme) -> Iterator[Consent]:
    made = Consent(theme, home)
    yield made
    made.withdraw()
    QCoreApplication.processEvents()


def test_the_dialog_shows_all_that_is_sent(theme: Theme, home: QWidget) -> None:
    dialog = ConsentDialog(theme, NOTICE, home)
    assert dialog.to.text() == "2 requests to llm.example:8443, for the model small-1 of here"
    assert dialog.send.text() == "Send to llm.example:8443 (at most 0.02 USD)"
    assert dialog.text.toPlainText() == "[system]\nBe brief.\n\n[user]\n<b>Rivers</b>?"
    assert dialog.warning.isHidden()
    assert dialog.estimate.cost.text() == "It costs 0.0012 to 0.02 USD."
    assert "9.5 are spent" in dialog.estimate.caps.text()
    dialog.after.click()
    shown = dialog.text.toPlainText()
    assert "[user]\nLakes?" in shown
    assert '[JSON schema]\n{\n  "type": "object"\n}' in shown
    assert shown.endswith("[stop]\nEND")
    assert dialog.which.text() == "Request 2 of 2, as it is sent"
    assert not dialog.after.isEnabled()
    dialog.deleteLater()


@pytest.mark.parametrize(
    ("changes", "button", "cost"),
    [
        ({"most_cost": None}, "Send to llm.example:8443 (cost not known)", "is not known"),
        ({"most_cost": Decimal(0)}, "Send to llm.example:8443 (free)", "costs nothing"),
        ({"prompts": ()}, "Ask llm.example:8443", "costs nothing"),
    ],
)
def test_a_cost_that_is_not_known_is_never_made_up(
    changes: dict[str, object], button: str, cost: str, theme: Theme, home: QWidget
) -> None:
    dialog = ConsentDialog(theme, replace(NOTICE, **changes), home)  # type: ignore[arg-type]
    assert dialog.send.text() == button
    assert cost in dialog.estimate.cost.text()
    dialog.deleteLater()


def test_a_plain_connection_and_a_cap_that_it_may_exceed_are_said(
    theme: Theme, home: QWidget
) -> None:
    over = replace(NOTICE, encrypted=False, spent=Decimal("9.99"))
    dialog = ConsentDialog(theme, over, home)
    assert not dialog.warning.isHidden()
    assert "may exceed a cap is not sent" in dialog.estimate.caps.text()
    dialog.deleteLater()


def asking(consent: Consent, notice: SendNotice, said: list[bool]) -> threading.Thread:
    thread = threading.Thread(target=lambda: said.append(consent.confirm(notice)))
    thread.start()
    return thread


def test_one_agreement_answers_all_that_wait_for_the_same_host(
    consent: Consent, qtbot: QtBot
) -> None:
    said: list[bool] = []
    other: list[bool] = []
    threads = [asking(consent, NOTICE, said) for _ in range(3)]
    qtbot.waitUntil(lambda: consent.dialog is not None, timeout=LIMIT_MS)
    threads.append(asking(consent, replace(NOTICE, host="elsewhere.example"), other))
    qtbot.waitUntil(lambda: len(consent._waiting) == 4, timeout=LIMIT_MS)
    assert consent.dialog is not None
    assert said == []
    consent.dialog.send.click()
    qtbot.waitUntil(lambda: said == [True] * 3, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: consent.dialog is not None, timeout=LIMIT_MS)
    assert other == []
    assert consent.dialog is not None
    consent.dialog.reject()
    qtbot.waitUntil(lambda: other == [False], timeout=LIMIT_MS)
    for thread in threads:
        thread.join()


def test_closing_the_window_sends_nothing_and_lets_nobody_wait(
    consent: Consent, qtbot: QtBot
) -> None:
    said: list[bool] = []
    threads = [asking(consent, NOTICE, said), asking(consent, replace(NOTICE, host="b"), said)]
    qtbot.waitUntil(lambda: len(consent._waiting) == 2, timeout=LIMIT_MS)
    consent.withdraw()
    for thread in threads:
        thread.join(60)
    assert said == [False, False]
    assert consent.confirm(NOTICE) is False
