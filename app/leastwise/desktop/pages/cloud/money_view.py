"""What this month cost, and the caps: what one run and one month may cost."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import exactly, month, shown, typed, whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.share_bar import ShareBar
from leastwise.desktop.widgets.text import Label, rule, sheet
from leastwise.domain import amounts
from leastwise.domain.cloud import Spend, SpendCaps

_MOST_LETTERS = 30
_WIDEST_STEPS = 40


class MoneyView(QWidget):
    """`caps_wanted` gives what was typed into both fields; an empty one is without a bound."""

    caps_wanted = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.spent = Label(theme, TypeSize.HEADING, strong=True, tabular=True, wraps=True)
        self.share = ShareBar(theme)
        self.parts = Label(theme, TypeSize.BODY, Role.MUTED, tabular=True, wraps=True)
        self.run = QLineEdit()
        self.month = QLineEdit()
        self.keep = QPushButton(self.tr("Keep the caps"))
        self.note = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.note.say(
            self.tr(
                "A call is only sent if the most that it can cost fits under both caps, calls in "
                "flight included. Empty is without a bound. Months are those of UTC."
            )
        )
        for field, name in (
            (self.run, self.tr("The most that one run may cost")),
            (self.month, self.tr("The most that one month may cost")),
        ):
            field.setObjectName("field")
            field.setMaxLength(_MOST_LETTERS)
            field.setAccessibleName(name)
            field.setPlaceholderText(self.tr("no cap"))
            field.setMaximumWidth(theme.measures.step(24) * 6)
            field.returnPressed.connect(self._tell)
        self.keep.clicked.connect(self._tell)
        self._lay_out(theme)

    def show_money(self, spend: Spend, caps: SpendCaps, currency: str) -> None:
        """Show what was spent and what may be."""
        words = self.tr("{month}: {amount} {currency} of {cap}")
        no_cap = self.tr("{month}: {amount} {currency}, without a cap")
        begun = month(spend.month)
        self.spent.say(
            (no_cap if caps.month is None else words).format(
                month=f"{begun[:1].upper()}{begun[1:]}",
                amount=exactly(spend.counted),
                currency=currency,
                cap=exactly(caps.month),
            )
        )
        self.share.setVisible(bool(caps.month))
        self.share.show_share(float(spend.counted / caps.month) if caps.month else 0.0)
        parts = self.tr(
            "{settled} by reported tokens, {assumed} assumed where none were reported, {open} "
            "reserved for calls in flight. Calls: {calls}, without a price: {unpriced}."
        )
        self.parts.say(
            parts.format(
                settled=exactly(spend.settled),
                assumed=exactly(spend.assumed),
                open=exactly(spend.open),
                calls=whole(spend.calls),
                unpriced=whole(spend.unpriced_calls),
            )
        )
        for field, cap in ((self.run, caps.run), (self.month, caps.month)):
            if not field.hasFocus():
                field.setText("" if cap is None else shown(amounts.exactly(cap)))

    def _tell(self) -> None:
        self.caps_wanted.emit(typed(self.run.text()), typed(self.month.text()))

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        form = QFormLayout()
        form.setSpacing(step(8))
        form.addRow(self.tr("Cap for one run"), self.run)
        form.addRow(self.tr("Cap for one month"), self.month)
        across = QHBoxLayout()
        across.addWidget(self.keep)
        across.addStretch(1)
        frame = sheet()
        frame.setMaximumWidth(step(24) * _WIDEST_STEPS)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(step(16), step(12), step(16), step(12))
        inside.setSpacing(step(12))
        for part in (self.spent, self.share, self.parts, rule()):
            inside.addWidget(part)
        inside.addLayout(form)
        inside.addLayout(across)
        inside.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, step(8), 0, 0)
        column.addWidget(frame)
        column.addStretch(1)
