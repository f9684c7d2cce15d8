"""What no computer can measure, typed in: the volume, prices, power."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import shown, typed
from leastwise.desktop.language.lists import listed_apart
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.decimal_fields import inset
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import Label
from leastwise.domain.money import MoneyInputs
from leastwise.settings import amount_of

_MOST_VOLUME = 10**12
_UNLIKELY = 40


class MoneyBar(QWidget):
    """`changed` at each letter; what is no figure counts as not given, and is said below."""

    changed = Signal()

    def __init__(self, theme: Theme, given: MoneyInputs) -> None:
        super().__init__()
        self._theme = theme
        self.volume = self._field(self.tr("Calls a month"), "")
        self.price_per_kwh = self._field(
            self.tr("Price of a kilowatt hour"), _written(given.price_per_kwh)
        )
        self.hardware_price = self._field(
            self.tr("Price of a machine like this; 0 where it is there anyway"),
            _written(given.hardware_price),
        )
        self.watts = self._field(
            self.tr("Power at the socket while a model answers, in watts"), _written(given.watts)
        )
        self.years = QSpinBox(minimum=1, maximum=30)
        inset(self.years)
        self.years.setValue(given.hardware_years)
        self.years.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.years.setAccessibleName(self.tr("Years over which the machine's price is spread"))
        self.years.valueChanged.connect(lambda _value: self.changed.emit())
        self.note = Label(theme, TypeSize.CAPTION, Role.FAIL)
        self.note.hide()
        self._currency = Label(theme, TypeSize.CAPTION, Role.MUTED)
        self._lay_out()

    @property
    def inputs(self) -> MoneyInputs:
        """What is typed in, as far as it is figures."""
        return MoneyInputs(
            self._whole(self.volume.text()),
            amount_of(typed(self.price_per_kwh.text())),
            amount_of(typed(self.hardware_price.text())),
            self.years.value(),
            amount_of(typed(self.watts.text())),
        )

    def say_currency(self, currency: str) -> None:
        """Which currency all amounts are in."""
        self._currency.say(self.tr("Amounts in {currency}").format(currency=currency))

    def _whole(self, text: str) -> int | None:
        digits = "".join(text.split()).replace(QLocale().groupSeparator(), "")
        if not digits.isascii() or not digits.isdigit() or len(digits) > _UNLIKELY:
            return None
        return int(digits) if 1 <= int(digits) <= _MOST_VOLUME else None

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setObjectName("field")
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.setMaxLength(_UNLIKELY)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setMaximumWidth(self._theme.measures.width("1,000,000,000") + 24)
        field.textChanged.connect(self._change)
        return field

    def _change(self) -> None:
        amounts = (self.price_per_kwh, self.hardware_price, self.watts)
        wrong = [
            one.accessibleName()
            for one in amounts
            if one.text() and amount_of(typed(one.text())) is None
        ]
        if self.volume.text().strip() and self._whole(self.volume.text()) is None:
            wrong.insert(0, self.volume.accessibleName())
        self.note.say(self.tr("Not a number: {names}").format(names=listed_apart(wrong)))
        self.note.setVisible(bool(wrong))
        self.changed.emit()

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        flow = FlowLayout(self._theme)
        for words, field in (
            (self.tr("Calls a month"), self.volume),
            (self.tr("Per kWh"), self.price_per_kwh),
            (self.tr("Machine"), self.hardware_price),
            (self.tr("Years"), self.years),
            (self.tr("Watts"), self.watts),
        ):
            label = Label(self._theme, TypeSize.CAPTION, Role.MUTED)
            label.say(words)
            label.setBuddy(field)
            flow.add(_pair(label, field, step(4)))
        above = Label(self._theme, TypeSize.CAPTION)
        above.say(" ")
        flow.add(_pair(above, self._currency, step(4)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(4))
        column.addLayout(flow)
        column.addWidget(self.note)


def _pair(above: QWidget, below: QWidget, gap_px: int) -> QWidget:
    """Words and what they name, one above the other."""
    pair = QWidget()
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap_px)
    column.addWidget(above)
    column.addWidget(below, 1)
    return pair


def _written(amount: Decimal | None) -> str:
    return "" if amount is None else shown(format(amount, "f"))
